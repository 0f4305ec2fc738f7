"""What a kill or a power cut may leave, each put there by hand: nothing of it stays, and nothing is lost by it."""

import os
import time
from contextlib import closing
from datetime import date, datetime

import pytest

from casebook import errors
from casebook.vault import backups, create_by_key, keys, open_by_key, parts, rekeying
from casebook.vault.integrity import problems
from tests.casebook_files import KEY, a_case, a_client, a_conversation, new_casebook
from tests.vault.test_rekeying import PASSPHRASE, quick  # noqa: F401  a fixture

NOW = datetime(2026, 11, 23, 18, 5, 30)
PAGE = 4096


@pytest.fixture
def casebook(tmp_path):
    with closing(new_casebook(tmp_path)) as vault, vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 1, 1))
        for day in range(1, 20):
            a_conversation(db, case, date(2026, 1, day), notes="kanarie " * 200)
    return vault.path


def cut_off(path):
    """Let the casebook be as a power cut in the middle of a commit leaves it."""
    journal = path.with_name(path.name + "-journal")
    with closing(open_by_key(path, KEY)) as vault:
        vault.db.rows("PRAGMA cache_size = 5")
        vault.db.execute("BEGIN IMMEDIATE")
        vault.db.execute("UPDATE conversation_file SET notes = notes || ' half'")
        cut = path.read_bytes(), journal.read_bytes()
        vault.db.execute("ROLLBACK")
    path.write_bytes(cut[0])
    journal.write_bytes(cut[1])


def notes_half(path):
    with closing(open_by_key(path, KEY)) as vault:
        assert problems(vault.db) == []
        return vault.db.value("SELECT count(*) FROM conversation_file WHERE notes LIKE '%half'")


def test_parts_of_a_change_of_passphrase_are_gone_after_the_next_opening(casebook, tmp_path):
    for name in ("test.casebook.77.part", "test.casebook.77.part-journal"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "test.casebook.hers.part").write_bytes(b"hers")
    (tmp_path / "other.casebook.77.part").write_bytes(b"of another")
    open_by_key(casebook, KEY, read_only=True).close()
    assert (tmp_path / "test.casebook.77.part").exists()  # who only reads may not know whose it is
    open_by_key(casebook, KEY).close()
    assert sorted(os.listdir(tmp_path)) == ["other.casebook.77.part", "test.casebook", "test.casebook.hers.part"]


def test_parts_of_a_backup_are_gone_an_hour_later_and_those_being_made_are_not(casebook, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    old, young = folder / ".part-77-0123abcd", folder / ".part-78-0123abcd"
    for part in (old, young):
        part.write_bytes(b"x")
    long_ago = time.time() - parts.STALE - 1
    os.utime(old, (long_ago, long_ago))
    made = backups.make(casebook, KEY, folder, NOW)
    assert sorted(os.listdir(folder)) == [young.name, made.path.name]


def test_a_second_name_that_a_cut_restore_gave_goes_and_real_copies_stay(casebook, tmp_path):
    again = tmp_path / "casebook-20260101T120000-000G40R4-aside.casebook"
    os.link(casebook, again)
    real = backups.make(casebook, KEY, tmp_path, NOW).path
    open_by_key(casebook, KEY).close()
    assert sorted(os.listdir(tmp_path)) == [real.name, "test.casebook"]


def test_restoring_over_a_write_that_was_cut_off_mixes_nothing(casebook, tmp_path):
    made = backups.make(casebook, KEY, tmp_path / "copies", NOW)
    cut_off(casebook)
    aside = backups.restore(made.path, KEY, casebook, NOW)
    assert aside is not None
    assert [notes_half(path) for path in (casebook, aside)] == [0, 0]
    assert not casebook.with_name(casebook.name + "-journal").exists()


def test_restoring_over_one_whose_key_is_another_mixes_nothing_either(casebook, tmp_path):
    cut_off(casebook)
    other = create_by_key(tmp_path / "other.casebook", bytes(32), keys.new_salt())
    made = other.back_up(tmp_path / "copies", NOW)
    other.close()
    aside = backups.restore(made.path, bytes(32), casebook, NOW)
    assert aside is not None
    assert notes_half(aside) == 0
    with closing(open_by_key(casebook, bytes(32))) as vault:
        assert problems(vault.db) == []
        assert vault.db.value("SELECT count(*) FROM client") == 0


def test_a_wrong_passphrase_after_a_cut_mixes_nothing(casebook):
    cut_off(casebook)
    with pytest.raises(errors.WrongPassphrase):
        open_by_key(casebook, bytes(32))
    assert notes_half(casebook) == 0


def test_at_no_moment_of_restoring_is_there_no_casebook(casebook, tmp_path, monkeypatch):
    made = backups.make(casebook, KEY, tmp_path / "copies", NOW)
    real, there = os.fsync, []
    monkeypatch.setattr(os, "fsync", lambda file: (there.append(casebook.exists()), real(file)))
    backups.restore(made.path, KEY, casebook, NOW)
    assert len(there) >= 3
    assert all(there)


@pytest.mark.usefixtures("quick")
def test_a_new_passphrase_that_can_not_take_the_place_leaves_the_casebook_open_with_the_old(
        casebook, tmp_path, monkeypatch):
    vault = open_by_key(casebook, KEY)
    real = type(casebook).replace

    def refuse(path, target):
        if target == casebook:
            raise PermissionError
        return real(path, target)

    monkeypatch.setattr(type(casebook), "replace", refuse)
    with pytest.raises(errors.Unreadable):
        rekeying.change(vault, PASSPHRASE, tmp_path / "copies", NOW)
    with vault.writing() as db:
        a_client(db, "Na de mislukking")
    with pytest.raises(errors.InUse):
        open_by_key(casebook, KEY)
    vault.close()
    open_by_key(casebook, KEY).close()
    assert sorted(os.listdir(tmp_path)) == ["copies", "test.casebook"]


def test_a_torn_page_in_no_use_is_told_apart_and_a_backup_leaves_it_behind(casebook, tmp_path):
    with closing(open_by_key(casebook, KEY)) as vault:
        with vault.writing() as db:
            db.execute("INSERT INTO setting (name, value) VALUES ('much', ?)", ("veel " * 20_000,))
        with vault.writing() as db:
            db.execute("DELETE FROM setting WHERE name = 'much'")
    whole, found = casebook.read_bytes(), []
    for page in range(len(whole) // PAGE - 1, 1, -1):
        casebook.write_bytes(whole[:page * PAGE + 100] + bytes(200) + whole[page * PAGE + 300:])
        try:
            with closing(open_by_key(casebook, KEY, read_only=True)) as vault:
                found = problems(vault.db)
        except errors.CasebookError:
            continue
        if found == ["unused"]:
            break
    assert found == ["unused"]
    made = backups.make(casebook, KEY, tmp_path / "copies", NOW)
    with closing(open_by_key(made.path, KEY, read_only=True)) as copy:
        assert problems(copy.db) == []
    backups.restore(made.path, KEY, casebook, NOW)
    with closing(open_by_key(casebook, KEY)) as vault:
        assert problems(vault.db) == []
