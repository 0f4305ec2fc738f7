"""What hangs on cases besides conversations: referrals, consents, holds, requests, appointments, drafts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import DestinationId, InterventionId, ReferralId
from casebook.model.organisation import Breach, OutsideRequest
from casebook.model.passing_on import THIRD_PARTY, PassedOn
from casebook.model.referrals import Referral
from casebook.practice import codes
from casebook.practice.prose import acts, organisation
from casebook.practice.stage import Stage
from casebook.practice.story import Story
from casebook.store import appointments, cases, drafts, interventions, passing_on, referrals, requests

MOST_DAYS_LATE = 12


def fill(stage: Stage, stories: Sequence[Story], places: dict[str, DestinationId]) -> None:
    """Add to the cases what belongs to them."""
    for story in stories:
        _refer(stage, story, places)
        if not story.case.short and not story.case.count_only:
            _consent(stage, story)
            if stage.chance(0.12):
                _act(stage, story)
    open_ones = [s for s in stories if s.closed is None and not s.case.count_only]
    _hold(stage, [s for s in stories if s.closed and not s.case.count_only])
    _ask(stage, [s for s in stories if s.closed] or list(stories))
    _plan(stage, open_ones)
    _draft(stage, open_ones)


def _refer(stage: Stage, story: Story, places: dict[str, DestinationId]) -> None:
    theme = story.case.main_theme
    if not stage.chance(0.75 if theme in codes.OUTSIDE_MANDATE else 0.05 if story.case.short else 0.28):
        return
    group = "integrity" if theme in codes.INTEGRITY else theme
    kind = stage.weighted(codes.REFERRALS.get(group, codes.REFERRALS[""]))
    talk = stage.pick(story.talks)
    silent = story.case.count_only
    follow_up = talk.day + timedelta(days=stage.random.randint(7, 28)) if stage.chance(0.6) else None
    late = 1.0 if follow_up is None else (stage.until - follow_up).days / MOST_DAYS_LATE
    done = follow_up is not None and late >= 0 and (late > 1 or stage.chance(0.4))
    referral = Referral(
        id=ReferralId(stage.new_id()), case=story.case.id, conversation=talk.id, day=talk.day, kind=kind,
        destination=places.get(kind), reason=codes.REASON.get(kind, "none") if stage.chance(0.9) else "",
        note="" if silent else stage.pick(acts.REFERRALS.get(kind, acts.REFERRALS[""])), follow_up_on=follow_up,
        followed_up_on=follow_up if done else None,
        outcome=stage.weighted(codes.REFERRAL_OUTCOME) if done or follow_up is None else "unknown")
    made = _consented(stage, referral)
    stage.on(talk.day, partial(referrals.save, stage.db, made), 4)
    if made.consent == "recorded" and not silent:
        _rest(stage, "referral", made.id, story, made.day, "Doorverwijzing", made.consent_scope)


def _rest(stage: Stage, noun: str, record: str, story: Story, day: date, what: str, scope: str = "") -> None:
    """Let something that was passed on rest on a consent that was given with it."""
    given = Consent(id=record[::-1], case=story.case.id, what=what, how="mondeling", given_on=day, scope=scope)
    passed = PassedOn(noun=noun, record=record, case=story.case.id, day=day, consent="recorded", consent_id=given.id)
    stage.on(day, partial(passing_on.keep_with, stage.db, passed, given), 5)


def _consented(stage: Stage, referral: Referral) -> Referral:
    consent = stage.weighted({"recorded": 52, "reporter_contacts": 43, "overridden": 2})
    if consent == "recorded":
        return replace(referral, consent=consent, consent_on=referral.day, passed_on_by="adviser",
                       consent_scope=stage.pick(acts.CONSENT_SCOPES))
    if consent == "overridden":
        return replace(referral, consent=consent, consent_reason=stage.pick(acts.OVERRIDES), passed_on_by="adviser")
    return replace(referral, consent=consent)


def _consent(stage: Stage, story: Story) -> None:
    if not stage.chance(0.3):
        return
    what, how, scope = stage.pick(acts.CONSENTS)
    given = stage.pick(story.talks).day
    withdrawn = min(given + timedelta(days=stage.random.randint(5, 60)), stage.until) if stage.chance(0.08) else None
    consent = Consent(id=stage.new_id(), case=story.case.id, what=what, how=how, given_on=given, scope=scope,
                      withdrawn_on=withdrawn)
    stage.on(given, partial(requests.save_consent, stage.db, consent), 4)


def _act(stage: Stage, story: Story) -> None:
    day = stage.working_day(story.talks[-1].day + timedelta(days=stage.random.randint(1, 9)), story.talks[-1].day)
    kind = stage.pick(("checking_in", "drafting", "third_party"))
    intervention = Intervention(id=InterventionId(stage.new_id()), kind=kind, day=day, case=story.case.id,
                                note=stage.pick(acts.INTERVENTIONS[kind]))
    stage.on(day, partial(interventions.save, stage.db, intervention), 4)
    if kind == THIRD_PARTY:
        _rest(stage, "intervention", intervention.id, story, day, "Contact met een derde")


def _hold(stage: Stage, closed: Sequence[Story]) -> None:
    for story, reason in zip(stage.some(closed, 3, 3), acts.HOLDS, strict=False):
        review = stage.until + timedelta(days=stage.random.randint(20, 200))

        def keep(story: Story = story, reason: str = reason, review: date = review) -> None:
            held = replace(cases.get(stage.db, story.case.id), hold_reason=reason, hold_review=review)
            cases.save(stage.db, held, on=stage.until)

        stage.on(stage.until, keep, 8)


def _ask(stage: Stage, stories: Sequence[Story]) -> None:
    """Requests from outside and access requests, decided or not; and one breach of confidentiality."""
    for kind, whom, ground, decision, reason in acts.REQUESTS:
        if not stories:
            break
        story = stage.pick(stories)
        last = story.talks[-1].day
        came = last + timedelta(days=stage.random.randint(0, 40))
        if not decision:  # still to be answered: of late
            came = stage.until - timedelta(days=stage.random.randint(3, 15))
        received = stage.working_day(came, last)
        decided = min(received + timedelta(days=12), stage.until) if decision else None
        request = OutsideRequest(
            id=stage.new_id(), kind=kind, case=story.case.id, client=story.case.client, received_on=received,
            from_whom=whom, ground=ground, due_on=received + timedelta(days=30), identity_checked=bool(decision),
            decision=decision, decision_reason=reason, decided_on=decided)
        stage.on(received, partial(requests.save, stage.db, request), 8)
    found = stage.day_between(stage.first, stage.until)
    breach = Breach(id=stage.new_id(), client=stories[0].case.client if stories else None, discovered_on=found,
                    what=acts.BREACH[0], steps=acts.BREACH[1], settled_on=min(found + timedelta(days=9), stage.until))
    stage.on(found, partial(requests.save_breach, stage.db, breach), 8)


def _plan(stage: Stage, stories: Sequence[Story]) -> None:
    """Appointments of the last week, held, and of today, tomorrow and the days after."""
    recent = [s for s in stories if s.talks[-1].day < stage.until][-40:]
    for offset in (-6, -3, 0, 0, 1, 1, 1, 4, 8):
        story = stage.pick(recent) if recent else None
        day = stage.until + timedelta(days=offset)
        appointment = Appointment(
            id=stage.new_id(), case=story.case.id if story and offset != 4 else None,
            client=story.case.client if story else None, day=day, at=time(9 + stage.random.randrange(9), 30),
            channel=stage.weighted(codes.CHANNEL), note=stage.pick(organisation.APPOINTMENTS),
            done_on=day if offset < 0 else None)
        stage.on(stage.until, partial(appointments.save, stage.db, appointment), 8)


def _draft(stage: Stage, stories: Sequence[Story]) -> None:
    """Two conversations that are not finished yet."""
    texts = ("Melder belde net, terwijl ik op de parkeerplaats stond. Kort gesproken over het gesprek van gisteren: ",
             "Aan het eind zei melder nog dat")
    for story, text in zip(stage.some(stories, 2, 2), texts, strict=False):
        fields = {"case": story.case.id, "notes": text, "kind": "follow_up", "channel": "phone", "ticks": ["support"],
                  "day": stage.until.isoformat()}
        draft = Draft(id=stage.new_id(), noun="conversation", record=None, fields=json.dumps(fields), cursor=len(text))
        stage.on(stage.until, partial(drafts.save, stage.db, draft), 8)
