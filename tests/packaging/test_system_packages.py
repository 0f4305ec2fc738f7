"""On Debian and its relatives missing system packages are installed as root, and otherwise named."""

import ast
import os
from pathlib import Path

import pytest

import debian

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="dpkg and apt are stood in for by shell scripts")


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine whose dpkg and apt are small scripts: `there` lists what is installed, `log` what apt was asked."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tmp_path / "there").write_text("")
    (tmp_path / "log").write_text("")
    script(tools / "dpkg-query", f'shift 3; for p; do grep -x "$p ii" {tmp_path}/there; done; exit 1')
    script(tools / "apt-cache", f'test -f {tmp_path}/has-$2 && echo "  Candidate: 1.0" || echo "  Candidate: (none)"')
    install = f'case "$*" in *install*) for p; do echo "$p ii" >> {tmp_path}/there; done;; esac'
    fail = f"cat {tmp_path}/complaint 2>/dev/null && exit 100; true"
    script(tools / "apt-get", f'echo "$@" >> {tmp_path}/log; {install}; {fail}')
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def test_only_wholly_installed_packages_count():
    listing = "libgl1 ii \nlibegl1 rc \nxvfb iU \nxauth un \nxauth\n\ngcc ii \n"
    assert debian.installed_in(listing) == {"libgl1", "gcc"}


def test_any_of_several_names_will_do(machine):
    (machine / "there").write_text("libglib2.0-0t64 ii\nxauth ii\n")
    wanted = ["libglib2.0-0|libglib2.0-0t64", "xauth", "xvfb", "libcups2|libcups2t64"]
    assert debian.missing(wanted) == ["xvfb", "libcups2|libcups2t64"]


def test_without_root_one_sentence_names_the_command_and_nothing_is_run(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    (machine / "has-libcups2t64").touch()
    with pytest.raises(debian.CannotInstall) as trouble:
        debian.provide(["xvfb", "libcups2|libcups2t64"])
    assert str(trouble.value).endswith(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb libcups2t64"
    )
    assert (machine / "log").read_text() == ""


def test_root_installs_what_is_missing_after_one_update(machine, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (machine / "there").write_text("xauth ii\n")
    debian.provide(["xauth", "xvfb"])
    update, install = (machine / "log").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends xvfb")
    debian.provide(["xauth", "xvfb"])
    assert len((machine / "log").read_text().splitlines()) == 2
    assert "1 system package …" in capsys.readouterr().out


def test_what_apt_complains_of_last_becomes_the_sentence(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (machine / "complaint").write_text("Reading lists\nE: Could not get lock\nE: Unable to locate package xvfb\n")
    with pytest.raises(debian.CannotInstall, match="Unable to locate package xvfb"):
        debian.provide(["xvfb"])


def test_where_apt_knows_no_alternative_the_first_name_is_asked_for(machine):
    assert debian.available("libcups2|libcups2t64") == "libcups2"
    (machine / "has-libcups2t64").touch()
    assert debian.available("libcups2|libcups2t64") == "libcups2t64"


@pytest.mark.parametrize("name", ["start.py", "debian.py"])
def test_older_pythons_can_read_the_script_far_enough_to_say_so(name):
    ast.parse((ROOT / "packaging" / name).read_text(encoding="utf-8"), feature_version=(3, 8))
