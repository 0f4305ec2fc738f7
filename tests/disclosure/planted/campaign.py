"""Planting, looking, and what is told of it."""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from casebook import practice
from casebook.disclosure.gate import Hit, Known, Part, Whom, forms
from casebook.disclosure.gate import hits as hits_in
from casebook.documents import annual_report, outgoing, pages, paper
from casebook.documents.blocks import Document, Paragraph
from casebook.documents.outgoing import File, Outgoing, reading
from casebook.language import Language
from casebook.model.clients import Client
from casebook.model.ids import ClientId
from casebook.model.periods import year
from casebook.model.text import folded
from casebook.store import clients, gate_rows
from casebook.vault import Connection
from tests.casebook_files import new_casebook
from tests.disclosure.planted import exits, sentences
from tests.disclosure.planted import people as cards
from tests.disclosure.planted.sentences import Plant


class Undone(Exception):
    """Takes back what was planted."""


@dataclass
class Told:
    """What was looked for, and what of it was missed; by kind, by way of writing, by exit and by field."""

    looked: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[tuple[str, str, Plant]] = field(default_factory=list)
    broken: int = 0
    failed: int = 0

    def add(self, exit_: str, place: str, plant: Plant, *, found: bool) -> None:
        for name in (("kind", plant.kind), ("way", plant.way), ("exit", exit_), ("field", place), ("", "all")):
            self.looked[name] += 1
            self.missed[name] += not found
        if not found:
            self.misses.append((exit_, place, plant))


def campaign(db: Connection, writing: object, count: int, seed: int, told: Told, only: tuple[str, ...] = ()) -> None:
    """Plant until so many were looked for, in all exits or only in some."""
    draw = random.Random(seed)
    larger = _larger(db)
    number = 0
    while told.looked["", "all"] < count:
        number += 1
        client = larger[number % len(larger)]
        try:
            with writing() as inside:  # type: ignore[operator]
                _one(inside, draw, client, draw.choice(("nl", "nl", "en")), number, told, only)
                raise Undone
        except Undone:
            continue


def _larger(db: Connection) -> list[Client]:
    """The clients whose reports have every section, and some whose have not."""
    size = {c.id: db.value("SELECT count(*) FROM case_fact WHERE client_id = ?", (c.id,)) for c in clients.all_of(db)}
    ordered = sorted((c for c in clients.all_of(db) if clients.engagements(db, c.id)), key=lambda c: -size[c.id])
    return ordered[:6]


def _one(db: Connection, draw: random.Random, client: Client, code: str, number: int, told: Told,
         only: tuple[str, ...]) -> None:
    """Plant in every field of one client, make every document, and look what is found."""
    days = sorted(gate_rows.case_days(db, client.id) - gate_rows.open_days(db, client.id))
    days = [day for day in days if day.year == exits.YEAR.first.year] or [date(2025, 3, 12)]
    used: set[str] = set()
    planted: list[tuple[str, Plant]] = []
    for place, put in exits.fields(db, client.id, code):
        who = _another(draw, client if draw.random() < 0.6 else draw.choice(clients.all_of(db)), used, number)
        cards.keep(db, who)
        plant = sentences.drawn(draw, who, days)
        if place == "invoice: payment" and plant.way in ("account", "e-mail", "phone"):
            continue  # how to pay her: what stands there is hers
        if _is_apart(plant, used):
            put(plant.sentence)
            planted.append((place, plant))
    who = _another(draw, client, used, number)
    cards.keep(db, who)
    planted.append(("file name", Plant("name", "file name", who.last, "")))
    name = draw.choice(("jaarverslag_{}", "verslag-{}-2025", "{}2025", "Verslag {}")).format(who.last)
    for exit_, made in exits.exits(db, client.id, code, name):
        if not only or exit_ in only:
            _look(db, exit_, made(), planted, told)


def _another(draw: random.Random, client: Client, used: set[str], number: int) -> cards.Planted:
    """Somebody of whom no name was planted in this document yet."""
    for _ in range(200):
        who = cards.somebody(draw, client.id, number * 100 + len(used))
        if not any(folded(part) in one or one in folded(part) for part in (who.first, who.last) for one in used):
            return who
    return who


def _is_apart(plant: Plant, used: set[str]) -> bool:
    """Whether what is planted can be told from what was planted before; it is noted."""
    own = folded(plant.words)
    if plant.kind == "number":
        own = f"{own}afdeling"
    if any(own in one or one in own for one in used):
        return False
    used.add(own)
    return True


def _look(db: Connection, exit_: str, leaving: Outgoing, planted: list[tuple[str, Plant]], told: Told) -> None:
    parts = [part for file in leaving.files for part in reading.parts(file)]
    hits = outgoing.checked(db, leaving).hits
    there = folded(" ".join(part.text for part in parts))
    plain = " ".join(" ".join(part.text.split()) for part in parts)
    for place, plant in planted:
        words = folded(plant.sentence or plant.words)
        if words not in there:
            continue  # it does not print here, or not as a whole
        told.broken += plant.kind == "name" and plant.words not in plain
        told.add(exit_, place, plant, found=_is_found(plant, hits))


