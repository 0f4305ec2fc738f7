"""What she chose for a report: always coarser than the program would print, never finer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from casebook.model.record import Record, record


@record
class Choices(Record):
    """What she chose for a client's report over a period.

    `left_out` are breakdowns that do not print, `no_breakdowns` is none of them; `together` are categories that share a
    row, by table. `signals_in` and `signals_out` are the ids of signals that she put in or took out against the rule of
    three sources. Source: disclosure.md 3; domain.md, The annual report.
    """

    left_out: tuple[str, ...] = ()
    together: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    signals_in: tuple[str, ...] = ()
    signals_out: tuple[str, ...] = ()
    no_breakdowns: bool = False
