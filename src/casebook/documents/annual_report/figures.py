"""The chapters about cases: key figures, themes, steps, what was done, outcomes, and several years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casebook.disclosure import sentences
from casebook.disclosure.protected import TOTALS
from casebook.disclosure.sentences import count_word, period_words, whole_years
from casebook.documents.annual_report import sections
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.tabled import as_block, breakdowns, by_year, left_out
from casebook.documents.blocks import Cell, Chart, Column, Note, Paragraph, Series, Table, cells
from casebook.language import Language

ABOUT = ("main_theme", "theme_mentions", "relation", "capacity", "position", "found_through", "duration")
CHARTS = ("main_theme", "route", "outcome")
FEWEST_YEARS = 2
FEWEST_COMPARED = 2


def total_names(data: ReportData, language: Language) -> dict[str, str]:
    """What the totals are called in a table."""
    earlier = (language.translate("AnnualReport", "of which from earlier years, reopened ones included")
               if whole_years(data.period) else
               language.translate("AnnualReport", "of which from before the period, reopened ones included"))
    return {
        "cases": language.translate("AnnualReport", "Cases in hand"),
        "new": language.translate("AnnualReport", "of which new"),
        "from_earlier": earlier,
        "closed": language.translate("AnnualReport", "Closed in the period"),
        "open_at_end": language.translate("AnnualReport", "Open at the end, aftercare included"),
        "conversations": language.translate("AnnualReport", "Conversations"),
        "advice_requests": language.translate("AnnualReport", "Advice requests from managers, HR and others"),
    }


def key_figures(report: Chapters) -> None:
    """The totals beside last year's as released, and the rate."""
    data, language = report.data, report.language
    report.section("key_figures")
    report.add(totals_table(data, language))
    if data.protected.rate is not None and data.headcount:
        words = language.translate("AnnualReport", "With %1 workers that is %2 new cases per hundred workers.")
        report.add(Paragraph(text=words.replace("%1", language.number(data.headcount))
                             .replace("%2", language.number(data.protected.rate, 1))))
    if data.protected.total_withheld:
        report.add(Paragraph(text=sentences.total_withheld(language)))
    chart = compared(data, language)
    if chart:
        report.add(chart)


def totals_table(data: ReportData, language: Language) -> Table:
    """Every total that may be printed, in numbers or in words; what only a table adds up to stands at that table."""
    before = (data.last or {}).get("totals")
    now = period_words(data.period, language)
    columns = [Column(title=language.translate("AnnualReport", "What was counted"), width=4)]
    if before is not None:
        columns.append(Column(title=period_words(data.period.before(), language), align="right", width=1.2))
    columns.append(Column(title=now if data.period.is_year else language.translate("AnnualReport", "Number"),
                          align="right", width=1.2))
    names, rows = total_names(data, language), []
    for name in TOTALS:
        shown = total_words(name, data, language)
        last = (before or {}).get(name)
        if not shown and last is None:
            continue
        middle = cells("–" if last is None else language.number(last)) if before is not None else ()
        rows.append((Cell(text=names[name]), *middle, Cell(text=shown or "–")))
    note = language.translate("AnnualReport", "– : not printed, because the number is too small or was not released."
                              ) if any(cell.text == "–" for row in rows for cell in row) else ""
    return Table(columns=tuple(columns), rows=tuple(rows), note=note, name="totals")


def told_before(name: str, tables: Mapping[str, Any] | None) -> int | None:
    """A total as a released report told it: as such, or as the total of a table over the new or closed cases."""
    if tables is None:
        return None
    value: int | None = tables["totals"].get(name)
    return value if value is not None else next((
        int(t["total"]) for t in tables["tables"] if (t["base"], t["unit"]) == (name, "cases")
        and t["name"] != "theme_group_by_year"), None)


def compared(data: ReportData, language: Language) -> Chart | None:
    """Totals beside those released over the period before, where at least two of both print as numbers."""
    names = total_names(data, language) | {"new": language.translate("AnnualReport", "New cases")}
    before, now = ({name: found for name in ("cases", "new", "closed", "open_at_end")
                    if (found := told(name)) is not None}
                   for told in (lambda n: told_before(n, data.last), data.protected.told))
    shown = [name for name in now if name in before]
    if len(shown) < FEWEST_COMPARED:
        return None
    return Chart(kind="columns", labels=tuple(names[name].split(",")[0] for name in shown), series=(
        Series(name=period_words(data.period.before(), language), values=tuple(before[name] for name in shown)),
        Series(name=period_words(data.period, language),
               values=tuple(now[name] for name in shown))), name="totals")


def total_words(name: str, data: ReportData, language: Language) -> str:
    """A total as it prints: its number, that it is fewer than k, or nothing."""
    total = data.protected.totals[name]
    if total.value is not None:
        return language.number(total.value)
    if total.state == "words":
        words = language.translate("AnnualReport", "fewer than %1")
        return words.replace("%1", count_word(data.protected.threshold, language))
    return ""


