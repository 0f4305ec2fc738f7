"""Searching on a thread of its own, with a reading connection of its own: the newest question wins."""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_left
from dataclasses import replace
from datetime import date
from itertools import chain

from PySide6.QtCore import QObject, Signal

from casebook.errors import CasebookError, Interrupted, InUse
from casebook.model.record import Record, record
from casebook.store import search
from casebook.vault import Connection, Vault
from casebook.vault.vault import Reader

FIRST = 100  # hits that are shown at once, before all are known
MANY = 3000  # hits among which those that a filter leaves are looked for at once
FEW = 4000  # places that a filter leaves, up to which the index is asked for them alone
FILTERS = 8  # filters whose places are remembered
PAINTING = 0.03  # seconds left to the window before the rest is looked up: both would want the interpreter
AGAIN_AFTER = 0.02  # seconds after a write came between


@record
class Question(Record):
    """What is looked for: words, and what is left out."""

    text: str
    narrowing: search.Narrowing = search.Narrowing()


@record
class Answer(Record):
    """The places where it stands (see `search`), newest first.

    `without_filter` is how many there would be with nothing left out, told only when there are none.
    """

    number: int
    question: Question
    rows: array[int]
    complete: bool = True
    without_filter: int = 0


class Searcher(QObject):
    """Asks and answers. It has no parent and is stopped before the file is closed; asking starts it again."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self._latest = 0
        self._question: Question | None = None
        self._busy = False
        self._stopping = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._reader: Reader | None = None
        self._index = Index()

    def ask(self, question: Question) -> int:
        """Ask something; what was asked before is given up. The number comes back with the answer."""
        with self._changed:
            self._latest += 1
            self._question = question
            if self._thread is None:
                self._start()
            elif self._busy and self._reader is not None:
                self._reader.interrupt()
            self._changed.notify()
            return self._latest

    def forget(self) -> None:
        """Something was written: what is known about the order of the conversations may be old."""
        self._index = Index()

    def stop(self) -> None:
        """End the thread and close its connection; twice is once."""
        thread, reader = self._thread, self._reader
        if thread is None or reader is None:
            return
        with self._changed:
            self._stopping = True
            self._latest += 1
            self._changed.notify()
        while thread.is_alive():
            reader.interrupt()
            thread.join(0.01)
        reader.close()
        self._thread = self._reader = self._question = None

    def _start(self) -> None:
        self._stopping = False
        self._reader = self._vault.reader()
        self._thread = threading.Thread(target=self._run, args=(self._reader.db,), name="search", daemon=True)
        self._thread.start()

    def _run(self, db: Connection) -> None:
        while True:
            with self._changed:
                while self._question is None and not self._stopping:
                    self._changed.wait()
                if self._stopping:
                    return
                number, question = self._latest, self._question
                self._question = None
                self._busy = True
            assert question is not None
            self._answer(db, number, question)
            with self._changed:
                self._busy = False

    def _answer(self, db: Connection, number: int, question: Question) -> None:
        for attempt in range(200):
            try:
                self._search(db, number, question)
                return
            except (Interrupted, InUse) as error:
                if number != self._latest:
                    return
                if attempt == 199 and isinstance(error, InUse):
                    self.failed.emit(error)
                threading.Event().wait(AGAIN_AFTER)
            except CasebookError as error:
                self.failed.emit(error)
                return

    def _search(self, db: Connection, number: int, question: Question) -> None:
        index = self._index
        index.read(db)
        text, narrowing = question.text, question.narrowing
        kept = index.kept(db, narrowing)
        if not search.expression(text):
            self._tell(Answer(number=number, question=question, rows=index.listed(kept, narrowing)))
            return
        if kept is None or len(kept) > FEW:
            first = self._tell_first(db, number, question, kept, index.bounds(narrowing))
            if first and (first.complete or self._is_overtaken()):
                return
            kept_only = None
        else:
            kept_only = kept  # so few that the index is asked for these alone
        if number != self._latest:
            return
        found = search.matching(db, text, narrowing, among=kept_only, within=index.bounds(narrowing))
        if number != self._latest:
            return
        rows = index.of(found, kept)
        without = search.count(db, text) if not rows and narrowing.is_set else 0
        self._tell(Answer(number=number, question=question, rows=rows, without_filter=without))

    def _tell_first(self, db: Connection, number: int, question: Question,
                    kept: frozenset[int] | None, within: search.Bounds | None) -> Answer | None:
        """Tell the newest hits, if there are any among so many, and whether they are all.

        What a filter leaves may have been entered long ago: they are looked for from its last place on.
        """
        limit = FIRST if kept is None else MANY
        newest = search.matching(db, question.text, question.narrowing, limit=limit, within=within)
        whole = all(len(part) < limit for part in newest)
        found = self._index.of(newest, kept)
        if not found:
            return None
        first = Answer(number=number, question=question, rows=found, complete=whole)
        self._tell(first)
        return first

    def _is_overtaken(self) -> bool:
        """Let the window paint the first hits; whether something else was asked meanwhile."""
        with self._changed:
            return self._changed.wait_for(lambda: self._question is not None or self._stopping, PAINTING)

    def _tell(self, answer: Answer) -> None:
        if answer.number == self._latest:
            self.answered.emit(answer)


class Index:
    """The order of all places by date, and those that a filter leaves: read once after every change."""

    def __init__(self) -> None:
        self.places: array[int] = array("q")
        self.order: dict[int, int] = {}
        self._newer: list[tuple[str, int]] = []
        self._kept: dict[search.Narrowing, frozenset[int]] = {}
        self._bounds: dict[search.Narrowing, search.Bounds] = {}
        self._is_read = False

    def read(self, db: Connection) -> None:
        """Read it, unless that was done."""
        if self._is_read:
            return
        self.places = search.all_places(db)
        self.order = {key: place for place, key in enumerate(self.places)}
        place, self._newer = 0, []
        for day, number in search.places_by_day(db):
            if day:
                self._newer.append((day, place))
            place += number
        self._is_read = True

    def kept(self, db: Connection, narrowing: search.Narrowing) -> frozenset[int] | None:
        """The places that a filter leaves, None for all. Kept while it stands: the next key finds it made."""
        if not narrowing.is_set:
            return None
        if narrowing not in self._kept:
            if len(self._kept) >= FILTERS:
                self._kept.clear()
                self._bounds.clear()
            timeless = replace(narrowing, first=None, last=None)
            in_time = self.places[self._begin(narrowing.last):self._end(narrowing.first)] if (
                narrowing.first or narrowing.last) else self.places
            found = search.kept_places(db, timeless).intersection(in_time) if timeless.is_set else frozenset(in_time)
            self._kept[narrowing], self._bounds[narrowing] = found, search.bounds(found)
        return self._kept[narrowing]

    def bounds(self, narrowing: search.Narrowing) -> search.Bounds | None:
        """Between which numbers the places lie that a filter leaves; None for all. `kept` is asked first."""
        return self._bounds.get(narrowing)

    def of(self, parts: list[array[int]], kept: frozenset[int] | None) -> array[int]:
        """Places that were found, in the order of their dates, as far as they are kept."""
        every = chain.from_iterable(parts)
        return search.in_order(every if kept is None else kept.intersection(every), self.order)

    def listed(self, kept: frozenset[int] | None, narrowing: search.Narrowing) -> array[int]:
        """What stands there without a word: conversations, or the records of a kind that was chosen."""
        conversations = narrowing.has_conversations
        return array("q", [key for key in self.places if (key > 0) == conversations and (kept is None or key in kept)])

    def _begin(self, last: date | None) -> int:
        """The first place that is not later than a day."""
        if last is None:
            return self._newer[0][1] if self._newer else len(self.places)
        wanted = last.isoformat()
        number = bisect_left(self._newer, True, key=lambda found: found[0] <= wanted)
        return self._newer[number][1] if number < len(self._newer) else len(self.places)

    def _end(self, first: date | None) -> int:
        """The first place that is earlier than a day."""
        if first is None:
            return len(self.places)
        wanted = first.isoformat()
        number = bisect_left(self._newer, True, key=lambda found: found[0] < wanted)
        return self._newer[number][1] if number < len(self._newer) else len(self.places)
