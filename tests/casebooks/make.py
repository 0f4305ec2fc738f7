"""Make the kept casebook of the newest schema: `python -m tests.casebooks.make`.

One file of every schema that was ever released is kept here, opened by the fixed key of `tests.casebook_files`, with
fictional content in every table. A released one is never made again: it stands for the files of those days.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from casebook import practice
from casebook.model.conversations import Draft
from casebook.store import drafts
from casebook.vault import Connection, create_by_key, open_by_key, schema
from tests.casebook_files import KEY, SALT

HERE = Path(__file__).parent
UNTIL = date(2026, 6, 30)
# What a practice casebook leaves empty.
ROWS = {
    "headcount": "SELECT id, 2025, 120 FROM client LIMIT 1",
    "minutes_total": "SELECT NULL, id, '2024-03', 'casework', 90 FROM client LIMIT 1",
    "breach": "SELECT NULL, 'breach-1', id, '2026-02-03', 'Een map bleef liggen (fictief).', 'Opgehaald.', NULL"
              " FROM client LIMIT 1",
    "case_link": "SELECT min(case_id), max(case_id) FROM case_file",
    "destruction": "SELECT NULL, 'gone-1', '2026-05-04', 'retention', 3, 1, '2027-06-04', 0",
    "handover": "SELECT NULL, 'handed-1', 'cover', 'given', '2026-06-01', 'Marit de Wolff (fictief)', 1, '000G40R4',"
                " 'QX7M2K9A', NULL",
    "handed_case": "SELECT 'handed-1', min(case_id), '{}' FROM case_file",
    "earlier_text": "SELECT NULL, 'conversation', min(conversation_id), 'notes', 'Zoals het eerst stond (fictief).',"
                    " '2026-06-01T10:00:00+00:00' FROM conversation_file",
    "binned": "SELECT NULL, 'bin-1', 'conversation', 'gone-talk', '{\"notes\": \"Weggegooid (fictief).\"}',"
              " '2026-06-01T10:00:00+00:00'",
    "person_in_case": "SELECT max(person_id), min(case_id) FROM case_file",
    "passed_on": "SELECT 'intervention', 'act-1', min(case_id), 'overridden', NULL, '2026-03-02',"
                 " 'Acuut gevaar (fictief).', NULL FROM case_file",
    "leaving_step": "SELECT id, 'adviser_told', '2026-06-02', 'Per brief (fictief).' FROM client LIMIT 1",
    "leaving_case": "SELECT NULL, min(case_id), 'close', '2026-06-03', 'Gebeld (fictief).' FROM case_file",
    "template": "SELECT NULL, 'template-1', 'intake', 'Eerste gesprek', 'Wat speelt er?', 1",
    "known_word": "SELECT NULL, 'teamoverlegje'",
    "no_name": "SELECT NULL, id, 'Roos (fictief)' FROM client LIMIT 1",
    "imported_sheet": "SELECT NULL, 'sheet-1', '2026-06-01T10:00:00+00:00', 1",
    "attachment": "SELECT NULL, 'attachment-1', min(case_id), '2026-06-01', 'Brief (fictief).pdf', 'application/pdf',"
                  " 4, 'd5' FROM case_file",
    "attachment_part": "SELECT 'attachment-1', 0, x'25504446'",
    "imported_row": "SELECT 'a1b2', 'sheet-1', min(conversation_id), '' FROM conversation_file",
    "imported_case": "SELECT min(case_id), 'sheet-1', 0 FROM case_file",
    "imported_client": "SELECT min(id), 'sheet-1' FROM client",
    "invoicing": "SELECT id, 9500, NULL, 23, 1200, 'Postbus 1 (fictief)', 'PO-1' FROM engagement LIMIT 1",
    "invoice": "SELECT NULL, 'invoice-1', id, '2026-01-01', '2026-03-31', 'quarter', '2026-01', '[]', 'a1b2',"
               " '2026-04-01T10:00:00+00:00' FROM client LIMIT 1",
    "released_facts": "SELECT id, '{}' FROM client LIMIT 1",
    "discussion": "SELECT NULL, 'discussion-1', min(id), 'board', '2026-03-02', 'Met beiden (fictief).' FROM release",
    "report_choice": "SELECT id, '2025-01-01', '2025-12-31', '{\"left_out\": [\"relation\"]}' FROM client LIMIT 1",
    "logo": "SELECT 'adviser', 'image/png', x'89504E47'",
    "registration": "SELECT NULL, 'registration-1', 'Register (fictief)', '123', '2025-01-01', '2028-12-31', 30, NULL",
}  # fmt: skip


def main() -> int:
    """Make the file, unless it is there."""
    path = HERE / f"schema-{schema.latest()}.casebook"
    if path.exists():
        print(f"{path.name} is kept as it is")
        return 1
    with closing(create_by_key(path, KEY, SALT)) as vault, vault.writing() as db:
        practice.fill(db, cases=14, years=2, until=UNTIL)
        drafts.save(db, Draft(id="begun", noun="conversation", record=None, fields='{"notes": "half (fictief)"}'))
        _fill_the_rest(db)
    with closing(open_by_key(path, KEY, read_only=True)) as vault:
        empty = empty_tables(vault.db)
    print(f"made {path.name}; empty: {', '.join(empty) or 'none'}")
    return int(bool(empty))


def empty_tables(db: Connection) -> list[str]:
    """Which tables hold nothing."""
    return [table for table in db.column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not db.value(f'SELECT count(*) FROM "{table}"')]


def _fill_the_rest(db: Connection) -> None:
    empty = set(empty_tables(db))
    for table, row in ROWS.items():
        if table in empty:
            db.execute(f"INSERT INTO {table} {row}")


if __name__ == "__main__":
    sys.exit(main())
