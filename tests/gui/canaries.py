"""Words that stand nowhere else: one for each field, to be looked for afterwards where none may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.gui.keyboard import write

MARK = "zqkwx"  # every canary begins with it; no word of any language or library does
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


class Canaries:
    """Hands out canaries, and remembers which field got which."""

    def __init__(self) -> None:
        self.typed: dict[str, str] = {}

    def new(self, field: str) -> str:
        """A canary for a field: letters only, so that every field takes it."""
        number = len(self.typed)
        letters = "".join("bcdfghjklm"[int(digit)] for digit in f"{number:04d}")
        canary = f"{MARK}{letters}"
        self.typed[canary] = field
        return canary

    def fill(self, place: QWidget, where: str, *, over: bool = False) -> int:
        """Type a canary into every empty field for words that can be seen there, or `over` what stands in it.

        How many there were.
        """
        filled = 0
        for field in list(fields_in(place, filled=over)):
            field.setFocus()
            if not field.hasFocus():
                continue
            field.selectAll()
            write(self.new(f"{where}: {field.accessibleName() or field.objectName() or type(field).__name__}"))
            filled += 1
        return filled


def fields_in(place: QWidget, *, filled: bool = False) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    """The fields for words in a place: seen, empty, to be typed in, and no part of a choice, a number or a filter."""
    found: list[QLineEdit | QPlainTextEdit | QTextEdit] = [
        *place.findChildren(QLineEdit), *place.findChildren(QPlainTextEdit), *place.findChildren(QTextEdit)]
    for field in found:
        if not field.isVisible() or not field.isEnabled() or field.isReadOnly():
            continue
        if isinstance(field.parent(), QComboBox | QAbstractSpinBox):
            continue
        if field.accessibleName().startswith(("Filter", "Search", "Case")):
            continue
        if isinstance(field, QLineEdit):
            if field.validator() is not None or field.echoMode() != QLineEdit.EchoMode.Normal:
                continue
            if field.text() and not filled:
                continue
            if type(field).__name__ in ("DayField", "Count") or field.placeholderText().startswith("#"):
                continue
        elif field.toPlainText() and not filled:
            continue
        yield field


def patterns(words: Iterable[str] = (MARK,)) -> list[bytes]:
    """The bytes to look for, in each encoding that memory and files use."""
    return [word.encode(encoding) for word in words for encoding in ENCODINGS]


def hits_in(data: bytes, wanted: list[bytes]) -> int:
    """How often any of the patterns stands in some bytes; upper and lower case alike for plain letters."""
    lowered = data.lower()
    return sum(lowered.count(pattern) for pattern in wanted)


def files_with(folder: Path, wanted: list[bytes], but: Iterable[Path] = ()) -> dict[Path, int]:
    """The files below a folder that hold a pattern, in their content or their name, but those named."""
    allowed = set(but)
    found = {}
    for path in folder.rglob("*"):
        number = hits_in(path.name.encode(), wanted)
        if path.is_file() and path not in allowed:
            number += hits_in(path.read_bytes(), wanted)
        if number and path not in allowed:
            found[path] = number
    return found
