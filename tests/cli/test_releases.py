"""`casebook releases`: a line for each document on the ledger, those that were kept back included."""

from datetime import date

from casebook.store import clients, keeping_back, releases
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE


def test_every_document_on_the_ledger_has_a_line(run, casebook, tmp_path, derivations):
    made = ("annual-report", casebook, "--client", LARGEST, "--from", "2025-01-01", "--to", "2025-06-30")
    assert run(*made, "-o", tmp_path / "h1.pdf")[0] == 0
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    with vault.writing() as db:
        client = clients.named(db, LARGEST)
        half = next(r for r in releases.of_client(db, client.id) if r.last == date(2025, 6, 30))
        keeping_back.mark(db, half.id, date(2026, 1, 5))
        every = sum(len(releases.of_client(db, found.id)) for found in clients.all_of(db))
    vault.close()

    code, out, err = run("releases", casebook, "--client", LARGEST)
    lines = [line.split("\t") for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert all(len(line) == 10 and line[0] == LARGEST for line in lines)
    assert [line[3:6] for line in lines if line[2] == "2025-06-30"] == [["Annual report", "concept", "1"]]
    assert [(line[8], line[9]) for line in lines if line[2] == "2025-06-30"] == [(half.pdf_sha256, "2026-01-05")]
    assert [line[4] for line in lines if line[1:3] == ["2025-01-01", "2025-12-31"]] == ["final"]

    code, out, _ = run("releases", casebook, "--language", "nl")
    assert (code, len(out.splitlines())) == (0, every)
    assert "Jaarverslag" in out


def test_an_unknown_client_is_a_sentence_and_an_empty_ledger_a_remark(run, casebook, tmp_path):
    code, out, err = run("releases", casebook, "--client", "Bestaat niet")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    empty = tmp_path / "new.casebook"
    assert run("new", empty)[0] == 0
    code, out, err = run("releases", empty)
    assert (code, out, len(err.splitlines())) == (0, "", 1)
