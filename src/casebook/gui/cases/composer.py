"""Writing a conversation: text streams into a draft in the encrypted file, Ctrl+Enter makes it a conversation."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout

from casebook.gui import theme
from casebook.gui.cases import draft_text
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Line, Notes, on_edited
from casebook.gui.widgets.flow import Ticks
from casebook.gui.widgets.labels import Chip, button, label
from casebook.model import spoken
from casebook.model.cases import Case
from casebook.model.conversations import Conversation, Draft, Intervention
from casebook.model.ids import ConversationId, InterventionId, new_id
from casebook.store import conversations, drafts
from casebook.vault import Connection

STREAM = 2000  # milliseconds until what was typed stands in the file


class Composer(Panel):
    """The composer beside the timeline; `kept` tells that a conversation was recorded."""

    kept = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session, columns=6)
        self._conversation: Conversation | None = None
        self._draft = ""
        self._streamed = ""
        self._notes_of: dict[str, Line] = {}
        self._make_fields()
        self._arrange()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM)
        self._timer.timeout.connect(self.flush)
        for field in (self._day, self._channel, self._kind, self._minutes, self._text, self._agreements, self._step):
            on_edited(field, self._on_edited)
        self._ticks.ticked.connect(self._on_ticked)
        self._finish.clicked.connect(self.save)
        self._throw.clicked.connect(self.throw_away)
        self._step.editingFinished.connect(self._show_step)

    # Public

    def show_case(self, case: Case) -> None:
        """Show the draft of a case, or an empty follow-up with where she left off. Unsaved text is never replaced."""
        if self.case is not None and self.case.id == case.id:
            self.case = case
            self._show_client()
            return
        self.flush()
        self.case = case
        self._show_client()
        found = draft_text.of_case(self.session.db, case.id)
        if found is not None:
            self._show_draft(found)
        else:
            self.start()

    def start(self, kind: str = "", channel: str = "") -> None:
        """An empty conversation, now; the first of a case is an intake."""
        assert self.case is not None
        last = conversations.latest_of_case(self.session.db, self.case.id)
        kind = kind or ("follow_up" if last else "intake")
        self._conversation = Conversation(id=ConversationId(new_id()), cases=(self.case.id,), day=self.session.today(),
                                          kind=kind, channel=channel)
        self._draft = ""
        now = self.session.now()
        self._fill(replace(self._conversation, at=time(now.hour, now.minute)))
        self._show_last(last)

    def edit(self, conversation: ConversationId) -> None:
        """Edit a recorded conversation."""
        self.flush()
        found = conversations.get(self.session.db, conversation)
        self._draft = ""
        self._conversation = found
        self._fill(found)
        self._show_last(None)
        self.focus()

    def focus(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def save(self) -> None:
        """Record the conversation and remove its draft, in one transaction."""
        if self._conversation is None or not self._is_right():
            return
        found, draft = self._collected(), self._draft
        was_there = found.created is not None
        before = conversations.get(self.session.db, found.id) if was_there else None
        self._timer.stop()
        self._forget()
        self.session.write(_record, found, draft)
        undo = (lambda: self.session.write(conversations.save, before)) if before else (
            lambda: self.session.write(conversations.remove, found.id))
        self.session.say(self.tr("Recorded. It counts from now on."), undo)
        self.kept.emit(found.id)
        self.start()

    def throw_away(self) -> None:
        """Empty the composer and remove its draft; undo brings the text back."""
        if self._conversation is None:
            return
        kept = self._draft_record()
        self._timer.stop()
        self._forget()
        if self._draft:
            self.session.write(drafts.remove, self._draft)
        self.start()
        if draft_text.has_words(kept):
            self.session.say(self.tr("Thrown away."), lambda: self._bring_back(kept))

    def flush(self) -> None:
        """Let what stands in the fields stream into the draft: nothing typed is lost, nothing is counted."""
        self._timer.stop()
        if self.case is None or self._conversation is None:
            return
        record = self._draft_record()
        if record.fields == self._streamed:
            return
        self._streamed = record.fields
        if not draft_text.has_words(record) and not self._draft:
            return
        self._draft = record.id
        self.session.write_quietly(drafts.save, record)
        at = self.session.language.clock(self.session.now().time())
        self._mark.show_words(self.tr("Not finished yet"), "amber")
        self._state.setText(self.tr("Saved at %1").replace("%1", at))

    # Private

    def _make_fields(self) -> None:
        names = self.session.names
        language, today = self.session.language, self.session.today()
        self._client = label("", "clientName", wrap=True)
        self._mark = Chip("", "amber")
        self._day = DayField(language, today, timed=True)
        self._minutes = Count(largest=1440)
        self._channel = Choice(names("channel").items(), empty="—")
        self._kind = Choice(names("kind").items())
        self._last = QFrame()
        self._last_words = label("", wrap=True)
        self._text = Notes(placeholder=self.tr("Write down what you heard. Filling in can wait."), lines=9)
        self._agreements = Notes(lines=2)
        self._step = Line(placeholder=self.tr("Fri 16.00 call back"))
        self._understood = label("", "muted")
        self._ticks = Ticks(self.tr("What I did"), names("intervention").items())
        self._state = label("", "muted")
        self._throw = button(self.tr("Empty"), "quiet")
        self._finish = button(self.tr("&Record"), "primary", "check", "Ctrl+Enter")

    def _arrange(self) -> None:
        self.head.addWidget(self._client, 1)
        self.head.addWidget(self._mark)
        self.form.add(self.tr("&Date and time"), self._day, span=4)
        self.form.add(self.tr("&Minutes"), self._minutes, span=2)
        self.form.add(self.tr("C&hannel"), self._channel, span=3)
        self.form.add(self.tr("K&ind"), self._kind, span=3)
        self._last.setObjectName("softCard")
        inside = QVBoxLayout(self._last)
        inside.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        inside.addWidget(label(self.tr("Where we left off"), "metaKey"))
        inside.addWidget(self._last_words)
        self.form.add_plain(self._last)
        self.form.add(self.tr("N&otes"), self._text, span=6, stretch=1)
        self.form.add(self.tr("&Agreements"), self._agreements, span=6)
        self.form.add(self.tr("Ne&xt step"), self._step, span=6)
        self.form.add_plain(self._understood)
        self.form.add(self.tr("What I did"), self._ticks, span=6)
        self._tick_notes = QVBoxLayout()
        self._tick_notes.setSpacing(theme.px(6))
        self.inside.addLayout(self._tick_notes)
        self.inside.addStretch()
        for part in (self._state, self._throw, self._finish):
            self.foot.addWidget(part)
        self.foot.insertStretch(1)

    def _show_client(self) -> None:
        assert self.case is not None
        self._client.setText(draft_text.heading(self.session, self.case))

    def _show_last(self, last: Conversation | None) -> None:
        words = draft_text.where_we_were(self.session, last) if last else ""
        self._last.setVisible(bool(words))
        self._last_words.setText(words)

    def _fill(self, found: Conversation) -> None:
        self._day.show_day(found.day, found.at)
        self._minutes.show_number(found.minutes)
        self._channel.show_code(found.channel)
        self._kind.show_code(found.kind)
        self._text.show_words(found.notes)
        self._agreements.show_words(found.agreements)
        self._step.setText(draft_text.step_line(self.session, found))
        self._ticks.show_codes(i.kind for i in found.interventions)
        self._on_ticked()
        for intervention in found.interventions:
            self._notes_of[intervention.kind].setText(intervention.note)
        self._show_step()
        self.form.clear_faults()
        self._timer.stop()
        self._streamed = self._draft_record().fields
        self._mark.show_words("", "amber")
        self._state.setText(self.tr("Editing what was recorded") if found.created else "")

    def _show_draft(self, draft: Draft) -> None:
        self._draft = draft.id
        assert self.case is not None
        found, day_text, step_text = draft_text.read(self.session.db, draft, self.case.id, self.session.today())
        self._conversation = found
        self._fill(found)
        if day_text:
            self._day.setText(day_text)
        self._step.setText(step_text)
        self._show_last(None)
        self._streamed = self._draft_record().fields
        self._timer.stop()
        self._mark.show_words(self.tr("Not finished yet"), "amber")
        self._state.setText(self.tr("Saved, does not count yet"))
        cursor = self._text.textCursor()
        cursor.setPosition(min(draft.cursor, len(self._text.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
        self._text.setTextCursor(cursor)

    def _bring_back(self, draft: Draft) -> None:
        self.session.write(drafts.save, draft)
        if self.case is not None and draft_text.case_of(draft) == self.case.id:
            self._show_draft(draft)

    def _draft_record(self) -> Draft:
        assert self.case is not None
        assert self._conversation is not None
        notes = {kind: line.words() for kind, line in self._notes_of.items() if kind in self._ticks.codes()}
        fields = {
            "case": self.case.id, "conversation": self._conversation.id, "day": self._day.text(),
            "minutes": self._minutes.text(), "channel": self._channel.code(), "kind": self._kind.code(),
            "notes": self._text.words(), "agreements": self._agreements.words(), "next_step": self._step.text(),
            "ticks": list(self._ticks.codes()), "tick_notes": notes,
        }
        recorded = self._conversation.id if self._conversation.created else None
        return Draft(id=self._draft or new_id(), noun="conversation", record=recorded,
                     fields=json.dumps(fields, ensure_ascii=False), cursor=self._text.textCursor().position())

    def _collected(self) -> Conversation:
        assert self._conversation is not None
        day, at = self._day.value()
        step = spoken.read(self._step.words(), self.session.today(), ahead=True)
        before = {i.kind: i for i in self._conversation.interventions}
        acts = tuple(
            replace(before.get(kind) or Intervention(id=InterventionId(new_id()), kind=kind),
                    note=self._notes_of[kind].words())
            for kind in self._ticks.codes())
        same_step = step.rest == self._conversation.next_step
        return replace(
            self._conversation, day=day or self.session.today(), at=at, channel=self._channel.code(),
            kind=self._kind.code(), minutes=self._minutes.number(), notes=self._text.words(),
            agreements=self._agreements.words(), next_step=step.rest, next_step_on=_step_day(step, self.session.today()),
            next_step_at=step.at, interventions=acts,
            next_step_done=self._conversation.next_step_done if same_step else None)

    def _is_right(self) -> bool:
        self.form.clear_faults()
        if not self._day.is_understood():
            self.form.show_fault(self._day, self.tr("Write a date such as: yesterday 17.40, Fri, 3 March."))
            self._day.setFocus()
            return False
        if self._minutes.text() and self._minutes.number() is None:
            self.form.show_fault(self._minutes, self.tr("Up to 1440 minutes."))
            self._minutes.setFocus()
            return False
        return True

    def _forget(self) -> None:
        """What stands in the fields is taken care of: a reload may replace it."""
        self._streamed = self._draft_record().fields

    def _on_edited(self) -> None:
        if self.case is not None and not self._timer.isActive():
            self._timer.start()

    def _on_ticked(self) -> None:
        ticked = self._ticks.codes()
        names = self.session.names("intervention")
        for kind in ticked:
            if kind not in self._notes_of:
                words = self.tr("Note with: %1").replace("%1", names[kind])
                line = Line(words, words)
                line.textChanged.connect(lambda _text: self._on_edited())
                self._notes_of[kind] = line
                self._tick_notes.addWidget(line)
        for kind, line in self._notes_of.items():
            line.setVisible(kind in ticked)
            if kind not in ticked:
                line.clear()
        self._on_edited()

    def _show_step(self) -> None:
        words = draft_text.understood(self.session, self._step.words())
        self._understood.setText(words)
        self._understood.setVisible(bool(words))


def _step_day(step: spoken.Spoken, today: date) -> date | None:
    return step.day or (today if step.at else None)


def _record(db: Connection, conversation: Conversation, draft: str) -> None:
    conversations.save(db, conversation)
    if draft:
        drafts.remove(db, draft)


