"""Filling a new casebook with a practice of its own."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from casebook.practice import around, cleaning, clients, directory, paying, recorded, releases, work
from casebook.practice.stage import Stage
from casebook.practice.stories import Author, mark_alike
from casebook.store import adviser
from casebook.vault import Connection

MARK = "practice"
EARLIEST, LATEST = date(1990, 1, 1), date(2199, 12, 31)


def is_practice(db: Connection) -> bool:
    """Whether a casebook is a practice one: everything in it is invented."""
    return adviser.preference(db, MARK) == "1"


def fill(db: Connection, *, cases: int = 400, years: int = 3, seed: int = 1, until: date | None = None,
         with_releases: bool = True) -> None:
    """Fill an empty casebook inside the caller's transaction: a dozen clients and `cases` cases up to `until` (today).

    The same seed, numbers and day give the same records, ids included. Nothing but what is planned lies after
    `until`. Every year that is over and wholly inside the `years` before `until` has its annual report released.
    """
    until = until or date.today()
    if not EARLIEST <= until <= LATEST or years < 1 or cases < 0:
        raise ValueError("a practice casebook has a day between 1990 and 2199, a year at least and no cases or more")
    stage = Stage(db, random.Random(seed), _begin(until, years), until)
    adviser.set_preference(db, MARK, "1")
    places = directory.fill(stage)
    casts = clients.fill(stage)
    author = _tell(stage, casts, cases)
    mark_alike(author, 3)
    around.fill(stage, author.stories, places)
    work.fill(stage, casts)
    releases.write(stage, casts)
    if with_releases:
        releases.plan(stage, casts)
    _play(stage)
    paying.fill(stage, casts)
    cleaning.clean_up(stage)
    recorded.fill(stage)
    _stamp(db)


def _begin(until: date, years: int) -> date:
    """The first of the month after the day that lies so many years back."""
    month = until.year * 12 + until.month - years * 12
    return date(month // 12, month % 12 + 1, 1)


def _tell(stage: Stage, casts: Sequence[clients.Cast], number: int) -> Author:
    """Tell all cases, client by client, in the order of their first contact."""
    author = Author(stage)
    unknown = min(2, number // 100)
    for cast, share in zip(casts, _shares(casts, number - unknown, stage.until), strict=True):
        days = _first_contacts(stage, cast, share)
        taken_over = max(3, share // 15) if share >= 15 else 0
        days[:taken_over] = [min(day, stage.working_day(cast.starts + timedelta(days=10))) for day in days[:taken_over]]
        place = 0
        while place < share:
            along = taken_over <= place < share - 1 and stage.chance(0.025)
            story = author.tell(cast, days[place], taken_over=place < taken_over, along=along)
            if along:
                author.tell(cast, days[place], beside=story)
            place += 1 + along
    for _ in range(unknown):
        author.tell(None, stage.day_between(max(stage.first, stage.until - timedelta(days=60)), stage.until))
    return author


def _first_contacts(stage: Stage, cast: clients.Cast, number: int) -> list[date]:
    """So many days in order, spread over her work for a client with some crowding, as cases come."""
    length = (stage.until - cast.starts).days
    found = []
    for place in range(number):
        begin = cast.starts + timedelta(days=max(0, place * length // number - 25))
        found.append(stage.day_between(begin, min(stage.until, begin + timedelta(days=length // number + 50))))
    return sorted(found)


def _shares(casts: Sequence[clients.Cast], number: int, until: date) -> list[int]:
    """How many cases each client brings, by its share and how long she works for it; together exactly `number`."""
    weights = [cast.plan.share * max(1, (until - cast.starts).days) for cast in casts]
    exact = [weight / sum(weights) * number for weight in weights]
    found = [int(value) for value in exact]
    by_rest = sorted(range(len(casts)), key=lambda place: (found[place] - exact[place], place))
    for place in by_rest[:number - sum(found)]:
        found[place] += 1
    return found


def _play(stage: Stage) -> None:
    """Let everything happen in the order of the days, so that a release meets the year that it reports on."""
    for day, _, _, action in sorted(stage.later, key=lambda event: event[:3]):
        if day > stage.until:
            raise ValueError("something happens after the last day")
        action()


def _stamp(db: Connection) -> None:
    """Let the stamps follow the days, so that the same practice casebook is the same to the last byte of a row."""
    db.execute("UPDATE case_file SET created = first_contact || 'T17:00:00+00:00',"
               " changed = last_contact || 'T17:00:00+00:00'")
    db.execute("UPDATE conversation_file SET created = day || 'T17:00:00+00:00', changed = day || 'T17:30:00+00:00'")
    db.execute("UPDATE draft SET changed = json_extract(fields, '$.day') || 'T17:00:00+00:00'")
    db.execute("UPDATE release SET made = counting_date || 'T12:00:00+00:00'")
