"""Small numbers of people in her own sentences, as in "twee medewerkers van de planning".

Source: disclosure.md, The gate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import digit

_DUTCH = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
          "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_SPOKEN = {word: number for words in (_DUTCH, _ENGLISH) for number, word in enumerate(words)} | {
    "eén": 1, "éen": 1, "tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5, "twee-": 2}
_ALWAYS = frozenset((
    "enkel", "enkele", "enkelen", "enige", "beide", "beiden", "allebei", "alle", "allen", "paar", "single", "both",
    "all", "few", "couple", "none", "handvol", "handjevol", "handful", "duo", "trio"))
_ALONE = frozenset(("enkeling", "enkelingen"))
_EVERYBODY = frozenset(("alle", "allen", "all", "few"))
_SHARES = frozenset(("helft", "derde", "kwart", "driekwart", "half", "third", "quarter", "%", "procent", "percent"))
_NONE = frozenset(("geen", "no"))
_TIMES = frozenset(("keer", "maal", "times", "x"))
_PEOPLE = re.compile(
    r"(?:[^\W\d_]*?(?:melding(?:en)?|meld(?:st)?er(?:s|es|essen)?|medewerk(?:st)?er(?:s)?|casus(?:sen)?|klacht(?:en)?|"
    r"klager(?:s)?|gesprek(?:ken|je|jes)?|afdeling(?:en)?|team(?:s)?)|(?:\w+-)?(?:reporters?|workers?|employees?|"
    r"cases?|complaints?|complainants?|conversations?|talks?|teams?|departments?|disclosures?)|"
    r"staff|colleagues|collega['’]s)", re.IGNORECASE)
_LOOSE = re.compile(
    r"personen|persoon|mensen|vrouw(?:en)?|mannen|dames|heren|leidinggevenden?|managers?|gevallen|dossiers?|incident(?:en)?|"
    r"people|persons?|wom[ae]n|men|incidents?|"
    r"pesten|pestgedrag|intimidatie|discriminatie|agressie|fraude|diefstal|corruptie|belangenverstrengeling|"
    r"bullying|intimidation|harassment|discrimination|aggression|fraud|theft|corruption", re.IGNORECASE)
"""What a number may count only right before it: these words stand in many other sentences too."""
_REPORT = re.compile(r"reports?", re.IGNORECASE)  # a case, and the document itself: only right behind a number
_TOKEN = re.compile(r"\d+(?:[.,:/\-]\d+)*|[^\W\d_]+(?:['’\-\x02][^\W\d_]+)*|[.!?;]|%|€|\n[ \t]*\n", re.UNICODE)
_ENDS = frozenset(".!?;")
_BEHIND, _BEFORE, _NEXT, _NEAR = 5, 4, 3, 3
_LISTED = re.compile(r"[.)]|\s+(?:·|[A-ZÀ-Þ])")  # behind the number of a heading or of an item of a list
_SAYS = re.compile(r"[ \t]*[:(=][ \t]*")  # between a noun and its number
_THOSE = frozenset(("de", "het", "alle", "mijn", "deze", "die", "onze", "jullie", "uw", "the", "my", "all", "these"))
_UNITS = frozenset((
    "uur", "uren", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "minuten", "minuut", "procent",
    "km", "kilometer", "euro", "keer", "maal", "punten", "deelnemers", "%", "hours", "hour", "days", "day", "weeks",
    "months", "month", "years", "year", "minutes", "percent", "times", "points", "participants"))
_NO_COUNT_BEFORE = frozenset(("versie", "version", "hoofdstuk", "chapter", "paragraaf", "pagina", "page", "bijlage",
                              "artikel", "lid", "stap", "step", "fase", "figuur", "tabel", "table", "figure", "nr",
                              "€"))


class _Word:
    __slots__ = ("end", "low", "start")

    def __init__(self, match: re.Match[str]) -> None:
        self.start, self.end = match.span()
        self.low = match[0].replace("\x02", "").casefold().strip() or "."


def found(text: str, threshold: int, fixed: frozenset[tuple[str, ...]] = frozenset()) -> Iterator[tuple[int, int]]:
    """Where a readable text counts fewer than `threshold` people, cases or teams: the number up to the noun.

    `fixed` are the runs of three words that the program wrote itself (see runs): a number in one of them is no hit.
    """
    every = [_Word(match) for match in _TOKEN.finditer(text)]
    taken = 0
    for place, word in enumerate(every):
        if word.start < taken or not _is_small(text, every, place, threshold) or _is_fixed(every, place, fixed):
            continue
        noun = _alone(every, place, threshold)
        noun = _noun(text, every, place) if noun is None else noun
        if noun is not None:
            start, end = min(word.start, every[noun].start), max(word.end, every[noun].end)
            taken = end
            yield start, end


def runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Every run of three words in texts that the program wrote, one behind the other."""
    every = [word.low for text in texts for word in map(_Word, _TOKEN.finditer(text)) if word.low not in _ENDS]
    return frozenset(zip(every, every[1:], every[2:], strict=False))


