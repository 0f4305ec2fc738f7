"""The papers about one case: boxes over its page, opened when she asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.gui.session import Session

if TYPE_CHECKING:
    from casebook.gui.cases.case_view import CaseView


def show_copy(session: Session, view: CaseView) -> None:
    """The copy of their own file that a reporter may ask for."""
    from casebook.gui.papers.copy_box import CopyBox

    assert view.case is not None
    view.flush()
    CopyBox(session, view.case, view).open()


def show_handover(session: Session, view: CaseView) -> None:
    """The handover sheet for a colleague without the program."""
    from casebook.gui.papers.handover_box import HandoverBox

    assert view.case is not None
    view.flush()
    HandoverBox(session, view.case, view).open()
