"""Tear a page that is in no use, as a power cut may: `python -m tests.faults.free_page --count 500`.

Such a page is not in the journal, and its authentication code is wrong from then on. Nothing she wrote is touched:
every operation must go on, and a backup or a new passphrase leaves the torn page behind.
Source: facts on security, The torn free page.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from casebook.vault import open_by_key
from casebook.vault.integrity import problems
from tests.casebook_files import KEY
from tests.faults.campaign import Beside, Campaign, One
from tests.faults.damage import PAGE
from tests.faults.judging import judge_of
from tests.faults.operations import OPERATIONS, casebook

ENOUGH = 4
NAMES = ("writing", "backup", "restore", "passphrase", "lock")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("free_page", 500, arguments)
    most = max(1, min(ENOUGH, (campaign.options.count or ENOUGH) // len(NAMES)))
    return campaign.run(lambda work: _torn(work, most))


def _torn(work: Path, most: int) -> One:
    besides = [Beside(_over(name, work / name, most)) for name in NAMES]

    def one(number: int, source: random.Random) -> Counter[str]:
        return Counter(besides[number % len(NAMES)](source.random()))

    return one


def _over(name: str, work: Path, most: int) -> Callable[[], Callable[[float], Counter[str]]]:
    """An operation over a casebook with a torn free page."""

    def begin() -> Callable[[float], Counter[str]]:
        operation, base, folder = OPERATIONS[name], work / "base", work / "run"
        operation.enter()
        base.mkdir(parents=True)
        operation.prepare(base)
        judge, pages = judge_of(operation, base, work), free_pages(base, most)

        def tear(chance: float) -> Counter[str]:
            page = random.Random(chance).choice(pages)
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(base, folder)
            _tear(casebook(folder), page)
            try:
                operation.run(folder, lambda number: None, operation.promises)
            except Exception as error:
                return Counter({"crash": 1, f":{name}, page {page}, {type(error).__name__}": 1})
            return judge.verdict(folder, operation.promises) + Counter({f"of {name}": 1})

        return tear

    return begin


def free_pages(base: Path, most: int) -> list[int]:
    """Some pages whose tearing no reading notices: those in no use."""
    path, found = casebook(base), []
    whole = path.read_bytes()
    pages = list(range(1, len(whole) // PAGE))
    random.Random(1).shuffle(pages)
    for page in pages:
        if len(found) == most:
            break
        _tear(path, page)
        try:
            with closing(open_by_key(path, KEY, read_only=True)) as vault:
                if problems(vault.db) == ["unused"]:
                    found.append(page)
        except Exception:
            pass
        path.write_bytes(whole)
    return found


def _tear(path: Path, page: int) -> None:
    with path.open("rb+") as file:
        file.seek(page * PAGE + PAGE // 2)
        file.write(os.urandom(PAGE // 4))


if __name__ == "__main__":
    sys.exit(main())
