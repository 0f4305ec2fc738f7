"""The documents that commands make: what is in them, where they go, and what stays as it was."""

import json
import os
import stat
from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import pages
from casebook.store import cases, clients, invoicing, referrals, releases
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE

ENGLISH = "Meridian Analytics (fictief)"


@pytest.fixture
def opened(casebook, derivations):
    """The casebook, open for writing as in the window."""
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    yield vault
    vault.close()


@pytest.fixture
def a_code(practice_file, derivations):
    """The code of a case with a referral, of a Dutch client."""
    vault = open_by_key(practice_file, derivations(PASSPHRASE, practice_file.read_bytes()[:16]), read_only=True)
    client = clients.named(vault.db, LARGEST)
    code = next(case.code for case in cases.of_client(vault.db, client.id) if referrals.of_case(vault.db, case.id))
    vault.close()
    return code


def report(run, file, out, *more, client=LARGEST):
    return run("annual-report", file, "--client", client, "-o", out, *more)


def whole_text(path):
    return "\n".join(pages.text(path.read_bytes()))


def test_an_annual_report_with_its_tables(run, casebook, tmp_path):
    out, tables = tmp_path / "r.pdf", tmp_path / "r.json"
    assert report(run, casebook, out, "--year", 2025, "--tables", tables) == (0, "", "")
    found = json.loads(tables.read_text("utf-8"))
    assert found["client"] == LARGEST
    assert found["status"] == "concept"
    assert len(next(t for t in found["tables"] if t["name"] == "main_theme")["rows"]) >= 3
    assert LARGEST in whole_text(out)
    assert sorted(os.listdir(tmp_path)) == ["mine", "r.json", "r.pdf"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in (out, tables)} == {0o600}


@pytest.mark.parametrize(("client", "more", "word"), [
    (LARGEST, (), "Jaarverslag"), (ENGLISH, (), "Annual report"), (LARGEST, ("--language", "en"), "Annual report"),
])  # fmt: skip
def test_a_report_speaks_the_language_asked_for_else_the_clients(run, casebook, tmp_path, client, more, word):
    assert report(run, casebook, tmp_path / "r.pdf", "--year", 2025, *more, client=client)[0] == 0
    if word != "Jaarverslag":
        assert word in whole_text(tmp_path / "r.pdf")


@pytest.mark.parametrize("period", [
    ("2025-01-15", "2025-12-31"), ("2025-01-01", "2025-12-30"), ("2025-12-01", "2025-01-31"),
    ("2025-06-01", "2026-02-28"), ("2024-02-01", "2024-02-28"),
])  # fmt: skip
def test_half_months_and_turned_periods_are_one_sentence(run, practice_file, tmp_path, period):
    first, last = period
    code, out, err = report(run, practice_file, tmp_path / "r.pdf", "--from", first, "--to", last, "--final")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert os.listdir(tmp_path) == []


def test_an_unknown_client_is_named(run, practice_file, tmp_path):
    code, _, err = report(run, practice_file, tmp_path / "r.pdf", "--year", 2025, client="Bestaat niet")
    assert code == 1
    assert "Bestaat niet" in err
    assert os.listdir(tmp_path) == []


def test_a_final_report_is_kept_as_the_next_version(run, casebook, tmp_path, derivations):
    assert report(run, casebook, tmp_path / "r.pdf", "--year", 2025, "--final")[0] == 0
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
    made = releases.of_client(vault.db, clients.named(vault.db, LARGEST).id)
    vault.close()
    assert [(r.last.year, r.version) for r in made] == [(2024, 1), (2025, 1), (2025, 2)]
    assert made[2].tables.replace('"version": 2', '"version": 1') == made[1].tables
    assert os.listdir(casebook.parent) == ["practice.casebook"]


def test_a_concept_goes_on_the_ledger_too(run, casebook, tmp_path, derivations):
    assert report(run, casebook, tmp_path / "r.pdf", "--from", "2025-01-01", "--to", "2025-06-30")[0] == 0
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
    made = releases.of_client(vault.db, clients.named(vault.db, LARGEST).id)
    vault.close()
    assert ("concept", date(2025, 6, 30), 1) in [(r.status, r.last, r.version) for r in made]


def test_no_final_report_over_a_period_that_still_runs(run, casebook, tmp_path):
    code, _, err = report(run, casebook, tmp_path / "r.pdf", "--year", date.today().year, "--final")
    assert code == 1
    assert "not over" in err
    assert not (tmp_path / "r.pdf").exists()


