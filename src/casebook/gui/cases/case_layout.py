"""How the parts of a case page stand: the timeline, and what is written beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from casebook.gui import theme


def beside(timeline: QWidget, tabs: QWidget, below: QWidget, panels: QWidget) -> QSplitter:
    """The timeline with the panels beside it, under their tabs and a line `below` those."""
    editor = QWidget()
    editor.setObjectName("editor")
    editor.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    right = QVBoxLayout(editor)
    right.setContentsMargins(0, 0, 0, 0)
    right.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(18), theme.px(2), 0, 0)
    row.addWidget(tabs)
    right.addLayout(row)
    right.addWidget(below)
    right.addWidget(panels, 1)
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    split.addWidget(timeline)
    split.addWidget(editor)
    split.setStretchFactor(0, 3)
    split.setStretchFactor(1, 2)
    split.setSizes([theme.px(440), theme.px(372)])
    editor.setMinimumWidth(theme.px(290))
    return split
