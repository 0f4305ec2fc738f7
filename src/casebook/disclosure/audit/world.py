"""All documents of one client on one desk, with and without the newest: what that one adds. Source: disclosure.md 9."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from casebook.disclosure.audit import patience, targets
from casebook.disclosure.audit.picture import Picture
from casebook.disclosure.audit.reading import Reading
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.audit.targets import Target
from casebook.disclosure.audit.unknowns import Contradiction


class World:
    """What the documents of a client tell together. `statements` are of that client alone, the newest last.

    Documents can contradict each other: an earlier report was typed over, one worker came with many cases. What is
    said in words is then left aside, closed cases of nested periods are read apart, tables typed over are taken for
    some rows of a table (see Picture); if that does not help, documents that contradict newer ones are left aside, what
    was told before the program kept the ledger first. The newest is never left aside: if it contradicts itself,
    Contradiction is raised and nothing may leave.
    """

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.statements = list(statements)
        every = set(range(len(self.statements)))
        self.used = every
        for whole, apart, words in product((True, False), (False, True), (True, False)):
            self.picture = Picture(self.statements, apart=apart, words=words, whole=whole)
            if reading := self._agree(every):
                break
        else:
            self.used = self._agreeing()
            reading = self.read(self.used)
        self.reading: Reading = reading

    def read(self, used: Iterable[int]) -> Reading:
        """What some of the documents, by their place, tell together; with the same unknowns throughout."""
        used = set(used)
        sums = [found for found in self.picture.unknowns.sums if found.source is None or found.source in used]
        return Reading(len(self.picture.unknowns.numbers), sums)

    def asked(self) -> Iterator[Target]:
        """Every cell of the client that is asked for, each set of unknowns once."""
        seen: set[frozenset[int]] = set()
        for found in list(targets.of(self.picture, self.statements[-1].client)):
            key = frozenset(found.terms)
            if key not in seen:
                seen.add(key)
                yield found

    def _agree(self, used: Iterable[int]) -> Reading | None:
        """Some of the documents together; None where they contradict each other."""
        patience.spend()
        try:
            reading = self.read(used)
            reading.check()
        except Contradiction:
            return None
        return reading

    def _agreeing(self) -> set[int]:
        newest = len(self.statements) - 1
        used = {newest}
        if not self._agree(used):
            raise Contradiction
        for place in sorted(range(newest), key=lambda place: (self.statements[place].known, -place)):
            if self._agree(used | {place}):
                used.add(place)
        return used
