"""Spreadsheets in: what is understood, what is refused with which sentence, and that nothing comes twice.

Source: exchange.md, Import.
"""

import os
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from casebook import errors, wording
from casebook.exchange.sheets import files, mapping, meanings, plan, refusals
from casebook.exchange.sheets.days import NoDay, day, minutes, order_in
from casebook.exchange.sheets.taking_in import TakingIn
from casebook.language import Language
from casebook.model.ids import new_id
from casebook.model.releases import Release
from casebook.model.text import clean
from casebook.store import cases, conversations, inventory, people, referrals, releases, search, sheets
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.exchange.made_sheets import Raw, compound, ods, packed, xls, xlsx
from tests.store import pages

ENGLISH = Language("en")
HEADS = ("Opdrachtgever", "Casus", "Datum", "Notities")


def csv_of(*rows, encoding="utf-8", delimiter=";"):
    def quoted(value):
        text = "" if value is None else str(value)
        return '"' + text.replace('"', '""') + '"' if set(text) & {'"', "\n", "\r", delimiter} else text
    return "\r\n".join(delimiter.join(map(quoted, row)) for row in rows).encode(encoding)


@pytest.fixture
def put(tmp_path):
    def write(content, name="sheet"):
        place = tmp_path / name
        place.write_bytes(content)
        return place
    return write


def planned(vault, place, said=None, client=""):
    return plan.made(files.read(place), said or mapping.Mapping(), meanings.read(vault.db), client)


def take(vault, place, said=None, client=""):
    made = planned(vault, place, said, client)
    with vault.writing() as db:
        taking = TakingIn(db, made, meanings.read(db))
        list(taking.steps())
    return made, taking.sheet


def said(made):
    return [refusals.line(refusal, ENGLISH) for refusal in made.refused]


def picture(db):
    """All rows of all tables but the notes about the file itself, and what can be found."""
    found = {t.name: sorted(map(repr, map(tuple, db.rows(f"SELECT * FROM {t.name}")))) for t in inventory.TABLES
             if t.layer is not inventory.Layer.INDEX and t.name != "meta"}
    return found | {"written": sorted(tuple(row) for row in db.rows("SELECT noun, record, day, text FROM written"))}


def all_cases(db):
    return [cases.get(db, case) for case in db.column("SELECT case_id FROM case_file ORDER BY first_contact, key")]


WHOLE = (
    ("OPDRACHT_GEVER", "meldingsnummer", "Melder", "in welke ROL", "functie", "Hoe bij mij gekomen", "Thema",
     "Overige thema’s", "relatie", "hoe lang", "gekozen stap", "uitkomst", "status", "afgesloten", "gespreksdatum",
     "soort gesprek", "kanaal", "duur", "verslag", "wat ik deed", "verwezen naar"),
    ("De Linde (fictief)", "2025-7", "Roos", "Zelf meegemaakt", "ZZPer", "bedrijfsarts", "Pesten",
     "discriminatie; seksuele intimidatie", "leidinggevende", "langer dan een jaar", "nog niet gekozen", "", "", "",
     "3-4-2025 14:30", "eerste gesprek", "telefonisch", "1:30", "Eerste gesprek.\nMet een regel.",
     "geluisterd en gesteund; mogelijkheden op een rij gezet", "huisarts"),
    ("de linde (fictief)", "2025-7", "", "", "", "", "", "", "", "", "melder gaat zelf in gesprek", "verbeterd",
     "afgesloten", "1-6-2025", "10 mei 2025", "", "Teams", "1,5 uur", "Tweede", "anders", ""),
)


