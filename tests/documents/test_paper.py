"""Blocks on paper: what was typed is what can be read, every font is embedded, charts print their numbers."""

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from unicodedata import bidirectional, category, normalize

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from casebook.documents import blocks, fonts, pages, paper, unprintable
from casebook.language import Language
from casebook.model.text import clean
from tests.documents import reading

ENGLISH = Language("en")
TYPED = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).map(clean)
VARIATIONS = "".join(map(chr, range(0xFE00, 0xFE10)))
ODD = "R&D <b>vet</b> &amp; 5 > 3 \"citaat\" 'enkel' é ë ï ó € – — ‘’ “” • … Ω Жук → ≥ ½ fi ﬂ"


def made(*parts: blocks.Block, **more: str) -> bytes:
    document = blocks.Document(title=more.get("title", "T"), author=more.get("author", "A"), subject="S",
                               language=more.get("language", "en"), blocks=tuple(parts), head_left=more.get("head", ""),
                               head_right="", foot="", colour=more.get("colour", ""))
    return paper.pdf(document, ENGLISH)


def set_text(text: str) -> str:
    """Text as it can be set, without white space and hyphens."""
    return reading.letters(fonts.visible(text))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TYPED)
@example(ODD)
@example("emoji 🙂 and 漢字, العربية and עברית")
@example("a" * 300)
@example("<para>&#0;</para> <br/> <!-- -->")
@example("tab\there, non\u00a0breaking, thin\u2009space, zero\u200bwidth, soft\u00adhyphen")
def test_any_text_prints_as_typed_or_as_a_visible_box(text):
    read = reading.letters("".join(pages.text(made(blocks.Paragraph(text=text)))).replace("Page 1 of 1", "", 1))
    wanted = set_text(text)
    assert _same(read, wanted), (read, wanted)


def _same(read: str, wanted: str) -> bool:
    """PDFium takes ligatures apart and may read combining marks in another place: compared as decomposed characters."""
    return read == wanted or sorted(normalize("NFKD", read)) == sorted(normalize("NFKD", wanted))


@settings(max_examples=200, deadline=None)
@given(TYPED)
@example("emoji 🙂🙂 👩\u200d👧 ❤\ufe0f 漢字 and cafe\u0301 □")
def test_every_character_without_a_glyph_is_named_with_how_often_it_stands_there(text):
    """Held against the typefaces themselves, in a paragraph, a cell and an item."""
    faces = [pdfmetrics.getFont(name).face.charToGlyph for name in (fonts.REGULAR, fonts.FALLBACK)]
    lost = Counter(c for c in normalize("NFC", text)
                   if category(c) not in ("Cc", "Cf", "Zs", "Zl", "Zp") and c not in "\n" + VARIATIONS
                   and not any(ord(c) in face for face in faces))
    document = blocks.Document(title="T", author="A", subject="S", language="en", blocks=(
        blocks.Heading(text="Kop"), blocks.Paragraph(text=text),
        blocks.Table(columns=(blocks.Column(title="k"),), rows=((blocks.Cell(text="c", detail=text),),)),
        blocks.Together(blocks=(blocks.Items(items=(blocks.Item(text="t", answer=text),)),))))
    found = unprintable.of_document(document)
    assert dict(found.characters) == {c: 3 * number for c, number in lost.items()}
    assert found.right_to_left == any(bidirectional(c) in ("R", "AL") and category(c) != "Cf" for c in text)
    assert found.headings == (("Kop",) if found else ())


def test_what_can_not_be_printed_goes_with_the_document_and_is_told_in_a_sentence():
    pdf = made(blocks.Heading(text="Gesprek"), blocks.Paragraph(text="Zij stuurde 🙂🙂 en שלום; cafe\u0301."))
    said = unprintable.sentence(unprintable.of(pdf), Language("en").translate)
    assert "🙂\u2069 (2×)" in said
    assert "ש" in said
    assert "right to left" in said
    assert "Gesprek" in said
    assert "café" in "".join(pages.text(pdf))
    assert unprintable.sentence(unprintable.of(made(blocks.Paragraph(text="Gewoon: é ß €"))), ENGLISH.translate) == ""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TYPED, TYPED)
