"""What reporters tell of undesirable behaviour, theme by theme: sentences that can follow each other in any choice."""

from __future__ import annotations

from casebook.practice.prose import sentences

SITUATIONS: dict[str, tuple[str, ...]] = {
    "bullying": sentences("""
- Sinds de verhuizing naar de andere verdieping krijgt melder geen koffie meer mee en stopt het gesprek zodra {z}
  binnenkomt.
- In de groepsapp worden grapjes over {b} manier van werken gemaakt; wie er iets van zegt krijgt te horen dat het
  maar een geintje is.
- Tijdens het werkoverleg zucht {a} hoorbaar zodra melder het woord neemt, en de anderen lachen mee.
- Spullen verdwijnen van {b} werkplek en duiken een dag later op een vreemde plaats weer op.
- Bij de verdeling van de diensten blijven de weekenden en de late uren steeds voor melder over.
- {Z} hoorde via via dat er een bijnaam voor {h} rondgaat die ook bij andere afdelingen bekend is.
- Voor de borrel na de drukke maand was iedereen gevraagd, behalve melder; dat zag {z} pas aan de foto's.
- Wat {z} in vertrouwen over thuis vertelde, kwam een week later als grap terug aan de lunchtafel.
- Informatie die nodig is voor het werk komt te laat of helemaal niet, en daarna krijgt melder het verwijt dat het
  af had moeten zijn.
- Volgens melder begon het klein, met opmerkingen over {b} accent, en is het nu bijna dagelijks.
- Een oudere collega nam het een keer voor {h} op en werd daarna zelf een tijdje genegeerd.
"""),
    "intimidation": sentences("""
- {A} sprak melder met stemverheffing aan in de gang, waar anderen bij stonden, over een fout die later van iemand
  anders bleek.
- In het gesprek over de planning zei {a}: 'Als je dit doorzet, dan weet ik je te vinden.' Melder schreef het
  dezelfde avond op.
- Mails komen laat op de avond, met het hele team in de cc, en de toon is bits en dwingend.
- {A} gaat tijdens gesprekken tussen melder en de deur staan; {z} voelt zich dan klein en zegt overal ja op.
- Toen melder vrij vroeg voor een begrafenis, was het antwoord dat {z} dan maar moest bedenken hoe belangrijk dit
  werk voor {h} was.
- Er wordt met deuren gegooid en met vingers gewezen; niemand in het team zegt er iets van.
- Melder vertelt dat {a} dreigt met een slechte aantekening in het personeelsblad zodra {z} tegenspreekt.
- Sinds de aanvaring wordt ieder stuk van melder drie keer teruggestuurd, zonder dat duidelijk is wat er beter moet.
- {Z} merkt dat collega's met een tijdelijk contract hetzelfde meemaken maar niets durven te zeggen.
- Na het overleg moest melder nablijven en kreeg {z} te horen dat er 'genoeg anderen zijn die deze plek willen'.
- Op een voicemail, die ik heb mogen horen, is de toon hard en worden verwijten steeds herhaald.
"""),
    "aggression": sentences("""
- Tijdens de avonddienst werd melder door {a} bij de arm gegrepen en tegen de kar geduwd; een blauwe plek was drie
  dagen te zien.
- Er werd geschreeuwd en met een stoel gegooid; een collega trok melder de kamer uit.
- Aan de balie kreeg melder te horen dat {z} 'buiten wel op wachten kon rekenen'.
- Het was niet de eerste keer: in het voorjaar vielen er al klappen op de parkeerplaats, dat is toen met een
  gesprekje afgedaan.
- {Z} is sindsdien bang om alleen te openen en vraagt steeds of er iemand mee kan lopen.
- Het voorval is gemeld in het systeem, maar daar kwam alleen een automatische bevestiging op.
- De opvang na afloop bleef uit; melder werkte de dienst af alsof er niets gebeurd was.
- Volgens melder weet iedereen welke momenten gespannen zijn, maar staat er dan nooit iemand extra.
"""),
    "discrimination": sentences("""
- Bij de koffie gaan de grappen vaak over {b} afkomst, en wie niet meelacht is volgens de anderen te gevoelig.
- Melder solliciteerde intern op een functie die {z} al een jaar waarneemt en hoorde dat {z} 'minder goed bij de
  klanten zou passen'.
- Sinds {z} vertelde zwanger te zijn, gaan de leuke opdrachten naar iemand anders.
- Over {b} hoofddoek werd gezegd dat die niet bij de uitstraling van de organisatie hoort; in de regels staat daar
  niets over.
- Melder vraagt al maanden om een aangepaste werkplek; het antwoord is steeds dat anderen het ook zonder doen.
- In een evaluatie stond dat het tempo 'op deze leeftijd' te verwachten was.
- {Z} hoort als enige van het team de vraag waar {z} nu echt vandaan komt, ook van bezoekers in het bijzijn van {a}.
- Over {b} man en het feit dat hij een man is worden opmerkingen gemaakt die niemand corrigeert.
"""),
    "sexual_harassment": sentences("""
- Op het personeelsfeest legde {a} meer dan eens een hand op {b} heup, ook nadat melder een stap opzij deed.
- Er komen berichten binnen na werktijd, eerst vriendelijk, later met opmerkingen over {b} kleding en lichaam.
- In de auto naar de klant vroeg {a} naar {b} liefdesleven en hield daar niet over op toen melder zei dat {z} dat
  niet prettig vond.
- Melder heeft de berichten bewaard maar wil ze nu aan niemand laten zien; dat hoeft ook niet.
- Sinds {z} duidelijk nee zei, is de toon kil geworden en wordt {z} in overleggen overgeslagen.
- {Z} loopt om de printer heen als {a} daar staat en trekt sinds kort andere kleren aan naar het werk.
- Een collega vertelde dat het haar bij een vorige klus ook is overkomen; zij wil er zelf niet mee naar voren komen.
- Melder schaamt zich en vraagt zich steeds af of {z} het zelf heeft uitgelokt. Ik heb gezegd dat die vraag niet bij
  {h} hoort.
"""),
    "retaliation": sentences("""
- Nadat melder een misstand intern had aangekaart, verdween {b} naam van het rooster voor de opleiding.
- De taken die {z} al jaren deed zijn zonder gesprek bij een ander neergelegd, drie weken na de melding.
- {A} zei in het overleg dat 'sommigen hier liever brieven schrijven dan werken' en keek daarbij naar melder.
- Het contract dat mondeling was toegezegd, wordt nu toch niet verlengd; een reden staat er niet bij.
- Melder heeft de volgorde van gebeurtenissen op papier gezet, met data en mails erbij.
- Wie er met melder gezien wordt, krijgt daar later een opmerking over.
"""),
    "other_behaviour": sentences("""
- Het gaat melder niet om één voorval maar om een sfeer waarin iedereen op zijn hoede is.
- Er wordt veel over elkaar gesproken en weinig met elkaar; ook over zieken gaan verhalen rond.
- {A} bemoeit zich met wat melder in {b} vrije tijd doet en met wie {z} omgaat.
- Melder vindt het lastig om er een woord voor te vinden: 'Het is niet erg genoeg om iets van te zeggen, maar ik ga
  er kapot aan.'
- Afspraken over bereikbaarheid worden niet nagekomen en wie daar iets van zegt heet onflexibel.
"""),
    "visitor_behaviour": sentences("""
- De zoon van een bewoner belt dagelijks om melder persoonlijk verantwoordelijk te houden voor alles wat misgaat.
- Bij het wassen maakt een bewoner opmerkingen en grijpt hij naar {h}; collega's zeggen dat het bij de ziekte hoort.
- Bezoek filmde melder tijdens het werk en zette dat zonder vragen op internet.
- {Z} heeft gevraagd om met zijn tweeën naar deze kamer te gaan, maar daar zijn volgens het rooster geen mensen
  voor.
- Het team weet ervan en ruilt onderling, waardoor steeds dezelfden met deze familie te maken hebben.
"""),
}
