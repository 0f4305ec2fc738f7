"""What the status line says about the file: an ordinary casebook, a practice one, or a package."""

from __future__ import annotations

from casebook.gui.session import Session
from casebook.model.handover import COVER
from casebook.store import handovers


def about(session: Session) -> tuple[str, bool]:
    """The words, and whether the file is something else than her own casebook."""
    translate = session.language.translate
    if session.is_practice:
        return translate("Desk", "Practice casebook: everything here is made up, and is thrown away when you close it"
                         ), True
    package = handovers.package_kind(session.db)
    if package == COVER:
        return translate("Desk", "Cover package: work in it, then give the file back"), True
    if package:
        return translate("Desk", "Package for a successor: open your own casebook and take the cases over there"), True
    if session.vault.read_only:
        words = translate("Desk", "Only to look in: nothing can be written here · key ID %1")
        return words.replace("%1", session.vault.key_id), True
    words = translate("Desk", "Encrypted file on this computer only · key ID %1")
    return words.replace("%1", session.vault.key_id) + _last_changed(session), False


def _last_changed(session: Session) -> str:
    """An older file in the place of hers would show it here. Source: security.md, Promises."""
    at, language = session.last_change, session.language
    if at is None:
        return ""
    words = language.translate("Desk", "last changed %1").replace(
        "%1", f"{language.weekday_date(at.date())}, {language.clock(at.time())}")
    return f" · {words}"
