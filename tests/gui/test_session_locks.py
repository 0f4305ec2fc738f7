"""The system's word locks: sleep, a closed lid, a locked screen, somebody else who signs in; each with its sentence."""

import sys
import tempfile
from pathlib import Path

import pytest

from tests.casebook_files import KEY, new_casebook
from tests.gui.login_bus import LOGIND, SESSION, LoginBus
from tests.gui.running import Running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")


@pytest.fixture
def folder():
    """A short path: sockets stand in it."""
    with tempfile.TemporaryDirectory(prefix="lock-") as made:
        new_casebook(Path(made)).close()
        yield Path(made)


@pytest.fixture
def bus(folder):
    made = LoginBus(folder)
    yield made
    made.close()


def a_program(folder, **environment):
    return Running(folder, "--language", "en", str(folder / "test.casebook"), **environment)


def open_casebook(program, folder):
    program.do("open_by_key", str(folder / "test.casebook"), KEY.hex())


def close_lid(bus):
    bus.lid_closed = True
    bus.sleep()


def change_nothing_for_her(bus):
    """What locks nothing: the word that comes next is the first that does."""
    bus.change(Active=True, LockedHint=False)
    bus.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", False)
    bus.say(f"{SESSION}0", f"{LOGIND}.Session", "Lock", "")  # the session of somebody else


WORDS = {
    "the computer went to sleep": lambda bus: bus.sleep(),
    "you closed the lid": close_lid,
    "the screen was locked": lambda bus: bus.say(SESSION, f"{LOGIND}.Session", "Lock", ""),
    "the screen was locked (hint)": lambda bus: bus.change(LockedHint=True),
    "the screen was locked (saver)": lambda bus: bus.say(
        "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", True),
    "someone else signed in": lambda bus: bus.change(Active=False),
    "the computer went to sleep (seen only after it woke)": lambda bus: bus.sleep(False),
}


def test_each_word_of_the_system_locks_with_its_sentence_no_other_does_and_sleep_waits_for_the_lock(bus, folder):
    with a_program(folder, **bus.environment()) as program:
        assert bus.asked == []  # a locked program asks for nothing
        assert not program.do("loaded", "PySide6.QtDBus")
        for words, happens in WORDS.items():
            open_casebook(program, folder)
            assert program.do("loaded", "PySide6.QtDBus")
            assert ("Inhibit", "sleep", "Casebook", "Lock the casebook", "delay") in bus.asked
            assert bus.is_delayed()
            bus.asked.clear()
            change_nothing_for_her(bus)
            happens(bus)
            program.ready()
            assert f"because {words.partition(' (')[0]}." in program.do("words")
            assert not bus.is_delayed()
            bus.lid_closed = False
    assert program.stderr() == ""


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus"])
def test_without_a_bus_she_works_on_and_nothing_is_said(folder, address):
    with a_program(folder, DBUS_SYSTEM_BUS_ADDRESS=address, DBUS_SESSION_BUS_ADDRESS=address) as program:
        open_casebook(program, folder)
        assert program.do("case")
        program.lock_by_key()
    assert program.stderr() == ""
