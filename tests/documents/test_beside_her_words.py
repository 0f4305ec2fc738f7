"""What prints beside her words: each block of the paper once, under its section, without the words themselves."""

from collections import Counter

import pytest

from casebook.documents import annual_report
from casebook.documents.blocks import Chart, Cover, Heading, PageBreak, Table, Together, prose
from casebook.language import Language


def loose(blocks):
    return [b for block in blocks for b in (loose(block.blocks) if isinstance(block, Together) else [block])]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_block_of_the_paper_stands_under_one_section_and_her_words_under_none(filled, code):
    language = Language(code)
    for client in (filled.big, filled.tiny):
        data = filled.data(client, code)
        sections = annual_report.sections(data, language)
        beside = annual_report.beside(data, language)
        assert set(beside) - {""} <= {section.code for section in sections}
        shown = [block for found in beside.values() for block in found]
        words = [block for section in sections if section.code in beside for block in prose(section.text)]
        paper = [block for block in loose(annual_report.blocks(data, language)) if not isinstance(block, PageBreak)
                 and not (isinstance(block, Heading) and (block.section or block.level == 1))]
        assert Counter([*shown, *words]) == Counter(paper)
        assert any(isinstance(block, Cover) for block in beside[""])


def test_a_protected_table_says_which_it_is(filled):
    data = filled.data(filled.big)
    beside = annual_report.beside(data, Language("en"))
    tables = [b.name for found in beside.values() for b in found if isinstance(b, Table) and b.name]
    assert sorted(tables) == sorted([*data.protected.tables, "totals", "years", "time"])
    assert {b.name for found in beside.values() for b in found if isinstance(b, Chart) and b.name} <= set(tables)
    assert "main_theme" in [b.name for b in beside["about"] if isinstance(b, Table)]
