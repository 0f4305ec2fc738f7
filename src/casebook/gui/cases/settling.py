"""Settling what Today and the open steps of a case show; each is said, and can be taken back."""

from __future__ import annotations

from datetime import date

from casebook.gui.session import Session
from casebook.model.cases import Case
from casebook.model.ids import CaseId, ConversationId
from casebook.model.passing_on import PassedOn
from casebook.store import appointments, conversations, passing_on, report_dates, spans
from casebook.vault import Connection


def settle_step(session: Session, case: CaseId, key: str, *, done: bool) -> None:
    """Settle an open step of a case: a next step, a plan, what is awaited, what rests on a withdrawn consent."""
    noun, _, record = key.partition(":")
    if noun == "step":
        _settle_next_step(session, ConversationId(record), done=done)
    elif noun == "awaited":
        settle_awaited(session, case, record)
    elif noun == "bare":
        settle_bare(session, next(p for p in passing_on.bare(session.db, case) if f"{p.noun}:{p.record}" == record))
    else:
        session.write(appointments.settle, record, session.today())
        session.say(session.language.translate("CaseView", "Taken off the list."),
                    lambda: session.write(appointments.settle, record, None))


def _settle_next_step(session: Session, conversation: ConversationId, *, done: bool) -> None:
    session.write(conversations.settle_next_step, conversation, session.today() if done else None)
    session.say(session.language.translate("CaseView", "Noted as done."),
                lambda: session.write(conversations.settle_next_step, conversation, None))


def settle_awaited(session: Session, case: CaseId, what: str) -> None:
    """Note that the organisation confirmed receipt, or answered, today."""
    translate = session.language.translate
    session.write(report_dates.settle, case, what, session.today())
    words = {report_dates.RECEIPT: translate("Settling", "Noted: receipt confirmed today."),
             report_dates.ANSWER: translate("Settling", "Noted: answered today.")}[what]
    session.say(words, lambda: session.write(report_dates.settle, case, what, None))


def settle_bare(session: Session, passed: PassedOn) -> None:
    """Note that what rested on a withdrawn consent was dealt with."""

    def put(db: Connection, on: date | None) -> None:
        passing_on.settle(db, passed, on)

    session.write(put, session.today())
    session.say(session.language.translate("Settling", "Noted as dealt with."), lambda: session.write(put, None))


def toggle_aftercare(session: Session, case: Case) -> None:
    """Put an open case in aftercare, or back."""
    if case.status == "closed":
        return
    on, translate = case.status != "aftercare", session.language.translate

    def put(db: Connection, wanted: bool) -> None:
        spans.set_aftercare(db, case.id, on=wanted)

    session.write(put, on)
    session.say(translate("CaseView", "In aftercare.") if on else translate("CaseView", "Open again."),
                lambda: session.write(put, not on))


def reopen(session: Session, case: Case) -> None:
    """Open a closed case again, for the same matter."""
    session.write(spans.reopen, case.id, session.today())
    session.say(session.language.translate("CaseView", "Reopened: the same matter goes on."),
                lambda: session.write(spans.undo_reopening, case.id))
