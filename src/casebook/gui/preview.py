"""A document as it will look on paper, with what can be done with it: exactly what is shown is saved or printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casebook.documents import unprintable
from casebook.gui import theme
from casebook.gui.capture import SHOWN_TO_OTHERS
from casebook.gui.icons import IconLabel
from casebook.gui.outgoing import Checks
from casebook.gui.paper.printing import print_pdf
from casebook.gui.paper.saving import save_pdf
from casebook.gui.paper.sheets import Sheets
from casebook.gui.widgets.labels import button, label, rule, tool

__all__ = ["Preview", "print_pdf", "save_pdf"]


class Preview(QWidget):
    """Shows a PDF from memory. Ctrl+plus, Ctrl+minus and Ctrl+0 zoom; arrows and Page Down scroll.

    `saved` and `printed` tell that the document that is shown went out; `moved` which page she sees, from 1.
    """

    saved = Signal()
    printed = Signal()
    moved = Signal(int)

    def __init__(self, waiting: str = "") -> None:
        """`waiting` are the words that stand where no document does yet."""
        super().__init__()
        self.setObjectName(SHOWN_TO_OTHERS)
        self._pdf = b""
        self._may_leave = True
        self._passes: Callable[[str], bool] | None = None
        self._is_settled: Callable[[], bool] | None = None
        self._file_name = ""
        self._title = ""
        self.sheets = Sheets(self.tr("Document"))
        self._words = label(waiting or self.tr("Nothing to show yet."), "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = label("", "muted")
        self.lost = label("", wrap=True)
        """What stands in the document and can't be printed, named before it goes out."""
        self._out = tool(self.tr("Zoom out (Ctrl+minus)"), "zoom-out")
        self._in = tool(self.tr("Zoom in (Ctrl+plus)"), "zoom-in")
        self._fit = button(self.tr("Fit wi&dth"), "quiet", tip=self.tr("Make the page as wide as the window (Ctrl+0)"))
        self._save = button(self.tr("&Save PDF…"), "", "download")
        self._print = button(self.tr("&Print…"), "", "printer")
        self._lay_out()
        self._wire()
        self.clear(self._words.text())

    def show_pdf(self, pdf: bytes, file_name: str, title: str) -> None:
        """Show a document; she stays at the page where she was.

        `file_name` is suggested on saving and `title` names the print job: neither carries a person's name.
        """
        self._pdf, self._file_name, self._title = pdf, file_name, title
        self.sheets.show_pdf(pdf)
        self._show_lost(unprintable.sentence(unprintable.of(pdf), QCoreApplication.translate))
        self._stack.setCurrentWidget(self.sheets)
        self._enable()

    def clear(self, words: str) -> None:
        """Show no document but these words."""
        self._pdf = b""
        self.sheets.clear()
        self._show_lost("")
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)
        self._place.setText("")
        self._enable()

    def let_out(self, may_leave: bool) -> None:
        """Whether what is shown may be saved and printed, or be read here only."""
        self._may_leave = may_leave
        self._enable()

    def guard(self, checks: Checks) -> None:
        """Make the checks under the keys the one way out of what is shown."""
        self._passes = checks.let_out
        self._is_settled = checks.passes
        checks.turned.connect(self._enable)
        checks.card.stands_on.connect(self._show_page)
        self._column.insertWidget(self._column.count() - 1, checks)
        self._enable()

    def add_first(self, part: QWidget) -> None:
        """Put something before the keys above the pages."""
        self._bar.insertWidget(0, part)

    def add_last(self, part: QWidget) -> None:
        """Put something behind them."""
        self._bar.addWidget(part)

    def pdf(self) -> bytes:
        """The document that is shown, or b""."""
        return self._pdf

    def save(self) -> None:
        """Save what is shown as a file."""
        if self._ready() and save_pdf(self, self._pdf, self._file_name, self._passes) is not None:
            self.saved.emit()

    def print_out(self) -> None:
        """Print what is shown."""
        if self._ready() and print_pdf(self, self._pdf, self._title, passes=self._passes):
            self.printed.emit()

    def _ready(self) -> bool:
        return bool(self._pdf) and self._may_leave and (self._is_settled is None or self._is_settled())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._zoom_step(event):
            event.accept()  # while she stands in the document these keys zoom; elsewhere they may mean something else
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._zoom_step(event)
        if step:
            step()
        else:
            super().keyPressEvent(event)

    def _zoom_step(self, event: QKeyEvent) -> Callable[[], None] | None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            return lambda: self.sheets.zoom_by(1)
        if event.key() == Qt.Key.Key_Minus:
            return lambda: self.sheets.zoom_by(-1)
        return self.sheets.fit_width if event.key() == Qt.Key.Key_0 else None

    def _lay_out(self) -> None:
        self._bar = bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        bar.setSpacing(theme.px(4))
        for part in (self._out, self._in, self._fit):
            bar.addWidget(part)
        bar.addSpacing(theme.px(8))
        bar.addWidget(self._place)
        bar.addStretch()
        bar.addWidget(self._save)
        bar.addWidget(self._print)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.sheets)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._care = QFrame()
        self._care.setObjectName("messageBar")
        self._care.setProperty("kind", "fault")
        care = QHBoxLayout(self._care)
        care.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        care.setSpacing(theme.px(10))
        care.addWidget(IconLabel("triangle-alert", 16, "red"), 0, Qt.AlignmentFlag.AlignTop)
        care.addWidget(self.lost, 1)
        column.addLayout(bar)
        column.addWidget(rule())
        column.addWidget(self._care)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self._out.clicked.connect(lambda: self.sheets.zoom_by(-1))
        self._in.clicked.connect(lambda: self.sheets.zoom_by(1))
        self._fit.clicked.connect(self.sheets.fit_width)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_out)
        self.sheets.moved.connect(self._on_moved)

    def _show_lost(self, words: str) -> None:
        self.lost.setText(words)
        self._care.setVisible(bool(words))
        for part in (self._save, self._print):
            part.setAccessibleDescription(words)

    def _on_moved(self, page: int) -> None:
        count = str(len(self.sheets.sheets()))
        self._place.setText(f"{page} / {count}")
        self._place.setAccessibleName(self.tr("Page %1 of %2").replace("%1", str(page)).replace("%2", count))
        self.moved.emit(page)

    def _show_page(self, page: int) -> None:
        """Bring the page of what the check asks about into view, below the question."""
        if page <= len(self.sheets.sheets()):
            self.sheets.go_to(page)

    def _enable(self) -> None:
        for part in (self._out, self._in, self._fit):
            part.setEnabled(bool(self._pdf))
        for part in (self._save, self._print):
            part.setEnabled(self._ready())
