"""Choosing a case by typing: code, alias, real name, client, or the last digits of the phone number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.labels import label
from casebook.store import case_list

MOST = 6


class FinderField(Line):
    """A field from which the arrow down leads to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.returnPressed.emit()  # and no further: a box around it would take it for its own button
        else:
            super().keyPressEvent(event)


class CaseFinder(QWidget):
    """A field with the cases that match below it; real names are searched, never shown."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._field = FinderField(self.tr("Case"), self.tr("Code, alias, name or last digits"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Matching cases"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setObjectName("plain")
        name = label(self.tr("Which c&ase"), "metaKey")
        name.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._shown = label("", "clientName", wrap=True)
        self._shown.hide()
        for part in (name, self._field, self._list, self._shown):
            column.addWidget(part)
        self._field.textChanged.connect(lambda _words: self.read())
        self._field.returnPressed.connect(lambda: self._choose(self._list.item(0)))
        self._field.down.connect(self._on_down)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)

    def read(self) -> None:
        """Show the cases that match now."""
        self._list.clear()
        for row in case_list.listed(self._session.db, text=self._field.words(), limit=MOST):
            who = row.alias if row.alias == row.code else f"{row.alias} · {row.code}"
            client = row.client or self.tr("client not known yet")
            item = QListWidgetItem(f"{who}\n{client}")
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self._list.addItem(item)
        height = self._list.sizeHintForRow(0) if self._list.count() else 0
        self._list.setFixedHeight(height * self._list.count() + theme.px(16))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._list.setCurrentItem(item)
            self._shown.setText(self.tr("Shown: %1").replace("%1", item.text().replace("\n", " · ")))
            self._shown.show()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _on_down(self) -> None:
        if self._list.count():
            self._list.setFocus()
            self._list.setCurrentRow(max(0, self._list.currentRow()))
