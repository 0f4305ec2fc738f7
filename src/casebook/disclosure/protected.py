"""The shapes of protected counts: all that a document for a client may derive its figures from."""

from __future__ import annotations

from casebook.model.periods import Period
from casebook.model.record import Record, record

TOTALS = ("cases", "new", "from_earlier", "closed", "open_at_end", "conversations", "advice_requests")


@record
class Total(Record):
    """A total as it may be printed: `state` is `number`, `words` (fewer than k, possibly none) or `none` (not at all).

    `value` is the number where the state is `number`, else None.
    """

    value: int | None
    state: str


@record
class Row(Record):
    """A row of a protected table: one category, or several that stand together.

    `kind` is `single` (one category), `group` (all of a theme group), `rest` (the others of a theme group) or `other`
    (the others of all). `group` is the theme group of a `group` or `rest`, `year` only in theme group by year.
    """

    categories: tuple[str, ...]
    kind: str
    count: int
    group: str = ""
    year: int | None = None


@record
class ProtectedTable(Record):
    """A breakdown as it may be printed: rows of at least k cases of at least k reporters each; `total` is their sum.

    `none` are the categories that did not occur and are said to be so in words; rows and `none` together name every
    category, each once (in theme group by year: each once a year).
    """

    name: str
    unit: str
    base: str
    total: int
    rows: tuple[Row, ...]
    none: tuple[str, ...] = ()


@record
class Block(Record):
    """Breakdowns over a fixed block of years, printed once it is over (disclosure.md 5); never of the report's period.

    `left_out` says of each chosen breakdown that is not printed why, as in Protected.
    """

    period: Period
    tables: dict[str, ProtectedTable]
    left_out: dict[str, str]


@record
class Protected(Record):
    """The figures of a client over a period as they may leave the casebook. Source: disclosure.md, rules 1 to 6.

    `level` is `below` (fewer than k reporters: one sentence), `totals` (from k) or `breakdowns` (from 2k). `nobody` is
    true when no one came with a case and the agreed total says so, whether or not someone spoke of an old one.
    `total_withheld` says that the total of cases gave way to the tables, because beside them it would tell a small
    number. `left_out` names each chosen breakdown that is not printed with why: `few` (fewer than 2k reporters), `flow`
    (its total would tell a small one), `rows` (nothing could stand beside the rest) or `wish` (she or a repair leaves
    it out, or left too little of it). `block` are breakdowns over a block of years where the period itself has none.
    `minutes` are by class of time, `rate` is new cases per 100 workers or None.
    """

    period: Period
    threshold: int
    style: str
    level: str
    nobody: bool
    total_withheld: bool
    totals: dict[str, Total]
    tables: dict[str, ProtectedTable]
    left_out: dict[str, str]
    minutes: dict[str, int]
    rate: float | None = None
    block: Block | None = None

    def number(self, name: str) -> int | None:
        """A total, where it is printed as a number."""
        return self.totals[name].value

    @property
    def small_total(self) -> bool:
        """Whether the agreed total prints though it is below k."""
        value = self.totals["cases"].value
        return value is not None and 0 < value < self.threshold

    def told(self, name: str) -> int | None:
        """A total as the document tells it: as such, or as the total of a table over the new or the closed cases."""
        value = self.totals[name].value
        tables = (t.total for t in self.tables.values() if t.base == name and t.unit == "cases" and not t.rows[0].year)
        return next(tables, None) if value is None else value
