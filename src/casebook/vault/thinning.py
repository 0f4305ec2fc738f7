"""Which backups may go, and when nothing goes without asking her. Source: security.md, Backups."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from casebook.model.periods import months_after
from casebook.vault.backups import Backup

LAST, DAILY, WEEKLY, MONTHLY, FEWEST = 10, 7, 5, 12, 5
ASIDE_DAYS = 90
OLDEST_MONTHS = 13
ASTRAY = timedelta(days=1)  # travel and summer time move the clock by less
LEAP = timedelta(days=90)  # a clock so far ahead would call every backup old


@dataclass(frozen=True)
class Stay:
    """Why a backup is kept, as a stable word, and the last day on which it can still be there.

    `last`, `day`, `week` and `month` are the rules that keep it, `aside` those set aside, damaged or from before a
    change, `verified` the newest one that was opened and checked; "" when it goes at the next thinning.
    """

    why: str
    until: date


def stays(backups: Iterable[Backup], today: date, verified: Path | None = None) -> dict[Path, Stay]:
    """What thinning makes of each backup.

    Kept are the 10 last, 7 daily, 5 weekly and 12 monthly ones and never fewer than 5; copies set aside, damaged or
    from before a change for 90 days. Nothing older than 13 months is kept, which wins over the fewest; the newest
    verified one always is.
    """
    every = sorted(backups, key=lambda backup: backup.made, reverse=True)
    oldest = months_after(today, -OLDEST_MONTHS)
    young = [backup for backup in every if backup.made.date() >= oldest]
    plain = [backup for backup in young if not backup.kind]
    found: dict[Path, str] = {}
    rules: tuple[tuple[str, list[Backup]], ...] = (
        ("last", plain[:max(LAST, FEWEST)]), ("day", _newest_of_each(plain, _day)[:DAILY]),
        ("week", _newest_of_each(plain, _week)[:WEEKLY]), ("month", _newest_of_each(plain, _month)[:MONTHLY]),
        ("aside", [b for b in young if b.kind and b.made.date() >= today - timedelta(days=ASIDE_DAYS)]),
        ("verified", [b for b in every if b.path == verified]))
    for why, kept in rules:
        for backup in kept:
            found.setdefault(backup.path, why)
    return {b.path: Stay(found.get(b.path, ""), _until(b)) for b in every}


def thinned(backups: Iterable[Backup], today: date, verified: Path | None = None) -> list[Backup]:
    """Which backups may go: those that no rule keeps (see `stays`), newest first."""
    every = sorted(backups, key=lambda backup: backup.made, reverse=True)
    kept = stays(every, today, verified)
    return [backup for backup in every if not kept[backup.path].why]


def gone_after(backups: Iterable[Backup], today: date) -> date:
    """The day after which no rule keeps any of these backups, whatever is made meanwhile; today if there are none."""
    return max((_until(backup) for backup in backups), default=today)


def looks_wrong(before: int, after: int) -> bool:
    """Whether rows fell by more than a tenth between two backups: then nothing is thinned without asking."""
    return after < before * 0.9


def clock_looks_wrong(backups: Iterable[Backup], now: datetime) -> bool:
    """Whether the clock went back behind the newest backup, or leapt so far ahead that all of them would look old."""
    newest = max((backup.made for backup in backups), default=now)
    return newest > now + ASTRAY or newest < now - LEAP


def _until(backup: Backup) -> date:
    """The last day on which a backup may be kept; more backups only shorten that."""
    made = backup.made.date()
    if backup.kind:
        return made + timedelta(days=ASIDE_DAYS)
    last = months_after(made, OLDEST_MONTHS)
    while months_after(last + timedelta(days=1), -OLDEST_MONTHS) <= made:
        last += timedelta(days=1)  # the end of a month stands for days that it does not have
    return last


def _newest_of_each(backups: list[Backup], of: Callable[[Backup], Hashable]) -> list[Backup]:
    seen: set[Hashable] = set()
    found = []
    for backup in backups:
        name = of(backup)
        if name not in seen:
            seen.add(name)
            found.append(backup)
    return found


def _day(backup: Backup) -> Hashable:
    return backup.made.date()


def _week(backup: Backup) -> Hashable:
    return backup.made.isocalendar()[:2]


def _month(backup: Backup) -> Hashable:
    return backup.made.year, backup.made.month
