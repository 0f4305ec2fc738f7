"""How an alias in a text is shown: quietly marked, and telling who it is by a tip and to a screen reader."""

from __future__ import annotations

from html import escape

from casebook.gui import theme
from casebook.language import Language
from casebook.model.cast import Cast, Mention
from casebook.model.text import folded


class ProseMarks:
    """Marks the aliases of a cast in words; real names are told only while they are not hidden."""

    def __init__(self, language: Language, cast: Cast, *, hidden: bool) -> None:
        self._language = language
        self._cast = cast
        self._hidden = hidden

    def html(self, words: str) -> str:
        """The words as rich text."""
        parts, place = [], 0
        for found in self._cast.mentions(words):
            parts += [_plain(words[place:found.start]), self._marked(words[found.start:found.end])]
            place = found.end
        return "".join((*parts, _plain(words[place:])))

    def aloud(self, words: str) -> str:
        """The words with, behind each alias, who it is."""
        parts, place = [], 0
        for found in self._cast.mentions(words):
            who = self._who(words, found)
            parts += [words[place:found.end], f" ({who})" if who else ""]
            place = found.end
        return "".join((*parts, words[place:]))

    def tips(self, words: str) -> list[str]:
        """A line for each alias in the words: who it is."""
        said = {words[found.start:found.end]: self._who(words, found) for found in self._cast.mentions(words)}
        return [f"{alias}: {who}" for alias, who in said.items() if who]

    def _who(self, words: str, found: Mention) -> str:
        """The real name, and the alias of now where it was written under another; of each card it may be."""
        translate = self._language.translate
        told = []
        for card in found.cards:
            now = "" if folded(words[found.start:found.end]) == folded(card.alias) else translate(
                "ProseMarks", "now @%1").replace("%1", card.alias)
            told.append(", ".join(part for part in ("" if self._hidden else card.name, now) if part))
        return translate("ProseMarks", " or ").join(part for part in told if part)

    def _marked(self, words: str) -> str:
        return f"<span style='color: {theme.colours()['accent']}'>{_plain(words)}</span>"


def _plain(words: str) -> str:
    return escape(words, quote=False).replace("\n", "<br>")
