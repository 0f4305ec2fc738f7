"""What every command does and says when all is well, and how it answers when it is called wrongly."""

import os
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from casebook import cli
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]


def test_clients_come_one_a_line_with_most_cases_first(run, practice_file):
    code, out, err = run("clients", practice_file)
    names = out.splitlines()
    assert (code, err) == (0, "")
    assert len(names) == 12
    assert names[0] == LARGEST
    assert names[-1] == "Theatergezelschap De Vlieger (fictief)"


def test_search_gives_date_case_client_and_passage(run, practice_file):
    code, out, _ = run("search", practice_file, "bedrijfsarts gesprek")
    lines = [line.split("\t") for line in out.splitlines()]
    assert code == 0
    assert lines
    assert all(len(line) == 4 for line in lines)
    assert not set("\x02\x03") & set(out)
    assert [line[0] for line in lines if line[1]] != []


def test_search_gives_every_hit_newest_first(run, practice_file, derivations):
    vault = open_by_key(practice_file, derivations(PASSPHRASE, practice_file.read_bytes()[:16]), read_only=True)
    wanted = vault.db.value("SELECT count(*) FROM conversation_text WHERE conversation_text MATCH 'melder'")
    wanted += vault.db.value("SELECT count(*) FROM written_text WHERE written_text MATCH 'melder'")
    vault.close()
    days = [line.split("\t")[0] for line in run("search", practice_file, "melder")[1].splitlines()]
    assert len(days) >= wanted > 500
    assert days[:300] == sorted(days[:300], reverse=True)


@pytest.mark.parametrize("text", ["zzzzqqqq", '"', "* ORRR", "", "'; DROP TABLE client"])
def test_a_search_without_hits_prints_nothing_and_is_no_failure(run, practice_file, text):
    code, out, err = run("search", practice_file, text)
    assert (code, out, err) == (0, "", "Nothing found.\n")


def test_check_says_what_it_looked_at(run, practice_file):
    code, out, err = run("check", practice_file)
    assert (code, err) == (0, "")
    assert "every page" in out


def test_new_makes_a_private_file_and_nothing_else(run, tmp_path, derivations):
    path = tmp_path / "deeper" / "mine.casebook"
    assert run("new", path)[0] == 0
    assert os.listdir(path.parent) == ["mine.casebook"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    open_by_key(path, derivations(PASSPHRASE, path.read_bytes()[:16])).close()


@pytest.mark.parametrize("command", ["new", "practice"])
def test_a_file_that_is_there_is_never_written_over(run, tmp_path, command):
    path = tmp_path / "mine.casebook"
    path.write_bytes(b"something else")
    code, out, err = run(command, path)
    assert (code, out) == (1, "")
    assert "already a file" in err
    assert path.read_bytes() == b"something else"


def test_a_new_passphrase_has_twelve_characters(run, tmp_path):
    code, _, err = run("new", tmp_path / "mine.casebook", stdin=b"te kort\n")
    assert code == 1
    assert "12 characters" in err
    assert os.listdir(tmp_path) == []


def test_a_practice_casebook_that_fails_leaves_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setattr("casebook.practice.fill", lambda *args, **wanted: [].pop())
    code, out, err = run("practice", tmp_path / "mine.casebook")
    assert (code, out) == (1, "")
    assert "IndexError" in err
    assert os.listdir(tmp_path) == []


def test_practice_takes_numbers_and_a_day(run, tmp_path, derivations):
    path = tmp_path / "p.casebook"
    wanted = ("--cases", "12", "--years", "1", "--seed", "9", "--until", "2024-02-29")
    assert run("practice", path, *wanted)[0] == 0
    vault = open_by_key(path, derivations(PASSPHRASE, path.read_bytes()[:16]))
    assert vault.db.value("SELECT count(*) FROM case_fact") == 12
    assert vault.db.value("SELECT max(day) FROM conversation_file") <= "2024-02-29"
    vault.close()


@pytest.mark.parametrize("line", [b"\n", b"\r\n", b"", b" and more lines\nthat are not read\n"])
def test_the_passphrase_is_the_first_line_without_its_end(run, practice_file, line):
    code = run("clients", practice_file, stdin=PASSPHRASE.encode() + line)[0]
    assert code == (1 if line.startswith(b" ") else 0)


@pytest.mark.parametrize("stdin", [b"", b"\n", b"\r\n", b"\xff\xfe\n", b"wrong but long enough\n", b"\0\0\n"])
def test_another_passphrase_is_one_sentence(run, practice_file, stdin):
    code, out, err = run("clients", practice_file, stdin=stdin)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1


def test_without_a_terminal_the_passphrase_has_to_come_from_standard_input(run, practice_file, tmp_path):
    for args in (("clients", practice_file), ("new", tmp_path / "new.casebook")):
        code, _, err = run(*args, passphrase=False)
        assert code == 2
        assert "--passphrase-stdin" in err


def test_at_a_terminal_a_new_passphrase_is_typed_twice(run, tmp_path, monkeypatch):
    typed = iter(["een lange wachtzin", "een andere wachtzin", "een lange wachtzin", "een lange wachtzin"])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(typed))
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda self: True})())
    assert cli.main(["new", str(tmp_path / "a.casebook")]) == 1
    assert os.listdir(tmp_path) == []
    assert cli.main(["new", str(tmp_path / "a.casebook")]) == 0


