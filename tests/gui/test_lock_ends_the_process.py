"""A lock ends the process that held the text: nothing of it stays in memory or in a file, whatever stood open."""

import os
import secrets
import string
import sys
import tempfile
from pathlib import Path

import pytest

from casebook.vault import create_by_key, keys
from tests.casebook_files import KEY, new_casebook
from tests.gui.running import Running, can_read_memory, spelled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux puts a fresh process under the same number")


@pytest.fixture
def folder():
    """A short path: sockets stand in it."""
    with tempfile.TemporaryDirectory(prefix="lock-") as made:
        yield Path(made)


@pytest.fixture
def file(folder):
    new_casebook(folder).close()
    return str(folder / "test.casebook")


@pytest.fixture
def program(folder, file):
    """The program with the desk of an empty casebook."""
    with Running(folder, "--language", "en", file) as running:
        running.do("open_by_key", file, KEY.hex())
        yield running
    assert complaints(running) == []


def complaints(program):
    """What it said, but for what Qt says of a screen that is none: that dialogs can't tell it their size."""
    return [line for line in program.stderr().splitlines() if line != "casebook: QtWarningMsg in default"]


def letters(number):
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(number))


def files_holding(folder, needles):
    return [path.name for path in folder.rglob("*") if path.is_file() and any(n in path.read_bytes() for n in needles)]


@pytest.mark.skipif(not can_read_memory(), reason="the memory of other processes can be read by root only")
def test_after_a_lock_no_text_no_passphrase_and_no_key_is_in_memory_or_in_a_file(folder):
    passphrase, stem = f"{letters(9)} {letters(9)}", letters(9)
    salt = keys.new_salt()
    key = bytes(keys.derive(passphrase, salt))
    path = folder / "real.casebook"
    create_by_key(path, key, salt).close()
    with Running(folder, "--language", "en", str(path)) as program:
        program.do("write", passphrase)
        assert sum(program.copies(spelled(passphrase)).values()) > 0
        program.do("unlock", "")
        program.do("case", f"{stem}XX")
        typed = program.do("write_everywhere", stem)
        for page in ("Ctrl+G", "Ctrl+Shift+K", "Ctrl+R", "Ctrl+K", "Ctrl+7", "Ctrl+F"):
            program.do("press", page)
            typed.update(program.do("write_everywhere", stem))
        wanted = {"Notes", "Agreements", "Next step", "Alias", "E-mail", "Search everything you wrote"}
        assert wanted <= set(typed), sorted(typed)
        secrets_of_hers = {
            "text": spelled(stem), "passphrase": spelled(passphrase), "key": [key],
            "key in hex": spelled(key.hex()) + spelled(key.hex().upper()),
        }
        before = {name: sum(program.copies(needles).values()) for name, needles in secrets_of_hers.items()}
        assert before["text"] > len(typed)
        assert before["key"] > 0, before
        number = program.pid
        program.lock_by_key()
        assert program.pid == number
        assert "by you" in program.do("words")
        everything = [needle for needles in secrets_of_hers.values() for needle in needles]
        assert {n: count for n, count in program.copies(everything).items() if count} == {}
        assert files_holding(folder, everything) == []
        program.do("open_by_key", str(path), key.hex())
        kept = "".join(program.do("drafts"))
        assert typed["Notes"] in kept
        assert typed["Agreements"] in kept
    assert complaints(program) == []


OPEN = {
    "nothing": [], "the box of a new conversation": ["press", "Ctrl+N"], "help": ["press", "F1"],
    "the crisis numbers": ["press", "F2"], "a menu": ["pop_up_menu"], "a list of choices": ["drop_down"],
    "a file dialog": ["later ask_for_file", "/"], "a question": ["later ask"],
}


def test_a_lock_comes_through_whatever_stands_open_and_takes_about_as_long_as_a_start(program, file, capsys):
    took = {}
    for what, step in OPEN.items():
        program.do("case", f"De Linde, {what}")
        program.do("write", "een zin")
        if step:
            program.do(*step)
            program.do("settle")
        took[what] = program.lock_by_key()
        assert "by you" in program.do("words"), what
        assert program.do("dialogs") == ["MainWindow"], what
        program.do("open_by_key", file, KEY.hex())
    assert len(program.do("drafts")) == len(OPEN)
    quickest, slowest = min(took.values()), max(took.values())
    with capsys.disabled():
        print(f"\na lock took {quickest:.2f} to {slowest:.2f} s, a start {program.start_took:.2f} s")
    assert quickest < 2 * program.start_took


