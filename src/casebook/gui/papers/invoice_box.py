"""The invoice of a client: shown as it will look, saved as PDF or as a table, or printed; what went out is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from casebook.documents import invoice
from casebook.documents.invoice import InvoiceData
from casebook.documents.invoice.gathering import PAYMENT, SENDER, VAT
from casebook.documents.outgoing import File
from casebook.errors import Refused
from casebook.exchange.writing import csv_bytes
from casebook.gui import theme
from casebook.gui.outgoing import Checks
from casebook.gui.paper.saving import save_table
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Line, Notes
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.invoicing import DEFAULT_FORM, next_number, quarter_of
from casebook.model.periods import Period
from casebook.store import adviser, clients, invoicing
from casebook.vault import Connection

QUARTERS = 8
REMADE_AFTER = 700  # milliseconds after a key


class InvoiceBox(PaperBox):
    """One line a quarter unless she chooses otherwise; a finer one leaves only once she ticked what it tells."""

    def __init__(self, session: Session, client: ClientId, owner: QWidget) -> None:
        translate = session.language.translate
        found = clients.get(session.db, client)
        super().__init__(
            session, owner, translate("InvoiceBox", "Invoice"), translate(
                "InvoiceBox", "One line a quarter protects those who came: nobody can read from it who came when."),
            whose=found.name, language=found.language)
        self._client = client
        self._made: dict[str, InvoiceData] = {}
        self._shown: InvoiceData | None = None
        self._quarters = self._recent()
        self.quarter = Choice([(str(n), invoice.quarter_words(period, session.language))
                               for n, period in enumerate(self._quarters)])
        self.form_choice = Choice([("quarter", self.tr("One line for the quarter")),
                                   ("kinds", self.tr("A line for each kind of work")),
                                   ("months", self.tr("A line for each month"))])
        self.number = Line()
        self.number.setText(next_number(invoicing.last_number(session.db)))
        self.from_whom, self.payment = Notes(lines=3), Notes(lines=3)
        self.vat = Line()
        self._told = label("", "muted", wrap=True)
        self._warning = label("", "fault", wrap=True)
        self.known = QCheckBox(self.tr("&I know what this tells"))
        self._table = button(self.tr("Save as &table…"), "", "download")
        self.checks = Checks(session)
        self.preview.guard(self.checks)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REMADE_AFTER)
        self._arrange()
        self._fill()
        self._wire()
        self.make()

    def make(self) -> None:
        """Make the invoice again by what stands here."""
        period, form = self._period(), self.form_choice.code()
        telling = invoice.telling(self.session.db, self._client, period, form)
        self._warn(form, telling)
        self._show_told(period)
        self._shown = None
        try:
            data = invoice.gather(self.session.db, self._client, period, self.paper_language.code(), form=form,
                                  number=self.number.words(), today=self.session.today())
        except Refused as refused:
            self.show_refused(refused)
            self._let_out()
            return
        language = Language(data.language_code)
        self._shown = data
        word = self.tr("invoice")
        name = f"{word}-{period.last.year}-{(period.last.month + 2) // 3}.pdf"
        self.show_paper(lambda: self._drawn(data, language), name, self.tr("Invoice"))
        self._let_out()

    def _drawn(self, data: InvoiceData, language: Language) -> bytes:
        pdf = invoice.pdf(data, language)
        self._made[hashlib.sha256(pdf).hexdigest()] = data
        return pdf

    def shown(self, pdf: bytes, file_name: str) -> None:
        data = self._made.get(hashlib.sha256(pdf).hexdigest())
        if data is not None:
            self.checks.check(invoice.outgoing(data, Language(data.language_code), File(name=file_name, content=pdf)))

    def show_refused(self, refused: Refused) -> None:
        super().show_refused(refused)
        self.checks.clear()

    def _recent(self) -> list[Period]:
        """The quarter of today and those before it; the one before today's stands first."""
        found = [quarter_of(self.session.today())]
        while len(found) < QUARTERS:
            found.append(quarter_of(found[-1].first - timedelta(days=1)))
        return [found[1], found[0], *found[2:]]

    def _period(self) -> Period:
        return self._quarters[int(self.quarter.code() or 0)]

    def _fill(self) -> None:
        db = self.session.db
        self.from_whom.show_words(adviser.preference(db, SENDER))
        self.vat.setText(adviser.preference(db, VAT))
        self.payment.show_words(adviser.preference(db, PAYMENT))

    def _warn(self, form: str, telling: tuple[Period, ...]) -> None:
        self._warning.setVisible(form != DEFAULT_FORM or bool(telling))
        self.known.setVisible(form != DEFAULT_FORM)
        if telling:
            periods = ", ".join(invoice.quarter_words(period, self.session.language) for period in telling)
            words = self.tr("Over %1 only a few people came: from such a line a reader can tell how much time they"
                            " took. What goes out stands in the casebook and counts in the checks of the annual"
                            " report.")
            self._warning.setText(words.replace("%1", periods))
        else:
            self._warning.setText(self.tr("A finer invoice tells more about who came when. What goes out stands in the"
                                          " casebook and counts in the checks of the annual report."))

    def _show_told(self, period: Period) -> None:
        language = self.session.language
        before = [sent for sent in invoicing.sent_to(self.session.db, self._client)
                  if (sent.first, sent.last) == (period.first, period.last) and sent.made]
        made = before[-1].made if before else None
        words = self.tr("An invoice over this quarter went out on %1.")
        self._told.setText(words.replace("%1", language.date(made.astimezone().date())) if made else "")
        self._told.setVisible(bool(before))

    def _let_out(self) -> None:
        ready = self.form_choice.code() == DEFAULT_FORM or self.known.isChecked()
        self.preview.let_out(ready)
        self._table.setEnabled(ready and self._shown is not None and self.checks.passes())

    def _on_form(self) -> None:
        self.known.setChecked(False)  # what she knew was about another form
        self.make()

    def _keep_words(self) -> None:
        self._timer.stop()
        words = {SENDER: self.from_whom.words(), VAT: self.vat.words(), PAYMENT: self.payment.words()}
        changed = {name: said for name, said in words.items() if said != adviser.preference(self.session.db, name)}
        if changed:
            self.session.write_quietly(_keep_words, changed)

    def _on_typed(self) -> None:
        self._keep_words()
        self.make()

    def _on_rewrite(self, section: str) -> None:
        fields: dict[str, QWidget] = {"sender": self.from_whom, "vat": self.vat, "payment": self.payment,
                                      "number": self.number}
        fields.get(section, self.from_whom).setFocus()

    def _on_out(self) -> None:
        data = self._made.get(hashlib.sha256(self.preview.pdf()).hexdigest())
        if data is not None:
            self._tell(data)

    def _on_table(self) -> None:
        data = self._shown
        if data is None:
            return
        language = Language(data.language_code)
        content = csv_bytes(*invoice.table(data, language))
        made = invoice.outgoing(data, language, File(name="", content=content))
        word = self.tr("invoice")
        if save_table(self, content, f"{word}.csv", lambda name: self.checks.let_out(name, made)) is not None:
            self._tell(data)

    def _tell(self, data: InvoiceData) -> None:
        self.session.announce()
        self._show_told(data.period)
        self.session.say(self.tr("The invoice is noted as gone out."))

    def _arrange(self) -> None:
        self.form.add(self.tr("&Quarter"), self.quarter)
        self.form.add(self.tr("&Number of the invoice"), self.number)
        self.form.add(self.tr("&How it is split up"), self.form_choice)
        for part in (self._told, self._warning, self.known, self._table,
                     label(self.tr("On every invoice"), "h2")):
            self.column.addWidget(part)
        self._words = type(self.form)(1)
        self._words.add(self.tr("Your &address and registrations"), self.from_whom)
        self._words.add(self.tr("What you say about &VAT"), self.vat)
        self._words.add(self.tr("How to pa&y"), self.payment)
        for notes in (self.from_whom, self.payment):
            notes.setMinimumHeight(theme.px(64))
            notes.setMaximumHeight(theme.px(96))
        self.column.addWidget(self._words)

    def _wire(self) -> None:
        self.quarter.currentIndexChanged.connect(lambda _index: self.make())
        self.form_choice.currentIndexChanged.connect(lambda _index: self._on_form())
        self.known.toggled.connect(lambda _on: self._let_out())
        for line in (self.number, self.vat):
            line.textChanged.connect(lambda _words: self._timer.start())
        for notes in (self.from_whom, self.payment):
            notes.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._on_typed)
        self._table.clicked.connect(self._on_table)
        self.finished.connect(lambda _result: self._keep_words())
        self.checks.turned.connect(self._let_out)
        self.checks.rewrite_requested.connect(self._on_rewrite)
        self.preview.saved.connect(self._on_out)
        self.preview.printed.connect(self._on_out)


def _keep_words(db: Connection, changed: Mapping[str, str]) -> None:
    for name, words in changed.items():
        adviser.set_preference(db, name, words)
