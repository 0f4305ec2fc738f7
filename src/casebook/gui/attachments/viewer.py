"""Looking at an attachment, inside the program: nothing is written anywhere for it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import CasebookError
from casebook.gui import theme, work
from casebook.gui.attachments import showing
from casebook.gui.attachments.outside import OutsideBox
from casebook.gui.attachments.showing import Shown
from casebook.gui.paper.sheets import Sheets
from casebook.gui.session import Session
from casebook.gui.widgets.labels import OneLine, button, label, rule, tool
from casebook.model.attachments import Attachment
from casebook.store import attachments


class AttachmentBox(QDialog):
    """The pages or the picture. Closing it forgets them; a lock closes it."""

    def __init__(self, session: Session, attachment: Attachment, owner: QWidget) -> None:
        window = owner.window()
        super().__init__(window)
        self.setWindowTitle(self.tr("Attachment"))
        self.setModal(True)
        self.resize(round(window.width() * 0.94), round(window.height() * 0.94))
        self._session = session
        self._owner = owner
        self._attachment = attachment
        self.sheets = Sheets(self.tr("Pages of the attachment"))
        self._said = label(self.tr("Being opened…"), "muted", wrap=True)
        self._place = label("", "muted")
        self._out = button(self.tr("Save as a &file…"), "quiet")
        self._arrange()
        self.finished.connect(lambda _result: self._let_go(window))
        try:
            content = attachments.content(session.db, attachment.id)
        except CasebookError as error:
            self._refuse(error)
        else:
            work.run(self, lambda: showing.shown(content), self._show, self._refuse)

    def _show(self, found: Shown) -> None:
        self._said.hide()
        self.sheets.show_measured(found.pdf, found.points, found.texts)
        self.sheets.setFocus()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, CasebookError):
            raise error
        self._said.setText(wording.sentence(error, self._session.language))

    def _on_out(self) -> None:
        OutsideBox(self._session, self._attachment, self).open()

    def _on_moved(self, page: int) -> None:
        self._place.setText(f"{page} / {len(self.sheets.sheets())}")

    def _arrange(self) -> None:
        out, in_, fit = (tool(self.tr("Smaller"), "zoom-out"), tool(self.tr("Larger"), "zoom-in"),
                         tool(self.tr("As wide as the window"), "panel-right"))
        close = button(self.tr("&Close"), "primary")
        name = OneLine("h2")
        name.setText(self._attachment.name)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        bar.setSpacing(theme.px(8))
        bar.addWidget(name, 1)
        for part in (self._place, out, in_, fit, self._out, close):
            bar.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(rule())
        self._said.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.addWidget(self._said)
        column.addWidget(self.sheets, 1)
        out.clicked.connect(lambda: self.sheets.zoom_by(-1))
        in_.clicked.connect(lambda: self.sheets.zoom_by(1))
        fit.clicked.connect(self.sheets.fit_width)
        close.clicked.connect(self.accept)
        self._out.clicked.connect(self._on_out)
        self.sheets.moved.connect(self._on_moved)

    def _let_go(self, window: QWidget) -> None:
        self.sheets.clear()
        self.deleteLater()
        window.activateWindow()
