"""Preferences without case data or secrets, as one small file; and where her own files stand by default."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import platformdirs

NAME = "casebook"
LARGEST = 65_536
_UNLOCKS = r"\d{4}-\d\d-\d\d \d{1,4}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the program remembers about itself, never about people.

    `language` is nl, en or "" for that of the system; `theme` is system, light or dark; `font_scale` goes from 0.8 to
    2.0; `idle_minutes` from 1 to 60; `geometry` is how the window stood, as the window writes it; `casebook` is the
    file opened last, "" for the default one, and `key_id` the public ID of its key; `second_place` a folder for a
    second copy of each backup, "" for none; `block_capture` keeps the window out of screenshots and shared screens,
    where the system can; `names_hidden` says that real names are not shown.

    `spelling` are the languages whose words are right, "nl", "en" or "nl en"; "" checks nothing.

    `short_code` says whether she wants a short code for the rest of the day, `code_file` for which casebook one was
    chosen and `code_until` until when it works, in ISO 8601 with its offset; the code is in neither. `unlocks` is a day
    and how often she unlocked on it, `code_offered` the day on which the code was offered, "no" once she declined it.
    """

    language: str = ""
    theme: str = "system"
    font_scale: float = 1.0
    idle_minutes: int = 10
    geometry: str = ""
    casebook: str = ""
    key_id: str = ""
    second_place: str = ""
    block_capture: bool = True
    names_hidden: bool = False
    spelling: str = "nl en"
    short_code: bool = False
    code_file: str = ""
    code_until: str = ""
    code_offered: str = ""
    unlocks: str = ""


_FITS: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: value in ("", "nl", "en"),
    "theme": lambda value: value in ("system", "light", "dark"),
    "font_scale": lambda value: _is_number(value) and 0.8 <= value <= 2.0,
    "idle_minutes": lambda value: _is_number(value) and isinstance(value, int) and 1 <= value <= 60,
    "geometry": lambda value: isinstance(value, str) and len(value) <= 8192,
    "casebook": lambda value: isinstance(value, str) and len(value) <= 4096 and "\0" not in value and _is_path(value),
    "key_id": lambda value: isinstance(value, str) and len(value) in (0, 8) and (value == "" or value.isalnum()),
    "block_capture": lambda value: isinstance(value, bool),
    "names_hidden": lambda value: isinstance(value, bool),
    "spelling": lambda value: value in ("", "nl", "en", "nl en"),
    "second_place": lambda value: isinstance(value, str) and len(value) <= 4096 and _is_path(value),
    "short_code": lambda value: isinstance(value, bool),
    "code_file": lambda value: isinstance(value, str) and len(value) <= 4096 and "\0" not in value and _is_path(value),
    "code_until": lambda value: value == "" or (_is_moment(value) and datetime.fromisoformat(value).tzinfo is not None),
    "code_offered": lambda value: value in ("", "no") or _is_moment(value),
    "unlocks": lambda value: isinstance(value, str) and (value == "" or bool(re.fullmatch(_UNLOCKS, value))),
}


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and len(value) <= 40 and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _is_path(value: str) -> bool:
    """Whether the system could have such a name at all."""
    try:
        os.fsencode(value)
    except UnicodeEncodeError:
        return False
    return True


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


class Settings:
    """The preferences of one profile: her own, or with `profile` those in a folder apart from it.

    Reading never fails: what is missing, damaged or foreign is as if never set.
    """

    def __init__(self, profile: Path | None = None) -> None:
        self.folder = profile or Path(platformdirs.user_config_dir(NAME, appauthor=False))
        self.data_folder = profile or Path(platformdirs.user_data_dir(NAME, appauthor=False))
        self.file = self.folder / "settings.json"
        self.preferences = _read(self.file)

    @property
    def default_casebook(self) -> Path:
        """The casebook to open when none is named: the last one, else that of the default folder."""
        if self.preferences.casebook:
            return Path(self.preferences.casebook)
        return self.data_folder / "casebook.casebook"

    def unlocks_on(self, day: date) -> int:
        """How often a casebook was unlocked on a day, which casebook says nothing."""
        counted_on, _, number = self.preferences.unlocks.partition(" ")
        return int(number) if counted_on == day.isoformat() else 0

    def count_unlock(self, day: date) -> None:
        """One more unlock on a day; earlier days are forgotten."""
        self.keep(unlocks=f"{day.isoformat()} {min(self.unlocks_on(day) + 1, 9999)}")

    def keep(self, **changes: Any) -> bool:
        """Change preferences by name and write them; whether they could be written.

        A value that does not fit its preference raises ValueError. Without a change nothing is written.
        """
        if unfit := [name for name, value in changes.items() if name not in _FITS or not _FITS[name](value)]:
            raise ValueError(unfit[0])
        changed = replace(self.preferences, **changes)
        if changed == self.preferences:
            return True
        self.preferences = changed
        return _write(self.file, changed)


def _read(file: Path) -> Preferences:
    try:
        if not file.is_file() or file.stat().st_size > LARGEST:
            return Preferences()
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(found, dict):
        return Preferences()
    known = {field.name for field in fields(Preferences)}
    return Preferences(**{name: value for name, value in found.items() if name in known and _FITS[name](value)})


def _write(file: Path, preferences: Preferences) -> bool:
    part = ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, part = tempfile.mkstemp(dir=file.parent, prefix=".settings-")
        with open(descriptor, "w", encoding="utf-8") as stream:
            json.dump(asdict(preferences), stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, file)
    except (OSError, UnicodeEncodeError):
        if part:
            Path(part).unlink(missing_ok=True)
        return False
    return True
