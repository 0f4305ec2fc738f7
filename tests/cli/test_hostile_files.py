"""Files that are no casebook, or no longer: every command answers with a sentence, and leaves them as they are."""

import os
import random
import shutil
import sqlite3
import sys

import pytest

from casebook.vault import create_by_key, open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE

PAGE = 4096
COMMANDS = {
    "clients": ("clients", "FILE"), "search": ("search", "FILE", "gesprek"), "check": ("check", "FILE"),
    "releases": ("releases", "FILE"),
    "final": ("annual-report", "FILE", "--client", LARGEST, "--year", "2025", "--final", "-o", "OUT"),
    "referral-overview": ("referral-overview", "FILE", "--kind", "directory", "-o", "OUT"),
    "own-file": ("own-file", "FILE", "--case", "bavo-lim", "-o", "OUT"),
    "backup": ("backup", "FILE", "OUT"), "restore": ("restore", "FILE", "OUT"),
    "new": ("new", "FILE"), "practice": ("practice", "FILE", "--cases", "5"),
}  # fmt: skip
DRAWING = ("final", "referral-overview", "own-file")
"""What takes long where a damage elsewhere lets it: given every third of the files with a bit changed only.

A concept of a report is drawn as the final one is.
"""
NAMES = ("\udcff\udcfe", "~", "*", "-", "a\nb")  # a new file may have them
DEVICES = ("/dev/null", "/dev/full", "/dev/zero", "/", "/proc/self/mem", "/proc/1/environ")

ODD = (*DEVICES, "folder", "fifo", "loop", "dangling", "", "x" * 300, "nul\0nul", "file/x")


def garbage(source, size):
    return source.randbytes(size)


def contents(whole):
    """Forty hostile or damaged files by name; `whole` is a real casebook."""
    source = random.Random(4)
    salt = whole[:16]
    found = {
        "empty": b"", "one-byte": b"\xc5", "fifteen": salt[:15], "salt-only": salt, "text": b"Geen casusboek.\n" * 300,
        "zeros": bytes(PAGE * 3), "ones": b"\xff" * PAGE * 2, "zip": b"PK\x03\x04" + bytes(PAGE - 4),
        "pdf": b"%PDF-1.7\n" + garbage(source, PAGE * 2 - 9), "plain": b"SQLite format 3\0" + bytes(PAGE - 16),
        "profile-0": b"\xc5\0" + garbage(source, PAGE - 2), "profile-9": b"\xc5\x09" + garbage(source, PAGE * 4 - 2),
        "no-pages": salt + garbage(source, PAGE - 17), "half-page": whole[:PAGE * 3 + 100], "odd": whole + b"x",
        "one-page": whole[:PAGE], "ten-pages": whole[:PAGE * 10], "last-page-gone": whole[:-PAGE],
        "twice": whole + whole, "shifted": whole[PAGE:], "reversed": whole[::-1],
        "other-salt": salt[:15] + bytes([salt[15] ^ 1]) + whole[16:],
        "pages-swapped": whole[:PAGE] + whole[PAGE * 2:PAGE * 3] + whole[PAGE:PAGE * 2] + whole[PAGE * 3:],
        "hole": whole[:PAGE * 5] + bytes(PAGE * 20) + whole[PAGE * 25:],
        "tail-zero": whole[:-PAGE * 3] + bytes(PAGE * 3),
    }  # fmt: skip
    for number in range(7):
        found[f"random-{number}"] = salt + garbage(source, PAGE * source.randint(1, 9) - 16)
    for number in range(12):
        place = source.randrange(16, len(whole))
        changed = bytes([whole[place] ^ 1 << source.randrange(8)])
        found[f"flipped-{number}"] = whole[:place] + changed + whole[place + 1:]
    return found


