"""Templates: those that come along, as long as she left them as they are, and her own."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.model.templates import Template
from casebook.model.text import clean, clean_line
from casebook.store import rows
from casebook.vault import Connection, Row


def listed(db: Connection, coming_along: Sequence[Template] = ()) -> list[Template]:
    """All templates in their order. Hers stand in for those of the same id; one without text is none."""
    hers = {r["id"]: _template(r) for r in db.rows("SELECT * FROM template ORDER BY position, key")}
    found = [hers.pop(template.id, template) for template in coming_along]
    return [template for template in (*found, *hers.values()) if template.text]


def for_kind(db: Connection, kind: str, coming_along: Sequence[Template] = ()) -> list[Template]:
    """The templates for a kind of conversation, those for it alone first."""
    fitting = [template for template in listed(db, coming_along) if template.kind in (kind, "")]
    return sorted(fitting, key=lambda template: template.kind == "")


def save(db: Connection, template: Template) -> None:
    """Keep a template, new or changed."""
    rows.upsert(db, "template", "id", id=template.id, kind=template.kind, name=clean_line(template.name),
                text=clean(template.text), position=template.position)


def remove(db: Connection, template: str) -> None:
    """Take a template away. One that comes along stays away by an empty one in its place."""
    if template.startswith(COMING_ALONG):
        save(db, Template(id=template))
    else:
        db.execute("DELETE FROM template WHERE id = ?", (template,))


def _template(r: Row) -> Template:
    return Template(id=r["id"], kind=r["kind"], name=r["name"], text=r["text"], position=r["position"])


COMING_ALONG = "with-casebook-"
"""How the ids of the templates begin that come along with the program."""
