"""“As management reads it”: what a reader of everything that was handed out knows, and can work out, of each number.

Source: disclosure.md, rule 11.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.disclosure import ledger
from casebook.disclosure.audit import patience
from casebook.disclosure.audit.deducing import deduced
from casebook.disclosure.audit.solver import Unproved
from casebook.disclosure.audit.statements import TOTALS, Deduced, Statement
from casebook.disclosure.audit.unknowns import Contradiction
from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData
from casebook.errors import CheckFailed
from casebook.language import Language
from casebook.model.record import Record, record
from casebook.statistics import breakdowns
from casebook.store import values
from casebook.vault import Connection


@record
class Known(Record):
    """What a reader knows of a number: at least and at most; None where nothing bounds it."""

    least: int
    greatest: int | None


@record
class Reading(Record):
    """What a reader knows of the period of a report, by table and category; totals stand under `totals`.

    `others` is how many other documents the reader has beside this report.
    """

    known: dict[str, dict[str, Known]]
    others: int


def statements(db: Connection, data: ReportData) -> tuple[Statement, ...]:
    """Everything told to this client and its group, and this report as if it were handed out now."""
    told = ledger.statements(db, data.client.id)
    tables = annual_report.tables(data, Language(data.language_code))
    new = Statement(
        release="", client=data.client.id, client_name=data.client.name, document="annual_report", status=data.status,
        version=data.version, first=data.period.first, last=data.period.last, threshold=data.protected.threshold,
        known=False, tables=tables, groups=breakdowns.theme_groups(values.themes(db, data.client.id)))
    return (*told, new)


def read(every: Sequence[Statement]) -> Reading:
    """What follows for the period of the last of these documents, which is the report. Takes a while; raises
    CheckFailed where it takes too long."""
    report = every[-1]
    known: dict[str, dict[str, Known]] = {}
    try:
        with patience.limited():
            told = deduced(every)
    except (Contradiction, Unproved) as error:
        raise CheckFailed from error
    for found in told:
        if _is_about(found, report):
            known.setdefault(found.cell.table, {})[found.cell.categories[0]] = Known(
                least=found.least, greatest=found.greatest)
    return Reading(known=known, others=len(every) - 1)


def _is_about(found: Deduced, report: Statement) -> bool:
    cell = found.cell
    return (cell.client, cell.first, cell.last) == (report.client, report.first, report.last) and (
        not cell.without and cell.year is None and len(cell.categories) == 1)


__all__ = ["TOTALS", "Known", "Reading", "read", "statements"]
