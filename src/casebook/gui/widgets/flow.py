"""Chips to tick, flowing over as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QSizePolicy, QWidget

from casebook.gui import theme


class FlowLayout(QLayout):
    """Places widgets from left to right, then on the next line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.px(spacing))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        """The number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._place(QRect(0, 0, inner, 0), move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and height:
                x, y, height = rect.x(), y + height + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        return y + height - rect.y()


class Ticks(QWidget):
    """Codes to tick, as chips; `ticked` tells that she changed one."""

    ticked = Signal()

    def __init__(self, name: str, values: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._chips: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_values(values)

    def show_values(self, values: Iterable[tuple[str, str]]) -> None:
        """Offer these (code, name) pairs; what was ticked and is still on offer stays ticked."""
        values = list(values)
        if [code for code, _ in values] == list(self._chips):
            return
        kept = [code for code in self.codes() if any(code == offered for offered, _ in values)]
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for code, name in values:
            self._offer(code, name)
        self.show_codes(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def codes(self) -> tuple[str, ...]:
        """The ticked codes, in the order of the list."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def show_codes(self, codes: Iterable[str], names: Mapping[str, str] | None = None) -> None:
        """Tick exactly these, without announcing it. One that is not on offer is from now on, by its name or code."""
        wanted = set(codes)
        for code in sorted(wanted - self._chips.keys()):
            self._offer(code, (names or {}).get(code, code))
        for code, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(code in wanted)
            chip.blockSignals(False)

    def _offer(self, code: str, name: str) -> None:
        chip = QPushButton(name)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setAccessibleName(f"{self.accessibleName()}: {name}")
        chip.toggled.connect(lambda _on: self.ticked.emit())
        self._chips[code] = chip
        self._flow.addWidget(chip)
