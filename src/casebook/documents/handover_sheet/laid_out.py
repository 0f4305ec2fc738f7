"""The handover sheet as blocks and as PDF: a page, or two."""

from __future__ import annotations

from datetime import date, time

from casebook.disclosure.labels import capital
from casebook.documents import paper
from casebook.documents.blocks import (
    Blanks,
    Block,
    Bullets,
    Document,
    Fact,
    Facts,
    Heading,
    Note,
    Paragraph,
    Together,
    prose,
)
from casebook.documents.handover_sheet.gathering import HandoverSheet
from casebook.documents.without_others import WithoutOthers
from casebook.language import Language


def pdf(data: HandoverSheet, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def document(data: HandoverSheet, language: Language) -> Document:
    """The sheet with its properties and what stands on each page; no name of the reporter stands in the properties."""
    title = language.translate("HandoverSheet", "Handover sheet")
    foot = language.translate("HandoverSheet", "Confidential · only for the colleague who takes over")
    return Document(title=title, author=data.adviser.name, subject=title, language=data.language_code,
                    blocks=tuple(blocks(data, language)), head_left=title, head_right=language.date(data.today),
                    foot=foot, compact=True)


def blocks(data: HandoverSheet, language: Language) -> list[Block]:
    """The sheet as blocks."""
    made = _Sheet(data, language)
    return [*made.head(), *made.about(), *made.standing(), *made.to_do(), *made.foot()]


class _Sheet:
    """The parts of the sheet, in words."""

    def __init__(self, data: HandoverSheet, language: Language) -> None:
        self.data, self.language, self.reader = data, language, WithoutOthers(language)

    def when(self, day: date | None, at: time | None = None) -> str:
        """A day in full, with its time."""
        if day is None:
            return ""
        return f"{self.language.date(day)}, {self.language.clock(at)}" if at else self.language.date(day)

    def named(self, list_name: str, code: str) -> str:
        """A code in words."""
        return capital(self.data.names[list_name].get(code, code)) if code not in ("", "unknown") else ""

    def head(self) -> list[Block]:
        """Which case, of which client organisation, and how to reach the reporter safely."""
        data, translate = self.data, self.language.translate
        person = data.person
        sender = ", ".join(p for p in (data.adviser.name, data.adviser.phone, data.adviser.email) if p)
        return [
            Heading(text=translate("HandoverSheet", "Handover sheet")),
            Facts(facts=(
                Fact(label=translate("HandoverSheet", "Case"), value=data.case.code),
                Fact(label=translate("HandoverSheet", "Client organisation"), value=data.client),
                Fact(label=translate("HandoverSheet", "Reporter"), value=person.alias or data.case.code),
                Fact(label=translate("HandoverSheet", "Name"), value=person.name if data.with_name else ""),
                Fact(label=translate("HandoverSheet", "Phone"), value=person.phone if data.with_contact else ""),
                Fact(label=translate("HandoverSheet", "E-mail"), value=person.email if data.with_contact else ""),
                Fact(label=translate("HandoverSheet", "From"), value=sender))),
            Note(title=translate("HandoverSheet", "How to contact safely"), text=self.reader(person.safe_contact)
                 or translate("HandoverSheet", "Nothing was agreed about this yet. Ask before calling or writing.")),
        ]

    def about(self) -> list[Block]:
        """What it is about."""
        translate, case = self.language.translate, self.data.case
        more = ", ".join(self.named("theme", theme) for theme in case.further_themes)
        return [
            Heading(text=translate("HandoverSheet", "What it is about"), level=2),
            Facts(facts=(
                Fact(label=translate("HandoverSheet", "Theme"), value=self.named("theme", case.main_theme)),
                Fact(label=translate("HandoverSheet", "Also about"), value=more),
                Fact(label=translate("HandoverSheet", "Role and position"), value=" · ".join(
                    p for p in (self.named("capacity", case.capacity), self.named("position", case.position)) if p)),
                Fact(label=translate("HandoverSheet", "Other party"), value=self.named("relation", case.relation)),
                Fact(label=translate("HandoverSheet", "How long"), value=self.named("duration", case.duration)),
                Fact(label=translate("HandoverSheet", "What was asked"), value=self.reader(case.question)),
                Fact(label=translate("HandoverSheet", "First contact"), value=self.when(case.first_contact)))),
        ]

    def standing(self) -> list[Block]:
        """Where it stands: the step that was chosen, the last conversations and what was agreed in them."""
        data, translate, case = self.data, self.language.translate, self.data.case
        found: list[Block] = [
            Heading(text=translate("HandoverSheet", "Where we are"), level=2),
            Facts(facts=(
                Fact(label=translate("HandoverSheet", "Status"), value=self.named("status", case.status)),
                Fact(label=translate("HandoverSheet", "Step chosen"), value=self.named("route", case.route)),
                Fact(label=translate("HandoverSheet", "Outcome so far"), value=self.named("outcome", case.outcome)),
                Fact(label=translate("HandoverSheet", "Last conversation"),
                     value=self.when(data.talks[0].day) if data.talks else ""),
                *(Fact(label=translate("HandoverSheet", "Agreed on %1").replace(
                    "%1", self.language.short_date(talk.day)), value=self.reader(talk.agreements))
                    for talk in data.talks)))]
        notes = self.reader(data.talks[0].notes) if data.with_notes and data.talks else ""
        if notes.strip():
            first, *rest = prose(notes)
            title = Heading(text=translate("HandoverSheet", "Notes of the last conversation"), level=3)
            found += [Together(blocks=(title, first)), *rest]
        return found

    def to_do(self) -> list[Block]:
        """What was planned or promised and is still open."""
        data, translate = self.data, self.language.translate
        items = [self._dated(self.when(t.next_step_on, t.next_step_at), self.reader(t.next_step)) for t in data.steps]
        for planned in data.planned:
            channel = data.names["channel"].get(planned.channel, "")
            words = " · ".join(p for p in (translate("HandoverSheet", "conversation"), channel,
                                           self.reader(planned.note)) if p)
            items.append(self._dated(self.when(planned.day, planned.at), words))
        for referral, place in data.follow_ups:
            where = place or data.names["destination_kind"].get(referral.kind, referral.kind)
            items.append(self._dated(self.when(referral.follow_up_on), translate(
                "HandoverSheet", "ask how the referral to %1 went").replace("%1", where)))
        if self.reader(data.case.aftercare).strip():
            words = translate("HandoverSheet", "aftercare: %1").replace("%1", self.reader(data.case.aftercare))
            items.append(self._dated(self.when(data.case.aftercare_on), words))
        title = Heading(text=translate("HandoverSheet", "Still to do"), level=2)
        if not items:
            return [title, Paragraph(text=translate("HandoverSheet", "Nothing was planned or promised."))]
        return [title, Bullets(items=tuple(items))]

    def foot(self) -> list[Block]:
        """On which consent it is given, what to do with it, and a line for who takes it over."""
        data, translate = self.data, self.language.translate
        given = " · ".join(p for p in (data.consent.what, data.consent.scope, data.consent.how,
                                       self.when(data.consent.given_on)) if p)
        return [Together(blocks=(
            Note(title=translate("HandoverSheet", "With the reporter's consent"), text=self.reader(given) + "\n\n"
                 + translate("HandoverSheet", "Say no more to others than this consent covers. Keep this sheet locked"
                             " away, write nothing about it into other files, and destroy it or give it back when the"
                             " cover ends.")),
            Blanks(labels=(translate("HandoverSheet", "Taken over by"),
                           translate("HandoverSheet", "Date and signature"),
                           translate("HandoverSheet", "Given back or destroyed on")))))]

    def _dated(self, when: str, words: str) -> str:
        return f"{when}: {words}" if when else capital(words)
