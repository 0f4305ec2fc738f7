"""The call note: one A4 with the questions of an intake, to write on when there is no laptop at hand.

Nothing of the casebook stands on it. Source: experience.md (a printable blank *Belnotitie*), domain.md (Values).
"""

from __future__ import annotations

from casebook.documents import paper
from casebook.documents.blocks import Blanks, Block, Boxes, Document, Heading, Lines, Note
from casebook.language import Language
from casebook.store import values
from casebook.vault import Connection


def gather(db: Connection, language: str) -> dict[str, tuple[str, ...]]:
    """The names of what there is to tick, in the order of her lists."""
    return {name: tuple(values.names(db, name, language).values()) for name in ("channel", "capacity")}


def pdf(words: dict[str, tuple[str, ...]], language: Language) -> bytes:
    """The finished bytes of one A4; `words` as gathered in the same language."""
    title = language.translate("CallNote", "Call note")
    return paper.pdf(Document(title=title, author="", subject=title, language=language.code, compact=True,
                              blocks=(Heading(text=title), *blocks(words, language))), language)


def blocks(words: dict[str, tuple[str, ...]], language: Language) -> list[Block]:
    """The note as blocks."""
    translate = language.translate
    yes = (translate("CallNote", "confidentiality explained"), translate("CallNote", "may keep notes"))
    return [
        Note(text=translate("CallNote", "Paper gets lost. Write an alias instead of a name, copy this into your"
                                        " casebook today and shred it.")),
        Blanks(labels=(translate("CallNote", "Date and time"), translate("CallNote", "Client organisation"),
                       translate("CallNote", "Alias"), translate("CallNote", "How to contact safely"))),
        Boxes(label=translate("CallNote", "How"), words=words["channel"]),
        Boxes(label=translate("CallNote", "In which role"), words=words["capacity"]),
        Boxes(label=translate("CallNote", "Discussed"), words=yes),
        Lines(label=translate("CallNote", "What happened, how long it has gone on, and with whom (no names)"), count=8),
        Lines(label=translate("CallNote", "What the reporter asks"), count=3),
        Lines(label=translate("CallNote", "What we agreed"), count=3),
        Blanks(labels=(translate("CallNote", "Next step, and when"), translate("CallNote", "Minutes"))),
    ]
