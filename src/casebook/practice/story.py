"""A case as it was invented, for those who add to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from casebook.model.cases import Case
from casebook.model.ids import CaseId, ConversationId
from casebook.practice.clients import Cast
from casebook.practice.persons import Reporter
from casebook.practice.writing import Voice


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation on the calendar: its id and day."""

    id: ConversationId
    day: date


@dataclass(slots=True)
class Story:
    """A case as it was invented: its record, its people, its conversations, and since when it is closed, if it is.

    `with_other` is the case of someone who came along to the first conversation.
    """

    case: Case
    cast: Cast | None
    reporter: Reporter
    voice: Voice
    route: str
    talks: list[Talk] = field(default_factory=list)
    with_other: CaseId | None = None
    closed: date | None = None
