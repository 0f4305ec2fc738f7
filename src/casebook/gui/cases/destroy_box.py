"""The one question that the program asks: destroying a case, what goes and what stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases import retention_words
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import button, label, rule
from casebook.model.ids import CaseId
from casebook.model.retention import PARTLY, Destruction
from casebook.store import cases, destruction, retention

Parts = list[tuple[str, list[str]]]
"""Headings with their sentences, in the order in which she reads them."""


class DestroyBox(QDialog):
    """Enter leaves the case as it is. `destroyed` carries the record of what was done, nothing about whom."""

    destroyed = Signal(object)

    def __init__(self, session: Session, keeper: BackupKeeper, case: CaseId, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._case = case
        self._taking = destruction.taking(session.db, case)
        term = retention.of_case(session.db, case, session.today())
        assert term is not None
        self._term = term
        self._gone_after = keeper.gone_after(written_since(session, case))
        self._elsewhere = keeper.is_second_away
        self._ground = Choice(self._grounds().items(), empty=self.tr("Choose…"))
        self._keep = button(self.tr("&Leave it") if not term.held else self.tr("&Close"), "primary")
        self._destroy = button(self.tr("&Destroy"), "danger", "trash-2")
        self._buttons = QDialogButtonBox()
        self.setWindowTitle(self.tr("Destroy"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(520))
        self._arrange()
        self._ground.currentIndexChanged.connect(lambda _index: self._on_ground())
        self._destroy.clicked.connect(self._on_destroy)
        self._keep.clicked.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)
        self._ground.show_code("retention" if term.has_passed(session.today()) else "")
        self._on_ground()
        self._keep.setFocus()

    def _arrange(self) -> None:
        inside, words = passages(self._parts())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.tr("Destroy case %1?").replace("%1", self._taking.code), "h1"))
        if self._taking.client:
            column.addWidget(label(self._taking.client, "clientName"))
        area = scrolled(inside)
        column.addWidget(area, 1)
        column.addWidget(rule())
        if not self._term.held:
            column.addWidget(label(self.tr("You can't undo this."), "h2"))  # seen however little room there is
            form = Form(1)
            form.add(self.tr("&Why now"), self._ground)
            column.addWidget(form)
        self._buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.RejectRole)
        if not self._term.held:
            self._buttons.addButton(self._destroy, QDialogButtonBox.ButtonRole.AcceptRole)
        self._destroy.setAutoDefault(False)
        self._keep.setDefault(True)
        column.addWidget(self._buttons)
        self.setAccessibleDescription("\n".join(line for _, lines in self._parts() for line in lines))
        width = theme.px(540)
        wanted = words.heightForWidth(width - theme.px(60)) - area.sizeHint().height() + column.sizeHint().height()
        self.resize(width, min(wanted, self.screen().availableGeometry().height() - theme.px(60)))

    def _parts(self) -> Parts:
        """The headings with their sentences, in the order in which she reads them."""
        if self._term.held:
            return [(self.tr("Not now"), [retention_words.held(self._session, self._term), self._how_to_release()])]
        return [(self.tr("Goes"), [self._goes(), *self._closed_first()]), (self.tr("Stays"), self._stays()),
                (self.tr("Backups"), self._in_backups()),
                (self.tr("Retention"), [retention_words.term(self._session, self._term)])]

    def _how_to_release(self) -> str:
        if self._term.held == "request":
            return self.tr("Requests stand under Settings. Decide on it there first.")
        return self.tr("The hold stands among the facts of the case, with its reason. Take it away there first.")

    def _goes(self) -> str:
        found = [self.tr("%n conversation(s)", "", self._taking.conversations)]
        if self._taking.people:
            found.append(self.tr("%n person(s)", "", self._taking.people))
        if self._taking.drafts:
            found.append(self.tr("%n text(s) not finished yet", "", self._taking.drafts))
        return self.tr("%1, all notes and their history.").replace("%1", ", ".join(found))

    def _closed_first(self) -> list[str]:
        return [self.tr("The case is still open: it is closed today.")] if self._taking.is_open else []

    def _stays(self) -> list[str]:
        found = [self.tr("The count, without name, day or text.")]
        if self._taking.shared:
            words = self.tr("%n conversation(s) held together with %1, until that case is destroyed too. What you wrote"
                            " there about this reporter stays there: take it out first where it should go.", "",
                            self._taking.shared)
            found.append(words.replace("%1", ", ".join(self._taking.shared_with)))
        if self._taking.card_with:
            words = self.tr("The card of the reporter: %1 is theirs too.")
            found.append(words.replace("%1", ", ".join(self._taking.card_with)))
        return found

    def _in_backups(self) -> list[str]:
        language = self._session.language
        if self._gone_after <= self._session.today():
            found = [self.tr("No backup holds the case.")]
        else:
            words = self.tr("The case stays in backups until %1 at the latest.")
            found = [words.replace("%1", language.date(self._gone_after))]
        return [*found, *([away(self._session)] if self._elsewhere else []), not_reached(self._session)]

    def _grounds(self) -> dict[str, str]:
        found = grounds(self._session)
        if not self._term.has_passed(self._session.today()):
            del found["retention"]
        return found

    def _on_ground(self) -> None:
        self._destroy.setEnabled(bool(self._ground.code()))

    def _on_destroy(self) -> None:
        done = self._session.write_quietly(
            destruction.destroy, self._case, self._ground.code(), self._session.today(), self._gone_after,
            elsewhere=self._elsewhere)
        self.accept()
        self.destroyed.emit(done)


def grounds(session: Session) -> dict[str, str]:
    """Why something is destroyed, by code."""
    translate = session.language.translate
    return {"retention": translate("Retention", "the agreed time has passed"),
            "request": translate("Retention", "the reporter asks for it"),
            "handover": translate("Retention", "it was handed over to someone else")}


def all_grounds(session: Session) -> dict[str, str]:
    """Why something was destroyed, a part of a case too, by code."""
    translate = session.language.translate
    return {**grounds(session), "card": translate("Retention", "a person card by itself"),
            "count_only": translate("Retention", "the texts: the reporter wants no notes")}


def written_since(session: Session, case: CaseId) -> date:
    """The first day on which a backup may hold something of a case.

    What began as an advice request was written on its day, before there was a case.
    """
    found = cases.get(session.db, case)
    return min(found.first_contact, found.created.astimezone().date() if found.created else session.today())


def not_reached(session: Session) -> str:
    """Which copies the program knows nothing of."""
    return session.language.translate(
        "Retention", "What you exported, printed, handed over or copied yourself, and what stands in folders that you"
                     " no longer use, is not reached: remove those yourself.")


def passages(parts: Parts) -> tuple[QWidget, QVBoxLayout]:
    """Headings with their sentences below each other, to be scrolled through."""
    inside = QWidget()
    inside.setObjectName("scrolled")
    words = QVBoxLayout(inside)
    words.setContentsMargins(0, 0, theme.px(8), 0)
    words.setSpacing(theme.px(8))
    for title, lines in parts:
        words.addWidget(label(title, "h2"))
        for line in lines:
            words.addWidget(label(line, wrap=True))
        words.addSpacing(theme.px(4))
    words.addStretch()
    return inside, words


def away(session: Session) -> str:
    """That the second place is not connected."""
    return session.language.translate(
        "Retention", "Your second place is not connected now. Connect it once after that day: then the old backups"
                     " there go too.")


def afterwards(session: Session, done: Destruction) -> str:
    """What she may tell the reporter."""
    translate, language = session.language.translate, session.language
    if done.gone_after <= done.day:
        words = translate("Retention", "Destroyed. No backup of this program holds the case.")
        if done.ground in PARTLY:
            words = translate("Retention", "Destroyed. No backup of this program holds it.")
    else:
        words = translate("Retention", "Destroyed. You may tell the reporter: after %1 the last copy in the backups of"
                                       " this program is gone too.")
    words = words.replace("%1", language.date(done.gone_after))
    return f"{words} {away(session)}" if done.elsewhere else words
