"""How a hit is drawn: whose case and which client, the day at the right, the passage below with its words marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casebook.gui import theme
from casebook.gui.icons import icon
from casebook.gui.search.model import HIT, Hits
from casebook.gui.session import Session
from casebook.store import search

Index = QModelIndex | QPersistentModelIndex
ICONS = {
    "conversation": "message-circle", "case": "folder-open", "person": "user", "referral": "send",
    "intervention": "hand-helping", "advice": "life-buoy", "signal": "lightbulb", "recommendation": "lightbulb",
    "activity": "megaphone", "time": "clock", "destination": "map-pin", "request": "mail", "breach": "triangle-alert",
    "consent": "circle-check", "appointment": "calendar", "attachment": "file-text",
    "client": "building-2", "engagement": "clipboard-list", "narrative": "chart-column",
}
EDGE, BUBBLE, LINES = 12, 28, 2


class HitDelegate(QStyledItemDelegate):
    """Rows of one height: two lines of passage where something is looked for, none in the list of everything."""

    def __init__(self, session: Session, model: Hits, nouns: dict[str, str]) -> None:
        super().__init__()
        self._session = session
        self._model = model
        self._nouns = nouns
        self._strong = theme.font(13, strong=True)
        self._plain = theme.font(13)
        self._small = theme.font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = max(QFontMetrics(self._strong).height(), theme.px(BUBBLE))
        passage = LINES * QFontMetrics(self._plain).lineSpacing() + theme.px(4) if self._model.question.text else 0
        return QSize(theme.px(200), head + passage + theme.px(2 * 7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        room: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, room)
        if hit is not None:
            inner = room.adjusted(theme.px(EDGE), theme.px(7), -theme.px(EDGE), -theme.px(7))
            self._paint_hit(painter, inner, hit, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        state = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(room).adjusted(1, 1, -1, -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("accentSoft"))
            painter.drawRoundedRect(inner, 6, 6)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(inner.left(), inner.top() + 6, 3, inner.height() - 12), 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(inner, 6, 6)
        painter.setPen(theme.colour("line"))
        painter.drawLine(room.left() + theme.px(EDGE), room.bottom(), room.right() - theme.px(EDGE), room.bottom())

    def _paint_hit(self, painter: QPainter, room: QRect, hit: search.Hit, *, chosen: bool) -> None:
        bubble = QRect(room.left(), room.top(), theme.px(BUBBLE), theme.px(BUBBLE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel" if chosen else "accentSoft"))
        painter.drawEllipse(bubble)
        inset = theme.px(7)
        icon(ICONS.get(hit.noun, "file-text"), "accent").paint(painter, bubble.adjusted(inset, inset, -inset, -inset))
        left = bubble.right() + theme.px(12)
        head = QRect(left, room.top(), room.right() - left, bubble.height())
        day = self._session.language.weekday_date(hit.day) if hit.day else ""
        right = self._words(painter, head, day, self._small, "muted", right=True)
        head.setRight(head.right() - right - theme.px(12))
        for words, font, colour in ((hit.label or self._nouns.get(hit.noun, hit.noun), self._strong, "text"),
                                    (hit.client, self._strong, "accent"),
                                    (self._nouns.get(hit.noun, hit.noun) if hit.label else "", self._small, "muted")):
            head.setLeft(head.left() + self._words(painter, head, words, font, colour))
        if search.expression(self._model.question.text):
            top = bubble.bottom() + theme.px(2)
            self._paint_passage(painter, QRect(left, top, room.right() - left, room.bottom() - top), hit.passage)

    def _words(self, painter: QPainter, room: QRect, words: str, font: QFont, colour: str, *,
               right: bool = False) -> int:
        """Draw words and tell the width they took, with the gap after them."""
        if not words or room.width() < theme.px(20):
            return 0
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown) + (0 if right else theme.px(10))

    def _paint_passage(self, painter: QPainter, room: QRect, passage: str) -> None:
        text, formats = marked(passage)
        layout = QTextLayout(text, self._plain)
        layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(min(room.width(), theme.px(860)))
            line.setPosition(QPointF(0, height))
            height += QFontMetrics(self._plain).lineSpacing()
        layout.endLayout()
        painter.setPen(theme.colour("text"))
        layout.draw(painter, QPointF(room.left(), room.top()))


def marked(passage: str) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The words of a passage without its marks, and where the found ones stand, bold and in the accent."""
    found = QTextCharFormat()
    found.setFontWeight(QFont.Weight.Bold)
    found.setForeground(theme.colour("accent"))
    text, formats = "", []
    for part in passage.split(search.OPEN_MARK):
        inside, closed, rest = part.partition(search.CLOSE_MARK)
        if closed:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = len(text), len(inside), found
            formats.append(made)
        text += inside + rest
    return text, formats
