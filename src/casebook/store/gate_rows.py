"""What the gate reads: the cards of every client, the days of one client's cases, and what may stand anywhere."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId
from casebook.model.record import Record, record
from casebook.model.referrals import Destination
from casebook.store import adviser, destinations, rows
from casebook.vault import Connection, Row

LETTERHEAD, PAYMENT = "invoice.sender", "invoice.payment"
_OF_CLIENT = "SELECT id FROM case_fact WHERE client_id = :client"
_TALKS = f"SELECT conversation_id FROM conversation_in_case WHERE case_id IN ({_OF_CLIENT})"
_OF_FILE = ("first_contact last_contact aftercare_on sparring_on report_made_on receipt_on answer_on"
            " confidentiality_explained_on notes_consent_on")
_ACTS = f"SELECT id FROM intervention_fact WHERE case_id IN ({_OF_CLIENT}) OR conversation_id IN ({_TALKS})"
# Every day that tells when somebody came, by the table it stands in.
_DAYS: tuple[tuple[str, str, str], ...] = (
    ("case_file", _OF_FILE, f"case_id IN ({_OF_CLIENT})"),
    ("span_file", "opened closed", f"span_key IN (SELECT key FROM span_fact WHERE case_id IN ({_OF_CLIENT}))"),
    ("dated_value_file", "day", f"value_key IN (SELECT key FROM dated_value_fact WHERE case_id IN ({_OF_CLIENT}))"),
    ("conversation_file", "day next_step_on next_step_done", f"conversation_id IN ({_TALKS})"),
    ("intervention_file", "day", f"intervention_id IN ({_ACTS})"),
    ("referral_file", "day consent_on follow_up_on followed_up_on",
     f"referral_id IN (SELECT id FROM referral_fact WHERE case_id IN ({_OF_CLIENT}))"),
    ("consent", "given_on withdrawn_on", f"case_id IN ({_OF_CLIENT})"),
    ("passed_on", "day", f"case_id IN ({_OF_CLIENT})"),
    ("appointment", "day", f"case_id IN ({_OF_CLIENT})"),
    ("outside_request", "received_on due_on decided_on", f"case_id IN ({_OF_CLIENT})"),
)


@record
class CardRow(Record):
    """A card as the gate reads it; `aliases` are all it ever bore, and the codes of its cases."""

    client: str | None
    name: str
    aliases: tuple[str, ...]
    phone: str
    email: str
    contact: str
    safe_contact: str


def cards(db: Connection) -> list[CardRow]:
    """Every card there is. One that plays in a case of another client counts as that client's too."""
    found = db.rows("SELECT p.*, (SELECT group_concat(code, char(10)) FROM case_file WHERE person_id = p.id) AS codes"
                    " FROM person p")
    return [CardRow(client=r["client_id"], name=r["name"], phone=r["phone"], email=r["email"], contact=r["contact"],
                    safe_contact=r["safe_contact"], aliases=_aliases(r)) for r in found]


def _aliases(r: Row) -> tuple[str, ...]:
    every = (r["alias"], *rows.words(r["earlier_aliases"]), *rows.words(r["codes"] or ""))
    return tuple(dict.fromkeys(alias for alias in every if alias))


def case_days(db: Connection, client: ClientId) -> frozenset[date]:
    """Every day that belongs to a case of a client."""
    found: set[date] = set()
    for table, columns, where in _DAYS:
        for column in columns.split():
            days = db.column(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL AND {where}",
                             {"client": client})
            found.update(date.fromisoformat(day) for day in days)
    return frozenset(found)


def open_days(db: Connection, client: ClientId) -> frozenset[date]:
    """The days of activities and of what was told to the organisation, and those of the engagement itself."""
    found = db.column(
        "SELECT day FROM activity WHERE client_id = :client OR client_id IS NULL"
        " UNION SELECT day FROM signal WHERE client_id = :client"
        " UNION SELECT starts FROM engagement WHERE client_id = :client"
        " UNION SELECT ends FROM engagement WHERE client_id = :client AND ends IS NOT NULL"
        " UNION SELECT counting_date FROM release WHERE client_id = :client", {"client": client})
    return frozenset(date.fromisoformat(day) for day in found)


def places(db: Connection) -> list[Destination]:
    """The directory."""
    return destinations.all_of(db)


def letterhead(db: Connection) -> str:
    """How she writes her own address and registrations on what she sends."""
    return adviser.preference(db, LETTERHEAD)


def payment(db: Connection) -> str:
    """How she is paid."""
    return adviser.preference(db, PAYMENT)


def names_of_clients(db: Connection) -> list[str]:
    """The names of all clients and of the groups they belong to."""
    return [str(name) for name in db.column("SELECT name FROM client UNION SELECT name FROM client_group")]


def recipients(db: Connection, client: ClientId) -> list[str]:
    """Who a client's reports are for, and where its invoices go."""
    found = db.column("SELECT recipients FROM engagement WHERE client_id = :client UNION SELECT address FROM invoicing"
                      " WHERE engagement_id IN (SELECT id FROM engagement WHERE client_id = :client)",
                      {"client": client})
    return [line for text in found for line in str(text).splitlines()]
