"""The lists of values and the themes, as data in the file."""

from __future__ import annotations

from casebook.model.values import NOT_RECORDED, Theme, Value
from casebook.store import rows
from casebook.vault import Connection, Row


def of_list(db: Connection, name: str) -> list[Value]:
    """The values of a list in their order."""
    found = db.rows("SELECT * FROM value WHERE list = ? ORDER BY position", (name,))
    return [Value(list=r["list"], code=r["code"], name_nl=r["name_nl"], name_en=r["name_en"], position=r["position"])
            for r in found]


def lists(db: Connection) -> list[str]:
    """The names of all lists."""
    return [str(name) for name in db.column("SELECT DISTINCT list FROM value ORDER BY list")]


def names(db: Connection, name: str, language: str) -> dict[str, str]:
    """Code to name for a list, in `nl` or `en`."""
    return {value.code: value.name(language) for value in of_list(db, name)}


def rename(db: Connection, value: Value) -> None:
    """Keep new names for a value; its code stays."""
    db.execute("UPDATE value SET name_nl = ?, name_en = ? WHERE list = ? AND code = ?",
               (value.name_nl, value.name_en, value.list, value.code))


def _theme(r: Row) -> Theme:
    return Theme(
        code=r["code"], group=r["group_code"], name_nl=r["name_nl"], name_en=r["name_en"], short_nl=r["short_nl"],
        short_en=r["short_en"], client=r["client_id"], position=r["position"], valid_from=rows.day(r["valid_from"]),
        valid_to=rows.day(r["valid_to"]),
    )


def themes(db: Connection, client: str | None = None) -> list[Theme]:
    """The groups and themes that any client knows and, where one is given, that client's own, in order."""
    found = db.rows("SELECT * FROM theme WHERE client_id IS NULL OR client_id = ? ORDER BY position, key", (client,))
    return [_theme(r) for r in found]


def all_themes(db: Connection) -> list[Theme]:
    """Every group and theme, those of single clients included, in order."""
    return [_theme(r) for r in db.rows("SELECT * FROM theme ORDER BY position, key")]


def save_theme(db: Connection, theme: Theme) -> None:
    """Keep a theme, new or changed."""
    rows.upsert(
        db, "theme", "code", code=theme.code, group_code=theme.group, name_nl=theme.name_nl, name_en=theme.name_en,
        short_nl=theme.short_nl, short_en=theme.short_en, client_id=theme.client, position=theme.position,
        valid_from=theme.valid_from, valid_to=theme.valid_to,
    )


def are_integrity(db: Connection, *themes: str) -> bool:
    """Whether one of these themes is about integrity: then a report to management may follow."""
    return bool(db.value(f"SELECT 1 FROM theme WHERE group_code = 'integrity' AND code IN ({rows.marks(themes)})",
                         themes))


def is_used(db: Connection, theme: str) -> bool:
    """Whether any case bears a theme: then it stays, for the counts of every year need it."""
    return bool(db.value("SELECT 1 FROM case_fact WHERE main_theme = ?"
                         " UNION SELECT 1 FROM further_theme_fact WHERE theme = ?", (theme, theme)))


def remove_theme(db: Connection, theme: str) -> None:
    """Remove a theme that was added by mistake; one that is used stays."""
    if not is_used(db, theme):
        db.execute("DELETE FROM theme WHERE code = ?", (theme,))


def theme_names(db: Connection, language: str) -> dict[str, str]:
    """Code to short name for every theme and group, "Anders" told apart by its group; not recorded included."""
    every = all_themes(db)
    shorts = {theme.code: theme.short(language) for theme in every}
    found = dict(shorts)
    for theme in every:
        if theme.code.startswith("other_") and theme.group in shorts:
            found[theme.code] = f"{shorts[theme.group]}, {theme.short(language).lower()}"
    found[NOT_RECORDED] = "niet vastgelegd" if language == "nl" else "not recorded"
    return found


def every_name(db: Connection, language_code: str) -> dict[str, dict[str, str]]:
    """List name to code to name: the themes and every list of values, in one language."""
    return {"theme": theme_names(db, language_code), **{
        name: names(db, name, language_code) for name in lists(db)}}
