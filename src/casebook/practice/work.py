"""Her work for organisations: advice, signals, recommendations, prevention, time; and her own details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from casebook.model.clients import Adviser
from casebook.model.organisation import Activity, AdviceRequest, Recommendation, Registration, Signal, TimeEntry
from casebook.practice.clients import Cast
from casebook.practice.prose import organisation as prose
from casebook.practice.stage import Stage
from casebook.store import activities, advice, adviser, registrations

ADVISER = Adviser(
    name="Ada Oefenstra (fictief)", title="vertrouwenspersoon", phone="06-00000012", email="ada@example.nl",
    website="example.nl", registration="Verzonnen register 0000", place="Oostervaart")
INVOICES = {
    "invoice.sender": "Verzonnen Kade 1, 0000 XX Oostervaart\nKvK 00000000 (fictief)",
    "invoice.vat": "Btw: vrijgesteld (fictief).",
    "invoice.payment": "Graag binnen dertig dagen op NL00 OEFEN 0000 0000 00, met het factuurnummer erbij (fictief).",
}
THEME_GROUPS = {"undesirable_behaviour": 60, "outside_mandate": 25, "integrity": 15}
ASKERS = {"manager": 45, "hr": 30, "internal_adviser": 10, "board": 8, "works_council": 5, "other": 2}
ADDRESSEES = {"management": 40, "board": 25, "hr": 20, "works_council": 10, "supervisory_board": 5}


def fill(stage: Stage, casts: Sequence[Cast]) -> None:
    """Everything that is no case, for every client and for herself."""
    adviser.save(stage.db, ADVISER)
    for name, words in INVOICES.items():
        adviser.set_preference(stage.db, name, words)
    registrations.save(stage.db, Registration(
        id="practice-registration", name="Verzonnen register van vertrouwenspersonen", number="0000",
        starts=date(stage.until.year - 1, 1, 1), ends=date(stage.until.year + 2, 12, 31), wanted_minutes=64 * 60,
        wanted_points=40))
    for cast in casts:
        busy = cast.plan.share
        years = max(0.1, (stage.until - cast.starts).days / 365)
        for _ in range(_times(stage, years * (0.7 + busy * 16))):
            _advice(stage, cast)
        for _ in range(_times(stage, years * (0.6 + busy * 7))):
            _signal(stage, cast)
        for _ in range(_times(stage, years * (2.5 + busy * 18))):
            _activity(stage, cast)
        for _ in range(_times(stage, years * (1.5 + busy * 20))):
            _time(stage, cast)
        for year in range(cast.starts.year, stage.until.year):
            _recommend(stage, cast, year)
    for _ in range(_times(stage, (stage.until - stage.first).days / 40)):
        _own(stage)


def _times(stage: Stage, expected: float) -> int:
    return int(expected) + stage.chance(expected % 1)


def _day(stage: Stage, cast: Cast) -> date:
    return stage.day_between(cast.starts, stage.until)


def _advice(stage: Stage, cast: Cast) -> None:
    request = AdviceRequest(
        id=stage.new_id(), client=cast.id, day=_day(stage, cast), asker=stage.weighted(ASKERS),
        theme_group=stage.weighted(THEME_GROUPS), minutes=stage.pick((15, 20, 30, 45)), notes=stage.pick(prose.ADVICE))
    stage.on(request.day, partial(advice.save_request, stage.db, request))


def _signal(stage: Stage, cast: Cast) -> None:
    group = stage.weighted(THEME_GROUPS)
    texts = (prose.SIGNALS_EN if cast.language == "en" else prose.SIGNALS)[group]
    given = stage.chance(0.35)
    signal = Signal(
        id=stage.new_id(), client=cast.id, day=_day(stage, cast), kind="advice" if given else "signal",
        addressee=stage.weighted(ADDRESSEES), solicited=given and stage.chance(0.5), theme_group=group,
        text=stage.pick(texts), sources=stage.pick((1, 2, 3, 3, 4, 5, 6)),
        response="" if cast.language == "en" else stage.pick(prose.RESPONSES))
    stage.on(signal.day, partial(advice.save_signal, stage.db, signal))


def _recommend(stage: Stage, cast: Cast, year: int) -> None:
    """The recommendations of a report over a year; those of the last one are still open."""
    texts = prose.RECOMMENDATIONS_EN if cast.language == "en" else prose.RECOMMENDATIONS
    written = min(date(year + 1, 1, 5), stage.until)
    for text in stage.some(texts, 1, 3):
        old = year < stage.until.year - 1
        recommendation = Recommendation(
            id=stage.new_id(), client=cast.id, year=year, text=text, addressee=stage.weighted(ADDRESSEES),
            state=stage.pick(("done", "done", "in_progress", "not_taken") if old else ("open", "in_progress")),
            response=stage.pick(prose.FOLLOW_UPS) if old and cast.language != "en" else "")
        stage.on(written, partial(advice.save_recommendation, stage.db, recommendation))


def _activity(stage: Stage, cast: Cast) -> None:
    titles = prose.ACTIVITIES_EN if cast.language == "en" else prose.ACTIVITIES
    kind = stage.pick(list(titles))
    meeting = kind in ("information_session", "presentation", "training_given")
    activity = Activity(
        id=stage.new_id(), client=cast.id, day=_day(stage, cast), kind=kind, title=stage.pick(titles[kind]),
        participants=min(cast.plan.workers, stage.random.randint(6, 40)) if meeting else None,
        minutes=stage.pick((30, 60, 90, 120)))
    stage.on(activity.day, partial(activities.save, stage.db, activity))


def _own(stage: Stage) -> None:
    kind = stage.pick(("own_schooling", "peer_review", "peer_review", "meeting"))
    day = stage.day_between(stage.first, stage.until)
    activity = Activity(id=stage.new_id(), client=None, day=day, kind=kind, title=stage.pick(prose.OWN_WORK[kind]),
                        minutes=stage.pick((120, 180, 240, 420)),
                        notes="Genoteerd voor de registratie." if kind == "own_schooling" else "")
    if kind == "own_schooling":
        activity = replace(activity, points=(activity.minutes or 0) // 60)
    stage.on(day, partial(activities.save, stage.db, activity))


def _time(stage: Stage, cast: Cast) -> None:
    time_class = stage.pick(("travel", "travel", "reporting", "advice", "prevention", "casework"))
    entry = TimeEntry(
        id=stage.new_id(), client=None if stage.chance(0.05) else cast.id, day=_day(stage, cast), time_class=time_class,
        minutes=stage.pick((15, 30, 45, 60, 90)), note=stage.pick(prose.TIMES[time_class]))
    if time_class == "travel":
        entry = replace(entry, kilometres=entry.minutes * 4 // 5)
    stage.on(entry.day, partial(activities.save_time, stage.db, entry))
