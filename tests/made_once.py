"""Files that take seconds to make and that nobody writes to: made once for all processes that run the tests."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from casebook import cli
from casebook.vault import keys
from tests.hostile.given import quick_key

PASSPHRASE = "een heel fictieve wachtzin"
UNTIL = date(2026, 3, 17)
PATIENCE = 120  # seconds


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file that `make` puts at the place it is given, by the first process that asks; the others wait for it."""
    root = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent
    done, making = root / f"once-{name}", root / f"making-{name}"
    until = time.monotonic() + PATIENCE
    while not done.exists():
        try:
            making.mkdir()
        except FileExistsError:
            assert time.monotonic() < until, f"{name} was never made"
            time.sleep(0.05)
            continue
        try:
            if not done.exists():
                make(making / name)
                (making / name).rename(done)
        finally:
            for left in making.iterdir():
                left.unlink()
            making.rmdir()
    return done


def practice_file(factory: pytest.TempPathFactory) -> Path:
    """The practice casebook as the command makes it, until `UNTIL`, under the quick key of `PASSPHRASE`."""
    return made_once(factory, "practice.casebook", _by_command)


def _by_command(path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "derive", quick_key)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode())))
        mask = os.umask(0o022)
        try:
            assert cli.main(["practice", str(path), "--passphrase-stdin", "--until", UNTIL.isoformat()]) == 0
        finally:
            os.umask(mask)
