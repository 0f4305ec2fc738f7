"""The recommendations of this report, and what became of last year's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import taking_away, theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Notes, on_edited
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label, tool
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import Recommendation
from casebook.store import advice

KEPT_AFTER = 1_500  # milliseconds


class RecommendationCard(QFrame):
    """One recommendation: this year's to write, last year's to follow up. `edited` and `removed` tell of it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, session: Session, recommendation: Recommendation, *, past: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMaximumWidth(theme.px(720))
        self.shown = recommendation
        self._past = past
        self._text = Notes(self.tr("Recommendation"), self.tr("What do you recommend?"), lines=3)
        self._addressee = Choice(session.names("addressee").items())
        self._addressee.setAccessibleName(self.tr("Addressed to"))
        self._addressee.setMinimumContentsLength(24)
        self._remove = tool(self.tr("Remove this recommendation"), "trash-2")
        self._state = Choice([("open", self.tr("not taken up yet")), ("in_progress", self.tr("in progress")),
                              ("done", self.tr("done")), ("not_taken", self.tr("not taken over"))])
        self._state.setMinimumContentsLength(16)
        self._state.setAccessibleName(self.tr("What became of it"))
        self._response = Notes(self.tr("Response of the organisation"), self.tr("What was said or done about it?"),
                               lines=2)
        self._lay_out(session)
        self._fill(recommendation)
        for field in (self._text, self._addressee, self._state, self._response):
            on_edited(field, self.edited.emit)
        self._remove.clicked.connect(self.removed)

    def now(self) -> Recommendation:
        """The recommendation as the fields say."""
        if self._past:
            return replace(self.shown, state=self._state.code(), response=self._response.words())
        return replace(self.shown, text=self._text.words(), addressee=self._addressee.code())

    def start(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def _fill(self, recommendation: Recommendation) -> None:
        self._text.show_words(recommendation.text)
        self._addressee.show_code(recommendation.addressee)
        self._state.show_code(recommendation.state)
        self._response.show_words(recommendation.response)

    def _lay_out(self, session: Session) -> None:
        for notes, height in ((self._text, 84), (self._response, 64)):
            notes.setMaximumHeight(theme.px(height))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        if self._past:
            column.addWidget(label(self.shown.text, wrap=True))
            row.addWidget(label(session.names("addressee").get(self.shown.addressee, ""), "muted"), 1)
            row.addWidget(self._state)
            column.addLayout(row)
            column.addWidget(self._response)
            return
        column.addWidget(self._text)
        row.addWidget(label(self.tr("Addressed to"), "muted"))
        row.addWidget(self._addressee)
        row.addStretch()
        row.addWidget(self._remove)
        column.addLayout(row)


class Recommendations(QWidget):
    """Recommendations of a client over a year, kept while she types. `kept` tells that the file changed."""

    kept = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._client: ClientId | None = None
        self._year = 0
        self._typed = False
        self._cards: list[RecommendationCard] = []
        self._new: list[Recommendation] = []
        self._add = button(self.tr("&Add recommendation"), "", "plus")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(10))
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(holder))
        self._add.clicked.connect(self.add)
        self._timer.timeout.connect(self.keep)

    def show_report(self, client: ClientId, year: int) -> None:
        """Show the recommendations of a report; what she is typing now stays."""
        if (client, year) != (self._client, self._year):
            self.keep()
            self._new = []
        elif self._typed:
            return
        self._client, self._year = client, year
        now = advice.recommendations(self._session.db, client, year)
        before = advice.recommendations(self._session.db, client, year - 1)
        self._new = [found for found in self._new if found.id not in {known.id for known in now}]
        if [card.shown for card in self._cards] != [*now, *self._new, *before] or not self._cards:
            self._build([*now, *self._new], before)

    def add(self) -> None:
        """Begin a recommendation; an empty one is never kept."""
        self.keep()
        if self._client is None:
            return
        made = Recommendation(id=new_id(), client=self._client, year=self._year, text="")
        self._new.append(made)
        self.show_report(self._client, self._year)
        next(card for card in self._cards if card.shown.id == made.id).start()

    def keep(self) -> None:
        """Keep what she typed."""
        if not self._typed:
            return
        self._typed = False
        self._timer.stop()
        for card in self._cards:
            now = card.now()
            if now != card.shown and now.text.strip():
                self._session.write_quietly(advice.save_recommendation, now)
                card.shown = now
        self._new = [found for found in self._new if all(
            card.shown.id != found.id or not card.shown.text.strip() for card in self._cards)]
        self.kept.emit()

    def _on_edited(self) -> None:
        self._typed = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_removed(self, card: RecommendationCard) -> None:
        self.keep()
        gone = card.shown
        self._new = [found for found in self._new if found.id != gone.id]
        if not gone.text.strip():
            self._rebuild()
            return
        taking_away.take_away(self._session, "recommendation", gone.id, self.tr("Recommendation removed."))
        self._rebuild()

    def _rebuild(self) -> None:
        if self._client is not None:
            self.show_report(self._client, self._year)

    def _build(self, now: list[Recommendation], before: list[Recommendation]) -> None:
        self._add.setParent(None)
        while self._column.count():
            item = self._column.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None and gone is not self._add:
                gone.hide()
                gone.deleteLater()
        self._cards = []
        self._column.addWidget(label(self.tr("In this report"), "h2"))
        if not now:
            self._column.addWidget(label(self.tr("Nothing recommended yet. Three at most are read best."), "muted",
                                         wrap=True))
        for recommendation in now:
            self._put(recommendation, past=False)
        self._column.addWidget(self._add)
        if before:
            self._column.addSpacing(theme.px(12))
            words = self.tr("Recommended over %1: what became of it?").replace("%1", str(self._year - 1))
            self._column.addWidget(label(words, "h2", wrap=True))
        for recommendation in before:
            self._put(recommendation, past=True)
        self._column.addStretch()

    def _put(self, recommendation: Recommendation, *, past: bool) -> None:
        card = RecommendationCard(self._session, recommendation, past=past)
        card.edited.connect(self._on_edited)
        card.removed.connect(lambda: self._on_removed(card))
        self._cards.append(card)
        self._column.addWidget(card)
