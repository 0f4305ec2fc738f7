"""Until when notes are kept, in a sentence."""

from __future__ import annotations

from casebook.gui.session import Session
from casebook.model.periods import first_day
from casebook.model.retention import Term


def term(session: Session, found: Term) -> str:
    """When the notes of a case may go, or why not."""
    return held(session, found) or _when(session, found)


def held(session: Session, found: Term) -> str:
    """What holds a case, or ""."""
    translate, language = session.language.translate, session.language
    if found.held == "request":
        return translate("Retention", "Someone asked for these notes: they stay until you have decided.")
    if found.held and found.review:
        words = translate("Retention", "On hold, to be looked at again on %1.")
        return words.replace("%1", language.date(found.review))
    return translate("Retention", "On hold: the notes stay until you take the hold away.") if found.held else ""


def _when(session: Session, found: Term) -> str:
    translate, language = session.language.translate, session.language
    if found.may_go_from is None:
        return begins(session, found.rule)
    if found.has_passed(session.today()):
        words = translate("Retention", "The notes may go since %1.")
        return words.replace("%1", language.date(found.may_go_from))
    if found.expected:
        words = translate("Retention", "The notes may go three months after your annual report over %1,"
                                       " expected in %2.")
        return words.replace("%1", str(found.year)).replace("%2", language.month(first_day(found.expected)))
    return translate("Retention", "The notes may go from %1 on.").replace("%1", language.date(found.may_go_from))


def begins(session: Session, rule: str) -> str:
    """When the notes of a case may go by a rule, before it is closed."""
    translate = session.language.translate
    return {
        "closing": translate("Retention", "The notes may go when the case is closed."),
        "1_year": translate("Retention", "The notes may go one year after the case is closed."),
        "2_years": translate("Retention", "The notes may go two years after the case is closed."),
    }.get(rule, translate("Retention", "Once the case is closed, the notes may go three months after the annual"
                                       " report over that year."))