@pytest.fixture(scope="module")
def hostile(practice_file, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    for name, content in contents(practice_file.read_bytes()).items():
        (folder / name).write_bytes(content)
    return folder


def picture(folder):
    """Names and content of everything in a folder."""
    return {name: (folder / name).read_bytes() for name in os.listdir(folder) if (folder / name).is_file()}


def call(run, command, file, out):
    words = {"FILE": str(file), "OUT": str(out)}
    return run(*(words.get(word, word) for word in COMMANDS[command]))


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_forty_hostile_files_each_get_a_sentence(run, hostile, tmp_path, command):
    before = picture(hostile)
    assert len(before) >= 40
    for name in sorted(before):
        if command in DRAWING and name.startswith("flipped") and int(name.partition("-")[2]) % 3:
            continue
        code, _, err = call(run, command, hostile / name, tmp_path / "out.pdf")
        whole_enough = code == 0 and name.startswith(("flipped", "last-page", "hole", "tail", "twice", "pages"))
        assert whole_enough or (code == 1 and len(err.splitlines()) == 1), (name, code, err)
        assert "went wrong" not in err, (name, err)
        assert code == 0 or not (tmp_path / "out.pdf").exists()
        if (tmp_path / "out.pdf").is_dir():
            shutil.rmtree(tmp_path / "out.pdf")
        (tmp_path / "out.pdf").unlink(missing_ok=True)
        if command == "final" and code == 0:  # a damage elsewhere than where it reads and writes
            (hostile / name).write_bytes(before[name])
    assert picture(hostile) == before


def test_a_changed_byte_is_reported_by_check(run, hostile):
    for name in sorted(os.listdir(hostile)):
        if name.startswith("flipped"):
            code, out, _ = run("check", hostile / name)
            unused = code == 0 and "Empty pages torn by a power cut: 1." in out
            assert unused or (code, out) == (1, ""), name


@pytest.mark.skipif(sys.platform == "win32", reason="devices differ")
@pytest.mark.parametrize(("command", "file"), [
    (command, file) for command in COMMANDS for file in (*ODD, *(() if command in ("new", "practice") else NAMES))])
def test_odd_places_each_get_a_sentence(run, tmp_path, monkeypatch, command, file):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "dangling").symlink_to("nowhere")
    os.mkfifo(tmp_path / "fifo")
    before = sorted(os.listdir(tmp_path))
    code, out, err = call(run, command, file, tmp_path / "out.pdf")
    assert out == ""
    assert code == (2 if file.startswith("-x") else 1)
    assert len(err.splitlines()) == 1
    assert "went wrong" not in err
    assert sorted(os.listdir(tmp_path)) == before


@pytest.mark.skipif(sys.platform == "win32", reason="names differ")
def test_a_casebook_may_have_any_name(run, practice_file, tmp_path):
    for name in ("\udcff\udcfe.casebook", "a\nb", "Ünïcøde 日本 ?#%", "-dash"):
        path = shutil.copy2(practice_file, tmp_path / name)
        assert run("clients", path)[0] == 0
        assert run("referral-overview", path, "--kind", "directory", "-o", tmp_path / f"{name}.pdf")[0] == 0
        assert run("new", tmp_path / f"new {name}")[0] == 0


def test_a_journal_of_nonsense_beside_the_file_does_no_harm(run, casebook):
    before = casebook.read_bytes()
    casebook.with_name(casebook.name + "-journal").write_bytes(random.Random(1).randbytes(9000))
    for command in ("clients", "check"):
        assert call(run, command, casebook, "")[0] in (0, 1)
    assert casebook.read_bytes() == before


def test_a_file_of_a_newer_program_is_refused_in_words(run, tmp_path, derivations):
    salt = b"\xc5\x01" + bytes(14)
    path = tmp_path / "newer.casebook"
    vault = create_by_key(path, derivations(PASSPHRASE, salt), salt)
    vault.db.execute("UPDATE meta SET value = '99' WHERE name = 'oldest_reader'")
    vault.db.execute("PRAGMA user_version = 99")
    vault.close()
    code, _, err = run("clients", path)
    assert code == 1
    assert "newer version" in err


def test_a_database_of_something_else_under_our_key_is_no_casebook(run, tmp_path, derivations):
    salt = b"\xc5\x01" + bytes(14)
    path = tmp_path / "other.casebook"
    create_by_key(path, derivations(PASSPHRASE, salt), salt).close()
    vault = open_by_key(path, derivations(PASSPHRASE, salt))
    vault.db.execute("PRAGMA application_id = 7")
    vault.close()
    code, _, err = run("clients", path)
    assert code == 1
    assert "not a casebook" in err


def test_a_plain_database_is_no_casebook(run, tmp_path):
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE client (name)")
    plain.commit()
    plain.close()
    code, _, err = run("clients", tmp_path / "plain.db")
    assert code == 1
    assert "not a casebook" in err
