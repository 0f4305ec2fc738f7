"""One page by itself on a real casebook, without the window around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLabel, QPushButton, QWidget

from casebook.gui import theme
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.language import Language
from casebook.settings import Settings
from casebook.vault import Vault

NOW = datetime(2026, 11, 24, 14, 5)
P = TypeVar("P", bound=Page)


class Desk:
    """Shows pages, remembers what they said, and can undo it."""

    def __init__(self, qtbot, vault: Vault, folder: Path, clock: Callable[[], datetime] = lambda: NOW) -> None:
        self.qtbot = qtbot
        self.session = Session(vault, Language("en"), Settings(folder / "profile"), clock)
        self.said: list[str] = []
        self.undo: Callable[[], None] | None = None
        self.opened: list[str] = []
        self.session.said.connect(self._on_said)
        self.session.opened.connect(self.opened.append)
        self.found: list[tuple[str, str, str]] = []
        self.session.found.connect(lambda *place: self.found.append(place))

    @contextmanager
    def page(self, kind: Callable[[Session], P], width: int = 1100, height: int = 700) -> Iterator[P]:
        """A page on the screen; afterwards it is flushed and deleted, as at a lock."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, "light")
        made = kind(self.session)
        theme.put_on(made)
        made.resize(width, height)
        with self.qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        try:
            yield made
        finally:
            made.flush()
            made.hide()
            made.deleteLater()
            application.processEvents()

    def take_back(self) -> None:
        """Press [Undo]."""
        assert self.undo is not None
        undo, self.undo = self.undo, None
        undo()

    def _on_said(self, words: str, undo: Callable[[], None] | None) -> None:
        self.said.append(words)
        self.undo = undo


def words_on(widget: QWidget) -> str:
    """All that is written in labels and on buttons that can be seen."""
    parts = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return "\n".join(part.text().replace("&", "") for part in parts if part.isVisible())


def press(qtbot, widget: QWidget, words: str) -> None:
    """Click the button that can be seen with these words."""
    found = [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text().replace("&", "") == words]
    assert found, f"no button {words!r} in {words_on(widget)}"
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def field(widget: QWidget, name: str) -> QWidget:
    """The field that can be seen under this label."""
    found = [label.buddy() for label in widget.findChildren(QLabel)
             if label.isVisible() and label.buddy() is not None and label.text().replace("&", "") == name]
    assert found, f"no field {name!r} in {words_on(widget)}"
    buddy = found[-1]
    assert isinstance(buddy, QWidget)
    return buddy


def fill(widget: QWidget, name: str, words: str) -> None:
    """Put the cursor into a field and type over what stands there; in a choice, choose by its words."""
    from tests.gui.keyboard import write

    target = field(widget, name)
    if isinstance(target, QComboBox):
        assert target.findText(words) >= 0, [target.itemText(n) for n in range(target.count())]
        target.setCurrentIndex(target.findText(words))
        return
    target.setFocus()
    target.selectAll()  # type: ignore[attr-defined]
    write(words)


def nameless(widget: QWidget) -> list[str]:
    """The controls that can take the focus and say nothing to a screen reader."""
    found = []
    for part in widget.findChildren(QWidget):
        if part.focusPolicy() == Qt.FocusPolicy.NoFocus or not part.isVisible() or not part.isEnabled():
            continue
        if part.parent() is not None and isinstance(part.parent(), QAbstractScrollArea) and not part.objectName():
            continue  # header and viewport of a table speak through it
        spoken = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        if not spoken.strip() or (isinstance(part, QComboBox) and not part.accessibleName()):
            found.append(f"{type(part).__name__} {part.objectName()}")
    return found
