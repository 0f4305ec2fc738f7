"""The terms she is reminded of: hers to change, since rules and agreements change too."""

from __future__ import annotations

from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.fields import Count
from casebook.gui.widgets.form import Form
from casebook.store import terms


class TermsCard(Card):
    """Kept at once, in the casebook. They move what is awaited and still open, and nothing that was settled."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._fields = {name: Count(smallest=1, largest=largest) for name, largest in terms.LARGEST.items()}
        self._form = Form(2)
        words = {terms.RECEIPT_DAYS: self.tr("Re&ceipt of a report, days"),
                 terms.ANSWER_MONTHS: self.tr("Ans&wer to a report, months"),
                 terms.ACCESS_MONTHS: self.tr("Access re&quest, months")}
        for name, field in self._fields.items():
            self._form.add(words[name], field)
            field.editingFinished.connect(self.keep)
        self.show_heading(self.tr("Terms you are reminded of"), self.tr(
            "From the day a report is made, or a request comes in. Change them as the rules or agreements change."))
        self.add(self._form)
        self.read()

    def read(self) -> None:
        """Show the terms as they stand, unless she is typing one."""
        for name, field in self._fields.items():
            if not field.hasFocus():
                field.show_number(terms.of(self._session.db, name))

    def keep(self) -> None:
        """Keep what was changed; without a number the term stays as it was."""
        for name, field in self._fields.items():
            number = field.number()
            if number is None:
                field.show_number(terms.of(self._session.db, name))
            elif number != terms.of(self._session.db, name):
                self._session.write(terms.keep, name, number)
