"""Her own figures on paper: saved or printed for herself. Nothing goes on the ledger, for nobody else gets it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casebook.documents import own_overview
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.store import clients


class OwnOverviewBox(PaperBox):
    """The pages of a client, or of all together, over a period; each says that nobody else is to have it."""

    def __init__(self, session: Session, client: ClientId | None, period: Period, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(session, owner, translate("OwnOverviewBox", "Own overview"), translate(
            "OwnOverviewBox", "For yourself. These are the raw figures, small numbers too, and every page says so. What"
            " a client may read is the annual report."),
            whose="" if client is None else clients.get(session.db, client).name)
        self._client, self._period = client, period
        self.make()

    def make(self) -> None:
        """Make the overview in the chosen language."""
        code = self.paper_language.code()
        with self.session.vault.read_snapshot() as db:
            data = own_overview.gather(db, self._client, self._period, code, self.session.today())
        language = Language(code)
        self.show_paper(lambda: own_overview.pdf(data, language), self.tr("own-overview.pdf"), self.tr("Overview"))
