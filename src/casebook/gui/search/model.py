"""The hits as rows of a list, read page by page when they are seen."""

from __future__ import annotations

import sys
from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from casebook.errors import Damaged
from casebook.gui import names
from casebook.gui.search.searcher import Answer, Question
from casebook.gui.session import Session
from casebook.store import search

Index = QModelIndex | QPersistentModelIndex
PAGE, PAGES = 25, 60
HIT = Qt.ItemDataRole.UserRole


class Hits(QAbstractListModel):
    """Holds keys only; a page of hits is read from the casebook when one of them is painted."""

    def __init__(self, session: Session, nouns: dict[str, str]) -> None:
        super().__init__()
        self._session = session
        self._nouns = nouns
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, search.Hit]] = OrderedDict()
        self.question = Question(text="")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == HIT:
            return self.hit(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(self.hit(index.row()))
        return None

    def show_answer(self, answer: Answer) -> None:
        """Show an answer; one that only adds to what is shown leaves her where she is."""
        old = self._keys
        same = answer.question == self.question
        self.question = answer.question
        self._pages.clear()
        if same and len(old) and answer.rows[:len(old)] == old:
            if len(answer.rows) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(answer.rows) - 1)
                self._keys = answer.rows
                self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(old) - 1))
            return
        self.beginResetModel()
        self._keys = answer.rows
        self.endResetModel()

    def hit(self, row: int) -> search.Hit | None:
        """The hit of a row; None when it was removed meanwhile."""
        key = self._keys[row]
        number = row // PAGE
        if number not in self._pages:
            self._pages[number] = self._read(number)
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number].get(key)

    def _read(self, number: int) -> dict[int, search.Hit]:
        """A page of hits. One that can't be read is told of once and stays empty.

        It is read while the list is painted: what is raised then ends the program instead of reaching the hook.
        """
        keys = self._keys[number * PAGE:(number + 1) * PAGE]
        try:
            found = {key: names.of_hit(self._session, hit) for key, hit in search.hits_by_key(
                self._session.db, keys, self.question.text).items()}
            if not all(isinstance(words, str) for hit in found.values()
                       for words in (hit.noun, hit.label, hit.client, hit.passage)):
                raise Damaged
        except Exception as error:  # Qt asks for rows while it paints: a fault that left here would end the program
            sys.excepthook(type(error), error, error.__traceback__)
            return {}
        return found

    def _sentence(self, hit: search.Hit | None) -> str:
        if hit is None:
            return ""
        day = self._session.language.date(hit.day) if hit.day else ""
        passage = "" if not search.expression(self.question.text) else hit.passage
        words = (hit.label, hit.client, self._nouns.get(hit.noun, hit.noun), day, passage)
        return ", ".join(part for part in words if part).replace(search.OPEN_MARK, "").replace(search.CLOSE_MARK, "")
