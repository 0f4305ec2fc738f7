"""Her words for the values of each list; the codes behind them stay."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Line
from casebook.gui.widgets.table import Table
from casebook.model.values import Value
from casebook.store import values
from casebook.vault import Connection


def _rename(db: Connection, value: Value) -> None:
    values.rename(db, value)


class ValuesPane(RecordPane[Value]):
    """The values of one list at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="value", save=_rename, adds=False), self._words(), self._table(),
                         drops=(2,))
        names = self._list_names()
        known = values.lists(session.db)
        self.list = Choice([(code, names[code]) for code in names if code in known])
        self.put_filter(self.tr("&List"), self.list)
        self.list.currentIndexChanged.connect(lambda _index: self._on_list())
        self._fields_of_a_value()

    def records(self) -> list[Value]:
        return values.of_list(self.session.db, self.list.code())

    def row(self, record: Value) -> Sequence[str]:
        return record.name_nl, record.name_en, record.code

    def key(self, record: Value) -> str:
        return f"{record.list} {record.code}"

    def heading(self, record: Value, stored: bool) -> tuple[str, str]:
        return (record.name(self.session.language.code),
                self.tr("Code %1, which stays").replace("%1", record.code))

    def _on_list(self) -> None:
        self.leave()
        self.close_form()
        self.read()

    def _fields_of_a_value(self) -> None:
        self.put("name_nl", self.tr("In Dutc&h"), Line(), span=2)
        self.put("name_en", self.tr("In &English"), Line(), span=2)

    def _list_names(self) -> dict[str, str]:
        return {
            "activity": self.tr("Activities"), "addressee": self.tr("Addressees"), "asker": self.tr("Who asks advice"),
            "capacity": self.tr("Capacities"), "channel": self.tr("Channels"),
            "consequences": self.tr("Consequences"), "kind": self.tr("Kinds of conversation"),
            "destination_kind": self.tr("Kinds of place to refer to"), "duration": self.tr("Durations"),
            "found_through": self.tr("How they found you"), "intervention": self.tr("What you did"),
            "relation": self.tr("Other parties"), "outcome": self.tr("Outcomes"),
            "referral_outcome": self.tr("Outcomes of referrals"), "position": self.tr("Positions"),
            "reason": self.tr("Reasons to refer"), "route": self.tr("Steps chosen"), "status": self.tr("Statuses"),
            "time": self.tr("Time"),
        }

    def _words(self) -> Words:
        return Words(listing=self.tr("Values"), title=self.tr("Value"), saved=self.tr("Renamed."))

    def _table(self) -> Table:
        made = Table(self.tr("Values"), [self.tr("In Dutch"), self.tr("In English"), self.tr("Code")], stretch=0)
        made.set_widths(0, 170, 170)
        return made
