"""Which cases a conversation belongs to: of those who came together, or of another case than where it was written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_finder import CaseFinder
from casebook.gui.session import Session
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.labels import button, label, tool
from casebook.gui.widgets.lines import clear
from casebook.model.ids import CaseId
from casebook.store import case_list


class TogetherBox(Box):
    """Choosing cases by typing. `chosen` tells all cases of the conversation, the first being where it stays.

    With `moves` the one that is chosen takes the place of the case it was written in.
    """

    chosen = Signal(tuple)

    def __init__(self, session: Session, case: CaseId, cases: tuple[CaseId, ...], owner: QWidget, *,
                 moves: bool = False) -> None:
        super().__init__(owner.window())
        self._session = session
        self._case = case
        self._cases = list(cases)
        self._moves = moves
        self._rows = QVBoxLayout()
        self._remark = label("", "fault", wrap=True)
        self._finder = CaseFinder(session)
        title = self.tr("Belongs to another case") if moves else self.tr("Came together with")
        self._done = button(self.tr("&Move") if moves else self.tr("&Done"), "primary")
        self._cancel = button(self.tr("Cance&l"), "quiet")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(theme.px(460))
        self._arrange(title)
        self._finder.chosen.connect(self._on_chosen)
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(owner.window().activateWindow)
        self._finder.read()
        self._show()
        self._finder.findChildren(Line)[0].setFocus()

    def _arrange(self, title: str) -> None:
        about = self.tr("The conversation stands in each of these cases, and counts once.")
        if self._moves:
            about = self.tr("The conversation goes to that case, with the referrals made in it.")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(label(title, "h1"))
        column.addWidget(label(about, "muted", wrap=True))
        column.addLayout(self._rows)
        column.addWidget(self._finder)
        column.addWidget(self._remark)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._done)
        column.addLayout(foot)

    def _show(self) -> None:
        clear(self._rows)
        others = [case for case in self._cases if case != self._case] if not self._moves else []
        for row in case_list.of_cases(self._session.db, others):
            self._rows.addWidget(self._row(row))
        self._done.setEnabled(not self._moves or self._case not in self._cases)
        own = case_list.of_cases(self._session.db, [self._case])[0].client
        chosen = self._cases if not self._moves or self._case not in self._cases else []
        away = [row for row in case_list.of_cases(self._session.db, chosen) if row.client != own]
        words = self.tr("Mind: %1 belongs to another client, %2.")
        self._remark.setText("\n".join(words.replace("%1", row.alias).replace("%2", row.client or "–") for row in away))
        self._remark.setVisible(bool(away))

    def _row(self, row: case_list.CaseRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = " · ".join(part for part in (row.alias, row.code if row.code != row.alias else "", row.client) if part)
        line.addWidget(label(words, wrap=True), 1)
        gone = tool(self.tr("Not with: %1").replace("%1", words), "x")
        gone.clicked.connect(lambda: self._on_gone(row.id))
        line.addWidget(gone)
        return holder

    def _on_chosen(self, case: str) -> None:
        found = CaseId(case)
        if found == self._case:
            return
        if self._moves:
            self._cases = [found]
        elif found not in self._cases:
            self._cases.append(found)
        self._show()
        self._done.setDefault(True)
        self._done.setFocus()

    def _on_gone(self, case: CaseId) -> None:
        self._cases.remove(case)
        self._show()
        self._finder.findChildren(Line)[0].setFocus()

    def _on_done(self) -> None:
        self.accept()
        self.chosen.emit(tuple(self._cases))
