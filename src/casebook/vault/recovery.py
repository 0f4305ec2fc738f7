"""The recovery sheet: version, salt and key as seven lines to type over from paper.

49 bytes (1 version, 16 S, 32 K) are 7 lines of 7 data bytes and a CRC-24/OPENPGP over the line's number and its data:
80 bits, 16 characters of Crockford's base32 in 4 groups. Each line is checked by itself while typing; a single wrong
character or two neighbours swapped never passes. Source: security.md, Recovery sheet.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import CasebookError, SheetLineWrong, SheetOfAnotherKey
from casebook.vault import keys

VERSION = 1
LINES = 7
DATA_BYTES = 7
CHARACTERS = 16
_VALUES = {character: value for value, character in enumerate(keys.CROCKFORD)} | {"O": 0, "I": 1, "L": 1}


def crc24(data: bytes) -> int:
    """CRC-24/OPENPGP (RFC 9580, 6.1.1): polynomial 0x864CFB, start 0xB704CE."""
    register = 0xB704CE
    for byte in data:
        register ^= byte << 16
        for _ in range(8):
            register <<= 1
            if register & 0x1000000:
                register ^= 0x1864CFB
    return register & 0xFFFFFF


def lines(key: bytes | bytearray, salt: bytes) -> tuple[str, ...]:
    """The seven lines of a sheet, each as four groups of four characters."""
    content = bytes((VERSION,)) + salt + bytes(key)
    parts = [content[start:start + DATA_BYTES] for start in range(0, len(content), DATA_BYTES)]
    return tuple(_written(number, part) for number, part in enumerate(parts, 1))


def read_line(number: int, typed: str) -> bytes:
    """The data of a line typed over, 1 to 7. Raises SheetLineWrong with its number.

    Spaces, hyphens and lower case do not matter; O is read as 0, I and L as 1.
    """
    characters = [c for c in typed.upper() if c not in " -\t\u00a0–"]
    if len(characters) != CHARACTERS or any(c not in _VALUES for c in characters):
        raise SheetLineWrong(number)
    value = 0
    for character in characters:
        value = value << 5 | _VALUES[character]
    content = value.to_bytes(10, "big")
    data, check = content[:DATA_BYTES], int.from_bytes(content[DATA_BYTES:], "big")
    if crc24(bytes((number,)) + data) != check:
        raise SheetLineWrong(number)
    return data


def read(typed: Sequence[str]) -> tuple[bytearray, bytes]:
    """The key and the salt of a whole sheet. Raises SheetLineWrong, NewerVersion or NotACasebook."""
    if len(typed) != LINES:
        raise SheetLineWrong(min(len(typed) + 1, LINES))
    content = b"".join(read_line(number, line) for number, line in enumerate(typed, 1))
    if content[0] != VERSION:
        raise SheetLineWrong(1)
    salt = content[1:1 + keys.SALT_BYTES]
    keys.check_salt(salt)
    return bytearray(content[1 + keys.SALT_BYTES:]), salt


def key_for(typed: Sequence[str], salt: bytes) -> bytearray:
    """The key of a whole sheet for a casebook with this salt. Raises SheetOfAnotherKey when it is for another one."""
    key, of = read(typed)
    if of != salt:
        raise SheetOfAnotherKey(keys.key_id(of))
    return key


def is_line(number: int, typed: str) -> bool:
    """Whether a line was typed over as it stands on the sheet."""
    try:
        read_line(number, typed)
    except CasebookError:
        return False
    return True


def _written(number: int, data: bytes) -> str:
    check = crc24(bytes((number,)) + data)
    value = int.from_bytes(data + check.to_bytes(3, "big"), "big")
    characters = "".join(keys.CROCKFORD[value >> shift & 31] for shift in range(75, -5, -5))
    return "-".join(characters[start:start + 4] for start in range(0, CHARACTERS, 4))
