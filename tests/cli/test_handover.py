"""Handing cases over and taking them over from the command line."""

from datetime import date

import pytest

from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.store import handovers, requests
from casebook.vault import open_by_key
from tests.cli.conftest import PASSPHRASE

OTHER = "een wachtzin voor onderweg"
BOTH = f"{PASSPHRASE}\n{OTHER}\n".encode()


@pytest.fixture
def opened(derivations):
    def call(path):
        return open_by_key(path, derivations(PASSPHRASE, path.read_bytes()[:16]))
    return call


@pytest.fixture
def codes(casebook, opened):
    """Two cases whose reporters agreed, and one whose reporter was not asked."""
    vault = opened(casebook)
    with vault.writing() as db:
        found = db.rows("SELECT case_id, code FROM case_file ORDER BY key DESC LIMIT 3")
        db.execute("DELETE FROM passed_on")
        db.execute("DELETE FROM consent")
        for row in found[:2]:
            requests.save_consent(db, Consent(id=new_id(), case=row["case_id"], what="waarneming",
                                              given_on=date(2026, 3, 1)))
    vault.close()
    return [row["code"] for row in found]


def test_a_package_goes_out_is_taken_over_and_comes_back(run, casebook, codes, opened, tmp_path):
    package = tmp_path / "overdracht.casebook"
    chosen = ("--case", codes[0], "--case", codes[1])
    code, out, err = run("handover", casebook, package, *chosen, "--kind", "cover", "--to", "F", stdin=BOTH)
    assert (code, err) == (0, "")
    assert str(package) in out
    fresh = tmp_path / "fresh.casebook"
    run("new", fresh)
    code, out, err = run("take-over", fresh, package, "--from", "V", stdin=BOTH)
    assert (code, err) == (0, "")
    assert "2 cases new here" in out
    code, out, err = run("take-over", fresh, package, stdin=BOTH)
    assert (code, out) == (1, "")
    assert "before" in err
    code, out, err = run("take-over", casebook, package, "--destroy-copy", stdin=BOTH)
    assert (code, err) == (0, "")
    assert "0 cases new here, 2 known, 0 conversations" in out
    assert not package.exists()
    vault = opened(casebook)
    assert [h.direction for h in handovers.listed(vault.db)] == ["returned"]
    vault.close()


def test_what_can_not_be_handed_or_taken_over_is_one_sentence(run, casebook, codes, tmp_path):
    package = tmp_path / "p.casebook"
    code, out, err = run("handover", casebook, package, "--case", codes[2], "--kind", "successor", stdin=BOTH)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert codes[2] in err
    assert not package.exists()
    for named in (("--case", "geen-een"), ("--case", codes[0])):
        line = BOTH if named[1] == "geen-een" else f"{PASSPHRASE}\nte kort\n".encode()
        code, out, err = run("handover", casebook, package, *named, "--kind", "cover", stdin=line)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
    for source in (casebook, tmp_path / "none", tmp_path):
        code, out, err = run("take-over", casebook, source, stdin=f"{PASSPHRASE}\n{PASSPHRASE}\n".encode())
        assert (code, out, len(err.splitlines())) == (1, "", 1)
