"""A document for a client as it goes out: its pages, what the check found, and the keys that let it out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.documents import outgoing
from casebook.documents.outgoing import File
from casebook.errors import Interrupted
from casebook.gui import theme, work
from casebook.gui.annual_report import drawing, papers
from casebook.gui.annual_report.drawing import Drawn, Wanted
from casebook.gui.annual_report.ways_out import WaysOut
from casebook.gui.outgoing import Checks
from casebook.gui.paper.making import Making
from casebook.gui.preview import Preview
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.model.periods import Period

UNSEEN = 2_500  # milliseconds after the last change until a document is drawn that nobody looks at


class DocumentPane(QWidget):
    """Draws in the background what is `want`ed of it, and lets out exactly what it shows.

    `changed` tells that another document is shown or that it stands otherwise; `kind_chosen` that she wants another
    kind; `went_out` that what is shown is on the ledger now.
    """

    changed = Signal()
    kind_chosen = Signal()
    went_out = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: Drawn | None = None
        self._wants: Wanted | None = None
        self._stopped = self._makes_final = False
        self._becomes_final: Drawn | None = None
        self.preview = Preview()
        self.checks = Checks(session)
        self.making = Making()
        self.preview.guard(self.checks)
        self.kind = Choice([(kind, self._name(kind)) for kind in papers.PAPERS])
        self.kind.setAccessibleName(self.tr("Which document"))
        self.kind.setFixedWidth(theme.px(150))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(UNSEEN)
        self.ways = WaysOut(session, self.checks, self.shown, self.file_name)
        self.preview.add_first(self.kind)
        self.preview.add_last(self.ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.making)
        column.addWidget(self.preview, 1)
        self._wire()

    def want(self, asked: Wanted, *, seen: bool) -> None:
        """Show this document: drawn at once where it is `seen`, else a while after the last change."""
        again, self._stopped = self._stopped, False
        self._wants = asked
        if self._shown is not None and drawing.same(self._shown, asked):
            if again:
                self._check(self._shown)
            self.making.end()
            self._later.stop()
            self.changed.emit()
        elif seen:
            self.draw()
        else:
            self._later.start(0 if self._shown is None else UNSEEN)  # how it stands is known once it is drawn

    def draw(self) -> None:
        """Draw what is wanted, unless it is shown already."""
        self._later.stop()
        asked = self._wants
        if asked is not None and not drawing.same(self._shown, asked):
            self._make(asked, final=False)

    def make_final(self, asked: Wanted) -> None:
        """Draw the final version; it is final once the check is settled."""
        self._later.stop()
        self._make(asked, final=True)

    def call_off(self) -> bool:
        """Leave a concept what was about to become final by itself; whether something was."""
        makes = self.making.is_busy() and self._makes_final
        if not makes and not (self.is_becoming_final() and self.checks.is_checking()):
            return False
        self.making.end()
        self._becomes_final = None
        self.draw()
        self.changed.emit()
        self._session.say(self.tr("Not made final: it stays a concept."))
        return True

    def show_none(self, words: str) -> None:
        """Show no document but these words."""
        self.stop()
        self._shown = self._wants = self._becomes_final = None
        self.preview.clear(words)
        self.checks.clear()

    def stop(self) -> None:
        """What is being drawn or checked now is no longer waited for."""
        self._stopped = True
        self.checks.clear()
        self._later.stop()
        self.making.end()

    def shown(self) -> Drawn | None:
        """The document that is shown."""
        return self._shown

    def is_becoming_final(self) -> bool:
        """Whether what is shown is final as soon as its check is settled."""
        return self._becomes_final is not None and self._becomes_final is self._shown

    def sections_to_check(self) -> frozenset[str]:
        """The sections of her own words in which the check found something that still stands."""
        drawn, standing = self._shown, self.checks.standing()
        if drawn is None or not standing:
            return frozenset()
        made = papers.outgoing(drawn.kind, drawn.data)
        return frozenset(outgoing.section_of(made, hit) for hit in standing) - {""}

    def is_settled(self) -> bool:
        """Whether nothing is being drawn or checked."""
        return not self.making.is_busy() and not self.checks.is_checking()

    def _make(self, asked: Wanted, *, final: bool) -> None:
        stint = self.making.begin()
        self._makes_final = final
        work.run(self, lambda: drawing.draw(asked, stint.tell),
                 lambda drawn: self._on_drawn(drawn, final=final) if stint.wanted else None, self._on_failed)

    def _on_drawn(self, drawn: Drawn, *, final: bool) -> None:
        self.making.end()
        self._shown, self._becomes_final = drawn, drawn if final else None
        name = self.file_name(drawn)
        self.preview.show_pdf(drawn.pdf, f"{name}.pdf", name)
        self._check(drawn)
        self.changed.emit()

    def _check(self, drawn: Drawn) -> None:
        file = File(name=f"{self.file_name(drawn)}.pdf", content=drawn.pdf)
        self.checks.check(papers.outgoing(drawn.kind, drawn.data, file), on_ledger=drawn.released)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Interrupted):
            return
        self.making.end()
        self.changed.emit()
        raise error

    def file_name(self, drawn: Drawn) -> str:
        """The name that is suggested for a file, without its ending: nobody's name stands in it."""
        names = {papers.REPORT: self.tr("annual-report-%1"), papers.SHORT: self.tr("annual-report-short-%1"),
                 papers.TALK: self.tr("talk-sheet-%1"), papers.REFERRALS: self.tr("referrals-%1")}
        name = names[drawn.kind].replace("%1", _short(drawn.data.period))
        return name if drawn.data.status == "final" else name + self.tr("-concept")

    def _name(self, kind: str) -> str:
        return {papers.REPORT: self.tr("Annual report"), papers.SHORT: self.tr("Short version"),
                papers.TALK: self.tr("Talk sheet"), papers.REFERRALS: self.tr("Referral counts")}[kind]

    def _on_checked(self) -> None:
        if not self._stopped:
            self.changed.emit()

    def _on_settled(self) -> None:
        """Nothing stands in it any more: what was to become final is."""
        drawn = self._becomes_final
        if self._stopped or drawn is None or drawn is not self._shown or not self.checks.let_out():
            return
        self._on_ledger(drawn)
        words = self.tr("Version %1 is final. What you save or print now is exactly this; what you enter later about"
                        " this period counts in the next one.")
        self._session.say(words.replace("%1", str(drawn.data.version)))

    def _on_out(self) -> None:
        """What went out is on record: its figures are fixed from now on."""
        if self._shown is None or self._shown.released:
            return
        self._on_ledger(self._shown)
        self._session.say(self.tr("This version is on record. What you enter later about this period counts in the next"
                                  " one."))

    def _on_ledger(self, drawn: Drawn) -> None:
        self._shown, self._becomes_final = replace(drawn, released=True), None
        self.changed.emit()
        self.went_out.emit()

    def _wire(self) -> None:
        self._later.timeout.connect(self.draw)
        self.making.again.connect(self.draw)
        self.kind.currentIndexChanged.connect(lambda _index: self.kind_chosen.emit())
        self.preview.saved.connect(self._on_out)
        self.preview.printed.connect(self._on_out)
        self.ways.went_out.connect(self._on_out)
        self.checks.turned.connect(self._on_checked)
        self.checks.settled.connect(self._on_settled)


def _short(period: Period) -> str:
    """A period as it stands in a file name."""
    return str(period.last.year) if period.is_year else f"{period.first_month}-{period.last_month}"
