"""The last chapter: the definitions as counted, the method, and the signature."""

from __future__ import annotations

from casebook.disclosure.sentences import whole_years
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.blocks import Column, Signature, Table, cells
from casebook.language import Language


def glossary(report: Chapters) -> None:
    """The method, then the definitions that were counted by (domain.md, Statistics).

    Below k reporters, where hardly anything is counted, the method alone.
    """
    data, language = report.data, report.language
    if data.protected.level == "below":
        report.section("method")
        report.add(signature(data, language))
        return
    report.chapter(language.translate("AnnualReport", "Method and definitions"), "method")
    report.words("method")
    report.part(language.translate("AnnualReport", "Definitions"))
    columns = (Column(title=language.translate("AnnualReport", "Term"), width=1.5, strong=True),
               Column(title=language.translate("AnnualReport", "Meaning"), width=4.5))
    earlier = (language.translate("AnnualReport", "From earlier years") if whole_years(data.period)
               else language.translate("AnnualReport", "From before the period"))
    terms = [*_always(language), *_of_cases(earlier, language)]
    terms += _of_tables({table.base for table in data.protected.tables.values()}, language)
    report.add(Table(columns=columns, rows=tuple(cells(term, meaning) for term, meaning in terms), long=True),
               signature(data, language))


def _always(language: Language) -> list[tuple[str, str]]:
    return [
        (language.translate("AnnualReport", "Reporter"), language.translate(
            "AnnualReport", "A person who comes to the confidential adviser. Counted are different people with a first"
            " contact or a conversation in the period.")),
        (language.translate("AnnualReport", "Case"), language.translate(
            "AnnualReport", "One matter of one reporter, from the first contact until it is closed; aftercare"
            " is part of"
            " it.")),
        (language.translate("AnnualReport", "Advice request"), language.translate(
            "AnnualReport", "A question of a manager, HR or an internal confidential adviser. It is no case, and is"
            " counted apart.")),
    ]


def _of_cases(earlier: str, language: Language) -> list[tuple[str, str]]:
    return [
        (language.translate("AnnualReport", "New case"), language.translate(
            "AnnualReport", "A case whose first contact lies in the period, or that was recorded late for a period"
            " already reported on. A case taken over from a predecessor is not new.")),
        (earlier, language.translate(
            "AnnualReport", "A case that was open at the start of the period, or was closed before it and reopened in"
            " it.")),
        (language.translate("AnnualReport", "Cases in hand"), language.translate(
            "AnnualReport", "New cases and those from before the period together, each once. Less those closed, that"
            " is the number open at the end.")),
        (language.translate("AnnualReport", "Conversation"), language.translate(
            "AnnualReport", "A first, follow-up or aftercare conversation, or a meeting to which the adviser"
            " went along;"
            " one held for several cases counts once.")),
    ]


def _of_tables(bases: set[str], language: Language) -> list[tuple[str, str]]:
    """What is counted in the tables that there are, by their bases."""
    found = []
    if "new" in bases:
        found.append((language.translate("AnnualReport", "Main theme"), language.translate(
            "AnnualReport", "What a case is mostly about, as the reporter tells it; one for each case.")))
    if "closed" in bases:
        found.append((language.translate("AnnualReport", "Step chosen, outcome"), language.translate(
            "AnnualReport", "As they stood at the end of the period, of the cases closed in it.")))
    return found


def signature(data: ReportData, language: Language) -> Signature:
    """Place and day, and her name."""
    day = language.date(data.today)
    place = f"{data.adviser.place}, {day}" if data.adviser.place else day
    title = data.adviser.title or language.translate("AnnualReport", "confidential adviser")
    name = f"{data.adviser.name}, {title}" if data.adviser.name else title
    return Signature(lines=(name, place))
