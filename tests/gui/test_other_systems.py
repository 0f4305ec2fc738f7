"""What Windows and macOS say, played to the code that listens: the systems themselves are not here."""

import ctypes
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest

from casebook import hardening
from casebook.gui import capture
from casebook.gui.locking import Cause
from casebook.gui.watch import macos, windows
from casebook.gui.watch.windows import WindowsWatch


class Calls:
    """A library of the system: remembers what it was asked, and answers what it was given to answer."""

    def __init__(self, answer=1):
        self.asked = []
        self.answer = answer

    def __getattr__(self, name):
        def call(*arguments):
            self.asked.append((name, *(getattr(a, "value", a) for a in arguments)))
            return self.answer

        return call


@pytest.fixture
def locked(window, monkeypatch):
    """The causes for which the window was asked to lock."""
    found = []
    monkeypatch.setattr(type(window), "lock", lambda _window, cause=Cause.HER: found.append(cause))
    return found


@pytest.fixture
def on_windows(monkeypatch):
    """Windows, as far as these modules look."""
    libraries = SimpleNamespace(user32=Calls(), wtsapi32=Calls(), kernel32=Calls(), wer=Calls())
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    return libraries


@pytest.mark.parametrize(("message", "parameter", "cause"), [
    (0x0218, 4, Cause.SLEEP), (0x0218, 18, Cause.SLEEP), (0x02B1, 7, Cause.SCREEN), (0x02B1, 2, Cause.OTHER),
    (0x02B1, 4, Cause.OTHER), (0x02B1, 8, None), (0x0218, 10, None), (0x0100, 7, None),
])
def test_a_message_of_windows_locks_for_its_cause(window, locked, message, parameter, cause):
    watch = WindowsWatch(window)
    sent = windows._Message(None, message, parameter, 0)
    assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    QTest.qWait(1)
    assert locked == ([cause] if cause else [])
    watch.stop()


def test_windows_is_asked_for_this_session_and_told_when_that_ends(window, on_windows):
    watch = WindowsWatch(window)
    watch.stop()
    number = int(window.winId())
    assert on_windows.wtsapi32.asked == [
        ("WTSRegisterSessionNotification", number, 0), ("WTSUnRegisterSessionNotification", number)]


def test_windows_keeps_a_window_out_of_captures_and_older_ones_show_it_black(on_windows):
    capture.keep_out(7, True)
    capture.keep_out(7, False)
    assert on_windows.user32.asked == [("SetWindowDisplayAffinity", 7, 0x11), ("SetWindowDisplayAffinity", 7, 0)]
    on_windows.user32 = Calls(answer=0)
    capture.keep_out(7, True)
    assert on_windows.user32.asked == [("SetWindowDisplayAffinity", 7, 0x11), ("SetWindowDisplayAffinity", 7, 0x01)]


def test_windows_reports_no_memory_and_only_a_program_of_its_own_is_taken_out_by_name(on_windows, monkeypatch):
    hardening.harden()
    assert on_windows.kernel32.asked == [("SetErrorMode", 0x8003), ("WerSetFlags", 1)]
    assert on_windows.wer.asked == []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/x/casebook.exe")
    hardening.harden()
    assert on_windows.wer.asked == [("WerAddExcludedApplication", "casebook.exe", False)]


def test_macos_locks_for_what_it_notifies_and_without_pyobjc_nothing_is_said(window, locked, monkeypatch):
    assert macos.mac_watch(window) is None
    observed = {}

    class Center:
        def addObserverForName_object_queue_usingBlock_(self, name, _object, _queue, block):
            observed[name] = block
            return name

        def removeObserver_(self, name):
            del observed[name]

    center = Center()
    workspace = SimpleNamespace(sharedWorkspace=lambda: SimpleNamespace(notificationCenter=lambda: center))
    monkeypatch.setitem(sys.modules, "AppKit", SimpleNamespace(NSWorkspace=workspace))
    monkeypatch.setitem(sys.modules, "Foundation", SimpleNamespace(
        NSDistributedNotificationCenter=SimpleNamespace(defaultCenter=lambda: center)))
    watch = macos.mac_watch(window)
    assert watch is not None
    for block in list(observed.values()):
        block(None)
    assert locked == [Cause.SLEEP, Cause.SLEEP, Cause.OTHER, Cause.SCREEN]
    watch.stop()
    assert observed == {}
