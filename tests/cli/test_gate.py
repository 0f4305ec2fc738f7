"""On the command line too nothing for a client leaves that tells of a person, unless a reason is given and kept."""

import json
from dataclasses import replace

import pytest

from casebook.store import adviser, clients, people, releases
from casebook.vault import open_by_key
from tests.cli.conftest import LARGEST, PASSPHRASE


@pytest.fixture
def opened(casebook, derivations):
    """The casebook, open for writing as in the window."""
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]))
    yield vault
    vault.close()


def named(vault, place):
    """A card at the largest client, and its name where a document prints it; the client."""
    with vault.writing() as db:
        client = clients.named(db, LARGEST)
        people.save(db, replace(people.new(client.id), name="Jorinde Zwaluwstaart"))
        if place == "invoice":
            adviser.set_preference(db, "invoice.payment", "Onder vermelding van Zwaluwstaart.")
        else:
            period = "2025-01-01", "2025-12-31"
            db.execute("DELETE FROM narrative")
            db.execute("INSERT INTO narrative (client_id, first, last, section, language, text) VALUES (?, ?, ?,"
                       " 'summary', 'nl', 'Er kwamen twee medewerkers met Zwaluwstaart mee.')", (client.id, *period))
    return client


def test_a_report_with_a_name_is_not_written_unless_a_reason_is_given(run, casebook, opened, derivations, tmp_path):
    client = named(opened, "report")
    before = len(releases.of_client(opened.db, client.id))
    opened.close()
    out, tables = tmp_path / "r.pdf", tmp_path / "r.json"
    asked = ("annual-report", casebook, "--client", LARGEST, "--year", 2025, "-o", out, "--tables", tables)
    code, said, err = run(*asked)
    assert (code, said) == (1, "")
    assert "1. r.pdf, page 3: a small number, “twee medewerkers”" in err
    assert "2. r.pdf, page 3: “Zwaluwstaart” stands on a card at this client" in err
    assert "Er kwamen twee medewerkers met [Zwaluwstaart] mee." in err
    assert not out.exists()
    assert not tables.exists()
    assert run(*asked, "--accept", "  ")[0] == 1
    assert run(*asked, "--accept", "Agreed with the client") == (0, "", "")
    assert out.exists()
    vault = open_by_key(casebook, derivations(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
    kept = releases.of_client(vault.db, client.id)
    assert len(kept) == before + 1
    assert {told["reason"] for told in json.loads(kept[-1].accepted).values()} == {"Agreed with the client"}
    vault.close()


@pytest.mark.parametrize("name", ["i.pdf", "i.csv"])
def test_an_invoice_goes_the_same_way_out(run, casebook, opened, tmp_path, name):
    named(opened, "invoice")
    opened.close()
    out = tmp_path / ("zwaluwstaart.csv" if name.endswith("csv") else name)
    asked = ("invoice", casebook, "--client", LARGEST, "--quarter", "2025-3", "-o", out)
    code, _, err = run(*asked)
    assert code == 1
    assert "waluwstaart” stands on a card at this client" in err
    assert not out.exists()
    assert run(*asked, "--accept", "It is her street") == (0, "", "")
    assert out.exists()
