"""`casebook import FILE SHEET`: what it prints and the exit code are a promise. Source: exchange.md, Import."""

import hashlib

import pytest

SHEET = """Opdrachtgever;Casus;Datum;Eerste contact;Notities;Kleur
De Linde (fictief);1;3-4-2025;;een;rood
De Linde (fictief);1;4-4-2025;;twee;rood
De Eik (fictief);2;5-4-2025;31-02-2025;drie;rood
;3;6-4-2025;;vier;
"""


@pytest.fixture
def sheet(tmp_path):
    place = tmp_path / "blad.csv"
    place.write_text(SHEET, "utf-8")
    return place


@pytest.fixture
def empty(tmp_path, run):
    place = tmp_path / "own" / "mine.casebook"
    place.parent.mkdir()
    assert run("new", place)[0] == 0
    return place


LINES = ["column left out: Kleur", "new client organisation: De Linde (fictief)",
         "new client organisation: De Es (fictief)", 'row 4: first_contact: "31-02-2025" is no date',
         "imported: 2 clients, 2 cases, 3 conversations; 1 rows refused"]


def test_a_dry_run_says_the_same_and_writes_nothing_and_a_second_import_adds_nothing(run, empty, sheet):
    before = hashlib.sha256(empty.read_bytes()).digest()
    told = run("import", empty, sheet, "--client", "De Es (fictief)", "--dry-run")
    assert (told[0], told[1].splitlines(), told[2]) == (0, LINES, "")
    assert hashlib.sha256(empty.read_bytes()).digest() == before
    assert run("import", empty, sheet, "--client", "De Es (fictief)")[:2] == told[:2]
    code, out, _ = run("import", empty, sheet, "--client", "De Es (fictief)")
    assert (code, out.splitlines()[1:]) == (1, [
        "taken in before, or here twice, and not added again: 3 rows", LINES[3],
        "imported: 0 clients, 0 cases, 0 conversations; 1 rows refused"])
    code, out, _ = run("search", empty, "twee")
    assert "De Linde (fictief)" in out


def test_the_last_line_is_the_same_in_dutch(run, empty, sheet):
    out = run("import", empty, sheet, "--language", "nl", "--dry-run")[1]
    assert out.splitlines()[-1] == "imported: 1 clients, 2 cases, 3 conversations; 1 rows refused"
    assert out.splitlines()[-2].startswith("row 4: first_contact: ")


def test_bad_input_is_a_sentence_and_changes_nothing(run, empty, tmp_path):
    before = hashlib.sha256(empty.read_bytes()).digest()
    bad = {"program.xlsx": b"MZ" + bytes(500), "empty.csv": b"", "none.csv": b"a;b\n1;2\n",
           "day.csv": b"casus;notities\n1;2\n", "twice.csv": b"datum;dag\n1-2-2025;1-2-2025\n"}
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
        code, out, err = run("import", empty, tmp_path / name)
        assert (code, out, len(err.splitlines())) == (1, "", 1), name
    (tmp_path / "m.toml").write_text("[columns")
    assert run("import", empty, tmp_path / "none.csv", "--mapping", tmp_path / "m.toml")[0] == 1
    assert hashlib.sha256(empty.read_bytes()).digest() == before


def test_every_code_is_listed_with_its_names_also_without_a_casebook(run, empty):
    code, out, err = run("import", "--values", passphrase=False)
    assert (code, err) == (0, "")
    assert "main_theme\thoofdthema\tmain theme" in out or "main_theme\t" in out
    for line in ("  bullying\tPestgedrag\tBullying", "  self_employed\tzzp'er\tself-employed",
                 "  closed\tafgesloten\tclosed", "  suicide_prevention\t113\t113 Suicide Prevention"):
        assert line in out.splitlines()
    assert run("import", "--values", empty)[1] == out


def test_what_is_missing_is_told(run, empty):
    assert run("import")[0] == 2
    assert "SHEET" in run("import", empty)[2]
    assert '[values.channel]' in run("import", "--help", passphrase=False)[1]
