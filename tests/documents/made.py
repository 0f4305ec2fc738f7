"""Clients with hand-made years for the document tests: every number in them was chosen, not drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casebook.model.cases import Case
from casebook.model.clients import Adviser, Client, Headcount
from casebook.model.conversations import Intervention
from casebook.model.ids import DestinationId, InterventionId, ReferralId, new_id
from casebook.model.organisation import Activity, AdviceRequest, Recommendation, Signal, TimeEntry
from casebook.model.referrals import Destination, Referral
from casebook.store import activities, advice, adviser, cases, clients, destinations, referrals, spans
from casebook.vault import Connection
from tests.casebook_files import a_case, a_client, a_conversation

BREAKDOWNS = ("main_theme", "theme_mentions", "relation", "route", "outcome", "intervention", "referral",
              "found_through", "theme_group_by_year")
THEMES = (("bullying", 11), ("intimidation", 9), ("sexual_harassment", 5), ("work_pressure", 6), ("discrimination", 3),
          ("aggression", 2), ("fraud", 2), ("conflict_of_interest", 1), ("employment_issue", 1))
RELATIONS = (("manager", 16), ("peer", 13), ("group", 5), ("third_party", 2), ("organisation", 3), ("unknown", 1))
ROUTES = (("listening", 10), ("self", 9), ("with_manager", 7), ("mediation", 2), ("formal_complaint", 2),
          ("no_action", 3))
OUTCOMES = (("improved", 12), ("stopped", 8), ("unchanged", 5), ("left", 3), ("unknown", 5))
FOUND = (("colleague", 12), ("intranet", 11), ("hr", 6), ("information_session", 8), ("manager", 2), ("unknown", 1))

TOO_FEW_SOURCES = "Dit signaal rust op te weinig bronnen en blijft uit het verslag."
_OPENLY = ("In verschillende teams ervaren medewerkers dat fouten in het openbaar worden besproken. Dat maakt het"
           " lastiger om iets op tijd te zeggen.")
SIGNALS = (
    (4, _OPENLY, 5, "Besproken in het MT van oktober."),
    (8, "Na de reorganisatie is op meer plekken onduidelijk wie de leidinggevende is.", 3, ""),
    (9, TOO_FEW_SOURCES, 2, ""),
)
RECOMMENDATIONS = (
    ("Maak met elk team afspraken over hoe fouten worden besproken, en kom daar later op terug.", "management"),
    ("Zet op de startpagina van het intranet wie de vertrouwenspersoon is en hoe men haar bereikt.", "hr"),
    ("Bied leidinggevenden een training aan in het eerste gesprek na een melding.", "hr"),
)


def spread(pairs: tuple[tuple[str, int], ...]) -> list[str]:
    """Codes repeated as often as their number says."""
    return [code for code, number in pairs for _ in range(number)]


def herself(db: Connection) -> None:
    """Her details as documents name her."""
    adviser.save(db, Adviser(name="Marit de Wolff", title="gecertificeerd extern vertrouwenspersoon", phone="06"
                                                                                                            " 12345678",
                             email="marit@dewolff.example", website="dewolff.example", registration="LVV 12345",
                             place="Utrecht"))


def big_client(db: Connection, number: int = 2025, *, name: str = "Woonstichting De Linde", shift: int = 0) -> Client:
    """A client of 640 workers: 40 new cases in the year, 6 carried over, 33 + 6 closed, 7 open at the end.

    `shift` takes so many of the first cases away: for years that differ.
    """
    client = a_client(db, name, recipients="Raad van bestuur\nHR-directeur\nOndernemingsraad", breakdowns=BREAKDOWNS)
    add_year(db, client, number, shift=shift)
    return client


def _older(db: Connection, client: Client, number: int) -> list[Case]:
    return [a_case(db, client, date(number - 1, 11, 3 + i), main_theme="bullying", relation="peer", route="self",
                   outcome="improved") for i in range(6)]


def add_year(db: Connection, client: Client, number: int, *, shift: int = 0, older: list[Case] | None = None) -> None:
    """A year of a client, as told at big_client; the six older cases are added to the year before, first of all."""
    clients.save_headcount(db, Headcount(client=client.id, year=number, workers=640))
    themes, relations, found = spread(THEMES), spread(RELATIONS), spread(FOUND)
    routes, outcomes = spread(ROUTES), spread(OUTCOMES)
    for i, case in enumerate(older or _older(db, client, number)):
        spans.close(db, case.id, date(number, 2, 10 + i))
        _talks(db, case, date(number, 1, 10), 1)
    for i in range(shift, 40):
        day = date(number, 1, 5) + timedelta(days=8 * i)
        case = a_case(db, client, day, main_theme=themes[i], relation=relations[(i * 7) % 40], found_through=found[i],
                      further_themes=("intimidation",) if i % 5 == 0 else ())
        _talks(db, case, day, 1 + i % 3)
        if i < 33:
            _end(db, case, routes[i], outcomes[(i * 5) % 33], day + timedelta(days=20), refer=i % 3 == 0)
    _around(db, client, number)


def _talks(db: Connection, case: Case, day: date, number: int) -> None:
    for n in range(number):
        done = (Intervention(id=InterventionId(new_id()), kind=("support", "options", "prepared")[n % 3]),)
        a_conversation(db, case, day + timedelta(days=5 * n), kind="intake" if n == 0 else "follow_up", minutes=50,
                       interventions=done)


def _end(db: Connection, case: Case, route: str, outcome: str, day: date, *, refer: bool) -> None:
    cases.save(db, replace(cases.get(db, case.id), route=route, outcome=outcome), on=day)
    if refer:
        kind = ("company_doctor", "social_work")[day.day % 2]
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=day, kind=kind, reason="medical"))
    spans.close(db, case.id, day)


def _around(db: Connection, client: Client, number: int) -> None:
    for i in range(8):
        advice.save_request(db, AdviceRequest(id=new_id(), client=client.id, day=date(number, 3, 2 + i), minutes=30,
                                              asker="manager"))
    for month, kind, title, people in ((2, "information_session", "Omgangsvormen voor nieuwe medewerkers", 24),
                                       (5, "consultation_hour", "Open spreekuur vestiging Noord", None),
                                       (9, "presentation", "Vertrouwenswerk in het teamoverleg van de planning", 12),
                                       (11, "meeting", "Jaargesprek met HR en de ondernemingsraad", None)):
        activities.save(db, Activity(id=new_id(), client=client.id, day=date(number, month, 12), kind=kind,
                                     title=title, participants=people, minutes=120))
    activities.save(db, Activity(id=new_id(), client=None, day=date(number, 4, 3), kind="own_schooling",
                                 title="Masterclass nazorg na formele procedures", minutes=360))
    activities.save(db, Activity(id=new_id(), client=None, day=date(number, 10, 9), kind="peer_review", minutes=180))
    for time_class, minutes in (("reporting", 390), ("travel", 540)):
        activities.save_time(db, TimeEntry(id=new_id(), client=client.id, day=date(number, 12, 20),
                                           time_class=time_class, minutes=minutes))
    for month, text, sources, response in SIGNALS:
        advice.save_signal(db, Signal(id=new_id(), client=client.id, day=date(number, month, 7), text=text,
                                      sources=sources, addressee="board", response=response))
    for text, to in RECOMMENDATIONS:
        advice.save_recommendation(db, Recommendation(id=new_id(), client=client.id, year=number, text=text,
                                                      addressee=to, state="in_progress",
                                                      response="Opgenomen in het jaarplan."))


def tiny_client(db: Connection, number: int = 2025) -> Client:
    """A client of 14 workers with two reporters in the year."""
    client = a_client(db, "Accountantskantoor Van Rijn & Zn.", recipients="Directie")
    clients.save_headcount(db, Headcount(client=client.id, year=number, workers=14))
    for i in range(2):
        a_conversation(db, a_case(db, client, date(number, 4, 3 + i), main_theme="bullying"), date(number, 4, 9),
                       kind="intake", minutes=60)
    activities.save(db, Activity(id=new_id(), client=client.id, day=date(number, 9, 4), kind="information_session",
                                 title="Kennismaking tijdens de lunch", participants=11, minutes=60))
    advice.save_recommendation(db, Recommendation(id=new_id(), client=client.id, year=number, addressee="management",
                                                  text="Plan een vast moment om over omgangsvormen te praten."))
    return client


def a_place(db: Connection, name: str = "Bedrijfsarts Noord", kind: str = "company_doctor",
            **more: object) -> Destination:
    """A place in the directory with its contact details."""
    place = Destination(id=DestinationId(new_id()), kind=kind, name=name, phone="030 1234567",
                        email="spreekuur@noord.example", website="noord.example", address="Kade 1\n3511 AA Utrecht",
                        checked_on=date(2025, 5, 1))
    place = replace(place, **more)  # type: ignore[arg-type]
    destinations.save(db, place)
    return place
