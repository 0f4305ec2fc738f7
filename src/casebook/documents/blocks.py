"""What a document is made of, as plain data: the paper and the screen draw the same blocks.

Every text is as typed, without markup; what draws it escapes it.
"""

from __future__ import annotations

from collections.abc import Iterable

from casebook.model.record import Record, record


class Block(Record):
    """Something that stands in a document."""

    __slots__ = ()


@record
class Heading(Block):
    """A heading with its number ("2", "2.1" or ""); level 1 begins a chapter. It stands in contents and bookmarks.

    `section` is the code of the section with words of hers that begins here, or "".
    """

    text: str
    number: str = ""
    level: int = 1
    section: str = ""

    @property
    def title(self) -> str:
        """Number and text."""
        return f"{self.number}  {self.text}" if self.number else self.text


@record
class Paragraph(Block):
    """Running text; `style` is `body`, `lead` (large and light), `small` or `label`."""

    text: str
    style: str = "body"


@record
class Bullets(Block):
    """A list; `numbered` counts its items."""

    items: tuple[str, ...]
    numbered: bool = False


@record
class Note(Block):
    """A text in a tinted box, with an optional title."""

    text: str
    title: str = ""


@record
class Quote(Block):
    """Words of someone, set apart, and who says them."""

    text: str
    source: str = ""


@record
class Fact(Record):
    """A label and what stands behind it; the value may have several lines."""

    label: str
    value: str


@record
class Facts(Block):
    """Labels with their values, one below the other."""

    facts: tuple[Fact, ...]


@record
class Figure(Record):
    """A key figure: the number, what it counts, and a word of comparison."""

    value: str
    label: str
    note: str = ""


@record
class KeyFigures(Block):
    """Up to four large figures side by side."""

    figures: tuple[Figure, ...]


@record
class Column(Record):
    """A column of a table: its head, `left` or `right`, its share of the width, and whether it is set bold."""

    title: str
    align: str = "left"
    width: float = 1.0
    strong: bool = False


@record
class Cell(Record):
    """A cell: its text and, smaller below it, what belongs to it."""

    text: str
    detail: str = ""


@record
class Table(Block):
    """A table with heads that repeat on each page; `total` sets the last row apart, `note` stands below.

    A `long` one may break over pages wherever it stands; others do so only when they are long indeed. `name` is the
    protected table that it prints, or "".
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    total: bool = False
    note: str = ""
    long: bool = False
    name: str = ""


@record
class Series(Record):
    """A row of numbers of a chart, one for each of its labels; None leaves a gap."""

    name: str
    values: tuple[float | None, ...]


@record
class Chart(Block):
    """A chart; `kind` is `bars` (horizontal, one series), `columns` (beside each other), `stacked` or `lines`.

    `name` is the protected table that it draws, or "".
    """

    kind: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    caption: str = ""
    name: str = ""


@record
class Item(Record):
    """A text with a few words above it (a date, an addressee, a state) and an answer below it."""

    text: str
    above: str = ""
    answer_label: str = ""
    answer: str = ""


@record
class Items(Block):
    """Longer texts one below the other, such as signals and recommendations."""

    items: tuple[Item, ...]


@record
class Signature(Block):
    """Place and day, and who signs."""

    lines: tuple[str, ...]


@record
class Blanks(Block):
    """Lines to be filled in by hand, each behind its label."""

    labels: tuple[str, ...]


@record
class Boxes(Block):
    """Small squares to tick by hand, each with its words, behind a label."""

    label: str
    words: tuple[str, ...]


@record
class Lines(Block):
    """A label with so many lines below it to write on by hand, over the whole width."""

    label: str
    count: int


@record
class PageBreak(Block):
    """What follows begins on a new page."""


@record
class Contents(Block):
    """The table of contents, with page numbers and links."""

    title: str


@record
class Cover(Block):
    """The title page; `mark` says that it is a draft, for whom it is, or nothing.

    `logo` is a PNG or JPEG of the client, and `logo_words` say in words what it is.
    """

    title: str
    subtitle: str
    period: str
    facts: tuple[Fact, ...]
    mark: str = ""
    logo: bytes | None = None
    logo_words: str = ""


@record
class Together(Block):
    """Blocks that stay on one page where they fit on one."""

    blocks: tuple[Block, ...]


@record
class Document(Record):
    """A whole document: its blocks, its properties, and what stands at the head and foot of each page.

    A `compact` one is short: smaller headings, and chapters that follow each other on a page. In a `numbered` one the
    captions of tables and charts begin with "Table 1 – " and "Figure 1 – ".
    """

    title: str
    author: str
    subject: str
    language: str
    blocks: tuple[Block, ...]
    head_left: str = ""
    head_right: str = ""
    foot: str = ""
    colour: str = ""
    compact: bool = False
    numbered: bool = False


def prose(text: str) -> list[Block]:
    """Typed text as blocks: an empty line begins a paragraph, lines that begin with "- " or "• " are a list."""
    found: list[Block] = []
    lines: list[str] = []
    items: list[str] = []

    def settle() -> None:
        if lines:
            found.append(Paragraph(text="\n".join(lines)))
        if items:
            found.append(Bullets(items=tuple(items)))
        lines.clear()
        items.clear()

    for line in text.split("\n"):
        if line.lstrip()[:2] in ("- ", "• "):
            if lines:
                settle()
            items.append(line.lstrip()[2:].strip())
        elif line.strip():
            if items:
                settle()
            lines.append(line.rstrip())
        else:
            settle()
    settle()
    return found


def loose(blocks: Iterable[Block]) -> list[Block]:
    """Every block by itself, those that stay on one page too."""
    found: list[Block] = []
    for block in blocks:
        found += loose(block.blocks) if isinstance(block, Together) else [block]
    return found


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of plain cells."""
    return tuple(Cell(text=text) for text in texts)
