"""How strong a passphrase of her own is: how many guesses somebody who has the file would need.

Each guess costs what unlocking costs: about 313 a second on one strong graphics card (facts/security.md 2.1), so ten
of them find a passphrase of 10^6 guesses in minutes, of 10^10 in five weeks, of 10^14 in a thousand years. The count is
that of zxcvbn, told which words are common in Dutch and what stands on the page. It is an estimate and may be too high,
never a promise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from casebook.vault import words

CONSIDERED = 40  # characters at either end: the time that counting takes grows faster than the length
OWN = (
    "casebook", "casusboek", "vertrouwenspersoon", "wachtwoord", "wachtzin", "password", "welkom", "geheim", "ik", "je",
    "de", "het", "een", "en", "van", "is", "mijn", "jouw", "ben", "hou", "heb", "dit", "dat", "op", "in", "te", "met",
)


class Level(IntEnum):
    """What the number of guesses means for her."""

    GUESSABLE = 0
    """Under 10^6: found within the hour. Refused."""
    WEAK = 1
    """Under 10^10: found in weeks by somebody who goes for it. Warned against."""
    FAIR = 2
    """Under 10^14."""
    STRONG = 3


@dataclass(frozen=True)
class Strength:
    """The level, the guesses as a power of ten, and why it is no higher: codes of `REASONS`, the weightiest first."""

    level: Level
    guesses: float
    reasons: tuple[str, ...]


REASONS = {
    "common": ("ThisIsATop10Password", "ThisIsATop100Password", "ThisIsACommonPassword",
               "ThisIsSimilarToACommonlyUsedPassword"),
    "word": ("AWordByItselfIsEasyToGuess",),
    "name": ("NamesAndSurnamesByThemselvesAreEasyToGuess", "CommonNamesAndSurnamesAreEasyToGuess"),
    "date": ("DatesAreOftenEasyToGuess", "RecentYearsAreEasyToGuess", "AvoidRecentYears",
             "AvoidDatesAndYearsThatAreAssociatedWithYou", "AvoidYearsThatAreAssociatedWithYou"),
    "repeat": ("RepeatsLikeAaaAreEasyToGuess", "RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess",
               "AvoidRepeatedWordsAndCharacters"),
    "sequence": ("SequencesLikeAbcAreEasyToGuess", "AvoidSequences"),
    "keyboard": ("StraightRowsOfKeysAreEasyToGuess", "ShortKeyboardPatternsAreEasyToGuess",
                 "UseALongerKeyboardPatternWithMoreTurns"),
    "capitals": ("CapitalizationDoesntHelpVeryMuch", "AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase"),
    "substitution": ("PredictableSubstitutionsDontHelpVeryMuch",),
    "reversed": ("ReversedWordsArentMuchHarderToGuess",),
    "more_words": ("AddAnotherWordOrTwo", "UseAFewWordsAvoidCommonPhrases", "NoNeedForSymbolsDigitsOrUppercaseLetters"),
}


def of(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """How strong a passphrase is; `known` is what others know of her, such as her name. Takes a few milliseconds."""
    from zxcvbn_rs_py import zxcvbn

    plain = unicodedata.normalize("NFC", passphrase)
    told = [*_spoken(known), *_dutch()]
    # Each end by itself takes at least as few guesses as the whole: the stronger end is what is known of it.
    ends = [zxcvbn(end, told) for end in dict.fromkeys((plain[:CONSIDERED], plain[-CONSIDERED:]))]
    found = max(ends, key=lambda end: end.guesses_log10)
    level = Level(sum(found.guesses_log10 >= least for least in (6, 10, 14)))
    feedback = found.feedback
    codes = [] if feedback is None else [repr(code).rpartition(".")[2] for code in (
        feedback.warning, *feedback.suggestions) if code is not None]
    return Strength(level, found.guesses_log10, _reasons(codes) if level < Level.STRONG else ())


def _reasons(codes: Iterable[str]) -> tuple[str, ...]:
    found = [ours for code in codes for ours, theirs in REASONS.items() if code in theirs]
    return tuple(dict.fromkeys(found)) or ("more_words",)


def _spoken(known: Iterable[str]) -> list[str]:
    """Each word of what others know, in small letters, and the whole of it."""
    every = [part for text in known for part in (text, *text.replace("@", " ").replace(".", " ").split())]
    return [part.lower() for part in every if len(part) > 2]


@lru_cache(maxsize=1)
def _dutch() -> tuple[str, ...]:
    return (*OWN, *words.listed("nl"))
