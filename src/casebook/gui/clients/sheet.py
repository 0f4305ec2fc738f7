"""Everything about one client: a form that never loses a word and asks nothing."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.clients import drafting, keeping
from casebook.gui.clients.client_form import ClientForm
from casebook.gui.clients.engagement_form import EngagementForm
from casebook.gui.clients.invoicing_form import InvoicingForm
from casebook.gui.clients.keeping import Sheet
from casebook.gui.clients.leaving_pane import LeavingPane
from casebook.gui.clients.parts import tabbed
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import Chip, OneLine, button, label
from casebook.model.clients import Client, Engagement
from casebook.model.conversations import Draft
from casebook.model.ids import ClientId, EngagementId
from casebook.model.invoicing import Invoicing
from casebook.store import clients, drafts

LEAVING = 3  # the tab
STREAMED_AFTER = 1_500  # milliseconds: what she types is in the file by then


class ClientSheet(QWidget):
    """The forms of a client, and the list of one that leaves. `saved` tells which client was kept."""

    saved = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._client, self._engagement = keeping.new(session.today())
        self._before: Engagement | None = None
        self._is_new = False
        self._dirty = False
        self._filling = False
        self._heading = OneLine("h1")
        self._state = Chip("")
        self._save = button(self.tr("&Save"), "primary", "check", tip=self.tr("Save (Ctrl+S)"))
        self.client_form = ClientForm(session)
        self.engagement_form = EngagementForm(session)
        self.invoicing_form = InvoicingForm(session)
        self.leaving = LeavingPane(session)
        self._agreed = Invoicing(engagement=self._engagement.id)
        self._which = Choice()
        self._another = button(self.tr("Ne&w engagement"), "", "plus")
        self._hint = label("", "muted", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAMED_AFTER)
        self._lay_out()
        self._wire()

    def show_client(self, client: ClientId, engagement: str = "") -> None:
        """Show a client with one of its engagements, the running one unless named; or its unfinished draft."""
        found = clients.get(self._session.db, client)
        every = clients.engagements(self._session.db, client)
        today = self._session.today()
        chosen = next((e for e in every if e.id == engagement), None) or keeping.running(every, today) or (
            every[-1] if every else keeping.next_engagement(found, None, today))
        self._is_new = False
        self._fill(found, chosen, None)

    def show_new(self) -> None:
        """Show an empty client, with an engagement that starts today; or the one she had begun."""
        client, engagement = keeping.new(self._session.today())
        self._is_new = True
        self._fill(client, engagement, None)
        self._tabs.setCurrentIndex(0)
        self.client_form.start()

    def client_id(self) -> ClientId | None:
        """The client that is shown, if it is kept already."""
        return self._client.id if self._client.name and not self._is_new else None

    def is_new(self) -> bool:
        """Whether she is making a new client."""
        return self._is_new

    def tab(self) -> int:
        """Which part is shown, counted from 0."""
        return self._tabs.currentIndex()

    def show_tab(self, number: int) -> None:
        """Show a part."""
        self._tabs.setCurrentIndex(number)

    def is_dirty(self) -> bool:
        """Whether something stands here that is not saved as a record yet."""
        return self._dirty

    def save(self) -> bool:
        """Keep what stands here and say so; what is wrong is said at its field."""
        if not self._is_right():
            return False
        now, was = self._now(), self._was()
        self._session.write(keeping.keep, now, keeping.draft_id(self.client_id()))
        self._timer.stop()
        self._dirty = False
        self._session.say(self.tr("Saved."), None if was is None else lambda: self._take_back(was))
        self.show_client(now.client.id, now.engagement.id)
        self.saved.emit(now.client.id)
        return True

    def make_invoice(self) -> None:
        """Show the invoice of this client, by what stands here now."""
        client = self.client_id()
        if client is not None and not (self._dirty and not self.save()):
            from casebook.gui.papers.invoice_box import InvoiceBox

            InvoiceBox(self._session, client, self).open()

    def show_leaving(self) -> None:
        """Show the list of a client that leaves."""
        self._tabs.setCurrentIndex(LEAVING)

    def leave(self) -> None:
        """Keep what stands here before another client is shown: as a record, or as a draft where that can't be."""
        if self._dirty and not self.save():
            self.keep_draft()
            self._dirty = False

    def keep_draft(self) -> None:
        """Keep what stands here as a draft, without a word."""
        self._timer.stop()
        if not self._dirty:
            return
        fields = {"client": drafting.collected(self.client_form.fields()), "engagement_id": self._engagement.id,
                  "engagement": drafting.collected(self.engagement_form.fields()),
                  "invoicing": drafting.collected(self.invoicing_form.fields())}
        self._session.write_quietly(drafts.save, Draft(id=keeping.draft_id(self.client_id()), noun="client",
                                                       record=self.client_id(), fields=json.dumps(fields)))

    def _fill(self, client: Client, engagement: Engagement, before: Engagement | None = None) -> None:
        self._filling = True
        self._client, self._engagement, self._before = client, engagement, before
        workers = clients.headcounts(self._session.db, client.id)
        self.client_form.show_client(client, workers)
        self._show_engagement(before)
        self.engagement_form.show_workers(keeping.decisive(dict(workers), self._session.today().year))
        self._dirty = before is not None
        self._restore(drafts.get(self._session.db, keeping.draft_id(self.client_id())))
        self._filling = False
        self._show_engagements()
        self._show_heading()
        self.leaving.show_client(self.client_id())

    def _show_engagement(self, before: Engagement | None) -> None:
        self._agreed = keeping.next_agreed(self._session.db, self._engagement, before)
        self.engagement_form.show_engagement(self._engagement, None)
        self.invoicing_form.show_agreed(self._agreed, self._client, kept=self.client_id() is not None)

    def _restore(self, draft: Draft | None) -> None:
        """Bring back what she had typed and not saved."""
        if draft is None or self._before is not None:
            return
        fields = drafts.fields_of(draft.fields)
        every = clients.engagements(self._session.db, self._client.id)
        known = {e.id: e for e in every}
        if (engagement := str(fields.get("engagement_id", ""))) in known:
            self._engagement = known[EngagementId(engagement)]
        elif every:
            self._before = every[-1]
            self._engagement = keeping.next_engagement(self._client, self._before, self._session.today())
        self._show_engagement(self._before)
        drafting.filled(self.client_form.fields(), fields.get("client", ""))
        drafting.filled(self.engagement_form.fields(), fields.get("engagement", ""))
        drafting.filled(self.invoicing_form.fields(), fields.get("invoicing", ""))
        self._dirty = True

    def _now(self) -> Sheet:
        group = self.client_form.group()
        engagement = self.engagement_form.changed(self._engagement)
        ends = keeping.ended_before(self._before, engagement.starts)
        return Sheet(client=self.client_form.changed(self._client, group), group=group, engagement=engagement,
                     workers=self.client_form.workers(), agreed=self.invoicing_form.changed(self._agreed),
                     before=replace(self._before, ends=ends) if self._before and ends else None)

    def _was(self) -> Sheet | None:
        """What the file holds, so that saving can be undone; None for what is new."""
        if self._is_new or self._before is not None:
            return None
        known = clients.headcounts(self._session.db, self._client.id)
        return Sheet(client=self._client, group=self.client_form.group_before(), engagement=self._engagement,
                     agreed=self._agreed, workers={year: known.get(year) for year in self.client_form.workers()})

    def _take_back(self, was: Sheet) -> None:
        self._session.write(keeping.keep, was, keeping.draft_id(was.client.id))

    def _is_right(self) -> bool:
        if not self.client_form.is_right(self._client):
            self._tabs.setCurrentIndex(0)
            self.client_form.start()
            return False
        if not self.engagement_form.is_right(self._others()):
            self._tabs.setCurrentIndex(1)
            return False
        if not self.invoicing_form.is_right():
            self._tabs.setCurrentIndex(2)
            return False
        return True

    def _others(self) -> list[Engagement]:
        """The other engagements of the client, as they will stand."""
        every = [e for e in clients.engagements(self._session.db, self._client.id) if e.id != self._engagement.id]
        before = self._now().before
        return [before if before is not None and e.id == before.id else e for e in every]

    def _show_heading(self) -> None:
        self._heading.setText(self._client.name or self.tr("New client"))
        if self._dirty:
            self._state.show_words(self.tr("Not saved yet"), "amber")
        elif not self._client.active:
            self._state.show_words(self.tr("Past client"), "slate")
        else:
            self._state.show_words("", "slate")

    def _show_engagements(self) -> None:
        every = clients.engagements(self._session.db, self._client.id)
        if all(e.id != self._engagement.id for e in every):
            every.append(self._engagement)
        self._which.show_values([(e.id, keeping.term(e, self._session.language)) for e in reversed(every)])
        self._which.blockSignals(True)
        self._which.show_code(self._engagement.id)
        self._which.blockSignals(False)
        self._which.setEnabled(len(every) > 1)
        self._another.setVisible(not self._is_new and self._before is None)
        words = ""
        if self._before is not None:
            words = self.tr("This one takes over what was agreed. The one before ends the day before it starts.")
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _on_edited(self) -> None:
        if self._filling:
            return
        self._dirty = True
        if not self._timer.isActive():  # from the first key on: she may type on for long
            self._timer.start()
        self._show_heading()
        self.engagement_form.show_workers(keeping.decisive(self.client_form.workers(), self._session.today().year))

    def _on_other_engagement(self) -> None:
        wanted = self._which.code()
        self.leave()
        self.show_client(self._client.id, wanted)

    def _on_new_engagement(self) -> None:
        self.leave()
        last = self._engagement
        self._fill(self._client, keeping.next_engagement(self._client, last, self._session.today()), last)

    def _wire(self) -> None:
        self._save.clicked.connect(self.save)
        self.client_form.edited.connect(self._on_edited)
        self.engagement_form.edited.connect(self._on_edited)
        self.invoicing_form.edited.connect(self._on_edited)
        self.invoicing_form.invoice_wanted.connect(self.make_invoice)
        self.leaving.invoice_wanted.connect(self.make_invoice)
        self.leaving.beginning.connect(self.leave)
        self._timer.timeout.connect(self.keep_draft)
        self._which.currentIndexChanged.connect(lambda _index: self._on_other_engagement())
        self._another.clicked.connect(self._on_new_engagement)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(10))
        top.addWidget(self._heading)
        top.addWidget(self._state)
        top.addStretch()
        top.addWidget(self._save)
        self._which.setAccessibleName(self.tr("Which engagement"))
        choice = QHBoxLayout()
        choice.addWidget(self._which, 1)
        choice.addWidget(self._another)
        holder = QWidget()
        agreed = QVBoxLayout(holder)
        agreed.setContentsMargins(0, 0, 0, 0)
        agreed.setSpacing(theme.px(10))
        agreed.addLayout(choice)
        agreed.addWidget(self._hint)
        agreed.addWidget(self.engagement_form)
        self._tabs = tabbed(self.tr("Parts of a client"), (
            (self.tr("&Client"), self.client_form), (self.tr("Eng&agement"), holder),
            (self.tr("&Invoice"), self.invoicing_form), (self.tr("Leaving"), self.leaving)))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self._tabs, 1)
