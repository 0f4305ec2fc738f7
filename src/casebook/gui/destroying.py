"""Destroying a case from the window: the question, and letting go of all that the window still holds of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from casebook.gui.cases.destroy_box import DestroyBox, afterwards
from casebook.model.ids import CaseId
from casebook.model.retention import Destruction

if TYPE_CHECKING:
    from casebook.gui.desk import Desk


def ask(desk: Desk, case: str) -> None:
    """Ask, with everything typed kept first: no field holds anything afterwards that could be written back."""
    desk.flush()
    box = DestroyBox(desk.session, desk.keeper, CaseId(case), desk)
    box.destroyed.connect(partial(_let_go, desk))
    box.open()


def _let_go(desk: Desk, done: Destruction) -> None:
    """Forget every page and what could be undone, tell what she may tell, and make a backup of what is left."""
    desk.forget_pages()
    desk.session.announce()
    desk.session.say(afterwards(desk.session, done))
    desk.keeper.back_up_anew()
