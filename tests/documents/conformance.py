"""What the standards and the file format ask of finished bytes."""

from __future__ import annotations

from io import BytesIO

import page
import pikepdf

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)

LIMITS = page.SafetyLimits(max_table_grid_rows=100_000)


def problems(pdf: bytes) -> list[str]:
    """Where a document is not as PDF/UA-1, PDF/A-2a or the file format itself want it; empty where it is."""
    found = []
    for profile in PROFILES:
        report = page.validate_pdf_bytes(pdf, profile=profile, limits=LIMITS)
        found += [f"{profile}: {failure.rule_id}: {failure.message}" for failure in report.failures]
        if report.is_compliant != (not report.failures):
            found.append(f"{profile}: {report.rules.failed} rules")
    with pikepdf.open(BytesIO(pdf)) as file:
        found += file.check_pdf_syntax()
        found += [f"{thing.BaseFont} is not embedded" for thing in file.objects
                  if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor"
                  and "/FontFile2" not in thing]
    return found


def rules(pdf: bytes) -> str:
    """How many rules were checked, as it is told."""
    return ", ".join(f"{profile} {report.rules.passed}/{report.rules.total}" for profile in PROFILES
                     for report in [page.validate_pdf_bytes(pdf, profile=profile, limits=LIMITS)])
