"""The way from Settings to what is protected and to the proof that no network is used."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.labels import button


class SafetyCard(Card):
    """Two buttons, each of which opens a page of its own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.show_heading(self.tr("Safe and offline"), self.tr(
            "What Casebook promises, what no program can promise, and how anyone can check that it uses no network."))
        self.protected = button(self.tr("What is protecte&d…"), "", "shield-check")
        self.proof = button(self.tr("&Show the offline proof…"), "", "circle-check")
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.protected)
        row.addWidget(self.proof)
        row.addStretch()
        self.add(buttons)
        self.protected.clicked.connect(self._show_protection)
        self.proof.clicked.connect(self._show_proof)

    def _show_protection(self) -> None:
        from casebook.gui.safety.protection_box import ProtectionBox

        ProtectionBox(self).open()

    def _show_proof(self) -> None:
        from casebook.gui.safety.offline_box import OfflineBox

        OfflineBox(self, self.session.language, self.session.vault.path).open()
