"""Everything in a casebook as open data. Source: exchange.md, Export."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from casebook import errors
from casebook.exchange import names, nouns, places, readme, writing
from casebook.exchange.containers import FolderOut, ZipOut
from casebook.exchange.nouns import Noun, Row
from casebook.exchange.reading import PARTS, Reading
from casebook.language import Language
from casebook.model.attachments import MEDIA
from casebook.vault import Connection, keys, schema

FORMAT, VERSION = "casebook-export", 1
MANIFEST, README = "export.json", "README.txt"
# What an import reads; a reader has the attachments and the logo themselves beside it.
NO_TABLES = (PARTS, "logo")
TRIES = 5


def to_folder(db: Connection, folder: Path, day: date) -> Path:
    """Export as readable files into a new folder in `folder`, and tell where. Whoever has them can read them.

    Raises Unreadable or DiskFull, and InUse where the casebook is written to all the time; nothing is left then.
    """
    return _exported(db, folder, day, None)


def to_container(db: Connection, folder: Path, day: date, passphrase: str) -> Path:
    """Export into a new encrypted container in `folder`, under a passphrase of its own, and tell where.

    Raises PassphraseTooShort, ContainerGuessable, Unreadable, DiskFull or InUse; nothing is left then.
    """
    keys.check_container_passphrase(passphrase)
    return _exported(db, folder, day, passphrase)


def _exported(db: Connection, folder: Path, day: date, passphrase: str | None) -> Path:
    for again in range(TRIES):
        with suppress(errors.Interrupted):  # a write came in between: once more
            return _once(db, folder, day, passphrase)
        time.sleep(0.5 * again)
    raise errors.InUse


def _once(db: Connection, folder: Path, day: date, passphrase: str | None) -> Path:
    new = not folder.exists()
    try:
        with places.private_part(folder, is_folder=passphrase is None) as part:
            with places.worded():
                out = FolderOut(part) if passphrase is None else ZipOut(part, passphrase)
            try:
                _write(db, out, day)
            finally:
                out.close()
            return places.publish(part, folder, places.dated_name("export", day), "" if passphrase is None else ".zip")
    finally:
        if new:
            with suppress(OSError):
                folder.rmdir()  # only when nothing stands in it


def _write(db: Connection, out: FolderOut | ZipOut, day: date) -> None:
    reading = Reading(db)
    beside = names.Names(db, Language("nl"))
    counted = {}
    with out.writing(README) as stream:
        stream.write(readme.text(day).encode("utf-8"))
    for noun in nouns.all_of():
        if noun.name not in NO_TABLES:  # no spreadsheet can do anything with them
            with out.writing(f"{noun.name}.csv") as stream:
                writing.write_csv(stream, names.headings(noun), _named(reading, beside, noun))
        with out.writing(f"{noun.name}.json") as stream:
            counted[noun.name] = writing.write_json(stream, _named(reading, beside, noun))
    for attachment in db.rows("SELECT id, media FROM attachment ORDER BY key"):
        ending = MEDIA.get(attachment["media"], ".bin")
        with out.writing(f"attachment-{attachment['id']}{ending}") as stream:
            for part in db.column("SELECT content FROM attachment_part WHERE attachment_id = ? ORDER BY number",
                                  (attachment["id"],)):
                stream.write(part)
    for picture in db.rows("SELECT media, content FROM logo"):
        with out.writing(f"logo{MEDIA.get(picture['media'], '.bin')}") as stream:
            stream.write(picture["content"])
    with out.writing(MANIFEST) as stream:
        found = {"format": FORMAT, "version": VERSION, "schema": schema.latest(), "made": day.isoformat(),
                 "rows": counted}
        stream.write(json.dumps(found, indent=1).encode("utf-8") + b"\n")
    reading.check()


def _named(reading: Reading, beside: names.Names, noun: Noun) -> Iterator[Row]:
    return (beside.beside(noun, row) for row in reading.rows(noun))