def test_any_text_may_stand_anywhere(text, other):
    parts = (
        blocks.Cover(title=text, subtitle=other, period=text, facts=(blocks.Fact(label=other, value=text),), mark=text),
        blocks.Contents(title=text), blocks.Heading(text=text, number="1"), blocks.Heading(text=other, level=2),
        blocks.Bullets(items=(text, other)), blocks.Note(text=text, title=other),
        blocks.KeyFigures(figures=(blocks.Figure(value=text, label=other, note=text),)),
        blocks.Facts(facts=(blocks.Fact(label=text, value=other),)),
        blocks.Items(items=(blocks.Item(text=text, above=other, answer_label=text, answer=other),)),
        blocks.Table(columns=(blocks.Column(title=text), blocks.Column(title=other, align="right")),
                     rows=((blocks.Cell(text=text, detail=other), blocks.Cell(text=other)),), caption=text, note=other),
        *(blocks.Chart(kind=kind, labels=(text, other), series=(
            blocks.Series(name=text, values=(5, 7)), blocks.Series(name=other, values=(6, None))), caption=other)
          for kind in ("bars", "columns", "stacked", "lines")),
        blocks.Signature(lines=(text, other)),
    )
    pdf = made(*parts, title=text, author=other, head=text)
    assert pages.page_count(pdf) >= 3
    assert "Helvetica" not in "".join(reading.fonts(pdf))


def test_what_neither_font_has_becomes_a_box_and_nothing_is_lost():
    assert fonts.visible("漢🙂x") == "□□x"
    assert "Ω" in fonts.visible("Ω")
    assert "→" in reading.words(made(blocks.Paragraph(text="links → rechts")))
    assert "Жук и ΑΒΓ" in reading.words(made(blocks.Heading(text="Жук и ΑΒΓ")))


def test_all_fonts_are_embedded_subsets_of_ours():
    found = reading.fonts(made(blocks.Heading(text=ODD), blocks.Paragraph(text=ODD), blocks.Bullets(items=(ODD,)),
                               blocks.Paragraph(text=ODD, style="lead")))
    assert found
    assert all(re.fullmatch(r"[A-Z]{6}\+(Lato|Inter)[A-Za-z-]*", name) for name in found), found


def test_every_font_has_its_file(filled):
    from casebook.documents import annual_report
    pdf = annual_report.pdf(filled.data(filled.big), ENGLISH)
    assert len(reading.fonts(pdf)) == reading.embedded(pdf) > 2


def test_a_dutch_text_is_broken_at_syllables():
    text = "Vertrouwenspersonenbijeenkomst medewerkerstevredenheidsonderzoek " * 6
    document = blocks.Document(title="T", author="", subject="", language="nl", blocks=(blocks.Paragraph(text=text),))
    read = pages.text(paper.pdf(document, Language("nl")))[0]
    assert re.search("(bijeen|mede)[\x02\ufffe]", read)


def test_long_tables_repeat_their_heads_and_lose_no_row():
    table = blocks.Table(columns=(blocks.Column(title="Kop van de tabel"), blocks.Column(title="N", align="right")),
                         rows=tuple(blocks.cells(f"regel{i}", str(i)) for i in range(200)))
    texts = pages.text(made(table))
    assert len(texts) > 3
    assert all("Kop van de tabel" in text for text in texts)
    found = reading.letters("".join(texts))
    assert all(f"regel{i}{i}" in found for i in range(200))


def test_a_cell_longer_than_a_page_runs_on():
    row = (blocks.Cell(text="woord " * 2500), blocks.Cell(text="x"))
    pdf = made(blocks.Table(columns=(blocks.Column(title="A"), blocks.Column(title="B")), rows=(row,)))
    assert reading.words(pdf).count("woord") == 2500


