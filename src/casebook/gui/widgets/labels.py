"""Words on the page: headings, facts, chips, rules."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from casebook.gui import theme
from casebook.gui.icons import icon

ICON_TONES = {"primary": "accentText", "quiet": "accent", "danger": "red"}


def label(words: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label; `kind` is h1, h2, muted, metaKey, metaVal, fault or clientName."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(kind)
    made.setWordWrap(wrap)
    return made


class OneLine(QLabel):
    """Words on one line, shortened where there is no room for them; the whole is read aloud and shown as a tip.

    `shorter` says less in whole words, and is shown where that has room and the whole has none.
    """

    def __init__(self, kind: str = "") -> None:
        super().__init__()
        self.shorter = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(kind)
        self.setMinimumWidth(theme.px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setToolTip(plain_tip(self.text()) if self.sizeHint().width() > self.width() else "")
        painter = QPainter(self)
        room = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        measure = self.fontMetrics()
        words = self.shorter if self.shorter and measure.horizontalAdvance(self.text()) > room.width() else self.text()
        shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class Chip(QLabel):
    """A small coloured word, such as a status; `tone` is green, amber, red, violet, slate or accent."""

    def __init__(self, words: str, tone: str = "slate") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_words(words, tone)

    def show_words(self, words: str, tone: str) -> None:
        """Show another word or tone; an empty word hides the chip."""
        font = theme.font(11, strong=True)
        self.setFont(font)
        height = theme.px(20)
        self.setText(words)
        self.setFixedSize(QFontMetrics(font).horizontalAdvance(words) + theme.px(20), height)
        self.setStyleSheet(
            f"background: {theme.colours()[tone + 'Soft']}; color: {theme.colours()[tone]};"
            f" border-radius: {height // 2}px; font-size: {theme.px(11)}px; font-weight: 600;")
        if self.parentWidget() is not None or not words:  # shown before it is in its place, it would be a window
            self.setVisible(bool(words))


def plain_tip(words: str) -> str:
    """Words as a tip that shows them as they are: Qt would read what looks like a layout as one."""
    if "<" not in words and "&" not in words:
        return words
    return f"<p style='white-space: pre-wrap'>{escape(words)}</p>"


def rule() -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def button(words: str, kind: str = "", icon_name: str = "", tip: str = "") -> QPushButton:
    """A push button; `kind` is primary, danger, quiet, door or "" for an ordinary one."""
    made = QPushButton(words)
    made.setObjectName(kind)
    made.setAutoDefault(False)
    if icon_name:
        made.setIcon(icon(icon_name, ICON_TONES.get(kind, "text")))
    if tip:
        made.setToolTip(tip)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def tool(name: str, icon_name: str) -> QToolButton:
    """A button that shows an icon only; its name is read aloud and shown as a tip."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
