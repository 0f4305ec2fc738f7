"""The window: locked, or with the desk of an open casebook. All its wiring is on this page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from casebook.gui import menus, theme
from casebook.gui.idle import IdleWatch
from casebook.gui.speech import Voice, chosen_language
from casebook.gui.start.unlock_page import UnlockPage
from casebook.gui.widgets.message_bar import MessageBar
from casebook.language import Language
from casebook.settings import Settings

if TYPE_CHECKING:
    from casebook.gui.instance import Listener
    from casebook.vault import Vault

TYPE = "*.casebook"


class MainWindow(QMainWindow):
    """Shows one thing at a time: the first doors, a new casebook, the unlock page, or the desk.

    Closing the window locks and quits. Locking never asks: it keeps the last words, deletes the pages, closes the file.
    """

    def __init__(self, settings: Settings, casebook: Path, *, language: str | None = None, named: bool = False,
                 clock: Callable[[], datetime] = datetime.now) -> None:
        """`named` says that she named the file herself: then a missing one is said to be missing."""
        super().__init__()
        self.settings = settings
        self.casebook = casebook
        self.clock = clock
        self._voice = Voice(chosen_language(settings, language))
        self.desk: QWidget | None = None
        self._listener: Listener | None = None
        self._page: QWidget | None = None
        self._stack = QStackedWidget()
        self._bar = MessageBar()
        self._build()
        self._idle = IdleWatch(self, lambda: self.settings.preferences.idle_minutes)
        self._idle.counting_down.connect(self._on_countdown)
        self._idle.returned.connect(self._bar.hide)
        self._idle.expired.connect(self._on_idle)
        if casebook.exists() or named:
            self.show_unlock()
        else:
            self.show_welcome()

    @property
    def language(self) -> Language:
        """The language it speaks."""
        return self._voice.language

    # What it shows

    def show_welcome(self) -> None:
        """The three doors of a first start."""
        from casebook.gui.start.welcome_page import WelcomePage

        page = WelcomePage()
        page.new_wanted.connect(self.show_create)
        page.open_wanted.connect(self.choose_casebook)
        page.look_around_wanted.connect(self.look_around)
        self._show(page)

    def show_create(self) -> None:
        """Making a new casebook."""
        from casebook.gui.start.create_page import CreatePage

        page = CreatePage(self.language, self.settings.data_folder)
        page.created.connect(self.open_desk)
        page.cancelled.connect(self._back_to_start)
        self._show(page)

    def show_unlock(self, words: str = "") -> None:
        """The unlock page, with a line on why it is locked."""
        page = UnlockPage(self.language, self.casebook, words)
        page.unlocked.connect(self.open_desk)
        page.other_wanted.connect(self.choose_casebook)
        page.new_wanted.connect(self.show_create)
        self._show(page)
        self.setWindowTitle(self.tr("Casebook"))

    def open_desk(self, vault: Vault, page: str = "today") -> None:
        """The desk of an open casebook, on one of its pages."""
        from casebook.gui.desk import Desk
        from casebook.gui.session import Session

        self.casebook = vault.path
        self.settings.keep(casebook=str(vault.path))
        session = Session(vault, self.language, self.settings, self.clock)
        session.said.connect(self._bar.say)
        desk = Desk(session)
        desk.lock_wanted.connect(self.lock)
        desk.language_chosen.connect(self.choose_language)
        desk.look_changed.connect(self.dress_again)
        self.desk = desk
        self._show(desk)
        desk.go_to(page)
        self._idle.start()
        self._rebuild_menus()

    # Locking

    def lock(self, words: str = "") -> None:
        """Keep the last words, delete every page, close the file, show the unlock page. Nothing asks."""
        if self.desk is None:
            return
        self.close_casebook()
        if not words:
            words = self.tr("Locked at %1, by you.").replace("%1", self.language.clock(self.clock().time()))
        self.show_unlock(words)
        self._rebuild_menus()

    def close_casebook(self) -> None:
        """Keep the last words and close the file."""
        from casebook.gui.desk import Desk

        if not isinstance(self.desk, Desk):
            return
        self._idle.stop()
        _close_dialogs()
        desk, self.desk = self.desk, None
        self._bar.hide()
        try:
            desk.flush()
        finally:
            session = desk.session
            self._stack.removeWidget(desk)
            desk.hide()
            desk.deleteLater()
            session.close()
            QGuiApplication.clipboard().clear()

    # Choosing

    def choose_casebook(self) -> None:
        """Choose another casebook file."""
        from casebook.gui.files import choose_to_open

        found = choose_to_open(self, self.tr("Open a casebook"), self.casebook.parent,
                               self.tr("Casebooks") + f" ({TYPE})")
        if found is not None:
            self.close_casebook()
            self.casebook = found
            self.show_unlock()
            self._rebuild_menus()

    def look_around(self) -> None:
        """A practice casebook in a temporary place, plainly marked, thrown away when done."""
        self.close_casebook()
        self._rebuild_menus()
        from casebook.gui.start.practice_page import PracticePage

        page = PracticePage(self.language, self.clock().date())
        page.made.connect(self.open_desk)
        page.cancelled.connect(self._back_to_start)
        self._show(page)
        page.start()

    def new_casebook(self) -> None:
        """Lock what is open and make a new casebook."""
        self.close_casebook()
        self._rebuild_menus()
        self.show_create()

    def change_text_size(self, step: float) -> None:
        """Larger or smaller text, from 80 to 200 %."""
        now = self.settings.preferences.font_scale
        self.settings.keep(font_scale=round(min(2.0, max(0.8, now + step)), 1))
        self.dress_again()

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        self.settings.keep(language=code)
        if self._voice.change(chosen_language(self.settings, code)):
            self._rebuild()

    def choose_theme(self, name: str) -> None:
        """Look light, dark, or as the system does."""
        self.settings.keep(theme=name)
        self.dress_again()

    def dress_again(self) -> None:
        """Dress the window in the colours and text size of the preferences, and build its pages again."""
        preferences = self.settings.preferences
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, preferences.theme, preferences.font_scale)
        self._rebuild()

    def show_fault(self, words: str) -> None:
        """Say what went wrong, in a line that stays until it is closed."""
        self._bar.say(words, kind="fault")

    def undo(self) -> None:
        """Take back what the message bar tells of."""
        self._bar.undo()

    @property
    def message(self) -> str:
        """The line in the message bar, or ""."""
        return self._bar.words()

    # Second start and geometry

    def listen_for_second_start(self) -> None:
        """Come to the front when the program is started again for the same casebook."""
        from casebook.gui.instance import Listener

        self._listener = Listener(self.casebook, self._come_forward)

    def restore_geometry(self) -> None:
        """Stand where the window stood last."""
        kept = self.settings.preferences.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore"))):
            self.resize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        kept = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.close_casebook()
        self.settings.keep(geometry=kept)
        if self._listener is not None:
            self._listener.close()
        self._voice.fall_silent()
        event.accept()

    # Private

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Casebook"))
        self.setMinimumSize(760, 480)
        root = QWidget()
        root.setObjectName("root")
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(root)
        self._rebuild_menus()

    def _show(self, page: QWidget) -> None:
        before, self._page = self._page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None and before is not self.desk:
            self._stack.removeWidget(before)
            before.deleteLater()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self) -> None:
        """Build what is shown again, in the same place, with the same file open."""
        from casebook.gui.desk import Desk

        if isinstance(self.desk, Desk):
            desk, self.desk = self.desk, None
            place = desk.place()
            desk.flush()
            vault = desk.session.vault
            self._stack.removeWidget(desk)
            desk.deleteLater()
            self._page = None
            self.open_desk(vault, place)
        elif isinstance(self._page, UnlockPage):
            self.show_unlock()
        else:
            self._back_to_start()
        self._rebuild_menus()

    def _rebuild_menus(self) -> None:
        menus.build(self)

    def _back_to_start(self) -> None:
        if self.casebook.exists():
            self.show_unlock()
        else:
            self.show_welcome()

    def _on_countdown(self, seconds: int) -> None:
        words = self.tr("Locks in %n second(s). Move the mouse to go on.", "", seconds)
        self._bar.say(words, kind="warning")

    def _on_idle(self) -> None:
        at = self.language.clock(self.clock().time())
        minutes = self.settings.preferences.idle_minutes
        words = self.tr("Locked at %1, after %n minute(s) without activity. Your last sentence is kept.", "", minutes)
        self.lock(words.replace("%1", at))

    def _come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()



def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
