"""What is shown beside the cursor while she writes: a list of people to choose from, and a quiet question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label

TAKE_KEYS = "Ctrl+Shift+U"


class OfferList(QFrame):
    """People by alias; the cursor stays in the text. `chosen` carries the key of the row that was taken."""

    chosen = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.setObjectName("card")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("People to name here"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self._list.itemClicked.connect(self._on_clicked)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, str]], near: QRect, *, marked: bool) -> None:
        """Show (key, words), the first one marked where Enter is to take it."""
        self._list.clear()
        for key, words in rows:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if marked else -1)
        wanted = max(self._list.sizeHintForColumn(0) + theme.px(40), theme.px(220))
        width = min(self._place.width() - theme.px(16), wanted)
        self.setFixedSize(width, self._list.sizeHintForRow(0) * min(len(rows), 6) + theme.px(12))
        stand_near(self, self._place, near)
        say(self, rows[0][1])

    def step(self, by: int) -> None:
        """Mark the next row or the one before."""
        row = max(0, min(self._list.count() - 1, self._list.currentRow() + by))
        self._list.setCurrentRow(row)
        say(self, self._list.item(row).text())

    def marked(self, *, or_first: bool = False) -> str:
        """The key of the marked row, or "" where none is; `or_first` takes the first one then."""
        row = self._list.currentRow()
        item = self._list.item(0 if row < 0 and or_first else row)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def forget(self) -> None:
        """Show nobody."""
        self.hide()
        self._list.clear()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class NameQuestion(QFrame):
    """A name that stands on a card: whether its alias is to be written. It waits for nothing and takes no focus."""

    def __init__(self, place: QWidget, take: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__(place)
        self._place = place
        self.setObjectName("softCard")
        self._words = label("", wrap=True)
        self._take = button(self.tr("Yes"), "quiet", "check", TAKE_KEYS)
        self._leave = button(self.tr("Leave it"), "quiet", "", "Esc")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(6), theme.px(4))
        row.setSpacing(theme.px(4))
        row.addWidget(self._words, 1)
        for part, keys, slot in ((self._take, TAKE_KEYS, take), (self._leave, "Esc", leave)):
            part.setText(f"{part.text()} ({keys})")
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            part.clicked.connect(lambda _checked=False, slot=slot: slot())
            row.addWidget(part)
        self.hide()

    def ask(self, words: str, near: QRect) -> None:
        """Ask beside the cursor."""
        self._words.setText(words)
        self.setFixedWidth(min(self._place.width() - theme.px(16), theme.px(430)))
        self.setFixedHeight(self._row.heightForWidth(self.width()))
        stand_near(self, self._place, near)
        say(self, f"{words} {TAKE_KEYS}, Esc")

    def words(self) -> str:
        """What is asked, or ""."""
        return self._words.text() if self.isVisible() else ""

    def forget(self) -> None:
        """Ask nothing."""
        self.hide()
        self._words.clear()


def stand_near(box: QWidget, place: QWidget, near: QRect) -> None:
    """Show a box below a line, or above it where there is no room, within what it stands in."""
    room = place.rect()
    gap = theme.px(6)
    left = max(gap, min(near.left(), room.width() - box.width() - gap))
    below = near.bottom() + gap
    top = below if below + box.height() <= room.height() else max(gap, near.top() - gap - box.height())
    box.move(left, top)
    box.show()
    box.raise_()


def say(box: QWidget, words: str) -> None:
    """Tell a screen reader, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(box, words))
