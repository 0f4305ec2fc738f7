"""The call note is one A4 with the questions of an intake, and nothing of the casebook."""

import pytest

from casebook.documents import call_note, pages
from casebook.language import Language
from tests.casebook_files import a_client


@pytest.mark.parametrize(("code", "asked"), [
    ("nl", ("telefoon", "zelf meegemaakt")),
    ("en", ("Call note", "phone", "What we agreed"))])
def test_the_call_note_asks_what_an_intake_asks_on_one_page(vault, code, asked):
    with vault.writing() as db:
        a_client(db, "Woonstichting De Linde")
    made = call_note.pdf(call_note.gather(vault.db, code), Language(code))
    (page,) = pages.text(made)
    assert all(words in page for words in asked)
    assert "De Linde" not in page
