"""What a tour of the window meets around the annual report: writing and reading it, its checks with something in them,
what went out, and the other documents for a client.

The tour writes into the practice casebook that it looks at: what the check is to find must stand somewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

FOUND = "Twee medewerkers van de planning kwamen samen (verzonnen)."


class Reports:
    """Opens one thing after the other; `shoot` takes the window, `shoot_box` the box that stands open."""

    def __init__(self, desk: Any, shoot: Callable[[str], None], shoot_box: Callable[[str], None],
                 settle: Callable[[], None]) -> None:
        self._desk = desk
        self._session = desk.session
        self._shot, self._shoot_box, self._settle = shoot, shoot_box, settle

    def all(self) -> None:
        """Everything, of the client with most workers."""
        self._desk.go_to("annual_report")
        page = self._desk.page()
        self._client = page.overview.clients()[-1]
        self._writing(page)
        self._preview(page)
        self._handed_out(page)
        self._hits(page)
        self._refused(page)
        page.show_all()
        self._referral_counts()
        self._agreements()
        self._logo()
        self._invoice()

    def _shoot(self, name: str) -> None:
        self._settle()
        self._shot(f"13-report-{name}")

    def _box(self, name: str, opened: Callable[[], object]) -> None:
        opened()
        self._settle()
        self._shoot_box(f"13-report-box-{name}")
        self._settle()

    def _writing(self, page: Any) -> None:
        """The figures beside her words as they print, and as management reads them."""
        page.show_client(self._client)
        page.report.writing.show_section("about")
        self._shoot("writing")
        page.turn_reading()
        self._shoot("reader")
        page.turn_reading()
        for section in ("key_figures", "signals", "recommendations", "prevention"):
            page.report.writing.show_section(section)
            self._shoot(f"writing-{section}")

    def _preview(self, page: Any) -> None:
        document = page.report.document
        page.report.tabs.setCurrentWidget(document)
        self._drawn(document)
        self._shoot("preview")
        self._box("password", document.ways._with_password)

    def _handed_out(self, page: Any) -> None:
        handed_out = page.report.handed_out
        page.report.tabs.setCurrentWidget(handed_out)
        self._shoot("handed-out")
        self._box("earlier", lambda: handed_out._open_box(None))

    def _hits(self, page: Any) -> None:
        """A small number in her own words."""
        from casebook.model.ids import ClientId
        from casebook.model.releases import Narrative
        from casebook.store import clients, releases

        language = clients.get(self._session.db, ClientId(self._client)).language
        last = self._session.today().year - 1
        self._session.write(releases.save_narrative, Narrative(
            client=ClientId(self._client), first=date(last, 1, 1), last=date(last, 12, 31), section="role",
            language=language, text=FOUND))
        document = page.report.document
        page.report.tabs.setCurrentWidget(document)
        self._drawn(document)
        document.checks.take_focus()
        self._shoot("hit")
        page.report.tabs.setCurrentWidget(page.report.writing)
        page.report.writing.show_section("role")
        self._shoot("hit-writing")

    def _refused(self, page: Any) -> None:
        """What the check says of a cell that could be worked out."""
        from casebook.disclosure.audit.findings import Finding, Repair
        from casebook.disclosure.audit.statements import Cell
        from casebook.disclosure.wishes import Wishes

        last = self._session.today().year - 1
        cell = Cell(client=self._client, first=date(last, 1, 1), last=date(last, 12, 31), table="main_theme",
                    categories=("bullying",))
        finding = Finding(cell=cell, least=1, greatest=4, exact=False, repair=Repair(
            kind="leave_out", wishes=Wishes(left_out=frozenset(("main_theme",)))))
        document = page.report.document
        page.report.tabs.setCurrentWidget(document)
        self._drawn(document)
        checks = document.checks
        if checks._checked is not None:
            checks._checked = replace(checks._checked, findings=(finding,))
            checks._show_hits()
        self._shoot("refused")
        checks._fail(RuntimeError())
        self._shoot("not-checked")

    def _drawn(self, document: Any) -> None:
        document.draw()
        for _ in range(40):
            self._settle()
            if document.preview.pdf() and document.is_settled():
                return

    def _referral_counts(self) -> None:
        from casebook.gui.referrals.overviews import CLIENT, PERIOD
        from casebook.gui.referrals.page import OVERVIEWS

        self._desk.go_to("referrals")
        page = self._desk.page()
        page.show_part(OVERVIEWS)
        page.overviews.year.show_code(str(self._session.today().year - 1))
        for name, kind in (("yourself", PERIOD), ("nobody", CLIENT), ("client", CLIENT)):
            page.overviews.client.show_code(self._client if name == "client" else "")
            page.overviews.choose(kind)
            self._settle()
            self._shoot(f"referrals-{name}")
        page.show_part(0)

    def _agreements(self) -> None:
        """An engagement with a block of years."""
        self._desk.go_to(f"clients:client:{self._client}")
        sheet = self._desk.page().sheet
        sheet.show_tab(1)
        blocks = sheet.engagement_form.fields()["block_years"]
        blocks.show_code("3")
        self._show(blocks)
        self._shoot("engagement")
        sheet.leave()

    def _logo(self) -> None:
        self._desk.go_to("settings")
        page = self._desk.page()
        page.show_part(0)
        self._show(page.findChildren(_card())[0])
        self._shoot("logo")

    def _invoice(self) -> None:
        """What it says of payment holds an alias."""
        from casebook.gui.papers.invoice_box import InvoiceBox
        from casebook.model.ids import ClientId
        from casebook.store import adviser

        session = self._session
        name = session.db.value(
            "SELECT alias FROM person WHERE client_id = ? AND alias <> '' ORDER BY key LIMIT 1", (self._client,))
        session.write(adviser.set_preference, "invoice.payment", f"Onder vermelding van {name}")
        self._box("invoice", lambda: InvoiceBox(session, ClientId(self._client), self._desk).open())

    def _show(self, part: Any) -> None:
        from PySide6.QtWidgets import QScrollArea

        around = part.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        self._settle()
        if around is not None:
            around.ensureWidgetVisible(part, 0, 160)


def _card() -> type:
    from casebook.gui.settings.logo_card import LogoCard

    return LogoCard
