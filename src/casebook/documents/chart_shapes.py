"""The shapes of charts: no frames or ticks, a light grid, values on the bars, names at the ends of lines.

They draw what a block holds; its numbers come from protected tables only (disclosure.md 6).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10

from casebook.documents import fonts, style
from casebook.documents.blocks import Chart, Series
from casebook.documents.in_words import in_words
from casebook.documents.lines import LABEL, broken, draw, fitted
from casebook.documents.tagging.structure import Element
from casebook.language import Language

from reportlab.lib.colors import Color  # isort: skip  # the fonts come first
from reportlab.platypus import Flowable  # isort: skip

BAR, BAR_STEP = 12.0, 19.0
COLUMN_HEIGHT = 120.0
LEGEND = 14.0  # from one line of the legend to the next
PAIR = 2  # series that compare two periods: the earlier one pale


def scale(most: float) -> tuple[float, float]:
    """The top of an axis and the step of its grid: three to six round steps of whole numbers."""
    rough = max(most, 1) / 4
    power = 10 ** floor(log10(rough)) if rough >= 1 else 1
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= rough and (s != 2.5 or power > 1))
    return step * ceil(max(most, 1) / step), step


class Drawing(Flowable):  # type: ignore[misc]
    """A chart over the whole width of the text; in words for who has it read aloud."""

    def __init__(self, block: Chart, colours: style.Palette, language: Language) -> None:
        super().__init__()
        self.block, self.colours, self.language = block, colours, language
        self.width, self.height = style.TEXT_WIDTH, self.needed()
        self.spaceBefore, self.spaceAfter = 4, 6
        self.figure = Element("Figure", words=in_words(block, language))

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        self.figure.box = (x, y, x + self.width, y + self.height)
        with self.canv.within(self.figure), self.canv.content():
            self.paint()

    def paint(self) -> None:
        """Draw it with the lower left corner at 0, 0."""
        raise NotImplementedError

    def needed(self) -> float:
        """How high it is."""
        many = len(self.block.series) > 1
        return self.foot + COLUMN_HEIGHT + 14 + (8 + LEGEND * len(self.legend_lines()) if many else 0)

    @property
    def foot(self) -> float:
        """The room below the axis, for the labels."""
        return 10 + 10 * max(len(self.label(label)) for label in self.block.labels)

    @property
    def step(self) -> float:
        """The width that each label has."""
        return float(style.TEXT_WIDTH - 30) / len(self.block.labels)

    def label(self, label: str) -> list[str]:
        """A label over up to three lines."""
        return broken(label, fonts.REGULAR, LABEL, max(self.step, 40) - 6, lines=3)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = min(width, style.TEXT_WIDTH)
        return self.width, self.height

    def number(self, value: float) -> str:
        """A value as it is written at a bar."""
        return self.language.number(value, 0 if value == int(value) else 1)

    def legend_lines(self) -> list[list[tuple[float, int, str]]]:
        """The names of the series with where they begin, over as many lines as they need."""
        found: list[list[tuple[float, int, str]]] = [[]]
        x = 26.0
        for number, part in enumerate(self.block.series):
            name = fitted(part.name, fonts.REGULAR, LABEL, 180)
            wide = 35 + fonts.width(name, fonts.REGULAR, LABEL)
            if found[-1] and x + wide - 22 > style.TEXT_WIDTH:
                found.append([])
                x = 26.0
            found[-1].append((x, number, name))
            x += wide
        return found

    def legend(self, shades: Sequence[Color]) -> None:
        """The names of the series with their colours, above the chart."""
        for i, line in enumerate(self.legend_lines()):
            y = self.height - 12 - LEGEND * i
            for x, number, name in line:
                self.canv.setFillColor(shades[number])
                self.canv.rect(x, y, 9, 9, stroke=0, fill=1)
                draw(self.canv, x + 13, y + 1.2, name)

    def value(self, x: float, y: float, value: float) -> None:
        """A value above its column, with the grid cleared away behind it."""
        text = self.number(value)
        wide = fonts.width(text, fonts.BOLD, 8)
        self.canv.setFillColor(style.WHITE)
        self.canv.rect(x - wide / 2 - 1, y - 1.5, wide + 2, 9, stroke=0, fill=1)
        draw(self.canv, x, y, text, font=fonts.BOLD, size=8, align="middle")

    def grid(self, most: float, right: float) -> float:
        """Draw the grid of the value axis; the height of one unit."""
        top, step = scale(most)
        unit = COLUMN_HEIGHT / top
        value = 0.0
        while value <= top:
            y = self.foot + value * unit
            self.canv.setStrokeColor(style.GREY if value == 0 else style.LINE)
            self.canv.setLineWidth(0.8 if value == 0 else 0.5)
            self.canv.line(26, y, right, y)
            draw(self.canv, 20, y - 2.8, self.number(value), size=8, colour=style.GREY, align="right")
            value += step
        return unit

    def names(self, middles: Sequence[float]) -> None:
        """The labels below the axis."""
        for label, x in zip(self.block.labels, middles, strict=True):
            for i, line in enumerate(self.label(label)):
                draw(self.canv, x, self.foot - 12 - 10 * i, line, align="middle")


class Bars(Drawing):
    """Horizontal bars of one series, each with its name before and its value behind it."""

    def needed(self) -> float:
        return BAR_STEP * len(self.block.labels) + 4

    def paint(self) -> None:
        left = min(180.0, 12 + max(fonts.width(label, fonts.REGULAR, 9) for label in self.block.labels))
        room = self.width - left - 4
        values = [value or 0 for value in self.block.series[0].values]
        most = max(*values, 1) * 1.14
        for i, (label, value) in enumerate(zip(self.block.labels, values, strict=True)):
            y = self.height - BAR_STEP * (i + 1) + 5
            self._name(label, left - 8, y + 2.9)
            self.canv.setFillColor(style.PALE)
            self.canv.rect(left, y, room, BAR, stroke=0, fill=1)
            self.canv.setFillColor(self.colours.second)
            self.canv.rect(left, y, room * value / most, BAR, stroke=0, fill=1)
            draw(self.canv, left + room * value / most + 5, y + 2.9, self.number(value), font=fonts.BOLD, size=9)

    def _name(self, label: str, right: float, y: float) -> None:
        """The name of a bar; a long one smaller, over two lines."""
        if fonts.width(label, fonts.REGULAR, 9) <= right:
            draw(self.canv, right, y, label, size=9, align="right")
            return
        lines = broken(label, fonts.REGULAR, 7.8, right)
        for i, line in enumerate(lines):
            draw(self.canv, right, y + 4.2 * (len(lines) - 1) - 8.6 * i, line, size=7.8, align="right")


class Columns(Drawing):
    """Groups of columns beside each other, each with its value on top."""

    def paint(self) -> None:
        series, count = self.block.series, len(self.block.labels)
        most = max([value or 0 for part in series for value in part.values] or [1])
        unit = self.grid(most, self.width)
        shades = (style.MIST, self.colours.main) if len(series) == PAIR else self.colours.series(len(series))
        step = (self.width - 30) / count
        wide = min(26.0, step * 0.72 / len(series))
        middles = [30 + step * (i + 0.5) for i in range(count)]
        for i, middle in enumerate(middles):
            x = middle - wide * len(series) / 2
            for part, colour in zip(series, shades, strict=False):
                value = part.values[i]
                if value is not None:
                    self.canv.setFillColor(colour)
                    self.canv.rect(x + 0.8, self.foot, wide - 1.6, value * unit, stroke=0, fill=1)
                    self.value(x + wide / 2, self.foot + value * unit + 4, value)
                x += wide
        self.names(middles)
        if len(series) > 1:
            self.legend(shades)


class Stacked(Drawing):
    """Columns whose parts stand on each other, with the sum on top."""

    def paint(self) -> None:
        series, count = self.block.series, len(self.block.labels)
        sums = [sum(part.values[i] or 0 for part in series) for i in range(count)]
        shades = self.colours.series(len(series))
        unit = self.grid(max(*sums, 1), self.width)
        step = (self.width - 30) / count
        wide = min(44.0, step * 0.6)
        middles = [30 + step * (i + 0.5) for i in range(count)]
        for i, middle in enumerate(middles):
            y = self.foot
            for part, colour in zip(series, shades, strict=True):
                high = (part.values[i] or 0) * unit
                self.canv.setFillColor(colour)
                self.canv.rect(middle - wide / 2, y, wide, max(high - 0.8, 0), stroke=0, fill=1)
                if high >= 12:
                    ink = style.WHITE if style.luminance(colour) < 0.3 else style.INK
                    draw(self.canv, middle, y + high / 2 - 3, self.number(part.values[i] or 0), font=fonts.BOLD,
                         size=8, colour=ink, align="middle")
                y += high
            self.value(middle, y + 4, sums[i])
        self.names(middles)
        self.legend(shades)


class Lines(Drawing):
    """Lines over the years, each named at its end; a year without a number is a gap."""

    def needed(self) -> float:
        return self.foot + COLUMN_HEIGHT + 14

    @property
    def step(self) -> float:
        return (self.right - 46) / max(len(self.block.labels) - 1, 1)

    @property
    def right(self) -> float:
        """Where the lines end and their names begin."""
        return float(style.TEXT_WIDTH) - 118

    def paint(self) -> None:
        series, count = self.block.series, len(self.block.labels)
        most = max([value or 0 for part in series for value in part.values] or [1])
        right, step = self.right, self.step
        unit = self.grid(most, right)
        places = [46 + step * i for i in range(count)] if count > 1 else [(right + 26) / 2]
        ends = self._ends(series, unit)
        for number, (part, colour) in enumerate(zip(series, self.colours.lines(len(series)), strict=True)):
            self._line(part, places, unit, colour)
            if any(value is not None for value in part.values):
                value = next(v for v in reversed(part.values) if v is not None)
                lines = broken(f"{self.number(value)} {part.name}", fonts.BOLD, LABEL, 104)
                for i, line in enumerate(lines):
                    draw(self.canv, right + 10, ends[number] - 3 - 10 * i, line, font=fonts.BOLD, colour=colour)
        self.names(places)

    def _line(self, part: Series, places: Sequence[float], unit: float, colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setFillColor(colour)
        self.canv.setLineWidth(1.6)
        before: tuple[float, float] | None = None
        for x, value in zip(places, part.values, strict=True):
            point = None if value is None else (x, self.foot + value * unit)
            if point and before:
                self.canv.line(*before, *point)
            if point:
                self.canv.circle(*point, 2.6, stroke=0, fill=1)
            before = point

    def _ends(self, series: Sequence[Series], unit: float) -> list[float]:
        """The heights of the names at the ends, moved apart where they would touch."""
        wanted = [self.foot + next((v for v in reversed(part.values) if v is not None), 0) * unit for part in series]
        found = list(wanted)
        below = -100.0
        for i in sorted(range(len(wanted)), key=wanted.__getitem__):
            lines = len(broken(f"{self.number(wanted[i])} {series[i].name}", fonts.BOLD, LABEL, 104))
            found[i] = max(wanted[i], below + 2 + 10 * lines)
            below = found[i]
        return found
