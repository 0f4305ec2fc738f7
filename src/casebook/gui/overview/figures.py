"""Her own figures as they stand on the screen: named, said aloud, and with what each leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casebook.disclosure import labels
from casebook.disclosure.labels import capital
from casebook.documents import own_figures as words
from casebook.gui.overview.figure import Figure
from casebook.gui.session import Session
from casebook.language import Language
from casebook.model.periods import first_day
from casebook.model.record import Record, record
from casebook.statistics.behind import TOTALS, Counted, OwnFigures
from casebook.store import values

PAGES = {"prevention": "prevention", "advice": "signals:advice", "reporting": "prevention:time",
         "travel": "prevention:time"}
"""Where the hours of a kind were written, of what is no casework."""


@record
class Group(Record):
    """Figures of one chart, of the kind `bars` or `columns`, with its title and what it counts."""

    title: str
    about: str
    kind: str
    figures: tuple[Figure, ...]


class Named:
    """Names figures in the language of the window, for a client (or all, named so) and a period."""

    def __init__(self, session: Session, figures: OwnFigures, destroyed: frozenset[str], whose: str) -> None:
        self._language: Language = session.language
        self._figures, self._destroyed = figures, destroyed
        self._of = f"{whose} · {words.period(figures.period, session.language)}"
        self._names = {"theme": session.theme_names(),
                       **{name: session.names(name) for name in values.lists(session.db)}}

    def tiles(self) -> tuple[Figure, ...]:
        """The totals."""
        made = []
        for name in TOTALS:
            counted = self._figures.totals[name]
            page = "signals:advice" if name == "advice_requests" and counted.number else ""
            made.append(self._figure(name, words.total(name, self._language), counted, page=page))
        return tuple(made)

    def groups(self) -> list[Group]:
        """The charts, but for those in which nothing occurred."""
        made = [self._months(), self._years(), self._hours(), *(
            self._breakdown(name) for name in self._figures.breakdowns)]
        return [group for group in made if group is not None]

    def _months(self) -> Group | None:
        months = self._figures.months
        if len(months) < 2 or not any(counted.number for counted in months.values()):
            return None
        language = self._language
        return Group(title=language.translate("OwnOverview", "New cases by month"), about="", kind="columns",
                     figures=tuple(self._figure(f"month-{month}", language.short_month(first_day(month)), counted,
                                                title=capital(language.month(first_day(month))))
                                   for month, counted in months.items()))

    def _years(self) -> Group | None:
        found = {year: counted for year, counted in self._figures.years.items() if counted.number}
        if len(found) < 2:
            return None
        shown = {year: counted for year, counted in self._figures.years.items() if year >= min(found)}
        return Group(title=self._language.translate("OwnOverview", "New cases by year"), about="", kind="columns",
                     figures=tuple(self._figure(f"year-{year}", str(year), counted, title=str(year))
                                   for year, counted in shown.items()))

    def _hours(self) -> Group | None:
        found = [(name, number) for name, number in self._figures.minutes.items() if number]
        if not found:
            return None
        total = sum(number for _, number in found)
        made = []
        for name, number in found:
            called, shown = capital(self._names["time"].get(name, name)), words.hours(number, self._language)
            said = self._language.translate("OwnOverview", "%1: %2 hours").replace("%1", called).replace("%2", shown)
            cases = self._figures.worked if name == "casework" else frozenset()
            made.append(Figure(key=f"hours-{name}", name=called, value=number, shown=shown, said=said, cases=cases,
                               page=PAGES.get(name, ""), title=f"{called} · {self._of}",
                               share=f"{labels.percent(number, total, self._language)}%"))
        about = self._language.translate("OwnOverview", "%1 hours").replace("%1", words.hours(total, self._language))
        return Group(title=self._language.translate("OwnOverview", "Hours by kind"), about=about, kind="bars",
                     figures=tuple(made))

    def _breakdown(self, name: str) -> Group | None:
        found = self._figures.breakdowns[name]
        title = words.table(name, self._language)
        made = [self._figure(f"{name}-{code}", called := words.category(name, code, self._names, self._language),
                             counted, whole=found.total, title=f"{title}: {labels.inside(called)}")
                for code, counted in found.shown()]
        if not made:
            return None
        return Group(title=title, about=words.base(found, self._language), kind="bars", figures=tuple(made))

    def _figure(self, key: str, name: str, counted: Counted, *, title: str = "", whole: int = 0,
                page: str = "") -> Figure:
        number = self._language.number(counted.number)
        share = f"{labels.percent(counted.number, whole, self._language)}%" if whole else ""
        said = [f"{capital(name)}: {number}", *([share] if share else [])]
        if gone := len(counted.cases & self._destroyed):
            said.append(self._language.translate("OwnOverview", "%1 destroyed").replace(
                "%1", self._language.number(gone)))
        return Figure(key=key, name=name, value=counted.number, shown=number, said=", ".join(said),
                      cases=counted.cases, page=page, share=share, title=f"{title or capital(name)} · {self._of}")


def signature(tiles: Sequence[Figure], groups: Sequence[Group]) -> tuple[object, ...]:
    """What tells whether other figures are to be shown than those that are."""
    return (tuple(tiles), tuple(groups))


Opening = Callable[[Figure], None]
