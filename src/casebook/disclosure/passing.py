"""The finest figures that may leave beside the ledger: protected, audited, and made coarser until they pass.

Where one merge more would mend what the audit finds, a draft shows that merge, never a refusal. What stands between the
protection and the audit is only finished tables: neither knows how the other works. Source: disclosure.md, rules 7, 9.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from casebook.disclosure import ledger, tables
from casebook.disclosure.audit import patience
from casebook.disclosure.audit.auditing import with_repairs
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.leaks import leaks
from casebook.disclosure.audit.repairs import passing
from casebook.disclosure.audit.solver import Unproved
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.audit.unknowns import Contradiction
from casebook.disclosure.protected import Protected
from casebook.disclosure.wishes import Wishes
from casebook.errors import CheckFailed
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.statistics.figures import Figures
from casebook.vault import Connection


@record
class Audited(Record):
    """Figures as they may leave. `mended` is what a reader could have worked out and why something stands together or
    was left out now, `left` what still can be: then the document is refused."""

    protected: Protected
    mended: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()


def audited(db: Connection, document: str, figures: Figures, make: Callable[[Wishes], Protected]) -> Audited:
    """The finest figures of a document that pass. `make` protects its `figures` under more wishes than hers.

    Raises CheckFailed where the audit can't be done: then there are no figures to show.
    """
    client = figures.client
    made: dict[str, Protected] = {}

    def again(wishes: Wishes) -> Statement:
        number = str(len(made))
        made[number] = make(wishes)
        return replace(stated(db, client, document, made[number]), release=number)

    try:
        with patience.limited():
            passed = passing(again, ledger.statements(db, client), ledger.people(db, figures))
    except (Contradiction, Unproved) as error:
        raise CheckFailed from error
    return Audited(protected=made[passed.statement.release], mended=with_repairs(passed.refused, passed),
                   left=passed.left)


def findings(db: Connection, client: ClientId, document: str, period: Period, threshold: int,
             told: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What a finished document would let a reader work out beside the ledger; `told` are its tables as data.

    The last word before it leaves, whoever made its figures. Raises Contradiction where they contradict themselves and
    Unproved where it takes too long.
    """
    new = ledger.unwritten(db, client, document, period, threshold, told)
    with patience.limited():
        return leaks(ledger.statements(db, client), new, ledger.people(db))


def stated(db: Connection, client: ClientId, document: str, protected: Protected) -> Statement:
    """Protected figures as the audit reads them: what is printed, and nothing of how it came about."""
    return ledger.unwritten(db, client, document, protected.period, protected.threshold,
                            tables.plain(protected, lambda table, row: ""))
