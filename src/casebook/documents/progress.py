"""How far the making of a document is, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable

from casebook.documents.blocks import Block, Document, Table, Together
from casebook.errors import Interrupted

_LAID_OUT = 0.3
"""The share of the work that is turning blocks into texts; most of the rest is drawing pages."""
_DRAWN = 0.95


class Progress:
    """Tells of the hundredths that are done, each once, and stops the work where it is not wanted any more."""

    def __init__(self, document: Document, tell: Callable[[int], bool] | None) -> None:
        self._blocks = max(len(document.blocks), 1)
        self._texts = max(sum(_weight(block) for block in document.blocks), 1)
        self._tell = tell
        self._steps = 0
        self._told = -1

    def step(self) -> None:
        """One more block is laid out. Raises Interrupted where the document is not wanted any more."""
        self._steps += 1
        self._say(_LAID_OUT * min(self._steps / self._blocks, 1))

    def page(self, texts: int) -> None:
        """One more page is drawn; so many texts stand on all of them. Raises Interrupted as `step` does."""
        self._say(_LAID_OUT + (_DRAWN - _LAID_OUT) * min(texts / self._texts, 1))

    def finish(self) -> None:
        """All is done. Raises Interrupted as `step` does."""
        self._say(1)

    def _say(self, share: float) -> None:
        hundredths = max(int(100 * share), self._told)
        if self._tell is None:
            return
        if not self._tell(hundredths):
            raise Interrupted
        self._told = hundredths


def _weight(block: Block) -> int:
    """How many texts a block has, more or less."""
    if isinstance(block, Together):
        return sum(_weight(inner) for inner in block.blocks)
    return len(block.rows) * len(block.columns) if isinstance(block, Table) else 1