@pytest.mark.parametrize("made", [
    xlsx(WHOLE), ods(WHOLE), xls(WHOLE), csv_of(*WHOLE), csv_of(*WHOLE, delimiter=","), csv_of(*WHOLE, delimiter="\t"),
    csv_of(*WHOLE, delimiter="|"), csv_of(*WHOLE, encoding="utf-8-sig"), csv_of(*WHOLE, encoding="utf-16"),
    csv_of(*WHOLE, encoding="utf-16-le"), csv_of(*WHOLE, encoding="cp1252"), csv_of(*WHOLE, encoding="mac_roman"),
    b"sep=,\r\n" + csv_of(*WHOLE, delimiter=","),
], ids=["xlsx", "ods", "xls", "semicolon", "comma", "tab", "bar", "mark", "utf-16", "no mark", "windows", "mac", "sep"])
def test_every_kind_of_file_gives_the_same_casebook(vault, put, made):
    found, _ = take(vault, put(made))
    assert said(found) == []
    assert (found.new_clients, found.new_cases, found.conversations) == (("De Linde (fictief)",), 1, 2)
    case, = all_cases(vault.db)
    assert (case.capacity, case.position, case.found_through, case.main_theme, set(case.further_themes)) == (
        "affected", "self_employed", "company_doctor", "bullying", {"discrimination", "sexual_harassment"})
    assert (case.relation, case.duration, case.route, case.outcome, case.status, case.closed) == (
        "manager", "gt_12_months", "self", "improved", "closed", date(2025, 6, 1))
    assert case.first_contact == date(2025, 4, 3)
    assert case.code != "2025-7"
    assert people.get(vault.db, case.reporter).alias == "Roos"
    first, second = conversations.of_case(vault.db, case.id)
    assert (first.day, first.at, first.kind, first.channel, first.minutes) == (
        date(2025, 4, 3), time(14, 30), "intake", "phone", 90)
    assert first.notes == "Eerste gesprek.\nMet een regel."
    assert [act.kind for act in first.interventions] == ["support", "options"]
    assert (second.day, second.kind, second.channel, second.minutes) == (date(2025, 5, 10), "follow_up", "video", 90)
    referral, = referrals.of_case(vault.db, case.id)
    assert (referral.kind, referral.conversation, referral.consent) == (
        "general_practitioner", first.id, "reporter_contacts")
    assert search.hits(vault.db, "tweede")


def test_importing_twice_adds_nothing_and_a_longer_sheet_adds_its_new_rows_to_the_same_case(vault, put):
    take(vault, put(csv_of(*WHOLE)))
    before = picture(vault.db)
    again = planned(vault, put(csv_of(*WHOLE)))
    assert (again.known, again.conversations, again.cases) == (2, 0, ())
    longer = (*WHOLE, ("De Linde (fictief)", "2025-7", *[""] * 12, "1-7-2025", "nazorg", *[""] * 5))
    made, sheet = take(vault, put(csv_of(*longer)))
    assert (made.known, made.conversations, made.new_cases, made.new_clients) == (2, 1, 0, ())
    case, = all_cases(vault.db)
    assert [talk.kind for talk in conversations.of_case(vault.db, case.id)] == ["intake", "follow_up", "aftercare"]
    with vault.writing() as db:
        assert sheets.take_out(db, sheet).conversations == 1
    assert picture(vault.db) == before


def test_a_whole_import_is_undone_exactly(vault, put):
    with vault.writing() as db:
        client = a_client(db, "De Linde (fictief)")
        card = people.new(client.id, "Roos")
        a_conversation(db, a_case(db, client, date(2025, 1, 2), person=card), date(2025, 1, 3), notes="van ervoor")
    before = picture(vault.db)
    _, sheet = take(vault, put(csv_of(*WHOLE, ("De Eik (fictief)", "9", *[""] * 12, "1-2-2025", *[""] * 6))))
    assert all_cases(vault.db)[-1].reporter == card.id  # the same alias at a client is the same person
    assert [found.here for found in sheets.all_of(vault.db)] == [3]
    with vault.writing() as db:
        total = sum(backups.row_counts(db).values())
        db.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (backups.ROWS_NOTED, str(total + 1)))
        gone = sheets.take_out(db, sheet)
    assert (gone.conversations, gone.cases, gone.clients, gone.kept) == (3, 2, 1, 0)
    assert picture(vault.db) == before
    noted = int(vault.db.value("SELECT value FROM meta WHERE name = ?", (backups.ROWS_NOTED,)))
    assert noted == sum(backups.row_counts(vault.db).values())  # no loss, so thinning backups asks nothing
    assert search.hits(vault.db, "tweede") == []
    with vault.writing() as db:
        for index in ("conversation_text", "written_text"):
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")


def test_a_case_in_which_she_wrote_since_stays_when_the_sheet_is_taken_out(vault, put):
    _, sheet = take(vault, put(csv_of(HEADS, ("De Eik", "1", "1-2-2025", "een"), ("De Eik", "2", "1-2-2025", "twee"))))
    first, _ = all_cases(vault.db)
    with vault.writing() as db:
        a_conversation(db, first, date(2025, 5, 5), notes="van haarzelf")
        gone = sheets.take_out(db, sheet)
    assert (gone.conversations, gone.cases, gone.clients, gone.kept) == (1, 1, 0, 1)
    kept, = all_cases(vault.db)
    assert [talk.notes for talk in conversations.of_case(vault.db, kept.id)] == ["een", "van haarzelf"]
    assert [found.here for found in sheets.all_of(vault.db)] == [1]


