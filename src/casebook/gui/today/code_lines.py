"""The short code on Today: offered once, and asked for again each day while it is on."""

from __future__ import annotations

from collections.abc import Callable

from casebook.gui.daily_code import DailyCode
from casebook.gui.session import Session
from casebook.gui.today.card import Line


def lines(session: Session, choose: Callable[[], None], again: Callable[[], None]) -> list[Line]:
    """One line or none; `choose` opens the box, `again` reads Today anew after she declined."""
    code = DailyCode(session.settings, session.now)
    translate = session.language.translate
    if session.is_practice:
        return []
    if code.is_on and not code.works_for(session.vault.path):
        words = translate("TodayPage", "You have no short code for today yet.")
        return [Line(words, "", [(translate("TodayPage", "Choose a &code"), choose)])]
    if not code.is_offered():
        return []

    def decline() -> None:
        code.decline()
        again()

    words = translate("TodayPage", "You unlocked three times today. Would a short code help, for the rest of the day?")
    return [Line(words, "", [(translate("TodayPage", "Choose a &code"), choose),
                             (translate("TodayPage", "No, thanks"), decline)])]
