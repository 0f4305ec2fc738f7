"""The page Signals and advice."""

from __future__ import annotations

from casebook.gui.records.page import TabbedPage
from casebook.gui.session import Session
from casebook.gui.signals.requests_pane import AdviceRequestsPane
from casebook.gui.signals.signals_pane import SignalsPane


class SignalsPage(TabbedPage):
    """Signals and advice to organisations, and the advice requests of their managers, HR and internal advisers."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.show_title(self.tr("Signals and advice"))
        self.signals = SignalsPane(session)
        self.requests = AdviceRequestsPane(session)
        self.add_tab(self.tr("Si&gnals and advice"), self.signals)
        self.add_tab(self.tr("Advice re&quests"), self.requests)
