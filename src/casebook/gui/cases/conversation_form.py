"""The fields of a conversation: filled from one, collected into one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases import draft_text
from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.consent_field import ConsentField
from casebook.gui.cases.left_off import LeftOff
from casebook.gui.cases.referral_offer import ReferralOffer
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Line, on_edited
from casebook.gui.widgets.flow import Ticks
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label
from casebook.model import spoken
from casebook.model.conversations import Conversation, Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.model.passing_on import THIRD_PARTY


class ConversationForm(Form):
    """Date, channel, notes, agreements, next step, and what she did; `edited` tells that she changed something."""

    edited = Signal()
    referral_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(6)
        self._session = session
        self._alone = False  # the text, in a conversation
        self._notes_of: dict[str, Line] = {}
        names, language, today = session.names, session.language, session.today()
        self._day = DayField(language, today, timed=True)
        self._minutes = Count(largest=1440)
        self._channel = Choice(names("channel").items(), empty="—")
        self._kind = Choice(names("kind").items())
        self._last = LeftOff()
        self._going = label(self.tr("Count only: this text goes when you record."), "clientName", wrap=True)
        self._going.hide()
        self.text = CaseNotes(placeholder=self.tr("Write down what you heard. Filling in can wait."), lines=9)
        self._agreements = CaseNotes(lines=2)
        self._step = Line(placeholder=self.tr("Fri 16.00 call back"))
        self._understood = label("", "muted")
        self._ticks = Ticks(self.tr("What I did"), names("intervention").items())
        self._tick_notes = QWidget()
        self.passing = ConsentField(session, self.tr("Contact with a third party: consent"))
        self._offer = ReferralOffer(session.language)
        self._arrange()
        for field in (self._day, self._channel, self._kind, self._minutes, self.text, self._agreements, self._step):
            on_edited(field, self.edited.emit)
        self._ticks.ticked.connect(self._on_ticked)
        self._step.textChanged.connect(lambda _text: self._show_step())
        self._kind.currentIndexChanged.connect(lambda _index: self._show_passing())
        self.passing.edited.connect(self.edited)
        self._offer.referral_wanted.connect(self.referral_wanted)

    def fill(self, found: Conversation) -> None:
        """Show a conversation."""
        self._day.show_day(found.day, found.at)
        self._minutes.show_number(found.minutes)
        self._channel.show_code(found.channel)
        self._kind.show_code(found.kind)
        self.text.show_words(found.notes)
        self._agreements.show_words(found.agreements)
        self._step.setText(draft_text.step_line(self._session, found))
        self._ticks.show_codes(i.kind for i in found.interventions)
        self._on_ticked()
        for intervention in found.interventions:
            self._notes_of[intervention.kind].setText(intervention.note)
        self._show_step()
        self.clear_faults()

    def show_typed(self, day: str, step: str) -> None:
        """Show the words of a date and a next step exactly as they were typed; an empty date stays as it is."""
        if day:
            self._day.setText(day)
        self._step.setText(step)

    def show_last(self, words: str) -> None:
        """Show where she left off; "" shows nothing."""
        self._last.show_words(words)
        self._last.setVisible(bool(words) and not self._alone)

    def show_going(self, going: bool) -> None:
        """Say that the text will not be kept, or don't."""
        self._going.setVisible(going)

    def show_around(self, *, on: bool) -> None:
        """Show every field, or the text alone."""
        self._alone = not on
        for field in (self._day, self._minutes, self._channel, self._kind, self._agreements, self._step, self._ticks):
            self.show_field(field, shown=on)
        self._last.setVisible(on and bool(self._last.words()))
        self._tick_notes.setVisible(on and bool(self._ticks.codes()))
        self._understood.setVisible(on and bool(self._understood.text()))
        self._show_passing()

    def put_cursor(self, place: int) -> None:
        """Put the cursor where it stood in the notes."""
        cursor = self.text.textCursor()
        cursor.setPosition(min(place, len(self.text.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
        self.text.setTextCursor(cursor)

    def kind(self) -> str:
        """The kind of conversation that is chosen."""
        return self._kind.code()

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as a draft keeps it."""
        ticked = self._ticks.codes()
        return {
            "day": self._day.text(), "minutes": self._minutes.text(), "channel": self._channel.code(),
            "kind": self._kind.code(), "notes": self.text.words(), "agreements": self._agreements.words(),
            "next_step": self._step.text(), "ticks": list(ticked),
            "tick_notes": {kind: line.words() for kind, line in self._notes_of.items() if kind in ticked},
            **({"passing": self.passing.typed()} if self.passes_on() else {}),
        }

    def collected(self, base: Conversation) -> Conversation:
        """The conversation that stands in the fields, changed from `base`."""
        today = self._session.today()
        day, at = self._day.value()
        step = spoken.read(self._step.words(), today, ahead=True)
        before = {i.kind: i for i in base.interventions}
        acts = tuple(
            replace(before.get(kind) or Intervention(id=InterventionId(new_id()), kind=kind),
                    note=self._notes_of[kind].words())
            for kind in self._ticks.codes())
        return replace(
            base, day=day or today, at=at, channel=self._channel.code(), kind=self._kind.code(),
            minutes=self._minutes.number(), notes=self.text.words(), agreements=self._agreements.words(),
            next_step=step.words, next_step_on=step.day or (today if step.at else None), next_step_at=step.at,
            next_step_done=base.next_step_done if step.words == base.next_step else None, interventions=acts)

    def is_right(self) -> bool:
        """Whether it can be recorded; what is wrong is said at its field."""
        self.clear_faults()
        if not self._day.is_understood():
            self.show_fault(self._day, self.tr("Write a date such as: yesterday 17.40, Fri, 3 March."))
            self._day.setFocus()
            return False
        if self._minutes.text() and self._minutes.number() is None:
            self.show_fault(self._minutes, self.tr("Up to 1440 minutes."))
            self._minutes.setFocus()
            return False
        return not self.passes_on() or self.passing.is_right()

    def passes_on(self) -> bool:
        """Whether something reaches a third party: then it needs consent."""
        return THIRD_PARTY in (*self._ticks.codes(), self._kind.code())

    def _arrange(self) -> None:
        self.add(self.tr("&Date and time"), self._day, span=4)
        self.add(self.tr("&Minutes"), self._minutes, span=2)
        self.add(self.tr("C&hannel"), self._channel, span=3)
        self.add(self.tr("K&ind"), self._kind, span=3)
        self.add_plain(self._last)
        self.add_plain(self._going)
        self.add(self.tr("N&otes"), self.text, span=6, stretch=1)
        self.add(self.tr("&Agreements"), self._agreements, span=6)
        self.add(self.tr("Ne&xt step"), self._step, span=6)
        self.add_plain(self._understood)
        self.add(self.tr("What I did"), self._ticks, span=6)
        notes = QVBoxLayout(self._tick_notes)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(theme.px(6))
        self.add_plain(self._tick_notes)
        self.add_plain(self.passing)
        self.add_plain(self._offer)
        self._show_passing()

    def _on_ticked(self) -> None:
        ticked = self._ticks.codes()
        names = self._session.names("intervention")
        for kind in ticked:
            if kind not in self._notes_of:
                words = self.tr("Note with: %1").replace("%1", names.get(kind, kind))
                line = Line(words, words)
                line.textChanged.connect(lambda _text: self.edited.emit())
                self._notes_of[kind] = line
                holder = self._tick_notes.layout()
                assert holder is not None
                holder.addWidget(line)
        for kind, line in self._notes_of.items():
            line.setVisible(kind in ticked)
            if kind not in ticked:
                line.clear()
        self._tick_notes.setVisible(bool(ticked) and not self._alone)
        self._show_passing()
        self.edited.emit()

    def _show_passing(self) -> None:
        self.passing.setVisible(self.passes_on() and not self._alone)
        self._offer.setVisible("other" in self._ticks.codes() and not self._alone)

    def _show_step(self) -> None:
        words = draft_text.understood(self._session, self._step.words())
        self._understood.setText(words)
        self._understood.setVisible(bool(words) and not self._alone)
