"""A list of records with the form of the one she chose beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from casebook.gui import names, taking_away, taking_back
from casebook.gui.cases.name_covers import NameCovers
from casebook.gui.records.binding import Field, Fields
from casebook.gui.records.described import Described
from casebook.gui.records.editor import Editor
from casebook.gui.records.list_with_form import ListWithForm
from casebook.gui.records.listing import Listing
from casebook.gui.records.noun import Noun, R, Words, keep, take_away, throw_away
from casebook.gui.records.unfinished import Unfinished
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Notes
from casebook.gui.widgets.labels import button
from casebook.gui.widgets.table import Row, Table
from casebook.model.text import folded
from casebook.store import binned, earlier
from casebook.vault import Connection

KEPT_WITHIN = 1500  # milliseconds after a key what stands in the form is in the file, as a draft


class RecordPane(ListWithForm, Described[R]):
    """Records of one noun: a list, and the form of the one she chose or is starting.

    What she types streams into a draft, which a lock, another row or another page leaves where it is; [Save] makes
    it the record. Every save and removal can be undone. A form with something unsaved never reads again.
    """

    def __init__(self, session: Session, noun: Noun[R], words: Words, table: Table,
                 drops: Sequence[int] = ()) -> None:
        """`drops` are the columns that give way when there is little room, the first to go first."""
        super().__init__(Listing(words, table, drops), Editor())
        self.session = session
        self.words = words
        self.fields = Fields(self._on_edited)
        self._noun = noun
        self._records: dict[str, R] = {}
        self._unfinished = Unfinished(session, noun.name)
        self._shown: R | None = None
        self._unsaved = False
        self._was_stored = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_WITHIN)
        self._covers = NameCovers(session, self.editor, partial(names.of_form, session, self.fields))
        self._history = self.editor.add_action(button(self.tr("Earlier &versions…"), "quiet", "history"))
        self._wire()

    def put(self, name: str, words: str, field: Field, *, span: int = 1, optional: bool = False) -> None:
        """Add a field to the form under its label; a tick names itself."""
        if isinstance(field, Notes):  # the form scrolls before its notes shrink
            field.setMinimumHeight(field.sizeHint().height())
        if words:
            self.editor.form.add(words, field, span=span)
        else:
            self.editor.form.add_plain(field, span=2)
        self.fields.put(name, field, optional=optional)

    def put_filter(self, words: str, choice: Choice) -> None:
        """Add a filter above the list; its empty choice lets everything through."""
        self.listing.add_filter(words, choice)

    def read(self) -> None:
        """Show what the casebook holds now; a form with something unsaved stays as it is."""
        self._records = {self.key(record): record for record in self.records()}
        self._unfinished.read()
        self.listing.show_rows(self._rows(), filtered=self.listing.is_filtered(), adds=self._noun.adds)
        if self._shown is not None and not self._unsaved:
            kept = self._records.get(self.key(self._shown))
            if kept is not None:
                self._show(kept)
            elif self._unfinished.typed(self.key(self._shown)) is None and self._was_stored:
                self.close_form()

    def flush(self) -> None:
        """Keep what stands in the form as a draft, at once."""
        self._timer.stop()
        if self._shown is not None and self._unsaved:
            key = self.key(self._shown)
            self._unfinished.keep(key, self.fields.typed(), stored=key in self._records)

    def search(self) -> bool:
        """Put the cursor into the field that searches the list."""
        if not self.listing.search_field.isVisible():
            return False
        self.listing.search_field.setFocus()
        self.listing.search_field.selectAll()
        return True

    def add(self) -> None:
        """Start a new record."""
        if self._noun.adds:
            self.leave()
            self._show(self.blank())
            self._focus_form()

    def save(self) -> None:
        """Keep the record as it stands in the form."""
        if self._shown is None:
            self.session.say(self.tr("Saved."))
        record = self.collected()
        if record is not None:
            self.keep(record, self.words.saved or self.tr("Saved."))

    def keep(self, record: R, words: str) -> None:
        """Keep a record, say so in these words, and offer to undo it."""
        key, before = self.key(record), self._records.get(self.key(record))
        self._timer.stop()
        if record == before:
            self._unfinished.drop(key)
        else:
            self.session.write(keep, self._noun.save, record, key)
        self._unsaved = False
        self._shown = record
        self.read()
        self.session.say(words, self._undo_of(record, before))

    def noun(self) -> str:
        """What is listed here."""
        return self._noun.name

    def choose(self, key: str) -> None:
        """Show the record of a key, or what was being typed about it."""
        if self._shown is not None and self.key(self._shown) == key:
            return
        self.leave()
        if key in self._records:
            self._show(self._records[key])
        elif self._unfinished.typed(key) is not None:
            self._show(self.started(key))

    def put_back(self, record: R) -> Callable[[Connection], None]:
        return lambda db: self._noun.save(db, record)

    def is_stored(self, record: R) -> bool:
        """Whether a record is in the casebook already."""
        return self.key(record) in self._records

    def shown(self) -> R | None:
        """The record in the form, as it was last saved."""
        return self._shown

    def _on_edited(self) -> None:
        if self._shown is None:
            return
        self._unsaved = True
        self.editor.form.clear_faults()
        self._show_state()
        if not self._timer.isActive():
            self._timer.start()

    def _on_chosen(self, key: str) -> None:
        if not self.one_at_a_time():  # there the arrows would take the list from under her
            self.choose(key)

    def _on_entered(self, key: str) -> None:
        self.choose(key)
        self._focus_form()

    def _on_closed(self) -> None:
        self.leave()
        self.close_form()
        self.listing.table.setFocus()

    def _on_remove(self) -> None:
        if self._shown is None:
            return
        key, shown = self.key(self._shown), self._shown
        self._timer.stop()
        if self._unsaved or key not in self._records:
            self._discard(key, shown)
        elif self._noun.remove is not None and self._removes(shown):
            back: Callable[[Connection], object] = self.put_back(shown)
            self.close_form()
            told = taking_away.told(self.session, self._noun.name, key) if self._noun.name in binned.NOUNS else ""
            back = self.session.write(throw_away, self._noun.name, self._noun.remove, key) or back

            def undo() -> None:
                self.session.write(back)

            self.session.say(f"{self.words.removed or self.tr('Removed.')} {told}".strip(), undo)

    def _discard(self, key: str, shown: R) -> None:
        typed, stored = self.fields.typed(), self._records.get(key)
        self._unsaved = False
        self._unfinished.drop(key)
        if stored is None:
            self.close_form()
        else:
            self._show(stored)
        self.read()

        def again() -> None:
            self.leave()
            self._show(shown)
            self.fields.show_typed(typed)
            self._on_edited()

        self.session.say(self.tr("Discarded."), again)

    def _undo_of(self, record: R, before: R | None) -> Callable[[], None] | None:
        key, remove = self.key(record), self._noun.remove
        if record == before or (before is None and remove is None):
            return None
        if before is None:
            return lambda: self.session.write(take_away, remove, key)
        return lambda: self.session.write(self._noun.save, before)

    def collected(self) -> R | None:
        """The record as it stands in the form; None when something is wrong, which is shown at its field."""
        if self._shown is None:
            return None
        form, values = self.editor.form, self.fields.values()
        form.clear_faults()
        faults: dict[Any, str] = {field: self.tr("This is no date. Type it as 3-3, Fri or yesterday.")
                                  for field in self.fields.not_understood()}
        faults.update(self.wrong(values))
        for field, words in faults.items():
            form.show_fault(field, words)
        if faults:
            next(iter(faults)).setFocus()
            return None
        return self.made(self._shown, values)

    def leave(self) -> None:
        """Keep what is not saved as a draft and show the list alone; nothing is asked."""
        if self._unsaved:
            self.flush()
            self.close_form()
            self.read()

    def _show(self, record: R) -> None:
        key, self._shown = self.key(record), record
        self._was_stored = key in self._records
        self.editor.form.clear_faults()
        self.fields.show(self.held(record))
        typed = self._unfinished.typed(key)
        self._unsaved = typed is not None
        if typed is not None:
            self.fields.show_typed(typed)
        self._covers.renew()
        self._show_state()
        self.show_form(on=True)
        self.listing.choose(key)

    def _show_state(self) -> None:
        if self._shown is not None:
            stored = self.is_stored(self._shown)
            self._history.setVisible(stored and bool(earlier.with_versions(self.session.db, [self.key(self._shown)])))
            self.editor.show_title(*self.heading(self._shown, stored))
            self.editor.show_state(unsaved=self._unsaved, removes=stored and self._removes(self._shown))

    def _removes(self, record: R) -> bool:
        return self._noun.remove is not None and self.can_remove(record)

    def close_form(self) -> None:
        """Show the list alone."""
        self._shown = None
        self._unsaved = False
        self.show_form(on=False)

    def _focus_form(self) -> None:
        first = self.fields.first()
        if self._shown is not None and first is not None:
            first.setFocus()

    def _rows(self) -> list[Row]:
        wanted = folded(self.listing.search_field.words())
        columns, unfinished = self.listing.columns(), self._unfinished.keys()
        rows: list[Row] = [(key, [self.tr("Not finished"), *[""] * (columns - 1)]) for key in unfinished
                           if key not in self._records]
        for key, record in self._records.items():
            words = [self.session.shown(one, getattr(record, "client", None)) for one in self.row(record)]
            if self.passes(record) and (not wanted or wanted in folded(" ".join(words))):
                if key in unfinished:
                    words[0] = self.tr("%1 · not finished").replace("%1", words[0])
                rows.append((key, words))
        return rows

    def _wire(self) -> None:
        self.listing.new.clicked.connect(self.add)
        self.listing.new_first.clicked.connect(self.add)
        self.listing.filtered.connect(self.read)
        self.listing.chosen.connect(self._on_chosen)
        self.listing.clicked.connect(self.choose)
        self.listing.opened.connect(self._on_entered)
        self.editor.save_asked.connect(self.save)
        self.editor.remove_asked.connect(self._on_remove)
        self.editor.closed.connect(self._on_closed)
        self._timer.timeout.connect(self.flush)
        self._history.clicked.connect(lambda: taking_back.show_versions(self))
