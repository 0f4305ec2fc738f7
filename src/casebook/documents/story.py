"""From blocks to what ReportLab lays out: one function for each kind of block."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from casebook.documents import blocks, fonts, style
from casebook.documents.by_hand import TickLine, WritingLines
from casebook.documents.charts import chart
from casebook.documents.furniture import ContentsList, CoverPage, Tiles
from casebook.language import Language

from reportlab.lib.styles import ParagraphStyle  # isort: skip
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, NextPageTemplate, PageBreak  # isort: skip
from reportlab.platypus import Paragraph, Spacer, Table  # isort: skip  # the fonts come first

ROWS_TOGETHER = 14
LONG_NOTE = 1600  # characters: a longer note may break over pages
CHAPTER_ROOM = 0.22  # a chapter begins on a new page where less than this share of one is left
BLANK_HEIGHT = 24  # points: room for a hand
COMPACT_ROOM = 0.16  # and in a short document


class Title(Paragraph):  # type: ignore[misc]
    """A heading that the bookmarks and the contents know."""

    def __init__(self, block: blocks.Heading, shape: ParagraphStyle) -> None:
        super().__init__(fonts.markup(block.title, shape.fontName), shape)
        self.block = block


class Story:
    """The flowables of a document, made block by block."""

    def __init__(self, colours: style.Palette, styles: style.Styles, language: Language, *, compact: bool) -> None:
        self.colours, self.styles, self.language = colours, styles, language
        self.room = COMPACT_ROOM if compact else CHAPTER_ROOM

    def of(self, block: blocks.Block) -> list[Flowable]:
        """What a block becomes."""
        match block:
            case blocks.Cover():
                return [CoverPage(block, self.styles, self.colours), NextPageTemplate("text"), PageBreak()]
            case blocks.Contents():
                return [self.text(block.title, "h1"), ContentsList(self.styles)]
            case blocks.Heading():
                return self.heading(block)
            case blocks.Paragraph():
                return [self.text(block.text, block.style)]
            case blocks.PageBreak():
                return [PageBreak()]
            case blocks.Together():
                return [KeepTogether([part for inner in block.blocks for part in _unkept(self.of(inner))])]
            case blocks.KeyFigures():
                return [Tiles(block, self.styles, self.colours)] if block.figures else []
            case _:
                return self.composed(block)

    def composed(self, block: blocks.Block) -> list[Flowable]:
        """What is put together from several texts."""
        match block:
            case blocks.Bullets():
                return [self.bullet(item, i + 1 if block.numbered else 0) for i, item in enumerate(block.items)]
            case blocks.Note():
                return self.note(block)
            case blocks.Quote():
                return self.quote(block)
            case blocks.Facts():
                return self.facts(block)
            case blocks.Items():
                return [part for item in block.items for part in self.item(item)]
            case blocks.Table():
                return self.table(block)
            case blocks.Chart():
                return self.chart(block)
            case blocks.Blanks():
                return self.blanks(block)
            case blocks.Boxes():
                return [TickLine(self.text(block.label, "fact-label"), block.words)]
            case blocks.Lines():
                return [self.text(block.label, "fact-label"), WritingLines(block.count)]
            case blocks.Signature():
                return [Spacer(1, 22), *(self.text(line, "fact") for line in block.lines)]
        raise TypeError(type(block).__name__)

    def text(self, text: str, name: str) -> Paragraph:
        """A text in a style."""
        shape = self.styles[name]
        return Paragraph(fonts.markup(text, shape.fontName), shape)

    def heading(self, block: blocks.Heading) -> list[Flowable]:
        """A heading, on a new page where too little is left of this one."""
        room = style.TEXT_HEIGHT * (self.room if block.level == 1 else 0.11)
        return [CondPageBreak(room), Title(block, self.styles[f"h{min(block.level, 3)}"])]

    def bullet(self, text: str, number: int) -> Paragraph:
        """An item of a list, with a dot or its number."""
        mark = f"{number}." if number else "•"
        shape = self.styles["numbered" if number else "bullet"]
        return Paragraph(fonts.markup(text, fonts.REGULAR), shape, bulletText=mark)

    def note(self, block: blocks.Note) -> list[Flowable]:
        """A tinted box; it may run on over pages."""
        parts = [[self.text(block.title, "note-title")]] if block.title else []
        parts += [[self.text(text, "note")] for text in block.text.split("\n\n")]
        last = len(parts) - 1
        box = Table(parts, colWidths=[style.TEXT_WIDTH], splitInRow=1, spaceBefore=6, spaceAfter=12, style=[
            ("BACKGROUND", (0, 0), (-1, -1), style.PALE), ("LINEBEFORE", (0, 0), (0, -1), 2.4, self.colours.second),
            ("LEFTPADDING", (0, 0), (-1, -1), 12), ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 9), ("BOTTOMPADDING", (0, last), (-1, last), 10)])
        return [KeepTogether([box])] if len(block.text) < LONG_NOTE else [box]

    def quote(self, block: blocks.Quote) -> list[Flowable]:
        """Words set apart, and below them whose they are."""
        parts = [self.text(block.text, "quote")]
        if block.source:
            parts.append(self.text(block.source, "quote-source"))
        return [KeepTogether(parts)] if len(block.text) < LONG_NOTE else parts

    def facts(self, block: blocks.Facts) -> list[Flowable]:
        """Labels and values in two columns."""
        rows = [[self.text(fact.label, "fact-label"), self.text(fact.value, "fact")]
                for fact in block.facts if fact.value]
        if not rows:
            return []
        return [Table(rows, colWidths=[style.TEXT_WIDTH * 0.28, style.TEXT_WIDTH * 0.72], splitInRow=1, spaceBefore=2,
                      spaceAfter=9, style=[
                          ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0),
                          ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                          ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.LINE)])]

    def blanks(self, block: blocks.Blanks) -> list[Flowable]:
        """Labels with a line to write on, far enough apart for a hand."""
        rows = [[self.text(name, "fact-label"), ""] for name in block.labels]
        return [Table(rows, colWidths=[style.TEXT_WIDTH * 0.36, style.TEXT_WIDTH * 0.64], rowHeights=BLANK_HEIGHT,
                      spaceBefore=2, spaceAfter=9, style=[
                          ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LEFTPADDING", (0, 0), (0, -1), 0),
                          ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                          ("LINEBELOW", (1, 0), (-1, -1), 0.6, style.MIST)])]

    def item(self, item: blocks.Item) -> list[Flowable]:
        """A longer text with what stands above it and the answer below."""
        parts = [self.text(item.above, "above")] if item.above else []
        parts.append(self.text(item.text, "body"))
        if item.answer:
            label = f"{item.answer_label}: " if item.answer_label else ""
            parts.append(self.text(label + item.answer, "answer"))
        return [*parts, Spacer(1, 7)]

    def table(self, block: blocks.Table) -> list[Flowable]:
        """A table with its caption above and its note below; the heads repeat on each page."""
        whole = sum(column.width for column in block.columns)
        widths = [style.TEXT_WIDTH * column.width / whole for column in block.columns]
        last = len(block.rows) - 1
        heads = [self.text(c.title, "head-right" if c.align == "right" else "head") for c in block.columns]
        rows = [[self.cell(cell, column, total=block.total and i == last)
                 for cell, column in zip(row, block.columns, strict=True)] for i, row in enumerate(block.rows)]
        made = Table([heads, *rows], colWidths=widths, repeatRows=1, splitInRow=1, spaceAfter=4 if block.note else 12,
                     style=self.table_style(total=block.total))
        found: list[Flowable] = [self.text(block.caption, "caption")] if block.caption else []
        found.append(made)
        if block.note:
            found.append(self.text(block.note, "under"))
        return found

    def table_style(self, *, total: bool) -> list[tuple[Any, ...]]:
        """Head on colour, pale stripes, thin lines."""
        found: list[tuple[Any, ...]] = [
            ("BACKGROUND", (0, 0), (-1, 0), self.colours.main), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("ROWBACKGROUNDS", (0, 1), (-1, -1), [style.WHITE, style.PALE]),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, style.LINE), ("TOPPADDING", (0, 0), (-1, -1), 3.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.6), ("LEFTPADDING", (0, 0), (-1, -1), 7),
            ("RIGHTPADDING", (0, 0), (-1, -1), 7)]
        if total:
            found.append(("LINEABOVE", (0, -1), (-1, -1), 1.1, self.colours.main))
        return found

    def cell(self, cell: blocks.Cell, column: blocks.Column, *, total: bool) -> list[Paragraph]:
        """The text of a cell and its detail."""
        name = ("total" if total or column.strong else "cell") + ("-right" if column.align == "right" else "")
        parts = [self.text(cell.text, name)]
        if cell.detail:
            parts.append(self.text(cell.detail, "detail"))
        return parts

    def chart(self, block: blocks.Chart) -> list[Flowable]:
        """A chart with its caption below."""
        parts: list[Flowable] = [chart(block, self.colours, self.language)]
        if block.caption:
            parts.append(self.text(block.caption, "figure"))
        return parts


def story(document: blocks.Document, colours: style.Palette, styles: style.Styles, language: Language
          ) -> list[Flowable]:
    """All flowables of a document."""
    made = Story(colours, styles, language, compact=document.compact)
    found: list[Flowable] = []
    headings: list[Flowable] = []
    for block in _kept(document.blocks):
        parts = made.of(block)
        if isinstance(block, blocks.Heading):
            found += [parts.pop(0)] if not headings else []
            headings += parts[-1:]
        elif _whole(block):
            found.append(KeepTogether([*headings, *parts]))
            headings = []
        else:
            if isinstance(block, blocks.Table) and headings:
                found.append(CondPageBreak(style.TEXT_HEIGHT * CHAPTER_ROOM))
                _let_go(headings)
            found += [*headings, *parts]
            headings = []
    return found + headings


def _let_go(headings: Iterable[Flowable]) -> None:
    """Let what follows headings break over pages: kept with them it would move to the next page as a whole."""
    for heading in headings:
        heading.keepWithNext = 0


def _unkept(parts: Iterable[Flowable]) -> list[Flowable]:
    """Flowables without what keeps or breaks by itself, to be kept together as one."""
    found: list[Flowable] = []
    for part in parts:
        if isinstance(part, KeepTogether):
            found += part._content
        elif not isinstance(part, CondPageBreak):
            found.append(part)
    return found


def _whole(block: blocks.Block) -> bool:
    """Whether a block stays on one page together with the headings above it."""
    if isinstance(block, blocks.Table):
        return len(block.rows) <= ROWS_TOGETHER and not block.long
    return isinstance(block, blocks.Chart)


def _kept(given: Iterable[blocks.Block]) -> list[blocks.Block]:
    """The blocks without a page break at the end or two in a row, which would leave an empty page."""
    found: list[blocks.Block] = []
    for block in given:
        if isinstance(block, blocks.PageBreak) and found and isinstance(found[-1], blocks.PageBreak | blocks.Cover):
            continue
        found.append(block)
    while found and isinstance(found[-1], blocks.PageBreak):
        found.pop()
    return found
