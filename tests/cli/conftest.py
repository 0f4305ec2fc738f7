"""Commands are run in this process, on real casebooks. A key is really derived by processes of their own only
(tests/packaging, tests/gui/test_walk.py): the whole suite does it ten times at most, for each takes most of a second.
"""

import io
import os
import shutil
import sys

import pytest

from casebook import cli
from casebook.vault import keys
from tests import made_once
from tests.hostile.given import quick_key
from tests.made_once import PASSPHRASE

FIRST_LINE = f"{PASSPHRASE}\n".encode()
LARGEST = "Zorggroep Dennenhorst (fictief)"


@pytest.fixture(scope="session")
def derivations():
    return quick_key


@pytest.fixture(autouse=True)
def apart(monkeypatch, tmp_path_factory, derivations):
    """Nothing of this computer: its settings, its language, its umask afterwards."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setattr(keys, "derive", derivations)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("LC_ALL", "C")
    mask = os.umask(0o022)
    yield
    os.umask(mask)


@pytest.fixture(scope="session")
def practice_file(tmp_path_factory):
    """A practice casebook made by the command; not to be written to."""
    return made_once.practice_file(tmp_path_factory)


@pytest.fixture
def casebook(practice_file, tmp_path):
    """A copy of the practice casebook in a folder of its own, to be written to."""
    path = tmp_path / "mine" / "practice.casebook"
    path.parent.mkdir()
    return shutil.copy2(practice_file, path)


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command with the passphrase on standard input; its exit code, output and errors."""
    def call(*args, stdin=FIRST_LINE, passphrase=True):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        more = ["--passphrase-stdin"] if passphrase else []
        code = cli.main([*map(str, args), *more])
        printed = capsys.readouterr()
        return code, printed.out, printed.err
    return call
