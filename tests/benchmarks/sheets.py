"""How long a spreadsheet takes to come in: `python -m tests.benchmarks.sheets [--rows 20000]`.

Against reading the same sheet and putting its rows into a plain SQLite table with an index over their words.
"""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from casebook.exchange.sheets import files, mapping, meanings, plan
from casebook.exchange.sheets.cells import words
from casebook.exchange.sheets.taking_in import TakingIn
from casebook.store import sheets
from casebook.vault import Vault
from tests.benchmarks.measuring import Measure, told
from tests.casebook_files import new_casebook
from tests.exchange.made_sheets import xlsx

HEADS = ("opdrachtgever", "casus", "melder", "hoofdthema", "datum", "soort", "hoe", "minuten", "notities",
         "interventie")
THEMES = ("pesten", "intimidatie", "discriminatie", "werkdruk")


def made_sheet(folder: Path, number: int) -> Path:
    """A workbook of so many conversations of a hundred words, four to a case, at ten clients."""
    rows = [HEADS, *((
        f"Opdrachtgever {row // 4 % 10} (fictief)", str(row // 4), f"Melder {row // 4}", THEMES[row // 4 % 4],
        date(2021, 1, 1) + timedelta(days=row % 1800), "" if row % 4 else "eerste gesprek", "telefoon", 45,
        f"Gesprek {row}. Melder vertelde hoe het ging. " + "Zo stond het er een jaar later. " * 14,
        "geluisterd en gesteund") for row in range(number))]
    place = folder / "large.xlsx"
    place.write_bytes(xlsx(rows))
    return place


def measured(folder: Path, number: int) -> list[Measure]:
    """Taking it in, in all and by part, and taking it out again."""
    place = made_sheet(folder, number)
    read, reading = timed(lambda: files.read(place))
    _, plain = timed(lambda: _plainly(folder, place))
    with closing(new_casebook(folder)) as vault:
        made, planning = timed(lambda: plan.made(read, mapping.Mapping(), meanings.read(vault.db)))
        assert (made.conversations, made.refused) == (number, ())
        sheet, writing = timed(lambda: _take_in(vault, made))
        _, undoing = timed(lambda: _take_out(vault, sheet))
    return [Measure(f"{number} rows of .xlsx taken in", reading + planning + writing, plain),
            Measure("of that: reading, against the whole", reading, plain),
            Measure("of that: understanding", planning, plain), Measure("of that: writing", writing, plain),
            Measure("taken out again", undoing, plain)]


def timed(action: Callable[[], object]) -> tuple[object, float]:
    begin = time.perf_counter()
    return action(), time.perf_counter() - begin


def _take_in(vault: Vault, made: plan.Plan) -> str:
    known = meanings.read(vault.db)
    with vault.writing() as db:
        taking = TakingIn(db, made, known)
        for _ in taking.steps():
            pass
    return taking.sheet


def _take_out(vault: Vault, sheet: str) -> None:
    with vault.writing() as db:
        assert sheets.take_out(db, sheet).kept == 0


def _plainly(folder: Path, place: Path) -> None:
    with closing(sqlite3.connect(folder / "plain.db")) as db, db:
        db.execute("CREATE VIRTUAL TABLE text USING fts5 (notes, tokenize='unicode61 remove_diacritics 2',"
                   " prefix='1 2 3')")
        db.execute("CREATE TABLE row (a, b, c, d, e, f, g, h, i, j)")
        for line in files.read(place)[0].lines:
            said = [words(cell) for cell in (*line.cells, *[None] * 10)[:10]]
            db.execute("INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", said)
            db.execute("INSERT INTO text (notes) VALUES (?)", (said[8],))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder, told("a spreadsheet taken in"):
        for measure in measured(Path(folder), rows):
            print(measure)


if __name__ == "__main__":
    main()
