"""The chapters about her other work: prevention, schooling, signals, recommendations and time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from casebook.disclosure.labels import capital, percent
from casebook.disclosure.totals import TOGETHER
from casebook.documents.annual_report import sections
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.sections import text
from casebook.documents.blocks import Block, Bullets, Cell, Chart, Column, Item, Items, Paragraph, Series, Table, cells
from casebook.language import Language
from casebook.model.organisation import TIME_CLASSES, Activity, Recommendation

MINUTES = 60


def prevention(report: Chapters) -> None:
    """What was done to be known and to prevent; and what keeps the trade up."""
    data, language = report.data, report.language
    words = text("prevention", data, language)
    if data.activities or words:
        report.section("prevention")
        report.add(*_activities(data, language))
    if data.own_activities or text("schooling", data, language):
        report.section("schooling", chapter=not (data.activities or words))
        report.add(*_schooling(data.own_activities, data, language))


def _activities(data: ReportData, language: Language) -> list[Block]:
    if not data.activities:
        return []
    some = any(activity.participants for activity in data.activities)
    columns = [Column(title=language.translate("AnnualReport", "Date"), width=1.1),
               Column(title=language.translate("AnnualReport", "Activity"), width=4)]
    if some:
        columns.append(Column(title=language.translate("AnnualReport", "Participants"), align="right", width=1.1))
    rows = []
    for activity in data.activities:
        last = cells(language.number(activity.participants) if activity.participants else "–") if some else ()
        rows.append((Cell(text=language.short_date(activity.day)), _named(activity, data), *last))
    return [Table(columns=tuple(columns), rows=tuple(rows), long=True)]


def _named(activity: Activity, data: ReportData) -> Cell:
    kind = _kind(activity, data)
    return Cell(text=activity.title, detail=kind) if activity.title else Cell(text=kind)


def _kind(activity: Activity, data: ReportData) -> str:
    name = data.names.get("activity", {}).get(activity.kind, activity.kind)
    return capital(name)


def _schooling(activities: Iterable[Activity], data: ReportData, language: Language) -> list[Block]:
    """What was done in several months stands once, with its months."""
    months: dict[str, list[date]] = {}
    for activity in activities:
        months.setdefault(activity.title or _kind(activity, data), []).append(activity.day)
    items = tuple(f"{title} ({_months(days, language)})" for title, days in months.items())
    return [Bullets(items=items)] if items else []


def _months(days: Sequence[date], language: Language) -> str:
    """The months of days, each once; their year at the end where it is the same."""
    found = list(dict.fromkeys(map(language.month, days)))
    year = f" {days[-1].year}"
    if len({day.year for day in days}) > 1:
        return ", ".join(found)
    return ", ".join(month.removesuffix(year) for month in found) + year


def signals(report: Chapters) -> None:
    """Signals and advice that rest on enough sources, with the answer the organisation gave."""
    data, language = report.data, report.language
    report.section("signals")
    kinds = {"signal": language.translate("AnnualReport", "Signal"),
             "advice": language.translate("AnnualReport", "Advice")}
    items = []
    for signal in data.signals:
        kind = kinds.get(signal.kind, signal.kind)
        if signal.kind == "advice":
            kind = (language.translate("AnnualReport", "Advice, on request") if signal.solicited
                    else language.translate("AnnualReport", "Advice, of own accord"))
        items.append(Item(text=signal.text, above=f"{kind} · {_addressee(signal.addressee, data)}",
                          answer_label=language.translate("AnnualReport", "Response"), answer=signal.response))
    if items:
        report.add(Items(items=tuple(items)))


def _addressee(code: str, data: ReportData) -> str:
    return data.names.get("addressee", {}).get(code, code)


def recommendations(report: Chapters) -> None:
    """What became of last year's recommendations, and the new ones."""
    data, language = report.data, report.language
    words = text("recommendations", data, language)
    if not (data.earlier_recommendations or data.recommendations or words):
        return
    earlier, new = data.earlier_recommendations, data.recommendations
    report.chapter(sections.title("recommendations", language), "recommendations")
    if earlier:
        report.part(_earlier_title(earlier, language))
        report.add(_followed_up(earlier, data, language))
    if earlier and (new or words):
        report.part(language.translate("AnnualReport", "New recommendations"))
    report.words("recommendations")
    if new:
        report.add(*_new(data, language))


