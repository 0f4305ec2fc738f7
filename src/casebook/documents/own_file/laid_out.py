"""The copy as blocks and as PDF: a head that says what it is and what was left out, then case by case."""

from __future__ import annotations

from casebook.documents import paper
from casebook.documents.blocks import Block, Document, Fact, Facts, Heading, Note
from casebook.documents.own_file.case_blocks import case_blocks
from casebook.documents.own_file.gathering import OwnFile
from casebook.documents.without_others import WithoutOthers
from casebook.language import Language


def blocks(data: OwnFile, language: Language) -> list[Block]:
    """The copy as blocks."""
    reader = WithoutOthers(language)
    card = _card(data, reader, language)
    body = [block for copy in data.cases for block in case_blocks(copy, data, reader, language)]
    return [*_head(data, reader.count, language), *card, *body, _rights(data, language)]


def pdf(data: OwnFile, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def left_out_of(data: OwnFile, language: Language) -> int:
    """How many passages about another the copy leaves out."""
    reader = WithoutOthers(language)
    _card(data, reader, language)
    for copy in data.cases:
        case_blocks(copy, data, reader, language)
    return reader.count


def document(data: OwnFile, language: Language) -> Document:
    """The copy with its properties and what stands on each page; no name stands in the properties."""
    title = language.translate("OwnFile", "Copy of the notes")
    foot = language.translate("OwnFile", "Confidential · copy of %1").replace("%1", language.date(data.today))
    return Document(title=title, author=data.adviser.name, subject=title, language=data.language_code,
                    blocks=tuple(blocks(data, language)), head_left=title, head_right=data.adviser.name, foot=foot,
                    compact=True)


def _head(data: OwnFile, count: int, language: Language) -> list[Block]:
    translate = language.translate
    who = ", ".join(part for part in (data.adviser.name, data.adviser.title) if part)
    return [
        Heading(text=translate("OwnFile", "Copy of the notes")),
        Facts(facts=(
            Fact(label=translate("OwnFile", "For"), value=data.person.name or data.person.alias
                 or ", ".join(copy.case.code for copy in data.cases)),
            Fact(label=translate("OwnFile", "From"), value=who),
            Fact(label=translate("OwnFile", "Date"), value=language.date(data.today)))),
        Note(title=translate("OwnFile", "What this is"), text=_about(data, language)),
        Note(title=translate("OwnFile", "What was left out"), text=_left_out(count, language)),
    ]


def _about(data: OwnFile, language: Language) -> str:
    if data.address == "formal":
        return language.translate(
            "OwnFile", "This is everything the confidential adviser keeps about you on the day of this copy, as it was"
            " written down. It is yours: keep it where others do not come across it.", "formal")
    return language.translate(
        "OwnFile", "This is everything the confidential adviser keeps about you on the day of this copy, as it was"
        " written down. It is yours: keep it where others do not come across it.", "informal")


def _left_out(count: int, language: Language) -> str:
    if not count:
        return language.translate("OwnFile", "Nothing: no passage was left out.")
    said = (language.translate("OwnFile", "One passage about someone else. In its place stands:") if count == 1
            else language.translate("OwnFile", "%1 passages about someone else. In the place of each stands:"))
    return " ".join((
        said.replace("%1", language.number(count)), WithoutOthers(language).notice + ".",
        language.translate("OwnFile", "What others told in confidence, or what is about them, is theirs: their privacy"
                                      " counts as much.")))


def _card(data: OwnFile, reader: WithoutOthers, language: Language) -> list[Block]:
    person, translate = data.person, language.translate
    facts = tuple(Fact(label=label, value=reader(value)) for label, value in (
        (translate("OwnFile", "Alias"), person.alias),
        (translate("OwnFile", "Earlier aliases"), ", ".join(person.earlier_aliases)),
        (translate("OwnFile", "Name"), person.name),
        (translate("OwnFile", "Phone"), person.phone), (translate("OwnFile", "E-mail"), person.email),
        (translate("OwnFile", "Contact"), person.contact),
        (translate("OwnFile", "How to contact safely"), person.safe_contact)) if value)
    if not facts:
        return []
    return [Heading(text=translate("OwnFile", "On the card"), level=2),
            Facts(facts=facts)]


def _rights(data: OwnFile, language: Language) -> Note:
    if data.address == "formal":
        return Note(title=language.translate("OwnFile", "Is something not right?", "formal"), text=language.translate(
            "OwnFile", "Tell the confidential adviser. You may ask to correct it, to add your own words, or to destroy"
            " these notes.", "formal"))
    return Note(title=language.translate("OwnFile", "Is something not right?", "informal"), text=language.translate(
        "OwnFile", "Tell the confidential adviser. You may ask to correct it, to add your own words, or to destroy"
        " these notes.", "informal"))
