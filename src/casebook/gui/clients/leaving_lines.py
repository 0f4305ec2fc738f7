"""The lines of the list of a client that leaves: a tick with its date, a note, and what settles it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.labels import Chip, button, label
from casebook.model.leaving import CaseLine, LeavingCase, LeavingStep
from casebook.store import leaving

KEPT_AFTER = 1500  # milliseconds: a note is in the file by then


class Ticked(QFrame):
    """A tick, the day on which it was settled, and a note. `changed` tells that she ticked, dated or wrote."""

    changed = Signal()

    def __init__(self, session: Session, words: str, note_name: str) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._session = session
        self._filling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.flush)
        self.tick = QCheckBox(words)
        self.day = DayField(session.language, session.today(), name=session.language.translate(
            "LeavingPane", "Day: %1").replace("%1", words))
        self.day.setMaximumWidth(theme.px(150))
        self.note = Line(note_name, session.language.translate("LeavingPane", "Note"))
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self.grid.setHorizontalSpacing(theme.px(10))
        self.grid.setVerticalSpacing(theme.px(6))
        self.grid.setColumnStretch(0, 1)
        self.tick.toggled.connect(self._on_ticked)
        self.day.understood.connect(self._on_dated)
        self.note.textChanged.connect(lambda _words: self._timer.start())
        self.note.editingFinished.connect(self.flush)

    def show_settled(self, on: date | None, note: str) -> None:
        """Show whether and when it was settled; a note that is not kept yet is left alone."""
        self._filling = True
        self.tick.setChecked(on is not None)
        self.day.setVisible(on is not None)
        if not self.day.hasFocus():
            self.day.show_day(on)
        if not self._timer.isActive():
            self.note.setText(note)
            self.note.setCursorPosition(0)
            self._timer.stop()
        self._filling = False

    def settled_on(self) -> date | None:
        """The day on which it was settled, None while it is not."""
        return (self.day.day() or self._session.today()) if self.tick.isChecked() else None

    def flush(self) -> None:
        """Keep the note."""
        self._timer.stop()
        if not self._filling:
            self.changed.emit()

    def _on_ticked(self, on: bool) -> None:
        if self._filling:
            return
        self.day.setVisible(on)
        self.day.show_day(self._session.today() if on else None)
        self.changed.emit()

    def _on_dated(self) -> None:
        if not self._filling and self.tick.isChecked() and self.day.day() is not None:
            self.changed.emit()


class StepLine(Ticked):
    """A step for the client itself, with a line that explains it and perhaps a button that leads there."""

    def __init__(self, session: Session, step: LeavingStep, words: str, hint: str, action: QPushButton | None) -> None:
        super().__init__(session, words, words)
        self.step = step
        self._hint = label(hint, "muted", wrap=True)
        self.grid.addWidget(self.tick, 0, 0)
        self.grid.addWidget(self.day, 0, 1, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self._hint, 1, 0, 1, 2)
        self.grid.addWidget(self.note, 2, 0, 1, 2 if action is None else 1)
        if action is not None:
            self.grid.addWidget(action, 2, 1, Qt.AlignmentFlag.AlignRight)
        self.changed.connect(self._keep)

    def show_step(self, step: LeavingStep) -> None:
        """Show how it stands."""
        self.step = step
        self.show_settled(step.done_on, step.note)

    def _keep(self) -> None:
        now = replace(self.step, done_on=self.settled_on(), note=self.note.words())
        before, self.step = self.step, now
        if now != before:
            self._session.write(leaving.save_step, now)
            if now.done_on != before.done_on:
                self._session.say(self._session.language.translate("LeavingPane", "Noted."),
                                  lambda: self._session.write(leaving.save_step, before))


class OpenCaseLine(Ticked):
    """A case of the client: how it stands, what is meant for it, whether its reporter knows.

    `case_wanted` asks to do what is meant for it, by case and plan.
    """

    case_wanted = Signal(str, str)

    def __init__(self, session: Session, line: CaseLine, client: str) -> None:
        translate = session.language.translate
        super().__init__(session, translate("LeavingPane", "The reporter knows"),
                         translate("LeavingPane", "Note: %1").replace("%1", line.label))
        self.line = line
        whose = f"{client} · {line.label}"
        self.tick.setAccessibleName(f"{self.tick.text()}: {whose}")
        self._whose = label(whose, "clientName", wrap=True)
        self._whose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = Chip("")
        self._plan = Choice([("close", translate("LeavingPane", "close it")),
                             ("hand_over", translate("LeavingPane", "hand it over to a successor")),
                             ("hold", translate("LeavingPane", "keep it under hold"))],
                            empty=translate("LeavingPane", "not decided yet"))
        self._plan.setAccessibleName(translate("LeavingPane", "What happens with it: %1").replace("%1", whose))
        self._go = button(translate("LeavingPane", "Open the case"), "quiet")
        self._go.setAccessibleName(f"{self._go.text()}: {whose}")
        self.grid.addWidget(self._whose, 0, 0)
        self.grid.addWidget(self._state, 0, 1, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self._plan, 1, 0)
        self.grid.addWidget(self._go, 1, 1, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self.tick, 2, 0)
        self.grid.addWidget(self.day, 2, 1, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self.note, 3, 0, 1, 2)
        self.changed.connect(self._keep)
        self._plan.currentIndexChanged.connect(lambda _index: None if self._filling else self._keep())
        self._go.clicked.connect(lambda: self.case_wanted.emit(self.line.case, self._plan.code()))

    def show_line(self, line: CaseLine) -> None:
        """Show how it stands."""
        translate = self._session.language.translate
        self.line = line
        words, tone = {
            "closed": (translate("LeavingPane", "closed"), "slate"),
            "handed_over": (translate("LeavingPane", "handed over"), "green"),
            "held": (translate("LeavingPane", "under hold"), "amber"),
        }.get(line.settled, (translate("LeavingPane", "open"), "green"))
        self._state.show_words(words, tone)
        self._filling = True
        self._plan.show_code(line.kept.plan)
        self._filling = False
        self._name_action()
        self.note.setVisible(not line.count_only)
        self.show_settled(line.kept.told_on, line.kept.note)

    def _name_action(self) -> None:
        translate = self._session.language.translate
        words = translate("LeavingPane", "Open the case")
        if not self.line.settled:
            words = {"close": translate("LeavingPane", "Close it…"),
                     "hand_over": translate("LeavingPane", "Hand it over…"),
                     "hold": translate("LeavingPane", "Put it on hold…")}.get(self._plan.code(), words)
        self._go.setText(words)
        self._go.setAccessibleName(f"{words}: {self._whose.text()}")

    def _keep(self) -> None:
        before = self.line.kept
        now = LeavingCase(case=self.line.case, plan=self._plan.code(), told_on=self.settled_on(),
                          note=self.note.words())
        if now == before:
            return
        self.line = replace(self.line, kept=now)
        self._name_action()
        self._session.write(leaving.save_case, now)
        if now.told_on != before.told_on or now.plan != before.plan:
            self._session.say(self._session.language.translate("LeavingPane", "Noted."),
                              lambda: self._session.write(leaving.save_case, before))


def keys(lines: Sequence[QWidget]) -> list[str]:
    """What a list of lines is about, in order: lines that are still about the same are filled, not made again."""
    return [line.line.case if isinstance(line, OpenCaseLine) else line.step.client + line.step.step for line in lines
            if isinstance(line, OpenCaseLine | StepLine)]
