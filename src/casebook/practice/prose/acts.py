"""Notes at interventions, referrals, consents, holds, requests and breaches."""

from __future__ import annotations

from casebook.practice.prose import sentences

INTERVENTIONS: dict[str, tuple[str, ...]] = {
    "support": sentences("""
- Vooral geluisterd; melder had het nog aan niemand verteld.
- Erkend hoe zwaar dit al die tijd is geweest.
"""),
    "options": sentences("""
- Informele en formele wegen naast elkaar gezet.
- Overzicht op één blad meegegeven, zonder namen.
"""),
    "prepared": sentences("""
- Openingszin geoefend en een grens bepaald.
- Rollen omgedraaid: ik was even de ander.
"""),
    "accompanied": sentences("""
- Ik zat erbij als steun en sprak niet namens melder.
"""),
    "drafting": sentences("""
- Brief ingekort tot de kern; melder bepaalt of hij weggaat.
- Tijdlijn helpen ordenen.
"""),
    "third_party": sentences("""
- Alleen gevraagd wat melder vooraf had goedgekeurd.
"""),
    "checking_in": sentences("""
- Even gebeld; het gaat redelijk.
- Berichtje gestuurd zoals afgesproken, antwoord kwam dezelfde avond.
"""),
    "other": sentences("""
- Geholpen met zoeken in het intranet naar de juiste regeling.
"""),
}

REFERRALS: dict[str, tuple[str, ...]] = {
    "company_doctor": sentences("""
- Open spreekuur; melder vraagt het zelf aan.
- Gevraagd om een gesprek over herstel en werkhervatting.
"""),
    "hr": sentences("""
- Vraag over functie en schaal hoort daar thuis.
- Over verlof en rooster, zonder het verhaal erachter.
"""),
    "legal_aid": sentences("""
- Vaststellingsovereenkomst laten lezen voordat er iets getekend wordt.
"""),
    "trade_union": sentences("""
- Melder is lid en belt de eigen bond.
"""),
    "mediator": sentences("""
- Kennismaking, allebei de kanten apart.
"""),
    "social_work": sentences("""
- Voor spanning thuis en op het werk.
"""),
    "manager": sentences("""
- Over de bezetting en wat er kan wachten.
"""),
    "whistleblowers_authority": sentences("""
- Eerst vertrouwelijk advies vragen, dan pas beslissen.
"""),
    "sexual_violence_centre": sentences("""
- Nummer meegegeven; melder beslist zelf of en wanneer.
"""),
    "": sentences("""
- Folder en nummer meegegeven.
- Melder wil er eerst over nadenken.
- Uitgelegd wat ze daar wel en niet doen.
"""),
}

CONSENT_SCOPES = sentences("""
- Alleen naam en telefoonnummer, geen inhoud.
- Korte schets van de vraag, zonder de naam van de ander.
- Alles wat melder zelf op papier heeft gezet.
- Alleen dat er een afspraak nodig is.
""")

OVERRIDES = sentences("""
- Melder gaf aan er niet meer te willen zijn; met 113 gebeld terwijl melder erbij zat en niet kon antwoorden.
- Direct gevaar voor een ander; vooraf aan melder verteld dat ik dit ging doen.
""")

CONSENTS = (
    (
        "Aantekeningen bewaren",
        "mondeling",
        "Tot de bewaartermijn voorbij is.",
    ),
    (
        "Signaal zonder naam aan de leiding",
        "mondeling",
        "Alleen als er meer mensen komen, en zonder afdeling.",
    ),
    (
        "Overleg met de bedrijfsarts",
        "per bericht",
        "Over werkhervatting, niet over de aanleiding.",
    ),
    (
        "Meelezen door een collega-vertrouwenspersoon in intervisie",
        "mondeling",
        "Zonder herkenbare feiten.",
    ),
    (
        "Meegaan naar een gesprek",
        "mondeling",
        "Eenmalig, als steun.",
    ),
)

HOLDS = sentences("""
- Formele procedure loopt nog; aantekeningen bewaren tot die klaar is.
- Melder vroeg om te wachten tot na de uitspraak van de commissie.
- Overname door opvolger nog niet afgerond.
""")

REQUESTS = (
    (
        "committee",
        "Regionale klachtencommissie (fictief)",
        "Vraagt of er gesprekken zijn geweest en wanneer.",
        "refused",
        "Vertrouwelijk; melder heeft geen toestemming gegeven en kan het zelf vertellen.",
    ),
    (
        "lawyer",
        "Kantoor Aan de Singel (fictief)",
        "Vraagt om een verklaring over wat melder mij vertelde.",
        "",
        "",
    ),
    (
        "access",
        "Een melder, over de eigen aantekeningen",
        "Wil lezen wat er bewaard is.",
        "given",
        "Samen gelezen op de eigen plek; namen van anderen afgedekt.",
    ),
    (
        "access",
        "De andere partij in een casus",
        "Vraagt of er iets over die persoon bewaard wordt.",
        "",
        "",
    ),
    (
        "police",
        "Politie, team Oostervaart (fictief)",
        "Vraagt om contact over een aangifte.",
        "refused",
        "Verwezen naar melder zelf; er ligt geen bevel.",
    ),
)

BREACH = (
    ("Mail met een afspraakbevestiging ging naar een verkeerd adres binnen dezelfde organisatie. Er stond "
    "een voornaam in en een tijd, geen inhoud."),
    ("direct na het ontdekken, ontvanger gebeld en gevraagd de mail te wissen\n"
    "dezelfde dag, melder gebeld en verteld wat er misging\n"
    "de dag erna, nagegaan of het gemeld moet worden: nee, gering en hersteld\n"
    "daarna, adressen niet meer laten aanvullen door het mailprogramma"),
)
