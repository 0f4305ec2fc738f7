"""The README of an export, in Dutch and in English."""

from __future__ import annotations

import textwrap
from datetime import date

from casebook.exchange import nouns
from casebook.language import Language


def text(day: date) -> str:
    """What lies in an export and how to read it, in both languages."""
    return "\n\n\n".join(_in(Language(code), day) for code in ("nl", "en")) + "\n"


def noun_name(noun: str, language: Language) -> str:
    """What a file of an export holds, in words; the code where it has no words yet."""
    return _names(language).get(noun, noun)


def _in(language: Language, day: date) -> str:
    translate = language.translate
    found = [
        translate("Export", "Everything in this casebook, as open data").upper(),
        translate("Export", "Made on %1 with Casebook.").replace("%1", language.date(day)),
        translate("Export", "Whoever holds these files unpacked can read them without a passphrase: names,"
                            " conversations and all. Keep them no longer than you need them, and not in a shared or"
                            " synchronised folder."),
        translate("Export", "Each kind of record stands in two files with the same content: CSV for spreadsheet"
                            " programs, JSON for other programs. Both are UTF-8; the cells of a CSV file are parted by"
                            " a semicolon."),
        translate("Export", "Days are written as 2026-03-31, months as 2026-03, times as 14:05; stamps of making and"
                            " changing are in UTC. Beside every code stands its Dutch name, in the column with _nl"
                            " behind it. Several codes in one cell stand on lines of their own."),
        translate("Export", "A text that begins with =, +, -, @, a tab, a new line or an apostrophe has an extra"
                            " apostrophe in front in the CSV file, so that no spreadsheet program runs it as a formula;"
                            " take that one away to have the text as it was. The JSON file holds it unchanged."),
        translate("Export", "Where the file of a case was destroyed, only the coded facts with months are left: the"
                            " other columns are empty."),
        translate("Export", "To make a casebook of this again: make an empty one, then use the command “casebook import"
                            " FILE SOURCE”. It takes the JSON files."),
        "\n".join(f"  {noun.name + '.csv, .json':38} {noun_name(noun.name, language)}" for noun in nouns.all_of()),
    ]
    return "\n\n".join(part if part.startswith("  ") else textwrap.fill(part, 90) for part in found)


def _names(language: Language) -> dict[str, str]:
    translate = language.translate
    return {
        "setting": translate("Export", "your details for documents, and preferences"),
        "value": translate("Export", "the lists of values"), "theme": translate("Export", "themes"),
        "client_group": translate("Export", "holdings"), "client": translate("Export", "client organisations"),
        "engagement": translate("Export", "engagements"), "headcount": translate("Export", "workers per year"),
        "person": translate("Export", "person cards"),
        "token_alike": translate("Export", "who may be the same person, by random number"),
        "case": translate("Export", "cases"), "further_theme": translate("Export", "further themes of cases"),
        "span": translate("Export", "from when to when cases were open"),
        "dated_value": translate("Export", "steps chosen and outcomes, by date"),
        "case_link": translate("Export", "cases that hang together"), "consent": translate("Export", "consents"),
        "conversation": translate("Export", "conversations"),
        "conversation_in_case": translate("Export", "which conversation belongs to which case"),
        "intervention": translate("Export", "what you did"),
        "destination": translate("Export", "the referral directory"), "referral": translate("Export", "referrals"),
        "advice": translate("Export", "advice requests"), "signal": translate("Export", "signals and advice"),
        "recommendation": translate("Export", "recommendations"), "activity": translate("Export", "activities"),
        "time_entry": translate("Export", "hours"),
        "minutes_total": translate("Export", "minutes of destroyed files, added up"),
        "attachment": translate("Export", "attachments; each stands beside this, as attachment- and its id"),
        "attachment_part": translate("Export", "the same attachments in pieces, for taking them in again (JSON only)"),
        "appointment": translate("Export", "conversations planned"),
        "outside_request": translate("Export", "requests from outside and access requests"),
        "breach": translate("Export", "breaches of confidentiality"),
        "release": translate("Export", "reports handed out, with their tables"),
        "released_facts": translate("Export", "the codes that reports handed out counted, by client"),
        "discussion": translate("Export", "with whom reports were discussed"),
        "report_choice": translate("Export", "what you chose for reports"),
        "logo": translate("Export", "your logo; it stands beside this as an image (JSON only)"),
        "narrative": translate("Export", "your own texts in reports"),
        "no_name": translate("Export", "words that are no name in what goes to a client"),
        "draft": translate("Export", "what was begun and not recorded"),
        "handover": translate("Export", "handovers"), "handed_case": translate("Export", "cases of a handover"),
    }
