"""A document that is saved: whole, hers alone, and nothing readable is left of one that a cut ended."""

import os
import time

from casebook.exchange.places import STALE
from casebook.gui.paper.saving import write_private


def test_what_a_cut_left_an_hour_ago_is_removed_and_nothing_else(tmp_path):
    old, new, hers = (tmp_path / name for name in (".saving-abcdefgh.part", ".saving-ijklmnop.part", "saving-x.part"))
    for path in (old, new, hers):
        path.write_bytes(b"%PDF")
    os.utime(old, times=(time.time() - STALE - 9,) * 2)
    os.utime(hers, times=(time.time() - STALE - 9,) * 2)
    write_private(tmp_path / "report.pdf", b"whole")
    assert sorted(p.name for p in tmp_path.iterdir()) == [new.name, "report.pdf", hers.name]
    assert (tmp_path / "report.pdf").read_bytes() == b"whole"
    assert (tmp_path / "report.pdf").stat().st_mode & 0o077 == 0
