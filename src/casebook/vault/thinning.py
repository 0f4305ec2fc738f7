"""Which backups may go, and when nothing goes without asking her. Source: security.md, Backups."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

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


def looks_wrong(before: int, after: int) -> bool:
    """Whether rows fell by more than a tenth between two backups: then nothing is thinned without asking."""
    return after < before * 0.9


def clock_looks_wrong(backups: Iterable[Backup], now: datetime) -> bool:
    """Whether the clock went back behind the newest backup, or leapt so far ahead that all of them would look old."""
    newest = max((backup.made for backup in backups), default=now)
    return newest > now + ASTRAY or newest < now - LEAP


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month."""
    number = day.year * 12 + day.month - 1 + months
    for last in (day.day, 30, 29, 28):
        with suppress(ValueError):
            return date(number // 12, number % 12 + 1, last)
    return date(number // 12, number % 12 + 1, 28)


def _until(backup: Backup) -> date:
    made = backup.made.date()
    return made + timedelta(days=ASIDE_DAYS) if backup.kind else months_after(made, OLDEST_MONTHS)


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
