"""The head of a case page: who, which client, what state, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.tied_cases import TiedCases
from casebook.gui.icons import icon
from casebook.gui.session import Session
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import Chip, OneLine, button, label, tool
from casebook.model.cases import Case, Person
from casebook.store import asked, clients

TONES = {"open": "green", "aftercare": "violet", "reopened": "accent", "closed": "slate"}


class CaseHead(QWidget):
    """`command` tells what she wants to do: refer, close, act, plan, aftercare, sheet, copy, destroy …"""

    command = Signal(str)
    list_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._title = OneLine("h1")
        self._status = Chip("", "green")
        self._client = OneLine("clientName")
        self._facts = {name: label("", "metaVal") for name in ("code", "first", "last", "consent")}
        self._missing = QWidget()
        self._missing.setAccessibleName(self.tr("To complete"))
        self._asked = self._asked_for()
        self._back = tool(self.tr("Show the list of cases"), "list")
        self._refer = button(self.tr("&Refer"), "", "arrow-up-right", "Ctrl+R")
        self._close = button(self.tr("&Close"), "", "check", "Ctrl+W")
        self._more = tool(self.tr("More for this case"), "ellipsis")
        self._ties = TiedCases(session)
        self._arrange()
        self._make_menu()
        self._refer.clicked.connect(lambda: self.command.emit("refer"))
        self._close.clicked.connect(lambda: self.command.emit("close"))
        self._back.clicked.connect(self.list_wanted)

    def show_case(self, case: Case, person: Person) -> None:
        """Show whose case it is and how it stands."""
        language = self._session.language
        self._title.setText(person.alias or case.code)
        self._status.show_words(self._session.names("status").get(case.status, case.status),
                                TONES.get(case.status, "slate"))
        client = clients.get(self._session.db, case.client).name if case.client else self.tr("client not known yet")
        self._client.setText(client)
        closed = case.status == "closed"
        self._close.setText(self.tr("Re&open") if closed else self.tr("&Close"))
        self._close.setIcon(icon("rotate-ccw" if closed else "check"))
        explained = case.confidentiality_explained_on
        self._show_missing(case)
        shown = {
            "code": case.code, "first": language.date(case.first_contact),
            "last": language.date(case.last_contact or case.first_contact),
            "consent": language.date(explained) if explained else self.tr("not yet"),
        }
        for name, words in shown.items():
            self._facts[name].setText(words)
        self._ties.show_ties(case)

    def go_to_tied(self) -> None:
        """Go to the case that hangs together with this one; where there are several, to the first of them to choose."""
        self._ties.go()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(12), theme.px(16), theme.px(10))
        column.setSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        left: tuple[QWidget, ...] = (self._back, self._title, self._status)
        right: tuple[QWidget, ...] = (self._refer, self._close, self._more)
        for part in left:
            row.addWidget(part)
        row.addStretch()
        for part in right:
            row.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._client)
        column.addWidget(self._fact_row())
        column.addWidget(self._missing)

    def _fact_row(self) -> QWidget:
        names = {"code": self.tr("Case"), "first": self.tr("First contact"), "last": self.tr("Last contact"),
                 "consent": self.tr("Confidentiality explained")}
        facts = QWidget()
        flow = FlowLayout(facts, spacing=20)
        for name, words in names.items():
            cell = QWidget()
            inner = QVBoxLayout(cell)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(1)
            inner.addWidget(label(words, "metaKey"))
            inner.addWidget(self._facts[name])
            flow.addWidget(cell)
        flow.addWidget(self._ties)
        return facts

    def _asked_for(self) -> dict[str, QPushButton]:
        """A button for each field that may still be empty; it leads there."""
        flow = FlowLayout(self._missing)
        heading = label(self.tr("To complete"), "metaKey")
        heading.setMinimumHeight(theme.px(22))
        flow.addWidget(heading)
        names = {
            "client": self.tr("client organisation"), "main_theme": self.tr("main theme"), "capacity": self.tr("role"),
            "position": self.tr("position"), "found_through": self.tr("how they found you"),
            "relation": self.tr("other party"), "duration": self.tr("duration")}
        found = {}
        for field, words in names.items():
            made = button(words, "missing")
            made.setAccessibleName(self.tr("Fill in: %1").replace("%1", words))
            made.clicked.connect(lambda _checked=False, wanted=field: self.command.emit(f"facts:{wanted}"))
            flow.addWidget(made)
            found[field] = made
        return found

    def _show_missing(self, case: Case) -> None:
        missing = asked.missing(self._session.db, case)
        for field, made in self._asked.items():
            made.setVisible(field in missing)
        self._missing.setVisible(bool(missing))

    def _make_menu(self) -> None:
        menu = QMenu(self._more)
        for entry in (
            (self.tr("What I &did…"), "act"), (self.tr("&Plan a conversation…"), "plan"),
            None,
            (self.tr("&Ties and consents…"), "ties"), (self.tr("Perso&n card…"), "card"),
            (self.tr("Attach&ments…"), "attach"), (self.tr("Sparr&ing and report…"), "report"),
            (self.tr("Came to&gether with…"), "together"),
            None,
            (self.tr("In &aftercare, or back"), "aftercare"), (self.tr("&Sheet for the reporter…"), "sheet"),
            (self.tr("&Copy for the reporter…"), "copy"), (self.tr("&Handover sheet…"), "handover"),
            None,
            (self.tr("M&ove to another client…"), "move"), (self.tr("Entered by mista&ke: to the bin"), "bin"),
            (self.tr("Dest&roy…"), "destroy"),
        ):
            if entry is None:
                menu.addSeparator()
                continue
            words, command = entry
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, wanted=command: self.command.emit(wanted))
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
