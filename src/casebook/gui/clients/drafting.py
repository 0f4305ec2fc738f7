"""What stands in the fields of a form, as plain values: so that a draft can bring back the same sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from casebook.store import drafts

Fields = Mapping[str, QWidget]


def collected(fields: Fields) -> str:
    """The fields of a form as JSON."""
    return json.dumps({name: _value(field) for name, field in fields.items()})


def filled(fields: Fields, kept: str) -> None:
    """Put back what `collected` took; what no longer has a field is left."""
    for name, value in drafts.fields_of(kept).items():
        if name in fields:
            _fill(fields[name], value)


def _value(field: QWidget) -> str | bool:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentData() or "")
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def _fill(field: QWidget, value: object) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox):
        if field.isEditable():
            field.setEditText(str(value))
        else:
            field.setCurrentIndex(max(0, field.findData(str(value))))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
