"""What she was told is saved survives kills and power cuts: a few of the cases of the long campaigns."""

import pytest

from tests.faults.running import campaign, with_forks, with_shim

pytestmark = pytest.mark.slow


@with_forks
def test_a_kill_at_any_moment_loses_and_mixes_nothing():
    code, counts, said = campaign("kills", "--of", "writing,restore,passphrase", "--count", 3, "--seed", 5)
    assert code == 0, said
    assert counts["killed inside"] >= 4, said
    assert said.count(", done") == 3


@with_shim
def test_a_kill_after_every_single_call_of_a_lock_loses_nothing():
    code, counts, said = campaign("kills", "--of", "lock", "--every-call")
    assert code == 0, said
    assert counts["an earlier whole state"] > 3, said
    assert counts["the new state"] > 3, said


@with_forks
def test_promising_before_writing_is_found_out():
    code, counts, said = campaign("kills", "--of", "too-early", "--count", 8)
    assert code == 1, said
    assert counts["lost"] > 0, said


@with_shim
def test_a_power_cut_in_any_operation_loses_and_mixes_nothing():
    code, counts, said = campaign("power_cuts", "--of", "writing,restore-after-cut,schema,passphrase", "--states", 24)
    assert code == 0, said
    assert counts["distinct"] > 14, said
    assert counts["of passphrase"] > 3, said


@with_shim
def test_a_journal_that_loses_commits_is_found_out():
    code, counts, said = campaign("power_cuts", "--control", "wal-normal", "--states", 14)
    assert code == 1, said
    assert counts["lost"] > 3, said
