"""What a search leaves out: client, theme, period, kind and case status, each to be taken away again with one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import icon
from casebook.gui.records.choices import client_names
from casebook.gui.search.period_field import PeriodField
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import label
from casebook.gui.widgets.lines import clear
from casebook.store.search import Narrowing

STATUSES = ("open", "reopened", "aftercare", "closed")
KIND = "conversation:"


class FilterChip(QPushButton):
    """One thing that is left out, and the way to let it in again: click, Enter, Space, Delete or Backspace."""

    def __init__(self, words: str, remove: Callable[[], None]) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setChecked(True)
        self.setIcon(icon("x", "accent"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        self.setAccessibleName(self.tr("Remove the filter %1").replace("%1", words))
        self.setAutoDefault(False)
        self.setMinimumWidth(QFontMetrics(theme.font(12, strong=True)).horizontalAdvance(words) + theme.px(46))
        self._remove = remove
        self.clicked.connect(lambda _on: remove())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._remove()
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """The filters in a row, and below them a chip for each that is set. `changed` tells that one is, or no longer."""

    changed = Signal()
    left = Signal()
    """The cursor has to go elsewhere: the chip it stood on is gone."""

    def __init__(self, session: Session, nouns: Mapping[str, str]) -> None:
        super().__init__()
        self._session = session
        self._nouns = nouns
        self._narrowing = Narrowing()
        self.client = Choice(empty=self.tr("All clients"))
        self.theme = Choice(empty=self.tr("All themes"))
        self.period = PeriodField(session.language, session.today())
        self.noun = Choice(empty=self.tr("Everything"))
        self.status = Choice(empty=self.tr("Any status"))
        self._chips = FlowLayout(spacing=6)
        self._lay_out()
        for choice in (self.client, self.theme, self.noun, self.status):
            choice.currentIndexChanged.connect(lambda _index: self._on_changed())
        self.period.understood.connect(self._on_changed)

    def read(self) -> None:
        """Offer what the casebook holds now."""
        session = self._session
        self.client.show_values(client_names(session).items(), empty=self.tr("All clients"))
        self.theme.show_values(session.theme_names().items(), empty=self.tr("All themes"))
        kinds = [(KIND + code, self.tr("conversation: %1").replace("%1", name))
                 for code, name in session.names("kind").items()]
        nouns = sorted(self._nouns.items(), key=lambda pair: (pair[0] != "conversation", pair[1]))
        self.noun.show_values([*nouns[:1], *kinds, *nouns[1:]], empty=self.tr("Everything"))
        names = session.names("status")
        self.status.show_values([(code, names.get(code, code)) for code in STATUSES], empty=self.tr("Any status"))
        self._narrowing = self._chosen()
        self._show_chips()

    def narrowing(self) -> Narrowing:
        """What is left out now."""
        return self._narrowing

    def clear(self) -> None:
        """Leave nothing out."""
        for field in self._fields():
            field.blockSignals(True)
            field.show_code("")
            field.blockSignals(False)
        self._on_changed()

    def remove_last(self) -> bool:
        """Take away the filter that stands last among the chips; whether there was one."""
        last = [field for field in self._fields() if field.code()]
        if last:
            last[-1].show_code("")
        return bool(last)

    def chips(self) -> list[FilterChip]:
        """The chips that are shown."""
        found = [self._chips.itemAt(place) for place in range(self._chips.count())]
        return [chip for item in found if item is not None and isinstance(chip := item.widget(), FilterChip)]

    def _fields(self) -> tuple[Choice | PeriodField, ...]:
        return self.client, self.theme, self.period, self.noun, self.status

    def _chosen(self) -> Narrowing:
        noun, _, kind = self.noun.code().partition(":")
        span = self.period.span()
        return Narrowing(client=self.client.code(), theme=self.theme.code(), status=self.status.code(), noun=noun,
                         kind=kind, first=span.first if span else None, last=span.last if span else None)

    def _on_changed(self) -> None:
        now = self._chosen()
        if now != self._narrowing:
            self._narrowing = now
            self._show_chips()
            self.changed.emit()

    def _show_chips(self) -> None:
        held = any(chip.hasFocus() for chip in self.chips())
        clear(self._chips)
        for field, words in ((self.client, self.client.currentText()), (self.theme, self.theme.currentText()),
                             (self.period, self.period.said()), (self.noun, self.noun.currentText()),
                             (self.status, self.status.currentText())):
            if field.code():
                self._chips.addWidget(FilterChip(words, lambda field=field: field.show_code("")))  # type: ignore[misc]
        self._row.setVisible(bool(self.chips()))
        if held and self.chips():
            self.chips()[-1].setFocus()
        elif held:
            self.left.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for words, field in ((self.tr("&Client"), self.client), (self.tr("T&heme"), self.theme),
                             (self.tr("Per&iod"), self.period), (self.tr("&Kind"), self.noun),
                             (self.tr("Case stat&us"), self.status)):
            row.addLayout(_under(words, field), 1)
        self._row = QWidget()
        self._row.setLayout(self._chips)
        self._row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(row)
        column.addWidget(self._row)


def _under(words: str, field: Choice | PeriodField) -> QLayout:
    name = label(words, "metaKey")
    name.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    line = field.lineEdit()
    if line is not None:
        line.setAccessibleName(words.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(theme.px(4))
    column.addWidget(name)
    column.addWidget(field)
    return column


