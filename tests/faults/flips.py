"""Flip single bits of a casebook: `python -m tests.faults.flips --count 50000`.

Every page gets its share, and so do the first page and the authentication codes at the end of each. A flip must be
met with an error or found by the check, and never give other words than were written. `--control plain` does the same
to plain SQLite: it must fail.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.faults.campaign import Campaign, One
from tests.faults.damage import PAGE, Target, add_control

RESERVED = 80  # bytes at the end of each page: initialisation vector and authentication code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("flips", 50_000, arguments, add_control)
    control = campaign.options.control
    return campaign.run(lambda work: _flips(work, plain=bool(control)), control)


def _flips(work: Path, *, plain: bool) -> One:
    target = Target(work, plain=plain)

    def one(number: int, source: random.Random) -> Counter[str]:
        place = _place(number, source, target)
        changed = target.whole[place] ^ 1 << source.randrange(8)
        target.change(place, bytes((changed,)))
        found = target.examined()
        target.change(place, target.whole[place:place + 1])
        if found["silent"] or found["unnoticed"]:
            found[f":byte {place}"] = 1
        return found

    return one


def _place(number: int, source: random.Random, target: Target) -> int:
    """Which byte: of each page in turn, now and then of the first page or of the end of one."""
    if number % 10 == 8:
        return source.randrange(PAGE)
    if number % 10 == 9:
        return source.randrange(1, target.pages + 1) * PAGE - 1 - source.randrange(RESERVED)
    return number % target.pages * PAGE + source.randrange(PAGE)


if __name__ == "__main__":
    sys.exit(main())
