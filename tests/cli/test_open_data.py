"""Exporting and importing from the command line."""

import os

from casebook.vault import open_by_key
from tests.cli.conftest import PASSPHRASE
from tests.exchange.same import content

OTHER = "een wachtzin voor de kist"
BOTH = f"{PASSPHRASE}\n{OTHER}\n".encode()


def held(path, derivations):
    vault = open_by_key(path, derivations(PASSPHRASE, path.read_bytes()[:16]), read_only=True)
    try:
        return content(vault.db)
    finally:
        vault.close()


def test_everything_goes_out_encrypted_and_comes_in_again(run, practice_file, tmp_path, derivations):
    code, out, err = run("export", practice_file, tmp_path / "out", stdin=BOTH)
    assert (code, err) == (0, "")
    (name,) = os.listdir(tmp_path / "out")
    assert name in out
    assert name.startswith("export-2")
    assert name.endswith(".zip")
    fresh = tmp_path / "fresh.casebook"
    assert run("new", fresh)[0] == 0
    code, out, err = run("import", fresh, tmp_path / "out" / name, stdin=BOTH)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("imported: 12 clients, 400 cases, ")
    assert out.endswith(" conversations; 0 rows refused\n")
    assert held(fresh, derivations) == held(practice_file, derivations)


def test_plain_files_are_said_to_be_plain(run, practice_file, tmp_path):
    code, out, err = run("export", practice_file, tmp_path, "--plain")
    assert code == 0
    assert "can be read by anyone" in err
    (name,) = os.listdir(tmp_path)
    assert name in out
    assert (tmp_path / name / "conversation.csv").is_file()


def test_what_can_not_be_taken_in_is_one_sentence_and_changes_nothing(run, casebook, tmp_path, derivations):
    before = held(casebook, derivations)
    run("export", casebook, tmp_path / "out", stdin=BOTH)
    (made,) = (tmp_path / "out").iterdir()
    fresh = tmp_path / "fresh.casebook"
    run("new", fresh)
    cut = tmp_path / "cut.zip"
    cut.write_bytes(made.read_bytes()[:-3000])
    wrong = f"{PASSPHRASE}\niets heel anders dan dat\n".encode()
    for target, source, line in ((casebook, made, BOTH), (fresh, cut, BOTH), (fresh, made, wrong),
                                 (fresh, tmp_path, BOTH), (fresh, tmp_path / "none", BOTH), (fresh, casebook, BOTH)):
        code, out, err = run("import", target, source, stdin=line)
        assert (code, out, len(err.splitlines())) == (1, "", 1), err
    assert held(casebook, derivations) == before
    assert held(fresh, derivations)["client"] == set()


def test_a_container_needs_a_passphrase_of_its_own_of_twelve_characters(run, practice_file, tmp_path):
    for second in (b"", b"te kort\n"):
        code, out, err = run("export", practice_file, tmp_path / "out", stdin=PASSPHRASE.encode() + b"\n" + second)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert not (tmp_path / "out").exists()
