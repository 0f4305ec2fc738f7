"""People by alias, key by key: their cards, @ in a text, a name that stands on a card, and hiding names."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from casebook.store import people
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_window import shown


@pytest.fixture
def case(window):
    """A case of @linde with a conversation, at a client where @wilg has a card too."""
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db)
        person = replace(people.new(client.id, "linde"), name="Quinta van der Bakker", phone="06-11223344")
        made = a_case(db, client, date(2026, 11, 2), person=person)
        a_conversation(db, made, date(2026, 11, 3), notes="Bakker sprak met @wilg en @beuk.")
        people.save(db, replace(people.new(client.id, "wilg"), name="Zacharias Ypma"))
    session.announce()
    window.desk.open_case(made.id)
    return made


def alias_of(window, case):
    return people.get(window.desk.session.db, case.reporter)


def test_a_card_is_opened_by_key_renamed_and_undone_and_somebody_else_gets_one(window, case):
    db = window.desk.session.db
    press("Ctrl+Shift+K")
    assert focused().accessibleName() == "Alias"
    write("esdoorn")
    tab_to("About reaching this person")
    write("niet via het werk")
    window.desk.flush()
    press("Ctrl+Return")
    assert (alias_of(window, case).alias, alias_of(window, case).contact) == ("lindeesdoorn", "niet via het werk")
    assert "lindeesdoorn" in shown(window.desk)
    press("Ctrl+Alt+Z")
    assert alias_of(window, case).alias == "linde"
    assert db.value("SELECT count(*) FROM draft") == 0
    tab_to("Someone else…")
    press("Space")
    write("Linde")
    press("Ctrl+Return")
    assert "Another card at this client is called that already" in shown(window.desk)
    focused().selectAll()
    write("beuk")
    press("Ctrl+Return")
    assert [p.alias for p in people.of_case(db, case.id)] == ["linde", "beuk"]
    tab_to("From the cards of this client")
    press("Down")
    until(lambda: len(people.of_case(db, case.id)) == 3, "a known card is put in the case")
    press("Ctrl+Alt+Z")
    assert len(people.of_case(db, case.id)) == 2


def test_what_was_typed_on_a_card_outlives_leaving_it_and_the_same_number_is_noticed(window, case):
    with window.desk.session.vault.writing() as db:
        (other,) = [p for p in people.of_client(db, case.client) if p.alias == "wilg"]
        people.save(db, replace(other, phone="0611223344"))
    window.desk.session.announce()
    press("Ctrl+Shift+K")
    assert "@wilg has the same name or phone number." in shown(window.desk)
    tab_to("E-mail")
    write("quinta@voorbeeld.nl")
    press("Ctrl+1", "Ctrl+2")
    window.desk.open_case(case.id)
    press("Ctrl+Shift+K")
    tab_to("E-mail")
    assert focused().text() == "quinta@voorbeeld.nl"
    tab_to("May be the same: @wilg has the same name or phone number.")
    press("Space")
    assert [p.alias for p in people.alike(db, case.reporter)] == ["wilg"]
    assert "has the same name" not in shown(window.desk)
    press("Ctrl+Alt+Z")
    assert people.alike(db, case.reporter) == []


def labels(window):
    return [part for part in window.findChildren(QLabel) if part.isVisible()]
