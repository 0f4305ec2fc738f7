"""What choices offer: clients, theme groups, years."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casebook.gui.session import Session
from casebook.store import clients, values


def client_names(session: Session) -> dict[str, str]:
    """Id to name of every client, those she no longer works for last."""
    return {client.id: client.name for client in clients.all_of(session.db)}


def theme_groups(session: Session) -> dict[str, str]:
    """Code to name of the theme groups."""
    return {theme.code: theme.name(session.language.code)
            for theme in values.themes(session.db) if not theme.group}


def years(days: Iterable[date], today: date) -> list[tuple[str, str]]:
    """The years that days fall in, and this year, the latest first."""
    found = sorted({today.year, *(day.year for day in days)}, reverse=True)
    return [(str(year), str(year)) for year in found]


def hours(session: Session, minutes: int) -> str:
    """Minutes as hours with at most one decimal."""
    return session.language.number(minutes / 60, 0 if minutes % 60 == 0 else 1)
