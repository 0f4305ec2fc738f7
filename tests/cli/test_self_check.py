"""The self-check says "ok", or names what does not work here."""

import subprocess
import sys

import pytest

from casebook import cli
from casebook.commands import self_check
from casebook.vault import Connection


def test_every_part_of_this_installation_works(run, monkeypatch):
    monkeypatch.setattr(self_check, "translation_problem", lambda: "")
    monkeypatch.setattr(cli, "window_problem", lambda: "")
    assert run("self-check", passphrase=False) == (0, "ok\n", "")


@pytest.mark.parametrize("part", ["vault_problem", "document_problem", "font_problem", "translation_problem"])
def test_what_does_not_work_is_named(run, monkeypatch, part):
    for name in ("vault_problem", "document_problem", "font_problem", "translation_problem"):
        monkeypatch.setattr(self_check, name, lambda: "")
    monkeypatch.setattr(cli, "window_problem", lambda: "")
    monkeypatch.setattr(self_check, part, lambda: 1 // 0)
    code, out, err = run("self-check", passphrase=False)
    assert (code, out) == (1, "")
    assert "(ZeroDivisionError)" in err


def test_a_file_that_is_not_encrypted_is_found(monkeypatch):
    real = Connection.__init__

    def plain(self, path, key, salt, *, read_only=False):
        real(self, path, key, salt, read_only=read_only)
        self.execute("PRAGMA cipher_plaintext_header_size = 32")

    monkeypatch.setattr(Connection, "__init__", plain)
    assert self_check._outcome(self_check.vault_problem) != ""


def test_words_that_are_missing_are_found(monkeypatch):
    monkeypatch.setattr(self_check, "translation", lambda code: b"")
    assert self_check.translation_problem() == "nl, en"


def test_the_window_is_really_drawn():
    """In a process of its own: a window of the whole program leaves its mark on the application it was made in."""
    code = "from casebook import cli; print(repr(cli.window_problem()))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "''\n"
