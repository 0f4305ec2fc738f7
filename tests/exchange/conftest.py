"""Packages are made with a key derived quickly: the slow derivation takes most of a second, on purpose."""

import hashlib

import pytest

from casebook.vault import keys
from tests.casebook_files import KEY


@pytest.fixture
def quick(monkeypatch):
    """Stands in for the slow derivation: another passphrase or another salt gives another key."""
    def derive(passphrase, salt):
        keys.check_salt(salt)
        return bytearray(hashlib.sha256(passphrase.encode("utf-8", "surrogatepass") + salt).digest())

    monkeypatch.setattr(keys, "derive", derive)
    return KEY
