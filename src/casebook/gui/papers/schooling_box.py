"""The overview for a registration: saved as PDF or as a table, or printed, to hand in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.documents import schooling
from casebook.documents.schooling import Schooling
from casebook.exchange.writing import csv_bytes
from casebook.gui.paper.saving import save_table
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.language import Language


class SchoolingBox(PaperBox):
    """What was done for one registration in its period, and what is missing."""

    def __init__(self, session: Session, registration: str, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(session, owner, translate("SchoolingBox", "Professional development"), translate(
            "SchoolingBox", "Your own schooling and peer supervision in the period of this registration. No client"
            " stands on it; titles stand as you wrote them."))
        self._registration = registration
        self._still = label("", wrap=True)
        self._table = button(self.tr("Save as &table…"), "", "download")
        self.column.addWidget(self._still)
        self.column.addWidget(self._table)
        self._table.clicked.connect(self._on_table)
        self.make()

    def make(self) -> None:
        """Make the overview in the chosen language."""
        data, language = self._data(), Language(self.paper_language.code())
        self._still.setText(schooling.missing(data.progress, self.session.language))
        self.show_paper(lambda: schooling.pdf(data, language), self.tr("professional-development.pdf"),
                        self.tr("Overview"))

    def _data(self) -> Schooling:
        return schooling.gather(self.session.db, self._registration, self.paper_language.code(), self.session.today())

    def _on_table(self) -> None:
        content = csv_bytes(*schooling.table(self._data(), Language(self.paper_language.code())))
        save_table(self, content, self.tr("professional-development.csv"))
