"""Any text on its whole way: pasted into the composer, recorded, found by its words, shown in the timeline, exported
and taken in again, and the same everywhere.

    python -m tests.gui.any_text [--examples N] [--seed S]

The command takes as many texts as it is told, drawn by Hypothesis; a few hard ones stand in the suite.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from casebook.exchange import exporting, importing
from casebook.gui.main_window import MainWindow
from casebook.model.text import clean
from casebook.store import conversations, search
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, new_casebook
from tests.exchange.same import content
from tests.gui.keyboard import press

# Words as the index cuts them too: what it takes for part of a word differs among the newest scripts and signs.
WORDS = re.compile(r"(?<![^\x00-\x7f])(?<![^\W_])[^\W_]+(?=[\x00-\x7f]|$)")
DAY = date(2026, 3, 2)
HARD = (
    "R&D <b>vet</b> &amp; %s %n %1 {x} {0} ${y} \\n <script>alert(1)</script> <img src=x>",
    "Eerste regel\r\ntweede\rderde\n\n\n  ingesprongen\tmet  twee   spaties en een\u00a0vaste",
    "שלום עליכם en مرحبا بالعالم, door elkaar \u202eomgekeerd\u202c \u200fmerk",
    "🙂 👩\u200d👩\u200d👧 🇳🇱 ❤\ufe0f cafe\u0301 e\u0301e\u0301n Z\u0351\u036ba\u0363l\u0321go 漢字 हिन्दी",
    "⁅over een ander⁆ buiten ⁆ los ⁅ en open",
    "nul\x00bel\x07 los\ud800 eind\udfff \x1b[31mrood\x9b",
    "&copy; &#60;i&#62; <!-- weg --> <p>alinea</p><br> <table><tr><td>cel",
    "'; DROP TABLE person; -- \" \"\" ` $(ls) =1+1 @SUM(A1) +x -y",
)
# What Qt takes for the edges of its own frames is no character of any writing system.
TYPED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufdd0\ufdd1"), max_size=400) | st.lists(
    st.sampled_from(HARD), max_size=3).map("".join)


def prepare(vault: Vault) -> str:
    """A case to write in; its id."""
    with vault.writing() as db:
        return a_case(db, a_client(db), DAY).id


def walk(window: MainWindow, vault: Vault, text: str) -> None:
    """Paste, record, compare with the file, find every word, and compare with what is shown."""
    wanted = clean(text)
    before = set(vault.db.column("SELECT conversation_id FROM conversation_file"))
    clipboard = QApplication.clipboard()
    clipboard.setText(text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore"))
    window.desk.open_case(vault.db.value("SELECT case_id FROM case_file"))
    press("Ctrl+V")
    clipboard.clear()
    press("Ctrl+Return")
    new = set(vault.db.column("SELECT conversation_id FROM conversation_file")) - before
    if not wanted.strip():
        if new:  # nothing but white space may be kept as such, never as something else
            assert not conversations.get(vault.db, new.pop()).notes.strip()
        press("Ctrl+A", "Delete")
        return
    (record,) = new
    kept = conversations.get(vault.db, record)
    assert kept.notes == wanted, (kept.notes[:200], wanted[:200])
    _is_found(vault, record, wanted)
    window.desk.session.found.emit("conversation", record, kept.cases[0])
    assert any(_same(shown, wanted) for shown in shown_in(window.desk.page())), wanted[:200]


def _is_found(vault: Vault, record: str, text: str) -> None:
    key = vault.db.value("SELECT key FROM conversation_file WHERE conversation_id = ?", (record,))
    for word in WORDS.findall(text)[:20]:
        assert key in search.conversation_keys(vault.db, word), word
        assert search.OPEN_MARK in search.hits_by_key(vault.db, [key], word)[key].passage, word


def _same(shown: str, wanted: str) -> bool:
    return shown == wanted or shown.replace("\u00a0", " ") == wanted.replace("\u00a0", " ")


def shown_in(page: QWidget) -> list[str]:
    """Every text on a page as she reads it, of labels with a look of their own too."""
    found = [field.toPlainText() for field in page.findChildren(QPlainTextEdit) if field.isReadOnly()]
    for part in page.findChildren(QLabel):
        if part.textFormat() == Qt.TextFormat.RichText:
            document = QTextDocument()
            document.setHtml(part.text())
            found.append(document.toPlainText())
        else:
            found.append(part.text())
    return found


def goes_out_and_comes_in(vault: Vault, folder: Path) -> None:
    """Export all that was written as open data, take it in into a new casebook, and compare."""
    made = exporting.to_folder(vault.db, folder, DAY)
    other = new_casebook(folder, "other.casebook")
    try:
        importing.take_in(other, made, "")
        assert content(other.db) == content(vault.db)
    finally:
        other.close()


def main() -> None:
    """The campaign."""
    from casebook.app import make_application
    from casebook.settings import Settings

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=500, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="casebook-any-text-") as name:
        folder = Path(name)
        profile = Settings(folder / "profile")
        profile.keep(language="en", theme="light")
        application = make_application(profile)
        vault = new_casebook(folder)
        prepare(vault)
        window = MainWindow(profile, vault.path, named=True)
        window.show()
        window.activateWindow()
        window.open_desk(vault)

        @seed(arguments.seed)
        @settings(max_examples=arguments.examples, deadline=None, database=None, phases=[Phase.generate],
                  suppress_health_check=list(HealthCheck))
        @given(TYPED)
        def campaign(text: str) -> None:
            walk(window, vault, text)
            if vault.db.value("SELECT count(*) FROM conversation_file") > 30:  # a long timeline only costs time
                with vault.writing() as db:
                    for record in db.column("SELECT conversation_id FROM conversation_file LIMIT 25"):
                        conversations.remove(db, record)
                window.desk.session.announce()

        campaign()
        goes_out_and_comes_in(vault, folder)
        print(f"{arguments.examples} texts, seed {arguments.seed}: the same everywhere")
        window.close()
        application.processEvents()


if __name__ == "__main__":
    main()
