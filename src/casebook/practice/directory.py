"""The referral directory of a practice casebook: well-known public places, and invented ones near the clients.

Of the public places only what everyone knows is filled in; the rest is hers to look up, as in a real casebook.
"""

from __future__ import annotations

from datetime import timedelta

from casebook.model.ids import DestinationId
from casebook.model.referrals import Destination
from casebook.practice.stage import Stage
from casebook.store import destinations

# kind, name, phone, website, note, crisis
PUBLIC = (
    ("suicide_prevention", "113 Zelfmoordpreventie", "113", "113.nl", "Dag en nacht, ook via chat. Gratis: 0800-0113.",
     True),
    ("police", "Politie, als er geen spoed is", "0900-8844", "politie.nl", "Bij direct gevaar altijd 112.", True),
    ("police", "Alarmnummer", "112", "112.nl", "Alleen als elke seconde telt.", True),
    ("sexual_violence_centre", "Centrum Seksueel Geweld", "0800-0188", "centrumseksueelgeweld.nl",
     "Dag en nacht; de eerste week na wat er gebeurde telt het meest.", True),
    ("victim_support", "Slachtofferhulp Nederland", "0900-0101", "slachtofferhulp.nl",
     "Kijkt mee naar wat praktisch, juridisch en emotioneel nodig is.", False),
    ("whistleblowers_authority", "Huis voor Klokkenluiders", "088-1331000", "huisvoorklokkenluiders.nl",
     "Geeft eerst vertrouwelijk advies aan wie een misstand vermoedt.", False),
    ("anti_discrimination", "Discriminatie.nl", "0800-0880", "discriminatie.nl", "In elke gemeente een eigen bureau.",
     False),
    ("human_rights", "College voor de Rechten van de Mens", "030-8883888", "mensenrechten.nl",
     "Kijkt op verzoek of er verboden onderscheid is gemaakt.", False),
    ("labour_inspectorate", "Nederlandse Arbeidsinspectie", "0800-5151", "nlarbeidsinspectie.nl", "", False),
    ("legal_aid", "Juridisch Loket", "0800-8020", "juridischloket.nl", "Gratis eerste advies, ook over werk.", False),
    ("trade_union", "FNV", "", "fnv.nl", "Alleen voor leden; lid worden kan ook als er al iets speelt.", False),
    ("trade_union", "CNV", "", "cnv.nl", "", False),
    ("ombudsperson", "Nationale ombudsman", "", "nationaleombudsman.nl", "Over de overheid, niet over werkgevers.",
     False),
)

# kind, name, note
INVENTED = (
    ("company_doctor", "Arbodienst Middenweg (fictief), open spreekuur",
     "De melder vraagt het spreekuur zelf aan; de werkgever hoort niet waarom."),
    ("social_work", "Bedrijfsmaatschappelijk werk De Steiger (fictief)", "Eerste gesprek meestal binnen een week."),
    ("psychologist", "Praktijk De Luwte (fictief)", "Wachttijd navragen. Verwijzing van de huisarts nodig."),
    ("general_practitioner", "De eigen huisarts", "Kan doorverwijzen naar de praktijkondersteuner."),
    ("coach", "Loopbaanbureau Kompasnaald (fictief)", "Vergoeding loopt vaak via het opleidingsbudget."),
    ("mediator", "Mediatorsgroep Tussenbeide (fictief)", "Alleen als allebei willen; de werkgever betaalt meestal."),
    ("complaints_committee", "Regionale klachtencommissie (fictief)",
     "Alleen voor een formele klacht. Reglement staat op het intranet van de opdrachtgever."),
    ("hr", "HR van de opdrachtgever", ""),
    ("manager", "De leidinggevende, of een niveau hoger", ""),
    ("works_council", "Ondernemingsraad van de opdrachtgever", ""),
    ("other_adviser", "Interne vertrouwenspersoon", "Voor wie liever met iemand van binnen praat."),
)


def fill(stage: Stage) -> dict[str, DestinationId]:
    """Keep the directory; for every kind the place that referrals of that kind go to."""
    found: dict[str, DestinationId] = {}
    for kind, name, phone, website, note, crisis in PUBLIC:
        _keep(stage, found, Destination(
            id=DestinationId(stage.new_id()), kind=kind, name=name, phone=phone, website=website, note=note,
            crisis=crisis, checked_on=stage.until - timedelta(days=stage.random.randrange(20, 500))))
    for number, (kind, name, note) in enumerate(INVENTED):
        phone = f"06-000070{number:02d}" if "(fictief)" in name else ""
        email = f"{kind.replace('_', '.')}@example.org" if "(fictief)" in name else ""
        _keep(stage, found, Destination(
            id=DestinationId(stage.new_id()), kind=kind, name=name, phone=phone, email=email, note=note,
            address=f"Verzonnenstraat {number + 1}, Oostervaart" if phone else "",
            checked_on=stage.until - timedelta(days=stage.random.randrange(10, 300)) if phone else None))
    return found


def _keep(stage: Stage, found: dict[str, DestinationId], destination: Destination) -> None:
    destinations.save(stage.db, destination)
    found.setdefault(destination.kind, destination.id)
