"""A lost laptop: on a clean profile a backup and the sheet are enough, with a keyring or without."""

import pytest
from PySide6.QtWidgets import QPushButton

from casebook.gui import files
from casebook.gui.main_window import MainWindow
from casebook.settings import Settings
from casebook.vault import keys, recovery
from tests.casebook_files import KEY, SALT, a_case, a_client, a_conversation
from tests.gui.alone import words_on
from tests.gui.conftest import NOW
from tests.gui.keyboard import press, until, write
from tests.gui.test_window import shown
from tests.keyrings import keyring

LINES = recovery.lines(KEY, SALT)


@pytest.fixture
def backup(vault, tmp_path):
    """A backup on a stick; the laptop with the casebook is gone."""
    with vault.writing() as db:
        a_conversation(db, a_case(db, a_client(db), NOW.date()), NOW.date())
    made = vault.back_up(tmp_path / "stick", NOW).path
    vault.close()
    vault.path.unlink()
    return made


@pytest.fixture
def machine(qapp, qtbot, backup, tmp_path, monkeypatch):
    """A first start on a machine that knows nothing; the file dialog answers with the backup."""
    settings = Settings(tmp_path / "new")
    settings.keep(language="en", theme="light")
    monkeypatch.setattr(files, "choose_to_open", lambda *_: backup)
    made = MainWindow(settings, settings.default_casebook, clock=lambda: NOW)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def click(window, text: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def put_back(machine) -> None:
    """The backup is shown, and takes the place of the casebook that is gone."""
    until(lambda: "Put this backup in its place" in words_on(machine), "both side by side")
    click(machine, "&Put this backup in its place")
    until(lambda: machine.desk is not None, "the desk")


@pytest.mark.parametrize("has_keyring", [True, False])
def test_five_steps_to_an_open_casebook(machine, monkeypatch, has_keyring):
    held = keyring(monkeypatch, viable=has_keyring)
    steps = 0
    for words in ("I already &have a casebook", "Open with &recovery sheet"):
        click(machine, words)
        steps += 1
    for line in LINES:
        write(line.replace("-", " ").lower())
        press("Return")
    put_back(machine)
    steps += 2
    assert machine.desk.session.vault.path == machine.settings.default_casebook
    assert machine.desk.session.vault.has_key(KEY)
    assert machine.desk.session.db.value("SELECT count(*) FROM conversation_fact") == 1
    assert steps <= 5
    assert held == {}


def test_each_wrong_character_and_each_swap_is_told_at_its_line_in_the_window(machine):
    click(machine, "I already &have a casebook")
    click(machine, "Open with &recovery sheet")
    for number, line in enumerate(LINES, 1):
        plain = line.replace("-", "")
        wrong = plain[:number] + ("Z" if plain[number] != "Z" else "Y") + plain[number + 1:]
        swapped = next(plain[:at] + plain[at + 1] + plain[at] + plain[at + 2:] for at in range(15)
                       if plain[at] != plain[at + 1])
        for typed in (wrong, swapped):
            write(typed)
            press("Return")
            assert f"Line {number} is not right." in shown(machine)
            press("Shift+Tab" if number < 7 else "Right", "Ctrl+A")
        write(line)
        press("Return")
    put_back(machine)


def test_the_passphrase_of_then_opens_the_backup_as_well(machine, monkeypatch):
    monkeypatch.setattr(keys, "argon2id", lambda *_: bytearray(KEY))
    click(machine, "I already &have a casebook")
    write("de wachtzin van altijd")
    press("Return")
    put_back(machine)
