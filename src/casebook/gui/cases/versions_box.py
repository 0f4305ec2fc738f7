"""The earlier versions of a text: when it stood, what differs from now, and one button to go back."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from casebook.gui import names, theme
from casebook.gui.session import Session
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.labels import button, label
from casebook.model import difference
from casebook.model.difference import GONE, NEW, Piece
from casebook.store import earlier


class VersionsBox(Box):
    """On the left the moments at which the text was changed, beside it what stood until then.

    Words that would come back are underlined, words that would go are struck through: never colour alone.
    """

    def __init__(self, session: Session, noun: str, identity: str, title: str, owner: QWidget) -> None:
        super().__init__(owner.window())
        self._session = session
        self._noun = noun
        self._id = identity
        self._now = earlier.present(session.db, noun, identity)
        self._versions = earlier.versions(session.db, noun, identity)
        self._list = QListWidget()
        self._text = QTextBrowser()
        self._changes = QCheckBox(self.tr("&Only what differs from now"))
        self._back = button(self.tr("&Go back to this version"), "primary", "history")
        self._close = button(self.tr("&Close"), "quiet")
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setModal(True)
        self._arrange(title, owner)
        self._fill()
        self._list.currentRowChanged.connect(lambda _row: self._show())
        self._changes.toggled.connect(lambda _on: self._show())
        session.names_turned.connect(self._show)
        self._list.itemActivated.connect(lambda _item: self._on_back())
        self._back.clicked.connect(self._on_back)
        self._close.clicked.connect(self.reject)
        self.finished.connect(owner.window().activateWindow)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _arrange(self, title: str, owner: QWidget) -> None:
        window = owner.window()
        self.resize(min(theme.px(860), round(window.width() * 0.92)), min(theme.px(560), round(window.height() * 0.9)))
        self._list.setAccessibleName(self.tr("Versions, the newest first"))
        self._list.setObjectName("plain")
        self._list.setFixedWidth(theme.px(230))
        self._text.setAccessibleName(self.tr("The text as it stood"))
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(theme.px(12))
        self._text.setTabChangesFocus(True)
        self._changes.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Earlier versions"), "h1"))
        column.addWidget(label(title, "clientName", wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(14))
        middle.addWidget(self._list)
        right = QVBoxLayout()
        right.addWidget(self._text, 1)
        right.addWidget(label(self.tr("Underlined comes back, struck through goes. What stands there now is kept as a"
                                      " version too."), "muted", wrap=True))
        middle.addLayout(right, 1)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._changes)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._back)
        column.addLayout(foot)
        self._close.setAutoDefault(False)
        self._back.setDefault(True)

    def _fill(self) -> None:
        for version in self._versions:
            self._list.addItem(self.tr("until %1").replace("%1", self._moment(version.until)))
        self._back.setEnabled(bool(self._versions))
        if not self._versions:
            self._text.setPlainText(self.tr("This text was not changed since you wrote it."))

    def _moment(self, until: datetime) -> str:
        language, local = self._session.language, until.astimezone().replace(tzinfo=None)
        return f"{language.weekday_date(local.date())}, {language.clock(local.time())}"

    def _show(self) -> None:
        version = self._version()
        if version is None:
            return
        parts, shown = [], names.of_record(self._session, self._noun, self._id)
        for field in {**self._now, **version.texts}:
            stood, now = version.texts.get(field, ""), self._now.get(field, "")
            if (not stood and not now) or (self._changes.isChecked() and stood == now):
                continue
            heading = self._heading(field)
            if heading:
                parts.append(f"<p style='margin: 8px 0 2px 0'><b>{escape(heading)}</b></p>")
            parts.append(_html(self._pieces(shown(now), shown(stood))))
        self._text.setHtml("".join(parts))
        self._text.verticalScrollBar().setValue(0)

    def _pieces(self, now: str, stood: str) -> tuple[Piece, ...]:
        found = difference.pieces(now, stood)
        if self._changes.isChecked():
            return difference.shortened(found)
        return tuple(piece for piece in found if piece.kind != GONE)

    def _heading(self, field: str) -> str:
        if field.startswith(earlier.ACT):
            kind = field.removeprefix(earlier.ACT)
            return self._session.names("intervention").get(kind, kind).capitalize()
        return {
            "agreements": self.tr("Agreements"), "next_step": self.tr("Next step"),
            "consent_scope": self.tr("Scope of the consent"), "consent_reason": self.tr("Reason"),
            "question": self.tr("What the reporter asks"), "aftercare": self.tr("Aftercare, as agreed"),
            "response": self.tr("Response"), "decision_reason": self.tr("Why"), "steps": self.tr("Steps"),
        }.get(field, "")

    def _version(self) -> earlier.Version | None:
        row = self._list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _on_back(self) -> None:
        version = self._version()
        if version is None:
            return
        session, noun, identity, now = self._session, self._noun, self._id, self._now
        newest = earlier.newest(session.db)
        self.accept()
        session.write(earlier.go_back, noun, identity, version)
        words = self.tr("The text of %1 stands there again.").replace("%1", self._moment(version.until))
        session.say(words, lambda: session.write(earlier.take_back, noun, identity, now, newest))


def _html(pieces: tuple[Piece, ...]) -> str:
    colours = theme.colours()
    styles = {
        GONE: f"color: {colours['red']}; text-decoration: line-through;",
        NEW: f"background-color: {colours['greenSoft']}; text-decoration: underline;",
    }
    parts = []
    for piece in pieces:
        words = escape(piece.words, quote=False).replace("\n", "<br>")
        parts.append(f"<span style='{styles[piece.kind]}'>{words}</span>" if piece.kind in styles else words)
    return f"<p style='line-height: 132%; margin: 0; white-space: pre-wrap'>{''.join(parts)}</p>"


