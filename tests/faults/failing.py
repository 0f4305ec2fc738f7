"""Doing an operation while something fails, and what she is told: shared by the campaigns of failing calls."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from casebook import errors, wording
from casebook.language import Language
from casebook.vault import open_by_key, read_salt
from tests.faults import shim
from tests.faults.campaign import One, aside, quick_folder
from tests.faults.kills import prepared
from tests.faults.operations import OPERATIONS, Operation, casebook, key_of

GENERIC = "Something outside the program went wrong."
NAMES = ("writing", "backup", "first-backup", "restore", "restore-after-cut", "schema", "passphrase", "lock",
         "creation")  # fmt: skip
Arm = Callable[[Path], None]


def attempt(operation: Operation, folder: Path, arm: Arm, *, again: bool = True) -> tuple[int, Counter[str]]:
    """Do an operation, with faults armed; its last promise and what she was told. In a process of its own.

    With `again`, the faults stop and the same process opens the casebook once more, as the window does after an error.
    """
    promised = [0]
    operation.enter()
    arm(folder)
    found: Counter[str] = Counter()
    try:
        operation.run(folder, promised.append, operation.promises)
        found["done"] += 1
    except errors.CasebookError as error:
        found[f"told {type(error).__name__}"] += 1
        words = wording.sentence(error, Language("en"))
        found["unworded"] += words == GENERIC or isinstance(error, errors.Interrupted)
    except BaseException as error:
        import traceback

        frame = traceback.extract_tb(error.__traceback__)[-1]
        found["crash"] += 1
        found[f":{type(error).__name__} {error} in {frame.name}"] += 1
    failed = shim.failed()
    shim.stop()
    if again:
        found += _opened_again(folder)
    found["failed calls"] += failed
    return promised[-1], +found


def _opened_again(folder: Path) -> Counter[str]:
    with suppress(errors.Missing):
        try:
            open_by_key(casebook(folder), key_of(read_salt(casebook(folder)))).close()
        except errors.InUse:
            return Counter({"locked out": 1, ":the lock was not let go": 1})
        except errors.CasebookError:
            return Counter()  # the judge says what it is
    return Counter()


def tried(names: list[str], work: Path) -> Callable[[str, Arm, bool], Counter[str]]:
    """What tries an operation by name with faults armed, and judges what is left."""
    made = {}
    for name in names:
        folder = work / name
        folder.mkdir()
        made[name] = prepared(OPERATIONS[name], folder)

    def one(name: str, arm: Arm, again: bool = True) -> Counter[str]:
        base, verdict = made[name]
        folder = work / "run"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(base, folder)
        try:
            promised, found = aside(lambda: attempt(OPERATIONS[name], folder, arm, again=again))
        except RuntimeError:
            return Counter({"crash": 1, f":{name} ended by itself": 1})
        judged = verdict(folder, promised)
        if any(word.startswith(":") for word in (*found, *judged)):
            found[f":{name}"] = 1
        return found + judged

    return one


def calls(name: str, kinds: str) -> dict[str, int]:
    """How many calls of each kind an operation makes when nothing fails."""
    work, operation = quick_folder(), OPERATIONS[name]

    def count() -> dict[str, int]:
        operation.enter()
        base = work / "base"
        base.mkdir()
        operation.prepare(base)
        shim.watch(base)
        operation.run(base, lambda number: None, operation.promises)
        return {kind: shim.count(kind) for kind in kinds}

    try:
        return dict(aside(count))
    finally:
        shutil.rmtree(work)


def chosen(of: str) -> list[str]:
    """The operations that a command is to try."""
    names = list(NAMES) if of == "all" else of.split(",")
    if unknown := set(names) - set(NAMES):
        raise SystemExit(f"there is no operation {', '.join(unknown)}; there are {', '.join(NAMES)}")
    return names


def by_chance(names: list[str], arm: Callable[[str, random.Random], Arm], work: Path, *, again: bool = True) -> One:
    """One case after another, each of some operation, with a fault drawn by chance."""
    one = tried(names, work)

    def case(number: int, source: random.Random) -> Counter[str]:
        name = names[number % len(names)]
        return one(name, arm(name, source), again)

    return case
