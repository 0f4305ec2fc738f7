"""The window: locked, or with the desk of an open casebook. All its wiring is on this page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from casebook.errors import CasebookError
from casebook.gui import doors, geometry, locking, menus, passphrase_change, theme
from casebook.gui.faults import tell
from casebook.gui.idle import IdleWatch
from casebook.gui.locking import Cause, Locked
from casebook.gui.speech import Voice, chosen_language
from casebook.gui.start.unlock_page import UnlockPage
from casebook.gui.widgets.message_bar import MessageBar
from casebook.language import Language
from casebook.settings import Settings

if TYPE_CHECKING:
    from casebook.gui.backing_up import BackupKeeper
    from casebook.gui.desk import Desk
    from casebook.gui.instance import Listener
    from casebook.gui.session import Session
    from casebook.vault import Vault

class MainWindow(QMainWindow):
    """Shows one thing at a time: the first doors, a new casebook, the unlock page, or the desk.

    Closing the window locks and quits. Locking never asks: it keeps the last words, deletes the pages, closes the file
    and calls `restart`, which ends the process; without it the window itself goes on, with the unlock page.
    """

    casebook_opened = Signal()
    casebook_closed = Signal()

    def __init__(self, settings: Settings, casebook: Path, *, language: str | None = None, named: bool = False,
                 clock: Callable[[], datetime] = datetime.now, locked: Locked | None = None,
                 restart: Callable[[MainWindow, Locked, geometry.Standing], None] | None = None) -> None:
        """`named` says that she named the file herself: then a missing one is said to be missing. `locked` is how it
        was locked, for the fresh process after a lock.
        """
        super().__init__()
        self.settings = settings
        self.casebook = casebook
        self.clock = clock
        self.restart = restart
        self._voice = Voice(chosen_language(settings, language))
        self.desk: Desk | None = None
        self.held: Vault | None = None  # open, while its passphrase is being changed
        self._listener: Listener | None = None
        self._page: QWidget | None = None
        self._stack = QStackedWidget()
        self._bar = MessageBar()
        self._build()
        theme.put_on(self)
        self.idle = IdleWatch(self, partial(locking.idle_minutes, self), partial(locking.is_wanted, self))
        self.idle.counting_down.connect(self._on_countdown)
        self.idle.returned.connect(self._bar.hide)
        self.idle.expired.connect(partial(self.lock, Cause.IDLE))
        self.idle.lock_pressed.connect(self.lock)
        self.idle.names_pressed.connect(partial(menus.turn_names, self))
        self.casebook_opened.connect(self.idle.start)
        if locked is not None:
            locking.show(self, locked)
            locking.show_fault_of(self, locked)
        elif casebook.exists() or named:
            self.show_unlock()
        else:
            self.show_welcome()

    @property
    def language(self) -> Language:
        """The language it speaks."""
        return self._voice.language

    def show_welcome(self) -> None:
        """The three doors of a first start."""
        self.show_page(doors.welcome(self))

    def show_create(self) -> None:
        """Making a new casebook."""
        self.show_page(doors.create(self))

    def show_unlock(self, words: str = "") -> None:
        """The unlock page, with a line on why it is locked."""
        if not doors.show_if_backup(self):
            self.show_page(doors.unlock(self, words))

    def show_sheet_page(self) -> None:
        """Opening with the recovery sheet."""
        self.show_page(doors.sheet(self))

    def open_desk(self, vault: Vault, page: str = "today") -> None:
        """The desk of an open casebook, on one of its pages."""
        self.casebook = vault.path
        self.settings.keep(casebook=str(vault.path), key_id=vault.key_id)
        self.open_vault(vault, page)

    def show_page(self, page: QWidget) -> None:
        """Show a page, or the desk, in place of what was shown."""
        before, self._page = self._page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None and before is not self.desk:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.setWindowTitle(self.tr("Casebook"))
        menus.build(self)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    # Locking

    def lock(self, cause: Cause = Cause.HER) -> None:
        """Keep the last words, delete every page, close the file, end what held them. Nothing asks or stops it."""
        locking.lock(self, cause)

    def keep_last_words(self) -> None:
        """Keep what was typed last. Raises what kept it from being kept."""
        if self.desk is not None:
            self.desk.flush()

    def close_casebook(self) -> None:
        """Keep the last words and close the file. Where they can't be kept it raises, and all stays as it is."""
        self.keep_last_words()
        self.let_go()

    def let_go(self) -> None:
        """Take every page away, forget what could be undone, and close the file."""
        held, self.held = self.held, None
        if self.desk is not None:
            self._take_desk_away().close()
        elif held is not None:
            held.close()
        self.casebook_closed.emit()

    def hand_over(self) -> Vault | None:
        """Take the desk away and leave its vault open, held until it is given back to `open_desk`."""
        if self.desk is None:
            return None
        self.desk.flush()
        self.held = self._take_desk_away().vault
        self.idle.start()
        return self.held

    def choose_casebook(self) -> None:
        """Choose another casebook file."""
        found = doors.another(self)
        if found is not None:
            locking.leave(self, "unlock", found)

    def look_around(self) -> None:
        """A practice casebook in a temporary place, plainly marked, thrown away when done."""
        locking.leave(self, "practice")

    def show_practice(self) -> None:
        """Making a practice casebook."""
        self.show_page(doors.practice(self))

    def new_casebook(self) -> None:
        """Lock what is open and make a new casebook."""
        locking.leave(self, "create")

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
        theme.dress(self.settings.preferences)
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

    def listen_for_second_start(self) -> None:
        """Come to the front when the program is started again for the same casebook."""
        from casebook.gui.instance import Listener

        self._listener = Listener(self.casebook, lambda: geometry.come_forward(self))

    def stop_listening(self) -> None:
        """Another process is to answer from now on."""
        if self._listener is not None:
            self._listener.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        kept = geometry.of(self)
        try:
            if self.desk is not None:
                self.desk.flush()
                self.desk.keeper.back_up_on_quit()
            self.close_casebook()
        except CasebookError as error:  # what she wrote stands on the page only: she can make room, or lock
            event.ignore()
            tell(self, error)
            return
        self.settings.keep(geometry=kept)
        self.stop_listening()
        self.idle.stop()
        self._voice.fall_silent()
        event.accept()

    def _build(self) -> None:
        self.setMinimumSize(760, 480)
        root = QWidget()
        root.setObjectName("root")
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(root)

    def open_vault(self, vault: Vault, page: str, *, throw_away: Callable[[], None] | None = None) -> None:
        """The desk of a vault that is not remembered as hers; `throw_away` is called when it is closed."""
        from casebook.gui.backing_up import BackupKeeper
        from casebook.gui.session import Session

        with doors.or_shut(self, vault) as begun:
            session = Session(vault, self.language, self.settings, self.clock, throw_away=throw_away)
            session.said.connect(self._bar.say)
            keeper = BackupKeeper(session)
            begun.callback(keeper.stop)
            self._show_desk(session, keeper, page)
            self.casebook_opened.emit()

    def _show_desk(self, session: Session, keeper: BackupKeeper, page: str) -> None:
        from casebook.gui.desk import Desk

        desk = Desk(session, keeper)
        desk.lock_wanted.connect(self.lock)
        desk.language_chosen.connect(self.choose_language)
        desk.look_changed.connect(self.dress_again)
        desk.passphrase_wanted.connect(partial(passphrase_change.begin, self))
        desk.restore_wanted.connect(partial(doors.restore_open, self))
        self.desk = desk
        self.show_page(desk)
        desk.land(page)

    def _take_desk_away(self) -> Session:
        desk, self.desk = self.desk, None
        assert desk is not None
        desk.keeper.stop()
        locking.close_boxes()
        self._bar.forget()
        self._stack.removeWidget(desk)
        desk.hide()
        desk.deleteLater()
        return desk.session

    def _rebuild(self) -> None:
        """Build what is shown again, in the same place, with the same file open and the same step to undo."""
        if self.desk is not None:
            desk, place = self.desk, self.desk.place()
            desk.flush()
            self._stack.removeWidget(desk)
            desk.deleteLater()
            self._page = None
            desk.session.speak(self.language)
            self._show_desk(desk.session, desk.keeper, place)
        elif locking.is_wanted(self):
            return  # the page shown holds the open casebook, or a key: it stays
        elif isinstance(self._page, UnlockPage):
            self.show_unlock()
        else:
            self.back_to_start()

    def back_to_start(self, words: str = "") -> None:
        """The unlock page, or the three doors where there is no casebook yet."""
        if self.casebook.exists():
            self.show_unlock(words)
        else:
            self.show_welcome()

    def _on_countdown(self, seconds: int) -> None:
        self._bar.say(self.tr("Locks in %n second(s). Move the mouse to go on.", "", seconds), kind="warning")
