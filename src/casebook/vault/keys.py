"""From a passphrase to the key of a file. Source: security.md, One file."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from casebook.errors import (
    ContainerGuessable,
    NewerVersion,
    NotACasebook,
    PassphraseGuessable,
    PassphraseTooShort,
    TooLittleMemory,
)

MAGIC = 0xC5
SALT_BYTES = 16
KEY_BYTES = 32
SHORTEST_PASSPHRASE = 12
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class KdfProfile:
    """The cost of deriving a key with Argon2id v1.3: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


PROFILES = {1: KdfProfile(memory=262_144, passes=4, lanes=4)}
CURRENT_PROFILE = 1


def new_salt() -> bytes:
    """The first 16 bytes of a new file: magic, key profile, 14 random bytes. They are the SQLCipher salt."""
    return bytes((MAGIC, CURRENT_PROFILE)) + os.urandom(SALT_BYTES - 2)


def check_salt(salt: bytes) -> None:
    """Raise NotACasebook or NewerVersion unless the salt begins with our magic and a known profile."""
    if len(salt) != SALT_BYTES or salt[0] != MAGIC:
        raise NotACasebook
    if salt[1] not in PROFILES:
        raise NewerVersion


def check_new_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooShort for a new passphrase of fewer than 12 characters, PassphraseGuessable for one that falls
    within the hour to somebody who has the file: no derivation, however slow, saves that one.
    """
    from casebook.vault import strength

    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort
    if strength.of(passphrase).level == strength.Level.GUESSABLE:
        raise PassphraseGuessable


def check_container_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooShort, or ContainerGuessable for one that a container could not keep safe.

    The derivation of an encrypted ZIP (1,000 rounds of PBKDF2) is fixed by its format and thousands of times quicker
    than that of a casebook: only a passphrase that is strong by itself will do.
    """
    from casebook.vault import strength

    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort
    if strength.of(passphrase).level < strength.Level.STRONG:
        raise ContainerGuessable


def derive(passphrase: str, salt: bytes) -> bytearray:
    """K = Argon2id(NFC(passphrase) as UTF-8, S), 32 bytes: takes 256 MiB and most of a second, on purpose."""
    check_salt(salt)
    return argon2id(passphrase, salt, PROFILES[salt[1]])


def argon2id(secret: str, salt: bytes, profile: KdfProfile) -> bytearray:
    """32 bytes from a secret in NFC and UTF-8, at the cost of a profile. Raises TooLittleMemory."""
    try:
        return bytearray(
            hash_secret_raw(
                unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass"), salt,
                time_cost=profile.passes, memory_cost=profile.memory, parallelism=profile.lanes,
                hash_len=KEY_BYTES, type=Type.ID, version=0x13,
            )
        )
    except (HashingError, MemoryError):
        raise TooLittleMemory from None


def key_id(salt: bytes) -> str:
    """The public name of a key: 8 characters of Crockford base32 from bytes 2 to 6 of the salt."""
    number = int.from_bytes(salt[2:7], "big")
    return "".join(CROCKFORD[number >> shift & 31] for shift in range(35, -5, -5))
