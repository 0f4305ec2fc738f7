"""What one process leaves for the next: how it was started, why it was locked, how its window stood; nothing else."""

import sys
from datetime import time
from pathlib import Path

import pytest

from casebook.gui import restart
from casebook.gui.geometry import Standing
from casebook.gui.locking import Cause, Locked, sentence
from casebook.gui.restart import VARIABLE, Restart, note, program, taken_note


@pytest.mark.parametrize("locked", [
    Locked(Cause.HER, time(0, 5)), Locked(Cause.IDLE, time(14, 5), 10), Locked(Cause.LID, time(23, 59), 10, "DiskFull"),
    Locked(Cause.LEFT, time(9, 0), door="create"),
])
@pytest.mark.parametrize("stood", [Standing(), Standing("icon", "AdnQywADAAA="), Standing("behind", "")])
def test_what_is_told_is_understood_and_then_gone(monkeypatch, locked, stood):
    monkeypatch.setenv(VARIABLE, note(locked, stood))
    assert taken_note() == (locked, stood)
    assert taken_note() is None


@pytest.mark.parametrize("words", [
    "", "her", "her 14:05 10  unlock front", "her 25:05 10  unlock front ", "her 14:05 10 os.system unlock front ",
    "her 14:05 10  unlock front \n", "nobody 14:05 10  unlock front ", "her 14:05 10  window front ",
    "her 14:05 10  unlock front " + "A" * 5000,
])
def test_what_is_not_ours_is_not_heeded_and_gone_all_the_same(monkeypatch, words):
    monkeypatch.setenv(VARIABLE, words)
    assert taken_note() is None
    assert VARIABLE not in restart.os.environ


@pytest.mark.parametrize(("argv", "original", "expected"), [
    (["/bin/casebook", "--profile", "p"], ["/bin/python", "/bin/casebook", "--profile", "p"], ["/bin/casebook"]),
    (["x/__main__.py", "f"], ["python", "-P", "-m", "casebook", "f"], ["-P", "-m", "casebook"]),
    (["x/__main__.py"], ["python", "-m", "casebook"], ["-m", "casebook"]),
])
def test_the_program_is_started_as_it_was(monkeypatch, argv, original, expected):
    monkeypatch.setattr(sys, "argv", argv)
    monkeypatch.setattr(sys, "orig_argv", original)
    assert program() == [sys.executable, *expected]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program() == [sys.executable]


def test_the_options_show_the_fresh_process_what_this_one_shows(window, settings):
    own = str(window.casebook)
    assert Restart().options(window) == []
    assert Restart(Path("/p"), named=True).options(window) == ["--profile", "/p", own]
    window.choose_language("nl")
    assert Restart().options(window) == []  # her setting by now
    settings.keep(language="en", casebook="/elsewhere.casebook")
    assert Restart().options(window) == ["--language", "nl", own]
    window.choose_language("en")


def test_the_sentence_speaks_the_language_of_the_window(window):
    assert sentence(Locked(Cause.HER, time(14, 5)), window.language) == "Locked at 14:05, by you."
    assert sentence(Locked(Cause.IDLE, time(14, 5), 7), window.language).startswith("Locked at 14:05, after 7 minute")
    window.choose_language("nl")
    assert "14.05" in sentence(Locked(Cause.HER, time(14, 5)), window.language)
    window.choose_language("en")
