"""Destroying at the source what a successor has taken over: one question for all of the cases of a handover."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casebook.errors import NotFound
from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases.destroy_box import away, not_reached, written_since
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.model.ids import CaseId
from casebook.store import cases, destruction, handovers, retention
from casebook.vault import Connection

GROUND = "handover"


class DestroyHandedBox(QDialog):
    """Enter leaves everything as it is. What something holds stays, and is named. `cases_destroyed`: it was done."""

    cases_destroyed = Signal()

    def __init__(self, session: Session, keeper: BackupKeeper, handover: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._going, self._held = self._sorted(handover)
        since = min((written_since(session, case) for case in self._going), default=session.today())
        self._gone_after = keeper.gone_after(since)
        self._elsewhere = keeper.is_second_away
        self.setWindowTitle(self.tr("Destroy"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(500))
        self._leave = button(self.tr("&Leave them"), "primary")
        self._go = button(self.tr("&Destroy"), "", "trash-2")
        self._go.setEnabled(bool(self._going))
        self._leave.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_destroy)
        self.finished.connect(parent.window().activateWindow)
        self._arrange()
        self._leave.setDefault(True)
        self._leave.setFocus()

    def _sorted(self, handover: str) -> tuple[dict[CaseId, str], list[str]]:
        going: dict[CaseId, str] = {}
        held = []
        for key in handovers.remembered(self._session.db, handover):
            case = CaseId(key)
            try:
                code = cases.get(self._session.db, case).code
            except NotFound:
                continue
            term = retention.of_case(self._session.db, case, self._session.today())
            if term is not None and term.held:
                held.append(code)
            else:
                going[case] = code
        return going, held

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.tr("Destroy what was taken over?"), "h1"))
        lines = [self.tr("Goes: all notes and their history of %1.").replace("%1", ", ".join(self._going.values())),
                 self.tr("Stays: the count, without name, day or text."),
                 *self._in_backups(), self.tr("You can't undo this.")]
        if not self._going:
            lines = []
        if self._held:
            lines.append(self.tr("Held, and left as they are: %1.").replace("%1", ", ".join(self._held)))
        for words in lines:
            column.addWidget(label(words, wrap=True))
        foot = QHBoxLayout()
        foot.addWidget(self._leave)
        foot.addStretch()
        foot.addWidget(self._go)
        column.addLayout(foot)

    def _in_backups(self) -> list[str]:
        session, found = self._session, []
        if self._gone_after > session.today():
            words = self.tr("In backups these cases stand until %1 at the latest.")
            found.append(words.replace("%1", session.language.date(self._gone_after)))
        return [*found, *([away(session)] if self._elsewhere else []), not_reached(session)]

    def _on_destroy(self) -> None:
        day, gone, elsewhere = self._session.today(), self._gone_after, self._elsewhere

        def destroy(db: Connection) -> None:
            for case in self._going:
                destruction.destroy(db, case, GROUND, day, gone, elsewhere=elsewhere)

        self._session.write_quietly(destroy)
        self.accept()
        self.cases_destroyed.emit()
