"""The annual reports of the years that are over, released as she would have done, and her own words in some of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from casebook.documents import annual_report
from casebook.language import Language
from casebook.model.ids import ReleaseId
from casebook.model.periods import year as year_of
from casebook.model.releases import Discussion, Narrative
from casebook.practice.clients import Cast
from casebook.practice.prose import organisation as prose
from casebook.practice.stage import Stage
from casebook.store import discussions, releases


def finished_years(stage: Stage, cast: Cast) -> list[int]:
    """The calendar years that are over and wholly inside her work for a client."""
    return [year for year in range(cast.starts.year, stage.until.year) if cast.starts <= date(year, 1, 1)]


def write(stage: Stage, casts: Sequence[Cast]) -> None:
    """Her own words for a section of some reports, in the client's language; they say "I", so only where she may."""
    for cast in casts:
        if cast.plan.voice != "first":
            continue
        for year in finished_years(stage, cast) or [cast.starts.year]:
            if cast.plan.share > 0.05 or stage.chance(0.3):
                texts = prose.NARRATIVES_EN if cast.language == "en" else prose.NARRATIVES
                section = stage.pick(sorted(texts))
                period = year_of(year)
                narrative = Narrative(client=cast.id, first=period.first, last=period.last, section=section,
                                      language=cast.language, text=stage.pick(texts[section]))
                stage.on(min(period.last, stage.until), partial(releases.save_narrative, stage.db, narrative), 9)


def plan(stage: Stage, casts: Sequence[Cast]) -> None:
    """Release the annual report of every finished year, some weeks into the next."""
    for cast in casts:
        for year in finished_years(stage, cast):
            day = min(date(year + 1, 1, stage.random.randint(11, 28)), stage.until)
            release = stage.new_id()
            stage.on(day, partial(_release, stage, cast, year, day, release), 0)
            _plan_talks(stage, ReleaseId(release), day)


def _plan_talks(stage: Stage, release: ReleaseId, day: date) -> None:
    """Let a report be discussed with management some weeks later, and mostly with the works council after that."""
    for addressee, share in (("management", 0.9), ("works_council", 0.6)):
        day = stage.working_day(day + timedelta(days=stage.random.randint(10, 30)))
        talk = Discussion(id=stage.new_id(), release=release, addressee=addressee, day=day,
                          note=stage.pick(prose.DISCUSSED))
        if stage.chance(share) and day < stage.until:
            stage.on(day, partial(discussions.save, stage.db, talk), 9)


def _release(stage: Stage, cast: Cast, year: int, day: date, id_: str) -> None:
    """Make and keep one final report, as of the day that it went out."""
    data = annual_report.gather(stage.db, cast.id, year_of(year), status="final", today=day)
    words = Language(data.language_code)
    made = annual_report.release(stage.db, data, annual_report.pdf(data, words), words)
    stage.db.execute("UPDATE release SET id = ? WHERE id = ?", (id_, made.id))
