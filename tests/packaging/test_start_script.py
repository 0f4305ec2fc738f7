"""The start script sets up once, survives interruption, never overwrites and speaks in sentences."""

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

import debian
import second_reader
import start

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout of its own with nothing set up, on a machine without apt."""
    for name in ("pyproject.toml", "setup.py", *start.LOCKS.values()):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "STAMP", tmp_path / ".venv" / start.STAMP.name)
    monkeypatch.setattr(debian, "applies", lambda: False)
    return tmp_path


class Machine:
    """The edge of the machine: remembers what was run, makes the environment's Python, fails where told."""

    def __init__(self):
        self.commands: list[list[str]] = []
        self.fails_at, self.output = "", b""

    def run(self, command, **_):
        self.commands.append([str(part) for part in command])
        line = " ".join(self.commands[-1])
        if self.fails_at and self.fails_at in line:
            return subprocess.CompletedProcess(command, 1, stdout=self.output)
        if "venv --clear" in line:
            start.venv_python().parent.mkdir(parents=True, exist_ok=True)
            start.venv_python().touch()
        return subprocess.CompletedProcess(command, 0, stdout=b"")

    def done(self) -> str:
        """All commands since the last question, as text."""
        lines, self.commands = [" ".join(command) for command in self.commands], []
        return "\n".join(lines)


@pytest.fixture
def machine(checkout, monkeypatch):
    stand_in = Machine()
    monkeypatch.setattr(subprocess, "run", stand_in.run)
    return stand_in


def test_help_needs_and_changes_nothing(tmp_path):
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    command = [sys.executable, "-B", tmp_path / "packaging" / "start.py", "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": ""})
    assert "python3 packaging/start.py test" in answer.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["packaging"]


def test_the_first_start_makes_the_environment_and_the_second_changes_nothing(machine):
    start.set_up("run")
    first = machine.done()
    assert first.index("venv --clear") < first.index("--require-hashes") < first.index("--no-deps")
    assert "requirements.txt" in first
    start.set_up("run")
    assert machine.done() == ""


def test_no_index_is_named_when_installing(machine):
    start.set_up("dev")
    options = machine.done().split()
    assert "install" in options
    assert not {"-i", "-f", "--index-url", "--extra-index-url", "--find-links", "--trusted-host"}.intersection(options)


@pytest.mark.parametrize("step", ["venv --clear", "--require-hashes", "--no-deps"])
def test_an_interrupted_set_up_is_made_anew(machine, step):
    machine.fails_at = step
    with pytest.raises(start.Trouble):
        start.set_up("run")
    machine.fails_at = ""
    machine.done()
    start.set_up("run")
    assert "venv --clear" in machine.done()


def test_a_failed_addition_leaves_no_stamp_that_says_otherwise(machine):
    start.set_up("run")
    machine.fails_at = "requirements-dev"
    with pytest.raises(start.Trouble):
        start.set_up("dev")
    assert start.read_stamp() is None


@pytest.mark.parametrize("changed", ["packaging/requirements.txt", "pyproject.toml", "setup.py"])
def test_a_changed_lock_or_project_is_installed_into_the_standing_environment(machine, checkout, changed):
    start.set_up("run")
    machine.done()
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")
    start.set_up("run")
    again = machine.done()
    assert "--require-hashes" in again
    assert "venv --clear" not in again


def test_an_environment_for_tests_serves_for_running_too(machine):
    start.set_up("dev")
    machine.done()
    start.set_up("run")
    assert machine.done() == ""


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"level": "run"}', "null"])
def test_a_spoilt_stamp_is_no_stamp(machine, text):
    start.set_up("run")
    start.STAMP.write_text(text)
    assert start.read_stamp() is None


