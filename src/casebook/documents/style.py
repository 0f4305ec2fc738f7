"""One scale of type, one palette and one page for all documents."""

from __future__ import annotations

from typing import Any

from casebook.documents import fonts, hyphens
from casebook.model.record import Record, record

from reportlab.lib.colors import Color, HexColor, white  # isort: skip  # the fonts come first
from reportlab.lib.enums import TA_RIGHT  # isort: skip
from reportlab.lib.pagesizes import A4  # isort: skip
from reportlab.lib.styles import ParagraphStyle  # isort: skip
from reportlab.lib.units import mm  # isort: skip

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 24 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP, BOTTOM = 24 * mm, 21 * mm
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

BOOKMARKED = 2  # levels of headings in the contents and the bookmarks

INK, GREY, LINE, PALE = HexColor("#22303A"), HexColor("#5D6A76"), HexColor("#CBD5DB"), HexColor("#EEF3F5")
BLUE, TEAL, SAND, ROSE = HexColor("#1B4965"), HexColor("#4C938B"), HexColor("#E0A458"), HexColor("#A8574C")
MIST = HexColor("#A9BCC8")
WHITE = white


@record
class Palette(Record):
    """The colours of a document: its main colour, a second one, an accent, and those of a chart's series."""

    main: Color
    second: Color
    accent: Color

    def series(self, count: int) -> tuple[Color, ...]:
        """Colours of so many series of a chart, told apart by lightness too; none is close to the client's own."""
        found = [self.main, self.second]
        found += [colour for colour in (SAND, MIST, ROSE, GREY, TEAL) if all(_apart(colour, one) for one in found[:2])]
        return _continued(found, count)

    def lines(self, count: int) -> tuple[Color, ...]:
        """Colours of so many lines, each of which its own name can be read in."""
        found = [self.main]
        found += [made for made in map(legible, (TEAL, SAND, ROSE, GREY)) if _apart(made, self.main)]
        return _continued(found, count)


def _continued(found: list[Color], count: int) -> tuple[Color, ...]:
    """So many colours: after the last the first again, darker each time round."""
    made = list(found)
    while len(made) < count:
        made.append(mixed(made[len(made) - len(found)], INK, 0.35))
    return tuple(made[:count])


def _apart(one: Color, other: Color) -> bool:
    parts = ((one.red, other.red), (one.green, other.green), (one.blue, other.blue))
    return bool(sum((a - b) ** 2 for a, b in parts) > 0.05)


def contrast(colour: Color) -> float:
    """Of a colour on white (WCAG): 4.5 for text, 3 for what is drawn."""
    return 1.05 / (luminance(colour) + 0.05)


def legible(colour: Color, least: float = 4.5) -> Color:
    """A colour, darkened until it can be read on white."""
    while contrast(colour) < least:
        colour = mixed(colour, INK, 0.12)
    return colour


def luminance(colour: Color) -> float:
    """How light a colour is, from 0 to 1 (WCAG)."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
             for c in (colour.red, colour.green, colour.blue)]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def palette(colour: str) -> Palette:
    """The palette of a client's own colour, darkened until white text can be read on it; ours without one."""
    try:
        main = HexColor(colour if colour.startswith("#") else f"#{colour}") if colour else BLUE
    except ValueError:
        main = BLUE
    while luminance(main) > 0.18:
        main = Color(main.red * 0.9, main.green * 0.9, main.blue * 0.9)
    if main == BLUE:
        return Palette(main=BLUE, second=TEAL, accent=SAND)
    lighter = next(made for made in (mixed(main, WHITE, part / 100) for part in range(45, -1, -5))
                   if contrast(made) >= 3)
    return Palette(main=main, second=lighter, accent=SAND)


def mixed(one: Color, other: Color, part: float) -> Color:
    """A colour between two."""
    return Color(*(a + (b - a) * part for a, b in ((one.red, other.red), (one.green, other.green),
                                                   (one.blue, other.blue))))


@record
class Styles(Record):
    """The paragraph styles of a document, by name."""

    by_name: dict[str, ParagraphStyle]

    def __getitem__(self, name: str) -> ParagraphStyle:
        return self.by_name[name]


