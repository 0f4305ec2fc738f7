"""A hostile file given to the window: opened, unlocked, and where it opens every page of it looked at."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from contextlib import redirect_stderr
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from casebook.app import make_application
from casebook.gui.desk_pages import PAGES
from casebook.gui.faults import install_hook
from casebook.gui.main_window import MainWindow
from casebook.gui.start.unlock_page import UnlockPage
from casebook.gui.start.ways_out import WaysOut
from casebook.settings import Settings
from tests.hostile.commands import OURS, written
from tests.hostile.given import DAMAGED, ODD, PASSPHRASE, REFUSED, picture

PATIENCE = 20.0


class Window:
    """One window, to which one file after another is given."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(folder / "profile")
        settings.keep(language="en", theme="light")
        self._application = make_application(settings)
        self._window = MainWindow(settings, folder / "none.casebook", clock=lambda: datetime(2026, 3, 17, 9, 5))
        install_hook(self._window)
        self._window.resize(1280, 720)
        self._window.show()

    def close(self) -> None:
        """Close it."""
        self._window.close()

    def given(self, path: Path, group: str) -> tuple[list[str], str]:
        """Open a file as she would; what was not as promised, and what kind of answer came: opened, sentence, ours."""
        before, window = picture(path.parent), self._window
        window._bar.hide()
        told = io.StringIO()
        with redirect_stderr(told):
            window.casebook = path
            window.show_unlock()
            page = window._page
            assert isinstance(page, UnlockPage)
            self._until(page._file.text, "the look at the file")
            if page._passphrase.isEnabled():
                page._passphrase.setText(PASSPHRASE)
                page.submit()
                try:
                    self._until(lambda: window.desk is not None or window._page is not page
                                or not page._busy.isVisible(), "an answer")
                except TimeoutError:
                    return [f"no answer: {told.getvalue()}"], "none"
                self._settle()
            if window.desk is not None:
                return self._looked_at(group, told)
        if window._page is not page and OURS in window.message:  # it opened, and could not be shown
            return [] if group == ODD else [f"{window.message} {told.getvalue()}"], "ours"
        page = window._page
        faults = [part.text() for part in page.findChildren(QLabel)
                  if part.objectName() == "fault" and part.text() and not part.isHidden()]
        faults += [ways.accessibleName() for ways in page.findChildren(WaysOut) if not ways.isHidden()]
        is_sentence = len(faults) == 1 and faults[0].endswith((".", "?")) and "\n" not in faults[0]
        wrong = [] if is_sentence else [f"said {faults}"]
        if changed := written(before, picture(path.parent), group):
            wrong.append(f"wrote {changed}")
        ours = OURS in window.message or "casebook: " in told.getvalue()
        return wrong + ([f"{window.message} {told.getvalue()}"] if ours else []), "ours" if ours else "sentence"

    def _looked_at(self, group: str, told: io.StringIO) -> tuple[list[str], str]:
        wrong = ["opened"] if group == REFUSED else []
        said = set()
        for page in (*PAGES, "search", "figures"):
            if self._window.desk is None:  # damage that was met on a page leads to the ways out
                if group != DAMAGED or not [w for w in self._window.findChildren(WaysOut) if not w.isHidden()]:
                    wrong.append("the desk went away")
                break
            QTimer.singleShot(0, partial(self._window.desk.go_to, page if isinstance(page, str) else page.name))
            self._settle()
            said.add(self._window.message)
        QTimer.singleShot(0, self._window.lock)
        self._settle()
        for box in QApplication.topLevelWidgets():
            if box is not self._window and box.isModal() and box.isVisible():
                wrong.append(f"{type(box).__name__} stands open")
                box.close()
        ours = any(OURS in words for words in said) or "casebook: " in told.getvalue()
        if ours and group != ODD:
            wrong.append(told.getvalue().strip())
        if self._window.desk is not None:
            wrong.append("did not lock")
        return wrong, "ours" if ours else "opened"

    def _settle(self) -> None:
        for _ in range(2):
            self._application.processEvents()
            QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000))
        self._application.processEvents()

    def _until(self, true: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end:
                raise TimeoutError(what)
            self._application.processEvents()
            time.sleep(0.002)
