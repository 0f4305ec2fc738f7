"""Marking a document as not handed out: then it fixes nothing, and what had to wait for it counts where it belongs.

Source: disclosure.md, rule 7.
"""

from __future__ import annotations

from datetime import date

from casebook.errors import Refused
from casebook.model.ids import CaseId, ClientId, ReleaseId
from casebook.model.releases import COUNTED, Release
from casebook.store import counting, moving, releases, rows
from casebook.vault import Connection

YEARS_REPEATED = 4
"""So many years on a report still shows the totals of an earlier one."""
# The living cases of a client of which something counts in another month than that of its day.
_WAITING = """
SELECT f.id FROM case_fact f JOIN case_file c ON c.case_id = f.id WHERE f.client_id = :client AND (
  f.counted_month <> substr(c.first_contact, 1, 7)
  OR EXISTS (SELECT 1 FROM span_fact s JOIN span_file d ON d.span_key = s.key WHERE s.case_id = f.id
             AND (s.opened_month <> substr(d.opened, 1, 7) OR s.closed_month <> substr(d.closed, 1, 7)))
  OR EXISTS (SELECT 1 FROM dated_value_fact v JOIN dated_value_file d ON d.value_key = v.key WHERE v.case_id = f.id
             AND v.month <> substr(d.day, 1, 7))
  OR EXISTS (SELECT 1 FROM conversation_in_case i JOIN conversation_fact n ON n.id = i.conversation_id
             JOIN conversation_file d ON d.conversation_id = n.id WHERE i.case_id = f.id
             AND n.month <> substr(d.day, 1, 7))
  OR EXISTS (SELECT 1 FROM intervention_fact n JOIN intervention_file d ON d.intervention_id = n.id
             WHERE n.case_id = f.id AND n.month <> substr(d.day, 1, 7))
  OR EXISTS (SELECT 1 FROM referral_fact n JOIN referral_file d ON d.referral_id = n.id WHERE n.case_id = f.id
             AND n.month <> substr(d.day, 1, 7)))
"""


def mark(db: Connection, release: ReleaseId, day: date | None) -> None:
    """Note on a day that a document was not handed out or, with None, that it was after all. Raises NotFound.

    What was entered late and waited for the period of the document counts in its own month again, unless another
    document has told of that. Raises Refused `repeated` for a final report whose figures a later one, that was handed
    out, prints beside its own: these have been told whatever became of this one.
    """
    found = releases.get(db, release)
    if day is not None and _is_repeated(db, found):
        raise Refused("repeated")
    db.execute("UPDATE release SET kept_back_on = ? WHERE id = ?", (rows.stored(day), release))
    if day is not None:
        _let_count(db, found.client)


def _is_repeated(db: Connection, found: Release) -> bool:
    """Whether a later report tells the figures of this one, and no other document over its period holds them."""
    if (found.document, found.status) != ("annual_report", "final") or found.kept_back_on is not None:
        return False
    every = releases.of_client(db, found.client)
    handed_out = [one for one in every if one.kept_back_on is None and one.document in COUNTED and one.id != found.id]
    same = any((one.first, one.last) == (found.first, found.last) for one in handed_out)
    return not same and any(
        one.document == "annual_report" and found.last < one.first and _made(found) <= _made(one)
        and one.last.year - found.last.year <= YEARS_REPEATED for one in handed_out)


def _made(release: Release) -> float:
    return release.made.timestamp() if release.made else 0.0


def _let_count(db: Connection, client: ClientId) -> None:
    for case in db.column(_WAITING, {"client": client}):
        r = db.row("SELECT f.counted_month, c.first_contact FROM case_fact f JOIN case_file c ON c.case_id = f.id"
                   " WHERE f.id = ?", (case,))
        assert r is not None
        month = counting.settled(db, (client,), r["counted_month"], r["first_contact"])
        db.execute("UPDATE case_fact SET counted_month = ? WHERE id = ?", (month, case))
        moving.count_anew(db, CaseId(case), client, settle=True)
        db.execute("UPDATE span_fact SET opened_month = ? WHERE case_id = ? AND number = 1", (month, case))
    for r in db.rows("SELECT f.key, f.month, d.day FROM advice_fact f JOIN advice_file d ON d.advice_id = f.id"
                     " WHERE f.client_id = ? AND f.month <> substr(d.day, 1, 7)", (client,)):
        db.execute("UPDATE advice_fact SET month = ? WHERE key = ?",
                   (counting.settled(db, (client,), r["month"], r["day"]), r["key"]))
