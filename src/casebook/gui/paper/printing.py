"""A document on a printer: drawn page by page, under a neutral name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from casebook.documents import pages
from casebook.errors import Refused, Unreadable
from casebook.gui.paper.sheets import to_image

FINEST = 300  # dots per inch: finer shows nothing more and costs memory


def print_pdf(owner: QWidget, pdf: bytes, title: str, *, paper_only: bool = False,
              passes: Callable[[str], bool] | None = None) -> bool:
    """Ask for a printer and print a document; whether she did.

    `title` names the job in the printer's list and carries no person's name. Printers are looked for only now.
    `passes` says whether it may leave under that title.
    Raises Unreadable when the printer takes nothing, and Refused `no_paper` when with `paper_only` she chose a
    queue that prints into a file.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    count = pages.page_count(pdf)
    dialog = QPrintDialog(printer, owner.window())  # a lock may delete the owner meanwhile
    dialog.setMinMax(1, count)
    dialog.setFromTo(1, count)
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
    finally:
        if isValid(dialog):  # a lock may have closed the box that it belongs to
            dialog.deleteLater()
    if paper_only and (printer.outputFileName() or printer.outputFormat() == QPrinter.OutputFormat.PdfFormat):
        raise Refused("no_paper")
    if passes is not None and not passes(title):
        return False
    draw(printer, pdf, _wanted(printer, count))
    return True


def draw(printer: QPrinter, pdf: bytes, wanted: range) -> None:
    """Draw pages, counted from 0, on a printer: one picture at a time, so that memory stays flat."""
    printer.setResolution(min(printer.resolution(), FINEST))
    painter = QPainter()
    if not painter.begin(printer):
        raise Unreadable
    try:
        for place, page in enumerate(wanted):
            if place and not printer.newPage():
                raise Unreadable
            picture = to_image(pages.render(pdf, page, printer.resolution() / 72))
            painter.drawImage(_on_sheet(printer.pageLayout(), printer.resolution(), picture.size()), picture)
    finally:
        painter.end()


def _wanted(printer: QPrinter, count: int) -> range:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return range(max(first, 1) - 1, min(last, count))


def _on_sheet(layout: QPageLayout, resolution: int, picture: QSize) -> QRectF:
    """Where a page lies on the sheet: at its own size, smaller where the sheet is, in the middle."""
    sheet = QRectF(layout.fullRectPixels(resolution))
    share = min(1.0, sheet.width() / picture.width(), sheet.height() / picture.height())
    width, height = picture.width() * share, picture.height() * share
    return QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height)
