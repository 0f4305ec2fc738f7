"""Where the invention happens: the open file, one source of chance, and the days it plays in."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TypeVar

from casebook.model.ids import new_id
from casebook.vault import Connection

T = TypeVar("T")
MONTH_WEIGHTS = (1.1, 1.0, 1.15, 0.95, 0.9, 1.1, 0.6, 0.55, 1.15, 1.2, 1.25, 0.85)


@dataclass(slots=True)
class Stage:
    """A practice casebook being filled: everything random comes from `random`, every day lies in first..until.

    `later` collects what happens on which day; `timeline.play` does it in the order of the days, as in real life.
    """

    db: Connection
    random: random.Random
    first: date
    until: date
    later: list[tuple[date, int, int, Callable[[], None]]] = field(default_factory=list)

    def new_id(self) -> str:
        """A repeatable id."""
        return new_id(self.random)

    def chance(self, share: float) -> bool:
        """True in a share of the cases."""
        return self.random.random() < share

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return self.random.choice(options)

    def weighted(self, weights: Mapping[str, float]) -> str:
        """One of the codes, by its weight."""
        return self.random.choices(list(weights), weights=list(weights.values()))[0]

    def some(self, options: Sequence[T], least: int, most: int) -> list[T]:
        """A few different options in their own order."""
        number = min(len(options), self.random.randint(least, most))
        chosen = sorted(self.random.sample(range(len(options)), number))
        return [options[place] for place in chosen]

    def on(self, day: date, action: Callable[[], None], order: int = 5) -> None:
        """Let something happen on a day; on one day by `order`, then as it was said."""
        self.later.append((day, order, len(self.later), action))

    def working_day(self, day: date, least: date | None = None) -> date:
        """A day itself or the working day after it, but never after `until`; before `least` becomes `least`."""
        while day.weekday() > 4:
            day += timedelta(days=1)
        return max(min(day, self.until), least or self.first)

    def day_between(self, first: date, last: date) -> date:
        """A working day in a stretch, busier months more often."""
        days = max(0, (last - first).days)
        for _ in range(20):
            day = self.working_day(first + timedelta(days=self.random.randint(0, days)))
            if self.random.random() * 1.25 <= MONTH_WEIGHTS[day.month - 1]:
                break
        return max(first, min(day, last))

    def clock(self) -> time:
        """A time at which conversations begin."""
        hour = self.random.choice((9, 9, 10, 10, 11, 11, 13, 13, 14, 14, 15, 15, 16, 16, 17, 19, 20))
        return time(hour, self.random.choice((0, 0, 0, 15, 30, 30, 45)))
