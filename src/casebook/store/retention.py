"""How long the notes of a case are kept. Nothing here takes anything away: reminders, then her click.

Source: domain.md, Two layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from casebook.model.clients import Engagement
from casebook.model.ids import CaseId, ClientId
from casebook.model.periods import Month, Period, first_day, month_of, months_after
from casebook.model.retention import Kept, Term
from casebook.store import clients, rows
from casebook.vault import Connection, Row

DEFAULT = "report_3_months"
AFTER_REPORT = 3  # months
LOOKED_AT = 1000
REPORT_MONTH = 3  # an annual report is expected in March
_MONTHS = {"closing": 0, "1_year": 12, "2_years": 24}


def of_case(db: Connection, case: CaseId, today: date) -> Term | None:
    """The term of a case whose file lives, else None."""
    found = _terms(db, today, "c.case_id = ?", case)
    return found[0].term if found else None


def due(db: Connection, today: date) -> list[Kept]:
    """The cases of which she is reminded, the one that waits longest first.

    Closed ones are looked for among the thousand with the oldest last contact, so that Today stays quick in a casebook
    of any size; as they go, the others come.
    """
    found = _terms(db, today, _LONG_CLOSED, today.isoformat())
    return sorted((kept for kept in found if kept.term.is_due(today)),
                  key=lambda kept: (kept.term.review if kept.term.held else kept.term.may_go_from) or today)


_SELECT = """
SELECT c.case_id, c.first_contact, c.hold_reason, c.hold_review, f.client_id, f.status, coalesce(k.name, '') AS client,
  CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, s.closed_month, d.closed,
  EXISTS (SELECT 1 FROM outside_request r WHERE r.case_id = c.case_id AND r.decided_on IS NULL) AS asked
FROM case_file c JOIN case_fact f ON f.id = c.case_id JOIN person p ON p.id = c.person_id
  JOIN span_fact s ON s.case_id = c.case_id AND s.number = (SELECT max(n.number) FROM span_fact n
    WHERE n.case_id = c.case_id)
  JOIN span_file d ON d.span_key = s.key LEFT JOIN client k ON k.id = f.client_id
"""
_LONG_CLOSED = f"""
c.case_id IN (SELECT case_id FROM case_file WHERE hold_review <= ?) OR c.case_id IN (SELECT o.case_id
  FROM case_file o CROSS JOIN case_fact n ON n.id = o.case_id WHERE n.status = 'closed'
  ORDER BY o.last_contact LIMIT {LOOKED_AT})
"""


def _terms(db: Connection, today: date, where: str, parameter: str) -> list[Kept]:
    found = db.rows(f"{_SELECT} WHERE {where}", (parameter,))
    agreed: dict[str, list[Engagement]] = {}
    released: dict[str, list[tuple[Period, date]]] = {}
    for client in {r["client_id"] for r in found if r["client_id"]}:
        agreed[client] = clients.engagements(db, client)
        released[client] = _reports(db, client, agreed[client])
    return [Kept(id=CaseId(r["case_id"]), label=r["label"], client=r["client"],
                 term=_term(r, agreed.get(r["client_id"], []), released.get(r["client_id"], []), today))
            for r in found]


def _term(r: Row, agreed: Sequence[Engagement], reports: Sequence[tuple[Period, date]], today: date) -> Term:
    engagement = clients.in_force(agreed, date.fromisoformat(r["first_contact"]))
    rule = engagement.retention if engagement else DEFAULT
    held = "request" if r["asked"] else "hold" if r["hold_reason"] else ""
    review = rows.day(r["hold_review"]) if r["hold_reason"] else None
    if r["status"] != "closed" or r["closed"] is None:
        return Term(rule=rule, held=held, review=review)
    if rule in _MONTHS:
        day = months_after(date.fromisoformat(r["closed"]), _MONTHS[rule])
        return Term(rule=rule, may_go_from=day, held=held, review=review)
    year = int(r["closed_month"][:4])
    latest = date(year + 2, 1, 1)  # "31-12 of the year after at the latest"
    report = next((day for period, day in reports if _covers(period, r["closed_month"])), None)
    if report is not None:
        return Term(rule=rule, may_go_from=min(months_after(report, AFTER_REPORT), latest), year=year, held=held,
                    review=review)
    expected = months_after(max(first_day(f"{year + 1}-{REPORT_MONTH:02d}"), today), AFTER_REPORT)
    return Term(rule=rule, may_go_from=latest, year=year, held=held, review=review,
                expected=month_of(expected) if expected < latest else None)


def _covers(period: Period, month: Month) -> bool:
    return period.first_month <= month <= period.last_month


def _reports(db: Connection, client: str, agreed: Sequence[Engagement]) -> list[tuple[Period, date]]:
    """The final annual reports of a client, the first version of each first, with the day on which they went out.

    Annual is one over twelve months, to the end of a year, or to the end of an engagement; not a report halfway.
    """
    ends = {month_of(e.ends) for e in agreed if e.ends}
    found = db.rows("SELECT first, last, made FROM release WHERE client_id = ? AND status = 'final'"
                    " AND document = 'annual_report' AND kept_back_on IS NULL ORDER BY made",
                    (ClientId(client),))
    every = [(Period(first=date.fromisoformat(r["first"]), last=date.fromisoformat(r["last"])), _local_day(r["made"]))
             for r in found]
    return [(period, day) for period, day in every
            if period.months == 12 or period.last.month == 12 or period.last_month in ends]


def _local_day(stamp: str) -> date:
    made = datetime.fromisoformat(stamp)
    return (made.astimezone() if made.tzinfo else made).date()
