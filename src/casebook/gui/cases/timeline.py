"""The timeline of a case in one readable column. Only what can be seen, and a little around it, is built.

Every entry has its place from the beginning, guessed from its words until its card is built; what she is reading stays
where it is while places above it become exact. A case of hundreds of conversations so opens as quickly as a small one.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casebook.gui import theme
from casebook.gui.cases.card import LONG, RAIL, Card
from casebook.gui.cases.entry import Entry, Step
from casebook.gui.cases.prose_marks import ProseMarks
from casebook.gui.cases.steps_card import StepsCard
from casebook.gui.widgets.labels import label

KEPT = 48  # cards that stay built out of sight
ROUNDS = 6  # guesses that turn out wrong move others into sight; each round makes those exact


class Timeline(QScrollArea):
    """Entries under the open next steps. `asked` tells a command with the noun and id of its entry."""

    asked = Signal(str, str, str)
    step_settled = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self.setWidget(self._inside)
        self._steps = StepsCard(self._inside)
        self._steps.settled.connect(self.step_settled)
        self._empty = label("", "muted", wrap=True)
        self._empty.setParent(self._inside)
        self._entries: list[Entry] = []
        self._marks: ProseMarks | None = None
        self._heights: list[int] = []
        self._exact: set[int] = set()
        self._cards: dict[int, Card] = {}
        self._width = 0
        self._current = 0
        self._marked = ""
        self._busy = False
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._arrange())
        self.verticalScrollBar().setSingleStep(theme.px(40))

    # Public

    def show_entries(self, entries: list[Entry], steps: list[Step], empty: str, marks: ProseMarks) -> None:
        """Show the steps that are still open and these entries, newest first; `empty` when there are none.

        Cards whose entry did not change stay as they are, with what is selected in them.
        """
        anchor, focused = self._anchor(), QApplication.focusWidget()
        stood = next((c for c in self._cards.values() if focused and (c is focused or c.isAncestorOf(focused))), None)
        kept = {card.entry.id: card for card in self._cards.values()}
        current = self._entries[self._current].id if self._current < len(self._entries) else ""
        heights = {entry: self._heights[n] for n, entry in enumerate(self._entries) if n in self._exact}
        places = {entry.id: n for n, entry in enumerate(entries)}
        self._entries, self._cards, self._exact, self._marks = entries, {}, set(), marks
        for n, entry in enumerate(entries):
            card = kept.get(entry.id)
            if card is not None and card.shows(entry, marks):
                self._cards[n] = kept.pop(entry.id)
        for card in kept.values():
            self._drop(card)
        self._current = places.get(current, max(0, min(self._current, len(entries) - 1)))
        self._steps.show_steps(steps)
        self._empty.setText(empty)
        self._empty.setVisible(not entries)
        self._heights = [heights.get(entry) or self._guess(entry) for entry in entries]
        self._exact = {n for n, entry in enumerate(entries) if entry in heights}
        self._arrange(anchor=anchor if anchor and anchor[0] in places else None, places=places)
        if stood is not None and entries and stood not in self._cards.values():
            self._go_to(self._current)  # what she stood on went: on to what took its place

    def to_top(self) -> None:
        """Show the newest entry, and stand on it."""
        self._current, self._marked = 0, ""
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def reveal(self, record: str) -> bool:
        """Scroll to the entry of a record and mark it; False where there is none."""
        place = next((n for n, entry in enumerate(self._entries) if record in (entry.id, *entry.holds)), None)
        if place is None:
            return False
        self._marked = self._entries[place].id
        self._go_to(place)
        return True

    def unmark(self) -> None:
        """Mark no entry any more."""
        self._marked = ""
        self._arrange()

    def entry(self) -> Entry | None:
        """The entry she stands on: the one with the focus, else the one that is marked, else the newest."""
        return self._entries[self._current] if self._entries else None

    def focus(self) -> None:
        """Stand on the current entry."""
        if self._entries:
            self._go_to(self._current)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        anchor, is_first = self._anchor(), not self._width
        if event.size().width() != self._width:
            self._width = event.size().width()
            self._heights = [self._guess(entry) for entry in self._entries]
            self._exact = set()
        self._arrange(anchor=anchor)
        if is_first and self._current in self._cards and self._cards[self._current].hasFocus():
            self._go_to(self._current)  # asked for before there was any room to show it

    # Private: where everything stands

    def _across(self) -> int:
        return max(theme.px(120), self._width - theme.px(38))

    def _guess(self, entry: Entry) -> int:
        """About how high an entry is, from its words."""
        font = theme.font(13)
        across = self._across() - theme.px(RAIL + 28)
        letters = max(8, across // max(1, QFontMetrics(font).averageCharWidth()))
        if entry.slim:
            return theme.px(34)
        lines = 0
        for heading, words in entry.passages:
            lines += bool(heading)
            lines += 24 if len(words) > LONG else sum(1 + len(line) // letters for line in words.split("\n"))
        return theme.px(70) + round(lines * theme.px(21))

    def _tops(self) -> list[int]:
        """Where each entry begins, and after the last one where all ends."""
        return list(accumulate(self._heights, initial=theme.px(16) + self._steps.fit(self._across())))

    def _anchor(self) -> tuple[str, int] | None:
        """The entry she most likely reads, and how far it is scrolled: the first that begins in the upper third, else
        the one that fills the top.
        """
        if not self._entries:
            return None
        value, tops = self.verticalScrollBar().value(), self._tops()
        if value <= tops[0]:
            return None
        place = min(max(0, bisect_right(tops, value) - 1), len(self._entries) - 1)
        if place + 1 < len(self._entries) and tops[place + 1] - value < self.viewport().height() // 3:
            place += 1
        return self._entries[place].id, value - tops[place]

    def _arrange(self, *, anchor: tuple[str, int] | None = None, places: dict[str, int] | None = None,
                 target: int | None = None) -> None:
        """Build what can be seen, make its places exact, and keep what she reads where it is."""
        if self._busy or not self._width:
            return
        self._busy = True
        try:
            if anchor is None and target is None:
                anchor = self._anchor()
            if anchor is not None and places is None:
                places = {entry.id: n for n, entry in enumerate(self._entries)}
            for _ in range(ROUNDS):
                self._place(anchor, places or {}, target)
                if not self._build():
                    break
            self._place(anchor, places or {}, target)
            self._show_cards()
        finally:
            self._busy = False

    def _place(self, anchor: tuple[str, int] | None, places: dict[str, int], target: int | None) -> None:
        tops = self._tops()
        height = tops[-1] + theme.px(16) if self._entries else tops[0] + theme.px(60)
        self._inside.resize(self._width, max(height, self.viewport().height()))
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, height - self.viewport().height()))
        if target is not None:
            bar.setValue(tops[target] - theme.px(16))
        elif anchor is not None:
            bar.setValue(tops[places[anchor[0]]] + anchor[1])

    def _in_sight(self, tops: list[int]) -> range:
        value, seen = self.verticalScrollBar().value(), self.viewport().height()
        first = max(0, bisect_right(tops, value - seen // 2) - 1)
        last = min(len(self._entries), bisect_right(tops, value + seen + seen // 2))
        return range(first, last)

    def _build(self) -> bool:
        """Build the cards in sight; whether a place turned out to be another than was guessed."""
        changed = False
        for n in self._in_sight(self._tops()):
            if n not in self._cards:
                self._cards[n] = self._made(self._entries[n])
            if n not in self._exact:
                height = self._cards[n].fit(self._across())
                changed |= height != self._heights[n]
                self._heights[n] = height
                self._exact.add(n)
        return changed

    def _made(self, entry: Entry) -> Card:
        assert self._marks is not None
        card = Card(entry, self._marks, self._inside)
        card.asked.connect(lambda command: self.asked.emit(command, entry.noun, entry.id))
        card.stepped.connect(lambda step: self._on_step(card, step))
        card.entered.connect(lambda: self._on_entered(card))
        card.show()  # so that it is dressed, and tells its true height
        return card

    def _show_cards(self) -> None:
        tops, left, across = self._tops(), theme.px(20), self._across()
        self._steps.setGeometry(left, theme.px(16), across, self._steps.fit(across))
        self._empty.setGeometry(left, tops[0], across, self._empty.heightForWidth(across))
        sight = self._in_sight(tops)
        self._let_go(sight)
        before: QWidget | None = None
        for n in sorted(self._cards):
            card, entry = self._cards[n], self._entries[n]
            card.setGeometry(left, tops[n], across, self._heights[n])
            card.show_ends(first=n == 0, last=n == len(self._entries) - 1)
            card.show_current(on=n == self._current)
            card.show_marked(on=entry.id == self._marked)
            for stop in card.stops():
                if before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop

    def _let_go(self, sight: range) -> None:
        """Delete cards far out of sight, but for the one she stands on."""
        middle = (sight.start + sight.stop) // 2
        far = sorted((n for n in self._cards if n not in sight), key=lambda n: -abs(n - middle))
        focused = QApplication.focusWidget()
        for n in far[:max(0, len(self._cards) - KEPT)]:
            if focused is None or not (self._cards[n] is focused or self._cards[n].isAncestorOf(focused)):
                self._drop(self._cards.pop(n))

    def _drop(self, card: Card) -> None:
        card.hide()
        card.deleteLater()

    # Private: going

    def _go_to(self, place: int) -> None:
        self._current = place
        tops = self._tops()
        value, seen = self.verticalScrollBar().value(), self.viewport().height()
        if place in self._exact and value <= tops[place] and tops[place] + self._heights[place] <= value + seen:
            self._arrange()
        else:
            self._arrange(target=place)
        if place not in self._cards:  # nothing can be seen yet, or the window is too low for a line of it
            self._cards[place] = self._made(self._entries[place])
        self._cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step(self, card: Card, step: int) -> None:
        """To the next entry; first through what is too long to be seen at once."""
        place = next(n for n, found in self._cards.items() if found is card)
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        top, bottom = card.y(), card.y() + card.height()
        if step == 1 and bottom > bar.value() + seen + theme.px(8) and top <= bar.value() + seen // 2:
            bar.setValue(min(bar.value() + seen // 2, bottom - seen + theme.px(16)))
        elif step == -1 and top < bar.value():
            bar.setValue(max(bar.value() - seen // 2, top - theme.px(16)))
        else:
            self._go_to(min(max(0, place + step), len(self._entries) - 1))

    def _on_entered(self, card: Card) -> None:
        self._current = next((n for n, found in self._cards.items() if found is card), 0)
        for n, found in self._cards.items():
            found.show_current(on=n == self._current)
