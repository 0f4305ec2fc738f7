"""The self-check says "ok", or names what does not work here."""

import pytest

from casebook import cli
from casebook.commands import self_check
from casebook.vault import Connection


def test_every_part_of_this_installation_works(run, monkeypatch, qapp):
    monkeypatch.setattr(self_check, "translation_problem", lambda: "")
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


def test_the_window_is_really_drawn(monkeypatch, qapp):
    assert cli.window_problem() == ""
    monkeypatch.setattr("casebook.gui.main_window.MainWindow.grab", lambda self: qapp.style().standardPixmap(
        qapp.style().StandardPixmap.SP_CustomBase))
    assert cli.window_problem() == "empty"
