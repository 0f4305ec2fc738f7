"""Notes of realistic length (80 to 250 words), put together from sentences by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casebook.practice.prose import behaviour, integrity
from casebook.practice.prose import conversations as prose
from casebook.practice.stage import Stage

SITUATIONS = {**behaviour.SITUATIONS, **integrity.SITUATIONS}
OTHERS = {
    "manager": ("de leidinggevende", "de teamleider", "het afdelingshoofd", "de coördinator"),
    "peer": ("de collega", "een collega uit het team", "de naaste collega"),
    "group": ("het team", "de vaste ploeg", "een groepje collega's"),
    "organisation": ("de leiding", "personeelszaken"), "board": ("de bestuurder", "de directeur"),
    "subordinate": ("een medewerker uit het eigen team",), "third_party": ("een klant", "een bezoeker"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is spoken of in the notes of one case: the reporter's words, the other party, the theme."""

    words: tuple[str, str, str, str]
    other: str
    theme: str

    def fill(self, sentence: str) -> str:
        """A sentence about these people."""
        subject, low, direct, possessive = self.words
        for mark, word in (("{Z}", subject), ("{z}", low), ("{h}", direct), ("{b}", possessive),
                           ("{A}", self.other[:1].upper() + self.other[1:]), ("{a}", self.other)):
            sentence = sentence.replace(mark, word)
        return sentence


def voice(stage: Stage, words: tuple[str, str, str, str], relation: str, theme: str) -> Voice:
    """The voice of a case."""
    return Voice(words, stage.pick(OTHERS.get(relation, ("de ander",))), theme)


def intake(stage: Stage, told: Voice, consequences: Sequence[str]) -> str:
    """The notes of a first conversation."""
    situation = stage.some(SITUATIONS.get(told.theme, SITUATIONS[""]), 3, 5)
    effects = [stage.pick(prose.EFFECTS[code]) for code in consequences]
    return _paragraphs(told, [
        [stage.pick(prose.OPENINGS)], situation, [*effects, stage.pick(prose.WISHES)],
        [*stage.some(prose.EXPLAINED, 1, 3), *stage.some(prose.CLOSINGS, 1, 2)]])


def follow_up(stage: Stage, told: Voice, tone: str, route: str) -> str:
    """The notes of a later conversation; `tone` is better, same or worse, `route` the step chosen in it, or ""."""
    situation = stage.some(SITUATIONS.get(told.theme, SITUATIONS[""]), 1, 2)
    chosen = [stage.pick(prose.ROUTES[route])] if route else []
    return _paragraphs(told, [
        [stage.pick(prose.FOLLOW_OPENINGS), *stage.some(prose.DEVELOPMENTS[tone], 1, 2)], situation,
        [*stage.some(prose.THINKING, 2, 4), *chosen], stage.some(prose.CLOSINGS, 1, 2)])


def special(stage: Stage, told: Voice, kind: str) -> str:
    """The notes of aftercare, of going along, or of a conversation with a third party."""
    texts = {"aftercare": prose.AFTERCARE, "accompanying": prose.ACCOMPANYING, "third_party": prose.THIRD_PARTY}[kind]
    body = stage.some(texts, 4, 6)
    return _paragraphs(told, [body[:2], body[2:], [stage.pick(prose.THINKING), stage.pick(prose.CLOSINGS)]])


def short(stage: Stage, told: Voice) -> str:
    """The one line of a short contact."""
    return told.fill(stage.pick(prose.SHORT))


def agreements(stage: Stage) -> str:
    """What was agreed, one a line."""
    return "\n".join(stage.some(prose.AGREEMENTS, 1, 3))


def _paragraphs(told: Voice, parts: Sequence[Sequence[str]]) -> str:
    return "\n\n".join(" ".join(told.fill(sentence) for sentence in part) for part in parts if part)
