"""What a client pays for: rates, hours paid ahead, and where the invoice goes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line, Notes, on_edited
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.money import HoursField, MoneyField
from casebook.model.clients import Client
from casebook.model.invoicing import Invoicing
from casebook.store import invoicing


class InvoicingForm(QWidget):
    """The fields of an engagement about paying, and the invoices that went out. `edited` tells that she changed one.

    `invoice_wanted` asks for the invoice itself.
    """

    edited = Signal()
    invoice_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        language = session.language
        self._hour, self._travel, self._kilometre = (MoneyField(language) for _ in range(3))
        self._bundle = HoursField(language)
        self._address = Notes(lines=3)
        self._address.setMaximumHeight(theme.px(96))
        self._reference = Line()
        self._make = button(self.tr("Make an in&voice…"), "primary", "file-text")
        self._sent = label("", "muted", wrap=True)
        self._lay_out()
        for field in self.fields().values():
            on_edited(field, self.edited.emit)
        self._make.clicked.connect(self.invoice_wanted)

    def fields(self) -> dict[str, QWidget]:
        """Every field by name."""
        return {"hour_rate": self._hour, "travel_rate": self._travel, "kilometre_rate": self._kilometre,
                "bundle": self._bundle, "address": self._address, "reference": self._reference}

    def show_agreed(self, agreed: Invoicing, client: Client, *, kept: bool) -> None:
        """Fill the fields, and say what went out; a client that is not kept yet gets no invoice."""
        self._hour.show_cents(agreed.hour_rate)
        self._travel.show_cents(agreed.travel_rate)
        self._kilometre.show_cents(agreed.kilometre_rate)
        self._bundle.show_minutes(agreed.bundle_minutes)
        self._address.show_words(agreed.address)
        self._reference.setText(agreed.reference)
        self._form.clear_faults()
        self._make.setEnabled(kept)
        self._sent.setText(self._sent_words(client))

    def changed(self, agreed: Invoicing) -> Invoicing:
        """What was agreed as the fields say."""
        return replace(agreed, hour_rate=self._hour.cents(), travel_rate=self._travel.cents(),
                       kilometre_rate=self._kilometre.cents(), bundle_minutes=self._bundle.minutes(),
                       address=self._address.words(), reference=self._reference.words())

    def is_right(self) -> bool:
        """Whether it can be kept; what is wrong is said at the field."""
        wrong = None
        for field in (self._hour, self._travel, self._kilometre, self._bundle):
            words = "" if field.is_understood() else self.tr("This is no amount. For example: 95 or 47,50.")
            self._form.show_fault(field, words)
            wrong = wrong or (field if words else None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _sent_words(self, client: Client) -> str:
        language = self._session.language
        lines = []
        for sent in reversed(invoicing.sent_to(self._session.db, client.id)[-6:]):
            words = self.tr("%1 to %2, made on %3").replace("%1", language.short_date(sent.first))
            made = language.short_date(sent.made.astimezone().date()) if sent.made else ""
            words = words.replace("%2", language.short_date(sent.last)).replace("%3", made)
            lines.append(" · ".join(part for part in (sent.number, words, self._form_words(sent.form)) if part))
        return "\n".join(lines) or self.tr("No invoice went out yet.")

    def _form_words(self, form: str) -> str:
        return {"kinds": self.tr("by kind of work"), "months": self.tr("by month")}.get(form, "")

    def _lay_out(self) -> None:
        self._form = Form(2)
        self._form.add(self.tr("Price of an h&our (€)"), self._hour)
        self._form.add(self.tr("Price of an hour's &travel (€, empty: not charged)"), self._travel)
        self._form.add(self.tr("Price of a &kilometre (€, empty: not charged)"), self._kilometre)
        self._form.add(self.tr("Hours paid ahea&d in this engagement"), self._bundle)
        self._form.add(self.tr("Where the invoice &goes"), self._address, span=2)
        self._form.add(self.tr("Their &reference"), self._reference, span=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("What was agreed about paying"), "h2"))
        column.addWidget(label(self.tr("Conversations, advice and activities count by their own minutes. The invoice"
                                       " shows them as one line a quarter, so that nobody can read from it who came"
                                       " when."), "muted", wrap=True))
        column.addWidget(self._form)
        column.addWidget(self._make)
        column.addSpacing(theme.px(6))
        column.addWidget(label(self.tr("What went out"), "h2"))
        column.addWidget(self._sent)
        column.addStretch()
