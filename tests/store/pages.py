"""Every page of a casebook as it stands in the file, decrypted: the freed ones too, and what no query shows.

For tests only. Source: facts on SQLCipher 4 (AES-256-CBC, 16 bytes of initialisation vector and 64 of authentication
code at the end of each page), not the driver: what it would not show is shown here.
"""

from __future__ import annotations

from pathlib import Path

from Cryptodome.Cipher import AES

PAGE, RESERVED, SALT = 4096, 80, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of a file, one after the other."""
    raw, found = path.read_bytes(), []
    for start in range(0, len(raw), PAGE):
        page = raw[start:start + PAGE]
        vector = page[PAGE - RESERVED:PAGE - RESERVED + 16]
        found.append(AES.new(key, AES.MODE_CBC, vector).decrypt(page[SALT if start == 0 else 0:PAGE - RESERVED]))
    return b"".join(found)


def hits(path: Path, key: bytes, words: str) -> int:
    """How often words stand in the pages of a file, in whatever case; the index keeps them in lower case.

    Neighbours in the index share their first letters, which stand there once: words to look for are unlike others.
    """
    return decrypted(path, key).lower().count(words.lower().encode())
