"""Workbooks made by hand for tests: .xlsx, .ods and .xls with just the parts that a reader needs."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from xml.sax.saxutils import escape, quoteattr

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = (f'<styleSheet xmlns="{SHEET}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>'
          '<xf numFmtId="20"/></cellXfs></styleSheet>')
EPOCH = datetime(1899, 12, 30)
Rows = Iterable[Sequence[object]]


class Raw(str):
    """A cell as XML, written as it is; {at} is its place."""


def letters(column: int) -> str:
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def _xlsx_cell(value: object, at: str) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, Raw):
        return value.replace("{at}", at)
    if isinstance(value, bool):
        return f'<c r="{at}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{at}"><v>{value}</v></c>'
    if isinstance(value, datetime):
        return f'<c r="{at}" s="2"><v>{(value - EPOCH) / timedelta(days=1)}</v></c>'
    if isinstance(value, date):
        return f'<c r="{at}" s="1"><v>{(datetime.combine(value, time()) - EPOCH).days}</v></c>'
    if isinstance(value, time):
        return f'<c r="{at}" s="3"><v>{(value.hour * 60 + value.minute) / 1440}</v></c>'
    text = "".join(c if c in "\t\n" or ord(c) >= 32 else "" for c in str(value))
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def sheet_xml(rows: Rows, *, first: int = 1, more: str = "") -> str:
    lines = (f'<row r="{number}">' + "".join(_xlsx_cell(value, f"{letters(column)}{number}")
             for column, value in enumerate(row)) + "</row>" for number, row in enumerate(rows, first))
    return f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(lines)}</sheetData>{more}</worksheet>'


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as box:
        for name, content in parts.items():
            box.writestr(name, content)
    return held.getvalue()


def xlsx(sheets: Mapping[str, Rows] | Rows, *, first: int = 1, more: str = "") -> bytes:
    """A workbook of one sheet, or of several by name; `first` is the row it begins in, `more` stands after the rows."""
    named = sheets if isinstance(sheets, Mapping) else {"Blad1": sheets}
    numbers = range(1, len(named) + 1)
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-'
                    'officedocument.spreadsheetml.worksheet+xml"/>' for n in numbers)
    return packed({
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd'
            '.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
            f'.spreadsheetml.sheet.main+xml"/>{types}</Types>'),
        "_rels/.rels": (f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/'
                        'officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{REL}"><sheets>' + "".join(
            f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(named, 1)
        ) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="rId{n}" Type="{REL}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
        ) + f'<Relationship Id="rId99" Type="{REL}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
        **{f"xl/worksheets/sheet{n}.xml": sheet_xml(rows, first=first, more=more)
           for n, rows in enumerate(named.values(), 1)},
    })


def _ods_cell(value: object) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, datetime | date):
        return (f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}">'
                f"<text:p>{value}</text:p></table:table-cell>")
    if isinstance(value, time):
        return (f'<table:table-cell office:value-type="time" office:time-value="PT{value.hour}H{value.minute}M0S">'
                f"<text:p>{value}</text:p></table:table-cell>")
    if isinstance(value, int | float):
        return (f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
                "</table:table-cell>")
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def ods(rows: Rows) -> bytes:
    """A workbook as LibreOffice writes it."""
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    body = "".join("<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in rows)
    return packed({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": (f'<manifest:manifest xmlns:manifest="{urn}manifest:1.0"><manifest:file-entry'
                                  ' manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument'
                                  '.spreadsheet"/></manifest:manifest>'),
        "content.xml": (f'<office:document-content xmlns:office="{urn}office:1.0" xmlns:table="{urn}table:1.0"'
                        f' xmlns:text="{urn}text:1.0"><office:body><office:spreadsheet><table:table'
                        f' table:name="Blad1">{body}</table:table></office:spreadsheet></office:body>'
                        "</office:document-content>"),
    })


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def xls(rows: Rows) -> bytes:
    """A workbook as Excel wrote it until 2003: one sheet of texts and numbers."""
    cells = b""
    size = [0, 0]
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            size = [max(size[0], number + 1), max(size[1], column + 1)]
            if isinstance(value, int | float):
                cells += _record(0x0203, struct.pack("<HHHd", number, column, 0, value))
            elif value:
                text = str(value)
                cells += _record(0x0204, struct.pack("<HHHHB", number, column, 0, len(text), 1)
                                 + text.encode("utf-16-le"))
    sheet = (_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
             + _record(0x0200, struct.pack("<IIHHH", 0, size[0], 0, size[1], 0)) + cells + _record(0x000A, b""))
    name = "Blad1".encode("utf-16-le")

    def beginning(place: int) -> bytes:
        return (_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
                + _record(0x0042, struct.pack("<H", 1200))
                + _record(0x0085, struct.pack("<IHBB", place, 0, 5, 1) + name) + _record(0x000A, b""))

    return compound("Workbook", beginning(len(beginning(0))) + sheet)


def compound(name: str, content: bytes) -> bytes:
    """A compound file that holds one stream."""
    content = content.ljust(4096, b"\0")
    sectors = -(-len(content) // 512)
    content = content.ljust(sectors * 512, b"\0")
    chain = [*range(1, sectors), 0xFFFFFFFE]
    tables = -(-(sectors + 2 + (sectors + 3) // 128 + 1) // 128)
    fat = [*chain, 0xFFFFFFFE, *[0xFFFFFFFD] * tables]
    fat += [0xFFFFFFFF] * (tables * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack(
        "<HHHHH6sIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, tables, sectors, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0,
        sectors + 1)
    header += struct.pack(f"<{tables - 1}I", *range(sectors + 2, sectors + 1 + tables))
    header = header.ljust(512, b"\xff")

    def entry(called: str, kind: int, child: int, start: int, size: int) -> bytes:
        letters_ = called.encode("utf-16-le")
        return (letters_.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters_) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF,
                                                        child) + bytes(36) + struct.pack("<IQ", start, size))

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(name, 2, 0xFFFFFFFF, 0, len(content))
    return header + content + directory.ljust(512, b"\0") + struct.pack(f"<{len(fat)}I", *fat)
