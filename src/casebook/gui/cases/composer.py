"""Writing a conversation: text streams into a draft in the encrypted file, Ctrl+Enter makes it a conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import QTimer, Signal

from casebook.gui import names
from casebook.gui.cases import draft_text, template_menu
from casebook.gui.cases.conversation_form import ConversationForm
from casebook.gui.cases.footing import Footing, put_back, record, take_back, uncount
from casebook.gui.cases.writing_panel import WritingPanel
from casebook.gui.session import Session
from casebook.gui.widgets.labels import Chip, button, label, tool
from casebook.model.cases import Case
from casebook.model.conversations import Appointment, Conversation, Draft
from casebook.model.ids import CaseId, ConversationId, new_id
from casebook.store import case_list, conversations, drafts, passing_on

STREAM = 1500  # milliseconds until what was typed stands in the file


class Composer(WritingPanel):
    """The composer beside the timeline; `kept` tells that a conversation was recorded."""

    kept = Signal(str)
    referral_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, ConversationForm(session))
        self._conversation: Conversation | None = None
        self._left_off = False
        self._draft = ""
        self._streamed = ""
        self._referred: list[str] = []
        self._planned = ""
        self._mark = Chip("", "amber")
        self._template = tool(self.tr("Put in a template (Ctrl+Shift+T)"), "file-text")
        self._state = label("", "muted", wrap=True)
        self._throw = button(self.tr("Empty"), "quiet")
        self._finish = button(self.tr("&Record"), "primary", "check", "Ctrl+Enter")
        self.head.addWidget(self._mark)
        self.head.addWidget(self._template)
        self._together = label("", "muted", wrap=True)
        self.inside.insertWidget(0, self._together)
        self.inside.addStretch()
        self.foot.addWidget(self._state, 1)
        for part in (self._throw, self._finish):
            part.setMinimumWidth(part.sizeHint().width())
            self.foot.addWidget(part)
        talking = label(self.tr("In conversation. Locks after 60 minutes, or at once when you close the lid.")
                              + " " + self.tr("Back: F9 or Esc."), "muted", wrap=True)
        self.inside.insertWidget(1, talking)
        talking.hide()
        self.around, self.alone = (self._throw, self._finish), (talking,)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM)
        self._timer.timeout.connect(self.flush)
        self.fields.edited.connect(self._on_edited)
        session.names_turned.connect(self._on_names_turned)
        self.fields.referral_wanted.connect(self.referral_wanted)
        self._finish.clicked.connect(self.save)
        self._throw.clicked.connect(self.throw_away)
        self._template.clicked.connect(self.put_template)

    def show_case(self, case: Case) -> None:
        """Show the draft of a case, or an empty follow-up with where she left off. Unsaved text is never replaced."""
        self.fields.show_going(case.count_only)
        if self.case is not None and self.case.id == case.id:
            self.case = case
            self.fields.passing.read(case.id)
            if self._is_overtaken():
                self._go_on()
            return
        self.flush()
        self.case = case
        self._go_on()

    def begin(self, planned: Appointment) -> None:
        """The conversation that was planned, with its day and channel; recording it settles the plan."""
        self.start("", planned.channel)
        assert self._conversation is not None
        self._planned = planned.id
        if planned.day <= self.session.today():
            self._conversation = replace(self._conversation, day=planned.day)
            self._fill(replace(self._conversation, at=planned.at))
        self._show_left_off(on=True)

    def add_referral(self, referral: str) -> None:
        """A referral was made from inside the conversation that is being written: it belongs to it."""
        self._referred.append(referral)
        self._on_edited()

    def start(self, kind: str = "", channel: str = "") -> None:
        """An empty conversation, now; the first of a case is an intake."""
        assert self.case is not None
        self._referred, self._planned = [], ""
        last = conversations.latest_of_case(self.session.db, self.case.id)
        kind = kind or ("follow_up" if last else "intake")
        self._conversation = Conversation(id=ConversationId(new_id()), cases=(self.case.id,), day=self.session.today(),
                                          kind=kind, channel=channel)
        self._draft = ""
        now = self.session.now()
        self._fill(replace(self._conversation, at=time(now.hour, now.minute)))
        self._show_left_off(on=last is not None)

    def edit(self, conversation: ConversationId) -> None:
        """Edit a recorded conversation, from where she was with it; what was being written stays as a draft."""
        self.flush()
        begun = draft_text.of_record(self.session.db, conversation)
        if begun is not None:
            self._show_draft(begun)
            self.focus()
            return
        self._conversation = conversations.get(self.session.db, conversation)
        self._draft, self._referred, self._planned = "", [], ""
        self._fill(self._conversation)
        self._show_left_off(on=False)
        self.focus()

    def put_template(self) -> None:
        """Put the questions of a template in at the cursor; where there are several, she chooses."""
        template_menu.put(self.session, self.fields.text, self.fields.kind())

    def record(self) -> str:
        return self._conversation.id if self._conversation and self._conversation.created else ""

    def choose_cases(self) -> None:
        """Choose who came together: the cases that the conversation being written belongs to."""
        from casebook.gui.cases.together_box import TogetherBox

        if self.case is None or self._conversation is None:
            return
        self.flush()
        box = TogetherBox(self.session, self.case.id, self._conversation.cases, self)
        box.chosen.connect(self._on_cases)
        box.open()

    def save(self) -> None:
        """Record the conversation and remove its draft, in one transaction."""
        if self._conversation is None or not self.fields.is_right() or not (
                not self.fields.passes_on() or self.fields.passing.is_right_for(self._others())):
            return
        written = self._draft_record()
        if self._is_untouched(written):
            self.session.say(self.tr("There is nothing to record yet."))
            return
        found = self.fields.collected(self._conversation)
        before = conversations.get(self.session.db, found.id) if found.created else None
        grown = self.case if self.case is not None and self.case.short and before is None else None
        footing = self._footing(found)
        rested = passing_on.of_record(self.session.db, "conversation", found.id)
        self.session.write_quietly(record, found, self._draft, footing, self.session.today())
        self._timer.stop()
        self._streamed = written.fields
        self.session.announce()
        write = self.session.write
        if self.case is not None and self.case.count_only:
            undo = None if before else partial(write, uncount, found.id, footing)
            self.session.say(self.tr("Recorded. It counts from now on, and the text is gone."), undo)
        else:
            undo = partial(write, put_back, before, footing, rested) if before else partial(
                write, take_back, found.id, written, footing, grown)
            self.session.say(self.tr("Recorded. It counts from now on.") if grown is None else self.tr(
                "Recorded. The short contact is a full case now, open again."), undo)
        self.kept.emit(found.id)
        self._go_on()

    def throw_away(self) -> None:
        """Empty the composer and remove its draft; undo brings the text back."""
        if self._conversation is None:
            return
        kept = self._draft_record()
        if self._draft:
            self.session.write_quietly(drafts.remove, self._draft)
        self._timer.stop()
        self._streamed = kept.fields
        self._go_on()
        self.session.announce()
        if draft_text.has_words(kept):
            self.session.say(self.tr("Thrown away."), lambda: self.session.write(drafts.save, kept))

    def flush(self) -> None:
        """Let what stands in the fields stream into the draft: nothing typed is lost, nothing is counted."""
        self._timer.stop()
        if self.case is None or self._conversation is None:
            return
        record = self._draft_record()
        if record.fields == self._streamed or not (draft_text.has_words(record) or self._draft):
            return
        self.session.write_quietly(drafts.save, record)
        self._draft, self._streamed = record.id, record.fields
        at = self.session.language.clock(self.session.now().time())
        self._mark.show_words(self.tr("Not finished yet"), "amber")
        self._state.setText(self.tr("Saved at %1").replace("%1", at))

    def _show_left_off(self, *, on: bool) -> None:
        self._left_off = on
        words = draft_text.where_we_were(self.session, self.case.id) if on and self.case is not None else ""
        self.fields.show_last(names.in_case(self.session, words, self.case.id if self.case else None))

    def _on_names_turned(self) -> None:
        self._show_left_off(on=self._left_off)

    def _is_untouched(self, written: Draft) -> bool:
        """Whether nothing was written or chosen: a key held too long records no second conversation."""
        assert self._conversation is not None
        return (written.fields == self._streamed and not draft_text.has_words(written)
                and not self._conversation.created and self._conversation.kind != "intake")

    def _is_overtaken(self) -> bool:
        """Whether what is shown was thrown away elsewhere, or nothing is and a draft came back."""
        assert self.case is not None
        if self._conversation is None or self._draft_record().fields != self._streamed:
            return False
        if self._draft:
            return drafts.get(self.session.db, self._draft) is None
        if self._conversation.created:
            return draft_text.is_gone(self.session.db, self._conversation)
        return draft_text.of_case(self.session.db, self.case.id) is not None

    def _go_on(self) -> None:
        """Show another draft of the case, if there is one, else an empty follow-up."""
        assert self.case is not None
        found = draft_text.of_case(self.session.db, self.case.id)
        if found is not None:
            self._show_draft(found)
        else:
            self.start()

    def _footing(self, found: Conversation) -> Footing:
        """On what the conversation rests in each of its cases where something was passed on, and what belongs to it."""
        assert self.case is not None
        resting = self.fields.passing.resting_in(
            "conversation", found.id, (self.case.id, *self._others()), found.day,
            self.tr("Contact with a third party")) if self.fields.passes_on() else ()
        return Footing(resting, tuple(self._referred), self._planned)

    def _others(self) -> tuple[CaseId, ...]:
        """The other cases that the conversation belongs to: they came together."""
        assert self.case is not None
        return tuple(case for case in self._conversation.cases if case != self.case.id) if self._conversation else ()

    def _on_cases(self, chosen: tuple[CaseId, ...]) -> None:
        assert self._conversation is not None
        self._conversation = replace(self._conversation, cases=chosen)
        self._show_together()
        self.flush()
        self.focus()

    def _show_together(self) -> None:
        aliases = ", ".join(row.alias for row in case_list.of_cases(self.session.db, self._others()))
        self._together.setText(self.tr("Together with: %1").replace("%1", aliases) if aliases else "")
        self._together.setVisible(bool(aliases))

    def _fill(self, found: Conversation) -> None:
        assert self.case is not None
        self.fields.fill(found)
        self.fields.passing.show_case(self.case.id, passing_on.of(
            self.session.db, "conversation", found.id, self.case.id))
        self._show_together()
        self._timer.stop()
        self._streamed = self._draft_record().fields
        self._mark.show_words("", "amber")
        self._state.setText(self.tr("Editing what was recorded") if found.created else "")

    def _show_draft(self, draft: Draft) -> None:
        assert self.case is not None
        self._draft = draft.id
        found, day, step = draft_text.read(self.session.db, draft, self.case.id, self.session.today())
        self._conversation = found
        self._fill(found)
        self.fields.show_typed(day, step)
        self._show_left_off(on=False)
        typed = drafts.fields_of(draft.fields)
        self.fields.passing.show_typed(typed.get("passing"))
        self._referred = draft_text.ids(typed, "referred")
        self._planned = next(iter(draft_text.ids(typed, "planned")), "")
        self.fields.put_cursor(draft.cursor)
        self._timer.stop()
        self._streamed = self._draft_record().fields
        self._mark.show_words(self.tr("Not finished yet"), "amber")
        self._state.setText(self.tr("Saved, does not count yet"))

    def _draft_record(self) -> Draft:
        assert self.case is not None
        assert self._conversation is not None
        return draft_text.written(self._draft, self.case.id, self._conversation, self.fields.typed(),
                                  self.fields.text.textCursor().position(),
                                  referred=self._referred, planned=[self._planned] if self._planned else [])

    def _on_edited(self) -> None:
        if self.case is not None and not self._timer.isActive():
            self._timer.start()
