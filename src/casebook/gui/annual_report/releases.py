"""What was handed out to a client: every document with its versions, whether it left her hands, with whom it was
discussed, and what was told elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.disclosure import document_words
from casebook.disclosure.sentences import period_words
from casebook.gui import theme
from casebook.gui.annual_report.earlier_box import EarlierBox
from casebook.gui.annual_report.release_card import ReleaseCard
from casebook.gui.session import Session
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.rows import RowList, TwoLines
from casebook.model.ids import ClientId
from casebook.model.periods import Period, year
from casebook.model.releases import ENTERED, Release
from casebook.store import discussions, releases

SHORT_HASH = 8


class HandedOut(QWidget):
    """The documents of a client, newest period first, and the one she stands on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._client = ClientId("")
        self._period = year(session.today().year - 1)
        self.list = RowList(self.tr("Documents handed out"))
        self.list.setFixedWidth(theme.px(330))
        self.card = ReleaseCard(session)
        self.enter = button(self.tr("&Enter what was told elsewhere…"), "", "pencil")
        self._none = label(self.tr("Nothing was handed out to this client yet. What you save, print or copy of a report"
                                   " stands here by itself. Did you, or somebody before you, report elsewhere? Enter"
                                   " that once."), "muted", wrap=True)
        self._none.setMaximumWidth(theme.px(560))
        self._box: EarlierBox | None = None
        self._lay_out()
        self.list.chosen.connect(lambda _key: self._show_card())
        self.enter.clicked.connect(lambda: self._open_box(None))
        self.card.change_wanted.connect(self._open_box)

    def show_report(self, client: ClientId, period: Period) -> None:
        """Show the documents of a client; the newest over the period of the report is chosen first."""
        moved = (client, period) != (self._client, self._period)
        self._client, self._period = client, period
        every = releases.of_client(self._session.db, client)
        every.sort(key=lambda r: (r.last, r.first, r.made.timestamp() if r.made else 0), reverse=True)
        self.list.show_rows([self._row(release) for release in every])
        if (moved or not self.list.key()) and every:
            over = [r for r in every if (r.first, r.last) == (period.first, period.last)]
            self.list.blockSignals(True)
            self.list.choose((over or every)[0].id)
            self.list.blockSignals(False)
        self._parts.setVisible(bool(every))
        self._none.setVisible(not every)
        self._show_card()

    def resume(self, noun: str, release: str) -> None:
        """Go on with what was begun: noting a discussion of a document, or entering what was told elsewhere."""
        self.list.choose(release)
        if noun == "earlier":
            found = [r for r in releases.of_client(self._session.db, self._client) if r.id == release]
            self._open_box(found[0] if found else None)
        else:
            self.card.note.setFocus()

    def keep(self) -> None:
        """Keep what she typed last."""
        self.card.keep()

    def _show_card(self) -> None:
        key = self.list.key()
        self.card.setVisible(bool(key))
        found = [r for r in releases.of_client(self._session.db, self._client) if r.id == key]
        if found:
            self.card.show_release(found[0])

    def _open_box(self, release: Release | None) -> None:
        self._box = EarlierBox(self._session, self._client, self._period, release, self)
        self._box.kept.connect(self._on_entered)
        self._box.open()

    def _on_entered(self, release: str) -> None:
        self.show_report(self._client, self._period)
        self.list.choose(release)
        self.list.setFocus()

    def _row(self, release: Release) -> TwoLines:
        language = self._session.language
        period = period_words(Period(first=release.first, last=release.last), language)
        made = language.date(release.made.astimezone().date()) if release.made else ""
        version = self.tr("version %1").replace("%1", str(release.version))
        entered = release.document in ENTERED
        parts = (release.source,) if entered else (version, made, release.pdf_sha256[:SHORT_HASH])
        return TwoLines(
            key=release.id, title=f"{document_words.document(release.document, language)} · {period}",
            detail=" · ".join(part for part in parts if part), chips=self._chips(release),
            faint=release.kept_back_on is not None)

    def _chips(self, release: Release) -> tuple[tuple[str, str], ...]:
        if release.kept_back_on is not None:
            return ((self.tr("Not handed out"), "slate"),)
        if release.document in ENTERED:
            return ((self.tr("Entered"), "violet"),)
        if discussions.of_release(self._session.db, release.id):
            return ((self.tr("Discussed"), "accent"),)
        return ((self.tr("Final"), "green"),) if release.status == "final" else ((self.tr("Concept"), "amber"),)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), 0)
        head.addWidget(label(self.tr("What was handed out"), "h2"), 1)
        head.addWidget(self.enter)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(theme.px(8), 0, theme.px(20), theme.px(12))
        inside.addWidget(self.card)
        inside.addStretch()
        self._parts = QWidget()
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(theme.px(8), 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.list)
        row.addWidget(scrolled(holder), 1)
        self._none.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._none.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self._parts, 1)
        column.addStretch()
