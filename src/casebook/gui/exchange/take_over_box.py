"""Taking cases over from a package: look inside first, then take; a cover's package comes back the same way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from casebook.gui.exchange.slow_box import SlowBox
from casebook.gui.session import Session
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.fields import Line, Notes
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label


class TakeOverBox(SlowBox):
    """Nothing is changed until she takes the cases over; then it is one step, and the receipt stands here."""

    def __init__(self, session: Session, parent: QWidget, place: Path) -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("TakeOverBox", "Take cases over"),
                         translate("TakeOverBox", "&Close"), height=520)
        self._place = place
        self._package: object = None
        self._passphrase = PassphraseField(self.tr("Passphrase of the package"))
        self._other = Line()
        self._form = Form(1)
        self._about = label("", wrap=True)
        self._told = label("", wrap=True)
        self._receipt = Notes(self.tr("Receipt"), lines=6)
        self._receipt.setReadOnly(True)
        self._receipt.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._look = self.add_action(button(self.tr("&Look inside"), "primary", "lock-open"))
        self._take = self.add_action(button(self.tr("&Take over"), "primary", "check"))
        self._destroy = self.add_action(button(self.tr("&Destroy this copy"), "", "trash-2"))
        self._arrange()
        self._passphrase.submitted.connect(self._on_look)
        self._look.clicked.connect(self._on_look)
        self._take.clicked.connect(lambda: self.try_to(self._on_take))
        self._destroy.clicked.connect(lambda: self.try_to(self._on_destroy))
        QTimer.singleShot(0, self._passphrase, self._passphrase.setFocus)

    def _arrange(self) -> None:
        self._about.setText(self._place.name)
        self._form.add(self.tr("&Passphrase of the package"), self._passphrase)
        self._form.add(self.tr("From &whom, as you write it"), self._other)
        for part in (self._about, self._form, self._told, self._receipt):
            self.inside.addWidget(part)
        self.inside.addStretch()
        self._show_field(self._other, False)
        self._told.hide()
        self._receipt.hide()
        self._take.hide()
        self._destroy.hide()

    def _on_look(self) -> None:
        if not self._passphrase.text() or self.is_busy:
            return
        from casebook.exchange import packages

        if _is_same(self._place, self.session.vault.path):
            self.say_fault(self.tr("This package is the casebook that stands open here. Open your own casebook, and"
                                   " take the cases over there."))
            return
        place, passphrase = self._place, self._passphrase.take()
        self.do(lambda: packages.read(place, passphrase), self._on_read)

    def _on_read(self, package: object) -> None:
        from casebook.exchange import packages, taking_over

        assert isinstance(package, packages.Package)
        self._package = package
        self._passphrase.clear()
        self._show_field(self._passphrase, False)
        seen = taking_over.preview(self.session.db, package)
        made = self.tr("Made on %1, key ID %2.").replace("%1", self.session.language.date(package.day))
        lines = [made.replace("%2", package.key_id)]
        if seen.new:
            lines.append(self.tr("New here: %1.").replace("%1", ", ".join(seen.new)))
        if seen.known:
            lines.append(self.tr("Known here, to be merged: %1.").replace("%1", ", ".join(seen.known)))
        if seen.gone:
            lines.append(self.tr("Destroyed here, and left out: %1.").replace("%1", ", ".join(seen.gone)))
        lines.append(self.tr("%n conversation(s) are not here yet.", "", seen.conversations))
        if seen.done_on is not None:
            lines.append(self.tr("These cases were taken over on %1. Nothing is left to do.").replace(
                "%1", self.session.language.date(seen.done_on)))
        self._about.setText("\n".join(lines))
        self._other.setText(package.giver)
        self._look.hide()
        can = seen.done_on is None and bool(seen.new or seen.known)
        self._show_field(self._other, can and not seen.returning)
        self._take.setVisible(can)
        (self._take if can else self.leave).setFocus()

    def _on_take(self) -> None:
        from casebook.exchange import packages, taking_over

        assert isinstance(self._package, packages.Package)
        session = self.session
        outcome = session.write(taking_over.take_over, self._package, session.today(), self._other.words(),
                                session.language)
        self._take.hide()
        self._show_field(self._other, False)
        self._about.setText(self._result(outcome))
        self._told.setText(self._changed_on_both(outcome))
        self._told.setVisible(bool(outcome.told))
        self._receipt.setPlainText(taking_over.receipt(outcome.handover, outcome, session.language))
        self._receipt.show()
        self._destroy.show()
        self.leave.setFocus()
        session.say(self._result(outcome))  # and nothing of before can be undone over what came in

    def _result(self, outcome: object) -> str:
        from casebook.exchange import taking_over

        assert isinstance(outcome, taking_over.Outcome)
        if outcome.handover.direction == "returned":
            words = self.tr("The cover's work stands in your cases: %n conversation(s) came in. Destroy the copy now,"
                            " and ask the cover to do the same.", "", outcome.conversations)
        else:
            words = self.tr("%n case(s) taken over. Give the receipt to whom they came from; then the cases can be"
                            " destroyed there.", "", len(outcome.new) + len(outcome.merged))
        if outcome.gone:
            words += " " + self.tr("Destroyed here before, and left out: %1.").replace("%1", ", ".join(outcome.gone))
        return words

    def _changed_on_both(self, outcome: object) -> str:
        from casebook.exchange import taking_over
        from casebook.exchange.words import column_name, noun_name

        assert isinstance(outcome, taking_over.Outcome)
        language = self.session.language
        lines = [self.tr("Changed here and there. The newest stands; what the other side wrote is put under it:")]
        for told in outcome.told:
            columns = ", ".join(column_name(column, language) for column in told.columns)
            parts = (told.code, noun_name(told.noun, language), columns)
            lines.append("– " + " · ".join(part for part in parts if part))
        return "\n".join(lines)

    def _on_destroy(self) -> None:
        from casebook.exchange import handover

        handover.discard(self._place)
        self._destroy.hide()
        self.session.say(self.tr("The copy is gone from its place."))
        self.leave.setFocus()

    def _show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field with its label."""
        self._form.show_field(field, shown=shown)
        self._form.setVisible(not (self._passphrase.isHidden() and self._other.isHidden()))


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file: a package taken over into itself would then be destroyed with it."""
    try:
        return one.samefile(other)
    except OSError:
        return False
