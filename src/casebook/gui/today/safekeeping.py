"""What Today says about the file itself: damage that a check found, and a question about old backups."""

from __future__ import annotations

from collections.abc import Callable

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.safekeeping_words import health_words, question
from casebook.gui.session import Session
from casebook.gui.today.card import Line
from casebook.vault.integrity import INDEX, TORN


def lines(session: Session, keeper: BackupKeeper, restore: Callable[[str], None], settings: Callable[[], None]
          ) -> list[Line]:
    """The lines on damage and on thinning; none when all is well."""
    translate, found = session.language.translate, keeper.health.problems
    told: list[Line] = []
    if found and set(found) <= {TORN, INDEX}:
        told.append(Line(health_words(keeper, session.language), "", []))
    elif found:
        told.append(_damage(session, keeper, restore, settings))
    if asked := question(keeper, session.language):
        told.append(Line(asked, "", [(translate("Safekeeping", "To the &backups"), settings)]))
    return told


def _damage(session: Session, keeper: BackupKeeper, restore: Callable[[str], None], settings: Callable[[], None]
            ) -> Line:
    translate, good = session.language.translate, keeper.health.good
    if good is None:
        return Line(health_words(keeper, session.language), "",
                    [(translate("Safekeeping", "To the &backups"), settings)])
    words = translate(
        "Safekeeping", "A check found damage in this casebook. The backup of %1, %2 was opened now and is whole.")
    words = words.replace("%1", session.language.weekday_date(good.made.date()))
    path = str(good.path)
    return Line(words.replace("%2", session.language.clock(good.made.time())), "", [
        (translate("Safekeeping", "Show &both…"), lambda: restore(path))])