def test_a_page_break_never_leaves_an_empty_page():
    pdf = made(blocks.Paragraph(text="een"), blocks.PageBreak(), blocks.PageBreak(), blocks.Paragraph(text="twee"),
               blocks.PageBreak())
    assert pages.page_count(pdf) == 2


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    chart = blocks.Chart(kind="columns", labels=("a",), series=(blocks.Series(name="s", values=(7,)),))
    for lines in range(28, 44):
        text = "\n".join("regel" for _ in range(lines))
        texts = pages.text(made(blocks.Paragraph(text=text), blocks.Heading(text="Kopje", level=2), chart))
        with_heading = next(page for page in texts if "Kopje" in page)
        assert "7" in with_heading.replace("Page", "").split("Kopje")[1]


def test_charts_print_the_value_of_every_bar_and_the_name_at_every_line():
    series = (blocks.Series(name="Totaal", values=(12, 27, 38)), blocks.Series(name="Nieuw", values=(9, None, 31)))
    for kind, wanted in (("columns", "12 27 38 9 31"), ("lines", "38 Totaal 31 Nieuw"), ("stacked", "21 27 69")):
        text = reading.words(made(blocks.Chart(kind=kind, labels=("2023", "2024", "2025"), series=series)))
        assert all(word in text.split() for word in wanted.split()), (kind, text)
        assert all(year in text for year in ("2023", "2024", "2025"))


def test_prose_knows_paragraphs_and_lists():
    found = blocks.prose("Eerste regel\nnog een\n\nTweede\n- een\n• twee\nSlot\n\n\n")
    assert found == [blocks.Paragraph(text="Eerste regel\nnog een"), blocks.Paragraph(text="Tweede"),
                     blocks.Bullets(items=("een", "twee")), blocks.Paragraph(text="Slot")]
    assert blocks.prose("  \n ") == []


@pytest.mark.parametrize("colour", ["#FFE000", "#fff", "00FF00", "geen kleur", "#1B4965", ""])
def test_white_text_can_be_read_on_any_colour_of_a_client(colour):
    from casebook.documents import style
    main = style.palette(colour).main
    assert 1.05 / (style.luminance(main) + 0.05) >= 4.5


def test_pages_render_in_their_colours():
    pdf = made(blocks.Cover(title="T", subtitle="S", period="2025", facts=()), blocks.Paragraph(text="x"),
               colour="#1B4965")
    image = pages.render(pdf, 0, 0.5)
    assert (image.width, image.height) == (298, 421)
    assert len(image.data) == image.stride * image.height
    at = image.stride * 20 + 4 * 20
    blue, green, red = image.data[at:at + 3]
    assert (red, green, blue) == (0x1B, 0x49, 0x65)
    assert pages.png(image).startswith(b"\x89PNG")
    white = pages.render(pdf, 1, 0.5)
    assert white.data[4:7] == b"\xff\xff\xff"


def test_nothing_of_the_day_of_making_is_in_the_bytes():
    pdf = made(blocks.Paragraph(text="x"))
    assert str(date.today().year).encode() not in re.sub(rb"/(Creation|Mod)Date \(D:2000[^)]*\)", b"", pdf)


def test_columns_of_a_table_keep_their_order_of_width():
    lines = [fonts.width("a" * n, fonts.REGULAR, 10) for n in range(1, 5)]
    assert all(a < b for a, b in pairwise(lines))


def test_words_are_broken_at_syllables_but_names_codes_and_short_words_never():
    from casebook.documents import hyphens
    dutch, english = hyphens.breaker("nl"), hyphens.breaker("en")
    assert ("vertrouwens", "persoon") in dutch("vertrouwenspersoon")
    assert ("confiden", "tiality") in english("confidentiality")
    assert ("mede", "werkers") in dutch("medewerkers")
    assert english("medewerkers") == []  # no "medew-erkers" where she quotes Dutch in an English report
    for word in ("Steenbergen", "NS12345678", "maakt", "fictief", "IJsselstein", "VERTROUWENSPERSOON", "2025"):
        assert dutch(word) == []
    assert all(len(head) >= 3 and len(tail) >= 3 for head, tail in dutch("bemiddelingsgesprekken"))


