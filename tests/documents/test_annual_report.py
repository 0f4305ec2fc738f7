"""The annual report: its figures are those of the records, its last year is the released one, its words are hers."""

import re
from dataclasses import replace
from datetime import date

import pytest

from casebook.disclosure import labels
from casebook.documents import annual_report, pages
from casebook.documents.annual_report import SECTIONS
from casebook.documents.annual_report.defaults import text as default_text
from casebook.documents.blocks import Chart, Contents, Heading, KeyFigures, Table, loose
from casebook.language import Language
from casebook.model.clients import Headcount
from casebook.model.ids import new_id
from casebook.model.organisation import Signal
from casebook.model.periods import year
from casebook.model.releases import Narrative
from casebook.store import advice, clients, releases
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

ENGLISH, DUTCH = Language("en"), Language("nl")
LANGUAGES = {"en": ENGLISH, "nl": DUTCH}


def tables_of(filled, client, code="en"):
    return annual_report.tables(filled.data(client, code), LANGUAGES[code])


def test_the_totals_are_those_that_were_made(filled):
    assert tables_of(filled, filled.big)["totals"] == {
        "cases": 47, "new": 40, "from_earlier": 7, "closed": 38, "open_at_end": 9, "conversations": 84,
        "advice_requests": 8}


def test_the_rows_are_those_that_were_made(filled):
    tables = {table["name"]: table for table in tables_of(filled, filled.big)["tables"]}
    assert [(row["label"], row["count"]) for row in tables["main_theme"]["rows"]] == [
        ("Bullying", 11), ("Intimidation", 9), ("Work pressure", 6), ("Sexual harassment", 5), ("Other cases", 9)]
    assert tables["main_theme"]["total"] == 40
    assert [(row["categories"], row["count"]) for row in tables["relation"]["rows"][:3]] == [
        (["manager"], 16), (["peer"], 13), (["group"], 5)]
    assert tables["route"]["base"] == "closed"
    assert tables["route"]["total"] == 38


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_row_and_total_of_the_data_stands_in_the_pdf(filled, code):
    data, language = filled.data(filled.big, code), LANGUAGES[code]
    text = reading.words(annual_report.pdf(data, language))
    tables = annual_report.tables(data, language)
    for table in tables["tables"]:
        assert labels.table_title(table["name"], language) in text
        for row in table["rows"]:
            share = f"{(200 * row['count'] + table['total']) // (2 * table['total'])}%"
            rest = data.names["theme"]["aggression"].lower() if len(row["categories"]) > 1 else ""
            assert re.search(f"{re.escape(row['label'])}.*? {row['count']} {share}", text), (table["name"], row, rest)
    for name, number in tables["totals"].items():
        assert str(number) in text, name


def test_the_blocks_hold_no_number_of_cases_that_the_data_do_not(filled):
    """Every number in a table of cases is one of the data, last year's release, a share or a sum."""
    data = filled.data(filled.big)
    tables = annual_report.tables(data, ENGLISH)
    allowed = {str(n) for n in (*tables["totals"].values(), *data.last["totals"].values(), 2024, 2025)} | {"–", ""}
    for table in (*tables["tables"], *data.last["tables"]):
        allowed |= {str(table["total"]), "100%"}
        allowed |= {str(row["count"]) for row in table["rows"]}
        allowed |= {f"{(200 * row['count'] + table['total']) // (2 * table['total'])}%" for row in table["rows"]}
    about_cases = {labels.table_title(t["name"], ENGLISH) for t in tables["tables"]} | {"What was counted", ""}
    checked = 0
    for block in loose(annual_report.blocks(data, ENGLISH)):
        if isinstance(block, Table) and block.columns[0].title in about_cases:
            checked += 1
            assert {cell.text for row in block.rows for cell in row[1:]} <= allowed
        if isinstance(block, KeyFigures):
            assert {figure.value for figure in block.figures} <= allowed
    assert checked >= len(tables["tables"])


