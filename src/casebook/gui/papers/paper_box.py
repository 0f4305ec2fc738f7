"""A box with a paper in it: what it is and what can be chosen on the left, the pages beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import Refused
from casebook.gui import theme, work
from casebook.gui.preview import Preview
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import button, label


class PaperBox(QDialog):
    """Subclasses fill `column` and `make` the paper. Closing it forgets all; a lock closes it."""

    def __init__(self, session: Session, owner: QWidget, title: str, about: str, *, whose: str = "",
                 language: str = "") -> None:
        window = owner.window()
        super().__init__(window)
        self.session = session
        self._asked = 0
        self.setWindowTitle(title)
        self.setModal(True)
        self.resize(round(window.width() * 0.94), round(window.height() * 0.94))
        self.preview = Preview(self.tr("The pages are being made…"))
        self.paper_language = Choice([("nl", "Nederlands"), ("en", "English")])
        self.paper_language.show_code(language or session.language.code)
        self.form = Form(1)
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.form.add(self.tr("&Language of the paper"), self.paper_language)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(theme.px(20), theme.px(16), theme.px(14), theme.px(12))
        self.column.setSpacing(theme.px(10))
        self.column.addWidget(label(title, "h1", wrap=True))
        if whose:
            self.column.addWidget(label(whose, "clientName", wrap=True))
        self.column.addWidget(label(about, "muted", wrap=True))
        self.column.addWidget(self.form)
        self._care = label(self.tr("Names are hidden on the screen (F8). Paper shows what stands in the casebook."),
                           "muted", wrap=True)
        self.column.addWidget(self._care)
        self._on_names_turned()
        session.names_turned.connect(self._on_names_turned)
        self._lay_out()
        self.paper_language.currentIndexChanged.connect(lambda _index: self.make())
        self.finished.connect(lambda _result: self._let_go(window))

    def make(self) -> None:
        """Make the paper again and show it."""

    def showEvent(self, event: QShowEvent) -> None:
        self.column.addStretch()  # below all that the subclass put there
        super().showEvent(event)

    def show_paper(self, made: Callable[[], bytes], file_name: str, title: str) -> None:
        """Draw a paper in the background and show it, unless another is wanted meanwhile."""
        self._asked += 1
        number = self._asked

        def show(pdf: bytes) -> None:
            if number == self._asked:
                self.preview.show_pdf(pdf, file_name, title)
                self.shown(pdf, file_name)

        work.run(self, made, show)

    def shown(self, pdf: bytes, file_name: str) -> None:
        """A paper is shown now: a box whose papers leave for a client has it checked here."""

    def show_refused(self, refused: Refused) -> None:
        """Say why there is no paper."""
        self._asked += 1
        self.preview.clear(wording.sentence(refused, self.session.language))

    def _on_names_turned(self) -> None:
        self._care.setVisible(self.session.names_hidden)

    def _lay_out(self) -> None:
        close = button(self.tr("Close"), "quiet")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(10))
        foot.addWidget(close)
        foot.addStretch()
        side = QWidget()
        side.setObjectName("mid")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(theme.px(320))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(scrolled(self._content), 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.preview, 1)

    def _let_go(self, window: QWidget) -> None:
        """Forget the pages. A file dialog that a lock has just closed still returns through this box: it goes first."""
        self._asked += 1
        self.preview.clear("")
        asking = self.findChildren(QDialog)
        if asking:
            asking[-1].destroyed.connect(self.deleteLater)
        else:
            self.deleteLater()
        window.activateWindow()
