"""The page Prevention: activities, and time spent otherwise."""

from __future__ import annotations

from casebook.gui.prevention.activities_pane import ActivitiesPane
from casebook.gui.prevention.registrations_pane import RegistrationsPane
from casebook.gui.prevention.time_pane import TimePane
from casebook.gui.records.page import TabbedPage
from casebook.gui.session import Session


class PreventionPage(TabbedPage):
    """Activities and other time, each with its hours of the year."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.show_title(self.tr("Prevention"))
        self.activities = ActivitiesPane(session)
        self.times = TimePane(session)
        self.add_tab(self.tr("Acti&vities"), self.activities)
        self.registrations = RegistrationsPane(session)
        self.add_tab(self.tr("Other &time"), self.times)
        self.add_tab(self.tr("Re&gistrations"), self.registrations)
