"""Files that are no casebook, or no longer, and what may stand beside one."""

from __future__ import annotations

import os
import socket
import sqlite3
import struct
import tempfile
from pathlib import Path

from tests.hostile.given import DAMAGED, PAGE, REFUSED, ROLLED_BACK, SALT, Maker, Making

JOURNAL = bytes.fromhex("d9d505f920a163d7")


def garbage(made: Making) -> None:
    made.put(made.source.randbytes(made.source.choice((0, 1, 2, 15, 16, 17, 511, PAGE - 1, PAGE, PAGE + 1, PAGE * 5))))


def salted_garbage(made: Making) -> None:
    made.put(SALT + made.source.randbytes(PAGE * made.source.randint(1, 9) - 16))


def known_kinds(made: Making) -> None:
    head = made.source.choice((b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"SQLite format 3\0", b"\x7fELF",
                               b"<?xml", b"\xff\xd8\xff\xe0", b"MZ", b"{\\rtf1", b"From: ", b"\xd0\xcf\x11\xe0"))
    made.put((head + made.source.randbytes(PAGE * 3))[:PAGE * 3])


def plain_database(made: Making) -> None:
    db = sqlite3.connect(made.path)
    db.execute(f"CREATE TABLE client (name DEFAULT {made.source.randint(0, 9)})")
    db.execute("PRAGMA application_id = 0x43425331")
    db.commit()
    db.close()


def other_beginning(made: Making) -> None:
    place = made.source.randrange(16)
    start = bytearray(made.whole[:PAGE * 4])
    start[place] ^= made.source.randint(1, 255)
    made.put(bytes(start))


def other_key(made: Making) -> None:
    from casebook.vault import create_by_key

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "other.casebook"
        create_by_key(path, made.source.randbytes(32), SALT).close()
        made.put(path.read_bytes())


def cut_off(made: Making) -> None:
    size = made.source.randrange(len(made.whole))
    made.put(made.whole[:size - (size % PAGE == 0)])


def zeros(made: Making) -> None:
    made.put(made.source.choice((b"", SALT, b"\xc5")).ljust(PAGE * made.source.randint(1, 5), b"\0"))


def huge(made: Making) -> None:
    made.put(made.source.choice((SALT, b"", b"SQLite format 3\0")))
    os.truncate(made.path, PAGE * made.source.choice((1 << 20, 1 << 24, 1 << 28)))


def no_file(made: Making) -> None:
    kind = made.source.choice(("folder", "fifo", "socket", "loop", "dangling", "zero", "full", "memory", "missing"))
    if kind == "folder":
        made.path.mkdir()
        (made.path / "in it").write_bytes(made.whole[:PAGE])
    elif kind == "fifo":
        os.mkfifo(made.path)
    elif kind == "socket":
        here = os.getcwd()
        os.chdir(made.path.parent)  # its name may only be short
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(made.path.name)
        os.chdir(here)
    elif kind != "missing":
        made.path.symlink_to({"loop": made.path.name, "dangling": "nowhere", "zero": "/dev/zero", "full": "/dev/full",
                              "memory": "/proc/self/mem"}[kind])


def flipped(made: Making) -> None:
    changed = bytearray(made.whole)
    for _ in range(made.source.choice((1, 1, 1, 2, 40))):
        changed[made.source.randrange(16, len(changed))] ^= 1 << made.source.randrange(8)
    made.put(bytes(changed))


def first_page_flipped(made: Making) -> None:
    changed = bytearray(made.whole)
    changed[made.source.randrange(16, PAGE)] ^= 1 << made.source.randrange(8)
    made.put(bytes(changed))


