"""What hands do in the running program while the campaign `while_typing` waits to kill or lock it."""

from __future__ import annotations

import json
import os
import random
import time
from functools import partial

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPlainTextEdit, QWidget

from tests.gui import keyboard

PANELS = {"conversation": "Ctrl+E", "facts": "Ctrl+G", "referral": "Ctrl+R", "act": "Ctrl+I", "plan": "Ctrl+T",
          "ties": "Ctrl+K"}
"""Where text of a case is typed: the panel, and its key."""
PAGES = ("prevention", "signals", "clients")
"""Pages with a list and a form."""
PLACES = (*PANELS, *PAGES, "intake")


def begin(window, place, client):
    """Open a place where she types, with the cursor in a field for words; a new case each time."""
    from datetime import date

    from tests.casebook_files import a_case, a_client

    while (box := QApplication.activeModalWidget()) is not None:  # it stands open again after a kill
        box.done(0)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    session = window.desk.session
    with session.vault.writing() as db:
        known = db.value("SELECT id FROM client WHERE name = ?", (client,))
        from casebook.store import clients

        made = a_case(db, clients.get(db, known) if known else a_client(db, client), date(2026, 11, 2))
    session.announce()
    if place in PANELS:
        window.desk.open_case(made.id)
        keyboard.press(PANELS[place])
    elif place in PAGES:
        window.desk.go_to(place)
        keyboard.press("Ctrl+Shift+N")
    else:
        window.desk.go_to("today")
        keyboard.press("Ctrl+N")
        keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "the box")
    field = _field(QApplication.activeModalWidget() or window)
    field.setFocus()
    keyboard.until(field.hasFocus, "the cursor in a field")
    return made.id


def type_on(window, log, seed, finishing):
    """Type numbered words for ever, each noted in `log` with the time after it was typed; now and then record one.

    Returns when the process is killed, or the window goes: it locks.
    """
    chance = random.Random(seed)
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    number = 0

    def more():
        nonlocal number
        if window.desk is None or QApplication.focusWidget() is None:
            return
        number += 1
        word = f"w{seed % 10**6:06d}x{number:05d}"
        keyboard.write(f"{word} ")
        _note(descriptor, "typed", word)
        if finishing and chance.random() < 0.03:
            keyboard.press("Ctrl+Return")
            _note(descriptor, "recorded", word)

    end = time.monotonic() + 30
    while time.monotonic() < end and window.desk is not None:
        more()
        pause = time.monotonic() + chance.uniform(0.0, 0.06)
        while time.monotonic() < pause:
            QApplication.processEvents()
            time.sleep(0.002)


def open_box(window, which):
    """Open one of the boxes by the door that leads to it; whether there is one."""
    from casebook.gui import desk_wiring

    desk = window.desk
    doors = {
        "intake": desk.new_conversation, "sheet": partial(desk_wiring.make_sheet, desk),
        "drill": partial(desk_wiring.try_sheet, desk), "code": partial(desk_wiring.choose_code, desk),
        "copy": lambda: desk.case_command("copy"), "handover sheet": lambda: desk.case_command("handover"),
        "destroy": lambda: desk.case_command("destroy"),
        "hand over": lambda: _exchange(desk, "hand_over"),
        "export": lambda: _exchange(desk, "export"), "help": lambda: _menu(window, "F1"),
        "shortcuts": lambda: _menu(window, "Ctrl+/"), "crisis": lambda: _menu(window, "F2"),
    }
    doors[which]()
    for _ in range(5):
        QApplication.processEvents()
    found = QApplication.activeModalWidget()
    if found is not None and (fields := _fields(found)):
        fields[0].setFocus()
        keyboard.write("halverwege")
    return type(found).__name__ if found is not None else ""


def _exchange(desk, name):
    from casebook.gui.exchange import doors

    doors.show(desk, name)


def _menu(window, keys):
    window.desk.page().setFocus()
    keyboard.press(keys)


def _field(place: QWidget) -> QWidget:
    fields = _fields(place)
    notes = [field for field in fields if isinstance(field, QPlainTextEdit)]
    return (notes or fields)[0]


def _fields(place: QWidget) -> list[QWidget]:
    from tests.gui.canaries import fields_in

    return [field for field in fields_in(place, filled=True) if not isinstance(field.parent(), QComboBox)]


def _note(descriptor: int, what: str, word: str) -> None:
    os.write(descriptor, json.dumps([what, word, time.monotonic()]).encode() + b"\n")
