"""A whole report protected: which totals, tables and times may be printed. Source: disclosure.md, rules 1 to 6."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Any

from casebook.disclosure import breakdowns as chosen
from casebook.disclosure import totals
from casebook.disclosure.protected import Protected
from casebook.disclosure.totals import NUMBER_FROM_WORKERS, total_style
from casebook.disclosure.wishes import Wishes
from casebook.statistics.figures import Figures

__all__ = ["NUMBER_FROM_WORKERS", "protect", "total_style"]


def protect(figures: Figures, *, threshold: int, style: str, breakdowns: Sequence[str],
            released: Mapping[int, Mapping[str, Any]] | None = None, wishes: Wishes | None = None,
            billed: bool = False, conversations_told: Set[int] = frozenset()) -> Protected:
    """The figures of a client as they may leave the casebook.

    `threshold` is k, `style` is `number`, `below` or `none` (see total_style), `breakdowns` the names chosen for this
    client, `released` the tables released over earlier years, `wishes` make the answer coarser, `billed` says that
    invoices tell of the hours too, `conversations_told` how many there were by reports over more or less of the same
    time. Nothing in it can be printed wrongly.
    """
    k, wishes = threshold, wishes or Wishes()
    level = "below" if figures.reporters < k else "totals" if figures.reporters < 2 * k else "breakdowns"
    stand, left_out = chosen.tables(figures, k, breakdowns, released or {})
    agreed, beside, withheld = totals.agreeing(totals.totals(figures, k, style, level), stand)
    tables, numbers = chosen.coarsened(beside, wishes, figures), totals.fewer(agreed, wishes.left_out)
    left_out |= {name: "flow" for name in stand if name not in beside}
    left_out |= {name: "wish" for name in beside if name not in tables}
    left_out = {name: left_out[name] for name in breakdowns if name in left_out}  # their order tells no reason
    return Protected(
        period=figures.period, threshold=k, style=style, level=level, totals=numbers, tables=tables, left_out=left_out,
        total_withheld=withheld or agreed["cases"].value != numbers["cases"].value,
        nobody=style == "number" and level == "below" and numbers["cases"].value == 0,
        minutes=totals.minutes(figures, level, numbers, billed=billed, told=conversations_told),
        rate=totals.rate(figures, numbers),
    )
