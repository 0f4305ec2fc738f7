"""The walk of a new user, by keyboard alone, in the real window: run by a test on a virtual screen and under strace.

    python -m tests.gui.walk FOLDER

Create a casebook, add a client, record an intake with two themes, a follow-up, an intervention and a referral, lock,
unlock, find the words again by search, export the annual report, open the print dialog. Prints what was loaded on the
way as one line of JSON, and "walked" when every step was seen to work.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.gui.keyboard import focused, press, tab_to, until, write

PASSPHRASE = "vier woorden op één rij"
NOW = datetime(2026, 2, 23, 14, 5)


def main(folder: Path) -> int:
    """Walk, in a window on a casebook in the folder."""
    from casebook.app import make_application
    from casebook.gui.faults import install_hook
    from casebook.gui.main_window import MainWindow
    from casebook.offline import libraries
    from casebook.settings import Settings

    settings = Settings(folder / "profile")
    settings.keep(language="en", theme="light")
    make_application(settings)
    window = MainWindow(settings, folder / "profile" / "casebook.casebook", clock=lambda: NOW)
    install_hook(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    create(window)
    add_client(window)
    case = record(window)
    lock_and_unlock(window)
    find(window, case)
    export(window, folder / "annual-report.pdf")
    met = {"modules": libraries.modules_loaded(), "libraries": libraries.libraries_loaded()}
    look_at_printers(window)
    met |= {"afterwards": libraries.libraries_loaded(), "interfaces": interfaces()}
    window.close()
    print(json.dumps(met))
    print("walked")
    return 0


def create(window) -> None:
    """Through the first door to an empty casebook."""
    tab_to("New casebook")
    press("Space")
    until(lambda: isinstance(focused(), QLineEdit), "the passphrase field")
    write(PASSPHRASE)
    press("Return")
    write(PASSPHRASE)
    press("Tab")
    tab_to("Your name, for documents")
    write("Ada Oefenstra (fictief)")
    press("Return")
    until(lambda: window.desk is not None, "the desk")


def add_client(window) -> None:
    """A name is enough."""
    from casebook.store import clients

    press("Ctrl+7", "Ctrl+Shift+N")
    write("Woonstichting De Linde (fictief)")
    press("Ctrl+S")
    until(lambda: [c.name for c in clients.all_of(_db(window))] == ["Woonstichting De Linde (fictief)"], "the client")


def record(window) -> str:
    """An intake with two themes, a follow-up with an intervention, a referral."""
    from casebook.store import case_list, cases, conversations, referrals

    press("Ctrl+N")
    tab_to("Theme")
    write("Bul")
    press("Return")
    until(lambda: isinstance(focused(), QPlainTextEdit), "the cursor in the notes")
    write("Zij wordt buitengesloten bij overleg; één kanarie in de kolenmijn & <verder> niets.")
    press("Ctrl+Return", "Ctrl+G")
    tab_to("Further themes: Discrimination")
    press("Space", "Ctrl+E")
    write("Het gaat iets beter na het gesprek.")
    tab_to("What I did: listened and supported")
    press("Space", "Ctrl+Return", "Ctrl+R")
    write("company")
    tab_to("Consent")
    press("Down", "Down", "Ctrl+Return")
    (row,) = case_list.listed(_db(window))
    case = cases.get(_db(window), row.id)
    assert (case.main_theme, case.further_themes) == ("bullying", ("discrimination",)), case.further_themes
    intake, follow_up = conversations.of_case(_db(window), case.id)
    assert (intake.kind, follow_up.kind) == ("intake", "follow_up")
    assert [i.kind for i in follow_up.interventions] == ["support"]
    (referral,) = referrals.of_case(_db(window), case.id)
    assert (referral.kind, referral.consent) == ("company_doctor", "recorded")
    return case.id


def lock_and_unlock(window) -> None:
    """Lock by key; the wrong passphrase is refused in words, the right one opens."""
    press("Ctrl+L")
    assert window.desk is None
    until(lambda: isinstance(focused(), QLineEdit), "the passphrase field")
    write(PASSPHRASE)
    press("Return")
    until(lambda: window.desk is not None, "the desk again")


def find(window, case: str) -> None:
    """The words are found again, and Enter opens their case."""
    press("Ctrl+F")
    write("kanar")
    page = window.desk.page()
    rows = page.list.model()

    def found() -> bool:
        return rows.rowCount() == 1 and "kanarie" in str(
            rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    until(found, "the words by search")
    press("Return")
    until(lambda: window.desk.place() == f"cases:{case}", "the case of the hit")


def export(window, place: Path) -> None:
    """The annual report of last year is drawn, and saved under a typed name."""
    press("Ctrl+6")
    tab_to("Clients and how far their report is")
    press("Return")
    until(window.desk.page().report.isVisible, "the report")
    tab_to("Parts of the report")
    press("Right")
    until(lambda: _button(window, "Save PDF") is not None and _button(window, "Save PDF").isEnabled(),
          "the report on the page")
    tab_to(_button(window, "Save PDF").text().replace("&", ""))
    QTimer.singleShot(400, lambda: _type_file_name(place))
    press("Space")
    until(place.exists, "the saved report")
    assert place.read_bytes().startswith(b"%PDF")


def look_at_printers(window) -> None:
    """The print dialog opens, with whatever printers the system has, and is left again without printing."""
    from PySide6.QtPrintSupport import QPrintDialog

    seen: list[bool] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(100, leave)
            return
        seen.append(isinstance(dialog, QPrintDialog))
        dialog.reject()  # by hand Escape, which without a window manager does not reach it

    window.activateWindow()  # nobody gives the focus back without a window manager
    tab_to(_button(window, "Print").text().replace("&", ""))
    QTimer.singleShot(400, leave)
    press("Space")
    until(lambda: seen, "the print dialog")
    assert seen == [True]


def interfaces() -> list[str]:
    """The network interfaces that this process could use at all."""
    listing = Path("/proc/self/net/dev")
    lines = listing.read_text().splitlines()[2:] if listing.exists() else []
    return [line.split(":")[0].strip() for line in lines]


def _type_file_name(place: Path) -> None:
    """Type into the file dialog, once it has the focus: without a window manager nobody hands it over."""
    dialog = QApplication.activeModalWidget()
    if dialog is None or not dialog.isActiveWindow() or not isinstance(QApplication.focusWidget(), QLineEdit):
        if dialog is not None:
            dialog.activateWindow()
        QTimer.singleShot(100, lambda: _type_file_name(place))
        return
    write(str(place))
    press("Return")


def _button(window, words: str):
    from PySide6.QtWidgets import QPushButton

    return next((b for b in window.desk.page().findChildren(QPushButton)
                 if b.isVisible() and words in b.text().replace("&", "")), None)


def _db(window):
    return window.desk.session.db


if __name__ == "__main__":
    assert QApplication.instance() is None
    assert QWidget
    try:
        sys.exit(main(Path(sys.argv[1])))
    except AssertionError:
        traceback.print_exc()
        faulthandler.dump_traceback(all_threads=True)
        for shown in QApplication.topLevelWidgets():
            words = [label.text() for label in shown.findChildren(QLabel) if label.isVisible() and label.text()]
            print(type(shown).__name__, shown.isVisible(), words, file=sys.stderr)
        sys.exit(1)
