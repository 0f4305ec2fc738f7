"""What leads to somebody: e-mail and street addresses, phone numbers, citizen service numbers and accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.disclosure.gate import words
from casebook.disclosure.gate.shapes import Form, Known
from casebook.disclosure.gate.words import BREAK

_MAIL = re.compile(r"[\w.+\-'\x02]{1,64}@(?:[\w\-\x02]{1,63}\.\x02?)+[a-z\x02]{2,18}\b", re.IGNORECASE)
_AT = r"\s?(?:\(at\)|\[at\]|\{at\}|\(apenstaartje\))\s?"
_DOT = r"\s?(?:\.|\(dot\)|\[dot\]|\(punt\)|\[punt\]|\spunt\s|\sdot\s)\s?"
_SPELT_MAIL = re.compile(
    rf"(?P<who>[\w.+\-]{{1,64}})(?:(?P<at>{_AT})(?P<where>[\w\-]{{1,63}}(?:{_DOT}[\w\-]{{2,63}}){{1,3}})"
    r"|(?:\s{1,2}@\s{0,2}|@\s{1,2})(?P<there>(?:[\w\-]{1,63}\.)+[a-z]{2,18}))\b", re.IGNORECASE)
_GAP = r"[\s\x02.()/\-–]{0,3}"
_PHONE = re.compile(rf"(?<![\w+.,])(?:(?:\+|00)31{_GAP}(?:\(0\))?{_GAP}[1-9]|0{_GAP}[1-9])"
                    rf"(?:{_GAP}\d){{8}}(?![\w]|[.,]\d)"
                    rf"|(?<![\w+])(?:\+|00)(?!31)[1-9]\d{{0,2}}(?:{_GAP}\d){{7,12}}(?!\w)")
_APART = r"[ .\-\n\x02]"
_NINE = re.compile(rf"(?<![\w.,\-])(?:\d{{9}}(?![\w]|[.,\-]\d)|(?<!\d )(?:\d{{4}}{_APART}\d\d{_APART}\d{{3}}|"
                   rf"\d{{3}}{_APART}\d{{3}}{_APART}\d{{3}}|\d\d{_APART}\d\d{_APART}\d\d{_APART}\d{{3}}|"
                   rf"\d{{3}}{_APART}\d\d{_APART}\d{{4}})(?![\w]|[.,\-]\d| \d))")
_EIGHT = re.compile(r"(?:bsn|burgerservicenummer|sofinummer|service number)\W{0,4}(\d(?:[ .\-]?\d){7})(?!\w)",
                    re.IGNORECASE)
_ACCOUNT = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[\s.\-]?[A-Z0-9]){11,30}(?!\w)", re.IGNORECASE)
_RUN = re.compile(rf"(?<!\d)\+?\d(?:{_GAP}\d){{5,16}}(?!\d)")
_SHORTEST = 6
_STEPS = 5  # marks of an axis, nothing among them: no phone number is written so
_ALIKE = 8  # with so many last digits alike, two phone numbers are the same one


class Leads:
    """What leads to somebody, ready to be looked for."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._mails = dict(known.mails)
        self._phones = {same_phone(number): mine for number, mine in known.phones if len(number) >= _SHORTEST}
        self._streets: dict[str, list[tuple[Form, bool]]] = {}
        for form, mine in known.addresses:
            self._streets.setdefault(form[0], []).append((form, mine))

    def found(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """Where something in a readable text leads to somebody, with whether it stands on a card of this client."""
        taken: list[tuple[int, int]] = []
        for start, end, mine in (*self._in_mails(text), *self._in_accounts(text), *self._in_numbers(text),
                                 *self._in_streets(text)):
            if not any(a < end and start < b for a, b in taken):
                taken.append((start, end))
                yield start, end, mine

    def _in_mails(self, text: str) -> Iterator[tuple[int, int, bool]]:
        for match in _MAIL.finditer(text):
            mail = match[0].replace(BREAK, "").strip(".'-").casefold()
            if mail in self._mails or mail not in self._known.own_mails:
                yield match.start(), match.end(), self._mails.get(mail, False)
        for match in _SPELT_MAIL.finditer(text):
            where = re.sub(_DOT, ".", match["where"] or match["there"], flags=re.IGNORECASE)
            mail = f"{match['who']}@{where}".replace(BREAK, "").strip(".'-").casefold()
            if mail in self._mails or mail not in self._known.own_mails:
                yield match.start(), match.end(), self._mails.get(mail, False)

    def _in_accounts(self, text: str) -> Iterator[tuple[int, int, bool]]:
        for start, end in accounts(text):
            if plain_account(text[start:end]) not in self._known.own_accounts:
                yield start, end, False

    def _in_numbers(self, text: str) -> Iterator[tuple[int, int, bool]]:
        own = self._known.own_phones
        for match in _RUN.finditer(text):
            same = same_phone(match[0])
            if same in self._phones and same not in own:
                yield match.start(), match.end(), self._phones[same]
        for match in _PHONE.finditer(text):
            if same_phone(match[0]) not in own and not is_axis(match[0]):
                yield match.start(), match.end(), False
        for match in (*_NINE.finditer(text), *_EIGHT.finditer(text)):
            group = 1 if match.re is _EIGHT else 0
            number = digits(match[group])
            if is_service_number(number.zfill(9)) and same_phone(number) not in own:
                yield match.start(group), match.end(group), False

    def _in_streets(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """Streets with a house number that stand on a card; the number may be followed by a letter."""
        every = words.words(text) if self._streets else []
        for place, word in enumerate(every):
            for form, mine in self._streets.get(word.folded, ()):
                street = every[place:place + len(form) - 1]
                if tuple(w.folded for w in street) == form[:-1]:
                    end = street[-1].end
                    if house := re.match(rf"[\s{BREAK}]{{1,3}}{re.escape(form[-1])}(?!\d)", text[end:end + 12]):
                        yield word.start, end + house.end(), mine


def digits(text: str) -> str:
    """The digits of a number."""
    return "".join(c for c in text if c.isdigit())


def same_phone(number: str) -> str:
    """What two ways to write one phone number have in common."""
    plain = digits(number)
    return plain[-_ALIKE:] if len(plain) >= _ALIKE else plain


def is_axis(text: str) -> bool:
    """Whether what could be a phone number is the axis of a chart: nothing, and then four equal steps up."""
    steps = [int(part) for part in text.split() if part.isdigit()]
    return len(steps) >= _STEPS and steps[:_STEPS] == [steps[1] * place for place in range(_STEPS)]


def is_service_number(number: str) -> bool:
    """Whether nine digits pass the eleven-test of the citizen service number."""
    if len(number) != 9 or len(set(number)) == 1:
        return False
    return sum(int(c) * weight for c, weight in zip(number, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)) % 11 == 0


def plain_account(text: str) -> str:
    """An account without what stands between its parts."""
    return re.sub(r"[\s.\-]", "", text).upper()


def is_account(text: str) -> bool:
    """Whether an IBAN is right: modulo 97 it is 1."""
    plain = plain_account(text)
    if not 15 <= len(plain) <= 34 or not plain.isascii() or not plain.isalnum():
        return False
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def accounts(text: str) -> Iterator[tuple[int, int]]:
    """Where an IBAN stands."""
    for match in _ACCOUNT.finditer(text):
        whole = match[0]
        while len(whole) >= 15:  # what follows may be words that look like more of it
            if is_account(whole):
                yield match.start(), match.start() + len(whole)
                break
            whole = whole[:-1].rstrip(" \n.-")


def mails(text: str) -> Iterator[re.Match[str]]:
    """The e-mail addresses in a text."""
    return _MAIL.finditer(text)


def phones(text: str) -> Iterator[re.Match[str]]:
    """The phone numbers in a text."""
    return _PHONE.finditer(text)
