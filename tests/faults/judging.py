"""What stands in a folder after a fault, seen as she would: opened for real, read whole, written to again."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from casebook import errors
from casebook.store import adviser
from casebook.vault import backups, keys, open_by_key, read_salt
from casebook.vault.integrity import problems
from casebook.vault.vault import Vault
from tests.casebook_files import SALT
from tests.faults import content
from tests.faults.operations import NOW, OPERATIONS, Operation, casebook, key_of

NONE = "no casebook"


class Bad(Exception):
    """What is wrong, as one of the campaign's words."""


@dataclass(frozen=True)
class Seen:
    """The content of the casebook as a digest with its key ID, and those of every copy beside it."""

    main: str
    kept: frozenset[str]
    torn: int = 0
    left: tuple[str, ...] = ()


def look(folder: Path) -> Seen:
    """Open everything in the folder. Raises Bad when something opens that is not whole."""
    copies = {path: _copy(path) for path in _copies(folder)}
    path = casebook(folder)
    if not path.exists():
        return Seen(NONE, frozenset(copies.values()), left=_left(folder))
    try:
        with closing(open_by_key(path, key_of(read_salt(path)))) as vault:
            main = _content(vault)
            torn = _torn(vault, folder)
            with vault.writing() as db:
                adviser.set_preference(db, "after", "1")
    except errors.Damaged:
        raise Bad("corrupt") from None
    except errors.CasebookError as error:
        raise Bad("locked out", type(error).__name__) from None
    copies |= {path: _copy(path) for path in _copies(folder) - copies.keys()}  # a schema step copies first
    return Seen(main, frozenset(copies.values()), torn, _left(folder))


def _copies(folder: Path) -> set[Path]:
    """Every file that bears the name of a backup, in the folder for them and beside the casebook."""
    return {found.path for where in (folder / "backups", folder) for found in backups.listed(where)}


def _content(vault: Vault) -> str:
    return f"{content.digest(vault.db)} {'old' if vault.key_id == keys.key_id(SALT) else 'new'} key"


def _copy(path: Path, allowed: tuple[list[str], ...] = ([], ["unused"])) -> str:
    """The content of a copy that bears the name of a backup: it must open and be whole.

    One that was set aside is the file itself, and may have a torn page in no use; what the program copies may not.
    """
    try:
        key = key_of(read_salt(path))
        with closing(open_by_key(path, key, read_only=True)) as vault:
            if problems(vault.db) not in allowed:
                raise Bad("corrupt", "copy")
            return _content(vault)
    except errors.CasebookError as error:
        raise Bad("corrupt", "copy", type(error).__name__) from None


def _torn(vault: Vault, folder: Path) -> int:
    """Check every page and index; whether torn pages in no use were found, which the program's own backup heals."""
    vault.db.execute("INSERT INTO conversation_text (conversation_text, rank) VALUES ('integrity-check', 1)")
    found = problems(vault.db)
    if not found:
        return 0
    if found != ["unused"]:
        raise Bad("corrupt", *found)
    healing = folder / "healing"
    made = vault.back_up(healing, NOW)
    if _copy(made.path, ([],)) != _content(vault):
        raise Bad("corrupt", "healed copy")
    shutil.rmtree(healing)
    return 1


def _left(folder: Path) -> tuple[str, ...]:
    """What lies there that is no casebook and no backup."""
    allowed = {casebook(folder).name, "backups", *(found.path.name for found in backups.listed(folder))}
    return tuple(sorted(path.name for path in folder.iterdir() if path.name not in allowed))


class Judge:
    """Knows what a folder may look like after each promise of an operation."""

    def __init__(self, operation: Operation, looks: list[Seen]) -> None:
        self.operation, self.looks = operation, looks
        self._known = frozenset().union(*(seen.kept for seen in looks))

    def verdict(self, folder: Path, promised: int) -> Counter[str]:
        """What became of an interrupted operation of which she was promised so much, counted in words."""
        try:
            seen = look(folder)
        except Bad as bad:
            return Counter({str(bad.args[0]): 1, f":{bad.args[1:]} after promise {promised}": 1})
        found = Counter({"torn free page, healed": seen.torn} if seen.torn else {})
        fits = [place for place, wanted in enumerate(self.looks)
                if wanted.main == seen.main and wanted.kept <= seen.kept <= self._known]
        if not fits:
            word = "locked out" if seen.main == NONE else "mixed"
            return Counter({word: 1, f":after promise {promised}, {self._differs(seen)}": 1})
        if max(fits) < promised:
            return Counter({"lost": 1, f":promised {promised}, found {max(fits)}": 1})
        found["the new state" if max(fits) == len(self.looks) - 1 else "an earlier whole state"] += 1
        if seen.left and seen.main != NONE:  # what is left of an empty one is removed when it is made
            found["leftover"] += 1
            found[f":{seen.left}"] += 1
        return found

    def _differs(self, seen: Seen) -> str:
        mains = [place for place, wanted in enumerate(self.looks) if wanted.main == seen.main]
        return f"main like {mains}, copies unknown {len(seen.kept - self._known)}, of {len(seen.kept)}"


def judge_of(operation: Operation, base: Path, work: Path) -> Judge:
    """Learn every whole state of an operation by doing it, undisturbed, up to each of its promises."""
    operation = OPERATIONS[operation.like or operation.name]
    folder = work / "undisturbed"
    looks: list[Seen] = []
    for promises in range(operation.promises + 1) if operation.promises < 3 else ():
        shutil.copytree(base, folder)
        operation.run(folder, lambda number: None, promises)
        looks.append(look(folder))
        shutil.rmtree(folder)
    if not looks:
        shutil.copytree(base, folder)
        kept = frozenset(_copy(path) for path in _copies(folder))
        operation.run(folder, lambda number: looks.append(Seen(_copy(casebook(folder)), kept)), operation.promises)
        shutil.rmtree(folder)
    return Judge(operation, looks)
