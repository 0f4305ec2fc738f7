"""The seven lines of a recovery sheet, each checked while it is typed over from paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from casebook import wording
from casebook.errors import CasebookError, SheetLineWrong
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.language import Language
from casebook.vault import recovery


class SheetLines(Form):
    """Enter goes to the next line; `submitted` means Enter in the last one."""

    submitted = Signal()

    def __init__(self, language: Language, columns: int = 1) -> None:
        super().__init__(columns)
        self._language = language
        self._lines = [Line() for _ in range(recovery.LINES)]
        for number, line in enumerate(self._lines, 1):
            self.add(self.tr("Line &%1").replace("%1", str(number)), line)
            line.editingFinished.connect(partial(self._check, number))
            line.returnPressed.connect(partial(self._on_enter, number))

    def typed(self) -> list[str]:
        """What stands in the seven lines."""
        return [line.words() for line in self._lines]

    def show_error(self, error: CasebookError) -> None:
        """Tell what is wrong at the line that it is wrong in, and go there."""
        line = self._lines[error.number - 1 if isinstance(error, SheetLineWrong) else 0]
        self.show_fault(line, wording.sentence(error, self._language))
        line.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for line in self._lines:
            line.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lines[0].setFocus()

    def _check(self, number: int) -> None:
        line = self._lines[number - 1]
        wrong = bool(line.words()) and not recovery.is_line(number, line.words())
        self.show_fault(line, wording.sentence(SheetLineWrong(number), self._language) if wrong else "")

    def _on_enter(self, number: int) -> None:
        if number < recovery.LINES:
            self._lines[number].setFocus()
        else:
            self.submitted.emit()
