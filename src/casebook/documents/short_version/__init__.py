"""The short version of a report, for the works council or the intranet: two pages at most, with the same figures.

It is made of the data of the report itself. `narrowed` says how much of it fits; everything else, its tables too, is
made of what that leaves. Source: domain.md, The annual report.
"""

from casebook.documents.short_version.laid_out import KIND, blocks, document, narrowed, outgoing, pdf

__all__ = ["KIND", "blocks", "document", "narrowed", "outgoing", "pdf"]
