"""What a case shows of the consents that something rests on, and of what is awaited on a report to management."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from casebook.gui.session import Session
from casebook.model.ids import CaseId
from casebook.model.passing_on import PassedOn
from casebook.store import passing_on, report_dates

if TYPE_CHECKING:
    from casebook.gui.cases.entry import Entry

Found = tuple[date | None, time | None, str, str]


def shown_at(session: Session, case: CaseId, entries: list[Entry]) -> list[Entry]:
    """The entries of a case, each with what it rests on where something was passed on."""
    bare = {passed.record for passed in passing_on.bare(session.db, case)}
    rests = {passed.record: passed for passed in passing_on.of_case(session.db, case)}
    words = session.language.translate("Timeline", "consent withdrawn")
    return [entry if entry.id not in rests else replace(
                entry, tag=words if entry.id in bare else entry.tag,
                facts=entry.facts if entry.noun == "referral" else " · ".join(
                    part for part in (entry.facts, _words(session, rests[entry.id])) if part))
            for entry in entries]


def open_steps(session: Session, case: CaseId) -> list[Found]:
    """What is still to settle: what rests on a withdrawn consent, and what the organisation owes on a report."""
    found: list[Found] = [(None, None, f"bare:{p.noun}:{p.record}", still(session, p))
                          for p in passing_on.bare(session.db, case)]
    return found + [(a.due, None, f"awaited:{a.what}", awaited(session, a.what))
                    for a in report_dates.awaited(session.db, case=case)]


def still(session: Session, passed: PassedOn) -> str:
    """That something still rests on a withdrawn consent, without a word of what it is about."""
    translate = session.language.translate
    return {
        "referral": translate("Timeline", "Consent withdrawn: a referral still rests on it"),
        "report": translate("Timeline", "Consent withdrawn: a report to management rests on it"),
        "handover": translate("Timeline", "Consent withdrawn: a handover rests on it"),
    }.get(passed.noun, translate("Timeline", "Consent withdrawn: a contact with a third party rests on it"))


def awaited(session: Session, what: str) -> str:
    """What the organisation owes on a report."""
    if what == report_dates.RECEIPT:
        return session.language.translate("Timeline", "Report made: receipt confirmed?")
    return session.language.translate("Timeline", "Report made: answered?")


def _words(session: Session, passed: PassedOn) -> str:
    translate = session.language.translate
    if passed.consent == "overridden":
        return translate("Timeline", "passed on without consent, because: %1").replace("%1", passed.reason)
    return {"recorded": translate("Timeline", "with consent"),
            "reporter_contacts": translate("Timeline", "reporter makes contact")}[passed.consent]