def test_reading_goes_on_beside_an_open_window_and_writing_waits(run, casebook, opened, tmp_path):
    assert run("clients", casebook)[0] == 0
    assert run("check", casebook)[0] == 0
    assert run("search", casebook, "rooster")[0] == 0
    for more in ((), ("--final",)):  # a concept goes on the ledger too
        code, _, err = report(run, casebook, tmp_path / "f.pdf", "--year", 2025, *more)
        assert code == 1
        assert "in use" in err
        assert not (tmp_path / "f.pdf").exists()


def test_the_three_referral_overviews(run, practice_file, tmp_path, a_code):
    out = tmp_path / "o.pdf"
    assert run("referral-overview", practice_file, "--kind", "directory", "-o", out) == (0, "", "")
    assert "113" in whole_text(out)
    assert run("referral-overview", practice_file, "--kind", "adviser", "-o", out)[0] == 0
    assert "(fictief)" in whole_text(out)
    wanted = ("--kind", "adviser", "--client", LARGEST, "--year", 2025)
    assert run("referral-overview", practice_file, *wanted, "-o", out)[0] == 0
    wanted = ("--kind", "reporter", "--case", a_code)
    assert run("referral-overview", practice_file, *wanted, "-o", out)[0] == 0
    assert run("referral-overview", practice_file, *wanted, "--client", LARGEST, "-o", out)[0] == 0
    assert a_code not in whole_text(out)


@pytest.mark.parametrize(("more", "code"), [
    (("--kind", "reporter"), 2), (("--kind", "reporter", "--case", "nope"), 1),
    (("--kind", "adviser", "--case", "x"), 2),
    (("--kind", "directory", "--year", "2025"), 2), (("--kind", "adviser", "--client", "nope"), 1),
    (("--kind", "adviser", "--year", "1901", "--client", "Drukkerij De Linde (fictief)"), None),
    (("--kind", "reporter", "--case", "%CODE", "--client", ENGLISH), 1),
])  # fmt: skip
def test_overviews_that_cannot_be_made_are_one_sentence(run, practice_file, tmp_path, a_code, more, code):
    words = [a_code if word == "%CODE" else word for word in more]
    found, out, err = run("referral-overview", practice_file, *words, "-o", tmp_path / "o.pdf")
    assert out == ""
    assert found == code or code is None
    assert len(err.splitlines()) == (0 if found == 0 else 1)


def test_the_copy_of_an_own_file_says_what_was_left_out_and_asks_to_be_read(run, casebook, tmp_path, a_code,
                                                                              derivations):
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    with vault.writing() as db:
        case = cases.coded(db, a_code)
        cases.save(db, replace(case, question="Wat kan ik doen? ⁅Zij noemt Zilvermeeuw.⁆"))
    vault.close()
    out = tmp_path / "c.pdf"
    code, printed, err = run("own-file", casebook, "--case", a_code.upper(), "-o", out)
    assert (code, printed) == (0, "")
    assert "left out: 1" in err
    assert "Read the copy over" in err
    text = whole_text(out)
    assert "Wat kan ik doen?" in text
    assert "Zilvermeeuw" not in text
    assert a_code in text
    assert run("own-file", casebook, "--case", a_code, "--only-this-case", "--language", "en", "-o", out)[0] == 0
    assert "Copy of the notes" in whole_text(out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


@pytest.mark.parametrize(("more", "code"), [((), 2), (("--case", "nope"), 1), (("--case", ""), 1)])
def test_an_own_file_that_cannot_be_made_is_one_sentence(run, practice_file, tmp_path, more, code):
    found, out, err = run("own-file", practice_file, *more, "-o", tmp_path / "c.pdf")
    assert (found, out) == (code, "")
    assert len(err.splitlines()) <= 2
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("place", ["practice.casebook", "practice.casebook.lock", "practice.casebook-journal",
                                   "./../mine/practice.casebook", "link", "hard", "backup.casebook"])  # fmt: skip
@pytest.mark.parametrize("option", ["-o", "--tables"])
def test_no_output_ever_goes_over_a_casebook(run, casebook, practice_file, tmp_path, place, option):
    before = casebook.read_bytes()
    (casebook.parent / "link").symlink_to(casebook)
    os.link(casebook, casebook.parent / "hard")
    (casebook.parent / "backup.casebook").write_bytes(practice_file.read_bytes())
    other = ("--tables" if option == "-o" else "-o", tmp_path / "other")
    code, _, err = run("annual-report", casebook, "--client", LARGEST, "--year", 2025, option, casebook.parent / place,
                       *other)
    assert code == 1
    assert "write over a casebook" in err
    assert casebook.read_bytes() == before
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("place", ["folder", "missing/r.pdf", "fifo", "loop", "", "x" * 300, "a\0b", "/dev/full",
                                   "/dev/null", "practice.txt/r.pdf"])  # fmt: skip
@pytest.mark.parametrize("option", ["-o", "--tables"])
def test_a_place_that_cannot_be_written_is_one_sentence(run, practice_file, tmp_path, monkeypatch, place, option):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "practice.txt").touch()
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "fifo")
    before = sorted(os.listdir(tmp_path))
    other = ("--tables" if option == "-o" else "-o", "other")
    code, out, err = run("annual-report", practice_file, "--client", LARGEST, "--year", 2025, option, place, *other)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert sorted(os.listdir(tmp_path)) == before