def _is_found(plant: Plant, hits: tuple[Hit, ...]) -> bool:
    """Whether something of the kind was found in just what was planted."""
    own = folded(plant.words)
    for hit in hits:
        if hit.kind != plant.kind and not (plant.kind == "date" and hit.kind == "identifier"):
            continue
        found = folded(hit.words)
        if plant.kind == "number":
            if own in folded(hit.sentence):
                return True
        elif found in own or own in found or any(folded(word) in found for word in plant.words.split()
                                                 if len(folded(word)) > 3 and word[:1].isupper()):
            return True
    return False


def broken_over_lines(draw: random.Random, count: int) -> tuple[int, list[str]]:
    """Names drawn at the end of a line, until so many broke; those that were missed."""
    broken, missed = 0, []
    while broken < count:
        who = cards.somebody(draw, ClientId("client"), 0)
        said = draw.choice((who.full, who.last, f"mevrouw {who.surname}", f"{who.first} {who.last}s"))
        text = f"{'In ' * draw.randint(15, 45)}het gesprek met {said} ging het over de roosters. " + "Dat was het. " * 9
        pdf = paper.pdf(Document(title="", author="", subject="", language="nl", blocks=(Paragraph(text=text),)),
                        Language("nl"))
        words = pages.text(pdf)[0]
        if said in " ".join(words.replace("\n", " ").split()) and said in words:
            continue
        broken += 1
        known = Known(people=tuple(Whom(form=form, mine=True) for form in forms.of_name(who.card.name)))
        if not any(hit.kind == "name" for hit in hits_in([Part(file="", page=1, kind="page", text=words)], known, 5)):
            missed.append(said)
    return broken, missed


def false_alarms(db: Connection) -> Iterator[tuple[Client, int, str, int, tuple[Hit, ...]]]:
    """What is found in the practice casebook's own reports, of every client, year and language: all of it false."""
    for client in clients.all_of(db):
        for number in (2024, 2025):
            for code in ("nl", "en"):
                if not clients.engagements_touched(db, client.id, year(number)):
                    continue
                data = annual_report.gather(db, client.id, year(number), code, "final", exits.TODAY)
                language = Language(code)
                pdf = annual_report.pdf(data, language)
                made = annual_report.outgoing(data, language, File(name=f"jaarverslag-{number}.pdf", content=pdf))
                yield client, number, code, pages.page_count(pdf), outgoing.checked(db, made).hits


def with_usual_names(db: Connection, draw: random.Random, number: int) -> None:
    """Cards with the names that people have, many of them ordinary words."""
    every = clients.all_of(db)
    for place in range(number):
        cards.keep(db, cards.somebody(draw, draw.choice(every).id, 100_000 + place))


def main() -> int:
    """Plant, look, and print; 1 where anything was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.disclosure.planted")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--no-alarms", action="store_true")
    args = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        vault = new_casebook(Path(folder))
        with vault.writing() as db:
            practice.fill(db, cases=args.cases, years=3, until=date(2026, 6, 30), with_releases=False)
        told = Told()
        campaign(vault.db, vault.writing, args.count, args.seed, told)
        _print(told, args)
        broken, lost = broken_over_lines(random.Random(args.seed), args.count // 5)
        print(f"names drawn over the end of a line: {broken} looked for, {len(lost)} missed {lost[:9]}")
        if not args.no_alarms:
            _print_alarms("its own cards", vault.db)
            with vault.writing() as db:
                with_usual_names(db, random.Random(args.seed), 2000)
            _print_alarms("2,000 more cards with usual names", vault.db)
        vault.close()
    print(f"{time.monotonic() - begun:.0f} s")
    return int(bool(told.misses or lost))


def _print(told: Told, args: argparse.Namespace) -> None:
    print(f"seed {args.seed}, practice casebook of {args.cases} cases")
    for group in ("kind", "way", "exit", "field"):
        for name in sorted(n for g, n in told.looked if g == group):
            print(f"  {group:6} {name:32} {told.looked[group, name]:5} looked for, {told.missed[group, name]} missed")
    print(f"all: {told.looked['', 'all']} looked for, {told.missed['', 'all']} missed;"
          f" {told.broken} names broken over lines in the file")
    for exit_, place, plant in told.misses[:40]:
        print(f"  MISSED {exit_} | {place} | {plant.kind}, {plant.way} | {plant.words} | {plant.sentence}")


def _print_alarms(of: str, db: Connection) -> None:
    reports = number = alarms = 0
    for client, whole, code, count, hits in false_alarms(db):
        reports, number, alarms = reports + 1, number + count, alarms + len(hits)
        for hit in hits[:3]:
            print(f"  ALARM {client.name} {whole} {code} p. {hit.page}: {hit.kind} “{hit.words}”: {hit.sentence[:120]}")
    print(f"false alarms with {of}: {alarms} on {number} pages of {reports} reports"
          f" ({alarms / max(1, number):.3f} a page)")


