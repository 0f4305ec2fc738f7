"""Documents take a time that grows with what is in them, and stay within sight of a start of the program."""

import pytest

from tests.benchmarks import reports


@pytest.mark.benchmark
@pytest.mark.slow
def test_a_long_table_takes_as_long_as_its_rows_and_no_longer(capsys):
    reports.table(10)
    begun = reports.start()
    short, _ = min(reports.table(150) for _ in range(2))
    long, pages = reports.table(600)
    with capsys.disabled():
        print(f"\ntable of 600 rows, {pages} pages: {long / short:.1f} x one of 150, {long / begun:.1f} x a start")
    assert long < 12 * short
