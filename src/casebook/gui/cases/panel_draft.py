"""What stands in a small panel or a box and is not saved yet: it streams into a draft."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from casebook.gui.records.binding import Field, Fields
from casebook.gui.session import Session
from casebook.model.conversations import Draft
from casebook.store import drafts

STREAM = 1500  # milliseconds until what was typed stands in the file


class PanelDraft(QObject):
    """The draft of one panel, about one record of a case or a new one at a time; or, with a noun, of a box."""

    def __init__(self, session: Session, panel: str, fields: Mapping[str, Field], noun: str = "in_case") -> None:
        super().__init__()
        self._session = session
        self._panel = panel
        self._noun = noun
        self._case = self.record = ""
        self._shown = self._in_file = False
        self.is_touched = False
        self._fields = Fields(self._on_edited)
        for name, field in fields.items():
            self._fields.put(name, field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM)
        self._timer.timeout.connect(self.flush)

    def bring_back(self, case: str = "", record: str = "") -> bool:
        """Show what was typed about a record of a case, or about a new one, over what is shown; whether there was any.
        """
        self._case, self.record, self._shown = case, record, True
        draft = drafts.get(self._session.db, self._id())
        form = drafts.fields_of(draft.fields).get("form") if draft else None
        if isinstance(form, dict):
            self._fields.show_typed(form)
        self._in_file = draft is not None
        self._settle()
        return isinstance(form, dict)

    def flush(self) -> None:
        """Keep what was typed last."""
        if self.is_touched and self._shown:
            self._session.write_quietly(drafts.save, self._draft())
            self._in_file = True
        self._settle()

    def drop(self) -> Draft | None:
        """Forget what was typed; what it was, if there was anything."""
        kept = self._draft() if self.is_touched or self._in_file else None
        self._settle()
        if self._in_file:
            self._session.write_quietly(drafts.remove, self._id())
        self._in_file = False
        return kept

    def _draft(self) -> Draft:
        fields = {"case": self._case, "form": self._fields.typed()}
        return Draft(id=self._id(), noun=self._noun, record=self.record or None,
                     fields=json.dumps(fields, ensure_ascii=False))

    def _id(self) -> str:
        return f"{self._panel}-{self._case}-{self.record}"

    def _settle(self) -> None:
        self.is_touched = False
        self._timer.stop()

    def _on_edited(self) -> None:
        self.is_touched = True
        if not self._timer.isActive():
            self._timer.start()
