"""The bin: what she took away, by day, without a word of what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.session import Session
from casebook.gui.settings.empty_bin_box import EmptyBinBox, noun_names
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.model.ids import CaseId
from casebook.store import binned
from casebook.store.binned import Binned

NARROW = 760  # below this width there is no column for the day of a record


class BinPane(QWidget):
    """Enter puts back what she stands on; emptying asks, and names what goes."""

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__()
        self._session = session
        self._keeper = keeper
        self._found: dict[str, Binned] = {}
        self._table = Table(self.tr("In the bin"), [
            self.tr("Removed on"), self.tr("What"), self.tr("Client organisation"), self.tr("Case"),
            self.tr("From")], stretch=2)
        self._empty = label(self.tr(
            "The bin is empty. What you remove anywhere lies here until you empty it yourself."), "muted", wrap=True)
        self._about = label(self.tr("Counted nowhere and found nowhere. Nothing is emptied by itself."), "muted",
                            wrap=True)
        self._back = button(self.tr("&Put back"), "primary", "rotate-ccw")
        self._one = button(self.tr("&Let this one go…"), "", "trash-2")
        self._all = button(self.tr("&Empty the bin…"), "", "trash-2")
        self._arrange()
        self._table.opened.connect(lambda _key: self._on_back())
        self._back.clicked.connect(self._on_back)
        self._one.clicked.connect(lambda: self._ask([self._table.key()]))
        self._all.clicked.connect(lambda: self._ask(list(self._found)))
        gone = QShortcut(QKeySequence("Del"), self._table, context=Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(lambda: self._ask([self._table.key()]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        self._table.setColumnHidden(4, narrow)
        self._table.set_widths(130 if narrow else 150, 150 if narrow else 190, 0, 120 if narrow else 150, 110)

    def read(self) -> None:
        """Show what lies in the bin."""
        self._found = {each.id: each for each in binned.listed(self._session.db)}
        self._table.show_rows([(each.id, self._cells(each)) for each in self._found.values()])
        if self._found and self._table.key() not in self._found:
            self._table.choose(next(iter(self._found)))
        for part in (self._table, self._about, self._back, self._one, self._all):
            part.setVisible(bool(self._found))
        self._empty.setVisible(not self._found)

    def flush(self) -> None:
        """Nothing is typed here."""

    def search(self) -> bool:
        """There is nothing to search here: what lies in the bin is found nowhere."""
        return False

    def add(self) -> None:
        """Nothing is made here."""

    def save(self) -> None:
        """All is kept already."""
        self._session.say(self.tr("Saved."))

    def _cells(self, found: Binned) -> tuple[str, ...]:
        language = self._session.language
        removed = found.removed.astimezone().replace(tzinfo=None)
        return (f"{language.short_date(removed.date())} {language.clock(removed.time())}",
                noun_names(self._session).get(found.noun, found.noun), found.client or "–", found.label or "–",
                language.short_date(found.day) if found.day else "–")

    def _arrange(self) -> None:
        self._table.set_widths(150, 190, 0, 150, 110)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._back)
        foot.addStretch()
        foot.addWidget(self._one)
        foot.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._empty)
        column.addWidget(self._about)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        column.addStretch()

    def _on_back(self) -> None:
        found = self._found.get(self._table.key())
        if found is None:
            return
        session = self._session
        session.write(binned.put_back, found.id)

        def undo() -> None:
            session.write(binned.put, found.noun, found.record)

        session.say(self.tr("Put back: %1.").replace("%1", noun_names(session).get(found.noun, found.noun)), undo)
        if found.noun == "case":
            session.opened.emit(CaseId(found.record))

    def _ask(self, wanted: list[str]) -> None:
        chosen = [self._found[each] for each in wanted if each in self._found]
        if chosen:
            EmptyBinBox(self._session, self._keeper, chosen, self).open()
