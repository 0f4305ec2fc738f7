"""The statistical layer of one client, read once: what all case counts are computed from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from casebook.model.ids import ClientId
from casebook.model.periods import Month, Period, month_of
from casebook.model.record import Record, record
from casebook.vault import Connection


@record
class SpanFact(Record):
    """The months in which a span of a case began and ended; `closed` is None while it runs."""

    opened: Month
    closed: Month | None


@record
class CaseFacts(Record):
    """What remains of a case whatever happens to its file. `reporter` is one for people who may be the same."""

    id: str
    reporter: str
    counted: Month
    taken_over: bool
    status: str
    main_theme: str
    further_themes: frozenset[str]
    codes: dict[str, str]
    spans: tuple[SpanFact, ...]
    values: dict[str, tuple[tuple[Month, str], ...]]

    def open_at_end_of(self, month: Month) -> bool:
        """Whether it is open at the end of the last day of a month."""
        return any(s.opened <= month and (s.closed is None or s.closed > month) for s in self.spans)

    def value_at(self, field: str, month: Month) -> str:
        """The route or outcome as it stood at the end of a month, or ""."""
        found = [code for when, code in self.values.get(field, ()) if when <= month]
        return found[-1] if found else ""


def month_before(period: Period) -> Month:
    """The month that ends the day before a period."""
    return month_of(period.first - timedelta(days=1))


def of_client(db: Connection, client: ClientId | None, same: Mapping[str, str] | None = None) -> list[CaseFacts]:
    """The coded facts of every case of a client, destroyed files included, in an order of no meaning.

    `same` says which tokens are one person; unless given, as she marked them.
    """
    same = same_person(db.rows("SELECT token, other FROM token_alike")) if same is None else same
    of = "JOIN case_fact f ON f.id = x.case_id WHERE f.client_id IS ?"
    spans: dict[str, list[SpanFact]] = {}
    for r in db.rows(f"SELECT x.* FROM span_fact x {of} ORDER BY x.case_id, x.number", (client,)):
        spans.setdefault(r["case_id"], []).append(SpanFact(opened=r["opened_month"], closed=r["closed_month"]))
    themes: dict[str, set[str]] = {}
    for r in db.rows(f"SELECT x.* FROM further_theme_fact x {of}", (client,)):
        themes.setdefault(r["case_id"], set()).add(r["theme"])
    values: dict[str, dict[str, list[tuple[Month, str]]]] = {}
    for r in db.rows(f"SELECT x.* FROM dated_value_fact x {of} ORDER BY x.month, x.number", (client,)):
        values.setdefault(r["case_id"], {}).setdefault(r["field"], []).append((r["month"], r["code"]))
    return [
        CaseFacts(
            id=r["id"], reporter=same.get(r["token"], r["token"]), counted=r["counted_month"],
            taken_over=bool(r["taken_over"]), status=r["status"], main_theme=r["main_theme"],
            further_themes=frozenset(themes.get(r["id"], ())),
            codes={name: r[name] for name in ("capacity", "position", "found_through", "relation", "duration")},
            spans=tuple(spans.get(r["id"], ())),
            values={field: tuple(found) for field, found in values.get(r["id"], {}).items()},
        )
        for r in db.rows("SELECT * FROM case_fact WHERE client_id IS ? ORDER BY id", (client,))
    ]


def same_person(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """From pairs of tokens that may be the same person: every token to one that stands for all of its group."""
    leader: dict[str, str] = {}

    def find(token: str) -> str:
        while leader.setdefault(token, token) != token:
            token = leader[token]
        return token

    for first, second in pairs:
        one, other = sorted((find(first), find(second)))
        leader[other] = one
    return {token: find(token) for token in list(leader)}
