"""The documents of the practice casebook, for looking at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from casebook.documents import annual_report, referral_overview
from casebook.language import Language
from casebook.model.ids import CaseId
from casebook.model.periods import year
from casebook.store import clients
from casebook.vault import open_by_key


def made_documents(casebook: Path, key: bytes, today: date) -> Iterator[tuple[str, bytes]]:
    """Annual reports of the largest and the smallest client and of one in English, and each referral overview."""
    vault = open_by_key(casebook, key, read_only=True)
    period = year(today.year - 1)
    workers = {c.id: clients.headcounts(vault.db, c.id).get(period.last.year, 0) for c in clients.all_of(vault.db)}
    by_size = sorted(clients.all_of(vault.db), key=lambda c: workers[c.id])
    for name, client, code in (("largest", by_size[-1], "nl"), ("largest", by_size[-1], "en"),
                               ("middle", by_size[len(by_size) // 2], "nl"), ("smallest", by_size[0], "nl")):
        data = annual_report.gather(vault.db, client.id, period, code)
        yield f"50-annual-report-{name}-{code}", annual_report.pdf(data, Language(code))
    case = vault.db.value("SELECT case_id FROM referral_fact GROUP BY case_id ORDER BY count(*) DESC LIMIT 1")
    for code in ("nl", "en"):
        language = Language(code)
        overviews: list[tuple[str, Any]] = [
            ("reporter", referral_overview.for_reporter(vault.db, CaseId(case), code, today)),
            ("adviser", referral_overview.of_period(vault.db, period, language_code=code, today=today)),
            ("directory", referral_overview.of_directory(vault.db, code, today)),
        ]
        for name, overview in overviews:
            yield f"60-referral-overview-{name}-{code}", referral_overview.pdf(overview, language)
    vault.close()
