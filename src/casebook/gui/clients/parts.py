"""The parts of a client under tabs, each in a readable width."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from casebook.gui import theme
from casebook.gui.widgets.form import scrolled


def tabbed(name: str, parts: Iterable[tuple[str, QWidget]]) -> QTabWidget:
    """Parts under tabs; `name` is read aloud."""
    tabs = QTabWidget()
    for words, part in parts:
        tabs.addTab(scrolled(_padded(part)), words)
    for named in (tabs, tabs.tabBar()):
        named.setAccessibleName(name)
    return tabs


def _padded(content: QWidget) -> QWidget:
    """A form in a readable width, with room around it."""
    holder = QWidget()
    holder.setObjectName("scrolled")
    content.setMaximumWidth(theme.px(720))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, theme.px(12), theme.px(8), theme.px(16))
    row.addWidget(content, 1)
    row.addStretch(0)
    return holder
