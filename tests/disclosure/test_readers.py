"""A reader of everything released finds nobody, and would without the audit. `python -m tests.disclosure.readers`."""

from __future__ import annotations

import pytest

from tests.disclosure.readers import tried


@pytest.mark.parametrize("seed", [1, 3, 4, 6, 7])
def test_a_reader_of_everything_released_deduces_no_small_number(seed):
    found = tried(seed)
    assert found.told == []
    assert found.reports + sum(found.refused.values()) > 0


def test_without_the_audit_the_same_reader_finds_someone():
    assert any(tried(seed, audited=False).told for seed in (3, 10))
