"""Where two pages are read as one, no number is cut in two: 15 January is never 5 January."""

import pytest

from casebook.disclosure.gate.looking import seams
from casebook.disclosure.gate.shapes import Part


@pytest.mark.parametrize("more", range(12))
def test_the_words_at_the_edge_of_a_seam_are_whole(more):
    end = "Vooraf. " * 20 + "x" * more + " op 15 januari 2026 " + "geteld en besproken " * 9
    start = "Verder " + "y" * more + " ging het over dit jaar, " * 7 + "op 25 maart 2026 en daarna. " + "Slot. " * 20
    pages = [Part(file="a.pdf", page=number, kind="page", text=text) for number, text in ((1, end), (2, start))]
    (seam,) = seams(pages)
    assert set(seam.text.split()) <= {*end.split(), *start.split()}
    assert "besproken" in seam.text.split()
    assert "Verder" in seam.text.split()
