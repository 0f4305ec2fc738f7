"""Captions that count: "Table 1 – …" above tables, "Figure 1 – …" below charts, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from casebook.documents.blocks import Block, Chart, Document, Table, Together


def numbered(document: Document, translate: Callable[..., str]) -> Document:
    """A document with the numbers of its captions in them; one that is not `numbered` as it is.

    A table or chart without a caption has no number.
    """
    return replace(document, blocks=_Captions(translate).of(document.blocks)) if document.numbered else document


class _Captions:
    def __init__(self, translate: Callable[..., str]) -> None:
        self._words = {Table: translate("Captions", "Table %1 – %2"), Chart: translate("Captions", "Figure %1 – %2")}
        self._last = {Table: 0, Chart: 0}

    def of(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        if isinstance(block, Together):
            return replace(block, blocks=self.of(block.blocks))
        if isinstance(block, Table | Chart) and block.caption:
            kind = type(block)
            self._last[kind] += 1
            caption = self._words[kind].replace("%1", str(self._last[kind])).replace("%2", block.caption)
            return replace(block, caption=caption)
        return block
