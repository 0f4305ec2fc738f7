"""One entry of the timeline, as plain data."""

from __future__ import annotations

from datetime import date, time

from casebook.model.record import Record, record


@record
class Entry(Record):
    """One card of the timeline; `passages` are (heading or "", words).

    `slim` is what happened around the conversations: a line without a card. `commands` is what can be done with it,
    `holds` the ids of what stands inside it.
    """

    id: str
    noun: str
    icon: str
    title: str
    when: str
    facts: str
    passages: tuple[tuple[str, str], ...]
    sort: tuple[date, time]
    tag: str = ""
    tone: str = "amber"
    slim: bool = False
    commands: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


@record
class Step(Record):
    """A next step that is still open: of a conversation, or a planned conversation."""

    id: str
    words: str
    when: str
    late: bool
