"""A casebook of any earlier schema opens, is copied first, and holds everything it held."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from casebook import errors
from casebook.store import case_list, search
from casebook.vault import backups, bring_up_to_date, open_by_key, schema
from casebook.vault.integrity import problems
from tests.casebook_files import KEY
from tests.casebooks.make import HERE, empty_tables

KEPT = sorted(HERE.glob("schema-*.casebook"))
STEP = Path(__file__).parents[1] / "faults" / "trial_step.sql"


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A casebook that is a step behind: of the newest schema, and a step of the test's own after the last."""
    path = Path(shutil.copyfile(KEPT[-1], tmp_path / "her.casebook"))
    open_by_key(path, KEY).close()
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    known = schema.steps()
    monkeypatch.setattr(schema, "steps", lambda: [*known, (len(known) + 1, STEP.read_text("utf-8"))])
    return path


def rows_of(path):
    with closing(open_by_key(path, KEY, read_only=True)) as vault:
        return backups.row_counts(vault.db)


def test_a_file_of_every_schema_is_kept_with_something_in_every_table():
    assert {"schema-1", f"schema-{schema.latest()}"} <= {path.stem for path in KEPT}
    for path in KEPT:
        with closing(open_by_key(path, KEY, read_only=True)) as vault:
            assert vault.db.value("PRAGMA user_version") == int(path.stem.removeprefix("schema-"))
            assert empty_tables(vault.db) == []


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_every_kept_file_is_stepped_to_the_newest_schema_and_works(kept, tmp_path):
    path = Path(shutil.copyfile(kept, tmp_path / "her.casebook"))
    before = rows_of(path)
    with closing(open_by_key(path, KEY)) as vault:
        assert vault.db.value("PRAGMA user_version") == schema.latest()
        assert problems(vault.db) == []
        after = backups.row_counts(vault.db)
        grown = {"written", "value"}  # a step may make more of it findable, and add to the lists
        assert after.items() >= {k: n for k, n in before.items() if k not in {"meta", *grown}}.items()
        assert all(after[table] >= before[table] for table in grown)
        assert len(case_list.listed(vault.db)) == before["case_file"]
        assert search.conversation_keys(vault.db, "gesprek")
        with vault.writing() as db:
            db.execute("INSERT INTO setting (name, value) VALUES ('after', 'x')")


def test_a_checked_copy_stands_there_before_the_first_step(older, tmp_path):
    before, rows = older.read_bytes(), rows_of(older)
    with closing(open_by_key(older, KEY)) as vault:
        assert vault.db.value("PRAGMA user_version") == schema.latest()
        assert vault.db.value("SELECT count(*) FROM trial") == rows["conversation_file"]
    (copy,) = backups.listed(tmp_path / "backups")
    assert copy.kind == "before"
    assert backups.check(copy.path, KEY) == rows
    assert copy.path.read_bytes()[:16] == before[:16]
    with closing(open_by_key(copy.path, KEY, read_only=True)) as vault:
        assert vault.db.value("PRAGMA user_version") == schema.latest() - 1
    open_by_key(older, KEY).close()
    assert len(backups.listed(tmp_path / "backups")) == 1  # a current file is not copied


def test_the_copy_goes_where_the_window_keeps_its_backups(older, tmp_path):
    open_by_key(older, KEY, copies=tmp_path / "hers").close()
    assert [copy.kind for copy in backups.listed(tmp_path / "hers")] == ["before"]
    assert not (tmp_path / "backups").exists()


def test_without_a_copy_there_is_no_step(older, tmp_path):
    (tmp_path / "backups").touch()  # no folder can be made there
    before = older.read_bytes()
    with pytest.raises(errors.Unreadable):
        open_by_key(older, KEY)
    assert older.read_bytes() == before
    (tmp_path / "backups").unlink()
    open_by_key(older, KEY).close()


def test_a_step_that_fails_leaves_the_file_as_it_was(older, monkeypatch):
    known = schema.steps()[:-1]
    broken = STEP.read_text("utf-8") + "INSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(schema, "steps", lambda: [*known, (len(known) + 1, broken)])
    rows = rows_of(older)
    with pytest.raises(Exception, match="nowhere"):
        open_by_key(older, KEY)
    assert rows.items() <= rows_of(older).items()  # the steps before the broken one made tables of their own
    with closing(open_by_key(older, KEY, read_only=True)) as vault:
        assert vault.db.value("PRAGMA user_version") == schema.latest() - 1
        assert vault.db.value("SELECT count(*) FROM sqlite_master WHERE name = 'trial'") == 0


def test_a_step_says_how_old_a_reader_may_be(older, monkeypatch):
    monkeypatch.setattr(schema, "OLDEST_READER", 7)
    with closing(open_by_key(older, KEY)) as vault:
        assert vault.db.value("SELECT value FROM meta WHERE name = 'oldest_reader'") == "7"


def test_reading_commands_bring_an_older_file_up_to_date_and_leave_a_current_one_alone(older, tmp_path):
    bring_up_to_date(older, KEY)
    with closing(open_by_key(older, KEY, read_only=True)) as vault:
        assert vault.db.value("PRAGMA user_version") == schema.latest()
    stamp = older.stat().st_mtime_ns
    bring_up_to_date(older, KEY)
    assert older.stat().st_mtime_ns == stamp
    assert os.listdir(tmp_path / "backups")
