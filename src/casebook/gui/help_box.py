"""Small windows that tell: help, every shortcut, the crisis numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from casebook.gui import menus, theme
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label
from casebook.store import destinations

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow


class Box(QDialog):
    """A titled dialog with words and one button that closes it. Page Up, Page Down, Home and End scroll."""

    def __init__(self, window: QWidget, title: str, *, height: int = 460) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.resize(theme.px(560), theme.px(height))
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, theme.px(10), 0)
        self.column.setSpacing(theme.px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(18), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "h1"))
        self._area = scrolled(inner)
        column.addWidget(self._area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.finished.connect(lambda _result: window.activateWindow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        places = {Qt.Key.Key_PageUp: bar.value() - bar.pageStep(), Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
                  Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in places:
            bar.setValue(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def add_pairs(self, pairs: list[tuple[str, str]]) -> None:
        """Add pairs of words, the second one in bold on the right."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(0, 1)
        for row, (words, strong) in enumerate(pairs):
            grid.addWidget(label(words, wrap=True), row, 0)
            grid.addWidget(label(strong, "h2"), row, 1)
        self.column.addLayout(grid)
        self.column.addStretch()


class ShortcutsBox(Box):
    """Every command that has a key."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.language.translate("HelpBox", "Shortcuts"))
        self.add_pairs([*menus.shortcuts(window), (self.tr("Record the conversation"), "Ctrl+Enter"),
                        (self.tr("Leave a text field"), "Tab")])


class CrisisBox(Box):
    """The places of the directory that she marked as crisis numbers."""

    def __init__(self, window: MainWindow) -> None:
        from casebook.gui.desk import Desk

        super().__init__(window, window.language.translate("HelpBox", "Crisis numbers"), height=320)
        assert isinstance(window.desk, Desk)
        found = [place for place in destinations.all_of(window.desk.session.db) if place.crisis]
        if not found:
            self.column.addWidget(label(self.tr(
                "No place in your referral directory is marked as a crisis number yet."), wrap=True))
        self.add_pairs([(place.name, place.phone or place.website) for place in found])


class HelpBox(Box):
    """A short way through the program."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.language.translate("HelpBox", "Help"))
        for title, words in (*self._conversations(), *self._documents()):
            self.column.addWidget(label(title, "h2"))
            self.column.addWidget(label(words, wrap=True))
        self.column.addStretch()

    def _conversations(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Somebody calls"), self.tr(
                "Press Ctrl+N and type an alias, a code or the last digits of the phone number. Enter continues that"
                " case, or starts an intake. Write; nothing has to be filled in. What you type stands in the encrypted"
                " file within two seconds, marked as not finished. Ctrl+Enter records it: then it counts.")),
            (self.tr("Next step"), self.tr(
                "Write it on one line, as you would say it: Fri 16.00 call back. On that day it stands on Today.")),
            (self.tr("Referring"), self.tr(
                "Press Ctrl+R in a case. Choose the place, the reason, and which consent the reporter gave. Under"
                " Referrals you print the sheet that the reporter takes home.")),
            (self.tr("About someone else"), self.tr(
                "Select words about another person and press Ctrl+Shift+A. They are tinted, and left out of the copy"
                " that a reporter gets of her file. The same keys take the mark away.")),
            (self.tr("People and names"), self.tr(
                "Type @ to name people by their alias; Ctrl+Shift+K opens the card of the reporter. F8 hides real names"
                " and numbers on every page until you press it again, after a lock too. In a text that you write, names"
                " are covered by a bar.")),
            (self.tr("Closing"), self.tr(
                "Press Ctrl+W in a case. You see what is still empty; what stays empty becomes unknown.")),
            (self.tr("Locking"), self.tr(
                "Ctrl+L locks at once; after some minutes without activity it locks by itself. Your last sentence is"
                " kept. Only the passphrase opens the casebook again. Copy the one file while it is closed.")),
        )

    def _documents(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Annual report"), self.tr(
                "Choose the client organisation and the year. Under Write, your words stand beside the figures of each"
                " section, as they print: small numbers are merged so that nobody can be recognised. Under Preview are"
                " the report, its short version, a talk sheet and the counts of referrals; save or print them there,"
                " or have the tables as data, the charts as pictures and a PDF behind a password. F4 shows each figure"
                " as management reads it: between which two numbers it must lie for somebody who has all that you"
                " handed out.")),
            (self.tr("What leaves is checked"), self.tr(
                "Everything for a client, invoices too, is read back before it leaves: names and numbers from your"
                " cards, days of cases, and small numbers in your own words. Rewrite what is found, say that it is no"
                " name, or let it stand, where needed with a reason. A small number in the tables that could be worked"
                " out beside an earlier document is merged or left out; there is no key to let that pass.")),
            (self.tr("What was handed out"), self.tr(
                "What you save, print or copy for a client stands under Handed out from then on, and its figures are"
                " fixed: what you enter later about that period counts in the next one. Was it not handed out after"
                " all? Mark it. There you also note with whom it was discussed, and type over what an earlier report"
                " said.")),
            (self.tr("Own figures"), self.tr(
                "Ctrl+9 shows your own figures, raw and for you alone; each leads to its cases.")),
            (self.tr("Invoices, and a client that leaves"), self.tr(
                "Under Client organisations, a client has its prices and its invoice: one line a quarter, from the"
                " minutes that stand there already. When the work ends, the list under Leaving says what is left to"
                " do. Registrations and what they ask stand under Prevention.")),
        )
