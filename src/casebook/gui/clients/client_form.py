"""A client organisation itself: its name, its holding, how to reach it, and how many work there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.clients.headcounts import HeadcountFields
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Line, Notes, on_edited
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label
from casebook.model.clients import Client, ClientGroup
from casebook.model.ids import ClientId, GroupId, new_id
from casebook.model.text import clean_line
from casebook.store import clients, groups


class GroupField(QComboBox):
    """A holding: one of those known, or a new name. The wheel changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setAccessibleName(self.tr("Holding"))
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Holding"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ClientForm(QWidget):
    """The fields of a client. `edited` tells that she changed one."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name = Line()
        self._group = GroupField()
        self._rename = QCheckBox(self.tr("&Rename the holding for all of its clients"))
        self._together = label("", "muted", wrap=True)
        self._was: ClientGroup | None = None
        self._client = Client(id=ClientId(""), name="")
        self._language = Choice([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        self._contact = Notes(lines=3)
        self._notes = Notes(lines=3)
        for notes in (self._contact, self._notes):
            notes.setMaximumHeight(theme.px(96))
        self._active = QCheckBox(self.tr("I &work for this client now"))
        self._headcounts = HeadcountFields(session)
        self._lay_out()
        for field in self.fields().values():
            if isinstance(field, QComboBox) and field.isEditable():
                field.editTextChanged.connect(self.edited)
            else:
                on_edited(field, self.edited.emit)
        self._group.editTextChanged.connect(self._show_group)

    def fields(self) -> dict[str, QWidget]:
        """Every field by name."""
        return {"name": self._name, "group": self._group, "rename": self._rename, "language": self._language,
                "contact": self._contact, "notes": self._notes, "active": self._active, **self._headcounts.fields()}

    def show_client(self, client: Client, workers: dict[int, int]) -> None:
        """Fill the fields from a client and its headcounts."""
        every = groups.all_of(self._session.db)
        self._group.clear()
        self._group.addItems(["", *(group.name for group in every)])
        self._client = client
        self._was = next((group for group in every if group.id == client.group), None)
        self._rename.setChecked(False)
        self._group.setEditText(self._was.name if self._was else "")
        self._show_group()
        self._name.setText(client.name)
        self._language.show_code(client.language)
        self._contact.show_words(client.contact)
        self._notes.show_words(client.notes)
        self._active.setChecked(client.active)
        self._headcounts.show_workers(workers)
        self._form.clear_faults()

    def changed(self, client: Client, group: ClientGroup | None) -> Client:
        """The client as the fields say."""
        return replace(client, name=self._name.words(), group=group.id if group else None,
                       language=self._language.code(), contact=self._contact.words(), notes=self._notes.words(),
                       active=self._active.isChecked())

    def group(self) -> ClientGroup | None:
        """The holding she chose or named; a new one if none bears that name yet."""
        name = clean_line(self._group.currentText())
        if not name:
            return None
        if self._was is not None and self._renames():
            return replace(self._was, name=name)
        return groups.named(self._session.db, name) or ClientGroup(id=GroupId(new_id()), name=name)

    def group_before(self) -> ClientGroup | None:
        """The holding as the file holds it."""
        return self._was

    def workers(self) -> dict[int, int | None]:
        """Workers by year as the fields say; None where a field is empty."""
        return self._headcounts.workers()

    def is_right(self, client: Client) -> bool:
        """Whether it can be kept; what is wrong is said at the field."""
        name = self._name.words()
        words = ""
        if not name:
            words = self.tr("A name is all that is needed.")
        elif clients.name_taken(self._session.db, name, client.id):
            words = self.tr("Another client has this name already. Add a place or a branch to tell them apart.")
        self._form.show_fault(self._name, words)
        return not words

    def start(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renames(self) -> bool:
        return self._rename.isChecked() and not self._rename.isHidden()

    def _show_group(self) -> None:
        """Say who is in the holding, and offer to rename it where a new name was typed for one that others share."""
        name, db = clean_line(self._group.currentText()), self._session.db
        known = groups.named(db, name) if name else None
        others = [c.name for c in groups.members(db, known.id) if c.id != self._client.id] if known else []
        words = self.tr("Together with %1. Their annual reports are checked against each other.")
        self._together.setText(words.replace("%1", ", ".join(others)))
        self._together.setVisible(bool(others))
        shared = self._was is not None and len(groups.members(db, self._was.id)) > 1
        self._rename.setVisible(bool(shared and name and known is None))

    def _lay_out(self) -> None:
        self._form = Form(2)
        self._form.add(self.tr("Na&me of the organisation"), self._name, span=2)
        self._form.add(self.tr("H&olding (type a new one, or leave it empty)"), self._group)
        self._form.add(self.tr("&Language of its documents"), self._language)
        self._form.add_plain(self._rename)
        self._form.add_plain(self._together)
        self._form.add(self.tr("Con&tact: whom you speak to, and how"), self._contact, span=2)
        self._form.add(self.tr("Notes"), self._notes, span=2)
        self._form.add_plain(self._active)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._form)
        column.addSpacing(theme.px(8))
        column.addWidget(label(self.tr("Workers"), "h2"))
        column.addWidget(label(self.tr("How many people worked there, once a year. From it come the number of cases"
                                       " per 100 workers and how totals are printed."), "muted", wrap=True))
        column.addWidget(self._headcounts)
        column.addStretch()
