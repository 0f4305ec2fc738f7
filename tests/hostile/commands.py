"""A hostile file given to every command, in this process, with the key derivation replaced at its edge."""

from __future__ import annotations

import atexit
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing, redirect_stderr, redirect_stdout
from datetime import date
from functools import cache
from pathlib import Path

from casebook import cli
from casebook.exchange import exporting
from casebook.vault import create_by_key, open_by_key
from tests.hostile.given import KEY, ODD, PASSPHRASE, REFUSED, ROLLED_BACK, SALT, genuine, picture

CLIENT = "Zorggroep Dennenhorst (fictief)"
COMMANDS: dict[str, tuple[str, ...]] = {
    "clients": ("clients", "FILE"), "search": ("search", "FILE", "gesprek"), "check": ("check", "FILE"),
    "releases": ("releases", "FILE"),
    "annual-report": ("annual-report", "FILE", "--client", CLIENT, "--year", "2025", "-o", "OUT/a.pdf"),
    "referral-overview": ("referral-overview", "FILE", "--kind", "directory", "-o", "OUT/r.pdf"),
    "backup": ("backup", "FILE", "OUT"), "restore": ("restore", "FILE", "OUT/x.casebook"), "new": ("new", "FILE"),
    "practice": ("practice", "FILE", "--cases", "5"),
    "own-file": ("own-file", "FILE", "--case", "CODE", "-o", "OUT/o.pdf"), "export": ("export", "FILE", "OUT"),
    "handover": ("handover", "FILE", "OUT/p.casebook", "--case", "CODE", "--kind", "cover", "--to", "Iemand (fictief)"),
    "import into": ("import", "FILE", "HERS/export"), "import from": ("import", "HERS/empty.casebook", "FILE"),
    "import a sheet into": ("import", "FILE", "HERS/sheet.csv"),
    "take over into": ("take-over", "FILE", "HERS/genuine.casebook"),
    "take over from": ("take-over", "HERS/genuine.casebook", "FILE"),
    "final": ("annual-report", "FILE", "--client", CLIENT, "--year", "2025", "--final", "-o", "OUT/f.pdf"),
}  # fmt: skip
# These write into the file, where it can be opened.
WRITING = ("final", "annual-report", "import into", "import a sheet into", "take over into")
OURS = "Something went wrong in the program"


def run(words: list[str]) -> tuple[int, str, str]:
    """Run a command: its exit code, what it printed, what it said was wrong."""
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode() * 3))
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = cli.main([*words, "--passphrase-stdin"])
    finally:
        sys.stdin = before
    return code, out.getvalue(), err.getvalue()


@cache
def hers() -> tuple[Path, str]:
    """A folder with casebooks of hers, a full one, an empty one and an export; and the code of a case in the first."""
    folder = Path(tempfile.mkdtemp(prefix="hers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    genuine(folder)
    create_by_key(folder / "empty.casebook", KEY, SALT).close()
    with closing(open_by_key(folder / "genuine.casebook", KEY, read_only=True)) as vault:
        code = str(vault.db.value("SELECT min(code) FROM case_file"))
        made = exporting.to_folder(vault.db, folder, date(2026, 3, 17))
    made.rename(folder / "export")
    (folder / "sheet.csv").write_text("opdrachtgever;casus;datum\nDe Eik (fictief);1;3-4-2025\n", "utf-8")
    return folder, code


def words_for(command: tuple[str, ...], path: Path, outlet: Path) -> list[str]:
    """A command with its places filled in."""
    folder, code = hers()
    named = {"FILE": str(path), "OUT": str(outlet), "HERS": str(folder), "CODE": code}
    found = []
    for word in command:
        for mark, what in named.items():
            word = word.replace(mark, what)
        found.append(word)
    return found


def given(path: Path, group: str, outlet: Path, without: Sequence[str] = ()) -> tuple[list[str], dict[str, int]]:
    """Give a file to every command but some: what was not as promised, and how often each kind of answer came."""
    wrong, answers = [], {"done": 0, "sentence": 0, "ours": 0}
    there = os.path.lexists(path)
    before, of_hers = picture(path.parent), picture(hers()[0])
    for name, words in COMMANDS.items():
        if name in without or (not there and name in ("new", "practice")):
            continue  # where nothing stands they may make one
        plain = path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 26
        kept = path.read_bytes() if name in WRITING and plain else None
        code, out, err = run(words_for(words, path, outlet))
        answers["done" if code == 0 else "ours" if OURS in err else "sentence"] += 1
        after = picture(path.parent)
        found = _judged(name, group, code, out, err)
        what = [place for place in written(before, after, group)
                if not (name == "handover" and place.endswith(".casebook.lock"))]  # its lock goes when it is done
        if what and not (name in WRITING and code == 0):
            found.append(f"wrote {what}")
        hers_after = picture(hers()[0])
        if (changed := written(of_hers, hers_after, group)):
            found.append(f"changed hers: {changed}")
        if code != 0 and os.listdir(outlet):
            found.append(f"left {os.listdir(outlet)}")
        wrong += [f"{name}: {one}" for one in found]
        shutil.rmtree(outlet)
        outlet.mkdir()
        if kept is not None and before != after:
            path.write_bytes(kept)
            after = picture(path.parent)
        before, of_hers = after, hers_after
    return wrong, answers


def _judged(name: str, group: str, code: int, out: str, err: str) -> list[str]:
    if code == 0:
        return [f"exit 0: {out[:100]!r}"] if group == REFUSED else []
    found = []
    is_sentence = len(err.splitlines()) == 1 and err.strip().endswith((".", "?", ")"))
    if code != 1 or out or not is_sentence or "Traceback" in err:
        found.append(f"exit {code}, {out[:100]!r}, {err[:300]!r}")
    if OURS in err and group != ODD:
        found.append(err.strip())
    return found


def written(before: dict[str, object], after: dict[str, object], group: str) -> list[str]:
    """What is not as it was. A journal beside a casebook that may open is settled, as after a power cut."""
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    return sorted(name for name in changed if not (group == ROLLED_BACK and name.endswith(("-journal", ".casebook"))))
