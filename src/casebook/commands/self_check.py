"""The command self-check: whether this installation can do what it is for, without any casebook of hers."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from casebook import practice, shipped
from casebook.commands.call import Call, Trouble
from casebook.documents import annual_report, pages
from casebook.language import LANGUAGES, Language, translation
from casebook.model.periods import year
from casebook.store import clients
from casebook.vault import create_by_key, integrity, keys, open_by_key

WindowProblem = Callable[[], str]
UNTIL = date(2026, 1, 31)


def run(call: Call, window_problem: WindowProblem) -> int:
    """Say "ok", or which part does not work here."""
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        (call.language.translate("Commands", "the encrypted file"), vault_problem),
        (call.language.translate("Commands", "the documents"), document_problem),
        (call.language.translate("Commands", "the fonts"), font_problem),
        (call.language.translate("Commands", "the translations"), translation_problem),
        (call.language.translate("Commands", "the window"), window_problem),
    )
    wrong = [f"{name} ({problem})" for name, check in parts if (problem := _outcome(check))]
    if wrong:
        raise Trouble(call.language.translate("Commands", "Not well: %1.").replace("%1", "; ".join(wrong)))
    call.say("ok")
    return 0


def _outcome(check: Callable[[], str]) -> str:
    """A problem in a few words, "" if there is none; what is raised is named by its class only."""
    try:
        return check()
    except Exception as error:  # whatever goes wrong is the answer: a check has no other
        return type(error).__name__


def vault_problem() -> str:
    """Make a file by a derived key, write, close, open, read back and check it."""
    with tempfile.TemporaryDirectory(prefix="casebook-") as folder:
        path, salt = Path(folder) / "check.casebook", keys.new_salt()
        key = keys.derive("a passphrase for this check", salt)
        vault = create_by_key(path, key, salt)
        try:
            with vault.writing() as db:
                practice.fill(db, cases=12, until=UNTIL, with_releases=False)
        finally:
            vault.close()
        if b"Dennenhorst" in path.read_bytes():
            return "not encrypted"
        vault = open_by_key(path, key, read_only=True)
        try:
            return ", ".join(integrity.problems(vault.db)) or ("" if practice.is_practice(vault.db) else "not kept")
        finally:
            vault.close()


def document_problem() -> str:
    """Make an annual report of invented cases and read its pages back."""
    with tempfile.TemporaryDirectory(prefix="casebook-") as folder:
        vault = create_by_key(Path(folder) / "check.casebook", os.urandom(keys.KEY_BYTES), keys.new_salt())
        try:
            with vault.writing() as db:
                practice.fill(db, cases=60, until=UNTIL, with_releases=False)
            client = next(c for c in clients.all_of(vault.db) if "Dennenhorst" in c.name)
            data = annual_report.gather(vault.db, client.id, year(UNTIL.year - 1))
            text = "\n".join(pages.text(annual_report.pdf(data, Language(data.language_code))))
            return "" if "Dennenhorst" in text else "unreadable"
        finally:
            vault.close()


def font_problem() -> str:
    """Whether the typefaces of documents and window are there and are fonts."""
    folder = shipped.place("fonts")
    found = [entry for entry in folder.iterdir() if entry.name.endswith(".ttf")]
    broken = [entry.name for entry in found if entry.read_bytes()[:4] not in (b"\0\1\0\0", b"true")]
    return ", ".join(broken) if found else "missing"


def translation_problem() -> str:
    """Whether the words of every language are there, and Dutch is Dutch."""
    missing = [code for code in LANGUAGES if not translation(code)]
    dutch = Language("nl").translate("Commands", "Nothing found.")
    return ", ".join(missing) or ("" if dutch != "Nothing found." else "nl")
