"""The question before the bin is emptied: what goes, and until when backups hold it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.session import Session
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.labels import button, label
from casebook.store import binned
from casebook.store.binned import Binned


class EmptyBinBox(Box):
    """Enter leaves it as it is."""

    def __init__(self, session: Session, keeper: BackupKeeper, going: list[Binned], owner: QWidget) -> None:
        super().__init__(owner.window())
        self._session = session
        self._keeper = keeper
        self._going = going
        self._keep = button(self.tr("&Leave it"), "primary")
        self._gone = button(self.tr("Let it &go"), "danger", "trash-2")
        self.setWindowTitle(self.tr("Empty the bin"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Let this go for good?"), "h1", wrap=True))
        for words in self._words():
            column.addWidget(label(words, wrap=True))
        column.addWidget(label(self.tr("You can't undo this."), "h2"))
        column.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._keep)
        foot.addWidget(self._gone)
        column.addLayout(foot)
        self.setAccessibleDescription("\n".join(self._words()))
        self._keep.clicked.connect(self.reject)
        self._gone.clicked.connect(self._on_gone)
        self.finished.connect(owner.window().activateWindow)
        self._keep.setDefault(True)
        self._keep.setFocus()

    def _words(self) -> list[str]:
        names, number = noun_names(self._session), self._session.language.number
        counted = Counter(names.get(each.noun, each.noun) for each in self._going)
        what = ", ".join(f"{number(times)} × {noun}" if times > 1 else noun for noun, times in counted.items())
        found = [self.tr("Goes: %1, with all notes and their earlier versions.").replace("%1", what)]
        whose = sorted({each.label for each in self._going if each.label})
        if whose:
            found.append(self.tr("Of: %1.").replace("%1", ", ".join(whose)))
        until = self._keeper.gone_after(date.min.replace(year=1900))
        if until > self._session.today():
            found.append(self.tr("Backups hold it until %1 at the latest.").replace(
                "%1", self._session.language.date(until)))
        return found

    def _on_gone(self) -> None:
        self.accept()
        self._session.write(partial(binned.empty, binned=[each.id for each in self._going]))
        self._session.say(self.tr("Gone for good."))


def noun_names(session: Session) -> dict[str, str]:
    """What lies in the bin, by noun, as she reads it."""
    translate = session.language.translate
    return {
        "conversation": translate("BinPane", "conversation"), "referral": translate("BinPane", "referral"),
        "intervention": translate("BinPane", "what I did"),
        "appointment": translate("BinPane", "planned conversation"), "consent": translate("BinPane", "consent"),
        "advice": translate("BinPane", "advice request"), "signal": translate("BinPane", "signal or advice"),
        "recommendation": translate("BinPane", "recommendation"), "activity": translate("BinPane", "activity"),
        "time": translate("BinPane", "time"), "request": translate("BinPane", "request from outside"),
        "breach": translate("BinPane", "breach"), "case": translate("BinPane", "case with all that is in it"),
    }
