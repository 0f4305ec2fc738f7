"""What a reader could work out of a document beside earlier ones, and the key that mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.disclosure.audit import words
from casebook.disclosure.audit.findings import Finding, Repair
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.store import values


class FindingCard(QWidget):
    """Shows a finding of the audit. No reason lets it pass: only a coarser document does."""

    repair = Signal(object)
    """She takes the repair that is offered: Wishes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._repair: Repair | None = None
        self.what = label("", wrap=True)
        self.mend = button("")
        self.mend.clicked.connect(self._on_mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.what)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)

    def show_finding(self, finding: Finding) -> None:
        """Say why the figures can't leave, with the key that mends them where there is one."""
        self._repair = finding.repair
        language = self._session.language
        names = values.every_name(self._session.db, language.code)
        self.what.setText(" ".join((words.refusal(finding, names, language), words.mending(finding, names, language))))
        kind = "" if finding.repair is None else finding.repair.kind
        self.mend.setText(self.tr("Leave &it out") if kind == "leave_out" else self.tr("Put t&ogether"))
        self.mend.setVisible(kind in ("merge", "leave_out"))
        self.setAccessibleName(self.what.text())

    def _on_mend(self) -> None:
        if self._repair is not None:
            self.repair.emit(self._repair.wishes)
