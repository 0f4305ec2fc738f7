"""Reads a whole casebook with another SQLite than the program's, and none of the program's code.

    python read_casebook.py FILE KEY            KEY: 64 hexadecimal digits
    python read_casebook.py FILE --sheet        the seven lines of the recovery sheet come on standard input

Needs apsw-sqlite3mc alone. Written after docs/file-format.md, not after the program. Prints what it found as JSON:
the number of rows and of values of each table, what the checks say, and in how many texts each word was found.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import apsw

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def key_on_sheet(lines: list[str], salt: bytes) -> bytes:
    """The key on a recovery sheet, for a file that begins with this salt."""
    content = b""
    for number, line in enumerate(lines, 1):
        value = 0
        for character in line.upper().replace("-", "").replace(" ", "").translate(str.maketrans("OIL", "011")):
            value = value * 32 + ALPHABET.index(character)
        whole = value.to_bytes(10, "big")
        if crc24(bytes([number]) + whole[:7]) != int.from_bytes(whole[7:], "big"):
            raise SystemExit(f"line {number} is not right")
        content += whole[:7]
    if content[0] != 1 or content[1:17] != salt:
        raise SystemExit("the sheet is for another file")
    return content[17:49]


def crc24(data: bytes) -> int:
    """The checksum of OpenPGP's armour (RFC 9580, 6.1.1)."""
    crc = 0xB704CE
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc = crc << 1 ^ (0x1864CFB if crc & 0x800000 else 0)
    return crc & 0xFFFFFF


def opened(path: Path, key: bytes, salt: bytes) -> apsw.Connection:
    """The file, opened for reading with its raw key."""
    db = apsw.Connection(path.absolute().as_uri() + "?mode=ro", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    for setting in ("cipher = 'sqlcipher'", "legacy = 4", f"key = 'raw:{key.hex()}{salt.hex()}'"):
        list(db.execute(f"PRAGMA {setting}"))
    return db


def found_in(db: apsw.Connection, word: str) -> int:
    """How many texts hold a word, by the two full-text indexes."""
    return sum(next(db.execute(f"SELECT count(*) FROM {index} WHERE {index} MATCH ?", (f'"{word}"',)))[0]
               for index in ("conversation_text", "written_text"))


def main(path: Path, given: str, words: list[str]) -> None:
    """Read all there is to read."""
    with path.open("rb") as file:
        salt = file.read(16)
    if salt[:2] != b"\xc5\x01":
        raise SystemExit("not a casebook of key profile 1")
    key = key_on_sheet(sys.stdin.read().split(), salt) if given == "--sheet" else bytes.fromhex(given)
    db = opened(path, key, salt)
    tables = [name for name, in db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_text%' ORDER BY name")]
    rows = {name: list(db.execute(f'SELECT * FROM "{name}"')) for name in tables}
    print(json.dumps({
        "engine": [apsw.sqlite_lib_version(), apsw.apsw_version()],
        "application_id": next(db.execute("PRAGMA application_id"))[0],
        "schema": next(db.execute("PRAGMA user_version"))[0],
        "rows": {name: len(found) for name, found in rows.items()},
        "values": sum(len(row) for found in rows.values() for row in found),
        "integrity": [line for line, in db.execute("PRAGMA integrity_check")],
        "references": len(list(db.execute("PRAGMA foreign_key_check"))),
        "notes": [notes for notes, in db.execute("SELECT notes FROM conversation_file ORDER BY key")],
        "found": {word: found_in(db, word) for word in words},
    }))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
