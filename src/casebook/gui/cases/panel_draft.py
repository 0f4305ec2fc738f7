"""What stands in a small panel of a case and is not saved yet: it streams into a draft of that case."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from casebook.gui.records.binding import Field, Fields
from casebook.gui.session import Session
from casebook.model.conversations import Draft
from casebook.store import drafts

STREAM = 2000  # milliseconds until what was typed stands in the file


class PanelDraft(QObject):
    """The draft of one panel, for one record of a case or a new one at a time."""

    def __init__(self, session: Session, panel: str, fields: Mapping[str, Field]) -> None:
        super().__init__()
        self._session = session
        self._panel = panel
        self._case = self._record = ""
        self._touched = False
        self._fields = Fields(self._on_edited)
        for name, field in fields.items():
            self._fields.put(name, field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM)
        self._timer.timeout.connect(self.flush)

    def bring_back(self, case: str, record: str = "") -> None:
        """Show what was typed about a record of a case, or about a new one, over what the panel shows."""
        self._case, self._record = case, record
        draft = drafts.get(self._session.db, self._id())
        form = drafts.fields_of(draft.fields).get("form") if draft else None
        if isinstance(form, dict):
            self._fields.show_typed(form)
        self._settle()

    def flush(self) -> None:
        """Keep what was typed last."""
        if self._touched and self._case:
            self._session.write_quietly(drafts.save, self._draft())
        self._settle()

    def drop(self) -> Draft | None:
        """Forget what was typed; what it was, if there was anything."""
        kept = self._draft() if self._touched else drafts.get(self._session.db, self._id())
        self._settle()
        self._session.write_quietly(drafts.remove, self._id())
        return kept

    def _draft(self) -> Draft:
        fields = {"case": self._case, "form": self._fields.typed()}
        return Draft(id=self._id(), noun="in_case", record=self._record or None,
                     fields=json.dumps(fields, ensure_ascii=False))

    def _id(self) -> str:
        return f"{self._panel}-{self._case}-{self._record}"

    def _settle(self) -> None:
        self._touched = False
        self._timer.stop()

    def _on_edited(self) -> None:
        self._touched = True
        if not self._timer.isActive():
            self._timer.start()
