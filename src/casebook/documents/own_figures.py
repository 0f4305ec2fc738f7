"""What the figures of her own overview are called, on the screen and on paper."""

from __future__ import annotations

from casebook.disclosure import labels, sentences
from casebook.disclosure.labels import Names, capital
from casebook.language import Language
from casebook.model.periods import Period
from casebook.statistics.behind import OwnBreakdown, OwnFigures


def title(language: Language) -> str:
    """What it is called."""
    return language.translate("OwnOverview", "Own overview")


def mark(language: Language) -> str:
    """What stands on every page of it."""
    return language.translate("OwnOverview", "own overview, not for distribution")


def total(name: str, language: Language) -> str:
    """What a total is called."""
    return {
        "cases": language.translate("OwnOverview", "in hand"),
        "new": language.translate("OwnOverview", "new"),
        "from_earlier": language.translate("OwnOverview", "from earlier"),
        "closed": language.translate("OwnOverview", "closed"),
        "open_at_end": language.translate("OwnOverview", "still open"),
        "reporters": language.translate("OwnOverview", "reporters"),
        "conversations": language.translate("OwnOverview", "conversations"),
        "advice_requests": language.translate("OwnOverview", "advice requests"),
    }[name]


def table(name: str, language: Language) -> str:
    """What a breakdown is called."""
    return labels.table_title(name, language)


def category(name: str, code: str, names: Names, language: Language) -> str:
    """What a category of a breakdown is called."""
    return capital(labels.category(name, code, names, language))


def base(found: OwnBreakdown, language: Language) -> str:
    """What a breakdown counts, with its total."""
    if found.unit == "mentions":
        words = language.translate("OwnOverview", "mentions in new cases: %1")
    elif found.unit == "interventions":
        words = language.translate("OwnOverview", "times: %1")
    elif found.unit == "referrals":
        words = language.translate("OwnOverview", "referrals: %1")
    elif found.base == "closed":
        words = language.translate("OwnOverview", "closed cases: %1")
    else:
        words = language.translate("OwnOverview", "new cases: %1")
    return words.replace("%1", language.number(found.total))


def period(found: Period, language: Language) -> str:
    """A period, with quarters by their name."""
    quarter = found.months == 3 and found.first.month % 3 == 1
    if not quarter:
        return sentences.period_words(found, language)
    words = (language.translate("OwnOverview", "1st quarter of %1"), language.translate("OwnOverview",
             "2nd quarter of %1"), language.translate("OwnOverview", "3rd quarter of %1"),
             language.translate("OwnOverview", "4th quarter of %1"))
    return words[found.first.month // 3].replace("%1", str(found.first.year))


def hours(minutes: int, language: Language) -> str:
    """Minutes as hours with at most one decimal."""
    return language.number(minutes / 60, 0 if minutes % 60 == 0 else 1)


def gone(figures: OwnFigures, destroyed: frozenset[str], language: Language) -> str:
    """How many of the cases can't be opened any more, or ""."""
    number = len(figures.totals["cases"].cases & destroyed)
    if not number:
        return ""
    words = language.translate("OwnOverview", "Of %1 of these cases the file was destroyed; what they counted stays.")
    return words.replace("%1", language.number(number))
