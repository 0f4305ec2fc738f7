"""The sentences of a practice casebook, in Dutch as an adviser writes them. Everything in them is invented.

In a sentence {Z} and {z} stand for the reporter as subject, {h} as object, {b} for the possessive, {A} and {a} for the
other party.
"""

from __future__ import annotations


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a block in which each begins with a dash on a line of its own and may run over lines."""
    return tuple(" ".join(part.split()) for part in ("\n" + text).split("\n- ") if part.strip())
