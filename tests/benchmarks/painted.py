"""The search page on the screen, and the moment at which its list was painted with the hits for what was typed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from casebook.app import make_application
from casebook.gui.search.page import SearchPage
from casebook.gui.session import Session
from casebook.language import Language
from casebook.settings import Settings
from casebook.store.search import Narrowing
from casebook.vault import Vault
from tests.benchmarks.key_to_paint import PAUSE


class Painted(QObject):
    """One page; `key_to_paint` types a letter and waits until its hits are painted."""

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        profile = Settings(Path(tempfile.mkdtemp(prefix="casebook-typing-")))
        existing = QApplication.instance()
        self._application = existing if isinstance(existing, QApplication) else make_application(profile)
        self.page = SearchPage(Session(vault, Language("nl"), profile))
        self.page.resize(1068, 640)
        self.page.show()
        self.page.activateWindow()
        self._painted = 0.0
        self.page.list.viewport().installEventFilter(self)
        self._until_shown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self.page.list.viewport():
            self.page.list.viewport().removeEventFilter(self)
            self._application.sendEvent(watched, event)  # painted here, so that the time after it is known
            self.page.list.viewport().installEventFilter(self)
            self._painted = time.perf_counter()
            return True
        return False

    def narrow(self, narrowing: Narrowing) -> None:
        """Set the filters."""
        filters = self.page.filters
        filters.clear()
        filters.client.show_code(narrowing.client)
        filters.theme.show_code(narrowing.theme, narrowing.theme)
        if narrowing.first:
            filters.period.show_code(f"{narrowing.first} - {narrowing.last}")
        self._until_shown()
        assert filters.narrowing() == narrowing, (filters.narrowing(), narrowing)

    def fresh(self, word: str) -> Iterator[str]:
        """The letters of a word, typed into an empty field."""
        self.page.field.clear()
        self._until_shown()
        yield from word

    def key_to_paint(self, letter: str) -> float:
        """Seconds from a key to its hits painted; "nothing found" is painted as well."""
        self._pause()
        begin = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.page.field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        wanted = self.page.field.text()
        while True:
            self._application.processEvents()
            if self.page.model.question.text == wanted and (self._painted > begin or not self.page.model.rowCount()):
                return max(self._painted, begin) - begin if self._painted > begin else time.perf_counter() - begin
            time.sleep(0.0003)

    def close(self) -> None:
        """Let go of the file."""
        self.page.flush()
        self.page.hide()
        self.page.deleteLater()
        self._application.processEvents()

    def _pause(self) -> None:
        end = time.perf_counter() + PAUSE
        while time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def _until_shown(self) -> None:
        self._application.processEvents()
        while not self.page.is_shown():
            self._application.processEvents()
            time.sleep(0.002)
