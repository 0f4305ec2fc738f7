"""Importing what was exported gives an equal casebook, and nothing else gets in."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import stat
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import pyzipper
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook import errors, practice
from casebook.exchange import containers, exporting, importing, nouns, objects, writing
from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.model.periods import year
from casebook.statistics import collect
from casebook.store import clients, destruction, findable, inventory, search
from casebook.store.inventory import Layer
from casebook.vault import Vault, open_by_key, schema
from tests.casebook_files import KEY, a_case, a_client, a_conversation, new_casebook
from tests.casebooks.make import HERE
from tests.exchange.same import content

DAY = date(2026, 11, 23)
PASSPHRASE = "zes fictieve woorden voor onderweg naar huis"
WORDS = ("melder", "bedrijfsarts", "gesp", "é")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A practice casebook."""
    vault = new_casebook(tmp_path_factory.mktemp("full"))
    with vault.writing() as db:
        practice.fill(db, until=DAY, cases=60, years=2)
        closed = db.column("SELECT c.case_id FROM case_file c JOIN case_fact f ON f.id = c.case_id"
                           " WHERE f.status = 'closed' AND c.hold_reason = '' AND c.case_id NOT IN"
                           " (SELECT coalesce(case_id, '') FROM outside_request) ORDER BY f.key LIMIT 2")
        for case in closed:
            destruction.destroy(db, case, "request", DAY, DAY)
    yield vault
    vault.close()


@pytest.fixture
def small(vault: Vault) -> Vault:
    """A casebook with one case."""
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 3, 3), question="=1+1", main_theme="bullying")
        a_conversation(db, case, date(2026, 3, 4), notes="Zoë zei: \"-2\"; en\nnog iets")
    return vault


@pytest.fixture
def empty(tmp_path: Path):
    """A new casebook."""
    made = new_casebook(tmp_path, "empty.casebook")
    yield made
    made.close()


def changed(folder: Path, name: str, change) -> Path:
    """An exported folder of which one file's text is changed."""
    place = folder / name
    place.write_text(change(place.read_text("utf-8")), "utf-8")
    return folder


@pytest.mark.parametrize("plain", [True, False])
def test_what_was_exported_and_imported_is_equal(full, empty, tmp_path, plain):
    made = (exporting.to_folder(full.db, tmp_path, DAY) if plain
            else exporting.to_container(full.db, tmp_path, DAY, PASSPHRASE))
    taken = importing.take_in(empty, made, "" if plain else PASSPHRASE)
    assert content(empty.db) == content(full.db)
    assert taken.cases == 60
    for client in clients.all_of(full.db):
        for number in (2024, 2025, 2026):
            period = year(number)
            assert collect.figures(empty.db, client.id, period) == collect.figures(full.db, client.id, period)
    for word in WORDS:
        found, wanted = (
            [(h.noun, h.record, h.passage) for h in search.hits(v.db, word, 100_000)] for v in (empty, full))
        assert wanted
        assert sorted(found) == sorted(wanted)


def test_a_casebook_with_rows_in_every_table_comes_back_equal(empty, tmp_path):
    kept = shutil.copy(HERE / f"schema-{schema.latest()}.casebook", tmp_path / "kept.casebook")
    with closing(open_by_key(kept, KEY)) as vault:
        wanted = content(vault.db)
        importing.take_in(empty, exporting.to_folder(vault.db, tmp_path / "out", DAY))
    assert all(wanted.values())
    assert content(empty.db) == wanted


def test_every_table_is_exported_but_the_indexes(full, tmp_path):
    made = exporting.to_folder(full.db, tmp_path, DAY)
    exported = {table.name for table in nouns.tables(nouns.all_of())}
    assert exported == {t.name for t in inventory.TABLES if t.layer is not Layer.INDEX} - {"meta"}
    for noun in nouns.all_of():
        with full.read_snapshot() as db:
            if noun.file is not None:
                parents = db.rows("SELECT * FROM pragma_foreign_key_list(?)", (noun.file.name,))
                named = {(p["from"], p["table"], p["to"]) for p in parents}
                assert (noun.join, noun.main.name, noun.joined_to) in named
        lines = json.loads((made / f"{noun.name}.json").read_text("utf-8"))
        if noun.name in exporting.NO_TABLES:
            continue
        with (made / f"{noun.name}.csv").open(encoding="utf-8-sig", newline="") as file:
            cells = list(csv.DictReader(file, delimiter=";"))
        assert len(cells) == len(lines)
        assert all(list(a) == list(b) for a, b in zip(cells, lines, strict=True))


