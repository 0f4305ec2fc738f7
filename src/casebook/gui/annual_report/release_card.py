"""One document that was handed out: what it was, whether it left her hands, and with whom it was discussed."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook import wording
from casebook.disclosure import document_words
from casebook.disclosure.sentences import period_words
from casebook.errors import Refused
from casebook.gui import theme
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label, tool
from casebook.gui.widgets.lines import clear
from casebook.model.ids import ReleaseId, new_id
from casebook.model.periods import Period
from casebook.model.releases import COUNTED, ENTERED, Discussion, Release
from casebook.store import discussions, earlier_reports, keeping_back, releases
from casebook.vault import Connection


class ReleaseCard(QFrame):
    """`change_wanted` asks to change what was entered, with the release."""

    change_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMaximumWidth(theme.px(720))
        self._session = session
        self._shown: Release | None = None
        self._title = label("", "h2", wrap=True)
        self._facts = label("", "muted", wrap=True)
        self._hash = label("", "metaKey", wrap=True)
        self._hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._standing = label("", "muted", wrap=True)
        self.mark = button(self.tr("&Not handed out"), "quiet", "undo-2")
        self._meaning = label("", "muted", wrap=True)
        self._change = button(self.tr("C&hange…"), "quiet", "pencil")
        self._remove = button(self.tr("&Remove"), "quiet", "trash-2")
        self._lines = QVBoxLayout()
        self.addressee = Choice(session.names("addressee").items())
        self.day = DayField(session.language, session.today())
        self.note = Line("", self.tr("Without names"))
        self.add = button(self.tr("&Keep"), "", "check")
        self._form = Form(2)
        self._lay_out()
        self._draft = PanelDraft(session, "discussion", {"addressee": self.addressee, "day": self.day,
                                                         "note": self.note}, "discussion")
        self._draft.setParent(self)
        self.mark.clicked.connect(self._on_mark)
        self.add.clicked.connect(self._on_discussed)
        self.note.returnPressed.connect(self._on_discussed)
        self._change.clicked.connect(lambda: self.change_wanted.emit(self._shown))
        self._remove.clicked.connect(self._on_remove)

    def show_release(self, release: Release) -> None:
        """Show a document."""
        moved = self._shown is None or self._shown.id != release.id
        self._shown = release
        language = self._session.language
        period = period_words(Period(first=release.first, last=release.last), language)
        self._title.setText(f"{document_words.document(release.document, language)} · {period}")
        self._facts.setText(self._said(release))
        whole = release.pdf_sha256  # in groups, so that it breaks where there is little room
        self._hash.setText(" ".join(("SHA-256", *(whole[at:at + 16] for at in range(0, len(whole), 16)))))
        self._hash.setVisible(bool(release.pdf_sha256))
        entered = release.document in ENTERED
        entered_only: tuple[QWidget, ...] = (self._change, self._remove)
        for part in entered_only:
            part.setVisible(entered)
        made_only: tuple[QWidget, ...] = (self.mark, self._meaning)
        for part in made_only:
            part.setVisible(not entered)
        self._show_mark(release)
        self._show_standing(release)
        self._show_discussed(release)
        if moved:
            self._draft.flush()
            self._form.clear_faults()
            self.day.show_day(self._session.today())
            self.note.clear()
            self._draft.bring_back(f"{release.client}/{release.id}")

    def keep(self) -> None:
        """Keep what she typed last."""
        self._draft.flush()

    def _said(self, release: Release) -> str:
        language = self._session.language
        parts = []
        if release.document in ENTERED:
            parts.append(release.source)
            if release.document == "colleague":
                parts.append(self.tr("Added to your own counts before anything is protected."))
            else:
                parts.append(self.tr("Known to its readers: it is compared with, and refuses nothing."))
            return " · ".join(part for part in parts if part)
        status = document_words.status(release, language)
        version = self.tr("Version %1").replace("%1", str(release.version))
        parts.append(f"{version}, {status}." if status else f"{version}.")
        if release.made:
            parts.append(self.tr("Made on %1.").replace("%1", language.date(release.made.astimezone().date())))
        if release.document in COUNTED:
            parts.append(self.tr("Figures of %1.").replace("%1", language.date(release.counting_date)))
        parts.append(self.tr("Threshold %1.").replace("%1", str(release.threshold)))
        parts.append(release.threshold_reason)
        return " ".join(part for part in parts if part)

    def _show_mark(self, release: Release) -> None:
        back = release.kept_back_on
        self.mark.setText(self.tr("Handed &out after all") if back else self.tr("&Not handed out"))
        if back:
            words = self.tr("Marked on %1 as not handed out: it fixes no figures, and does not count in the check."
                            ).replace("%1", self._session.language.date(back))
        elif release.document in COUNTED:
            words = self.tr("Its figures are fixed: what you enter later about this period counts in the next one. Did"
                            " nobody get to see it? Then mark it, and the figures move along again.")
        else:
            words = self.tr("It counts in the check of what a reader can work out.")
        self._meaning.setText(words)

    def _show_standing(self, release: Release) -> None:
        reasons = _reasons(release.accepted)
        said = self.tr("Left standing at the check: %1").replace("%1", "; ".join(reasons))
        self._standing.setText(said if reasons else "")
        self._standing.setVisible(bool(reasons))

    def _show_discussed(self, release: Release) -> None:
        clear(self._lines)
        names = self._session.names("addressee")
        found = discussions.of_release(self._session.db, release.id)
        if not found:
            self._lines.addWidget(label(self.tr("Not discussed with anybody yet."), "muted"))
        for one in found:
            words = f"{names.get(one.addressee, one.addressee)} · {self._session.language.date(one.day)}"
            self._lines.addWidget(self._line(one, f"{words} · {one.note}" if one.note else words))

    def _line(self, discussion: Discussion, words: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(words, wrap=True), 1)
        gone = tool(self.tr("Remove: %1").replace("%1", words), "x")
        gone.clicked.connect(lambda: self._on_not_discussed(discussion))
        row.addWidget(gone)
        return holder

    def _on_mark(self) -> None:
        release = self._shown
        if release is None:
            return
        before = release.kept_back_on
        after = None if before else self._session.today()
        try:
            self._write_mark(release.id, after)
        except Refused as error:
            self._session.say(wording.sentence(error, self._session.language))
            return
        self._session.say(self.tr("Marked as not handed out.") if after else self.tr("Marked as handed out."),
                          lambda: self._write_mark(release.id, before))

    def _write_mark(self, release: ReleaseId, day: object) -> None:
        self._session.write(keeping_back.mark, release, day)

    def _on_discussed(self) -> None:
        release, day = self._shown, self.day.day()
        self._form.clear_faults()
        if release is None or day is None:
            self._form.show_fault(self.day, self.tr("On which day?"))
            self.day.setFocus()
            return
        made = Discussion(id=new_id(), release=release.id, addressee=self.addressee.code(), day=day,
                          note=self.note.words())
        self.note.clear()
        self.day.show_day(self._session.today())
        self._draft.drop()
        self._session.write(discussions.save, made)
        self._session.say(self.tr("Noted."), lambda: self._session.write(discussions.remove, made.id))

    def _on_not_discussed(self, discussion: Discussion) -> None:
        self._session.write(discussions.remove, discussion.id)
        self._session.say(self.tr("Removed."), lambda: self._session.write(discussions.save, discussion))

    def _on_remove(self) -> None:
        if self._shown is None:
            return
        held = discussions.of_release(self._session.db, self._shown.id)
        gone = self._session.write(earlier_reports.remove, self._shown.id)
        self._session.say(self.tr("Removed."), lambda: self._session.write(_put_back, gone, held))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(8))
        for words in (self._title, self._facts, self._hash, self._standing, self._meaning):
            column.addWidget(words)
        row = QHBoxLayout()
        for part in (self.mark, self._change, self._remove):
            row.addWidget(part)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(theme.px(8))
        column.addWidget(label(self.tr("Discussed"), "h2"))
        column.addLayout(self._lines)
        self._form.add(self.tr("Di&scussed with"), self.addressee)
        self._form.add(self.tr("On which da&y"), self.day)
        self._form.add(self.tr("What was sai&d"), self.note, span=2)
        column.addWidget(self._form)
        column.addWidget(self.add)


def _put_back(db: Connection, release: Release, held: list[Discussion]) -> None:
    releases.add(db, release)
    for one in held:
        discussions.save(db, one)


def _reasons(accepted: str) -> list[str]:
    """The reasons with which hits of the gate were left standing, each once."""
    try:
        found = json.loads(accepted)
    except ValueError:
        return []
    kept = found.values() if isinstance(found, dict) else ()
    said = (one.get("reason") if isinstance(one, dict) else one for one in kept)
    return list(dict.fromkeys(str(reason) for reason in said if reason))
