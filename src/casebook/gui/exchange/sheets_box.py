"""The sheets that were taken in, and taking one out again with all that came with it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casebook.errors import CasebookError
from casebook.gui.exchange.slow_box import SlowBox
from casebook.gui.exchange.steps import Steps
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.store import sheets
from casebook.store.sheets import TakenOut


class TakeOutBox(SlowBox):
    """Takes a sheet out again as soon as it is opened; it can be stopped, and then everything is as before."""

    def __init__(self, session: Session, parent: QWidget, sheet: str) -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("TakeOutBox", "Take the sheet out again"),
                         translate("TakeOutBox", "&Cancel"), height=200)
        self.inside.addWidget(label(self.tr("What came with this sheet goes; what you wrote since stays."), wrap=True))
        self.inside.addStretch()
        here = next((found.here for found in sheets.all_of(session.db) if found.id == sheet), 0)
        self._busy.setRange(0, max(1, here))
        self._busy.show()
        self._steps = Steps(session, lambda db: sheets.taking_out(db, sheet), self)
        self._steps.progressed.connect(self._busy.setValue)
        self._steps.finished.connect(self._on_done)
        self._steps.failed.connect(self._on_failed)
        QTimer.singleShot(0, self._steps, self._steps.start)

    def reject(self) -> None:
        """Stop: everything stays."""
        self._steps.stop()
        super().reject()

    def _on_done(self, gone: TakenOut) -> None:
        session = self.session
        session.announce()
        words = self.tr("Taken out again: %n conversation(s).", "", gone.conversations)
        if gone.kept:
            words += " " + self.tr("%n case(s) stay, because you wrote there since.", "", gone.kept)
        session.say(words)
        self.accept()

    def _on_failed(self, error: CasebookError) -> None:
        self._on_error(error)


class SheetsBox(SlowBox):
    """When each sheet was taken in and how much of it is still here; the chosen one can be taken out again."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("SheetsBox", "Sheets taken in"),
                         translate("SheetsBox", "&Close"), height=420)
        self._owner = parent
        self._table = Table(self.tr("Sheets taken in"), [self.tr("Taken in"), self.tr("Rows"), self.tr("Still here")],
                            numeric=(1, 2))
        self._table.set_widths(0, 90, 100)
        self._empty = label(self.tr("No spreadsheet was taken in yet."), "muted", wrap=True)
        self._out = self.add_action(button(self.tr("Take it &out again…"), "", "undo-2"))
        self.inside.addWidget(label(self.tr(
            "Taking a sheet out removes the conversations and cases that came with it. A case in which you wrote since"
            " stays as it is."), wrap=True))
        self.inside.addWidget(self._empty)
        self.inside.addWidget(self._table, 1)
        self.inside.addStretch()
        self._out.clicked.connect(self._on_out)
        self._table.opened.connect(lambda _key: self._on_out())
        self._read()

    def _read(self) -> None:
        language = self.session.language
        found = sheets.all_of(self.session.db)
        rows = []
        for sheet in found:
            taken = sheet.taken.astimezone()
            when = f"{language.weekday_date(taken.date())}, {language.clock(taken.time())}"
            rows.append((sheet.id, (when, language.number(sheet.came), language.number(sheet.here))))
        self._table.show_rows(rows)
        self._table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._out.setEnabled(bool(found))
        if found:
            self._table.choose(found[0].id)
            self._table.setFocus()

    def _on_out(self) -> None:
        if sheet := self._table.key():
            self.accept()
            TakeOutBox(self.session, self._owner, sheet).open()
