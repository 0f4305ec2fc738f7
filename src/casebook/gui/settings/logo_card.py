"""Her logo for the title pages of her documents: chosen, shown, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from casebook import wording
from casebook.errors import CasebookError, Refused, Unreadable
from casebook.gui import files, theme
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.labels import label
from casebook.model.logo import Logo
from casebook.store import logo as kept

WIDE, HIGH = 220, 96


class LogoCard(Card):
    """Kept in the casebook at once; documents made from then on bear it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._shown: Logo | None = None
        self._picture = QLabel()
        self._picture.setFixedHeight(theme.px(HIGH))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._choose = QPushButton(self.tr("Choose a lo&go…"))
        self._remove = QPushButton(self.tr("Take the logo a&way"))
        self._trouble = label("", "fault", wrap=True)
        self._lay_out()
        self._choose.clicked.connect(self._on_choose)
        self._remove.clicked.connect(self._on_remove)

    def read(self) -> None:
        """Show the logo that is kept, or that there is none."""
        self._shown = kept.get(self.session.db)
        self._remove.setVisible(self._shown is not None)
        self._picture.setVisible(self._shown is not None)
        if self._shown is None:
            return
        picture = QPixmap()
        if picture.loadFromData(self._shown.content):
            self._picture.setPixmap(_on_paper(picture))
        words = self.tr("Your logo, %1 by %2 pixels").replace("%1", str(picture.width()))
        self._picture.setAccessibleName(words.replace("%2", str(picture.height())))

    def _on_choose(self) -> None:
        place = files.choose_to_open(self, self.tr("Choose a logo"), Path.home(),
                                     self.tr("Images (*.png *.jpg *.jpeg)"))
        if place is None:
            return
        self._tell("")
        try:
            chosen = _fitted(place)
        except CasebookError as error:
            self._tell(wording.sentence(error, self.session.language))
            return
        self.session.write(kept.save, chosen)
        self.session.say(self.tr("Your documents bear this logo from now on."))
        self.read()

    def _on_remove(self) -> None:
        before = self._shown
        if before is None:
            return
        self._choose.setFocus()
        self.session.write(kept.remove)
        self.session.say(self.tr("The logo is taken away."), lambda: self.session.write(kept.save, before))
        self.read()

    def _tell(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        self.show_heading(self.tr("Your logo"), self.tr(
            "A PNG or JPEG for the title page of reports. What a camera or program wrote in the file is left out."))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self._choose)
        line.addWidget(self._remove)
        line.addStretch()
        for widget in (self._picture, row, self._trouble):
            self.add(widget)
        self._trouble.hide()
        self._picture.hide()
        self._remove.hide()


def _on_paper(picture: QPixmap) -> QPixmap:
    """The logo on white, as it will stand on paper: a dark one would be lost in the dark look."""
    edge = theme.px(8)
    small = picture.scaled(theme.px(WIDE) - 2 * edge, theme.px(HIGH) - 2 * edge, Qt.AspectRatioMode.KeepAspectRatio,
                           Qt.TransformationMode.SmoothTransformation)
    sheet = QPixmap(small.width() + 2 * edge, small.height() + 2 * edge)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawPixmap(edge, edge, small)
    painter.end()
    return sheet


def _fitted(place: Path) -> Logo:
    """The logo of a file. Raises Unreadable, or Refused `logo_kind` or `logo_size`."""
    from casebook.documents import logo_file

    try:
        if not place.is_file():
            raise Unreadable
        if place.stat().st_size > logo_file.LARGEST_FILE:
            raise Refused("logo_size")
        return logo_file.fitted(place.read_bytes())
    except OSError:
        raise Unreadable from None
