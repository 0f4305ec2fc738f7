"""A casebook is written only where that is safe: not on a network drive, not in a folder that is synchronised."""

import json
import os
from datetime import datetime

import pytest

from casebook import errors
from casebook.vault import backups, create_by_key, moving, open_by_key, places
from tests.casebook_files import KEY, SALT, a_client, new_casebook

LINE = "36 35 98:0 / {place} rw,noatime master:1 - {system} server:/share rw\n"


@pytest.fixture
def mounted(tmp_path, monkeypatch):
    """Say of a folder which file system it lies on."""
    table = tmp_path / "mountinfo"
    table.write_text(LINE.format(place="/", system="ext4"))
    monkeypatch.setattr(places, "MOUNTS", table)

    def mount(folder, system):
        folder.mkdir(exist_ok=True)
        with table.open("a") as lines:
            lines.write(LINE.format(place=str(folder).replace(" ", "\\040"), system=system))
        return folder

    return mount


@pytest.mark.parametrize("system", ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "davfs"])
def test_a_network_drive_is_read_and_never_written(mounted, tmp_path, system):
    folder = mounted(tmp_path / "drive of mine", system)
    vault = create_by_key(tmp_path / "here.casebook", KEY, SALT)
    vault.close()
    there = folder / "there.casebook"
    vault.path.rename(there)
    before = there.read_bytes()
    with pytest.raises(errors.OnANetworkDrive):
        open_by_key(there, KEY)
    with pytest.raises(errors.OnANetworkDrive):
        create_by_key(folder / "new.casebook", KEY, SALT)
    reading = open_by_key(there, KEY, read_only=True)
    with pytest.raises(errors.ReadOnly), reading.writing() as db:
        a_client(db)
    reading.close()
    assert there.read_bytes() == before
    assert os.listdir(folder) == ["there.casebook"]


@pytest.mark.parametrize("system", ["ext4", "fuseblk", "tmpfs", "fuse.gocryptfs", "btrfs"])
def test_a_drive_of_this_computer_is_written(mounted, tmp_path, system):
    create_by_key(mounted(tmp_path / "stick", system) / "a.casebook", KEY, SALT).close()


def test_the_innermost_mount_decides(mounted, tmp_path):
    outer = mounted(tmp_path / "share", "nfs")
    inner = mounted(outer / "local", "ext4")
    assert places.is_network(outer)
    assert not places.is_network(inner)


def test_a_machine_that_is_one_network_tree_has_no_better_place(tmp_path, monkeypatch):
    table = tmp_path / "mountinfo"
    table.write_text(LINE.format(place="/", system="9p"))
    monkeypatch.setattr(places, "MOUNTS", table)
    assert not places.is_network(tmp_path)


@pytest.mark.parametrize("mark", ["._sync_0123abcd.db", ".sync_0123abcd.db", ".stfolder", ".nextcloudsync.log"])
def test_a_folder_with_the_mark_of_a_service_is_synchronised_with_all_below_it(tmp_path, mark):
    (tmp_path / "cloud" / "work").mkdir(parents=True)
    assert not places.is_synced(tmp_path / "cloud" / "work", {})
    (tmp_path / "cloud" / mark).touch()
    assert places.is_synced(tmp_path / "cloud" / "work", {})
    with pytest.raises(errors.InASyncedFolder):
        create_by_key(tmp_path / "cloud" / "work" / "a.casebook", KEY, SALT)
    assert os.listdir(tmp_path / "cloud" / "work") == []


@pytest.mark.parametrize("place", ["OneDrive - Werk/stukken", "Library/CloudStorage/Box/x",
                                   "Library/Mobile Documents/com~apple~CloudDocs", "Google Drive", "Afdeling/box"])
def test_cloud_folders_are_known_by_their_names_and_by_what_their_programs_say(tmp_path, monkeypatch, place):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": str(tmp_path / "Afdeling")}}))
    (tmp_path / place).mkdir(parents=True)
    assert places.is_synced(tmp_path / place, {})
    assert not places.is_synced(tmp_path, {})
    assert places.is_synced(tmp_path / "anders", {"OneDrive": str(tmp_path / "anders")})


def test_moving_copies_checks_and_keeps_the_old_file_under_another_name(mounted, tmp_path):
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        a_client(db, "De Linde")
    vault.close()
    share = mounted(tmp_path / "share", "cifs")
    old = vault.path.rename(share / "mine.casebook")
    content = old.read_bytes()
    from tests.vault.test_backups import NOW

    target = moving.free_place(tmp_path / "home", "mine.casebook")
    kept = moving.move(old, KEY, target, NOW)
    assert kept is not None
    assert os.listdir(share) == [kept.name]
    assert kept.read_bytes() == content
    moved = open_by_key(target, KEY)
    assert moved.db.value("SELECT name FROM client") == "De Linde"
    moved.close()
    assert moving.free_place(tmp_path / "home", "mine.casebook").name == "mine-2.casebook"
    with pytest.raises(errors.AlreadyThere):
        moving.move(kept, KEY, target, NOW)


def test_moving_a_damaged_file_or_to_a_place_no_better_leaves_nothing(mounted, tmp_path):
    from tests.vault.test_backups import NOW

    vault = new_casebook(tmp_path)
    vault.close()
    share = mounted(tmp_path / "share", "cifs")
    with pytest.raises(errors.OnANetworkDrive):
        moving.move(vault.path, KEY, share / "a.casebook", NOW)
    content = bytearray(vault.path.read_bytes())
    content[4096 * 4 + 99] ^= 1
    vault.path.write_bytes(content)
    with pytest.raises(errors.Damaged):
        moving.move(vault.path, KEY, tmp_path / "home" / "a.casebook", NOW)
    assert os.listdir(share) == os.listdir(tmp_path / "home") == []
    assert vault.path.read_bytes() == content


def test_a_backup_is_not_put_back_into_a_synced_folder(vault, tmp_path):
    backup = vault.back_up(tmp_path / "backups", datetime(2026, 11, 23, 14, 5)).path
    synced = tmp_path / "synced"
    (synced / ".stfolder").mkdir(parents=True)
    with pytest.raises(errors.InASyncedFolder):
        backups.restore(backup, KEY, synced / "mine.casebook", datetime(2026, 11, 23, 14, 6))
    assert [place.name for place in synced.iterdir()] == [".stfolder"]
