"""The campaign: `python -m tests.hostile --count 1000 --seed 5 [--only WORD] [--no-window]`.

Prints each thing that was not as promised, and at the end how often each kind of file got which answer. Ends with 1
when anything was not as promised. A file that keeps a command or the window busy for two minutes
ends the campaign; stopped early, it counts what was done.
"""

from __future__ import annotations

import argparse
import collections
import faulthandler
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from casebook.vault import keys
from tests.hostile import inside, outside
from tests.hostile.given import ODD, Making, genuine, quick_key

MAKERS = {**outside.MAKERS, **inside.MAKERS}
SLOWEST = 120


Found = tuple[str, int, list[str], dict[str, int]]


def files(folder: Path, count: int = 0, seed: int = 1, *, first: int = 0, only: str = "", without: Sequence[str] = (),
          slowest: int = 0) -> Iterator[tuple[str, int, Path, str]]:
    """Make `count` files (0: one of each kind), each kind in turn: kind, number, place, group. Gone when it goes on."""
    kinds = [kind for kind in MAKERS if only in kind and kind not in without]
    whole = genuine(folder)
    for number in range(first, first + (count or len(kinds))):
        kind = kinds[number % len(kinds)]
        group, maker = MAKERS[kind]
        place = folder / f"case-{number}"
        place.mkdir()
        path = place / "hostile.casebook"
        if slowest:
            faulthandler.dump_traceback_later(slowest, exit=True)
        maker(Making(random.Random(f"{seed} {number}"), whole, path))
        yield kind, number, path, group
        faulthandler.cancel_dump_traceback_later()
        shutil.rmtree(place)


def campaign(made: Iterable[tuple[str, int, Path, str]], folder: Path, *, with_window: bool = True,
             without: Sequence[str] = ()) -> Iterator[Found]:
    """Give each file to all, but to some commands: kind, number, what was wrong, the answers."""
    from tests.hostile import commands
    from tests.hostile.window import Window

    window = Window(folder) if with_window else None
    outlet = folder / "out"
    outlet.mkdir()
    for kind, number, path, group in made:
        wrong, answers = commands.given(path, group, outlet, without)
        if window is not None:
            also, answer = window.given(path, group)
            wrong += [f"window: {one}" for one in also]
            answers[f"window {answer}"] = 1
        yield kind, number, wrong, answers
    if window is not None:
        window.close()


def main() -> int:
    """Run it and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--first", type=int, default=0, help="the number of the first file: to run a campaign in parts")
    args = parser.parse_args()
    keys.derive = quick_key
    faulthandler.enable(sys.__stderr__)
    counted: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    failures, began, slowest = 0, time.monotonic(), (0.0, "")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder, suppress(KeyboardInterrupt):  # counted so far
        at = time.monotonic()
        made = files(Path(folder), args.count, args.seed, first=args.first, only=args.only, slowest=SLOWEST)
        for kind, number, wrong, answers in campaign(made, Path(folder), with_window=not args.no_window):
            counted[kind] += collections.Counter(answers)
            counted[kind]["files"] += 1
            failures += bool(wrong)
            for one in wrong:
                print(f"{kind} {number}: {one}", flush=True)
            slowest = max(slowest, (time.monotonic() - at, f"{kind} {number}"))
            at = time.monotonic()
    names = ["files", "done", "sentence", "ours", "window opened", "window sentence", "window ours"]
    print(" " * 20 + "".join(f"{name:>17}" for name in names))
    for kind, found in [*counted.items(), ("all", sum(counted.values(), collections.Counter()))]:
        group = f" ({'odd' if MAKERS[kind][0] == ODD else MAKERS[kind][0][:3]})" if kind in MAKERS else ""
        print(f"{kind + group:20}" + "".join(f"{found[name]:>17}" for name in names))
    given = sum(found["files"] for found in counted.values())
    print(f"{failures} of {given} files not as promised; {time.monotonic() - began:.0f} s, the slowest"
          f" {slowest[0]:.1f} s ({slowest[1]}); seed {args.seed}")
    return 1 if failures else 0


if __name__ == "__main__":
    try:
        code = main()
    except Exception:  # the window's own hook would make a sentence of it
        traceback.print_exc(file=sys.__stderr__)
        code = 2
    raise SystemExit(code)