def test_both_outputs_in_one_place_is_a_wrong_call(run, practice_file, tmp_path):
    out = tmp_path / "r.pdf"
    assert report(run, practice_file, out, "--year", 2025, "--tables", out)[0] == 2
    assert os.listdir(tmp_path) == []


def test_what_stood_there_stays_when_writing_fails(run, casebook, tmp_path, monkeypatch):
    out, tables = tmp_path / "r.pdf", tmp_path / "r.json"
    out.write_bytes(b"the old one")
    real = os.fsync

    def full(descriptor):
        if os.readlink(f"/proc/self/fd/{descriptor}").endswith(".part") and len(os.listdir(tmp_path)) > 3:
            raise OSError(28, "full")
        return real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = report(run, casebook, out, "--year", 2025, "--tables", tables)
    assert code == 1
    assert "full" in err
    assert out.read_bytes() == b"the old one"
    assert sorted(os.listdir(tmp_path)) == ["mine", "r.pdf"]


def test_a_link_is_followed_and_stays(run, casebook, tmp_path):
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    assert report(run, casebook, tmp_path / "link.pdf", "--year", 2025)[0] == 0
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes().startswith(b"%PDF")


def test_an_invoice_as_pdf_and_as_a_table_is_kept_in_the_casebook(run, casebook, tmp_path, derivations):
    pdf, table, finer = tmp_path / "i.pdf", tmp_path / "i.csv", tmp_path / "f.pdf"
    asked = ("invoice", casebook, "--client", LARGEST, "--quarter", "2025-4")
    assert run(*asked, "--number", "2025-9", "-o", pdf) == (0, "", "")
    assert "Vertrouwenswerk, vierde kwartaal van 2025" in whole_text(pdf)
    assert "2025-9" in whole_text(pdf)
    assert run(*asked, "--language", "en", "-o", table) == (0, "", "")
    head, work, *_ = table.read_text("utf-8-sig").splitlines()
    assert head.startswith("Invoice number;Date;Client;")
    assert "Confidential work, fourth quarter of 2025" in work
    code, _, said = run(*asked, "--form", "months", "-o", finer)
    assert (code, "--despite-the-warning" in said, finer.exists()) == (1, True, False)
    code, _, said = run(*asked, "--form", "months", "--despite-the-warning", "-o", finer)
    assert code == 0
    assert "oktober 2025" in whole_text(finer)
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    sent = invoicing.sent_to(vault.db, clients.named(vault.db, LARGEST).id)  # the first one is of the practice itself
    vault.close()
    assert [(i.form, i.number, i.first) for i in sent[1:]] == [
        ("quarter", "2025-9", date(2025, 10, 1)), ("quarter", "", date(2025, 10, 1)), ("months", "", date(2025, 10, 1))]
    for wrong in ("2025-5", "third", "1-2025"):
        assert run("invoice", casebook, "--client", LARGEST, "--quarter", wrong, "-o", pdf)[0] == 2

def test_what_can_not_be_printed_is_named_on_standard_error(run, casebook, opened, a_code, tmp_path):
    case = cases.coded(opened.db, a_code)
    with opened.writing() as db:
        cases.save(db, replace(case, question="Zij stuurde 🙂 en vroeg"))
    opened.close()
    code, out, err = run("own-file", casebook, "--case", a_code, "--language", "en", "-o", tmp_path / "c.pdf")
    assert (code, out) == (0, "")
    assert "can't be printed: \u2068🙂" in err


def test_her_own_overview_is_marked_on_every_page_and_leaves_no_trace(run, practice_file, tmp_path):
    before = practice_file.read_bytes()
    for more, title in (((), "Alle opdrachtgevers samen"), (("--client", LARGEST), LARGEST)):
        out = tmp_path / "o.pdf"
        code, printed, err = run("own-overview", practice_file, "--from", "2025-01-01", "--to", "2025-06-30", *more,
                                 "--language", "nl", "-o", out)
        assert (code, printed) == (0, "")
        assert "alleen voor jezelf" in err
        found = pages.text(out.read_bytes())
        assert title in found[0]
        assert [page.count("Eigen overzicht, niet om te verspreiden") >= 2 for page in found] == [True] * len(found)
    assert practice_file.read_bytes() == before
    assert run("own-overview", practice_file, "-o", out)[0] == 2
