"""Her own overview: raw figures, for her alone. It passes no gate and is on no ledger, for nobody else gets it.

Source: disclosure.md, rule 11.
"""

from casebook.documents.own_overview.gathering import OwnOverview, gather
from casebook.documents.own_overview.laid_out import document, pdf

__all__ = ["OwnOverview", "document", "gather", "pdf"]
