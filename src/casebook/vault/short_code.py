"""A short code for the rest of the day: the key, masked by the code, kept in the system's keyring.

An entry is version (1 byte), expiry (8, seconds since 1970 in UTC), misses (1), salt (16) and the wrapped key (32),
written in base64: K XOR Argon2id(NFC(code) as UTF-8, version || expiry || salt), at the cost of key profile 1. Nothing
in it tells a right code from a wrong one; only opening the file does. Another expiry makes another mask. Misses are
counted before the file is tried, so that ending the program gives no try for nothing. Source: security.md, OS keyring.
"""

from __future__ import annotations

import base64
import binascii
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path

from casebook import errors, keychain
from casebook.vault import keys, strength
from casebook.vault.opening import open_by_key, read_salt
from casebook.vault.vault import Vault

VERSION = 1
SHORTEST = 6
TRIES = 5
LONGEST = timedelta(hours=12)
EASIEST = 4.0  # codes within the first 10^4 guesses are no codes


@dataclass(frozen=True, repr=False)
class Entry:
    """What stands in the keyring for one casebook."""

    expires: int
    misses: int
    salt: bytes
    wrapped: bytes

    @property
    def text(self) -> str:
        """The entry as it is stored."""
        whole = self._head() + bytes((self.misses,)) + self.salt + self.wrapped
        return base64.b64encode(whole).decode("ascii")

    def mask(self, code: str) -> bytearray:
        """What the key was masked with, if the code is right: as slow as deriving the key, on purpose."""
        return keys.argon2id(code, self._head() + self.salt, keys.PROFILES[1])

    def is_live(self, now: datetime) -> bool:
        """Whether it may still be used: not past its time, nor further ahead than any entry reaches, nor tried out."""
        return 0 < self.expires - now.timestamp() <= LONGEST.total_seconds() and self.misses < TRIES

    def _head(self) -> bytes:
        return bytes((VERSION,)) + self.expires.to_bytes(8, "big")


def read_entry(text: str) -> Entry | None:
    """An entry as it was stored; None where it is none, or of another version."""
    try:
        whole = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return None
    if len(whole) != 58 or whole[0] != VERSION:
        return None
    return Entry(int.from_bytes(whole[1:9], "big"), whole[9], whole[10:26], whole[26:])


def ends(now: datetime) -> datetime:
    """Until when a code chosen now works: the end of the local day, 12 hours at most. `now` knows its time zone."""
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return min(midnight, now + LONGEST).replace(microsecond=0)


def check_new(code: str) -> None:
    """Raise CodeTooShort under 6 characters, CodeGuessable for one of the first that anyone would try."""
    if len(code) < SHORTEST:
        raise errors.CodeTooShort
    if strength.of(code).guesses < EASIEST:
        raise errors.CodeGuessable


def keep(vault: Vault, code: str, now: datetime) -> datetime:
    """Let a code open this casebook for the rest of the day; until when. Raises as `check_new`, or NoKeyring."""
    check_new(code)
    until = ends(now)
    entry = Entry(int(until.timestamp()), 0, os.urandom(16), bytes(keys.KEY_BYTES))
    entry = replace(entry, wrapped=vault.masked(entry.mask(code)))
    keychain.keep(vault.key_id, entry.text)
    return until


def open_by_code(path: Path, code: str, now: datetime) -> Vault:
    """Open a casebook with the code of the day.

    Raises CodeWrong with the tries that are left, or CodeGone when there is no entry, none that may be used, or none
    any more. Any other failed open takes the entry away too and raises what it would raise, but one that never came to
    the file: it is in use elsewhere, or there was too little memory.
    """
    name = keys.key_id(read_salt(path))
    entry = read_entry(keychain.find(name) or "")
    if entry is None or not entry.is_live(now):
        forget(name)
        raise errors.CodeGone
    tried = replace(entry, misses=entry.misses + 1)
    try:
        keychain.keep(name, tried.text)
    except errors.NoKeyring:  # where no miss can be counted nothing is tried
        raise errors.CodeGone from None
    try:
        key = bytes(one ^ other for one, other in zip(entry.wrapped, entry.mask(code), strict=True))
        vault = open_by_key(path, key)
    except errors.WrongPassphrase:
        if tried.misses < TRIES:
            raise errors.CodeWrong(TRIES - tried.misses) from None
        forget(name)
        raise errors.CodeGone from None
    except (errors.InUse, errors.TooLittleMemory):
        with suppress(errors.NoKeyring):
            keychain.keep(name, entry.text)
        raise
    except errors.CasebookError:
        forget(name)
        raise
    with suppress(errors.NoKeyring):
        keychain.keep(name, replace(entry, misses=0).text)
    return vault


def forget(key_id: str) -> None:
    """Take the entry of a casebook away, if there is one."""
    keychain.forget(key_id)
