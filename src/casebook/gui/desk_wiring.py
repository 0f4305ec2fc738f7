"""The pages of the desk, made when first shown, and what they ask of it."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from casebook.errors import NotFound
from casebook.gui.desk_pages import PAGES
from casebook.gui.exchange import doors as exchange_doors
from casebook.gui.page import Page
from casebook.store import appointments

if TYPE_CHECKING:
    from casebook.gui.desk import Desk


PLACES = ("today", "search", "figures", *(page.name for page in PAGES))
"""Where she can be: every page there is."""


def open_box(desk: Desk, name: str) -> None:
    """Open a box in which she was writing, by the name that it bears for `whereabouts`."""
    if name == "intake":
        desk.new_conversation()
    elif name == "hand_over":
        exchange_doors.show(desk, name)
    elif name == "handover":
        desk.case_command(name)


def go_back(desk: Desk, page: str, inside: str, box: str) -> bool:
    """Go where she was; whether that place is still there. What is gone leaves her on the page."""
    if page not in PLACES:
        return False
    desk.go_to(page)
    with suppress(NotFound):
        desk.page().go_inside(inside)
    if box:
        open_box(desk, box)
    return True


def begin(desk: Desk, noun: str, record: str) -> None:
    """Write the conversation of an `appointment`, or the `aftercare` of a case."""
    from casebook.gui.cases.page import CasesPage

    if noun == "aftercare":
        desk.open_case(record)
        desk.start_conversation("aftercare", "")
        return
    planned = appointments.get(desk.session.db, record)
    if planned is not None and planned.case is not None:
        desk.open_case(planned.case)
        page = desk.page()
        assert isinstance(page, CasesPage)
        page.begin(planned)


def make_sheet(desk: Desk) -> None:
    """Make the recovery sheet."""
    from casebook.gui.sheet_box import SheetBox

    SheetBox(desk.session, desk).open()


def try_sheet(desk: Desk) -> None:
    """Open the newest backup with the recovery sheet alone."""
    from casebook.gui.drill_box import DrillBox

    DrillBox(desk.session, desk.keeper, desk).open()


def choose_code(desk: Desk) -> None:
    """Choose a short code for the rest of the day."""
    from casebook.gui.short_code_box import ShortCodeBox

    box = ShortCodeBox(desk.session, desk)
    box.kept.connect(lambda: desk.page().read())
    box.open()


def show_intake(desk: Desk) -> None:
    """One box: a match continues that case, no match starts an intake."""
    from casebook.gui.cases.intake_box import IntakeBox

    box = IntakeBox(desk.session, desk)
    box.begun.connect(lambda channel: desk.start_conversation("intake", channel))
    box.paper_wanted.connect(partial(show_call_note, desk))
    box.open()


def show_call_note(desk: Desk) -> None:
    """The blank on paper with the questions of an intake."""
    from casebook.gui.papers.call_note_box import CallNoteBox

    CallNoteBox(desk.session, desk).open()


def made(desk: Desk, name: str) -> Page:
    """The page of a stable name. What it needs is imported only now: the window should not wait for it."""
    if name == "today":
        return _today(desk)
    if name == "cases":
        return _cases(desk)
    if name == "clients":
        return _clients(desk)
    if name == "settings":
        return _settings(desk)
    if name == "annual_report":
        return _annual_report(desk)
    if name == "search":
        from casebook.gui.search.page import SearchPage

        return SearchPage(desk.session)
    if name == "figures":
        return _figures(desk)
    return _plain(desk, name)


def _today(desk: Desk) -> Page:
    from casebook.gui.today.page import TodayPage

    page = TodayPage(desk.session, desk.keeper)
    page.search_wanted.connect(desk.search_for)
    page.page_wanted.connect(desk.go_to)
    page.begun_wanted.connect(desk.resume)
    page.conversation_wanted.connect(desk.new_conversation)
    page.beginning_wanted.connect(desk.begin)
    page.sheet_wanted.connect(partial(make_sheet, desk))
    page.restore_wanted.connect(desk.restore_wanted)
    page.drill_wanted.connect(partial(try_sheet, desk))
    page.code_wanted.connect(partial(choose_code, desk))
    page.destroying_wanted.connect(desk.ask_to_destroy)
    return page


def _cases(desk: Desk) -> Page:
    from casebook.gui.cases.page import CasesPage

    page = CasesPage(desk.session)
    page.conversation_wanted.connect(desk.new_conversation)
    page.paper_wanted.connect(partial(show_call_note, desk))
    page.overview_wanted.connect(desk.show_overview)
    page.figures_wanted.connect(partial(desk.go_to, "figures"))
    page.destroying_wanted.connect(desk.ask_to_destroy)
    return page


def _figures(desk: Desk) -> Page:
    from casebook.gui.overview.page import FiguresPage

    page = FiguresPage(desk.session)
    page.cases_wanted.connect(partial(_show_these, desk))
    page.page_wanted.connect(desk.go_to)
    return page


def _show_these(desk: Desk, cases: Collection[str], words: str) -> None:
    from casebook.gui.cases.page import CasesPage

    desk.go_to("cases")
    page = desk.page()
    assert isinstance(page, CasesPage)
    page.show_these(cases, words)


def _clients(desk: Desk) -> Page:
    from casebook.gui.clients.page import ClientsPage

    page = ClientsPage(desk.session)
    page.page_wanted.connect(desk.go_to)
    page.case_wanted.connect(partial(_settle_case, desk))
    return page


def _settle_case(desk: Desk, case: str, plan: str) -> None:
    """Show a case of a client that leaves with what is meant for it: closing, handing over, a hold."""
    if case:
        desk.open_case(case)
    if plan == "hand_over":
        exchange_doors.show(desk, plan)
    elif plan:
        desk.case_command({"close": "close", "hold": "facts"}[plan])


def _settings(desk: Desk) -> Page:
    from casebook.gui.settings.page import SettingsPage

    page = SettingsPage(desk.session, desk.keeper)
    page.language_chosen.connect(desk.language_chosen)
    page.look_changed.connect(desk.look_changed)
    page.sheet_wanted.connect(partial(make_sheet, desk))
    page.drill_wanted.connect(partial(try_sheet, desk))
    page.code_wanted.connect(partial(choose_code, desk))
    page.passphrase_wanted.connect(desk.passphrase_wanted)
    page.restore_wanted.connect(desk.restore_wanted)
    page.destroying_wanted.connect(desk.ask_to_destroy)
    exchange_doors.wire(desk, page)
    return page


def _annual_report(desk: Desk) -> Page:
    from casebook.gui.annual_report.page import AnnualReportPage

    page = AnnualReportPage(desk.session)
    page.agreements_wanted.connect(partial(_show_client, desk))
    page.figures_wanted.connect(partial(desk.go_to, "figures"))
    return page


def read_as_management(desk: Desk) -> None:
    """Turn the figures of the report that is open into what a reader of the releases knows, or back."""
    from casebook.gui.annual_report.page import AnnualReportPage

    if not isinstance(desk.page(), AnnualReportPage):
        desk.go_to("annual_report")  # which takes the focus: where she writes already, she writes on
    page = desk.page()
    assert isinstance(page, AnnualReportPage)
    page.turn_reading()


def _show_client(desk: Desk, client: str) -> None:
    """What was agreed with a client."""
    from casebook.gui.clients.page import ClientsPage

    desk.go_to("clients")
    page = desk.page()
    assert isinstance(page, ClientsPage)
    page.show_client(client)


def _plain(desk: Desk, name: str) -> Page:
    from casebook.gui.prevention.page import PreventionPage
    from casebook.gui.referrals.page import ReferralsPage
    from casebook.gui.signals.page import SignalsPage

    pages: dict[str, type[Page]] = {
        "referrals": ReferralsPage, "prevention": PreventionPage, "signals": SignalsPage,
    }
    return pages[name](desk.session)


def open_place(desk: Desk, noun: str, record: str, case: str) -> None:
    """The place where something was found."""
    from casebook.gui.search import opening

    opening.open_place(desk, noun, record, case)
