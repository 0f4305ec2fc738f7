"""Attachments of a case: whole inside the file, in parts of one megabyte, gone with their case."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from casebook.errors import NotFound, Refused
from casebook.model.attachments import LARGEST, Attachment, media_of
from casebook.model.ids import CaseId
from casebook.model.text import clean_line
from casebook.store import destruction, living, rows, written
from casebook.vault import Connection, Row

PART = 1 << 20


def add(db: Connection, attachment: Attachment, content: bytes) -> Attachment:
    """Keep a PDF or an image with its content, and tell it as it was kept.

    Raises Refused `attachment_kind` or `attachment_size` for anything else, `attachment_silent` where a case is "count
    only", NotFound where it was destroyed.
    """
    media = media_of(content)
    if not media:
        raise Refused("attachment_kind")
    if len(content) > LARGEST:
        raise Refused("attachment_size")
    living.must_live(db, [attachment.case])
    if living.keep_silent(db, [attachment.case]):
        raise Refused("attachment_silent")
    kept = replace(attachment, media=media, size=len(content), sha256=hashlib.sha256(content).hexdigest())
    _save(db, kept)
    db.execute("DELETE FROM attachment_part WHERE attachment_id = ?", (kept.id,))
    db.executemany("INSERT INTO attachment_part (attachment_id, number, content) VALUES (?, ?, ?)",
                   ((kept.id, number, content[place:place + PART])
                    for number, place in enumerate(range(0, len(content), PART))))
    return kept


def rename(db: Connection, attachment: str, name: str) -> None:
    """Call an attachment otherwise. Raises NotFound."""
    _save(db, replace(get(db, attachment), name=name))


def of_case(db: Connection, case: CaseId) -> list[Attachment]:
    """The attachments of a case, the newest first."""
    return [_attachment(r) for r in
            db.rows("SELECT * FROM attachment WHERE case_id = ? ORDER BY day DESC, key DESC", (case,))]


def get(db: Connection, attachment: str) -> Attachment:
    """One attachment. Raises NotFound."""
    r = db.row("SELECT * FROM attachment WHERE id = ?", (attachment,))
    if r is None:
        raise NotFound("attachment", "")
    return _attachment(r)


def content(db: Connection, attachment: str) -> bytes:
    """What was attached, byte for byte. Raises NotFound, or Refused `attachment_changed` when it is not that."""
    wanted = get(db, attachment)
    found = b"".join(db.column("SELECT content FROM attachment_part WHERE attachment_id = ? ORDER BY number",
                               (attachment,)))
    if hashlib.sha256(found).hexdigest() != wanted.sha256:
        raise Refused("attachment_changed")
    return found


def remove(db: Connection, attachment: str) -> None:
    """Take an attachment away; so many rows fewer are no loss, however large it was."""
    written.forget(db, "attachment", attachment)
    taken = db.execute("DELETE FROM attachment_part WHERE attachment_id = ?", (attachment,))
    taken += db.execute("DELETE FROM attachment WHERE id = ?", (attachment,))
    destruction.note_fewer_rows(db, taken)


def _save(db: Connection, attachment: Attachment) -> None:
    name = clean_line(attachment.name)
    rows.upsert(db, "attachment", "id", id=attachment.id, case_id=attachment.case, day=attachment.day, name=name,
                media=attachment.media, size=attachment.size, sha256=attachment.sha256)
    written.keep(db, "attachment", attachment.id, attachment.day, name)


def _attachment(r: Row) -> Attachment:
    return Attachment(id=r["id"], case=CaseId(r["case_id"]), day=date.fromisoformat(r["day"]), name=r["name"],
                      media=r["media"], size=r["size"], sha256=r["sha256"])
