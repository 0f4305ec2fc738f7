"""An attack on whole reports by a reader who knows the program: `python -m tests.disclosure.attack --casebooks 1000`.

Of each random casebook the report is protected as the program does. Then, for every category with one to k-1 cases or
people, in every table that prints and in every one that does not, another casebook is looked for that prints the very
same report, totals, tables and reasons alike, and in which that category has nobody or k. The same for the parts of the
flow. A category for which none is found counts as deduced: an honest search may miss one, it never finds one too many.
`--every-table` enumerates instead all tables up to five categories and 25 cases. Source: disclosure.md 10.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain

from casebook.disclosure.protect import protect
from casebook.disclosure.protected import Protected
from casebook.model.record import Record, record
from tests.disclosure import knowing, worlds
from tests.disclosure.books import ANSWERS, THEMES, Book, drawn

ONE_WAY = ("main_theme", *ANSWERS, "intervention")


@record
class Attacked(Record):
    """What came of one casebook: why tables are not there, how many small cells were tried, and those deduced."""

    seed: int
    printed: int
    refused: tuple[str, ...]
    tried: int
    deduced: tuple[str, ...]


def report(book: Book) -> Protected:
    """The figures as the program prints them."""
    return protect(book.figures(), threshold=book.threshold, style=book.style, breakdowns=book.chosen)


def seen(found: Protected) -> object:
    """All of it that a reader sees; of a table that is not there he reads one of two sentences."""
    return (found.level, found.nobody, found.total_withheld, found.rate, tuple(sorted(found.minutes)),
            tuple((name, total.value, total.state) for name, total in found.totals.items()),
            tuple((name, table.none, table.rows) for name, table in found.tables.items()),
            tuple((name, why == "few") for name, why in found.left_out.items()))


def attacked(seed: int) -> Attacked:
    """One casebook under attack."""
    book, draw = drawn(seed), random.Random(seed)
    found = report(book)
    cells = [*_small_cells(book), *_small_mentions(book), *_small_flow(book)]
    deduced = [f"{table} {category}" for table, category in cells
               if not _escapes(book, found, table, category, draw)]
    return Attacked(seed=seed, printed=len(found.tables), refused=tuple(found.left_out.values()), tried=len(cells),
                    deduced=tuple(deduced))


def hidden(book: Book, table: str, category: str) -> bool:
    """Whether a category has one to k-1 cases, or k and more of one to k-1 people."""
    inside = [fact.reporter for fact in book.facts(table) if fact.category == category]
    return bool(inside) and len(set(inside)) < book.threshold


def _small_cells(book: Book) -> Iterator[tuple[str, str]]:
    for table in ONE_WAY:
        if table in book.chosen:
            for category in sorted({fact.category for fact in book.facts(table)}):
                if hidden(book, table, category):
                    yield table, category


def _small_mentions(book: Book) -> Iterator[tuple[str, str]]:
    if "theme_mentions" in book.chosen:
        further = _further(book)
        for theme in THEMES:
            if hidden(book, "theme_mentions", theme):
                yield "theme_mentions", theme
            if 0 < further[theme] < book.threshold and not hidden(book, "main_theme", theme):
                yield "further", theme


def _small_flow(book: Book) -> Iterator[tuple[str, str]]:
    for name, number in _flow(book).items():
        if 0 < number < book.threshold:
            yield "flow", name


def _flow(book: Book) -> dict[str, int]:
    new, closed = (sum(getattr(case, name) for case in book.cases) for name in ("new", "closed"))
    return {"new": new, "from_earlier": len(book.cases) - new, "closed": closed,
            "open_at_end": len(book.cases) - closed}


def _further(book: Book) -> Counter[str]:
    return worlds.mentions(book.facts("theme_mentions"), {case.id: case.theme for case in book.cases})


def _escapes(book: Book, found: Protected, table: str, category: str, draw: random.Random) -> bool:
    """Whether a casebook is found that prints the same and in which this is nothing or k."""
    print_ = seen(found)
    return any(_differs(other, table, category) and seen(report(other)) == print_
               for other in _others(book, found, table, category, draw))


def _differs(other: Book, table: str, category: str) -> bool:
    if table == "flow":
        return not 0 < _flow(other)[category] < other.threshold
    if table == "further":
        return not 0 < _further(other)[category] < other.threshold
    return not hidden(other, table, category)


def _others(book: Book, found: Protected, table: str, category: str, draw: random.Random) -> Iterator[Book]:
    k = book.threshold
    if table == "flow":
        yield from worlds.flowing(book, draw)
        return
    if table in ("theme_mentions", "further"):
        yield from _other_mentions(book, found, table, category, draw)
        return
    row = _row(found, table, category)
    total = sum(fact.category in row for fact in book.facts(table))
    for wanted in worlds.counts(total, category, row, k, draw):
        yield worlds.answered(book, table, row, wanted, draw)
    if len(row) > 1:
        yield worlds.by_people(book, table, category, row, k, draw)


def _other_mentions(book: Book, found: Protected, table: str, category: str, draw: random.Random) -> Iterator[Book]:
    further = _further(book)
    if "theme_mentions" not in found.tables:
        other = draw.choice([theme for theme in THEMES if theme != category])
        yield worlds.furthered(book, list(THEMES), {}, draw)
        yield worlds.furthered(book, list(THEMES), {other: 1}, draw)
    row = _row(found, "main_theme" if table == "theme_mentions" else "theme_mentions", category)
    total, others = sum(further[theme] for theme in row), [theme for theme in row if theme != category]
    size = sum(fact.category in row for fact in book.facts("main_theme")) if table == "theme_mentions" else 0
    mains = chain([book], (worlds.answered(book, "main_theme", row, wanted, draw) for wanted in worlds.counts(
        size, category, row, book.threshold, draw) if size))
    if "theme_mentions" in found.tables:
        yield from _shared(book, found, category, draw)
    for main in mains:
        for number in (0, book.threshold, max(book.threshold, total - book.threshold + 1), further[category]):
            left = worlds.filled(total - number, others, total, draw) if number <= total and others else None
            if left is not None:
                yield worlds.furthered(main, row, {**left, category: number}, draw)


def _shared(book: Book, found: Protected, category: str, draw: random.Random) -> Iterator[Book]:
    """Where rows of the main themes share a row of mentions: a few further mentions in each, the others in one."""
    row, further, k = _row(found, "theme_mentions", category), _further(book), book.threshold
    units = {tuple(_row(found, "main_theme", theme)) for theme in row}
    others = [draw.choice(unit) for unit in sorted(units) if category not in unit]
    total = sum(further[theme] for theme in row)
    for left in range(len(others), k):
        spread = worlds.filled(left - len(others), others, k, draw) if others else None
        if spread is not None and total >= left:
            few = {theme: number + 1 for theme, number in spread.items()}
            yield worlds.furthered(book, row, {**few, category: total - left}, draw)


def _row(found: Protected, table: str, category: str) -> Sequence[str]:
    """The categories that share a row with this one; all of them where there is no table."""
    every = tuple(THEMES) if table in ("main_theme", "theme_mentions") else ANSWERS.get(table, tuple(
        f"act_{i}" for i in range(8)))
    if table not in found.tables:
        return every
    parts = (*(row.categories for row in found.tables[table].rows), found.tables[table].none)
    return next(part for part in parts if category in part)


def main(given: Sequence[str]) -> int:
    """Attack casebooks and say what came of it; 1 where anything was deduced."""
    parser = argparse.ArgumentParser(prog="python -m tests.disclosure.attack")
    parser.add_argument("--casebooks", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--every-table", action="store_true")
    asked = parser.parse_args(given)
    if asked.every_table:
        return int(knowing.campaign(partial(print, flush=True)) > 0)
    seeds = range(asked.seed, asked.seed + asked.casebooks)
    with ProcessPoolExecutor(asked.jobs) as pool:
        every = list(pool.map(attacked, seeds, chunksize=10))
    refused = Counter(why for one in every for why in one.refused)
    printed = sum(one.printed for one in every)
    print(f"{len(every)} casebooks, seeds {seeds[0]} to {seeds[-1]}: {printed} tables printed,"
          f" {refused.total()} not ({', '.join(f'{why} {number}' for why, number in sorted(refused.items()))}).")
    print(f"{sum(one.tried for one in every)} small cells tried, {sum(len(one.deduced) for one in every)} deduced.")
    for one in every:
        for cell in one.deduced:
            print(f"  seed {one.seed}: {cell}")
    return int(any(one.deduced for one in every))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
