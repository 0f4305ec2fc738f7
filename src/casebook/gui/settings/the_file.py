"""The file that everything stands in, and how to keep it safe."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.lines import side_by_side


class FileCard(Card):
    """Where the file stands, which key opens it, how large it is; and its recovery sheet."""

    sheet_wanted = Signal()
    drill_wanted = Signal()
    passphrase_wanted = Signal()
    exchange_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.show_heading(self.tr("Your casebook"))
        self.place = _value(self.tr("Place"))
        self.key_id = _value(self.tr("Key ID"))
        self.size_of_file = _value(self.tr("Size"))
        facts = QWidget()
        rows = QGridLayout(facts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(theme.px(6))
        rows.setHorizontalSpacing(theme.px(16))
        rows.setColumnStretch(1, 1)
        for row, shown in enumerate((self.place, self.key_id, self.size_of_file)):
            rows.addWidget(label(shown.accessibleName(), "metaKey"), row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(shown, row, 1)
        self.add(facts)
        self.add(label(self.tr(
            "Everything stands in this one file, encrypted; without your passphrase or your recovery sheet nobody reads"
            " it. Backups make themselves; give them a second place that is not beside your laptop, and keep the sheet"
            " apart from both. Don't put this file in a shared or synchronised folder: backups may stand there."),
            "muted", wrap=True))

        self.sheet = button(self.tr("&Recovery sheet…"), "", "key-round")
        self.passphrase = button(self.tr("Change &passphrase…"), "", "lock")
        self.drill = button(self.tr("Tr&y the sheet…"), "", "circle-check")
        sheets = side_by_side(self.sheet, self.drill)
        self.add(sheets)
        self.emergency = button(self.tr("If things g&o wrong: two pages…"), "", "life-buoy")
        self.add(self.emergency)
        self.emergency.clicked.connect(self._on_emergency)
        self.add(self.passphrase)
        self.export = button(self.tr("Export everyt&hing…"), "", "download")
        self.take_in = button(self.tr("Take a spreadsheet &in…"), "", "upload")
        self.sheets = button(self.tr("Sheets taken in…"), "", "list")
        moves = side_by_side(self.take_in, self.sheets)
        self.add(self.export)
        self.add(moves)
        self.export.clicked.connect(lambda: self.exchange_wanted.emit("export"))
        self.take_in.clicked.connect(lambda: self.exchange_wanted.emit("import"))
        self.sheets.clicked.connect(lambda: self.exchange_wanted.emit("sheets"))
        self.drill.clicked.connect(self.drill_wanted)
        self.passphrase.clicked.connect(self.passphrase_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)

    def _on_emergency(self) -> None:
        from casebook.gui.papers.emergency_box import EmergencyBox

        EmergencyBox(self.session, self).open()

    def read(self) -> None:
        """Show the file as it is now."""
        self.place.setText(str(self.session.vault.path))
        self.key_id.setText(self.session.vault.key_id)
        with suppress(OSError):
            megabytes = self.session.vault.path.stat().st_size / 1_000_000
            self.size_of_file.setText(self.tr("%1 MB").replace("%1", self.session.language.number(megabytes, 1)))


def _value(name: str) -> QLabel:
    made = label("", "metaVal", wrap=True)
    made.setAccessibleName(name)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
