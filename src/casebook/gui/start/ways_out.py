"""What is wrong with a casebook, in a sentence, and beneath it the buttons that lead out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casebook import errors
from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.lines import clear
from casebook.language import Language

if TYPE_CHECKING:
    from casebook.vault.backups import Backup

RETRY, READ, MOVE, RESTORE, CHOOSE_BACKUP, FRONT = "retry", "read", "move", "restore", "choose_backup", "front"
_GONE = (errors.Damaged, errors.NotACasebook, errors.Missing, errors.Unreadable)


def ways_for(error: errors.CasebookError, *, backups: bool, may_read: bool = False, raised: bool = False
             ) -> tuple[str, ...]:
    """Which ways lead out of a fault, the best first. A wrong passphrase has the sheet, whose button always stands.

    `backups` says that some were found, `raised` that another window holds the file and answered.
    """
    if isinstance(error, _GONE):
        again = (RETRY,) if isinstance(error, errors.Unreadable | errors.Missing) else ()
        return ((RESTORE,) if backups else ()) + again + (CHOOSE_BACKUP,)
    read = (READ,) if may_read else ()
    if isinstance(error, errors.ReadOnly):
        return (MOVE, *read)
    if isinstance(error, errors.InUse):
        return (*((FRONT,) if raised else ()), RETRY, *read)
    if isinstance(error, errors.DiskFull | errors.TooLittleMemory):
        return (RETRY, *read)
    return read


class WaysOut(QFrame):
    """A fault and its ways out; `chosen` tells the way, by its word."""

    chosen = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._language = language
        self.backup: Backup | None = None
        """The backup that RESTORE means."""
        self._words = label("", wrap=True)
        self._more = label("", "muted", wrap=True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel("circle-alert", 18, "red"))
        head.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self._more)
        column.addLayout(self._buttons)
        self.hide()

    def tell(self, words: str, ways: Sequence[str], *, more: str = "", backup: Backup | None = None) -> None:
        """Say what is wrong and offer these ways; the first is the one advised."""
        self.forget()
        self.backup = backup
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        for number, way in enumerate(ways):
            made = button(self._name(way), "primary" if number == 0 else "", "history" if way == RESTORE else "")
            made.clicked.connect(partial(self.chosen.emit, way))
            self._buttons.addWidget(made)
        self.setAccessibleName(words)
        self.show()

    def take_focus(self) -> None:
        """Stand on the way that is advised."""
        advised = self._buttons.itemAt(0)
        if advised is not None and (widget := advised.widget()) is not None:
            widget.setFocus()

    def forget(self) -> None:
        """Nothing is wrong."""
        clear(self._buttons)
        self.hide()

    def _name(self, way: str) -> str:
        if way == RESTORE and self.backup is not None:
            when = self._language.weekday_date(self.backup.made.date())
            at = self._language.clock(self.backup.made.time())
            return self.tr("Look at the &backup of %1, %2…").replace("%1", when).replace("%2", at)
        return {
            RETRY: self.tr("&Try again"), READ: self.tr("&Look in it without writing"),
            MOVE: self.tr("&Move it to this computer"), CHOOSE_BACKUP: self.tr("&Choose a backup…"),
            FRONT: self.tr("Bring that &window to the front"),
        }.get(way, "")