def test_the_fresh_window_stands_where_the_other_stood_and_waits_for_the_passphrase(program):
    program.do("move", 12, 90, 764, 500)
    before = program.do("standing")
    program.lock_by_key()
    after = program.do("standing")
    assert (after["frame"], after["active"], after["focus"]) == (before["frame"], True, "Passphrase")


def test_the_fresh_process_is_hardened_again_and_inherits_no_open_file(program, file):
    program.lock_by_key()
    after_one = sorted(os.listdir(f"/proc/{program.pid}/fd"))
    program.do("open_by_key", file, KEY.hex())
    program.do("case")
    assert program.do("is_dumpable") is False
    program.lock_by_key()
    assert program.do("is_dumpable") is False
    assert sorted(os.listdir(f"/proc/{program.pid}/fd")) == after_one


def test_a_window_that_was_put_away_stays_away(program):
    program.do("put_away")
    program.do("later lock", "idle")
    program.ready()
    assert program.do("standing")["icon"]
    assert "without activity" in program.do("words", False)


def test_the_language_that_she_chose_stays_and_the_variable_that_told_is_gone(program):
    program.do("speak", "nl")
    program.do("later lock", "lid")
    program.ready()
    assert "Wachtzin" in program.do("words")
    assert program.do("variable", "CASEBOOK_LOCKED") is None


def test_what_a_full_disk_did_not_take_is_told_by_the_fresh_process(program):
    program.do("case")
    program.do("write", "een lange zin")
    program.do("fill_the_disk")
    program.lock_by_key()
    assert "What you wrote last could not be kept." in program.do("words")
    assert "The disk is full" in program.do("words")


def test_a_practice_casebook_is_thrown_away_and_the_doors_come_back(folder):
    with Running(folder, "--language", "en") as program:
        program.do("look_around")
        assert list((folder / "tmp").iterdir())
        program.do("later lock")
        program.ready()
        assert list((folder / "tmp").iterdir()) == []
        assert "Passphrase" not in program.do("words")
    assert complaints(program) == []


def test_going_on_to_another_casebook_ends_the_process_too(program, folder, file):
    program.do("case", "kanarie in de kolenmijn")
    number = program.do("process")
    program.do("later new_casebook")
    program.ready()
    assert "New casebook" in program.do("words")
    new_casebook(folder, "other.casebook").close()
    program.do("open_by_key", file, KEY.hex())
    program.do("case", "kanarie in de mijn")
    program.do("later choose", str(folder / "other.casebook"))
    program.ready()
    program.do("until_words", "other.casebook")
    assert "Locked at" not in program.do("words")
    assert program.do("process") == number
    if can_read_memory():
        assert sum(program.copies(spelled("kanarie in de")).values()) == 0


def test_a_casebook_that_is_being_opened_while_the_machine_goes_to_sleep_is_not_opened(program, file):
    program.lock_by_key()
    program.do("write", "a passphrase that is half")
    program.do("later lock", "lid")
    program.ready()
    assert "because you closed the lid" in program.do("words")
    assert program.do("standing")["focus"] == "Passphrase"


def test_where_no_process_can_follow_the_window_itself_goes_on_and_the_casebook_is_locked(program):
    program.do("no_program")
    program.do("press_lock_key")
    program.do("settle")
    assert "by you" in program.do("words")
    assert program.do("standing")["focus"] == "Passphrase"


def test_where_the_number_of_the_process_changes_the_fresh_one_is_told_the_same(folder, file):
    with Running(folder, "--language", "en", file) as program:
        program.do("open_by_key", file, KEY.hex())
        program.do("start_anew_as_elsewhere")
        number = program.pid
        program.do("later press_lock_key")
        program.ready()
        assert program.pid != number
        assert "by you" in program.do("words")
    assert complaints(program) == []