def test_rows_that_can_be_read_two_ways_are_refused_each_with_its_sentence(vault, put):
    rows = (
        ("client", "case", "reporter", "first_contact", "main_theme", "status", "closed", "date", "channel", "minutes"),
        ("A", "1", "Roos", "31-02-2025", "", "", "", "3-4-2025", "", ""),
        ("A", "2", "", "", "Anders", "", "", "3-4-2025", "", ""),
        ("A", "3", "", "", "", "closed", "", "3-4-2025", "", ""),
        ("A", "", "", "", "", "", "", "3-4-2025", "", ""),
        ("A", "5", "", "", "", "", "", "", "", ""),
        ("A", "6", "", "", "", "", "", "3/4/25", "", ""),
        ("A", "7", "", "", "", "", "", "3-4-2025", "rooksignaal", ""),
        ("A", "8", "", "", "", "", "", "3-4-2025", "", "veel"),
        ("A", "9", "", "", "pesten", "", "", "3-4-2025", "", ""),
        ("A", "9", "", "", "intimidatie", "", "", "4-4-2025", "", ""),
        ("A", "10", "", "", "", "", "1-1-2025", "3-4-2025", "", ""),
        ("A", "11", "", "", "", "aftercare", "", "3-4-2025", "", ""),
    )
    made, _ = take(vault, put(csv_of(*rows)))
    assert said(made) == [
        'row 2: first_contact: "31-02-2025" is no date', 'row 3: main_theme: "Anders" can mean two things',
        "row 4: closed: closed, but without the day of closing", "row 5: case: nothing is filled in",
        "row 6: date: nothing is filled in", 'row 7: date: "3/4/25" can be read as two dates',
        'row 8: channel: "rooksignaal" is not known', 'row 9: minutes: "veel" is no number of minutes',
        'row 11: main_theme: "intimidation" is not what row 10 says of the same case',
        'row 12: closed: "2025-01-01" lies before the first contact']
    assert [(case.main_theme, case.status) for case in all_cases(vault.db)] == [("bullying", "open"), ("", "aftercare")]


@pytest.mark.parametrize(("cells", "wanted"), [
    (["3-4-2025"], date(2025, 4, 3)), (["03.04.2025"], date(2025, 4, 3)), (["2025-04-03"], date(2025, 4, 3)),
    (["20250403"], date(2025, 4, 3)), (["3 apr 2025"], date(2025, 4, 3)), (["3 april '25"], date(2025, 4, 3)),
    (["do 3 april 2025"], date(2025, 4, 3)), (["vr 3 april 2025"], "no_date"), (["3-mrt-25"], date(2025, 3, 3)),
    (["3/4/25"], "two_ways"), (["3/4/25", "25/4/25"], date(2025, 4, 3)), (["3/4/25", "4/25/25"], date(2025, 3, 4)),
    (["3/4/25", "25/4/25", "4/25/25"], "two_ways"), (["3/4/25", "25-4-2025"], date(2025, 4, 3)),
    (["4/4/25"], date(2025, 4, 4)), (["03-04-2025", "04-25-2025"], date(2025, 3, 4)), (["1-1-99"], date(1999, 1, 1)),
    (["45720"], "no_date"), ([45720], "no_date"), (["29-2-2025"], "no_date"), (["0025-01-01"], "no_date"),
    ([date(2025, 4, 3)], date(2025, 4, 3)), (["3-4-2025 25:00"], "no_date"), (["gisteren"], "no_date"),
    ([True], "no_date"),
])
def test_a_date_is_read_when_there_is_one_way_to_read_it(cells, wanted):
    if isinstance(wanted, date):
        assert day(cells[0], order_in(cells))[0] == wanted
    else:
        with pytest.raises(NoDay, match=wanted):
            day(cells[0], order_in(cells))


@pytest.mark.parametrize(("cell", "wanted"), [
    ("45", 45), (45.0, 45), ("1:30", 90), ("1,5 uur", 90), ("1.5 hours", 90), ("1u30", 90), ("90 min.", 90),
    (time(1, 30), 90), (datetime(1899, 12, 31, 0, 45), 45), ("1,5", None), ("-5", None), (45.5, None), ("1:75", None),
    ("uur", None), (True, None), ("25 uur", None),
])
def test_minutes_are_whole_and_fit_in_a_day(cell, wanted):
    if wanted is not None:
        assert minutes(cell) == wanted
    else:
        with pytest.raises(ValueError, match=r"^$"):
            minutes(cell)


