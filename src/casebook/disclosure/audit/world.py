"""All documents of one client on one desk, with and without the newest: what that one adds. Source: disclosure.md 9."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from casebook.disclosure.audit import targets
from casebook.disclosure.audit.picture import Picture
from casebook.disclosure.audit.reading import Range, Reading
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.audit.targets import Target
from casebook.disclosure.audit.unknowns import Contradiction


class World:
    """What the documents of a client tell together. `statements` are of that client alone, the newest last.

    Documents can contradict each other: an earlier report was typed over, one worker came with many cases. What is
    said in words is then left aside, closed cases of nested periods are read apart (see Picture); if that does not
    help, documents that contradict newer ones are left aside, what was told before the program kept the ledger first.
    The newest is never left aside: if it contradicts
    itself, Contradiction is raised and nothing may leave.
    """

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.statements = list(statements)
        every = set(range(len(self.statements)))
        self.used = every
        for apart, words in ((False, True), (False, False), (True, True), (True, False)):
            self.picture = Picture(self.statements, apart=apart, words=words)
            if self._reads(every):
                break
        else:
            self.used = self._agreeing()
        self.reading = self.read(self.used)

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

    def cause(self, target: Target, found: Range) -> tuple[Statement, ...]:
        """The fewest earlier documents that, beside the newest, tell as much of a cell."""
        newest = len(self.statements) - 1
        needed = sorted(self.used - {newest})
        size = len(needed)
        while size:
            for start in range(0, len(needed), size):
                fewer = needed[:start] + needed[start + size:]
                if not found.within(self.read([*fewer, newest]).bounds(target.terms)):
                    needed = fewer
                    break
            else:
                size //= 2
            size = min(size, len(needed))
        return tuple(self.statements[place] for place in needed)

    def _reads(self, used: Iterable[int]) -> bool:
        try:
            self.read(used).check()
        except Contradiction:
            return False
        return True

    def _agreeing(self) -> set[int]:
        newest = len(self.statements) - 1
        used = {newest}
        if not self._reads(used):
            raise Contradiction
        for place in sorted(range(newest), key=lambda place: (self.statements[place].known, -place)):
            if self._reads(used | {place}):
                used.add(place)
        return used
