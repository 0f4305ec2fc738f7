"""The statistical layer of one client as plain data: what is kept of it when a document goes out, and read again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casebook.model.ids import ClientId
from casebook.model.periods import Month
from casebook.model.record import Record, record
from casebook.statistics import facts
from casebook.statistics.facts import CaseFacts, SpanFact
from casebook.vault import Connection


@record
class Act(Record):
    """A conversation, intervention, referral or advice request: its month, its kind, and what stands behind it.

    `behind` are the cases of a conversation, the token of the reporter of an act, and nothing of an advice request.
    """

    month: Month
    kind: str = ""
    behind: tuple[str, ...] = ()


Acts = Mapping[str, Act]


@record
class Layer(Record):
    """The facts of a client: cases with their reporters by token, acts by id, and pairs of tokens of one person."""

    cases: Mapping[str, CaseFacts]
    conversations: Acts
    interventions: Acts
    referrals: Acts
    advice: Acts
    alike: tuple[tuple[str, str], ...]


NOUNS = ("conversations", "interventions", "referrals", "advice")


def live(db: Connection, client: ClientId) -> Layer:
    """The facts of a client as they stand now."""
    talks: dict[str, Act] = {}
    for r in db.rows("SELECT n.id, n.month, n.kind, i.case_id FROM conversation_fact n JOIN conversation_in_case i"
                     " ON i.conversation_id = n.id JOIN case_fact f ON f.id = i.case_id WHERE f.client_id = ?"
                     " ORDER BY n.id, i.case_id", (client,)):
        before = talks.get(r["id"])
        talks[r["id"]] = Act(month=r["month"], kind=r["kind"],
                             behind=(*(before.behind if before else ()), r["case_id"]))
    return Layer(
        cases={case.id: case for case in facts.of_client(db, client, {})}, conversations=talks,
        interventions=_acts(db, client, (
            "SELECT n.id, n.month, n.kind, min(f.token) AS token FROM intervention_fact n"
            " LEFT JOIN conversation_in_case i ON i.conversation_id = n.conversation_id"
            " JOIN case_fact f ON f.id = coalesce(n.case_id, i.case_id) WHERE f.client_id = ? GROUP BY n.id")),
        referrals=_acts(db, client, "SELECT n.id, n.month, n.kind, f.token FROM referral_fact n JOIN case_fact f"
                                    " ON f.id = n.case_id WHERE f.client_id = ?"),
        advice={r["id"]: Act(month=r["month"])
                for r in db.rows("SELECT id, month FROM advice_fact WHERE client_id = ?", (client,))},
        alike=tuple((r["token"], r["other"]) for r in db.rows("SELECT token, other FROM token_alike")))


def _acts(db: Connection, client: ClientId, sql: str) -> dict[str, Act]:
    return {r["id"]: Act(month=r["month"], kind=r["kind"], behind=(r["token"],)) for r in db.rows(sql, (client,))}


def as_data(layer: Layer) -> dict[str, Any]:
    """A layer as it is kept."""
    return {"cases": {case.id: _case_data(case) for case in layer.cases.values()},
            **{noun: {id_: [act.month, act.kind, list(act.behind)] for id_, act in getattr(layer, noun).items()}
               for noun in NOUNS}, "alike": [list(pair) for pair in layer.alike]}


def from_data(found: Mapping[str, Any]) -> Layer:
    """A layer as it was kept. Raises KeyError, TypeError or ValueError where it is not one."""
    kept = {noun: {id_: Act(month=month, kind=kind, behind=tuple(behind))
                   for id_, (month, kind, behind) in found[noun].items()} for noun in NOUNS}
    return Layer(cases={id_: _case(id_, case) for id_, case in found["cases"].items()},
                 alike=tuple((str(one), str(other)) for one, other in found["alike"]), **kept)


def _case_data(case: CaseFacts) -> dict[str, Any]:
    return {"token": case.reporter, "counted": case.counted, "taken_over": case.taken_over, "status": case.status,
            "main_theme": case.main_theme, "further": sorted(case.further_themes), "codes": case.codes,
            "spans": [[span.opened, span.closed] for span in case.spans],
            "values": {field: [list(value) for value in values] for field, values in case.values.items()}}


def _case(id_: str, found: Mapping[str, Any]) -> CaseFacts:
    return CaseFacts(
        id=id_, reporter=found["token"], counted=found["counted"], taken_over=found["taken_over"],
        status=found["status"], main_theme=found["main_theme"], further_themes=frozenset(found["further"]),
        codes=dict(found["codes"]), spans=tuple(SpanFact(opened=opened, closed=closed)
                                                for opened, closed in found["spans"]),
        values={field: tuple((month, code) for month, code in values) for field, values in found["values"].items()})
