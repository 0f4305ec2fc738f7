"""Her own words for the spelling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.labels import label
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.templates import KnownWord
from casebook.store import known_words
from casebook.vault import Connection


class WordsPane(RecordPane[KnownWord]):
    """The words she taught the spelling. They stay inside the encrypted file."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="known_word", save=known_words.save, remove=known_words.remove_one),
                         self._words(), self._table(), drops=())
        self._word = Line()
        self.listing.show_search()
        self.put("word", self.tr("&Word"), self._word, span=2)
        self.editor.add_below(label(self.tr(
            "A word that stands only in a case you destroy goes with it."), "muted", wrap=True))

    def records(self) -> list[KnownWord]:
        return known_words.listed(self.session.db)

    def row(self, record: KnownWord) -> Sequence[str]:
        return (record.word,)

    def blank(self) -> KnownWord:
        return KnownWord(id=new_id())

    def heading(self, record: KnownWord, stored: bool) -> tuple[str, str]:
        return (record.word if stored else self.words.new_title), ""

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if known_words.plain(values["word"]) else {self._word: self.tr("Type one word.")}

    def put_back(self, record: KnownWord) -> Callable[[Connection], None]:
        return lambda db: known_words.add(db, record.word)

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Your words"), new=self.tr("&New word"), new_title=self.tr("New word"),
            title=self.tr("Word"), saved=self.tr("Word saved."), removed=self.tr("Checked again from now on."),
            empty=self.tr("No words of your own yet. Press F7 in a text: what is underlined can be added."))

    def _table(self) -> Table:
        return Table(self.tr("Your words"), [self.tr("Word")], stretch=0)
