"""A part of the campaign in the suite: a file of every kind to every command and to the window; see `tests.hostile`."""

import pytest

from casebook.vault import keys
from tests.hostile import __main__ as hostile
from tests.hostile.given import quick_key

SLOW = ("oversized", "all nonsense")  # for the whole campaign
LOOKED_AT = ("longer by far", "empty inside", "odd neighbours")  # opened like others, and every page of them drawn


@pytest.fixture(autouse=True)
def quick(monkeypatch, tmp_path_factory):
    """No settings of this computer, no slow derivation."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setattr(keys, "derive", quick_key)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("LC_ALL", "C")


@pytest.mark.slow
def test_a_hostile_file_of_each_kind_gets_a_sentence_from_every_command(tmp_path):
    found = list(hostile.campaign(hostile.files(tmp_path, without=SLOW), tmp_path, with_window=False,
                                  without=("annual-report",)))  # "final" draws the same
    assert {kind for kind, *_ in found} == hostile.MAKERS.keys() - set(SLOW)
    assert {kind: wrong for kind, _, wrong, _ in found if wrong} == {}
    assert sum(answers["sentence"] for _, _, _, answers in found) > 200


@pytest.mark.slow
def test_the_window_says_a_sentence_to_each_kind_of_file_that_is_none(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.excepthook", None)  # the window sets its own; this puts back that of the tests
    monkeypatch.setattr("threading.excepthook", None)
    from tests.hostile.window import Window

    window = Window(tmp_path)
    try:
        for kind, _, path, group in hostile.files(tmp_path, without=(*SLOW, *LOOKED_AT)):
            if group != "odd" or kind in ("nonsense", "view"):
                assert window.given(path, group)[0] == [], kind
    finally:
        window.close()
