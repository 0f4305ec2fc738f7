"""What stands in forms and is not saved yet: drafts of one noun."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from casebook.gui.session import Session
from casebook.model.conversations import Draft
from casebook.store import drafts


class Unfinished:
    """The drafts of a noun by the id of the record they will become. Writing one announces nothing."""

    def __init__(self, session: Session, noun: str) -> None:
        self._session = session
        self._noun = noun
        self._drafts: dict[str, Draft] = {}

    def read(self) -> None:
        """Look which there are."""
        self._drafts = {draft.id: draft for draft in drafts.all_of(self._session.db) if draft.noun == self._noun}

    def keys(self) -> list[str]:
        """The ids of the records they are about, the one typed in last first."""
        return list(self._drafts)

    def typed(self, key: str) -> Mapping[str, Any] | None:
        """What stood in the form of a record, or None."""
        draft = self._drafts.get(key)
        if draft is None:
            return None
        form = drafts.fields_of(draft.fields).get("form")
        return form if isinstance(form, dict) else {}

    def keep(self, key: str, typed: Mapping[str, Any], *, stored: bool) -> None:
        """Keep what stands in the form of a record that is in the casebook already, or not yet."""
        draft = Draft(id=key, noun=self._noun, record=key if stored else None,
                      fields=json.dumps({"form": dict(typed)}, ensure_ascii=False))
        self._drafts[key] = draft
        self._session.write_quietly(drafts.save, draft)

    def drop(self, key: str) -> None:
        """Forget what was typed."""
        if self._drafts.pop(key, None) is not None:
            self._session.write_quietly(drafts.remove, key)
