"""A campaign: random casebooks, all they release, and a reader of it all who must not find anyone.

    python -m tests.disclosure.readers --casebooks 1000 --seed 1 --jobs 2
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from casebook.documents.annual_report.releasing import tables
from casebook.statistics import breakdowns
from casebook.store import values
from tests.casebook_files import new_casebook
from tests.disclosure import attacker
from tests.disclosure.lives import ENGLISH, Life, lived

TELL_EVERY = 250


class Tried(NamedTuple):
    """What one casebook gave."""

    seed: int
    cases: int
    reports: int
    refused: Counter[str]
    mended: Counter[str]
    tables: Counter[str]
    told: list[str]
    seconds: float


def tried(seed: int, *, audited: bool = True) -> Tried:
    """Live one life in a casebook of its own, and read all that it released; not `audited`, see `lived`."""
    with TemporaryDirectory() as folder, closing(new_casebook(Path(folder))) as vault:
        started = time.perf_counter()
        with vault.writing() as db:
            life = lived(db, Random(seed), audited=audited)
            groups = breakdowns.theme_groups(values.themes(db, life.client.id))
        took = time.perf_counter() - started
        released = [tables(data, ENGLISH) for data in life.reports]
        printed = Counter(table["name"] for data in released for table in data["tables"])
        return Tried(seed, life.cases, len(released), life.refused, life.mended, printed,
                     told(life, released, groups), took)


def told(life: Life, released: list[dict[str, Any]], groups: dict[str, str]) -> list[str]:
    """What a reader of all that was released knows of a few people, in words; it should be nothing."""
    if not released:
        return []
    try:
        found = attacker.read(released, groups).told()
    except attacker.Impossible:
        return ["contradiction"]
    return [f"{one.table} {one.category} {one.period[0]}..{one.period[1]} without {len(one.without)}:"
            f" {one.least}-{one.greatest} < {life.threshold}" for one in found if one.greatest < life.threshold]


def main() -> int:
    """Run the campaign and print its figures; 1 where a reader found someone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--casebooks", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--without-audit", action="store_true", help="to see that the reader then finds people")
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.casebooks)
    started = time.perf_counter()
    every: list[Tried] = []
    with ProcessPoolExecutor(asked.jobs) as pool:
        for one in pool.map(partial(tried, audited=not asked.without_audit), seeds, chunksize=4):
            every.append(one)
            for words in one.told:
                print(f"seed {one.seed}: {words}", flush=True)
            if len(every) % TELL_EVERY == 0:
                _say(every, seeds[:len(every)], time.perf_counter() - started)
    _say(every, seeds, time.perf_counter() - started)
    return int(any(one.told for one in every))


def _say(every: list[Tried], seeds: range, seconds: float) -> None:
    refused: Counter[str] = sum((one.refused for one in every), Counter())
    mended: Counter[str] = sum((one.mended for one in every), Counter())
    printed: Counter[str] = sum((one.tables for one in every), Counter())
    reports = sum(one.reports for one in every)
    print(f"{len(every)} casebooks (seeds {seeds[0]} to {seeds[-1]}), {sum(one.cases for one in every)} cases,"
          f" {reports} reports released, {seconds:.0f} s")
    print(f"mended before she saw them: {sum(mended.values())}; by kind and table: {dict(mended.most_common())}")
    print(f"refused: {sum(refused.values())}; why: {dict(refused.most_common())}")
    print(f"tables printed: {dict(printed.most_common())}")
    print(f"casebooks in which a reader found someone: {sum(bool(one.told) for one in every)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
