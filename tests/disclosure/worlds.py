"""Other casebooks that might print the same report, tried one after the other: changed where nobody can see it.

They are guesses. What counts is that the program itself is asked what it would print of each.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from casebook.statistics.figures import Fact
from tests.disclosure.books import CLOSED_BASED, THEMES, Book, Case

TRIES = 500


def grouped(total: int, places: Mapping[str, Sequence[str]], most: int, draw: random.Random) -> dict[str, int] | None:
    """A number over groups of categories, each group nothing, a little, or as much as is left, then over each."""
    found: dict[str, int] = {}
    order = draw.sample(sorted(places), len(places))
    for group in order:
        room = most * len(places[group])
        wanted = draw.choice((0, most, draw.randint(0, most), room, draw.randint(0, room)))
        wanted = total if group == order[-1] else wanted
        share = filled(min(wanted, total, room), places[group], most, draw) or {}
        found |= share
        total -= sum(share.values())
    return None if total else found


def filled(total: int, places: Sequence[str], most: int, draw: random.Random) -> dict[str, int] | None:
    """A number over categories of at most so many each, in any order, or spread evenly; None where it does not fit."""
    order = draw.sample(list(places), len(places))
    if total > most * len(order):
        return None
    found = dict.fromkeys(order, 0)
    even = draw.random() < 0.5
    for i, place in enumerate(order):
        share = -(-total // (len(order) - i)) if even else total
        found[place] = min(most, share)
        total -= found[place]
    return found


def counts(total: int, category: str, row: Sequence[str], k: int, draw: random.Random) -> Iterator[dict[str, int]]:
    """Ways to fill a row in which a category is 0, or reaches k."""
    others = [code for code in row if code != category]
    places: dict[str, list[str]] = {}
    for code in others:
        places.setdefault(THEMES.get(code, ""), []).append(code)
    for _ in range(TRIES):
        number = draw.choice((0, 0, k, max(k, total - k + 1), draw.randint(k, max(k, total))))
        rest = grouped(total - number, places, k - 1, draw) if number <= total and others else None
        if rest is not None:
            yield {**rest, category: number}
    for one in (*others, category):
        yield {one: total}


def answered(book: Book, table: str, row: Sequence[str], wanted: Mapping[str, int], draw: random.Random) -> Book:
    """A casebook in which the facts of a row are spread as wanted; the largest get as many people as there are."""
    inside = [fact for fact in book.facts(table) if fact.category in row]
    draw.shuffle(inside)
    met: Counter[str] = Counter()
    rank = {}
    for fact in inside:
        rank[fact.subject] = met[fact.reporter]
        met[fact.reporter] += 1
    inside.sort(key=lambda fact: rank[fact.subject])
    codes = [code for code, number in sorted(wanted.items(), key=lambda pair: -pair[1]) for _ in range(number)]
    return _changed(book, table, {fact.subject: code for fact, code in zip(inside, codes, strict=True)})


def by_people(book: Book, table: str, category: str, row: Sequence[str], k: int, draw: random.Random) -> Book:
    """A casebook in which a category is 0 and each other one of its row has fewer than k people, for any number.

    Acts may be of other people than they were: whose they are stands nowhere else.
    """
    inside = [fact for fact in book.facts(table) if fact.category in row]
    others = [code for code in row if code != category]
    people = draw.sample(sorted({fact.reporter for fact in inside}), len({fact.reporter for fact in inside}))
    people = people[:k] if table == "intervention" else people
    place = {person: others[(i // max(1, k - 1)) % len(others)] for i, person in enumerate(people)}
    whose = {fact.subject: fact.reporter if fact.reporter in place else people[0] for fact in inside}
    changed = _changed(book, table, {subject: place[person] for subject, person in whose.items()})
    if table != "intervention":
        return changed
    return replace(changed, acts=tuple(replace(act, reporter=whose.get(act.subject, act.reporter))
                                       for act in changed.acts))


def _changed(book: Book, table: str, wanted: Mapping[str, str]) -> Book:
    if table == "intervention":
        return replace(book, acts=tuple(replace(act, category=wanted.get(act.subject, act.category))
                                        for act in book.acts))
    return replace(book, cases=tuple(_with(case, table, wanted[case.id]) if case.id in wanted else case
                                     for case in book.cases))


def _with(case: Case, table: str, code: str) -> Case:
    if table != "main_theme":
        return replace(case, answers={**case.answers, table: code})
    exchanged = frozenset(case.theme if theme == code else theme for theme in case.further)
    return replace(case, theme=code, further=exchanged - {code})


def furthered(book: Book, row: Sequence[str], wanted: Mapping[str, int], draw: random.Random) -> Book:
    """A casebook in which the further themes of a row are so many each, of as many people as there are."""
    further = {case.id: set(case.further) - set(row) for case in book.cases if case.new}
    cases = {case.id: case for case in book.cases}
    for theme, number in wanted.items():
        free = [cases[id_] for id_ in further if cases[id_].theme != theme]
        draw.shuffle(free)
        first: dict[str, Case] = {}
        for case in free:
            first.setdefault(case.reporter, case)
        order = [*first.values(), *(case for case in free if first[case.reporter] is not case)]
        for case in order[:number]:
            further[case.id].add(theme)
    return replace(book, cases=tuple(replace(case, further=frozenset(further[case.id])) if case.id in further else case
                                     for case in book.cases))


def flowing(book: Book, draw: random.Random) -> Iterator[Book]:
    """Casebooks with another flow: cases that were new or closed instead, or more and fewer open ones of before."""
    earlier = sorted((case for case in book.cases if not case.new), key=lambda case: not case.closed)
    person = book.cases[0].reporter
    for number in (0, book.threshold, book.threshold + 3, len(earlier) + book.threshold):
        added = tuple(Case(id=f"earlier-{i}", reporter=person, new=False, closed=False, theme=book.cases[0].theme,
                           answers=book.cases[0].answers) for i in range(max(0, number - len(earlier))))
        gone = {case.id for case in earlier[number:] if not case.closed}
        yield replace(book, cases=(*(case for case in book.cases if case.id not in gone), *added))
    yield (taken := _taken_over(book))
    yield replace(taken, cases=tuple(case for case in taken.cases if case.new or case.closed))
    total = len(book.cases)
    for name in ("new", "closed"):
        for number in {0, total, book.threshold, total - book.threshold, draw.randint(0, total)} - {-1}:
            chosen = {case.id for case in draw.sample(book.cases, max(0, min(total, number)))}
            yield replace(book, cases=tuple(replace(case, **{name: case.id in chosen}) for case in book.cases))


def _taken_over(book: Book) -> Book:
    """A casebook in which new cases that were open have closed, each as one of before did that is not there now."""
    waiting = [case for case in book.cases if case.new and not case.closed]
    before = [case for case in book.cases if not case.new and case.closed]
    pairs = dict(zip((case.id for case in waiting), before, strict=False))
    ended = {case.id: {name: case.answers[name] for name in CLOSED_BASED} for case in before}
    gone = {case.id for case in pairs.values()}
    return replace(book, cases=tuple(
        replace(case, closed=True, answers={**case.answers, **ended[pairs[case.id].id]}) if case.id in pairs else case
        for case in book.cases if case.id not in gone))


def mentions(facts: Sequence[Fact], themes: Mapping[str, str]) -> Counter[str]:
    """Further themes: how often each is named by a case that is mainly about another."""
    return Counter(fact.category for fact in facts if themes[fact.subject] != fact.category)
