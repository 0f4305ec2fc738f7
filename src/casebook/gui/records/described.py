"""What a list with a form asks about its records, with the answers that fit most of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic

from casebook.gui.records.binding import Fields
from casebook.gui.records.noun import R, Words
from casebook.vault import Connection


class Described(Generic[R]):
    """The questions; a pane answers `records`, `row` and `blank`, and the others where its records differ."""

    fields: Fields
    words: Words

    def records(self) -> list[R]:
        """The records to list, in order, whatever the filters."""
        raise NotImplementedError

    def row(self, record: R) -> Sequence[str]:
        """The words of a record in the list."""
        raise NotImplementedError

    def blank(self) -> R:
        """A new record, not yet stored."""
        raise NotImplementedError

    def started(self, key: str) -> R:
        """The record that was begun under this id, not yet stored."""
        return replace(self.blank(), id=key)  # type: ignore[type-var]

    def passes(self, record: R) -> bool:
        """Whether a record passes the filters."""
        return True

    def can_remove(self, record: R) -> bool:
        """Whether a stored record may be taken away."""
        return True

    def put_back(self, record: R) -> Callable[[Connection], None]:
        """What brings a record back that is about to be removed, with all that hangs on it."""
        raise NotImplementedError

    def key(self, record: R) -> str:
        """The id of a record."""
        return str(record.id)  # type: ignore[attr-defined]

    def held(self, record: R) -> Mapping[str, Any]:
        """What the fields of the form show of a record."""
        return {name: getattr(record, name) for name in self.fields.names()}

    def made(self, record: R, values: Mapping[str, Any]) -> R:
        """The record with what stands in the form."""
        return replace(record, **values)  # type: ignore[type-var]

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        """What can't be kept as it stands: a sentence for each such field."""
        return {}

    def heading(self, record: R, stored: bool) -> tuple[str, str]:
        """The heading of the form, and a quiet line below it."""
        return (self.words.title if stored else self.words.new_title), ""