@pytest.mark.parametrize("args", [
    ("clients",), ("search", "x"), ("annual-report", "x"), ("annual-report", "x", "--client", "y", "-o", "z"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--year", "0"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--year", "99999"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--year", "tweeduizend"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--from", "2025-02-30", "--to", "2025-03-31"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--from", "2025-01-01"),
    ("annual-report", "x", "--client", "y", "-o", "z", "--year", "2025", "--from", "2025-01-01"),
    ("practice", "x", "--cases", "-1"), ("practice", "x", "--cases", "1e3"), ("practice", "x", "--years", "0"),
    ("practice", "x", "--seed", "²"), ("practice", "x", "--until", "31-12-2025"), ("check", "x", "y"),
    ("clients", "x", "--pass", "y"), ("clients", "x", "--language", "fy"), ("referral-overview", "x", "-o", "y"),
    ("referral-overview", "x", "-o", "y", "--kind", "client"), ("--nonsense",), ("a", "b"), ("--profile",),
    ("annual-report", "x", "--client", "%1 %2", "-o", "z", "--%1"), ("self-check", "extra"),
])  # fmt: skip
def test_a_wrong_call_is_answered_with_what_does_not_fit(run, args, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*args, passphrase=False)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
    assert 1 <= len(err.splitlines()) <= 2
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("command", [None, *cli.COMMANDS])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_command_explains_itself(run, command, language):
    code, out, err = run(*([command] if command else []), "--help", "--language", language, passphrase=False)
    assert (code, err) == (0, "")
    assert "casebook" in out
    assert "%" not in out


def test_the_version_is_that_of_the_project(run):
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert run("--version", passphrase=False) == (0, f"casebook {wanted}\n", "")


def test_the_sentences_follow_the_setting_and_the_option(run, tmp_path, monkeypatch):
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.json").write_text('{"language": "nl"}', "utf-8")
    assert cli.spoken(["clients", "x"]) == "en"
    assert cli.spoken(["clients", "x", "--profile", str(profile)]) == "nl"
    assert cli.spoken([f"--profile={profile}", "--language", "en"]) == "en"
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert cli.spoken(["clients", "x", "--language"]) == "nl"


@pytest.mark.parametrize(("args", "place"), [
    (["clients", "x"], 0), (["--language", "nl", "clients", "x"], 2), (["--language=nl", "check"], 1),
    (["my.casebook"], None), (["--profile", "clients", "my.casebook"], None), (["--", "clients"], None), ([], None),
])  # fmt: skip
def test_a_commands_name_wins_over_a_file_of_that_name(args, place):
    assert cli.command_at(args) == place


def test_without_a_screen_the_window_is_a_sentence(run, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    code, _, err = run("some.casebook", passphrase=False)
    assert code == 1
    assert "no screen" in err


def test_the_window_gets_its_file_profile_and_language(run, monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    seen = []
    monkeypatch.setattr("casebook.app.run", lambda file, **more: seen.append((file, more)) or 0)
    assert run("--profile", tmp_path, "--language", "nl", "a.casebook", passphrase=False)[0] == 0
    assert run(passphrase=False)[0] == 0
    assert seen == [(Path("a.casebook"), {"profile": tmp_path, "language": "nl"}),
                    (None, {"profile": None, "language": None})]