def about(report: Chapters) -> None:
    """What it was about and who the other party was; others as chosen for this client. Under 2k reporters, words.

    Where she chose no breakdown at all, and wrote nothing, there is nothing to say.
    """
    data = report.data
    missing = set(data.protected.left_out.values()) - {"wish"}
    if not (missing or data.narratives.get("about") or data.protected.tables.keys() & set(ABOUT)):
        return
    report.section("about")
    breakdowns(report, ABOUT, CHARTS)
    left_out(report)


def over_block(report: Chapters) -> None:
    """The tables over a block of years, where one year has too few cases for any; they say their period."""
    data, language = report.data, report.language
    block = data.protected.block
    if block is None:
        return
    years = period_words(block.period, language)
    if not block.tables:
        if set(block.left_out.values()) - {"wish"}:
            report.add(Note(text=language.translate(
                "AnnualReport", "Over %1 together, too, there were too few cases to split them up.").replace(
                    "%1", years)))
        return
    report.chapter(language.translate("AnnualReport", "Over %1 together").replace("%1", years))
    words = language.translate(
        "AnnualReport", "Year by year there were too few cases to split them up. Over %1 together they can be. These"
        " tables are about all of that time, and not about %2 by itself.")
    report.add(Paragraph(text=words.replace("%1", years).replace("%2", period_words(data.period, language))))
    for table in block.tables.values():
        shown = as_block(table, replace(data, period=block.period, last=None), language)
        number = replace(shown.columns[1], title=years, width=1.3)
        report.add(replace(shown, columns=(shown.columns[0], number, *shown.columns[2:]),
                           caption=f"{shown.columns[0].title}, {years}"))


def steps(report: Chapters) -> None:
    """The steps that reporters chose, where they may be printed or she wrote about them."""
    _of_closed(report, "steps", "route")


def outcomes(report: Chapters) -> None:
    """How cases ended, where that may be printed or she wrote about it."""
    _of_closed(report, "outcomes", "outcome")


def _of_closed(report: Chapters, code: str, name: str) -> None:
    data = report.data
    if sections.has_place(code, data) and (name in data.protected.tables or code in data.narratives):
        before = len(report.blocks)
        report.section(code)
        breakdowns(report, (name,), CHARTS)
        report.hold(before)


def done(report: Chapters) -> None:
    """What was done: interventions, referrals, aftercare, advice to those who ask."""
    data, language = report.data, report.language
    report.section("done")
    breakdowns(report, ("intervention", "referral"), CHARTS)
    asked = total_words("advice_requests", data, language)
    if asked and data.protected.totals["advice_requests"].value != 0:
        report.part(language.translate("AnnualReport", "Advice requests"))
        report.add(Paragraph(text=language.translate(
            "AnnualReport", "Managers, HR and others in the organisation also ask for advice, for instance on how to"
            " approach a conversation. These requests are no cases and are counted apart: %1.").replace("%1", asked)))


def years(report: Chapters) -> None:
    """Several years of totals as they were released, with this one."""
    data, language = report.data, report.language
    counted = {year: {name: told_before(name, found) for name in TOTALS} for year, found in data.earlier.items()}
    if data.period.is_year:
        counted[data.period.last.year] = {name: data.protected.told(name) for name in TOTALS}
    groups = data.protected.tables.get("theme_group_by_year")
    shown = [name for name in ("cases", "new", "conversations", "advice_requests")
             if sum(found.get(name) is not None for found in counted.values()) >= FEWEST_YEARS]
    lines = [name for name in ("cases", "new") if name in shown]
    if not (groups or (data.earlier and lines)):
        return
    report.chapter(sections.title("years", language), "years")
    names = total_names(data, language) | {"new": language.translate("AnnualReport", "New cases")}
    drawn = [Chart(kind="lines", labels=tuple(map(str, counted)), caption=language.translate(
        "AnnualReport", "Cases by year, as released"), series=tuple(
            Series(name=names[name], values=tuple(found.get(name) for found in counted.values()))
            for name in lines), name="years")] if lines else []
    if drawn or shown:
        report.together(*drawn, *([_years_table(counted, shown, names, language)] if shown else []))
    if data.earlier:
        report.words("years")
    if groups:
        report.part(language.translate("AnnualReport", "Theme groups over the years"))
        report.add(*by_year(groups, data, language))


def _years_table(counted: dict[int, dict[str, int | None]], shown: list[str], names: dict[str, str],
                 language: Language) -> Table:
    columns = (Column(title=language.translate("AnnualReport", "What was counted"), width=3.4),
               *(Column(title=str(year), align="right") for year in counted))
    rows = []
    for name in shown:
        numbers = [found.get(name) for found in counted.values()]
        rows.append(cells(names[name], *("–" if n is None else language.number(n) for n in numbers)))
    return Table(columns=columns, rows=tuple(rows), name="years")


