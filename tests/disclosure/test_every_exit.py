"""Nothing that is made for a client is saved or printed past the gate: every place that writes a document is listed
here, with whom it is for, and those that write for a client ask the gate first.
"""

from __future__ import annotations

import ast
from pathlib import Path

import casebook
from tests.casebook_files import a_case, a_conversation
from tests.disclosure.planted import campaign, exits
from tests.documents import made

SOURCE = Path(casebook.__file__).parent
WRITES = frozenset(("save_pdf", "print_pdf", "save_table", "save_as", "write_private", "Outlet", "write_bytes"))
FOR_A_CLIENT = {
    "commands/for_clients.py": "leaving.keep(", "commands/invoices.py": "leaving.keep(",
    "gui/papers/invoice_box.py": "self.checks.let_out(", "gui/annual_report/ways_out.py": "self._checks.let_out(",
}
NOT_FOR_A_CLIENT = {
    "commands/reports.py": "for a reporter or herself; what goes to a client is handed to for_clients",
    "commands/own_overview.py": "her own figures, marked on every page",
    "gui/sheet_box.py": "the recovery sheet",
    "gui/attachments/outside.py": "an attachment, by itself, after a warning",
    "gui/papers/schooling_box.py": "for her registration: no client and no case in it",
    "gui/preview.py": "asks the checks it is guarded by",
    "gui/paper/saving.py": "writes what was let out", "gui/paper/printing.py": "prints what was let out",
}
SHOWS = {
    "gui/annual_report/document_pane.py": "preview.guard(",
    "gui/papers/paper_box.py": "of its boxes the invoice is for a client, and guarded as above",
    "gui/referrals/overviews.py": "for a reporter or herself",
}


def calls(text: str) -> set[str]:
    """What a module calls by name."""
    found = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return {each.attr if isinstance(each, ast.Attribute) else each.id for each in found
            if isinstance(each, ast.Attribute | ast.Name)}


def test_every_place_that_writes_a_document_is_known_and_asks_the_gate_where_it_is_for_a_client():
    writing, showing = set(), set()
    for folder in ("gui", "commands"):
        for path in (SOURCE / folder).rglob("*.py"):
            name = path.relative_to(SOURCE).as_posix()
            text = path.read_text("utf-8")
            called = calls(text) if any(f"{word}(" in text for word in (*WRITES, "Preview")) else set()
            writing |= {name} if called & WRITES else set()
            showing |= {name} if "Preview" in called else set()
    assert FOR_A_CLIENT.keys() <= writing <= {*FOR_A_CLIENT, *NOT_FOR_A_CLIENT}
    assert showing == SHOWS.keys()
    for name, asks in FOR_A_CLIENT.items():
        assert asks in (SOURCE / name).read_text("utf-8"), name
    for name, asks in SHOWS.items():
        assert not asks.endswith("(") or asks in (SOURCE / name).read_text("utf-8"), name


def test_what_is_planted_is_found_in_every_text(vault):
    with vault.writing() as db:
        made.herself(db)
        client = made.big_client(db, 2025)
        a_conversation(db, a_case(db, client, exits.QUARTER.first), exits.QUARTER.first, minutes=60)
    told = campaign.Told()
    campaign.campaign(vault.db, vault.writing, 1, 1, told, ("report, PDF", "tables, JSON", "invoice, CSV"))
    assert told.misses == []
    assert told.looked["", "all"] > 20
