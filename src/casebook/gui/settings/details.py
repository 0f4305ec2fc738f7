"""Her own details, as her documents name her."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from casebook.gui.records.binding import Fields
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label
from casebook.model.clients import Adviser
from casebook.store import adviser

KEPT_WITHIN = 1500  # milliseconds


class DetailsCard(Card):
    """Kept in the casebook by itself, shortly after she stops typing."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_WITHIN)
        self._fields = Fields(self._on_edited)
        self._state = label("", "muted")
        self._put_fields()
        self._timer.timeout.connect(self.flush)

    def read(self) -> None:
        """Show what the casebook holds, unless she is typing."""
        if not self._unsaved:
            kept = adviser.get(self.session.db)
            self._fields.show({name: getattr(kept, name) for name in self._fields.names()})

    def flush(self) -> None:
        """Keep what stands here."""
        self._timer.stop()
        if not self._unsaved:
            return
        wanted = Adviser(**self._fields.values())
        if wanted != adviser.get(self.session.db):
            self.session.write_quietly(adviser.save, wanted)
        self._unsaved = False
        clock = self.session.language.clock(self.session.now().time())
        self._state.setText(self.tr("Kept at %1").replace("%1", clock))
        self._state.show()

    def _on_edited(self) -> None:
        self._unsaved = True
        self._state.hide()
        if not self._timer.isActive():
            self._timer.start()

    def _put_fields(self) -> None:
        form = Form(2)
        for name, words, span in (
                ("name", self.tr("&Name"), 2), ("title", self.tr("T&itle"), 2), ("phone", self.tr("&Phone"), 1),
                ("email", self.tr("&E-mail"), 1), ("website", self.tr("&Website"), 2),
                ("registration", self.tr("&Registration"), 1), ("place", self.tr("Pla&ce"), 1)):
            field = Line()
            form.add(words, field, span=span)
            self._fields.put(name, field)
        self.show_heading(self.tr("You, on your documents"), self.tr(
            "This is how your reports, overviews and sheets name you. Nothing of it is required."))
        self.add(form)
        self.add(self._state)
        self._state.hide()
