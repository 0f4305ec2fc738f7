"""How long documents take: the annual report of a year of many cases, and a table over many pages.

    python -m tests.benchmarks.reports [CASES [ROWS]]

Every time stands beside that of a start: Python with the program's drawing of documents loaded, in a new process.
"""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from casebook.documents import annual_report, blocks, pages, paper
from casebook.language import Language
from casebook.model.clients import Headcount
from casebook.model.periods import year
from casebook.store import clients
from casebook.vault import Vault
from tests.benchmarks.measuring import Measure
from tests.casebook_files import a_case, a_client, a_conversation, new_casebook

BREAKDOWNS = ("main_theme", "relation", "route", "outcome", "found_through")
THEMES = ("bullying", "intimidation", "sexual_harassment", "work_pressure", "discrimination", "aggression", "fraud")
RELATIONS = ("manager", "peer", "group", "third_party", "organisation")
START = "import casebook.documents.annual_report, casebook.documents.tagging.finishing"


def start() -> float:
    """How long a start takes."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", START], check=True)
    return time.perf_counter() - begin


def large_year(folder: Path, count: int) -> Vault:
    """A casebook with a client that has so many cases in 2025, each with a conversation."""
    vault = new_casebook(folder)
    with vault.writing() as db:
        client = a_client(db, "Groot (fictief)", recipients="Bestuur", breakdowns=BREAKDOWNS)
        clients.save_headcount(db, Headcount(client=client.id, year=2025, workers=20 * count))
        for i in range(count):
            day = date(2025, 1, 6) + timedelta(days=i % 350)
            case = a_case(db, client, day, main_theme=THEMES[i % 7], relation=RELATIONS[i % 5])
            a_conversation(db, case, day, kind="intake", minutes=50)
    return vault


def report(vault: Vault, times: int = 3) -> tuple[float, int]:
    """The shortest time from the file to the finished report of 2025, and its pages."""
    client = clients.all_of(vault.db)[0]
    found, made = [], b""
    for _ in range(times):
        begin = time.perf_counter()
        made = annual_report.pdf(annual_report.gather(vault.db, client.id, year(2025), "nl"), Language("nl"))
        found.append(time.perf_counter() - begin)
    return min(found), pages.page_count(made)


def long_table(rows: int) -> blocks.Document:
    """A table with so many rows of five cells."""
    columns = tuple(blocks.Column(title=title, width=width) for title, width in (
        ("Datum", 1.2), ("Opdrachtgever", 2.6), ("Verwezen naar", 3), ("Afloop", 1.6), ("N", 0.6)))
    cells = [blocks.cells("14-01-2025", "Zorggroep (fictief)", "Bedrijfsmaatschappelijk werk", "geholpen", str(i))
             for i in range(rows)]
    return blocks.Document(title="Lang", author="", subject="", language="nl", head_left="Lang", blocks=(
        blocks.Heading(text="Lang"), blocks.Table(columns=columns, rows=tuple(cells), long=True)))


def table(rows: int) -> tuple[float, int]:
    """The time of a table with so many rows, and its pages."""
    begin = time.perf_counter()
    made = paper.pdf(long_table(rows), Language("nl"))
    return time.perf_counter() - begin, pages.page_count(made)


def main(cases: int, rows: int) -> None:
    """Print both."""
    begun = min(start() for _ in range(3))
    with TemporaryDirectory() as folder:
        vault = large_year(Path(folder), cases)
        taken, count = report(vault)
        vault.close()
    print(Measure(f"report of {cases} cases, {count} pages", taken, begun))
    taken, count = table(rows)
    print(Measure(f"table of {rows} rows, {count} pages", taken, begun))


if __name__ == "__main__":
    main(*(int(given) for given in (sys.argv[1:] + ["10000", "4000"][len(sys.argv) - 1:])))
