"""The page Referrals."""

from __future__ import annotations

from casebook.gui.records.page import TabbedPage
from casebook.gui.referrals.directory_pane import DirectoryPane
from casebook.gui.referrals.overviews import OverviewsPane
from casebook.gui.referrals.referrals_pane import ReferralsPane
from casebook.gui.session import Session


class ReferralsPage(TabbedPage):
    """All referrals with their follow-ups, the directory of places, and the overviews on paper."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.show_title(self.tr("Referrals"))
        self.referrals = ReferralsPane(session)
        self.directory = DirectoryPane(session)
        self.overviews = OverviewsPane(session)
        self.add_tab(self.tr("Re&ferrals"), self.referrals)
        self.add_tab(self.tr("D&irectory"), self.directory)
        self.add_tab(self.tr("O&verviews"), self.overviews)
