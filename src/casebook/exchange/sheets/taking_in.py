"""Putting what was planned into the casebook: inside one transaction, step by step so that a window can go on."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.exchange.sheets.entries import Entry
from casebook.exchange.sheets.meanings import Meanings
from casebook.exchange.sheets.plan import Plan, PlannedCase
from casebook.model.cases import Case
from casebook.model.clients import Client
from casebook.model.conversations import Conversation, Intervention
from casebook.model.ids import CaseId, ClientId, ConversationId, InterventionId, PersonId, ReferralId, new_id
from casebook.model.referrals import Referral
from casebook.model.text import folded
from casebook.store import cases, clients, conversations, people, referrals, sheets, spans
from casebook.vault import Connection


class TakingIn:
    """Takes a plan in. All of it belongs into one transaction; `sheet` is the id under which it is taken out again."""

    def __init__(self, db: Connection, plan: Plan, meanings: Meanings) -> None:
        self.sheet = new_id()
        self._db, self._plan, self._meanings = db, plan, meanings
        self._clients: dict[str, ClientId] = {}
        self._people = {key: PersonId(card) for key, card in meanings.people.items()}

    def steps(self) -> Iterator[int]:
        """Do it; after each case, how many rows are in."""
        sheets.note_sheet(self._db, self.sheet, self._plan.conversations)
        done = 0
        for planned in self._plan.cases:
            self._put(planned)
            done += len(planned.entries)
            yield done
        sheets.note_sheet(self._db, self.sheet, self._plan.conversations)

    def _put(self, planned: PlannedCase) -> None:
        case = CaseId(planned.existing) if planned.existing else self._new_case(planned)
        for entry in planned.entries:
            self._put_row(case, entry)
        if not planned.existing:
            self._settle(case, planned)

    def _new_case(self, planned: PlannedCase) -> CaseId:
        facts = planned.facts
        client = self._client(planned.client)
        code = cases.new_code(self._db)
        reporter, is_new = self._reporter(client, facts.get("reporter", ""))
        first = planned.entries[0].day
        case = Case(
            id=CaseId(new_id()), code=code, client=client, reporter=reporter,
            first_contact=first.fromisoformat(facts["first_contact"]) if "first_contact" in facts else first,
            main_theme=facts.get("main_theme", ""), capacity=facts.get("capacity", ""),
            position=facts.get("position", ""), found_through=facts.get("found_through", ""),
            relation=facts.get("relation", ""), duration=facts.get("duration", ""),
            further_themes=tuple(filter(None, facts.get("further_themes", "").split("\n"))))
        cases.save(self._db, case)
        sheets.note_case(self._db, self.sheet, case.id, new_card=is_new)
        return case.id

    def _settle(self, case: CaseId, planned: PlannedCase) -> None:
        """Record step and outcome on the day from which they held, as far as the rows tell it, and the closing."""
        for name in ("route", "outcome"):
            said = [(day, code) for field, day, code in planned.history if field == name]
            if len({code for _, code in said}) == 1:  # nothing tells from when: it held at the end
                end = planned.closed or planned.entries[-1].day
                cases.record_value(self._db, case, name, said[0][1], end)
                continue
            before = ""
            for day, code in said:
                if code != before:
                    cases.record_value(self._db, case, name, code, planned.entries[0].day.fromisoformat(day))
                before = code
        if planned.closed is not None:
            spans.close(self._db, case, planned.closed)
        elif planned.in_aftercare:
            spans.set_aftercare(self._db, case, on=True)

    def _put_row(self, case: CaseId, entry: Entry) -> None:
        talk = ConversationId(new_id())
        conversations.save(self._db, Conversation(
            id=talk, cases=(case,), day=entry.day, at=entry.at, channel=entry.channel, kind=entry.kind,
            minutes=entry.minutes, notes=entry.notes,
            interventions=tuple(Intervention(id=InterventionId(new_id()), kind=kind) for kind in entry.interventions)))
        came = []
        for kind, place in entry.referrals:
            referral = Referral(id=ReferralId(new_id()), case=case, conversation=talk, day=entry.day, kind=kind,
                                destination=place)  # type: ignore[arg-type]
            referrals.save(self._db, referral)
            came.append(referral.id)
        sheets.note_row(self._db, self.sheet, entry.identity, talk, came)

    def _client(self, name: str) -> ClientId | None:
        """The client of a name, made where none bears it; None where the sheet does not say."""
        if not name:
            return None
        if known := self._meanings.clients.get(folded(name)):
            return ClientId(known)
        if folded(name) not in self._clients:
            made = Client(id=ClientId(new_id()), name=name)
            clients.save(self._db, made)
            sheets.note_client(self._db, self.sheet, made.id)
            self._clients[folded(name)] = made.id
        return self._clients[folded(name)]

    def _reporter(self, client: ClientId | None, alias: str) -> tuple[PersonId, bool]:
        """The card of an alias at a client, made where there is none; without an alias someone apart."""
        key = (client or "", folded(alias))
        if folded(alias) and key in self._people:
            return self._people[key], False
        card = people.new(client, alias)
        people.save(self._db, card)
        if folded(alias):
            self._people[key] = card.id
        return card.id, True
