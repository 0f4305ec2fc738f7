"""Whether the file of a case lives, and whether words may be kept in it: no form and no undo goes round this."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.errors import NotFound
from casebook.store import rows
from casebook.vault import Connection


def must_live(db: Connection, cases: Iterable[str]) -> None:
    """Raise NotFound unless the file of at least one of these cases lives."""
    wanted = tuple(cases)
    if db.value(f"SELECT 1 FROM case_file WHERE case_id IN ({rows.marks(wanted)}) LIMIT 1", wanted) is None:
        raise NotFound("case", "")


def must_not_be_destroyed(db: Connection, case: str) -> None:
    """Raise NotFound when a case has left its coded facts behind and nothing else."""
    if db.value("SELECT 1 FROM case_fact f LEFT JOIN case_file c ON c.case_id = f.id WHERE f.id = ?"
                " AND c.case_id IS NULL", (case,)) is not None:
        raise NotFound("case", "")


def keep_silent(db: Connection, cases: Iterable[str]) -> bool:
    """Whether one of these cases is of a reporter who wants no notes: of what is saved in it, only codes are kept."""
    wanted = tuple(cases)
    return bool(db.value(f"SELECT max(count_only) FROM case_file WHERE case_id IN ({rows.marks(wanted)})", wanted))