def _is_small(text: str, every: list[_Word], place: int, threshold: int) -> bool:
    word = every[place]
    if place and every[place - 1].low in _NO_COUNT_BEFORE:
        return False
    if word.low in _SHARES:  # with a total beside it a share is a number
        return [w.low for w in every[place + 1:place + 2]] in (["van"], ["of"]) and place + 2 < len(every) and (
            every[place + 2].low in _THOSE)
    if word.low in _NONE:
        return _is_none_of(every, place)
    if all(parts := re.split(r"[/\-]", word.low)) and parts[1:]:  # 2/3, twee-drie
        return all(_value(part) < threshold for part in parts) and not _is_unit(every, place + 1)
    if len(word.low) == 1 and word.low.isdigit() and not word.low.isdecimal():  # ² and ②
        return digit(word.low) < threshold
    if word.low.isdecimal():
        listed = text[:word.start].rstrip(" \t")[-1:] in ("", "\n") and _LISTED.match(text, word.end)
        return int(word.low[:9]) < threshold and not listed and not _is_unit(every, place + 1)
    if word.low in _SPOKEN:
        return _SPOKEN[word.low] < threshold and not _is_unit(every, place + 1)
    if word.low == "een":  # without accents only where it can be nothing else
        next_two = [w.low for w in every[place + 1:place + 3]]
        return len(next_two) == 2 and next_two[0] == "van" and next_two[1] in _THOSE
    return word.low in _ALWAYS or word.low in _ALONE


def _alone(every: list[_Word], place: int, threshold: int) -> int | None:
    """The last word of what counts people without a noun: an "enkeling", one of the two, all four."""
    low = [word.low for word in every[place:place + 4]]
    if low[0] in _ALONE:
        return place
    if low[0] in ("een", "één", "one", "geen", "none") and len(low) == 4 and low[1] in ("van", "of") and (
            low[2] in _THOSE) and 1 < _SPOKEN.get(low[3], 99) < threshold:
        return place + 3
    if low[0] in ("alle", "all") and len(low) > 1 and 1 < _SPOKEN.get(low[1], 99) < threshold and (
            not _is_unit(every, place + 2)):
        return place + 1
    return None


def _is_none_of(every: list[_Word], place: int) -> bool:
    """No cases, none of the reporters; not: no complaint under the law."""
    behind = [word.low for word in every[place + 1:place + 3]]
    if len(behind) == 2 and behind[0] in ("van", "of") and behind[1] in _THOSE:
        return True
    return bool(behind) and (behind[0] == "reports" or (
        behind[0].endswith(("en", "s")) and bool(_PEOPLE.fullmatch(behind[0]))))


def _value(word: str) -> int:
    return int(word[:9]) if word.isdecimal() else _SPOKEN.get(word, 10**9)


def _is_unit(every: list[_Word], place: int) -> bool:
    """Whether a number is one of hours or the like; how many times counts where a theme is meant."""
    if place >= len(every) or every[place].low not in _UNITS:
        return False
    return every[place].low not in _TIMES or not any(
        _LOOSE.fullmatch(word.low) for word in every[place + 1:place + 1 + _NEAR])


def _noun(text: str, every: list[_Word], place: int) -> int | None:
    """The noun that a number counts: the nearest behind it within reach, else just before it, in the same sentence."""
    digits = every[place].low.isdigit()
    for there in range(place + 1, min(len(every), place + 2 + _BEHIND)):
        low = every[there].low
        loose = _LOOSE.fullmatch(low) and there - place <= _NEAR and every[place].low not in _EVERYBODY
        if loose or _PEOPLE.fullmatch(low) or (_REPORT.fullmatch(low) and there - place <= _NEXT):
            return there
        if _ends(every[there]) or (digits and _new_line(text, every[there - 1], every[there])):
            break
    if digits and place and _SAYS.fullmatch(text, every[place - 1].end, every[place].start) and (
            _LOOSE.fullmatch(every[place - 1].low) or every[place - 1].low == "reports"):
        return place - 1
    for there in range(place - 1, max(-1, place - 2 - _BEFORE), -1):
        if _ends(every[there]) or (digits and _new_line(text, every[there], every[there + 1])):
            break
        if _PEOPLE.fullmatch(every[there].low):
            return there
    return None


def _new_line(text: str, word: _Word, following: _Word) -> bool:
    """Whether a new line begins between two words that no sentence wraps over: with a capital or a number."""
    first = text[following.start]
    return "\n" in text[word.end:following.start] and (first.isupper() or first.isdigit())


def _ends(word: _Word) -> bool:
    return word.low in _ENDS


def _is_fixed(every: list[_Word], place: int, fixed: frozenset[tuple[str, ...]]) -> bool:
    """Whether a number stands in a run of words that the program wrote."""
    if not fixed:
        return False
    there = [word.low for word in every[max(0, place - 8):place + 9] if not _ends(word)]
    at = len([word for word in every[max(0, place - 8):place] if not _ends(word)])
    return any(tuple(there[a:a + 3]) in fixed for a in range(max(0, at - 2), at + 1) if len(there[a:a + 3]) == 3)


