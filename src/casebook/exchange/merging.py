"""What is known on both sides becomes one: nothing that either side wrote is lost in silence.

A record that only one side changed is taken as that side left it. Where both did, the newest stands, and what the other
side wrote is put under it, with the day; it is told as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casebook import errors
from casebook.exchange import fingerprints, kinds
from casebook.exchange.arriving import Arrival
from casebook.exchange.nouns import Noun, Row
from casebook.exchange.words import column_name
from casebook.language import Language
from casebook.model.ids import CaseId, PersonId
from casebook.model.record import Record, record
from casebook.store import cases, earlier, people, rows, spans
from casebook.store.cards import HERS
from casebook.vault import Connection
from casebook.vault.driver import foreign

# Where what the other side wrote is put under what stands.
_TEXT_OF = {"conversation": "notes", "case": "question", "person": "contact", "intervention": "note",
            "referral": "note", "consent": "scope", "appointment": "note", "outside_request": "ground"}
_TOGETHER = ("span", "dated_value")  # merged by day, with the case they belong to
_KEPT_HERE = ("id", "case_id", "person_id", "conversation_id", "code", "status", "first_month", "counted_month")


@record
class Told(Record):
    """A record that both sides changed: its case, what it is, and the columns that differed."""

    code: str
    noun: str
    columns: tuple[str, ...]
    kept: bool


class Merging:
    """Merges what arrives; `known` are the fingerprints of what the package held when it was made, if that is known."""

    def __init__(self, db: Connection, arrival: Arrival, known: Mapping[str, str], kind: str, day: date,
                 language: Language) -> None:
        self.told: list[Told] = []
        self._db = db
        self._arrival = arrival
        self._known = known
        self._kind = kind
        self._day = day
        self._language = language
        self._winning: dict[str, bool] = {}  # by case: whether what arrives is the newer

    def merge(self) -> None:
        """Put in what is not here, and merge what is."""
        for noun, row in self._arrival.records:
            if noun.name in _TOGETHER:
                self._merge_together(noun, row)
            elif noun.name == "theme":
                self._put_theme(noun, row)
            elif self._hangs_on_what_is_gone(row):
                self._tell_gone(noun, row)
            elif noun.name == "person_in_case" and not self._are_here(row):
                continue  # the card was removed here since
            elif "id" not in noun.main.columns:
                self._arrival.put_tie(noun, row)
            else:
                self._merge_record(noun, row)

    def _merge_record(self, noun: Noun, there: Row) -> None:
        here = self._here(noun, str(there["id"]))
        known = self._known.get(f"{noun.name}/{there['id']}")
        now = fingerprints.of_record(noun, there)
        if noun.name == "case":
            self._winning[str(there["id"])] = here is None or _newer(there, here)
        if noun.name == "person" and known is not None and self._is_destroyed(noun, here, known):
            self._tell_gone(noun, there)
            return
        if here is None:
            if known != now:  # else it was removed here since, and there nobody touched it
                self._arrival.put(noun, there)
            return
        if noun.name == "destination" or now in (known, fingerprints.of_record(noun, here)):
            return
        if fingerprints.of_record(noun, here) == known:
            self._take(noun, there)
            if noun.name == "case" and "aftercare" in (there["status"], here["status"]) and "closed" not in (
                    there["status"], here["status"]):
                spans.set_aftercare(self._db, CaseId(here["id"]), on=there["status"] == "aftercare")
        else:
            self._settle(noun, here, there)

    def _hangs_on_what_is_gone(self, row: Row) -> bool:
        """Whether it belongs to a conversation that was removed here."""
        talk = row.get("conversation_id")
        return talk is not None and not self._db.value("SELECT 1 FROM conversation_fact WHERE id = ?", (talk,))

    def _are_here(self, row: Row) -> bool:
        return bool(self._db.value("SELECT 1 FROM person p, case_file c WHERE p.id = ? AND c.case_id = ?",
                                   (row["person_id"], row["case_id"])))

    def _is_destroyed(self, noun: Noun, here: Row | None, known: str) -> bool:
        """Whether a card that was handed over was removed or emptied here since: it stays so."""
        return here is None or (not any(here[name] for name in HERS)
                                and fingerprints.of_record(noun, here) != known)

    def _tell_gone(self, noun: Noun, row: Row) -> None:
        """What was changed there in a conversation that was removed here can't come along: that is told."""
        if "id" in row and self._known.get(f"{noun.name}/{row['id']}") != fingerprints.of_record(noun, row):
            self.told.append(Told(code="", noun=noun.name, columns=(), kept=False))

    def _settle(self, noun: Noun, here: Row, there: Row) -> None:
        """Both sides changed it: the newest stands, the other's words are put under it."""
        newest, other = (there, here) if _newer(there, here) else (here, there)
        columns = tuple(c for c in fingerprints.compared(noun)
                        if c not in _KEPT_HERE and here.get(c) != there.get(c))
        field = _TEXT_OF.get(noun.name, "")
        kept = bool(field) and not self._is_silent(noun, here)
        if kept:
            newest = {**newest, field: self._under(str(newest.get(field) or ""), other, columns, field)}
        self._take(noun, newest)
        if columns:
            self.told.append(Told(code=self._code(noun, here), noun=noun.name, columns=columns, kept=kept))

    def _under(self, text: str, other: Row, columns: tuple[str, ...], field: str) -> str:
        """A text with what the other side has, unless all of that stands in it already."""
        lines = [f"{column_name(c, self._language)}: {other[c]}" for c in columns if c != field and other.get(c)]
        words = str(other.get(field) or "") if field in columns else ""
        added = "\n".join([*([words] if words and words not in text else []),
                           *(line for line in lines if line not in text)])
        if not added:
            return text
        head = self._language.translate("Package", "Other version, kept when the package came in on %1:").replace(
            "%1", self._language.date(self._day))
        return f"{text}\n\n{head}\n{added}" if text else f"{head}\n{added}"

    def _take(self, noun: Noun, row: Row) -> None:
        """Let a record be as a row says, but for what it is and where it counts."""
        left = {*_KEPT_HERE, "key", "token", "client_id", "taken_over", "month", "created", "last_contact"}
        identity = {noun.main.name: ("id", row["id"])}
        if noun.file is not None:
            identity[noun.file.name] = (noun.join, row["id"])
        for table, part in noun.parted(row):
            changes = {c: v for c, v in part.items() if c not in left and c != noun.join}
            if not changes:
                continue
            try:
                held = {c: kinds.fitting(table, c, v) for c, v in changes.items()}
            except kinds.Odd:
                raise errors.NotAnExport(table.name) from None
            column, id_ = identity[table.name]
            self._keep_earlier(noun, str(row["id"]), held)
            with foreign(errors.NotAnExport(table.name)):
                self._db.execute(f"UPDATE {table.name} SET {', '.join(f'{c} = ?' for c in held)} WHERE {column} = ?",
                                 [*held.values(), id_])
        self._arrival.touch(noun, str(row["id"]))

    def _keep_earlier(self, noun: Noun, identity: str, held: Mapping[str, object]) -> None:
        """What a text of the other side takes the place of stays as an earlier version."""
        if noun.name in earlier.NOUNS and not self._is_silent(noun, {"id": identity}):
            texts = {column: str(held[column]) for column in earlier.fields(noun.name) if column in held}
            earlier.replace(self._db, noun.name, identity, **texts)

    def _merge_together(self, noun: Noun, row: Row) -> None:
        """A stretch of being open, or a step chosen: with a new case as it is, else by its day."""
        case = CaseId(str(row["case_id"]))
        if self._arrival.is_new(case):
            self._arrival.put(noun, row)
        elif noun.name == "span":
            self._merge_span(case, row)
        else:
            self._merge_value(case, row)

    def _merge_span(self, case: CaseId, row: Row) -> None:
        """What was closed or reopened there is closed or reopened here; nothing is opened or closed backwards."""
        known, number = spans.of_case(self._db, case), int(row["number"])
        if number > len(known) + 1 or not self._winning.get(case):
            return
        if number == len(known) + 1:
            spans.reopen(self._db, case, date.fromisoformat(str(row["opened"])))
        elif number < len(known):
            return
        if row.get("closed") and str(spans.of_case(self._db, case)[-1].closed or "") != row["closed"]:
            spans.close(self._db, case, date.fromisoformat(str(row["closed"])))

    def _merge_value(self, case: CaseId, row: Row) -> None:
        day, field, code = date.fromisoformat(str(row["day"])), str(row["field"]), str(row["code"])
        here = {(v.field, v.day): v.code for v in cases.dated_values(self._db, case)}
        if field not in ("route", "outcome") or here.get((field, day)) == code:
            return
        if (field, day) not in here or self._winning.get(case):
            cases.record_value(self._db, case, field, code, day)

    def _put_theme(self, noun: Noun, row: Row) -> None:
        if not self._db.value("SELECT 1 FROM theme WHERE code = ?", (row["code"],)):
            self._arrival.put(noun, row)

    def _here(self, noun: Noun, id_: str) -> Row | None:
        columns = [f"m.{c}" for c in noun.main.columns]
        join = ""
        if noun.file is not None:
            columns += [f"f.{c}" for c in noun.file_columns]
            join = f" LEFT JOIN {noun.file.name} f ON f.{noun.join} = m.{noun.joined_to}"
        found = self._db.row(f"SELECT {', '.join(columns)} FROM {noun.main.name} m{join} WHERE m.id = ?", (id_,))
        return None if found is None else dict(zip(noun.columns, found, strict=True))

    def _is_silent(self, noun: Noun, here: Row) -> bool:
        """Whether it belongs to a reporter who wants no notes."""
        return noun.name in ("case", "conversation") and bool(self._db.value(
            f"SELECT max(count_only) FROM case_file WHERE case_id IN ({rows.marks(self._cases(noun, here))})",
            self._cases(noun, here)))

    def _cases(self, noun: Noun, here: Row) -> list[str]:
        if noun.name == "case":
            return [str(here["id"])]
        if noun.name == "person":
            return [str(case) for case, _, _ in people.cases_of(self._db, PersonId(here["id"]))]
        if here.get("case_id"):
            return [str(here["case_id"])]
        talk = here["id"] if noun.name == "conversation" else here.get("conversation_id")
        return self._db.column("SELECT case_id FROM conversation_in_case WHERE conversation_id = ?", (talk,))

    def _code(self, noun: Noun, here: Row) -> str:
        of = self._cases(noun, here)
        return ", ".join(self._db.column(f"SELECT code FROM case_file WHERE case_id IN ({rows.marks(of)})", of))


def _newer(there: Row, here: Row) -> bool:
    """Whether what arrives was changed last; where neither says, it was: the cover worked with it last."""
    return str(there.get("changed") or "") >= str(here.get("changed") or "")
