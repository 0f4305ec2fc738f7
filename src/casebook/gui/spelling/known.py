"""What is spelled right: by the dictionaries she chose, and by her own words in the encrypted file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from casebook import spelling
from casebook.gui.session import Session
from casebook.store import known_words


class Known(QObject):
    """Which words are right. `changed` tells that another answer may be had."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._hers: frozenset[str] = frozenset()
        self._languages: tuple[str, ...] = ()
        self._checked: dict[str, bool] = {}
        self.read()
        session.changed.connect(self.read)

    @property
    def is_on(self) -> bool:
        """Whether anything is checked at all."""
        return bool(self._languages)

    def read(self) -> None:
        """Read her words and the languages she chose again."""
        hers = frozenset(known.word.lower() for known in known_words.listed(self._session.db))
        languages = tuple(self._session.settings.preferences.spelling.split())
        if (hers, languages) != (self._hers, self._languages):
            self._hers, self._languages = hers, languages
            self._checked.clear()
            self.changed.emit()

    def knows(self, word: str) -> bool:
        """Whether a word is right."""
        found = self._checked.get(word)
        if found is None:
            found = word.replace("’", "'").lower() in self._hers or spelling.is_known(word, self._languages)
            self._checked[word] = found
        return found

    def was_checked(self, word: str) -> bool:
        """Whether asking about a word takes no time."""
        return word in self._checked

    def suggestions(self, word: str) -> list[str]:
        """What she may have meant."""
        return spelling.suggestions(word, self._languages)

    def learn(self, word: str) -> None:
        """Take a word for right from now on; can be undone."""
        self._session.write(known_words.add, word)
        self._session.say(self.tr("“%1” is right from now on.").replace("%1", word),
                          lambda: self._session.write(known_words.remove, word))
