"""What stands at the right of a case page: a heading, a scrolled form, buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases import draft_text
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.records.binding import Field
from casebook.gui.session import Session
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import OneLine, button, label
from casebook.model.cases import Case
from casebook.store import drafts


class Panel(QWidget):
    """A panel about one case. `finished` asks to show the composer again."""

    finished = Signal()

    def __init__(self, session: Session, title: str = "", done: str = "", *, form: Form | None = None) -> None:
        super().__init__()
        self.session = session
        self._case: Case | None = None
        self._quiet = False
        self._heading = OneLine("clientName")
        self._unsaved: PanelDraft | None = None
        self.form = form or Form(2)
        self.head = QHBoxLayout()
        self.head.addWidget(self._heading, 1)
        if title:
            self.head.addWidget(label(title, "h2"))
            self.head.addStretch()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.px(8))
        inner = QWidget()
        self.inside = QVBoxLayout(inner)
        self.inside.setContentsMargins(theme.px(18), 0, theme.px(14), theme.px(4))
        self.inside.setSpacing(theme.px(10))
        self.inside.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        column.setSpacing(theme.px(8))
        for part in (self.head, self.foot):
            part.setContentsMargins(theme.px(18), 0, theme.px(18), 0)
        column.addLayout(self.head)
        column.addWidget(scrolled(inner), 1)
        column.addLayout(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        if done:
            self._add_buttons(done)

    @property
    def case(self) -> Case | None:
        """The case that is written to; its client stands above, whatever the panel."""
        return self._case

    @case.setter
    def case(self, case: Case | None) -> None:
        self._case = case
        self.name_client(named=not self._quiet)

    def name_client(self, *, named: bool) -> None:
        """Say whose case it is; not `named`, the client alone."""
        words = draft_text.heading(self.session, self.case, named=named) if self.case is not None else ""
        self._heading.shorter = draft_text.heading(self.session, self.case, named=False) if self.case else ""
        self._heading.setText(words)

    def show_case(self, case: Case) -> None:
        """Show this case's own; subclasses fill their fields."""
        self.case = case

    def save(self) -> None:
        """Save what was filled in."""

    def record(self) -> str:
        """The record that is being changed, by id; "" for a new one."""
        return self._unsaved.record if self._unsaved is not None else ""

    def flush(self) -> None:
        """Keep what was typed last, without asking."""
        if self._unsaved is not None:
            self._unsaved.flush()

    def stream(self, panel: str, **fields: Field) -> None:
        """Let what she types in these fields stream into a draft of this panel."""
        self._unsaved = PanelDraft(self.session, panel, fields)
        self._unsaved.setParent(self)

    def bring_back(self, record: str = "") -> None:
        """Show what was typed and not saved about a record, or about a new one."""
        if self._unsaved is not None and self.case is not None:
            self._unsaved.bring_back(self.case.id, record)

    def finish(self) -> None:
        """All is saved: no draft is left, and the composer comes back."""
        if self._unsaved is not None:
            self._unsaved.drop()
        self.finished.emit()

    def _on_cancel(self) -> None:
        kept = self._unsaved.drop() if self._unsaved is not None else None
        if kept is not None:
            self.session.say(self.tr("Thrown away."), lambda: self.session.write(drafts.save, kept))
        self.finished.emit()

    def _add_buttons(self, done: str) -> None:
        cancel = button(self.tr("Cance&l"), "quiet")
        self.done = button(done, "primary")
        self.done.setToolTip("Ctrl+Enter")
        self.foot.addWidget(cancel)
        self.foot.addStretch()
        self.foot.addWidget(self.done)
        cancel.clicked.connect(self._on_cancel)
        self.done.clicked.connect(self.save)
