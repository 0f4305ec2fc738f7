"""Offline proof: what is checked now, what every test of the program checks, and how anyone can repeat it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QWidget

from casebook.gui.help_box import Box
from casebook.gui.icons import IconLabel
from casebook.gui.safety.checked import Finding, commands, findings, program
from casebook.gui.safety.protection_box import signed_line
from casebook.gui.widgets.labels import label
from casebook.language import Language

_SIGNS: dict[bool | None, tuple[str, str]] = {
    True: ("circle-check", "green"), False: ("triangle-alert", "red"), None: ("info", "muted")}


class OfflineBox(Box):
    """Looks at this very process when it is opened. Nothing is sent for it: the one attempt is refused before that."""

    def __init__(self, owner: QWidget, language: Language, casebook: Path) -> None:
        super().__init__(owner.window(), QCoreApplication.translate("OfflineBox", "Offline proof"), height=600)
        self.column.addWidget(label(self.tr(
            "Casebook never uses a network, and nobody has to believe that: here is what was checked, and how you can"
            " check it yourself."), wrap=True))
        self._say(self.tr("Checked just now, in this program as it runs"))
        for finding in findings(language, casebook):
            self._show(finding)
        self._say(self.tr("Checked with every version"), self.tr(
            "A test walks through the whole program by keyboard, with every network taken away and each call written"
            " down: making a casebook, recording, referring, locking, searching, saving a report, opening the print"
            " dialog. One call that could reach a network, and the version is not released."), self.tr(
            "Another test searches all that is shipped for parts that can speak to a network."))
        self._show_commands(language)
        self.column.addWidget(label(program(language), "muted", wrap=True))
        self.column.addStretch()

    def _say(self, heading: str, *paragraphs: str) -> None:
        self.column.addWidget(label(heading, "h2"))
        for words in paragraphs:
            self.column.addWidget(label(words, wrap=True))

    def _show(self, finding: Finding) -> None:
        name, colour = _SIGNS[finding.well]
        self.column.addLayout(signed_line(label(finding.words, wrap=True), IconLabel(name, 16, colour)))

    def _show_commands(self, language: Language) -> None:
        typed = commands()
        self._say(self.tr("Check it yourself"), self.tr(
            "Switch off Wi-Fi and take out the cable: everything works as before."))
        if not typed:
            self._say("", self.tr("Your system shows which programs use the network: Resource Monitor on Windows,"
                                  " Activity Monitor on a Mac. Casebook is not among them."))
            return
        without, watched, count = typed
        for words, lines in (
            (self.tr("Or quit Casebook and start it from a terminal, first without any network:"), (without,)),
            (self.tr("Then with each call that has to do with a network written down, by strace. The count afterwards"
                     " is 0:"), (watched, count)),
        ):
            self.column.addWidget(label(words, wrap=True))
            for line in lines:
                self.column.addWidget(_command(line, self.tr("Command")))


def _command(words: str, name: str) -> QLineEdit:
    """A line for a terminal, to be copied."""
    made = QLineEdit(words)
    made.setReadOnly(True)
    made.setCursorPosition(0)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setAccessibleName(name)
    return made
