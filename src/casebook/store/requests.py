"""What reaches her from outside or touches confidentiality: requests, breaches, and the reporter's consents."""

from __future__ import annotations

from datetime import date

from casebook.model.cases import Consent
from casebook.model.ids import CaseId, ClientId
from casebook.model.organisation import Breach, OutsideRequest
from casebook.model.text import clean, clean_line
from casebook.store import earlier, rows, written
from casebook.vault import Connection


def save(db: Connection, request: OutsideRequest) -> None:
    """Keep a request from outside or an access request; while undecided it sets a hold on its case."""
    earlier.replace(db, "request", request.id, ground=clean(request.ground),
                    decision_reason=clean(request.decision_reason))
    rows.upsert(
        db, "outside_request", "id", id=request.id, kind=request.kind, case_id=request.case, client_id=request.client,
        received_on=request.received_on, from_whom=clean_line(request.from_whom), ground=clean(request.ground),
        due_on=request.due_on, identity_checked=request.identity_checked, decision=request.decision,
        decision_reason=clean(request.decision_reason), decided_on=request.decided_on,
    )
    written.keep(db, "request", request.id, request.received_on, request.from_whom, request.ground,
                 request.decision_reason)


def listed(db: Connection, case: CaseId | None = None) -> list[OutsideRequest]:
    """All requests, or those about one case, newest first."""
    found = db.rows("SELECT * FROM outside_request WHERE ? IS NULL OR case_id = ? ORDER BY received_on DESC, key DESC",
                    (case, case))
    return [OutsideRequest(
        id=r["id"], kind=r["kind"], case=None if r["case_id"] is None else CaseId(r["case_id"]),
        client=None if r["client_id"] is None else ClientId(r["client_id"]),
        received_on=date.fromisoformat(r["received_on"]), from_whom=r["from_whom"], ground=r["ground"],
        due_on=rows.day(r["due_on"]), identity_checked=bool(r["identity_checked"]), decision=r["decision"],
        decision_reason=r["decision_reason"], decided_on=rows.day(r["decided_on"]),
    ) for r in found]


def remove(db: Connection, request: str) -> None:
    """Remove a request entered by mistake; it no longer holds its case."""
    db.execute("DELETE FROM outside_request WHERE id = ?", (request,))
    written.forget(db, "request", request)
    earlier.forget(db, request)


def holds(db: Connection, case: CaseId) -> bool:
    """Whether a case may not be destroyed: a hold of her own, or a request that is undecided."""
    return bool(db.value("SELECT 1 FROM outside_request WHERE case_id = ? AND decided_on IS NULL"
                         " UNION SELECT 1 FROM case_file WHERE case_id = ? AND hold_reason <> ''", (case, case)))


def save_breach(db: Connection, breach: Breach) -> None:
    """Keep a breach of confidentiality with the steps taken."""
    earlier.replace(db, "breach", breach.id, what=clean(breach.what), steps=clean(breach.steps))
    rows.upsert(db, "breach", "id", id=breach.id, client_id=breach.client, discovered_on=breach.discovered_on,
                what=clean(breach.what), steps=clean(breach.steps), settled_on=breach.settled_on)
    written.keep(db, "breach", breach.id, breach.discovered_on, breach.what, breach.steps)


def breaches(db: Connection) -> list[Breach]:
    """All breaches, newest first."""
    found = db.rows("SELECT * FROM breach ORDER BY discovered_on DESC, key DESC")
    return [Breach(id=r["id"], client=None if r["client_id"] is None else ClientId(r["client_id"]),
                   discovered_on=date.fromisoformat(r["discovered_on"]), what=r["what"], steps=r["steps"],
                   settled_on=rows.day(r["settled_on"])) for r in found]


def remove_breach(db: Connection, breach: str) -> None:
    """Remove a breach entered by mistake."""
    db.execute("DELETE FROM breach WHERE id = ?", (breach,))
    written.forget(db, "breach", breach)
    earlier.forget(db, breach)


def save_consent(db: Connection, consent: Consent) -> None:
    """Keep a consent of the reporter."""
    rows.upsert(db, "consent", "id", id=consent.id, case_id=consent.case, what=clean_line(consent.what),
                how=clean_line(consent.how), given_on=consent.given_on, scope=clean(consent.scope),
                withdrawn_on=consent.withdrawn_on)
    written.keep(db, "consent", consent.id, consent.given_on, consent.what, consent.how, consent.scope)


def remove_consent(db: Connection, consent: str) -> None:
    """Remove a consent entered by mistake; what rested on it rests on nothing now, and that is said."""
    db.execute("UPDATE passed_on SET consent_id = NULL WHERE consent_id = ?", (consent,))
    db.execute("DELETE FROM consent WHERE id = ?", (consent,))
    written.forget(db, "consent", consent)


def consents(db: Connection, case: CaseId) -> list[Consent]:
    """The consents of a case, oldest first."""
    found = db.rows("SELECT * FROM consent WHERE case_id = ? ORDER BY given_on, key", (case,))
    return [Consent(id=r["id"], case=CaseId(r["case_id"]), what=r["what"], how=r["how"],
                    given_on=date.fromisoformat(r["given_on"]), scope=r["scope"],
                    withdrawn_on=rows.day(r["withdrawn_on"])) for r in found]
