"""What she tells and does for organisations: advice requests, signals, recommendations, activities, time.

Signals and recommendations can be printed in a report: no numbers of people stand in them.
"""

from __future__ import annotations

from casebook.practice.prose import sentences

ADVICE = sentences("""
- Vraag hoe je een gesprek voert met een medewerker die zegt zich onveilig te voelen. Besproken: luisteren, niet
  meteen oplossen, en vragen wat de ander wil.
- Twee medewerkers liggen met elkaar overhoop. Meegedacht over de volgorde: eerst apart, dan samen, met een derde
  erbij als het stokt.
- Wil weten of een anonieme brief genoeg is om iets mee te doen. Gewezen op de regeling en op zorg voor wie er in
  genoemd wordt.
- Vraagt om mee te lezen met een bericht aan het team na een voorval. Toon zachter gemaakt, beloftes eruit gehaald
  die niet waar te maken zijn.
- Interne vertrouwenspersoon wil sparren over een lastig gesprek, zonder namen. Vooral gesproken over de eigen
  grens.
- Vraag over de verschillen tussen een klachtenregeling en een meldregeling, en wie waarvoor aan zet is.
- Hoe begeleid je de terugkeer van iemand die beschuldigd is en weer aan het werk gaat? Verwezen naar HR voor de
  arbeidsrechtelijke kant.
""")

SIGNALS: dict[str, tuple[str, ...]] = {
    "undesirable_behaviour": sentences("""
- In verschillende teams is de toon hard geworden sinds de wisseling van leidinggevenden. Mensen zeggen dat zij op
  hun woorden letten en minder vragen durven te stellen.
- Grappen over afkomst en uiterlijk gelden op meerdere plekken als normaal. Wie er iets van zegt, staat er vaak
  alleen voor.
- Na een voorval weten medewerkers niet goed bij wie zij terechtkunnen, en opvang blijft uit.
- In app-groepen van teams worden collega's buitengesloten of belachelijk gemaakt; niemand voelt zich daar
  verantwoordelijk voor.
"""),
    "integrity": sentences("""
- Over nevenwerkzaamheden en cadeaus bestaan veel misverstanden; het formulier is nauwelijks bekend.
- Wie iets wil melden, twijfelt of dat gevolgen heeft voor het eigen werk. De meldregeling noemt bescherming, maar
  die is niet zichtbaar.
"""),
    "outside_mandate": sentences("""
- De druk op het rooster komt in gesprekken over andere zaken steeds terug. Mensen melden zich laat ziek en raken
  dan langer uit de roulatie.
- Bij de reorganisatie ontbreekt voor velen een aanspreekpunt voor gewone vragen over functie en plaats.
"""),
}

SIGNALS_EN: dict[str, tuple[str, ...]] = {
    "undesirable_behaviour": sentences("""
- In different teams the tone has hardened since the change of managers. People say that they watch their words and
  ask fewer questions.
- After an incident people do not know whom to turn to, and there is no follow-up.
"""),
    "integrity": sentences("""
- The rules on gifts and outside work are hardly known, and the form is hard to find.
"""),
    "outside_mandate": sentences("""
- Pressure of work comes back in conversations about other matters, more than before.
"""),
}

RESPONSES = (
    "Besproken in het managementoverleg; er komt een vervolg in het najaar.",
    "Herkend. De leiding pakt het op met de teamleiders.",
    "Ontvangen, nog geen reactie.",
    "",
    "",
    "HR heeft een voorstel gemaakt.",
)

RECOMMENDATIONS = sentences("""
- Bespreek gewenst gedrag elk kwartaal in het werkoverleg, aan de hand van een voorbeeld uit de praktijk.
- Train leidinggevenden in het voeren van een lastig gesprek en in het herkennen van uitsluiting.
- Maak duidelijk wie opvang biedt na een voorval, en laat dat binnen een dag gebeuren.
- Zet de vertrouwenspersoon zichtbaarder op het intranet en in het programma voor nieuwe medewerkers.
- Leg vast hoe met nevenwerk en geschenken wordt omgegaan en breng het jaarlijks onder de aandacht.
- Spreek af hoe teams hun app-groepen gebruiken en wie er ingrijpt als het daar misgaat.
- Publiceer roosters eerder en beperk wijzigingen achteraf.
""")

