"""Handing cases over: which, to whom, with which passphrase, and where the package goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.exchange.slow_box import SlowBox
from casebook.gui.files import choose_to_save
from casebook.gui.session import Session
from casebook.gui.start.new_passphrase import NewPassphrase
from casebook.gui.whereabouts import BOX
from casebook.gui.widgets.fields import Choice, Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label, plain_tip
from casebook.model.handover import COVER, SUCCESSOR
from casebook.model.ids import CaseId
from casebook.store import case_list, conversations, handovers


class PackageBox(SlowBox):
    """Offers the cases whose reporters' consent is recorded; `chosen` is the case she came from."""

    def __init__(self, session: Session, parent: QWidget, chosen: str = "") -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("PackageBox", "Hand cases over"),
                         translate("PackageBox", "&Cancel"), height=680)
        self._ticks: dict[str, QCheckBox] = {}
        self._kind = Choice([(COVER, self.tr("A cover: the cases come back to me")),
                             (SUCCESSOR, self.tr("A successor: the cases stay there"))])
        self._other = Line()
        self._passphrase = NewPassphrase(session.language, self.tr("&Passphrase of the package"))
        self._form = Form(1)
        self._go = self.add_action(button(self.tr("Choose a &place and make it…"), "primary", "send"))
        self._arrange(chosen)
        self._draft = PanelDraft(session, "hand_over", {"kind": self._kind, "other": self._other}, "hand_over")
        self._draft.setParent(self)
        self._draft.bring_back()
        self.setProperty(BOX, "hand_over")
        self.finished.connect(lambda _result: self._draft.flush())
        self._passphrase.submitted.connect(self.submit)
        self._go.clicked.connect(self.submit)
        (next(iter(self._ticks.values()), self._other)).setFocus()

    def submit(self) -> None:
        """Ask where, make the package in the background, then note it."""
        chosen = [CaseId(case) for case, tick in self._ticks.items() if tick.isChecked()]
        self._form.clear_faults()
        if not chosen:
            self.say_fault(self.tr("Choose a case first."))
            return
        if not self._other.words():
            self._form.show_fault(self._other, self.tr("Write to whom, for your own record."))
            self._other.setFocus()
            return
        if self.is_busy or not self._passphrase.is_right():
            return
        self.try_to(lambda: self._make(chosen))

    def _make(self, chosen: list[CaseId]) -> None:
        from casebook.exchange import handover

        day = self.session.today()
        gathered = handover.gather(self.session.vault, chosen, self._kind.code(), self._other.words(), day)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = choose_to_save(self, self.tr("Where the package goes"), Path(home),
                               f"overdracht-{day.isoformat()}.casebook", self.tr("Casebooks") + " (*.casebook)")
        if place is None:
            return
        passphrase, left = self._passphrase.take(), self.left

        def build() -> handover.Built:
            built = handover.build(gathered, place, passphrase)
            if left.is_set():
                handover.discard(built.part)
            return built

        self.do(build, self._on_built)

    def _on_built(self, built: object) -> None:
        from casebook.exchange import handover

        assert isinstance(built, handover.Built)
        noted = handover.finish(self.session.vault, built)
        self.session.announce()
        self._passphrase.clear()
        self._draft.drop()
        words = self.tr("The package with %n case(s) is made: %1. Give the passphrase by another way than the file.",
                        "", noted.cases)
        self.session.say(words.replace("%1", built.place.name))
        self.accept()

    def _arrange(self, chosen: str) -> None:
        self.inside.addWidget(label(self.tr(
            "The chosen cases go into a casebook of their own, with its own passphrase: their notes, their people, what"
            " they name, and nothing else."), wrap=True))
        self.inside.addWidget(label(self.tr("Cases whose reporter consents"), "h2"))
        self.inside.addWidget(self._case_ticks(chosen))
        self._form.add(self.tr("&For"), self._kind)
        self._form.add(self.tr("&Name, as you write it"), self._other)
        self.inside.addWidget(self._form)
        self.inside.addWidget(self._passphrase)
        self.inside.addStretch()

    def _case_ticks(self, chosen: str) -> QWidget:
        every = QWidget()
        column = QVBoxLayout(every)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        rows = sorted(case_list.listed(self.session.db), key=lambda row: row.id != chosen)
        without = 0
        for row in rows:
            consent = handovers.consent(self.session.db, row.id)
            if consent is None:
                without += 1
                continue
            words = row.code if row.alias in ("", row.code) else f"{row.code} · {row.alias}"
            agreed = self.tr("consent of %1").replace("%1", self.session.language.short_date(consent.given_on))
            tick = QCheckBox(f"{words} · {agreed}".replace("&", "&&"))
            tick.setToolTip(plain_tip(row.client))
            tick.setChecked(row.id == chosen)
            self._ticks[row.id] = tick
            column.addWidget(tick)
            if row.client:
                column.addWidget(_indented(row.client))
            if others := self._shared_with(row.id):
                column.addWidget(_indented(
                    self.tr("A conversation that it shares goes along: %1").replace("%1", others)))
        if without:
            column.addWidget(label(self.tr(
                "%n case(s) can't be chosen yet: record the consent in the case first (Ctrl+K, what: handover).", "",
                without), "muted", wrap=True))
        return every

    def _shared_with(self, case: CaseId) -> str:
        """The codes of other cases that share a conversation with this one."""
        others = {other for talk in conversations.of_case(self.session.db, case) for other in talk.cases} - {case}
        return ", ".join(row.code for row in case_list.listed(self.session.db) if row.id in others) if others else ""


def _indented(words: str) -> QLabel:
    made = label(words, "muted", wrap=True)
    made.setContentsMargins(theme.px(28), 0, 0, theme.px(4))
    return made
