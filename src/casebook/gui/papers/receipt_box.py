"""The receipt of a handover on paper: one page for both to sign, with codes alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.documents import handover_receipt
from casebook.documents.handover_receipt import Receipt
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.language import Language
from casebook.model.handover import GIVEN, RETURNED, Handover
from casebook.model.ids import CaseId
from casebook.store import adviser, cases, handovers


class ReceiptBox(PaperBox):
    """The page of one handover. The receipt code stands on it only for the one who took over: she proves it by that."""

    def __init__(self, session: Session, handover: Handover, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(
            session, owner, translate("ReceiptBox", "Receipt of a handover"), translate(
                "ReceiptBox",
                "Print it twice, sign both, and each keeps one. Of the cases only their codes stand on it."))
        self._handover = handover
        self.make()

    def make(self) -> None:
        """Make the page in the chosen language."""
        data, language = self._data(), Language(self.paper_language.code())
        self.show_paper(lambda: handover_receipt.pdf(data, language), self.tr("handover-receipt.pdf"), self.tr("Page"))

    def _data(self) -> Receipt:
        given, session = self._handover, self.session
        mine, gave = adviser.get(session.db).name, given.direction == GIVEN
        codes = tuple(cases.get(session.db, CaseId(case)).code for case in handovers.remembered(session.db, given.id))
        return Receipt(
            language_code=self.paper_language.code(), day=given.day,
            kind=RETURNED if given.direction == RETURNED else given.kind, giver=mine if gave else given.other,
            taker=given.other if gave else mine, codes=codes, key_id=given.key_id,
            receipt="" if gave else given.receipt, number=given.cases)
