"""The overviews as blocks and as PDF."""

from __future__ import annotations

from casebook.disclosure.labels import capital
from casebook.disclosure.sentences import period_words
from casebook.documents import paper
from casebook.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Note,
    Paragraph,
    Table,
    Together,
    cells,
    prose,
)
from casebook.documents.referral_overview.gathering import Directory, Line, PeriodOverview, Place, ReporterSheet, Step
from casebook.documents.without_others import WithoutOthers
from casebook.language import Language
from casebook.model.clients import Adviser
from casebook.model.referrals import Destination

Overview = ReporterSheet | PeriodOverview | Directory


def blocks(data: Overview, language: Language) -> list[Block]:
    """An overview as blocks."""
    if isinstance(data, ReporterSheet):
        return _sheet(data, language)
    return _period(data, language) if isinstance(data, PeriodOverview) else _directory(data, language)


def pdf(data: Overview, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def document(data: Overview, language: Language) -> Document:
    """An overview with its properties and what stands on each page."""
    title, foot = title_of(data, language), ""
    if isinstance(data, PeriodOverview):
        foot = language.translate("ReferralOverview", "Own overview, not for distribution")
    elif isinstance(data, Directory):
        foot = language.translate("ReferralOverview", "Printed on %1").replace("%1", language.date(data.today))
    return Document(title=title, author=data.adviser.name, subject=title, language=data.language_code,
                    blocks=tuple(blocks(data, language)), head_left=title, compact=True,
                    head_right=data.client if isinstance(data, PeriodOverview) else data.adviser.name, foot=foot)


def title_of(data: Overview, language: Language) -> str:
    """What an overview is called."""
    if isinstance(data, ReporterSheet):
        return language.translate("ReferralOverview", "Where to go from here")
    if isinstance(data, PeriodOverview):
        words = language.translate("ReferralOverview", "Referrals in %1")
        return words.replace("%1", period_words(data.period, language))
    return language.translate("ReferralOverview", "Referral directory")


def _sheet(data: ReporterSheet, language: Language) -> list[Block]:
    formal = data.address == "formal"
    found: list[Block] = []
    if data.places:
        found.append(Heading(text=language.translate("ReferralOverview", "Where you can turn", "formal") if formal
                             else language.translate("ReferralOverview", "Where you can turn", "informal")))
        found += [_place(place, language) for place in data.places]
    if data.agreements or data.steps:
        found.append(Heading(text=language.translate("ReferralOverview", "What we agreed")))
        reader = WithoutOthers(language)
        found += prose(reader(data.agreements))
        if data.steps:
            found.append(Bullets(items=tuple(reader(_step(step, language)) for step in data.steps)))
    found.append(Note(title=_own_choice(language, formal=formal), text=_choice_text(language, formal=formal)))
    contact = _contact(data.adviser, language)
    if contact:
        found.append(Together(blocks=(
            Heading(text=language.translate("ReferralOverview", "Reaching the confidential adviser"), level=2),
            Facts(facts=contact))))
    return found


def _own_choice(language: Language, *, formal: bool) -> str:
    if formal:
        return language.translate("ReferralOverview", "You decide what you do with this", "formal")
    return language.translate("ReferralOverview", "You decide what you do with this", "informal")


def _choice_text(language: Language, *, formal: bool) -> str:
    if formal:
        return language.translate(
            "ReferralOverview", "Nothing on this sheet has to be done. You can always come back, also if it turns out"
            " differently or if you change your mind. Keep this sheet where others do not come across it.", "formal")
    return language.translate(
        "ReferralOverview", "Nothing on this sheet has to be done. You can always come back, also if it turns out"
        " differently or if you change your mind. Keep this sheet where others do not come across it.", "informal")


def _place(place: Place, language: Language) -> Block:
    kind = capital(place.kind)
    if place.destination is None:
        reason = f" ({place.reason})" if place.reason else ""
        return Paragraph(text=kind + reason)
    details = _details(place.destination, language)  # without her own remarks
    above = kind if not place.reason else f"{kind} · {place.reason}"
    parts: tuple[Block, ...] = (Heading(text=place.destination.name, level=3), Paragraph(text=above, style="small"))
    return Together(blocks=(*parts, Facts(facts=details)) if details else parts)


def _details(place: Destination, language: Language) -> tuple[Fact, ...]:
    return tuple(Fact(label=label, value=value) for label, value in (
        (language.translate("ReferralOverview", "Phone"), place.phone),
        (language.translate("ReferralOverview", "E-mail"), place.email),
        (language.translate("ReferralOverview", "Website"), place.website),
        (language.translate("ReferralOverview", "Address"), place.address),
    ) if value)


def _step(step: Step, language: Language) -> str:
    return step.text if step.day is None else f"{language.date(step.day)}: {step.text}"


def _contact(adviser: Adviser, language: Language) -> tuple[Fact, ...]:
    return tuple(Fact(label=label, value=value) for label, value in (
        (language.translate("ReferralOverview", "Name"), ", ".join(p for p in (adviser.name, adviser.title) if p)),
        (language.translate("ReferralOverview", "Phone"), adviser.phone),
        (language.translate("ReferralOverview", "E-mail"), adviser.email),
        (language.translate("ReferralOverview", "Website"), adviser.website),
    ) if value)


def _period(data: PeriodOverview, language: Language) -> list[Block]:
    found: list[Block] = [
        Heading(text=title_of(data, language)),
        Note(text=language.translate("ReferralOverview", "Own overview, not for distribution. These are raw figures and"
                                     " single referrals: a client never gets this document.")),
    ]
    if data.open_lines:
        found.append(Heading(text=language.translate("ReferralOverview", "Still to follow up"), level=2))
        found.append(_waiting(data.open_lines, language, of_one_client=bool(data.client)))
    if data.lines:
        found.append(Together(blocks=(
            Heading(text=language.translate("ReferralOverview", "By kind and outcome"), level=2),
            _counts(data.lines, language))))
        found.append(Heading(text=language.translate("ReferralOverview", "All of them, by date"), level=2))
        found.append(_lines(data.lines, language, of_one_client=bool(data.client)))
    return found


def _lines(lines: tuple[Line, ...], language: Language, *, of_one_client: bool) -> Table:
    columns = [Column(title=language.translate("ReferralOverview", "Date"), width=1.15),
               Column(title=language.translate("ReferralOverview", "Referred to"), width=2.8),
               Column(title=language.translate("ReferralOverview", "Outcome"), width=1.5)]
    if not of_one_client:
        columns.insert(1, Column(title=language.translate("ReferralOverview", "Client organisation"), width=2.4))
    rows = []
    for line in lines:
        client = () if of_one_client else cells(line.client or "–")
        rows.append((*cells(language.short_date(line.day)), *client, _to(line), *cells(line.outcome)))
    return Table(columns=tuple(columns), rows=tuple(rows), long=True)


def _to(line: Line) -> Cell:
    return Cell(text=line.place, detail=capital(line.kind)) if line.place else Cell(text=capital(line.kind))


def _counts(lines: tuple[Line, ...], language: Language) -> Table:
    outcomes = list(dict.fromkeys(line.outcome for line in lines))
    kinds = sorted({line.kind for line in lines}, key=lambda kind: (-_number_of(lines, kind), kind.casefold()))
    columns = (Column(title=language.translate("ReferralOverview", "Kind"), width=2.4),
               *(Column(title=capital(outcome), align="right") for outcome in outcomes),
               Column(title=language.translate("ReferralOverview", "Total"), align="right"))
    rows = [cells(capital(kind), *(_or_dash(_number_of(lines, kind, outcome), language) for outcome in outcomes),
                  language.number(_number_of(lines, kind))) for kind in kinds]
    rows.append(cells(language.translate("ReferralOverview", "Total"),
                      *(language.number(sum(line.outcome == outcome for line in lines)) for outcome in outcomes),
                      language.number(len(lines))))
    return Table(columns=columns, rows=tuple(rows), total=True)


def _number_of(lines: tuple[Line, ...], kind: str, outcome: str | None = None) -> int:
    return sum(line.kind == kind and outcome in (None, line.outcome) for line in lines)


def _or_dash(number: int, language: Language) -> str:
    return language.number(number) if number else "–"


def _waiting(lines: tuple[Line, ...], language: Language, *, of_one_client: bool) -> Table:
    columns = [Column(title=language.translate("ReferralOverview", "Follow up on"), width=1.2),
               Column(title=language.translate("ReferralOverview", "Referred to"), width=2.8),
               Column(title=language.translate("ReferralOverview", "Referred on"), width=1.2)]
    if not of_one_client:
        columns.insert(1, Column(title=language.translate("ReferralOverview", "Client organisation"), width=2.4))
    rows = []
    for line in lines:
        client = () if of_one_client else cells(line.client or "–")
        due = language.short_date(line.follow_up_on) if line.follow_up_on else ""
        rows.append((*cells(due), *client, _to(line), *cells(language.short_date(line.day))))
    return Table(columns=tuple(columns), rows=tuple(rows))


def _directory(data: Directory, language: Language) -> list[Block]:
    found: list[Block] = [Heading(text=title_of(data, language))]
    crisis = [f"{place.name}: {place.phone}" for _kind, places in data.groups for place in places
              if place.crisis and place.phone]
    if crisis:
        found.append(Note(title=language.translate("ReferralOverview", "In a crisis"), text=" · ".join(crisis)))
    for kind, places in data.groups:
        first, *others = (_entry(place, language) for place in places)
        named = not others and places[0].name == capital(kind)  # an institution that is the only one of its kind
        heading = Heading(text=_name(places[0], language) if named else capital(kind), level=2)
        found.append(Together(blocks=(heading, *first.blocks[1 if named else 0:])))  # no heading alone
        found += others
    return found


def _name(place: Destination, language: Language) -> str:
    if not place.crisis:
        return place.name
    return language.translate("ReferralOverview", "%1 (in a crisis)").replace("%1", place.name)


def _entry(place: Destination, language: Language) -> Together:
    checked = (language.translate("ReferralOverview", "Checked on %1").replace("%1", language.date(place.checked_on))
               if place.checked_on else language.translate("ReferralOverview", "Not checked yet"))
    note = Fact(label=language.translate("ReferralOverview", "Good to know"), value=place.note)
    return Together(blocks=(Heading(text=_name(place, language), level=3), Paragraph(text=checked, style="small"),
                            Facts(facts=(*_details(place, language), note))))
