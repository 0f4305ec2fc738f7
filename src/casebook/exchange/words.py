"""Columns and nouns in words, where she reads them."""

from __future__ import annotations

from casebook.language import Language


def column_name(column: str, language: Language) -> str:
    """What a column is called; its own name where it has no words yet."""
    translate = language.translate
    return {
        "day": translate("Handover", "Date"), "at": translate("Handover", "Time"),
        "minutes": translate("Handover", "Minutes"), "channel": translate("Handover", "Channel"),
        "kind": translate("Handover", "Kind"), "notes": translate("Handover", "Notes"),
        "agreements": translate("Handover", "Agreements"), "next_step": translate("Handover", "Next step"),
        "next_step_on": translate("Handover", "Next step on"), "alias": translate("Handover", "Alias"),
        "name": translate("Handover", "Name"), "phone": translate("Handover", "Phone"),
        "email": translate("Handover", "E-mail"), "contact": translate("Handover", "Contact"),
        "safe_contact": translate("Handover", "How to contact safely"), "question": translate("Handover", "Question"),
        "aftercare": translate("Handover", "Aftercare"), "main_theme": translate("Handover", "Main theme"),
        "note": translate("Handover", "Note"), "hold_reason": translate("Handover", "Reason to keep"),
        "outcome": translate("Handover", "Outcome"), "scope": translate("Handover", "Scope"),
    }.get(column, column)


def noun_name(noun: str, language: Language) -> str:
    """What a record is called."""
    translate = language.translate
    return {
        "conversation": translate("Handover", "conversation"), "case": translate("Handover", "facts of the case"),
        "person": translate("Handover", "person card"), "intervention": translate("Handover", "what you did"),
        "referral": translate("Handover", "referral"), "consent": translate("Handover", "consent"),
        "appointment": translate("Handover", "planned conversation"),
        "outside_request": translate("Handover", "request from outside"),
    }.get(noun, noun)
