"""A chart saved by itself is the drawing of the paper: as SVG with its texts as texts, as PNG sharp enough to print."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casebook.documents import blocks, charts, style
from casebook.language import Language
from casebook.model.text import clean

ENGLISH = Language("en")
SPACE = "{http://www.w3.org/2000/svg}"
SERIES = (blocks.Series(name="2024", values=(9, None)), blocks.Series(name="2025", values=(12, 1234.5)))


def a_chart(kind: str, *labels: str, caption: str = "By theme") -> blocks.Chart:
    return blocks.Chart(kind=kind, labels=labels or ("Bullying", "R&D <other>"), caption=caption,
                        series=SERIES[1:] if kind == "bars" else SERIES)


@pytest.mark.parametrize("kind", ["bars", "columns", "stacked", "lines"])
def test_every_kind_can_be_saved_with_its_texts_and_its_words(kind):
    root = ElementTree.fromstring(charts.svg(a_chart(kind), ENGLISH, "#FFD500"))
    texts = [text.text for text in root.iter(f"{SPACE}text")]
    assert all(words in " ".join(texts) for words in ("By theme", "Bullying", "1,234.5", "R&D <other>"))
    assert root.findtext(f"{SPACE}title") == "By theme"
    assert "Bullying: 12" in root.findtext(f"{SPACE}desc")
    wide, high = float(root.get("width")), float(root.get("height"))
    for text in root.iter(f"{SPACE}text"):
        assert 0 <= float(text.get("x")) <= float(text.get("x")) + float(text.get("textLength")) <= wide
        assert 0 < float(text.get("y")) < high
    picture = charts.png(a_chart(kind), ENGLISH)
    assert picture.startswith(b"\x89PNG")
    assert abs(int.from_bytes(picture[16:20]) - 3 * wide) <= 3
    assert charts.png(a_chart(kind), ENGLISH) == picture


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40).map(clean), min_size=1, max_size=9))
def test_any_label_is_drawn_inside_the_picture(labels):
    for kind in ("bars", "columns", "stacked", "lines"):
        series = tuple(blocks.Series(name=name, values=(5,) * len(labels)) for name in (labels * 9)[:9])
        chart = blocks.Chart(kind=kind, labels=tuple(labels), series=series[:1 if kind == "bars" else 9])
        root = ElementTree.fromstring(charts.svg(chart, ENGLISH))
        for text in root.iter(f"{SPACE}text"):
            assert float(text.get("x")) >= 0
            assert float(text.get("x")) + float(text.get("textLength")) <= float(root.get("width"))


@pytest.mark.parametrize("colour", ["", "#FFD500", "#E4007C", "#1B4965", "#FFFFFF", "#000000", "#5FA8A0", "#E0A458"])
def test_colours_of_series_differ_and_names_at_lines_can_be_read(colour):
    found = style.palette(colour)
    assert len({shade.hexval() for shade in found.series(9)}) == 9
    assert all(style.contrast(shade) >= 4.5 for shade in found.lines(9))
    assert style.contrast(found.second) >= 3
