"""Nothing of a document for a client is on the disk before it stands on the ledger, whatever the disk does."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from casebook.store import clients, invoicing, releases
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE

SHEET = ("talk-sheet", "--client", LARGEST, "--to", "2025-08-31", "--accept", "nagekeken (fictief)")
INVOICE = ("invoice", "--client", LARGEST, "--quarter", "2025-3", "--form", "months", "--despite-the-warning",
           "--number", "2025-77", "--accept", "nagekeken (fictief)")


@pytest.fixture
def known(casebook, derivations):
    """How many documents the casebook knows of: on the ledger of the largest client, and among its invoices."""
    def read():
        vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
        try:
            client = clients.named(vault.db, LARGEST).id
            sent = [one for one in invoicing.sent_to(vault.db, client) if one.number == "2025-77"]
            return len(releases.of_client(vault.db, client)), len(sent)
        finally:
            vault.close()
    return read


@pytest.mark.parametrize(("asked", "more"), [(SHEET, (1, 0)), (INVOICE, (1, 1))], ids=["sheet", "invoice"])
def test_room_is_taken_empty_and_filled_only_once_the_ledger_knows(run, casebook, known, tmp_path, monkeypatch, asked,
                                                                    more):
    before, sync, seen = known(), os.fsync, []

    def watched(descriptor: int) -> None:
        sync(descriptor)
        seen.extend((any(part.read_bytes()), known()) for part in tmp_path.glob(".saving-*"))

    monkeypatch.setattr(os, "fsync", watched)
    assert run(asked[0], casebook, *asked[1:], "-o", tmp_path / "x.pdf")[0] == 0
    after = tuple(map(sum, zip(before, more, strict=True)))
    assert (False, before) in seen
    assert (True, after) in seen
    assert not [found for filled, found in seen if filled and found != after]
    assert known() == after


def test_a_full_disk_is_told_before_anything_stands_on_the_ledger(run, casebook, known, tmp_path, monkeypatch):
    before = known(), sorted(os.listdir(tmp_path))
    with full(monkeypatch, "fsync"):
        code, said, err = run(SHEET[0], casebook, *SHEET[1:], "-o", tmp_path / "x.pdf")
    assert (code, said, len(err.splitlines())) == (1, "", 1)
    assert "disk is full" in err
    assert (known(), sorted(os.listdir(tmp_path))) == before


def test_what_fails_after_that_leaves_no_file_and_stays_on_the_ledger(run, casebook, known, tmp_path, monkeypatch):
    (ledger, _), there = known(), sorted(os.listdir(tmp_path))
    with full(monkeypatch, "replace"):
        assert run(SHEET[0], casebook, *SHEET[1:], "-o", tmp_path / "x.pdf")[0] == 1
    assert known()[0] == ledger + 1
    assert sorted(os.listdir(tmp_path)) == there


@contextmanager
def full(monkeypatch, call: str) -> Iterator[None]:
    """Let a call of the system's find a full disk."""
    def fails(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fails)
        yield
