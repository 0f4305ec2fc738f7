"""What a practice casebook shows of invoices, and of a client that leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from casebook.documents import invoice
from casebook.errors import Refused
from casebook.language import Language
from casebook.model.ids import CaseId
from casebook.model.invoicing import quarter_of
from casebook.model.leaving import LeavingCase, LeavingStep
from casebook.model.periods import Period
from casebook.practice.clients import Cast
from casebook.practice.stage import Stage
from casebook.store import invoicing, leaving

LEAVES_IN = 38  # days


def fill(stage: Stage, casts: Sequence[Cast]) -> None:
    """An invoice over the last quarter to the largest client, and a small client that leaves."""
    _invoice(stage, casts[0], quarter_of(quarter_of(stage.until).first - timedelta(days=1)))
    for cast in reversed(casts):
        open_cases = stage.db.column("SELECT f.id FROM case_fact f JOIN case_file c ON c.case_id = f.id"
                                     " WHERE f.client_id = ? AND f.status <> 'closed' ORDER BY c.code", (cast.id,))
        if open_cases:
            _leave(stage, cast, CaseId(open_cases[0]))
            return


def _invoice(stage: Stage, cast: Cast, period: Period) -> None:
    sent_on = period.last + timedelta(days=3)
    try:
        data = invoice.gather(stage.db, cast.id, period, number=f"{period.last.year}-01", today=sent_on)
    except Refused:
        return
    sent = invoice.sent(data, b"", Language(cast.language))
    invoicing.add_sent(stage.db, replace(sent, id=stage.new_id(), made=_at_noon(sent_on)))


def _leave(stage: Stage, cast: Cast, case: CaseId) -> None:
    leaving.begin(stage.db, cast.id, stage.until + timedelta(days=LEAVES_IN), stage.until - timedelta(days=6))
    leaving.save_step(stage.db, LeavingStep(client=cast.id, step="management", note="In het jaargesprek (fictief).",
                                            done_on=stage.until - timedelta(days=5)))
    leaving.save_case(stage.db, LeavingCase(case=case, plan="close", told_on=stage.until - timedelta(days=2),
                                            note="Zij vindt afronden goed (fictief)."))


def _at_noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
