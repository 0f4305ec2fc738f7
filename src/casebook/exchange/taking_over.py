"""Taking cases over from a package, and a cover's package coming back. Source: exchange.md, Handover.

A case has one id wherever it goes: what is known here is merged, never doubled. Whoever takes a case over does not
count it as new; one that a cover took in during the cover is new at the source. Source: domain.md, Statistics.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from casebook import errors
from casebook.exchange import belonging, fingerprints, whole
from casebook.exchange.arriving import Arrival
from casebook.exchange.belonging import RowSource
from casebook.exchange.merging import Merging, Told
from casebook.exchange.packages import Package
from casebook.language import Language
from casebook.model.handover import COVER, GIVEN, RECEIVED, RETURNED, Handover
from casebook.model.ids import CaseId
from casebook.model.record import Record, record
from casebook.store import handovers, living, silence
from casebook.vault import Connection


@record
class Preview(Record):
    """What taking a package over would do: case codes, and how many conversations are not here yet.

    `gone` are cases whose file was destroyed here: they stay destroyed. `done_on` is the day on which it was taken
    over before, if it was.
    """

    new: tuple[str, ...]
    known: tuple[str, ...]
    gone: tuple[str, ...]
    conversations: int
    returning: bool
    done_on: date | None


@record
class Outcome(Record):
    """What taking over did; `told` is what both sides had changed."""

    handover: Handover
    new: tuple[str, ...]
    merged: tuple[str, ...]
    gone: tuple[str, ...]
    conversations: int
    told: tuple[Told, ...]


def preview(db: Connection, package: Package) -> Preview:
    """What taking a package over would do."""
    new, known, gone = _sorted_out(db, package)
    there = set(db.column("SELECT id FROM conversation_fact"))
    before = handovers.get(db, package.id)
    return Preview(
        new=_codes(package, new), known=_codes(package, known), gone=_codes(package, gone),
        conversations=sum(row.get("id") not in there for row in package.rows.get("conversation_fact", [])),
        returning=before is not None and before.direction != RECEIVED,
        done_on=before.day if before is not None and before.direction == RECEIVED else None)


def take_over(db: Connection, package: Package, day: date, other: str, language: Language) -> Outcome:
    """Take the cases of a package over, inside the caller's transaction; `other` is from whom, as she writes it.

    What came back before is merged again and adds nothing twice; what was received before raises Refused
    `taken_over`. Raises NotAPackage for rows that contradict themselves: nothing may be kept of it then.
    """
    before = handovers.get(db, package.id)
    if before is not None and before.direction == RECEIVED:
        raise errors.Refused("taken_over")
    new, known, gone = _sorted_out(db, package)
    source = RowSource(package.rows)
    out = [before] if before is not None else _out_with_a_cover(db, known)
    silent = [case for case in known if living.keep_silent(db, [case])]
    handed: dict[str, str] = {}
    for each in out:
        handed |= handovers.remembered(db, each.id)
    try:
        rows = belonging.of_cases(db, source, [*new, *known])
        arrival = Arrival(db, rows, from_predecessor=not out)
        merging = Merging(db, arrival, _known(handed), package.kind, day, language)
        merging.merge()
        arrival.settle(new)
        for case in silent:  # its reporter wants no notes, whoever took them
            silence.sweep(db, CaseId(case), unfinished=False)
        if not whole.holds_together(db):
            raise errors.NotAPackage
    except (errors.NotAnExport, KeyError, TypeError, ValueError):
        raise errors.NotAPackage from None
    for each in out:
        if each.id != package.id:  # it comes back in another package than it went out in
            handovers.save(db, replace(each, direction=RETURNED, settled_on=day))
    noted = _note(db, package, before, day, other, len(new) + len(known))
    handovers.remember(db, noted.id, {case: json.dumps(fingerprints.of_rows(belonging.of_cases(db, source, [case])))
                                      for case in (*new, *known)})
    return Outcome(handover=noted, new=_codes(package, new), merged=_codes(package, known), gone=_codes(package, gone),
                   conversations=arrival.conversations, told=tuple(merging.told))


def receipt(handover: Handover, outcome: Outcome | None, language: Language) -> str:
    """The receipt to give to whom the cases came from: it names no one, and proves that the package was opened."""
    translate = language.translate
    lines = [
        translate("Package", "Receipt for cases taken over"),
        translate("Package", "Taken over on: %1").replace("%1", language.date(handover.settled_on or handover.day)),
        translate("Package", "Number of cases: %1").replace("%1", language.number(handover.cases)),
        translate("Package", "Key ID of the package: %1").replace("%1", handover.key_id),
        translate("Package", "Receipt code: %1").replace("%1", handover.receipt),
    ]
    if outcome is not None and outcome.gone:
        lines.insert(3, translate("Package", "Not taken back, destroyed here before: %1").replace(
            "%1", language.number(len(outcome.gone))))
    return "\n".join(lines)


def _note(db: Connection, package: Package, before: Handover | None, day: date, other: str, number: int) -> Handover:
    if before is not None:
        direction = RETURNED if before.kind == COVER and before.direction in (GIVEN, RETURNED) else before.direction
        noted = replace(before, direction=direction, settled_on=day)
    else:
        noted = Handover(id=package.id, kind=package.kind, direction=RECEIVED, day=day, other=other, cases=number,
                         key_id=package.key_id, receipt=package.receipt, settled_on=day)
    handovers.save(db, noted)
    return noted


def _out_with_a_cover(db: Connection, known: list[str]) -> list[Handover]:
    """What was given to a cover and holds one of these cases: a cover may have worked in a casebook of her own."""
    return [each for each in handovers.listed(db) if each.kind == COVER and each.direction in (GIVEN, RETURNED)
            and set(known) & set(handovers.remembered(db, each.id))]


def _sorted_out(db: Connection, package: Package) -> tuple[list[str], list[str], list[str]]:
    """The cases of a package that are new here, known here, and destroyed here."""
    new, known, gone = [], [], []
    for row in package.rows.get("case_file", []):
        case = str(row.get("case_id"))
        if db.value("SELECT 1 FROM case_file WHERE case_id = ?", (case,)):
            known.append(case)
        elif db.value("SELECT 1 FROM case_fact WHERE id = ?", (case,)):
            gone.append(case)
        else:
            new.append(case)
    return new, known, gone


def _codes(package: Package, chosen: list[str]) -> tuple[str, ...]:
    return tuple(sorted(str(row.get("code")) for row in package.rows.get("case_file", [])
                        if str(row.get("case_id")) in set(chosen)))


def _known(handed: dict[str, str]) -> dict[str, str]:
    """The fingerprints that were kept when the package was made."""
    found: dict[str, str] = {}
    for kept in handed.values():
        told = json.loads(kept)
        found |= told if isinstance(told, dict) else {}
    return found


