"""Steps that change the state of a case at once, each with its undo: aftercare and back, reopening."""

from __future__ import annotations

from casebook.gui.session import Session
from casebook.model.cases import Case
from casebook.store import spans
from casebook.vault import Connection


def turn_aftercare(session: Session, case: Case) -> None:
    """Put an open case in aftercare, or take it out; a closed one stays closed."""
    if case.status == "closed":
        return
    on = case.status != "aftercare"

    def put(db: Connection, wanted: bool) -> None:
        spans.set_aftercare(db, case.id, on=wanted)

    session.write(put, on)
    translate = session.language.translate
    session.say(translate("CaseView", "In aftercare.") if on else translate("CaseView", "Open again."),
                lambda: session.write(put, not on))


def reopen(session: Session, case: Case) -> None:
    """Let a closed case go on: the same matter."""
    session.write(spans.reopen, case.id, session.today())
    session.say(session.language.translate("CaseView", "Reopened: the same matter goes on."),
                lambda: session.write(spans.undo_reopening, case.id))
