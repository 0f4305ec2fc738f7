"""What holds in every casebook beyond its references: asked after anything came in from outside."""

from __future__ import annotations

from casebook.vault import Connection

# Each finds what lacks a row that every page takes for granted.
_RULES = (
    "SELECT 1 FROM case_fact f WHERE NOT EXISTS (SELECT 1 FROM span_fact s WHERE s.case_id = f.id AND s.number = 1)",
    ("SELECT 1 FROM case_file c JOIN span_fact s ON s.case_id = c.case_id WHERE NOT EXISTS"
     " (SELECT 1 FROM span_file d WHERE d.span_key = s.key)"),
    ("SELECT 1 FROM conversation_file c WHERE NOT EXISTS"
     " (SELECT 1 FROM conversation_in_case i WHERE i.conversation_id = c.conversation_id)"),
)


def holds_together(db: Connection) -> bool:
    """Whether nothing lacks what belongs to it: a case its first span, a span its days, a conversation its case."""
    return not any(db.value(f"{rule} LIMIT 1") for rule in _RULES)
