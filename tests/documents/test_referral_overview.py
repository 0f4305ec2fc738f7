"""The referral overviews: what a reporter takes home names nobody; her own overview misses nothing."""

from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import pages
from casebook.documents import referral_overview as overview
from casebook.errors import Refused
from casebook.language import Language
from casebook.model.cases import Person
from casebook.model.ids import DestinationId, ReferralId, new_id
from casebook.model.periods import year
from casebook.model.referrals import Destination, Referral
from casebook.store import destinations, people, referrals
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

ENGLISH, DUTCH = Language("en"), Language("nl")


def refer(db, case, day, kind="company_doctor", **more):
    referral = replace(Referral(id=ReferralId(new_id()), case=case.id, day=day, kind=kind), **more)
    referrals.save(db, referral)
    return referral


@pytest.fixture
def sheet(vault):
    """A case with two referrals and things agreed, of a reporter with a name."""
    with vault.writing() as db:
        made.herself(db)
        client = a_client(db, "De Linde", address="informal")
        card = people.new(client.id, "Zilvermeeuw")
        card = replace(card, name="Fatima Bouzid", phone="0611112222")
        assert isinstance(card, Person)
        case = a_case(db, client, date(2025, 3, 3), person=card, question="Hoe kan dit stoppen?", main_theme="bullying")
        a_conversation(db, case, date(2025, 3, 3), notes="Het verhaal van de melder",
                       agreements="We wachten een week.\n- Jij belt <mij> & niemand anders.",
                       next_step="Bellen", next_step_on=date(2025, 3, 10))
        place = made.a_place(db, note="eigen opmerking van de adviseur")
        refer(db, case, date(2025, 3, 3), destination=place.id, reason="medical", note="notitie bij de verwijzing",
              follow_up_on=date(2025, 4, 1))
        refer(db, case, date(2025, 3, 4), "coach")
    return case


def test_a_reporter_takes_home_places_agreements_and_nothing_that_tells_who_it_is(vault, sheet):
    data = overview.for_reporter(vault.db, sheet.id, "en")
    pdf = overview.pdf(data, ENGLISH)
    text = reading.words(pdf)
    for wanted in ("Bedrijfsarts Noord", "030 1234567", "spreekuur@noord.example", "Kade 1", "Coach",
                   "We wachten een week.", "Jij belt <mij> & niemand anders.", "10 March 2025: Bellen",
                   "Where you can turn", "What we agreed", "You decide what you do with this", "Marit de Wolff"):
        assert wanted in text, wanted
    for secret in ("Fatima", "Zilvermeeuw", "0611112222", sheet.code, "Hoe kan dit stoppen", "Het verhaal",
                   "notitie bij", "eigen opmerking", "De Linde", "ullying", "Pesten"):
        assert secret not in text + str(reading.properties(pdf)), secret
    assert sheet.code.encode() not in pdf


def test_a_reporter_is_addressed_as_agreed_with_the_client(vault, sheet):
    data = overview.for_reporter(vault.db, sheet.id, "nl")
    assert data.address == "informal"
    formal = overview.blocks(replace(data, address="formal"), DUTCH)
    titles = (DUTCH.translate("ReferralOverview", "Where you can turn", "formal"),
              DUTCH.translate("ReferralOverview", "Where you can turn", "informal"))
    assert formal[0].text == titles[0]
    assert overview.blocks(data, DUTCH)[0].text == titles[1]


def test_her_own_overview_lists_every_referral_and_what_is_to_be_followed_up(vault, sheet):
    with vault.writing() as db:
        other = a_client(db, "Van Rijn")
        refer(db, a_case(db, other, date(2025, 5, 1)), date(2025, 5, 1), "mediator", outcome="helped",
              follow_up_on=date(2025, 6, 1), followed_up_on=date(2025, 6, 2))
        refer(db, a_case(db, other, date(2024, 5, 1)), date(2024, 5, 1), "police")
    data = overview.of_period(vault.db, year(2025), None, "en")
    assert [(line.client, line.kind, line.outcome) for line in data.lines] == [
        ("De Linde", "company doctor", "unknown"), ("De Linde", "coach", "unknown"), ("Van Rijn", "mediator", "helped")]
    assert [line.follow_up_on for line in data.open_lines] == [date(2025, 4, 1)]
    texts = pages.text(overview.pdf(data, ENGLISH))
    assert all("Own overview, not for distribution" in text for text in texts)
    only = overview.of_period(vault.db, year(2025), other.id, "en")
    assert [line.kind for line in only.lines] == ["mediator"]
    assert only.open_lines == ()


def test_the_directory_lists_every_place_by_kind(vault):
    with vault.writing() as db:
        made.a_place(db, "Zuid & Co <arbodienst>")
        made.a_place(db, "Crisislijn", "suicide_prevention", crisis=True, checked_on=None)
    text = reading.words(overview.pdf(overview.of_directory(vault.db, "en"), ENGLISH))
    for wanted in ("Company doctor", "Zuid & Co <arbodienst>", "Checked on 1 May 2025", "Crisislijn (in a crisis)",
                   "Not checked yet"):
        assert wanted in text, wanted


def test_with_nothing_to_show_there_is_no_document(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2025, 3, 3))
    with pytest.raises(Refused, match="no_referrals"):
        overview.for_reporter(vault.db, case.id)
    with pytest.raises(Refused, match="no_referrals"):
        overview.of_period(vault.db, year(2025))
    with pytest.raises(Refused, match="empty_directory"):
        overview.of_directory(vault.db)


def test_four_hundred_referrals_run_over_pages(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2025, 1, 1))
        for i in range(400):
            refer(db, case, date(2025, 1 + i % 12, 1 + i % 28), "hr")
    texts = pages.text(overview.pdf(overview.of_period(vault.db, year(2025), None, "en"), ENGLISH))
    assert len(texts) > 8
    assert "400" in " ".join(texts)


def test_no_kind_of_the_directory_stands_alone_at_the_foot_of_a_page(vault):
    with vault.writing() as db:
        for number, kind in enumerate(["coach", "mediator", "police", "hr", "trade_union", "manager"] * 6):
            destinations.save(db, Destination(id=DestinationId(f"{number:020d}"), kind=kind, name=f"Plek {number}",
                                              phone="06-00000000", email="plek@example.org", address="Straat 1"))
    kinds = {"Coach", "Mediator", "Politie", "HR", "Vakbond", "Leidinggevende"}
    pdf = overview.pdf(overview.of_directory(vault.db), DUTCH)
    for page in pages.text(pdf):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        body = [line for line in lines if not line.startswith(("Pagina", "Afgedrukt"))]
        assert body[-1] not in kinds
