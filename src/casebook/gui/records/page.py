"""A page with tabs, each a part of its own that reads the casebook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.page import Page
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label, rule, set_property

FEW = 7  # tabs that have room to spare


class Part(Protocol):
    """What stands under a tab."""

    def read(self) -> None:
        """Show what the casebook holds now."""

    def flush(self) -> None:
        """Keep what was typed last."""

    def search(self) -> bool:
        """Put the cursor into the part's search field, if it has one."""

    def add(self) -> None:
        """Start a new record."""

    def save(self) -> None:
        """Save what is being edited."""


class TabbedPage(Page):
    """A heading, tabs, and one part below them; a hidden part reads, and is made, when its tab is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._title = label("", "h1")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._unread: set[int] = set()
        self._unmade: dict[int, Callable[[], QWidget]] = {}
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        row.addWidget(self._title)
        row.addStretch()
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(24), theme.px(4), theme.px(24), 0)
        bar.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(bar)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def show_title(self, words: str) -> None:
        """Name the page."""
        self._title.setText(words)
        self.tabs.setAccessibleName(words)

    def add_tab(self, words: str, part: QWidget | Callable[[], QWidget]) -> None:
        """Add a part under a tab, or what makes it when it is first wanted."""
        number = self._stack.count()
        if isinstance(part, QWidget):
            self._stack.addWidget(part)
        else:
            self._stack.addWidget(QWidget())
            self._unmade[number] = part
        self._unread.add(number)
        self.tabs.addTab(words)
        set_property(self.tabs, "dense", self.tabs.count() > FEW)

    def part(self) -> Part:
        """The part that is shown."""
        return cast(Part, self._stack.currentWidget())

    def show_part(self, number: int) -> None:
        """Choose a tab, counted from 0."""
        self.tabs.setCurrentIndex(number)

    def read(self) -> None:
        self._unread = set(range(self._stack.count()))
        self._read_shown()

    def flush(self) -> None:
        for number in range(self._stack.count()):
            if number not in self._unmade:
                self._part_at(number).flush()

    def search(self) -> bool:
        return self.part().search()

    def add(self) -> None:
        self.part().add()

    def save(self) -> None:
        self.part().save()

    def inside(self) -> str:
        part = self.part()
        shown = part.shown() if isinstance(part, RecordPane) else None
        return f"{self._stack.currentIndex()}/{part.key(shown) if isinstance(part, RecordPane) and shown else ''}"

    def go_inside(self, place: str) -> None:
        number, _, key = place.partition("/")
        if number.isdigit() and int(number) < self._stack.count():
            self.show_part(int(number))
        part = self.part()
        if key and isinstance(part, RecordPane):
            part.choose(key)

    def resume(self, noun: str, key: str) -> None:
        for number in range(self._stack.count()):
            part = self._part_at(number)
            if isinstance(part, RecordPane) and part.noun() == noun:
                self.show_part(number)
                part.choose(key)
                return

    def open_part(self, name: str) -> None:
        """Show the tab of a noun."""
        for number in range(self._stack.count()):
            part = self._part_at(number)
            if isinstance(part, RecordPane) and part.noun() == name:
                self.show_part(number)

    def _on_tab(self, number: int) -> None:
        self._part_at(number)
        self._stack.setCurrentIndex(number)
        if self.isVisible():
            self._read_shown()

    def _part_at(self, number: int) -> Part:
        if number in self._unmade:
            place, made = self._stack.widget(number), self._unmade.pop(number)()
            self._stack.insertWidget(number, made)
            if place is not None:
                self._stack.removeWidget(place)
                place.deleteLater()
        return cast(Part, self._stack.widget(number))

    def _read_shown(self) -> None:
        number = self._stack.currentIndex()
        if number in self._unread:
            self._unread.discard(number)
            self.part().read()
