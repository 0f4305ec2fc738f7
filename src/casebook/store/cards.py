"""Destroying a person card by itself: what tells of her goes, the cases stay with their texts under the alias.

Nothing here touches a count: the random token stays, it says nothing by itself. Source: domain.md, Two layers.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from casebook.errors import Refused
from casebook.model.cases import Person
from casebook.model.cast import Card, Cast, Mention, name_forms
from casebook.model.ids import CaseId, PersonId, new_id
from casebook.model.record import Record, record
from casebook.model.retention import Destruction
from casebook.model.text import folded
from casebook.store import case_texts, destruction, known_words, no_names, people, retention, written
from casebook.vault import Connection

HERS = ("name", "phone", "email", "contact", "safe_contact")
AROUND = 28  # characters shown on each side of a name
SHOWN = 3


@record
class CardTaking(Record):
    """What destroying a card takes, and what it leaves.

    `filled` are those of HERS that hold something; `unfinished` texts about the card go too. In `places` of the texts
    of its cases, `codes`, the real name stands; `passages` shows some of them, each as (before, name, behind). `stays`
    says that the alias stays on an empty card: of a reporter always, of others while texts name them. `held` is what
    holds one of the cases, or "".
    """

    person: Person
    alias: str
    filled: tuple[str, ...]
    unfinished: int
    codes: tuple[str, ...]
    places: int
    passages: tuple[tuple[str, str, str], ...]
    stays: bool
    held: str
    since: date | None


def taking(db: Connection, person: PersonId, today: date) -> CardTaking:
    """What would go, and where the name stands. Raises NotFound."""
    card = people.get(db, person)
    of = people.cases_of(db, person)
    found = list(_named(db, card))
    held = (term.held for case, _, _ in of if (term := retention.of_case(db, case, today)) is not None)
    return CardTaking(
        person=card, alias=people.called(db, card), filled=tuple(name for name in HERS if getattr(card, name)),
        unfinished=len(case_texts.naming(db, "draft", [person])), codes=tuple(code for _, code, _ in of),
        places=len(found), passages=tuple(_passage(words, name) for words, name in found[:SHOWN]),
        stays=any(hers for _, _, hers in of) or _is_mentioned(db, card), held=next((h for h in held if h), ""),
        since=_since(db, [case for case, _, _ in of]))


def destroy(db: Connection, person: PersonId, day: date, gone_after: date, *, elsewhere: bool = False,
            replacing: bool = False) -> Destruction:
    """Destroy a card on a day. With `replacing` the alias takes the place of the real name in every text of its cases,
    in drafts, the bin and earlier versions too. Raises NotFound; Refused `held` or `asked_for` while a case is held.
    """
    going = taking(db, person, day)
    if going.held:
        raise Refused("held" if going.held == "hold" else "asked_for")
    no_names.forget(db, [person])
    if replacing:
        _replace(db, going.person)
        for known in known_words.listed(db):  # what she taught the spelling may be the name
            if (folded(known.word),) in name_forms(going.person.name):
                known_words.remove_one(db, known.id)
    drafts = case_texts.naming(db, "draft", [person])
    db.executemany("DELETE FROM draft WHERE id = ?", [(one,) for one in drafts])
    taken = len(drafts) + db.execute("DELETE FROM earlier_text WHERE record = ?", (person,))
    if going.stays:
        db.execute(f"UPDATE person SET {', '.join(f'{name} = ?' for name in HERS)} WHERE id = ?",
                   (*("" for _ in HERS), person))
        written.keep(db, "person", person, None, going.person.alias, *going.person.earlier_aliases)
    else:
        people.remove(db, person)
        taken += 1
    return destruction.note(db, Destruction(id=new_id(), day=day, ground="card", conversations=0, people=1,
                                            gone_after=gone_after, elsewhere=elsewhere), taken)


def _replace(db: Connection, card: Person) -> None:
    cast, alias = _cast(card), people.called(db, card)
    for case, _, _ in people.cases_of(db, card.id):
        for text in list(case_texts.of_case(db, case)):
            words = text.changed(lambda part: _with_alias(cast, part, alias))
            if words != text.words and any(cast.names(part, as_typed=True) for part in text.parts):
                case_texts.change(db, text, words)


def _with_alias(cast: Cast, text: str, alias: str) -> str:
    parts, place = [], 0
    for name in cast.names(text, as_typed=True):
        start = name.start - (text[name.start - 1:name.start] == "@")
        parts += [text[place:start], f"@{alias}"]
        place = name.end
    return "".join((*parts, text[place:]))


def _named(db: Connection, card: Person) -> Iterator[tuple[str, Mention]]:
    cast, seen = _cast(card), set()
    for case, _, _ in people.cases_of(db, card.id):
        for text in case_texts.of_case(db, case):
            if (text.table, text.key, text.column) not in seen:  # a conversation may belong to two of her cases
                seen.add((text.table, text.key, text.column))
                yield from ((part, name) for part in text.parts for name in cast.names(part, as_typed=True))


def _is_mentioned(db: Connection, card: Person) -> bool:
    cast = Cast([Card(id=card.id, alias=card.alias, others=card.earlier_aliases)])
    return any(cast.mentions(part) for case, _, _ in people.cases_of(db, card.id)
               for text in case_texts.of_case(db, case) for part in text.parts)


def _cast(card: Person) -> Cast:
    return Cast([Card(id=card.id, alias=card.alias, others=card.earlier_aliases, name=card.name)])


def _passage(words: str, name: Mention) -> tuple[str, str, str]:
    before, behind = words[max(0, name.start - AROUND):name.start], words[name.end:name.end + AROUND]
    return " ".join(before.split("\n")), words[name.start:name.end], " ".join(behind.split("\n"))


def _since(db: Connection, cases: list[CaseId]) -> date | None:
    """The first day on which a backup may hold something of the card: that of its first case, or of entering it."""
    days = [day for case in cases for r in db.rows(
        "SELECT first_contact, created FROM case_file WHERE case_id = ?", (case,))
        for day in (date.fromisoformat(r["first_contact"]), datetime.fromisoformat(r["created"]).astimezone().date())]
    return min(days) if days else None
