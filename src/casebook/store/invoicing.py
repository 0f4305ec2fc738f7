"""What was agreed about paying, and the invoices that went out."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId, EngagementId
from casebook.model.invoicing import Invoicing, SentInvoice
from casebook.model.text import clean, clean_line
from casebook.store import rows
from casebook.vault import Connection, Row


def save(db: Connection, agreed: Invoicing) -> None:
    """Keep what was agreed about paying in an engagement."""
    rows.upsert(db, "invoicing", "engagement_id", engagement_id=agreed.engagement, hour_rate=agreed.hour_rate,
                travel_rate=agreed.travel_rate, kilometre_rate=agreed.kilometre_rate,
                bundle_minutes=agreed.bundle_minutes, address=clean(agreed.address),
                reference=clean_line(agreed.reference))


def of_engagement(db: Connection, engagement: EngagementId) -> Invoicing:
    """What was agreed about paying in an engagement; empty where nothing was."""
    r = db.row("SELECT * FROM invoicing WHERE engagement_id = ?", (engagement,))
    if r is None:
        return Invoicing(engagement=engagement)
    return Invoicing(engagement=engagement, hour_rate=r["hour_rate"], travel_rate=r["travel_rate"],
                     kilometre_rate=r["kilometre_rate"], bundle_minutes=r["bundle_minutes"], address=r["address"],
                     reference=r["reference"])


def add_sent(db: Connection, sent: SentInvoice) -> None:
    """Keep an invoice that went out: it is never changed afterwards. Source: disclosure.md, rule 7."""
    rows.upsert(db, "invoice", "id", id=sent.id, client_id=sent.client, first=sent.first, last=sent.last,
                form=sent.form, number=clean_line(sent.number), lines=sent.lines, sha256=sent.sha256,
                made=sent.made.isoformat() if sent.made else rows.now())


def sent_to(db: Connection, client: ClientId) -> list[SentInvoice]:
    """The invoices that went out to a client, the oldest first."""
    return [_sent(r) for r in db.rows("SELECT * FROM invoice WHERE client_id = ? ORDER BY key", (client,))]


def last_number(db: Connection) -> str:
    """The number of the invoice that went out last, whoever it was for, or ""."""
    return str(db.value("SELECT number FROM invoice WHERE number <> '' ORDER BY key DESC LIMIT 1") or "")


def _sent(r: Row) -> SentInvoice:
    return SentInvoice(id=r["id"], client=ClientId(r["client_id"]), first=date.fromisoformat(r["first"]),
                       last=date.fromisoformat(r["last"]), form=r["form"], number=r["number"], lines=r["lines"],
                       sha256=r["sha256"], made=rows.stamp(r["made"]))
