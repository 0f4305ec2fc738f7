"""A real window on a real encrypted file, with settings of its own and a clock that stands still."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from casebook.app import make_application
from casebook.gui.main_window import MainWindow
from casebook.model.cases import Case
from casebook.settings import Settings
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client

NOW = datetime(2026, 11, 23, 14, 5)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Preferences of their own: English, light."""
    made = Settings(tmp_path / "profile")
    made.keep(language="en", theme="light")
    return made


@pytest.fixture
def window(qapp: QApplication, qtbot, settings: Settings, vault: Vault) -> Iterator[MainWindow]:
    """The window with the desk of an empty casebook."""
    make_application(settings)
    qapp.setCursorFlashTime(0)
    made = MainWindow(settings, vault.path, clock=lambda: NOW, named=True)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.open_desk(vault)
    yield made
    made.close_casebook()  # no backup is made of each of hundreds; that quitting makes one: test_backing_up
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def case(window: MainWindow) -> Case:
    """An empty case of a first client, open in the window."""
    assert window.desk is not None
    session = window.desk.session
    with session.vault.writing() as db:
        made = a_case(db, a_client(db, "Woonstichting De Linde"), date(2026, 11, 2))
    session.changed.emit()
    window.desk.open_case(made.id)
    return made


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual X screen of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)
