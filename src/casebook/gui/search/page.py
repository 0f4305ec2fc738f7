"""The page Search: one field, the hits while she types, and filters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from casebook.errors import CasebookError
from casebook.gui import names, theme
from casebook.gui.icons import icon
from casebook.gui.page import Page
from casebook.gui.records.listing import Empty
from casebook.gui.search.delegate import HitDelegate
from casebook.gui.search.filters import Filters
from casebook.gui.search.hit_list import HitList
from casebook.gui.search.model import HIT, Hits
from casebook.gui.search.searcher import Answer, Question, Searcher
from casebook.gui.search.whole import WholeText
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.labels import button, label
from casebook.store import search


class SearchField(Line):
    """The field; the arrow down goes to the hits, Enter opens the first, Backspace in an empty one lifts a filter."""

    down = Signal()
    entered = Signal()
    lifted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.lifted.emit()
        else:
            super().keyPressEvent(event)


class SearchPage(Page):
    """Everything she wrote. Without a word it lists all conversations, newest first, and none of their text."""

    shown = Signal()
    """The hits for what stands in the field are in the list."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._nouns = self._noun_names()
        self._searcher = Searcher(session.vault)
        self._asked = 0
        self._ended = False
        self.model = Hits(session, self._nouns)
        self._delegate = HitDelegate(session, self.model, self._nouns)
        self.field = SearchField(self.tr("Search everything you wrote"), self.tr("Search everything you wrote"))
        self.field.addAction(icon("search", "muted"), Line.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.filters = Filters(session, self._nouns)
        self.count = label("", "muted")
        self.list = HitList(self.tr("Found"), self.model, self._delegate)
        self.whole = WholeText()
        self._empty = Empty("")
        self._clear = button(self.tr("Search without &filters"), "", "filter")
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def show_query(self, text: str) -> None:
        """Look for something."""
        self.field.setText(text)
        self.field.setFocus()

    def read(self) -> None:
        self.filters.read()
        self._searcher.forget()
        self._ask()

    def flush(self) -> None:
        self._ended = True
        self.stop()

    def leave(self) -> None:
        """What is looked for may go on."""

    def stop(self) -> None:
        """End the search and close its connection: before the casebook is closed."""
        self._searcher.stop()

    def search(self) -> bool:
        self.field.setFocus()
        self.field.selectAll()
        return True

    def is_shown(self) -> bool:
        """Whether the list shows all hits of what stands in the field."""
        return self._asked == 0

    def showEvent(self, event: QShowEvent) -> None:
        self._ended = False
        super().showEvent(event)

    def _ask(self) -> None:
        if self._ended:  # what other pages keep on their way out may not start the search again
            return
        self._asked = self._searcher.ask(Question(text=self.field.text(), narrowing=self.filters.narrowing()))

    def _on_answered(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        kept = self.list.currentIndex().row()
        self.model.show_answer(answer)
        if 0 <= kept < self.model.rowCount() and not self.list.currentIndex().isValid() and not self.field.hasFocus():
            self.list.setCurrentIndex(self.model.index(kept))
        self._show_count(answer)
        if answer.complete:
            self._asked = 0
        self.shown.emit()

    def _on_failed(self, error: CasebookError) -> None:
        raise error

    def _on_current(self, current: QModelIndex) -> None:
        hit = current.data(HIT) if current.isValid() else None
        if hit is None or hit.case:
            self.whole.hide()
        else:
            self.whole.show_text(self._nouns.get(hit.noun, hit.noun), names.whole_text(self.session, hit))

    def _on_down(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(max(0, self.list.currentIndex().row())))

    def _on_opened(self, index: QModelIndex) -> None:
        hit = index.data(HIT) if index.isValid() else None
        if hit is not None:
            self.session.found.emit(hit.noun, hit.record, hit.case or "")

    def _on_entered(self) -> None:
        if self.model.rowCount():
            self._on_opened(self.model.index(max(0, self.list.currentIndex().row())))
        elif self._clear.isVisible():
            self._on_clear()

    def _on_clear(self) -> None:
        self.filters.clear()
        self.field.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def _show_count(self, answer: Answer) -> None:
        rows, question = len(answer.rows), answer.question
        places = bool(search.expression(question.text)) or not question.narrowing.has_conversations
        self.count.setText("" if not rows or not answer.complete else self.tr("%n place(s)", "", rows) if places
                           else self.tr("%n conversation(s)", "", rows))
        if question.text.strip() and not search.expression(question.text):
            self.count.setText(self.tr("Type a letter, a figure or a word to look for."))
        self._clear.setVisible(not rows and question.narrowing.is_set and (
            answer.without_filter > 0 or not search.expression(question.text)))
        words = self.tr("Nothing found.")
        if answer.without_filter:
            words = self.tr("Nothing found. Without a filter: %n place(s).", "", answer.without_filter)
        elif not question.text.strip() and not question.narrowing.is_set:
            words = self.tr("Nothing written yet. What you write in conversations can be found here.")
        self._empty.show_words(words)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if not rows:
            self.whole.hide()

    def _lay_out(self) -> None:
        self._empty.add(self._clear)
        self._clear.hide()
        self.whole.hide()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(10))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Search"), "h1"))
        head.addStretch()
        head.addWidget(self.count)
        column.addLayout(head)
        column.addLayout(self._searching())
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.whole)

    def _searching(self) -> QVBoxLayout:
        name = label(self.tr("Sea&rch for"), "metaKey")
        name.setBuddy(self.field)
        self.field.setToolTip(self.tr("All words must occur. “Between quotes”: exactly so. With a minus before it: must"
                                      " not occur."))
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(name)
        column.addWidget(self.field)
        return column

    def _wire(self) -> None:
        searcher = self._searcher
        searcher.answered.connect(self._on_answered)
        searcher.failed.connect(self._on_failed)
        self.destroyed.connect(lambda _page: searcher.stop())
        self.field.textChanged.connect(lambda _words: self._ask())
        self.field.down.connect(self._on_down)
        self.field.entered.connect(self._on_entered)
        self.field.lifted.connect(self.filters.remove_last)
        self.filters.changed.connect(self._ask)
        self.filters.left.connect(self.field.setFocus)
        self.list.activated.connect(self._on_opened)
        self.list.selectionModel().currentChanged.connect(lambda current, _before: self._on_current(current))
        self.whole.closed.connect(self.list.setFocus)
        self._clear.clicked.connect(self._on_clear)

    def _noun_names(self) -> dict[str, str]:
        return {
            "conversation": self.tr("conversation"), "case": self.tr("case"), "person": self.tr("person card"),
            "referral": self.tr("referral"), "intervention": self.tr("what I did"),
            "advice": self.tr("advice request"), "signal": self.tr("signal or advice"),
            "recommendation": self.tr("recommendation"), "activity": self.tr("activity"), "time": self.tr("time"),
            "destination": self.tr("place in the directory"), "request": self.tr("request from outside"),
            "breach": self.tr("breach"), "consent": self.tr("consent"),
            "appointment": self.tr("appointment"), "attachment": self.tr("attachment"),
            "passed_on": self.tr("passed on, with reason"),
            "client": self.tr("client organisation"),
            "engagement": self.tr("engagement"), "narrative": self.tr("text of a report"),
        }

