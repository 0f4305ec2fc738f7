"""The question before a part of a case is destroyed: a person card by itself, or every word of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases.destroy_box import Parts, away, not_reached, passages
from casebook.gui.session import Session
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label, rule
from casebook.model.retention import Destruction


class PartBox(QDialog):
    """Enter leaves all as it is. `destroyed` carries the record of what was done, nothing about whom."""

    destroyed = Signal(object)

    def __init__(self, session: Session, keeper: BackupKeeper, parent: QWidget, since: date) -> None:
        super().__init__(parent)
        self.session = session
        self.gone_after = keeper.gone_after(since)
        self.elsewhere = keeper.is_second_away
        self._keep = button(self.tr("&Leave it"), "primary")
        self._destroy = button(self.tr("&Destroy"), "danger", "trash-2")
        self.setWindowTitle(self.tr("Destroy"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(520))
        self._destroy.clicked.connect(self._on_destroy)
        self._keep.clicked.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)

    def destroy_it(self) -> Destruction | None:
        """Do what was asked about."""
        raise NotImplementedError

    def lay_out(self, title: str, whose: str, parts: Parts, *, tick: QCheckBox | None = None,
                refused: bool = False) -> None:
        """Show what goes and what stays; `refused` leaves nothing to do but closing."""
        inside, words = passages(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "h1", wrap=True))
        column.addWidget(label(whose, "clientName"))
        area = scrolled(inside)
        column.addWidget(area, 1)
        column.addWidget(rule())
        if tick is not None:
            column.addWidget(tick)  # seen however little room there is
        buttons = QDialogButtonBox()
        buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.RejectRole)
        if not refused:
            column.addWidget(label(self.tr("You can't undo this."), "h2"))
            buttons.addButton(self._destroy, QDialogButtonBox.ButtonRole.AcceptRole)
        self._destroy.setAutoDefault(False)
        self._keep.setDefault(True)
        column.addWidget(buttons)
        self.setAccessibleDescription("\n".join(line for _, lines in parts for line in lines))
        width = theme.px(540)
        wanted = words.heightForWidth(width - theme.px(60)) - area.sizeHint().height() + column.sizeHint().height()
        self.resize(width, min(wanted, self.screen().availableGeometry().height() - theme.px(60)))
        self._keep.setFocus()

    def in_backups(self) -> tuple[str, list[str]]:
        """How long backups hold what goes."""
        found = [self.tr("No backup holds it.")]
        if self.gone_after > self.session.today():
            words = self.tr("It stays in backups until %1 at the latest.")
            found = [words.replace("%1", self.session.language.date(self.gone_after))]
        found += [away(self.session)] if self.elsewhere else []
        return self.tr("Backups"), [*found, not_reached(self.session)]

    def _on_destroy(self) -> None:
        done = self.destroy_it()
        self.accept()
        if done is not None:
            self.destroyed.emit(done)
