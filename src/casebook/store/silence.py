"""Count only: a reporter who wants no notes. Codes stay; every text goes when a conversation is finished.

Source: domain.md, Records. What stays besides codes is what she answers for herself: consents, requests from outside, a
hold, and why something was passed on without consent; and of the reporter what it takes to call back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from casebook.errors import NotFound
from casebook.model.ids import CaseId, PersonId, new_id
from casebook.model.record import Record, record
from casebook.model.retention import Destruction
from casebook.store import attachments, case_texts, cases, destruction, known_words, no_names, people, rows
from casebook.vault import Connection

_GOES: dict[str, tuple[str, ...]] = {
    "conversation_file": ("notes", "agreements", "next_step"), "intervention_file": ("note",),
    "referral_file": ("note", "consent_scope"), "appointment": ("note",), "case_file": ("question", "aftercare"),
    "leaving_case": ("note",),
}
_WHOLE = ("draft", "earlier_text", "binned")


@record
class Silencing(Record):
    """What goes when a case with texts becomes "count only".

    `conversations` have words that go, `shared` of them are also those of the cases in `shared_with`; `notes` are other
    words; `unfinished` texts, `earlier` versions and what is in the bin; `others` are cards of people besides the
    reporter; `attached` is how much hangs on it; `named` says that her own card holds a name, an address or notes.
    """

    code: str
    conversations: int
    shared_with: tuple[str, ...]
    notes: int
    unfinished: int
    earlier: int
    others: int
    attached: int
    named: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing goes: then nothing is asked."""
        return not (self.conversations or self.notes or self.unfinished or self.earlier or self.others or self.attached
                    or self.named)


def taking(db: Connection, case: CaseId) -> Silencing:
    """What would go. Raises NotFound."""
    found, texts = cases.get(db, case), list(_going(db, case))
    talks = {text.key for text in texts if text.table == "conversation_file"}
    shared = db.column(
        f"SELECT DISTINCT c.code FROM conversation_file d JOIN conversation_in_case i ON i.conversation_id ="
        f" d.conversation_id JOIN case_file c ON c.case_id = i.case_id WHERE d.key IN ({rows.marks(talks)})"
        " AND c.case_id <> ? ORDER BY c.code", (*talks, case))
    reporter = people.get(db, found.reporter)
    lives_on = any(not cases.get(db, other).count_only for other, _, _ in people.cases_of(db, reporter.id)
                   if other != case)
    return Silencing(
        code=found.code, conversations=len(talks), shared_with=tuple(shared),
        notes=sum(text.table not in ("conversation_file", *_WHOLE) for text in texts),
        unfinished=sum(text.table == "draft" for text in texts) + len(_card_drafts(db, case)),
        earlier=sum(text.table in ("earlier_text", "binned") for text in texts),
        others=len(_others(db, case)), attached=len(attachments.of_case(db, case)),
        named=not lives_on and bool(reporter.name or reporter.email or reporter.contact))


def begin(db: Connection, case: CaseId, day: date, gone_after: date, *, elsewhere: bool = False) -> Destruction | None:
    """Make a case "count only" and destroy every text that it holds, drafts and history included.

    What was destroyed, noted as any destruction; None where there was nothing. Raises NotFound.
    """
    going = taking(db, case)
    found = cases.get(db, case)
    cases.save(db, replace(found, count_only=True))
    sweep(db, case, unfinished=True)
    if going.is_empty:
        return None
    return destruction.note(db, Destruction(
        id=new_id(), day=day, ground="count_only", conversations=going.conversations, people=going.others,
        gone_after=gone_after, elsewhere=elsewhere),
        going.unfinished + going.earlier + going.others)


def sweep(db: Connection, case: CaseId, *, unfinished: bool) -> None:
    """Destroy every word that stands in a case which is "count only"; what is not finished only where that is said."""
    taught = known_words.only_in(db, json.loads(case_texts.bound(db, case)["ids"]))
    db.executemany("DELETE FROM known_word WHERE word = ?", [(word,) for word in taught])
    no_names.forget(db, db.column(people.OF_NO_OTHER, {"case": case}))
    for each in attachments.of_case(db, case):
        attachments.remove(db, each.id)
    for text in list(_going(db, case)):
        if text.table == "draft" and not unfinished:
            continue
        if text.table in _WHOLE:
            db.execute(f"DELETE FROM {text.table} WHERE key = ?", (text.key,))
        else:
            case_texts.change(db, text, "")
    if unfinished:
        db.executemany("DELETE FROM draft WHERE id = ?", [(one,) for one in _card_drafts(db, case)])
    for other in _others(db, case):
        people.remove(db, other)
    db.execute("DELETE FROM person_in_case WHERE case_id = ?", (case,))
    people.save(db, people.get(db, cases.get(db, case).reporter))


def _going(db: Connection, case: CaseId) -> Iterable[case_texts.Text]:
    for text in case_texts.of_case(db, case, (*_GOES, *_WHOLE)):
        if text.table in _WHOLE or text.column in _GOES[text.table]:
            yield text


def _card_drafts(db: Connection, case: CaseId) -> list[str]:
    """What was begun on a card of this case alone, besides what names the case itself."""
    here = set(json.loads(case_texts.bound(db, case)["drafts"]))
    cards = [str(one) for one in db.column(people.OF_NO_OTHER, {"case": case})]
    return [one for one in case_texts.naming(db, "draft", cards) if one not in here]


def _others(db: Connection, case: CaseId) -> list[PersonId]:
    """The cards of people besides the reporter that hang on no other case."""
    reporter = db.value("SELECT person_id FROM case_file WHERE case_id = ?", (case,))
    if reporter is None:
        raise NotFound("case", "")
    return [PersonId(one) for one in db.column(people.OF_NO_OTHER, {"case": case}) if one != reporter]
