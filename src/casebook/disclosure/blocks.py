"""Fixed blocks of years: breakdowns over several years where one year has too few people for them.

Source: disclosure.md 5. A block never rolls: 2024–2026, then 2027–2029. It prints once, when it is over, beside the
report that ends with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.disclosure import breakdowns as chosen
from casebook.disclosure import years
from casebook.disclosure.protected import Block
from casebook.disclosure.wishes import Wishes
from casebook.model.clients import Engagement
from casebook.model.periods import Period
from casebook.statistics.figures import Figures


def ending_with(engagement: Engagement, period: Period, today: date) -> Period | None:
    """The block of years that a report over a period closes, or None: none was agreed, or none is over with it."""
    if engagement.block_first is None or not engagement.block_years or period.last.month != 12:
        return None
    passed = period.last.year + 1 - engagement.block_first
    block = Period(first=date(period.last.year + 1 - engagement.block_years, 1, 1), last=period.last)
    whole = passed > 0 and passed % engagement.block_years == 0
    return block if whole and block.first < period.first and today > block.last else None


def block(figures: Figures, *, threshold: int, breakdowns: Sequence[str], wishes: Wishes | None = None) -> Block:
    """The breakdowns over a block, under the same protection as those of a year; `figures` are those of the block.

    No totals print beside them, and no theme groups by year: these would be the years one by one.
    """
    names = [name for name in breakdowns if name != years.NAME]
    stand, left_out = chosen.tables(figures, threshold, names, {})
    tables = chosen.coarsened(stand, wishes or Wishes(), figures)
    return Block(period=figures.period, tables=tables,
                 left_out=left_out | {name: "wish" for name in stand if name not in tables})
