"""The recovery sheet on paper: seven lines, what they open, and three steps. Built in memory, never saved.

No client names and no code for a camera: only a phone would read it, and then the key is on a phone. Source:
security.md, Recovery sheet; wording.md, Herstelblad.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.documents import paper
from casebook.documents.blocks import Block, Bullets, Document, Fact, Facts, Heading, Note, Paragraph
from casebook.language import Language


def pdf(lines: Sequence[str], key_id: str, day: date, language: Language) -> bytes:
    """The finished bytes of one A4."""
    title = language.translate("RecoverySheet", "Recovery sheet")
    return paper.pdf(Document(
        title=title, author="", subject=title, language=language.code, compact=True,
        blocks=tuple(blocks(lines, key_id, day, language))), language)


def blocks(lines: Sequence[str], key_id: str, day: date, language: Language) -> list[Block]:
    """The sheet as blocks."""
    translate = language.translate
    return [
        Heading(text=translate("RecoverySheet", "Recovery sheet")),
        Note(text=translate(
            "RecoverySheet", "With this sheet and a backup anyone can open your casebook, without the passphrase too."
            " Keep it like your passport: at home or in a safe. Never with your laptop or your backup stick.")),
        Facts(facts=(Fact(label=translate("RecoverySheet", "Key ID"), value=key_id),
                     Fact(label=translate("RecoverySheet", "Date"), value=language.date(day)))),
        Facts(facts=tuple(Fact(label=translate("RecoverySheet", "Line %1").replace("%1", str(number)),
                               value=line.replace("-", "   "))
                          for number, line in enumerate(lines, 1))),
        Heading(text=translate("RecoverySheet", "Passphrase forgotten, or laptop lost?"), level=2),
        Bullets(numbered=True, items=(
            translate("RecoverySheet", "Install the program, choose “I already have a casebook” and point at your"
                                       " backup."),
            translate("RecoverySheet", "Choose “Open with recovery sheet” and type the seven lines over. If one is not"
                                   " right, you see which."),
            translate("RecoverySheet", "Keep this sheet until no backup with this key ID is left; then shred it."))),
        Paragraph(text=translate("RecoverySheet", "Nobody else can make this sheet for you, the makers of the program"
                                              " neither.")),
        Heading(text=translate("RecoverySheet", "Without this program"), level=2),
        Paragraph(style="small", text=translate(
            "RecoverySheet", "Each line is 16 characters of Crockford's base32: 7 bytes and a CRC-24/OPENPGP over the"
            " line's number and these bytes. The 49 bytes are: 1 version, 16 salt S, 32 key K. Any SQLCipher 4 opens"
            " the file with PRAGMA key = \"x'…'\": the 64 hexadecimal digits of K, then the 32 of S.")),
    ]
