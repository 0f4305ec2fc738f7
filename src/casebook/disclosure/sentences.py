"""The sentences that take the place of figures, or stand beside them.

Where a sentence speaks of the adviser there is one for `first` (ik) and one for `third` (de vertrouwenspersoon).
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.disclosure import labels
from casebook.disclosure.labels import Names
from casebook.disclosure.protected import Protected, ProtectedTable
from casebook.language import Language
from casebook.model.periods import Period

MOST_NAMED = 4


def count_word(number: int, language: Language) -> str:
    """A threshold as it stands in a sentence: in words up to twelve."""
    words = {
        3: language.translate("Disclosure", "three"), 4: language.translate("Disclosure", "four"),
        5: language.translate("Disclosure", "five"), 6: language.translate("Disclosure", "six"),
        7: language.translate("Disclosure", "seven"), 8: language.translate("Disclosure", "eight"),
        9: language.translate("Disclosure", "nine"), 10: language.translate("Disclosure", "ten"),
        11: language.translate("Disclosure", "eleven"), 12: language.translate("Disclosure", "twelve"),
    }
    return words.get(number, language.number(number))


def period_words(period: Period, language: Language) -> str:
    """A period as it stands after "in": 2025, 2024 to 2026, or its first and last month."""
    if period.is_year:
        return str(period.last.year)
    if whole_years(period):
        return f"{period.first.year}–{period.last.year}"
    if period.months == 1:
        return language.month(period.first)
    first = language.month(period.first)
    if period.first.year == period.last.year:
        first = first.replace(f" {period.first.year}", "")
    return (language.translate("Disclosure", "%1 to %2").replace("%1", first)
            .replace("%2", language.month(period.last)))


def whole_years(period: Period) -> bool:
    """Whether a period begins with a January and ends with a December: then what came before is of earlier years."""
    return (period.first.month, period.last.month) == (1, 12)


def cases_in_a_sentence(protected: Protected, language: Language, voice: str = "first") -> str:
    """The one sentence about how many cases there were: agreed number, words below k, or nobody."""
    period = period_words(protected.period, language)
    if protected.nobody:
        words = _nobody(language, voice)
    elif (number := protected.number("cases")) is not None:
        words = _number(number, language, voice)
    elif (new := protected.told("new")) is not None:
        words = _new(new, language, voice)
    elif protected.style == "none" and protected.level != "below":
        return ""
    else:
        words = _below(language, voice) if protected.level == "below" else _few_cases(language)
        words = words.replace("%2", count_word(protected.threshold, language))
    if not whole_years(protected.period) and protected.period.months > 1:
        words = words.replace("In %1", language.translate("Disclosure", "From %1"), 1)
    return words.replace("%1", period)


def _nobody(language: Language, voice: str) -> str:
    if voice == "first":
        return language.translate(
            "Disclosure", "In %1 nobody came to me with a case. That does not yet mean that nothing is the matter.")
    return language.translate("Disclosure", "In %1 nobody came to the confidential adviser with a case."
                              " That does not yet mean that nothing is the matter.")


def _number(number: int, language: Language, voice: str) -> str:
    """None, one and several are sentences of their own: a language may need more than another ending."""
    if number == 0 and voice == "first":
        words = language.translate("Disclosure", "In %1 I had no cases in hand.")
    elif number == 0:
        words = language.translate("Disclosure", "In %1 the confidential adviser had no cases in hand.")
    elif number == 1 and voice == "first":
        words = language.translate("Disclosure", "In %1 I had one case in hand.")
    elif number == 1:
        words = language.translate("Disclosure", "In %1 the confidential adviser had one case in hand.")
    elif voice == "first":
        words = language.translate("Disclosure", "In %1 I had %2 cases in hand.")
    else:
        words = language.translate("Disclosure", "In %1 the confidential adviser had %2 cases in hand.")
    return words.replace("%2", language.number(number))


def _new(number: int, language: Language, voice: str) -> str:
    words = (language.translate("Disclosure", "In %1, %2 new cases came to me.") if voice == "first" else
             language.translate("Disclosure", "In %1, %2 new cases came to the confidential adviser."))
    return words.replace("%2", language.number(number))


def _below(language: Language, voice: str) -> str:
    if voice == "first":
        return language.translate(
            "Disclosure", "In %1 fewer than %2 workers called on me; it may also have been nobody. I give no more"
            " figures, to protect those who came and those who may yet come.")
    return language.translate(
        "Disclosure", "In %1 fewer than %2 workers called on the confidential adviser; it may also have been nobody."
        " No more figures are given, to protect those who came and those who may yet come.")


def _few_cases(language: Language) -> str:
    """Few cases, though k people or more spoke with her: some of them about a case that was closed before."""
    return language.translate("Disclosure", "In %1 fewer than %2 cases were in hand; it may also have been none.")


def nothing_more(language: Language) -> str:
    """Why no more is said below the agreed total."""
    return language.translate(
        "Disclosure", "More figures are not given, to protect those who came and those who may yet come.")


def total_withheld(language: Language) -> str:
    """Why the total of cases gave way to the tables."""
    return language.translate(
        "Disclosure", "How many cases were in hand altogether is not given: beside the new cases, that could come too"
        " close to someone.")


def merged_rows(language: Language, *, themes: bool = True) -> str:
    """For the reader: why some categories share a row, of themes or of anything else."""
    if not themes:
        return language.translate(
            "Disclosure", "What occurred little stands together. That way those who came to talk stay unrecognisable."
            " What is named in such a row may or may not have occurred. The totals are right.")
    return language.translate(
        "Disclosure", "Themes with few cases stand together. That way those who came to talk stay unrecognisable."
        " A theme in such a row may or may not have occurred. The totals are right.")


def no_breakdowns(language: Language, voice: str = "first", address: str = "formal", *, total: bool = True) -> str:
    """For the reader: why there is no breakdown at all, by voice and by how the reader is addressed.

    `total` is whether the report prints the total of cases.
    """
    why = language.translate(
        "Disclosure", "There were too few cases to split them by theme without someone being recognised.")
    if not total:
        return why
    if voice == "first" and address == "formal":
        what = language.translate(
            "Disclosure", "Here you therefore read the total and what struck me in general.", "formal")
    elif voice == "first":
        what = language.translate(
            "Disclosure", "Here you therefore read the total and what struck me in general.", "informal")
    elif address == "formal":
        what = language.translate(
            "Disclosure", "Here you therefore read the total and what stood out in general.", "formal")
    else:
        what = language.translate(
            "Disclosure", "Here you therefore read the total and what stood out in general.", "informal")
    return f"{why} {what}"


def left_out(names: Sequence[str], language: Language) -> str:
    """For the reader: why some of the chosen tables are not there.

    One sentence for every reason: that a table gave way to the total of cases would tell how few are still open.
    """
    titles = ", ".join(labels.inside(labels.table_title(name, language)) for name in names)
    return language.translate(
        "Disclosure", "Not split up: %1. The numbers are too small to stand apart without someone being"
        " recognised.").replace("%1", titles)


def did_not_occur(table: ProtectedTable, names: Names, language: Language) -> str:
    """A rest of nothing, said in words (rule 3)."""
    if len(table.none) > MOST_NAMED:
        return language.translate("Disclosure", "The other possibilities did not occur.")
    what = labels.listed(table.name, table.none, names, language)
    return language.translate("Disclosure", "Did not occur: %1.").replace("%1", what)
