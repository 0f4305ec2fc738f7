"""What the rows, tables and totals of a document are called, in its language."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.disclosure.protected import ProtectedTable, Row
from casebook.language import Language

Names = Mapping[str, Mapping[str, str]]
"""List name to code to name, in one language: `theme`, and the lists of values by their own name."""

_LISTS = {"main_theme": "theme", "theme_mentions": "theme", "theme_group_by_year": "theme",
          "referral": "destination_kind"}


def capital(text: str) -> str:
    """A name as it begins a line."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """A name as it stands inside a sentence: abbreviations and names of institutions keep their capitals."""
    first = text.split(" ")[0]
    plain = first[1:2].islower() or len(first) == 1
    return text[:1].lower() + text[1:] if plain else text


def category(table: str, code: str, names: Names, language: Language) -> str:
    """The name of a category of a table."""
    if code == "not_recorded":
        return language.translate("Disclosure", "not recorded")
    return names.get(_LISTS.get(table, table), {}).get(code, code)


def row_label(table: ProtectedTable, row: Row, names: Names, language: Language) -> str:
    """What a row is called; the categories of a merged one are named beside it (see row_detail)."""
    if row.kind == "single":
        return capital(category(table.name, row.categories[0], names, language))
    if row.kind == "group":
        return capital(category(table.name, row.group, names, language))
    if row.kind == "rest":
        return _rest_label(row.group, category(table.name, row.group, names, language), language)
    if table.name == "theme_group_by_year":
        return capital(listed(table.name, row.categories, names, language))
    if table.name == "theme_mentions":
        return language.translate("Disclosure", "Other themes")
    if table.name == "main_theme":
        return language.translate("Disclosure", "Other cases")
    return language.translate("Disclosure", "Other")


def _rest_label(group: str, name: str, language: Language) -> str:
    if group == "undesirable_behaviour":
        return language.translate("Disclosure", "Other undesirable behaviour")
    if group == "integrity":
        return language.translate("Disclosure", "Other lack of integrity")
    if group == "outside_mandate":
        return language.translate("Disclosure", "Other matters outside the mandate")
    return language.translate("Disclosure", "%1, other").replace("%1", capital(name))


def row_detail(table: ProtectedTable, row: Row, names: Names, language: Language) -> str:
    """The categories that stand together in a merged row, in one line; "" for a single one."""
    return "" if row.kind == "single" else listed(table.name, row.categories, names, language)


def listed(table: str, codes: tuple[str, ...], names: Names, language: Language) -> str:
    """Categories in one line, as they stand inside a sentence."""
    found = [_plain(table, category(table, code, names, language)) for code in codes]
    return ("; " if any("," in name for name in found) else ", ").join(found)


def percent(part: int, whole: int, language: Language) -> str:
    """A share in whole percents, halves upwards."""
    return language.number((200 * part + whole) // (2 * whole))


def _plain(table: str, name: str) -> str:
    return inside(name) if _LISTS.get(table) == "theme" else name


def table_title(name: str, language: Language) -> str:
    """What a breakdown is called."""
    titles = {
        "main_theme": language.translate("Disclosure", "Main theme"),
        "theme_mentions": language.translate("Disclosure", "All themes mentioned"),
        "theme_group_by_year": language.translate("Disclosure", "Theme group by year"),
        "capacity": language.translate("Disclosure", "In which capacity the reporter came"),
        "position": language.translate("Disclosure", "Position of the reporter"),
        "found_through": language.translate("Disclosure", "How the reporter found the confidential adviser"),
        "relation": language.translate("Disclosure", "The other party"),
        "duration": language.translate("Disclosure", "How long it has been going on"),
        "route": language.translate("Disclosure", "Step chosen"),
        "outcome": language.translate("Disclosure", "Outcome"),
        "intervention": language.translate("Disclosure", "Support given"),
        "referral": language.translate("Disclosure", "Referred to"),
    }
    return titles.get(name, name)


def base_note(table: ProtectedTable, language: Language) -> str:
    """What a table counts, with its total: each table says its base (rule 4)."""
    number = language.number(table.total)
    if table.unit == "mentions":
        words = language.translate("Disclosure", "Themes mentioned in new cases, several a case: %1 mentions")
    elif table.unit == "interventions":
        words = language.translate("Disclosure", "Counted by act in the period: %1 acts")
    elif table.unit == "referrals":
        words = language.translate("Disclosure", "Referrals in the period: %1")
    elif table.base == "closed":
        words = language.translate("Disclosure", "Counted over the %1 cases closed in the period")
    elif table.name == "theme_group_by_year":
        words = language.translate("Disclosure", "New cases of each year: %1 together")
    else:
        words = language.translate("Disclosure", "Counted over the %1 new cases of the period")
    return words.replace("%1", number)
