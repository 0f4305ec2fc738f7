"""What commands make for a client besides the report: short version, tables, talk sheet, referral counts."""

from __future__ import annotations

import json
import os

import pytest

from casebook.documents import pages
from casebook.store import clients, releases
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE

PASSWORD = "drie appels op tafel"
REASON = ("--accept", "nagekeken (fictief)")


@pytest.fixture
def ledger(casebook, derivations):
    """What stands on the ledger of the largest client: document, months and status."""
    def read():
        vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
        try:
            client = clients.named(vault.db, LARGEST)
            return [(r.document, r.first.month, r.last.month, json.loads(r.tables)["tables"])
                    for r in releases.of_client(vault.db, client.id)]
        finally:
            vault.close()
    return read


def made_of(path):
    return "\n".join(pages.text(path.read_bytes()))


def test_a_report_comes_with_its_short_version_and_its_tables_for_a_spreadsheet(run, casebook, tmp_path, ledger):
    out, short, rows, tables = (tmp_path / name for name in ("r.pdf", "s.pdf", "r.csv", "r.json"))
    drawn = tmp_path / "drawn"
    drawn.mkdir()
    assert run("annual-report", casebook, "--client", LARGEST, "--year", 2025, "-o", out, "--short", short,
               "--csv", rows, "--tables", tables, "--charts", drawn, *REASON) == (0, "", "")
    assert {f"{name}.{kind}" for name in ("main_theme", "time") for kind in ("svg", "png")} <= {
        path.name for path in drawn.iterdir()}
    assert (drawn / "main_theme.png").read_bytes().startswith(b"\x89PNG")
    assert "Hoofdthema · 2025" in (drawn / "main_theme.svg").read_text("utf-8")
    assert pages.page_count(short.read_bytes()) <= 2
    assert "in het kort" in made_of(short)
    found = json.loads(tables.read_text("utf-8"))
    lines = rows.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Tabel;Rij;Staan samen in deze rij;Periode;Aantal;Aandeel"
    main = next(table for table in found["tables"] if table["name"] == "main_theme")
    for row in main["rows"]:
        assert [line for line in lines
                if line.startswith(f"Hoofdthema;{row['label']};") and f";2025;{row['count']};" in line]
    kept = {document: told for document, _first, _last, told in ledger()}
    assert set(kept) == {"annual_report", "short_version"}
    assert {table["name"] for table in kept["short_version"]} <= {table["name"] for table in kept["annual_report"]}
    assert all(table in kept["annual_report"] for table in kept["short_version"])


def test_a_talk_sheet_and_referral_counts_go_on_the_ledger_as_what_they_are(run, casebook, tmp_path, ledger):
    talk, counts = tmp_path / "t.pdf", tmp_path / "c.pdf"
    assert run("talk-sheet", casebook, "--client", LARGEST, "--to", "2025-08-31", "-o", talk, *REASON) == (0, "", "")
    assert run("referral-overview", casebook, "--kind", "client", "--client", LARGEST, "--year", 2025, "-o", counts,
               *REASON) == (0, "", "")
    assert pages.page_count(talk.read_bytes()) == 1
    assert "Praatpapier" in made_of(talk)
    assert "Doorverwijzingen in 2025" in made_of(counts)
    kept = {document: (first, last, [table["name"] for table in told]) for document, first, last, told in ledger()}
    assert kept["talk_sheet"] == (1, 8, [])
    assert kept["referral_counts"][:2] == (1, 12)
    assert set(kept["referral_counts"][2]) <= {"referral"}


def test_with_a_password_nothing_can_be_read_without_it(run, casebook, tmp_path):
    talk = tmp_path / "t.pdf"
    assert run("talk-sheet", casebook, "--client", LARGEST, "--to", "2025-08-31", "-o", talk, "--password", *REASON,
               stdin=f"{PASSPHRASE}\n{PASSWORD}\n".encode()) == (0, "", "")
    assert not pages.is_readable(talk.read_bytes())
    assert b"/V 5" in talk.read_bytes()
    assert b"/R 6" in talk.read_bytes()
    code, _, err = run("talk-sheet", casebook, "--client", LARGEST, "--to", "2025-08-31", "-o", talk, "--password",
                       *REASON, stdin=f"{PASSPHRASE}\nkort\n".encode())
    assert code == 1
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(("args", "code"), [
    (("talk-sheet", "--client", LARGEST, "--to", "2025-08-30"), 1), (("talk-sheet",), 2),
    (("referral-overview", "--kind", "client", "--year", "2025"), 2),
    (("referral-overview", "--kind", "client", "--client", LARGEST), 2),
    (("referral-overview", "--kind", "directory", "--password"), 2),
    (("referral-overview", "--kind", "reporter", "--case", "bavo-lim", "--from", "2025-01-01"), 2),
])  # fmt: skip
def test_what_cannot_be_made_is_said_and_leaves_nothing(run, casebook, tmp_path, args, code):
    before = sorted(os.listdir(tmp_path))
    found, out, err = run(args[0], casebook, *args[1:], "-o", tmp_path / "x.pdf")
    assert (found, out) == (code, "")
    assert 1 <= len(err.splitlines()) <= 2
    assert sorted(os.listdir(tmp_path)) == before
