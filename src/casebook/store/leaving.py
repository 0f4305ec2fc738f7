"""A client that leaves: a list that may be taken up again at any time. Nothing is destroyed by it.

The open cases are read from the file, never copied: closing, handing over or holding one settles its line.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casebook.model.clients import Engagement
from casebook.model.handover import GIVEN, SUCCESSOR
from casebook.model.ids import CaseId, ClientId
from casebook.model.leaving import STEPS, CaseLine, Leaving, LeavingCase, LeavingStep
from casebook.model.text import clean_line
from casebook.store import clients, rows
from casebook.vault import Connection, Row

_BEGUN, _FINISHED = "begun", "finished"


def begin(db: Connection, client: ClientId, last_day: date, today: date) -> Engagement | None:
    """Begin the list of a client and let the engagement that runs on its last day end then.

    The engagement as it was before, for undo; None where none runs on that day.
    """
    _set(db, client, _BEGUN, today)
    db.execute("DELETE FROM leaving_step WHERE client_id = ? AND step = ?", (client, _FINISHED))
    every = clients.engagements(db, client)
    running = [e for e in every if e.starts <= last_day and (e.ends is None or e.ends >= last_day)]
    if not running:
        return None
    clients.save_engagement(db, replace(running[-1], ends=last_day))
    return running[-1]


def stop(db: Connection, client: ClientId, before: Engagement | None = None) -> None:
    """The client stays after all: the list goes away, what was settled stays noted. `before` brings a term back."""
    db.execute("DELETE FROM leaving_step WHERE client_id = ? AND step IN (?, ?)", (client, _BEGUN, _FINISHED))
    if before is not None:
        clients.save_engagement(db, before)


def take_up_again(db: Connection, client: ClientId, begun: date, last_day: Engagement | None) -> None:
    """Take `stop` back: the list as it was, and the term with it."""
    _set(db, client, _BEGUN, begun)
    if last_day is not None:
        clients.save_engagement(db, last_day)


def finish(db: Connection, client: ClientId, today: date) -> None:
    """The list is done: the client is one of the past from now on. All that was written stays."""
    _set(db, client, _FINISHED, today)
    clients.save(db, replace(clients.get(db, client), active=False))


def undo_finish(db: Connection, client: ClientId) -> None:
    """Take finishing back: the list goes on."""
    db.execute("DELETE FROM leaving_step WHERE client_id = ? AND step = ?", (client, _FINISHED))
    clients.save(db, replace(clients.get(db, client), active=True))


def save_step(db: Connection, step: LeavingStep) -> None:
    """Keep a step of the list."""
    _set(db, step.client, step.step, step.done_on, step.note)


def save_case(db: Connection, kept: LeavingCase) -> None:
    """Keep what is meant for a case, and when its reporter was told; of one that is only counted no words are kept."""
    note = "" if _count_only(db, kept.case) else clean_line(kept.note)
    rows.upsert(db, "leaving_case", "case_id", case_id=kept.case, plan=kept.plan, told_on=kept.told_on, note=note)


def of_client(db: Connection, client: ClientId) -> Leaving | None:
    """The list of a client that leaves, or that left; None for one that stays."""
    found = {str(r["step"]): r for r in db.rows("SELECT * FROM leaving_step WHERE client_id = ?", (client,))}
    if _BEGUN not in found:
        return None
    finished = found.get(_FINISHED)
    ends = [e.ends for e in clients.engagements(db, client)]
    return Leaving(
        client=client, name=clients.get(db, client).name, begun=date.fromisoformat(found[_BEGUN]["done_on"]),
        finished=rows.day(finished["done_on"]) if finished else None, last_day=ends[-1] if ends else None,
        steps=tuple(_step(client, name, found.get(name)) for name in STEPS), cases=tuple(_cases(db, client)))


def unfinished(db: Connection) -> list[Leaving]:
    """The lists that are not done yet, the one begun first in front."""
    found = db.column("SELECT client_id FROM leaving_step WHERE step = ? AND client_id NOT IN"
                      " (SELECT client_id FROM leaving_step WHERE step = ?) ORDER BY done_on", (_BEGUN, _FINISHED))
    every = (of_client(db, ClientId(client)) for client in found)
    return [leaving for leaving in every if leaving is not None]


def _set(db: Connection, client: ClientId, step: str, done_on: date | None, note: str = "") -> None:
    db.execute("INSERT OR REPLACE INTO leaving_step (client_id, step, done_on, note) VALUES (?, ?, ?, ?)",
               (client, step, rows.stored(done_on), clean_line(note)))


def _step(client: ClientId, name: str, r: Row | None) -> LeavingStep:
    if r is None:
        return LeavingStep(client=client, step=name)
    return LeavingStep(client=client, step=name, done_on=rows.day(r["done_on"]), note=r["note"])


def _cases(db: Connection, client: ClientId) -> list[CaseLine]:
    """The open cases, and those that were on the list and are closed by now, by last contact."""
    found = db.rows(
        "SELECT c.case_id, c.code, c.count_only, c.hold_reason, f.status, p.alias, l.plan, l.told_on, l.note,"
        " EXISTS (SELECT 1 FROM handed_case h JOIN handover o ON o.id = h.handover_id WHERE h.case_id = c.case_id"
        "   AND o.kind = ? AND o.direction = ?) AS handed"
        " FROM case_fact f JOIN case_file c ON c.case_id = f.id JOIN person p ON p.id = c.person_id"
        " LEFT JOIN leaving_case l ON l.case_id = c.case_id WHERE f.client_id = ?"
        " AND (f.status <> 'closed' OR l.case_id IS NOT NULL) ORDER BY c.last_contact DESC, c.key DESC",
        (SUCCESSOR, GIVEN, client))
    return [CaseLine(
        case=CaseId(r["case_id"]), label=r["alias"] or r["code"], code=r["code"], settled=_settled(r),
        count_only=bool(r["count_only"]),
        kept=LeavingCase(case=CaseId(r["case_id"]), plan=r["plan"] or "", told_on=rows.day(r["told_on"]),
                         note=r["note"] or "")) for r in found]


def _count_only(db: Connection, case: CaseId) -> bool:
    return bool(db.value("SELECT count_only FROM case_file WHERE case_id = ?", (case,)))


def _settled(r: Row) -> str:
    if r["status"] == "closed":
        return "closed"
    if r["handed"]:
        return "handed_over"
    return "held" if r["hold_reason"] else ""
