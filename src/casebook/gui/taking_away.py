"""Taking something away: into the bin, with a line that says so and undoes it."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.gui.session import Session
from casebook.model.ids import CaseId
from casebook.model.periods import Period
from casebook.store import binned, cases


def take_away(session: Session, noun: str, identity: str, words: str = "") -> None:
    """Put a record into the bin, say so in these words or the usual ones, and offer to undo it."""
    words = words or session.language.translate("TakingAway", "Removed. It lies in the bin.")
    said = f"{words} {told(session, noun, identity)}".strip()
    lies = session.write(binned.put, noun, identity)

    def undo() -> None:
        session.write(binned.put_back, lies)

    session.say(said, undo)


def take_case_away(session: Session, case: CaseId) -> None:
    """Put a case that was entered by mistake into the bin with all that is in it."""
    words = session.language.translate(
        "TakingAway", "Case %1 lies in the bin with all that is in it, and counts nowhere.")
    take_away(session, "case", case, words.replace("%1", cases.get(session.db, case).code))


def told(session: Session, noun: str, identity: str) -> str:
    """That what was handed out counted a record, and stays as it is; "" where nothing did."""
    found = binned.released(session.db, noun, identity)
    words = session.language.translate("TakingAway", "It was counted in what you handed out over %1; that stays as it"
                                                     " is.")
    return words.replace("%1", periods(session, found)) if found else ""


def periods(session: Session, told: Sequence[Period]) -> str:
    """Periods as she reads them: a whole year by its number."""
    language = session.language

    def words(period: Period) -> str:
        if (period.first.month, period.first.day, period.last.month, period.last.day) == (1, 1, 12, 31) and (
                period.first.year == period.last.year):
            return str(period.first.year)
        return f"{language.date(period.first)} – {language.date(period.last)}"

    return ", ".join(words(period) for period in told)
