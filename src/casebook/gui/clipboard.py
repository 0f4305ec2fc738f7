"""Text that she copies: marked as not to be kept by others, and gone after half a minute, on lock and on leaving.

Source: experience.md, Private by default; facts/desktop.md, 7. It stands beside every text field instead of in each:
whatever the program puts on the clipboard passes here.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit

from casebook.gui import watching

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

KEPT_FOR = 30_000  # milliseconds
SECRET = "x-kde-passwordManagerHint"  # what Linux's clipboard histories look for, and our own mark
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    SECRET: b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}
_MAC_CONCEALED = "org.nspasteboard.ConcealedType"
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class CopiedText(QObject):
    """Watches what this program puts on the clipboard, and on X11 into the selection that the middle button pastes.

    While something of hers is on the clipboard, the line below the page says until when.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told = False
        self._clipboard = QGuiApplication.clipboard()
        self._timers = {mode: self._timer(mode) for mode in _MODES}
        self._clipboard.changed.connect(self._on_changed)
        window.casebook_closed.connect(self.clear)

    def clear(self) -> None:
        """Take away what is still ours; what another program put there stays."""
        for mode in _MODES:
            self._clear(mode)

    def _timer(self, mode: QClipboard.Mode) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(KEPT_FOR)
        made.timeout.connect(lambda: self._clear(mode))
        return made

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in self._timers:
            return
        if not self._is_ours(mode):
            self._let_be(mode)
            return
        found = self._clipboard.mimeData(mode)
        if found is None or found.hasFormat(SECRET) or not found.text():
            return
        self._clipboard.setMimeData(hinted(found.text()), mode)
        self._timers[mode].start()
        if mode is QClipboard.Mode.Clipboard:
            _conceal_on_mac()
            self._told = True
            self._say(self.tr("Copied. In 30 seconds the clipboard is empty again."))

    def _clear(self, mode: QClipboard.Mode) -> None:
        if self._is_ours(mode):
            found = self._clipboard.mimeData(mode)
            if found is not None and found.hasFormat(SECRET):
                self._clipboard.clear(mode)
        self._let_be(mode)

    def _let_be(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        if mode is QClipboard.Mode.Clipboard and self._told:
            self._told = False
            self._say("")

    def _say(self, words: str) -> None:
        if self._window.desk is not None:
            self._window.desk.note(words)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()


class NoDragging(QObject):
    """Keeps selected text from being dragged out of the window: a press on it begins a new selection."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        watching.begin(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
            field = watched.parent() if watched.objectName() == "qt_scrollarea_viewport" else watched
            if plain and isinstance(field, QPlainTextEdit | QTextEdit):
                _forget_selection(field, event)
            elif plain and isinstance(field, QLabel) and field.hasSelectedText():
                field.setSelection(0, 0)
        return False


def hinted(text: str) -> QMimeData:
    """Text with what asks every clipboard history known to us to leave it alone."""
    made = QMimeData()
    made.setText(text)
    for kind, value in HINTS.items():
        made.setData(kind, value)
    return made


def _forget_selection(field: QPlainTextEdit | QTextEdit, event: QMouseEvent) -> None:
    cursor = field.textCursor()
    at = field.cursorForPosition(event.position().toPoint()).position()
    if cursor.hasSelection() and cursor.selectionStart() <= at <= cursor.selectionEnd():
        cursor.clearSelection()
        field.setTextCursor(cursor)


def _conceal_on_mac() -> None:
    """macOS names no such thing itself; clipboard histories agreed on one, which needs pyobjc. Never run by a test."""
    if sys.platform == "darwin":
        with suppress(ImportError):
            board = import_module("AppKit").NSPasteboard.generalPasteboard()
            board.addTypes_owner_([_MAC_CONCEALED], None)
            board.setString_forType_("", _MAC_CONCEALED)