def test_dutch_names_and_case_codes_stand_beside_what_says_nothing_by_itself(small, tmp_path):
    made = exporting.to_folder(small.db, tmp_path, DAY)
    (case,) = json.loads((made / "case.json").read_text("utf-8"))
    assert (case["main_theme"], case["main_theme_nl"]) == ("bullying", "Pestgedrag")
    assert case["client_name"] == "De Linde"
    (pair,) = json.loads((made / "conversation_in_case.json").read_text("utf-8"))
    assert pair["case_code"] == case["code"]
    assert "2026-03-31" in (made / "README.txt").read_text("utf-8")


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=60), min_size=20, max_size=20))
def test_any_text_comes_back_as_it_was_kept(texts):
    with tempfile.TemporaryDirectory() as folder:
        one, other = new_casebook(Path(folder), "a.casebook"), new_casebook(Path(folder), "b.casebook")
        with one.writing() as db:
            case = a_case(db, a_client(db, "Klant " + texts[0]), date(2026, 3, 3), question=texts[1])
            for text in texts:
                note = Intervention(id=InterventionId(new_id()), kind="support", note=text)
                a_conversation(db, case, date(2026, 3, 4), notes=text, interventions=(note,))
        made = exporting.to_folder(one.db, Path(folder), DAY)
        importing.take_in(other, made)
        assert content(other.db) == content(one.db)
        with (made / "conversation.csv").open(encoding="utf-8-sig", newline="") as file:
            cells = [_without_apostrophe(row["notes"]) for row in csv.DictReader(file, delimiter=";")]
        assert cells == one.db.column("SELECT notes FROM conversation_file ORDER BY key")
        one.close()
        other.close()


@given(st.text())
def test_no_text_is_read_as_a_formula_and_every_one_can_be_had_back(text):
    kept = writing.neutral(text)
    assert not kept.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert _without_apostrophe(kept) == text


def _without_apostrophe(cell: str) -> str:
    """As the README says."""
    return cell[1:] if cell.startswith("'") else cell


def test_what_is_findable_is_what_the_store_keeps_findable(full):
    before = content(full.db)["written"]
    with full.writing() as db:
        findable.keep_all(db)
        person = db.value("SELECT id FROM person LIMIT 1")
        findable.keep_again(db, "person", [person])
    assert content(full.db)["written"] == before


def test_an_export_is_private_neutral_and_never_written_over(small, tmp_path):
    folder = tmp_path / "deeper" / "out"
    made = [exporting.to_folder(small.db, folder, DAY) for _ in range(2)]
    made += [exporting.to_container(small.db, folder, DAY, PASSPHRASE) for _ in range(2)]
    assert sorted(os.listdir(folder)) == ["export-2026-11-23", "export-2026-11-23-2", "export-2026-11-23-2.zip",
                                          "export-2026-11-23.zip"]
    files = [*made, *made[0].iterdir()]
    assert {stat.S_IMODE(place.stat().st_mode) for place in files if place.is_file()} == {0o600}
    assert stat.S_IMODE(made[0].stat().st_mode) == 0o700


def test_a_container_shows_nothing_but_names_and_sizes_and_opens_with_its_passphrase_alone(small, empty, tmp_path):
    made = exporting.to_container(small.db, tmp_path, DAY, PASSPHRASE)
    assert b"Linde" not in made.read_bytes()
    with pyzipper.AESZipFile(made) as container:
        assert all(file.flag_bits & 1 and file.wz_aes_strength == 3 for file in container.infolist())
    with pytest.raises(errors.WrongPassphrase):
        importing.take_in(empty, made, "een andere wachtzin")
    assert importing.is_empty(empty.db)
    with pytest.raises(errors.PassphraseTooShort):
        exporting.to_container(small.db, tmp_path, DAY, "te kort")


def test_an_export_that_fails_leaves_nothing(small, tmp_path, monkeypatch):
    def no_room(*_any):
        raise OSError(28, "no room")

    monkeypatch.setattr(writing, "write_json", no_room)
    for make in (lambda: exporting.to_folder(small.db, tmp_path / "out", DAY),
                 lambda: exporting.to_container(small.db, tmp_path / "out", DAY, PASSPHRASE)):
        with pytest.raises(errors.DiskFull):
            make()
        assert not (tmp_path / "out").exists()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(errors.Unreadable):
        exporting.to_folder(small.db, tmp_path / "file", DAY)


