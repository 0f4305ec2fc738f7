"""The pages of the desk, in the order of the navigation, with their icons."""

from __future__ import annotations

from typing import NamedTuple


class DeskPage(NamedTuple):
    """A page: its stable name, its icon, and whether it stands in the lower part of the navigation."""

    name: str
    icon: str
    heading: str


PAGES = (
    DeskPage(name="today", icon="calendar-check", heading="work"),
    DeskPage(name="cases", icon="folder-open", heading="work"),
    DeskPage(name="referrals", icon="send", heading="work"),
    DeskPage(name="prevention", icon="megaphone", heading="work"),
    DeskPage(name="signals", icon="lightbulb", heading="account"),
    DeskPage(name="annual_report", icon="chart-column", heading="account"),
    DeskPage(name="clients", icon="building-2", heading="account"),
    DeskPage(name="settings", icon="settings", heading="foot"),
)
INSIDE = {"figures": "annual_report"}
"""Pages that stand inside another one in the navigation."""
