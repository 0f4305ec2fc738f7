"""Short version, talk sheet and the client's referral counts: short, and with no other figures than the report."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import annual_report, outgoing, pages, short_version, talk_sheet
from casebook.documents.annual_report import releasing
from casebook.documents.blocks import Bullets, Heading, KeyFigures, Lines, Table, loose
from casebook.documents.outgoing import File
from casebook.documents.referral_overview import client_counts
from casebook.errors import Refused
from casebook.exchange.writing import csv_bytes
from casebook.language import Language
from casebook.model.ids import ReferralId, new_id
from casebook.model.organisation import Recommendation, Signal
from casebook.model.periods import Period, last_day, year
from casebook.model.referrals import Referral
from casebook.store import advice, clients, referrals
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

LANGUAGES = {code: Language(code) for code in ("nl", "en")}
ENGLISH = LANGUAGES["en"]


def _numbers(blocks):
    shown = loose(blocks)
    return {cell.text for block in shown if isinstance(block, Table) for row in block.rows for cell in row[1:]} | {
        figure.value for block in shown if isinstance(block, KeyFigures) for figure in block.figures}


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_short_version_is_two_pages_at_most_and_tells_no_figure_that_the_report_does_not(filled, code):
    for client, most in ((filled.big, 2), (filled.tiny, 1)):
        data, language = filled.data(client, code), LANGUAGES[code]
        short = short_version.narrowed(data, language)
        assert pages.page_count(short_version.pdf(short, language)) <= most
        assert _numbers(short_version.blocks(short, language)) <= _numbers(annual_report.blocks(data, language))
        told, all_of_it = annual_report.tables(short, language), annual_report.tables(data, language)
        assert told["tables"] == [
            table for table in all_of_it["tables"] if table["name"] in short.protected.tables]
        assert {name for name, n in told["totals"].items() if n != all_of_it["totals"][name]} <= {"advice_requests"}
        assert bool(told["tables"]) == (client is filled.big)


def test_a_short_version_of_long_texts_keeps_to_two_pages(filled):
    data = filled.data(filled.big)
    long = replace(data, narratives={"summary": "Een hele lange zin zonder eind. " * 300, "role": "Wat ik doe. " * 900},
                   signals=tuple(replace(signal, text="Signaal. " * 200) for signal in data.signals * 4))
    short = short_version.narrowed(long, ENGLISH)
    assert pages.page_count(short_version.pdf(short, ENGLISH)) == 2
    said = reading.words(short_version.pdf(short, ENGLISH))
    assert said.count("Een hele lange zin zonder eind.") < 40


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_talk_sheet_is_one_page_over_the_whole_months_since_january_without_themes(filled, code):
    language = LANGUAGES[code]
    for client in (filled.big, filled.tiny):
        data = talk_sheet.gather(filled.vault.db, client.id, code, date(2025, 9, 14))
        assert data.period == Period(first=date(2025, 1, 1), last=date(2025, 8, 31))
        assert pages.page_count(talk_sheet.pdf(data, language)) == 1
        assert annual_report.tables(data, language)["tables"] == []
        blocks = talk_sheet.blocks(data, language)
        assert isinstance(blocks[-1], Lines)
        totals = annual_report.tables(data, language)["totals"].values()
        assert _numbers(blocks) <= {str(number) for number in totals}
    assert ("Pesten" if code == "nl" else "Bullying") not in reading.words(talk_sheet.pdf(data, language))


def test_a_talk_sheet_brings_back_what_was_recommended_and_what_was_answered(filled):
    data = talk_sheet.gather(filled.vault.db, filled.big.id, "en", date(2025, 9, 14))
    open_still = replace(data, earlier_recommendations=(
        *data.earlier_recommendations[:1], replace(data.earlier_recommendations[1], response="")))
    blocks = talk_sheet.blocks(open_still, ENGLISH)
    lists = {blocks[i - 1].text: block.items for i, block in enumerate(blocks) if isinstance(block, Bullets)
             and isinstance(blocks[i - 1], Heading)}
    assert [len(lists[name]) for name in ("Signals", "To discuss", "Agreed before")] == [2, 3, 1]
    assert lists["Agreed before"][0].endswith("Opgenomen in het jaarplan. (2024: in progress)")


def test_however_much_there_is_to_say_a_talk_sheet_is_one_page(vault):
    with vault.writing() as db:
        made.herself(db)
        client = a_client(db, "Stichting " + "met een lange naam " * 8)
        made.add_year(db, client, 2025)
        for i in range(9):
            advice.save_signal(db, Signal(id=new_id(), client=client.id, day=date(2025, 3, 3), sources=9,
                                          text=f"Signaal {i} " + "met veel woorden " * 60))
            for number in (2024, 2025):
                advice.save_recommendation(db, Recommendation(
                    id=new_id(), client=client.id, year=number, response="Ja. " * 90, text=f"{i} " + "woorden " * 99))
    data = talk_sheet.gather(vault.db, client.id, "nl", date(2025, 9, 14))
    assert pages.page_count(talk_sheet.pdf(data, LANGUAGES["nl"])) == 1


@pytest.fixture
def spoken(vault):
    """A client whose eight people each came twice before April, and one of them seven times in it."""
    with vault.writing() as db:
        client = a_client(db, total_style="number")
        for day in range(3, 11):
            case = a_case(db, client, date(2026, 1, day))
            for month in (1, 2):
                a_conversation(db, case, date(2026, month, day), minutes=60)
    return vault, client, case


def test_a_talk_sheet_less_the_one_before_does_not_tell_of_conversations_with_one(spoken):
    vault, client, case = spoken
    with vault.writing() as db:
        for day in range(1, 8):
            a_conversation(db, case, date(2026, 4, day))
    told = []
    for month in (3, 4):
        period = Period(first=date(2026, 1, 1), last=last_day(f"2026-{month:02d}"))
        data = talk_sheet.gather(vault.db, client.id, "en", date(2026, month + 1, 2), period)
        told.append(data.protected.number("conversations"))
        made_of = File(name="sheet.pdf", content=talk_sheet.pdf(data, ENGLISH))
        with vault.writing() as db:
            outgoing.keep(db, talk_sheet.outgoing(data, ENGLISH, made_of))
    assert told == [16, None]


def test_casework_between_two_reports_with_as_many_conversations_is_not_told(spoken):
    """An hour with a third party in autumn: the hours of the year less those of spring would be just that."""
    vault, client, case = spoken
    half = Period(first=date(2026, 1, 1), last=date(2026, 6, 30))
    with vault.writing() as db:
        a_conversation(db, case, date(2026, 9, 9), kind="third_party", minutes=90)
        spring = annual_report.gather(db, client.id, half, "en", today=date(2026, 7, 9))
        annual_report.release(db, spring, b"no paper", ENGLISH)
    assert spring.protected.minutes["casework"] == 16 * 60
    whole = annual_report.gather(vault.db, client.id, year(2026), "en", today=date(2027, 1, 9))
    assert whole.protected.number("conversations") == 16
    assert "casework" not in whole.protected.minutes


def test_in_january_there_is_no_talk_sheet_yet_and_never_one_that_begins_later(filled):
    with pytest.raises(Refused, match="no_whole_month"):
        talk_sheet.gather(filled.vault.db, filled.big.id, "nl", date(2026, 1, 31))
    assert talk_sheet.period_of(date(2026, 2, 1)).months == 1
    with pytest.raises(Refused, match="not_since_january"):
        talk_sheet.gather(filled.vault.db, filled.big.id, "nl", date(2026, 9, 1),
                          Period(first=date(2026, 2, 1), last=date(2026, 8, 31)))


def test_a_client_gets_referrals_by_kind_only_where_no_kind_is_small(vault):
    with vault.writing() as db:
        client = a_client(db)
        kinds = made.spread((("company_doctor", 8), ("mediator", 7), ("police", 3), ("trade_union", 3)))
        for i, kind in enumerate(kinds):
            case = a_case(db, client, date(2025, 2, 1 + i))
            referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=date(2025, 3, 1), kind=kind))
    data = client_counts.gather(vault.db, client.id, year(2025), "en", date(2026, 1, 5))
    told = annual_report.tables(data, ENGLISH)
    assert set(told["totals"].values()) == {None}
    assert [table["name"] for table in told["tables"]] == ["referral"]
    assert all(row["count"] >= 5 for row in told["tables"][0]["rows"])
    said = reading.words(client_counts.pdf(data, ENGLISH))
    for row in told["tables"][0]["rows"]:
        assert re.search(rf"{re.escape(row['label'])}.*? {row['count']} ", said)
    assert "What is named in such a row may or may not have occurred." in said
    with vault.writing() as db:
        db.execute("UPDATE engagement SET threshold = 20")
    few = client_counts.gather(vault.db, client.id, year(2025), "en", date(2026, 1, 5))
    said = reading.words(client_counts.pdf(few, ENGLISH))
    assert "or there were none." in said
    assert not re.search(r"\b(3|6|7|8|21)\b", said.replace("5 January", ""))
    assert "in_words" not in annual_report.tables(few, ENGLISH)


def test_the_csv_holds_the_numbers_of_the_printed_tables_and_no_others(filled):
    for code, language in LANGUAGES.items():
        data = filled.data(filled.big, code)
        headings, rows = annual_report.as_rows(annual_report.blocks(data, language), data, language)
        shown = [b for b in loose(annual_report.blocks(data, language)) if isinstance(b, Table) and b.name]
        in_pdf = sorted(cell.text for b in shown for row in b.rows for cell in row[1:] if cell.text not in ("–",)
                        and not cell.text.endswith("%"))
        assert sorted(row[headings[4]] for row in rows) == in_pdf
        by_name = {(row[headings[1]], row[headings[3]]): row for row in rows if row[headings[0]] in (
            "Main theme", "Hoofdthema")}
        label = {"nl": "Pesten", "en": "Bullying"}[code]
        assert by_name[label, "2025"][headings[4]] == str(max(
            row.count for row in data.protected.tables["main_theme"].rows))
        assert by_name[label, "2024"][headings[5]] == ""
        raw = csv_bytes(headings, rows)
        assert raw.startswith(b"\xef\xbb\xbf")
        assert b";" in raw.splitlines()[0]
    tiny = filled.data(filled.tiny)
    assert all("ase" not in row["Row"] for row in annual_report.as_rows(
        annual_report.blocks(tiny, ENGLISH), tiny, ENGLISH)[1])


def test_each_goes_out_under_its_own_name_with_its_own_tables_and_her_words_told_apart(filled):
    data = filled.data(filled.big)
    file = File(name="x.pdf", content=b"")
    short = short_version.narrowed(data, ENGLISH)
    talk = talk_sheet.gather(filled.vault.db, filled.big.id, "en", date(2025, 9, 14))
    counts = client_counts.gather(filled.vault.db, filled.big.id, year(2025), "en", date(2026, 1, 5))
    for gone, kind, of in ((short_version.outgoing(short, ENGLISH, file), "short_version", short),
                           (talk_sheet.outgoing(talk, ENGLISH, file), "talk_sheet", talk),
                           (client_counts.outgoing(counts, ENGLISH, file), "referral_counts", counts)):
        assert (gone.document, gone.first, gone.last) == (kind, of.period.first, of.period.last)
        assert gone.tables == releasing.tables(of, ENGLISH)
        assert gone.files == (file,)
        fixed = " ".join(gone.fixed)
        assert not any(signal[1] in fixed for signal in made.SIGNALS)
    assert made.SIGNALS[0][1] in short_version.outgoing(short, ENGLISH).hers["signals"]
    assert clients.get(filled.vault.db, filled.big.id).name