RECOMMENDATIONS_EN = sentences("""
- Discuss desired behaviour in team meetings every quarter, with an example from practice.
- Train managers in difficult conversations and in recognising exclusion.
- Make the confidential adviser more visible on the intranet and during onboarding.
- Bring the rules on gifts and outside work to attention every year.
""")

FOLLOW_UPS = (
    "Opgenomen in het jaarplan van HR.",
    "Gedaan in het voorjaar, met goede opkomst.",
    "Uitgesteld tot na de verhuizing.",
    "De ondernemingsraad houdt een vinger aan de pols.",
    "",
)

ACTIVITIES: dict[str, tuple[str, ...]] = {
    "information_session": sentences("""
- Voorlichting voor nieuwe medewerkers
- Kennismaking in het teamoverleg
"""),
    "presentation": sentences("""
- Jaarverslag besproken met de leiding
- Toelichting in de ondernemingsraad
"""),
    "consultation_hour": sentences("""
- Inloopspreekuur op locatie
"""),
    "policy_advice": sentences("""
- Meegelezen met de gedragscode
- Advies over de meldregeling
"""),
    "training_given": sentences("""
- Training omstanders: wat doe je als je iets ziet
"""),
    "meeting": sentences("""
- Overleg met HR en bedrijfsarts
- Overleg met de interne vertrouwenspersonen
"""),
    "communication": sentences("""
- Stukje in de nieuwsbrief
- Nieuwe poster bij de kantine
"""),
}

ACTIVITIES_EN: dict[str, tuple[str, ...]] = {
    "information_session": sentences("""
- Introduction for new colleagues
"""),
    "presentation": sentences("""
- Annual report discussed with management
"""),
    "consultation_hour": sentences("""
- Walk-in hour
"""),
    "communication": sentences("""
- Piece in the newsletter
"""),
}

OWN_WORK: dict[str, tuple[str, ...]] = {
    "own_schooling": sentences("""
- Opfrisdag gespreksvoering
- Cursus integriteit en meldregeling
- Webinar over traumasensitief luisteren
"""),
    "peer_review": sentences("""
- Intervisie met collega-vertrouwenspersonen
- Intervisie: grenzen aan de rol
"""),
    "meeting": sentences("""
- Regiobijeenkomst vertrouwenspersonen
"""),
}

TIMES: dict[str, tuple[str, ...]] = {
    "reporting": sentences("""
- Jaarverslag geschreven
- Cijfers nagelopen
"""),
    "travel": sentences("""
- Heen en terug naar de vestiging
- Reistijd spreekuur
"""),
    "advice": sentences("""
- Stukken gelezen voor beleidsadvies
"""),
    "prevention": sentences("""
- Voorbereiding voorlichting
"""),
    "casework": sentences("""
- Regeling opgezocht en doorgelezen
"""),
}

APPOINTMENTS = sentences("""
- Vervolggesprek
- Terugbellen
- Eerste gesprek
- Nazorggesprek
- Tekst samen doorlezen
- Videogesprek
""")

NARRATIVES: dict[str, tuple[str, ...]] = {
    "prevention": sentences("""
- Ik was dit jaar zichtbaar bij nieuwe medewerkers, in teamoverleggen en op het spreekuur. De vragen na een voorlichting
  zeggen mij dat mensen willen weten waar een grens ligt en wie helpt om die te trekken.
- De voorlichting bereikte meer teams dan het jaar ervoor. Leidinggevenden vroegen vooral hoe zij een gesprek openen als
  zij iets vermoeden; daar maken we komend jaar een korte training van.
"""),
    "availability": sentences("""
- Iedereen kan mij bellen, mailen of op een rustige plek spreken, ook buiten werktijd. Ik ben er in vakanties niet; dan
  neemt een collega waar, die dezelfde vertrouwelijkheid biedt.
"""),
}
NARRATIVES_EN: dict[str, tuple[str, ...]] = {
    "prevention": sentences("""
- I met new colleagues during their introduction and kept a walk-in hour. Questions afterwards tell me that people want
  to know where a line is drawn and who helps to draw it.
"""),
}

DISCUSSED = (
    "Drie kwartier, goed gesprek. De aanbevelingen worden besproken in het overleg van volgende maand.",
    "Kort doorgenomen. Vraag over de bereikbaarheid in de avond; daar kom ik op terug.",
    "Rustig doorgenomen. Men wil het verslag ook op intranet zetten; de korte versie gestuurd.",
    "",
)
