"""Practice casebooks, filled without deriving a key."""

import pytest

from casebook import practice
from casebook.vault import create_by_key, open_by_key
from casebook.vault.keys import new_salt
from tests import made_once
from tests.hostile.given import quick_key


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """An open casebook filled as a new user would get it; read only."""
    path = made_once.practice_file(tmp_path_factory)
    vault = open_by_key(path, quick_key(made_once.PASSPHRASE, path.read_bytes()[:16]), read_only=True)
    yield vault
    vault.close()


@pytest.fixture
def fill(tmp_path):
    """Fill a new casebook with what is asked for; gives its connection."""
    vaults = []

    def make(**wanted):
        vault = create_by_key(tmp_path / f"{len(vaults)}.casebook", b"p" * 32, new_salt())
        vaults.append(vault)
        with vault.writing() as db:
            practice.fill(db, **wanted)
        return vault.db

    yield make
    for vault in vaults:
        vault.close()
