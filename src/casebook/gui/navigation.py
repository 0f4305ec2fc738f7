"""The navigation: pages by name, with what is open beside them; icons only where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.desk_pages import INSIDE, PAGES
from casebook.gui.icons import IconLabel, icon
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label
from casebook.store import adviser, case_list


class Navigation(QWidget):
    """One button a page; `chosen` tells its stable name."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, session: Session, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._title_of = title_of
        self._buttons: dict[str, QPushButton] = {}
        self._words: list[QWidget] = []
        self._narrow: bool | None = None
        self._lock = self._button("lock", self.tr("Lock now"))
        self._lock.setCheckable(False)
        self._brand = label(self.tr("Casebook"), "brand")
        self._whose = label("", "brandSub")
        self._arrange()
        self._lock.clicked.connect(self.lock_wanted)
        session.changed.connect(self._read)
        self.show_narrow(False)

    def show_current(self, name: str) -> None:
        """Mark the page that is shown, or the one that it stands inside."""
        name = INSIDE.get(name, name)
        for found, made in self._buttons.items():
            made.setChecked(found == name)
            page = next(page for page in PAGES if page.name == found)
            made.setIcon(icon(page.icon, "sideHead" if found == name else "sideText"))

    def show_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(theme.px(60 if narrow else 212))
        for words in self._words:
            words.setVisible(not narrow)
        self._read()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(16), theme.px(8), theme.px(10))
        column.setSpacing(theme.px(2))
        column.addLayout(self._head())
        headings = {"work": self.tr("Work"), "account": self.tr("Accounting for it")}
        before = ""
        for page in PAGES:
            if page.heading == "foot":
                column.addStretch()
            elif page.heading != before:
                heading = label(headings[page.heading], "navHead")
                self._words.append(heading)
                column.addWidget(heading)
            before = page.heading
            made = self._button(page.icon, self._title_of(page.name))
            made.clicked.connect(lambda _checked=False, name=page.name: self.chosen.emit(name))
            self._buttons[page.name] = made
            column.addWidget(made)
        column.addWidget(self._lock)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(10), 0, 0, theme.px(8))
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel("notebook-pen", 22, "sideHead"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._brand)
        words.addWidget(self._whose)
        self._words += [self._brand, self._whose]
        head.addLayout(words)
        head.addStretch()
        return head

    def _button(self, icon_name: str, words: str) -> QPushButton:
        made = QPushButton()
        made.setObjectName("nav")
        made.setCheckable(True)
        made.setIcon(icon(icon_name, "sideText"))
        made.setIconSize(QSize(theme.px(17), theme.px(17)))
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setProperty("words", words)
        return made

    def _read(self) -> None:
        counts = case_list.counts(self._session.db)
        open_cases = sum(number for status, number in counts.items() if status != "closed")
        for name, made in {**self._buttons, "lock": self._lock}.items():
            words = str(made.property("words"))
            if name == "cases" and open_cases:
                made.setAccessibleName(f"{words}, {self.tr('%n open', '', open_cases)}")
                words = f"{words}   {open_cases}"
            made.setText("" if self._narrow else f"  {words}")
        self._whose.setText(adviser.get(self._session.db).name)
