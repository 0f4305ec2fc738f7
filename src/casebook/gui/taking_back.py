"""Opening the earlier versions of the text of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casebook.gui.records.pane import RecordPane


def show_versions(pane: RecordPane[Any]) -> None:
    """The earlier versions of the texts of the record in a form; what was being typed is kept as a draft first."""
    from casebook.gui.cases.versions_box import VersionsBox

    shown = pane.shown()
    if shown is not None:
        pane.leave()
        VersionsBox(pane.session, pane.noun(), pane.key(shown), pane.editor.title(), pane).open()
