"""Making the recovery sheet: print it or write it over, then type one line back."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.vault import Connection, recovery

CONFIRMED = "sheet_confirmed"


class SheetBox(Box):
    """Nothing of the sheet is saved; closing it without typing a line back means later."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = session.vault.recovery_lines()
        self._asked = random.randint(1, recovery.LINES)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(500))
        self._print = button(self.tr("&Print…"), "primary", "printer")
        self._show = button(self.tr("&Write it over by hand"))
        self._written = label("\n".join(f"{n}.  {line}" for n, line in enumerate(self._lines, 1)), "h2")
        self._written.setAccessibleName(self.tr("The seven lines"))
        self._written.hide()
        self._typed = Line()
        self._form = Form(1)
        self._done = button(self.tr("It is &right"), "", "check")
        self._later = button(self.tr("&Later"), "quiet")
        self._arrange()
        self._print.clicked.connect(self._on_print)
        self._show.clicked.connect(self._on_show)
        self._typed.returnPressed.connect(self._on_typed)
        self._done.clicked.connect(self._on_typed)
        self._later.clicked.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)

    def _arrange(self) -> None:
        self._form.add(self.tr("&Type line %1 over from your paper. Then you know that it can be read.").replace(
            "%1", str(self._asked)), self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.tr("Recovery sheet"), "h1"))
        column.addWidget(label(self.tr(
            "With this sheet and a backup anyone can open your casebook, without the passphrase too. Keep it like your"
            " passport: at home or in a safe. Never with your laptop or your backup stick."), wrap=True))
        column.addLayout(_row(self._print, self._show))
        column.addWidget(self._written)
        column.addWidget(self._form)
        column.addWidget(label(self.tr("No printer? Write the lines over, or do it later. Today reminds you."), "muted",
                               wrap=True))
        foot = _row(self._later)
        foot.addWidget(self._done)
        column.addLayout(foot)

    def _on_print(self) -> None:
        from casebook.documents import recovery_sheet
        from casebook.gui.paper.printing import print_pdf

        made = recovery_sheet.pdf(self._lines, self._session.vault.key_id, self._session.today(),
                                  self._session.language)
        print_pdf(self, made, self.tr("Sheet"), paper_only=True)

    def _on_show(self) -> None:
        self._written.show()
        self.adjustSize()

    def _on_typed(self) -> None:
        typed = self._typed.words()
        right = recovery.is_line(self._asked, typed) and recovery.read_line(
            self._asked, typed) == recovery.read_line(self._asked, self._lines[self._asked - 1])
        if not right:
            self._form.show_fault(self._typed, self.tr("This is not line %1. Compare it group by group.").replace(
                "%1", str(self._asked)))
            self._typed.setFocus()
            return
        self._session.write(_confirm, self._session.today().isoformat())
        self._session.say(self.tr("Your recovery sheet can be read. Put it away safely."))
        self.accept()


def is_confirmed(db: Connection) -> bool:
    """Whether a line of the sheet of this key was ever typed back."""
    return db.value("SELECT 1 FROM meta WHERE name = ?", (CONFIRMED,)) is not None


def _confirm(db: Connection, day: str) -> None:
    db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (CONFIRMED, day))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return row
