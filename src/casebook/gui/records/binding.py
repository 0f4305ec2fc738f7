"""The fields of a form by the name of what they hold in a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from casebook.gui.widgets.fields import Choice, Count, DayField, Line, Notes, on_edited

Field = Line | Notes | Choice | DayField | Count | QCheckBox


class Fields:
    """Shows the values of a record in its form and reads them back; what was typed also goes into a draft and back.

    `edited` is called whenever she changes something herself, never while values are being shown.
    """

    def __init__(self, edited: Callable[[], None]) -> None:
        self._fields: dict[str, Field] = {}
        self._optional: set[str] = set()
        self._edited = edited
        self._showing = False

    def put(self, name: str, field: Field, *, optional: bool = False) -> None:
        """Take a field in; an `optional` choice holds None when nothing is chosen."""
        self._fields[name] = field
        if optional:
            self._optional.add(name)
        on_edited(field, self._on_edited)

    def first(self) -> QWidget | None:
        """The field the cursor starts in."""
        return next((field for field in self._fields.values() if field.isEnabled()), None)

    def names(self) -> list[str]:
        """What the fields hold, in order."""
        return list(self._fields)

    def show(self, values: Mapping[str, Any]) -> None:
        """Show values by name."""
        self._showing = True
        try:
            for name, field in self._fields.items():
                _show(field, values[name])
        finally:
            self._showing = False

    def values(self) -> dict[str, Any]:
        """What the fields hold now, as a record keeps it."""
        found = {name: _value(field) for name, field in self._fields.items()}
        return {name: None if name in self._optional and not value else value for name, value in found.items()}

    def not_understood(self) -> list[DayField]:
        """The dates that are no dates."""
        return [field for field in self._fields.values() if isinstance(field, DayField) and not field.is_understood()]

    def typed(self) -> dict[str, str | bool]:
        """What stands in the fields, letter by letter, for a draft."""
        return {name: _typed(field) for name, field in self._fields.items()}

    def show_typed(self, typed: Mapping[str, Any]) -> None:
        """Show what stood in a draft."""
        self._showing = True
        try:
            for name, field in self._fields.items():
                if name in typed:
                    _show_typed(field, typed[name])
        finally:
            self._showing = False

    def _on_edited(self) -> None:
        if not self._showing:
            self._edited()


def _show(field: Field, value: Any) -> None:
    if isinstance(field, DayField):
        field.show_day(value)
    elif isinstance(field, Count):
        field.show_number(value)
    else:
        _show_typed(field, value)


def _value(field: Field) -> Any:
    if isinstance(field, DayField):
        return field.day()
    if isinstance(field, Count):
        return field.number()
    if isinstance(field, Line | Notes):
        return field.words()
    return _typed(field)


def _typed(field: Field) -> str | bool:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, Choice):
        return field.code()
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _show_typed(field: Field, typed: Any) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(typed))
    elif isinstance(field, QComboBox):
        field.show_code(str(typed or ""))
    elif isinstance(field, QLineEdit):
        field.setText(str(typed or ""))
        field.setCursorPosition(0)
    else:
        field.show_words(str(typed or ""))
