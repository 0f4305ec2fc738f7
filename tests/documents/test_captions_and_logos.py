"""Captions count in the order of the page; a client's logo stands on its title page, whatever picture it is."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from casebook.documents import blocks, logo, pages, paper
from casebook.language import Language
from tests.documents import reading

ENGLISH = Language("en")
TABLE = blocks.Table(columns=(blocks.Column(title="A"), blocks.Column(title="N")), rows=(blocks.cells("x", "1"),))
CHART = blocks.Chart(kind="bars", labels=("a",), series=(blocks.Series(name="", values=(7,)),))


def captioned(block: blocks.Table | blocks.Chart, caption: str) -> blocks.Block:
    return replace(block, caption=caption)


def document(*parts: blocks.Block, numbered: bool = True) -> bytes:
    return paper.pdf(blocks.Document(title="T", author="", subject="", language="en", blocks=parts, numbered=numbered),
                     ENGLISH)


def test_captions_count_tables_and_figures_apart_and_what_has_none_is_not_counted():
    parts = (captioned(TABLE, "First"), captioned(CHART, "Drawn"), TABLE,
             blocks.Together(blocks=(captioned(TABLE, "Second"),)))
    text = reading.words(document(*parts))
    assert "Table 1 – First" in text
    assert "Figure 1 – Drawn" in text
    assert "Table 2 – Second" in text
    assert "Table 1" not in reading.words(document(*parts, numbered=False))


def picture(kind: str, mode: str) -> bytes:
    made = BytesIO()
    Image.new("RGBA", (300, 120), (200, 30, 40, 255)).convert("RGB" if mode == "CMYK" else "RGBA").convert(mode).save(
        made, kind)
    return made.getvalue()


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "LA"), ("PNG", "L"),
                                            ("JPEG", "RGB"), ("JPEG", "CMYK"), ("JPEG", "L")])
def test_any_png_or_jpeg_becomes_plain_colours_on_the_title_page(kind, mode):
    content = picture(kind, mode)
    cover = blocks.Cover(title="T", subtitle="S", period="2025", facts=(), logo=content, logo_words="Logo of S")
    image = pages.render(document(cover), 0, 0.5)
    y, x = int((842 - 60) * 0.5), int((595 - 100) * 0.5)
    point = image.data[image.stride * y + 4 * x:][:3]
    assert max(point) < 230


def test_what_is_no_picture_is_no_logo_and_leaves_the_page_as_it_is():
    for content in (b"", b"no picture", picture("PNG", "RGB")[:60], b"\x89PNG\r\n\x1a\n" + b"\0" * 200):
        assert logo.picture(content) is None
    with_it = blocks.Cover(title="T", subtitle="S", period="2025", facts=(), logo=b"no picture")
    assert pages.page_count(document(with_it)) == 1
    huge = BytesIO()
    Image.new("1", (9000, 9000)).save(huge, "PNG")
    assert logo.picture(huge.getvalue()) is None
