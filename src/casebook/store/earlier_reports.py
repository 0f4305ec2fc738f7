"""What was told before this casebook, or beside it: typed over once from paper, and kept on the ledger.

An earlier report written elsewhere and what was said in a meeting are known from then on; a colleague's counts are
added to the figures of the same period before these are protected. Source: disclosure.md, rule 8.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.errors import Refused
from casebook.model.ids import ClientId, ReleaseId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import ENTERED, Release
from casebook.model.text import folded
from casebook.model.values import NOT_RECORDED
from casebook.store import clients, releases, values
from casebook.vault import Connection

TOTALS = ("cases", "new", "from_earlier", "closed", "open_at_end", "conversations", "advice_requests")
UNITS: Mapping[str, tuple[str, str]] = {
    "main_theme": ("cases", "new"), "theme_mentions": ("mentions", "new"), "capacity": ("cases", "new"),
    "position": ("cases", "new"), "found_through": ("cases", "new"), "relation": ("cases", "new"),
    "duration": ("cases", "new"), "route": ("cases", "closed"), "outcome": ("cases", "closed"),
    "intervention": ("interventions", "acts"), "referral": ("referrals", "acts")}
"""What each table counts, and over which base."""
_LISTS = {"main_theme": "", "theme_mentions": "", "referral": "destination_kind"}
_OTHERS = frozenset(map(folded, (
    "overig", "overige", "overige meldingen", "overige thema's", "rest", "de rest", "anders", "other", "others",
    "other cases", "other themes")))
_JOINTS = ("en", "and", "of", "or")
_NUMBER = re.compile(r"(?<![\w<])(\d{1,6})(?![\w%])")
_UNKNOWN = re.compile(r"[?<]|\b(?:onbekend aantal|minder dan|fewer than)\b", re.IGNORECASE)
LONGEST = 20_000


@record
class Typed(Record):
    """The rows that were read from what she typed, and the lines that could not be read."""

    rows: tuple[tuple[str, tuple[str, ...], int], ...]
    odd: tuple[str, ...]


def read_rows(db: Connection, client: ClientId, table: str, text: str) -> Typed:
    """Read a table of an earlier report: a line for each row, its names and its number, in any order.

    Names are those of the lists in Dutch or English, whatever their case and accents; several stand in one row, a
    theme group stands for all of its themes, "overig" for all that no other line names. A line with "?" or "<5" is a
    row whose number is not known, and left out.
    """
    known = _known(db, client, table)
    every = _categories(db, client, table)
    found: list[tuple[str, tuple[str, ...], int]] = []
    odd, rest, taken = [], None, set()
    for line in text[:LONGEST].splitlines():
        words = " ".join(line.split())
        if not words or _UNKNOWN.search(words):
            continue
        numbers = _NUMBER.findall(words)
        label = _NUMBER.sub(" ", words, count=1).strip(" :;=-–·.\t()")
        if len(numbers) != 1:
            odd.append(words)
        elif folded(label) in _OTHERS and folded(label) not in known:
            rest = (label, int(numbers[0]))
        elif categories := _named(folded(label), known):
            found.append((label, categories, int(numbers[0])))
            taken |= set(categories)
        else:
            odd.append(words)
    if rest is not None:
        others = tuple(code for code in every if code not in taken)
        found.append((rest[0], others, rest[1])) if others else odd.append(rest[0])
    return Typed(rows=tuple(found), odd=(*odd, *_twice(found)))


def _twice(found: Iterable[tuple[str, tuple[str, ...], int]]) -> list[str]:
    """The lines that name what another line named already."""
    seen: set[str] = set()
    odd = []
    for label, categories, _ in found:
        if seen & set(categories):
            odd.append(label)
        seen |= set(categories)
    return odd


def _named(label: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The categories that a label names one after the other, the longest name first; none where a part is unknown."""
    found: list[str] = []
    while label:
        name = next((name for name in sorted(known, key=len, reverse=True) if label.startswith(name)), None)
        if name is not None:
            found += known[name]
            label = label[len(name):]
            continue
        joint = next((word for word in _JOINTS if found and label.startswith(word)), None)
        if joint is None:
            return ()
        label = label[len(joint):]
    return tuple(dict.fromkeys(found))


def _known(db: Connection, client: ClientId, table: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    if table in ("main_theme", "theme_mentions"):
        themes = values.themes(db, client)
        for theme in themes:
            codes = tuple(t.code for t in themes if t.group == theme.code) or (theme.code,)
            for name in (theme.code, theme.name_nl, theme.name_en, theme.short_nl, theme.short_en):
                found.setdefault(folded(name), codes)
        for language in ("nl", "en"):
            there = {theme.code for theme in themes if theme.group}
            for code, name in values.theme_names(db, language).items():
                if code in there:
                    found.setdefault(folded(name), (code,))
    else:
        for value in values.of_list(db, _LISTS.get(table, table)):
            for name in (value.code, value.name_nl, value.name_en):
                found.setdefault(folded(name), (value.code,))
    for name in ("niet vastgelegd", "not recorded"):
        found[folded(name)] = (NOT_RECORDED,)
    return {name: codes for name, codes in found.items() if name}


def _categories(db: Connection, client: ClientId, table: str) -> tuple[str, ...]:
    if table in ("main_theme", "theme_mentions"):
        return (*(theme.code for theme in values.themes(db, client) if theme.group), NOT_RECORDED)
    codes = tuple(value.code for value in values.of_list(db, _LISTS.get(table, table)))
    return (*codes, NOT_RECORDED) if UNITS[table][0] == "cases" else codes


def enter(db: Connection, release: Release, totals: Mapping[str, int | None],
          tables: Mapping[str, Sequence[tuple[str, tuple[str, ...], int]]]) -> Release:
    """Keep what was told over a period, new or changed: totals by name, None where unknown, and rows by table.

    Raises Refused: `nothing_entered` where it says nothing, `figures_fixed` for a colleague's counts over a period of
    which a document went out already: they would change its figures.
    """
    assert release.document in ENTERED
    period = Period(first=release.first, last=release.last)
    if not any(number is not None for number in totals.values()) and not any(tables.values()):
        raise Refused("nothing_entered")
    if release.document == "colleague" and releases.fixing(db, release.client, period) is not None:
        raise Refused("figures_fixed")
    data: dict[str, Any] = {
        "client": clients.get(db, release.client).name, "period": {"from": release.first.isoformat(),
                                                                   "to": release.last.isoformat()},
        "status": release.status, "version": release.version, "threshold": release.threshold,
        "totals": {**dict.fromkeys(TOTALS), **totals},
        "tables": [{"name": name, "unit": UNITS[name][0], "base": UNITS[name][1], "total": sum(row[2] for row in found),
                    "rows": [{"label": label, "categories": list(categories), "count": count}
                             for label, categories, count in found]} for name, found in tables.items() if found]}
    made = replace(release, tables=json.dumps(data, ensure_ascii=False))
    releases.add(db, made)
    return made


def remove(db: Connection, release: ReleaseId) -> Release:
    """Take back what was entered by mistake; what it was is returned. What the program made itself stays."""
    found = releases.get(db, release)
    if found.document in ENTERED:
        db.execute("DELETE FROM discussion WHERE release_id = ?", (release,))
        db.execute("DELETE FROM release WHERE id = ?", (release,))
    return found


