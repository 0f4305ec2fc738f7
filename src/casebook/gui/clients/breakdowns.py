"""What a client chooses from: the tables of its report, and the fields of a case that it asks to be recorded."""

from __future__ import annotations

from casebook.disclosure import labels
from casebook.gui.clients.tick_grid import TickGrid
from casebook.language import Language
from casebook.model.clients import OPTIONAL_FIELDS

NAMES = ("main_theme", "relation", "route", "theme_mentions", "capacity", "position", "found_through", "duration",
         "outcome", "intervention", "referral", "theme_group_by_year")


class BreakdownTicks(TickGrid):
    """A tick for each breakdown of disclosure.md, rule 4; the three default ones first."""

    def __init__(self, language: Language) -> None:
        super().__init__("breakdown", {name: labels.table_title(name, language) for name in NAMES})


class OptionalTicks(TickGrid):
    """A tick for each field of a case that a client may leave out."""

    def __init__(self, language: Language) -> None:
        names = {name: labels.table_title(name, language) for name in OPTIONAL_FIELDS if name in NAMES}
        names["consequences"] = language.translate("OptionalTicks", "Consequences")
        super().__init__("asked", names)

    def empty_tables(self, breakdowns: tuple[str, ...]) -> tuple[str, ...]:
        """Which of these breakdowns rest on a field that is not asked for."""
        return tuple(name for name in breakdowns if name in OPTIONAL_FIELDS and name not in self.chosen())
