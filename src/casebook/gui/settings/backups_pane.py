"""The backups: where they stand, how old they are, with which key they open; and a second place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casebook.errors import CasebookError
from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.vault import backups
from casebook.wording import sentence


class BackupsPane(QWidget):
    """Every backup was opened and checked when it was made. Restoring is done while the casebook is closed."""

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__()
        self._session = session
        self._keeper = keeper
        self._state = label("", wrap=True)
        self._now = button(self.tr("&Back up now"), "primary", "hard-drive")
        self._choose = button(self.tr("&Second place…"))
        self._forget = button(self.tr("&No second place"), "quiet")
        self._table = Table(self.tr("Backups"), [
            self.tr("Made"), self.tr("Place"), self.tr("Key ID"), self.tr("Size"), self.tr("Kind")], stretch=1,
            numeric=(3,))
        self._arrange()
        self._now.clicked.connect(self.save)
        self._choose.clicked.connect(self._on_choose)
        self._forget.clicked.connect(self._on_forget)
        keeper.made.connect(self._on_made)
        keeper.failed.connect(self._on_failed)

    def read(self) -> None:
        """Show what stands in both places now."""
        places = [(self.tr("on this computer"), self._keeper.folder)]
        if self._keeper.second_place is not None:
            places.append((self.tr("second place"), self._keeper.second_place))
        kinds = {"": self.tr("by itself"), "aside": self.tr("set aside"), "before": self.tr("before a change"),
                 "damaged": self.tr("damaged")}
        rows = []
        for name, folder in places:
            for found in backups.listed(folder):
                when = self._session.language.weekday_date(found.made.date())
                at = self._session.language.clock(found.made.time())
                size = self._session.language.number(_size(found.path) / 1_000_000, 1)
                rows.append((str(found.path), (f"{when} {at}", name, found.key_id,
                                               self.tr("%1 MB").replace("%1", size), kinds[found.kind])))
        self._table.show_rows(rows)
        self._forget.setVisible(self._keeper.second_place is not None)
        self._state.setText(self._words())

    def flush(self) -> None:
        """Nothing is typed here."""

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """There is nothing to add here: a backup is made by its own button."""

    def save(self) -> None:
        """Make a backup now."""
        self._session.say(self.tr("A backup is being made and checked."))
        self._keeper.back_up()

    def _arrange(self) -> None:
        self._table.set_widths(190, 0, 130, 90, 130)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for part in (self._now, self._choose, self._forget):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._state)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addWidget(label(self.tr(
            "A backup is a casebook: it opens with the passphrase it was made with. Ten last, seven daily, five weekly"
            " and twelve monthly ones are kept, nothing older than thirteen months."), "muted", wrap=True))

    def _words(self) -> str:
        age, second = self._keeper.age(self._keeper.folder), self._keeper.second_place
        words = self.tr("No backup was made yet.") if age is None else self.tr(
            "The newest backup is %n day(s) old; it was opened and checked.", "", age)
        if second is None:
            return words + " " + self.tr("There is no second place yet, such as a USB stick that you keep elsewhere.")
        old = self._keeper.age(second)
        if not second.is_dir():
            return words + " " + self.tr("The second place is not connected.")
        return words + " " + (self.tr("Nothing stands in the second place yet.") if old is None else self.tr(
            "The newest one in the second place is %n day(s) old.", "", old))

    def _on_choose(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A second place for backups"), home)
        if chosen and Path(chosen).resolve() != self._keeper.folder.resolve():
            self._session.settings.keep(second_place=chosen)
            self._keeper.back_up()
            self.read()

    def _on_forget(self) -> None:
        before = self._session.settings.preferences.second_place
        self._session.settings.keep(second_place="")
        self.read()
        self._session.say(self.tr("There is no second place any more. The backups there stay."),
                          lambda: self._put_back(before))

    def _put_back(self, place: str) -> None:
        self._session.settings.keep(second_place=place)
        self.read()

    def _on_made(self) -> None:
        if self.isVisible():
            self.read()

    def _on_failed(self, error: CasebookError) -> None:
        self._session.say(sentence(error, self._session.language))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
