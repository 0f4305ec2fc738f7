"""The form beside a list: its heading, its fields, and what can be done with the record."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import Chip, button, label, rule, tool

COLUMN = 150


class Editor(QWidget):
    """The form of one record. Ctrl+Enter saves, Esc closes; neither asks anything.

    While something typed is not saved yet it says so, and [Remove] becomes [Discard].
    """

    save_asked = Signal()
    remove_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form = Form(2)
        for column in (0, 1):  # equal, whatever stands in them
            cast(QGridLayout, self.form.layout()).setColumnMinimumWidth(column, theme.px(COLUMN))
        self._title = label("", "h2", wrap=True)
        self._chip = Chip("", "amber")
        self._about = label("", "muted", wrap=True)
        self._about.hide()
        self._close = tool(self.tr("Close the form (Esc)"), "x")
        self._save = button(self.tr("&Save"), "primary", tip=self.tr("Save (Ctrl+Enter)"))
        self._remove = button("", "quiet")
        self._more = QHBoxLayout()
        self._actions = QHBoxLayout()
        self._lay_out()
        self._wire()

    def show_title(self, words: str, about: str = "") -> None:
        """Name the record, with a quiet line below it."""
        self._title.setText(words)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_state(self, *, unsaved: bool, removes: bool) -> None:
        """Say whether something is not saved yet, and offer what fits: to discard it, or to remove the record."""
        self._chip.show_words(self.tr("Not finished") if unsaved else "", "amber")
        self._remove.setText(self.tr("&Discard") if unsaved else self.tr("&Remove"))
        self._remove.setVisible(unsaved or removes)

    def add_action(self, made: QPushButton) -> QPushButton:
        """Put another button above the fields."""
        self._more.insertWidget(self._more.count() - 1, made)
        return made

    def add_below(self, widget: QWidget) -> None:
        """Put something under the fields."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def title(self) -> str:
        """The name of the record that is shown."""
        return self._title.text()

    def _lay_out(self) -> None:
        edge = theme.px(16)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(edge, theme.px(4), edge, theme.px(12))
        self._column.setSpacing(theme.px(12))
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._more.setSpacing(theme.px(8))
        self._more.addStretch()
        self._column.addLayout(self._more)
        self._column.addWidget(self.form)
        self._column.addStretch()
        self._actions.setContentsMargins(edge, theme.px(10), edge, theme.px(10))
        self._actions.setSpacing(theme.px(8))
        self._actions.addWidget(self._save)
        self._actions.addStretch()
        self._actions.addWidget(self._remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head(self._title))
        whole.addWidget(scrolled(content), 1)
        whole.addWidget(rule())
        whole.addLayout(self._actions)

    def _head(self, title: QLabel) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(title, 1)
        row.addWidget(self._chip)
        row.addWidget(self._close)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(8))
        head.setSpacing(theme.px(2))
        head.addLayout(row)
        head.addWidget(self._about)
        return head

    def _wire(self) -> None:
        self._save.clicked.connect(self.save_asked)
        self._remove.clicked.connect(self.remove_asked)
        self._close.clicked.connect(self.closed)
        for keys, signal in (("Ctrl+Return", self.save_asked), ("Ctrl+Enter", self.save_asked), ("Esc", self.closed)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
