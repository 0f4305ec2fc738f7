"""From blocks to what ReportLab lays out: one function for each kind of block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from casebook.documents import blocks, fonts, style
from casebook.documents.by_hand import TickLine, WritingLines
from casebook.documents.charts import chart
from casebook.documents.furniture import ContentsLine, CoverPage, Tiles
from casebook.documents.tables import facts, table, too_short_to_break
from casebook.documents.tagging.flowables import Grouped, Text, text
from casebook.documents.tagging.structure import Element
from casebook.language import Language

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, NextPageTemplate, PageBreak  # isort: skip
from reportlab.platypus import Spacer, Table  # isort: skip  # the fonts come first

ROWS_TOGETHER = 14
SHORT_ITEM = 400  # characters
LONG_NOTE = 1600  # characters: a longer note may break over pages
CHAPTER_ROOM = 0.22  # a chapter begins on a new page where less than this share of one is left
BLANK_HEIGHT = 24  # points: room for a hand
COMPACT_ROOM = 0.16  # and in a short document


class Title(Text):
    """A heading that the bookmarks and the contents know, by its key."""

    block: blocks.Heading
    key = ""


class Story:
    """The flowables of a document, made block by block."""

    def __init__(self, document: blocks.Document, colours: style.Palette, styles: style.Styles, language: Language
                 ) -> None:
        self.document, self.colours, self.styles, self.language = document, colours, styles, language
        self.room = COMPACT_ROOM if document.compact else CHAPTER_ROOM
        self.titles = 0
        self.level = 0
        self.below_title = 1 if any(isinstance(block, blocks.Cover) for block in document.blocks[:1]) else 0

    def of(self, block: blocks.Block) -> list[Flowable]:
        """What a block becomes."""
        match block:
            case blocks.Cover():
                self.level = 1
                return [CoverPage(block, self.styles, self.colours), NextPageTemplate("text"), PageBreak()]
            case blocks.Contents():
                return self.contents(block)
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
                return self.bullets(block)
            case blocks.Note():
                return self.note(block)
            case blocks.Quote():
                return self.quote(block)
            case blocks.Facts():
                return facts(block, self.styles)
            case blocks.Items():
                return [part for item in block.items for part in self.item(item)]
            case blocks.Table():
                return table(block, self.styles, self.colours)
            case blocks.Chart():
                return self.chart(block)
            case blocks.Blanks():
                return self.blanks(block)
            case blocks.Boxes():
                return [TickLine(self.text(block.label, "fact-label"), block.words, self.styles["tick"])]
            case blocks.Lines():
                return [self.text(block.label, "fact-label"), WritingLines(block.count)]
            case blocks.Signature():
                return [Spacer(1, 22), *(self.text(line, "fact") for line in block.lines)]
        raise TypeError(type(block).__name__)

    def text(self, words: str, name: str, *path: Element) -> Text:
        """A text in a style: a paragraph of its own, or of the element that the path leads to."""
        return text(words, self.styles[name], *(path or (Element("P"),)))

    def heading(self, block: blocks.Heading) -> list[Flowable]:
        """A heading, on a new page where too little is left of this one. None is two levels below the one before."""
        room = style.TEXT_HEIGHT * (self.room if block.level == 1 else 0.11)
        shape = self.styles[f"h{min(block.level, 3)}"]
        made = Title(fonts.markup(block.title, shape.fontName), shape)
        self.level = min(block.level + self.below_title, self.level + 1)
        self.titles += 1
        made.block, made.key, made.path = block, f"heading-{self.titles}", (Element(f"H{self.level}"),)
        return [CondPageBreak(room), made]

    def contents(self, block: blocks.Contents) -> list[Flowable]:
        """The table of contents: a line for each heading that the bookmarks have, with its page and a link."""
        self.level = 1 + self.below_title
        found: list[Flowable] = [self.text(block.title, "h1", Element(f"H{self.level}"))]
        chapters, parts = Element("TOC"), Element("TOC")
        for number, heading in enumerate(headings(self.document.blocks), 1):
            if heading.level > style.BOOKMARKED:
                continue
            deep = heading.level > 1
            if not deep:
                parts = Element("TOC")
            path = (chapters, parts) if deep else (chapters,)
            found.append(ContentsLine(heading, f"heading-{number}", path, self.styles, self.language))
        return [*found, Spacer(1, 4)]

    def bullets(self, block: blocks.Bullets) -> list[Flowable]:
        """The items of a list, each with a dot or its number."""
        whole = Element("L", numbering="Decimal" if block.numbered else "Disc")
        found: list[Flowable] = []
        for number, words in enumerate(block.items, 1):
            item = self.text(words, "numbered" if block.numbered else "bullet", whole, Element("LI"), Element("LBody"))
            item.mark = f"{number}." if block.numbered else "•"
            if number in (1, len(block.items) - 1) and len(words) < SHORT_ITEM:
                item.keepWithNext = 1  # no item stands alone on a page
            found.append(item)
        return found

    def note(self, block: blocks.Note) -> list[Flowable]:
        """A tinted box; it may run on over pages."""
        parts = [[self.text(block.title, "note-title")]] if block.title else []
        parts += [[self.text(text, "note")] for text in block.text.split("\n\n")]
        last = len(parts) - 1
        box = Table(parts, colWidths=[style.TEXT_WIDTH], splitInRow=1, spaceBefore=6, spaceAfter=12,
                    renderCB=Grouped(Element("Div")), style=[
            ("BACKGROUND", (0, 0), (-1, -1), style.PALE), ("LINEBEFORE", (0, 0), (0, -1), 2.4, self.colours.second),
            ("LEFTPADDING", (0, 0), (-1, -1), 12), ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 9), ("BOTTOMPADDING", (0, last), (-1, last), 10)])
        return [KeepTogether([box])] if len(block.text) < LONG_NOTE else [box]

    def quote(self, block: blocks.Quote) -> list[Flowable]:
        """Words set apart, and below them whose they are."""
        whole = Element("BlockQuote")
        parts: list[Flowable] = [self.text(block.text, "quote", whole, Element("P"))]
        if block.source:
            parts.append(self.text(block.source, "quote-source", whole, Element("P")))
        return [KeepTogether(parts)] if len(block.text) < LONG_NOTE else parts

    def blanks(self, block: blocks.Blanks) -> list[Flowable]:
        """Labels with a line to write on, far enough apart for a hand."""
        rows = [[[self.text(name, "fact-label")] if name else [], []] for name in block.labels]
        return [Table(rows, colWidths=[style.TEXT_WIDTH * 0.36, style.TEXT_WIDTH * 0.64], rowHeights=BLANK_HEIGHT,
                      spaceBefore=2, spaceAfter=9, renderCB=Grouped(Element("Div")), style=[
                          ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LEFTPADDING", (0, 0), (0, -1), 0),
                          ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                          ("LINEBELOW", (1, 0), (-1, -1), 0.6, style.MIST)])]

    def item(self, item: blocks.Item) -> list[Flowable]:
        """A longer text with what stands above it and the answer below."""
        parts: list[Flowable] = [self.text(item.above, "above")] if item.above else []
        parts.append(self.text(item.text, "body"))
        if item.answer:
            label = f"{item.answer_label}: " if item.answer_label else ""
            parts.append(self.text(label + item.answer, "answer"))
        if len(item.text) + len(item.answer) < LONG_NOTE:
            parts = [KeepTogether(parts)]
        return [*parts, Spacer(1, 7)]

    def chart(self, block: blocks.Chart) -> list[Flowable]:
        """A chart with its caption below."""
        parts: list[Flowable] = [chart(block, self.colours, self.language)]
        if block.caption:
            parts.append(self.text(block.caption, "figure"))
        return parts


def story(document: blocks.Document, colours: style.Palette, styles: style.Styles, language: Language,
          step: Callable[[], None]) -> list[Flowable]:
    """All flowables of a document; `step` is called for each of its blocks."""
    made = Story(document, colours, styles, language)
    found: list[Flowable] = []
    above: list[Flowable] = []
    for block in _kept(document.blocks):
        step()
        parts = made.of(block)
        if isinstance(block, blocks.Heading):
            found += [parts.pop(0)] if not above else []
            above += parts[-1:]
        elif _whole(block):
            found.append(KeepTogether([*above, *_unkept(parts)]))
            above = []
        else:
            if isinstance(block, blocks.Table) and above:
                found.append(CondPageBreak(style.TEXT_HEIGHT * CHAPTER_ROOM))
                _let_go(above)
            found += [*above, *parts]
            above = []
    return found + above


def headings(given: Iterable[blocks.Block]) -> Iterator[blocks.Heading]:
    """All headings in order, those among blocks that stay together too."""
    for block in given:
        if isinstance(block, blocks.Heading):
            yield block
        elif isinstance(block, blocks.Together):
            yield from headings(block.blocks)


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
        return (len(block.rows) <= ROWS_TOGETHER and not block.long) or too_short_to_break(block)
    return isinstance(block, blocks.Chart | blocks.Together)


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
