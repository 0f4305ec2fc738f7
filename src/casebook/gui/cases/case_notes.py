"""Texts of a case, in which passages about another person may be marked: tinted, said aloud, left out of a copy."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QTextEdit, QToolTip, QWidget

from casebook.gui import theme
from casebook.gui.cases.prose_marks import ProseMarks
from casebook.gui.widgets.fields import Line, Notes
from casebook.model import about_other
from casebook.model.cast import Cast

KEYS = "Ctrl+Shift+A"
TINTED = 500  # passages of one text; each costs time at every key


class CaseNotes(Notes):
    """Notes that show which passages are about another person; the menu of the right button marks them too."""

    def __init__(self, name: str = "", placeholder: str = "", *, lines: int = 4) -> None:
        super().__init__(name, placeholder, lines=lines)
        self._covered: Cast | None = None
        self.textChanged.connect(self._show_passages)

    def cover_names(self, cast: Cast | None) -> None:
        """Cover the real names of a cast with a bar, while they are hidden; the words stay as they are."""
        self._covered = cast
        self._show_passages()

    def fill_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(self.tr("About another person"))
        action.setShortcut(QKeySequence(KEYS))
        action.triggered.connect(lambda: mark(self))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos())).position()
            text = self.toPlainText()
            inside = any(a <= place < b for a, b in in_units(text, about_other.spans(text)))
            QToolTip.showText(event.globalPos(), self._meaning() if inside else self.toolTip(), self)
            return True
        return super().event(event)

    def _meaning(self) -> str:
        return self.tr("About another person: left out of a copy for the reporter.")

    def _show_passages(self) -> None:
        text = self.toPlainText()
        found = in_units(text, about_other.spans(text))
        said = self.tr("%n passage(s) about another person, left out of a copy for the reporter.", "", len(found))
        self.setAccessibleDescription(said if found else "")
        self.show_marks("about another", [tinted(self, first, last, "violetSoft") for first, last in found[:TINTED]])
        cover(self, self._covered)


class CaseProse(QLabel):
    """Typed words on the page, to be selected and copied; passages about another person are tinted and announced."""

    def __init__(self, words: str, marks: ProseMarks) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        announced = self.tr("(about another person: %1)")
        shown, aloud, place = [], [], 0
        for start, end in about_other.spans(words):
            shown += [marks.html(words[place:start]), _tint(marks.html(words[start:end]))]
            inside = marks.aloud(about_other.plain(words[start:end]))
            aloud += [marks.aloud(words[place:start]), announced.replace("%1", inside)]
            place = end
        style = "line-height: 132%; margin: 0; white-space: pre-wrap"
        self.setText(f"<p style='{style}'>{''.join(shown)}{marks.html(words[place:])}</p>")
        tips = marks.tips(words)
        if place or tips:
            self.setAccessibleName("".join((*aloud, marks.aloud(words[place:]))))
        if place:
            tips.append(self.tr("Tinted: about another person, left out of a copy for the reporter."))
        self.setToolTip(f"<p>{'<br>'.join(escape(tip) for tip in tips)}</p>" if tips else "")


def cover(field: Notes, cast: Cast | None) -> None:
    """Cover the real names of a cast in a field with bars, or none; the words themselves stay as they are."""
    text = field.toPlainText()
    names = cast.names(text) if cast is not None else ()
    field.show_marks("covered", [tinted(field, first, last, "muted", cover=True) for first, last in in_units(
        text, tuple((name.start, name.end) for name in names))])


def mark(field: QWidget | None) -> bool:
    """Mark what is selected in a field as about another person, or take the mark away; False where that can't be.

    One step of the field's own undo takes it back.
    """
    if not isinstance(field, Line | CaseNotes) or field.isReadOnly():
        return False
    text = field.text() if isinstance(field, Line) else field.toPlainText()
    start, end = _selected(field, text)
    found = about_other.toggle(text, start, end)
    if found is None:
        return False
    if isinstance(field, Line):
        _change_line(field, text, found)
    else:
        _change_notes(field, text, found)
    return True


def field_to_mark(panel: QWidget) -> QWidget | None:
    """The text that a command from the menu means: the one with the cursor, else one in which words are selected."""
    focused = QApplication.focusWidget()
    if focused is not None and panel.isAncestorOf(focused) and isinstance(focused, Line | CaseNotes):
        return focused
    return next((field for field in panel.findChildren(CaseNotes)
                 if field.isVisible() and field.textCursor().hasSelection()), None)


def _tint(html: str) -> str:
    return f"<span style='background-color: {theme.colours()['violetSoft']}'>{html}</span>"


def tinted(field: Notes, first: int, last: int, colour: str, *, cover: bool = False) -> QTextEdit.ExtraSelection:
    """A passage on a ground of a colour, counted as Qt does; `cover` hides the words too."""
    made = QTextEdit.ExtraSelection()
    shape = QTextCharFormat()
    shape.setBackground(theme.colour(colour))
    if cover:
        shape.setForeground(theme.colour(colour))
    cursor = QTextCursor(field.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, shape
    return made


def _selected(field: Line | CaseNotes, text: str) -> about_other.Span:
    """What is selected, counted in characters; Qt counts an emoji twice."""
    if isinstance(field, Line):
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        end = field.selectionEnd() if field.hasSelectedText() else start
    else:
        start, end = field.textCursor().selectionStart(), field.textCursor().selectionEnd()
    return _characters(text, start), _characters(text, end)


def _change_line(field: QLineEdit, text: str, found: about_other.Toggle) -> None:
    after = about_other.changed(text, found.changes)
    if after != text:
        field.selectAll()
        field.insert(after)  # so that undo takes it back
    field.setCursorPosition(_units(after, found.cursor))


def _change_notes(field: CaseNotes, text: str, found: about_other.Toggle) -> None:
    cursor = QTextCursor(field.document())
    cursor.beginEditBlock()
    for change in found.changes:
        cursor.setPosition(_units(text, change.place))
        cursor.setPosition(_units(text, change.place + change.removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.put)
    cursor.endEditBlock()
    cursor.setPosition(_units(field.toPlainText(), found.cursor))
    field.setTextCursor(cursor)


def in_units(text: str, spans: tuple[about_other.Span, ...]) -> list[about_other.Span]:
    """Spans as Qt counts them, in one pass: the text may be long."""
    found, place, units = [], 0, 0
    for first, last in spans:
        begun = units + _units(text[place:first], first - place)
        place, units = last, begun + _units(text[first:last], last - first)
        found.append((begun, units))
    return found


def _units(text: str, place: int) -> int:
    """A place in a text as Qt counts it, in units of UTF-16."""
    return len(text[:place].encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[:2 * units].decode("utf-16-le", "ignore"))