def _earlier_title(found: Sequence[Recommendation], language: Language) -> str:
    years = sorted({recommendation.year for recommendation in found})
    if len(years) > 1:
        return language.translate("AnnualReport", "What became of earlier recommendations")
    return language.translate("AnnualReport", "What became of the recommendations on %1").replace("%1", str(years[0]))


def _new(data: ReportData, language: Language) -> list[Block]:
    return [Items(items=tuple(
        Item(text=recommendation.text, above=f"{number} · {_addressee(recommendation.addressee, data)}",
             answer_label=language.translate("AnnualReport", "Response"), answer=recommendation.response)
        for number, recommendation in enumerate(data.recommendations, 1)))]


def state_name(code: str, language: Language) -> str:
    """How far a recommendation has come."""
    states = {
        "open": language.translate("AnnualReport", "open"),
        "in_progress": language.translate("AnnualReport", "in progress"),
        "done": language.translate("AnnualReport", "done"),
        "not_taken": language.translate("AnnualReport", "not taken over"),
    }
    return states.get(code, code)


def _followed_up(found: Sequence[Recommendation], data: ReportData, language: Language) -> Table:
    columns = [Column(title=language.translate("AnnualReport", "Recommendation"), width=3.6),
               Column(title=language.translate("AnnualReport", "For"), width=1.4),
               Column(title=language.translate("AnnualReport", "State"), width=1.2)]
    several = len({r.year for r in found}) > 1
    if several:
        columns.insert(0, Column(title=language.translate("AnnualReport", "Year"), width=0.7))
    rows = tuple(((Cell(text=str(r.year)),) if several else ()) + (
        Cell(text=r.text, detail=r.response), Cell(text=capital(_addressee(r.addressee, data))),
        Cell(text=capital(state_name(r.state, language)))) for r in found)
    return Table(columns=tuple(columns), rows=rows, long=True)


def time(report: Chapters) -> None:
    """The hours by kind of work; below k reporters only those that say nothing of cases."""
    data, language = report.data, report.language
    minutes = {name: data.protected.minutes[name] for name in (TOGETHER, *TIME_CLASSES, *data.protected.minutes)
               if data.protected.minutes.get(name)}
    if not minutes:
        return
    before = len(report.blocks)
    report.section("time")
    names = [_time_name(name, data, language) for name in minutes]
    if len(minutes) == 1:
        words = language.translate("AnnualReport", "%1: %2 hours.")
        report.add(Paragraph(text=words.replace("%1", names[0]).replace("%2", _hours(sum(minutes.values()), language))))
        return
    hours = Series(name="", values=tuple(round(m / MINUTES, 1) for m in minutes.values()))
    drawn = [Chart(kind="bars", labels=tuple(names), series=(hours,), name="time")] if len(minutes) > 2 else []
    whole = sum(minutes.values())
    rows = [cells(name, _hours(m, language), f"{percent(m, whole, language)}%")
            for name, m in zip(names, minutes.values(), strict=True)]
    rows.append(cells(language.translate("AnnualReport", "Total"), _hours(whole, language), "100%"))
    columns = (Column(title=language.translate("AnnualReport", "Kind of work"), width=5),
               Column(title=language.translate("AnnualReport", "Hours"), align="right"),
               Column(title=language.translate("AnnualReport", "Share"), align="right"))
    report.add(*drawn, Table(columns=columns, rows=tuple(rows), total=True, name="time"))
    report.hold(before)


def _time_name(code: str, data: ReportData, language: Language) -> str:
    names = data.names.get("time", {})
    if code == TOGETHER:
        words = language.translate("AnnualReport", "%1 and %2")
        return capital(words.replace("%1", names["casework"]).replace("%2", names["advice"]))
    return capital(names.get(code, code))


def _hours(minutes: int, language: Language) -> str:
    return language.number(minutes / MINUTES, 1)
