"""The talk sheet as blocks and as PDF: one page, with room to write on."""

from __future__ import annotations

from casebook.disclosure import labels, sentences
from casebook.documents import pages, paper
from casebook.documents.annual_report import ReportData, defaults, leaving, opening
from casebook.documents.annual_report.work import state_name
from casebook.documents.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    KeyFigures,
    Lines,
    Note,
    Paragraph,
    prose,
)
from casebook.documents.outgoing import File, Outgoing
from casebook.documents.talk_sheet.gathering import KIND
from casebook.language import Language
from casebook.model.organisation import Recommendation

ROOM = ((3, 260, 6), (3, 200, 4), (3, 130, 3), (2, 110, 3), (1, 90, 2))
"""How many of each list, how many characters of each text, how many lines to write on: the first that fits a page."""


def fitted(data: ReportData, language: Language) -> Document:
    """The talk sheet, shortened until it is one page."""
    made = document(data, language)
    for room in ROOM:
        made = document(data, language, room)
        if pages.page_count(paper.pdf(made, language)) == 1:
            break
    return made


def document(data: ReportData, language: Language, room: tuple[int, int, int] = ROOM[0]) -> Document:
    """The talk sheet with what stands at its head and foot."""
    title = language.translate("TalkSheet", "Talk sheet")
    return Document(
        title=f"{title} · {data.client.name}", author=data.adviser.name,
        subject=language.translate("AnnualReport", "Report over %1").replace("%1", opening.span(data, language)),
        language=data.language_code, blocks=tuple(blocks(data, language, room)), head_left=title,
        head_right=data.client.name, foot=_foot(data, language), colour=data.engagement.colour, compact=True)


def pdf(data: ReportData, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(fitted(data, language), language)


def outgoing(data: ReportData, language: Language, *files: File) -> Outgoing:
    """The talk sheet on its way out, with the files that leave together."""
    return leaving.outgoing(data, language, *files, kind=KIND, made=document)


def blocks(data: ReportData, language: Language, room: tuple[int, int, int] = ROOM[0]) -> list[Block]:
    """The talk sheet as blocks."""
    most, longest, lines = room
    found: list[Block] = [
        Heading(text=language.translate("TalkSheet", "Talk sheet")),
        Paragraph(text=f"{data.client.name} · {opening.span(data, language)}", style="small"),
        *_figures(data, language)]
    earlier = data.earlier_recommendations
    for heading, texts in (
            (language.translate("TalkSheet", "Signals"), [opening.shortened(s.text, longest) for s in data.signals]),
            (language.translate("TalkSheet", "To discuss"), [
                *(opening.shortened(r.text, longest) for r in data.recommendations),
                *(_with_state(r, longest, language) for r in earlier if _is_open(r) and not r.response)]),
            (language.translate("TalkSheet", "Agreed before"),
             [_with_state(r, longest, language) for r in earlier if r.response])):
        if texts:
            found += [Heading(text=heading, level=2), Bullets(items=tuple(texts[:most]))]
    found.append(Heading(text=language.translate("TalkSheet", "What we agree"), level=2))
    found.append(Lines(label=language.translate("TalkSheet", "What, who and when"), count=lines))
    return found


def _figures(data: ReportData, language: Language) -> list[Block]:
    lead = sentences.cases_in_a_sentence(data.protected, language, data.counted_by)
    found: list[Block] = [Paragraph(text=lead, style="lead")] if lead else []
    if data.protected.level == "below":
        found.append(Paragraph(text=opening.advice_requests(data, language)))
        return found
    found.append(KeyFigures(figures=opening.tiles(data, language)))
    said = " ".join((defaults.flow(data, language), opening.advice_requests(data, language))).strip()
    found += prose(said)
    found.append(Note(text=language.translate(
        "TalkSheet", "These figures add up since 1 January. Small numbers are left out; themes stand in the annual"
        " report only.")))
    return found


def _foot(data: ReportData, language: Language) -> str:
    words = language.translate("TalkSheet", "Figures fixed on %1")
    return words.replace("%1", language.date(data.counting_date))


def _is_open(recommendation: Recommendation) -> bool:
    return recommendation.state in ("open", "in_progress")


def _with_state(recommendation: Recommendation, longest: int, language: Language) -> str:
    """A recommendation, what was answered, and how it stands."""
    said = opening.shortened(recommendation.text, longest)
    answer = opening.shortened(recommendation.response, longest)
    state = labels.inside(state_name(recommendation.state, language))
    return f"{said} {answer} ({recommendation.year}: {state})".replace("  ", " ")
