"""Practice casebooks, filled without deriving a key."""

from datetime import date

import pytest

from casebook import practice
from casebook.vault import create_by_key
from casebook.vault.keys import new_salt

UNTIL = date(2026, 3, 17)


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """An open casebook filled as a new user would get it."""
    vault = create_by_key(tmp_path_factory.mktemp("practice") / "p.casebook", b"p" * 32, new_salt())
    with vault.writing() as db:
        practice.fill(db, until=UNTIL)
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
