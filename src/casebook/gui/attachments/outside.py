"""An attachment as a loose file: only after a warning, since outside nothing protects it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import CasebookError
from casebook.gui import theme
from casebook.gui.files import choose_to_save
from casebook.gui.paper.saving import write_private
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.model.attachments import MEDIA, Attachment
from casebook.store import attachments


class OutsideBox(QDialog):
    """Warns, then asks for a place; what goes wrong is said here. A lock closes it."""

    def __init__(self, session: Session, attachment: Attachment, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setWindowTitle(self.tr("Save as a file"))
        self.setModal(True)
        self._session = session
        self._attachment = attachment
        self._said = label("", "fault", wrap=True)
        self._said.hide()
        stay = button(self.tr("Leave it &inside"), "primary")
        go = button(self.tr("Save it an&yway…"), "quiet")
        stay.setDefault(True)
        stay.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.tr("Save as a file"), "h1"))
        column.addWidget(label(self.tr(
            "Outside the casebook this file is not encrypted, is in no backup of the program, and is not destroyed"
            " along with the case."), wrap=True))
        column.addWidget(self._said)
        foot = QHBoxLayout()
        foot.addWidget(go)
        foot.addStretch()
        foot.addWidget(stay)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(440))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self._on_go)
        self.finished.connect(self.deleteLater)

    def _on_go(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = MEDIA.get(self._attachment.media, "")
        place = choose_to_save(self, self.tr("Save as a file"), Path(documents), self.tr("attachment") + ending,
                               f"*{ending}")
        if place is None:
            return
        try:
            write_private(place, attachments.content(self._session.db, self._attachment.id))
        except CasebookError as error:
            self._said.setText(wording.sentence(error, self._session.language))
            self._said.show()
            return
        self._session.say(self.tr("Saved outside the casebook."))
        self.accept()
