"""The other ways out of a document: behind a password, its tables as data, its charts as pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from casebook.documents import annual_report, charts
from casebook.documents.blocks import Block, Chart, Together
from casebook.documents.outgoing import File
from casebook.exchange.outlet import Outlet
from casebook.exchange.writing import csv_bytes
from casebook.gui.annual_report import drawing, papers
from casebook.gui.annual_report.drawing import Drawn
from casebook.gui.annual_report.password_box import PasswordBox
from casebook.gui.icons import icon
from casebook.gui.outgoing import Checks
from casebook.gui.paper.saving import choose_folder, save_as
from casebook.gui.session import Session
from casebook.language import Language


class WaysOut(QToolButton):
    """A menu of what else can be made of the document that is shown. All of it goes through the gate and onto the
    ledger, with the document itself. `went_out` tells that something did.
    """

    went_out = Signal()

    def __init__(self, session: Session, checks: Checks, shown: Callable[[], Drawn | None],
                 name_of: Callable[[Drawn], str]) -> None:
        super().__init__()
        self._session = session
        self._checks = checks
        self._shown = shown
        self._name_of = name_of
        self.setIcon(icon("ellipsis"))
        self.setAccessibleName(self.tr("More ways out"))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        for words, slot in (
                (self.tr("PDF behind a &password…"), self._with_password),
                (self.tr("Tables as &data (JSON)…"), self._as_json),
                (self.tr("Tables for a &spreadsheet (CSV)…"), self._as_csv),
                (self.tr("Charts as S&VG…"), self._as_svg), (self.tr("Charts as P&NG…"), self._as_png)):
            self._menu.addAction(words).triggered.connect(lambda _checked=False, slot=slot: slot())
        self.setMenu(self._menu)
        checks.turned.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.setEnabled(self._shown() is not None and self._checks.passes())

    def _with_password(self) -> None:
        box = PasswordBox(self._session, self)
        box.chosen.connect(self._save_with)
        box.open()

    def _save_with(self, password: str) -> None:
        drawn = self._shown()
        if drawn is not None:
            content = drawing.with_password(drawn, password)
            self._save(drawn, content, ".pdf", self.tr("PDF documents") + " (*.pdf)", password)

    def _as_json(self) -> None:
        drawn = self._shown()
        if drawn is not None:
            tables = papers.outgoing(drawn.kind, drawn.data).tables
            content = json.dumps(tables, ensure_ascii=False, indent=1) + "\n"
            self._save(drawn, content.encode(), ".json", self.tr("Data") + " (*.json)")

    def _as_csv(self) -> None:
        drawn = self._shown()
        if drawn is not None:
            rows = annual_report.as_rows(_blocks(drawn), drawn.data, Language(drawn.data.language_code))
            self._save(drawn, csv_bytes(*rows), ".csv", self.tr("Tables") + " (*.csv)")

    def _save(self, drawn: Drawn, content: bytes, ending: str, filters: str, password: str = "") -> None:
        def passes(name: str) -> bool:
            return self._let_out(drawn, File(name=name, content=content, password=password))

        if save_as(self, content, f"{self._name_of(drawn)}{ending}", filters, passes) is not None:
            self.went_out.emit()

    def _as_svg(self) -> None:
        self._save_charts(".svg", charts.svg)

    def _as_png(self) -> None:
        self._save_charts(".png", charts.png)

    def _save_charts(self, ending: str, make: Callable[..., bytes]) -> None:
        drawn = self._shown()
        found = list(_charts(_blocks(drawn))) if drawn is not None else []
        if drawn is None or not found:
            self._session.say(self.tr("There are no charts in this document."))
            return
        folder = choose_folder(self, self.tr("Where the charts go"))
        if folder is None:
            return
        language, colour = Language(drawn.data.language_code), drawn.data.engagement.colour
        name = _free(folder, self._name_of(drawn), ending)
        files = [File(name=f"{name}-{number}{ending}", content=make(chart, language, colour), says=_says(chart))
                 for number, chart in enumerate(found, 1)]
        with Outlet([(Path(folder, file.name), file.content) for file in files]) as outlet:
            if not self._let_out(drawn, *files):
                return
            outlet.publish()
        self.went_out.emit()
        self._session.say(self.tr("%n chart(s) saved.", "", len(files)))

    def _let_out(self, drawn: Drawn, *files: File) -> bool:
        """Put the document on the ledger with what leaves beside it."""
        itself = File(name=f"{self._name_of(drawn)}.pdf", content=drawn.pdf)
        return self._checks.let_out(instead=papers.outgoing(drawn.kind, drawn.data, itself, *files))


def _blocks(drawn: Drawn) -> tuple[Block, ...]:
    return papers.PAPERS[drawn.kind].document(drawn.data, Language(drawn.data.language_code)).blocks


def _free(folder: Path, name: str, ending: str) -> str:
    """A beginning of names that none of the files in a folder has: nothing is written over."""
    number, found = 1, name
    while any(folder.glob(f"{found}-*{ending}")):
        number += 1
        found = f"{name}-{number}"
    return found


def _charts(blocks: Iterable[Block]) -> Iterable[Chart]:
    for block in blocks:
        if isinstance(block, Together):
            yield from _charts(block.blocks)
        elif isinstance(block, Chart):
            yield block


def _says(chart: Chart) -> str:
    """What stands in the picture of a chart, for the check: its points can't be read back."""
    parts = [chart.caption, *chart.labels]
    for series in chart.series:
        parts += [series.name, *("" if value is None else f"{value:g}" for value in series.values)]
    return "\n".join(part for part in parts if part)
