"""Set Casebook up on this machine, once, and start it. Needs nothing but Python 3.11 or newer.

    python3 packaging/start.py                 start Casebook; without a screen, do as `try` into a new folder
    python3 packaging/start.py COMMAND …       a command of Casebook's, such as: practice FILE (see: start.py commands)
    python3 packaging/start.py try FOLDER      make a practice casebook, its annual report and a referral overview
    python3 packaging/start.py test [ARG …]    every check and every test; what follows goes to pytest
    python3 packaging/start.py screens FOLDER  pictures of every window and page

Everything is installed in the folder .venv of this checkout, for the tests also in .venv-reader, by locked versions and
hashes; on Debian and Ubuntu missing system packages are installed as well when run as root, and otherwise named.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import debian
import second_reader

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "casebook-set-up.json"
OLDEST = (3, 11)
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")
LOCKS = {"run": "packaging/requirements.txt", "dev": "packaging/requirements-dev.txt",
         "reader": "packaging/requirements-reader.txt"}
CHECKS = (("ruff", "check", "."), ("mypy",), ("lint-imports", "--no-logo"))


class Trouble(Exception):
    """Something the machine lacks or refuses; the message is the one sentence to show."""


def main(args: list[str]) -> int:
    """Do what the arguments ask; the exit code."""
    if args[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        return obey(args)
    except (Trouble, debian.CannotInstall) as trouble:
        print(trouble, file=sys.stderr)
    except OSError as trouble:
        print(f"Casebook could not be set up or started: {trouble.strerror or trouble}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


def obey(args: list[str]) -> int:
    """Choose the command, set up what it needs, run it."""
    require_python(args)
    command = args[0] if args else ""
    if command == "test":
        set_up("dev")
        if not second_reader.provide(ROOT, ROOT / LOCKS["reader"]):
            print("The second reader of casebooks could not be installed; the tests that need it will say so.")
        return check(args[1:])
    if command == "screens":
        folder = folder_named(args)
        set_up("dev")
        return run("python", ["-m", "tests.screens", str(folder)])
    if command == "try":
        folder = folder_named(args)
        set_up("run")
        return try_out(folder)
    set_up("run")
    if not args and not has_screen(sys.platform, os.environ):
        folder = new_folder(Path.cwd(), datetime.now().astimezone())
        print(f"There is no screen here to open the window on; so a practice casebook and its PDFs go into {folder}.")
        return try_out(folder)
    return start(["--help"] if command == "commands" else args)


def folder_named(args: list[str]) -> Path:
    """The folder a command was given, made absolute."""
    if len(args) != 2:
        raise Trouble(f"Please name one folder: start.py {args[0]} FOLDER")
    return Path(args[1]).absolute()


# The right Python


def require_python(args: list[str]) -> None:
    """Go on in a Python that is new enough: this one, or else another one found on the PATH."""
    if sys.version_info >= OLDEST:
        return
    newer = next(filter(new_enough, NEWER_PYTHONS), None)
    if newer is None:
        here = ".".join(map(str, sys.version_info[:2]))
        raise Trouble(f"Casebook needs Python 3.11 or newer; this is Python {here}, and no newer one was found.")
    raise SystemExit(subprocess.run([newer, __file__, *args], check=False).returncode)


def new_enough(python: str) -> bool:
    """Whether a command is there, runs (a mere placeholder does not) and is a Python that is new enough."""
    found = shutil.which(python)
    ask = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    return found is not None and subprocess.run([found, "-c", ask], capture_output=True, check=False).returncode == 0


# Setting up


def set_up(level: str) -> None:
    """Have the virtual environment stand with everything a level needs; when it already does, change nothing.

    The stamp is removed before the first change and written after the last, so an environment without one was
    interrupted half-way and is made anew.
    """
    stamp = read_stamp()
    fresh = stamp is None or stamp["python"] != python_here()
    system_packages(level, fresh)
    if stamp and not fresh and stamp["level"] == "dev":
        level = "dev"
    goal = {"level": level, "python": python_here(), "content": fingerprint(level)}
    if stamp == goal:
        return
    print("Setting up Casebook; the first time this takes a minute or two …", flush=True)
    STAMP.unlink(missing_ok=True)
    if fresh:
        attempt([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)], "The virtual environment could not be made")
    install("--require-hashes", "-r", str(ROOT / LOCKS[level]))
    install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(json.dumps(goal), encoding="utf-8")


def system_packages(level: str, with_venv: bool) -> None:
    """On Debian and its relatives: the libraries of the window, for the tests their tools, and the means for a venv."""
    if sys.platform == "linux" and debian.applies():
        needed = debian.WINDOW + (debian.TESTS if level == "dev" else [])
        if with_venv and not has_ensurepip():
            needed = [*needed, debian.venv_package(sys.version_info[:2])]
        debian.provide(needed)
    if with_venv and not has_ensurepip():
        raise Trouble("This Python cannot make virtual environments: its part called ensurepip is missing.")


def has_ensurepip() -> bool:
    """Whether this Python could put pip into a new environment; asked afresh, as it may just have been installed."""
    paths = [Path(path, "ensurepip", "__init__.py") for path in sys.path]
    return any(path.is_file() for path in paths)


def read_stamp() -> dict[str, str] | None:
    """What was set up last; none when nothing was, it was interrupted, or its Python has gone."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        return {key: str(stamp[key]) for key in ("level", "python", "content")} if venv_python().exists() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def python_here() -> str:
    """Which Python this is, and for which checkout: an environment does not survive being moved."""
    return f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform} {VENV}"


