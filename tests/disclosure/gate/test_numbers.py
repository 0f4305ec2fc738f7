"""Numbers that lead to somebody, and rows of figures that only look like one."""

import pytest

from casebook.disclosure.gate.identifiers import Leads
from casebook.disclosure.gate.shapes import Known

LEADS = Leads(Known())


@pytest.mark.parametrize("text", [
    "7 Ontwikkeling over de jaren 0 5 10 15 20 16 Nieuwe meldingen", "0 5 10 15 20 19", "0\n5\n10\n15\n20\n25",
    "0 20 40 60 80 5",
])
def test_the_steps_of_an_axis_are_no_phone_number(text):
    assert list(LEADS.found(text)) == []


@pytest.mark.parametrize("text", ["bel 0 6 12 34 56 78", "0 5 10 15 2016 9", "06 12345678", "05 10 15 20 25",
                                  "0510152025", "0 51 01 52 02 5", "0-5-10-15-20-16"])
def test_a_phone_number_is_found_however_it_is_spaced(text):
    assert len(list(LEADS.found(text))) == 1, text
