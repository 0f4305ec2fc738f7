"""Retention: whose notes were kept long enough, what holds the others, and what was destroyed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases import retention_words
from casebook.gui.cases.destroy_box import all_grounds, away
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.store import destruction, retention


class RetentionPane(QWidget):
    """`destroying_wanted` asks for the question about a case; nothing goes by itself."""

    destroying_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._none = label(self.tr("No notes were kept as long as was agreed."), "muted")
        self._due = Table(self.tr("Retention passed"), [
            self.tr("Case"), self.tr("Client organisation"), self.tr("Notes")], stretch=2)
        self._destroy = button(self.tr("&Destroy…"), "", "trash-2")
        self._open = button(self.tr("&Open"))
        self._done = Table(self.tr("Destroyed"), [
            self.tr("Day"), self.tr("Because"), self.tr("Conversations"), self.tr("People"),
            self.tr("In no backup after")], stretch=1, numeric=(2, 3))
        self._away = label("", "muted", wrap=True)
        self._arrange()
        self._due.chosen.connect(lambda _case: self._on_chosen())
        self._due.opened.connect(self.destroying_wanted)
        self._destroy.clicked.connect(lambda: self.destroying_wanted.emit(self._due.key()))
        self._open.clicked.connect(lambda: session.opened.emit(self._due.key()))

    def read(self) -> None:
        """Show what the casebook holds now."""
        session = self._session
        due = retention.due(session.db, session.today())
        self._due.show_rows([(kept.id, (kept.label, kept.client or "–", retention_words.term(session, kept.term)))
                             for kept in due])
        self._on_chosen()
        self._none.setVisible(not due)
        self._due.setVisible(bool(due))
        done, why, date = destruction.listed(session.db), all_grounds(session), session.language.date
        self._done.show_rows([(record.id, (
            date(record.day), why.get(record.ground, record.ground), str(record.conversations), str(record.people),
            date(record.gone_after))) for record in done])
        waiting = any(record.elsewhere and record.gone_after >= session.today() for record in done)
        self._away.setText(away(session) if waiting else "")
        self._away.setVisible(waiting)

    def flush(self) -> None:
        """Nothing is typed here."""

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """There is nothing to add here."""

    def save(self) -> None:
        """All is kept already."""
        self._session.say(self.tr("Saved."))

    def _arrange(self) -> None:
        self._due.set_widths(180, 220, 0)
        self._done.set_widths(160, 0, 120, 90, 170)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._destroy)
        row.addWidget(self._open)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Retention passed"), "h2"))
        column.addWidget(label(self.tr(
            "How long notes are kept is agreed with each client organisation. Nothing is ever destroyed by itself."),
            "muted", wrap=True))
        column.addWidget(self._none)
        column.addWidget(self._due, 1)
        column.addLayout(row)
        column.addWidget(label(self.tr("Destroyed"), "h2"))
        column.addWidget(self._done, 1)
        column.addWidget(self._away)

    def _on_chosen(self) -> None:
        for part in (self._destroy, self._open):
            part.setEnabled(bool(self._due.key()))
