"""Opening the place where something was found: the entry in its case, or the record on its page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from casebook.model.periods import Period
from casebook.store import found

if TYPE_CHECKING:
    from casebook.gui.desk import Desk

PAGES = {"signal": "signals", "advice": "signals", "activity": "prevention", "time": "prevention",
         "destination": "referrals", "request": "settings", "breach": "settings", "appointment": "today"}


def open_place(desk: Desk, noun: str, record: str, case: str) -> None:
    """Show what was found; a card that belongs to no case is read where it was found."""
    if case:
        from casebook.gui.cases.page import CasesPage

        desk.open_case(case)
        page = desk.page()
        assert isinstance(page, CasesPage)
        page.show_entry(*found.shown_as(desk.session.db, noun, record))
    elif noun in PAGES:
        desk.resume(PAGES[noun], noun, record)
    elif noun in ("client", "engagement"):
        from casebook.gui.clients.page import ClientsPage

        desk.go_to("clients")
        clients = desk.page()
        assert isinstance(clients, ClientsPage)
        clients.show_client(found.client_of(desk.session.db, noun, record))
    elif noun in ("narrative", "recommendation"):
        _open_report(desk, noun, record)


def _open_report(desk: Desk, noun: str, record: str) -> None:
    from casebook.gui.annual_report.page import AnnualReportPage

    desk.go_to("annual_report")
    page = desk.page()
    assert isinstance(page, AnnualReportPage)
    client = found.client_of(desk.session.db, noun, record)
    if noun == "narrative":
        _, first, last, section, _ = record.split(" ")
        page.show_text(client, Period(first=date.fromisoformat(first), last=date.fromisoformat(last)), section)
    else:
        year = found.day_of(desk.session.db, noun, record).year
        page.show_recommendations(client, Period(first=date(year, 1, 1), last=date(year, 12, 31)))
