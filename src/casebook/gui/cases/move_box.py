"""Moving a case to another client: whom, by typing; and what to know before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_finder import FinderField
from casebook.gui.session import Session
from casebook.gui.taking_away import periods
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.labels import button, label
from casebook.model.cases import Case
from casebook.model.ids import ClientId
from casebook.model.periods import first_day
from casebook.model.text import folded
from casebook.store import clients, people, places

MOST = 6


class MoveBox(Box):
    """Type a few letters of the client, Enter, and once more Enter. The move can be undone exactly."""

    def __init__(self, session: Session, case: Case, owner: QWidget) -> None:
        super().__init__(owner.window())
        self._session = session
        self._case = case
        self._client = ""
        self._field = FinderField(self.tr("Client organisation"), self.tr("Name of the client"))
        self._list = QListWidget()
        self._told = label("", wrap=True)
        self._move = button(self.tr("&Move"), "primary")
        self._cancel = button(self.tr("Cance&l"), "quiet")
        self.setWindowTitle(self.tr("Move to another client"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(460))
        self._arrange()
        self._field.textChanged.connect(lambda _words: self._read())
        self._field.returnPressed.connect(lambda: self._choose(self._list.currentItem() or self._list.item(0)))
        self._field.down.connect(self._on_down)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._move.clicked.connect(self._on_move)
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(owner.window().activateWindow)
        self._read()
        self._field.setFocus()

    def _arrange(self) -> None:
        db, case = self._session.db, self._case
        now = clients.get(db, case.client).name if case.client else self.tr("client not known yet")
        self._list.setAccessibleName(self.tr("Matching clients"))
        self._list.setObjectName("plain")
        name = label(self.tr("&To which client"), "metaKey")
        name.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(label(self.tr("Move to another client"), "h1"))
        column.addWidget(label(f"{now} · {people.get(db, case.reporter).alias or case.code}", "clientName", wrap=True))
        for part in (name, self._field, self._list, self._told):
            column.addWidget(part)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._move)
        column.addLayout(foot)
        self._move.setEnabled(False)

    def _read(self) -> None:
        wanted = folded(self._field.words())
        self._list.clear()
        found = [c for c in clients.all_of(self._session.db) if c.id != self._case.client and wanted in folded(c.name)]
        for client in found[:MOST]:
            item = QListWidgetItem(client.name)
            item.setData(Qt.ItemDataRole.UserRole, client.id)
            self._list.addItem(item)
        height = self._list.sizeHintForRow(0) if self._list.count() else 0
        self._list.setFixedHeight(height * self._list.count() + theme.px(16))
        self._told.setText("" if found else self.tr("There is no other client that is called so."))
        self._client = ""
        self._move.setEnabled(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._list.setCurrentItem(item)
        self._client = str(item.data(Qt.ItemDataRole.UserRole))
        self._told.setText("\n".join(self._telling(item.text())))
        self._move.setEnabled(True)
        self._move.setDefault(True)
        self._move.setFocus()

    def _telling(self, name: str) -> list[str]:
        language = self._session.language
        told = places.telling(self._session.db, self._case.id, ClientId(self._client), language.code)
        found = [self.tr("Goes to %1, with the card of the reporter.").replace("%1", name)]
        if told.themes:
            found.append(self.tr("%1 does not know this theme: %2. Choose another one afterwards.")
                         .replace("%1", name).replace("%2", ", ".join(told.themes)))
        if told.released:
            found.append(self.tr("It was counted in what you handed out over %1; that stays as it is.")
                         .replace("%1", periods(self._session, told.released)))
        if told.counts_in:
            found.append(self.tr("What you handed out to %1 stays as it is too: there it counts from %2 on.")
                         .replace("%1", name).replace("%2", language.date(first_day(told.counts_in))))
        return found

    def _on_down(self) -> None:
        if self._list.count():
            self._list.setFocus()
            self._list.setCurrentRow(max(0, self._list.currentRow()))

    def _on_move(self) -> None:
        if not self._client:
            return
        session, name = self._session, clients.get(self._session.db, ClientId(self._client)).name
        self.accept()
        stood = session.write(places.move_case, self._case.id, ClientId(self._client))
        session.say(self.tr("The case was moved to %1.").replace("%1", name),
                    lambda: session.write(places.put_back, stood))
