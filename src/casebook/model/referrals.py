"""Referrals (doorverwijzingen) and the directory of places to refer to (sociale kaart)."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId, ConversationId, DestinationId, ReferralId
from casebook.model.record import Record, record

CONSENTS = ("recorded", "reporter_contacts", "overridden")


@record
class Destination(Record):
    """A place in the referral directory; `checked_on` is "nagekeken op"; `crisis` places show under F2."""

    id: DestinationId
    kind: str
    name: str
    phone: str = ""
    email: str = ""
    website: str = ""
    address: str = ""
    note: str = ""
    crisis: bool = False
    checked_on: date | None = None


@record
class Referral(Record):
    """A referral of a reporter to a destination.

    `consent` is `recorded` (given, with day and scope), `reporter_contacts` (the reporter makes contact: nothing is
    passed on) or `overridden` (passed on without, for `consent_reason`). `kind` is the destination kind, kept as a
    coded fact; `destination` the place itself, if it is in the directory.
    """

    id: ReferralId
    case: CaseId
    conversation: ConversationId | None = None
    day: date
    kind: str
    destination: DestinationId | None = None
    reason: str = ""
    consent: str = "reporter_contacts"
    consent_on: date | None = None
    consent_scope: str = ""
    consent_reason: str = ""
    passed_on_by: str = ""
    note: str = ""
    follow_up_on: date | None = None
    followed_up_on: date | None = None
    outcome: str = "unknown"
