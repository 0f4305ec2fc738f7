"""A backup is called one only after it was opened and checked; restoring keeps what was there."""

import os
import threading
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook import errors
from casebook.vault import backups, open_by_key, thinning
from tests.casebook_files import KEY, SALT, a_case, a_client, a_conversation, new_casebook

NOW = datetime(2026, 11, 23, 18, 5, 30)


@pytest.fixture
def filled(tmp_path):
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 1, 1))
        for day in range(1, 20):
            a_conversation(db, case, date(2026, 1, day), notes="kanarie " * 200)
    yield vault
    vault.close()


def test_a_backup_is_a_whole_private_casebook_with_the_same_key_and_a_neutral_name(filled, tmp_path):
    made = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    assert made.path.name == "casebook-20261123T180530-000G40R4.casebook"
    assert made.path.read_bytes()[:16] == SALT
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in made.path.parent.iterdir()] == [made.path.name]
    assert b"kanarie" not in made.path.read_bytes()
    copy = open_by_key(made.path, KEY)
    assert backups.row_counts(copy.db) == backups.row_counts(filled.db)
    assert copy.db.value("SELECT count(*) FROM conversation_text WHERE conversation_text MATCH 'kanarie'") == 19
    copy.close()
    assert backups.listed(made.path.parent) == [made]


def test_it_is_made_beside_an_open_window_and_a_second_of_the_same_moment_has_a_name_of_its_own(filled, tmp_path):
    first = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    with filled.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
    second = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    assert first.path != second.path
    assert backups.check(second.path, KEY)["setting"] == backups.check(first.path, KEY)["setting"] + 1


def test_a_damaged_copy_is_no_backup(filled, tmp_path):
    made = backups.make(filled.path, KEY, tmp_path, NOW)
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(errors.Damaged):
        backups.check(made.path, KEY)
    with pytest.raises(errors.Damaged):
        backups.restore(made.path, KEY, tmp_path / "other.casebook", NOW)
    assert not (tmp_path / "other.casebook").exists()


def test_a_damaged_casebook_gives_no_backup_and_leaves_nothing(filled, tmp_path):
    page = filled.db.value("SELECT rootpage FROM sqlite_master WHERE name = 'conversation_file'")
    filled.close()
    content = bytearray(filled.path.read_bytes())
    content[4096 * (page - 1) + 150] ^= 1
    filled.path.write_bytes(content)
    with pytest.raises(errors.Damaged):
        backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    assert not (tmp_path / "copies").exists()


def test_the_wrong_key_a_missing_folder_and_a_full_disk_each_have_their_error(filled, tmp_path):
    with pytest.raises(errors.WrongPassphrase):
        backups.make(filled.path, bytes(32), tmp_path / "copies", NOW)
    (tmp_path / "file").touch()
    with pytest.raises(errors.Unreadable):
        backups.make(filled.path, KEY, tmp_path / "file" / "copies", NOW)
    assert not (tmp_path / "copies").exists()


def test_restoring_puts_the_copy_in_place_and_keeps_what_was_there(filled, tmp_path):
    made = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    with filled.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('after', 'b')")
    with pytest.raises(errors.InUse):
        backups.restore(made.path, KEY, filled.path, NOW)
    filled.close()
    aside = backups.restore(made.path, KEY, filled.path, NOW)
    assert aside is not None
    now, before = open_by_key(filled.path, KEY), open_by_key(aside, KEY, read_only=True)
    assert now.db.value("SELECT count(*) FROM setting WHERE name = 'after'") == 0
    assert before.db.value("SELECT count(*) FROM setting WHERE name = 'after'") == 1
    now.close()
    before.close()
    assert made.path.exists()
    assert {b.kind for b in backups.listed(tmp_path)} == {"aside"}


def test_a_swap_that_fails_leaves_the_casebook_under_its_one_name(filled, tmp_path, monkeypatch):
    made = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    filled.close()
    before, real = filled.path.read_bytes(), Path.replace

    def fail(self, target):
        if Path(target) == filled.path:
            assert filled.path.exists(), "there is never a moment without a file"
            raise OSError(28, "full")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(errors.DiskFull):
        backups.restore(made.path, KEY, filled.path, NOW)
    assert sorted(os.listdir(tmp_path)) == ["copies", filled.path.name]
    assert filled.path.read_bytes() == before


def test_a_backup_is_known_by_its_name_or_its_folder(filled, tmp_path):
    made = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    assert backups.is_backup(made.path)
    assert not backups.is_backup(filled.path, tmp_path / "copies", None)
    assert backups.is_backup(tmp_path / "copies" / "mijn.casebook", tmp_path / "copies")


def test_each_backup_is_told_why_it_stays_and_until_when():
    every = [_at(0), *(_at(days) for days in range(1, 13)), _at(200), _at(20, "before"), _at(100, "aside"), _at(500)]
    stays = thinning.stays(every, TODAY, every[0].path)
    assert stays[every[0].path].why == "last"
    assert stays[_at(20, "before").path] == thinning.Stay("aside", date(2027, 2, 1))
    assert stays[_at(100, "aside").path].why == stays[_at(500).path].why == ""
    assert stays[_at(200).path].until == date(2027, 6, 7)
    assert {b.path for b in thinning.thinned(every, TODAY, every[0].path)} == {
        path for path, stay in stays.items() if not stay.why}


