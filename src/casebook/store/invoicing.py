"""What was agreed about paying, and the invoices that went out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from casebook.model.ids import ClientId, EngagementId, ReleaseId
from casebook.model.invoicing import DEFAULT_FORM, Invoicing, SentInvoice
from casebook.model.periods import Period
from casebook.model.releases import Release
from casebook.model.text import clean, clean_line
from casebook.store import clients, releases, rows
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
    """Keep an invoice that went out: it is never changed afterwards. One that says more than a line for the quarter
    stands on the ledger too, with what it prints. Source: disclosure.md, rules 7 and 12.
    """
    rows.upsert(db, "invoice", "id", id=sent.id, client_id=sent.client, first=sent.first, last=sent.last,
                form=sent.form, number=clean_line(sent.number), lines=sent.lines, sha256=sent.sha256,
                made=sent.made.isoformat() if sent.made else rows.now())

    if sent.form != DEFAULT_FORM:
        _put_on_ledger(db, sent)


def _put_on_ledger(db: Connection, sent: SentInvoice) -> None:
    if any(r.document == "invoice" and r.pdf_sha256 == sent.sha256 for r in releases.of_client(db, sent.client)):
        return
    period, client = Period(first=sent.first, last=sent.last), clients.get(db, sent.client)
    strictest = max(clients.engagements_touched(db, sent.client, period), key=lambda e: e.threshold, default=None)
    kept = json.loads(sent.lines)
    releases.add(db, Release(
        id=ReleaseId(sent.id), client=sent.client, first=sent.first, last=sent.last, status="final",
        version=releases.next_version(db, sent.client, period, "invoice"), document="invoice",
        language=kept.get("language", client.language), threshold=strictest.threshold if strictest else 0,
        threshold_reason=strictest.threshold_reason if strictest else "", pdf_sha256=sent.sha256,
        counting_date=(sent.made or datetime.now(UTC)).astimezone().date(), made=sent.made,
        tables=json.dumps({"client": client.name, "totals": {}, "tables": [], "form": sent.form,
                           "lines": kept.get("lines", [])}, ensure_ascii=False)))


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
