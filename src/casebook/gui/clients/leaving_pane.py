"""A client that leaves: what is settled and what is not, from the first word to the last paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases import retention_words
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.clients.leaving_lines import OpenCaseLine, StepLine, Ticked, keys
from casebook.gui.session import Session
from casebook.gui.widgets.fields import DayField
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.lines import clear
from casebook.model.clients import Engagement
from casebook.model.ids import ClientId
from casebook.model.leaving import Leaving, LeavingStep
from casebook.store import clients, leaving


class LeavingPane(QWidget):
    """The list of one client. It may be left and taken up again at any time; Today names it while it runs.

    `case_wanted` asks to do something with a case (its id and close, hand_over, hold or ""), `page_wanted` for a page,
    `invoice_wanted` for the last invoice.
    """

    case_wanted = Signal(str, str)
    page_wanted = Signal(str)
    invoice_wanted = Signal()
    beginning = Signal()
    """The term of the engagement is about to change: what stands unsaved beside it goes first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._client: ClientId | None = None
        self._lines: list[Ticked] = []
        self._about = label("", wrap=True)
        self._form = Form(2)
        self._last_day = DayField(session.language, session.today(), ahead=True)
        self._draft = PanelDraft(session, "leaving", {"last_day": self._last_day}, "leaving")
        self._draft.setParent(self)
        self._start = button(self.tr("Start the &list"), "primary", "clipboard-list")
        self._stay = button(self.tr("They sta&y after all"), "quiet")
        self._finish = button(self.tr("&Finish: a client of the past"), "primary", "check")
        self._finish_words = label("", "muted", wrap=True)
        self._lay_out()
        self._start.clicked.connect(self._on_start)
        self._stay.clicked.connect(self._on_stay)
        self._finish.clicked.connect(self._on_finish)

    def show_client(self, client: ClientId | None) -> None:
        """Show the list of a client; of none where she is making a new one."""
        if client != self._client:
            self.flush()
        self._client = client
        found = leaving.of_client(self._session.db, client) if client is not None else None
        running = found is not None and found.finished is None
        self._about.setText(self._about_words(found))
        self._form.setVisible(found is None and client is not None)
        self._start.setVisible(found is None and client is not None)
        self._stay.setVisible(running)
        self._finish.setVisible(found is not None)
        self._finish_words.setVisible(running)
        self._finish.setText(self.tr("&Finish: a client of the past") if running else self.tr("Take the list up again"))
        if found is None:
            self._show_last_day(client)
        else:
            self._finish_words.setText(self._waits(found))
        self._show_lines(found if running else None)

    def read(self) -> None:
        """Show how the list stands now."""
        self.show_client(self._client)

    def flush(self) -> None:
        """Keep the notes that were typed last."""
        self._draft.flush()
        for line in self._lines:
            line.flush()

    def _show_last_day(self, client: ClientId | None) -> None:
        every = clients.engagements(self._session.db, client) if client is not None else []
        if not (self._last_day.hasFocus() or self._draft.is_touched):
            self._last_day.show_day(every[-1].ends if every else None)
            self._draft.bring_back("", str(client or ""))
        self._form.clear_faults()

    def _about_words(self, found: Leaving | None) -> str:
        language = self._session.language
        if found is None:
            return self.tr("Does your work for this client end? This list names its open cases, whom to tell and what"
                           " to round off. You can leave it and come back. Nothing is destroyed by it.")
        day = language.date(found.last_day) if found.last_day else self.tr("a day that is not agreed yet")
        if found.finished is not None:
            words = self.tr("A client of the past since %1; the work ended on %2. Everything that was written stays"
                            " until you destroy it yourself.")
            return words.replace("%1", language.date(found.finished)).replace("%2", day)
        words = self.tr("The work for this client ends on %1. %2 of %3 settled.").replace("%1", day)
        return words.replace("%2", str(found.done)).replace("%3", str(found.lines))

    def _waits(self, found: Leaving) -> str:
        left = found.lines - found.done
        if left:
            return self.tr("%n line(s) are not settled. You may finish all the same; they stay noted as they are.", "",
                           left)
        return self.tr("Everything is settled.")

    def _show_lines(self, found: Leaving | None) -> None:
        wanted: list[str] = []
        if found is not None:
            wanted = [*(line.case for line in found.cases), *(found.client + step.step for step in found.steps)]
        if keys(self._lines) != wanted:
            self._make_lines(found)
        if found is None:
            return
        cases = {line.case: line for line in found.cases}
        steps = {step.step: step for step in found.steps}
        for line in self._lines:
            if isinstance(line, OpenCaseLine):
                line.show_line(cases[line.line.case])
            elif isinstance(line, StepLine):
                line.show_step(steps[line.step.step])

    def _make_lines(self, found: Leaving | None) -> None:
        gone, self._lines = self._lines, []
        for left in gone:
            left.flush()  # a note that is not kept yet
        clear(self._list)
        self._lines = []
        if found is None:
            return
        self._list.addWidget(label(self.tr("Its open cases"), "h2"))
        for line in found.cases:
            made = OpenCaseLine(self._session, line, found.name)
            made.case_wanted.connect(self.case_wanted)
            self._lines.append(made)
            self._list.addWidget(made)
        if not found.cases:
            self._list.addWidget(label(self.tr("No case is open here."), "muted"))
        self._list.addWidget(label(self.tr("Whom to tell, and what to round off"), "h2"))
        for step in found.steps:
            self._lines.append(self._step_line(step))
            self._list.addWidget(self._lines[-1])

    def _step_line(self, step: LeavingStep) -> StepLine:
        words, hint = self._step_words(step.step)
        return StepLine(self._session, step, words, hint, self._action(step.step))

    def _step_words(self, step: str) -> tuple[str, str]:
        return {
            "management": (self.tr("Management knows"), self.tr("When the work ends, and who comes after you.")),
            "works_council": (self.tr("The works council knows"), self.tr("Or the PVT, where there is one.")),
            "registration": (self.tr("Your name comes off"), self.tr(
                "Intranet, posters, the registration of confidential advisers, phone numbers.")),
            "final_report": (self.tr("The last report"), self.tr(
                "Over the time until the last day, discussed with management and works council.")),
            "invoice": (self.tr("The last invoice"), self.tr("It can be made once the last day is over.")),
            "retention": (self.tr("How long the notes stay"), self._kept()),
            "data": (self.tr("What is handed over"), self.tr(
                "Cases to a successor with consent, and what belongs to the client: keys, badge, mailbox.")),
        }[step]

    def _kept(self) -> str:
        every = clients.engagements(self._session.db, self._client) if self._client else []
        agreed = retention_words.begins(self._session, every[-1].retention) if every else ""
        stay = self.tr("Until then they stay with you, encrypted; Today reminds you.")
        return f"{agreed} {stay}".strip()

    def _action(self, step: str) -> QPushButton | None:
        actions: dict[str, tuple[str, Callable[[], object]]] = {
            "final_report": (self.tr("To the annual report"), partial(self.page_wanted.emit, "annual_report")),
            "invoice": (self.tr("Make the invoice…"), self.invoice_wanted.emit),
            "data": (self.tr("Hand cases over…"), partial(self.case_wanted.emit, "", "hand_over")),
        }
        if step not in actions:
            return None
        words, slot = actions[step]
        action = button(words, "quiet")
        action.clicked.connect(lambda _checked=False: slot())
        return action

    def _on_start(self) -> None:
        client, day = self._client, self._last_day.day()
        if client is None:
            return
        if day is None:
            self._form.show_fault(self._last_day, self.tr("On which day does the work end? For example: 31 December."))
            self._last_day.setFocus()
            return
        every = clients.engagements(self._session.db, client)
        if every and day < every[-1].starts:
            self._form.show_fault(self._last_day, self.tr("The engagement starts later than that."))
            return
        self.beginning.emit()
        self._draft.drop()
        before = self._session.write(leaving.begin, client, day, self._session.today())
        self._session.say(self.tr("The list is begun; Today names it until it is done."),
                          lambda: self._session.write(leaving.stop, client, before))

    def _on_stay(self) -> None:
        assert self._client is not None
        client, found = self._client, leaving.of_client(self._session.db, self._client)
        last = self._last_engagement(client)
        if found is None:
            return
        self._session.write(leaving.stop, client)
        self._session.say(self.tr("The list is gone from Today. The engagement still ends on its last day: change that"
                                  " under Engagement."),
                          lambda: self._session.write(leaving.take_up_again, client, found.begun, last))

    def _on_finish(self) -> None:
        assert self._client is not None
        client, found = self._client, leaving.of_client(self._session.db, self._client)
        if found is None:
            return
        self.flush()
        if found.finished is not None:
            self._session.write(leaving.undo_finish, client)
            self._session.say(self.tr("The list goes on."), lambda: self._session.write(
                leaving.finish, client, found.finished))
            return
        self._session.write(leaving.finish, client, self._session.today())
        self._session.say(self.tr("A client of the past from now on. Nothing was destroyed."),
                          lambda: self._session.write(leaving.undo_finish, client))

    def _last_engagement(self, client: ClientId) -> Engagement | None:
        every = clients.engagements(self._session.db, client)
        return every[-1] if every else None

    def _lay_out(self) -> None:
        self._form.add(self.tr("Last &day of the work"), self._last_day)
        self._form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        top = QHBoxLayout()
        top.addWidget(self._start)
        top.addWidget(self._stay)
        top.addStretch()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self._about)
        column.addWidget(self._form)
        column.addLayout(top)
        column.addLayout(self._list)
        column.addWidget(self._finish)
        column.addWidget(self._finish_words)
        column.addStretch()
