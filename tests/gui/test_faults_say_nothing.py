"""Whatever fails, wherever: a calm sentence for her, a kind and a place for the terminal, no word of a case."""

import gc
import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from casebook.errors import DiskFull
from casebook.gui import faults
from tests.gui.keyboard import until

SECRET = "kanarie-in-de-kolenmijn"


@pytest.fixture
def hooked(window, monkeypatch):
    for place, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    faults.install_hook(window)
    return window


def fail():
    raise ValueError(SECRET)


def test_a_fault_on_another_thread_is_told_on_that_of_the_window(hooked, capsys):
    thread = threading.Thread(target=fail, name=SECRET)
    thread.start()
    thread.join()
    assert hooked.message == ""  # nothing of the window was touched from there
    until(lambda: hooked.message, "the sentence")
    assert hooked.message == "Something went wrong in the program. What you wrote is kept."
    said = capsys.readouterr().err
    assert said.startswith("casebook: ValueError at ")
    assert SECRET not in said


def test_the_worlds_fault_on_another_thread_keeps_its_own_sentence(hooked):
    def fill():
        raise DiskFull

    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
    until(lambda: "The disk is full" in hooked.message, "the sentence")


def test_what_python_can_not_raise_is_named_by_kind_alone(hooked, capsys):
    class Falling:
        def __del__(self):
            fail()

    Falling()
    gc.collect()
    said = capsys.readouterr().err
    assert "casebook: ValueError at " in said
    assert SECRET not in said


def test_words_of_qt_stay_in_qt(capsys):
    before = qInstallMessageHandler(None)
    try:
        faults.silence_qt()
        qWarning(f"cannot watch /x/{SECRET}")
    finally:
        qInstallMessageHandler(before)
    said = capsys.readouterr().err
    assert said == "casebook: QtWarningMsg in default\n"
