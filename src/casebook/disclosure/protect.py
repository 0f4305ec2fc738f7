"""A whole report protected: which totals, tables and times may be printed. Source: disclosure.md, rules 1 to 6."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.disclosure import mentions, merge, years
from casebook.disclosure.merge import Merged
from casebook.disclosure.protected import TOTALS, Protected, ProtectedTable, Total
from casebook.disclosure.wishes import Wishes, coarser
from casebook.statistics.figures import Figures

NUMBER_FROM_WORKERS = 50
HIDDEN = Total(value=None, state="none")
WORDS = Total(value=None, state="words")
FLOW = ("cases", "new", "from_earlier", "closed", "open_at_end")
OWN_WORK = ("prevention", "advice", "reporting")


def total_style(agreed: str, headcount: int | None) -> str:
    """How the total of cases prints: as agreed, else as a number from 50 workers and in words below k under that."""
    return agreed or ("number" if (headcount or 0) >= NUMBER_FROM_WORKERS else "below")


def protect(figures: Figures, *, threshold: int, style: str, breakdowns: Sequence[str],
            released: Mapping[int, Mapping[str, Any]] | None = None, wishes: Wishes | None = None) -> Protected:
    """The figures of a client as they may leave the casebook.

    `threshold` is k, `style` is `number`, `below` or `none` (see total_style), `breakdowns` the names chosen for this
    client, `released` the tables released over earlier years, `wishes` make the answer coarser. Nothing in it can be
    printed wrongly.
    """
    k = threshold
    level = "below" if figures.reporters < k else "totals" if figures.reporters < 2 * k else "breakdowns"
    totals = _totals(figures, k, style, level)
    found, left_out = _tables(figures, k, level, breakdowns, released or {})
    totals, tables, withheld = _agreeing(totals, found)
    left_out |= {name: "flow" for name in found if name not in tables}
    wishes = wishes or Wishes()
    coarse = _coarser(tables, wishes, figures)
    left_out |= {name: "wish" for name in tables if name not in coarse}
    withheld = withheld or ("cases" in wishes.left_out and totals["cases"].value is not None)
    totals = _fewer(totals, wishes)
    return Protected(
        period=figures.period, threshold=k, style=style, level=level, total_withheld=withheld,
        nobody=style == "number" and figures.reporters == 0 and totals["cases"].value == 0, totals=totals,
        tables=coarse, left_out=left_out, minutes=_minutes(figures, level, totals), rate=_rate(figures, totals),
    )


def _totals(figures: Figures, k: int, style: str, level: str) -> dict[str, Total]:
    """Every total by name: flow in pairs, each only when both are 0 or at least k (rule 2)."""
    totals = dict.fromkeys(TOTALS, HIDDEN)
    totals["cases"] = _cases(figures, k, style, level)
    if level != "below":
        totals["conversations"] = _number(figures.conversations, k, HIDDEN)
        flow = figures.flow
        pairs = {"new": flow.new, "from_earlier": flow.carried_over + flow.reopened}, {
            "closed": flow.closed, "open_at_end": flow.open_at_end}
        for pair in pairs:
            if totals["cases"].state == "number" and all(number == 0 or number >= k for number in pair.values()):
                totals |= {name: Total(value=number, state="number") for name, number in pair.items()}
    totals["advice_requests"] = _number(figures.advice_requests, k, WORDS)
    return totals


def _agreeing(totals: dict[str, Total], tables: dict[str, ProtectedTable]
              ) -> tuple[dict[str, Total], dict[str, ProtectedTable], bool]:
    """Totals and tables that tell no small part of the flow together; whether the total of cases gave way.

    The rows of a table add up to the new or the closed cases; subtracted from the total of cases that gives the other
    half of the pair. Where the new cases' half is small, the total gives way to the tables, which say more (rule 3:
    what reaches k stays visible); where only that of the closed ones is, their tables do. Where the total does not
    print there is nothing to subtract.
    """
    bases = {table.base for table in tables.values()}
    if totals["cases"].value is None:
        return totals, tables, False
    if "new" in bases and totals["new"].value is None:
        return totals | dict.fromkeys(FLOW, HIDDEN), tables, True
    if "closed" in bases and totals["closed"].value is None:
        return totals, {name: table for name, table in tables.items() if table.base != "closed"}, False
    return totals, tables, False


def _fewer(totals: dict[str, Total], wishes: Wishes) -> dict[str, Total]:
    """The totals without those that are wished away: of the flow all four, since each pair tells itself by the other;
    the total of cases takes them along."""
    gone = set(wishes.left_out & set(totals))
    if "flow" in wishes.left_out or gone & set(FLOW):
        gone |= set(FLOW) - ({"cases"} - gone)
    return totals | dict.fromkeys(gone, HIDDEN)


def _number(number: int, k: int, otherwise: Total) -> Total:
    return otherwise if 0 < number < k else Total(value=number, state="number")


def _cases(figures: Figures, k: int, style: str, level: str) -> Total:
    if style == "number":
        return Total(value=figures.flow.cases, state="number")
    if style == "none":
        return HIDDEN
    return WORDS if level == "below" or figures.flow.cases < k else Total(value=figures.flow.cases, state="number")


def _tables(figures: Figures, k: int, level: str, chosen: Sequence[str],
            released: Mapping[int, Mapping[str, Any]]) -> tuple[dict[str, ProtectedTable], dict[str, str]]:
    """The chosen tables that can stand, and why the others can not."""
    tables: dict[str, ProtectedTable] = {}
    left_out: dict[str, str] = {}
    main = merge.merged(figures.breakdowns["main_theme"], k)
    for name in dict.fromkeys(chosen):
        if name not in figures.breakdowns and name != years.NAME:
            continue
        if level != "breakdowns":
            left_out[name] = "few"
            continue
        found = _table(figures, name, main, k, released, printed="main_theme" in chosen)
        tables |= {name: found} if found else {}
        left_out |= {} if found else {name: "rows"}
    return tables, left_out


def _table(figures: Figures, name: str, main: Merged, k: int, released: Mapping[int, Mapping[str, Any]], *,
           printed: bool) -> ProtectedTable | None:
    if name == years.NAME:
        rows = [cell.categories for cell in main.rows] if printed else []
        return years.table(figures, rows, released, k)
    breakdown = figures.breakdowns[name]
    if name == "theme_mentions":
        found = mentions.merged(breakdown, figures.breakdowns["main_theme"], main, k)
    else:
        found = main if name == "main_theme" else merge.merged(breakdown, k)
    return merge.table(breakdown, found) if all(cell.stands(k) for cell in found.rows) else None


def _coarser(tables: Mapping[str, ProtectedTable], wishes: Wishes, figures: Figures) -> dict[str, ProtectedTable]:
    """The tables as the wishes leave them; theme groups are never finer than the main themes beside them."""
    found: dict[str, ProtectedTable] = {}
    for name, table in tables.items():
        if name in wishes.left_out:
            continue
        groups = {} if name == years.NAME else figures.breakdowns[name].groups
        coarse = coarser(table, wishes.of(name), groups)
        if coarse is not None and name == years.NAME:
            coarse = years.beside(coarse, wishes.of("main_theme"), figures)
        found |= {name: coarse} if coarse is not None else {}
    return found


def _minutes(figures: Figures, level: str, totals: Mapping[str, Total]) -> dict[str, int]:
    """Time that may be printed: below k reporters only her own work; casework and advice only where their
    conversations and requests are numbers."""
    shown = figures.minutes if level != "below" else {name: figures.minutes.get(name, 0) for name in OWN_WORK}
    counted = {"casework": "conversations", "advice": "advice_requests"}
    return {name: minutes for name, minutes in shown.items()
            if name not in counted or totals[counted[name]].state == "number"}


def _rate(figures: Figures, totals: Mapping[str, Total]) -> float | None:
    """New cases per 100 workers, only for a whole year, with a headcount, where the total is printed (rule 6)."""
    new = totals["new"].value
    if new is None or not figures.headcount or not figures.period.is_year:
        return None
    return 100 * new / figures.headcount
