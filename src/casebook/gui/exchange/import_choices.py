"""What she says of a sheet: what each column means, and which value a word that is not known stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from casebook.exchange.sheets import meanings, refusals
from casebook.exchange.sheets.cells import column_letters
from casebook.exchange.sheets.columns import FIELDS
from casebook.exchange.sheets.entries import Unknown
from casebook.exchange.sheets.layout import Layout
from casebook.exchange.sheets.synonyms import key
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import OneLine, label

MOST_COLUMNS = 120
MOST_WORDS = 150
NOTHING = "-"


class _Grid(QWidget):
    """Rows of words with a choice at the end of each."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        for column, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(column, stretch)
        self._parts: list[QWidget] = []

    def clear(self) -> None:
        """Take every row away."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

    def add_heads(self, *words: str) -> None:
        """The words above the rows."""
        for column, said in enumerate(words):
            self._put(label(said, "metaKey"), 0, column)

    def add_row(self, first: str, second: str, choice: Choice, name: str) -> None:
        """A row; its choice is read aloud with both words."""
        row = self._grid.rowCount()
        for column, said in enumerate((first, second)):
            words = OneLine("metaVal" if column == 0 else "muted")
            words.setText(said)
            self._put(words, row, column)
        choice.setAccessibleName(name)
        self._put(choice, row, 2)

    def add_note(self, words: str) -> None:
        """A line over the whole width."""
        note: QLabel = label(words, "muted", wrap=True)
        self._parts.append(note)
        self._grid.addWidget(note, self._grid.rowCount(), 0, 1, 3)

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, row, column)


def _page(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, theme.px(10), theme.px(6), theme.px(10))
    column.setSpacing(theme.px(10))
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    return made


class ImportChoices(QObject):
    """`changed`: she chose something. `columns` and `values` are what she chose, as a mapping takes them.

    `column_page` and `value_page` are to be shown. `open_words` is how many words are still to be given a meaning.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.columns: dict[str, str] = {}
        self.values: dict[str, dict[str, str]] = {}
        self._shown: tuple[object, ...] = ()
        self._words: dict[tuple[str, str], Unknown] = {}
        self._column_rows, self._value_rows = _Grid(), _Grid()
        self._all_known = label(self.tr("Every word in these columns is known."), "muted", wrap=True)
        self.column_page, self.value_page = _page(self._column_rows), _page(self._all_known, self._value_rows)

    @property
    def open_words(self) -> int:
        """How many words were not known and have no meaning yet."""
        return sum(word not in self.values.get(name, {}) for name, word in self._words)

    def forget(self) -> None:
        """Another sheet: what was chosen for the one before does not hold for it."""
        self.columns, self.values, self._words, self._shown = {}, {}, {}, ()

    def show_layout(self, layout: Layout) -> None:
        """Offer a choice for each column in which anything stands; the sheet is the same while its headings are."""
        wanted = (layout.sheet.name, layout.heading_row, len(layout.columns))
        if wanted == self._shown:
            return
        self._shown = wanted
        language = self._session.language
        fields = [(field.code, refusals.field_name(field.code, language)) for field in FIELDS]
        self._column_rows.clear()
        self._column_rows.add_heads(self.tr("Column"), self.tr("What stands there"), self.tr("Means"))
        for column in layout.columns[:MOST_COLUMNS]:
            choice = Choice(fields, empty=self.tr("– left out –"))
            choice.show_code(column.field)
            name = f"{column_letters(column.place)}  {column.heading}"
            choice.currentIndexChanged.connect(
                lambda _index, place=column.place, made=choice: self._on_column(place, made.code()))
            self._column_rows.add_row(name, " · ".join(column.samples), choice, column.heading or name)
        if len(layout.columns) > MOST_COLUMNS:
            self._column_rows.add_note(self.tr("Only the first %n column(s) are shown here.", "", MOST_COLUMNS))

    def show_unknown(self, unknown: Sequence[Unknown]) -> None:
        """Offer a choice for each word that is not known; those she chose a value for stay."""
        before = set(self._words)
        for found in unknown:
            self._words.setdefault((found.field, key(found.word)), found)
        self._all_known.setVisible(not self._words)
        self._value_rows.setVisible(bool(self._words))
        if set(self._words) == before:
            return
        self._value_rows.clear()
        self._value_rows.add_heads(self.tr("Word"), self.tr("Where"), self.tr("Means"))
        offered: dict[str, list[meanings.Choice]] = {}
        for (name, word), found in list(self._words.items())[:MOST_WORDS]:
            if name not in offered:
                offered[name] = meanings.choices(self._session.db, name, self._session.language.code)
            values = [(NOTHING, self.tr("– nothing: leave it empty –")), *((v.code, v.name) for v in offered[name])]
            choice = Choice(values, empty=self.tr("– refuse these rows –"))
            chosen: Mapping[str, str] = self.values.get(name, {})
            if word in chosen:
                choice.show_code(chosen[word] or NOTHING)
            choice.currentIndexChanged.connect(
                lambda _index, name=name, word=word, made=choice: self._on_value(name, word, made.code()))
            where = self.tr("%1, %n row(s)", "", found.rows).replace(
                "%1", refusals.field_name(name, self._session.language))
            self._value_rows.add_row(found.word, where, choice, found.word)

    def _on_column(self, place: int, field: str) -> None:
        self.columns[f"#{place}"] = field
        self.changed.emit()

    def _on_value(self, name: str, word: str, code: str) -> None:
        chosen = self.values.setdefault(name, {})
        chosen.pop(word, None)
        if code:
            chosen[word] = "" if code == NOTHING else code
        self.changed.emit()
