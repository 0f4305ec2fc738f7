"""How a case begins is what it counts as: earlier contact, reopened, a short contact, and one that grew."""

from dataclasses import replace
from datetime import date, time

from casebook.model.ids import ReleaseId, new_id
from casebook.model.periods import year
from casebook.model.releases import Release
from casebook.statistics import collect
from casebook.store import cases, conversations, intakes, people, releases, spans
from tests.casebook_files import a_case, a_client, a_conversation

Y2025, Y2026 = year(2025), year(2026)



def test_a_new_matter_of_who_came_before_counts_as_a_new_case_by_earlier_contact_of_one_reporter(vault):
    with vault.writing() as db:
        client = a_client(db)
        first = a_case(db, client, date(2026, 1, 5), found_through="colleague")
        spans.close(db, first.id, date(2026, 2, 1))
        made = intakes.begin(db, date(2026, 3, 2), client.id, "bullying", earlier=first.id)
        figures = collect.figures(db, client.id, Y2026)
        assert (figures.reporters, figures.flow.new, figures.flow.reopened, figures.flow.open_at_end) == (1, 2, 0, 1)
        assert made.found_through == "earlier_contact"
        assert db.value("SELECT found_through FROM case_fact WHERE id = ?", (made.id,)) == "earlier_contact"
        assert [c.id for c in cases.linked(db, first.id)] == [made.id]


def test_the_same_matter_again_is_reopened_and_stays_found_as_it_was(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2025, 11, 5), found_through="colleague")
        spans.close(db, case.id, date(2025, 12, 1))
        spans.reopen(db, case.id, date(2026, 3, 2))
        a_conversation(db, case, date(2026, 3, 2))
        flow = collect.figures(db, client.id, Y2026).flow
        assert (flow.new, flow.reopened, flow.open_at_end) == (0, 1, 1)
        assert cases.get(db, case.id).found_through == "colleague"


def test_who_comes_back_at_another_client_is_another_reporter_there_with_the_same_card(vault):
    with vault.writing() as db:
        one, other = a_client(db, "De Linde"), a_client(db, "Oosterveen")
        card = replace(people.new(one.id, "Cornelia"), phone="0612345678", safe_contact="na 18 uur")
        first = a_case(db, one, date(2026, 1, 5), person=card)
        made = intakes.begin(db, date(2026, 3, 2), other.id, earlier=first.id)
        copy = people.get(db, made.reporter)
        assert (copy.alias, copy.phone, copy.safe_contact, copy.client) == (
            "Cornelia", "0612345678", "na 18 uur", other.id)
        assert copy.token != card.token
        assert [collect.figures(db, c.id, Y2026).reporters for c in (one, other)] == [1, 1]


def short(db, client, day):
    return intakes.short_contact(db, day, time(9), "vraag", 10, "phone", client.id)


def test_a_short_contact_counts_as_a_case_that_was_closed_and_one_that_grows_as_one_that_is_open(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = short(db, client, date(2026, 3, 2))
        flow = collect.figures(db, client.id, Y2026).flow
        assert (flow.new, flow.closed, flow.open_at_end) == (1, 1, 0)
        intakes.grow(db, case.id, date(2026, 3, 9))
        flow = collect.figures(db, client.id, Y2026).flow
        assert (flow.new, flow.reopened, flow.closed, flow.open_at_end) == (1, 0, 0, 1)
        intakes.shrink(db, case)
        assert cases.get(db, case.id) == replace(case, changed=cases.get(db, case.id).changed)
        intakes.take_back(db, case.id)
        assert db.value("SELECT count(*) FROM case_fact") == 0
        assert db.value("SELECT count(*) FROM person") == 0


def test_what_a_final_report_counted_as_closed_stays_closed_there_when_it_grows(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = short(db, client, date(2025, 3, 2))
        before = collect.figures(db, client.id, Y2025).flow
        releases.add(db, Release(
            id=ReleaseId(new_id()), client=client.id, first=Y2025.first, last=Y2025.last, status="final", version=1,
            language="nl", threshold=5, tables="{}", pdf_sha256="", counting_date=date(2026, 1, 15)))
        intakes.grow(db, case.id, date(2026, 3, 9))
        assert collect.figures(db, client.id, Y2025).flow == before
        flow = collect.figures(db, client.id, Y2026).flow
        assert (flow.new, flow.reopened, flow.open_at_end) == (0, 1, 1)
        intakes.shrink(db, case)
        assert cases.get(db, case.id).status == "closed"
        assert [c.notes for c in conversations.of_case(db, case.id)] == ["vraag"]
