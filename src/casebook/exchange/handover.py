"""A package for a successor or a cover: chosen cases as a casebook of their own. Source: exchange.md, Handover.

Three steps, so that a window can do the slow one in the background: `gather` reads, `build` makes the file beside its
place, `finish` notes it in the casebook and gives the file its name. `make` does all three.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from casebook import errors
from casebook.exchange import belonging, fingerprints, places
from casebook.exchange.belonging import FileSource, Rows
from casebook.exchange.rows_in import Intake
from casebook.model.handover import GIVEN, Handover
from casebook.model.ids import CaseId, new_id
from casebook.model.record import Record, record
from casebook.store import adviser, cases, findable, handovers, inventory
from casebook.vault import Connection, Vault, create, integrity, keys, open_by_passphrase


@record
class Gathered(Record):
    """What a package is made of: the handover as it will be noted, the rows, and the fingerprints by case."""

    handover: Handover
    origin: str
    giver: str
    rows: Rows
    known: dict[str, str]


@record
class Built(Record):
    """A package that is made and proved, and does not bear its name yet."""

    gathered: Gathered
    part: Path
    place: Path
    key_id: str


def make(vault: Vault, chosen: Sequence[CaseId], kind: str, other: str, place: Path, passphrase: str,
         day: date) -> Handover:
    """Make a package of cases at a place, with a passphrase of its own, and note that it was given.

    Raises NoConsent, naming every case without a recorded consent to it; NotFound, AlreadyThere, PassphraseTooShort,
    PassphraseGuessable, Unreadable or DiskFull. Nothing is left behind or noted then.
    """
    return finish(vault, build(gather(vault, chosen, kind, other, day), place, passphrase))


def gather(vault: Vault, chosen: Sequence[CaseId], kind: str, other: str, day: date) -> Gathered:
    """Read what a package of these cases holds: their files, their people, and what they name. Raises NoConsent."""
    with vault.read_snapshot() as db:
        every = [cases.get(db, case) for case in dict.fromkeys(chosen)]
        without = tuple(sorted(case.code for case in every if handovers.consent(db, case.id) is None))
        if without:
            raise errors.NoConsent(without)
        source = FileSource(db)
        known = {str(case.id): json.dumps(fingerprints.of_rows(belonging.of_cases(db, source, [case.id])))
                 for case in every}
        return Gathered(
            handover=Handover(id=new_id(), kind=kind, direction=GIVEN, day=day, other=other, cases=len(every),
                              key_id="", receipt=_new_receipt()),
            origin=vault.key_id, giver=adviser.get(db).name,
            rows=belonging.of_cases(db, source, [case.id for case in every]), known=known)


def build(gathered: Gathered, place: Path, passphrase: str) -> Built:
    """Make the file beside its place, open it again with what was typed, and check every page and row of it."""
    keys.check_new_passphrase(passphrase)
    if "\0" in str(place):
        raise errors.Unreadable
    with places.worded():
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        places.sweep(place.parent)
        if place.exists() or place.is_symlink():
            raise errors.AlreadyThere
    part = place.with_name(f".part-{secrets.token_hex(6)}.casebook")
    try:
        vault = create(part, passphrase)
        try:
            with vault.writing() as db:
                _fill(db, gathered)
        finally:
            vault.close()
        proved = open_by_passphrase(part, passphrase, read_only=True)
        try:
            if integrity.problems(proved.db):
                raise errors.Damaged
            return Built(gathered=gathered, part=part, place=place, key_id=proved.key_id)
        finally:
            proved.close()
    except BaseException:
        discard(part)
        raise


def finish(vault: Vault, built: Built) -> Handover:
    """Note the handover in the casebook, and give the package its name: both, or neither."""
    given = built.gathered.handover
    noted = Handover(id=given.id, kind=given.kind, direction=GIVEN, day=given.day, other=given.other,
                     cases=given.cases, key_id=built.key_id, receipt=given.receipt)
    named = False
    try:
        with vault.writing() as db:
            handovers.save(db, noted)
            handovers.remember(db, noted.id, built.gathered.known)
            for case in built.gathered.known:
                handovers.rest(db, CaseId(case), noted.day)
            named = places.publish_as(built.part, built.place)
            if not named:
                raise errors.AlreadyThere
    except BaseException:
        discard(built.place if named else built.part)
        raise
    return noted


def discard(package: Path) -> None:
    """Remove a package, and what may stand beside it."""
    with places.worded():
        for end in ("", "-journal", ".lock"):
            package.with_name(package.name + end).unlink(missing_ok=True)


def _fill(db: Connection, gathered: Gathered) -> None:
    intake = Intake(db)
    there = set(db.column("SELECT code FROM theme"))
    for table in inventory.TABLES:
        for row in gathered.rows.get(table.name, []):
            if table.name == "theme" and row["code"] in there:
                continue
            columns = {c: v for c, v in row.items() if not (c == "key" and table.name == "theme")}
            intake.put(table, columns, table.name)
    intake.settle()
    findable.keep_all(db)
    given = gathered.handover
    told = {"": given.kind, "_id": given.id, "_origin": gathered.origin, "_from": gathered.giver,
            "_day": given.day.isoformat(), "_receipt": given.receipt}
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
                   [(f"{handovers.PACKAGE}{name}", value) for name, value in told.items()])


def _new_receipt() -> str:
    """Eight characters that only the package tells: whoever knows them has opened it."""
    made = "".join(secrets.choice(keys.CROCKFORD) for _ in range(8))
    return f"{made[:4]}-{made[4:]}"
