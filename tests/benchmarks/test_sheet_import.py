"""A spreadsheet comes in within sight of what reading and indexing it takes anyway: a ratio, never a time by itself."""

import pytest

from tests.benchmarks import measuring, sheets


@pytest.mark.benchmark
@pytest.mark.slow
def test_a_thousand_rows_come_in_within_sight_of_plain_sqlite(tmp_path, capsys):
    found = sheets.measured(tmp_path, 1000)
    with capsys.disabled(), measuring.told("a spreadsheet of 1000 rows"):
        for measure in found:
            print(measure)
    assert found[0].ratio < 40
