"""What is written together with a conversation, in one transaction: its draft goes, what hangs on it comes along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from casebook.model.cases import Case, Consent
from casebook.model.conversations import Conversation, Draft
from casebook.model.ids import ConversationId
from casebook.model.passing_on import PassedOn
from casebook.store import appointments, conversations, drafts, intakes, passing_on, referrals, requests
from casebook.vault import Connection


class Footing(NamedTuple):
    """On what passing on rests in each case (with a consent recorded along), referrals made, and the plan settled."""

    resting: tuple[tuple[PassedOn, Consent | None], ...]
    referred: tuple[str, ...]
    planned: str


def record(db: Connection, conversation: Conversation, draft: str, footing: Footing, today: date) -> None:
    """Record a conversation with all that belongs to it; a short contact that it is written in grows by it."""
    conversations.save(db, conversation)
    for case in conversation.cases if conversation.created is None else ():
        intakes.grow(db, case, today)
    _rest(db, conversation.id, footing)
    for referral in footing.referred:
        referrals.tie(db, referral, conversation.id)
    if footing.planned:
        appointments.settle(db, footing.planned, conversation.day)
    if draft:
        drafts.remove(db, draft)


def put_back(db: Connection, before: Conversation, footing: Footing, rested: Sequence[PassedOn]) -> None:
    """Take a change of a recorded conversation back."""
    conversations.save(db, before)
    passing_on.put_back(db, "conversation", before.id, rested, None)
    _unconsent(db, footing)
    _unplan(db, footing)


def take_back(db: Connection, conversation: ConversationId, draft: Draft, footing: Footing,
              grown: Case | None) -> None:
    """Take the recording back: the words stand in a draft again, and the plan stands; a case that grew is as it was."""
    uncount(db, conversation, footing)
    drafts.save(db, draft)
    if grown is not None:
        intakes.shrink(db, grown)


def uncount(db: Connection, conversation: ConversationId, footing: Footing) -> None:
    """Take a recording back whose words are gone: it counts no longer, and the plan stands."""
    conversations.remove(db, conversation)
    _unconsent(db, footing)
    _unplan(db, footing)


def _rest(db: Connection, conversation: ConversationId, footing: Footing) -> None:
    passing_on.forget(db, "conversation", conversation)
    for passed, given in footing.resting:
        passing_on.keep_with(db, passed, given)


def _unconsent(db: Connection, footing: Footing) -> None:
    """The consents that were recorded along go again; what rested on them went before."""
    for _, given in footing.resting:
        if given is not None:
            requests.remove_consent(db, given.id)


def _unplan(db: Connection, footing: Footing) -> None:
    if footing.planned:
        appointments.settle(db, footing.planned, None)