def test_an_environment_whose_python_has_gone_is_made_anew(machine):
    start.set_up("run")
    start.venv_python().unlink()
    machine.done()
    start.set_up("run")
    assert "venv --clear" in machine.done()


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (b"ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        (b"WARNING: Retrying after connection broken by NewConnectionError\nERROR: No matching", "network"),
        (b"ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "refused"),
        (b"ERROR: No matching distribution found for pyside6-essentials==6.11.3", "no fitting version"),
        (b"Collecting\nERROR: something nobody thought of\n", "something nobody thought of"),
        (b"", "no reason was given"),
    ],
)
def test_trouble_while_installing_is_one_sentence_and_exit_one(machine, capfd, output, words):
    machine.fails_at, machine.output = "--require-hashes", output
    assert start.main([]) == 1
    said = capfd.readouterr().err
    assert words in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("platform", "environ", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_looked_for_on_linux_only(platform, environ, screen):
    assert start.has_screen(platform, environ) is screen


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a screen")
def test_without_a_screen_a_practice_casebook_goes_into_a_new_folder(machine, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.chdir(tmp_path)
    assert start.main([]) == 0
    (folder,) = tmp_path.glob("practice-*")
    assert f"no screen here to open the window on; so a practice casebook and its PDFs go into {folder}" in (
        capsys.readouterr().out
    )
    assert f"casebook practice {folder / 'practice.casebook'} --passphrase-stdin" in machine.done()


def test_a_folder_is_never_taken_twice(tmp_path):
    now = datetime(2026, 3, 1, 9, 30)
    names = []
    for _ in range(3):
        folder = start.new_folder(tmp_path, now)
        folder.mkdir()
        names.append(folder.name)
    assert names == ["practice-20260301-0930", "practice-20260301-0930-2", "practice-20260301-0930-3"]


@pytest.mark.parametrize("name", ["practice.casebook", "annual-report.pdf", "referral-overview.pdf"])
def test_trying_never_overwrites(machine, tmp_path, name, capsys):
    (tmp_path / name).write_text("mine")
    assert start.main(["try", str(tmp_path)]) == 1
    assert name in capsys.readouterr().err
    assert "-m casebook" not in machine.done()
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.parametrize("args", [["try"], ["screens"], ["try", "a", "b"]])
def test_a_missing_folder_is_asked_for_before_anything_is_set_up(machine, args, capsys):
    assert start.main(args) == 1
    assert f"start.py {args[0]} FOLDER" in capsys.readouterr().err
    assert machine.done() == ""


def test_every_check_runs_and_the_first_failure_counts(machine, capsys):
    start.set_up("dev")
    machine.done()
    machine.fails_at = "mypy"
    assert start.main(["test", "-k", "one"]) == 1
    ran = machine.done()
    assert [word in ran for word in ("ruff check", "mypy", "lint-imports", "pytest -k one")] == [True] * 4
    assert "Failed: mypy" in capsys.readouterr().out


def test_the_tests_get_a_second_environment_for_the_independent_reader_once(machine, checkout):
    assert start.main(["test"]) == 0
    made = machine.done()
    assert f"venv --clear {checkout / '.venv-reader'}" in made
    assert f"--require-hashes -r {checkout / 'packaging' / 'requirements-reader.txt'}" in made
    second_reader.python_of(checkout).parent.mkdir()
    second_reader.python_of(checkout).touch()
    assert start.main(["test"]) == 0
    assert "reader" not in machine.done()


def test_a_second_environment_that_could_not_be_made_is_said_and_stops_nothing(machine, capsys):
    machine.fails_at = "requirements-reader"
    assert start.main(["test", "-k", "one"]) == 0
    assert "pytest -k one" in machine.done()
    assert "second reader of casebooks could not be installed" in capsys.readouterr().out
    machine.fails_at = ""
    start.main(["test"])
    assert "requirements-reader" in machine.done()


def test_practice_passphrases_are_six_words_and_never_the_same():
    made = {start.random_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all(len(one.split("-")) == 6 and one.replace("-", "").isalpha() for one in made)


@pytest.mark.slow
def test_trying_makes_a_casebook_and_two_documents(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(start, "venv_python", lambda: Path(sys.executable))
    ask = start.ask  # a few cases are soon made; tests/practice looks at all of them
    monkeypatch.setattr(start, "ask", lambda passphrase, command, *args: ask(
        passphrase, command, *args, *(("--cases", "12") if command == "practice" else ())))
    assert start.try_out(tmp_path / "new" / "folder") == 0
    made = {path.name: path.read_bytes()[:5] for path in (tmp_path / "new" / "folder").iterdir()}
    assert made.keys() >= {"practice.casebook", "annual-report.pdf", "referral-overview.pdf"}
    assert made["annual-report.pdf"] == made["referral-overview.pdf"] == b"%PDF-"
    assert not made["practice.casebook"].startswith(b"SQLit")
    assert "The passphrase of the practice casebook: " in capfd.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_ci_command_is_the_one_in_the_readme():
    ci = (ROOT / ".ci" / "run").read_text()
    assert "python3 packaging/start.py test" in ci
    assert "\npython3 packaging/start.py test\n" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
