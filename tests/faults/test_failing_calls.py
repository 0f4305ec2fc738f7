"""Whatever the system refuses, she is told in a sentence and nothing is lost: a few cases of the long campaigns."""

import pytest

from tests.faults.running import campaign, with_forks, with_shim

pytestmark = pytest.mark.slow


@with_shim
def test_a_disk_that_fails_at_any_call_is_told_and_loses_nothing():
    code, counts, said = campaign("io_errors", "--of", "writing,restore,passphrase", "--every", 2400)
    assert code == 0, said
    assert counts["failed calls"] > 9, said
    assert counts["told Unreadable"] > 2, said
    assert counts["told DiskFull"] > 0, said


@with_shim
def test_a_new_casebook_that_gets_no_name_is_told_too():
    code, counts, said = campaign("io_errors", "--of", "creation", "--from", 580, "--count", 8)
    assert code == 0, said
    assert counts["failed calls"] > 9, said


@with_shim
def test_a_disk_that_fills_at_any_byte_is_told_and_loses_nothing():
    code, counts, said = campaign("disk_full", "--of", "passphrase", "--count", 9)
    assert code == 0, said
    assert counts["told DiskFull"] > 3, said


@with_shim
def test_too_little_memory_is_told_and_leaves_nothing_half_done():
    code, counts, said = campaign("memory", "--of", "writing", "--count", 9)
    assert code == 0, said
    assert counts["told TooLittleMemory"] > 3, said


@with_forks
def test_a_torn_page_in_no_use_stops_nothing_and_a_backup_leaves_it_behind():
    code, counts, said = campaign("free_page", "--count", 5)
    assert code == 0, said
    assert counts["torn free page, healed"] > 0, said