def test_headings_may_stand_lower_titles_and_merged_cells_above_and_beside_them(vault, put):
    rows = [("Overzicht 2025 (fictief)",), (), (None, *HEADS), (None, "De Eik", "1", date(2025, 2, 3), "een"),
            (None, None, "1", date(2025, 2, 4), "twee")]
    merged = '<mergeCells count="2"><mergeCell ref="A3:E3"/><mergeCell ref="B6:B7"/></mergeCells>'
    made, _ = take(vault, put(xlsx(rows, first=3, more=merged)))
    assert (said(made), made.new_clients, made.new_cases, made.conversations) == ([], ("De Eik",), 1, 2)


def test_formulas_give_their_value_and_errors_refuse_the_row(vault, put):
    rows = [("datum", "casus", "minuten", "notities"),
            (date(2025, 2, 3), "1", Raw('<c r="{at}"><f>30*2</f><v>60</v></c>'), "=1+1"),
            (date(2025, 2, 4), "1", Raw('<c r="{at}" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), "x")]
    made, _ = take(vault, put(xlsx(rows)), client="De Eik")
    assert said(made) == ["row 3: minutes: the formula gives an error"]
    case, = all_cases(vault.db)
    talk, = conversations.of_case(vault.db, case.id)
    assert (talk.minutes, talk.notes) == (60, "=1+1")


def test_the_sheet_that_is_understood_best_is_taken(vault, put):
    both = {"Toelichting": [("Lees eerst dit",)], "Gesprekken": [HEADS, ("A", "1", "1-2-2025", "")]}
    made, _ = take(vault, put(xlsx(both)))
    assert made.conversations == 1


def test_without_a_column_for_the_case_each_row_is_one_and_none_comes_twice(vault, put):
    alike = csv_of(("datum", "thema"), ("1-2-2025", "pesten"), ("1-2-2025", "pesten"))
    made, _ = take(vault, put(alike), client="De Eik")
    assert (made.new_cases, made.conversations) == (2, 2)
    assert planned(vault, put(alike), client="De Eik").known == 2


def test_an_empty_reporter_is_someone_apart_and_an_alias_is_one_person_at_each_client(vault, put):
    rows = [("client", "case", "reporter", "date"), *(
        (client, str(number), alias, "1-2-2025") for number, (client, alias) in enumerate(
            (("A", "Roos"), ("A", "roos"), ("B", "Roos"), ("A", ""), ("A", ""))))]
    take(vault, put(csv_of(*rows)))
    cards = [case.reporter for case in all_cases(vault.db)]
    assert cards[0] == cards[1]
    assert len(set(cards)) == 4


def test_what_is_entered_after_a_release_counts_later(vault, put):
    with vault.writing() as db:
        client = a_client(db, "De Eik")
        releases.add(db, Release(id=new_id(), client=client.id, first=date(2025, 1, 1), last=date(2025, 12, 31),
                                  status="final", version=1, language="nl", threshold=5, tables="{}", pdf_sha256="",
                                  counting_date=date(2026, 1, 5)))
    take(vault, put(csv_of(HEADS, ("De Eik", "1", "3-4-2025", ""))))
    assert vault.db.value("SELECT counted_month FROM case_fact") == "2026-01"
    assert vault.db.value("SELECT month FROM conversation_fact") == "2026-01"


def test_a_mapping_says_what_is_not_recognised(vault, put, tmp_path):
    place = tmp_path / "m.toml"
    place.write_text('heading_row = 2\n[columns]\n"Nr." = "casus"\n"column C" = "notes"\nKleur = "-"\n'
                     '[values.channel]\nrooksignaal = "chat"\nduif = "-"\n[dates]\ndate = "m-d-y"\n')
    rows = (("Lijst",), ("Datum", "Nr.", "Wat", "Hoe", "Kleur"), ("3/4/25", "1", "een", "Rooksignaal", "rood"),
            ("3/5/25", "1", "twee", "duif", "rood"))
    made, _ = take(vault, put(csv_of(*rows)), mapping.read(place))
    assert said(made) == []
    case, = all_cases(vault.db)
    assert [(t.day, t.channel, t.notes) for t in conversations.of_case(vault.db, case.id)] == [
        (date(2025, 3, 4), "chat", "een"), (date(2025, 3, 5), "", "twee")]


@pytest.mark.parametrize("text", ["[columns", '[columns]\nNr = "zomaar"', "[other]", '[values.date]\na = "b"',
                                  'heading_row = "3"', "columns = 3", "sheet = 3", '[dates]\ndate = "y"'])
def test_a_mapping_that_is_not_right_is_refused(put, text):
    with pytest.raises(errors.NotASheet, match="mapping"):
        mapping.read(put(text.encode()))


def claiming(size, whole):
    """A workbook whose sheet claims to unpack to so many bytes."""
    found = bytearray(whole)
    at = whole.index(b"xl/worksheets/sheet1.xml", whole.index(b"PK\x01\x02")) - 46
    found[at + 24:at + 28] = size.to_bytes(4, "little")
    return bytes(found)


ONE_ROW = xlsx([HEADS, ("A", "1", "1-2-2025", "x" * 5000)])
CORNER = xlsx([(Raw('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'),)])
BAD = {
    "nothing": (b"", "empty"), "white": (b"\r\n \r\n", "empty"), "program": (b"MZ\x90\0" + os.urandom(600), "kind"),
    "binary": (bytes(range(32)) * 80, "kind"), "last cell of all": (CORNER, "large"),
    "cut": (xlsx([HEADS])[:-80], "torn"), "not a workbook": (packed({"a.txt": "x"}), "torn"),
    "password": (compound("EncryptedPackage", b"x" * 5000), "password"),
    "no headings": (csv_of(("a", "b"), ("1", "2")), "no_headings"), "headings only": (csv_of(HEADS), "empty"),
    "no date": (csv_of(("casus", "notities"), ("1", "x")), "no_date"),
    "double": (csv_of(("datum", "gespreksdatum"), ("1-2-2025", "1-2-2025")), "double"),
    "claims much": (claiming(900_000_000, ONE_ROW), "large"), "claims less": (claiming(10, ONE_ROW), "large"),
}


def test_what_is_no_good_sheet_has_a_sentence_and_changes_nothing(vault, put):
    before = picture(vault.db)
    for name, (content, reason) in BAD.items():
        with pytest.raises(errors.NotASheet) as refused:
            planned(vault, put(content))
        assert refused.value.reason == reason, name
        assert wording.sentence(refused.value, ENGLISH).endswith(".")
    assert picture(vault.db) == before


def test_what_is_no_file_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(errors.CasebookError):
            files.read(place)
    with pytest.raises(errors.Missing):
        files.read(tmp_path / "none")


# A sheet with little else than control characters is taken for no text, and refused.
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n"), max_size=300).filter(
    lambda text: clean(text).strip())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXT, min_size=1, max_size=6, unique_by=clean))
