"""Her own overview on paper: raw counts as tables and charts, marked on every page as hers alone."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.disclosure import labels
from casebook.disclosure.labels import capital
from casebook.documents import own_figures as words
from casebook.documents import paper
from casebook.documents.blocks import (
    Block,
    Cell,
    Chart,
    Column,
    Document,
    Fact,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    Note,
    Paragraph,
    Series,
    Table,
    Together,
    cells,
)
from casebook.documents.own_overview.gathering import OwnOverview
from casebook.language import Language
from casebook.model.periods import first_day
from casebook.statistics.behind import TOTALS, Counted, OwnBreakdown

A_ROW = 4  # key figures beside each other
FEWEST_BARS, MOST_BARS, AT_THE_TOP = 3, 14, 12  # with more, chart and table would not stand on one page
CHARTED = ("main_theme", "relation", "route")  # where a chart says more than its table


def pdf(data: OwnOverview, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def document(data: OwnOverview, language: Language) -> Document:
    """The overview as blocks; head and foot of every page say that nobody else is to have it."""
    mark = capital(words.mark(language))
    return Document(
        title=f"{words.title(language)}: {words.mark(language)}", author=data.adviser.name, subject=mark,
        language=data.language_code, blocks=tuple(_blocks(data, language)), head_left=mark,
        head_right=" · ".join((_whose(data, language), words.period(data.figures.period, language))),
        foot=f"{mark} · {language.date(data.today)}", compact=True)


def _blocks(data: OwnOverview, language: Language) -> list[Block]:
    translate, period = language.translate, data.figures.period
    facts = ((translate("OwnOverview", "Client organisation"), _whose(data, language)),
             (translate("OwnOverview", "Period"), words.period(period, language)),
             (translate("OwnOverview", "Made on"), language.date(data.today)))
    found: list[Block] = [
        Heading(text=words.title(language)),
        Facts(facts=tuple(Fact(label=label, value=value) for label, value in facts)),
        Note(title=capital(words.mark(language)), text=translate(
            "OwnOverview", "These are the raw figures, small numbers too: who knows the organisation may recognise"
            " people in them. For a client make the annual report, in which they are protected.")),
        *_totals(data, language)]
    if gone := words.gone(data.figures, data.destroyed, language):
        found.append(Paragraph(text=gone, style="small"))
    found += _over_time(data, language)
    for name in data.figures.breakdowns:
        found += _breakdown(data, data.figures.breakdowns[name], language)
    return [*found, *_hours(data, language)]


def _whose(data: OwnOverview, language: Language) -> str:
    return data.client or language.translate("OwnOverview", "All clients together")


def _totals(data: OwnOverview, language: Language) -> list[Block]:
    made = [Figure(value=language.number(data.figures.totals[name].number), label=words.total(name, language))
            for name in TOTALS]
    return [KeyFigures(figures=tuple(made[start:start + A_ROW])) for start in range(0, len(made), A_ROW)]


def _over_time(data: OwnOverview, language: Language) -> list[Block]:
    figures, found = data.figures, []
    if len(figures.months) > 1:
        found.append(_columns(language.translate("OwnOverview", "New cases by month"),
                              [language.short_month(first_day(month)) for month in figures.months],
                              tuple(figures.months.values())))
    years = {year: counted for year, counted in figures.years.items() if counted.number}
    if len(years) > 1:
        found.append(_columns(language.translate("OwnOverview", "New cases by year"),
                              [str(year) for year in years], tuple(years.values())))
    return found


def _columns(title: str, names: Sequence[str], counted: Sequence[Counted]) -> Block:
    values = tuple(float(one.number) for one in counted)
    return Together(blocks=(Heading(text=title, level=2), Chart(
        kind="columns", labels=tuple(names), series=(Series(name="", values=values),))))


def _hours(data: OwnOverview, language: Language) -> list[Block]:
    minutes = {name: number for name, number in data.figures.minutes.items() if number}
    if not minutes:
        return []
    rows = [cells(capital(data.names["time"].get(name, name)), words.hours(number, language))
            for name, number in minutes.items()]
    rows.append(cells(language.translate("OwnOverview", "Together"), words.hours(sum(minutes.values()), language)))
    columns = (Column(title=language.translate("OwnOverview", "Hours by kind"), width=5),
               Column(title=language.translate("OwnOverview", "Hours"), align="right"))
    return [Together(blocks=(Heading(text=language.translate("OwnOverview", "Hours"), level=2),
                             Table(columns=columns, rows=tuple(rows), total=True)))]


def _breakdown(data: OwnOverview, found: OwnBreakdown, language: Language) -> list[Block]:
    shown = [(words.category(found.name, code, data.names, language), counted.number)
             for code, counted in found.shown()]
    if not shown:
        return []
    title = words.table(found.name, language)
    columns = (Column(title=title, width=5), Column(title=language.translate("OwnOverview", "Number"), align="right"),
               Column(title=language.translate("OwnOverview", "Share"), align="right"))
    rows: list[tuple[Cell, ...]] = [
        cells(name, language.number(number), f"{labels.percent(number, found.total, language)}%")
        for name, number in shown]
    rows.append(cells(language.translate("OwnOverview", "Together"), language.number(found.total), "100%"))
    heading = Heading(text=title, level=2)
    table = Table(columns=columns, rows=tuple(rows), total=True, note=capital(words.base(found, language)) + ".")
    if found.name not in CHARTED or len(shown) < FEWEST_BARS:
        return [Together(blocks=(heading, table))]
    drawn = shown if len(shown) <= MOST_BARS else shown[:AT_THE_TOP]
    names, numbers = zip(*drawn, strict=True)
    caption = "" if len(drawn) == len(shown) else language.translate(
        "OwnOverview", "The %1 at the top; all of them stand in the table.").replace("%1", language.number(len(drawn)))
    chart = Chart(kind="bars", labels=names, series=(Series(name="", values=tuple(map(float, numbers))),),
                  caption=caption)
    return [Together(blocks=(heading, chart, table))]
