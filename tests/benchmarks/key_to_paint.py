"""Key to paint in the search page: a real window over a large encrypted casebook, with and without filters."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from casebook.store import search
from casebook.vault import Vault
from tests.benchmarks.casebooks import Plain

WORDS = ("leidinggevende", "melder", "gesprek met", "eigen77", "rooster")
FILTERS: dict[str, dict[str, Any]] = {
    "no filter": {},
    "a client": {"client": "k3"},
    "a theme": {"theme": "bullying"},
    "two years": {"first": date(2015, 1, 1), "last": date(2016, 12, 31)},
    "client, theme and two years": {"client": "k3", "theme": "bullying", "first": date(2015, 1, 1),
                                    "last": date(2016, 12, 31)},
}
PAUSE = 0.04  # seconds between the paint and the next key: a quick typist


@dataclass(frozen=True)
class Typing:
    """Times from a key to the list painted with its hits, in seconds, beside plain SQLite finding those hits."""

    name: str
    times: tuple[float, ...]
    theirs: float

    def __str__(self) -> str:
        middle, most = statistics.median(self.times), sorted(self.times)[int(len(self.times) * 0.95)]
        return (f"{self.name:42} {middle * 1000:9.2f} ms {self.theirs * 1000:9.2f} ms {middle / self.theirs:7.1f} x"
                f"   p95 {most * 1000:.1f} ms, most {max(self.times) * 1000:.1f} ms, {len(self.times)} keys")


def typed(vault: Vault, plain: Plain, times: int = 3, words: Sequence[str] = WORDS) -> Iterator[Typing]:
    """Every key of some words, typed into the page, under each filter."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.benchmarks.painted import Painted

    page = Painted(vault)
    try:
        for name, given in FILTERS.items():
            page.narrow(search.Narrowing(**given))
            keys = [page.key_to_paint(letter) for _ in range(times) for word in words for letter in page.fresh(word)]
            yield Typing(name, tuple(keys), _plain(plain, search.Narrowing(**given)))
    finally:
        page.close()


def _plain(db: Any, narrowing: search.Narrowing) -> float:
    """The median time in which plain SQLite finds and reads the newest hits, as anyone would ask it: one query."""
    of_client = " AND f.client_id = :client" if narrowing.client else ""
    of_theme = " AND f.main_theme = :theme" if narrowing.theme else ""
    of_time = " AND d.day BETWEEN :first AND :last" if narrowing.first else ""
    query = ("SELECT d.key, d.day, d.notes FROM conversation_text t JOIN conversation_file d ON d.key = t.rowid"
             " JOIN conversation_in_case i ON i.conversation_id = d.conversation_id"
             " JOIN case_fact f ON f.id = i.case_id"
             f" WHERE conversation_text MATCH :text{of_client}{of_theme}{of_time} ORDER BY t.rowid DESC LIMIT 25")
    given = {"client": narrowing.client, "theme": narrowing.theme, "first": str(narrowing.first or ""),
             "last": str(narrowing.last or "")}
    found = [_timed(lambda text=word[:end]: db.rows(query, {**given, "text": search.expression(text)}))
             for word in WORDS for end in range(1, len(word) + 1)]
    return statistics.median(found)


def _timed(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin
