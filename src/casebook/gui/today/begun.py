"""What was begun on other pages than that of the cases: a line each, without a word of what was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from casebook.gui.session import Session
from casebook.gui.today.agenda import Item
from casebook.gui.today.card import Line
from casebook.store import drafts

PAGES = {
    "activity": "prevention", "time": "prevention", "signal": "signals", "advice": "signals",
    "destination": "referrals", "referral": "referrals", "client": "clients", "value": "settings", "theme": "settings",
    "request": "settings", "breach": "settings", "intake": "box", "hand_over": "box", "headcount": "annual_report",
    "leaving": "clients", "discussion": "annual_report", "earlier": "annual_report",
}


def in_case(session: Session, item: Item) -> str:
    """What is not finished in a case: a conversation, or what was typed in one of its panels."""
    translate = session.language.translate
    words = {
        "facts": translate("TodayPage", "The facts about %1 are not finished yet."),
        "refer": translate("TodayPage", "A referral of %1 is not finished yet."),
        "act": translate("TodayPage", "What you did for %1 is not finished yet."),
        "plan": translate("TodayPage", "A plan with %1 is not finished yet."),
        "close": translate("TodayPage", "Closing the case of %1 is not finished yet."),
        "ties": translate("TodayPage", "A consent of %1 is not finished yet."),
        "handover": translate("TodayPage", "A consent of %1 is not finished yet."),
    }.get(item.id.partition("-")[0] if item.case in item.id else "",
          translate("TodayPage", "A conversation with %1 is not finished yet."))
    return words.replace("%1", item.label)


def lines(session: Session, resume: Callable[[str, str, str], None]) -> list[Line]:
    """The drafts of other nouns than conversations; `resume` goes to a page, for a noun and the id of its record."""
    sentences, found = _sentences(session), []
    for draft in drafts.all_of(session.db):
        if draft.noun in PAGES:
            when = session.language.weekday_date(draft.changed.astimezone().date()) if draft.changed else ""
            key = draft.record or draft.id
            found.append(Line(sentences[draft.noun], when, [
                (session.language.translate("TodayPage", "&Write on"),
                 partial(resume, PAGES[draft.noun], draft.noun, key))]))
    return found


def _sentences(session: Session) -> dict[str, str]:
    translate = session.language.translate
    return {
        "activity": translate("TodayPage", "An activity is not finished yet."),
        "time": translate("TodayPage", "A time entry is not finished yet."),
        "signal": translate("TodayPage", "A signal or advice is not finished yet."),
        "advice": translate("TodayPage", "An advice request is not finished yet."),
        "destination": translate("TodayPage", "A place in the directory is not finished yet."),
        "referral": translate("TodayPage", "A referral is not finished yet."),
        "client": translate("TodayPage", "A client organisation is not finished yet."),
        "value": translate("TodayPage", "A name in a list is not finished yet."),
        "theme": translate("TodayPage", "A theme is not finished yet."),
        "intake": translate("TodayPage", "A new conversation is not finished yet."),
        "hand_over": translate("TodayPage", "Handing cases over is not finished yet."),
        "headcount": translate("TodayPage", "A number of workers is not filled in yet."),
        "leaving": translate("TodayPage", "The last day of your work for a client is not filled in yet."),
        "discussion": translate("TodayPage", "With whom you discussed a report is not noted yet."),
        "earlier": translate("TodayPage", "What was told elsewhere is not entered yet."),
        "request": translate("TodayPage", "A request from outside is not finished yet."),
        "breach": translate("TodayPage", "A note of a breach is not finished yet."),
    }