def fingerprint(level: str) -> str:
    """A hash over all that decides what is installed."""
    files = (LOCKS[level], "pyproject.toml", "setup.py")
    return hashlib.sha256(b"\0".join((ROOT / name).read_bytes() for name in files)).hexdigest()


def install(*what: str) -> None:
    """Install with the environment's own pip and the machine's own settings for it."""
    pip = [str(venv_python()), "-I", "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    attempt([*pip, *what], "What Casebook needs could not be installed")


def attempt(command: list[str], sentence: str) -> None:
    """Run a step of the set-up in silence; when it fails, the sentence and the reason."""
    answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if answer.returncode:
        raise Trouble(f"{sentence}: {reason_in(answer.stdout.decode(errors='replace'))}")


def reason_in(output: str) -> str:
    """Why a step of the set-up failed, in a few words for the common reasons, else its own last words."""
    for mark, words in (
        ("No space left", "the disk is full."),
        ("DO NOT MATCH THE HASHES", "a downloaded file is not the one that was locked, and was refused."),
        ("connection", "the network did not answer; please try again when it does."),
        ("No matching distribution", "no fitting version was found for this machine, or the network did not answer."),
        ("Permission denied", f"no permission to write in {VENV}."),
    ):
        if mark in output:
            return words
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines or ["no reason was given"])[-1]


# Running


def venv_python() -> Path:
    """The environment's Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown: elsewhere than on Linux always, there with X or Wayland."""
    return not platform.startswith("linux") or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def start(args: list[str]) -> int:
    """Become Casebook, so that nothing stands between it and the terminal; on Windows wait for it."""
    command = [str(venv_python()), "-P", "-m", "casebook", *args]
    if os.name != "nt":
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def run(program: str, args: Sequence[str]) -> int:
    """Run a program of the environment in the checkout, without a screen; its exit code."""
    screenless = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [str(venv_python().with_name(program)), *args]
    return subprocess.run(command, cwd=ROOT, env=screenless, check=False).returncode


def check(pytest_args: list[str]) -> int:
    """Every check and then every test, each of them always; the exit code of the first that failed."""
    codes = {}
    for program, *args in (*CHECKS, ("pytest", *pytest_args)):
        print(f"\n— {' '.join((program, *args))}", flush=True)
        codes[program] = run(program, args)
    failed = [name for name, code in codes.items() if code]
    print(f"\n{'Failed: ' + ', '.join(failed) if failed else 'All checks and tests passed.'}")
    return next((code for code in codes.values() if code), 0)


def new_folder(place: Path, now: datetime) -> Path:
    """A folder name with the minute in it that is not taken yet."""
    name = f"practice-{now:%Y%m%d-%H%M}"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(place / name for name in names if not (place / name).exists())


def try_out(folder: Path) -> int:
    """Put a practice casebook, its first client's annual report and a referral overview in a folder not used before."""
    casebook, report = folder / "practice.casebook", folder / "annual-report.pdf"
    overview = folder / "referral-overview.pdf"
    if taken := [path.name for path in (casebook, report, overview) if path.exists()]:
        raise Trouble(f"{folder} already holds {', '.join(taken)}; nothing was changed. Please name a new folder.")
    folder.mkdir(parents=True, exist_ok=True)
    passphrase = random_passphrase()
    ask(passphrase, "practice", str(casebook))
    clients = [line for line in ask(passphrase, "clients", str(casebook)).splitlines() if line.strip()]
    if clients:
        client, year = clients[0].split("\t")[0].strip(), str(date.today().year - 1)
        ask(passphrase, "annual-report", str(casebook), "--client", client, "--year", year, "-o", str(report))
    ask(passphrase, "referral-overview", str(casebook), "--kind", "directory", "-o", str(overview))
    print(f"In {folder}:")
    for path in filter(Path.exists, (casebook, report, overview)):
        print(f"  {path.name}")
    print(f"All of it is invented. The passphrase of the practice casebook: {passphrase}")
    return 0


def ask(passphrase: str, command: str, *args: str) -> str:
    """Run a command of Casebook's with the passphrase on its first line of input; what it printed."""
    line = [str(venv_python()), "-P", "-m", "casebook", command, *args, "--passphrase-stdin"]
    answer = subprocess.run(line, input=f"{passphrase}\n".encode(), stdout=subprocess.PIPE, check=False)
    if answer.returncode:
        raise Trouble(f"The command `casebook {command}` did not succeed.")
    return answer.stdout.decode("utf-8", errors="replace")


def random_passphrase() -> str:
    """Six random words that can be said and typed: 75 bits."""
    return "-".join("".join(map(secrets.choice, ("bdfghjklmnprstvz", "aeiou") * 2)) for _ in range(6))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
