"""The copy of her own file that a reporter may ask for: `gather`, then `blocks` or `pdf`.

Passages about another person are left out, and each is shown as left out. Source: domain.md, Records (access request).
"""

from casebook.documents.own_file.gathering import CaseCopy, OwnFile, gather
from casebook.documents.own_file.laid_out import blocks, document, left_out_of, pdf

__all__ = ["CaseCopy", "OwnFile", "blocks", "document", "gather", "left_out_of", "pdf"]
