"""One case of the copy as blocks: its facts in words, and all that was written in it, in order."""

from __future__ import annotations

from datetime import date, time

from casebook.disclosure.labels import capital
from casebook.documents.blocks import Block, Fact, Facts, Heading, Paragraph, Together, prose
from casebook.documents.own_file.gathering import CaseCopy, OwnFile
from casebook.documents.without_others import WithoutOthers
from casebook.language import Language
from casebook.model.conversations import Conversation
from casebook.model.organisation import OutsideRequest
from casebook.model.referrals import Referral


def case_blocks(copy: CaseCopy, data: OwnFile, reader: WithoutOthers, language: Language) -> list[Block]:
    """Everything of a case; what is empty is not named."""
    made = _Case(copy, data, reader, language)
    found: list[Block] = [Heading(text=language.translate("OwnFile", "Case %1").replace("%1", copy.case.code)),
                          Facts(facts=(*made.coded(), *made.written()))]
    if copy.conversations:
        found.append(Heading(text=language.translate("OwnFile", "Conversations"), level=2))
        found += [block for talk in copy.conversations for block in made.conversation(talk)]
    for title, facts in (
        (language.translate("OwnFile", "What was done besides"), made.acts()),
        (language.translate("OwnFile", "Planned conversations"), made.planned()),
        (language.translate("OwnFile", "Consents"), made.consents()),
        (language.translate("OwnFile", "Passed on without consent"), made.passed_on()),
        (language.translate("OwnFile", "Requests from outside about these notes"), made.requests()),
    ):
        if facts:
            found.append(Together(blocks=(Heading(text=title, level=2), Facts(facts=facts))))
    if copy.referrals:
        found.append(Heading(text=language.translate("OwnFile", "Referrals"), level=2))
        found += [made.referral(referral) for referral in copy.referrals]
    return found


