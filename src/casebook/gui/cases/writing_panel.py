"""The panel in which she writes: room for the text beside the timeline, or the text alone while somebody talks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from casebook.gui import theme
from casebook.gui.cases.conversation_form import ConversationForm
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session

TEXT = 760  # pixels: no line is wider, to be read with ease


class WritingPanel(Panel):
    """Gives the text its room. `around` is seen with all fields, `alone` with the text alone."""

    around: Sequence[QWidget] = ()
    alone: Sequence[QWidget] = ()

    def __init__(self, session: Session, fields: ConversationForm) -> None:
        self.fields = fields
        super().__init__(session, form=fields)

    def focus(self) -> None:
        """Put the cursor into the text."""
        self.fields.text.setFocus()
        QTimer.singleShot(0, self, self._show_text)

    def _show_text(self) -> None:
        """However large the letters: what she types is seen, the whole field or from its label on."""
        text = self.fields.text
        self._fit()
        for _ in range(2):  # a field that came or went moves those below it, and then the page
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for area in self.findChildren(QScrollArea):
            content = area.widget()
            if content is None or not content.isAncestorOf(text):
                continue
            top, seen, bar = text.mapTo(content, QPoint()).y(), area.viewport().height(), area.verticalScrollBar()
            label_on, below = top - theme.px(26), top + text.height() + theme.px(8)
            shorter = text.height() - (below - seen)
            if below > seen and shorter >= text.fontMetrics().lineSpacing() * 6 + theme.px(20):
                text.setMaximumHeight(shorter)  # a little less to write on, and all above it in sight
                bar.setValue(0)
            elif below > bar.value() + seen or label_on < bar.value():
                bar.setValue(min(label_on, below - seen))

    def show_around(self, *, on: bool) -> None:
        """Show all fields, or the text alone with whose it is: the client, and no name."""
        self._quiet = not on
        self.fields.show_around(on=on)
        for part in self.around:
            part.setVisible(on)
        for part in self.alone:
            part.setVisible(not on)
        self.inside.setStretchFactor(self.fields, 0 if on else 1)
        self.inside.setStretch(self.inside.count() - 1, 1 if on else 0)
        self.name_client(named=on)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a conversation the text stands in the middle, no wider than is read with ease."""
        edge = max(theme.px(18), (self.width() - theme.px(TEXT)) // 2) if self._quiet else theme.px(18)
        self.head.setContentsMargins(edge, theme.px(20) if self._quiet else 0, edge, 0)
        self.foot.setContentsMargins(edge, 0, edge, 0)
        taken = self.head.sizeHint().height() + self.foot.sizeHint().height() + theme.px(40 + 34)
        few = self.fields.text.fontMetrics().lineSpacing() * 3 + theme.px(20)
        self.fields.text.setMaximumHeight(max(few, self.height() - taken))  # its last line can always be seen
        self.inside.setContentsMargins(edge, 0, edge if self._quiet else theme.px(14), theme.px(4))
