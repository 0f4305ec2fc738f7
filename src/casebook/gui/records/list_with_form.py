"""A list and a form beside it, sharing the room there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.records.editor import Editor
from casebook.gui.records.listing import Listing

FORM_WIDTH = 372
ONE_AT_A_TIME = 640  # below this width the form takes the place of the list


class ListWithForm(QWidget):
    """The list alone until a form is shown; then both, or on a narrow page the form alone."""

    def __init__(self, listing: Listing, editor: Editor) -> None:
        super().__init__()
        self.listing = listing
        self.editor = editor
        self._with_form = False
        editor.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(listing, 1)
        row.addWidget(editor, 1)

    def show_form(self, *, on: bool) -> None:
        """Show the form, or the list alone."""
        self._with_form = on
        self._share_room()

    def one_at_a_time(self) -> bool:
        """Whether there is room for one of the two only."""
        return self.width() < theme.px(ONE_AT_A_TIME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        one = self.one_at_a_time()
        self.editor.setMaximumWidth(16_777_215 if one else theme.px(FORM_WIDTH))
        self.editor.setVisible(self._with_form)
        self.listing.setVisible(not (one and self._with_form))
