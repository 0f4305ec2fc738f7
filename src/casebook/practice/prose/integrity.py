"""What reporters tell about integrity and about matters outside the mandate, theme by theme."""

from __future__ import annotations

from casebook.practice.prose import sentences

SITUATIONS: dict[str, tuple[str, ...]] = {
    "fraud": sentences("""
- Melder ziet al maanden dat er materiaal wordt besteld dat nooit op een klus aankomt.
- Op declaraties staan ritten naar adressen waar het team die dag niet was.
- De kas klopt bij {a} altijd tot op de cent, ook op dagen waarop er bij anderen verschillen zijn; dat vindt melder
  vreemd.
- {Z} heeft foto's van pakbonnen, thuis bewaard, en vraagt of dat eigenlijk wel mag.
- Toen melder er voorzichtig naar vroeg, werd {z} op een andere route gezet.
- Het gaat niet om grote bedragen per keer, maar volgens melder wel om een vaste gewoonte.
"""),
    "corruption": sentences("""
- Een leverancier betaalde een weekend weg voor {a}, kort voordat het contract zonder vergelijking werd verlengd.
- De vacature was volgens melder al vergeven: de kandidaat is een kennis van {a} en had de vragen vooraf.
- Opdrachten worden in stukken geknipt, zodat ze net onder het bedrag blijven waarbij drie offertes nodig zijn.
- Melder hoorde aan tafel bij de leverancier dat 'er altijd wel iets tegenover staat'.
- Wie vragen stelt over de gunning krijgt te horen dat het met de top is afgestemd.
- {Z} werkt er lang en zegt dat het vroeger anders ging; juist daarom zit het {h} dwars.
"""),
    "extortion": sentences("""
- Melder kreeg een bericht dat een oude foto verspreid zou worden als {z} niet meewerkte aan het wegmoffelen van een
  fout.
- {A} weet iets van {b} verleden en laat dat doorschemeren zodra melder nee zegt.
- Er is twee keer om geld gevraagd 'om het onderling te houden'.
- Melder slaapt slecht en durft de telefoon niet meer op te nemen als het nummer onbekend is.
"""),
    "misuse": sentences("""
- Uit het klantsysteem worden gegevens opgezocht van buren en bekenden; melder zag het meermalen over een schouder.
- De bestelbus staat in het weekend bij een klus die niets met de organisatie te maken heeft.
- Een lijst met privégegevens ging rond in een groepsapp waar ook oud-medewerkers in zitten.
- Toen melder vroeg of dit wel kon, was het antwoord dat iedereen het doet.
- {Z} weet niet of de gedragscode hier iets over zegt; die hebben we samen opgezocht en gelezen.
"""),
    "outside_activities": sentences("""
- {A} heeft naast het werk een eigen bureau dat dezelfde diensten aanbiedt en werft volgens melder onder klanten.
- In werktijd worden telefoontjes voor de eigen zaak gedaan en stukken voor die zaak geprint.
- Melder weet niet of de nevenfunctie is opgegeven; navragen voelt als verklikken.
- Een klant vroeg melder waarom de rekening van een andere naam kwam.
"""),
    "conflict_of_interest": sentences("""
- De partner van {a} werkt bij het bureau dat de opdracht kreeg; in het verslag van de keuze staat daar niets over.
- {A} zit in de commissie en is volgens melder al jaren bevriend met de aanvrager.
- Melder moest een vergunning voorbereiden voor een pand waar een collega zelf belang bij heeft.
- Toen {z} vroeg of iemand anders ernaar kon kijken, werd dat weggelachen.
- Er is een formulier voor dit soort situaties, maar volgens melder vult niemand het in.
"""),
    "other_integrity": sentences("""
- Metingen worden achteraf aangepast zodat het rapport er goed uitziet; melder moest zelf een keer een waarde
  wijzigen.
- Een veiligheidskeuring is afgetekend terwijl er die dag niemand is langs geweest.
- Melder twijfelt of dit een misstand is of slordigheid; we hebben op een rij gezet wat {z} zelf zag en wat {z}
  hoorde.
- Volgens melder weet {a} ervan en is er gezegd dat het na de zomer netjes zou worden gedaan.
"""),
    "work_pressure": sentences("""
- Van het team van zeven zijn er drie uitgevallen en het werk wordt verdeeld over wie er nog is.
- Melder werkt al weken door in de pauze en neemt in het weekend stukken mee naar huis.
- Er is een taak bij gekomen zonder dat er iets af ging; op de vraag wat er kan wachten komt geen antwoord.
- {Z} vergeet dingen die anders vanzelf gingen en schrok toen {z} op de fiets de weg even kwijt was.
- In het overleg over de bezetting zei {a} dat het overal druk is en dat melder beter moet plannen.
- Roosters komen laat en veranderen daarna nog; opvang voor de kinderen regelen lukt zo niet meer.
- Melder vindt het werk zelf nog steeds mooi en voelt zich schuldig tegenover collega's als {z} grenzen stelt.
- De nieuwe registratie kost per dag bijna een uur, en niemand lijkt te weten wie de cijfers gebruikt.
"""),
    "employment_issue": sentences("""
- De functie van melder vervalt bij de reorganisatie; het aanbod dat er ligt is twee schalen lager.
- Het functioneringsgesprek viel rauw op {b} dak: nooit eerder was er kritiek en nu lag er ineens een verbeterplan.
- Over de uitbetaling van overuren verschillen melder en {a} al een jaar van mening.
- Tijdens de ziekte werd melder wekelijks gebeld met de vraag wanneer {z} weer zou beginnen.
- Er is een vaststellingsovereenkomst gegeven met de mededeling dat {z} er voor vrijdag iets van moest vinden.
- Verlof voor de zorg voor {b} moeder is geweigerd, terwijl een collega het in dezelfde week wel kreeg.
- De werkplek is verplaatst naar een andere vestiging; de reistijd is nu anderhalf uur.
- Melder voelt zich niet slecht behandeld, zegt {z}, maar wel klem gezet tussen twee leidinggevenden.
"""),
    "": sentences("""
- Melder wilde vooral even horen of dit iets is om mee naar een vertrouwenspersoon te gaan.
- Het verhaal springt van de hak op de tak; waar het precies om gaat is nog niet duidelijk.
- Er speelt iets op de afdeling, zegt melder, maar {z} wil eerst weten wat ik met informatie doe.
- {Z} heeft een afspraak met {a} staan en ziet daar erg tegen op.
"""),
}
