"""The handover sheet (overdrachtsblad): one case on paper for a colleague without the program, behind consent."""

from casebook.documents.handover_sheet.gathering import HandoverSheet, gather
from casebook.documents.handover_sheet.laid_out import blocks, document, pdf

__all__ = ["HandoverSheet", "blocks", "document", "gather", "pdf"]
