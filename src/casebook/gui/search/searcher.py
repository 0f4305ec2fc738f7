"""Searching on a thread of its own, with a reading connection of its own: the newest question wins."""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_left
from datetime import date

from PySide6.QtCore import QObject, Signal

from casebook.errors import CasebookError, Interrupted, InUse
from casebook.model.record import Record, record
from casebook.store import search
from casebook.vault import Connection, Vault
from casebook.vault.vault import Reader

FIRST = 100  # hits that are shown at once, before all are known
PAINTING = 0.03  # seconds left to the window before the rest is looked up: both would want the interpreter
AGAIN_AFTER = 0.02  # seconds after a write came between


@record
class Question(Record):
    """What is looked for: words, of one client (id) or noun where one is given."""

    text: str
    client: str = ""
    noun: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether a filter leaves something out."""
        return bool(self.client or self.noun)


@record
class Answer(Record):
    """Where it stands, newest first: keys of conversations and, as -1 - place, of `others`.

    `without_filter` is how many there would be without the filter, told only when there are none.
    """

    number: int
    question: Question
    rows: array[int]
    others: list[search.Hit]
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
        conversations = question.noun in ("", "conversation")
        others = [] if question.noun == "conversation" else search.other_hits(
            db, question.text, FIRST, client=question.client, noun=question.noun)
        if not search.expression(question.text):
            keys = index.of_client(db, index.keys, question.client) if conversations else array("q")
            self._tell(Answer(number=number, question=question, rows=keys, others=[]))
            return
        keys = array("q")
        if conversations and not question.client:
            keys = search.conversation_keys(db, question.text, limit=FIRST)
            first = index.merged(search.by_date(keys, index.order), others)
            self._tell(Answer(number=number, question=question, rows=first, others=others, complete=len(keys) < FIRST))
            if (len(keys) < FIRST and (len(first) or not question.is_filtered)) or self._is_overtaken():
                return
        if conversations and number == self._latest:
            keys = index.of_client(db, search.conversation_keys(db, question.text), question.client)
        rows = index.merged(search.by_date(keys, index.order), others)
        without = self._without_filter(db, question) if not rows and question.is_filtered else 0
        self._tell(Answer(number=number, question=question, rows=rows, others=others, without_filter=without))

    def _is_overtaken(self) -> bool:
        """Let the window paint the first hits; whether something else was asked meanwhile."""
        with self._changed:
            return self._changed.wait_for(lambda: self._question is not None or self._stopping, PAINTING)

    def _without_filter(self, db: Connection, question: Question) -> int:
        return len(search.conversation_keys(db, question.text)) + len(search.other_hits(db, question.text, 1000))

    def _tell(self, answer: Answer) -> None:
        if answer.number == self._latest:
            self.answered.emit(answer)


class Index:
    """The order of all conversations by date, read once after every change."""

    def __init__(self) -> None:
        self.keys: array[int] = array("q")
        self.order: dict[int, int] = {}
        self._newer: list[tuple[str, int]] = []
        self._clients: dict[str, set[int]] = {}
        self._is_read = False

    def read(self, db: Connection) -> None:
        """Read it, unless that was done."""
        if not self._is_read:
            self.keys = search.all_conversation_keys(db)
            self.order = {key: place for place, key in enumerate(self.keys)}
            place = 0
            for day, number in search.conversations_by_day(db):
                self._newer.append((day, place))
                place += number
            self._is_read = True

    def of_client(self, db: Connection, keys: array[int], client: str) -> array[int]:
        """Those of the keys that belong to a client; all where none is given."""
        if not client:
            return keys
        if client not in self._clients:
            self._clients[client] = search.keys_of_client(db, client)
        its = self._clients[client]
        return array("q", [key for key in keys if key in its])

    def merged(self, keys: array[int], others: list[search.Hit]) -> array[int]:
        """Keys in the order of their dates with the other hits between them; those without a date come first."""
        rows, taken = array("q"), 0
        for number, hit in enumerate(others):
            place = 0 if hit.day is None else bisect_left(
                keys, self._place_of(hit.day), lo=taken, key=lambda key: self.order.get(key, -1))
            rows.extend(keys[taken:place])
            rows.append(-1 - number)
            taken = max(taken, place)
        rows.extend(keys[taken:])
        return rows

    def _place_of(self, day: date) -> int:
        wanted = day.isoformat()
        number = bisect_left(self._newer, True, key=lambda found: found[0] <= wanted)
        return self._newer[number][1] if number < len(self._newer) else len(self.keys)