def pages_gone(made: Making) -> None:
    made.put(made.whole[:PAGE * made.source.randint(1, len(made.whole) // PAGE - 1)])


def pages_mixed(made: Making) -> None:
    pages = [made.whole[at:at + PAGE] for at in range(0, len(made.whole), PAGE)]
    first, second = made.source.sample(range(1, len(pages)), 2)
    way = made.source.choice(("swap", "repeat", "reverse", "shift"))
    if way == "swap":
        pages[first], pages[second] = pages[second], pages[first]
    elif way == "repeat":
        pages[first] = pages[second]
    elif way == "reverse":
        pages[1:] = pages[:0:-1]
    else:
        pages = pages[:first] + pages[first + 1:]
    made.put(b"".join(pages))


def hole(made: Making) -> None:
    start = made.source.randrange(1, len(made.whole) // PAGE) * PAGE
    size = made.source.randint(1, 5 * PAGE)
    made.put((made.whole[:start] + bytes(size) + made.whole[start + size:])[:len(made.whole)])


def longer(made: Making) -> None:
    made.put(made.whole + made.source.choice((made.whole, bytes(PAGE), made.source.randbytes(PAGE * 3))))


def longer_by_far(made: Making) -> None:
    made.put(made.whole)
    os.truncate(made.path, PAGE * made.source.choice((1 << 16, 1 << 20)))


def odd_journal(made: Making) -> None:
    made.put(made.whole)
    journal, kind = made.beside("-journal"), made.source.choice(("random", "zeros", "header", "named", "folder", "loop",
                                                                  "fifo", "whole", "other end"))
    header = JOURNAL + struct.pack(">5I", made.source.choice((1, 0, 0xffffffff)), made.source.getrandbits(32),
                                   made.source.choice((0, 1, len(made.whole) // PAGE)), 512, PAGE)
    body = header.ljust(512, b"\0") + made.source.randbytes(PAGE + 8)
    if kind == "folder":
        journal.mkdir()
    elif kind == "fifo":
        os.mkfifo(journal)
    elif kind == "loop":
        journal.symlink_to(journal.name)
    else:
        victim = os.fsencode(made.path.parent / "victim")
        Path(os.fsdecode(victim)).write_bytes(b"hers")
        journal.write_bytes({
            "random": made.source.randbytes(9000), "zeros": bytes(5000), "header": body, "whole": made.whole,
            "named": header.ljust(512, b"\0") + super_name(victim), "other end": body + JOURNAL}[kind])


def super_name(name: bytes) -> bytes:
    """The end of a journal that names another file, which SQLite would delete when all is rolled back."""
    return struct.pack(">I", 0x40000000 // PAGE + 1) + name + struct.pack(">2I", len(name), sum(name)) + JOURNAL


def odd_neighbours(made: Making) -> None:
    made.put(made.whole)
    for ending in made.source.sample(("-wal", "-shm", ".lock", ".part", "-journal.lock"), 2):
        neighbour = made.beside(ending)
        made.source.choice((lambda at=neighbour: at.write_bytes(made.source.randbytes(5000)),
                            lambda at=neighbour: at.mkdir(), lambda at=neighbour: at.symlink_to("nowhere")))()


MAKERS: dict[str, tuple[str, Maker]] = {
    "garbage": (REFUSED, garbage), "salted garbage": (REFUSED, salted_garbage), "known kinds": (REFUSED, known_kinds),
    "plain database": (REFUSED, plain_database), "other beginning": (REFUSED, other_beginning),
    "other key": (REFUSED, other_key), "cut off": (REFUSED, cut_off), "zeros": (REFUSED, zeros),
    "huge": (REFUSED, huge),
    "no file": (REFUSED, no_file), "first page flipped": (REFUSED, first_page_flipped),
    "flipped": (DAMAGED, flipped), "pages gone": (DAMAGED, pages_gone), "pages mixed": (DAMAGED, pages_mixed),
    "hole": (DAMAGED, hole), "longer": (DAMAGED, longer), "longer by far": (DAMAGED, longer_by_far),
    "odd journal": (ROLLED_BACK, odd_journal), "odd neighbours": (DAMAGED, odd_neighbours),
}  # fmt: skip
