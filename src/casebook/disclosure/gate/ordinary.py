"""Words that are a name as well: when one of them, standing in a text, means somebody.

A miss tells of a person, a false alarm costs one key ("no name", remembered): in doubt it is a name.
"""

from __future__ import annotations

import re

from casebook import spelling
from casebook.disclosure.gate.forms import PARTICLES
from casebook.disclosure.gate.sentences import begins_sentence
from casebook.disclosure.gate.shapes import Form
from casebook.disclosure.gate.words import BREAK

_TITLE = re.compile(
    r"(?:\b(?:mevrouw|mevr|mw|meneer|dhr|heer|mr|mrs|ms|drs|dr|ir|ing|prof|collega|collegae?'?s|familie|fam|madam|sir)"
    r"|@)\.?\s*$", re.IGNORECASE)
_VERB = re.compile(
    r"(?:kwam|komt|zei|zegt|vertelde|vertelt|meldde|meldt|belde|belt|wilde|werd|gaf|vroeg|vraagt|vindt|vond|werkte|werkt|"
    r"sprak|spreekt|dacht|voelde|wist|said|says|told|came|went|called|wants|asked|works|worked|felt|feels)\b",
    re.IGNORECASE)
_PLACE = re.compile(r"\b(?:in|te|naar|uit|nabij|rond|regio|vestiging|locatie|kantoor|at|near|from|to)\s+$",
                    re.IGNORECASE)
_MONTH_BEFORE = re.compile(r"(?:\d|\b(?:in|of|until|till|from|since|by|eind|begin|sinds|vanaf|tot|t/m|tot en met|half|"
                           r"en|and|van|before|after|during|late|early))\s*$", re.IGNORECASE)
_MONTHS = frozenset(("may", "april", "june", "august", "march", "mei", "juni", "augustus", "maart", "july", "juli"))
_TOWNS = frozenset((
    "amsterdam", "rotterdam", "utrecht", "eindhoven", "groningen", "tilburg", "almere", "breda", "nijmegen",
    "apeldoorn", "haarlem", "arnhem", "enschede", "amersfoort", "zaandam", "zwolle", "leiden", "leeuwarden",
    "maastricht", "dordrecht", "ede", "alkmaar", "emmen", "delft", "venlo", "deventer", "hilversum", "heerlen", "gouda",
    "assen", "zeist", "veenendaal", "doetinchem", "hoorn", "weert", "goes", "tiel", "lelystad", "roosendaal", "oss",
    "helmond", "zutphen", "meppel", "kampen", "houten", "rhenen", "wageningen", "middelburg", "vlissingen", "terneuzen",
    "friesland", "drenthe", "overijssel", "gelderland", "flevoland", "holland", "zeeland", "brabant", "limburg",
    "london"))
# What begins a sentence without meaning anyone, though people bear it as a name.
_BEGINNERS = frozenset((
    "groot", "jong", "lang", "kort", "klein", "wit", "zwart", "goed", "vroeg", "laat", "snel", "sterk", "zacht", "hard",
    "stil", "mooi", "oud",
    "nieuw", "ver", "best", "wel", "dus", "bij", "met", "an", "will", "may", "al", "ben",
    "bent", "art", "as", "is", "of", "rond", "recht", "vast", "vol", "vrij", "blauw", "rood", "groen", "bruin", "grijs",
    "stark", "young", "long", "short", "small", "little", "strong", "white", "black", "brown", "green", "rose", "hope",
    "grace", "faith", "do", "so", "ten", "ter", "zo", "pas", "anders", "samen", "even", "ooit", "toe", "ook", "bas",
    "mark", "per", "haar", "hij", "zij", "wij", "hun", "eens", "zes", "acht", "negen", "tien", "maar", "want",
    "nu", "you"))


def means_somebody(text: str, start: int, end: int, form: Form, *, alias: bool) -> bool:
    """Whether the form of a name that stands at a place of a readable text may mean a person."""
    typed = text[start:end]
    if _TITLE.search(text, max(0, start - 20), start):
        return True
    if not any(c.isupper() for c in typed):
        return _means_in_small_letters(typed, form, alias=alias)
    if len(form) > 1:
        return True
    if typed.isupper() and 1 < len(typed) <= 3 and not _shouts(text, start, end):
        return False  # an abbreviation: OR, HR
    if form[0] in _MONTHS and (_MONTH_BEFORE.search(text, max(0, start - 12), start)
                               or re.match(r"\s*['’]?\d", text[end:end + 4])):
        return False
    if form[0] in _TOWNS and _PLACE.search(text, max(0, start - 12), start):
        return False
    first = begins_sentence(text, start)
    if first and (form[0] in _BEGINNERS or (alias and _is_word(form[0]))):
        return bool(_VERB.match(text[end:end + 20].lstrip(" \n0123456789")))
    return True


def is_misspelled_name(text: str, start: int, end: int) -> bool:
    """Whether a word that is nearly a long name may be meant for it: not where it is an ordinary word by itself."""
    typed = text[start:end]
    return not is_word(typed) or (typed[:1].isupper() and not begins_sentence(text, start))


def is_word(word: str) -> bool:
    """Whether a word in small letters stands in a dictionary."""
    return _is_word(word.replace(BREAK, "").casefold())


def _is_word(word: str) -> bool:
    return len(word) <= spelling.LONGEST and spelling.is_known(word, spelling.LANGUAGES)


def _means_in_small_letters(typed: str, form: Form, *, alias: bool) -> bool:
    """Names typed without capitals: any that is no ordinary word, a first name with a surname, van der with one."""
    if len(form) == 1:
        return not _is_word(form[0]) and not is_word(typed)
    before = [part for part in form[:-1] if part in PARTICLES]
    if not all(_is_word(part) for part in form if part not in PARTICLES and len(part) > 1):
        return True
    if alias:
        return False
    if len(before) < len(form) - 1:
        return True
    return any(part in ("der", "den", "ter", "ten", "te", "t", "von", "vd") for part in before)


def _shouts(text: str, start: int, end: int) -> bool:
    """Whether the words around are in capitals too."""
    around = re.findall(r"[^\W\d_]{2,}", text[max(0, start - 24):start] + " " + text[end:end + 24])
    return bool(around) and sum(word.isupper() for word in around) * 2 > len(around)
