"""The documents of the practice casebook, for looking at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from casebook.documents import (
    annual_report,
    call_note,
    emergency_pages,
    handover_receipt,
    handover_sheet,
    invoice,
    own_file,
    own_overview,
    recovery_sheet,
    referral_overview,
    schooling,
    short_version,
    talk_sheet,
)
from casebook.documents.referral_overview import client_counts
from casebook.language import Language
from casebook.model.about_other import OPENING
from casebook.model.ids import CaseId, ClientId
from casebook.model.invoicing import FORMS, quarter
from casebook.model.periods import year
from casebook.store import adviser, clients
from casebook.vault import Vault, open_by_key

LINES = ("0123-4567-89AB-CDEF",) * 7


def made_documents(casebook: Path, key: bytes, today: date, codes: Sequence[str] = ("nl", "en")
                   ) -> Iterator[tuple[str, bytes]]:
    """Every kind of document in both languages; the annual reports of the largest, a middle and the smallest client."""
    vault = open_by_key(casebook, key, read_only=True)
    period = year(today.year - 1)
    workers = {c.id: clients.headcounts(vault.db, c.id).get(period.last.year, 0) for c in clients.all_of(vault.db)}
    by_size = sorted(clients.all_of(vault.db), key=lambda c: workers[c.id])
    for name, client in (("largest", by_size[-1]), ("middle", by_size[len(by_size) // 2]), ("smallest", by_size[0])):
        for code in codes:
            data = annual_report.gather(vault.db, client.id, period, code)
            yield f"50-annual-report-{name}-{code}", annual_report.pdf(data, Language(code))
            if name == "middle":
                continue
            short = short_version.narrowed(data, Language(code))
            yield f"51-short-version-{name}-{code}", short_version.pdf(short, Language(code))
            talk = talk_sheet.gather(vault.db, client.id, code, date(period.last.year, 9, 14))
            yield f"52-talk-sheet-{name}-{code}", talk_sheet.pdf(talk, Language(code))
            counts = client_counts.gather(vault.db, client.id, period, code, today)
            yield f"61-referral-counts-{name}-{code}", client_counts.pdf(counts, Language(code))
    case = vault.db.value("SELECT case_id FROM referral_fact GROUP BY case_id ORDER BY count(*) DESC LIMIT 1")
    for code in codes:
        language = Language(code)
        overviews: list[tuple[str, Any]] = [
            ("reporter", referral_overview.for_reporter(vault.db, CaseId(case), code, today)),
            ("adviser", referral_overview.of_period(vault.db, period, language_code=code, today=today)),
            ("directory", referral_overview.of_directory(vault.db, code, today)),
        ]
        for name, overview in overviews:
            yield f"60-referral-overview-{name}-{code}", referral_overview.pdf(overview, language)
    yield from _papers(vault, today, codes)
    yield from _of_her_work(vault, by_size[-1].id, today, codes)
    vault.close()


def _of_her_work(vault: Vault, client: ClientId, today: date, codes: Sequence[str]
                 ) -> Iterator[tuple[str, bytes]]:
    """An invoice in each form, and the overview for a registration."""
    registration = str(vault.db.value("SELECT id FROM registration"))
    for code in codes:
        language = Language(code)
        for form in FORMS:
            billed = invoice.gather(vault.db, client, quarter(today.year - 1, 4), code, form=form, today=today)
            yield f"70-invoice-{form}-{code}", invoice.pdf(billed, language)
        yield f"70-schooling-{code}", schooling.pdf(schooling.gather(vault.db, registration, code, today), language)


def _papers(vault: Vault, today: date, codes: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The copy of an own file, a handover sheet, a receipt, and the pages for bad days."""
    marked = vault.db.value(
        "SELECT i.case_id FROM conversation_file d JOIN conversation_in_case i ON i.conversation_id = d.conversation_id"
        " WHERE d.notes LIKE ? ORDER BY (SELECT count(*) FROM referral_fact r WHERE r.case_id = i.case_id) DESC, d.key",
        (f"%{OPENING}%",))
    given = vault.db.row("SELECT n.id, n.case_id FROM consent n JOIN conversation_in_case i ON i.case_id = n.case_id"
                         " JOIN case_fact f ON f.id = n.case_id WHERE n.withdrawn_on IS NULL AND f.status = 'open'"
                         " GROUP BY n.id ORDER BY count(*) DESC")
    assert given is not None
    cases = tuple(sorted(vault.db.column("SELECT code FROM case_file ORDER BY code LIMIT 12")))
    for code in codes:
        language = Language(code)
        yield f"70-recovery-sheet-{code}", recovery_sheet.pdf(LINES, vault.key_id, today, language)
        yield f"70-call-note-{code}", call_note.pdf(call_note.gather(vault.db, code), language)
        own = own_overview.gather(vault.db, None, year(today.year - 1), code, today)
        yield f"75-own-overview-{code}", own_overview.pdf(own, language)
        yield f"70-own-file-{code}", own_file.pdf(own_file.gather(vault.db, CaseId(marked), code, today), language)
        sheet = handover_sheet.gather(vault.db, CaseId(given["case_id"]), given["id"], code, today)
        yield f"71-handover-sheet-{code}", handover_sheet.pdf(sheet, language)
        for kind in handover_receipt.KINDS:
            receipt = handover_receipt.Receipt(
                language_code=code, day=today, kind=kind, giver="Marit de Wolff (fictief)",
                taker="Ada Oefenstra (fictief)", codes=cases, key_id=vault.key_id)
            yield f"72-handover-receipt-{kind}-{code}", handover_receipt.pdf(receipt, language)
        for kind in (emergency_pages.LOST, emergency_pages.ENVELOPE):
            yield (f"73-emergency-{kind}-{code}",
                   emergency_pages.pdf(kind, vault.key_id, adviser.get(vault.db).name, today, language))
