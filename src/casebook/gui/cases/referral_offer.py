"""Under "other": what she does not do herself belongs to somebody else, one key away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label
from casebook.language import Language


class ReferralOffer(QFrame):
    """A line and a button. Source: domain.md, Values: nothing outside the mandate is on the list."""

    referral_wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("softCard")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(10))
        words = label(language.translate("ReferralOffer", "Is it outside your task? Then refer."), "muted", wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        refer = button(language.translate("ReferralOffer", "Refer…"), "", "arrow-up-right", "Ctrl+R")
        row.addWidget(words, 1)
        row.addWidget(refer)
        refer.clicked.connect(self.referral_wanted)
        self.hide()
