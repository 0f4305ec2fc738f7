"""The sentence for each row that is refused, and the names of the fields. Source: exchange.md, Import."""

from __future__ import annotations

from collections.abc import Callable

from casebook.exchange.sheets.entries import Refusal
from casebook.language import Language

_REASONS: dict[str, Callable[[Language], str]] = {
    "empty": lambda language: language.translate("Sheets", "nothing is filled in"),
    "no_date": lambda language: language.translate("Sheets", "“%1” is no date"),
    "two_ways": lambda language: language.translate("Sheets", "“%1” can be read as two dates"),
    "no_minutes": lambda language: language.translate("Sheets", "“%1” is no number of minutes"),
    "no_value": lambda language: language.translate("Sheets", "“%1” is not known"),
    "two_values": lambda language: language.translate("Sheets", "“%1” can mean two things"),
    "no_name": lambda language: language.translate("Sheets", "“%1” is no name"),
    "long": lambda language: language.translate("Sheets", "this is too long for a name"),
    "error": lambda language: language.translate("Sheets", "the formula gives an error"),
    "other_row": lambda language: language.translate("Sheets", "“%1” is not what row %2 says of the same case"),
    "not_closed_on": lambda language: language.translate("Sheets", "closed, but without the day of closing"),
    "closed_before": lambda language: language.translate("Sheets", "“%1” lies before the first contact"),
}

_FIELDS: dict[str, Callable[[Language], str]] = {
    "client": lambda language: language.translate("Sheets", "client organisation"),
    "case": lambda language: language.translate("Sheets", "case"),
    "reporter": lambda language: language.translate("Sheets", "reporter"),
    "capacity": lambda language: language.translate("Sheets", "role"),
    "position": lambda language: language.translate("Sheets", "position"),
    "found_through": lambda language: language.translate("Sheets", "came through"),
    "first_contact": lambda language: language.translate("Sheets", "first contact"),
    "main_theme": lambda language: language.translate("Sheets", "main theme"),
    "further_themes": lambda language: language.translate("Sheets", "further themes"),
    "relation": lambda language: language.translate("Sheets", "other party"),
    "duration": lambda language: language.translate("Sheets", "how long"),
    "route": lambda language: language.translate("Sheets", "chosen step"),
    "outcome": lambda language: language.translate("Sheets", "outcome"),
    "status": lambda language: language.translate("Sheets", "status"),
    "closed": lambda language: language.translate("Sheets", "closed on"),
    "date": lambda language: language.translate("Sheets", "date of the conversation"),
    "kind": lambda language: language.translate("Sheets", "kind of conversation"),
    "channel": lambda language: language.translate("Sheets", "channel"),
    "minutes": lambda language: language.translate("Sheets", "minutes"),
    "notes": lambda language: language.translate("Sheets", "notes"),
    "intervention": lambda language: language.translate("Sheets", "what I did"),
    "referral": lambda language: language.translate("Sheets", "referral"),
}


def field_name(code: str, language: Language) -> str:
    """A field by its name on the screen."""
    return _FIELDS[code](language)


def reason(refusal: Refusal, language: Language) -> str:
    """What is wrong with a row."""
    words = _REASONS[refusal.reason](language).replace("%2", str(refusal.also))
    return words.replace("%1", refusal.text)


def line(refusal: Refusal, language: Language) -> str:
    """The line of a refused row as the command prints it: its beginning is the same in every language.

    Quotation marks are plain there, as exchange.md has them.
    """
    words = _REASONS[refusal.reason](language).replace("“", '"').replace("”", '"').replace("%2", str(refusal.also))
    return f"row {refusal.row}: {refusal.field}: {words.replace('%1', refusal.text)}"
