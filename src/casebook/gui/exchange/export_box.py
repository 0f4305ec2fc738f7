"""Everything as open data: into an encrypted container, or as readable files after a plain warning."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from casebook.gui.exchange.slow_box import SlowBox
from casebook.gui.session import Session
from casebook.gui.start.new_passphrase import NewPassphrase
from casebook.gui.widgets.labels import button, label
from casebook.vault import keys


class ExportBox(SlowBox):
    """Asks how, then where; the name says nothing but the day, and nothing is written over."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("ExportBox", "Export everything"),
                         translate("ExportBox", "&Cancel"), height=620)
        self._locked = QRadioButton(self.tr("In an &encrypted container"))
        self._plain = QRadioButton(self.tr("As &readable files"))
        self._locked.setChecked(True)
        self._passphrase = NewPassphrase(session.language, self.tr("&Passphrase of the container"))
        self._passphrase.check = keys.check_container_passphrase
        self._warning = label(self.tr(
            "Whoever gets hold of these files reads every name and every conversation, without a passphrase: on this"
            " computer, in its backups, wherever they are copied to. Remove them as soon as you are done."), "fault",
            wrap=True)
        self._go = self.add_action(button(self.tr("Choose a &folder and export…"), "primary", "download"))
        self._arrange()
        self._locked.toggled.connect(self._show_choice)
        self._passphrase.submitted.connect(self.submit)
        self._go.clicked.connect(self.submit)
        self._show_choice()
        self._locked.setFocus()

    def submit(self) -> None:
        """Ask where, then export in the background."""
        if self.is_busy or (self._locked.isChecked() and not self._passphrase.is_right()):
            return
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Where the export goes"), home)
        if not chosen:
            return
        folder, day, vault = Path(chosen), self.session.today(), self.session.vault
        passphrase = self._passphrase.take() if self._locked.isChecked() else None

        def export() -> Path:
            from casebook.exchange import exporting

            reader = vault.reader()
            try:
                if passphrase is None:
                    return exporting.to_folder(reader.db, folder, day)
                return exporting.to_container(reader.db, folder, day, passphrase)
            finally:
                reader.close()

        self.do(export, self._on_done)

    def _arrange(self) -> None:
        self.inside.addWidget(label(self.tr(
            "All that stands in this casebook, as CSV for spreadsheet programs and JSON for others, with a README. The"
            " command “casebook import” makes a casebook of it again."), wrap=True))
        for part in (self._locked, self._plain, self._warning, self._passphrase):
            self.inside.addWidget(part)
        self._note = label(self.tr(
            "A ZIP file with AES-256. A program such as 7-Zip opens it; what Windows itself has does not."), "muted",
            wrap=True)
        self.inside.addWidget(self._note)
        self.inside.addStretch()

    def _show_choice(self) -> None:
        locked = self._locked.isChecked()
        self._passphrase.setVisible(locked)
        self._note.setVisible(locked)
        self._warning.setVisible(not locked)

    def _on_done(self, place: Path) -> None:
        self._passphrase.clear()
        self.session.say(self.tr("Exported: %1").replace("%1", str(place)))
        self.accept()
