"""Records that arrive from a package: put in with keys of their own, counted in months that are open here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casebook import errors
from casebook.exchange import fingerprints, kinds
from casebook.exchange.belonging import Rows
from casebook.exchange.nouns import Noun, Row
from casebook.model.ids import CaseId
from casebook.model.periods import month_of
from casebook.model.text import folded
from casebook.store import cases, counting, findable, moving, rows
from casebook.store.inventory import Table
from casebook.vault import Connection
from casebook.vault.driver import foreign

_FINDABLE = {"outside_request": "request", "time_entry": "time"}


class Arrival:
    """What comes in. `from_predecessor` says that its new cases were another adviser's before: never new in counts."""

    def __init__(self, db: Connection, found: Rows, *, from_predecessor: bool) -> None:
        self.db = db
        self.conversations = 0
        self._from_predecessor = from_predecessor
        self._clients = self._map_clients(found.get("client", []))
        self.records = [(noun, self._mapped(row)) for noun, row in fingerprints.records(found)
                        if noun.name != "client"]
        self._touched: dict[str, set[str]] = {}
        self._new: dict[str, list[str]] = {}

    def put(self, noun: Noun, row: Row) -> None:
        """Put a record in that is not here yet."""
        if noun.name == "case":
            row = self._new_case(row)
        parts = noun.parted(row)
        self._insert(noun.main, {c: v for c, v in parts[0][1].items() if c != "key"})
        for table, part in parts[1:]:
            joined = self.db.last_key if noun.joined_to == "key" else part[noun.join]
            self._insert(table, {**{c: v for c, v in part.items() if c != "key"}, noun.join: joined})
        if "id" in noun.main.columns:
            self.touch(noun, str(row["id"]))
            self._new.setdefault(noun.name, []).append(str(row["id"]))
            self.conversations += noun.name == "conversation"

    def put_tie(self, noun: Noun, row: Row) -> None:
        """Put a row in that is nothing but its columns, such as which conversation is in which case; once."""
        held = {c: kinds.fitting(noun.main, c, row[c]) for c in noun.main.columns if c in row}
        with foreign(errors.NotAnExport(noun.main.name)):
            self.db.execute(f"INSERT OR IGNORE INTO {noun.main.name} ({', '.join(held)})"
                            f" VALUES ({rows.marks(held)})", list(held.values()))

    def touch(self, noun: Noun, record: str) -> None:
        """Remember that a record has to be findable as it is now."""
        self._touched.setdefault(_FINDABLE.get(noun.name, noun.name), set()).add(record)

    def settle(self, new: Iterable[str]) -> None:
        """Count what came in, and make it findable."""
        for case in new:
            self._count_case(case)
        for conversation in self._new.get("conversation", []):
            self._count_conversation(conversation)
        self._count_rest("referral", "referral_file", "referral_id")
        self._count_rest("intervention", "intervention_file", "intervention_id")
        for case in self.db.column("SELECT DISTINCT case_id FROM conversation_in_case WHERE conversation_id IN"
                                   f" ({rows.marks(self._new.get('conversation', []))})",
                                   self._new.get("conversation", [])):
            cases.refresh_last_contact(self.db, CaseId(case))
        for noun, records in self._touched.items():
            findable.keep_again(self.db, noun, sorted(records))

    def is_new(self, case: str) -> bool:
        """Whether a case came in just now."""
        return case in self._new.get("case", [])

    def _insert(self, table: Table, row: Row) -> None:
        try:
            held = {column: kinds.fitting(table, column, value) for column, value in row.items()}
        except kinds.Odd:
            raise errors.NotAnExport(table.name) from None
        with foreign(errors.NotAnExport(table.name)):
            self.db.execute(f"INSERT INTO {table.name} ({', '.join(held)}) VALUES ({rows.marks(held)})",
                            list(held.values()))

    def _new_case(self, row: Row) -> Row:
        taken = self.db.value("SELECT 1 FROM case_file WHERE code = ?", (str(row.get("code")),))
        over = 1 if self._from_predecessor else row.get("taken_over", 0)
        return {**row, "taken_over": over, "code": cases.new_code(self.db) if taken else row.get("code")}

    def _map_clients(self, found: list[Row]) -> dict[str, str]:
        """The client here for each in the package: the same one, one of the same name, or a new one with that name."""
        here = {str(r["id"]): str(r["name"]) for r in self.db.rows("SELECT id, name FROM client")}
        named = {folded(name): id_ for id_, name in here.items()}
        mapped = {}
        for row in found:
            there, name = str(row["id"]), str(row["name"])
            mapped[there] = there if there in here else named.get(folded(name), there)
            if mapped[there] not in here:
                rows.upsert(self.db, "client", "id", id=there, name=name, group_id=None,
                            language="en" if row.get("language") == "en" else "nl", contact="", notes="", active=1)
                here[there] = name
        return mapped

    def _mapped(self, row: Row) -> Row:
        client = row.get("client_id")
        return row if client is None else {**row, "client_id": self._clients.get(str(client))}

    def _count_case(self, case: str) -> None:
        r = self.db.row("SELECT f.client_id, c.first_contact FROM case_fact f JOIN case_file c ON c.case_id = f.id"
                        " WHERE f.id = ?", (case,))
        if r is None:
            raise errors.NotAnExport("case_file")
        counted = counting.counted(self.db, r["client_id"], date.fromisoformat(r["first_contact"]), None)
        self.db.execute("UPDATE case_fact SET counted_month = ? WHERE id = ?", (counted, case))
        moving.count_anew(self.db, CaseId(case), r["client_id"])

    def _count_conversation(self, conversation: str) -> None:
        clients = self.db.column("SELECT DISTINCT f.client_id FROM conversation_in_case i JOIN case_fact f"
                                 " ON f.id = i.case_id WHERE i.conversation_id = ?", (conversation,))
        day = self.db.value("SELECT day FROM conversation_file WHERE conversation_id = ?", (conversation,))
        if not clients or day is None:
            raise errors.NotAnExport("conversation_file")
        month = counting.open_to_all(self.db, clients, month_of(date.fromisoformat(day)))
        self.db.execute("UPDATE conversation_fact SET month = ? WHERE id = ?", (month, conversation))
        self.db.execute("UPDATE intervention_fact SET month = ? WHERE conversation_id = ?", (month, conversation))

    def _count_rest(self, noun: str, file: str, key: str) -> None:
        for record in self._new.get(noun, []):
            r = self.db.row(f"SELECT f.case_id, d.day, k.client_id FROM {noun}_fact f JOIN {file} d ON d.{key} = f.id"
                            " JOIN case_fact k ON k.id = f.case_id WHERE f.id = ?", (record,))
            if r is not None and r["day"]:
                month = counting.open_month(self.db, r["client_id"], month_of(date.fromisoformat(r["day"])))
                self.db.execute(f"UPDATE {noun}_fact SET month = ? WHERE id = ?", (month, record))
