"""An unlocked casebook at work: reading, writing, and telling the pages that something changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from casebook.language import Language
from casebook.model.cast import Cast
from casebook.model.ids import ClientId
from casebook.settings import Settings
from casebook.store import clients, people, values
from casebook.vault import Connection, Vault

T = TypeVar("T")


class Session(QObject):
    """One unlocked vault with the language and preferences it is shown in.

    A write goes through `write`: one transaction, then `changed`; visible pages read again, hidden ones when shown.
    `said` asks for a line in the message bar: its words, and what undoes it, or None.
    """

    changed = Signal()
    written = Signal()
    """Something was written, drafts too."""
    said = Signal(str, object)
    opened = Signal(str)
    """A request to open a case, by id."""
    names_turned = Signal()
    """Real names were hidden, or shown again."""
    found = Signal(str, str, str)
    """A request to open the place where something was found: noun, record and case, or ""."""

    def __init__(self, vault: Vault, language: Language, settings: Settings,
                 clock: Callable[[], datetime] = datetime.now, *,
                 throw_away: Callable[[], None] | None = None) -> None:
        """`throw_away` takes the closed file away: for a practice casebook."""
        super().__init__()
        self.vault = vault
        self.language = language
        self.settings = settings
        self._clock = clock
        self._throw_away = throw_away
        self._names: dict[str, dict[str, str]] = {}
        self._casts: dict[tuple[str | None, str | None], Cast] = {}
        self.last_change = _last_change(vault.db)
        """When the file was changed last before it was opened now, in local time: an older one in its place shows."""

    @property
    def db(self) -> Connection:
        """The connection for small reads on the window's thread."""
        return self.vault.db

    def now(self) -> datetime:
        """The local date and time."""
        return self._clock()

    def today(self) -> date:
        """The local date."""
        return self._clock().date()

    def write(self, function: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Run a store function in one transaction, then announce the change."""
        result = self.write_quietly(function, *arguments, **named)
        self.announce()
        return result

    def announce(self) -> None:
        """Tell that something was written."""
        self._names.clear()
        self._casts.clear()
        self.changed.emit()

    def write_quietly(self, function: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Run a store function in one transaction without announcing it: for drafts."""
        with self.vault.writing() as db:
            result = function(db, *arguments, **named)
        self.written.emit()
        return result

    def note(self, function: Callable[..., T], *arguments: Any) -> T:
        """Run a function that notes something about the file itself, such as its newest backup: no change of hers."""
        with self.vault.writing(change=False) as db:
            return function(db, *arguments)

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show a line in the message bar, with [Undo] where something can be undone."""
        self.said.emit(words, undo)

    def names(self, list_name: str) -> dict[str, str]:
        """Code to name of a list of values, in the language of the window."""
        if list_name not in self._names:
            self._names[list_name] = values.names(self.db, list_name, self.language.code)
        return self._names[list_name]

    def theme_names(self) -> dict[str, str]:
        """Code to short name of every theme and group, in the language of the window."""
        if "theme" not in self._names:
            self._names["theme"] = values.theme_names(self.db, self.language.code)
        return self._names["theme"]

    @property
    def names_hidden(self) -> bool:
        """Whether real names, phone numbers and e-mail addresses of cards are hidden (F8).

        It stays so until she presses F8 again, after a lock and the next day too: who may look over her shoulder does
        not change by unlocking, and the line below always says so.
        """
        return self.settings.preferences.names_hidden

    def hide_names(self, on: bool) -> None:
        """Hide real names everywhere, or show them again, at once."""
        self.settings.keep(names_hidden=on)
        self.names_turned.emit()
        self.changed.emit()

    def cast(self, client: str | None, case: str | None = None) -> Cast:
        """The cards that texts of a client may name, those of a case first."""
        if (client, case) not in self._casts:
            self._casts[client, case] = people.cast(self.db, client, case)
        return self._casts[client, case]

    def shown(self, text: str, client: str | None, case: str | None = None) -> str:
        """A text to be read on the screen: with aliases in the place of real names while those are hidden."""
        return self.cast(client, case).masked(text) if self.names_hidden and text else text

    def client_name(self, client: str | None) -> str:
        """The name of a client organisation, or that it is not known yet."""
        return clients.get(self.db, ClientId(client)).name if client else self.language.translate(
            "Composer", "client not known yet")

    def speak(self, language: Language) -> None:
        """Go on in another language."""
        self.language = language
        self._names.clear()

    def close(self) -> None:
        """Close the file; a practice casebook is thrown away."""
        self.vault.close()
        if self._throw_away is not None:
            self._throw_away()

    @property
    def is_practice(self) -> bool:
        """Whether all here is made up."""
        return self._throw_away is not None


def _last_change(db: Connection) -> datetime | None:
    found = db.value("SELECT value FROM meta WHERE name = 'last_change'")
    try:
        return datetime.fromisoformat(found).astimezone()
    except (TypeError, ValueError):
        return None
