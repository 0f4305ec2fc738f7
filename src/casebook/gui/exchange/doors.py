"""Which box opens for what she asks of the menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from casebook.gui.files import choose_to_open

if TYPE_CHECKING:
    from casebook.gui.desk import Desk
    from casebook.gui.settings.page import SettingsPage


def wire(desk: Desk, page: SettingsPage) -> None:
    """Let Settings ask for these boxes."""
    page.exchange_wanted.connect(partial(show, desk))
    page.destroying_handed_wanted.connect(partial(destroy_handed, desk))


def show(desk: Desk, what: str) -> None:
    """Open the box for export, import, sheets, hand_over or take_over; a case that is open is offered first."""
    if what == "export":
        from casebook.gui.exchange.export_box import ExportBox

        ExportBox(desk.session, desk).open()
    elif what == "hand_over":
        from casebook.gui.exchange.package_box import PackageBox

        PackageBox(desk.session, desk, desk.place().partition(":")[2]).open()
    elif what == "import":
        _import_sheet(desk)
    elif what == "sheets":
        from casebook.gui.exchange.sheets_box import SheetsBox

        desk.flush()
        SheetsBox(desk.session, desk).open()
    else:
        _take_over(desk)


def _import_sheet(desk: Desk) -> None:
    from casebook.gui.exchange.import_box import ImportBox

    translate = desk.session.language.translate
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = choose_to_open(desk, translate("ImportBox", "The spreadsheet to take in"), Path(home),
                           translate("ImportBox", "Spreadsheets") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)")
    if place is not None:
        desk.flush()
        ImportBox(desk.session, desk, place).open()


def _take_over(desk: Desk) -> None:
    from casebook.gui.exchange.take_over_box import TakeOverBox

    translate = desk.session.language.translate
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = choose_to_open(desk, translate("TakeOverBox", "The package with the cases"), Path(home),
                           translate("TakeOverBox", "Casebooks") + " (*.casebook)")
    if place is not None:
        TakeOverBox(desk.session, desk, place).open()


def destroy_handed(desk: Desk, handover: str) -> None:
    """Ask, with everything typed kept first: no field holds anything afterwards that could be written back."""
    from casebook.gui.exchange.destroy_handed_box import DestroyHandedBox

    desk.flush()
    box = DestroyHandedBox(desk.session, desk.keeper, handover, desk)
    box.cases_destroyed.connect(partial(_let_go, desk))
    box.open()


def _let_go(desk: Desk) -> None:
    """Forget every page and what could be undone, and make a backup of what is left."""
    desk.forget_pages()
    desk.session.announce()
    desk.session.say(desk.session.language.translate("DestroyHandedBox", "Destroyed here; every count stays."))
    desk.keeper.back_up_anew()
