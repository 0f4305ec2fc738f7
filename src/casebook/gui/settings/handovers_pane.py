"""Handovers: what was given and taken over, the receipt that proves it, and destroying here what is there now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.model.handover import COVER, GIVEN, SUCCESSOR, Handover
from casebook.store import handovers


class HandoversPane(QWidget):
    """Nothing of the cases stands here: a handover outlives their files. `destroying_wanted` tells which handover."""

    exchange_wanted = Signal(str)
    destroying_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._give = button(self.tr("&Hand cases over…"), "primary", "send")
        self._take = button(self.tr("Ta&ke cases over…"), "", "download")
        self._empty = label(self.tr(
            "Going on leave, or stopping? Hand cases over to a cover or a successor: each with its reporter's"
            " consent."), "muted", wrap=True)
        self._table = Table(self.tr("Handovers"), [
            self.tr("Date"), self.tr("With whom"), self.tr("What"), self.tr("Cases"), self.tr("Key ID"),
            self.tr("State")], stretch=1, numeric=(3,))
        self._code = Line()
        self._form = Form(2)
        self._confirm = button(self.tr("&It is right"), "", "check")
        self._destroy = button(self.tr("&Destroy these cases here…"), "", "trash-2")
        self._receipt = button(self.tr("Receipt on &paper…"), "", "printer")
        self._about = label("", "muted", wrap=True)
        self._arrange()
        self._receipt.clicked.connect(self._on_receipt)
        self._give.clicked.connect(lambda: self.exchange_wanted.emit("hand_over"))
        self._take.clicked.connect(lambda: self.exchange_wanted.emit("take_over"))
        self._table.chosen.connect(lambda _key: self._show())
        self._code.returnPressed.connect(self.save)
        self._confirm.clicked.connect(self.save)
        self._destroy.clicked.connect(lambda: self.destroying_wanted.emit(self._table.key()))

    def read(self) -> None:
        """Show every handover."""
        found = handovers.listed(self._session.db)
        self._table.show_rows([(each.id, self._cells(each)) for each in found])
        self._table.setVisible(bool(found))
        self._empty.setVisible(not found)
        if found and not self._table.key():
            self._table.choose(found[0].id)
        self._show()

    def flush(self) -> None:
        """A receipt is kept once it was found right."""

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """Stand on the button that hands cases over: it asks where to."""
        self._give.setFocus()

    def save(self) -> None:
        """Hold the receipt code that was typed against the one in the package."""
        chosen = self._chosen()
        if chosen is None or not self._form.isVisible():
            return
        if _letters(self._code.words()) != _letters(chosen.receipt):
            self._form.show_fault(self._code, self.tr("This is not the code of this package. Compare it once more."))
            self._code.setFocus()
            return
        self._code.clear()
        session = self._session
        session.write(handovers.settle, chosen.id, session.today())
        session.say(self.tr("The cases were taken over there."),
                    lambda: session.write(handovers.settle, chosen.id, None))

    def _arrange(self) -> None:
        self._table.set_widths(110, 0, 165, 80, 115, 180)
        self._form.add(self.tr("&Receipt code, as you got it"), self._code)
        self._form.add_plain(self._confirm, span=1)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((head, (self._give, self._take)), (foot, (self._receipt, self._destroy))):
            row.setSpacing(theme.px(8))
            for part in parts:
                row.addWidget(part)
            row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addWidget(self._about)
        column.addWidget(self._form)
        column.addLayout(foot)
        column.addStretch()

    def _cells(self, found: Handover) -> tuple[str, ...]:
        language = self._session.language
        kinds = {(SUCCESSOR, GIVEN): self.tr("to a successor"), (COVER, GIVEN): self.tr("to a cover")}
        what = kinds.get((found.kind, found.direction)) or (
            self.tr("come back from a cover") if found.direction == "returned" else self.tr("taken over"))
        return (language.short_date(found.day), found.other, what, language.number(found.cases), found.key_id,
                self._state(found))

    def _state(self, found: Handover) -> str:
        if found.settled_on is not None:
            return self.tr("settled on %1").replace("%1", self._session.language.short_date(found.settled_on))
        return self.tr("waiting for the receipt") if found.kind == SUCCESSOR else self.tr("out with the cover")

    def _show(self) -> None:
        """Offer what the chosen handover still needs."""
        chosen = self._chosen()
        given = chosen is not None and chosen.direction == GIVEN
        waits = given and chosen is not None and chosen.settled_on is None
        living = len(handovers.remembered(self._session.db, chosen.id)) if chosen is not None and given else 0
        self._form.clear_faults()
        self._form.setVisible(waits)
        self._receipt.setVisible(chosen is not None)
        there = given and chosen is not None and chosen.kind == SUCCESSOR and chosen.settled_on is not None
        self._destroy.setVisible(there and living > 0)
        words = ""
        if waits and chosen is not None:
            words = self.tr("Whoever took the cases over sees a receipt with a code. Type it here; it proves that the"
                            " package was opened.") if chosen.kind == SUCCESSOR else self.tr(
                "When the cover is done: take the cases over from the same file. It merges, and counts nothing twice.")
        elif there and living:
            words = self.tr("%n of these case(s) still stand here too.", "", living)
        self._about.setText(words)
        self._about.setVisible(bool(words))

    def _on_receipt(self) -> None:
        from casebook.gui.papers.receipt_box import ReceiptBox

        chosen = self._chosen()
        if chosen is not None:
            ReceiptBox(self._session, chosen, self).open()

    def _chosen(self) -> Handover | None:
        key = self._table.key()
        return handovers.get(self._session.db, key) if key else None


def _letters(code: str) -> str:
    """A code as it is compared: O and 0, I, L and 1 are one, as in Crockford's alphabet."""
    found = "".join(letter for letter in code.upper() if letter.isalnum())
    return found.translate(str.maketrans("OIL", "011"))
