"""The overview for a registration: what she did to stay skilled. No client and no case is named in it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from casebook.disclosure.labels import capital
from casebook.documents import paper
from casebook.documents.blocks import Block, Cell, Column, Document, Fact, Facts, Heading, Note, Paragraph, Table, cells
from casebook.language import Language
from casebook.model.clients import Adviser
from casebook.model.organisation import Activity
from casebook.model.record import Record, record
from casebook.store import adviser as own
from casebook.store import registrations, values
from casebook.store.registrations import Progress
from casebook.vault import Connection


@record
class Schooling(Record):
    """Everything the overview is made of."""

    progress: Progress
    adviser: Adviser
    names: dict[str, str]
    language_code: str
    today: date


def gather(db: Connection, registration: str, language_code: str, today: date) -> Schooling:
    """Read the overview of a registration, which must be there."""
    found = next(one for one in registrations.listed(db) if one.id == registration)
    return Schooling(progress=registrations.progress(db, found), adviser=own.get(db),
                     names=values.names(db, "activity", language_code), language_code=language_code, today=today)


def pdf(data: Schooling, language: Language) -> bytes:
    """The finished bytes, in memory."""
    title = language.translate("Schooling", "Professional development")
    return paper.pdf(Document(
        title=title, author=data.adviser.name, subject=data.progress.registration.name, language=data.language_code,
        blocks=tuple(_blocks(data, language)), head_left=title, head_right=data.adviser.name,
        foot=language.date(data.today), compact=True), language)


def table(data: Schooling, language: Language) -> tuple[list[str], list[dict[str, Any]]]:
    """Headings and a row for each activity, for a spreadsheet; minutes and points as whole numbers."""
    translate = language.translate
    headings = [translate("Schooling", "Date"), translate("Schooling", "Kind"), translate("Schooling", "Title"),
                translate("Schooling", "Minutes"), translate("Schooling", "Points")]
    return headings, [dict(zip(headings, (a.day.isoformat(), data.names.get(a.kind, a.kind), a.title, a.minutes,
                                          a.points), strict=True)) for a in data.progress.done]


def term(progress: Progress, language: Language) -> str:
    """The period of a registration in words."""
    starts, ends = progress.registration.starts, progress.registration.ends
    if starts is None and ends is None:
        return language.translate("Schooling", "no end")
    words = (language.translate("Schooling", "until %2") if starts is None else
             language.translate("Schooling", "from %1") if ends is None else
             language.translate("Schooling", "%1 to %2"))
    words = words.replace("%1", language.date(starts) if starts else "")
    return words.replace("%2", language.date(ends) if ends else "")


def missing(progress: Progress, language: Language) -> str:
    """What is still missing, in a sentence; or that nothing is."""
    parts = []
    if progress.missing_minutes:
        parts.append(language.translate("Schooling", "%1 hours").replace("%1", hours(progress.missing_minutes,
                                                                                  language)))
    if progress.missing_points:
        parts.append(points_words(progress.missing_points, language))
    if parts:
        words = language.translate("Schooling", "Still to do: %1.")
        return words.replace("%1", language.translate("Schooling", "%1 and %2").replace("%1", parts[0]).replace(
            "%2", parts[1]) if len(parts) == 2 else parts[0])
    if progress.missing_minutes is None and progress.missing_points is None:
        return language.translate("Schooling", "No number of hours or points was set.")
    return language.translate("Schooling", "Everything that was asked for is done.")


def hours(minutes: int, language: Language) -> str:
    """Minutes as hours with at most one decimal."""
    return language.number(minutes / 60, 0 if minutes % 60 == 0 else 1)


def points_words(points: int, language: Language) -> str:
    """A number of points."""
    if points == 1:
        return language.translate("Schooling", "1 point")
    return language.translate("Schooling", "%1 points").replace("%1", language.number(points))


def _blocks(data: Schooling, language: Language) -> list[Block]:
    progress, translate = data.progress, language.translate
    facts = (
        (translate("Schooling", "Name"), ", ".join(p for p in (data.adviser.name, data.adviser.title) if p)),
        (translate("Schooling", "Registration"), progress.registration.name),
        (translate("Schooling", "Number"), progress.registration.number or data.adviser.registration),
        (translate("Schooling", "Period"), term(progress, language)),
        (translate("Schooling", "Asked for"), _wanted(progress, language)),
        (translate("Schooling", "Done"), _done(progress, language)),
    )
    found: list[Block] = [Heading(text=translate("Schooling", "Professional development")),
                          Facts(facts=tuple(Fact(label=label, value=value) for label, value in facts if value)),
                          Note(text=missing(progress, language))]
    if not progress.done:
        return [*found, Paragraph(text=translate("Schooling", "Nothing was recorded in this period yet."))]
    return [*found, Heading(text=translate("Schooling", "What was done"), level=2), _table(data, language),
            Heading(text=translate("Schooling", "By kind"), level=2), _kinds(data, language)]


def _wanted(progress: Progress, language: Language) -> str:
    wanted = progress.registration
    return _joined(wanted.wanted_minutes, wanted.wanted_points, language)


def _done(progress: Progress, language: Language) -> str:
    points = progress.points if progress.points or progress.registration.wanted_points is not None else None
    return _joined(progress.minutes, points, language)


def _joined(minutes: int | None, points: int | None, language: Language) -> str:
    parts = []
    if minutes is not None:
        parts.append(language.translate("Schooling", "%1 hours").replace("%1", hours(minutes, language)))
    if points is not None:
        parts.append(points_words(points, language))
    return " · ".join(parts)


def _table(data: Schooling, language: Language) -> Table:
    columns = (Column(title=language.translate("Schooling", "Date"), width=1.2),
               Column(title=language.translate("Schooling", "Kind"), width=1.4),
               Column(title=language.translate("Schooling", "Title"), width=3.2),
               Column(title=language.translate("Schooling", "Hours"), align="right", width=0.8),
               Column(title=language.translate("Schooling", "Points"), align="right", width=0.8))
    rows = [_row(activity, data, language) for activity in data.progress.done]
    total = cells(language.translate("Schooling", "Total"), "", "", hours(data.progress.minutes, language),
                  language.number(data.progress.points) if data.progress.points else "")
    return Table(columns=columns, rows=(*rows, total), total=True, long=True)


def _row(activity: Activity, data: Schooling, language: Language) -> tuple[Cell, ...]:
    return cells(language.short_date(activity.day), capital(data.names.get(activity.kind, activity.kind)),
                 activity.title, "" if activity.minutes is None else hours(activity.minutes, language),
                 "" if activity.points is None else language.number(activity.points))


def _kinds(data: Schooling, language: Language) -> Table:
    minutes: Counter[str] = Counter()
    points: Counter[str] = Counter()
    for activity in data.progress.done:
        minutes[activity.kind] += activity.minutes or 0
        points[activity.kind] += activity.points or 0
    columns = (Column(title=language.translate("Schooling", "Kind"), width=3),
               Column(title=language.translate("Schooling", "Hours"), align="right"),
               Column(title=language.translate("Schooling", "Points"), align="right"))
    return Table(columns=columns, rows=tuple(
        cells(capital(data.names.get(kind, kind)), hours(number, language),
              language.number(points[kind]) if points[kind] else "") for kind, number in minutes.items()))
