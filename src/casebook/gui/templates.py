"""The templates that come along with the program, in the language of the window."""

from __future__ import annotations

from casebook.language import Language
from casebook.model.templates import Template
from casebook.store.templates import COMING_ALONG


def coming_along(language: Language) -> tuple[Template, ...]:
    """Questions for an intake, a follow-up and aftercare: open, about what she heard, none asks for a name."""
    translate = language.translate
    made = (
        ("intake", translate("Templates", "First conversation"), translate(
            "Templates", "What happened, and when?\n\n\nWhat does it do to you?\n\n\nWho knows about it?\n\n\n"
            "What did you try already?\n\n\nWhat do you hope for?\n\n\n"
            "Told: confidentiality and its limits, my role, my notes.\n")),
        ("follow_up", translate("Templates", "Follow-up"), translate(
            "Templates", "How have things been since last time?\n\n\nWhat came of what we agreed?\n\n\n"
            "What are the options now?\n\n\nWhat will you do, what will I do?\n")),
        ("aftercare", translate("Templates", "Aftercare"), translate(
            "Templates", "How are you now?\n\n\nHas it stopped, or changed?\n\n\nIs there anything you still need?\n")),
    )
    return tuple(Template(id=f"{COMING_ALONG}{kind}", kind=kind, name=name, text=text, position=place)
                 for place, (kind, name, text) in enumerate(made))
