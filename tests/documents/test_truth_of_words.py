"""The sentences of a report say only what its figures bear out, and tell no small number besides."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from casebook.disclosure.protected import Block, Total
from casebook.documents import annual_report
from casebook.documents.annual_report import figures
from casebook.documents.annual_report.sections import text
from casebook.documents.blocks import Heading, Note, Paragraph, Table
from casebook.language import Language
from casebook.model.clients import Headcount
from casebook.model.ids import new_id
from casebook.model.organisation import Recommendation, Signal
from casebook.model.periods import Period, year
from casebook.model.report_choices import Choices
from casebook.store import advice, clients, report_choices, spans
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

LANGUAGES = {code: Language(code) for code in ("nl", "en")}
ENGLISH = LANGUAGES["en"]


def _with_total(filled, now, before):
    data = filled.data(filled.big)
    totals = data.protected.totals | {"cases": Total(value=now, state="number")}
    last = data.last | {"totals": data.last["totals"] | {"cases": before}}
    return replace(data, protected=replace(data.protected, totals=totals), last=last)


@pytest.mark.parametrize(("now", "before", "word", "number"), [
    (41, 40, "There were more cases than in 2024.", "1"), (36, 40, "There were fewer cases than in 2024.", "4"),
    (47, 40, "There were 7 more cases than in 2024.", ""), (33, 40, "There were 7 fewer cases than in 2024.", "")])
def test_a_small_difference_with_last_year_is_told_in_words(filled, now, before, word, number):
    said = text("key_figures", _with_total(filled, now, before), ENGLISH)
    assert said.startswith(word)
    assert not number or number not in said.split()


def test_a_period_that_still_runs_says_so_and_is_compared_with_no_whole_year(filled):
    data = annual_report.gather(filled.vault.db, filled.big.id, year(2025), "en", today=date(2025, 11, 23))
    said = reading.words(annual_report.pdf(data, ENGLISH))
    assert "This period still runs: the figures go up to 23 November 2025." in said
    assert data.protected.rate is None
    assert "cases than in 2024" not in said
    assert "still runs" not in reading.words(annual_report.pdf(filled.data(filled.big), ENGLISH))


@pytest.mark.parametrize(("code", "year_words", "period_words"), [
    ("en", "from earlier years", "from before th"), ("nl", "uit eerdere jaren", "uit een eerdere periode")])
def test_in_half_a_year_what_ran_already_is_not_said_to_be_of_earlier_years(filled, code, year_words, period_words):
    half = Period(first=date(2025, 1, 1), last=date(2025, 6, 30))
    said = {}
    for period in (half, year(2025)):
        data = annual_report.gather(filled.vault.db, filled.big.id, period, code, today=date(2026, 1, 5))
        said[period.months] = reading.words(annual_report.pdf(data, LANGUAGES[code]))
    assert period_words in said[6]
    assert year_words not in said[6].replace("Figures of", "")
    assert year_words in said[12]


def test_most_frequent_is_said_only_of_what_stands_apart_where_a_merged_row_is_as_large(filled):
    data = filled.data(filled.big)
    table = data.protected.tables["main_theme"]
    first = table.rows[0]
    larger = replace(table.rows[-1], kind="other", count=first.count)
    both = replace(table, rows=(*table.rows[:-1], larger))
    assert "The most frequent theme was" in text("about", data, ENGLISH)
    changed = replace(data, protected=replace(data.protected, tables=data.protected.tables | {"main_theme": both}))
    assert "Of the themes that stand apart, the most frequent was" in text("about", changed, ENGLISH)


def test_totals_stand_in_the_key_figures_in_pairs_and_as_in_the_data(vault):
    with vault.writing() as db:
        client = a_client(db, breakdowns=("main_theme", "relation"))
        clients.save_headcount(db, Headcount(client=client.id, year=2025, workers=300))
        for day in (1, 2, 3):
            a_case(db, client, date(2024, 12, day), main_theme="fraud")
        for i in range(20):
            case = a_case(db, client, date(2025, 1, 6) + timedelta(days=i),
                          main_theme="bullying" if i % 2 else "intimidation")
            a_conversation(db, case, date(2025, 6, 1))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    assert data.protected.total_withheld
    assert set(annual_report.tables(data, ENGLISH)["totals"].values()) == {None, 20, 0}
    shown = [row[0].text for row in figures.totals_table(data, ENGLISH).rows]
    assert shown == ["Conversations", "Advice requests from managers, HR and others"]
    said = reading.words(annual_report.pdf(data, ENGLISH))
    assert "too small to print." not in said
    assert "In 2025, 20 new cases came to me." in said


def test_an_agreed_small_total_is_not_denied_on_the_same_pages(vault):
    with vault.writing() as db:
        client = a_client(db, total_style="number")
        for day in (3, 4, 5):
            a_case(db, client, date(2025, 2, day))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", "final", today=date(2026, 1, 5))
    said = reading.words(annual_report.pdf(data, ENGLISH))
    assert "In 2025 I had 3 cases in hand." in said
    assert "Apart from the agreed total, small numbers are not printed." in said
    assert "Small numbers are not printed" not in said


def test_fewer_than_k_cases_of_k_people_are_not_said_to_be_few_people(vault):
    with vault.writing() as db:
        client = a_client(db, total_style="below")
        for day in range(1, 7):
            case = a_case(db, client, date(2024, 2, day))
            spans.close(db, case.id, date(2024, 8, day))
            a_conversation(db, case, date(2025, 3, day), kind="aftercare")
    below = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    said = reading.words(annual_report.pdf(below, ENGLISH))
    assert "workers called on me" not in said
    assert "In 2025 fewer than five cases were in hand; it may also have been none." in said
    with vault.writing() as db:
        db.execute("UPDATE engagement SET total_style = 'number'")
    number = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    assert "In 2025 I had no cases in hand." in reading.words(annual_report.pdf(number, ENGLISH))


def test_where_no_total_prints_none_is_promised(vault):
    with vault.writing() as db:
        client = a_client(db, total_style="none")
        for day in range(1, 8):
            a_case(db, client, date(2025, 2, day))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    said = reading.words(annual_report.pdf(data, ENGLISH))
    assert "There were too few cases to split them by theme" in said
    assert "you therefore read the total" not in said


@pytest.mark.parametrize("released", [False, True])
def test_theme_groups_by_year_print_wherever_they_are_in_the_data_under_the_same_names(vault, released):
    with vault.writing() as db:
        client = a_client(db, breakdowns=("main_theme", "theme_group_by_year"))
        for number in (2024, 2025):
            for i in range(32):
                day = date(number, 1, 5) + timedelta(days=9 * i)
                theme = ("bullying", "intimidation", "work_pressure", "fraud")[i % 4]
                spans.close(db, a_case(db, client, day, main_theme=theme).id, day)
        if released:
            last = annual_report.gather(db, client.id, year(2024), "en", "final", date(2025, 1, 5))
            annual_report.release(db, last, b"", ENGLISH)
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    table = next(t for t in annual_report.tables(data, ENGLISH)["tables"] if t["name"] == "theme_group_by_year")
    said = reading.letters(reading.words(annual_report.pdf(data, ENGLISH)))
    assert "Themegroupsovertheyears" in said
    assert all(reading.letters(row["label"]) in said for row in table["rows"])
    assert ("asreleased" in said.replace("releasedreport", "")) == released


WORDS_NOT_USED = ("slachtoffer", "dader", "pleger", "verdacht", "bewijs", "onderzoek", "oordeel", "victim",
                  "perpetrator", "suspect ", "evidence", "investigat", "verdict", "judgement")


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("voice", ["first", "third"])
def test_no_report_speaks_as_those_who_judge(filled, code, voice):
    data = filled.data(filled.big, code)
    data = replace(data, engagement=replace(data.engagement, voice=voice))
    said = reading.words(annual_report.pdf(data, LANGUAGES[code])).lower()
    assert [word for word in WORDS_NOT_USED if word in said] == []
    assert made.TOO_FEW_SOURCES.lower() not in said


def test_a_block_of_years_prints_under_its_own_heading_and_says_its_period(filled):
    data = filled.data(filled.big)
    period = Period(first=date(2023, 1, 1), last=date(2025, 12, 31))
    block = Block(period=period, tables={"main_theme": data.protected.tables["main_theme"]}, left_out={})
    for level in ("below", "totals"):
        few = replace(data, protected=replace(data.protected, level=level, tables={}, block=block))
        shown = annual_report.blocks(few, ENGLISH)
        place = next(i for i, b in enumerate(shown) if isinstance(b, Heading) and b.text == "Over 2023–2025 together")
        assert "not about 2025 by itself" in shown[place + 1].text
        assert [column.title for column in shown[place + 2].columns] == ["Main theme", "2023–2025", "Share"]
    assert not any("together" in b.text for b in annual_report.blocks(data, ENGLISH) if isinstance(b, Heading))


def test_what_she_chose_to_leave_out_is_not_said_to_be_too_small(vault):
    with vault.writing() as db:
        client = a_client(db, breakdowns=("main_theme", "relation"))
        for i in range(24):
            a_case(db, client, date(2025, 1, 6) + timedelta(days=i), main_theme="bullying" if i % 2 else "intimidation",
                   relation="peer" if i % 2 else "manager")
        weak = Signal(id=new_id(), client=client.id, day=date(2025, 3, 3), text="Zwak signaal.", sources=2)
        strong = replace(weak, id=new_id(), text="Sterk signaal.", sources=4)
        for signal in (weak, strong):
            advice.save_signal(db, signal)
        for choices, tables, signals in (
                (Choices(left_out=("relation",), signals_in=(weak.id,)), ["main_theme"], ["Zwak", "Sterk"]),
                (Choices(no_breakdowns=True, signals_out=(strong.id,)), [], []),
                (Choices(), ["main_theme", "relation"], ["Sterk"])):
            report_choices.save(db, client.id, year(2025), choices)
            data = annual_report.gather(db, client.id, year(2025), "en", today=date(2026, 1, 5))
            shown = annual_report.blocks(data, ENGLISH)
            assert [table["name"] for table in annual_report.tables(data, ENGLISH)["tables"]] == tables
            assert sorted(signal.text.split()[0] for signal in data.signals) == sorted(signals)
            said = " ".join(b.text for b in shown if isinstance(b, Paragraph | Note))
            assert "too few cases" not in said
            assert "Not split up" not in said
            assert any(isinstance(b, Heading) and b.text == "What it was about" for b in shown) == bool(tables)


def test_what_is_still_open_of_earlier_recommendations_comes_back_with_its_year(vault):
    with vault.writing() as db:
        client = a_client(db)
        for number, state in ((2022, "done"), (2023, "in_progress"), (2024, "done"), (2025, "open")):
            advice.save_recommendation(db, Recommendation(id=new_id(), client=client.id, year=number, state=state,
                                                          text=f"Advies {number}.", response="Goed idee."))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    shown = annual_report.blocks(data, ENGLISH)
    headings = [b.text for b in shown if isinstance(b, Heading)]
    assert headings.index("What became of earlier recommendations") < headings.index("New recommendations")
    table = next(b for b in shown if isinstance(b, Table) and b.columns[1].title == "Recommendation")
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["2023", "Advies 2023.", "Management", "In progress"], ["2024", "Advies 2024.", "Management", "Done"]]
    assert table.rows[0][1].detail == "Goed idee."


def test_a_first_year_that_was_short_is_not_compared_as_if_it_were_whole(filled):
    data = replace(filled.data(filled.big), last_short=True)
    assert text("key_figures", data, ENGLISH).startswith("The work here began in the course of 2024.")


def test_with_a_colleagues_counts_the_method_says_so_and_nothing_is_claimed_to_be_hers(filled):
    data = filled.data(filled.big)
    assert "colleague" not in text("method", data, ENGLISH)
    assert text("summary", data, ENGLISH).count("I held") == 1
    shared = replace(data, colleagues=True)
    assert "The counts of a colleague" in text("method", shared, ENGLISH)
    assert "I held" not in text("summary", shared, ENGLISH)
    lead = next(b for b in annual_report.blocks(shared, ENGLISH) if isinstance(b, Paragraph) and b.style == "lead")
    assert lead.text.startswith("In 2025 the confidential adviser had")
