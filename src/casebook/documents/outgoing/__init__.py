"""What leaves for a client, and the one exit through which it does.

A document is made as bytes, `checked` on those very bytes, and `keep` puts it on the ledger; only what was kept may be
saved or printed. Source: disclosure.md, The gate and rule 7.
"""

from casebook.documents.outgoing.checking import checked, digest, findings, hits, is_settled, keep, known, no_name
from casebook.documents.outgoing.shapes import Checked, File, Outgoing, section_of

__all__ = ["Checked", "File", "Outgoing", "checked", "digest", "findings", "hits", "is_settled", "keep", "known",
           "no_name", "section_of"]