def test_any_text_comes_back_the_same(vault, put, texts):
    made = csv_of(HEADS, *(("De Eik", str(number), "1-2-2025", text) for number, text in enumerate(texts)))
    assume(20 * sum(byte < 32 and byte not in b"\t\r\n" for byte in made) < len(made.decode()))  # else no text at all
    _, sheet = take(vault, put(made))
    try:
        notes = vault.db.column("SELECT notes FROM conversation_file ORDER BY key")
        assert notes == [clean(text) for text in texts]
    finally:
        with vault.writing() as db:
            sheets.take_out(db, sheet)


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([xlsx(WHOLE), ods(WHOLE), xls(WHOLE), csv_of(*WHOLE), csv_of(*WHOLE, encoding="utf-16")]),
       st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4)), max_size=6))
def test_a_changed_byte_anywhere_gives_a_plan_or_a_sentence(vault, put, whole, changes):
    broken = bytearray(whole)
    for where, what in changes:
        at = int(where * len(broken))
        broken[at:at + len(what)] = what
    with suppress(errors.CasebookError):
        planned(vault, put(bytes(broken)))


def test_a_sheet_leaves_nothing_outside_the_file_and_destroying_takes_its_hashes(vault, put, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    place = put(xlsx([HEADS, ("De Eik", "kanariezes", "1-2-2025", "kanariezeven")]))
    _, _ = take(vault, place)
    place.unlink()
    assert os.listdir(tmp_path / "temp") == []
    assert all(b"kanarie" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    case, = all_cases(vault.db)
    identity = vault.db.value("SELECT hash FROM imported_row")
    assert pages.hits(vault.path, KEY, identity)
    from casebook.store import destruction
    with vault.writing() as db:
        destruction.destroy(db, case.id, "request", date(2026, 3, 1), date(2027, 3, 1))
    for word in (identity, "kanariezeven", "kanariezes"):
        assert not pages.hits(vault.path, KEY, word)
    assert sheets.all_of(vault.db) == []
    assert backups.row_counts(vault.db)["imported_row"] == 0