class _Case:
    """The parts of one case, in words."""

    def __init__(self, copy: CaseCopy, data: OwnFile, reader: WithoutOthers, language: Language) -> None:
        self.copy, self.data, self.reader, self.language = copy, data, reader, language

    def named(self, list_name: str, code: str) -> str:
        """A code in words."""
        return capital(self.data.names[list_name].get(code, code)) if code else ""

    def when(self, day: date | None, at: time | None = None) -> str:
        """A day in full, with its time."""
        if day is None:
            return ""
        return f"{self.language.date(day)}, {self.language.clock(at)}" if at else self.language.date(day)

    def coded(self) -> tuple[Fact, ...]:
        """The facts that are chosen from lists, and the days."""
        case, translate = self.copy.case, self.language.translate
        more = ", ".join(self.named("theme", theme) for theme in case.further_themes)
        consequences = ", ".join(self.data.names["consequences"].get(c, c) for c in case.consequences)
        return (
            Fact(label=translate("OwnFile", "Client organisation"), value=self.copy.client),
            Fact(label=translate("OwnFile", "First contact"), value=self.when(case.first_contact)),
            Fact(label=translate("OwnFile", "Status"), value=self.named("status", case.status)),
            Fact(label=translate("OwnFile", "Closed on"), value=self.when(case.closed)),
            Fact(label=translate("OwnFile", "What it was about"), value=self.named("theme", case.main_theme)),
            Fact(label=translate("OwnFile", "Also about"), value=more),
            Fact(label=translate("OwnFile", "In which role"), value=self.named("capacity", case.capacity)),
            Fact(label=translate("OwnFile", "Position"), value=self.named("position", case.position)),
            Fact(label=translate("OwnFile", "Found through"), value=self.named("found_through", case.found_through)),
            Fact(label=translate("OwnFile", "Other party"), value=self.named("relation", case.relation)),
            Fact(label=translate("OwnFile", "How long"), value=self.named("duration", case.duration)),
            Fact(label=translate("OwnFile", "Consequences"), value=capital(consequences)),
            Fact(label=translate("OwnFile", "Step chosen"), value=self._chosen("route")),
            Fact(label=translate("OwnFile", "Outcome"), value=self._chosen("outcome")),
        )

    def written(self) -> tuple[Fact, ...]:
        """What was typed about the case as a whole, and what was ticked with its day."""
        case, translate = self.copy.case, self.language.translate
        aftercare = self.reader(case.aftercare)
        if aftercare and case.aftercare_on:
            aftercare = f"{self.when(case.aftercare_on)}: {aftercare}"
        return (
            Fact(label=translate("OwnFile", "What was asked"), value=self.reader(case.question)),
            Fact(label=translate("OwnFile", "Aftercare, as agreed"), value=aftercare),
            Fact(label=translate("OwnFile", "Confidentiality explained"),
                 value=self.when(case.confidentiality_explained_on)),
            Fact(label=translate("OwnFile", "Consent to keep notes"), value=self.when(case.notes_consent_on)),
            Fact(label=translate("OwnFile", "Thought along about a report"), value=self.when(case.sparring_on)),
            Fact(label=translate("OwnFile", "Report made"), value=self.when(case.report_made_on)),
            Fact(label=translate("OwnFile", "Receipt confirmed"), value=self.when(case.receipt_on)),
            Fact(label=translate("OwnFile", "Report answered"), value=self.when(case.answer_on)),
            Fact(label=translate("OwnFile", "Kept longer, because"), value=self.reader(case.hold_reason)),
        )

    def conversation(self, talk: Conversation) -> list[Block]:
        """A conversation: when and how, what was noted, agreed and planned, and what the adviser did in it."""
        translate = self.language.translate
        minutes = translate("OwnFile", "%1 minutes").replace("%1", str(talk.minutes)) if talk.minutes else ""
        together = translate("OwnFile", "came together with someone else") if len(talk.cases) > 1 else ""
        about = (self.named("kind", talk.kind), self.data.names["channel"].get(talk.channel, ""), minutes, together)
        step = self.reader(talk.next_step)
        if step and talk.next_step_on:
            step = f"{self.when(talk.next_step_on, talk.next_step_at)}: {step}"
        if step and talk.next_step_done:
            done = translate("OwnFile", "done on %1").replace("%1", self.when(talk.next_step_done))
            step = f"{step} ({done})"
        notes = prose(self.reader(talk.notes))
        facts = (Fact(label=translate("OwnFile", "Agreements"), value=self.reader(talk.agreements)),
                 Fact(label=translate("OwnFile", "Next step"), value=step),
                 Fact(label=translate("OwnFile", "What was done"),
                      value="\n".join(self._act(i.kind, i.note) for i in talk.interventions)))
        head = (Heading(text=self.when(talk.day, talk.at), level=3),
                Paragraph(text=" · ".join(part for part in about if part), style="small"))
        return [Together(blocks=(*head, *notes[:1])), *notes[1:], Facts(facts=facts)]

    def acts(self) -> tuple[Fact, ...]:
        """What was done outside conversations."""
        return tuple(Fact(label=self.when(i.day), value=self._act(i.kind, i.note)) for i in self.copy.interventions)

    def planned(self) -> tuple[Fact, ...]:
        """Conversations still to come."""
        names = self.data.names["channel"]
        return tuple(Fact(label=self.when(a.day, a.at), value=" · ".join(
            part for part in (capital(names.get(a.channel, "")), self.reader(a.note)) if part) or "–")
            for a in self.copy.appointments)

    def consents(self) -> tuple[Fact, ...]:
        """What she consented to, and what she withdrew."""
        withdrawn = self.language.translate("OwnFile", "withdrawn on %1")
        return tuple(Fact(label=self.when(c.given_on), value=" · ".join(part for part in (
            self.reader(c.what), self.reader(c.scope), self.reader(c.how),
            withdrawn.replace("%1", self.when(c.withdrawn_on)) if c.withdrawn_on else "") if part))
            for c in self.copy.consents)

    def passed_on(self) -> tuple[Fact, ...]:
        """What was passed on without consent besides referrals, which say so themselves, and why."""
        return tuple(Fact(label=self.when(p.day), value=self.reader(p.reason)) for p in self.copy.passed_on
                     if p.consent == "overridden" and p.noun != "referral")

    def requests(self) -> tuple[Fact, ...]:
        """Who asked for these notes from outside, by kind, and what was decided; no names."""
        return tuple(Fact(label=self.when(r.received_on), value=self._request(r)) for r in self.copy.requests
                     if r.kind != "access")

    def referral(self, found: Referral) -> Together:
        """A referral: where to, why, with which consent, and what came of it."""
        translate, names = self.language.translate, self.data.names
        place = self.copy.places.get(found.destination, "") if found.destination else ""
        consent = {
            "recorded": translate("OwnFile", "with consent"),
            "reporter_contacts": translate("OwnFile", "the reporter makes contact"),
            "overridden": translate("OwnFile", "passed on without consent"),
        }.get(found.consent, "")
        outcome = names["referral_outcome"].get(found.outcome, "") if found.outcome != "unknown" else ""
        return Together(blocks=(
            Heading(text=place or self.named("destination_kind", found.kind), level=3),
            Paragraph(text=" · ".join(part for part in (
                self.when(found.day), self.named("destination_kind", found.kind) if place else "") if part),
                style="small"),
            Facts(facts=(
                Fact(label=translate("OwnFile", "Why"), value=self.named("reason", found.reason)),
                Fact(label=translate("OwnFile", "Consent"), value=capital(consent)),
                Fact(label=translate("OwnFile", "What may be passed on"), value=self.reader(found.consent_scope)),
                Fact(label=translate("OwnFile", "Why without consent"), value=self.reader(found.consent_reason)),
                Fact(label=translate("OwnFile", "Note"), value=self.reader(found.note)),
                Fact(label=translate("OwnFile", "Follow up on"), value=self.when(found.follow_up_on)),
                Fact(label=translate("OwnFile", "Outcome"), value=capital(outcome))))))

    def _chosen(self, field: str) -> str:
        """Every value of a dated field, with its day."""
        return "\n".join(f"{self.named(field, v.code)} ({self.when(v.day)})" for v in self.copy.chosen
                         if v.field == field and v.code)

    def _act(self, kind: str, note: str) -> str:
        name, words = self.named("intervention", kind), self.reader(note)
        return f"{name}: {words}" if words else name

    def _request(self, request: OutsideRequest) -> str:
        translate = self.language.translate
        kinds = {"court": translate("OwnFile", "a court"), "police": translate("OwnFile", "the police"),
                 "committee": translate("OwnFile", "a complaints committee"),
                 "lawyer": translate("OwnFile", "a lawyer")}
        decisions = {"given": translate("OwnFile", "given"), "refused": translate("OwnFile", "refused")}
        decided = decisions.get(request.decision, translate("OwnFile", "not decided yet"))
        return capital(f"{kinds.get(request.kind, translate('OwnFile', 'someone else'))} · {decided}")
