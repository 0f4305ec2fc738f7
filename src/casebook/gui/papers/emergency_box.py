"""The two pages for when things go wrong: the laptop is lost, and the sealed envelope."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from casebook.documents import emergency_pages
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.store import adviser

KINDS = (emergency_pages.LOST, emergency_pages.ENVELOPE)


class EmergencyBox(PaperBox):
    """Print one, fill in its lines by hand, and keep it away from the laptop."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(
            session, owner, translate("EmergencyBox", "If things go wrong"), translate(
                "EmergencyBox", "Two pages to print now and to need never. No client and no reporter stands on them."))
        self._kinds = QButtonGroup(self)
        for number, words in enumerate((self.tr("Laptop l&ost"), self.tr("Sealed &envelope"))):
            choice = button(words, "chip")
            choice.setCheckable(True)
            self._kinds.addButton(choice, number)
            self.column.addWidget(choice)
        self._about = label("", wrap=True)
        self.column.addWidget(self._about)
        self._kinds.button(0).setChecked(True)
        self._kinds.idToggled.connect(lambda _kind, on: self.make() if on else None)
        self.make()

    def make(self) -> None:
        """Make the page that is chosen."""
        kind, session = KINDS[self._kinds.checkedId()], self.session
        lost = kind == emergency_pages.LOST
        self._about.setText(self.tr(
            "From a new computer to your open casebook in five steps. Write on it where your backups and your recovery"
            " sheet are, and keep it at home.") if lost else self.tr(
            "For someone you trust, in case you fall ill or die. Write on it who takes over and where the recovery"
            " sheet is, put it in an envelope, close it and sign across the flap."))
        name, key_id, day = adviser.get(session.db).name, session.vault.key_id, session.today()
        language = Language(self.paper_language.code())
        self.show_paper(lambda: emergency_pages.pdf(kind, key_id, name, day, language),
                        self.tr("laptop-lost.pdf") if lost else self.tr("sealed-envelope.pdf"), self.tr("Page"))
