"""What Today lists."""

from datetime import date

from casebook.gui.today import agenda
from casebook.store import cases
from tests.casebook_files import a_case, a_client, a_conversation

AGREED = date(2026, 3, 2)


def test_aftercare_is_listed_until_it_was_held(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2026, 1, 5), aftercare="Bellen.", aftercare_on=AGREED)
        other = a_case(db, client, date(2026, 1, 6), aftercare="Mailen.", aftercare_on=AGREED)
        a_conversation(db, other, date(2026, 3, 3), kind="follow_up")
        assert {item.case for item in agenda.aftercare(db, date(2026, 3, 10))} == {case.id, other.id}
        a_conversation(db, case, date(2026, 3, 4), kind="aftercare")
        a_conversation(db, other, date(2026, 2, 20), kind="aftercare")
    assert [item.case for item in agenda.aftercare(vault.db, date(2026, 3, 10))] == [other.id]
    assert cases.get(vault.db, case.id).is_open
