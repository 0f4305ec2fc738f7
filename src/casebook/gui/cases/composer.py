"""Writing a conversation: text streams into a draft in the encrypted file, Ctrl+Enter makes it a conversation."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTimer, Signal

from casebook.errors import NotFound
from casebook.gui.cases import draft_text, template_menu
from casebook.gui.cases.conversation_form import ConversationForm
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.labels import Chip, OneLine, button, label, tool
from casebook.model.cases import Case
from casebook.model.conversations import Conversation, Draft
from casebook.model.ids import CaseId, ConversationId, new_id
from casebook.store import case_list, conversations, drafts
from casebook.vault import Connection

STREAM = 1500  # milliseconds until what was typed stands in the file


class Composer(Panel):
    """The composer beside the timeline; `kept` tells that a conversation was recorded."""

    kept = Signal(str)

    def __init__(self, session: Session) -> None:
        self.fields = ConversationForm(session)
        super().__init__(session, form=self.fields)
        self._conversation: Conversation | None = None
        self._draft = ""
        self._streamed = ""
        self._client = OneLine("clientName")
        self._mark = Chip("", "amber")
        self._template = tool(self.tr("Put in a template (Ctrl+Shift+T)"), "file-text")
        self._state = label("", "muted", wrap=True)
        self._throw = button(self.tr("Empty"), "quiet")
        self._finish = button(self.tr("&Record"), "primary", "check", "Ctrl+Enter")
        self.head.addWidget(self._client, 1)
        self.head.addWidget(self._mark)
        self.head.addWidget(self._template)
        self._together = label("", "muted", wrap=True)
        self.inside.insertWidget(0, self._together)
        self.inside.addStretch()
        self.foot.addWidget(self._state, 1)
        for part in (self._throw, self._finish):
            part.setMinimumWidth(part.sizeHint().width())
            self.foot.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM)
        self._timer.timeout.connect(self.flush)
        self.fields.edited.connect(self._on_edited)
        self._finish.clicked.connect(self.save)
        self._throw.clicked.connect(self.throw_away)
        self._template.clicked.connect(self.put_template)

    def show_case(self, case: Case) -> None:
        """Show the draft of a case, or an empty follow-up with where she left off. Unsaved text is never replaced."""
        if self.case is not None and self.case.id == case.id:
            self.case = case
            self._client.setText(draft_text.heading(self.session, case))
            if self._is_overtaken():
                self._go_on()
            return
        self.flush()
        self.case = case
        self._client.setText(draft_text.heading(self.session, case))
        self._go_on()

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
        self.fields.show_last(draft_text.where_we_were(self.session, last) if last else "")

    def edit(self, conversation: ConversationId) -> None:
        """Edit a recorded conversation, from where she was with it; what was being written stays as a draft."""
        self.flush()
        begun = _begun(self.session.db, conversation)
        if begun is not None:
            self._show_draft(begun)
            self.focus()
            return
        self._conversation = conversations.get(self.session.db, conversation)
        self._draft = ""
        self._fill(self._conversation)
        self.fields.show_last("")
        self.focus()

    def put_template(self) -> None:
        """Put the questions of a template in at the cursor; where there are several, she chooses."""
        template_menu.put(self.session, self.fields.text, self.fields.kind())

    def choose_cases(self) -> None:
        """Choose who came together: the cases that the conversation being written belongs to."""
        from casebook.gui.cases.together_box import TogetherBox

        if self.case is None or self._conversation is None:
            return
        self.flush()
        box = TogetherBox(self.session, self.case.id, self._conversation.cases, self)
        box.chosen.connect(self._on_cases)
        box.open()

    def focus(self) -> None:
        """Put the cursor into the text."""
        self.fields.text.setFocus()

    def save(self) -> None:
        """Record the conversation and remove its draft, in one transaction."""
        if self._conversation is None or not self.fields.is_right():
            return
        written = self._draft_record()
        if self._is_untouched(written):
            self.session.say(self.tr("There is nothing to record yet."))
            return
        found = self.fields.collected(self._conversation)
        before = conversations.get(self.session.db, found.id) if found.created else None
        self.session.write_quietly(_record, found, self._draft)
        self._timer.stop()
        self._streamed = written.fields
        self.session.announce()
        undo = (lambda: self.session.write(conversations.save, before)) if before else (
            lambda: self.session.write(_take_back, found.id, written))
        self.session.say(self.tr("Recorded. It counts from now on."), undo)
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
            return self._is_gone(self._conversation)
        return draft_text.of_case(self.session.db, self.case.id) is not None

    def _is_gone(self, conversation: Conversation) -> bool:
        """Whether a recorded one was taken away, or belongs to other cases now than when it was opened."""
        try:
            return set(conversations.get(self.session.db, conversation.id).cases) != set(conversation.cases)
        except NotFound:
            return True

    def _go_on(self) -> None:
        """Show another draft of the case, if there is one, else an empty follow-up."""
        assert self.case is not None
        found = draft_text.of_case(self.session.db, self.case.id)
        if found is not None:
            self._show_draft(found)
        else:
            self.start()

    def _on_cases(self, chosen: tuple[CaseId, ...]) -> None:
        assert self._conversation is not None
        self._conversation = replace(self._conversation, cases=chosen)
        self._show_together()
        self.flush()
        self.focus()

    def _show_together(self) -> None:
        assert self.case is not None
        others = [case for case in self._conversation.cases if case != self.case.id] if self._conversation else []
        names = ", ".join(row.alias for row in case_list.of_cases(self.session.db, others))
        self._together.setText(self.tr("Together with: %1").replace("%1", names) if names else "")
        self._together.setVisible(bool(names))

    def _fill(self, found: Conversation) -> None:
        self.fields.fill(found)
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
        self.fields.show_last("")
        self.fields.put_cursor(draft.cursor)
        self._timer.stop()
        self._streamed = self._draft_record().fields
        self._mark.show_words(self.tr("Not finished yet"), "amber")
        self._state.setText(self.tr("Saved, does not count yet"))

    def _draft_record(self) -> Draft:
        assert self.case is not None
        assert self._conversation is not None
        fields = {"case": self.case.id, "conversation": self._conversation.id, **self.fields.typed()}
        if len(self._conversation.cases) > 1:
            fields["cases"] = list(self._conversation.cases)
        return Draft(id=self._draft or new_id(), noun="conversation",
                     record=self._conversation.id if self._conversation.created else None,
                     fields=json.dumps(fields, ensure_ascii=False), cursor=self.fields.text.textCursor().position())

    def _on_edited(self) -> None:
        if self.case is not None and not self._timer.isActive():
            self._timer.start()


def _begun(db: Connection, conversation: ConversationId) -> Draft | None:
    """What she was changing in a recorded conversation, the last written."""
    return next((draft for draft in drafts.all_of(db) if draft.noun == "conversation" and draft.record == conversation),
                None)


def _take_back(db: Connection, conversation: ConversationId, draft: Draft) -> None:
    conversations.remove(db, conversation)
    drafts.save(db, draft)


def _record(db: Connection, conversation: Conversation, draft: str) -> None:
    conversations.save(db, conversation)
    if draft:
        drafts.remove(db, draft)
