"""What the gate looks for and what it lets pass, read from the casebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from casebook.disclosure.gate import forms, identifiers, words
from casebook.disclosure.gate.shapes import Form, Known, Whom
from casebook.model.ids import ClientId
from casebook.store import adviser, gate_rows, no_names
from casebook.store.gate_rows import CardRow
from casebook.vault import Connection

_STREET = re.compile(r"((?:[^\W\d_]+[.'’\- ]{1,2}){0,4}[^\W\d_]{3,})\s+(\d{1,5})")
_ABODE = re.compile(r"(?:straat|laan|weg|plein|kade|gracht|singel|dijk|pad|hof|steeg|dreef|plantsoen|park|markt|burg|"
                    r"wal|baan|dam|hoek|ring|oord|tuin|veld|str|straatje|street|road|lane|avenue|square)$")
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})\s?([A-Z]{2})(?!\w)")


def known(db: Connection, client: ClientId, open_days: Iterable[date] = ()) -> Known:
    """All that the gate needs for a document of a client; `open_days` are days that the document itself names.

    Source: disclosure.md, The gate.
    """
    herself = adviser.get(db)
    letterhead = gate_rows.letterhead(db)
    places = gate_rows.places(db)
    open_to_all = "\n".join((herself.phone, herself.email, herself.website, letterhead,
                             *(f"{place.phone}\n{place.email}\n{place.website}" for place in places)))
    own = (herself.name, herself.title, herself.place, herself.registration, herself.website)
    directory = (line for place in places for line in (place.name, place.address, place.website))
    allowed = (*own, letterhead, *directory, *gate_rows.names_of_clients(db), *gate_rows.recipients(db, client))
    return replace(
        _on_cards(db, client), days=gate_rows.case_days(db, client),
        allowed=tuple(dict.fromkeys(part for phrase in allowed for part in _phrases(phrase))),
        own_mails=frozenset(m[0].strip(".'-").casefold() for m in identifiers.mails(open_to_all)),
        own_phones=frozenset(identifiers.same_phone(m) for m in (
            herself.phone, *(place.phone for place in places),
            *(found[0] for found in identifiers.phones(open_to_all))) if identifiers.digits(m)),
        own_accounts=_accounts(f"{letterhead}\n{gate_rows.payment(db)}"),
        open_days=gate_rows.open_days(db, client) | frozenset(open_days),
        no_names=frozenset("".join(words.form(word)) for word in no_names.of_client(db, client)),
    )


def _on_cards(db: Connection, client: ClientId) -> Known:
    """What stands on the cards of every client, each with whether the card is this client's."""
    people: dict[tuple[Form, bool], Whom] = {}
    mails: dict[str, bool] = {}
    phones: dict[str, bool] = {}
    addresses: dict[Form, bool] = {}
    for card in gate_rows.cards(db):
        mine = card.client == client
        for whom in _called(card, mine):
            people.setdefault((whom.form, mine), whom)
        written = f"{card.phone}\n{card.email}\n{card.contact}\n{card.safe_contact}"
        for match in identifiers.mails(written):
            mail = match[0].strip(".'-").casefold()
            mails[mail] = mine or mails.get(mail, False)
        for number in (identifiers.digits(card.phone), *(identifiers.digits(m[0])
                                                         for m in identifiers.phones(written))):
            if len(number) >= 6:
                phones[number] = mine or phones.get(number, False)
        for form in _addresses(f"{card.contact}\n{card.safe_contact}"):
            addresses[form] = mine or addresses.get(form, False)
    return Known(people=tuple(people.values()), mails=tuple(mails.items()), phones=tuple(phones.items()),
                 addresses=tuple(addresses.items()))


def _accounts(text: str) -> frozenset[str]:
    return frozenset(identifiers.plain_account(text[a:b]) for a, b in identifiers.accounts(text))


def _called(card: CardRow, mine: bool) -> Iterator[Whom]:
    for form in forms.of_name(card.name):
        yield Whom(form=form, mine=mine)
    for alias in card.aliases:
        for form in forms.of_alias(alias):
            yield Whom(form=form, mine=mine, alias=True)


def _addresses(text: str) -> Iterator[Form]:
    """The streets with a house number, and the postcodes, in what stands on a card about how to reach somebody."""
    for match in _STREET.finditer(text):
        street = words.form(match[1])
        for place, part in enumerate(street):
            if _ABODE.search(part):
                begins = max(0, place - 2) if place and street[place - 1] in forms.PARTICLES else place
                yield (*street[begins:place + 1], match[2])
                break
    for match in _POSTCODE.finditer(text):
        yield (match[2].casefold(), match[1])


def _phrases(text: str) -> Iterator[str]:
    """A phrase that may stand anywhere; one of a single small word is none."""
    for line in text.splitlines():
        for phrase in re.split(r"[·|;]", line):
            if len("".join(words.form(phrase))) > 2:
                yield phrase
