"""Every block is tagged: read aloud in order, headings nested, tables with heads, charts in words, for the archive."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image

from casebook.documents import blocks, pages, paper
from casebook.documents.tagging import endings
from casebook.errors import Interrupted
from casebook.language import Language
from tests.documents import conformance

DUTCH = Language("nl")


def picture() -> bytes:
    made = BytesIO()
    Image.new("RGBA", (300, 100), (200, 30, 40, 100)).save(made, "PNG")
    return made.getvalue()


def every_block() -> blocks.Document:
    """A document with each kind of block, texts and a table over several pages, and letters of both fonts."""
    series = (blocks.Series(name="Een", values=(5, 7)), blocks.Series(name="Twee", values=(6, None)))
    charts = (blocks.Chart(kind=kind, labels=("Pesten", "Overig"), series=series[:1 if kind == "bars" else 2],
                           caption="Naar thema") for kind in ("bars", "columns", "stacked", "lines"))
    rows = tuple(blocks.cells(f"rij {i}", str(i)) for i in range(100))
    long = (blocks.Cell(text="woord " * 2500), blocks.Cell(text=""))
    parts = (
        blocks.Cover(title="Jaarverslag", subtitle="Klant", period="2025", mark="Concept", logo=picture(),
                     facts=(blocks.Fact(label="Van", value="Zij\nhaar adres"),), logo_words="Logo van Klant"),
        blocks.Contents(title="Inhoud"), blocks.PageBreak(), blocks.Heading(text="Begin", number="1"),
        blocks.Paragraph(text="Ω Tekst met é. " * 300), blocks.Heading(text="Deel", level=2, number="1.1"),
        blocks.Heading(text="Ж", level=3), blocks.Bullets(items=("lang " * 200, "kort")),
        blocks.Bullets(items=("een", "twee"), numbered=True), blocks.Note(text="Tekst\n\nmeer", title="Let op"),
        blocks.Quote(text="Dat zei zij.", source="een melder"),
        blocks.KeyFigures(figures=(blocks.Figure(value="5", label="meldingen", note="in 2025"),) * 4),
        blocks.Facts(facts=(blocks.Fact(label="Naam", value="Waarde"), blocks.Fact(label="Leeg", value=""))),
        blocks.Items(items=(blocks.Item(text="Signaal", above="maart", answer_label="Antwoord", answer="goed"),)),
        blocks.Heading(text="Cijfers", number="2"),
        blocks.Table(columns=(blocks.Column(title="Wat"), blocks.Column(title="Aantal", align="right")),
                     rows=(*rows, long), caption="Alles", note="Zonder iets.", total=True),
        *charts, blocks.Together(blocks=(blocks.Heading(text="Slot", number="3"), blocks.Signature(lines=("a", "b")))),
        blocks.Blanks(labels=("Datum", "")), blocks.Boxes(label="Hoe", words=("wel", "niet")),
        blocks.Lines(label="Verder", count=3))
    return blocks.Document(title="Jaarverslag", author="Zij", subject="Verslag", language="nl", blocks=parts,
                           head_left="Jaarverslag", head_right="Klant", foot="Concept", numbered=True)


@pytest.fixture(scope="module")
def whole() -> bytes:
    return paper.pdf(every_block(), DUTCH)


class Tree:
    """The structure of a file as nested lists of (tag, kids)."""

    def __init__(self, pdf: bytes) -> None:
        self.file = pikepdf.open(BytesIO(pdf))
        self.root = self.file.Root.StructTreeRoot.K

    def elements(self, tag: str, below: Any = None) -> list[Any]:
        found, waiting = [], [below if below is not None else self.root]
        while waiting:
            one = waiting.pop(0)
            if str(one.S)[1:] == tag:
                found.append(one)
            waiting = self.kids(one) + waiting
        return found

    def tags(self, element: Any) -> list[str]:
        return [str(kid.S)[1:] for kid in self.kids(element)]

    def kids(self, element: Any) -> list[Any]:
        return [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def test_every_block_is_as_the_standards_want_it(whole):
    assert conformance.problems(whole) == []


def test_the_same_blocks_give_the_same_bytes_and_no_day_is_in_them(whole):
    assert paper.pdf(every_block(), DUTCH) == whole
    with pikepdf.open(BytesIO(whole)) as file:
        assert set(file.docinfo.keys()) == {"/Title", "/Author", "/Subject", "/Creator", "/Producer"}
        assert b"Date" not in file.Root.Metadata.read_bytes()


def test_headings_nest_under_the_title_and_contents_lead_to_them(whole):
    tree = Tree(whole)
    assert [str(e.S)[1:] for tag in ("H1", "H2", "H3", "H4") for e in tree.elements(tag)] == [
        "H1", "H2", "H2", "H2", "H2", "H3", "H4"]
    contents = tree.elements("TOC")[0]
    assert tree.tags(contents) == ["TOCI", "TOC", "TOCI", "TOCI"]
    links = tree.elements("Link")
    assert len(links) == 4
    for link in links:
        target = next(kid for kid in link.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid)
        assert str(target.Obj.Contents).startswith("Naar: ")


def test_contents_and_foot_name_pages_that_are_only_known_at_the_end(whole):
    texts = pages.text(whole)
    for number, title in (("1", "Begin"), ("2", "Cijfers"), ("3", "Slot")):
        page = next(i for i, text in enumerate(texts, 1) if i > 2 and f"{number} {title}" in text.replace("  ", " "))
        assert f"{number} {title} {page}" in " ".join(texts[1].split())
    assert all(f"Pagina {i} van {len(texts)}" in text for i, text in enumerate(texts[1:], 2))


def test_a_text_or_a_row_broken_over_pages_is_one_and_a_head_is_read_once(whole):
    tree = Tree(whole)
    table = next(t for t in tree.elements("Table") if tree.tags(t) == ["Caption", "THead", "TBody"])
    head, body = tree.kids(table)[1:]
    assert len(tree.kids(head)) == 1
    assert [str(cell.A.Scope) for cell in tree.elements("TH", head)] == ["/Column", "/Column"]
    rows = tree.kids(body)
    assert len(rows) == 101
    assert all(tree.tags(row) == ["TH", "TD"] for row in rows)
    assert str(tree.kids(rows[0])[0].A.Scope) == "/Row"
    pages_of_last = {int(kid.Pg.objgen[0]) for kid in tree.kids(rows[-1])[0].K if isinstance(kid, pikepdf.Dictionary)}
    assert pages_of_last
    lists = tree.elements("L")
    assert [str(one.A.ListNumbering) for one in lists if "/A" in one] == ["/Disc", "/Decimal"]
    assert all(tree.tags(item) == ["Lbl", "LBody"] for one in lists if "/A" in one for item in tree.kids(one))


def test_charts_and_logo_are_told_in_words_with_all_their_figures(whole):
    tree = Tree(whole)
    words = [str(figure.Alt) for figure in tree.elements("Figure")]
    assert words[0] == "Logo van Klant"
    assert len(words) == 5
    assert words[1] == "Liggend staafdiagram. Een – Pesten: 5; Overig: 7."
    assert all("Twee – Pesten: 6; Overig: geen cijfer." in told for told in words[2:])


def test_behind_a_password_it_is_no_archive_file_and_opens_with_that_password_only():
    document = replace(every_block(), blocks=(blocks.Paragraph(text="geheim"),))
    pdf = paper.pdf(document, DUTCH, "pässwörd €")
    with pikepdf.open(BytesIO(pdf), password="pässwörd €") as file:
        assert file.encryption.R == 6
        assert not file.allow.extract
        assert file.allow.accessibility
        assert b"pdfuaid" in file.Root.Metadata.read_bytes()
        assert b"pdfaid" not in file.Root.Metadata.read_bytes()
        assert "/OutputIntents" not in file.Root
    for wrong in ("", "password"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(pdf), password=wrong)


def test_the_work_is_told_from_nothing_to_all_and_can_be_stopped():
    told: list[int] = []
    document = every_block()
    paper.pdf(document, DUTCH, progress=lambda done: not told.append(done))
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(set(told)) > 10
    for limit in (0, 40):
        with pytest.raises(Interrupted):
            paper.pdf(document, DUTCH, progress=limit.__gt__)


def test_no_stream_ends_like_a_line_so_that_each_is_as_long_as_it_says():
    for first in range(256):
        content = bytes([first, 255, 0])
        if endings.ends_a_line(content):
            assert not endings.ends_a_line(endings.padded(content))
    assert sum(endings.ends_a_line(bytes([first])) for first in range(256)) == 2
    for number in range(60):
        document = replace(every_block(), blocks=(blocks.Paragraph(text=f"{number} Ω é"),))
        assert not re.search(rb"(?<!>)[\r\n]\r?\nendstream", paper.pdf(document, DUTCH))
