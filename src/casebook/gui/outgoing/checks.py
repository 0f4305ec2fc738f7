"""What the check of a document found, one hit at a time, and the way out of the casebook behind it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from casebook import wording
from casebook.disclosure.gate import Hit
from casebook.documents import outgoing
from casebook.documents.outgoing import Checked, Outgoing
from casebook.errors import CasebookError, CheckFailed, Interrupted, InUse
from casebook.gui import theme, work
from casebook.gui.icons import IconLabel
from casebook.gui.outgoing.finding_card import FindingCard
from casebook.gui.outgoing.hit_card import HitCard
from casebook.gui.outgoing.no_name_line import NoNameLine
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label, set_property, tool
from casebook.store import no_names

AGAIN = 200  # milliseconds after a write that came first
SHOWS = {"waiting": ("clock", "muted", "news"), "hits": ("triangle-alert", "amber", "warning"),
         "refused": ("circle-alert", "red", "fault"), "clean": ("circle-check", "green", "news"),
         "failed": ("circle-alert", "red", "fault")}


class Checks(QFrame):
    """Checks what is about to leave, shows each hit in its sentence, and is the one way out for it.

    `check` a document as soon as its bytes are there. `let_out` puts it on the ledger and says whether it may be
    written or printed: it does not while anything stands.
    """

    turned = Signal()
    """Whether the document may leave may be otherwise now."""
    settled = Signal()
    """Nothing stands any more: the document may leave."""
    found = Signal()
    """A check is done, whatever came of it."""
    rewrite_requested = Signal(str)
    """She wants to rewrite the section of this code; "" where it is not known which."""
    repair_requested = Signal(object)
    """She takes the repair that a finding offers: Wishes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self._session = session
        self._made: Outgoing | None = None
        self._checked: Checked | None = None
        self._accepted: dict[str, str] = {}
        self._place = 0
        self._asked = 0
        self._on_ledger = self._checking = self._stood_here = False
        self._icon = IconLabel("clock", 16)
        self._words = label("", wrap=True)
        self._again = button(self.tr("Chec&k again"), "", "rotate-ccw")
        self.finding = FindingCard(session)
        self.card = HitCard(session)
        self.no_names = NoNameLine(session)
        self.before = tool(self.tr("The one before"), "chevron-left")
        self.behind = tool(self.tr("The next one"), "chevron-right")
        self._lay_out()
        self._wire()
        self.hide()

    def check(self, made: Outgoing, *, on_ledger: bool = False) -> None:
        """Check a document in the background. `on_ledger` says that just these bytes left before."""
        self._made, self._checked, self._on_ledger = made, None, on_ledger
        self._asked += 1
        focus = QApplication.focusWidget()
        self._stood_here |= focus is not None and self.isAncestorOf(focus)
        self._show("waiting", self.tr("Being checked for names and small numbers…"))
        self._begin(self._asked)

    def _begin(self, number: int) -> None:
        """Read and check on another thread, with a reader of its own."""
        made = self._made
        if made is None or number != self._asked:
            return
        reader = self._session.vault.reader()

        def check() -> Checked:
            try:
                reader.db.execute("BEGIN")
                return outgoing.checked(reader.db, made)
            finally:
                reader.close()

        work.run(self, check, lambda found: self._on_checked(number, found),
                 lambda error: self._on_failed(number, error))

    def clear(self) -> None:
        """There is nothing that could leave."""
        self._asked += 1
        self._made, self._checked, self._checking = None, None, False
        self.hide()
        self.turned.emit()

    def passes(self) -> bool:
        """Whether the document was checked and nothing stands."""
        return self._checked is not None and not self._checked.findings and not self.standing()

    def is_checking(self) -> bool:
        """Whether a check is going on."""
        return self._checking

    def accepted(self) -> dict[str, str]:
        """What she leaves standing, by the key of the hit, with her reason or ""."""
        return dict(self._accepted)

    def let_out(self, file_name: str = "", instead: Outgoing | None = None) -> bool:
        """Put the document on the ledger and say whether it may leave now, under this name.

        `instead` is what leaves in its place or with it, such as a table made of the same. It is checked once more.
        """
        if self._made is None or not self.passes():
            self.take_focus()
            return False
        made = instead or self._made
        itself = outgoing.digest(made) == outgoing.digest(self._made)
        if file_name:
            made = replace(made, files=(replace(made.files[0], name=file_name), *made.files[1:]))
        try:
            if self._on_ledger and itself:
                found = outgoing.checked(self._session.db, made)
                if found.findings or not all(outgoing.is_settled(hit, self._accepted) for hit in found.hits):
                    self._on_checked(self._asked, found)
                    return False
            else:
                self._session.write_quietly(outgoing.keep, made, self._accepted)
                self._on_ledger |= itself
        except CheckFailed as error:
            self._fail(error)
            return False
        except CasebookError as error:
            self._refused(made, error)
            return False
        return True

    def take_focus(self) -> None:
        """Stand at the first key of what is asked."""
        if self.card.isVisible():
            self.card.take_focus()
        elif self.finding.mend.isVisible():
            self.finding.mend.setFocus()
        elif self._again.isVisible():
            self._again.setFocus()

    def asked(self) -> str:
        """The words of the hit that is shown, or ""."""
        hit = self._current()
        return "" if hit is None else hit.words

    def standing(self) -> tuple[Hit, ...]:
        """The hits that are not settled yet."""
        return tuple(hit for hit in (self._checked.hits if self._checked is not None else ())
                     if not outgoing.is_settled(hit, self._accepted))

    def _on_checked(self, number: int, found: Checked) -> None:
        if number != self._asked:
            return
        self._checked = found
        self._show_hits()
        if self._stood_here:
            self.take_focus()
            self._stood_here = False
        self.found.emit()
        if self.passes():
            self.settled.emit()

    def _on_failed(self, number: int, error: Exception) -> None:
        if isinstance(error, Interrupted | InUse):  # a write came first
            QTimer.singleShot(AGAIN, self, lambda: self._begin(number))
        elif number == self._asked:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        """Whatever went wrong, nothing leaves."""
        self._checked = None
        told = error if isinstance(error, CasebookError) else CheckFailed()
        self._show("failed", wording.sentence(told, self._session.language))
        self.found.emit()

    def _refused(self, made: Outgoing, error: CasebookError) -> None:
        """The ledger did not take it: what stands is shown, or why it can't be."""
        try:
            found = outgoing.checked(self._session.db, made)
        except CheckFailed as failed:
            self._fail(failed)
            return
        self._on_checked(self._asked, found)
        if not (found.findings or self.standing()):
            self._fail(error)
        self.take_focus()

    def _show_hits(self) -> None:
        standing = self.standing()
        assert self._made is not None
        if self._checked is not None and self._checked.findings:
            self.finding.show_finding(self._checked.findings[0])
            self._show("refused", "")
            return
        if not standing:
            left = sum(hit.needs_reason for hit in self._checked.hits) if self._checked else 0
            said = (self.tr("Checked. Left standing with your reason: %1.").replace("%1", str(left)) if left else
                    self.tr("Checked: no name and no small number stands in it."))
            self._show("clean", said)
            return
        self._place = min(self._place, len(standing) - 1)
        place = self.tr("%1 of %2").replace("%1", str(self._place + 1)).replace("%2", str(len(standing)))
        self.card.show_hit(standing[self._place], self._made.client, place)
        self._show("hits", "")
        for key in (self.before, self.behind):
            key.setVisible(len(standing) > 1)

    def _show(self, state: str, words: str) -> None:
        icon, colour, kind = SHOWS[state]
        self._icon.show_icon(icon, colour)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.card.setVisible(state == "hits")
        self.before.hide()
        self.behind.hide()
        self._again.setVisible(state == "failed")
        self.finding.setVisible(state == "refused")
        set_property(self, "kind", kind)
        self.no_names.hide()
        if state in ("hits", "clean") and self._made:
            self.no_names.show_client(self._made.client)
        self.setAccessibleName(words or (self.finding if state == "refused" else self.card).accessibleName())
        self._checking = state == "waiting"
        self.show()
        self.turned.emit()

    def _step(self, by: int) -> None:
        standing = self.standing()
        if standing:
            self._place = (self._place + by) % len(standing)
            self._show_hits()

    def _current(self) -> Hit | None:
        standing = self.standing()
        return standing[self._place] if standing else None

    def _on_rewrite(self) -> None:
        hit = self._current()
        if hit is not None and self._made is not None:
            self.rewrite_requested.emit(outgoing.section_of(self._made, hit))

    def _on_no_name(self) -> None:
        hit, made = self._current(), self._made
        if hit is None or made is None:
            return
        self._session.write_quietly(outgoing.no_name, made, hit)
        said = self.tr("“%1” is no name for this client from now on.").replace("%1", hit.words)
        self._session.say(said, lambda: self._take_back(made, hit))
        self._on_again()

    def _take_back(self, made: Outgoing, hit: Hit) -> None:
        self._session.write_quietly(no_names.remove, made.client, hit.words)
        self._on_again()

    def _on_leave(self, reason: str) -> None:
        hit = self._current()
        if hit is None:
            return
        self._accepted[hit.key] = reason
        self._show_hits()
        self.settled.emit() if self.passes() else self.card.take_focus()

    def _wire(self) -> None:
        self.card.rewrite.connect(self._on_rewrite)
        self.card.no_name.connect(self._on_no_name)
        self.card.leave.connect(self._on_leave)
        self.before.clicked.connect(lambda: self._step(-1))
        self.behind.clicked.connect(lambda: self._step(1))
        self.finding.repair.connect(self.repair_requested)
        self.no_names.changed.connect(self._on_again)
        self._again.clicked.connect(self._on_again)

    def _on_again(self) -> None:
        if self._made:
            self.check(self._made, on_ledger=self._on_ledger)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(theme.px(6))
        for part in (self._words, self.card, self.finding, self.no_names):
            middle.addWidget(part)
        middle.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)  # or the words would be no wider than this button
        row = QHBoxLayout(self)
        row.setContentsMargins(*map(theme.px, (12, 8, 8, 8)))
        row.setSpacing(theme.px(10))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        for key in (self.before, self.behind):
            row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)


