"""Kill or lock the running program while she types: `python -m tests.faults.while_typing --count 200`.

The real window types numbered words into one of its forms. At a drawn moment its process is killed with signal 9, or it
is locked while a box stands open. Then the file is read again: every word that was typed two seconds before must stand
there, in a draft or a record, and every conversation that was recorded must be recorded.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from casebook.store import drafts
from casebook.vault import Connection, create_by_key, open_by_key
from tests.casebook_files import KEY, SALT
from tests.faults.campaign import Campaign, One
from tests.faults.typing_steps import PLACES
from tests.gui.running import Running

STEPS = "tests.faults.typing_steps"
WITHIN = 2.0  # seconds after which what was typed is kept. Source: experience.md, Rules
LONGEST = 6.0
BOXES = ("intake", "sheet", "drill", "code", "copy", "handover sheet", "destroy", "hand over", "export",
         "help", "shortcuts", "crisis")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("while_typing", 200, arguments, _add)
    worst = 0
    if campaign.options.of in ("kills", "both"):
        worst = campaign.run(kills, "kills")
    if campaign.options.of in ("locks", "both") and worst < 2:
        worst = max(worst, campaign.run(locks, "locks"))
    return worst


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", choices=("kills", "locks", "both"), default="both")


def kills(work: Path) -> One:
    """Runs one kill: a fresh program on one casebook that goes on from kill to kill."""
    file = _casebook(work)

    def one(number: int, chance: random.Random) -> Counter[str]:
        place = PLACES[number % len(PLACES)]
        log = work / f"log-{number}"
        with _Program(work, file) as program:
            program.do(f"{STEPS}:begin", place, f"De Linde {place}")
            program.send(f"later {STEPS}:type_on", str(log), chance.randrange(10**6), place == "conversation")
            time.sleep(chance.uniform(0.3, LONGEST))
            ended = time.monotonic()
            os.kill(int(str(program.pid)), signal.SIGKILL)
        return _judged(file, log, ended, place)

    return one


def locks(work: Path) -> One:
    """Runs one lock by key with a box open, in one program that is locked again and again."""
    file = _casebook(work)
    program = _Program(work, file).__enter__()

    def one(number: int, chance: random.Random) -> Counter[str]:
        box = BOXES[number % len(BOXES)]
        log = work / f"log-{number}"
        program.do(f"{STEPS}:begin", "conversation", "De Linde")
        word = f"w{chance.randrange(10**6):06d}x{number:05d}"
        program.do("write", f"{word} ")
        log.write_text(json.dumps(["typed", word, 0.0]) + "\n")
        opened = program.do(f"{STEPS}:open_box", box)
        took = program.lock_by_key()
        found = _judged(file, log, time.monotonic(), "conversation")
        found[f"with {opened or 'no box'}"] += 1
        if took > 1.0:
            found["longer than a second"] += 1
            found[f": {box} took {took:.2f} s"] += 1
        program.do("open_by_key", str(file), KEY.hex())
        return found

    return one


class _Program(Running):
    """The program with the casebook open; it may be killed."""

    def __init__(self, work: Path, file: Path) -> None:
        super().__init__(work, "--language", "en", QT_QPA_PLATFORM="offscreen")
        self.do("open_by_key", str(file), KEY.hex())

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()


def _casebook(work: Path) -> Path:
    file = work / "hers.casebook"
    create_by_key(file, KEY, SALT).close()
    return file


def _judged(file: Path, log: Path, ended: float, place: str) -> Counter[str]:
    """What is kept of what was typed."""
    noted = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    typed = [word for what, word, at in noted if what == "typed" and at <= ended - WITHIN]
    finished = [word for what, word, _ in noted if what == "recorded"]
    with closing(open_by_key(file, KEY)) as vault:
        kept = "\n".join([*(draft.fields for draft in drafts.all_of(vault.db)), *_recorded(vault.db)])
        recorded = "\n".join(_recorded(vault.db))
    counts = Counter({f"words in {place}": len(typed), "recorded": len(finished)})
    lost = [word for word in typed if word not in kept]
    counts["lost"] = len(lost) + sum(word not in recorded for word in finished)
    if lost:
        counts[f": {place}: {len(lost)} of {len(typed)} typed, the first {lost[0]}"] = 1
    return +counts


def _recorded(db: Connection) -> list[str]:
    return [str(notes) for notes in db.column("SELECT notes FROM conversation_file")]


if __name__ == "__main__":
    sys.exit(main())
