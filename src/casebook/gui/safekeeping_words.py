"""What is said about the safety of the file: what the last check found, and what is asked before old backups go."""

from __future__ import annotations

from casebook.gui.backing_up import BackupKeeper
from casebook.language import Language
from casebook.vault.integrity import INDEX, TORN


def health_words(keeper: BackupKeeper, language: Language) -> str:
    """What the last check of the casebook found, in a sentence."""
    found = keeper.health.problems
    if not found:
        return language.translate("Safekeeping", "Checked: every page and row of the casebook is whole.")
    if set(found) <= {TORN, INDEX}:
        return language.translate(
            "Safekeeping", "A check found torn empty pages or a search index that is out of step. Nothing is lost; it"
                           " is mended by itself when you unlock next.")
    return language.translate(
        "Safekeeping", "A check found damage in this casebook. Don't write on in it: choose your newest good backup.")


def question(keeper: BackupKeeper, language: Language) -> str:
    """What is asked about old backups, or ""."""
    return {
        "rows": lambda: language.translate(
            "ThinningQuestion", "Much less stands in your casebook than in the backup before, and nothing was"
                                " destroyed. Until you know why, no old backup goes."),
        "clock": lambda: language.translate(
            "ThinningQuestion", "The clock of this computer does not fit your newest backup: is the date right? Until"
                                " you say so, no old backup goes."),
    }.get(keeper.thinning.question, lambda: "")()
