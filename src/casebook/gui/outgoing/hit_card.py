"""One hit in its sentence, with the keys that settle it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from casebook.disclosure.gate import Hit
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import button, label
from casebook.model.ids import ClientId

HIDDEN = "•••"


class HitCard(QWidget):
    """Shows a hit and asks what to do with it. Alt with the underlined letter presses a key, and so does that letter
    alone while no text is being typed.
    """

    rewrite = Signal()
    no_name = Signal()
    leave = Signal(str)
    """She lets it stand; with her reason, or ""."""
    stands_on = Signal(int)
    """Another hit is shown, and stands on this page, from 1."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._hit: Hit | None = None
        self.what = label("", "h2", wrap=True)
        self.where = label("", "muted", wrap=True)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.change = button(self.tr("Rewr&ite"), "", "pencil")
        self.no = button(self.tr("N&o name"), tip=self.tr("Remembered for this client: this word is not asked again"))
        self.let = button("")
        self.reason = Line()
        self.reason.setAccessibleName(self.tr("Why this may stay"))
        self.reason.setPlaceholderText(self.tr("Why this may stay"))
        self.keep = button(self.tr("Leave it"))
        self._lay_out()
        self._wire()

    def show_hit(self, hit: Hit, client: ClientId, place: str) -> None:
        """Show a hit; `place` says which of how many it is."""
        same = self._hit is not None and self._hit.key == hit.key
        self._hit = hit
        self.what.setText(self._words(hit))
        page = self.tr("Page %1") if hit.page else self.tr("In what the file carries along")
        page = page.replace("%1", str(hit.page))
        self.where.setText(" · ".join((place, page)))
        self._show_sentence(hit, client)
        if hit.page and not same:
            self.stands_on.emit(hit.page)
        self.no.setVisible(hit.kind == "name")
        self.let.setText(self.tr("Le&ave it, with a reason…") if hit.needs_reason else self.tr("Le&ave it"))
        self.let.setVisible(hit.kind != "name" or hit.needs_reason)
        if not same:
            self.reason.clear()
            self._ask(asking=False)
        self.setAccessibleName(f"{self.what.text()} {self.where.text()}")

    def take_focus(self) -> None:
        """Stand at the first key."""
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.text().casefold()
        for key in (self.change, self.no, self.let):
            letter = key.text()[key.text().find("&") + 1:][:1].casefold()
            if key.isVisible() and pressed and pressed == letter and not event.modifiers():
                key.click()
                return
        if event.key() == Qt.Key.Key_Escape and self.reason.isVisible():
            self._ask(asking=False)
            self.let.setFocus()
            return
        super().keyPressEvent(event)

    def _words(self, hit: Hit) -> str:
        hidden = self._session.names_hidden and hit.kind in ("name", "identifier")
        if hit.kind == "number":
            words = self.tr("Here a small number stands: “%1”.")
        elif hit.kind == "date":
            words = self.tr("“%1” is a day from a case of this client.")
        elif hit.needs_reason:
            words = self.tr("“%1” stands on a card at this client.")
        elif hit.kind == "name":
            words = self.tr("“%1” stands on a card at another client.")
        else:
            words = self.tr("“%1” may lead to a person.")
        return words.replace("%1", HIDDEN if hidden else hit.words)

    def _show_sentence(self, hit: Hit, client: ClientId) -> None:
        before, behind = (self._session.shown(part, client) for part in (
            hit.sentence[:hit.start], hit.sentence[hit.end:]))
        hidden = self._session.names_hidden and hit.kind in ("name", "identifier")
        colours = theme.colours()
        marked = (f"<span style='background-color: {colours['panel']}; color: {colours['text']};"
                  f" font-weight: 600; text-decoration: underline;'>{escape(HIDDEN if hidden else hit.words)}</span>")
        self.sentence.setText(f"“{escape(before)}{marked}{escape(behind)}”")
        self.sentence.setAccessibleName(before + (HIDDEN if hidden else hit.words) + behind)

    def _ask(self, *, asking: bool) -> None:
        for part in (self.reason, self.keep):
            part.setVisible(asking)
        self.keep.setEnabled(bool(self.reason.words()))

    def _on_let(self) -> None:
        if self._hit is not None and self._hit.needs_reason:
            self._ask(asking=True)
            self.reason.setFocus()
        else:
            self.leave.emit("")

    def _on_reason(self) -> None:
        if self.reason.words():
            self.leave.emit(self.reason.words())

    def _wire(self) -> None:
        self.change.clicked.connect(self.rewrite)
        self.no.clicked.connect(self.no_name)
        self.let.clicked.connect(self._on_let)
        self.keep.clicked.connect(self._on_reason)
        self.reason.returnPressed.connect(self._on_reason)
        self.reason.textChanged.connect(lambda _words: self.keep.setEnabled(bool(self.reason.words())))

    def _lay_out(self) -> None:
        keys = QWidget()
        row = FlowLayout(keys, 8)
        for key in self.keys():
            row.addWidget(key)
        why = QHBoxLayout()
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(theme.px(8))
        why.addWidget(self.reason, 1)
        why.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (self.what, self.where, self.sentence):
            column.addWidget(part)
        column.addWidget(keys)
        column.addLayout(why)

    def keys(self) -> tuple[QPushButton, ...]:
        """The keys that settle it, in order."""
        return self.change, self.no, self.let
