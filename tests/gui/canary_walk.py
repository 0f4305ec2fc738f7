"""A whole session in the real window with a canary typed into every field: a step for hands (tests/gui/hands.py)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTabBar, QTableView, QWidget

from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.widgets.fields import Count, DayField
from tests.gui.canaries import MARK, Canaries, fields_in
from tests.gui.keyboard import focused, press, tab_to, until, write


class Walk:
    """One session: every page is visited, every field typed into, everything saved that can be."""

    def __init__(self, window, canaries: Canaries) -> None:
        self.window = window
        self.canaries = canaries

    @property
    def page(self) -> QWidget:
        """The page of the desk that is shown."""
        return self.window.desk.page()

    def fill(self, where: str, place: QWidget | None = None, *, over: bool = False) -> None:
        """A canary into each field of what is shown, or `over` the words that stand there."""
        filled = self.canaries.fill(place or self.page, where, over=over)
        assert filled, f"no field found: {where}"

    def create(self) -> str:
        """Through the first door; her passphrase is a canary too."""
        passphrase = " ".join(self.canaries.new(f"passphrase word {n}") for n in range(3))
        tab_to("New casebook")
        press("Space")
        until(lambda: isinstance(focused(), QLineEdit), "the passphrase field")
        write(passphrase)
        press("Return")
        write(passphrase)
        self.fill("create", self.window)
        press("Return")
        until(lambda: self.window.desk is not None, "the desk")
        return passphrase

    def attachment(self) -> None:
        """A picture in the file, called by a canary; the loose one is gone."""
        press("Ctrl+Return", "Ctrl+B")
        (panel,) = (found for found in self.window.findChildren(AttachmentsPanel) if found.isVisible())
        loose = Path(tempfile.mkdtemp()) / "a.png"
        QImage(8, 8, QImage.Format.Format_RGB32).save(str(loose))
        panel.put_in(loose)
        until(lambda: not panel.form.isHidden(), "the picture is in the file")
        loose.unlink()
        loose.parent.rmdir()
        self.fill("attachment", over=True)
        press("Ctrl+E")

    def client(self) -> None:
        """A client with all that is agreed with it."""
        press("Ctrl+7", "Ctrl+Shift+N")
        for tab in self.tabs():
            for choice in self.page.findChildren(QComboBox):
                if choice.isVisible() and choice.isEditable():
                    choice.setFocus()
                    write(self.canaries.new("holding"))
                elif choice.isVisible() and choice.findText("3") >= 0:  # a threshold below five asks for a reason
                    choice.setCurrentIndex(choice.findText("3"))
            if tab != "Leaving":  # that of a client which is kept
                self.fill(f"client: {tab}", over=True)
        press("Ctrl+S")
        until(lambda: not self.page.sheet.is_dirty(), "the client kept")

    def case(self) -> None:
        """An intake, its conversation, its facts, and every panel of a case."""
        press("Ctrl+N")
        tab_to("Client organisation")
        press("Down")
        tab_to("Theme")
        write("Bul")
        press("Return")
        self.fill("conversation")
        press("Ctrl+Return", "Ctrl+G")
        self.fill("facts")
        press("Ctrl+Return", "Ctrl+Shift+K")
        self.fill("person card")
        press("Ctrl+Return", "Ctrl+Shift+K")
        self.fill("person card, renamed", over=True)
        press("Ctrl+Return", "Ctrl+R")
        for number, way in enumerate((("Down",), ("Down", "Down"), ("End",))):  # each way to pass on asks its own words
            tab_to("Consent")
            press(*way)
            self.fill(f"referral {number}")
            press("Ctrl+Return", "Ctrl+R")
        press("Ctrl+I")
        write("contact")
        tab_to("Consent")
        press("End")
        self.fill("what I did")
        press("Ctrl+Return", "Ctrl+J")
        tab_to("Report made on")
        write("yesterday")
        tab_to("Consent to report to management")
        press("End")
        self.fill("report")
        press("Ctrl+Return", "Ctrl+W")
        self.fill("closing, left unfinished", over=True)
        press("Ctrl+I")
        self.fill("what I did then")
        press("Ctrl+Return", "Ctrl+T")
        tab_to("When")
        write("tomorrow")
        self.fill("plan")
        press("Ctrl+Return", "Ctrl+K")
        self.fill("ties")
        self.attachment()
        press("F6", "Down", "Del", "Ctrl+E")  # what she did, into the bin
        self.fill("draft of a conversation")  # left unfinished

    def leaving(self) -> None:
        """The client leaves: a note beside each line, the case's too; and its last invoice is looked at."""
        press("Ctrl+7")
        for tab in self.tabs():
            if tab == "Leaving":
                self.page.sheet.leaving.findChild(DayField).setText("31-12-2026")
                self.click("Start the list")
                QApplication.processEvents()
                self.fill("leaving")
        self.page.sheet.make_invoice()
        box = QApplication.activeModalWidget()
        until(box.isActiveWindow, "the invoice")
        self.fill("invoice", box, over=True)
        box.reject()
        QApplication.processEvents()

    def records(self) -> None:
        """A record of every noun on the pages with a list and a form; in the fixed lists the first one is reworded."""
        for keys in ("Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+8"):
            press(keys)
            for tab in self.tabs():
                if tab == "Bi&n":  # Enter would put back what is to stay there
                    continue
                press("Ctrl+Shift+N")
                if not any(True for _ in fields_in(self.page)):
                    self.first_row()
                self.choose()
                self.canaries.fill(self.page, f"{keys} {tab}", over=True)
                press("Ctrl+S")

    def first_row(self) -> None:
        """Open the first record of the list."""
        for table in self.page.findChildren(QTableView):
            if table.isVisible() and table.model().rowCount():
                table.setFocus()
                table.selectRow(0)
                press("Return")
                return

    def choose(self) -> None:
        """The client, where one is asked for, and half an hour where minutes are."""
        for count in self.page.findChildren(Count):
            if count.isVisible() and count.isEnabled() and not count.text():
                count.setFocus()
                write("30")
        for choice in self.page.findChildren(QComboBox):
            if choice.isVisible() and choice.isEnabled() and choice.findText(MARK, Qt.MatchFlag.MatchStartsWith) > 0:
                choice.setCurrentIndex(choice.findText(MARK, Qt.MatchFlag.MatchStartsWith))

    def tabs(self) -> Iterator[str]:
        """Each tab of the page, opened."""
        bar = next(bar for bar in self.page.findChildren(QTabBar) if bar.isVisible())
        for number in range(bar.count()):
            bar.setCurrentIndex(number)
            QApplication.processEvents()
            yield bar.tabText(number)

    def report(self) -> None:
        """Her own words in an annual report, a recommendation in it, and what was told elsewhere and discussed."""
        press("Ctrl+6", "Return")
        report = self.page.report
        until(lambda: any(True for _ in fields_in(report.writing, filled=True)), "the report's words")
        self.fill("annual report: a section", report.writing, over=True)
        report.writing.add_recommendation()
        QApplication.processEvents()
        self.fill("annual report: recommendations", report.writing, over=True)
        press("Ctrl+S")
        report.tabs.setCurrentWidget(report.handed_out)
        self.click("Enter what was told elsewhere…")
        box = QApplication.activeModalWidget()
        until(box.isActiveWindow, "what was told elsewhere")
        box.source.setFocus()
        write(self.canaries.new("told elsewhere: where it comes from"))
        box.totals["cases"].setFocus()
        write("30")
        box.keep_button.click()
        until(lambda: not box.isVisible() and any(True for _ in fields_in(report.handed_out)), "its document")
        until(self.window.isActiveWindow, "the window")
        self.fill("discussion", report.handed_out)
        press("Return")

    def click(self, words: str) -> None:
        """Press the button of these words."""
        found = next(b for b in self.page.findChildren(QPushButton)
                     if b.isVisible() and b.text().replace("&", "") == words)
        found.setFocus()
        press("Space")

    def search(self) -> None:
        """What is searched for is private too."""
        press("Ctrl+F")
        write(self.canaries.new("search"))


def walk(window) -> dict[str, object]:
    """The session: the passphrase it chose, and which canary stands for which field. The casebook stays open."""
    canaries = Canaries()
    session = Walk(window, canaries)
    passphrase = session.create()
    session.client()
    session.case()
    session.leaving()
    session.records()
    session.report()
    session.search()
    return {"passphrase": passphrase, "typed": canaries.typed}
