"""The copy of a reporter's own file: all that was written, exactly, but nothing that is about another person."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.documents import own_file, pages, referral_overview
from casebook.language import Language
from casebook.model import about_other
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Intervention
from casebook.model.ids import InterventionId, ReferralId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.passing_on import PassedOn
from casebook.model.referrals import Referral
from casebook.model.text import clean
from casebook.store import appointments, cases, conversations, interventions, passing_on, people, referrals, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

ENGLISH, DUTCH = Language("en"), Language("nl")
NOTICE = "[a passage about another person is left out here]"
DAY = date(2026, 3, 3)


@pytest.fixture
def file(vault):
    """A case in which every field of hers is filled, each with a passage about another."""
    with vault.writing() as db:
        made.herself(db)
        client = a_client(db, "De Linde", address="informal")
        card = replace(people.new(client.id, "Zilvermeeuw"), name="Fatima Bouzid", phone="0611112222",
                       safe_contact="alleen sms ⁅niet via GEHEIM1⁆")
        case = a_case(db, client, DAY, person=card, question="Hoe kan dit stoppen? ⁅GEHEIM2⁆", main_theme="bullying",
                      route="self", aftercare="Bellen in mei ⁅GEHEIM3⁆", aftercare_on=date(2026, 5, 4),
                      confidentiality_explained_on=DAY, hold_reason="Wacht op ⁅GEHEIM4⁆ antwoord")
        talk = a_conversation(
            db, case, DAY, at=time(14, 5), kind="intake", channel="phone", minutes=50,
            notes="Zij slaapt slecht.\n\nHaar chef ⁅GEHEIM5 drinkt.\n- lijst\n\nalinea⁆ zegt niets.",
            agreements="We wachten ⁅tot GEHEIM6⁆ een week.", next_step="Bellen ⁅met GEHEIM7⁆",
            next_step_on=date(2026, 3, 10),
            interventions=(Intervention(id=InterventionId(new_id()), kind="support",
                                        note="lang ⁅GEHEIM8⁆ geluisterd"),))
        interventions.save(db, Intervention(id=InterventionId(new_id()), kind="checking_in", case=case.id, day=DAY,
                                            note="Appje ⁅GEHEIM9⁆ gestuurd"))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=DAY, kind="company_doctor",
                                    destination=made.a_place(db).id, consent="recorded", consent_on=DAY,
                                    consent_scope="alleen de klachten ⁅GEHEIMA⁆", note="Notitie ⁅GEHEIMB⁆ erbij"))
        requests.save_consent(db, Consent(id=new_id(), case=case.id, what="Contact met HR ⁅GEHEIMC⁆", how="mondeling",
                                          given_on=DAY, scope="de naam ⁅GEHEIMD⁆ niet"))
        appointments.save(db, Appointment(id=new_id(), case=case.id, client=None, day=date(2026, 4, 1),
                                          note="thuis ⁅GEHEIME⁆ bellen"))
        requests.save(db, OutsideRequest(id=new_id(), kind="police", case=case.id, client=None, received_on=DAY,
                                         from_whom="agent GEHEIMF", ground="GEHEIMG"))
        passing_on.keep(db, PassedOn(noun="conversation", record=talk.id, case=case.id, consent="overridden", day=DAY,
                                     reason="acuut ⁅GEHEIMJ⁆ gevaar"))
        other = a_case(db, client, DAY, person=replace(people.new(client.id, "Reiger"), name="GEHEIMH"),
                       question="GEHEIMI")
        cases.link(db, case.id, other.id)
    assert talk.cases == (case.id,)
    return case


@pytest.mark.parametrize("language", [ENGLISH, DUTCH])
def test_nothing_about_another_is_in_it_and_each_is_shown_as_left_out(vault, file, language):
    data = own_file.gather(vault.db, file.id, language.code, DAY)
    pdf = own_file.pdf(data, language)
    assert b"GEHEIM" not in pdf
    text = reading.words(pdf)
    assert "GEHEIM" not in text
    assert "⁅" not in text
    notice = language.translate("WithoutOthers", NOTICE)
    assert reading.letters(text).count(reading.letters(notice)) == 15 + 1  # and once in the head
    assert own_file.left_out_of(data, language) == 15
    for wanted in ("Fatima Bouzid", "Zilvermeeuw", "0611112222", "alleen sms", "Hoe kan dit stoppen?", "Bellen in mei",
                   "Zij slaapt slecht.", "zegt niets.", "We wachten", "een week.", "geluisterd", "Appje", "gestuurd",
                   "Bedrijfsarts Noord", "alleen de klachten", "Notitie", "Contact met HR", "mondeling", "thuis",
                   "Wacht op", file.code, "De Linde", language.date(DAY)):
        assert wanted in text, wanted
    assert "Reiger" not in text


def test_the_head_says_what_was_left_out_and_for_whom(vault, file):
    text = reading.words(own_file.pdf(own_file.gather(vault.db, file.id, "en", DAY), ENGLISH))
    assert "15 passages about someone else" in text
    assert "their privacy counts as much" in text
    assert text.index("What was left out") < text.index("Zij slaapt slecht")
    properties = reading.properties(own_file.pdf(own_file.gather(vault.db, file.id, "en", DAY), ENGLISH))
    assert "Fatima" not in str(properties)


def test_without_marks_it_says_that_nothing_was_left_out(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY, question="Alles over mij")
    text = reading.words(own_file.pdf(own_file.gather(vault.db, case.id, "en", DAY), ENGLISH))
    assert "Nothing: no passage was left out." in text
    assert "Alles over mij" in text


def test_it_holds_every_case_of_the_reporter_or_only_this_one(vault, file):
    with vault.writing() as db:
        again = a_case(db, None, date(2026, 6, 1), person=people.get(db, file.reporter), question="Opnieuw gekomen")
        shared = a_conversation(db, again, date(2026, 6, 2), notes="Samen gekomen", kind="third_party")
        conversations.save(db, replace(shared, cases=(again.id, file.id)))
    data = own_file.gather(vault.db, file.id, "en")
    assert [copy.case.id for copy in data.cases] == [file.id, again.id]
    assert (data.shared, data.with_third) == (2, 2)
    assert "Opnieuw gekomen" in reading.words(own_file.pdf(data, ENGLISH))
    one = own_file.gather(vault.db, again.id, "en", only_this=True)
    text = reading.words(own_file.pdf(one, ENGLISH))
    assert "Zij slaapt slecht" not in text
    assert "came together with someone else" in text


def test_the_sheet_that_a_reporter_takes_home_leaves_them_out_too(vault, file):
    data = referral_overview.for_reporter(vault.db, file.id, "en", DAY)
    text = reading.words(referral_overview.pdf(data, ENGLISH))
    assert "GEHEIM" not in text
    assert text.count(NOTICE) == 3


SECRET = "onzegbaar"
PARTS = st.lists(st.tuples(st.text(max_size=30).map(clean).map(about_other.plain), st.booleans()), max_size=6)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PARTS, st.sampled_from(["notes", "agreements", "next_step"]))
def test_whatever_is_typed_comes_through_and_whatever_is_marked_does_not(vault, parts, field):
    """Every text of the blocks is read: what is drawn can hold nothing else."""
    text = "".join(f"⁅{SECRET}{words}⁆" if marked else words for words, marked in parts)
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        a_conversation(db, case, DAY, **{field: text})
    shown = reading.letters("".join(_texts(own_file.blocks(own_file.gather(vault.db, case.id, "en", DAY), ENGLISH))))
    assert SECRET not in shown
    for words, marked in parts:
        if not marked and "\n" not in words:
            assert reading.letters(words).strip("•") in shown.replace("•", "") or "•" in words


def _texts(found):
    for block in found:
        for name in ("text", "title", "value", "label"):
            if isinstance(getattr(block, name, None), str):
                yield getattr(block, name)
        for name in ("blocks", "facts", "items"):
            inner = getattr(block, name, ())
            yield from (part for part in inner if isinstance(part, str))
            yield from _texts([part for part in inner if not isinstance(part, str)])


def test_a_long_file_runs_over_pages(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        for day in range(1, 25):
            a_conversation(db, case, date(2026, 1, day), notes="Een lange alinea over het werk. " * 40,
                           agreements="afspraak " * 400)
    pdf = own_file.pdf(own_file.gather(vault.db, case.id, "nl"), DUTCH)
    assert pages.page_count(pdf) > 8
    assert reading.words(pdf).count("afspraak") == 24 * 400
