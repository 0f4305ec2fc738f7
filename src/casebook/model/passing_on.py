"""Passing something on: nothing leaves her hands without the reporter's consent, or a reason that she writes down."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId
from casebook.model.record import Record, record

NOUNS = ("referral", "intervention", "conversation", "report", "handover")
THIRD_PARTY = "third_party"  # the intervention and the kind of conversation in which something reaches somebody else


@record
class PassedOn(Record):
    """On what something that was passed on rests.

    `noun` and `record` name what was passed on: a referral, an intervention, a conversation with a third party, or the
    case itself: as `report` to management, as `handover` to a colleague. `consent` is one of `CONSENTS`: `recorded`
    names the consent in `consent_id`, `overridden` gives a reason, with `reporter_contacts` nothing was passed on by
    her. `settled_on` is when she had dealt with it after the consent was withdrawn.
    """

    noun: str
    record: str
    case: CaseId
    consent: str
    day: date
    consent_id: str | None = None
    reason: str = ""
    settled_on: date | None = None
