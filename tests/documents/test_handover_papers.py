"""Papers for a colleague and for bad days: each on its page, with consent, and without names that need not be there."""

from dataclasses import replace
from datetime import date, time

import pytest

from casebook.documents import emergency_pages, handover_receipt, handover_sheet, pages
from casebook.documents.handover_receipt import Receipt
from casebook.errors import Refused
from casebook.language import Language
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment
from casebook.model.ids import ReferralId, new_id
from casebook.model.referrals import Referral
from casebook.store import appointments, people, referrals, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import made, reading

ENGLISH = Language("en")
LANGUAGES = [Language("nl"), ENGLISH]
DAY = date(2026, 3, 3)


@pytest.fixture
def case(vault):
    with vault.writing() as db:
        made.herself(db)
        client = a_client(db, "De Linde")
        card = replace(people.new(client.id, "Zilvermeeuw"), name="Fatima Bouzid", phone="0611112222",
                       safe_contact="alleen na 18.00 uur ⁅nooit via GEHEIM⁆")
        case = a_case(db, client, DAY, person=card, question="Hoe stopt dit? ⁅GEHEIM⁆", main_theme="bullying",
                      relation="manager", route="self", aftercare="In mei bellen", aftercare_on=date(2026, 5, 4))
        a_conversation(db, case, DAY, notes="Oud verhaal", agreements="Wij wachten een week.")
        a_conversation(db, case, date(2026, 3, 9), at=time(9), notes="Het laatste verhaal ⁅over GEHEIM⁆",
                       agreements="Zij schrijft een brief ⁅aan GEHEIM⁆.", next_step="meelezen ⁅GEHEIM⁆",
                       next_step_on=date(2026, 3, 20))
        appointments.save(db, Appointment(id=new_id(), case=case.id, client=None, day=date(2026, 4, 1), at=time(16),
                                          channel="phone", note="over de brief"))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=DAY, kind="company_doctor",
                                    destination=made.a_place(db).id, follow_up_on=date(2026, 4, 8)))
    return case


@pytest.fixture
def consent(vault, case):
    given = Consent(id=new_id(), case=case.id, what="Overdracht aan een collega", how="mondeling", given_on=DAY,
                    scope="waarneming in april")
    with vault.writing() as db:
        requests.save_consent(db, given)
    return given


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_colleague_reads_what_is_needed_and_no_more(vault, case, consent, language):
    data = handover_sheet.gather(vault.db, case.id, consent.id, language.code, DAY)
    pdf = handover_sheet.pdf(data, language)
    text = reading.words(pdf)
    assert pages.page_count(pdf) <= 2
    for wanted in (case.code, "De Linde", "Zilvermeeuw", "alleen na 18.00 uur", "Hoe stopt dit?",
                   "Wij wachten een week", "Zij schrijft een brief",
                   "meelezen", "over de brief", "Bedrijfsarts Noord", "In mei bellen",
                   "Overdracht aan een collega", "waarneming in april", language.date(date(2026, 4, 1))):
        assert wanted in text, wanted
    for absent in ("Fatima", "0611112222", "verhaal", "GEHEIM", "⁅"):
        assert absent not in text, absent


def test_name_contact_and_last_notes_stand_on_it_only_when_asked_for(vault, case, consent):
    data = handover_sheet.gather(vault.db, case.id, consent.id, "en", DAY, with_name=True, with_contact=True,
                                 with_notes=True)
    text = reading.words(handover_sheet.pdf(data, ENGLISH))
    for wanted in ("Fatima Bouzid", "0611112222", "Het laatste verhaal"):
        assert wanted in text
    assert "Oud verhaal" not in text
    assert "GEHEIM" not in text


def test_without_a_consent_that_stands_there_is_no_sheet(vault, case, consent):
    with vault.writing() as db:
        other = a_case(db, None, DAY)
    for asked, given in ((case.id, ""), (case.id, "nope"), (other.id, consent.id)):
        with pytest.raises(Refused) as refused:
            handover_sheet.gather(vault.db, asked, given)
        assert refused.value.reason == "no_handover_consent"
    with vault.writing() as db:
        requests.save_consent(db, replace(consent, withdrawn_on=DAY))
    with pytest.raises(Refused):
        handover_sheet.gather(vault.db, case.id, consent.id)


def test_an_empty_case_has_a_sheet_too(vault):
    with vault.writing() as db:
        bare = a_case(db, None, DAY)
        given = Consent(id=new_id(), case=bare.id, what="Overdracht", given_on=DAY)
        requests.save_consent(db, given)
    text = reading.words(handover_sheet.pdf(handover_sheet.gather(vault.db, bare.id, given.id, "en"), ENGLISH))
    assert "Nothing was planned or promised." in text
    assert "Nothing was agreed about this yet" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [emergency_pages.LOST, emergency_pages.ENVELOPE])
def test_each_emergency_page_is_one_a4_with_the_key_and_no_more_than_five_steps(kind, language):
    pdf = emergency_pages.pdf(kind, "000G40R4", "Marit de Wolff", DAY, language)
    (text,) = pages.text(pdf)
    assert "000G40R4" in text
    assert ("Marit de Wolff" in text) == (kind == emergency_pages.ENVELOPE)
    assert "5." in text
    assert "6." not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", handover_receipt.KINDS)
def test_a_receipt_is_one_page_with_codes_and_lines_to_sign(kind, language):
    codes = tuple(f"ba{a}o-lim" for a in "bdfgklmnprst") * 4
    (text,) = pages.text(handover_receipt.pdf(Receipt(
        language_code=language.code, day=DAY, kind=kind, giver="Marit de Wolff", taker="Ada Oefenstra", codes=codes,
        key_id="000G40R4", receipt="4J7K-9QXT"), language))
    for wanted in ("4J7K-9QXT", "Marit de Wolff", "Ada Oefenstra", "000G40R4", "48", "bato"):
        assert wanted in text
    assert "□" not in text
