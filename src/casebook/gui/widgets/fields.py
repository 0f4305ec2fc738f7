"""Fields that she fills: a line, a choice, notes, a date as spoken, a number of minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QIntValidator, QPaintEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from casebook.gui import theme
from casebook.gui.widgets.hint import Hint
from casebook.gui.widgets.labels import plain_tip, set_property
from casebook.language import Language
from casebook.model import spoken
from casebook.model.text import clean, clean_line

WORD_WITHOUT_END = 5_000  # characters without any white space, as in a pasted picture or key
_WITHOUT_END = re.compile(rf"\S{{{WORD_WITHOUT_END}}}")


class Line(QLineEdit):
    """One line of text."""

    def __init__(self, name: str = "", placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(theme.px(60))

    def words(self) -> str:
        """What was typed, on one line."""
        return clean_line(self.text())


class Notes(QPlainTextEdit):
    """Several lines of plain text. Tab leaves it; a new line is Enter.

    `menu_opening` tells that its menu is about to open, and for which place in the text (as Qt counts).
    """

    menu_opening = Signal(QMenu, int)

    def __init__(self, name: str = "", placeholder: str = "", *, lines: int = 4) -> None:
        super().__init__()
        self._lines = lines
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * min(lines, 2) + theme.px(20))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.fontMetrics().lineSpacing() * self._lines + theme.px(24))

    def show_marks(self, layer: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Mark passages for one reason; those of other reasons stay. The text itself never changes by it."""
        if marks or self._marks.get(layer):
            self._marks[layer] = marks
            self.setExtraSelections([mark for found in self._marks.values() for mark in found])

    def fill_menu(self, menu: QMenu) -> None:
        """Add what this field offers besides the usual."""

    def open_menu(self, where: QPoint, place: int) -> None:
        """Open the menu for a place in the text."""
        menu = self.createStandardContextMenu()
        if not self.isReadOnly():
            self.fill_menu(menu)
            self.menu_opening.emit(menu, place)
        menu.exec(where)
        menu.deleteLater()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.open_menu(event.globalPos(), place.position())

    def toPlainText(self) -> str:  # noqa: N802
        """What stands there. Qt's own gives every non-breaking space back as an ordinary one."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def setPlainText(self, text: str) -> None:  # noqa: N802
        self._wrap_for(text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words, never their looks."""
        self._wrap_for(source.text())
        super().insertFromMimeData(source)

    def _wrap_for(self, text: str) -> None:
        """Break a text with a word without end anywhere: looking for a better place would take minutes."""
        if len(text) > WORD_WITHOUT_END and _WITHOUT_END.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def words(self) -> str:
        """What was typed, cleaned of what can't be kept."""
        return clean(self.toPlainText())

    def show_words(self, words: str) -> None:
        """Show text, unless exactly that stands there already: the cursor and what can be undone stay."""
        if words != self.toPlainText():
            self.setPlainText(words)


class Choice(QComboBox):
    """A choice from a list of values by code. The wheel changes nothing."""

    def __init__(self, values: Iterable[tuple[str, str]] = (), *, empty: str | None = None) -> None:
        super().__init__()
        self.setMinimumWidth(theme.px(80))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setMaxVisibleItems(16)
        self.show_values(values, empty=empty)

    def show_values(self, values: Iterable[tuple[str, str]], *, empty: str | None = None) -> None:
        """Offer these (code, name) pairs, with a first empty one where `empty` names it; the choice stays."""
        kept = self.code()
        self.blockSignals(True)
        self.clear()
        if empty is not None:
            self.addItem(empty, "")
        for code, name in values:
            self.addItem(name, code)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(False)

    def code(self) -> str:
        """The chosen code, "" for none."""
        return str(self.currentData() or "")

    def show_code(self, code: str | None, name: str = "") -> None:
        """Choose a code; none is the first. One that is not on offer is from now on, by its name or as the code it is:
        showing a record must not change it.
        """
        if code and self.findData(code) < 0:
            self.addItem(name or code, code)
        self.setCurrentIndex(max(0, self.findData(code or "")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that have no room end in three dots, and stand whole in the tip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option,
                                           QStyle.SubControl.SC_ComboBoxEditField, self).width()
        whole = self.currentText()
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(whole) if option.currentText != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayField(QLineEdit):
    """A date, typed as spoken: gisteren, vr, 3 maart; with `timed` also a time: gisteren 17.40.

    `ahead` takes a weekday as the next one. While she types, what is understood stands below the field; on leaving
    it the field shows that itself.
    """

    understood = Signal()

    def __init__(self, language: Language, today: date, *, name: str = "", ahead: bool = False,
                 timed: bool = False) -> None:
        super().__init__()
        self._language = language
        self._today = today
        self._ahead = ahead
        self._timed = timed
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(110))
        self._shown = ""
        self._hint = Hint(self)
        self.textEdited.connect(lambda _text: self._show_hint())

    def value(self) -> tuple[date | None, time | None]:
        """The day and the time that stand there; None for what is not there or not understood."""
        if self.text() == self._shown and self._shown:
            return self._kept
        found = spoken.read(self.text(), self._today, ahead=self._ahead)
        if found.rest or (found.at and not self._timed):
            return None, None
        return found.day or (self._today if found.at else None), found.at

    def day(self) -> date | None:
        """The day that stands there."""
        return self.value()[0]

    def at(self) -> time | None:
        """The time that stands there."""
        return self.value()[1]

    def is_understood(self) -> bool:
        """Whether the field is empty or holds a date."""
        return not self.text().strip() or self.day() is not None

    def move_on(self, today: date) -> None:
        """It is another day now: what is typed from here on is read from that."""
        self._today = today

    def show_day(self, day: date | None, at: time | None = None) -> None:
        """Show a day and a time."""
        self._kept = (day, at)
        self._shown = self._written(day, at)
        self.setText(self._shown)
        self.setCursorPosition(0)
        set_property(self, "fault", False)

    def _written(self, day: date | None, at: time | None) -> str:
        words = self._language.weekday_date(day) if day else ""
        return f"{words} {self._language.clock(at)}" if day and at else words

    def _show_hint(self) -> None:
        """Say what was understood, before it is kept: never a wrong guess in silence."""
        if not self.text().strip():
            self._hint.show_words("")
            return
        words = self._written(*self.value())
        self._hint.show_words(f"→ {words}" if words else self._language.translate(
            "DayField", "No date yet. Such as: yesterday 17.40, Fri, in 2 weeks, 3 March."))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hint.show_words("")
        day, at = self.value()
        if day is not None:
            self.show_day(day, at)
        set_property(self, "fault", not self.is_understood())
        super().focusOutEvent(event)
        self.understood.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class Count(QLineEdit):
    """A whole number, such as minutes; empty is none."""

    def __init__(self, name: str = "", *, largest: int = 100_000, smallest: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(smallest, largest, self))
        self.setMinimumWidth(theme.px(50))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def number(self) -> int | None:
        """The number that stands there, or None."""
        return int(self.text()) if self.hasAcceptableInput() and self.text().strip() else None

    def show_number(self, number: int | None) -> None:
        """Show a number."""
        self.setText("" if number is None else str(number))


def on_edited(field: QWidget, slot: object) -> None:
    """Call `slot` whenever she changes a field herself or a choice changes."""
    if isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _index: slot())  # type: ignore[operator]
    elif isinstance(field, QLineEdit | QPlainTextEdit):
        field.textChanged.connect(lambda *_words: slot())  # type: ignore[operator]
    else:
        field.toggled.connect(lambda _on: slot())  # type: ignore[attr-defined,operator]