def test_a_clock_that_went_back_or_leapt_ahead_looks_wrong_and_travel_does_not():
    assert thinning.clock_looks_wrong([_at(-2)], datetime(2026, 11, 23, 12))
    assert thinning.clock_looks_wrong([_at(120)], datetime(2026, 11, 23, 12))
    assert not thinning.clock_looks_wrong([_at(-0.4), _at(120)], datetime(2026, 11, 23, 12))
    assert not thinning.clock_looks_wrong([], datetime(2026, 11, 23, 12))


def test_restoring_over_a_broken_file_keeps_the_broken_one(filled, tmp_path):
    made = backups.make(filled.path, KEY, tmp_path / "copies", NOW)
    filled.close()
    filled.path.write_bytes(b"kapot")
    aside = backups.restore(made.path, KEY, filled.path, NOW)
    assert aside is not None
    assert aside.read_bytes() == b"kapot"
    open_by_key(filled.path, KEY).close()


def test_only_the_one_file_of_the_copy_routine_may_be_made(filled, tmp_path):
    from casebook.vault import settings
    from casebook.vault.driver import Connection

    db = Connection(filled.path, KEY, SALT, read_only=True)
    settings.apply(db, read_only=True, copy_to=tmp_path / "this")
    with pytest.raises(Exception, match="authorization denied"):
        db.execute("VACUUM INTO ?", (str(tmp_path / "that"),))
    db.execute("VACUUM INTO ?", (str(tmp_path / "this"),))
    db.close()
    assert not (tmp_path / "that").exists()


def _at(days_ago: float, kind: str = "") -> backups.Backup:
    made = datetime(2026, 11, 23, 12) - timedelta(days=days_ago)
    return backups.Backup(Path(f"{made:%Y%m%dT%H%M%S}{kind}"), made, "000G40R4", kind)


TODAY = date(2026, 11, 23)


def test_thinning_keeps_ten_last_seven_daily_five_weekly_twelve_monthly():
    every = [_at(hour / 24) for hour in range(0, 24 * 500, 6)]
    kept = set(every) - set(thinning.thinned(every, TODAY))
    assert sorted(every, key=lambda b: b.made)[-10:] == sorted(kept, key=lambda b: b.made)[-10:]
    assert len({b.made.date() for b in kept if (TODAY - b.made.date()).days < 7}) == 7
    assert len({(b.made.year, b.made.month) for b in kept}) == 12
    assert min(b.made.date() for b in kept) >= date(2025, 10, 23)


@given(st.lists(st.tuples(st.floats(0, 900), st.sampled_from(["", "aside", "before", "damaged"])), max_size=60),
       st.integers(0, 59))
def test_thinning_never_takes_the_verified_one_the_ten_last_or_anything_set_aside_lately(made, number):
    every = list({_at(days, kind).path: _at(days, kind) for days, kind in made}.values())
    verified = every[number % len(every)].path if every else None
    gone = {b.path for b in thinning.thinned(every, TODAY, verified)}
    assert verified not in gone
    plain = sorted((b for b in every if not b.kind), key=lambda b: b.made, reverse=True)
    oldest = date(2025, 10, 23)
    assert not gone & {b.path for b in plain[:10] if b.made.date() >= oldest}
    assert not gone & {b.path for b in every if b.kind and (TODAY - b.made.date()).days <= 90}
    assert {b.path for b in every if b.made.date() < oldest} - {verified} <= gone


def test_thinning_asks_when_rows_fell_by_more_than_a_tenth():
    assert thinning.looks_wrong(100, 89)
    assert not thinning.looks_wrong(100, 90)
    assert not thinning.looks_wrong(0, 0)


def test_a_write_during_a_backup_is_kept_and_the_backup_is_whole(filled, tmp_path):
    made: list[backups.Backup] = []
    ended: list[type] = []

    def work() -> None:
        for number in range(8):
            try:
                made.append(filled.back_up(tmp_path / "copies", NOW + timedelta(seconds=number)))
            except errors.CasebookError as error:
                ended.append(type(error))

    thread = threading.Thread(target=work)
    thread.start()
    written = 0
    while thread.is_alive():
        with filled.writing() as db:
            db.execute("INSERT INTO setting (name, value) VALUES (?, 'x')", (f"n{written}",))
        written += 1
        time.sleep(0.05)
    thread.join()
    assert filled.db.value("SELECT count(*) FROM setting WHERE value = 'x'") == written
    for backup in made:
        backups.check(backup.path, KEY)
    assert set(ended) <= {errors.Interrupted, errors.InUse}
    assert len(made) + len(ended) == 8
    assert os.listdir(tmp_path / "copies")


