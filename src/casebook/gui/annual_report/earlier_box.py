"""Typing over what was told elsewhere: an earlier report, what was said in a meeting, or a colleague's counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casebook import wording
from casebook.disclosure import document_words, labels
from casebook.errors import Refused
from casebook.gui import theme
from casebook.gui.annual_report.period_choice import PeriodChoice
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.records.binding import Field
from casebook.gui.session import Session
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.fields import Choice, Count, Line, Notes
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.model.ids import ClientId, ReleaseId, new_id
from casebook.model.periods import Period
from casebook.model.releases import ENTERED, Release
from casebook.store import clients, earlier_reports, released_tables, releases
from casebook.store.earlier_reports import TOTALS, UNITS, Typed
from casebook.vault import Connection

COLLEAGUE = "colleague"


class EarlierBox(Box):
    """`kept` tells the id of what was entered."""

    kept = Signal(str)

    def __init__(self, session: Session, client: ClientId, period: Period, release: Release | None,
                 owner: QWidget) -> None:
        super().__init__(owner.window())
        self._session = session
        self._client = client
        self._changed = release
        self.kind = Choice((name, document_words.document(name, session.language)) for name in ENTERED)
        self.period = PeriodChoice(session)
        self.source = Line("", self.tr("Such as: annual report 2024 of my predecessor"))
        self.totals = {name: Count() for name in (*TOTALS, "reporters")}
        self.table = Choice((name, labels.table_title(name, session.language)) for name in UNITS)
        self.rows = {name: Notes("", self._example(), lines=6) for name in UNITS}
        self._stack = QStackedWidget()
        self._read = label("", "muted", wrap=True)
        self._fault = label("", "fault", wrap=True)
        self.keep_button = button(self.tr("&Keep"), "primary", "check")
        self._cancel = button(self.tr("Cance&l"), "quiet")
        self._lay_out()
        self._wire(owner)
        self.period.show_period(period)
        if release is not None:
            self._fill(release)
        fields: dict[str, Field] = {"kind": self.kind, "source": self.source, **self.period.fields(), **self.totals,
                  **{f"rows_{name}": notes for name, notes in self.rows.items()}}
        self._draft = PanelDraft(session, "earlier", fields, "earlier")
        self._draft.setParent(self)
        self._draft.bring_back(f"{client}/{release.id if release else ''}")
        self._show_kind()
        self._show_read()

    def done(self, result: int) -> None:
        """Keep what she typed as a draft, unless it was kept or given up."""
        self._draft.flush()
        super().done(result)

    def _totals(self) -> dict[str, int | None]:
        shown = (*TOTALS, "reporters") if self.kind.code() == COLLEAGUE else TOTALS
        return {name: self.totals[name].number() for name in shown}

    def _typed(self, name: str) -> Typed:
        return earlier_reports.read_rows(self._session.db, self._client, name, self.rows[name].words())

    def _on_keep(self) -> None:
        found = {name: self._typed(name) for name in UNITS}
        odd = next((name for name, typed in found.items() if typed.odd), None)
        if odd is not None:
            self.table.show_code(odd)
            self.rows[odd].setFocus()
            return
        period = self.period.period()
        try:
            made = self._session.write(_enter, self._release(period), self._totals(),
                                       {name: typed.rows for name, typed in found.items()})
        except Refused as refused:
            self._fault.setText(wording.sentence(refused, self._session.language))
            self._fault.show()
            return
        self._draft.drop()
        before = self._changed
        self._session.say(self.tr("Entered."), lambda: self._session.write(_take_back, made.id, before))
        self.accept()
        self.kept.emit(made.id)

    def _release(self, period: Period) -> Release:
        client = clients.get(self._session.db, self._client)
        touched = clients.engagements_touched(self._session.db, self._client, period)
        known = self._changed
        version = known.version if known else releases.next_version(self._session.db, self._client, period,
                                                                    self.kind.code())
        return Release(
            id=known.id if known else ReleaseId(new_id()), client=self._client, first=period.first, last=period.last,
            status="final", version=version, document=self.kind.code(), source=self.source.words(),
            language=client.language, threshold=max((e.threshold for e in touched), default=5), tables="",
            pdf_sha256="", counting_date=self._session.today(), made=known.made if known else None)

    def _fill(self, release: Release) -> None:
        data = released_tables.of_release(release)
        self.kind.show_code(release.document)
        self.source.setText(release.source)
        self.period.show_period(Period(first=release.first, last=release.last))
        for name, field in self.totals.items():
            field.show_number(data["totals"].get(name))
        for table in data["tables"]:
            if table["name"] in self.rows:
                lines = (f"{row.get('label') or ', '.join(row['categories'])}: {row['count']}" for row in table["rows"])
                self.rows[table["name"]].show_words("\n".join(lines))

    def _show_kind(self) -> None:
        self._numbers.show_field(self.totals["reporters"], shown=self.kind.code() == COLLEAGUE)

    def _show_read(self) -> None:
        name = self.table.code()
        self._stack.setCurrentWidget(self.rows[name])
        typed = self._typed(name)
        if typed.odd:
            words = self.tr("Not understood: %1. A line is a name or several, and one number; “other” is all the rest."
                            ).replace("%1", " · ".join(f"“{line}”" for line in typed.odd[:3]))
        elif typed.rows:
            words = self.tr("%n row(s), ", "", len(typed.rows)) + self.tr("%n together.", "",
                                                                          sum(row[2] for row in typed.rows))
        else:
            words = self.tr("A line for each row, as it stands in the report. What you do not know stays empty.")
        self._read.setObjectName("fault" if typed.odd else "muted")
        self._read.style().polish(self._read)
        self._read.setText(words)
        self._fault.hide()

    def _example(self) -> str:
        return self.tr("Bullying 7\nIntimidation, aggression: 6\nOther 5")

    def _number_names(self) -> dict[str, str]:
        return {"cases": self.tr("Cases"), "new": self.tr("New"), "from_earlier": self.tr("From earlier years"),
                "closed": self.tr("Closed"), "open_at_end": self.tr("Open at the end"),
                "conversations": self.tr("Conversations"), "advice_requests": self.tr("Advice requests"),
                "reporters": self.tr("People who came")}

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("What was told elsewhere"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(620))
        top, self._numbers, below = Form(2), Form(4), Form(1)
        top.add(self.tr("What &is it"), self.kind)
        top.add(self.tr("Over which &period"), self.period)
        top.add(self.tr("&Where it comes from"), self.source, span=2)
        for name, words in self._number_names().items():
            self._numbers.add(words, self.totals[name])
        for name, notes in self.rows.items():
            notes.setAccessibleName(labels.table_title(name, self._session.language))
            self._stack.addWidget(notes)
        self._stack.setFixedHeight(theme.px(128))
        below.add(self.tr("&Table"), self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.windowTitle(), "h1"))
        column.addWidget(label(self.tr("Type it over once, as it was printed or said. It stands beside this year's"
                                       " figures, and the check knows what its readers know."), "muted", wrap=True))
        for part in (top, self._numbers, below, self._stack, self._read, self._fault):
            column.addWidget(part)
        column.addStretch()
        self._fault.hide()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)

    def _wire(self, owner: QWidget) -> None:
        self.kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        self.table.currentIndexChanged.connect(lambda _index: self._show_read())
        for notes in self.rows.values():
            notes.textChanged.connect(self._show_read)
        self.keep_button.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self._on_cancel)
        self.finished.connect(owner.window().activateWindow)

    def _on_cancel(self) -> None:
        self._draft.drop()
        self.reject()


def _enter(db: Connection, release: Release, totals: dict[str, int | None],
           tables: dict[str, tuple[tuple[str, tuple[str, ...], int], ...]]) -> Release:
    return earlier_reports.enter(db, release, totals, tables)


def _take_back(db: Connection, release: ReleaseId, before: Release | None) -> None:
    """As it was before: gone, or as it had been entered."""
    if before is None:
        earlier_reports.remove(db, release)
    else:
        releases.add(db, before)
