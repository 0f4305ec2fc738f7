"""Forms: a label above each field, what is wrong with it below, in one column or several."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.labels import label, set_property


class Form(QWidget):
    """Fields in a grid of `columns`; a label (with access key) is buddy of its field and names it."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._next = 0
        self._faults: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(10))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(self, words: str, field: QWidget, *, span: int = 1, stretch: int = 0) -> None:
        """Add a field under its label; `span` columns wide, taking `stretch` of the height that is left."""
        if self._next % self._columns + span > self._columns:
            self._next += self._columns - self._next % self._columns
        row, column = divmod(self._next, self._columns)
        self._next += span
        cell = QVBoxLayout()
        cell.setSpacing(theme.px(4))
        name = label(words, "metaKey")
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words.replace("&", ""))
        fault = label("", "fault", wrap=True)
        fault.hide()
        self._faults[field] = fault
        for part in (name, field, fault):
            cell.addWidget(part)
        if not stretch:
            cell.addStretch()
        self._grid.addLayout(cell, row, column, 1, span)
        self._grid.setRowStretch(row, stretch)

    def add_plain(self, widget: QWidget, *, span: int = 0) -> None:
        """Add a widget that names itself, such as a tick; over the whole width unless `span` says otherwise."""
        width = span or self._columns
        if self._next % self._columns + width > self._columns:
            self._next += self._columns - self._next % self._columns
        row, column = divmod(self._next, self._columns)
        self._next += width
        self._grid.addWidget(widget, row, column, 1, width)

    def holds(self, field: QWidget) -> bool:
        """Whether a field stands in this form."""
        return field in self._faults

    def show_field(self, field: QWidget, *, shown: bool) -> None:
        """Show a field with its label, or neither."""
        for found in self.findChildren(QLabel):
            if found.buddy() is field:
                found.setVisible(shown)
        field.setVisible(shown)

    def show_fault(self, field: QWidget, words: str) -> None:
        """Say beside a field what is wrong with it; "" takes it away."""
        fault = self._faults[field]
        fault.setText(words)
        fault.setVisible(bool(words))
        set_property(field, "fault", bool(words))

    def clear_faults(self) -> None:
        """Take every remark away."""
        for field in self._faults:
            self.show_fault(field, "")


class Column(QScrollArea):
    """Scrolls up and down only: what it holds is always as wide as what can be seen."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        content = self.widget()
        if content is not None:
            content.setFixedWidth(event.size().width())  # the event tells the size of what can be seen


def reveal(widget: QWidget) -> None:
    """Scroll to a widget that just appeared, once it has its place."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        found = area
        QTimer.singleShot(0, widget, lambda: found.ensureWidgetVisible(widget))


def scrolled(content: QWidget) -> QScrollArea:
    """A page part that scrolls up and down when the window is small."""
    area = Column()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    if not content.objectName():
        content.setObjectName("scrolled")
    area.setWidget(content)
    return area
