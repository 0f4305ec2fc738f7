"""Released documents with their frozen tables, and her own words for the sections of a report."""

from __future__ import annotations

from datetime import date

from casebook.errors import NotFound, PeriodRefused
from casebook.model.ids import ClientId, ReleaseId
from casebook.model.periods import Period
from casebook.model.releases import COUNTED, Narrative, Release
from casebook.model.text import clean
from casebook.store import counting, findable, rows
from casebook.vault import Connection, Row


def add(db: Connection, release: Release) -> None:
    """Freeze a release: it is never changed afterwards, but for the mark that it was not handed out.

    Periods released to one client are equal, disjoint or nested; another one raises PeriodRefused.
    """
    if release.document in COUNTED:
        must_fit(db, release.client, Period(first=release.first, last=release.last))
    rows.upsert(
        db, "release", "id", id=release.id, client_id=release.client, first=release.first, last=release.last,
        status=release.status, version=release.version, language=release.language, threshold=release.threshold,
        threshold_reason=clean(release.threshold_reason), tables=release.tables, pdf_sha256=release.pdf_sha256,
        counting_date=release.counting_date, made=release.made.isoformat() if release.made else rows.now(),
        document=release.document, source=clean(release.source), kept_back_on=release.kept_back_on,
        accepted=release.accepted, figures=release.figures,
    )


def must_fit(db: Connection, client: ClientId, period: Period) -> None:
    """Raise PeriodRefused where a period overlaps, in part, one over which counts were handed out."""
    if not all(period.fits(Period(first=r.first, last=r.last)) for r in of_client(db, client)
               if r.document in COUNTED and r.kept_back_on is None):
        raise PeriodRefused


def get(db: Connection, release: ReleaseId) -> Release:
    """One document of the ledger, or NotFound."""
    r = db.row("SELECT * FROM release WHERE id = ?", (release,))
    if r is None:
        raise NotFound("release", "")
    return _release(r)


def fixing(db: Connection, client: ClientId, period: Period) -> Release | None:
    """The first document handed out over exactly a period with the figures that it fixed, or None."""
    r = db.row("SELECT * FROM release WHERE client_id = ? AND first = ? AND last = ? AND figures <> ''"
               f" AND {counting.HANDED_OUT} ORDER BY made, key LIMIT 1",
               (client, period.first.isoformat(), period.last.isoformat()))
    return None if r is None else _release(r)


def of_colleagues(db: Connection, client: ClientId, period: Period) -> list[Release]:
    """The counts of colleagues over exactly a period, oldest first."""
    return [_release(r) for r in db.rows(
        "SELECT * FROM release WHERE client_id = ? AND first = ? AND last = ? AND document = 'colleague'"
        " AND kept_back_on IS NULL ORDER BY key", (client, period.first.isoformat(), period.last.isoformat()))]


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
    """The newest final annual report over exactly a period that was handed out, else the one entered that was written
    elsewhere, or None.
    """
    r = db.row("SELECT * FROM release WHERE client_id = ? AND first = ? AND last = ? AND status = 'final'"
               " AND document IN ('annual_report', 'earlier_report') AND kept_back_on IS NULL"
               " ORDER BY document = 'annual_report' DESC, version DESC LIMIT 1",
               (client, period.first.isoformat(), period.last.isoformat()))
    return None if r is None else _release(r)


def next_version(db: Connection, client: ClientId, period: Period, document: str = "annual_report") -> int:
    """The version number of the next document of a kind over a period."""
    found = db.value("SELECT max(version) FROM release WHERE client_id = ? AND first = ? AND last = ? AND document = ?",
                     (client, period.first.isoformat(), period.last.isoformat(), document))
    return int(found or 0) + 1


def save_narrative(db: Connection, narrative: Narrative) -> None:
    """Keep her own text for a section; an empty one brings the default back."""
    key = (narrative.client, narrative.first.isoformat(), narrative.last.isoformat(), narrative.section,
           narrative.language)
    db.execute("DELETE FROM narrative WHERE client_id = ? AND first = ? AND last = ? AND section = ?"
               " AND language = ?", key)
    text = clean(narrative.text)
    if text.strip():
        db.execute("INSERT INTO narrative (client_id, first, last, section, language, text, beside)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)", (*key, text, narrative.beside))
    findable.keep_again(db, "narrative", [" ".join(key)])


def has_narratives(db: Connection, client: ClientId, period: Period) -> bool:
    """Whether she wrote words of her own for a report, in any language."""
    return bool(db.value("SELECT 1 FROM narrative WHERE client_id = ? AND first = ? AND last = ?",
                         (client, period.first.isoformat(), period.last.isoformat())))


def narratives(db: Connection, client: ClientId, period: Period, language: str) -> dict[str, str]:
    """Her own texts for a report, section to text."""
    found = db.rows("SELECT section, text FROM narrative WHERE client_id = ? AND first = ? AND last = ?"
                    " AND language = ?", (client, period.first.isoformat(), period.last.isoformat(), language))
    return {str(r["section"]): str(r["text"]) for r in found}


def written_beside(db: Connection, client: ClientId, period: Period, language: str) -> dict[str, str]:
    """What stood beside her own texts of a report when she wrote them, section to hash; "" where that is not known."""
    found = db.rows("SELECT section, beside FROM narrative WHERE client_id = ? AND first = ? AND last = ?"
                    " AND language = ?", (client, period.first.isoformat(), period.last.isoformat(), language))
    return {str(r["section"]): str(r["beside"]) for r in found}
