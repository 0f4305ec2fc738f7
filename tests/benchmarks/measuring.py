"""What is measured: the same store functions on the encrypted file and on the plain one, in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from casebook.model.conversations import Conversation
from casebook.model.ids import CaseId, ConversationId, new_id
from casebook.store import case_list, conversations, search
from casebook.vault import Vault, open_by_key
from tests.benchmarks import key_to_paint
from tests.benchmarks.casebooks import KEY, Plain, make_encrypted, make_plain

TYPED = "leidinggevende"
NOTES = "Vervolggesprek. Melder vertelde hoe het ging en wat er nu nodig is. " * 20
# A bare window as any program has one: a field, a tool bar, a menu, a status bar.
BARE = ("from PySide6.QtCore import Qt; from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow;"
        "a = QApplication([]); w = QMainWindow(); e = QLineEdit(); e.setAlignment(Qt.AlignmentFlag.AlignLeft);"
        "w.setCentralWidget(e); w.addToolBar('bar').addAction('tool'); w.menuBar().addMenu('&File').addAction('item');"
        "w.statusBar().showMessage('status'); w.resize(1280, 800);")
SHOWN = "w.grab(); import os, time; print(time.time(), flush=True); os._exit(0)"
# The program as it is started, until Qt would wait for her: then what she waits for is drawn.
OURS = f"""
import sys
from casebook.cli import main
def drawn(_application):
    w = next(found for found in QApplication.topLevelWidgets() if found.isVisible())
    {SHOWN}
from PySide6.QtWidgets import QApplication
QApplication.exec = drawn
main(["--profile", sys.argv[1], sys.argv[2]])
"""


@dataclass(frozen=True)
class Measure:
    """A time of ours beside the one that it is measured against, in seconds."""

    name: str
    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    def __str__(self) -> str:
        return f"{self.name:42} {self.ours * 1000:9.2f} ms {self.theirs * 1000:9.2f} ms {self.ratio:7.1f} x"


def median(action: Callable[[], object], times: int) -> float:
    """The median of so many runs, after one that warms up."""
    action()
    found = []
    for _ in range(times):
        begin = time.perf_counter()
        action()
        found.append(time.perf_counter() - begin)
    return statistics.median(found)


def queries(folder: Path, number: int, times: int = 9) -> list[Measure]:
    """Everything that is asked of a file with so many conversations."""
    vault, plain = make_encrypted(folder / "large.casebook", number), make_plain(folder / "large.db", number)
    plain_path, path = folder / "large.db", vault.path
    try:
        found = [_both(name, vault.db, plain, action, times) for name, action in _reading().items()]
        found.append(Measure("save a follow-up", median(lambda: _save_ours(vault), times),
                             median(lambda: _save_plain(plain), times)))
    finally:
        vault.close()
        plain.close()
    opened = Measure("open by key, first list", median(lambda: _open_ours(path), times),
                     median(lambda: _open_plain(plain_path), times))
    return [opened, *found]


def typing(folder: Path, times: int = 3, words: Sequence[str] = key_to_paint.WORDS) -> Iterator[key_to_paint.Typing]:
    """Key to paint in the search page over the files that `queries` made there."""
    vault, plain = open_by_key(folder / "large.casebook", KEY), Plain(folder / "large.db")
    try:
        yield from key_to_paint.typed(vault, plain, times, words)
    finally:
        vault.close()
        plain.close()


def _both(name: str, ours: Any, theirs: Any, action: Callable[[Any], object], times: int) -> Measure:
    return Measure(name, median(lambda: action(ours), times), median(lambda: action(theirs), times))


def _reading() -> dict[str, Callable[[Any], object]]:
    found: dict[str, Callable[[Any], object]] = {"list page of 50 cases": lambda db: case_list.listed(db, limit=50)}
    for length in (1, 2, 3, 5, len(TYPED)):
        found[f"first 50 hits, typed “{TYPED[:length]}”"] = lambda db, text=TYPED[:length]: _first_hits(db, text)
    found["first hits, two words"] = lambda db: _first_hits(db, "melder leiding")
    found["all keys, a word of many"] = lambda db: search.conversation_keys(db, "melder")
    found["all keys, a word of one"] = lambda db: search.conversation_keys(db, "eigen77")
    found["places of all, by date"] = search.all_places
    return found


def _first_hits(db: Any, text: str) -> object:
    return search.hits_by_key(db, search.conversation_keys(db, text, limit=50), text)


def _follow_up() -> Conversation:
    return Conversation(id=ConversationId(new_id()), cases=(CaseId("c1"),), day=date(2026, 3, 2), channel="phone",
                        minutes=30, notes=NOTES)


def _save_ours(vault: Vault) -> None:
    with vault.writing() as db:
        conversations.save(db, _follow_up())


def _save_plain(db: Any) -> None:
    db.execute("BEGIN IMMEDIATE")
    conversations.save(db, _follow_up())
    db.execute("COMMIT")


def _open_ours(path: Path) -> None:
    vault = open_by_key(path, KEY)
    case_list.listed(vault.db, limit=50)
    vault.close()


def _open_plain(path: Path) -> None:
    db: Any = Plain(path)
    case_list.listed(db, limit=50)
    db.close()


def window(folder: Path, times: int = 5) -> Measure:
    """From the start of a process to the unlock page drawn, against a process with a bare Qt window.

    In turns and the quickest of each, since others use the machine too. Compiled code is kept, as an installed program
    has it; the first turn makes it and does not count.
    """
    file = folder / "locked.casebook"
    make_encrypted(file, 10).close()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}

    def started(code: str) -> float:
        return _until_shown([sys.executable, "-c", code, str(folder / "profile"), str(file)], environment)

    turns = [(started(OURS), started(BARE + f"w.show(); {SHOWN}")) for _ in range(times + 1)][1:]
    return Measure("window, start to unlock page", min(ours for ours, _ in turns), min(bare for _, bare in turns))


def _until_shown(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from starting a process to what it shows being drawn."""
    begin = time.time()
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1]) - begin


@contextmanager
def told(title: str) -> Iterator[None]:
    """A heading for the measures that follow, and how long they took in all."""
    begin = time.perf_counter()
    print(f"\n{title:42} {'ours':>12} {'against':>12} {'ratio':>9}")
    yield
    print(f"(measured in {time.perf_counter() - begin:.0f} s)")
