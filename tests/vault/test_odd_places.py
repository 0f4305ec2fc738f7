"""The file in odd places: links, other hands, a folder that went away. Nothing is lost, and each has its sentence."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from casebook import errors
from casebook.vault import Vault, open_by_key, schema
from casebook.vault.lockfile import LockFile, lock_path
from tests.casebook_files import KEY, new_casebook

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files that are open can't be moved there")


@pytest.fixture
def casebook(tmp_path):
    """A closed casebook in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    vault = new_casebook(folder)
    vault.close()
    return vault.path


def write(vault: Vault) -> None:
    with vault.writing() as db:
        db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('a', 'b')")


def test_a_link_leads_to_the_one_lock_and_the_one_journal(casebook, tmp_path):
    link = tmp_path / "link.casebook"
    link.symlink_to(casebook)
    vault = open_by_key(link, KEY)
    with pytest.raises(errors.InUse):
        open_by_key(casebook, KEY)
    write(vault)
    vault.close()
    assert os.listdir(casebook.parent) == [casebook.name]
    assert sorted(os.listdir(tmp_path)) == ["folder", "link.casebook"]


def test_a_write_cut_off_through_a_link_is_undone_for_a_reader_through_that_link(casebook, tmp_path):
    link = tmp_path / "link.casebook"
    link.symlink_to(casebook)
    code = (f"import os; from pathlib import Path; from casebook.vault import open_by_key\n"
            f"v = open_by_key(Path({str(link)!r}), bytes(range(32))); v.db.rows('PRAGMA cache_size = 1')\n"
            "v.db.execute('BEGIN IMMEDIATE')\n"
            "for n in range(900): v.db.execute('INSERT INTO setting VALUES (?, ?)', (str(n), 'x' * 900))\n"
            "os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", code], check=False)
    assert casebook.with_name(casebook.name + "-journal").stat().st_size > 0
    reading = open_by_key(link, KEY, read_only=True)
    assert reading.db.value("SELECT count(*) FROM setting") == 0
    reading.close()
    assert os.listdir(casebook.parent) == [casebook.name]


def removed(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    other = path.with_name("other")
    shutil.copy2(path, other)
    os.replace(other, path)


def folder_removed(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("happening", [removed, replaced, folder_removed])
def test_a_file_that_is_gone_from_its_place_is_said_to_be(casebook, happening):
    vault = open_by_key(casebook, KEY)
    happening(casebook)
    with pytest.raises(errors.Missing):
        write(vault)
    assert not vault.db.in_transaction
    vault.close()


def test_closing_leaves_the_lock_of_another_alone(casebook):
    vault = open_by_key(casebook, KEY)
    lock_path(casebook).unlink()
    other = LockFile(casebook)
    vault.close()
    assert lock_path(casebook).exists()
    other.release()
    assert not lock_path(casebook).exists()


def test_a_link_in_the_place_of_the_lock_makes_no_file_elsewhere(casebook, tmp_path):
    lock_path(casebook).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(errors.Unreadable):
        open_by_key(casebook, KEY)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(("number", "error"), [("EROFS", errors.ReadOnly), ("EACCES", errors.ReadOnly),
                                               ("ENOSPC", errors.DiskFull), ("EIO", errors.Unreadable)])
def test_a_lock_that_cannot_be_made_says_why(casebook, monkeypatch, number, error):
    real = os.open

    def refuse(path, *more):
        if str(path).endswith(".lock"):
            raise OSError(getattr(__import__("errno"), number), "no")
        return real(path, *more)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(error):
        open_by_key(casebook, KEY)


def test_a_file_that_may_only_be_read_is_said_to_be_when_opened_not_when_she_has_typed(casebook, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)  # for root everything may be written
    with pytest.raises(errors.ReadOnly):
        open_by_key(casebook, KEY)
    open_by_key(casebook, KEY, read_only=True).close()
    assert os.listdir(casebook.parent) == [casebook.name]


@pytest.mark.parametrize("oldest", ["een", "", "1.5", "9" * 5000, None])
def test_a_newer_file_that_names_no_oldest_reader_is_refused(casebook, oldest):
    vault = open_by_key(casebook, KEY)
    vault.db.execute("DELETE FROM meta WHERE name = 'oldest_reader'")
    if oldest is not None:
        vault.db.execute("INSERT INTO meta (name, value) VALUES ('oldest_reader', ?)", (oldest,))
    vault.db.execute(f"PRAGMA user_version = {schema.latest() + 1}")
    vault.close()
    with pytest.raises(errors.NewerVersion):
        open_by_key(casebook, KEY, read_only=True)


@pytest.mark.parametrize("version", [0, -5])
def test_a_file_without_a_schema_version_is_no_casebook(casebook, version):
    vault = open_by_key(casebook, KEY)
    vault.db.execute(f"PRAGMA user_version = {version}")
    vault.close()
    for read_only in (False, True):
        with pytest.raises(errors.NotACasebook):
            open_by_key(casebook, KEY, read_only=read_only)


def test_the_words_of_an_error_that_repeat_a_search_are_not_taken_for_its_kind(vault):
    for words in ("interrupted", "disk I/O", "database is locked", "malformed"):
        with pytest.raises(Exception, match=words) as found:
            vault.db.value(f"SELECT 1 FROM [{words}]")
        assert not isinstance(found.value, errors.CasebookError)
