"""What she chose for a report, as wishes to the protection: they make it coarser, never finer."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.disclosure.wishes import Wishes
from casebook.model.report_choices import Choices


def wishes(choices: Choices, breakdowns: Iterable[str]) -> Wishes:
    """What she chose about the tables; `breakdowns` are those agreed with the client."""
    return Wishes(left_out=frozenset(breakdowns if choices.no_breakdowns else choices.left_out),
                  together=choices.together)


def chosen_with(choices: Choices, further: Wishes) -> Choices:
    """What she chose, and also what a repair of the audit asks."""
    together = {table: tuple(groups) for table, groups in choices.together.items()}
    for table, groups in further.together.items():
        together[table] = (*together.get(table, ()), *(g for g in groups if g not in together.get(table, ())))
    left_out = tuple(dict.fromkeys((*choices.left_out, *sorted(further.left_out))))
    return Choices(left_out=left_out, together=together, signals_in=choices.signals_in,
                   signals_out=choices.signals_out, no_breakdowns=choices.no_breakdowns)
