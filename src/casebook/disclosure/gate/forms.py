"""How somebody on a card may be called in a text: the Dutch forms of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from casebook.disclosure.gate import words
from casebook.disclosure.gate.shapes import Form
from casebook.model.cast import name_forms

PARTICLES = frozenset((
    "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "von", "vom", "zu", "zur", "du", "des", "la", "le", "da",
    "das", "dos", "di", "del", "della", "el", "al", "op", "in", "aan", "bij", "voor", "uit", "s", "d", "l"))
_SHORT = {"van": ("v", "vd"), "de": ("d",), "der": ("d", "de", "den"), "den": ("d", "de", "der"), "ter": ("t",),
          "ten": ("t",), "het": ("t",), "voor": ("v",)}
_JOINED = frozenset(("o", "d", "l", "t"))  # O'Brien, D'Angelo, 't Hart
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@lru_cache(maxsize=20_000)
def of_name(name: str) -> frozenset[Form]:
    """The forms of a real name: in full, the first name, the surname with what goes before it in full, shortened or
    not at all, each part of a double name, with initials, and written as one word.
    """
    found: set[Form] = set()
    for spelling in _spellings(name):
        for plain in name_forms(spelling):
            form = words.form(" ".join(plain))
            found.update(_shortened(form))
            if len(form) > 1 and all(len(part) > 1 or part in _JOINED for part in form):
                found.add(("".join(form),))
    return frozenset(form for form in found if _tells(form))


def _spellings(name: str) -> set[str]:
    """A name as it may be spelled: Müller as Mueller, Van Dijk as Van Dyk."""
    long = name.replace("ĳ", "ij").replace("Ĳ", "IJ")
    return {each for plain in (long, long.translate(_UMLAUTS))
            for each in (plain, plain.replace("ij", "y").replace("IJ", "Y"), re.sub(r"(?<=[^\W\d_])y", "ij", plain))}


def of_alias(alias: str) -> set[Form]:
    """An alias or the code of a case: as it stands."""
    form = words.form(alias)
    return {form} if form and _tells(form) else set()


def _shortened(form: Form) -> Iterator[Form]:
    """A form with each of the usual ways to write what goes before a surname."""
    yield form
    places = [place for place, part in enumerate(form[:-1]) if part in _SHORT]
    if not places or len(places) > 3:
        return
    for chosen in product(*((form[place], *_SHORT[form[place]]) for place in places)):
        made = list(form)
        for place, part in zip(places, chosen, strict=True):
            made[place] = part
        yield tuple(made)
        if len(places) > 1 and chosen[0] == "vd":  # vd Berg for van der Berg
            yield tuple(part for place, part in enumerate(made) if place not in places[1:])


def _tells(form: Form) -> bool:
    return len(form[-1]) > 1 and not PARTICLES.issuperset(form)
