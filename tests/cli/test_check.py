"""`casebook check` says what was checked; a fault has exit code 1, one sentence, and the backup to use."""

import os

import pytest

from casebook.vault import backups, open_by_key
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def backed_up(run, casebook, tmp_path):
    """A profile with a good backup of the casebook."""
    profile = tmp_path / "profile"
    assert run("backup", casebook, profile / "backups")[0] == 0
    return profile


def flip(path, at):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def refused(answer, *words):
    code, out, err = answer
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    for expected in words:
        assert str(expected) in err


def test_what_was_checked_is_said(run, casebook):
    code, out, err = run("check", casebook)
    assert (code, err) == (0, "")
    for words in ("key ID", "every page against its authentication code", "rows", "each set and read back",
                  "Nothing is wrong"):
        assert words in out


@pytest.mark.parametrize("at", [200, 4096 * 5 + 7, -100])
def test_damage_names_the_newest_good_backup(run, casebook, backed_up, at):
    flip(casebook, at)
    (good,) = backups.listed(backed_up / "backups")
    refused(run("check", casebook, "--profile", backed_up), "damaged", "The newest good backup:", good.path)


def test_a_damaged_backup_is_not_advised_and_one_beside_the_file_is(run, casebook, backed_up):
    (first,) = backups.listed(backed_up / "backups")
    run("backup", casebook, casebook.parent)
    flip(first.path, -100)
    flip(casebook, 4096 * 5 + 7)
    (beside,) = backups.listed(casebook.parent)
    refused(run("check", casebook, "--profile", backed_up), beside.path)
    beside.path.unlink()
    refused(run("check", casebook, "--profile", backed_up), "No good backup with this key was found.")


def test_a_file_that_was_cut_off_names_the_newest_backup(run, casebook, backed_up):
    (good,) = backups.listed(backed_up / "backups")
    os.truncate(casebook, 5000)
    refused(run("check", casebook, "--profile", backed_up), "was cut off", good.path)
    casebook.unlink()
    refused(run("check", casebook, "--profile", backed_up), "no file at this place", good.path)


def test_a_wrong_passphrase_is_not_called_damage(run, casebook, backed_up):
    code, _, err = run("check", casebook, "--profile", backed_up, stdin=b"een andere wachtzin\n")
    assert code == 1
    assert "does not fit" in err
    assert "backup" not in err


def test_torn_empty_pages_are_said_to_be_harmless(run, casebook, derivations):
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    with vault.writing() as db:
        db.execute("CREATE TABLE filler (b TEXT)")
        db.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 400)
    with vault.writing() as db:
        db.execute("DROP TABLE filler")
    pages = vault.db.value("PRAGMA page_count")
    vault.close()
    whole = casebook.read_bytes()
    for page in range(pages - 1, pages - 15, -1):  # the list of empty pages stands on one of them
        casebook.write_bytes(whole[:page * 4096] + os.urandom(4096) + whole[(page + 1) * 4096:])
        code, out, err = run("check", casebook)
        if code == 0:
            break
    assert (code, err) == (0, "")
    assert "Empty pages torn by a power cut: 1." in out
    assert "harmless" in out


def test_a_search_index_out_of_step_and_a_lost_reference_have_sentences_of_their_own(run, casebook, derivations):
    key = derivations(PASSPHRASE, casebook.read_bytes()[:16])
    vault = open_by_key(casebook, key)
    vault.db.execute("PRAGMA foreign_keys = OFF")
    with vault.writing() as db:
        db.execute("UPDATE engagement SET client_id = 'nobody' WHERE key = (SELECT min(key) FROM engagement)")
    vault.close()
    refused(run("check", casebook), "points at a record that is not there")
    vault = open_by_key(casebook, key)
    vault.db.execute("PRAGMA foreign_keys = OFF")
    with vault.writing() as db:
        db.execute("UPDATE engagement SET client_id = (SELECT min(id) FROM client) WHERE client_id = 'nobody'")
        db.execute("DELETE FROM conversation_text_data WHERE id > 10")
    vault.close()
    refused(run("check", casebook), "search index is out of step")
