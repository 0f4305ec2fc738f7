"""Released documents with their frozen tables, and her own words for the sections of a report."""

from __future__ import annotations

from datetime import date

from casebook.errors import PeriodRefused
from casebook.model.ids import ClientId, ReleaseId
from casebook.model.periods import Period
from casebook.model.releases import Narrative, Release
from casebook.model.text import clean
from casebook.store import findable, rows
from casebook.vault import Connection, Row


def add(db: Connection, release: Release) -> None:
    """Freeze a release: it is never changed afterwards.

    Periods released to one client are equal, disjoint or nested; another one raises PeriodRefused.
    """
    period = Period(first=release.first, last=release.last)
    if not all(period.fits(Period(first=r.first, last=r.last)) for r in of_client(db, release.client)):
        raise PeriodRefused
    rows.upsert(
        db, "release", "id", id=release.id, client_id=release.client, first=release.first, last=release.last,
        status=release.status, version=release.version, language=release.language, threshold=release.threshold,
        threshold_reason=clean(release.threshold_reason), tables=release.tables, pdf_sha256=release.pdf_sha256,
        counting_date=release.counting_date, made=release.made.isoformat() if release.made else rows.now(),
        document=release.document, source=clean(release.source), kept_back_on=release.kept_back_on,
        accepted=release.accepted, figures=release.figures,
    )


def _release(r: Row) -> Release:
    return Release(
        id=ReleaseId(r["id"]), client=ClientId(r["client_id"]), first=date.fromisoformat(r["first"]),
        last=date.fromisoformat(r["last"]), status=r["status"], version=r["version"], language=r["language"],
        threshold=r["threshold"], threshold_reason=r["threshold_reason"], tables=r["tables"],
        pdf_sha256=r["pdf_sha256"], counting_date=date.fromisoformat(r["counting_date"]), made=rows.stamp(r["made"]),
        document=r["document"], source=r["source"], kept_back_on=rows.day(r["kept_back_on"]), accepted=r["accepted"],
        figures=r["figures"],
    )


def of_client(db: Connection, client: ClientId) -> list[Release]:
    """All releases of a client, oldest period first, then by version."""
    return [_release(r) for r in db.rows("SELECT * FROM release WHERE client_id = ? ORDER BY last, first, version",
                                         (client,))]


def over(db: Connection, client: ClientId, period: Period) -> Release | None:
    """The newest final release over exactly a period, or None."""
    r = db.row("SELECT * FROM release WHERE client_id = ? AND first = ? AND last = ? AND status = 'final'"
               " ORDER BY version DESC LIMIT 1", (client, period.first.isoformat(), period.last.isoformat()))
    return None if r is None else _release(r)


def next_version(db: Connection, client: ClientId, period: Period) -> int:
    """The version number of the next document over a period."""
    found = db.value("SELECT max(version) FROM release WHERE client_id = ? AND first = ? AND last = ?",
                     (client, period.first.isoformat(), period.last.isoformat()))
    return int(found or 0) + 1


def save_narrative(db: Connection, narrative: Narrative) -> None:
    """Keep her own text for a section; an empty one brings the default back."""
    key = (narrative.client, narrative.first.isoformat(), narrative.last.isoformat(), narrative.section,
           narrative.language)
    db.execute("DELETE FROM narrative WHERE client_id = ? AND first = ? AND last = ? AND section = ?"
               " AND language = ?", key)
    text = clean(narrative.text)
    if text.strip():
        db.execute("INSERT INTO narrative (client_id, first, last, section, language, text)"
                   " VALUES (?, ?, ?, ?, ?, ?)", (*key, text))
    findable.keep_again(db, "narrative", [" ".join(key)])


def narratives(db: Connection, client: ClientId, period: Period, language: str) -> dict[str, str]:
    """Her own texts for a report, section to text."""
    found = db.rows("SELECT section, text FROM narrative WHERE client_id = ? AND first = ? AND last = ?"
                    " AND language = ?", (client, period.first.isoformat(), period.last.isoformat(), language))
    return {str(r["section"]): str(r["text"]) for r in found}
