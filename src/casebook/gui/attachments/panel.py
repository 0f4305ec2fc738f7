"""The attachments of a case: a list, what can be done with the chosen one, and the door for a new one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from casebook import wording
from casebook.errors import CasebookError, NotFound, Refused, Unreadable
from casebook.gui import names, theme, work
from casebook.gui.cases.panel import Panel
from casebook.gui.files import choose_to_open
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import button, label
from casebook.model.attachments import LARGEST, MEDIA, Attachment
from casebook.model.cases import Case
from casebook.model.ids import new_id
from casebook.store import attachments

PER_MEGABYTE = 1 << 20


class AttachmentsPanel(Panel):
    """Kept at once. A name that is being typed is kept when she leaves the field, and by a lock."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: dict[str, Attachment] = {}
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Attachments"))
        self._empty = label(self.tr(
            "Nothing attached. A PDF or an image, 25 MB at most; it goes into the encrypted file."), "muted", wrap=True)
        self._name = Line()
        self._add = button(self.tr("&Attach…"), "primary", "plus")
        self._view = button(self.tr("&View"), "", "eye")
        self._out = button(self.tr("Save as a &file…"), "quiet")
        self._remove = button(self.tr("Re&move"), "quiet")
        self._back = button(self.tr("&Back"), "quiet")
        self._said = label("", "muted", wrap=True)
        self.setAcceptDrops(True)
        self._arrange()
        self._wire()

    def show_case(self, case: Case) -> None:
        """Show the attachments of a case."""
        if self.case is not None and self.case.id != case.id:
            self.flush()
            self._said.clear()
        self.case = case
        self._read(self._chosen_id())

    def show_one(self, attachment: str) -> None:
        """Choose an attachment and look at it."""
        self._read(attachment)
        self._on_view()

    def focus(self) -> None:
        """Put the cursor on the list, or on the button while there is none."""
        (self._list if self._found else self._add).setFocus()

    def flush(self) -> None:
        """Keep the name as it stands in the field."""
        chosen = self._chosen()
        if chosen is not None and self._name.words() and self._name.words() != chosen.name:
            with suppress(NotFound):
                self.session.write(attachments.rename, chosen.id, self._name.words())

    def put_in(self, path: Path) -> None:
        """Attach a file: read and looked at in the background, then kept whole or not at all."""
        if self.case is None:
            return
        case = self.case.id
        self._said.setText(self.tr("Being read…"))
        self._add.setEnabled(False)

        def read() -> bytes:
            from casebook.gui.attachments import showing

            content = _read(path)
            showing.check(content)
            return content

        def keep(content: bytes) -> None:
            self._add.setEnabled(True)
            made = Attachment(id=new_id(), case=case, day=self.session.today(), name=path.name, media="", size=0)
            kept = self.session.write(attachments.add, made, content)
            self._said.setText(self.tr(
                "Kept in the encrypted file. The file you took it from still stands where it was."))
            self.session.say(self.tr("Attached."), lambda: self.session.write(attachments.remove, kept.id))
            if self.case is not None and self.case.id == case:
                self._read(kept.id)

        work.run(self, read, keep, self._on_fault)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.put_in(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self._on_remove()
        else:
            super().keyPressEvent(event)

    def _on_fault(self, error: Exception) -> None:
        self._add.setEnabled(True)
        if not isinstance(error, CasebookError):
            raise error
        self._said.setText(wording.sentence(error, self.session.language))

    def _on_add(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        endings = " ".join(f"*{ending}" for ending in (*MEDIA.values(), ".jpeg", ".tiff"))
        path = choose_to_open(self, self.tr("Attach a file"), Path(documents),
                              self.tr("PDF and images") + f" ({endings} {endings.upper()})")
        if path is not None:
            self.put_in(path)

    def _on_view(self) -> None:
        from casebook.gui.attachments.viewer import AttachmentBox

        chosen = self._chosen()
        if chosen is not None:
            self.flush()
            AttachmentBox(self.session, attachments.get(self.session.db, chosen.id), self).open()

    def _on_out(self) -> None:
        from casebook.gui.attachments.outside import OutsideBox

        chosen = self._chosen()
        if chosen is not None:
            OutsideBox(self.session, chosen, self).open()

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        content = b""
        with suppress(Refused):  # one that is not what was put in can go, and not come back
            content = attachments.content(self.session.db, chosen.id)

        def put_back() -> None:
            self.session.write(attachments.add, chosen, content)

        self.session.write(attachments.remove, chosen.id)
        self.session.say(self.tr("Taken away."), put_back if content else None)
        self._read("")

    def _read(self, wanted: str) -> None:
        assert self.case is not None
        found = attachments.of_case(self.session.db, self.case.id)
        self._found = {attachment.id: attachment for attachment in found}
        self._list.blockSignals(True)
        self._list.clear()
        for attachment in found:
            self._list.addItem(self._item(attachment))
        self._list.blockSignals(False)
        places = [attachment.id for attachment in found]
        self._list.setCurrentRow(places.index(wanted) if wanted in places else 0)
        self._list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._on_chosen()

    def _item(self, attachment: Attachment) -> QListWidgetItem:
        language = self.session.language
        size = max(1, round(attachment.size / PER_MEGABYTE * 10))
        words = self.tr("%1 MB").replace("%1", language.number(size / 10, 1))
        name = names.in_case(self.session, attachment.name, attachment.case)
        made = QListWidgetItem(f"{name}\n{language.date(attachment.day)} · {words}")
        made.setData(Qt.ItemDataRole.UserRole, attachment.id)
        return made

    def _chosen_id(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _chosen(self) -> Attachment | None:
        return self._found.get(self._chosen_id())

    def _on_names(self) -> None:
        if self.case is not None:
            self._read(self._chosen_id())

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        self._name.setText(chosen.name if chosen is not None else "")
        for part in (self.form, self._acts):
            part.setVisible(chosen is not None)

    def _on_leaving(self) -> None:
        chosen, name = self._chosen(), self._name.words()
        if chosen is None or not name or name == chosen.name:
            return
        before = chosen.name
        self._found[chosen.id] = replace(chosen, name=name)
        self.session.write(attachments.rename, chosen.id, name)
        self.session.say(self.tr("Renamed."), lambda: self.session.write(attachments.rename, chosen.id, before))

    def _arrange(self) -> None:
        self._acts = QWidget()
        row = FlowLayout(self._acts, spacing=8)
        for part in (self._view, self._out, self._remove):
            row.addWidget(part)
        self._list.setMinimumHeight(theme.px(150))
        self.inside.insertWidget(0, self._empty)
        self.inside.insertWidget(1, self._list)
        self.form.add(self.tr("&Name"), self._name, span=2)
        self.inside.addWidget(self._acts)
        self.inside.addWidget(self._said)
        self.inside.addStretch()
        self.foot.addWidget(self._back)
        self.foot.addStretch()
        self.foot.addWidget(self._add)

    def _wire(self) -> None:
        self.session.names_turned.connect(self._on_names)
        self._list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self._list.itemActivated.connect(lambda _item: self._on_view())
        self._name.editingFinished.connect(self._on_leaving)
        self._add.clicked.connect(self._on_add)
        self._view.clicked.connect(self._on_view)
        self._out.clicked.connect(self._on_out)
        self._remove.clicked.connect(self._on_remove)
        self._back.clicked.connect(self.finished)


def _read(path: Path) -> bytes:
    """What a file holds, and no byte more than may be attached. Raises Unreadable or Refused `attachment_size`."""
    try:
        if not path.is_file():  # nothing that could go on for ever
            raise Unreadable
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError:
        raise Unreadable from None
    if len(content) > LARGEST:
        raise Refused("attachment_size")
    return content
