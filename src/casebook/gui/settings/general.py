"""The first part of Settings: how the program looks and locks, her own details, and the file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from casebook.gui import capture, theme
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.settings.details import DetailsCard
from casebook.gui.settings.logo_card import LogoCard
from casebook.gui.settings.safety import SafetyCard
from casebook.gui.settings.short_code_card import ShortCodeCard
from casebook.gui.settings.terms_card import TermsCard
from casebook.gui.settings.the_file import FileCard
from casebook.gui.widgets.fields import Choice, Count
from casebook.gui.widgets.form import Form, scrolled

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class General(QWidget):
    """Every choice is kept at once; nothing needs saving."""

    language_chosen = Signal(str)
    look_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        kept = session.settings.preferences
        self.language = Choice([("nl", "Nederlands"), ("en", "English")], empty=self.tr("As the system"))
        self.theme = Choice([("light", self.tr("Light")), ("dark", self.tr("Dark"))], empty=self.tr("As the system"))
        self.scale = Choice([(str(scale), f"{round(100 * scale)} %") for scale in SCALES])
        self.idle = Count(largest=60, smallest=1)
        self.spelling = Choice([("nl en", self.tr("Dutch and English")), ("nl", self.tr("Dutch")),
                                ("en", self.tr("English")), ("", self.tr("Don't check"))])
        self.spelling.show_code(kept.spelling)
        self.language.show_code(kept.language)
        self.theme.show_code("" if kept.theme == "system" else kept.theme)
        self.scale.show_code(str(min(SCALES, key=lambda scale: abs(scale - kept.font_scale))))
        self.idle.show_number(kept.idle_minutes)
        self.capture = QCheckBox(self.tr("&Keep this window out of screenshots and shared screens"))
        self.capture.setToolTip(self.tr("Turn it off for a magnifier, or while somebody helps you from afar"))
        self.capture.setChecked(kept.block_capture)
        self.details = DetailsCard(session)
        self.logo = LogoCard(session)
        self.file = FileCard(session)
        self.code = ShortCodeCard(session)
        self.terms = TermsCard(session)
        self._lay_out()
        self._wire()

    def read(self) -> None:
        """Show what the casebook holds now."""
        self.details.read()
        self.logo.read()
        self.file.read()
        self.code.read()
        self.terms.read()

    def flush(self) -> None:
        """Keep what was typed last."""
        self.details.flush()
        self.terms.keep()

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """There is nothing to add here."""

    def save(self) -> None:
        """Keep what was typed last, and say so."""
        self._on_idle()
        self.details.flush()
        self.terms.keep()
        self.session.say(self.tr("Saved."))

    def _on_language(self) -> None:
        self.session.settings.keep(language=self.language.code())
        self.language_chosen.emit(self.language.code())

    def _on_look(self) -> None:
        self.session.settings.keep(theme=self.theme.code() or "system", font_scale=float(self.scale.code()))
        self.look_changed.emit()

    def _on_capture(self, blocked: bool) -> None:
        self.session.settings.keep(block_capture=blocked)
        capture.look_again(self.window())

    def _on_spelling(self) -> None:
        self.session.settings.keep(spelling=self.spelling.code())
        self.session.announce()

    def _on_idle(self) -> None:
        minutes = self.idle.number()
        self._form.show_fault(self.idle, "" if minutes else self.tr("From 1 to 60 minutes."))
        if minutes:
            self.session.settings.keep(idle_minutes=minutes)

    def _lay_out(self) -> None:
        self._form = Form(2)
        self._form.add(self.tr("&Language"), self.language)
        self._form.add(self.tr("L&ook"), self.theme)
        self._form.add(self.tr("Te&xt size"), self.scale)
        self._form.add(self.tr("Lock &after (minutes)"), self.idle)
        self._form.add(self.tr("Check &spelling in"), self.spelling, span=2)
        look = Card()
        look.show_heading(self.tr("On this computer"))
        look.add(self._form)
        if capture.is_possible():
            look.add(self.capture)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        grid.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(16))
        left.addWidget(look)
        left.addWidget(self.file)
        left.addWidget(self.code)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        right.addWidget(self.details)
        right.addWidget(self.logo)
        right.addWidget(self.terms)
        right.addWidget(SafetyCard(self.session))
        right.addWidget(self.code)
        right.addStretch()
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content))

    def _wire(self) -> None:
        self.language.currentIndexChanged.connect(lambda _index: self._on_language())
        self.theme.currentIndexChanged.connect(lambda _index: self._on_look())
        self.scale.currentIndexChanged.connect(lambda _index: self._on_look())
        self.idle.textChanged.connect(lambda _words: self._on_idle())
        self.spelling.currentIndexChanged.connect(lambda _index: self._on_spelling())
        self.capture.toggled.connect(self._on_capture)
