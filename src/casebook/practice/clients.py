"""The client organisations of a practice casebook: a dozen, of 14 to 900 workers, two of them in one holding."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from casebook.model.clients import Client, ClientGroup, Engagement, Headcount
from casebook.model.ids import ClientId, EngagementId, GroupId
from casebook.model.invoicing import Invoicing
from casebook.model.values import Theme
from casebook.practice.stage import Stage
from casebook.store import clients, groups, invoicing, values

HOLDING = "Noorderlicht Groep (fictief)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a client is invented: its `share` of all cases, its workers, and what was agreed with it."""

    name: str
    sector: str
    workers: int
    share: float
    language: str = "nl"
    holding: bool = False
    threshold: int = 5
    threshold_reason: str = ""
    total_style: str = ""
    retention: str = "report_3_months"
    breakdowns: tuple[str, ...] = ("main_theme", "relation", "route")
    recipients: str = "Directie en ondernemingsraad"
    title: str = ""
    voice: str = "first"
    address: str = "formal"
    starts_after: int = 0
    renewed_after: int = 0


PLANS = (
    Plan(name="Zorggroep Dennenhorst (fictief)", sector="care", workers=900, share=0.34, retention="2_years",
         breakdowns=("main_theme", "relation", "route", "position", "found_through", "outcome"),
         recipients="Raad van bestuur, raad van toezicht, ondernemingsraad"),
    Plan(name="Scholengroep Windroos (fictief)", sector="school", workers=480, share=0.155, renewed_after=500,
         breakdowns=("main_theme", "relation", "route", "position"), recipients="College van bestuur, GMR",
         retention="2_years"),
    Plan(name="Gemeente Oostervaart (fictief)", sector="council", workers=390, share=0.135, threshold=8,
         recipients="Gemeentesecretaris, ondernemingsraad", voice="third", retention="2_years"),
    Plan(name="Woningcorporatie De Sluis (fictief)", sector="office", workers=210, share=0.09, title="Jaarrapport",
         retention="2_years",
         recipients="Bestuurder, raad van commissarissen, ondernemingsraad"),
    Plan(name="Noorderlicht Installatie (fictief)", sector="craft", workers=160, share=0.07, holding=True,
         retention="2_years"),
    Plan(name="Transportbedrijf Langeweg (fictief)", sector="craft", workers=140, share=0.06, address="informal",
         recipients="Directie", total_style="number", retention="2_years"),
    Plan(name="Kinderopvang Madelief (fictief)", sector="childcare", workers=120, share=0.055, address="informal",
         starts_after=120),
    Plan(name="Meridian Analytics (fictief)", sector="office", workers=75, share=0.04, language="en", threshold=5,
         recipients="Management team"),
    Plan(name="Noorderlicht Onderhoud (fictief)", sector="craft", workers=65, share=0.027, holding=True,
         total_style="below"),
    Plan(name="Museum De Lantaarn (fictief)", sector="culture", workers=38, share=0.015, total_style="none",
         recipients="Directeur-bestuurder", retention="closing", starts_after=200),
    Plan(name="Drukkerij De Linde (fictief)", sector="craft", workers=27, share=0.008, total_style="below",
         recipients="Directie en PVT", address="informal"),
    Plan(name="Theatergezelschap De Vlieger (fictief)", sector="culture", workers=14, share=0.005, threshold=3,
         threshold_reason="Zo afgesproken met het bestuur; het gezelschap kent elkaar goed en vroeg om meer inzicht.",
         total_style="below", recipients="Zakelijke leiding", address="informal"),
)


@dataclass(frozen=True, slots=True)
class Cast:
    """A client that was kept: its plan, its id and the first day of her work for it."""

    plan: Plan
    id: ClientId
    starts: date

    @property
    def language(self) -> str:
        """The language of its documents."""
        return self.plan.language


def fill(stage: Stage) -> list[Cast]:
    """Keep the holding, the clients, their engagements and headcounts; and one theme that a client added."""
    holding = GroupId(stage.new_id())
    groups.save(stage.db, ClientGroup(id=holding, name=HOLDING))
    found = [_client(stage, plan, holding if plan.holding else None) for plan in PLANS]
    values.save_theme(stage.db, Theme(
        code="visitor_behaviour", group="undesirable_behaviour", name_nl="Gedrag van bewoners en bezoek",
        name_en="Behaviour of residents and visitors", client=found[0].id, position=100))
    return found


def _client(stage: Stage, plan: Plan, holding: GroupId | None) -> Cast:
    id_ = ClientId(stage.new_id())
    clients.save(stage.db, Client(
        id=id_, name=plan.name, group=holding, language=plan.language,
        contact=f"Contactpersoon HR, 06-00001{stage.random.randrange(1000):03d}, hr@example.nl (verzonnen)",
        notes="Verzonnen opdrachtgever uit het oefenboek."))
    starts = min(stage.first + timedelta(days=plan.starts_after), stage.until).replace(day=1)
    renewed = starts + timedelta(days=plan.renewed_after) if plan.renewed_after else None
    if renewed is not None and renewed < stage.until:
        _engagement(stage, plan, id_, starts, renewed.replace(day=1) - timedelta(days=1), 5)
        starts_last = renewed.replace(day=1)
    else:
        starts_last = starts
    _engagement(stage, plan, id_, starts_last, None, plan.threshold)
    for year in range(starts.year, stage.until.year + 1):
        grown = round(plan.workers * (1 + 0.02 * (year - stage.until.year)))
        clients.save_headcount(stage.db, Headcount(client=id_, year=year, workers=max(3, grown)))
    if plan.sector == "culture":
        clients.remove_headcount(stage.db, id_, stage.until.year)  # not known yet: one of the gaps of real life
    return Cast(plan, id_, max(starts, stage.first))


def _engagement(stage: Stage, plan: Plan, client: ClientId, starts: date, ends: date | None, threshold: int) -> None:
    agreed = Engagement(
        id=EngagementId(stage.new_id()), client=client, starts=starts, ends=ends, recipients=plan.recipients,
        total_style=plan.total_style, threshold=threshold, threshold_reason=plan.threshold_reason,
        retention=plan.retention, breakdowns=plan.breakdowns, report_title=plan.title, voice=plan.voice,
        address=plan.address)
    clients.save_engagement(stage.db, agreed)
    invoicing.save(stage.db, Invoicing(
        engagement=agreed.id, hour_rate=9500, travel_rate=4750, kilometre_rate=23,
        bundle_minutes=40 * 60 if plan.workers < 100 else None, address="Crediteurenadministratie (verzonnen)"))
