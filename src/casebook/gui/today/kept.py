"""The cases whose notes were kept as long as was agreed, and holds to be looked at again: a line each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from casebook.gui.session import Session
from casebook.gui.today.card import Line
from casebook.model.retention import Kept
from casebook.store import retention


def lines(session: Session, destroy: Callable[[str], None]) -> list[Line]:
    """One line for each case, the longest waiting first; `destroy` opens the question, nothing goes by itself."""
    return [_line(session, found, destroy) for found in retention.due(session.db, session.today())]


def _line(session: Session, found: Kept, destroy: Callable[[str], None]) -> Line:
    translate = session.language.translate
    whose = " · ".join(part for part in (found.label, found.client) if part)
    open_case = (translate("TodayPage", "Open"), partial(session.opened.emit, found.id))
    if found.term.held:
        words = translate("TodayPage", "%1: is the hold still needed?").replace("%1", whose)
        day = found.term.review
        look = (translate("TodayPage", "&Look at it"), open_case[1])
        return Line(words, session.language.weekday_date(day) if day else "", [look])
    day = found.term.may_go_from
    return Line(whose, session.language.weekday_date(day) if day else "", [
        (translate("TodayPage", "D&estroy…"), partial(destroy, found.id)), open_case])
