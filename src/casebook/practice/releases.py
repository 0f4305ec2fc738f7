"""The annual reports of the years that are over, released as she would have done, and her own words in some of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.practice.clients import Cast
from casebook.practice.stage import Stage


def finished_years(stage: Stage, cast: Cast) -> list[int]:
    """The calendar years that are over and wholly inside her work for a client."""
    return [year for year in range(cast.starts.year, stage.until.year) if cast.starts <= date(year, 1, 1)]


def write(stage: Stage, casts: Sequence[Cast]) -> None:
    """Her own words for a section of some reports."""


def plan(stage: Stage, casts: Sequence[Cast]) -> None:
    """Release the annual report of every finished year, some weeks into the next."""
