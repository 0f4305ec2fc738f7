"""Looking around: a practice casebook in a temporary folder, thrown away when done."""

from __future__ import annotations

import atexit
import secrets
import shutil
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from casebook.gui import work
from casebook.gui.start.frame import StartPage
from casebook.gui.widgets.labels import button
from casebook.language import Language
from casebook.vault import Vault, create_by_key, keys


class PracticePage(StartPage):
    """Makes the practice casebook in the background; `made` carries the open vault."""

    made = Signal(object)
    cancelled = Signal()

    def __init__(self, language: Language, today: date) -> None:
        super().__init__(self.tr("Practice casebook"), self.tr(
            "Made-up cases of made-up people, to look around in. It is thrown away when you close it."))
        self._today = today
        self._folder = Path("")
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setAccessibleName(self.tr("Making the practice casebook"))
        self.column.addWidget(busy)
        self._cancel = button(self.tr("&Back"), "quiet")
        self.column.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancelled)

    def start(self) -> None:
        """Make it."""
        folder = self._folder = Path(tempfile.mkdtemp(prefix="casebook-practice-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        today = self._today
        work.run(self, lambda: _make(folder / "practice.casebook", today), self.made.emit)

    def throw_away(self) -> None:
        """Take it away, once it is closed."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _make(place: Path, today: date) -> Vault:
    from casebook import practice

    vault = create_by_key(place, secrets.token_bytes(keys.KEY_BYTES), keys.new_salt())
    with vault.writing() as db:
        practice.fill(db, until=today)
    return vault
