"""Backups and restoring from the command line."""

import os

from casebook.vault import backups, open_by_key
from tests.cli.conftest import PASSPHRASE


def test_a_backup_is_made_checked_and_named(run, casebook, tmp_path):
    code, out, err = run("backup", casebook, tmp_path / "copies")
    assert (code, err) == (0, "")
    (name,) = os.listdir(tmp_path / "copies")
    assert out.strip().endswith(name)
    assert run("check", tmp_path / "copies" / name)[0] == 0


def test_a_backup_is_restored_and_what_stood_there_is_kept(run, casebook, tmp_path, derivations):
    run("backup", casebook, tmp_path / "copies")
    (backup,) = backups.listed(tmp_path / "copies")
    before = casebook.read_bytes()
    code, out, err = run("restore", backup.path, casebook)
    assert (code, err) == (0, "")
    (aside,) = backups.listed(casebook.parent)
    assert aside.kind == "aside"
    assert str(aside.path) in out
    assert aside.path.read_bytes() == before
    assert run("check", casebook)[0] == 0
    code, out, _ = run("restore", backup.path, tmp_path / "new" / "fresh.casebook")
    assert code == 1
    assert run("restore", backup.path, tmp_path / "fresh.casebook")[0] == 0
    assert run("check", tmp_path / "fresh.casebook")[0] == 0


def test_restoring_over_itself_or_an_open_casebook_is_refused_in_a_sentence(run, casebook, tmp_path, derivations):
    code, _, err = run("restore", casebook, casebook)
    assert (code, len(err.splitlines())) == (1, 1)
    run("backup", casebook, tmp_path / "copies")
    (backup,) = backups.listed(tmp_path / "copies")
    window = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    code, _, err = run("restore", backup.path, casebook)
    window.close()
    assert (code, len(err.splitlines())) == (1, 1)
    assert "in use" in err
    assert backups.listed(casebook.parent) == []
