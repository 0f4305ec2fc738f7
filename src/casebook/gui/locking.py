"""The lock itself: last words kept, pages gone, file closed, clipboard empty, and the process that held it all ended.

Source: security.md, Lock; experience.md, Lock never waits and never forgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog

from casebook import errors
from casebook.gui import geometry
from casebook.gui.faults import show_fault, tell
from casebook.gui.start.frame import StartPage
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.start.unlock_page import UnlockPage
from casebook.language import Language

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

DOORS = ("unlock", "create", "practice")
TALKING = 60  # idle minutes in a conversation: somebody may talk for long before she writes a word
PATIENCE = 250  # milliseconds for background work to clear away its own part files


class Cause(StrEnum):
    """Why it was locked."""

    HER = "her"
    IDLE = "idle"
    LID = "lid"
    SLEEP = "sleep"
    SCREEN = "screen"
    OTHER = "other"
    LEFT = "left"
    """She went on to another casebook."""


@dataclass(frozen=True, slots=True)
class Locked:
    """That the casebook was locked: why and when, after how many idle minutes, and what kept the last words from the
    file: the class of the error, "" where they are kept. `door` is where she goes on: `unlock`, or where she asked to
    go, `create` or `practice`. Nothing here comes from the casebook.
    """

    cause: Cause
    at: time
    minutes: int = 0
    fault: str = ""
    door: str = "unlock"


def lock(window: MainWindow, cause: Cause) -> None:
    """Lock whatever is open. Nothing asks or stops it; where nothing is open and nothing typed, nothing happens."""
    if not is_wanted(window):
        return
    at, minutes = window.clock().time(), idle_minutes(window)
    stood = geometry.standing(window)
    fault: Exception | None = None
    for step in (window.keep_last_words, window.let_go):
        try:
            step()
        except Exception as error:  # told below: a lock never waits
            fault = fault or error
    locked = Locked(cause, at, minutes, _name(fault))
    if window.restart is not None and _name(fault) == "Exception" and fault is not None:
        tell(window, fault)  # a fault of the program goes to standard error while its place is still known
    _end_process(window, locked, stood)
    show(window, locked)
    if fault is not None:
        tell(window, fault)


def is_wanted(window: MainWindow) -> bool:
    """Whether anything is open, or stands ready to open it: a key in hand, or a passphrase that was typed."""
    return (window.desk is not None or window.held is not None or _has_key(window)
            or bool(window.restart and _typed_secrets(window)))


def idle_minutes(window: MainWindow) -> int:
    """After how many idle minutes it locks: longer while somebody sits beside her."""
    if window.desk is not None and window.desk.talking.is_on:
        return TALKING
    return window.settings.preferences.idle_minutes


def leave(window: MainWindow, door: str, casebook: Path | None = None) -> None:
    """Close what is open, to go on with another casebook, a new one or a practice one: in a process that never held
    this one. Where the last words can't be kept it raises, and all stays as it is.
    """
    was_open = window.desk is not None or window.held is not None
    stood = geometry.standing(window)
    window.close_casebook()
    window.casebook = casebook or window.casebook
    locked = Locked(Cause.LEFT, window.clock().time(), door=door)
    if was_open:
        _end_process(window, locked, stood)
    show(window, locked)


def _end_process(window: MainWindow, locked: Locked, stood: geometry.Standing) -> None:
    """End the process that held the text. It comes back only in a window without restart, or where that is refused."""
    if window.restart is not None:
        QThreadPool.globalInstance().waitForDone(PATIENCE)
        window.stop_listening()
        window.restart(window, locked, stood)
        window.listen_for_second_start()


def show(window: MainWindow, locked: Locked) -> None:
    """Where she goes on: mostly the page to unlock, with the sentence why."""
    words = sentence(locked, window.language)
    if locked.door == "create":
        window.show_create()
    elif locked.door == "practice":
        window.show_practice()
    elif locked.fault or locked.cause is Cause.LEFT:
        window.show_unlock(words)
    else:
        window.back_to_start(words)


def show_fault_of(window: MainWindow, locked: Locked) -> None:
    """Say in a process that did not see it what kept the last words from the file."""
    if locked.fault:
        show_fault(window, _plain_error(locked.fault))


def sentence(locked: Locked, language: Language) -> str:
    """When it was locked and why, as she reads it in the language of the window."""
    clock = language.clock(locked.at)
    return _LockSentence().words(locked).replace("%1", clock.replace(":", ".") if language.code == "nl" else clock)


class _LockSentence(QObject):
    """The sentence before the time is put in."""

    def words(self, locked: Locked) -> str:
        if locked.fault:
            return self.tr("Locked at %1. What you wrote last could not be kept.")
        if locked.cause is Cause.IDLE:
            return self.tr("Locked at %1, after %n minute(s) without activity. Your last sentence is kept.", "",
                           locked.minutes)
        return {
            Cause.HER: self.tr("Locked at %1, by you."),
            Cause.LID: self.tr("Locked at %1, because you closed the lid. Your last sentence is kept."),
            Cause.SLEEP: self.tr("Locked at %1, because the computer went to sleep. Your last sentence is kept."),
            Cause.SCREEN: self.tr("Locked at %1, because the screen was locked. Your last sentence is kept."),
            Cause.OTHER: self.tr("Locked at %1, because someone else signed in. Your last sentence is kept."),
            Cause.LEFT: "",
        }[locked.cause]


def close_boxes() -> None:
    """Close every menu, list of choices and dialog that stands open."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            break
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def _has_key(window: MainWindow) -> bool:
    return any(page.holds_key for page in window.findChildren(StartPage) if page.isVisibleTo(window))


def _typed_secrets(window: MainWindow) -> bool:
    """Whether a passphrase stands on the page that opens the casebook: an opening that has begun would go on."""
    shown = [page for page in window.findChildren(UnlockPage) if page.isVisibleTo(window)]
    return any(field.text() for page in shown for field in page.findChildren(PassphraseField))


def _name(fault: Exception | None) -> str:
    if fault is None:
        return ""
    return type(fault).__name__ if isinstance(fault, errors.CasebookError) else "Exception"


def _plain_error(name: str) -> errors.CasebookError | None:
    """The error of a class that says all there is to say by its name, or None."""
    kind = getattr(errors, name, None)
    if isinstance(kind, type) and issubclass(kind, errors.CasebookError) and "__init__" not in vars(kind):
        return kind()
    return None
