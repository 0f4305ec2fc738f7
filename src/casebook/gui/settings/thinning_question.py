"""The question that stands before old backups go, when something looks wrong; and its two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.icons import IconLabel
from casebook.gui.safekeeping_words import question
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label


class ThinningQuestion(QFrame):
    """Hidden while nothing is asked."""

    answered = Signal()

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._session = session
        self._keeper = keeper
        self._words = label("", wrap=True)
        self._keep = button(self.tr("&Keep them all for now"), "primary")
        self._thin = button(self.tr("It is ri&ght: thin them"))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel("triangle-alert", 18, "amber"))
        head.addWidget(self._words, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._keep)
        row.addWidget(self._thin)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.addLayout(head)
        column.addLayout(row)
        self._keep.clicked.connect(self._on_keep)
        self._thin.clicked.connect(self._on_thin)
        self.hide()

    def read(self) -> None:
        """Ask, if there is something to ask."""
        words = question(self._keeper, self._session.language)
        self._words.setText(words)
        self.setVisible(bool(words))

    def _on_keep(self) -> None:
        self._keeper.thinning.keep_all()
        self._session.say(self.tr("All backups are kept until %1.").replace(
            "%1", self._session.language.date(self._keeper.thinning.paused_until or self._session.today())))
        self.answered.emit()

    def _on_thin(self) -> None:
        self._keeper.go_on_thinning()
        self._session.say(self.tr("Old backups are thinned as usual again."))
        self.answered.emit()
