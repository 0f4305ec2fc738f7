"""Destroying from the window: the question, and letting go of all that the window still holds of what is gone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from casebook.gui.cases.destroy_box import DestroyBox, afterwards
from casebook.model.ids import CaseId
from casebook.model.retention import Destruction

if TYPE_CHECKING:
    from casebook.gui.desk import Desk

CARD, TEXTS = "card", "texts"


def ask(desk: Desk, what: str) -> None:
    """Ask, with everything typed kept first: no field holds anything afterwards that could be written back.

    `what` is a case by its id; or `card:` with a person, or `texts:` with a case.
    """
    from casebook.gui.cases.card_box import CardBox
    from casebook.gui.cases.silence_box import SilenceBox

    desk.flush()
    part, _, key = what.rpartition(":")
    if part == CARD:
        box: DestroyBox | CardBox | SilenceBox = CardBox(desk.session, desk.keeper, key, desk)
    elif part == TEXTS:
        box = SilenceBox(desk.session, desk.keeper, key, desk)
    else:
        box = DestroyBox(desk.session, desk.keeper, CaseId(key), desk)
    place = desk.place() if part else ""
    box.destroyed.connect(partial(_let_go, desk, place))
    box.open()


def _let_go(desk: Desk, place: str, done: Destruction) -> None:
    """Forget every page and what could be undone, tell what she may tell, and make a backup of what is left."""
    desk.forget_pages()
    desk.session.announce()
    if place:
        desk.go_to(place)  # the case is still there
    desk.flush()  # nothing is written any more that would interrupt the backup
    desk.session.say(afterwards(desk.session, done))
    desk.keeper.back_up_anew()
