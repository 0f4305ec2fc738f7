"""A part of the campaign with spreadsheets in the suite: one of every kind; see `tests.hostile.sheets`."""

import pytest

from casebook.vault import keys
from tests.hostile import sheets
from tests.hostile.given import quick_key


@pytest.mark.slow
def test_a_hostile_spreadsheet_of_each_kind_gets_rows_or_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(keys, "derive", quick_key)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C")
    found = list(sheets.campaign(tmp_path, len(sheets.MAKERS), 11))
    assert [one for one in found if one[3]] == []
    assert {code for _, _, code, _ in found} == {0, 1}
