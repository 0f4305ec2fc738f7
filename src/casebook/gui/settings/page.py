"""The page Settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.records.page import TabbedPage
from casebook.gui.session import Session
from casebook.gui.settings.backups_pane import BackupsPane
from casebook.gui.settings.bin_pane import BinPane
from casebook.gui.settings.breaches_pane import BreachesPane
from casebook.gui.settings.general import General
from casebook.gui.settings.handovers_pane import HandoversPane
from casebook.gui.settings.requests_pane import RequestsPane
from casebook.gui.settings.retention_pane import RetentionPane
from casebook.gui.settings.templates_pane import TemplatesPane
from casebook.gui.settings.themes_pane import ThemesPane
from casebook.gui.settings.values_pane import ValuesPane
from casebook.gui.settings.words_pane import WordsPane

GENERAL, BACKUPS, VALUES, THEMES, REQUESTS, BREACHES, RETENTION, HANDOVERS, TEMPLATES, WORDS, BIN = range(11)


class SettingsPage(TabbedPage):
    """Preferences, her details, the file; lists of values and themes; requests from outside and breaches.

    `language_chosen` tells a language (nl, en or "" for that of the system), `look_changed` that theme or text size
    changed; both are kept already, the window builds itself anew.
    """

    language_chosen = Signal(str)
    look_changed = Signal()
    sheet_wanted = Signal()
    drill_wanted = Signal()
    code_wanted = Signal()
    passphrase_wanted = Signal()
    restore_wanted = Signal(str)
    destroying_wanted = Signal(str)
    exchange_wanted = Signal(str)
    destroying_handed_wanted = Signal(str)

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__(session)
        self.show_title(self.tr("Settings"))
        self.general = General(session)
        self.backups = BackupsPane(session, keeper)
        self.add_tab(self.tr("&General"), self.general)
        self.add_tab(self.tr("B&ackups"), self.backups)
        self.add_tab(self.tr("Lis&ts"), partial(ValuesPane, session))
        self.add_tab(self.tr("The&mes"), partial(ThemesPane, session))
        self.add_tab(self.tr("Re&quests"), partial(RequestsPane, session))
        self.add_tab(self.tr("&Breaches"), partial(BreachesPane, session))
        self.add_tab(self.tr("R&etention"), self._retention)
        self.add_tab(self.tr("Hando&vers"), self._handovers)
        self.add_tab(self.tr("Tem&plates"), partial(TemplatesPane, session))
        self.add_tab(self.tr("Spe&lling"), partial(WordsPane, session))
        self.add_tab(self.tr("Bi&n"), partial(BinPane, session, keeper))
        self.general.language_chosen.connect(self.language_chosen)
        self.general.look_changed.connect(self.look_changed)
        self.general.file.sheet_wanted.connect(self.sheet_wanted)
        self.general.file.drill_wanted.connect(self.drill_wanted)
        self.general.code.code_wanted.connect(self.code_wanted)
        self.general.file.passphrase_wanted.connect(self.passphrase_wanted)
        self.general.file.exchange_wanted.connect(self.exchange_wanted)
        self.backups.restore_wanted.connect(self.restore_wanted)

    def open_part(self, name: str) -> None:
        """Show a part by its stable name."""
        self.show_part({"backups": BACKUPS, "bin": BIN}.get(name, GENERAL))

    def _retention(self) -> RetentionPane:
        made = RetentionPane(self.session)
        made.destroying_wanted.connect(self.destroying_wanted)
        return made

    def _handovers(self) -> HandoversPane:
        made = HandoversPane(self.session)
        made.exchange_wanted.connect(self.exchange_wanted)
        made.destroying_wanted.connect(self.destroying_handed_wanted)
        return made
