"""Preferences survive, and whatever stands in their file, the program starts."""

import json
import os
import stat

import pytest
from hypothesis import given, settings, strategies

from casebook.settings import Preferences, Settings


def test_what_was_kept_is_there_next_time(tmp_path):
    kept = {"language": "nl", "theme": "dark", "font_scale": 1.25, "idle_minutes": 20, "geometry": "aGVsbG8=",
            "casebook": str(tmp_path / "\udcff.casebook")}  # fmt: skip
    assert Settings(tmp_path).keep(**kept)
    assert Settings(tmp_path).preferences == Preferences(**kept)
    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["settings.json"]


def test_without_a_change_nothing_is_written(tmp_path):
    assert Settings(tmp_path).keep(theme="system")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("change", [{"theme": "pink"}, {"idle_minutes": 0}, {"idle_minutes": True}, {"font_scale": 9},
                                    {"language": "fy"}, {"casebook": "a\0b"}, {"casebook": "\ud800"},
                                    {"passphrase": "x"}])  # fmt: skip
def test_what_does_not_fit_is_refused(tmp_path, change):
    with pytest.raises(ValueError, match=next(iter(change))):
        Settings(tmp_path).keep(**change)


def test_one_value_that_does_not_fit_leaves_the_others(tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"theme": "dark", "idle_minutes": "x", "later": 1}), "utf-8")
    assert Settings(tmp_path).preferences == Preferences(theme="dark")


@settings(max_examples=60)
@given(strategies.one_of(strategies.binary(max_size=200), strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.floats() | strategies.text(max_size=20),
    lambda inner: strategies.dictionaries(strategies.sampled_from(["theme", "font_scale", "idle_minutes", "x"]), inner)
    | strategies.lists(inner), max_leaves=5).map(lambda value: json.dumps(value).encode())))
def test_foreign_content_is_as_if_never_set(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("profile")
    (folder / "settings.json").write_bytes(content)
    found = Settings(folder)
    assert found.preferences.theme in ("system", "light", "dark")
    assert found.keep(idle_minutes=5) is True
    assert Settings(folder).preferences.idle_minutes == 5


def test_deep_nesting_and_folders_in_the_way_are_as_if_never_set(tmp_path):
    (tmp_path / "settings.json").write_text("[" * 60_000, "utf-8")
    assert Settings(tmp_path).preferences == Preferences()
    (tmp_path / "other" / "settings.json").mkdir(parents=True)
    found = Settings(tmp_path / "other")
    assert found.preferences == Preferences()
    assert found.keep(theme="dark") is False
    assert found.preferences.theme == "dark"
    assert os.listdir(tmp_path / "other") == ["settings.json"]


def test_a_profile_keeps_the_default_casebook_apart(tmp_path):
    assert Settings(tmp_path).default_casebook == tmp_path / "casebook.casebook"
    Settings(tmp_path).keep(casebook=str(tmp_path / "b.casebook"))
    assert Settings(tmp_path).default_casebook == tmp_path / "b.casebook"
    assert Settings().folder != tmp_path
