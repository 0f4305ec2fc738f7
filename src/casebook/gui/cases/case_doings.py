"""What is done with a case at once, from its menu, its head or its timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.gui import taking_away
from casebook.gui.cases import settling

if TYPE_CHECKING:
    from casebook.gui.cases.case_view import CaseView


def move(view: CaseView) -> None:
    """Ask to which client the case goes."""
    from casebook.gui.cases.move_box import MoveBox

    assert view.case is not None
    view.flush()
    MoveBox(view.session, view.case, view).open()


def take_away(view: CaseView) -> None:
    """Put the whole case into the bin."""
    assert view.case is not None
    view.flush()
    taking_away.take_case_away(view.session, view.case.id)


def settle_step(view: CaseView, key: str, done: bool) -> None:
    """Settle an open step, or open it again."""
    assert view.case is not None
    settling.settle_step(view.session, view.case.id, key, done=done)


def settle_aftercare(view: CaseView) -> None:
    """Aftercare is done, or not after all."""
    assert view.case is not None
    settling.toggle_aftercare(view.session, view.case)


def reopen(view: CaseView) -> None:
    """Open a closed case again."""
    assert view.case is not None
    settling.reopen(view.session, view.case)


def put_template(view: CaseView) -> None:
    """Put a template into the conversation that is being written."""
    view.show_panel("write")
    view.panels.composer.put_template()
