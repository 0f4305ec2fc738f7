"""What the protection of figures did to a report, told to her: what stands together, what was left out, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject

from casebook.disclosure import labels, sentences
from casebook.disclosure.audit.words import total_name
from casebook.disclosure.labels import Names
from casebook.disclosure.protected import Protected, ProtectedTable, Row
from casebook.gui.session import Session

MOST_NAMED = 6
"""Categories that a sentence names; more of them stand in the row itself."""


class ProtectionWords(QObject):
    """Words about a protected report, in the language of the window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._language = session.language

    def totals(self, protected: Protected) -> tuple[str, ...]:
        """What is printed of the totals, and why the others are not."""
        k = sentences.count_word(protected.threshold, self._language)
        if protected.level == "below":
            words = [self.tr("Fewer than %1 people came. Beside the agreed total the report says nothing about cases,"
                             " to protect who came and who may still come.")]
        elif protected.level == "totals":
            words = [self.tr("Fewer than twice %1 people came. The report prints totals and your words, no tables.")]
        else:
            words = [self.tr("Enough people came for tables. No row stands for fewer than %1 cases or people.")]
        if protected.total_withheld:
            words.append(self.tr("The number of cases in hand is not printed. Beside the tables of new cases, a reader"
                                 " could work out how many came from earlier years, and that number is too small."
                                 " With no such tables agreed with the client, the number prints."))
        elif protected.totals["cases"].state == "words":
            words.append(self.tr("The number of cases is not printed: “fewer than %1, possibly none”."))
        elif protected.totals["cases"].state == "none":
            words.append(self.tr("The number of cases is not printed, as agreed."))
        words += self._pairs(protected)
        if protected.totals["advice_requests"].state == "words":
            words.append(self.tr("There were so few advice requests that the report says so in words."))
        return tuple(sentence.replace("%1", k) for sentence in words)

    def table(self, table: ProtectedTable, k: int) -> tuple[str, ...]:
        """What stands together in a table, and why."""
        merged = [row for row in table.rows if row.kind != "single"]
        if not merged:
            return (self.tr("Every row stands apart."),)
        names = self.names()
        return tuple(self._row(table, row, names, sentences.count_word(k, self._language)) for row in merged)

    def left_out(self, protected: Protected, name: str, *, hers: bool) -> str:
        """Why a chosen table is not printed; `hers` says that she left it out herself."""
        why = {
            "few": self.tr("Left out: fewer than twice %1 people came, so any table would come too close to someone."),
            "flow": self.tr("Left out: beside the total, this table would tell how many cases are still open,"
                            " and that number is too small."),
            "rows": self.tr("Left out: nothing could stand beside the rest without coming too close to someone."),
        }
        k = sentences.count_word(protected.threshold, self._language)
        otherwise = self.tr("Left out, as you chose.") if hers else self.tr(
            "Left out: whoever lays this table beside what went out before could work out a number that is too small.")
        return why.get(protected.left_out[name], otherwise).replace("%1", k)

    def total(self, name: str) -> str:
        """What a total that she left out is called."""
        return self.tr("The flow of cases") if name in ("flow", "cases") else labels.capital(
            total_name(name, self._language))

    def title(self, name: str) -> str:
        """What a table is called."""
        return labels.table_title(name, self._language)

    def names(self) -> Names:
        """The names of all categories, in the language of the window."""
        lists = ("capacity", "position", "found_through", "relation", "duration", "route", "outcome", "intervention",
                 "destination_kind")
        return {"theme": self._session.theme_names(), **{name: self._session.names(name) for name in lists}}

    def _pairs(self, protected: Protected) -> list[str]:
        if protected.level == "below" or protected.totals["cases"].state != "number":
            return []
        words = []
        if protected.totals["new"].state != "number":
            words.append(self.tr("New and earlier cases stand together: apart, one of the two would be too small."))
        if protected.totals["closed"].state != "number":
            words.append(self.tr("Closed and open cases stand together: apart, one of the two would be too small."))
        return words

    def _row(self, table: ProtectedTable, row: Row, names: Names, k: str) -> str:
        if len(row.categories) > MOST_NAMED:
            words = self.tr("What stands under “%1” is together in one row. Apart, a reader could work out that it is"
                            " about fewer than %2 cases or people, and then someone soon guesses who. The total is"
                            " right.")
            return words.replace("%2", k).replace("%1", labels.row_label(table, row, names, self._language))
        words = self.tr("%1 stand together in one row. Apart, a reader could work out that it is about fewer than %2"
                        " cases or people, and then someone soon guesses who. The total is right.")
        return words.replace("%2", k).replace("%1", labels.capital(self._listed(table, row, names)))

    def _listed(self, table: ProtectedTable, row: Row, names: Names) -> str:
        every = [labels.listed(table.name, (code,), names, self._language) for code in row.categories]
        if len(every) < 2:
            return "".join(every)
        return self.tr("%1 and %2").replace("%1", ", ".join(every[:-1])).replace("%2", every[-1])
