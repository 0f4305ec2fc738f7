"""The clients that leave: one line each, until the list is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from casebook.gui.session import Session
from casebook.gui.today.card import Line
from casebook.model.leaving import Leaving
from casebook.store import leaving


def lines(session: Session, show: Callable[[str], None]) -> list[Line]:
    """A line for each list that runs; `show` opens a page and a part of it."""
    return [_line(session, found, show) for found in leaving.unfinished(session.db)]


def _line(session: Session, found: Leaving, show: Callable[[str], None]) -> Line:
    translate = session.language.translate
    words = translate("TodayPage", "%1 leaves: %2 of %3 settled.").replace("%1", found.name)
    words = words.replace("%2", str(found.done)).replace("%3", str(found.lines))
    day = found.last_day
    return Line(words, session.language.weekday_date(day) if day else "", [
        (translate("TodayPage", "&Go on"), partial(show, f"clients:leaving:{found.client}"))],
        late=day is not None and day < session.today())
