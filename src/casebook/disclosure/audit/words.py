"""A refusal in words: which cell, from which documents side by side, and what mends it. Source: wording.md, Geweigerd.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casebook.disclosure import labels
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.printed import MAIN, MENTIONS
from casebook.disclosure.audit.statements import TOTALS, Cell, Statement
from casebook.disclosure.audit.targets import FURTHER
from casebook.disclosure.labels import Names
from casebook.disclosure.sentences import count_word, period_words
from casebook.language import Language
from casebook.model.periods import Period


def refusal(finding: Finding, names: Names, language: Language) -> str:
    """Why a document can't leave yet: what a reader could work out, and how."""
    told = _told(finding, names, language)
    if finding.cause:
        words = language.translate("Audit", "This can't leave yet. Whoever lays it beside %1 can work out that %2.")
    else:
        words = language.translate("Audit", "This can't leave yet. Whoever reads it can work out that %2.")
    return words.replace("%1", _documents(finding.cause, language)).replace("%2", told)


def mending(finding: Finding, names: Names, language: Language) -> str:
    """What lets the document pass after all."""
    if finding.repair is None:
        return language.translate("Audit", "Nothing can be left out that would mend it. Make it over a longer period.")
    if finding.repair.kind == "merge":
        return language.translate("Audit", "With more rows put together it can leave.")
    left = sorted(finding.repair.wishes.left_out)
    listed = ", ".join(dict.fromkeys(_left_out(name, language) for name in left))
    return language.translate("Audit", "It can leave without: %1.").replace("%1", listed)


def _told(finding: Finding, names: Names, language: Language) -> str:
    cell = finding.cell
    when = cell_period(cell, language)
    if cell.table == TOTALS:
        words = language.translate("Audit", "the number of %1 in %3 was %2")
        amount = _amount(finding.least, finding.greatest, language)
        return words.replace("%1", total_name(cell.categories[0], language)).replace("%2", amount).replace("%3", when)
    words = _sentence(cell.table, language, one=finding.greatest == 1)
    table = MENTIONS if cell.table == FURTHER else cell.table
    what = labels.listed(table, cell.categories, names, language)
    people = _people(finding.least, finding.greatest, language)
    title = labels.inside(labels.table_title(cell.table, language))
    return words.replace("%1", what).replace("%2", people).replace("%3", when).replace("%4", title)


def _sentence(table: str, language: Language, *, one: bool) -> str:
    """What is told of people: a single person is a sentence of its own, since a language may need another verb."""
    if table == MAIN:
        return (language.translate("Audit", "in %3 one person came about %1") if one else
                language.translate("Audit", "in %3 %2 came about %1"))
    if table == MENTIONS:
        return (language.translate("Audit", "in %3 one person spoke of %1") if one else
                language.translate("Audit", "in %3 %2 spoke of %1"))
    if table == FURTHER:
        return (language.translate("Audit", "in %3 one person spoke of %1 beside what he or she came about") if one else
                language.translate("Audit", "in %3 %2 spoke of %1 beside what they came about"))
    return language.translate("Audit", "in %3 it was %2 of whom the table “%4” says: %1")


def cell_period(cell: Cell, language: Language) -> str:
    """The period of a cell as it stands after "in": what is left as a row of months, or a period without another."""
    first, last = cell.first, cell.last
    for start, end in sorted(cell.without):
        if start == first:
            first = end + timedelta(days=1)
    for start, end in sorted(cell.without, reverse=True):
        if end == last:
            last = start - timedelta(days=1)
    inside = [(start, end) for start, end in sorted(cell.without) if start > first and end < last]
    words = _period(first, last, language)
    if not inside:
        return words
    without = ", ".join(_period(start, end, language) for start, end in inside)
    return language.translate("Audit", "%1 without %2").replace("%1", words).replace("%2", without)


def _period(first: date, last: date, language: Language) -> str:
    return period_words(Period(first=first, last=last), language)


def _documents(causes: Sequence[Statement], language: Language) -> str:
    """The documents beside which it must be laid, each with its period."""
    found = dict.fromkeys(document(one, language) for one in causes)
    return language.translate("Audit", " and ").join(found)


def document(one: Statement, language: Language) -> str:
    """A document of the ledger as it stands in a sentence."""
    names = {
        "short_version": language.translate("Audit", "the short version over %1"),
        "talk_sheet": language.translate("Audit", "the talk sheet over %1"),
        "referral_counts": language.translate("Audit", "the referral counts over %1"),
        "invoice": language.translate("Audit", "the invoice over %1"),
        "earlier_report": language.translate("Audit", "the earlier report over %1"),
        "told": language.translate("Audit", "what was said about %1"),
    }
    words = names.get(one.document, language.translate("Audit", "the report over %1"))
    return words.replace("%1", _period(one.first, one.last, language))


def total_name(name: str, language: Language) -> str:
    """A total as it stands in a sentence."""
    names = {
        "cases": language.translate("Audit", "cases"),
        "new": language.translate("Audit", "new cases"),
        "from_earlier": language.translate("Audit", "cases from earlier years"),
        "closed": language.translate("Audit", "closed cases"),
        "open_at_end": language.translate("Audit", "cases open at the end"),
        "reopened": language.translate("Audit", "reopened cases"),
        "conversations": language.translate("Audit", "conversations"),
        "advice_requests": language.translate("Audit", "advice requests"),
    }
    return names.get(name, name)


def _left_out(name: str, language: Language) -> str:
    if name in ("flow", "cases"):
        return language.translate("Audit", "the flow of cases")
    total = total_name(name, language)
    return total if total != name else labels.inside(labels.table_title(name, language))


def _people(least: int, greatest: int, language: Language) -> str:
    if least == greatest == 1:
        return language.translate("Audit", "one person")
    return language.translate("Audit", "%1 people").replace("%1", _amount(least, greatest, language))


def _amount(least: int, greatest: int, language: Language) -> str:
    if least == greatest:
        return _word(least, language)
    words = language.translate("Audit", "%1 to %2")
    return words.replace("%1", _word(least, language)).replace("%2", _word(greatest, language))


def _word(number: int, language: Language) -> str:
    small = {1: language.translate("Audit", "one"), 2: language.translate("Audit", "two")}
    return small.get(number) or count_word(number, language)
