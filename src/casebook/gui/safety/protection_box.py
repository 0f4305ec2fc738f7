"""What the program promises, and what it openly does not. Source: security.md, Promises."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from casebook.gui import theme
from casebook.gui.help_box import Box
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import label


class ProtectionBox(Box):
    """Nine promises, and beside them what no program can promise."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner.window(), QCoreApplication.translate(
            "ProtectionBox", "What is protected, and what isn't"), height=560)
        self._show(self.tr("What Casebook promises"), "circle-check", "green", self._promises())
        self._show(self.tr("What it can't protect you against"), "triangle-alert", "amber", self._limits())
        self.column.addWidget(label(self.tr(
            "How each promise is tested stands in the file SECURITY.md, which comes with the program."), "muted",
            wrap=True))
        self.column.addStretch()

    def _promises(self) -> tuple[str, ...]:
        return (
            self.tr("Whoever finds your laptop, its disk or a backup reads nothing without your passphrase or recovery"
                    " sheet. What can be seen is that there is a casebook, its size and dates, and its key ID. A byte"
                    " that was changed is told, never shown."),
            self.tr("What stands there as kept survives a crash and a power cut."),
            self.tr("The file and your passphrase, or the file and your sheet, are enough for ever, also without this"
                    " program."),
            self.tr("A backup is called one only after it was opened and checked."),
            self.tr("After locking, nothing of a case and no key is left in the memory of the program."),
            self.tr("The program never uses a network. Only a printer that you choose yourself may be on one; the"
                    " system sees to that."),
            self.tr("Nothing readable is written to the disk unless you save, export or print it."),
            self.tr("A new passphrase makes the old one useless for the new file. Older backups open with the older"
                    " one; the list of backups shows which, by key ID."),
            self.tr("What you destroy is gone from the file, its index, its history and its drafts at once, and from"
                    " the last backup on a day that you are told."),
        )

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr("A spying program or an administrator on this computer while the casebook is open."),
            self.tr("Someone who looks over your shoulder, or films the screen."),
            self.tr("Someone who forces you to open it, or a court that orders it."),
            self.tr("What the system itself puts on the disk of its memory, when the disk is not encrypted: swap and"
                    " hibernation."),
            self.tr("What you exported, printed or saved as a file, what the print queue keeps of it, and the file that"
                    " you attached something from: it stays where it was."),
            self.tr("Someone who replaces the file, or single pages of it, by older genuine ones."),
            self.tr("A weak passphrase."),
            self.tr("Losing both your passphrase and your recovery sheet. Then nobody can open the casebook any more,"
                    " the makers of the program included."),
        )

    def _show(self, heading: str, sign: str, colour: str, lines: tuple[str, ...]) -> None:
        self.column.addWidget(label(heading, "h2"))
        for words in lines:
            self.column.addLayout(signed_line(label(words, wrap=True), IconLabel(sign, 16, colour)))


def signed_line(words: QLabel, sign: IconLabel) -> QHBoxLayout:
    """Words with a sign before their first line."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(10))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