def test_a_table_leaves_no_single_row_at_the_top_of_its_last_page():
    columns = (blocks.Column(title="Kop"), blocks.Column(title="N", align="right"))
    for count in range(30, 46):
        rows = tuple(blocks.cells(f"regel{i}", str(i)) for i in range(count))
        last = pages.text(made(blocks.Table(columns=columns, rows=rows, long=True)))[-1]
        assert last.count("regel") >= 2


def test_a_table_of_low_rows_breaks_between_rows_and_shows_its_head_once_a_page():
    columns = (blocks.Column(title="Begrip"), blocks.Column(title="Betekenis", width=4))
    rows = tuple(blocks.cells(f"term{i}", f"{'uitleg van dit begrip ' * 9}einde{i}") for i in range(8))
    for lines in range(0, 44, 3):
        above = blocks.Paragraph(text="\n".join("regel" for _ in range(lines)))
        texts = pages.text(made(*((above,) if lines else ()), blocks.Table(columns=columns, rows=rows, long=True)))
        assert all(text.count("Betekenis") <= 1 for text in texts)
        for i in range(8):
            assert any(f"term{i}" in text and f"einde{i}" in text for text in texts)


def test_a_signature_stands_on_no_page_by_itself():
    table = blocks.Table(columns=(blocks.Column(title="A"), blocks.Column(title="B")), long=True,
                         rows=tuple(blocks.cells(f"rij{i}", "x") for i in range(8)))
    for lines in range(20, 34):
        above = blocks.Paragraph(text="\n".join("regel" for _ in range(lines)))
        parts = (above, blocks.Heading(text="Slot", level=2), table, blocks.Signature(lines=("Zij", "Hier, vandaag")))
        last = pages.text(made(*parts))[-1]
        assert "vandaag" in last
        assert "rij" in last


def test_the_last_page_is_none_of_two_rows_and_a_signature():
    table = blocks.Table(columns=(blocks.Column(title="A"), blocks.Column(title="B")), long=True,
                         rows=tuple(blocks.cells(f"rij{i}", "x") for i in range(12)))
    for lines in range(18, 34):
        above = blocks.Paragraph(text="\n".join("regel" for _ in range(lines)))
        parts = (above, blocks.Heading(text="Slot", level=2), table, blocks.Signature(lines=("Zij", "Hier, vandaag")))
        rows = pages.text(made(*parts))[-1].count("rij")
        assert rows in (8, 9, 10, 11, 12), (lines, rows)


def test_a_heading_stays_with_a_chart_and_its_table_and_a_table_of_three_rows_stays_whole():
    chart = blocks.Chart(kind="lines", labels=("2024", "2025"), series=(blocks.Series(name="Totaal", values=(1, 2)),))
    columns = (blocks.Column(title="A"), blocks.Column(title="B"))
    table = blocks.Table(columns=columns, rows=tuple(blocks.cells(f"rij{i}", "x") for i in range(3)), long=True)
    for lines in range(14, 46, 2):
        above = blocks.Paragraph(text="\n".join("regel" for _ in range(lines)))
        for parts in ((blocks.Together(blocks=(chart, table)),), (table,)):
            texts = pages.text(made(above, blocks.Heading(text="Kop van beide"), *parts))
            page = next(text for text in texts if "Kop van beide" in text)
            assert page.count("rij") == 3, lines


def test_an_answer_stands_on_the_page_of_what_it_answers():
    item = blocks.Item(text="Een signaal over roosters.", above="Signaal", answer_label="Reactie", answer="Opgepakt.")
    for lines in range(30, 46):
        above = blocks.Paragraph(text="\n".join("regel" for _ in range(lines)))
        texts = pages.text(made(above, blocks.Items(items=(item,))))
        assert any("Een signaal" in text and "Opgepakt" in text for text in texts)