def styles(colours: Palette, language: str, *, compact: bool = False) -> Styles:
    """Every style, in a language: it decides where words may be broken."""
    broken: dict[str, Any] = {"hyphenationLang": hyphens.breaker(language), "embeddedHyphenation": 1,
                               "uriWasteReduce": 0.3}
    plain: dict[str, Any] = {"allowWidows": 0, "allowOrphans": 0, "bulletFontName": fonts.REGULAR, "splitLongWords": 1}
    main = colours.main
    found = [
        _style("body", plain, broken, size=10, leading=15, after=7),
        _style("lead", plain, font=fonts.LIGHT, size=13, leading=19.5, after=11, colour=main),
        _style("small", plain, broken, size=8.5, leading=12.5, after=6, colour=GREY),
        _style("label", font=fonts.BOLD, size=9.5, leading=13, before=4, after=3, colour=INK, keepWithNext=1),
        _style("bullet", plain, broken, size=10, leading=15, after=4, indent=14, bulletIndent=3),
        _style("numbered", plain, broken, size=10, leading=15, after=4, indent=20, bulletIndent=3),
        _style("h1", font=fonts.BOLD, size=16 if compact else 21, leading=20 if compact else 26,
               before=13 if compact else 20, after=6 if compact else 9, colour=main, keepWithNext=1),
        _style("h2", font=fonts.BOLD, size=13, leading=17, before=11, after=5, colour=main, keepWithNext=1),
        _style("h3", font=fonts.BOLD, size=10.5, leading=14, before=8, after=3, colour=INK, keepWithNext=1),
        _style("caption", font=fonts.BOLD, size=9.5, leading=13, before=6, after=5, colour=INK, keepWithNext=1),
        _style("figure", font=fonts.ITALIC, size=8.5, leading=12, before=2, after=11, colour=GREY),
        _style("under", broken, font=fonts.ITALIC, size=8.5, leading=12, before=4, after=11, colour=GREY),
        _style("cell", plain, broken, size=9, leading=12.2),
        _style("cell-right", size=9, leading=12.2, alignment=TA_RIGHT),
        _style("total", font=fonts.BOLD, size=9, leading=12.2),
        _style("total-right", font=fonts.BOLD, size=9, leading=12.2, alignment=TA_RIGHT),
        _style("detail", plain, size=7.8, leading=10.4, colour=GREY),
        _style("head", font=fonts.BOLD, size=9, leading=12, colour=WHITE),
        _style("head-right", font=fonts.BOLD, size=9, leading=12, colour=WHITE, alignment=TA_RIGHT),
        _style("key", font=fonts.BOLD, size=24, leading=28, colour=main),
        _style("key-label", size=8.8, leading=11.4),
        _style("key-note", size=8.4, leading=11, colour=GREY),
        _style("note", plain, broken, size=9.8, leading=14.6, colour=mixed(main, INK, 0.35)),
        _style("note-title", font=fonts.BOLD, size=9.8, leading=14, after=2, colour=main),
        _style("quote", plain, broken, font=fonts.ITALIC, size=11, leading=16.5, before=6, after=4, indent=14,
               rightIndent=14, colour=mixed(main, INK, 0.35)),
        _style("quote-source", size=8.8, leading=12, after=9, indent=14, colour=GREY),
        _style("fact-label", size=9, leading=13, colour=GREY),
        _style("tick", size=9.3, leading=13),
        _style("fact", plain, size=9.5, leading=13),
        _style("above", keepWithNext=1, font=fonts.BOLD, size=8.4, leading=11.5, after=1,
               colour=mixed(colours.second, INK, 0.4)),
        _style("answer", plain, broken, font=fonts.ITALIC, size=9.5, leading=14, after=2, indent=12, colour=GREY),
        _style("contents-1", font=fonts.BOLD, size=10.5, leading=14, colour=main),
        _style("contents-2", size=9.5, leading=13),
        _style("cover-title", font=fonts.BOLD, size=34, leading=41, colour=WHITE, splitLongWords=1),
        _style("cover-subtitle", font=fonts.LIGHT, size=18, leading=24, colour=WHITE, splitLongWords=1),
        _style("cover-label", size=8.5, leading=11.5, colour=GREY),
        _style("cover-fact", size=10.5, leading=14.5, splitLongWords=1),
    ]
    return Styles(by_name={style.name: style for style in found})


def _style(name: str, *shared: dict[str, Any], font: str = fonts.REGULAR, size: float, leading: float,
           before: float = 0, after: float = 0, colour: Color = INK, indent: float = 0, **more: Any) -> ParagraphStyle:
    together = {key: value for part in shared for key, value in part.items()} | more
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, spaceBefore=before, spaceAfter=after,
                          textColor=colour, leftIndent=indent, **together)
