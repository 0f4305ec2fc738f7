"""The referral overviews: for a reporter to take home, for herself over a period, and the directory.

`for_reporter`, `of_period` and `of_directory` gather; `blocks` and `pdf` take what any of them gathered. Counts for a
client are no overview of these: they are a breakdown of the annual report, under its protection.
"""

from casebook.documents.referral_overview.gathering import (
    Directory,
    PeriodOverview,
    ReporterSheet,
    for_reporter,
    of_directory,
    of_period,
)
from casebook.documents.referral_overview.laid_out import blocks, document, pdf

__all__ = ["Directory", "PeriodOverview", "ReporterSheet", "blocks", "document", "for_reporter", "of_directory",
           "of_period", "pdf"]
