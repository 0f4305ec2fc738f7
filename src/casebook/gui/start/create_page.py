"""A new casebook: where it stands, its passphrase, her name for documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from casebook import wording
from casebook.errors import AlreadyThere, CasebookError
from casebook.gui import files, work
from casebook.gui.start.frame import StartPage
from casebook.gui.start.new_passphrase import NewPassphrase
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.clients import Adviser
from casebook.store import adviser
from casebook.vault import Vault, create


class CreatePage(StartPage):
    """Makes a casebook; `created` carries the open vault. Nothing is ever overwritten."""

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, language: Language, folder: Path) -> None:
        super().__init__(self.tr("New casebook"), self.tr(
            "Without the passphrase nobody can open this casebook, not even the makers of the program. Write it down on"
            " paper, and keep that away from this computer."), width=520)
        self._language = language
        self._passphrase = NewPassphrase(language, self.tr("&Passphrase"), self._known)
        self._name = Line()
        self._email = Line()
        self._place = Line()
        self._place.setText(str(_free_place(folder)))
        self._choose = button(self.tr("Ch&oose…"))
        self._make = button(self.tr("&Make casebook"), "primary", "check")
        self._cancel = button(self.tr("&Back"), "quiet")
        self._busy = QProgressBar()
        self._arrange()
        self._passphrase.submitted.connect(self.submit)
        self._name.returnPressed.connect(self.submit)
        self._email.returnPressed.connect(self.submit)
        self._make.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancelled)
        self._choose.clicked.connect(self._on_choose)

    def submit(self) -> None:
        """Check what was typed, then make the file in the background."""
        if self._busy.isVisible() or not self._is_right():
            return
        passphrase, place = self._passphrase.take(), Path(self._place.words()).expanduser()
        details = Adviser(name=self._name.words(), email=self._email.words())
        self._wait(True)
        work.run(self, lambda: _make(place, passphrase, details), self._on_made, self._on_error)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._passphrase.setFocus()

    def _arrange(self) -> None:
        self._form = Form(2)
        self._form.add(self.tr("Your &name, for documents"), self._name)
        self._form.add(self.tr("Your &e-mail, for documents"), self._email)
        self._form.add(self.tr("Where it stands (&file)"), self._place, span=2)
        self.column.addWidget(self._passphrase)
        self.column.addWidget(self._form)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Making the casebook"))
        self._busy.hide()
        self.column.addWidget(self._busy)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._cancel)
        row.addStretch()
        row.addWidget(self._make)
        self.column.addLayout(row)
        self.column.addWidget(label(self.tr("Your name and e-mail can be filled in later."), "muted", wrap=True))

    def _is_right(self) -> bool:
        self._form.clear_faults()
        if not self._passphrase.is_right():
            return False
        if not self._place.words():
            return self._fault(self._place, self.tr("Choose where the casebook stands."))
        if Path(self._place.words()).expanduser().exists():
            return self._fault(self._place, wording.sentence(AlreadyThere(), self._language))
        return True

    def _known(self) -> list[str]:
        """What others know of her: as part of a passphrase it is soon found."""
        return [self._name.words(), self._email.words()]

    def _fault(self, field: Line, words: str) -> bool:
        self._form.show_fault(field, words)
        field.setFocus()
        return False

    def _on_choose(self) -> None:
        now = Path(self._place.words()).expanduser()
        found = files.choose_to_save(self, self.tr("Where the casebook stands"), now.parent, now.name,
                                     self.tr("Casebooks (*.casebook)"))
        if found is not None:
            self._place.setText(str(found))

    def _on_made(self, vault: object) -> None:
        self._passphrase.clear()
        self.created.emit(vault)

    def _on_error(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        self._fault(self._place, wording.sentence(error, self._language))

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._passphrase, self._form, self._choose, self._make, self._cancel):
            part.setEnabled(not busy)


def _free_place(folder: Path) -> Path:
    """A file name in a folder that no file bears yet."""
    place, number = folder / "casebook.casebook", 2
    while place.exists():
        place = folder / f"casebook-{number}.casebook"
        number += 1
    return place


def _make(place: Path, passphrase: str, details: Adviser) -> Vault:
    vault = create(place, passphrase)
    with vault.writing() as db:
        adviser.save(db, details)
    return vault
