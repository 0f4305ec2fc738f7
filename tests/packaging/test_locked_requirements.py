"""What is installed is exactly what was locked, and nothing is used that is not locked."""

import ast
import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PIN = re.compile(r"([A-Za-z0-9._-]+)==(\S+)( ;[^\\]*)?")


def name(requirement: str) -> str:
    """A distribution's name in the one spelling that can be compared."""
    return re.sub(r"[-_.]+", "-", re.match(r"[A-Za-z0-9._-]+", requirement)[0]).lower()


def entries(lock: str) -> list[str]:
    """The requirements of a lock file, each with its hashes on one line."""
    lines = [line for line in lock.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").splitlines()


def locked(path: str) -> dict[str, str]:
    pins = (PIN.match(entry) for entry in entries((PACKAGING / path).read_text()))
    return {name(pin[1]): pin[2] for pin in pins}


def asked(path: str) -> set[str]:
    lines = (PACKAGING / path).read_text().splitlines()
    return {name(line) for line in lines if line and not line.startswith(("#", "-r"))}


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.mark.parametrize("path", ["requirements.txt", "requirements-dev.txt", "requirements-reader.txt"])
def test_every_locked_version_is_exact_and_has_hashes(path):
    found = entries((PACKAGING / path).read_text())
    assert len(found) >= (1 if "reader" in path else 15)
    for entry in found:
        assert PIN.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", entry), entry
        assert not re.search(r"https?:|--(extra-)?index-url|--find-links|--trusted-host| @ ", entry), entry


def test_the_tools_are_locked_to_the_same_versions_as_the_program():
    run, dev = locked("requirements.txt"), locked("requirements-dev.txt")
    assert run.items() <= dev.items()
    assert "pytest" in dev
    assert "pytest" not in run


def test_the_second_reader_stays_apart_from_the_program():
    assert asked("requirements-reader.in") == locked("requirements-reader.txt").keys() == {"apsw-sqlite3mc"}
    assert not locked("requirements-reader.txt").keys() & locked("requirements-dev.txt").keys()
    assert "apsw" not in packages_distributions()


def test_the_project_asks_for_what_the_lock_was_made_from():
    assert {name(line) for line in project()["dependencies"]} == asked("requirements.in") - {"setuptools"}
    assert {name(line) for line in project()["optional-dependencies"]["dev"]} == asked("requirements-dev.in")
    assert asked("requirements.in") <= locked("requirements.txt").keys()
    assert asked("requirements-dev.in") <= locked("requirements-dev.txt").keys()


def test_everything_the_program_imports_is_asked_for_by_name():
    ours_or_python = {"casebook", *__import__("sys").stdlib_module_names}
    distributions, wanted = packages_distributions(), asked("requirements.in") | {"pillow", "shiboken6"}
    for path in (ROOT / "src").rglob("*.py"):
        for module in imported(path) - ours_or_python:
            assert {name(one) for one in distributions.get(module, ["?"])} & wanted, f"{path.name} imports {module}"


def imported(path: Path) -> set[str]:
    """The top-level modules a file imports."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    return {module.split(".")[0] for module in plain | named}
