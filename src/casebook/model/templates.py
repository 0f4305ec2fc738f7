"""Templates for what she writes: the questions of an intake, a follow-up, aftercare."""

from __future__ import annotations

from casebook.model.record import Record, record


@record
class Template(Record):
    """Text that she begins a conversation with. `kind` is the kind of conversation it is for, "" for every kind."""

    id: str
    kind: str = ""
    name: str = ""
    text: str = ""
    position: int = 100


@record
class KnownWord(Record):
    """A word that the spelling takes for right. `id` is the number of its row, or anything while it is new."""

    id: str
    word: str = ""
