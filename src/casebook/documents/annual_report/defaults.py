"""The words of a section until she writes her own. What they say of figures comes from protected ones only."""

from __future__ import annotations

from collections.abc import Callable

from casebook.disclosure import labels, sentences
from casebook.disclosure.protected import ProtectedTable
from casebook.documents.annual_report import standing
from casebook.documents.annual_report.data import ReportData
from casebook.language import Language


def text(code: str, data: ReportData, language: Language) -> str:
    """The default words of a section; "" where figures or lists speak for themselves."""
    written: dict[str, Callable[[ReportData, Language], str]] = {
        "summary": _summary, "role": standing.role, "availability": standing.availability,
        "reading": standing.reading, "key_figures": _key_figures, "about": _about, "steps": _steps,
        "done": standing.done, "outcomes": standing.outcomes, "years": _years, "prevention": standing.prevention,
        "schooling": standing.schooling, "signals": standing.signals, "recommendations": standing.recommendations,
        "time": standing.time, "method": standing.method,
    }
    return written[code](data, language)


def _summary(data: ReportData, language: Language) -> str:
    if data.protected.level == "below":
        agreed = data.protected.style == "number" and not data.protected.nobody
        return sentences.nothing_more(language) if agreed else ""
    parts = (flow(data, language), _conversations(data, language), _theme(data, language))
    return " ".join(part for part in parts if part)


def flow(data: ReportData, language: Language) -> str:
    """How many of the cases were new, and how many are closed, where that prints."""
    new, earlier = data.protected.number("new"), data.protected.number("from_earlier")
    closed, still = data.protected.number("closed"), data.protected.number("open_at_end")
    found = []
    if new and earlier:
        words = (language.translate("AnnualReport", "Of these, %1 were new and %2 came from earlier years.")
                 if sentences.whole_years(data.period) else
                 language.translate("AnnualReport", "Of these, %1 were new and %2 came from before this period."))
        found.append(words.replace("%1", language.number(new)).replace("%2", language.number(earlier)))
    elif new:
        found.append(language.translate("AnnualReport", "All of them were new."))
    if closed and still:
        words = language.translate("AnnualReport", "By the end of the period %1 were closed and %2 were still open.")
        found.append(words.replace("%1", language.number(closed)).replace("%2", language.number(still)))
    return " ".join(found)


def _conversations(data: ReportData, language: Language) -> str:
    number = data.protected.number("conversations")
    if not number:
        return ""
    words = (language.translate("AnnualReport", "I held %1 conversations.") if data.counted_by == "first" else
             language.translate("AnnualReport", "There were %1 conversations."))
    return words.replace("%1", language.number(number))


def _theme(data: ReportData, language: Language) -> str:
    """The most frequent theme, without its number: that stands with the themes."""
    table = data.protected.tables.get("main_theme")
    if table is None or not _has_largest(table) or _as_large_merged(table):
        return ""
    what = labels.listed("main_theme", table.rows[0].categories, data.names, language)
    return language.translate("AnnualReport", "The most frequent theme was %1.").replace("%1", what)


def _key_figures(data: ReportData, language: Language) -> str:
    now, before = data.protected.number("cases"), ((data.last or {}).get("totals") or {}).get("cases")
    if now is None or before is None or data.running:
        return ""
    year, few = sentences.period_words(data.period.before(), language), abs(now - before) < data.protected.threshold
    if data.last_short:
        words = language.translate("AnnualReport", "The work here began in the course of %1. Its figures cover a"
                                   " shorter time, and can't be compared just like that.")
        return words.replace("%1", year)
    if now == before:
        words = language.translate("AnnualReport", "There were as many cases as in %1.")
    elif now > before and few:
        words = language.translate("AnnualReport", "There were more cases than in %1. More cases can mean that more"
                                   " is the matter, and just as well that people find their way sooner.")
    elif few:
        words = language.translate("AnnualReport", "There were fewer cases than in %1. Fewer cases do not yet mean"
                                   " that less is the matter.")
    elif now > before:
        words = language.translate("AnnualReport", "There were %2 more cases than in %1. More cases can mean that more"
                                   " is the matter, and just as well that people find their way sooner.")
    else:
        words = language.translate("AnnualReport", "There were %2 fewer cases than in %1. Fewer cases do not yet mean"
                                   " that less is the matter.")
    return words.replace("%1", year).replace("%2", language.number(abs(now - before)))


