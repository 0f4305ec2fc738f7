"""A part of the campaign in the suite: two files of every kind to every command, one to the window; see `tests.hostile`."""

import pytest

from casebook.vault import keys
from tests.hostile import __main__ as hostile
from tests.hostile.given import quick_key

QUICK = [kind for kind in hostile.MAKERS if kind not in ("huge", "longer by far", "oversized")]


@pytest.fixture
def quick(monkeypatch, tmp_path_factory):
    """No settings of this computer, no slow derivation, no dump when a debugger stands still."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setattr(keys, "derive", quick_key)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("LC_ALL", "C")


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_a_hostile_file_of_each_kind_gets_a_sentence_from_every_command(quick, tmp_path, seed):
    found = list(hostile.campaign(tmp_path, len(hostile.MAKERS), seed, with_window=False))
    assert len(found) == len(hostile.MAKERS) > 30
    assert {f"{kind} {number}": wrong for kind, number, wrong, _ in found if wrong} == {}
    assert sum(answers["sentence"] for _, _, _, answers in found) > 200
