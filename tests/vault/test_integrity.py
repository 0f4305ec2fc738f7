"""A check sees every damaged byte, and tells damage from an empty page that a power cut tore."""

import os
import random
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import pytest

from casebook import errors
from casebook.vault import backups, finding, integrity, mending, open_by_key
from casebook.vault.driver import Connection
from tests.casebook_files import KEY, SALT, a_case, a_client, a_conversation, new_casebook

NOW = datetime(2026, 11, 23, 18, 5, 30)
PAGE = 4096


@pytest.fixture
def file(tmp_path):
    """A closed casebook with records, and with pages that stand empty."""
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 1, 1))
        for day in range(1, 20):
            a_conversation(db, case, date(2026, 1, day), notes="kanarie " * 200)
        db.execute("CREATE TABLE filler (b TEXT)")
        db.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 12)
    with vault.writing() as db:
        db.execute("DROP TABLE filler")
    assert vault.db.value("PRAGMA freelist_count") >= 12
    vault.close()
    return vault.path


def examined(path):
    db = Connection(path, KEY, SALT, read_only=True)
    try:
        return integrity.examine(db)
    finally:
        db.close()


def torn(path, page):
    """What a power cut leaves of a page that was being written."""
    content = bytearray(path.read_bytes())
    content[page * PAGE:(page + 1) * PAGE] = os.urandom(PAGE)
    path.write_bytes(content)
    return bytes(content)


def empty_pages(path):
    """The pages, counted from 0, that can be torn without harm: found by tearing each."""
    whole = path.read_bytes()
    for page in reversed(range(1, len(whole) // PAGE)):  # they were made last
        torn(path, page)
        harmless = examined(path).problems == (integrity.TORN,)
        path.write_bytes(whole)
        if harmless:
            yield page


def test_a_whole_file_has_no_problems_and_says_what_was_looked_at(file):
    found = examined(file)
    assert found.problems == ()
    assert found.pages == file.stat().st_size // PAGE
    assert found.counted["conversation_file"] == 19
    assert found.rows == sum(found.counted.values())


def test_every_flipped_bit_is_found(file):
    whole, chance = file.read_bytes(), random.Random(7)
    for _ in range(60):
        content = bytearray(whole)
        content[chance.randrange(16, len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(content)
        assert examined(file).problems


def test_a_mend_that_cannot_take_its_place_leaves_the_file_open_and_no_copy(file, monkeypatch):
    vault = open_by_key(file, KEY)
    real = Path.replace

    def refuse(self, target):
        if Path(target) == file:
            raise PermissionError(13, "no")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(errors.Unreadable):
        mending.mend(vault, NOW)
    assert vault.db.value("SELECT count(*) FROM case_file") is not None
    assert backups.listed(file.parent) == []
    vault.close()


def test_torn_empty_pages_are_harmless_and_mended_by_a_copy_that_takes_the_place_of_the_file(file, tmp_path):
    empty = [*islice(empty_pages(file), 10)]
    assert len(empty) == 10
    for page in empty[:3]:
        torn(file, page)
    found = examined(file)
    assert (found.problems, found.torn, found.is_harmless) == ((integrity.TORN,), 3, True)
    vault = open_by_key(file, KEY)
    with vault.writing(change=False) as db:
        mending.note(db, found)
    assert mending.wanted(vault)
    changed = vault.db.value("SELECT value FROM meta WHERE name = 'last_change'")
    mended = mending.mend(vault, NOW)
    assert not mending.wanted(mended)
    assert mended.examine().problems == ()
    assert mended.db.value("SELECT count(*) FROM conversation_file") == 19
    assert mended.db.value("SELECT value FROM meta WHERE name = 'last_change'") == changed
    with mended.writing() as db:
        a_client(db, "Daarna")
    with pytest.raises(errors.InUse):
        open_by_key(file, KEY)
    mended.close()
    assert os.listdir(tmp_path) == [file.name]


def test_a_backup_of_a_file_with_a_torn_empty_page_is_whole(file, tmp_path):
    torn(file, next(empty_pages(file)))
    made = backups.make(file, KEY, tmp_path / "copies", NOW)
    assert backups.check(made.path, KEY)["conversation_file"] == 19


def test_a_search_index_out_of_step_is_told_apart_and_built_again(file):
    vault = open_by_key(file, KEY)
    with vault.writing() as db:
        db.execute("DELETE FROM conversation_text_data WHERE id > 10")
    found = vault.examine()
    assert (found.problems, found.is_harmless) == ((integrity.INDEX,), True)
    with vault.writing(change=False) as db:
        mending.note(db, found)
    mended = mending.mend(vault, NOW)
    assert mended.examine().problems == ()
    assert mended.db.value("SELECT count(*) FROM conversation_text WHERE conversation_text MATCH 'kanarie'") == 19
    mended.close()


def test_damage_to_records_is_not_noted_for_mending(file):
    vault = open_by_key(file, KEY)
    with vault.writing(change=False) as db:
        mending.note(db, integrity.Findings((integrity.PAGES,)))
    assert not mending.wanted(vault)
    vault.close()


def test_the_newest_backup_that_opens_and_is_whole_is_found(file, tmp_path):
    older = backups.make(file, KEY, tmp_path / "copies", NOW.replace(day=20))
    newer = backups.make(file, KEY, tmp_path / "stick", NOW.replace(day=21))
    broken = backups.make(file, KEY, tmp_path / "copies", NOW.replace(day=22))
    torn(broken.path, 5)
    found = finding.backups_for(file, (tmp_path / "copies", tmp_path / "stick", None), broken.key_id)
    assert [b.path for b in found] == [broken.path, newer.path, older.path]
    good = finding.newest_good(found, KEY)
    assert good is not None
    assert good.path == newer.path
    assert finding.newest_good(found, bytes(32)) is None
    assert finding.fits_one(found, KEY)
    assert not finding.fits_one(found, bytes(32))


def test_a_note_about_the_file_itself_is_no_change(file):
    vault = open_by_key(file, KEY)
    before = vault.db.value("SELECT value FROM meta WHERE name = 'last_change'")
    with vault.writing(change=False) as db:
        db.execute("INSERT INTO meta (name, value) VALUES ('note', 'x')")
    assert vault.db.value("SELECT value FROM meta WHERE name = 'last_change'") == before
    with vault.writing():
        pass
    assert vault.db.value("SELECT value FROM meta WHERE name = 'last_change'") != before
    vault.close()
