"""Two pages for when things go wrong: the laptop is lost, and the sealed envelope for illness or death.

Each is one A4 without any name of a client or a reporter. Places and people are lines to fill in by hand: what stands
on paper only can't be read by whoever has the laptop. Source: domain.md and experience.md (a printed page *Laptop
kwijt* and a sealed-envelope page), wording.md (Herstelblad).
"""

from __future__ import annotations

from datetime import date

from casebook.documents import paper
from casebook.documents.blocks import Blanks, Block, Bullets, Document, Fact, Facts, Heading, Note, Paragraph
from casebook.language import Language

LOST, ENVELOPE = "lost", "envelope"


def pdf(kind: str, key_id: str, name: str, day: date, language: Language) -> bytes:
    """The finished bytes of one A4: the page `lost` or `envelope`; `name` is her own and stands on the second."""
    lost = kind == LOST
    title = language.translate("EmergencyPages", "Laptop lost") if lost else language.translate(
        "EmergencyPages", "Sealed envelope, for illness or death")
    made = lost_laptop(key_id, day, language) if lost else sealed_envelope(key_id, name, day, language)
    return paper.pdf(Document(title=title, author="", subject=title, language=language.code, compact=True,
                              blocks=(Heading(text=title), *made)), language)


def lost_laptop(key_id: str, day: date, language: Language) -> list[Block]:
    """From a lost laptop to an open casebook in five steps; where things are, whom to tell, what is safe."""
    translate = language.translate
    return [
        Note(text=translate(
            "EmergencyPages", "Take a breath. Nobody can read your casebook without your passphrase or your recovery"
            " sheet. You need a backup and one of those two. Keep this page at home, not in your laptop bag.")),
        Heading(text=translate("EmergencyPages", "From a new computer to your open casebook"), level=2),
        Bullets(numbered=True, items=(
            translate("EmergencyPages", "Get your newest backup from the place that you wrote down below."),
            translate("EmergencyPages", "Install Casebook on the other computer and open it."),
            translate("EmergencyPages", "Choose “I already have a casebook” and point at your backup."),
            translate("EmergencyPages", "Type your passphrase. Forgotten? Choose “Open with recovery sheet” and type"
                                        " the seven lines over."),
            translate("EmergencyPages", "Choose a new passphrase in Settings, print a new recovery sheet and choose a"
                                        " place for backups again."))),
        Heading(text=translate("EmergencyPages", "Where things are"), level=2),
        Facts(facts=_key(key_id, day, language)),
        Blanks(labels=(translate("EmergencyPages", "My backups are"),
                       translate("EmergencyPages", "My second backup is"),
                       translate("EmergencyPages", "My recovery sheet is"))),
        Heading(text=translate("EmergencyPages", "What is safe and what is not"), level=2),
        Bullets(items=(
            translate("EmergencyPages", "Safe: the casebook, if it was locked or the laptop was off, and its backups."
                                        " They are encrypted."),
            translate("EmergencyPages", "Not safe: what you printed, saved as PDF or exported, your mail and messages,"
                                        " and a casebook that stood open. Lying with it: a passphrase or recovery sheet"
                                        " on paper."))),
        Heading(text=translate("EmergencyPages", "Whom to tell"), level=2),
        Paragraph(text=translate(
            "EmergencyPages", "Could someone read anything? Then tell those whose confidentiality it is, and the client"
            " organisations, the same day, and ask whether it must be reported. Write down what you do and when:"
            " Settings has the list of steps, under Breaches.")),
        Blanks(labels=(translate("EmergencyPages", "Police (number of the report)"),
                       translate("EmergencyPages", "Who can lock the laptop from afar"),
                       translate("EmergencyPages", "Contacts at my client organisations"), "",
                       translate("EmergencyPages", "Who thinks along about privacy"))),
    ]


def sealed_envelope(key_id: str, name: str, day: date, language: Language) -> list[Block]:
    """For her trusted person and her successor: what to do, what not to do, and what to destroy in the end."""
    translate = language.translate
    return [
        Facts(facts=(Fact(label=translate("EmergencyPages", "From"), value=name), *_key(key_id, day, language))),
        Note(text=translate(
            "EmergencyPages", "You hold this because I trust you. People told me things that they told nobody else. My"
            " notes are in one encrypted file, my casebook. This page says what to do with it when I can't any more.")),
        Heading(text=translate("EmergencyPages", "Who may open it"), level=2),
        Paragraph(text=translate(
            "EmergencyPages", "Only the confidential adviser who takes over from me. Nobody else: no family, no client"
            " organisation, no manager, however good the reason sounds.")),
        Blanks(labels=(translate("EmergencyPages", "My successor (name, phone)"),
                       translate("EmergencyPages", "If that does not work out"),
                       translate("EmergencyPages", "The recovery sheet is"),
                       translate("EmergencyPages", "Backups and laptop are"))),
        Heading(text=translate("EmergencyPages", "What to do"), level=2),
        Bullets(numbered=True, items=(
            translate("EmergencyPages", "Call my successor. Give this envelope, the recovery sheet and a backup, in"
                                        " person; never by mail."),
            translate("EmergencyPages", "Successor: install Casebook, choose “I already have a casebook”, point at the"
                                        " backup, and open it with the recovery sheet."),
            translate("EmergencyPages", "Look at Today first: who expects a conversation or aftercare, and how to"
                                        " contact them safely. Say nothing to anyone else who answers."),
            translate("EmergencyPages", "Ask each of them whether you may take over, and read no further before they"
                                        " agree."),
            translate("EmergencyPages", "Tell the client organisations that I am away and who takes my place. Nothing"
                                        " about anyone who came to me."))),
        Heading(text=translate("EmergencyPages", "What not to do"), level=2),
        Paragraph(text=translate(
            "EmergencyPages", "Don't read out of curiosity; don't copy, print or send anything. Does a court, the"
            " police or a lawyer ask for it? Give nothing before you have asked a lawyer of your own.")),
        Heading(text=translate("EmergencyPages", "In the end, destroy it"), level=2),
        Paragraph(text=translate(
            "EmergencyPages", "When all is handed over: delete the casebook and every backup, wipe or break the stick,"
            " shred the recovery sheet and this page. Am I back? Then give me the envelope back unopened. Thank you.")),
        Blanks(labels=(translate("EmergencyPages", "My signature"), translate("EmergencyPages", "Opened on, by"))),
    ]


def _key(key_id: str, day: date, language: Language) -> tuple[Fact, ...]:
    return (Fact(label=language.translate("EmergencyPages", "Key ID"), value=key_id),
            Fact(label=language.translate("EmergencyPages", "Date"), value=language.date(day)))
