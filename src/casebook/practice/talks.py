"""The conversations of a case, with what was done in them and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial

from casebook.model.conversations import Conversation, Intervention
from casebook.model.ids import CaseId, ConversationId, InterventionId
from casebook.practice import codes, writing
from casebook.practice.prose import acts
from casebook.practice.prose import conversations as prose
from casebook.practice.stage import Stage
from casebook.practice.story import Story, Talk
from casebook.store import conversations

MINUTES = {"in_person": (45, 60, 60, 75, 90), "video": (45, 60, 60), "phone": (15, 20, 30, 45), "email": (10, 15, 20),
           "chat": (5, 10)}
TONES = {"better": 4, "same": 4, "worse": 2}


def days(stage: Stage, first: date, number: int) -> tuple[list[date], date | None]:
    """The days of up to `number` conversations; and the day of the next one when it lies in the future."""
    found = [first]
    while len(found) < number:
        following = found[-1] + timedelta(days=stage.random.randint(6, 40))
        if following > stage.until:
            return found, following
        found.append(stage.working_day(following, found[-1]))
    return found, None


def hold(stage: Stage, story: Story, when: Sequence[date], planned: date | None, shared: Talk | None) -> None:
    """Hold the conversations of a case; the first one not, when it is `shared` with another case."""
    if shared:
        story.talks.append(shared)
    for place, day in enumerate(when):
        if shared and place == 0:
            continue
        following = when[place + 1] if place + 1 < len(when) else planned
        hold_one(stage, story, day, _kind(stage, story, place), following, place=place)


def _kind(stage: Stage, story: Story, place: int) -> str:
    if place == 0:
        return "intake"
    if story.route in ("with_manager", "facilitated", "formal_complaint") and stage.chance(0.3):
        return "accompanying"
    return "third_party" if stage.chance(0.06) else "follow_up"


def hold_one(stage: Stage, story: Story, day: date, kind: str, following: date | None = None, place: int = 9) -> None:
    """Put one conversation on the calendar, in its case and in that of the one who came along."""
    id_ = ConversationId(stage.new_id())
    channel = stage.weighted({"phone": 70, "chat": 15, "email": 15} if story.case.short else codes.CHANNEL)
    minutes = stage.pick((5, 10, 15)) if story.case.short else stage.pick(MINUTES[channel])
    step = stage.pick(prose.NEXT_STEPS) if following and stage.chance(0.85) else ""
    step_on = _step_on(stage, day, following) if step and following else None
    conversation = Conversation(
        id=id_, cases=_cases(story, place), day=day, at=stage.clock() if stage.chance(0.85) else None, channel=channel,
        kind=kind, minutes=minutes if stage.chance(0.96) else None, notes=_notes(stage, story, kind, place),
        agreements="" if story.case.short or stage.chance(0.2) else writing.agreements(stage), next_step=step,
        next_step_on=step_on,
        next_step_at=time(16) if step and stage.chance(0.2) else None,
        next_step_done=step_on if following and following <= stage.until else None,
        interventions=tuple(_interventions(stage, story, kind)))
    stage.on(day, partial(conversations.save, stage.db, conversation), 3)
    story.talks.append(Talk(id_, day))


def _step_on(stage: Stage, day: date, following: date) -> date:
    """The day of a next step: that of the following conversation; before one that is still to come, about now."""
    if following <= stage.until:
        return following
    about = stage.until + timedelta(days=stage.random.randint(-2, 12))
    return max(day + timedelta(days=1), min(about, following))


def _cases(story: Story, place: int) -> tuple[CaseId, ...]:
    """The first conversation belongs to both cases of those who came together."""
    if place == 0 and story.with_other:
        return (story.case.id, story.with_other)
    return (story.case.id,)


def _notes(stage: Stage, story: Story, kind: str, place: int) -> str:
    if story.case.short:
        return writing.short(stage, story.voice)
    if kind == "intake":
        return writing.intake(stage, story.voice, story.case.consequences)
    if kind == "follow_up":
        return writing.follow_up(stage, story.voice, stage.weighted(TONES), story.route if place == 1 else "")
    return writing.special(stage, story.voice, kind)


def _interventions(stage: Stage, story: Story, kind: str) -> list[Intervention]:
    number = 1 if story.case.short else stage.random.randint(1, 3)
    kinds = {"accompanied"} if kind == "accompanying" else {"third_party"} if kind == "third_party" else set()
    kinds |= {stage.weighted(codes.INTERVENTION) for _ in range(number)}
    return [
        Intervention(id=InterventionId(stage.new_id()), kind=code,
                     note=stage.pick(acts.INTERVENTIONS[code]) if stage.chance(0.35) else "")
        for code in sorted(kinds)
    ]
