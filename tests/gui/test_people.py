"""People by alias, key by key: their cards, @ in a text, a name that stands on a card, and hiding names."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from casebook.gui.cases import case_places
from casebook.gui.cases.case_notes import CaseProse
from casebook.gui.cases.case_view import CaseView
from casebook.gui.cases.offer_boxes import NameQuestion, OfferList
from casebook.gui.cases.part_box import PartBox
from casebook.store import cases, conversations, people
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_destroying import button_called, words_of
from tests.gui.test_window import shown
from tests.store import pages


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


def everything(window):
    """All that can be read or heard of the window: labels, fields, lists, tips, names for a screen reader."""
    found = [window.windowTitle(), shown(window.desk)]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            if isinstance(widget, QLabel | QAbstractButton):
                found.append(widget.text())
            elif isinstance(widget, QLineEdit):
                found.append(widget.displayText())
            elif isinstance(widget, QPlainTextEdit):
                covered = {selection.cursor.selectedText() for selection in widget.extraSelections()}
                text = widget.toPlainText()
                for words in covered:
                    text = text.replace(words, "▮")
                found.append(text)
            elif isinstance(widget, QAbstractItemView):
                model = widget.model()
                found += [str(model.index(row, 0).data(role)) for row in range(model.rowCount())
                          for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
                                       Qt.ItemDataRole.ToolTipRole)]
    return "\n".join(found)


def test_an_alias_in_the_timeline_tells_who_it_is(window, case):
    prose = next(p for p in window.desk.findChildren(CaseProse) if p.isVisible())
    assert "<span style='color" in prose.text()
    assert prose.toolTip() == "<p>@wilg: Zacharias Ypma</p>"
    assert prose.accessibleName() == "Bakker sprak met @wilg (Zacharias Ypma) en @beuk."


def test_f8_hides_every_name_and_number_everywhere_at_once_and_shows_them_again(window, case):
    session = window.desk.session
    write("Zacharias belde Bakker. ")
    tab_to("Next step")
    write("morgen Quinta bellen op 0611223344")
    with session.vault.writing() as db:
        person = people.get(db, case.reporter)
        people.save(db, replace(person, email="quinta@voorbeeld.nl", safe_contact="na zessen, 06 11 22 33 44"))
        cases.save(db, replace(case, aftercare_on=date(2026, 11, 23)))
        a_conversation(db, case, date(2026, 11, 4), notes="x", agreements="Bakker mailt Ypma.")
    session.announce()
    press("F8")
    assert "Names hidden (F8)." in window.message
    for keys in ("Ctrl+E", "Ctrl+G", "Ctrl+K", "Ctrl+Shift+K", "Ctrl+1", "Ctrl+3", "Ctrl+F"):
        press(keys)
        if keys == "Ctrl+F":
            write("bakker quinta")
            until(window.desk.page().is_shown, "the hits")
            assert window.desk.page().model.rowCount() == 1
            focused().clear()
            write("mailt")
            until(window.desk.page().is_shown, "the hits")
            assert "@linde mailt @wilg." in everything(window)
            focused().clear()
        read = everything(window).lower()
        assert [word for word in ("quinta", "bakker", "zacharias", "ypma", "1122") if word in read] == [], keys
        assert "Names hidden (F8)." in shown(window.desk)
    assert session.db.value("SELECT count(*) FROM draft WHERE fields LIKE '%Zacharias belde Bakker%'") == 1
    press("Ctrl+L")
    window.open_desk(open_by_key(window.casebook, KEY))
    window.desk.open_case(case.id)
    assert "Bakker" not in everything(window)
    press("F8")
    assert "Zacharias belde Bakker. " in everything(window)
    press("Ctrl+G")
    assert "Quinta van der Bakker\n06-11223344\nquinta@voorbeeld.nl" in everything(window)
    assert "Names hidden (F8)." not in shown(window.desk)
    window.choose_theme("dark")
    window.desk.open_case(case.id)
    press("F8")
    assert "Bakker" not in everything(window)


def offered(window):
    lists = [box for box in window.desk.findChildren(OfferList) if box.isVisible()]
    found = lists[0].findChild(QListWidget) if lists else None
    return [found.item(row).text() for row in range(found.count())] if found else []


def asked(window):
    return "".join(box.words() for box in window.desk.findChildren(NameQuestion))


def test_an_at_sign_offers_the_people_of_this_client_and_keys_alone_put_an_alias_in(window, case):
    field = focused()
    write("😀 Sprak @")
    assert offered(window) == ["@linde · Quinta van der Bakker · in this case", "@wilg · Zacharias Ypma"]
    press("Down", "Return")
    assert field.toPlainText() == "😀 Sprak @wilg"
    write(" en @qu")
    assert offered(window)[0].startswith("@linde")
    press("Tab")
    write(", @b")
    press("Esc")
    assert offered(window) == []
    write("eu\nmail x@w. @wilg\nklaar @li")
    press("Return")
    assert field.toPlainText() == "😀 Sprak @wilg en @linde, @beu\nmail x@w. @wilg\nklaar @linde"
    press("Ctrl+Z")
    assert field.toPlainText().endswith("klaar @li")
    write("x ")
    assert focused() is field
    tab_to("Next step")
    write("bel @vlier")
    assert offered(window) == ["New card: @vlier (Tab)"]
    press("Tab")
    assert focused().text() == "bel @vlier"
    assert "vlier" in [p.alias for p in people.of_case(window.desk.session.db, case.id)]
    press("Ctrl+Alt+Z")
    assert "vlier" not in [p.alias for p in people.of_case(window.desk.session.db, case.id)]


def test_a_name_on_a_card_is_asked_about_once_and_one_key_writes_the_alias(window, case):
    field = focused()
    write("Toen kwam Bakkerij en bakker en Bakker")
    assert asked(window) == ""
    write(" ")
    assert asked(window) == "“Bakker” stands on a card: use @linde?"
    write("langs, ")
    press("Ctrl+Shift+U")
    assert field.toPlainText() == "Toen kwam Bakkerij en bakker en @linde langs, "
    write("van der Bákker, ")
    assert asked(window).startswith("“van der Bákker” stands")
    press("Esc")
    write("Ypma zei; van der Bakker. ")
    assert asked(window).startswith("“Ypma”")
    press("Esc")
    write("Ypma, Quinta van der Bakker, en de rest")
    assert asked(window).startswith("“Quinta van der Bakker”")
    press("F8")
    write(" Zacharias ")
    assert asked(window) == "“…” stands on a card: use @wilg?"
    press("Ctrl+Shift+U", "F8")
    assert field.toPlainText().endswith("en de rest @wilg ")
    tab_to("Agreements")
    assert asked(window) == ""


def test_a_card_is_destroyed_by_itself_and_the_alias_takes_the_place_of_the_name(window, case):
    db = window.desk.session.db
    write("Nog een zin over Bakker.")
    press("Ctrl+Shift+K")
    button_called(window.desk, "Destroy card…").click()
    said = words_of(part_box())
    assert "Destroy the card of @linde?" in said
    assert "Real name, phone number." in said
    assert f"The case with its texts, under the alias: {case.code}." in said
    assert "The real name stands in 2 place" in said
    assert "No backup holds it." in said
    press("Return")
    until(lambda: not boxes(), "the question is gone")
    assert people.get(db, case.reporter).name == "Quinta van der Bakker"
    button_called(window.desk, "Destroy card…").click()
    assert part_box()
    tab_to("Destroy")
    press("Space")
    until(lambda: not boxes(), "the question is gone")
    until(lambda: "Destroyed." in window.message, "she is told")
    assert people.get(db, case.reporter).name == ""
    assert [c.notes for c in conversations.of_case(db, case.id)] == ["@linde sprak met @wilg en @beuk."]
    assert window.desk.place() == f"cases:{case.id}"
    assert "Bakker" not in everything(window)
    assert "Nog een zin over @linde." in everything(window)
    window.undo()
    assert people.get(db, case.reporter).name == ""
    window.desk.go_to("settings")
    window.desk.page().show_part(6)
    assert window.desk.page().part()._done.model().index(0, 1).data() == "a person card by itself"


def test_count_only_asks_once_for_a_case_with_texts_and_then_keeps_none(window, case):
    db = window.desk.session.db
    press("Ctrl+G")
    tick = "Count only: no notes are kept"
    tab_to(tick)
    press("Space")
    said = words_of(part_box())
    assert f"Count case {case.code} only, and destroy its texts?" in said
    assert "The text of 1 conversation" in said
    assert ", the name, e-mail address and notes on the reporter's card." in said
    assert "Alias, phone number and how to contact safely: you may need to call back." in said
    press("Esc")
    until(lambda: not boxes(), "the question is gone")
    assert not cases.get(db, case.id).count_only
    assert not focused().isChecked()
    press("Space")
    assert part_box()
    tab_to("Destroy")
    press("Space")
    until(lambda: not boxes(), "the question is gone")
    assert cases.get(db, case.id).count_only
    assert [c.notes for c in conversations.of_case(db, case.id)] == [""]
    assert "Count only: this text goes when you record." in shown(window.desk)
    (talk,) = conversations.of_case(db, case.id)
    window.desk.session.write(conversations.save, replace(talk, next_step="bel", next_step_on=date(2026, 11, 27)))
    steps = next(box for box in window.findChildren(QCheckBox) if box.accessibleName() == "Done: Next step")
    assert steps.isVisible()
    press("Ctrl+E")
    write("zeeuwskanaal en meer")
    window.desk.flush()
    assert db.value("SELECT count(*) FROM draft WHERE fields LIKE '%zeeuwskanaal%'") == 1
    press("Ctrl+Return")
    assert "the text is gone" in window.message
    assert not pages.hits(window.casebook, KEY, "eeuwskanaal")
    assert "zeeuwskanaal" not in everything(window)
    press("Ctrl+Alt+Z")
    assert db.value("SELECT count(*) FROM draft") == 0
    assert len(conversations.of_case(db, case.id)) == 1
    press("Ctrl+Shift+K")
    assert "no name and no notes about this person are kept" in shown(window.desk)
    press("Ctrl+G")
    tab_to(tick)
    press("Space")
    assert not cases.get(db, case.id).count_only
    assert not boxes()


def test_one_tick_at_intake_keeps_no_notes_from_the_first_word_on(window, case):
    press("Ctrl+N")
    write("es")
    tab_to("Count only: no notes are kept")
    press("Space")
    tab_to("Alias, code, name or last digits of the phone number")
    press("Return")
    until(lambda: not boxes(), "the box is gone")
    assert "Count only: this text goes when you record." in shown(window.desk)


def boxes():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def part_box():
    (found,) = boxes()
    assert isinstance(found, PartBox)
    until(lambda: found.isAncestorOf(focused()), "the question has the focus")
    return found


def test_a_lock_over_another_ones_card_leads_back_to_that_card(window, case):
    wilg = next(p for p in people.of_client(window.desk.session.db, case.client) if p.alias == "wilg")
    window.desk.session.write(people.put_in_case, wilg.id, case.id)
    for record in (wilg.id, ""):
        view = window.desk.page().findChild(CaseView)
        case_places.edit(view, "person", record)
        write("half")
        window.lock()
        window.open_desk(open_by_key(window.casebook, KEY))
        until(lambda: focused().accessibleName() == "Alias", "the alias again")
        assert (focused().text(), window.desk.page().findChild(CaseView).inside()) == (
            ("wilg" if record else "") + "half", f"card/{record}")
        press("Escape")