def test_last_year_stands_only_where_it_was_released_and_as_it_was(filled):
    data = filled.data(filled.big)
    assert data.last["totals"]["cases"] == 44
    head = next(b for b in annual_report.blocks(data, ENGLISH) if isinstance(b, Table)
                and b.columns[0].title == "What was counted")
    assert [column.title for column in head.columns[1:]] == ["2024", "2025"]
    assert [cell.text for cell in head.rows[0]] == ["Cases in hand", "44", "47"]
    tiles = next(b for b in annual_report.blocks(data, ENGLISH) if isinstance(b, KeyFigures))
    assert [(figure.value, figure.note) for figure in tiles.figures][:2] == [("47", "2024: 44"), ("40", "2024: 38")]
    without = replace(data, last=None, earlier={})
    head = next(b for b in annual_report.blocks(without, ENGLISH) if isinstance(b, Table)
                and b.columns[0].title == "What was counted")
    assert [column.title for column in head.columns[1:]] == ["2025"]
    assert "Over the years" not in [b.text for b in annual_report.blocks(without, ENGLISH) if isinstance(b, Heading)]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_big_client_gets_at_least_eight_pages_with_contents_that_lead_where_they_say(filled, code):
    pdf = annual_report.pdf(filled.data(filled.big, code), LANGUAGES[code])
    texts = pages.text(pdf)
    assert len(texts) >= 8
    marks = reading.bookmarks(pdf)
    assert len([mark for mark in marks if mark[0] == 0]) >= 12
    contents = " ".join(texts[1].split())
    for _level, title, page in marks:
        plain = " ".join(title.split())
        assert plain in " ".join(texts[page - 1].split())
        assert f"{plain} {page}" in contents
    for number, text in enumerate(texts[1:], 2):
        words = LANGUAGES[code].translate("Paper", "Page %1 of %2")
        assert words.replace("%1", str(number)).replace("%2", str(len(texts))) in text
        assert filled.big.name in text
    assert all(len(text) > 350 for text in texts[1:])


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_tiny_client_gets_a_short_honest_report(filled, code):
    data, language = filled.data(filled.tiny, code), LANGUAGES[code]
    pdf = annual_report.pdf(data, language)
    assert 3 <= pages.page_count(pdf) <= 4
    blocks = annual_report.blocks(data, language)
    assert not any(isinstance(block, Contents | KeyFigures) for block in blocks)
    tables = annual_report.tables(data, language)
    assert tables["tables"] == []
    assert {n for name, n in tables["totals"].items() if name != "advice_requests"} == {None}
    sentence = default_text("summary", data, language)
    assert sentence == ""
    text = reading.words(pdf)
    five = language.translate("Disclosure", "five")
    assert f" {five} " in text
    assert not re.search(r"\b2 (cases|meldingen|conversations|gesprekken)", text)
    assert data.protected.minutes.keys() <= {"prevention", "advice", "reporting"}


def test_a_tiny_year_with_nobody_reads_as_one_with_two(filled, vault):
    with vault.writing() as db:
        made.herself(db)
        nobody = a_client(db, filled.tiny.name, recipients="Directie")
        clients.save_headcount(db, Headcount(client=nobody.id, year=2025, workers=14))
    empty = annual_report.gather(vault.db, nobody.id, year(2025), "en", today=date(2026, 1, 26))
    other = filled.data(filled.tiny)
    same = replace(other, activities=(), own_activities=(), recommendations=())
    minutes = dict.fromkeys(other.protected.minutes, 0)
    same = replace(same, protected=replace(same.protected, minutes=minutes), counting_date=empty.counting_date)
    empty = replace(empty, protected=replace(empty.protected, minutes=minutes))
    assert annual_report.blocks(replace(empty, client=same.client, engagement=same.engagement), ENGLISH
                                ) == annual_report.blocks(same, ENGLISH)


def test_the_sentence_that_a_case_is_no_complaint_is_in_every_report(filled):
    source = ("A case with me is not a complaint, and not a report under the Whistleblowers Protection Act.")
    for client in (filled.big, filled.tiny):
        for code, language in LANGUAGES.items():
            text = reading.words(annual_report.pdf(filled.data(client, code), language))
            assert " ".join(language.translate("AnnualReport", source).split()) in text


def test_signals_that_rest_on_two_sources_stay_out(filled):
    text = reading.words(annual_report.pdf(filled.data(filled.big), ENGLISH))
    assert made.SIGNALS[0][1] in text
    assert made.TOO_FEW_SOURCES not in text


def test_her_own_words_replace_the_default_and_an_empty_text_brings_it_back(vault):
    with vault.writing() as db:
        big = made.big_client(db)
        period = year(2025)

        def write(text):
            releases.save_narrative(db, Narrative(client=big.id, first=period.first, last=period.last, section="role",
                                                  language="en", text=text))

        write("Mijn eigen woorden & tekens <b>.\n\n- één\n- twee")
        data = annual_report.gather(db, big.id, period, "en")
        text = reading.words(annual_report.pdf(data, ENGLISH))
        assert "Mijn eigen woorden & tekens <b>." in text
        section = next(s for s in annual_report.sections(data, ENGLISH) if s.code == "role")
        assert section.edited
        assert section.default not in section.text
        write("  ")
        section = next(s for s in annual_report.sections(annual_report.gather(db, big.id, period, "en"), ENGLISH)
                       if s.code == "role")
    assert not section.edited
    assert section.text == section.default


def test_the_sections_to_edit_are_those_that_print(filled):
    big = [section.code for section in annual_report.sections(filled.data(filled.big), ENGLISH)]
    tiny = [section.code for section in annual_report.sections(filled.data(filled.tiny), ENGLISH)]
    assert big == list(SECTIONS)
    assert {"key_figures", "about", "steps", "done", "outcomes", "years"}.isdisjoint(tiny)


