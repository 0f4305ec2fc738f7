"""The pages of the desk, made when first shown, and what they ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.gui.exchange import doors as exchange_doors
from casebook.gui.page import Page

if TYPE_CHECKING:
    from casebook.gui.desk import Desk


def made(desk: Desk, name: str) -> Page:
    """The page of a stable name. What it needs is imported only now: the window should not wait for it."""
    if name == "today":
        return _today(desk)
    if name == "cases":
        return _cases(desk)
    if name == "settings":
        return _settings(desk)
    if name == "search":
        from casebook.gui.search.page import SearchPage

        return SearchPage(desk.session)
    return _plain(desk, name)


def _today(desk: Desk) -> Page:
    from casebook.gui.today.page import TodayPage

    page = TodayPage(desk.session, desk.keeper)
    page.search_wanted.connect(desk.search_for)
    page.page_wanted.connect(desk.go_to)
    page.begun_wanted.connect(desk.resume)
    page.conversation_wanted.connect(desk.new_conversation)
    page.sheet_wanted.connect(desk.make_sheet)
    page.restore_wanted.connect(desk.restore_wanted)
    page.drill_wanted.connect(desk.try_sheet)
    page.code_wanted.connect(desk.choose_code)
    page.destroying_wanted.connect(desk.ask_to_destroy)
    return page


def _cases(desk: Desk) -> Page:
    from casebook.gui.cases.page import CasesPage

    page = CasesPage(desk.session)
    page.conversation_wanted.connect(desk.new_conversation)
    page.overview_wanted.connect(desk.show_overview)
    page.destroying_wanted.connect(desk.ask_to_destroy)
    return page


def _settings(desk: Desk) -> Page:
    from casebook.gui.settings.page import SettingsPage

    page = SettingsPage(desk.session, desk.keeper)
    page.language_chosen.connect(desk.language_chosen)
    page.look_changed.connect(desk.look_changed)
    page.sheet_wanted.connect(desk.make_sheet)
    page.drill_wanted.connect(desk.try_sheet)
    page.code_wanted.connect(desk.choose_code)
    page.passphrase_wanted.connect(desk.passphrase_wanted)
    page.restore_wanted.connect(desk.restore_wanted)
    page.destroying_wanted.connect(desk.ask_to_destroy)
    exchange_doors.wire(desk, page)
    return page


def _plain(desk: Desk, name: str) -> Page:
    from casebook.gui.annual_report.page import AnnualReportPage
    from casebook.gui.clients.page import ClientsPage
    from casebook.gui.prevention.page import PreventionPage
    from casebook.gui.referrals.page import ReferralsPage
    from casebook.gui.signals.page import SignalsPage

    pages: dict[str, type[Page]] = {
        "referrals": ReferralsPage, "prevention": PreventionPage, "signals": SignalsPage,
        "annual_report": AnnualReportPage, "clients": ClientsPage,
    }
    return pages[name](desk.session)


def open_place(desk: Desk, noun: str, record: str, case: str) -> None:
    """The place where something was found."""
    from casebook.gui.search import opening

    opening.open_place(desk, noun, record, case)
