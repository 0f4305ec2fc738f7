"""Where in a sheet the headings stand, and what each column means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from casebook import errors
from casebook.exchange.sheets.cells import Line, Sheet, column_letters, is_empty, shown
from casebook.exchange.sheets.mapping import Mapping
from casebook.model.record import Record, record
from casebook.model.text import folded

SEARCHED = 50  # rows in which headings may stand
WIDEST = 16_384
SAMPLES = 3


@record
class Column(Record):
    """A column in which something stands: its place, its heading as it is shown, what it means, and some of it."""

    place: int
    heading: str
    field: str
    samples: tuple[str, ...] = ()


@record
class Layout(Record):
    """A sheet as it is understood: `lines` are the rows below the headings."""

    sheet: Sheet
    heading_row: int
    columns: tuple[Column, ...]
    lines: Sequence[Line]

    @property
    def fields(self) -> dict[str, int]:
        """The place of each field's column."""
        return {column.field: column.place for column in self.columns if column.field}

    @property
    def unknown(self) -> tuple[Column, ...]:
        """The columns that are left out."""
        return tuple(column for column in self.columns if not column.field)

    @property
    def double(self) -> tuple[Column, ...]:
        """The columns that mean what another one means too."""
        often = Counter(column.field for column in self.columns if column.field)
        return tuple(column for column in self.columns if often[column.field] > 1)


def found(sheets: Sequence[Sheet], mapping: Mapping) -> Layout:
    """The sheet that is recognised best, or the one that was named. Raises NotASheet `no_sheet` or `no_headings`."""
    named = [sheet for sheet in sheets if not mapping.sheet or folded(sheet.name) == folded(mapping.sheet)]
    if not named:
        raise errors.NotASheet("no_sheet", mapping.sheet)
    best, most = None, 0
    for sheet in named:
        line, known = _headings(sheet, mapping)
        if line is not None and known > most:
            best, most = (sheet, line), known
    if best is None:
        raise errors.NotASheet("no_headings")
    return _laid_out(*best, mapping)


def check(layout: Layout) -> None:
    """Raise NotASheet where the columns can't be taken as they are: two mean the same, or none holds the day."""
    if not layout.lines:
        raise errors.NotASheet("empty")
    if double := layout.double:
        same = [column for column in double if column.field == double[0].field]
        raise errors.NotASheet("double", same[0].field,
                               ", ".join(f"{column_letters(c.place)} “{c.heading}”" for c in same))
    if "date" not in layout.fields:
        raise errors.NotASheet("no_date")


def _headings(sheet: Sheet, mapping: Mapping) -> tuple[Line | None, int]:
    """The row with most headings that are known, the first of those with as many; and how many those are."""
    if mapping.heading_row:
        line = next((line for line in sheet.lines if line.number == mapping.heading_row), None)
        return line, 0 if line is None else 1 + _known(line, mapping)
    best, most = None, 0
    for line in sheet.lines[:SEARCHED]:
        known = _known(line, mapping)
        if known > most:
            best, most = line, known
    return best, most


def _known(line: Line, mapping: Mapping) -> int:
    return len({mapping.field_of(cell, place) for place, cell in enumerate(line.cells) if isinstance(cell, str)} - {""})


def _laid_out(sheet: Sheet, headings: Line, mapping: Mapping) -> Layout:
    lines = [line for line in sheet.lines if line.number > headings.number
             and not all(is_empty(cell) for cell in line.cells)]
    samples: dict[int, list[str]] = {}
    for line in lines:
        for place, cell in enumerate(line.cells):
            if not is_empty(cell) and len(seen := samples.setdefault(place, [])) < SAMPLES and (
                    (sample := shown(cell)) not in seen):
                seen.append(sample)
    columns = []
    for place in sorted(samples):  # a heading over nothing says nothing
        if place < WIDEST:
            heading = shown(headings.cells[place] if place < len(headings.cells) else None)
            columns.append(Column(place=place, heading=heading, field=mapping.field_of(heading, place),
                                  samples=tuple(samples[place])))
    return Layout(sheet=sheet, heading_row=headings.number, columns=tuple(columns), lines=tuple(lines))
