"""The page Referrals."""

from __future__ import annotations

from casebook.gui.records.page import TabbedPage
from casebook.gui.referrals.directory_pane import DirectoryPane
from casebook.gui.referrals.overviews import REPORTER, OverviewsPane
from casebook.gui.referrals.referrals_pane import ReferralsPane
from casebook.gui.session import Session

REFERRALS, DIRECTORY, OVERVIEWS = range(3)


class ReferralsPage(TabbedPage):
    """All referrals with their follow-ups, the directory of places, and the overviews on paper."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.show_title(self.tr("Referrals"))
        self.referrals = ReferralsPane(session)
        self.directory = DirectoryPane(session)
        self.overviews = OverviewsPane(session)
        self.add_tab(self.tr("Referra&ls"), self.referrals)
        self.add_tab(self.tr("Director&y"), self.directory)
        self.add_tab(self.tr("Overvie&ws"), self.overviews)

    def show_reporter_overview(self, case: str) -> None:
        """Show what the reporter of a case takes home."""
        self.show_part(OVERVIEWS)
        self.overviews.choose(REPORTER, case)
