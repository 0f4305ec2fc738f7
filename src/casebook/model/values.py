"""Values and themes as data: stable codes with editable names."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId
from casebook.model.record import Record, record

NOT_RECORDED = "not_recorded"


@record
class Value(Record):
    """A value of a list such as `channel`: a stable code with its Dutch and English name, in a fixed order."""

    list: str
    code: str
    name_nl: str
    name_en: str
    position: int = 0

    def name(self, language: str) -> str:
        """Its name in `nl` or `en`."""
        return self.name_nl if language == "nl" else self.name_en


@record
class Theme(Record):
    """A theme under a group, or a group itself (`group` is ""); `client` when a client added its own.

    `short_nl` and `short_en` are used where room is scarce; a theme counts from `valid_from` up to `valid_to`.
    """

    code: str
    group: str
    name_nl: str
    name_en: str
    short_nl: str = ""
    short_en: str = ""
    client: ClientId | None = None
    position: int = 0
    valid_from: date | None = None
    valid_to: date | None = None

    def name(self, language: str) -> str:
        """Its full name in `nl` or `en`."""
        return self.name_nl if language == "nl" else self.name_en

    def short(self, language: str) -> str:
        """Its short name in `nl` or `en`, else the full one."""
        return (self.short_nl if language == "nl" else self.short_en) or self.name(language)
