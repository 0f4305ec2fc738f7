"""The talk sheet (praatpapier): one page for a meeting with the client, cumulative since 1 January.

Its figures are those of a period of whole months, under the same protection, and it goes on the ledger. Source:
domain.md, The annual report; disclosure.md, rules 4 and 7.
"""

from casebook.documents.talk_sheet.gathering import KIND, gather, period_of
from casebook.documents.talk_sheet.laid_out import blocks, document, fitted, outgoing, pdf

__all__ = ["KIND", "blocks", "document", "fitted", "gather", "outgoing", "pdf", "period_of"]
