"""What the system refuses becomes one of the faults that have a sentence, wherever it is met."""

import errno

import pytest

from casebook.errors import DiskFull, Unreadable, of_the_system


@pytest.mark.parametrize(("number", "fault"), [
    (errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EFBIG, DiskFull), (errno.EIO, Unreadable),
    (errno.EACCES, Unreadable)])
def test_a_full_quota_is_told_as_a_full_disk(number, fault):
    assert type(of_the_system(OSError(number, "private words"))) is fault
