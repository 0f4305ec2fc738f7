"""The totals of a report, and what prints only beside them: times and the rate. Source: disclosure.md 2 and 6.

What does not print tells something too, to a reader who knows these rules (10). So a number that is hidden because it
is small is hidden as well when it is just k: that it does not print never says that it is below k.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from casebook.disclosure.protected import TOTALS, ProtectedTable, Total
from casebook.statistics.figures import Figures

NUMBER_FROM_WORKERS = 50
HIDDEN = Total(value=None, state="none")
WORDS = Total(value=None, state="words")
FLOW = ("cases", "new", "from_earlier", "closed", "open_at_end")
OWN_WORK = ("prevention", "advice", "reporting")
COUNTED_BY = {"casework": "conversations", "advice": "advice_requests"}
TOGETHER = "casework_advice"
"""The class of time of casework and advice in one sum."""


def total_style(agreed: str, headcount: int | None) -> str:
    """How the total of cases prints: as agreed, else as a number from 50 workers and in words below k under that."""
    return agreed or ("number" if (headcount or 0) >= NUMBER_FROM_WORKERS else "below")


def totals(figures: Figures, k: int, style: str, level: str) -> dict[str, Total]:
    """Every total by name: flow in pairs, each only when both are nothing or more than k."""
    found = dict.fromkeys(TOTALS, HIDDEN)
    found["cases"] = _cases(figures, k, style, level)
    if level != "below":
        found["conversations"] = _number(figures.conversations) if _tells(figures.conversations, k) else HIDDEN
        flow = figures.flow
        pairs = {"new": flow.new, "from_earlier": flow.carried_over + flow.reopened}, {
            "closed": flow.closed, "open_at_end": flow.open_at_end}
        for pair in pairs:
            if found["cases"].state == "number" and all(_tells(number, k) for number in pair.values()):
                found |= {name: _number(number) for name, number in pair.items()}
    few = 0 < figures.advice_requests < k
    found["advice_requests"] = WORDS if few else _number(figures.advice_requests)
    return found


def agreeing(found: dict[str, Total], tables: dict[str, ProtectedTable]
             ) -> tuple[dict[str, Total], dict[str, ProtectedTable], bool]:
    """Totals and tables that tell no small part of the flow together; whether the total of cases gave way.

    The rows of a table add up to the new or the closed cases; subtracted from the total of cases that gives the other
    half of the pair. Where the new cases' pair does not print, the total gives way to the tables, which say more (rule
    3: what reaches k stays visible); where only that of the closed ones does not, their tables do. Where the total does
    not print there is nothing to subtract.
    """
    bases = {table.base for table in tables.values()}
    if found["cases"].value is None:
        return found, tables, False
    if "new" in bases and found["new"].value is None:
        return found | dict.fromkeys(FLOW, HIDDEN), tables, True
    if "closed" in bases and found["closed"].value is None:
        return found, {name: table for name, table in tables.items() if table.base != "closed"}, False
    return found, tables, False


def fewer(found: dict[str, Total], left_out: Set[str]) -> dict[str, Total]:
    """The totals without those that are wished away: of the flow all four, since each pair tells itself by the other;
    the total of cases takes them along."""
    gone = set(left_out & set(found))
    if "flow" in left_out or gone & set(FLOW):
        gone |= set(FLOW) - ({"cases"} - gone)
    return found | dict.fromkeys(gone, HIDDEN)


def minutes(figures: Figures, level: str, found: Mapping[str, Total], *, billed: bool = False,
            told: Set[int] = frozenset()) -> dict[str, int]:
    """Time that may be printed: below k reporters only her own work; casework and advice only where their
    conversations and requests are numbers.

    Where work is `billed` by the hour, invoices tell all of it in one sum, so the kinds that print would tell the one
    that does not. Then advice stands together with casework, and where that can't print nothing does. Where a report
    over more or less of the same time has `told` of as many conversations, there were none between them: what casework
    is more was for a few (a third party called, an hour of study), and does not print.
    """
    shown = figures.minutes if level != "below" else {name: figures.minutes.get(name, 0) for name in OWN_WORK}
    hidden = {name for name, total in COUNTED_BY.items() if found[total].state != "number"}
    hidden |= {"casework"} if found["conversations"].value in told else set()
    if billed and hidden:
        if hidden != {"advice"} or not found["conversations"].value:
            return {}
        together = figures.minutes.get("casework", 0) + figures.minutes.get("advice", 0)
        return {TOGETHER: together} | {name: spent for name, spent in shown.items() if name not in COUNTED_BY}
    return {name: spent for name, spent in shown.items() if name not in hidden}


def rate(figures: Figures, found: Mapping[str, Total]) -> float | None:
    """New cases per 100 workers, only for a whole year, with a headcount, where the total is printed (rule 6)."""
    new = found["new"].value
    if new is None or not figures.headcount or not figures.period.is_year:
        return None
    return 100 * new / figures.headcount


def _tells(number: int, k: int) -> bool:
    """Whether a number may print where leaving it out would tell that it is small."""
    return number == 0 or number > k


def _number(number: int) -> Total:
    return Total(value=number, state="number")


def _cases(figures: Figures, k: int, style: str, level: str) -> Total:
    if style == "number":
        return _number(figures.flow.cases)
    if style == "none":
        return HIDDEN
    return WORDS if level == "below" or figures.flow.cases < k else _number(figures.flow.cases)