def test_under_twice_k_there_are_totals_and_words_but_no_breakdown(vault):
    with vault.writing() as db:
        client = a_client(db, total_style="number")
        for i in range(7):
            a_conversation(db, a_case(db, client, date(2025, 2, 1 + i), main_theme="bullying"), date(2025, 2, 9))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    tables = annual_report.tables(data, ENGLISH)
    assert (tables["totals"]["cases"], tables["totals"]["conversations"], tables["tables"]) == (7, 7, [])
    text = reading.words(annual_report.pdf(data, ENGLISH))
    assert "too few cases to split them by theme" in text
    assert "ullying" not in text


def test_the_rate_is_new_cases_per_hundred_workers(filled):
    data = filled.data(filled.big)
    assert data.protected.rate == pytest.approx(100 * 40 / 640)
    assert "With 640 workers that is 6.3 new cases per hundred workers" in reading.words(
        annual_report.pdf(data, ENGLISH)) or "6.2 new cases" in reading.words(annual_report.pdf(data, ENGLISH))


def test_the_same_data_give_the_same_bytes(filled):
    data = filled.data(filled.big)
    assert annual_report.pdf(data, ENGLISH) == annual_report.pdf(data, ENGLISH)


def test_properties_name_the_report_its_author_and_its_language(filled):
    for code, language in LANGUAGES.items():
        pdf = annual_report.pdf(filled.data(filled.big, code), language)
        found = reading.properties(pdf)
        assert filled.big.name in found["Title"]
        assert "2025" in found["Title"]
        assert found["Author"] == "Marit de Wolff"
        assert found["Subject"]
        assert {"nl": b"nl-NL", "en": b"en-GB"}[code] in pdf


def test_the_status_stands_on_the_title_page_and_a_concept_on_every_page(filled):
    concept = pages.text(annual_report.pdf(filled.data(filled.big), ENGLISH))
    final = pages.text(annual_report.pdf(filled.data(filled.big, status="final"), ENGLISH))
    assert all("Concept, version 1" in text for text in concept)
    assert "Final, version 1" in final[0]
    assert not any("Concept" in text for text in final)
    assert "1 January to 31 December 2025" in concept[0].replace("\n", " ")


def test_signals_long_as_a_book_and_names_long_as_a_street_keep_the_layout(vault):
    name = "Stichting " + "Samenwerkingsverband" * 9 + " voor " + "allerlei woorden " * 12
    with vault.writing() as db:
        made.herself(db)
        recipients = "\n".join(f"Ontvanger {i} met een lange functietitel" for i in range(25))
        client = a_client(db, name, recipients=recipients, colour="#FFE000", report_title="Jaarrapport " * 12)
        made.add_year(db, client, 2025)
        advice.save_signal(db, Signal(id=new_id(), client=client.id, day=date(2025, 3, 3), sources=9,
                                      text="Een lange tekst zonder einde. " * 500, response="Antwoord. " * 400))
        for old in advice.recommendations(db, client.id, 2025)[:1]:
            advice.save_recommendation(db, replace(old, id=new_id(), year=2024, text="Aanbeveling " * 900,
                                                   response="Reactie " * 900))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    text = reading.words(annual_report.pdf(data, ENGLISH))
    assert text.count("Een lange tekst zonder einde.") >= 500
    assert text.count("Reactie") >= 900
    assert text.count("Aanbeveling") >= 900


def test_what_was_learnt_in_several_months_stands_once_with_its_months(filled):
    data, own = filled.data(filled.big), [date(2025, 1, 9), date(2025, 3, 2), date(2025, 3, 30)]
    first = data.own_activities[0]
    meetings = tuple(replace(first, id=new_id(), day=day, title="Intervisie: grenzen") for day in own)
    text = reading.words(annual_report.pdf(replace(data, own_activities=(*meetings, first)), ENGLISH))
    assert "Intervisie: grenzen (January, March 2025)" in text
    assert f"{first.title} (April 2025)" in text


def test_every_table_and_chart_of_figures_has_a_number_and_a_caption_that_counts_on(filled):
    for code, words in (("en", ("Table", "Figure")), ("nl", ("Tabel", "Figuur"))):
        text = reading.words(annual_report.pdf(filled.data(filled.big, code), LANGUAGES[code]))
        for word in words:
            numbers = [int(found) for found in re.findall(rf"\b{word} (\d+) – ", text)]
            assert len(numbers) >= 3
            assert numbers == list(range(1, len(numbers) + 1))
    data = filled.data(filled.big, "en")
    for block in loose(annual_report.blocks(data, ENGLISH)):
        if isinstance(block, Table | Chart) and block.name:
            assert block.caption
            assert "2025" in block.caption or block.name == "years"
            assert not isinstance(block, Table) or all(column.title for column in block.columns)
