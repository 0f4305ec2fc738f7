"""All that is looked for in the text of a finished document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from casebook.disclosure.gate import dates, sentences, small_numbers, words
from casebook.disclosure.gate.identifiers import Leads
from casebook.disclosure.gate.initials import Initials
from casebook.disclosure.gate.names import Names
from casebook.disclosure.gate.shapes import Form, Hit, Known, Part, Whom

Found = tuple[int, Hit]  # with the place in the text of the part
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|_|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_APART = "\n" * 5
_PAGE = re.compile(r"(?:pagina|page) \d+ (?:van|of) \d+\s*$", re.IGNORECASE)
_SEAM = 200  # characters of two pages that are read together


def hits(parts: Sequence[Part], known: Known, threshold: int, *, fixed: Iterable[str] = (),
         years: Iterable[int] = ()) -> tuple[Hit, ...]:
    """What may tell of a person in the parts of a document, in order; the same sentence once.

    `fixed` are the texts that the program itself wrote, in which no small numbers are looked for, and `years` those
    that the document is about: a day without a year is held against the days of these.
    """
    names, leads = _names(known.people, known.no_names), Leads(known)
    own = tuple(fixed)
    runs = small_numbers.runs(own)
    told = frozenset((day.day, day.month, day.year) for said in own for day in dates.said(words.readable(said)))
    usual = frozenset(word.folded for said in own for word in words.words(words.readable(said)))
    of_years = frozenset(years)
    found: dict[str, Hit] = {}
    repeated = _repeated([part for part in parts if part.kind == "page"])
    for part in (*parts, *seams(parts)):
        text = words.readable(_apart(part.text, repeated) if part.kind == "page" else part.text)
        if part.kind == "name":
            text = "… " + _HUMP.sub(" ", text).title()  # without capitals of her own, any word may be a name
        there = (*_people(part, text, names, leads, known, usual), *_days(part, text, known, of_years, told),
                 *_numbers(part, text, threshold, runs))
        for _, hit in sorted(there, key=lambda pair: pair[0]):
            found.setdefault(hit.key, hit)
    return tuple(sorted(found.values(), key=lambda hit: (hit.page is None, hit.page or 0)))


@lru_cache(maxsize=2)
def _names(people: tuple[Whom, ...], no_names: frozenset[str]) -> Names:
    return Names(people, no_names)


@lru_cache(maxsize=2)
def _initials(people: tuple[Whom, ...]) -> Initials:
    return Initials(people)


def seams(parts: Sequence[Part]) -> Iterator[Part]:
    """Where one page ends and the next begins, read as one text, without what stands at the edge of every page."""
    pages = [part for part in parts if part.kind == "page"]
    repeated = _repeated(pages)
    for one, other in pairwise(pages):
        if one.file == other.file:
            end, start = _body(one.text, repeated), _body(other.text, repeated)
            if end and start:
                yield Part(file=one.file, page=one.page, kind="seam",
                           text=f"{_tail(end)}\n{_head(start)}")


def _people(part: Part, text: str, names: Names, leads: Leads, known: Known,
            usual: frozenset[str]) -> Iterator[Found]:
    allowed = _allowed(text, known.allowed)
    leading = list(leads.found(text))
    for start, end, mine in leading:
        yield start, sentences.hit(part, text, "identifier", start, end, needs_reason=mine)
    for name in names.found(text, usual):
        if not any(a <= name.start and name.end <= b for a, b in (*allowed, *((a, b) for a, b, _ in leading))):
            yield name.start, sentences.hit(part, text, "name", name.start, name.end, needs_reason=name.mine)
    for start, end in () if part.kind == "name" else _initials(known.people).found(text):
        if text[start:end].strip() and not any(a <= start and end <= b for a, b in allowed) and (
                "".join(words.form(text[start:end])) not in known.no_names):
            yield start, sentences.hit(part, text, "name", start, end, needs_reason=True)


def _days(part: Part, text: str, known: Known, years: frozenset[int],
          told: frozenset[tuple[int, int, int | None]]) -> Iterator[Found]:
    """Days of cases, but for those of activities too and for `told`, which the program itself tells."""
    if not known.days:
        return
    for said in dates.said(text):
        if (said.day, said.month, said.year) in told:
            continue
        if said.is_one_of(known.days, years) and not said.is_one_of(known.open_days, years):
            yield said.start, sentences.hit(part, text, "date", said.start, said.end)


def _numbers(part: Part, text: str, threshold: int, runs: frozenset[tuple[str, ...]]) -> Iterator[Found]:
    if part.kind in ("page", "seam", "metadata", "bookmark"):
        for start, end in small_numbers.found(text, threshold, runs):
            yield start, sentences.hit(part, text, "number", start, end, needs_reason=True)


def _allowed(text: str, phrases: Iterable[str]) -> list[tuple[int, int]]:
    """Where phrases stand that may stand anywhere, however lines break in them."""
    by_first: dict[str, list[Form]] = {}
    for form in map(words.form, phrases):
        if form:
            by_first.setdefault(form[0], []).append(form)
    every = words.words(text)
    found = []
    for place in range(len(every)):
        for first, taken in words.joined(text, every, place):
            for form in by_first.get(first, ()):
                end = words.rest(text, every, place + taken, form, 1)
                if end is not None:
                    found.append((every[place].start, every[end - 1].end))
    return found


def _repeated(pages: Sequence[Part]) -> frozenset[str]:
    """The lines that stand on most pages, whatever numbers are in them."""
    counted: dict[str, int] = {}
    for page in pages:
        for line in {_plain(line) for line in page.text.splitlines()}:
            counted[line] = counted.get(line, 0) + 1
    return frozenset(line for line, times in counted.items() if times > max(1, len(pages) // 2))


def _apart(text: str, repeated: frozenset[str]) -> str:
    """A page with what stands at its edges set apart: no sentence goes on from it."""
    return "\n".join(f"{_APART}{line}{_APART}" if _plain(line) in repeated or _PAGE.search(line) else line
                     for line in text.splitlines())


def _body(text: str, repeated: frozenset[str]) -> str:
    return "\n".join(line for line in text.splitlines() if line.strip() and _plain(line) not in repeated)


def _tail(text: str) -> str:
    """The end of a page, from the beginning of a word or a number; a hyphen that ends it goes on as one."""
    cut = text[-_SEAM:].rstrip()
    return cut if len(text) <= _SEAM else re.sub(r"\A\S+\s*", "", cut)


def _head(text: str) -> str:
    """The beginning of a page, up to the end of a word or a number."""
    return text if len(text) <= _SEAM else re.sub(r"\s*\S+\Z", "", text[:_SEAM])


def _plain(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())
