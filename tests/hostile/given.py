"""What a hostile file is, and the real casebook that the damaged ones are made from."""

from __future__ import annotations

import hashlib
import os
import random
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from casebook import practice
from casebook.vault import create_by_key, keys

PASSPHRASE = "een heel fictieve wachtzin"
SALT = bytes((keys.MAGIC, 1)) + bytes(range(14))
PAGE = 4096

# Refused: no command and no window may open it. Damaged: it may open, or be refused; what it holds is authentic or
# refused. Odd: a genuine casebook, made by someone with its key, that holds what no program of ours writes.
# Rolled back: a journal stands beside it, which SQLite may act on within the file itself.
REFUSED, DAMAGED, ODD, ROLLED_BACK = "refused", "damaged", "odd", "rolled back"


def quick_key(passphrase: str, salt: bytes) -> bytearray:
    """Stands in for the slow derivation: another passphrase or another salt gives another key."""
    keys.check_salt(salt)
    return bytearray(hashlib.sha256(passphrase.encode("utf-8", "surrogatepass") + salt).digest())


KEY = bytes(quick_key(PASSPHRASE, SALT))


@dataclass
class Making:
    """What a maker of hostile files is given: chance, a real casebook's bytes, and where to put the file."""

    source: random.Random
    whole: bytes
    path: Path

    def put(self, content: bytes) -> None:
        """Write the file."""
        self.path.write_bytes(content)

    def beside(self, ending: str) -> Path:
        """A path beside the file."""
        return self.path.with_name(self.path.name + ending)


Maker = Callable[[Making], None]


def genuine(folder: Path, cases: int = 12) -> bytes:
    """A practice casebook, small, under the quick key."""
    from datetime import date

    vault = create_by_key(folder / "genuine.casebook", KEY, SALT)
    with vault.writing() as db:
        practice.fill(db, cases=cases, until=date(2026, 3, 17), with_releases=cases > 40)
    vault.close()
    return vault.path.read_bytes()


def picture(folder: Path) -> dict[str, object]:
    """Everything in a folder: kind, mode and content of each; of what is endless or very large, its size and edges."""
    found: dict[str, object] = {}
    for root, names, files in os.walk(folder):
        for name in [*names, *files]:
            path = os.path.join(root, name)  # plain words: this looks at a hundred thousand of them
            how = os.lstat(path)
            shown: object = os.readlink(path) if stat.S_ISLNK(how.st_mode) else ""
            if stat.S_ISREG(how.st_mode):
                long_so = how.st_ctime_ns < time.time_ns() - 100_000_000  # its clock goes in steps
                content = _unchanged if long_so else _content
                shown = content(path, how.st_size, how.st_ino, how.st_dev, how.st_ctime_ns)
            found[path.removeprefix(f"{folder}{os.sep}")] = (how.st_mode, shown)
    return found


@lru_cache(maxsize=4096)
def _unchanged(path: str, size: int, *when: int) -> object:
    """What stands in a file that is as it was: the system notes the moment of each change, and nobody sets that."""
    return _content(path, size, *when)


def _content(path: str, size: int, *_when: int) -> object:
    with open(path, "rb") as file:
        if size <= 1 << 26:
            return hashlib.sha256(file.read()).hexdigest()
        return size, hashlib.sha256(file.read(1 << 22)).hexdigest()
