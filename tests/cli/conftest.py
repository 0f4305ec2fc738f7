"""Commands are run in this process, on real casebooks. A key is really derived by processes of their own only
(tests/packaging, tests/gui/test_walk.py): the whole suite does it ten times at most, for each takes most of a second.
"""

import hashlib
import io
import os
import shutil
import sys
from datetime import date

import pytest

from casebook import cli
from casebook.vault import keys

PASSPHRASE = "een heel fictieve wachtzin"
FIRST_LINE = f"{PASSPHRASE}\n".encode()
UNTIL = date(2026, 3, 17)
LARGEST = "Zorggroep Dennenhorst (fictief)"


def quick_key(passphrase, salt):
    """Stands in for the slow derivation: another passphrase or another salt gives another key."""
    keys.check_salt(salt)
    return bytearray(hashlib.sha256(passphrase.encode("utf-8", "surrogatepass") + salt).digest())


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
def practice_file(tmp_path_factory, derivations):
    """A practice casebook made by the command; not to be written to."""
    path = tmp_path_factory.mktemp("made") / "practice.casebook"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "derive", derivations)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode())))
        mask = os.umask(0o022)
        assert cli.main(["practice", str(path), "--passphrase-stdin", "--until", UNTIL.isoformat()]) == 0
        os.umask(mask)
    return path


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
