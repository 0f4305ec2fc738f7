"""Encryption and size stay within sight of plain SQLite: ratios in one run, never a time by itself."""

import pytest

from tests.benchmarks import measuring

# What may be asked at the very most, however busy the machine: encrypted pages are read once and stay in the cache.
LIMITS = {"open by key, first list": 60, "save a follow-up": 12}
OTHERWISE = 8


@pytest.mark.benchmark
@pytest.mark.slow
def test_a_casebook_of_3000_conversations_keeps_up_with_plain_sqlite(tmp_path, capsys):
    found = measuring.queries(tmp_path, 3000, times=5)
    with capsys.disabled(), measuring.told("3000 conversations of 200 words"):
        for measure in found:
            print(measure)
    slow = [str(m) for m in found if m.ratio > LIMITS.get(m.name, OTHERWISE) and m.ours > 0.005]
    assert slow == []


@pytest.mark.benchmark
@pytest.mark.slow
def test_a_key_in_search_is_painted_soon_also_under_filters(tmp_path, capsys, qapp):
    measuring.make_encrypted(tmp_path / "large.casebook", 300).close()
    measuring.make_plain(tmp_path / "large.db", 300).close()
    found = list(measuring.typing(tmp_path, times=1, words=("melder",)))
    with capsys.disabled(), measuring.told("300 conversations, from a key to its hits painted"):
        for typing in found:
            print(typing)
    middles = {typing.name: sorted(typing.times)[len(typing.times) // 2] for typing in found}
    assert max(middles.values()) < 6 * middles["no filter"] + 0.02


@pytest.mark.benchmark
@pytest.mark.slow
def test_the_window_is_there_soon_after_a_bare_one(tmp_path, capsys):
    measure = measuring.window(tmp_path, times=3)
    with capsys.disabled(), measuring.told("the window"):
        print(measure)
    assert measure.ratio < 3
