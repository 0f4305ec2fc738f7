"""The call note: a blank to print and write on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.documents import call_note
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label
from casebook.language import Language


class CallNoteBox(PaperBox):
    """Print a few and keep them with you. Nothing of the casebook stands on it."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(session, owner, translate("CallNoteBox", "Call note"), translate(
            "CallNoteBox", "One page with the questions of an intake, for when you have no laptop at hand."))
        self.column.addWidget(label(self.tr(
            "Copy it into your casebook the same day, with Ctrl+N, and shred the paper."), wrap=True))
        self.make()

    def make(self) -> None:
        """Make the page in the chosen language."""
        language = Language(self.paper_language.code())
        words = call_note.gather(self.session.db, language.code)
        self.show_paper(lambda: call_note.pdf(words, language), self.tr("call-note.pdf"), self.tr("Page"))
