"""That a document is being made: how far it is, and a key to stop it without harm."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label

LOOKED_AT = 120  # milliseconds between two looks at how far it is
PATIENCE = 3  # looks after which it is shown at all: what is done sooner shows nothing


class Stint:
    """One document being made on another thread, which tells how far it is and asks whether to go on."""

    def __init__(self) -> None:
        self.hundredths = 0
        self.wanted = True

    def tell(self, hundredths: int) -> bool:
        """Take note of how far it is; whether it is still wanted."""
        self.hundredths = hundredths
        return self.wanted


class Making(QFrame):
    """Hidden while nothing takes long. `again` asks to make after all what she stopped."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self._stint: Stint | None = None
        self._looks = 0
        self._words = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(160))
        self._bar.setAccessibleName(self.tr("How far the document is"))
        self._stop = button(self.tr("St&op"), "quiet", "x")
        self._again = button(self.tr("Ma&ke it after all"), "quiet", "rotate-ccw")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(10))
        row.addWidget(self._words, 1)
        for part in (self._bar, self._stop, self._again):
            row.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AT)
        self._timer.timeout.connect(self._look)
        self._stop.clicked.connect(self.stop)
        self._again.clicked.connect(self.again)
        self.hide()

    def begin(self) -> Stint:
        """A document is being made from now on; one that was being made before is not wanted any more."""
        self.end()
        self._stint, self._looks = Stint(), 0
        self._timer.start()
        return self._stint

    def end(self) -> None:
        """Nothing is being made, or it is not waited for any more."""
        if self._stint is not None:
            self._stint.wanted = False
        self._stint = None
        self._timer.stop()
        self.hide()

    def stop(self) -> None:
        """Stop making it, and say that what is shown may be older than what she wrote."""
        self.end()
        self._show(self.tr("Stopped. What is shown here may be older than what you wrote."), busy=False)

    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._stint is not None

    def _look(self) -> None:
        self._looks += 1
        if self._stint is not None and self._looks >= PATIENCE:
            self._bar.setValue(self._stint.hundredths)
            self._show(self.tr("Being made…"), busy=True)

    def _show(self, words: str, *, busy: bool) -> None:
        self._words.setText(words)
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self._again.setVisible(not busy)
        self.setAccessibleName(words)
        self.show()
