"""What the protection did, told to her: only what is true of this report."""

import pytest

from casebook.disclosure.protect import protect
from casebook.gui.annual_report.protection import ProtectionWords
from casebook.gui.session import Session
from casebook.language import Language
from casebook.settings import Settings
from tests.disclosure.test_protect import CHOSEN, some


@pytest.fixture
def session(qapp, vault, tmp_path):
    """A session in English."""
    return Session(vault, Language("en"), Settings(tmp_path / "profile"))


def _told(session, found, style="number"):
    protected = protect(found, threshold=5, style=style, breakdowns=CHOSEN)
    return protected, " ".join(ProtectionWords(session).totals(protected))


def test_it_explains_why_the_total_gave_way_to_the_tables(session):
    protected, told = _told(session, some(new=20, carried=3, closed=18))
    assert protected.total_withheld
    assert "could work out how many came from earlier years" in told
    assert "With no such tables agreed with the client, the number prints." in told
    assert "as agreed" not in told
    assert "stand together" not in told


@pytest.mark.parametrize("style", ["none", "below"])
def test_what_is_not_printed_is_not_said_to_stand_together(session, style):
    protected, told = _told(session, some(new=20, carried=6, closed=18), style)
    assert ("as agreed" in told) == (style == "none")
    assert "stand together" not in told
    assert protected.total_withheld is False
