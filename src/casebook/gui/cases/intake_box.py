"""One box for every conversation: a match continues that case, no match starts an intake."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casebook.gui import theme
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.icons import icon
from casebook.gui.session import Session
from casebook.gui.whereabouts import BOX
from casebook.gui.widgets.fields import Choice, Count, Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.model.ids import CaseId, ClientId
from casebook.store import case_list, cases, clients, drafts, intakes, spans, values
from casebook.store.case_list import CaseRow

SHOWN = 5
NEW = "new:"


class IntakeBox(QDialog):
    """Type an alias, a code, a name or the last digits of a phone number; Enter takes the marked line.

    For a closed case it offers to reopen it (the same matter) or to begin a new case of the same person. What stands
    here streams into a draft. `begun` tells that the case that is open now starts with an intake, and how she came.
    """

    begun = Signal(str)
    paper_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._earlier = ""
        self.setWindowTitle(self.tr("New conversation"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(520))
        words = self.tr("Alias, code, name or last digits of the phone number")
        self._field = Line(words, words)
        self._matches = QListWidget()
        self._form = Form(3)
        self._client, self._theme = Choice(), Choice()
        self._channel = Choice(session.names("channel").items(), empty="—")
        self._short = QCheckBox(self.tr("&Short contact: saved and closed at once"))
        self._count_only = QCheckBox(self.tr("C&ount only: no notes are kept"))
        self._line = Line(placeholder=self.tr("What it was about"))
        self._minutes = Count(largest=1440)
        self._short_form = Form(4)
        self._start = button(self.tr("&Write"), "primary", "pencil", "Enter")
        self._paper = button(self.tr("Call note to &print…"), "quiet", "printer")
        self._cancel = button(self.tr("Cancel"), "quiet")
        self._fill()
        self._arrange()
        self._field.textChanged.connect(lambda _text: self._show_matches())
        self._field.installEventFilter(self)
        self._short.installEventFilter(self)
        self._matches.itemActivated.connect(lambda _item: self.accept())
        self._matches.currentItemChanged.connect(lambda _now, _before: self._show_form())
        self._start.setDefault(True)
        self._start.clicked.connect(self.accept)
        self._cancel.clicked.connect(self._on_cancel)
        self._paper.clicked.connect(self._on_paper)
        self._short.toggled.connect(self._on_short)
        self._short.pressed.connect(self._on_short_key)
        # Where no window manager does it, the window takes the focus back itself.
        self.finished.connect(parent.window().activateWindow)
        self._show_matches()
        self._draft = PanelDraft(session, "intake", {
            "who": self._field, "client": self._client, "theme": self._theme, "channel": self._channel,
            "short": self._short, "line": self._line, "minutes": self._minutes}, "intake")
        self._draft.setParent(self)
        if self._draft.bring_back() and self._line.text():
            self._short.setChecked(True)
        self.setProperty(BOX, "intake")

    def accept(self) -> None:
        """Continue the marked case, or start the intake."""
        item = self._matches.currentItem()
        key = str(item.data(Qt.ItemDataRole.UserRole)) if item else NEW
        short = not self._short_form.isHidden()
        if short and self._minutes.text() and self._minutes.number() is None:
            self._short_form.show_fault(self._minutes, self.tr("Up to 1440 minutes."))
            return
        super().accept()
        self._draft.drop()
        action, _, case = key.partition(":")
        if action == "new" and short:
            self._keep_short(CaseId(case) if case else None)
        elif action == "new":
            self._begin(CaseId(case) if case else None)
        else:
            if action == "reopen":
                self._session.write(spans.reopen, CaseId(case), self._session.today())
                self._session.say(self.tr("Reopened: the same matter goes on."),
                                  lambda: self._session.write(spans.undo_reopening, CaseId(case)))
            self._session.opened.emit(case)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()  # a lock closes the box too, and then what stands in it stays
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._short and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._short.toggle()  # at once: letting the key go would reach the line
            return True
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                row = max(0, min(self._matches.count() - 1, self._matches.currentRow() + step))
                self._matches.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        db, language = self._session.db, self._session.language
        active = [c for c in clients.all_of(db) if c.active]
        self._client.show_values([(c.id, c.name) for c in active], empty=self.tr("not known yet"))
        self._only = active[0].id if len(active) == 1 else ""
        self._client.show_code(self._only)
        themes = [(t.code, t.name(language.code)) for t in values.themes(db) if t.group]
        self._theme.show_values(themes, empty=self.tr("not clear yet"))

    def _arrange(self) -> None:
        self._matches.setAccessibleName(self.tr("Matching cases"))
        self._matches.setMaximumHeight(theme.px(222))
        self._matches.setMinimumHeight(theme.px(96))
        self._form.add(self.tr("&Client organisation"), self._client)
        self._form.add(self.tr("&Theme"), self._theme)
        self._form.add(self.tr("C&hannel"), self._channel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Who is it about?"), "h2"))
        column.addWidget(self._field)
        column.addWidget(self._matches)
        column.addWidget(self._form)
        self._short_form.add(self.tr("&In one line"), self._line, span=3)
        self._short_form.add(self.tr("&Minutes"), self._minutes)
        self._short_form.hide()
        column.addWidget(self._short)
        column.addWidget(self._short_form)
        column.addWidget(self._count_only)
        column.addWidget(label(self.tr("None of this is required. Filling in can wait."), "muted"))
        row = QHBoxLayout()
        row.addWidget(self._paper)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._start)
        column.addLayout(row)

    def _show_matches(self) -> None:
        text = self._field.words()
        self._matches.clear()
        if text:
            for row in case_list.listed(self._session.db, text=text, limit=SHOWN):
                self._add_matches(row)
        self._add(NEW, self.tr("New intake: %1").replace("%1", text) if text else self.tr("New intake"))
        self._matches.setCurrentRow(0)
        self._show_form()

    def _add_matches(self, row: CaseRow) -> None:
        client = row.client or self.tr("client not known yet")
        who = " · ".join(part for part in (row.alias, client, row.code if row.code != row.alias else "") if part)
        if row.status == "closed":
            self._add(f"reopen:{row.id}", self.tr("Reopen, the same matter: %1").replace("%1", who))
            self._add(f"{NEW}{row.id}", self.tr("New case, earlier contact: %1").replace("%1", who))
        else:
            self._add(f"open:{row.id}", who)

    def _add(self, key: str, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self._matches.addItem(item)

    def _show_form(self) -> None:
        item = self._matches.currentItem()
        key = str(item.data(Qt.ItemDataRole.UserRole)) if item else NEW
        new = key.startswith(NEW)
        for part in (self._form, self._short, self._count_only):
            part.setEnabled(new)
        earlier = key.removeprefix(NEW) if new else ""
        if earlier != self._earlier:  # where she came from before, until something else is chosen
            self._client.show_code(cases.get(self._session.db, CaseId(earlier)).client if earlier else self._only)
            self._earlier = earlier

    def _on_short(self, on: bool) -> None:
        appears = on and self._short_form.isHidden()
        self._short_form.setVisible(on)
        self._start.setText(self.tr("&Save and close") if on else self.tr("&Write"))
        self._start.setIcon(icon("check" if on else "pencil", "accentText"))
        if appears:  # not again once the tick follows: she may be at the minutes by then
            self._line.setFocus()
        self.adjustSize()

    def _on_short_key(self) -> None:
        """By its access key the tick follows a moment later; what she types meanwhile belongs in the line."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton and not self._short.isChecked():
            self._on_short(True)

    def _on_paper(self) -> None:
        self._draft.flush()
        self.done(0)
        self.paper_wanted.emit()

    def _on_cancel(self) -> None:
        kept = self._draft.drop()
        self.reject()
        if kept is not None and (self._line.words() or self._field.words()):
            self._session.say(self.tr("Thrown away."), lambda: self._session.write(drafts.save, kept))

    def _keep_short(self, earlier: CaseId | None) -> None:
        now = self._session.now()
        case = self._session.write(
            intakes.short_contact, self._session.today(), time(now.hour, now.minute), self._line.words(),
            self._minutes.number(), self._channel.code(), self._client_id(), self._theme.code(),
            "" if earlier else self._field.words(), earlier, count_only=self._count_only.isChecked())
        self._session.say(self.tr("Short contact kept as case %1, closed at once.").replace("%1", case.code),
                          lambda: self._session.write(intakes.take_back, case.id))

    def _begin(self, earlier: CaseId | None) -> None:
        made = self._session.write(intakes.begin, self._session.today(), self._client_id(), self._theme.code(),
                                   "" if earlier else self._field.words(), earlier,
                                   count_only=self._count_only.isChecked())
        self._session.opened.emit(made.id)
        self.begun.emit(self._channel.code())
        self._session.say(self.tr("New case %1.").replace("%1", made.code),
                          lambda: self._session.write(cases.remove_empty, made.id))

    def _client_id(self) -> ClientId | None:
        return ClientId(self._client.code()) if self._client.code() else None
