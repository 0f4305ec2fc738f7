"""The panels beside the timeline, each made when it is first wanted: a case opens with the composer alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QStackedWidget

from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.cases.card_panel import CardPanel
from casebook.gui.cases.close_panel import ClosePanel
from casebook.gui.cases.composer import Composer
from casebook.gui.cases.facts_panel import FactsPanel
from casebook.gui.cases.panel import Panel
from casebook.gui.cases.referral_panel import ReferralPanel
from casebook.gui.cases.report_panel import ReportPanel
from casebook.gui.cases.small_panels import ActPanel, PlanPanel
from casebook.gui.cases.ties_panel import TiesPanel
from casebook.gui.session import Session

KINDS: dict[str, Callable[[Session], Panel]] = {
    "write": Composer, "facts": FactsPanel, "refer": ReferralPanel, "act": ActPanel, "plan": PlanPanel,
    "close": ClosePanel, "ties": TiesPanel, "attach": AttachmentsPanel, "report": ReportPanel, "card": CardPanel,
}


class CasePanels(QStackedWidget):
    """A stack of panels by name; `ready` is told of each that was made, before anything else happens to it."""

    def __init__(self, session: Session, ready: Callable[[Panel], None]) -> None:
        super().__init__()
        self._session = session
        self._ready = ready
        self._made: dict[str, Panel] = {}
        self.composer = Composer(session)
        self._take("write", self.composer)

    def __contains__(self, name: str) -> bool:
        return name in KINDS

    def __getitem__(self, name: str) -> Panel:
        """A panel by its name; made now, if it was not there yet."""
        if name not in self._made:
            self._take(name, KINDS[name](self._session))
            self._ready(self._made[name])
        return self._made[name]

    def made(self) -> Iterator[Panel]:
        """The panels that are there; in the others nothing can have been typed."""
        return iter(tuple(self._made.values()))

    def is_made(self, name: str) -> bool:
        """Whether a panel is there."""
        return name in self._made

    def shown(self) -> str:
        """Which panel is shown."""
        return next(name for name, panel in self._made.items() if panel is self.currentWidget())

    def _take(self, name: str, panel: Panel) -> None:
        self._made[name] = panel
        self.addWidget(panel)
