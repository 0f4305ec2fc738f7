"""The words of a report that nobody changed read well at any size, in either voice, both languages and each address."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from casebook.documents import annual_report
from casebook.documents.blocks import (
    Bullets,
    Chart,
    Facts,
    Heading,
    Items,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    Table,
    loose,
)
from casebook.language import Language
from casebook.model.clients import Headcount
from casebook.model.ids import new_id
from casebook.model.organisation import Activity, Recommendation, Signal
from casebook.model.periods import year
from casebook.store import activities, advice, cases, clients, spans
from tests.casebook_files import a_case, a_client, a_conversation, new_casebook
from tests.documents import made

SIZES = {0: 12, 1: 15, 4: 40, 7: 120, 12: 120, 60: 900}
LANGUAGES = {code: Language(code) for code in ("nl", "en")}
STYLES = ("", "number", "below", "none")
THEMES = ("bullying", "intimidation", "work_pressure", "bullying", "fraud", "sexual_harassment", "bullying")
ROUTES = ("listening", "self", "with_manager", "self")
COUNTED = r"(melding|meldingen|gesprek|gesprekken|medewerkers|maanden|cases|conversations|workers|months|casussen)"


@pytest.fixture(scope="module")
def sized(tmp_path_factory):
    """A casebook with a client for every number of cases, each with a report over 2025."""
    vault = new_casebook(tmp_path_factory.mktemp("sizes"))
    with vault.writing() as db:
        made.herself(db)
        found = {number: _client(db, number, workers) for number, workers in SIZES.items()}
    yield {number: (vault.db, client) for number, client in found.items()}
    vault.close()


def _client(db, number, workers):
    client = a_client(db, f"Opdrachtgever {number} (fictief)", recipients="Directie", breakdowns=made.BREAKDOWNS)
    clients.save_headcount(db, Headcount(client=client.id, year=2025, workers=workers))
    for i in range(number):
        day = date(2025, 1, 5) + timedelta(days=(i * 5) % 300)
        case = a_case(db, client, day, main_theme=THEMES[i % 7], relation=("manager", "peer", "peer")[i % 3])
        a_conversation(db, case, day, kind="intake", minutes=50)
        if i % 5:
            cases.save(db, replace(cases.get(db, case.id), route=ROUTES[i % 4], outcome="improved"), on=day)
            spans.close(db, case.id, day + timedelta(days=30))
    if number % 4 == 0:
        activities.save(db, Activity(id=new_id(), client=client.id, day=date(2025, 5, 6), kind="consultation_hour"))
        advice.save_signal(db, Signal(id=new_id(), client=client.id, day=date(2025, 6, 7), sources=4, text="Iets."))
        advice.save_recommendation(db, Recommendation(id=new_id(), client=client.id, year=2024, text="Doe dit."))
    return client


def _report(sized, number, code, **agreed):
    db, client = sized[number]
    with_style = agreed.pop("total_style", "")
    db.execute("UPDATE engagement SET total_style = ? WHERE client_id = ?", (with_style, client.id))
    data = annual_report.gather(db, client.id, year(2025), code, today=date(2026, 2, 2))
    return replace(data, engagement=replace(data.engagement, **agreed))


def _texts(blocks, notes=True):
    for block in loose(blocks):
        match block:
            case Paragraph() | Note():
                yield block.text
            case Bullets():
                yield from block.items
            case Table() if notes:
                yield block.note


def _sentences(blocks):
    """What is said in running text: every table says its own base, and may say the same as another."""
    return [found for text in _texts(blocks, notes=False)
            for found in re.split(r"(?<=[.!?])\s+", text) if len(found) > 24]


EVERY = list(product(SIZES, LANGUAGES, STYLES))


@pytest.mark.parametrize(("number", "code", "style"), EVERY)
def test_no_report_says_a_thing_twice_miscounts_or_opens_a_chapter_on_nothing(sized, number, code, style):
    for voice, address in product(("first", "third"), ("formal", "informal")):
        data = _report(sized, number, code, total_style=style, voice=voice, address=address)
        blocks = list(loose(annual_report.blocks(data, LANGUAGES[code])))
        twice = [found for found, times in Counter(_sentences(blocks)).items() if times > 1]
        assert twice == []
        said = "\n".join(_texts(blocks))
        assert not re.search(rf"\b1 {COUNTED}\b", said)
        assert not re.search(r"%\d|\(\)|  | \.|\.\.", said)
        assert not re.search(r"\b(u|uw|U)\b" if address == "informal" else r"\b(je|jij|Je)\b", said)
        assert not (voice == "third" and re.search(r"\b(ik|mij|mijn|I|me|my)\b", said))
        _no_empty_chapter(blocks)
        if style != "number":
            assert not re.search(rf"\b[1-4] {COUNTED}\b", said)


def _no_empty_chapter(blocks):
    """Every heading is followed by something of its own, or by a smaller heading."""
    shown = [b for b in blocks if not isinstance(b, PageBreak) and not (isinstance(b, KeyFigures) and not b.figures)]
    for block, after in zip(shown, [*shown[1:], None], strict=True):
        if isinstance(block, Heading):
            assert after is not None, block
            assert not isinstance(after, Heading) or after.level > block.level, (block, after)
        if isinstance(block, Table | Chart):
            assert block.rows if isinstance(block, Table) else block.labels
        if isinstance(block, Items | Facts):
            assert block.items if isinstance(block, Items) else block.facts


@pytest.mark.parametrize("number", [0, 1, 4])
def test_where_the_total_is_no_number_the_default_words_are_the_same_for_nobody_one_and_four(sized, number):
    for code, voice in product(LANGUAGES, ("first", "third")):
        nobody, some = (_report(sized, n, code, total_style="below", voice=voice) for n in (0, number))
        here = replace(some, activities=(), signals=(), earlier_recommendations=(), protected=replace(
            some.protected, minutes={}))
        there = replace(nobody, activities=(), signals=(), earlier_recommendations=(), protected=replace(
            nobody.protected, minutes={}))
        assert list(_texts(annual_report.blocks(here, LANGUAGES[code]))) == list(
            _texts(annual_report.blocks(there, LANGUAGES[code])))


def test_dutch_reports_hold_no_english_and_english_ones_no_dutch(sized):
    for number in SIZES:
        english, dutch = (set(_sentences(annual_report.blocks(_report(sized, number, code), LANGUAGES[code])))
                          for code in ("en", "nl"))
        assert english.isdisjoint(dutch)


def test_schooling_and_signals_say_no_more_than_there_is(sized):
    english, data = LANGUAGES["en"], _report(sized, 12, "en")
    own = Activity(id="a", client=None, day=date(2025, 4, 3), kind="own_schooling")
    for kinds, words in ((("own_schooling",), "by training."), (("peer_review",), "by peer supervision,"),
                         (("own_schooling", "peer_review"), "by training and by peer supervision,")):
        section = next(s for s in annual_report.sections(replace(data, own_activities=tuple(
            replace(own, kind=kind) for kind in kinds)), english) if s.code == "schooling")
        assert words in section.text
    weak = replace(data, signals=(replace(data.signals[0], sources=1),))
    assert "independent sources" in _of(data, "signals", english)
    assert "independent sources" not in _of(weak, "signals", english)


def _of(data, code, language):
    return next(section.text for section in annual_report.sections(data, language) if section.code == code)
