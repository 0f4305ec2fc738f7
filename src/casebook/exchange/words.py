"""Columns and nouns in words, where she reads them."""

from __future__ import annotations

from casebook.language import Language


def column_name(column: str, language: Language) -> str:
    """What a column is called; its own name where it has no words yet."""
    translate = language.translate
    return {
        "day": translate("Package", "Date"), "at": translate("Package", "Time"),
        "minutes": translate("Package", "Minutes"), "channel": translate("Package", "Channel"),
        "kind": translate("Package", "Kind"), "notes": translate("Package", "Notes"),
        "agreements": translate("Package", "Agreements"), "next_step": translate("Package", "Next step"),
        "next_step_on": translate("Package", "Next step on"), "alias": translate("Package", "Alias"),
        "earlier_aliases": translate("Package", "Earlier aliases"),
        "name": translate("Package", "Name"), "phone": translate("Package", "Phone"),
        "email": translate("Package", "E-mail"), "contact": translate("Package", "Contact"),
        "safe_contact": translate("Package", "How to contact safely"), "question": translate("Package", "Question"),
        "aftercare": translate("Package", "Aftercare"), "main_theme": translate("Package", "Main theme"),
        "note": translate("Package", "Note"), "hold_reason": translate("Package", "Reason to keep"),
        "outcome": translate("Package", "Outcome"), "scope": translate("Package", "Scope"),
    }.get(column, column)


def noun_name(noun: str, language: Language) -> str:
    """What a record is called."""
    translate = language.translate
    return {
        "conversation": translate("Package", "conversation"), "case": translate("Package", "facts of the case"),
        "person": translate("Package", "person card"), "intervention": translate("Package", "what you did"),
        "referral": translate("Package", "referral"), "consent": translate("Package", "consent"),
        "attachment": translate("Package", "attachment"),
        "appointment": translate("Package", "planned conversation"),
        "outside_request": translate("Package", "request from outside"),
    }.get(noun, noun)
