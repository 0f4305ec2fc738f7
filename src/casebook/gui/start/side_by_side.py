"""Two casebooks side by side: when each was made and changed last, how much stands in it, and what would be lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from casebook import errors, wording
from casebook.gui import theme
from casebook.gui.start.comparing import Comparison
from casebook.gui.widgets.labels import label, rule
from casebook.language import Language
from casebook.store.glance import Glance


class SideBySide(QWidget):
    """A small table with the casebook of now and the backup, and beneath it what the swap would do."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._frame = QFrame()
        self._frame.setObjectName("softCard")
        self._grid = QGridLayout(self._frame)
        self._grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(theme.px(6))
        for place, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(place, stretch)
        self._lost = label("", wrap=True)
        self._kept = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self._frame, self._lost, self._kept):
            column.addWidget(part)

    def show_both(self, found: Comparison, target: Path) -> None:
        """Show what stands in each."""
        self._row(0, "", self.tr("Your casebook now"), self.tr("This backup"), kind="h2")
        self._grid.addWidget(rule(), 1, 0, 1, 3)
        now = self._column(found.current) if found.current is not None else self._closed(found, target)
        for number, (name, mine, theirs) in enumerate(zip(self._names(), now, self._column(found.backup), strict=True)):
            self._row(number + 2, name, mine, theirs)
        self._lost.setText(self._loss(found))
        missing = isinstance(found.fault, errors.Missing)
        self._kept.setText("" if missing else self.tr(
            "Your casebook of now is not thrown away: it stays beside it under another name, for 90 days."))
        self._kept.setVisible(not missing)

    def _names(self) -> tuple[str, ...]:
        return (self.tr("Made"), self.tr("Last change"), self.tr("Last conversation"), self.tr("Conversations"),
                self.tr("Cases"), self.tr("Client organisations"), self.tr("Not finished yet"))

    def _column(self, seen: Glance) -> tuple[str, ...]:
        last = seen.last_conversation
        numbers = [self._language.number(seen.number(noun)) for noun in ("conversations", "cases", "clients", "drafts")]
        return (self._moment(seen.created), self._moment(seen.last_change), self._language.date(last) if last else "–",
                *numbers)

    def _closed(self, found: Comparison, target: Path) -> tuple[str, ...]:
        """What can be told of a casebook that can't be looked into: when the file was written last."""
        dash = "–"
        try:
            written = self._moment(datetime.fromtimestamp(target.stat().st_mtime).astimezone())
        except OSError:
            written = dash
        return (dash, written, dash, dash, dash, dash, dash)

    def _moment(self, at: datetime | None) -> str:
        if at is None:
            return "–"
        local = at.astimezone()
        return f"{self._language.date(local.date())} {self._language.clock(local.time())}"

    def _loss(self, found: Comparison) -> str:
        if found.current is None:
            if isinstance(found.fault, errors.Missing):
                return self.tr("There is no casebook in its place now, so nothing is lost.")
            if isinstance(found.fault, errors.WrongPassphrase):
                return self.tr("Your casebook of now has another key, so it can't be compared.")
            return wording.sentence(found.fault, self._language) if found.fault is not None else ""
        gone = found.current.without(found.backup)
        words = [self._number(noun, number) for noun, number in gone.items() if number]
        lines = [self.tr("What stands in your casebook now and not in this backup: %1.").replace("%1", ", ".join(words))
                 if words else self.tr("Every conversation and case of now stands in this backup too."),
                 self.tr("What you changed after %1 goes back to how it was then.").replace(
                     "%1", self._moment(found.backup.last_change))]
        again = found.current.destroyed_since(found.backup)
        if again:
            lines.append(self.tr("%n case(s) that you destroyed since would be there again: destroy them once more.",
                                 "", again))
        return "\n".join(lines)

    def _number(self, noun: str, number: int) -> str:
        return {
            "conversations": lambda: self.tr("%n conversation(s)", "", number),
            "cases": lambda: self.tr("%n case(s)", "", number),
            "clients": lambda: self.tr("%n client organisation(s)", "", number),
            "drafts": lambda: self.tr("%n begun text(s)", "", number),
        }[noun]()

    def _row(self, row: int, name: str, mine: str, theirs: str, kind: str = "metaVal") -> None:
        for column, words in enumerate((name, mine, theirs)):
            made = label(words, "metaKey" if column == 0 else kind, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(made, row, column)
