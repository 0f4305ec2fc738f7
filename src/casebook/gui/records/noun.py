"""What a list with a form needs to know about its kind of record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from casebook.store import binned, drafts
from casebook.vault import Connection

R = TypeVar("R")


@dataclass(frozen=True, kw_only=True)
class Noun(Generic[R]):
    """How records of one kind are kept and taken away; `name` marks their drafts.

    Without `remove` they can be changed only.
    """

    name: str
    save: Callable[[Connection, R], None]
    remove: Callable[[Connection, Any], None] | None = None
    adds: bool = True


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of a list with a form: its name, its button, its form's headings, and what an empty one says."""

    listing: str
    new: str = ""
    new_title: str = ""
    title: str = ""
    empty: str = ""
    saved: str = ""
    removed: str = ""


def keep(db: Connection, save: Callable[[Connection, Any], None], record: Any, draft: str) -> None:
    """Keep a record and drop the draft it came from, in one transaction."""
    save(db, record)
    drafts.remove(db, draft)


def take_away(db: Connection, remove: Callable[[Connection, Any], None], key: str) -> None:
    """Remove a record and what was being typed about it, in one transaction."""
    remove(db, key)
    drafts.remove(db, key)


def throw_away(db: Connection, noun: str, remove: Callable[[Connection, Any], None],
               key: str) -> Callable[[Connection], object] | None:
    """Put a record into the bin with what was being typed about it; what puts it back.

    A noun that the bin does not know (a theme, a place of the directory) is removed, and None returned.
    """
    if noun not in binned.NOUNS:
        take_away(db, remove, key)
        return None
    lies = binned.put(db, noun, key)
    return lambda db: binned.put_back(db, lies)
