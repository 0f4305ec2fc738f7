"""Referrals: to whom, why, with which consent, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casebook.errors import NotFound
from casebook.model.ids import CaseId, ConversationId, DestinationId, ReferralId
from casebook.model.periods import Period
from casebook.model.referrals import Referral
from casebook.model.text import clean
from casebook.store import counting, earlier, living, passing_on, rows, written
from casebook.vault import Connection, Row


def save(db: Connection, referral: Referral) -> None:
    """Keep a referral. Passing anything on without recorded consent needs an explicit reason, else ValueError.

    In a case that is "count only" its note and the words of the consent are dropped. Raises NotFound where its case was
    destroyed.
    """
    if referral.consent == "overridden" and not referral.consent_reason.strip():
        raise ValueError("passing on without consent needs a reason")
    living.must_live(db, (referral.case,))
    if living.keep_silent(db, (referral.case,)):
        referral = replace(referral, note="", consent_scope="")
    before = db.row("SELECT f.month, d.day FROM referral_fact f JOIN referral_file d ON d.referral_id = f.id"
                    " WHERE f.id = ?", (referral.id,))
    client = db.value("SELECT client_id FROM case_fact WHERE id = ?", (referral.case,))
    was = None if before is None else (before["day"], before["month"])
    rows.upsert(
        db, "referral_fact", "id", id=referral.id, case_id=referral.case, kind=referral.kind,
        month=counting.counted(db, client, referral.day, was), outcome=referral.outcome,
    )
    earlier.replace(db, "referral", referral.id, note=clean(referral.note), consent_scope=clean(referral.consent_scope),
                    consent_reason=clean(referral.consent_reason))
    rows.upsert(
        db, "referral_file", "referral_id", referral_id=referral.id, conversation_id=referral.conversation,
        day=referral.day, destination_id=referral.destination, reason=referral.reason, consent=referral.consent,
        consent_on=referral.consent_on, consent_scope=clean(referral.consent_scope),
        consent_reason=clean(referral.consent_reason), passed_on_by=referral.passed_on_by, note=clean(referral.note),
        follow_up_on=referral.follow_up_on, followed_up_on=referral.followed_up_on,
    )
    written.keep(db, "referral", referral.id, referral.day, referral.note, referral.consent_scope,
                 referral.consent_reason)


_SELECT = ("SELECT f.case_id, f.kind, f.outcome, d.* FROM referral_file d JOIN referral_fact f ON f.id = d.referral_id")


def _referral(r: Row) -> Referral:
    return Referral(
        id=ReferralId(r["referral_id"]), case=CaseId(r["case_id"]),
        conversation=None if r["conversation_id"] is None else ConversationId(r["conversation_id"]),
        day=date.fromisoformat(r["day"]), kind=r["kind"],
        destination=None if r["destination_id"] is None else DestinationId(r["destination_id"]),
        reason=r["reason"], consent=r["consent"], consent_on=rows.day(r["consent_on"]),
        consent_scope=r["consent_scope"], consent_reason=r["consent_reason"], passed_on_by=r["passed_on_by"],
        note=r["note"], follow_up_on=rows.day(r["follow_up_on"]), followed_up_on=rows.day(r["followed_up_on"]),
        outcome=r["outcome"],
    )


def get(db: Connection, referral: ReferralId) -> Referral:
    """One referral, or NotFound."""
    r = db.row(_SELECT + " WHERE f.id = ?", (referral,))
    if r is None:
        raise NotFound("referral", "")
    return _referral(r)


def of_case(db: Connection, case: CaseId) -> list[Referral]:
    """The referrals of a case, oldest first."""
    return [_referral(r) for r in db.rows(_SELECT + " WHERE f.case_id = ? ORDER BY d.day, d.key", (case,))]


def in_period(db: Connection, period: Period, client: str | None = None) -> list[Referral]:
    """The referrals dated in a period, of one client or of all, oldest first."""
    found = db.rows(
        _SELECT + " JOIN case_fact c ON c.id = f.case_id WHERE d.day BETWEEN ? AND ?"
        " AND (? IS NULL OR c.client_id = ?) ORDER BY d.day, d.key",
        (period.first.isoformat(), period.last.isoformat(), client, client))
    return [_referral(r) for r in found]


def open_follow_ups(db: Connection, until: date | None = None) -> list[Referral]:
    """Referrals whose follow-up is still to come, or due by `until`, soonest first."""
    found = db.rows(_SELECT + " WHERE d.follow_up_on IS NOT NULL AND d.followed_up_on IS NULL"
                    " AND d.follow_up_on <= ? ORDER BY d.follow_up_on", ((until or date.max).isoformat(),))
    return [_referral(r) for r in found]


def latest(db: Connection, limit: int = 200) -> list[Referral]:
    """The newest referrals of all cases."""
    return [_referral(r) for r in db.rows(_SELECT + " ORDER BY d.day DESC, d.key DESC LIMIT ?", (limit,))]


def tie(db: Connection, referral: str, conversation: ConversationId) -> None:
    """Note that a referral was made in a conversation; one that was taken back meanwhile is not there."""
    db.execute("UPDATE referral_file SET conversation_id = ? WHERE referral_id = ?", (conversation, referral))


def follow_up(db: Connection, referral: ReferralId, on: date | None, outcome: str) -> None:
    """Note that a referral was followed up on a day, and what came of it; with None it is still to follow up."""
    db.execute("UPDATE referral_file SET followed_up_on = ? WHERE referral_id = ?", (rows.stored(on), referral))
    db.execute("UPDATE referral_fact SET outcome = ? WHERE id = ?", (outcome, referral))


def remove(db: Connection, referral: ReferralId) -> None:
    """Remove a referral entered by mistake: it no longer counts."""
    db.execute("DELETE FROM referral_file WHERE referral_id = ?", (referral,))
    db.execute("DELETE FROM referral_fact WHERE id = ?", (referral,))
    written.forget(db, "referral", referral)
    passing_on.forget(db, "referral", referral)
    earlier.forget(db, referral)
