"""The page of the backups, the question before old ones go, the monthly check, and putting one back from Settings."""

import os
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog

from casebook.gui import backing_up
from casebook.gui.settings.backups_pane import BackupsPane
from casebook.gui.widgets.table import Table
from casebook.store import drafts
from casebook.vault import backups, open_by_key, second_place
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import press, until
from tests.gui.test_ways_out import button, is_open, says
from tests.gui.test_window import shown


@pytest.fixture
def keeper(window):
    return window.desk.keeper


@pytest.fixture
def folder(window):
    return window.settings.data_folder / "backups"


def pane(window) -> BackupsPane:
    window.desk.go_to("settings:backups")
    found = window.desk.findChild(BackupsPane)
    assert found is not None
    assert found.isVisible()
    found.read()
    return found


def cells(window) -> list[str]:
    table = pane(window).findChild(Table)
    assert table is not None
    model = table.model()
    return [" | ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())]


def choose(window, number: int) -> None:
    table = pane(window).findChild(Table)
    assert table is not None
    table.choose(table.keys()[number])


def finished(window, qtbot, wanted) -> None:
    with qtbot.waitSignal(wanted, timeout=10_000):
        pass
    QThreadPool.globalInstance().waitForDone()


def test_a_draft_is_a_change_that_a_backup_keeps_and_a_note_about_the_file_is_none(window, keeper):
    assert not keeper.is_due
    window.desk.session.write_quietly(drafts.save, drafts.Draft(
        id="d1", noun="conversation", record=None, fields="{}", cursor=0, changed="2026-11-23T14:05:00"))
    assert keeper.is_due
    keeper.back_up_on_quit()
    assert not keeper.is_due
    assert len(keeper.listed()) == 1


def test_what_no_backup_holds_is_still_due_after_a_lock(window, vault):
    window.desk.session.write(a_client)
    window.lock()
    window.open_desk(open_by_key(vault.path, KEY))
    assert window.desk.keeper.is_due


def test_an_interrupted_backup_starts_again_after_quiet_seconds_not_minutes(window, keeper, qtbot, monkeypatch):
    monkeypatch.setattr(backing_up, "AGAIN", 40)
    keeper._on_error(backing_up.Interrupted())
    window.desk.session.write(a_client)
    finished(window, qtbot, keeper.made)
    assert len(keeper.listed()) == 1


def test_each_backup_says_where_it_stands_when_it_was_checked_what_opens_it_and_how_long_it_stays(window, folder):
    vault = window.desk.session.vault
    for days in range(14):
        vault.back_up(folder, NOW - timedelta(days=days))
    vault.back_up(folder, NOW - timedelta(days=20), "before")
    for days in (40, 70, 100, 300):
        vault.back_up(folder, NOW - timedelta(days=days))
    with vault.writing(change=False) as db:
        db.execute("INSERT INTO meta (name, value) VALUES ('earlier_keys', 'ABCDEFGH')")
    newest = backups.listed(folder)[0].path
    newest.with_name("casebook-20260102T120000-ABCDEFGH.casebook").write_bytes(newest.read_bytes())
    newest.with_name("casebook-20260101T120000-ZZZZZZZZ.casebook").write_bytes(newest.read_bytes())
    rows = cells(window)
    assert "this computer | when it was made | your passphrase · 000G40R4" in rows[0]
    assert rows[0].endswith("one of the ten last")
    assert any("from before a change, until" in row for row in rows)
    assert any(row.endswith("goes at the next thinning") for row in rows)
    assert any("one of twelve monthly ones, until" in row for row in rows)
    assert "an earlier passphrase or sheet · ABCDEFGH" in rows[-2]
    assert "another key · ZZZZZZZZ" in rows[-1]
    assert "not of this casebook" in rows[-1]


def test_a_chosen_backup_is_opened_and_checked_on_request(window, folder):
    vault = window.desk.session.vault
    vault.back_up(folder, NOW - timedelta(days=2))
    bad = vault.back_up(folder, NOW - timedelta(days=1))
    content = bytearray(bad.path.read_bytes())
    content[len(content) // 2] ^= 1
    bad.path.write_bytes(content)
    choose(window, 1)
    button(window, "Check now").click()
    until(lambda: "this backup is whole" in window.message, "the answer")
    choose(window, 0)
    button(window, "Check now").click()
    until(lambda: "This backup is not good." in window.message, "the answer")
    first, second = cells(window)
    assert "damaged, seen Mon 23 Nov 2026 14:05" in first
    assert "| Mon 23 Nov 2026 14:05 |" in second


def test_a_second_place_gets_what_it_missed_is_thinned_too_and_its_age_is_told_while_it_is_away(
        window, keeper, folder, tmp_path, qtbot):
    session, stick = window.desk.session, tmp_path / "stick"
    stick.mkdir()
    window.settings.keep(second_place=str(stick))
    old = session.vault.back_up(stick, NOW - timedelta(days=500))
    session.write(a_client)
    keeper.back_up()
    finished(window, qtbot, keeper.made)
    assert [b.path.name for b in backups.listed(stick)] == [b.path.name for b in backups.listed(folder)]
    assert not old.path.exists()
    away = stick.rename(tmp_path / "away")
    with session.vault.writing(change=False) as db:
        db.execute("UPDATE meta SET value = ? WHERE name = 'second_copy'", ((NOW - timedelta(days=9)).isoformat(),))
    pane(window)
    says(window, "The second place is not connected. Its newest backup is 9 day")
    window.desk.go_to("today")
    says(window, "Your second backup is 9 day")
    session.write(a_client, "Ander")
    session.vault.back_up(folder, NOW + timedelta(minutes=5))
    away.rename(stick)
    keeper._stick.timeout.emit()
    finished(window, qtbot, keeper.made)
    assert backups.listed(stick)[0].path.name == backups.listed(folder)[0].path.name


def test_a_copy_to_a_shared_second_place_follows_no_link_and_what_a_cut_left_there_goes(
        window, keeper, tmp_path, folder):
    session, stick, hers = window.desk.session, tmp_path / "stick", tmp_path / "hers.txt"
    stick.mkdir()
    hers.write_text("van haar")
    made = session.vault.back_up(folder, NOW)
    laid = stick / f".part-{made.path.name}"
    laid.symlink_to(hers)
    assert second_place.catch_up(folder, stick, keeper.key_ids)
    assert hers.read_text() == "van haar"
    copied = stick / made.path.name
    assert not copied.is_symlink()
    assert copied.read_bytes() == made.path.read_bytes()
    laid.unlink(missing_ok=True)
    left = stick / f".part-{made.path.name}"  # as earlier versions named theirs
    left.write_bytes(b"half a casebook")
    os.utime(left, (0, 0))
    second_place.thin(stick, keeper.key_ids, NOW)
    assert [place.name for place in stick.iterdir()] == [made.path.name]


def test_old_backups_go_on_their_day_though_nothing_changes_any_more(window, keeper, folder, qtbot):
    session = window.desk.session
    for days in (1, 500):
        session.vault.back_up(folder, NOW - timedelta(days=days))
    assert not keeper.is_due
    keeper._stick.timeout.emit()
    assert [found.made for found in keeper.listed()] == [NOW - timedelta(days=1)]


def test_with_a_clock_astray_nothing_goes_by_itself(window, keeper, folder):
    session = window.desk.session
    for days in (400, 500):
        session.vault.back_up(folder, NOW - timedelta(days=days))
    keeper._stick.timeout.emit()
    keeper.back_up_on_quit()
    assert len(keeper.listed()) == 2


def test_a_second_place_that_is_full_is_told(window, keeper, tmp_path, qtbot, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    window.settings.keep(second_place=str(stick))
    monkeypatch.setattr("shutil.copyfile", lambda *_args: (_ for _ in ()).throw(OSError(28, "full")))
    window.desk.session.write(a_client)
    keeper.back_up()
    finished(window, qtbot, keeper.made)
    assert len(keeper.listed()) == 1
    pane(window)
    says(window, "could not be copied to the second place. The disk is full.")


def test_the_folder_of_the_casebook_is_no_second_place(window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory",
                        lambda *_args: str(window.desk.session.vault.path.parent))
    pane(window)
    button(window, "Second place").click()
    assert "stand already" in window.message
    assert window.settings.preferences.second_place == ""


def fall(window, folder) -> None:
    """Much less than before, and old backups that would go."""
    for days in range(1000, 1012):
        window.desk.session.vault.back_up(folder, NOW - timedelta(days=days))
    window.desk.session.vault.back_up(folder, NOW - timedelta(days=1))
    with window.desk.session.vault.writing(change=False) as db:
        db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('rows.all', '99999')")
    window.desk.session.write(a_client)


def test_when_rows_fell_she_is_asked_on_today_and_answers_on_the_page(window, keeper, folder, qtbot):
    fall(window, folder)
    keeper.back_up()
    finished(window, qtbot, keeper.made)
    window.desk.go_to("today")
    says(window, "Much less stands in your casebook")
    button(window, "To the backups").click()
    says(window, "Much less stands in your casebook")
    button(window, "Keep them all for now").click()
    assert len(keeper.listed()) == 14
    says(window, "All of them are kept until 23 December 2026.")
    assert "Much less" not in shown(window.desk)
    keeper.thinning.go_on()
    window.desk.session.note(lambda db: db.execute("UPDATE meta SET value = 'rows' WHERE name = 'thinning'"))
    pane(window)
    button(window, "It is right: thin them").click()
    assert len(keeper.listed()) == 2


def test_a_clock_that_went_back_asks_too(window, keeper, folder, qtbot):
    for days in (1000, -40):
        window.desk.session.vault.back_up(folder, NOW - timedelta(days=days))
    window.desk.session.write(a_client)
    keeper.back_up()
    finished(window, qtbot, keeper.made)
    assert len(keeper.listed()) == 3
    pane(window)
    says(window, "is the date right?")


def test_what_was_set_aside_beside_the_casebook_goes_after_90_days(window, keeper):
    home = window.desk.session.vault.path.parent
    old = backups.named(home, NOW - timedelta(days=91), "ABCDEFGH", "damaged")
    before = backups.named(home, NOW - timedelta(days=91), "ABCDEFGH", "before")
    older_form = backups.named(home / "backups", NOW - timedelta(days=91), window.desk.session.vault.key_id, "before")
    older_form.parent.mkdir(exist_ok=True)
    young = backups.named(home, NOW - timedelta(days=89), "ABCDEFGH", "aside")
    for file in (old, before, older_form, young):
        file.write_bytes(b"x")
    window.desk.session.write(a_client)
    keeper.back_up_on_quit()
    assert [file.exists() for file in (old, before, older_form, young)] == [False, False, False, True]


def test_the_day_on_which_a_case_is_gone_counts_what_was_set_aside_beside_the_casebook(window, keeper):
    made = backups.named(window.desk.session.vault.path.parent, NOW, "00000000", "damaged")
    made.write_bytes(b"x")
    assert keeper.gone_after(NOW.date()) == (NOW + timedelta(days=90)).date()


def test_the_monthly_check_finds_damage_and_today_leads_to_the_newest_good_backup(window, keeper, folder, vault, qtbot):
    session = window.desk.session
    with session.vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 1, 1))
        for day in range(1, 20):
            a_conversation(db, case, date(2026, 1, day), notes="kanarie " * 200)
    assert not keeper.health.is_due
    session.note(lambda db: db.execute("UPDATE meta SET value = '2026-10-01' WHERE name = 'created'"))
    assert keeper.health.is_due
    session.vault.back_up(folder, NOW - timedelta(days=1))
    page = session.db.value("PRAGMA page_count") - 3
    with vault.path.open("r+b") as file:
        file.seek(page * 4096 + 500)
        file.write(os.urandom(8))
    keeper.health._again.timeout.emit()
    finished(window, qtbot, keeper.health.looked)
    assert not keeper.health.is_due
    window.desk.go_to("today")
    says(window, "A check found damage in this casebook. The backup of Sun 22 Nov 2026, 14:05 was opened now")
    button(window, "Show both").click()
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert window.desk.session.vault.examine().problems == ()


def test_the_casebook_itself_is_checked_on_request(window, keeper, qtbot):
    pane(window)
    button(window, "Check the casebook").click()
    finished(window, qtbot, keeper.health.looked)
    assert "every page and row of the casebook is whole" in window.message
    says(window, "The casebook itself was checked on 23 November 2026.")


def test_a_backup_is_put_back_from_settings_without_asking_the_passphrase_and_lands_in_it(window, folder, vault):
    session = window.desk.session
    session.write(a_client, "Van toen")
    session.vault.back_up(folder, datetime(2026, 11, 20, 18, 5))
    session.write(a_client, "Van nu")
    choose(window, 0)
    button(window, "Restore").click()
    says(window, "What stands in your casebook now and not in this backup: 1 client organisation.")
    button(window, "Leave it as it is").click()
    is_open(window)
    assert window.desk.session.db.value("SELECT count(*) FROM client") == 2
    choose(window, 0)
    pane(window).findChild(Table).setFocus()
    press("Return")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert window.desk.session.db.column("SELECT name FROM client") == ["Van toen"]
    (kept,) = [b for b in backups.listed(vault.path.parent) if b.kind == "aside"]
    assert kept.path.name in window.message
    aside = open_by_key(kept.path, KEY, read_only=True)
    assert aside.db.value("SELECT count(*) FROM client") == 2
    aside.close()


def test_locking_while_both_are_shown_lets_go_of_the_casebook(window, folder, vault):
    window.desk.session.write(a_client)
    window.desk.session.vault.back_up(folder, NOW)
    choose(window, 0)
    button(window, "Restore").click()
    button(window, "Put this backup in its place")
    window.lock()
    open_by_key(vault.path, KEY).close()