def _about(data: ReportData, language: Language) -> str:
    found = (_largest(data, "main_theme", language), _largest(data, "relation", language))
    return " ".join(part for part in found if part)


def _steps(data: ReportData, language: Language) -> str:
    chooses = (language.translate("AnnualReport", "The reporter chooses the step; I set out the options.")
               if data.engagement.voice == "first" else language.translate(
                   "AnnualReport", "The reporter chooses the step; the confidential adviser sets out the options."))
    opening = chooses + " " + language.translate(
        "AnnualReport", "What is counted is the step that stood when the case was closed.")
    return " ".join(part for part in (opening, _largest(data, "route", language)) if part)


def _largest(data: ReportData, name: str, language: Language) -> str:
    """A sentence about the largest row of a printed table, where one row is largest and is a single category.

    Where a merged row is as large, one of its categories may be larger still: only those that stand apart compare.
    """
    table = data.protected.tables.get(name)
    if table is None or not _has_largest(table):
        return ""
    row = table.rows[0]
    if sum(other.kind == "single" for other in table.rows) == 1 and len(table.rows) > 1:
        words = _only_apart(name, language)
    elif _as_large_merged(table):
        words = _largest_apart(name, language)
    elif name == "main_theme":
        words = language.translate("AnnualReport", "The most frequent theme was %1: %2 of the %3 new cases, or"
                                                   " %4 percent.")
    elif name == "relation":
        words = language.translate("AnnualReport", "Named most often as the other party: %1 (%4 percent of the"
                                                   " new cases).")
    else:
        words = language.translate("AnnualReport", "Chosen most often: %1 (%4 percent of the closed cases).")
    what = labels.listed(name, row.categories, data.names, language)
    return (words.replace("%2", language.number(row.count)).replace("%3", language.number(table.total))
            .replace("%4", labels.percent(row.count, table.total, language)).replace("%1", what))


def _only_apart(name: str, language: Language) -> str:
    """For the one row of a table that stands by itself."""
    if name == "main_theme":
        return language.translate("AnnualReport", "One theme stands by itself, %1: %2 of the %3 new cases, or"
                                                  " %4 percent.")
    return language.translate("AnnualReport", "One row stands by itself: %1 (%4 percent).")


def _largest_apart(name: str, language: Language) -> str:
    if name == "main_theme":
        return language.translate("AnnualReport", "Of the themes that stand apart, the most frequent was %1: %2 of the"
                                                  " %3 new cases, or %4 percent.")
    if name == "relation":
        return language.translate("AnnualReport", "Of the other parties that stand apart, the most frequent was: %1"
                                                  " (%4 percent of the new cases).")
    return language.translate("AnnualReport", "Of the steps that stand apart, chosen most often: %1 (%4 percent of the"
                                              " closed cases).")


def _as_large_merged(table: ProtectedTable) -> bool:
    """Whether a merged row is as large as the first: one of its categories may then be larger still."""
    return any(other.count >= table.rows[0].count for other in table.rows if other.kind != "single")


def _has_largest(table: ProtectedTable) -> bool:
    first = table.rows[0]
    return first.kind == "single" and "not_recorded" not in first.categories and all(
        row.count < first.count for row in table.rows[1:] if row.kind == "single")


def _years(data: ReportData, language: Language) -> str:
    return language.translate(
        "AnnualReport", "The figures of earlier years stand here as they were released, not counted again. A year"
        " without a number was too small to print, or has no released report.")
