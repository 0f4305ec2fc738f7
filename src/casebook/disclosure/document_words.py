"""What the documents on the ledger are called, in the language of who reads the list."""

from __future__ import annotations

from casebook.language import Language
from casebook.model.releases import COUNTED, Release


def document(name: str, language: Language) -> str:
    """The name of a kind of document, as it begins a line."""
    names = {
        "annual_report": language.translate("Disclosure", "Annual report"),
        "short_version": language.translate("Disclosure", "Short version"),
        "talk_sheet": language.translate("Disclosure", "Talk sheet"),
        "referral_counts": language.translate("Disclosure", "Referrals in numbers"),
        "invoice": language.translate("Disclosure", "Invoice"),
        "earlier_report": language.translate("Disclosure", "Taken from an earlier report"),
        "told": language.translate("Disclosure", "Said in a meeting"),
        "colleague": language.translate("Disclosure", "Counts of a colleague"),
    }
    return names.get(name, name)


def status(release: Release, language: Language) -> str:
    """How far a document was: a concept or final; nothing of an invoice and of what was entered."""
    if release.status == "final" and release.document in COUNTED:
        return language.translate("Disclosure", "final")
    return language.translate("Disclosure", "concept") if release.status == "concept" else ""
