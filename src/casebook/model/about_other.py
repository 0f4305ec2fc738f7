"""Passages about another person in what she writes: left out of the copy that a reporter gets.

The mark is plain text, a pair of brackets that nobody types (⁅ … ⁆): it survives drafts, undo, search, export and
copying, and every letter keeps its place. The shipped typeface has both. Source: domain.md, Records (access request).
"""

from __future__ import annotations

import re

from casebook.model.record import Record, record

OPENING, CLOSING = "\u2045", "\u2046"
_MARK = re.compile(f"[{OPENING}{CLOSING}]")

Span = tuple[int, int]


@record
class Change(Record):
    """At a place of a text, so many characters go and others come."""

    place: int
    removed: int = 0
    put: str = ""


@record
class Toggle(Record):
    """What marks a passage, or takes its mark away: changes from back to front, and where the cursor stands then."""

    changes: tuple[Change, ...]
    cursor: int


def spans(text: str) -> tuple[Span, ...]:
    """Where the passages about another person stand, marks included, from front to back.

    A pair within a pair belongs to the outer one. What is not whole hides more, never less: an opening mark without
    its end hides up to the end of the text, a closing one without its beginning all before it.
    """
    found: list[Span] = []
    depth = begun = 0
    for mark in _MARK.finditer(text):
        if mark[0] == OPENING:
            begun = begun if depth else mark.start()
            depth += 1
        elif depth > 1:
            depth -= 1
        else:
            if not depth:
                found.clear()
            found.append((begun if depth else 0, mark.end()))
            depth = 0
    return (*found, (begun, len(text))) if depth else tuple(found)


def left_out(text: str, notice: str) -> tuple[str, int]:
    """The text with `notice` in the place of each passage about another, and how many passages those are.

    A passage of white space and marks alone goes without notice.
    """
    parts, count, place = [], 0, 0
    for start, end in spans(text):
        said = bool(plain(text[start:end]).strip())
        parts += [text[place:start], notice if said else ""]
        count, place = count + said, end
    return "".join((*parts, text[place:])), count


def plain(text: str) -> str:
    """The text without any marks."""
    return _MARK.sub("", text)


def toggle(text: str, start: int, end: int) -> Toggle | None:
    """Mark what is selected, or take the mark away where all of it is marked already.

    A selection that reaches beyond a marked passage widens it. Without a selection: inside a passage the mark goes
    away, right before its end the cursor steps out of it, elsewhere an empty pair is put around the cursor. None where
    only white space is selected.
    """
    if start == end:
        return _at_cursor(text, start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    touched = [span for span in spans(text) if span[0] < end and start < span[1]]
    if any(first <= start and end <= last for first, last in touched):
        return _unmarked(text, touched, end)
    first, last = min([start, *(s for s, _ in touched)]), max([end, *(e for _, e in touched)])
    changes = [Change(place=last, put=CLOSING), *_without_marks(text, first, last), Change(place=first, put=OPENING)]
    return Toggle(changes=tuple(changes), cursor=last + 4 - len(changes))


def _at_cursor(text: str, place: int) -> Toggle:
    inside = [span for span in spans(text) if span[0] < place < span[1] or (
        span[0] < place == span[1] and text[place - 1] != CLOSING)]
    if not inside:
        return Toggle(changes=(Change(place=place, put=OPENING + CLOSING),), cursor=place + 1)
    (first, last), = inside
    if place == last - 1 and text[place] == CLOSING and plain(text[first:last]).strip():
        return Toggle(changes=(), cursor=last)
    return _unmarked(text, inside, place)


def _unmarked(text: str, touched: list[Span], cursor: int) -> Toggle:
    changes = [change for first, last in reversed(touched) for change in _without_marks(text, first, last)]
    return Toggle(changes=tuple(changes), cursor=cursor - sum(change.place < cursor for change in changes))


def _without_marks(text: str, first: int, last: int) -> list[Change]:
    return [Change(place=first + mark.start(), removed=1) for mark in reversed(list(_MARK.finditer(text[first:last])))]


def changed(text: str, changes: tuple[Change, ...]) -> str:
    """The text after changes that go from back to front."""
    for change in changes:
        text = text[:change.place] + change.put + text[change.place + change.removed:]
    return text
