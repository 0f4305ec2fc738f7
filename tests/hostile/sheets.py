"""Hostile and damaged spreadsheets given to `import`: `python -m tests.hostile.sheets --count 2000 --seed 5`.

Each is a good one of some kind with bytes changed, parts of it swapped, or odd cells in it. Promised is: good rows and
sentences with exit 0, or one sentence with exit 1; never a traceback, and after exit 1 the casebook is as it was.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import io
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from casebook.vault import create_by_key, keys
from tests.exchange.made_sheets import Raw, ods, packed, xls, xlsx
from tests.hostile.commands import OURS, run
from tests.hostile.given import KEY, SALT, quick_key

HEADS = ("opdrachtgever", "casus", "melder", "datum", "eerste contact", "status", "afgesloten", "thema", "hoe", "duur",
         "notities", "wat ik deed", "doorverwijzing")
ODD = ("", "=1+1", "@SUM(A1)", "-1", "1e309", "nan", "31-02-2025", "3/4/25", "0", "x" * 40_000, "a\0b", "😀",
       "\u202eabc",
       "'; DROP TABLE person;--", "%s%n{0}", "2025-01-01T00:00:00Z", "9999-12-31", "0001-01-01", "1:99", "1,5 uur",
       "pesten", "anders", "afgesloten", "telefoon", "geluisterd en gesteund; ; ,", "𝟹-𝟺-𝟸𝟶𝟸𝟻", "٣-٤-٢٠٢٥", "²")
RAW = tuple(map(Raw, (
    '<c r="{at}" t="e"><v>#REF!</v></c>', '<c r="{at}" t="s"><v>99999</v></c>', '<c r="{at}" s="9"><v>1</v></c>',
    '<c r="{at}" s="1"><v>1e18</v></c>', '<c r="{at}" s="1"><v>-5</v></c>', '<c r="{at}"><v>NaN</v></c>',
    '<c r="ZZZZ1"><v>1</v></c>', '<c r="{at}" t="zz"><v>1</v></c>', '<c r="{at}" t="d"><v>x</v></c>')))


def rows(source: random.Random, *, raw: bool) -> list[list[object]]:
    """A heading row, sometimes a torn one, and odd cells below it."""
    heads = list(HEADS)
    if source.random() < 0.2:
        source.shuffle(heads)
        heads[source.randrange(len(heads))] = source.choice(("", "datum", "Datum ", "???"))
    offered = [*ODD, 45720, 45720.5, -1.0, 1e300, True, None, *(RAW if raw else ())]
    return [list(heads), *([source.choice(offered) if source.random() < 0.05 else good for good in (
        "De Eik", number, "Roos", "3-4-2025", "", "", "", "pesten", "telefoon", 45, "tekst", "", "")]
        for number in range(source.randrange(1, 12)))]


def damaged(content: bytes, source: random.Random) -> bytes:
    """With bytes changed, a part cut out or doubled, or its end gone."""
    found = bytearray(content)
    for _ in range(source.randrange(1, 6)):
        at = source.randrange(len(found) or 1)
        much = source.choice((1, 1, 2, 8, 64))
        way = source.randrange(4)
        if way == 0:
            found[at:at + much] = source.randbytes(much)
        elif way == 1:
            del found[at:at + much]
        elif way == 2:
            found[at:at] = found[at:at + much * 4]
        else:
            del found[max(4, at):]
    return bytes(found)


def repacked(content: bytes, source: random.Random) -> bytes:
    """A workbook whose box is whole, with one of its parts damaged inside."""
    with zipfile.ZipFile(io.BytesIO(content)) as box:
        parts = {name: box.read(name) for name in box.namelist()}
    name = source.choice(sorted(parts))
    parts[name] = damaged(parts[name], source)
    return packed(parts)


def text(source: random.Random) -> bytes:
    """A text file in some encoding, with some delimiter."""
    delimiter, encoding = source.choice(";,\t|"), source.choice(("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"))
    lines = (delimiter.join(str("" if cell is None else cell) for cell in row) for row in rows(source, raw=False))
    return source.choice(("\n", "\r\n", "\r")).join(lines).encode(encoding, "replace")


MAKERS: dict[str, Callable[[random.Random], bytes]] = {
    "xlsx, odd cells": lambda source: xlsx(rows(source, raw=True)),
    "ods, odd cells": lambda source: ods([[c for c in row if c is not True] for row in rows(source, raw=False)]),
    "xls, odd cells": lambda source: xls([[str(c)[:200] if isinstance(c, str) else c for c in row]
                                          for row in rows(source, raw=False)]),
    "csv, odd cells": text,
    "xlsx, damaged": lambda source: damaged(xlsx(rows(source, raw=True)), source),
    "xlsx, damaged inside": lambda source: repacked(xlsx(rows(source, raw=True)), source),
    "ods, damaged inside": lambda source: repacked(ods([[c for c in row if c is not True]
                                                        for row in rows(source, raw=False)]), source),
    "xls, damaged": lambda source: damaged(xls([["datum", "casus"], ["3-4-2025", 1]]), source),
    "csv, damaged": lambda source: damaged(text(source), source),
    "noise": lambda source: source.choice((b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe")
                                          ) + source.randbytes(source.randrange(3000)),
}  # fmt: skip


def campaign(folder: Path, count: int, seed: int) -> Iterator[tuple[str, int, int, str]]:
    """Give each file to the command: kind, number, exit code, what was not as promised ("" for nothing)."""
    kinds = list(MAKERS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        source = random.Random(f"{seed} {number}")
        place, casebook = folder / "sheet", folder / f"{number}.casebook"
        place.write_bytes(MAKERS[kind](source))
        create_by_key(casebook, KEY, SALT).close()
        before = hashlib.sha256(casebook.read_bytes()).digest()
        code, out, err = run(["import", str(casebook), str(place)])
        yield kind, number, code, _wrong(code, out, err, hashlib.sha256(casebook.read_bytes()).digest() == before)
        casebook.unlink()


def _wrong(code: int, out: str, err: str, is_same: bool) -> str:
    last = out.splitlines()[-1:] or [""]
    if code not in (0, 1) or OURS in err or "Traceback" in err + out:
        return f"exit {code}: {err[:300]!r}"
    if code == 1 and not is_same:
        return "exit 1, and the casebook changed"
    if code == 0 and (is_same or not last[0].startswith("imported: ")):
        return f"exit 0: {out[-200:]!r}"
    if code == 1 and not last[0].startswith("imported: 0 ") and len(err.splitlines()) != 1:
        return f"no sentence: {out[-200:]!r} {err[-200:]!r}"
    return ""


def main() -> int:
    """Run it and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=5)
    args = parser.parse_args()
    keys.derive = quick_key
    counted: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    failures, began = 0, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sheets-") as folder, suppress(KeyboardInterrupt):
        for kind, number, code, wrong in campaign(Path(folder), args.count, args.seed):
            counted[kind]["taken in" if code == 0 else "sentence"] += 1
            failures += bool(wrong)
            if wrong:
                print(f"{kind} {number}: {wrong}", flush=True)
    for kind, found in counted.items():
        print(f"{kind:24} taken in {found['taken in']:5}   sentence {found['sentence']:5}")
    print(f"{failures} of {sum(map(sum, (found.values() for found in counted.values())))} files not as promised;"
          f" {time.monotonic() - began:.0f} s; seed {args.seed}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