def test_what_a_cut_left_of_an_export_or_a_package_goes_with_the_next_export_there(small, tmp_path):
    out = tmp_path / "out"
    readable, container = out / ".part-77-0a1b2c3d", out / ".part-78-0a1b2c3d"
    package = out / ".part-0a1b2c3d4e5f.casebook"
    others, hers = out / ".part-of-hers", tmp_path / "hers"
    for folder in (readable, others, hers):
        folder.mkdir(parents=True)
        (folder / "persons.csv").write_text("verzonnen naam")
    (out / ".part-79-0a1b2c3d").symlink_to(hers)
    young = out / ".part-80-0a1b2c3d"
    for file in (container, package, young):
        file.write_bytes(b"half")
    for place in (readable, container, package):
        os.utime(place, (0, 0))
    os.utime(out / ".part-79-0a1b2c3d", (0, 0), follow_symlinks=False)
    made = exporting.to_folder(small.db, out, DAY)
    assert {place.name for place in out.iterdir()} == {made.name, others.name, young.name}
    assert (hers / "persons.csv").exists()


def test_a_write_in_between_lets_the_export_begin_again(small, tmp_path, monkeypatch):
    reader, wrote = small.reader(), []
    real = writing.write_csv

    def disturbed(stream, headings, rows):
        if not wrote and headings[0] == "key":
            wrote.append(True)
            with small.writing() as db:
                a_client(db, "Erbij")
        return real(stream, headings, rows)

    monkeypatch.setattr(writing, "write_csv", disturbed)
    made = exporting.to_folder(reader.db, tmp_path, DAY)
    assert {c["name"] for c in json.loads((made / "client.json").read_text("utf-8"))} == {"De Linde", "Erbij"}
    assert [p for p in tmp_path.iterdir() if p.name.startswith(".part")] == []


def test_an_export_goes_into_an_empty_casebook_only(small, tmp_path):
    made = exporting.to_folder(small.db, tmp_path, DAY)
    before = content(small.db)
    with pytest.raises(errors.NotEmpty):
        importing.take_in(small, made)
    assert content(small.db) == before


@pytest.mark.parametrize(("name", "change"), [
    ("case.json", lambda text: text[:-20]),
    ("case.json", lambda text: text.replace('"first_contact": "2026-03-03"', '"first_contact": "2026-02-31"')),
    ("case.json", lambda text: text.replace('"first_contact": "2026-03-03"', '"first_contact": "20260303"')),
    ("case.json", lambda text: text.replace('"first_contact": "2026-03-03"', '"first_contact": null')),
    ("case.json", lambda text: text.replace('"short": 0', '"short": 7')),
    ("case.json", lambda text: text.replace('"short": 0', '"short": true')),
    ("case.json", lambda text: text.replace('"short": 0', '"short": 0.5')),
    ("case.json", lambda text: text.replace('"short": 0', '"short": NaN')),
    ("case.json", lambda text: text.replace('"short": 0', '"short": ' + "9" * 5000)),
    ("case.json", lambda text: text.replace('"short": 0', '"short": ' + "[" * 100_000)),
    ("case.json", lambda text: text.replace('"short": 0', '"short": {"a": []}')),
    ("case.json", lambda text: text.replace('"question": "', '"question": ["')),
    ("case.json", lambda text: text.replace('"status": "open"', '"status": "o\\ud800"')),
    ("case.json", lambda text: text.replace('"first_month": "2026-03"', '"first_month": "2026-13"')),
    ("case.json", lambda text: "[]"),
    ("case.json", lambda text: "[" * 100_000),
    ("case.json", lambda text: "{}"),
    ("case.json", lambda text: ""),
    ("client.json", lambda text: text.replace("]", "") + text.replace("[", ",")),
    ("client.json", lambda text: "[]"),
    ("conversation.json", lambda text: text.replace('"created": "2', '"created": "x2')),
    ("conversation.json", lambda text: text.replace('"minutes": null', '"minutes": 99999999999999999')),
    ("span.json", lambda text: text.replace('"number": 1', '"number": 2')),
    ("span.json", lambda text: text.replace('"opened": "2026-03-03"', '"opened": null')),
    ("export.json", lambda text: text.replace('"client": 1', '"client": 2')),
    ("export.json", lambda text: text.replace("casebook-export", "other")),
    ("export.json", lambda text: text[:40]),
    ("export.json", lambda text: "[" * 100_000),
    ("export.json", lambda text: " " * 2_000_000 + text),
], ids=range(29))  # fmt: skip
def test_what_is_damaged_or_made_to_harm_is_refused_and_changes_nothing(small, empty, tmp_path, name, change):
    made = changed(exporting.to_folder(small.db, tmp_path, DAY), name, change)
    before = content(empty.db)
    with pytest.raises(errors.NotAnExport):
        importing.take_in(empty, made)
    assert content(empty.db) == before


