"""The course of one case: from first contact to closing, and sometimes open again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from casebook.model.cases import Case
from casebook.model.ids import CaseId, ClientId, new_case_code
from casebook.practice import codes, persons, talks
from casebook.practice.clients import Cast
from casebook.practice.prose import conversations as prose
from casebook.practice.stage import Stage
from casebook.practice.story import Story
from casebook.practice.writing import voice
from casebook.store import cases, people, spans

TALKS = {"1": 27, "2": 26, "3": 20, "4": 13, "5": 7, "6": 4, "7": 3}


@dataclass(slots=True)
class Author:
    """What has been told so far, so that codes stay unique and people may come again."""

    stage: Stage
    stories: list[Story] = field(default_factory=list)
    used_codes: set[str] = field(default_factory=set)
    closed: dict[ClientId, list[Story]] = field(default_factory=dict)

    def code(self) -> str:
        """A case code not used before."""
        while True:
            code = new_case_code(self.stage.random)
            if code not in self.used_codes:
                self.used_codes.add(code)
                return code

    def reporter(self, cast: Cast | None) -> tuple[persons.Reporter, bool]:
        """Who comes: mostly someone new, now and then one who came before."""
        earlier = self.closed.get(cast.id, []) if cast else []
        if earlier and self.stage.chance(0.05):
            return self.stage.pick(earlier).reporter, True
        return persons.reporter(self.stage, cast.id if cast else None, len(self.stories)), False

    def tell(self, cast: Cast | None, first: date, *, taken_over: bool = False, along: bool = False,
             beside: Story | None = None) -> Story:
        """Invent a case from its first contact on, and let it happen day by day.

        `along` says that someone comes along: the next case is told `beside` this one and shares its first
        conversation.
        """
        stage = self.stage
        reporter, again = self.reporter(cast)
        case = _case(stage, self.code(), cast, reporter, first, beside)
        case = replace(case, taken_over=taken_over, found_through="earlier_contact" if again else case.found_through,
                       short=case.short and not (taken_over or along or beside))
        routes = codes.INTEGRITY_ROUTE if case.main_theme in codes.INTEGRITY else codes.ROUTE
        route = "listening" if case.short else stage.weighted(routes)
        told = voice(stage, reporter.words, case.relation, case.main_theme)
        story = Story(case, cast, reporter, told, route, with_other=CaseId(stage.new_id()) if along else None)
        _happen(stage, story, beside)
        self.stories.append(story)
        if cast and story.closed and not case.count_only:
            self.closed.setdefault(cast.id, []).append(story)
        return story


def _case(stage: Stage, code: str, cast: Cast | None, reporter: persons.Reporter, first: date,
          beside: Story | None) -> Case:
    """The record of a case with its coded facts, some of them unknown or never filled in."""
    sector = cast.plan.sector if cast else ""
    theme = beside.case.main_theme if beside else stage.weighted(codes.themes_of(sector))
    near = codes.NEAR.get(theme, ())
    integrity, silent = theme in codes.INTEGRITY, stage.chance(0.04)
    return Case(
        id=(beside and beside.with_other) or CaseId(stage.new_id()), code=code, client=cast.id if cast else None,
        reporter=reporter.card.id, first_contact=first, main_theme=theme,
        further_themes=tuple(stage.some(near, 0, 2)) if near else (),
        capacity=stage.weighted(codes.CAPACITY), position=stage.weighted(codes.POSITION),
        found_through=stage.weighted(codes.FOUND), duration=stage.weighted(codes.DURATION),
        relation="third_party" if theme == "visitor_behaviour" else stage.weighted(codes.RELATION),
        consequences=tuple({stage.weighted(codes.CONSEQUENCES): 0 for _ in range(stage.random.randint(1, 2))}),
        question=stage.pick(prose.QUESTIONS), count_only=silent, short=stage.chance(0.1),
        sparring_on=first if integrity else None, confidentiality_explained_on=first if stage.chance(0.93) else None,
        notes_consent_on=first if not silent and stage.chance(0.9) else None)


def _happen(stage: Stage, story: Story, beside: Story | None) -> None:
    """Put the whole course of a case on the calendar."""
    case, db = story.case, stage.db
    number = 1 if case.short else int(stage.weighted(TALKS))
    days, planned = talks.days(stage, case.first_contact, number)
    aftercare = not case.short and planned is None and number > 1 and stage.chance(0.3)
    aftercare_on = days[-1] + timedelta(days=stage.random.randint(28, 60)) if aftercare else None
    if aftercare_on:
        story.case = case = replace(case, aftercare_on=aftercare_on,
                                    aftercare=story.voice.fill(stage.pick(prose.AFTERCARE_WISHES)))
    if story.route in ("whistleblowing", "external_report") and len(days) > 1:
        receipt, answer = days[1] + timedelta(days=4), days[1] + timedelta(days=70)
        story.case = case = replace(
            case, report_made_on=days[1], receipt_on=receipt if receipt <= stage.until else None,
            answer_on=answer if answer <= stage.until else None)
    stage.on(case.first_contact, partial(cases.save, db, case, on=case.first_contact), 1)
    if beside:
        stage.on(case.first_contact, partial(cases.link, db, case.id, beside.case.id), 2)
    talks.hold(stage, story, days, planned, shared=beside.talks[0] if beside else None)
    if story.route and planned is None:
        _value(stage, story, "route", story.route, days[min(1, len(days) - 1)])
    if planned is None:
        _finish(stage, story, days[-1], aftercare_on)


def _finish(stage: Stage, story: Story, last: date, aftercare_on: date | None) -> None:
    """Aftercare where it was agreed, then the closing, if there were days enough for them."""
    case, db = story.case, stage.db
    if aftercare_on:
        begins = stage.working_day(last + timedelta(days=stage.random.randint(1, 8)), last)
        stage.on(begins, partial(spans.set_aftercare, db, case.id, on=True), 6)
        if aftercare_on > stage.until:
            return
        last = stage.working_day(max(aftercare_on, begins), begins)
        talks.hold_one(stage, story, last, "aftercare")
    rest = (3, 12) if aftercare_on else (10, 85)
    closing = last if case.short else last + timedelta(days=stage.random.randint(*rest))
    if closing > stage.until:
        return
    _close(stage, story, closing)
    reopened = closing + timedelta(days=stage.random.randint(25, 190))
    if not (case.short or aftercare_on) and reopened <= stage.until and stage.chance(0.09):
        _reopen(stage, story, stage.working_day(reopened, closing))


def _close(stage: Stage, story: Story, day: date) -> None:
    outcome = stage.weighted(codes.OUTCOME)
    if outcome:
        _value(stage, story, "outcome", outcome, day)
    stage.on(day, partial(spans.close, stage.db, story.case.id, day), 7)
    story.closed = day


def _reopen(stage: Stage, story: Story, day: date) -> None:
    stage.on(day, partial(spans.reopen, stage.db, story.case.id, day), 1)
    story.closed = None
    talks.hold_one(stage, story, day, "follow_up")
    closing = day + timedelta(days=stage.random.randint(5, 60))
    if closing <= stage.until:
        _close(stage, story, closing)


def _value(stage: Stage, story: Story, name: str, code: str, day: date) -> None:
    stage.on(day, partial(cases.record_value, stage.db, story.case.id, name, code, day), 5)


def mark_alike(author: Author, pairs: int) -> None:
    """Mark a few pairs of reporters of the largest client as possibly the same person."""
    stage = author.stage
    cards = [s.reporter.card.id for s in author.stories if s.cast and s.cast is author.stories[0].cast]
    cards = list(dict.fromkeys(cards))
    for _ in range(pairs if len(cards) > 1 else 0):
        one, other = stage.random.sample(cards, 2)
        people.mark_alike(stage.db, one, other)