def test_an_export_of_a_newer_program_says_so(small, empty, tmp_path):
    made = changed(exporting.to_folder(small.db, tmp_path, DAY), "export.json",
                   lambda text: text.replace('"version": 1', '"version": 2'))
    with pytest.raises(errors.NewerVersion):
        importing.take_in(empty, made)


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.97])
def test_a_changed_byte_in_a_container_is_told(small, empty, tmp_path, place):
    made = exporting.to_container(small.db, tmp_path, DAY, PASSPHRASE)
    raw = bytearray(made.read_bytes())
    for at in range(int(len(raw) * place), int(len(raw) * place) + 60):
        raw[at] ^= 0x55
    made.write_bytes(raw)
    try:
        importing.take_in(empty, made, PASSPHRASE)
    except (errors.NotAnExport, errors.WrongPassphrase):
        assert importing.is_empty(empty.db)
    else:  # what was hit is not taken in: the README or a CSV file
        assert content(empty.db) == content(small.db)


def zipped(place: Path, *files: tuple[str, bytes]) -> Path:
    with pyzipper.AESZipFile(place, "w", compression=pyzipper.ZIP_DEFLATED) as container:
        for name, data in files:
            container.writestr(name, data)
    return place


@pytest.mark.parametrize("files", [
    [("../export.json", b"{}")], [("/etc/export.json", b"{}")], [("a/export.json", b"{}")], [("..", b"")],
    [("C:export.json", b"{}")], [("a\\b", b"")], [("case.json", b"0" * 20_000_000)], [("x", b"")],
    [(f"{n}.json", b"") for n in range(501)],
], ids=range(9))  # fmt: skip
def test_path_names_and_bombs_in_a_container_are_refused(empty, tmp_path, files):
    made = zipped(tmp_path / "hostile.zip", *files)
    before = sorted(p.name for p in tmp_path.iterdir())
    with pytest.raises(errors.NotAnExport):
        importing.take_in(empty, made)
    assert sorted(p.name for p in tmp_path.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="devices differ")
def test_what_never_ends_is_no_export(tmp_path):
    (tmp_path / "zero").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "fifo")
    for name in ("zero", "fifo"):
        with pytest.raises(errors.NotAnExport):
            containers.needs_passphrase(tmp_path / name)
        with pytest.raises(errors.NotAnExport):
            containers.opened(tmp_path / name)


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x03\x04" + b"\0" * 200, b"no zip at all" * 100])
def test_what_is_no_container_is_no_export(tmp_path, raw):
    place = tmp_path / "some.zip"
    place.write_bytes(raw)
    assert not importing.is_export(place)
    assert not importing.is_export(tmp_path)
    with pytest.raises(errors.Missing):
        importing.is_export(tmp_path / "none")


@settings(max_examples=60)
@given(st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=20) | st.none() | st.integers(-99, 99)),
                max_size=5), st.sampled_from([None, 2]), st.integers(1, 40))
def test_objects_are_read_however_they_are_laid_out_and_cut(found, indent, chunk):
    raw = json.dumps(found, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")

    class Slowly(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, chunk))

    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return
    assert list(objects.read(Slowly(raw))) == found
    for cut in range(0, len(raw), max(1, len(raw) // 7)):
        with pytest.raises(objects.Malformed):
            list(objects.read(Slowly(raw[:cut])))


def test_a_container_asks_for_a_passphrase_that_is_strong_by_itself(small, tmp_path):
    """The format of the container fixes a derivation that is thousands of times quicker than a casebook's."""
    with pytest.raises(errors.ContainerGuessable):
        exporting.to_container(small.db, tmp_path, DAY, "welkom in 2026!")
    assert list(tmp_path.glob("export*")) == []
