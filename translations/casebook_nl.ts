<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Toestemming</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren, vr, 3 maart.</translation>
    </message>
    <message>
        <source>Contact with a third party</source>
        <translation>Contact met een derde</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
</context>
<context>
    <name>ActivitiesPane</name>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>O&amp;pdrachtgever</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Soor&amp;t</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>Dee&amp;lnemers</translation>
    </message>
    <message>
        <source>Points for a re&amp;gistration</source>
        <translation>Punten voor een re&amp;gistratie</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Aante&amp;keningen</translation>
    </message>
    <message>
        <source>No client in particular</source>
        <translation>Geen opdrachtgever in het bijzonder</translation>
    </message>
    <message>
        <source>Hours of prevention in %1: %2</source>
        <translation>Uren preventie in %1: %2</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Nieuwe activiteit</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Activity removed.</source>
        <translation>Activiteit verwijderd.</translation>
    </message>
    <message>
        <source>Activity saved.</source>
        <translation>Activiteit bewaard.</translation>
    </message>
    <message>
        <source>Gave an information session or held a consultation hour? Put it here; then it stands in your annual report.</source>
        <translation>Voorlichting gegeven of spreekuur gehouden? Zet het hier; dan staat het straks in je jaarverslag.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>AdviceRequestsPane</name>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>O&amp;pdrachtgever</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>&amp;Wie vraagt</translation>
    </message>
    <message>
        <source>T&amp;heme group</source>
        <translation>T&amp;hemagroep</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Aante&amp;keningen</translation>
    </message>
    <message>
        <source>Ma&amp;ke this a case</source>
        <translation>Maak hier een &amp;casus van</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kies een opdrachtgever</translation>
    </message>
    <message>
        <source>Choose the client organisation that asks.</source>
        <translation>Kies de opdrachtgever die het vraagt.</translation>
    </message>
    <message>
        <source>The advice request is a case now.</source>
        <translation>De adviesvraag is nu een casus.</translation>
    </message>
    <message>
        <source>Advice requests</source>
        <translation>Adviesvragen</translation>
    </message>
    <message>
        <source>&amp;New advice request</source>
        <translation>&amp;Nieuwe adviesvraag</translation>
    </message>
    <message>
        <source>New advice request</source>
        <translation>Nieuwe adviesvraag</translation>
    </message>
    <message>
        <source>Advice request</source>
        <translation>Adviesvraag</translation>
    </message>
    <message>
        <source>Advice request saved.</source>
        <translation>Adviesvraag bewaard.</translation>
    </message>
    <message>
        <source>Advice request removed.</source>
        <translation>Adviesvraag verwijderd.</translation>
    </message>
    <message>
        <source>Does a manager, HR or an internal adviser ask you something? Note it here. It counts apart from cases.</source>
        <translation>Vraagt een leidinggevende, HR of een interne vertrouwenspersoon je iets? Noteer het hier. Het telt los van de casussen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation>Themagroep</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>From before the period</source>
        <translation>Uit een eerdere periode</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>A person who comes to the confidential adviser. Counted are different people with a first contact or a conversation in the period.</source>
        <translation>Iemand die bij de vertrouwenspersoon komt. Geteld zijn verschillende mensen met een eerste contact of een gesprek in de periode.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>One matter of one reporter, from the first contact until it is closed; aftercare is part of it.</source>
        <translation>Eén kwestie van één melder, van het eerste contact tot de afsluiting; nazorg hoort erbij.</translation>
    </message>
    <message>
        <source>Advice request</source>
        <translation>Adviesvraag</translation>
    </message>
    <message>
        <source>A question of a manager, HR or an internal confidential adviser. It is no case, and is counted apart.</source>
        <translation>Een vraag van een leidinggevende, HR of een interne vertrouwenspersoon. Dat is geen melding en telt apart.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>A case whose first contact lies in the period, or that was recorded late for a period already reported on. A case taken over from a predecessor is not new.</source>
        <translation>Een melding met het eerste contact in de periode, of een melding die te laat is vastgelegd voor een periode waarover al verslag is gedaan. Wat van een voorganger is overgenomen, is niet nieuw.</translation>
    </message>
    <message>
        <source>New cases and those from before the period together, each once. Less those closed, that is the number open at the end.</source>
        <translation>Nieuwe meldingen en die van eerder samen, elk één keer. Min de afgesloten meldingen is dat het aantal dat aan het eind nog loopt.</translation>
    </message>
    <message>
        <source>From earlier years</source>
        <translation>Uit eerdere jaren</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Werkwijze en begrippen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>A case that was open at the start of the period, or was closed before it and reopened in it.</source>
        <translation>Een melding die liep bij het begin van de periode, of die daarvoor was afgesloten en in de periode is heropend.</translation>
    </message>
    <message>
        <source>Cases in hand</source>
        <translation>Meldingen in behandeling</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>A first, follow-up or aftercare conversation, or a meeting to which the adviser went along; one held for several cases counts once.</source>
        <translation>Een eerste gesprek, vervolggesprek of nazorggesprek, of een gesprek waar de vertrouwenspersoon mee naartoe ging; een gesprek voor meer meldingen tegelijk telt één keer.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Hoofdthema</translation>
    </message>
    <message>
        <source>What a case is mostly about, as the reporter tells it; one for each case.</source>
        <translation>Waar een melding vooral over gaat, zoals de melder het vertelt; één per melding.</translation>
    </message>
    <message>
        <source>Step chosen, outcome</source>
        <translation>Gekozen stap, uitkomst</translation>
    </message>
    <message>
        <source>As they stood at the end of the period, of the cases closed in it.</source>
        <translation>Zoals die waren aan het eind van de periode, van de meldingen die erin zijn afgesloten.</translation>
    </message>
    <message>
        <source>confidential adviser</source>
        <translation>vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Of these, %1 were new and %2 came from earlier years.</source>
        <translation>Daarvan waren er %1 nieuw; %2 liepen nog of kwamen terug uit eerdere jaren.</translation>
    </message>
    <message>
        <source>Of these, %1 were new and %2 came from before this period.</source>
        <translation>Daarvan waren er %1 nieuw; %2 liepen nog of kwamen terug uit een eerdere periode.</translation>
    </message>
    <message>
        <source>All of them were new.</source>
        <translation>Ze waren allemaal nieuw.</translation>
    </message>
    <message>
        <source>By the end of the period %1 were closed and %2 were still open.</source>
        <translation>Aan het eind van de periode waren er %1 afgesloten en liepen er nog %2.</translation>
    </message>
    <message>
        <source>I held %1 conversations.</source>
        <translation>Ik voerde %1 gesprekken.</translation>
    </message>
    <message>
        <source>There were %1 conversations.</source>
        <translation>Er zijn %1 gesprekken gevoerd.</translation>
    </message>
    <message>
        <source>The most frequent theme was %1.</source>
        <translation>Het vaakst ging het over %1.</translation>
    </message>
    <message>
        <source>The work here began in the course of %1. Its figures cover a shorter time, and can&apos;t be compared just like that.</source>
        <translation>Het werk begon hier in de loop van %1. De cijfers van dat jaar gaan over een kortere tijd en zijn niet zomaar te vergelijken.</translation>
    </message>
    <message>
        <source>There were as many cases as in %1.</source>
        <translation>Er waren evenveel meldingen als in %1.</translation>
    </message>
    <message>
        <source>There were more cases than in %1. More cases can mean that more is the matter, and just as well that people find their way sooner.</source>
        <translation>Er waren meer meldingen dan in %1. Meer meldingen kunnen betekenen dat er meer speelt, en net zo goed dat mensen de weg eerder vinden.</translation>
    </message>
    <message>
        <source>There were fewer cases than in %1. Fewer cases do not yet mean that less is the matter.</source>
        <translation>Er waren minder meldingen dan in %1. Minder meldingen betekent nog niet dat er minder speelt.</translation>
    </message>
    <message>
        <source>There were %2 more cases than in %1. More cases can mean that more is the matter, and just as well that people find their way sooner.</source>
        <translation>Er waren %2 meldingen meer dan in %1. Meer meldingen kunnen betekenen dat er meer speelt, en net zo goed dat mensen de weg eerder vinden.</translation>
    </message>
    <message>
        <source>There were %2 fewer cases than in %1. Fewer cases do not yet mean that less is the matter.</source>
        <translation>Er waren %2 meldingen minder dan in %1. Minder meldingen betekent nog niet dat er minder speelt.</translation>
    </message>
    <message>
        <source>The reporter chooses the step; I set out the options.</source>
        <translation>De melder kiest de stap; ik zet de mogelijkheden op een rij.</translation>
    </message>
    <message>
        <source>The reporter chooses the step; the confidential adviser sets out the options.</source>
        <translation>De melder kiest de stap; de vertrouwenspersoon zet de mogelijkheden op een rij.</translation>
    </message>
    <message>
        <source>What is counted is the step that stood when the case was closed.</source>
        <translation>Geteld is de laatst gekozen stap van de meldingen die in deze periode zijn afgesloten.</translation>
    </message>
    <message>
        <source>The most frequent theme was %1: %2 of the %3 new cases, or %4 percent.</source>
        <translation>Het vaakst ging het over %1: %2 van de %3 nieuwe meldingen, ofwel %4 procent.</translation>
    </message>
    <message>
        <source>Named most often as the other party: %1 (%4 percent of the new cases).</source>
        <translation>Als andere partij werd het vaakst genoemd: %1 (%4 procent van de nieuwe meldingen).</translation>
    </message>
    <message>
        <source>Chosen most often: %1 (%4 percent of the closed cases).</source>
        <translation>Het vaakst gekozen: %1 (%4 procent van de afgesloten meldingen).</translation>
    </message>
    <message>
        <source>One theme stands by itself, %1: %2 of the %3 new cases, or %4 percent.</source>
        <translation>Eén thema staat apart: %1. Daarover gingen %2 van de %3 nieuwe meldingen, ofwel %4 procent.</translation>
    </message>
    <message>
        <source>One row stands by itself: %1 (%4 percent).</source>
        <translation>Eén rij staat apart: %1 (%4 procent).</translation>
    </message>
    <message>
        <source>Of the themes that stand apart, the most frequent was %1: %2 of the %3 new cases, or %4 percent.</source>
        <translation>Van de thema&apos;s die apart staan, kwam %1 het vaakst voor: %2 van de %3 nieuwe meldingen, ofwel %4 procent.</translation>
    </message>
    <message>
        <source>Of the other parties that stand apart, the most frequent was: %1 (%4 percent of the new cases).</source>
        <translation>Van de andere partijen die apart staan, kwam het vaakst voor: %1 (%4 procent van de nieuwe meldingen).</translation>
    </message>
    <message>
        <source>Of the steps that stand apart, chosen most often: %1 (%4 percent of the closed cases).</source>
        <translation>Van de stappen die apart staan, is het vaakst gekozen: %1 (%4 procent van de afgesloten meldingen).</translation>
    </message>
    <message>
        <source>The figures of earlier years stand here as they were released, not counted again. A year without a number was too small to print, or has no released report.</source>
        <translation>De cijfers van eerdere jaren staan hier zoals ze toen zijn uitgebracht; ze zijn niet opnieuw geteld. Een jaar zonder getal was te klein om af te drukken, of heeft geen uitgebracht verslag.</translation>
    </message>
    <message>
        <source>of which new</source>
        <translation>waarvan nieuw</translation>
    </message>
    <message>
        <source>of which from earlier years, reopened ones included</source>
        <translation>waarvan uit eerdere jaren, heropende meegeteld</translation>
    </message>
    <message>
        <source>of which from before the period, reopened ones included</source>
        <translation>waarvan uit een eerdere periode, heropende meegeteld</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Afgesloten in de periode</translation>
    </message>
    <message>
        <source>Open at the end, aftercare included</source>
        <translation>Lopend aan het eind, nazorg meegeteld</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Advice requests from managers, HR and others</source>
        <translation>Adviesvragen van leidinggevenden, HR en anderen</translation>
    </message>
    <message>
        <source>With %1 workers that is %2 new cases per hundred workers.</source>
        <translation>Bij %1 medewerkers zijn dat %2 nieuwe meldingen per honderd medewerkers.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Wat is geteld</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>– : not printed, because the number is too small or was not released.</source>
        <translation>– : niet afgedrukt, omdat het aantal te klein is of niet is uitgebracht.</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Nieuwe meldingen</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>Over %1 together, too, there were too few cases to split them up.</source>
        <translation>Ook over %1 samen waren er te weinig meldingen om ze uit te splitsen.</translation>
    </message>
    <message>
        <source>Over %1 together</source>
        <translation>Over %1 samen</translation>
    </message>
    <message>
        <source>Year by year there were too few cases to split them up. Over %1 together they can be. These tables are about all of that time, and not about %2 by itself.</source>
        <translation>Per jaar waren er te weinig meldingen om ze uit te splitsen. Over %1 samen kan dat wel. Deze tabellen gaan over die hele tijd, en niet over %2 alleen.</translation>
    </message>
    <message>
        <source>Advice requests</source>
        <translation>Adviesvragen</translation>
    </message>
    <message>
        <source>Managers, HR and others in the organisation also ask for advice, for instance on how to approach a conversation. These requests are no cases and are counted apart: %1.</source>
        <translation>Ook leidinggevenden, HR en anderen in de organisatie vragen om advies, bijvoorbeeld over hoe zij een gesprek kunnen aanpakken. Zulke adviesvragen zijn geen meldingen en zijn apart geteld: %1.</translation>
    </message>
    <message>
        <source>Cases by year, as released</source>
        <translation>Meldingen per jaar, zoals uitgebracht</translation>
    </message>
    <message>
        <source>Theme groups over the years</source>
        <translation>Soorten meldingen door de jaren</translation>
    </message>
    <message>
        <source>Annual report of the confidential adviser</source>
        <translation>Jaarverslag vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Report of the confidential adviser</source>
        <translation>Verslag vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Final, version %1</source>
        <translation>Definitief, versie %1</translation>
    </message>
    <message>
        <source>Concept, version %1</source>
        <translation>Concept, versie %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Confidential adviser</source>
        <translation>Vertrouwenspersoon</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CONCEPT</source>
        <translation>CONCEPT</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo van %1</translation>
    </message>
    <message>
        <source>the confidential adviser</source>
        <translation>de vertrouwenspersoon</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>There were no advice requests.</source>
        <translation>Er waren geen adviesvragen.</translation>
    </message>
    <message>
        <source>Advice requests from managers, HR and others: %1.</source>
        <translation>Adviesvragen van leidinggevenden, HR en anderen: %1.</translation>
    </message>
    <message>
        <source>This period still runs: the figures go up to %1.</source>
        <translation>Deze periode loopt nog: de cijfers gaan tot en met %1.</translation>
    </message>
    <message>
        <source>The confidential adviser&apos;s work here began in the course of this year: the figures cover less than a whole year.</source>
        <translation>Het vertrouwenswerk begon hier in de loop van dit jaar: de cijfers gaan over minder dan een heel jaar.</translation>
    </message>
    <message>
        <source>This report covers one month.</source>
        <translation>Dit verslag gaat over één maand.</translation>
    </message>
    <message>
        <source>This report covers %1 months.</source>
        <translation>Dit verslag gaat over %1 maanden.</translation>
    </message>
    <message>
        <source>It therefore gives no number of cases per hundred workers.</source>
        <translation>Daarom staat er geen aantal meldingen per honderd medewerkers in.</translation>
    </message>
    <message>
        <source>cases in hand</source>
        <translation>meldingen in behandeling</translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>nieuwe meldingen</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>cases closed</source>
        <translation>meldingen afgesloten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>The figures were fixed on %1.</source>
        <translation>De cijfers zijn vastgesteld op %1.</translation>
    </message>
    <message>
        <source>The definitions stand in the last chapter.</source>
        <translation>De definities staan in het laatste hoofdstuk.</translation>
    </message>
    <message>
        <source>A case with me is not a complaint, and not a report under the Whistleblowers Protection Act.</source>
        <translation>Een melding bij mij is geen klacht en geen melding volgens de Wet bescherming klokkenluiders.</translation>
    </message>
    <message>
        <source>A case with the confidential adviser is not a complaint, and not a report under the Whistleblowers Protection Act.</source>
        <translation>Een melding bij de vertrouwenspersoon is geen klacht en geen melding volgens de Wet bescherming klokkenluiders.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Small numbers are not printed, so that no one can be recognised</source>
        <translation>Kleine aantallen staan er niet in, zodat niemand herkenbaar is</translation>
    </message>
    <message>
        <source>Report over %1</source>
        <translation>Verslag over %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Role and mandate</source>
        <translation>Rol en mandaat</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Leeswijzer</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>The steps chosen</source>
        <translation>Gekozen stappen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Ontwikkeling over de jaren</translation>
    </message>
    <message>
        <source>Prevention and visibility</source>
        <translation>Preventie en zichtbaarheid</translation>
    </message>
    <message>
        <source>Professional development</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>Signals and trends</source>
        <translation>Signalen en trends</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tijdsbesteding</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Workers can reach me directly, without going through a manager or HR. We meet where the reporter feels safe: in person, by video or by phone.</source>
        <translation>Medewerkers kunnen mij rechtstreeks bereiken, zonder tussenkomst van een leidinggevende of HR. We spreken elkaar waar de melder zich veilig voelt: in persoon, via videobellen of telefonisch.</translation>
    </message>
    <message>
        <source>Workers can reach the confidential adviser directly, without going through a manager or HR. Conversations are held where the reporter feels safe: in person, by video or by phone.</source>
        <translation>Medewerkers kunnen de vertrouwenspersoon rechtstreeks bereiken, zonder tussenkomst van een leidinggevende of HR. Gesprekken vinden plaats waar de melder zich veilig voelt: in persoon, via videobellen of telefonisch.</translation>
    </message>
    <message>
        <source>As confidential adviser I am there for everyone who works here and meets undesirable behaviour or suspects a lack of integrity. I listen, think along about informal and formal steps, refer where someone else can do more, and offer aftercare. I inform, help to prevent, and pass on patterns to management without anyone being recognised.

I do no fact-finding, do not say who is right, do not mediate and am no therapist or lawyer. What someone tells me stays with me. I take a step only when the reporter wants it; the exceptions are narrow and I explain them in the first conversation.</source>
        <translation>Als vertrouwenspersoon ben ik er voor iedereen die hier werkt en te maken krijgt met ongewenst gedrag, of vermoedt dat er niet integer wordt gehandeld. Ik luister, denk mee over informele en formele stappen, verwijs door waar een ander meer kan doen en bied nazorg. Ik geef voorlichting, help problemen voorkomen en geef patronen door aan de leiding zonder dat iemand herkenbaar wordt.

Ik zoek niet uit wat er is gebeurd en zeg niet wie er gelijk heeft; ik bemiddel niet en ben geen therapeut of jurist. Wat iemand mij vertelt, blijft bij mij. Ik zet alleen een stap als de melder dat wil; de uitzonderingen zijn beperkt en leg ik uit in het eerste gesprek.</translation>
    </message>
    <message>
        <source>The confidential adviser is there for everyone who works here and meets undesirable behaviour or suspects a lack of integrity. The adviser listens, thinks along about informal and formal steps, refers where someone else can do more, and offers aftercare. The adviser informs, helps to prevent, and passes on patterns to management without anyone being recognised.

The adviser does no fact-finding, does not say who is right, does not mediate and is no therapist or lawyer. What someone tells stays confidential. A step is taken only when the reporter wants it; the exceptions are narrow and are explained in the first conversation.</source>
        <translation>De vertrouwenspersoon is er voor iedereen die hier werkt en te maken krijgt met ongewenst gedrag, of vermoedt dat er niet integer wordt gehandeld. De vertrouwenspersoon luistert, denkt mee over informele en formele stappen, verwijst door waar een ander meer kan doen en biedt nazorg. De vertrouwenspersoon geeft voorlichting, helpt problemen voorkomen en geeft patronen door aan de leiding zonder dat iemand herkenbaar wordt.

De vertrouwenspersoon zoekt niet uit wat er is gebeurd en zegt niet wie er gelijk heeft, bemiddelt niet en is geen therapeut of jurist. Wat iemand vertelt, blijft vertrouwelijk. Een stap wordt alleen gezet als de melder dat wil; de uitzonderingen zijn beperkt en worden uitgelegd in het eerste gesprek.</translation>
    </message>
    <message>
        <source>What reporters tell me are experiences, not established facts. I do not look into whether something happened, and say nothing about who is right.</source>
        <translation>Wat melders mij vertellen zijn ervaringen, geen vastgestelde feiten. Ik ga niet na of iets is gebeurd en zeg niets over wie er gelijk heeft.</translation>
    </message>
    <message>
        <source>What reporters tell are experiences, not established facts. The confidential adviser does not look into whether something happened, and says nothing about who is right.</source>
        <translation>Wat melders vertellen zijn ervaringen, geen vastgestelde feiten. De vertrouwenspersoon gaat niet na of iets is gebeurd en zegt niets over wie er gelijk heeft.</translation>
    </message>
    <message>
        <source>Apart from the agreed total, small numbers are not printed. That way nobody who came can be recognised.</source>
        <translation>Behalve het afgesproken totaal staan kleine aantallen niet in dit verslag. Zo is niemand die kwam herkenbaar.</translation>
    </message>
    <message>
        <source>Small numbers are not printed. That way nobody who came can be recognised.</source>
        <translation>Kleine aantallen staan niet in dit verslag. Zo is niemand die kwam herkenbaar.</translation>
    </message>
    <message>
        <source>Small numbers are not printed. A row of a table stands by itself only where at least %1 different people are behind it.</source>
        <translation>Kleine aantallen staan niet in dit verslag. Een rij staat alleen apart in een tabel als er ten minste %1 verschillende mensen achter zitten.</translation>
    </message>
    <message>
        <source>Most of the work is done in conversations: listening and supporting, setting out the options and what each may bring about, helping to prepare a conversation or to put something in writing, and, where the reporter wants it, going along. Where another profession is needed, the reporter is referred: to the company doctor, social work, a mediator, legal help or a body outside the organisation.

Aftercare is part of it: some time after a case has come to rest the reporter is asked how things are, in the way that was agreed.</source>
        <translation>Het meeste werk gebeurt in gesprekken: luisteren en steunen, de mogelijkheden op een rij zetten en nagaan wat elke stap kan losmaken, een gesprek helpen voorbereiden of iets helpen opschrijven, en meegaan als de melder dat wil. Waar een ander vak nodig is, volgt een doorverwijzing: naar de bedrijfsarts, het maatschappelijk werk, een mediator, rechtshulp of een instantie buiten de organisatie.

Nazorg hoort erbij: enige tijd nadat een melding tot rust is gekomen, volgt de vraag hoe het gaat, op de manier die met de melder is afgesproken.</translation>
    </message>
    <message>
        <source>The outcome is how the reporter describes the situation when the case is closed. That says nothing about whether what was told has been established.</source>
        <translation>De uitkomst is hoe de melder de situatie beschrijft als de melding wordt afgesloten. Dat zegt niet of wat is verteld ook vaststaat.</translation>
    </message>
    <message>
        <source>People come sooner to someone they have seen or heard of before. This is what was done for it in this period.</source>
        <translation>Mensen stappen eerder af op iemand die zij al eens hebben gezien of van wie zij hebben gehoord. Daar is in deze periode het volgende voor gedaan.</translation>
    </message>
    <message>
        <source>Professional knowledge is kept up by training.</source>
        <translation>Het vak blijft op peil door scholing.</translation>
    </message>
    <message>
        <source>Professional knowledge is kept up by peer supervision, in which cases are discussed without names or organisations.</source>
        <translation>Het vak blijft op peil door intervisie, waarin casussen zonder namen en organisaties worden besproken.</translation>
    </message>
    <message>
        <source>Professional knowledge is kept up by training and by peer supervision, in which cases are discussed without names or organisations.</source>
        <translation>Het vak blijft op peil door scholing en door intervisie, waarin casussen zonder namen en organisaties worden besproken.</translation>
    </message>
    <message>
        <source>A signal stands here only when it rests on several independent sources and can be told without anyone being recognised.</source>
        <translation>Een signaal staat hier alleen als het op verschillende, onafhankelijke bronnen rust en kan worden verteld zonder dat iemand herkenbaar is.</translation>
    </message>
    <message>
        <source>A signal stands here only when it can be told without anyone being recognised.</source>
        <translation>Een signaal staat hier alleen als het te vertellen is zonder dat iemand herkenbaar wordt.</translation>
    </message>
    <message>
        <source>In this period I have no signals that can be shared without someone being recognised.</source>
        <translation>Over deze periode heb ik geen signalen die ik kan delen zonder dat iemand herkenbaar wordt.</translation>
    </message>
    <message>
        <source>In this period there are no signals that can be shared without someone being recognised.</source>
        <translation>Over deze periode zijn er geen signalen die gedeeld kunnen worden zonder dat iemand herkenbaar wordt.</translation>
    </message>
    <message>
        <source>I make these recommendations. I would like to discuss them, and will come back in the next report to what was done with them.</source>
        <translation>Ik doe de volgende aanbevelingen. Ik bespreek ze graag, en kom er in het volgende verslag op terug.</translation>
    </message>
    <message>
        <source>The confidential adviser makes these recommendations, would like to discuss them, and will come back in the next report to what was done with them.</source>
        <translation>De vertrouwenspersoon doet de volgende aanbevelingen, bespreekt ze graag en komt er in het volgende verslag op terug.</translation>
    </message>
    <message>
        <source>Hours are given by kind of work, never by case or theme. Time spent on cases is left out.</source>
        <translation>Uren staan hier per soort werk, nooit per melding of thema. Tijd aan meldingen staat er niet bij.</translation>
    </message>
    <message>
        <source>Hours are given by kind of work, never by case or theme.</source>
        <translation>Uren staan hier per soort werk, nooit per melding of thema.</translation>
    </message>
    <message>
        <source>It was agreed that notes are destroyed when a case is closed.</source>
        <translation>Afgesproken is dat aantekeningen worden vernietigd als een melding wordt afgesloten.</translation>
    </message>
    <message>
        <source>It was agreed that notes are destroyed three months after the annual report on the year in which a case was closed.</source>
        <translation>Afgesproken is dat aantekeningen worden vernietigd drie maanden na het jaarverslag over het jaar waarin een melding is afgesloten.</translation>
    </message>
    <message>
        <source>It was agreed that notes are destroyed one year after a case was closed.</source>
        <translation>Afgesproken is dat aantekeningen worden vernietigd een jaar nadat een melding is afgesloten.</translation>
    </message>
    <message>
        <source>It was agreed that notes are destroyed two years after a case was closed.</source>
        <translation>Afgesproken is dat aantekeningen worden vernietigd twee jaar nadat een melding is afgesloten.</translation>
    </message>
    <message>
        <source>The figures come from the adviser&apos;s own encrypted records and were counted by the definitions below.</source>
        <translation>De cijfers komen uit de eigen, versleutelde registratie van de vertrouwenspersoon en zijn geteld volgens de begrippen hieronder.</translation>
    </message>
    <message>
        <source>What was recorded after %1 about this period counts in the next report.</source>
        <translation>Wat na %1 over deze periode is vastgelegd, telt mee in het volgende verslag.</translation>
    </message>
    <message>
        <source>Figures of earlier years are those of the reports then released.</source>
        <translation>Cijfers over eerdere jaren zijn die van de verslagen die toen zijn uitgebracht.</translation>
    </message>
    <message>
        <source>The counts of a colleague who worked for this organisation in the same period are part of them.</source>
        <translation>De aantallen van een collega die in dezelfde periode voor deze organisatie werkte, zijn erin meegeteld.</translation>
    </message>
    <message>
        <source>The figures come from the adviser&apos;s own encrypted records.</source>
        <translation>De cijfers komen uit de eigen, versleutelde registratie van de vertrouwenspersoon.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>– : does not stand by itself in the report on %1.</source>
        <translation>– : staat in het verslag over %1 niet apart.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Advice, on request</source>
        <translation>Gevraagd advies</translation>
    </message>
    <message>
        <source>Advice, of own accord</source>
        <translation>Ongevraagd advies</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Nieuwe aanbevelingen</translation>
    </message>
    <message>
        <source>What became of earlier recommendations</source>
        <translation>Wat er met eerdere aanbevelingen is gedaan</translation>
    </message>
    <message>
        <source>What became of the recommendations on %1</source>
        <translation>Wat er met de aanbevelingen over %1 is gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>%1: %2 hours.</source>
        <translation>%1: %2 uur.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Stand together in this row</source>
        <translation>Staan samen in deze rij</translation>
    </message>
</context>
<context>
    <name>AnnualReportPage</name>
    <message>
        <source>Nothing here yet. Begin with your first client organisation; a name is enough.</source>
        <translation>Nog niets hier. Begin met je eerste opdrachtgever; een naam is genoeg.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>AttachmentBox</name>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation>Pagina&apos;s van de bijlage</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als best&amp;and opslaan…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Nothing attached. A PDF or an image, 25 MB at most; it goes into the encrypted file.</source>
        <translation>Geen bijlagen. Een pdf of een afbeelding, hoogstens 25 MB; die komt in het versleutelde bestand.</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Bijvoegen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Be&amp;kijken</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als best&amp;and opslaan…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Weghalen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>Kept in the encrypted file. The file you took it from still stands where it was.</source>
        <translation>Bewaard in het versleutelde bestand. Het bestand waar je het vandaan haalde, staat er nog.</translation>
    </message>
    <message>
        <source>Attached.</source>
        <translation>Bijgevoegd.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bestand bijvoegen</translation>
    </message>
    <message>
        <source>PDF and images</source>
        <translation>Pdf en afbeeldingen</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Heet nu anders.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>This can&apos;t leave yet. Whoever lays it beside %1 can work out that %2.</source>
        <translation>Zo kan het nog niet weg. Wie het naast %1 legt, kan uitrekenen dat %2.</translation>
    </message>
    <message>
        <source>This can&apos;t leave yet. Whoever reads it can work out that %2.</source>
        <translation>Zo kan het nog niet weg. Wie het leest, kan uitrekenen dat %2.</translation>
    </message>
    <message>
        <source>Nothing can be left out that would mend it. Make it over a longer period.</source>
        <translation>Weglaten helpt hier niet. Maak het over een langere periode.</translation>
    </message>
    <message>
        <source>With more rows put together it can leave.</source>
        <translation>Met meer rijen samengevoegd kan het wel weg.</translation>
    </message>
    <message>
        <source>It can leave without: %1.</source>
        <translation>Het kan wel weg zonder: %1.</translation>
    </message>
    <message>
        <source>the number of %1 in %3 was %2</source>
        <translation>het aantal %1 in %3 %2 was</translation>
    </message>
    <message>
        <source>in %3 one person came about %1</source>
        <translation>in %3 één mens over %1 kwam</translation>
    </message>
    <message>
        <source>in %3 %2 came about %1</source>
        <translation>in %3 %2 over %1 kwamen</translation>
    </message>
    <message>
        <source>in %3 one person spoke of %1</source>
        <translation>in %3 één mens over %1 sprak</translation>
    </message>
    <message>
        <source>in %3 %2 spoke of %1</source>
        <translation>in %3 %2 over %1 spraken</translation>
    </message>
    <message>
        <source>in %3 one person spoke of %1 beside what he or she came about</source>
        <translation>in %3 één mens over %1 sprak naast de aanleiding om te komen</translation>
    </message>
    <message>
        <source>in %3 %2 spoke of %1 beside what they came about</source>
        <translation>in %3 %2 over %1 spraken naast waar ze voor kwamen</translation>
    </message>
    <message>
        <source>in %3 it was %2 of whom the table “%4” says: %1</source>
        <translation>het in %3 om %2 gaat van wie de tabel ‘%4’ zegt: %1</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 zonder %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>the short version over %1</source>
        <translation>de korte versie over %1</translation>
    </message>
    <message>
        <source>the talk sheet over %1</source>
        <translation>het praatpapier over %1</translation>
    </message>
    <message>
        <source>the referral counts over %1</source>
        <translation>de verwijscijfers over %1</translation>
    </message>
    <message>
        <source>the invoice over %1</source>
        <translation>de factuur over %1</translation>
    </message>
    <message>
        <source>the earlier report over %1</source>
        <translation>het eerdere verslag over %1</translation>
    </message>
    <message>
        <source>what was said about %1</source>
        <translation>wat over %1 is verteld</translation>
    </message>
    <message>
        <source>the report over %1</source>
        <translation>het verslag over %1</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>meldingen</translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>nieuwe meldingen</translation>
    </message>
    <message>
        <source>cases from earlier years</source>
        <translation>meldingen uit eerdere jaren</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>afgesloten meldingen</translation>
    </message>
    <message>
        <source>cases open at the end</source>
        <translation>meldingen die aan het eind open stonden</translation>
    </message>
    <message>
        <source>reopened cases</source>
        <translation>heropende meldingen</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>advice requests</source>
        <translation>adviesvragen</translation>
    </message>
    <message>
        <source>the flow of cases</source>
        <translation>het verloop van de meldingen</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>één mens</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 mensen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>een</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Gaat open met</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Hoelang hij blijft</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>tweede plek</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>toen hij werd gemaakt</translation>
    </message>
    <message>
        <source>damaged, seen %1</source>
        <translation>beschadigd, gezien %1</translation>
    </message>
    <message>
        <source>your passphrase · %1</source>
        <translation>je wachtzin · %1</translation>
    </message>
    <message>
        <source>an earlier passphrase or sheet · %1</source>
        <translation>een eerdere wachtzin of blad · %1</translation>
    </message>
    <message>
        <source>another key · %1</source>
        <translation>een andere sleutel · %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>not thinned: it is not of this casebook</source>
        <translation>blijft: hoort niet bij dit casusboek</translation>
    </message>
    <message>
        <source>one of the ten last</source>
        <translation>een van de tien laatste</translation>
    </message>
    <message>
        <source>one of seven daily ones</source>
        <translation>een van zeven dagelijkse</translation>
    </message>
    <message>
        <source>one of five weekly ones</source>
        <translation>een van vijf wekelijkse</translation>
    </message>
    <message>
        <source>one of twelve monthly ones, until %1</source>
        <translation>een van twaalf maandelijkse, tot %1</translation>
    </message>
    <message>
        <source>from before a change, until %1</source>
        <translation>van voor een wijziging, tot %1</translation>
    </message>
    <message>
        <source>damaged, kept until %1</source>
        <translation>beschadigd, bewaard tot %1</translation>
    </message>
    <message>
        <source>set aside, until %1</source>
        <translation>apart gezet, tot %1</translation>
    </message>
    <message>
        <source>the newest: it always stays</source>
        <translation>de nieuwste: blijft altijd</translation>
    </message>
    <message>
        <source>goes at the next thinning</source>
        <translation>gaat weg bij de volgende opruiming</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>A backup is being made and checked.</source>
        <translation>Er wordt een back-up gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Nu een back-&amp;up maken</translation>
    </message>
    <message>
        <source>Second &amp;place…</source>
        <translation>Tweede &amp;plek…</translation>
    </message>
    <message>
        <source>No second p&amp;lace</source>
        <translation>&amp;Geen tweede plek</translation>
    </message>
    <message>
        <source>Chec&amp;k the casebook</source>
        <translation>Casus&amp;boek nakijken</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu na&amp;kijken</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Of a practice casebook no backup is made: everything in it is made up.</source>
        <translation>Van een oefenboek wordt geen back-up gemaakt: alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>This is a backup that you look into. No backup is made of it.</source>
        <translation>Dit is een back-up waarin je kijkt. Daarvan wordt geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>A backup is a casebook: it opens with the passphrase or the sheet it was made with. Ten last, seven daily, five weekly and twelve monthly ones are kept, nothing older than thirteen months; in the second place too.</source>
        <translation>Een back-up is een casusboek: hij gaat open met de wachtzin of het blad van toen. Bewaard blijven de tien laatste, zeven dagelijkse, vijf wekelijkse en twaalf maandelijkse, niets ouder dan dertien maanden; op de tweede plek ook.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Er is nog geen back-up gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n day(s) old; it was opened and checked.</source>
        <translation>
            <numerusform>De nieuwste back-up is %n dag oud; hij is geopend en gecontroleerd.</numerusform>
            <numerusform>De nieuwste back-up is %n dagen oud; hij is geopend en gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are kept until %1.</source>
        <translation>Ze blijven allemaal bewaard tot %1.</translation>
    </message>
    <message>
        <source>The casebook itself was checked on %1.</source>
        <translation>Het casusboek zelf is nagekeken op %1.</translation>
    </message>
    <message>
        <source>There is no second place yet, such as a USB stick that you keep elsewhere.</source>
        <translation>Er is nog geen tweede plek, zoals een USB-stick die je ergens anders bewaart.</translation>
    </message>
    <message>
        <source>The second place is not connected.</source>
        <translation>De tweede plek is niet aangesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Its newest backup is %n day(s) old; the next one is copied there once it is connected again.</source>
        <translation>
            <numerusform>De nieuwste back-up daar is %n dag oud; de volgende komt er zodra hij weer is aangesloten.</numerusform>
            <numerusform>De nieuwste back-up daar is %n dagen oud; de volgende komt er zodra hij weer is aangesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup could not be copied to the second place.</source>
        <translation>De nieuwste back-up kon niet naar de tweede plek.</translation>
    </message>
    <message>
        <source>Nothing stands in the second place yet.</source>
        <translation>Op de tweede plek staat nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>The newest one in the second place is %n day(s) old.</source>
        <translation>
            <numerusform>De nieuwste op de tweede plek is %n dag oud.</numerusform>
            <numerusform>De nieuwste op de tweede plek is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Een tweede plek voor back-ups</translation>
    </message>
    <message>
        <source>That is where your casebook or its backups stand already. Choose another place, such as a USB stick.</source>
        <translation>Daar staan je casusboek of je back-ups al. Kies een andere plek, zoals een USB-stick.</translation>
    </message>
    <message>
        <source>There is no second place any more. The backups there stay.</source>
        <translation>Er is geen tweede plek meer. De back-ups daar blijven staan.</translation>
    </message>
    <message>
        <source>The casebook is being read from beginning to end.</source>
        <translation>Het casusboek wordt van begin tot eind nagelezen.</translation>
    </message>
    <message>
        <source>The backup is being opened and checked.</source>
        <translation>De back-up wordt geopend en nagekeken.</translation>
    </message>
    <message>
        <source>This backup opens with another passphrase or sheet. Choose Restore: there it is asked for, and the backup checked; nothing changes before you say so.</source>
        <translation>Deze back-up gaat open met een andere wachtzin of een ander blad. Kies Terugzetten: daar wordt ernaar gevraagd en de back-up nagekeken; er verandert niets voor jij het zegt.</translation>
    </message>
    <message>
        <source>Opened and checked: this backup is whole.</source>
        <translation>Geopend en nagekeken: deze back-up is heel.</translation>
    </message>
    <message>
        <source>This backup is not good.</source>
        <translation>Deze back-up is niet goed.</translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Weggehaald op</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>The bin is empty. What you remove anywhere lies here until you empty it yourself.</source>
        <translation>De prullenbak is leeg. Wat je ergens weghaalt, ligt hier tot je hem zelf leegt.</translation>
    </message>
    <message>
        <source>Counted nowhere and found nowhere. Nothing is emptied by itself.</source>
        <translation>Telt nergens mee en is nergens te vinden. Er verdwijnt niets vanzelf.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Let this one go…</source>
        <translation>&amp;Dit weg laten gaan…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>Prullenbak &amp;legen…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Teruggezet: %1.</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>wat ik deed</translation>
    </message>
    <message>
        <source>planned conversation</source>
        <translation>gepland gesprek</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>advice request</source>
        <translation>adviesvraag</translation>
    </message>
    <message>
        <source>signal or advice</source>
        <translation>signaal of advies</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activiteit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>request from outside</source>
        <translation>verzoek van buiten</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>schending van vertrouwelijkheid</translation>
    </message>
    <message>
        <source>case with all that is in it</source>
        <translation>casus met alles erin</translation>
    </message>
</context>
<context>
    <name>BlockOfYears</name>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>No, year by year</source>
        <translation>Nee, per jaar</translation>
    </message>
    <message>
        <source>Tables over se&amp;veral years together</source>
        <translation>Tabellen over meer jaren &amp;samen</translation>
    </message>
    <message>
        <source>The first block be&amp;gins with</source>
        <translation>Het eerste blok be&amp;gint met</translation>
    </message>
    <message>
        <source>For clients with too few people in a year for tables.</source>
        <translation>Voor opdrachtgevers waar in een jaar te weinig mensen komen voor tabellen.</translation>
    </message>
    <message>
        <source>A year with too few people for tables of its own gets none. The report on %2 brings the tables over %1 to %2 together, that on %4 those over %3 to %4, and so on.</source>
        <translation>Een jaar met te weinig mensen voor eigen tabellen krijgt er geen. In het verslag over %2 staan de tabellen over %1 tot en met %2 samen, in dat over %4 die over %3 tot en met %4, enzovoort.</translation>
    </message>
</context>
<context>
    <name>BreachesPane</name>
    <message>
        <source>D&amp;iscovered</source>
        <translation>Ontde&amp;kt op</translation>
    </message>
    <message>
        <source>S&amp;ettled</source>
        <translation>A&amp;fgehandeld op</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat er gebeurde</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>Ste&amp;ps, each with its date</source>
        <translation>Sta&amp;ppen, elk met de datum</translation>
    </message>
    <message>
        <source>&amp;Today: this step</source>
        <translation>&amp;Vandaag: deze stap</translation>
    </message>
    <message>
        <source>Reword, add or take away what fits. A step without a date is still to take.</source>
        <translation>Pas aan, voeg toe of haal weg wat past. Een stap zonder datum moet je nog zetten.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 van %2 stappen</translation>
    </message>
    <message>
        <source>stopped it, and gathered what came out and how</source>
        <translation>gestopt, en op een rij gezet wat er naar buiten kwam en hoe</translation>
    </message>
    <message>
        <source>found out who was told or could see it</source>
        <translation>nagegaan wie het hoorde of kon zien</translation>
    </message>
    <message>
        <source>told the reporter</source>
        <translation>de melder ingelicht</translation>
    </message>
    <message>
        <source>told the client organisation, if needed</source>
        <translation>de opdrachtgever ingelicht, als dat nodig is</translation>
    </message>
    <message>
        <source>considered a report to the authority, and why or why not</source>
        <translation>melding bij de autoriteit overwogen, en waarom wel of niet</translation>
    </message>
    <message>
        <source>changed what let it happen</source>
        <translation>veranderd waardoor het kon gebeuren</translation>
    </message>
    <message>
        <source>Breaches of confidentiality</source>
        <translation>Schendingen van de vertrouwelijkheid</translation>
    </message>
    <message>
        <source>&amp;New breach</source>
        <translation>&amp;Nieuwe schending</translation>
    </message>
    <message>
        <source>New breach of confidentiality</source>
        <translation>Nieuwe schending van de vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Schending van de vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Breach saved.</source>
        <translation>Schending bewaard.</translation>
    </message>
    <message>
        <source>Breach removed.</source>
        <translation>Schending verwijderd.</translation>
    </message>
    <message>
        <source>Did something come out that should have stayed between you? Note here what happened and what you did about it.</source>
        <translation>Kwam er iets naar buiten dat tussen jullie had moeten blijven? Noteer hier wat er gebeurde en wat je eraan deed.</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
</context>
<context>
    <name>CallNote</name>
    <message>
        <source>Call note</source>
        <translation>Belnotitie</translation>
    </message>
    <message>
        <source>confidentiality explained</source>
        <translation>vertrouwelijkheid uitgelegd</translation>
    </message>
    <message>
        <source>may keep notes</source>
        <translation>aantekeningen bewaren mag</translation>
    </message>
    <message>
        <source>Paper gets lost. Write an alias instead of a name, copy this into your casebook today and shred it.</source>
        <translation>Papier raakt kwijt. Schrijf een alias in plaats van een naam, zet dit vandaag nog in je casusboek en versnipper het.</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>How to contact safely</source>
        <translation>Veilig te bereiken</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>In welke rol</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>What happened, how long it has gone on, and with whom (no names)</source>
        <translation>Wat er gebeurde, hoe lang het speelt en met wie (geen namen)</translation>
    </message>
    <message>
        <source>What the reporter asks</source>
        <translation>Wat de melder vraagt</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat we afspraken</translation>
    </message>
    <message>
        <source>Next step, and when</source>
        <translation>Volgende stap, en wanneer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>CallNoteBox</name>
    <message>
        <source>Call note</source>
        <translation>Belnotitie</translation>
    </message>
    <message>
        <source>One page with the questions of an intake, for when you have no laptop at hand.</source>
        <translation>Eén bladzijde met de vragen van een eerste gesprek, voor als je geen laptop bij de hand hebt.</translation>
    </message>
    <message>
        <source>Copy it into your casebook the same day, with Ctrl+N, and shred the paper.</source>
        <translation>Zet het dezelfde dag in je casusboek, met Ctrl+N, en versnipper het papier.</translation>
    </message>
    <message>
        <source>call-note.pdf</source>
        <translation>belnotitie.pdf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Table %1 – %2</source>
        <translation>Tabel %1 – %2</translation>
    </message>
    <message>
        <source>Figure %1 – %2</source>
        <translation>Figuur %1 – %2</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Eerdere versies…</translation>
    </message>
    <message>
        <source>Came &amp;together with…</source>
        <translation>&amp;Samen gekomen met…</translation>
    </message>
    <message>
        <source>&amp;Belongs to another case…</source>
        <translation>&amp;Hoort bij een andere casus…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Weg&amp;halen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Meer: %1</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>In my texts, &amp;put @%1 in the place of the name</source>
        <translation>Zet in mijn teksten @%1 op de &amp;plaats van de naam</translation>
    </message>
    <message>
        <source>Destroy the card of @%1?</source>
        <translation>De kaart van @%1 vernietigen?</translation>
    </message>
    <message>
        <source>A hold or an open request rests on one of the cases. Settle that first.</source>
        <translation>Een van de casussen houd je vast, of er loopt een verzoek over. Rond dat eerst af.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>The name in your texts</source>
        <translation>De naam in je teksten</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>echte naam</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>what you wrote about reaching this person</source>
        <translation>wat je over het bereiken van deze persoon schreef</translation>
    </message>
    <message>
        <source>how to contact safely</source>
        <translation>hoe je veilig contact opneemt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n tekst die nog niet af is</numerusform>
            <numerusform>%n teksten die nog niet af zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>the card with its alias</source>
        <translation>de kaart met haar alias</translation>
    </message>
    <message>
        <source>nothing: the card holds an alias only</source>
        <translation>niets: op de kaart staat alleen een alias</translation>
    </message>
    <message>
        <source>The count.</source>
        <translation>De telling.</translation>
    </message>
    <message numerus="yes">
        <source>The case with its texts, under the alias: %1.</source>
        <translation>
            <numerusform>De casus met de teksten, onder de alias: %1.</numerusform>
            <numerusform>De casussen met de teksten, onder de alias: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alias @%1, so that your texts go on saying the same.</source>
        <translation>De alias @%1, zodat je teksten hetzelfde blijven zeggen.</translation>
    </message>
    <message numerus="yes">
        <source>The real name stands in %n place(s), earlier versions included.</source>
        <translation>
            <numerusform>De echte naam staat op %n plek, eerdere versies meegeteld.</numerusform>
            <numerusform>De echte naam staat op %n plekken, eerdere versies meegeteld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Save card</source>
        <translation>Kaart be&amp;waren</translation>
    </message>
    <message>
        <source>Names hidden (F8).</source>
        <translation>Namen verborgen (F8).</translation>
    </message>
    <message>
        <source>Count only: no name and no notes about this person are kept. Alias, phone number and how to contact safely stay while you may need to call back; destroy the card when that is over.</source>
        <translation>Alleen tellen: van deze persoon bewaar je geen naam en geen aantekeningen. Alias, telefoonnummer en hoe je veilig contact opneemt blijven zolang je moet kunnen terugbellen; vernietig de kaart als dat voorbij is.</translation>
    </message>
    <message>
        <source>&amp;Destroy card…</source>
        <translation>Kaart &amp;vernietigen…</translation>
    </message>
    <message>
        <source>Card saved.</source>
        <translation>Kaart bewaard.</translation>
    </message>
    <message>
        <source>Give an alias: that is how texts name this person.</source>
        <translation>Geef een alias: zo heet deze persoon in je teksten.</translation>
    </message>
    <message>
        <source>Another card at this client is called that already. Choose another alias.</source>
        <translation>Zo heet al een andere kaart bij deze opdrachtgever. Kies een andere alias.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Card of @%1</source>
        <translation>Kaart van @%1</translation>
    </message>
    <message>
        <source>Earlier called: %1</source>
        <translation>Heette eerder: %1</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Real &amp;name</source>
        <translation>Echte &amp;naam</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>How to &amp;contact safely</source>
        <translation>Hoe je veilig &amp;contact opneemt</translation>
    </message>
    <message>
        <source>A&amp;bout reaching this person</source>
        <translation>Over het &amp;bereiken van deze persoon</translation>
    </message>
</context>
<context>
    <name>CardTies</name>
    <message>
        <source>May be the same &amp;as</source>
        <translation>Mogelijk de&amp;zelfde als</translation>
    </message>
    <message>
        <source>In these cases</source>
        <translation>In deze casussen</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Mogelijk dezelfde persoon</translation>
    </message>
    <message>
        <source>%1, as the reporter</source>
        <translation>%1, als melder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Kies een kaart…</translation>
    </message>
    <message>
        <source>%1 has the same name or phone number.</source>
        <translation>%1 heeft dezelfde naam of hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Mogelijk dezelfde</translation>
    </message>
    <message>
        <source>They count as one reporter now.</source>
        <translation>Ze tellen nu als één melder.</translation>
    </message>
    <message>
        <source>They count as two again.</source>
        <translation>Ze tellen weer als twee.</translation>
    </message>
</context>
<context>
    <name>CaseFinder</name>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Code, alias, name or last digits</source>
        <translation>Code, alias, naam of laatste cijfers</translation>
    </message>
    <message>
        <source>Matching cases</source>
        <translation>Passende casussen</translation>
    </message>
    <message>
        <source>Which c&amp;ase</source>
        <translation>Welke &amp;casus</translation>
    </message>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog niet bekend</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Te zien: %1</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Show the list of cases</source>
        <translation>Lijst met casussen tonen</translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation>&amp;Doorverwijzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Meer voor deze casus</translation>
    </message>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog onbekend</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Her&amp;openen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>Geheimhouding uitgelegd</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>client organisation</source>
        <translation>opdrachtgever</translation>
    </message>
    <message>
        <source>main theme</source>
        <translation>hoofdthema</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>position</source>
        <translation>positie</translation>
    </message>
    <message>
        <source>how they found you</source>
        <translation>hoe bij jou gekomen</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>andere partij</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>hoe lang het speelt</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Aanvullen: %1</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>Wat ik &amp;deed…</translation>
    </message>
    <message>
        <source>&amp;Plan a conversation…</source>
        <translation>Gesprek &amp;plannen…</translation>
    </message>
    <message>
        <source>&amp;Ties and consents…</source>
        <translation>&amp;Verbanden en toestemming…</translation>
    </message>
    <message>
        <source>Perso&amp;n card…</source>
        <translation>Persoonskaa&amp;rt…</translation>
    </message>
    <message>
        <source>Attach&amp;ments…</source>
        <translation>Bij&amp;lagen…</translation>
    </message>
    <message>
        <source>Sparr&amp;ing and report…</source>
        <translation>Sparring en m&amp;elding…</translation>
    </message>
    <message>
        <source>Came to&amp;gether with…</source>
        <translation>&amp;Samen gekomen met…</translation>
    </message>
    <message>
        <source>In &amp;aftercare, or back</source>
        <translation>In &amp;nazorg, of terug</translation>
    </message>
    <message>
        <source>&amp;Sheet for the reporter…</source>
        <translation>&amp;Blad voor de melder…</translation>
    </message>
    <message>
        <source>&amp;Copy for the reporter…</source>
        <translation>Afsc&amp;hrift voor de melder…</translation>
    </message>
    <message>
        <source>&amp;Handover sheet…</source>
        <translation>&amp;Overdrachtsblad…</translation>
    </message>
    <message>
        <source>M&amp;ove to another client…</source>
        <translation>N&amp;aar andere opdrachtgever…</translation>
    </message>
    <message>
        <source>Entered by mista&amp;ke: to the bin</source>
        <translation>Per on&amp;geluk ingevoerd: naar de prullenbak</translation>
    </message>
    <message>
        <source>Dest&amp;roy…</source>
        <translation>&amp;Vernietigen…</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog onbekend</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>aan te vullen</translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message>
        <source>About another person</source>
        <translation>Over een ander</translation>
    </message>
    <message>
        <source>About another person: left out of a copy for the reporter.</source>
        <translation>Over een ander: weggelaten uit een afschrift voor de melder.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) about another person, left out of a copy for the reporter.</source>
        <translation>
            <numerusform>%n passage over een ander, weggelaten uit een afschrift voor de melder.</numerusform>
            <numerusform>%n passages over een ander, weggelaten uit een afschrift voor de melder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePeople</name>
    <message>
        <source>So&amp;meone else…</source>
        <translation>Ie&amp;mand anders…</translation>
    </message>
    <message>
        <source>From the cards of this client</source>
        <translation>Van de kaarten bij deze opdrachtgever</translation>
    </message>
    <message>
        <source>People in this case</source>
        <translation>Mensen in deze casus</translation>
    </message>
    <message>
        <source>Put in this case…</source>
        <translation>In deze casus zetten…</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit</translation>
    </message>
    <message>
        <source>Take out of this case: %1</source>
        <translation>Uit deze casus halen: %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Kaart van %1</translation>
    </message>
    <message>
        <source>Put in this case.</source>
        <translation>In deze casus gezet.</translation>
    </message>
    <message>
        <source>Taken out of this case. The card stays with the client.</source>
        <translation>Uit deze casus gehaald. De kaart blijft bij de opdrachtgever.</translation>
    </message>
</context>
<context>
    <name>CaseProse</name>
    <message>
        <source>(about another person: %1)</source>
        <translation>(over een ander: %1)</translation>
    </message>
    <message>
        <source>Tinted: about another person, left out of a copy for the reporter.</source>
        <translation>Getint: over een ander, weggelaten uit een afschrift voor de melder.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Ties and consents</source>
        <translation>Verbanden en toestemming</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Beside the timeline</source>
        <translation>Naast de tijdlijn</translation>
    </message>
    <message>
        <source>Write down what you heard. Filling in can wait.</source>
        <translation>Schrijf op wat je hoorde. Invullen kan later.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Genoteerd als gedaan.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Van de lijst gehaald.</translation>
    </message>
    <message>
        <source>Select the words about another person first.</source>
        <translation>Selecteer eerst de woorden over een ander.</translation>
    </message>
    <message>
        <source>In aftercare.</source>
        <translation>In nazorg.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Weer lopend.</translation>
    </message>
    <message>
        <source>Reopened: the same matter goes on.</source>
        <translation>Heropend: dezelfde kwestie gaat verder.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Choose a case, or press Ctrl+N for a new conversation.</source>
        <translation>Kies een casus, of druk op Ctrl+N voor een nieuw gesprek.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Bar chart</source>
        <translation>Liggend staafdiagram</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>Staafdiagram</translation>
    </message>
    <message>
        <source>Stacked column chart</source>
        <translation>Gestapeld staafdiagram</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Lijndiagram</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Casebook %1; Python %3.</source>
        <translation>Casebook %1; Python %3.</translation>
    </message>
    <message>
        <source>Casebook %1, its newest file of %2; Python %3.</source>
        <translation>Casebook %1, nieuwste bestand van %2; Python %3.</translation>
    </message>
    <message>
        <source>A connection to another computer was tried just now, and refused before anything was sent.</source>
        <translation>Er is zojuist een verbinding met een andere computer geprobeerd, en geweigerd voordat er iets werd verstuurd.</translation>
    </message>
    <message>
        <source>A connection that was tried was not refused. Nothing was sent. Close the program and install it again.</source>
        <translation>Een verbinding die werd geprobeerd, is niet geweigerd. Er is niets verstuurd. Sluit het programma en installeer het opnieuw.</translation>
    </message>
    <message>
        <source>Which sockets are open can&apos;t be seen on this system.</source>
        <translation>Welke verbindingen open staan, is op dit systeem niet te zien.</translation>
    </message>
    <message>
        <source>Open sockets: %1 to programs on this computer, and %2 to something else.</source>
        <translation>Open verbindingen: %1 met programma&apos;s op deze computer, en %2 met iets anders.</translation>
    </message>
    <message>
        <source>Open sockets: %1 to programs on this computer, such as the screen; none to a network.</source>
        <translation>Open verbindingen: %1 met programma&apos;s op deze computer, zoals het scherm; geen met een netwerk.</translation>
    </message>
    <message>
        <source>Loaded, and able to speak to a network: %1.</source>
        <translation>Geladen, en in staat met een netwerk te praten: %1.</translation>
    </message>
    <message>
        <source>No part is loaded that can speak to a network.</source>
        <translation>Er is geen onderdeel geladen dat met een netwerk kan praten.</translation>
    </message>
    <message>
        <source>You opened the print dialog: the printing of the system itself is loaded, and is asked for printers on this computer only.</source>
        <translation>Je opende het afdrukvenster: daarmee is het afdrukken van het systeem zelf geladen. Dat wordt alleen gevraagd naar printers op deze computer.</translation>
    </message>
    <message>
        <source>Whether the disk under your casebook is encrypted as a whole can&apos;t be told here.</source>
        <translation>Of de schijf onder je casusboek als geheel versleuteld is, is hier niet te zien.</translation>
    </message>
    <message>
        <source>The disk under your casebook is encrypted as a whole too.</source>
        <translation>Ook de schijf onder je casusboek is als geheel versleuteld.</translation>
    </message>
    <message>
        <source>The disk under your casebook is not encrypted as a whole. The casebook itself is. But swap and hibernation could put memory on the disk: switch on the encryption of your system (LUKS).</source>
        <translation>De schijf onder je casusboek is niet als geheel versleuteld; het casusboek zelf wel. Maar het wisselbestand en de sluimerstand kunnen geheugen op de schijf zetten: zet de versleuteling van je systeem aan (LUKS).</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The one before</source>
        <translation>De vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>De volgende</translation>
    </message>
    <message>
        <source>Being checked for names and small numbers…</source>
        <translation>Wordt nagekeken op namen en kleine aantallen…</translation>
    </message>
    <message>
        <source>Checked: no name and no small number stands in it.</source>
        <translation>Nagekeken: er staat geen naam en geen klein aantal in.</translation>
    </message>
    <message>
        <source>Checked. Left standing with your reason: %1.</source>
        <translation>Nagekeken. Met jouw reden blijven staan: %1.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Op&amp;nieuw nakijken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>“%1” is no name for this client from now on.</source>
        <translation>‘%1’ is vanaf nu geen naam bij deze opdrachtgever.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>&amp;Rename the holding for all of its clients</source>
        <translation>Het concern voor al zijn opdrachtgevers De holding voor al haar opdrachtgevers &amp;hernoemenhernoemen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>I &amp;work for this client now</source>
        <translation>Ik &amp;werk nu voor deze opdrachtgever</translation>
    </message>
    <message>
        <source>A name is all that is needed.</source>
        <translation>Alleen een naam is nodig.</translation>
    </message>
    <message>
        <source>Another client has this name already. Add a place or a branch to tell them apart.</source>
        <translation>Een andere opdrachtgever heet al zo. Zet er een plaats of vestiging bij om ze uit elkaar te houden.</translation>
    </message>
    <message>
        <source>Together with %1. Their annual reports are checked against each other.</source>
        <translation>Samen met %1. Hun jaarverslagen worden naast elkaar gecontroleerd.</translation>
    </message>
    <message>
        <source>Na&amp;me of the organisation</source>
        <translation>Naa&amp;m van de organisatie</translation>
    </message>
    <message>
        <source>H&amp;olding (type a new one, or leave it empty)</source>
        <translation>C&amp;oncern (typ een nieuw, of laat leeg)</translation>
    </message>
    <message>
        <source>&amp;Language of its documents</source>
        <translation>&amp;Taal van de documenten</translation>
    </message>
    <message>
        <source>Con&amp;tact: whom you speak to, and how</source>
        <translation>&amp;Contact: wie je spreekt, en hoe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>How many people worked there, once a year. From it come the number of cases per 100 workers and how totals are printed.</source>
        <translation>Hoeveel mensen er werkten, één keer per jaar. Daaruit volgen het aantal meldingen per 100 medewerkers en hoe totalen in het verslag komen.</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Bewaren (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ne&amp;w engagement</source>
        <translation>Nieu&amp;we opdracht</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe opdrachtgever</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Past client</source>
        <translation>Vroegere opdrachtgever</translation>
    </message>
    <message>
        <source>This one takes over what was agreed. The one before ends the day before it starts.</source>
        <translation>Deze neemt over wat is afgesproken. De vorige eindigt op de dag voordat deze begint.</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factuur</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Which engagement</source>
        <translation>Welke opdracht</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>Op&amp;drachtgever</translation>
    </message>
    <message>
        <source>Eng&amp;agement</source>
        <translation>&amp;Afspraken</translation>
    </message>
    <message>
        <source>Parts of a client</source>
        <translation>Onderdelen van een opdrachtgever</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Filter clients</source>
        <translation>Opdrachtgevers filteren</translation>
    </message>
    <message>
        <source>Filter by name or holding</source>
        <translation>Filter op naam of concern</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Add a client organisation</source>
        <translation>Een opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Add &amp;your first client</source>
        <translation>&amp;Je eerste opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>no engagement now</source>
        <translation>nu geen opdracht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n medewerker</numerusform>
            <numerusform>%n medewerkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n lopend</numerusform>
            <numerusform>%n lopend</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a client on the left.</source>
        <translation>Kies links een opdrachtgever.</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin with your first client organisation; a name is enough. Rather look around first? Open the practice casebook with invented cases.</source>
        <translation>Nog niets hier. Begin met je eerste opdrachtgever; een naam is genoeg. Eerst rondkijken? Open het oefenboek met verzonnen casussen.</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Step c&amp;hosen</source>
        <translation>&amp;Gekozen stap</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>Clo&amp;se the case</source>
        <translation>Casus afslui&amp;ten</translation>
    </message>
    <message>
        <source>main theme</source>
        <translation>hoofdthema</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>position</source>
        <translation>positie</translation>
    </message>
    <message>
        <source>how they found you</source>
        <translation>hoe bij jou gekomen</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>andere partij</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>step chosen</source>
        <translation>gekozen stap</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>Still empty: %1.</source>
        <translation>Nog leeg: %1.</translation>
    </message>
    <message>
        <source>The &amp;rest to unknown</source>
        <translation>De &amp;rest op onbekend</translation>
    </message>
    <message>
        <source>&amp;Aftercare, as agreed</source>
        <translation>&amp;Nazorg, zoals afgesproken</translation>
    </message>
    <message>
        <source>Aftercare &amp;on</source>
        <translation>Nazorg &amp;op</translation>
    </message>
    <message>
        <source>Closed o&amp;n</source>
        <translation>Afgesloten o&amp;p</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Afgesloten.</translation>
    </message>
    <message>
        <source>Aftercare comes on Today: %1.</source>
        <translation>De nazorg komt op Vandaag: %1.</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Alles is ingevuld.</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren, vr, 3 maart.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>Short &amp;code</source>
        <translation>&amp;Korte code</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase instead</source>
        <translation>Liever de &amp;wachtzin</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Bezig met openen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Make an empty casebook.</source>
        <translation>Maak een leeg casusboek.</translation>
    </message>
    <message>
        <source>Make a casebook full of invented cases.</source>
        <translation>Maak een casusboek vol verzonnen casussen.</translation>
    </message>
    <message>
        <source>Make the annual report of a client.</source>
        <translation>Maak het jaarverslag van een opdrachtgever.</translation>
    </message>
    <message>
        <source>Make the talk sheet of a client: one page, from 1 January on.</source>
        <translation>Maak het praatpapier van een opdrachtgever: één bladzijde, vanaf 1 januari.</translation>
    </message>
    <message>
        <source>Make an overview of referrals.</source>
        <translation>Maak een overzicht van doorverwijzingen.</translation>
    </message>
    <message>
        <source>Make the copy of a reporter&apos;s own file.</source>
        <translation>Maak het afschrift van de aantekeningen voor een melder.</translation>
    </message>
    <message>
        <source>Make an overview of your own raw figures, for yourself alone.</source>
        <translation>Maak een overzicht van je eigen onbewerkte cijfers, alleen voor jezelf.</translation>
    </message>
    <message>
        <source>Make the invoice of a client over a quarter.</source>
        <translation>De factuur van een opdrachtgever over een kwartaal maken.</translation>
    </message>
    <message>
        <source>List what was handed out: a line for each document on the ledger.</source>
        <translation>Noem wat je uitbracht: een regel voor elk document.</translation>
    </message>
    <message>
        <source>Name the clients, one a line, those with most cases first.</source>
        <translation>Noem de opdrachtgevers, een per regel, die met de meeste casussen eerst.</translation>
    </message>
    <message>
        <source>Find text: date, case, client and passage, one line a hit.</source>
        <translation>Zoek tekst: datum, casus, opdrachtgever en passage, een regel per vindplaats.</translation>
    </message>
    <message>
        <source>Check whether a casebook is whole.</source>
        <translation>Kijk na of een casusboek heel is.</translation>
    </message>
    <message>
        <source>Make a backup and check it.</source>
        <translation>Maak een back-up en controleer die.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a casebook.</source>
        <translation>Zet een back-up op de plek van een casusboek.</translation>
    </message>
    <message>
        <source>Write everything as open data, encrypted or plain.</source>
        <translation>Alles wegschrijven als open data, versleuteld of leesbaar.</translation>
    </message>
    <message>
        <source>Take in a spreadsheet, or what was exported.</source>
        <translation>Een spreadsheet inlezen, of wat geëxporteerd is.</translation>
    </message>
    <message>
        <source>Make a package of cases for a successor or a cover.</source>
        <translation>Een pakket met casussen maken voor een opvolger of waarnemer.</translation>
    </message>
    <message>
        <source>Take cases over from a package, or merge what comes back.</source>
        <translation>Casussen uit een pakket overnemen, of samenvoegen wat terugkomt.</translation>
    </message>
    <message>
        <source>Check whether this installation works; needs no casebook.</source>
        <translation>Kijk na of deze installatie werkt; heeft geen casusboek nodig.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Something went wrong in the program (%1). The casebook is as it was.</source>
        <translation>Er ging iets mis in het programma (%1). Het casusboek is zoals het was.</translation>
    </message>
    <message>
        <source>The language of what is said here.</source>
        <translation>De taal van wat hier gezegd wordt.</translation>
    </message>
    <message>
        <source>Opens the window; or does one of these, each of which tells more with --help:

%1</source>
        <translation>Opent het venster; of doet een van deze, die elk meer vertellen met --help:

%1</translation>
    </message>
    <message>
        <source>The casebook to open; else the one opened last.</source>
        <translation>Het casusboek om te openen; anders het laatst geopende.</translation>
    </message>
    <message>
        <source>Say which version this is and stop.</source>
        <translation>Zeg welke versie dit is en stop.</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>De taal van het venster.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation>Er is hier geen scherm om het venster op te openen.</translation>
    </message>
    <message>
        <source>What was to read the output went away.</source>
        <translation>Wat de uitvoer zou lezen, is weggegaan.</translation>
    </message>
    <message>
        <source>The casebook.</source>
        <translation>Het casusboek.</translation>
    </message>
    <message>
        <source>The casebook to make; nothing may stand there yet.</source>
        <translation>Het casusboek dat gemaakt wordt; er mag nog niets staan.</translation>
    </message>
    <message>
        <source>Made. Keep its passphrase on paper in a safe place: without it nobody can open this casebook.</source>
        <translation>Gemaakt. Bewaar de wachtzin op papier op een veilige plek: zonder wachtzin kan niemand dit casusboek openen.</translation>
    </message>
    <message>
        <source>How many cases to invent (400).</source>
        <translation>Hoeveel casussen er verzonnen worden (400).</translation>
    </message>
    <message>
        <source>Over how many years (3).</source>
        <translation>Over hoeveel jaar (3).</translation>
    </message>
    <message>
        <source>Another number invents other cases (1).</source>
        <translation>Een ander getal verzint andere casussen (1).</translation>
    </message>
    <message>
        <source>The last day on which something happens (today).</source>
        <translation>De laatste dag waarop iets gebeurt (vandaag).</translation>
    </message>
    <message>
        <source>Made. All of it is invented.</source>
        <translation>Gemaakt. Alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>Words to find, each from its beginning, whatever their case or accents.</source>
        <translation>Woorden om te zoeken, elk vanaf het begin, ongeacht hoofdletters of accenten.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Two outputs can&apos;t go to the same place.</source>
        <translation>Twee bestanden kunnen niet naar dezelfde plek.</translation>
    </message>
    <message>
        <source>That would write over a casebook. Choose another place for the output.</source>
        <translation>Dat zou over een casusboek heen schrijven. Kies een andere plek voor de uitvoer.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Gebruik: </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Show this and stop.</source>
        <translation>Laat dit zien en stop.</translation>
    </message>
    <message>
        <source>Keep settings and the default casebook in this folder, apart from your own.</source>
        <translation>Bewaar instellingen en het standaardcasusboek in deze map, apart van je eigen.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Zie: %1</translation>
    </message>
    <message>
        <source>Put the PDF behind a password: asked for, or the second line of standard input. It is then no longer fit for the archive.</source>
        <translation>Zet de pdf achter een wachtwoord: daar wordt om gevraagd, of het is de tweede regel van de standaardinvoer. De pdf is dan niet meer geschikt voor het archief.</translation>
    </message>
    <message>
        <source>The last day of a month; without this that of the last month that is over.</source>
        <translation>De laatste dag van een maand; zonder dit die van de laatste maand die voorbij is.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Ontbreekt: %1.</translation>
    </message>
    <message>
        <source>Missing: one of %1.</source>
        <translation>Ontbreekt: een van %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Niet begrepen: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Bij %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 gaat niet samen met %2.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 is een van %2.</translation>
    </message>
    <message>
        <source>a date is written like 2026-03-31, and lies in the years %1 to %2</source>
        <translation>een datum schrijf je als 2026-03-31, en ligt in de jaren %1 tot en met %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>een heel getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of standard input instead of asking for it.</source>
        <translation>Lees de wachtzin van de eerste regel van de standaardinvoer in plaats van ernaar te vragen.</translation>
    </message>
    <message>
        <source>The client organisation.</source>
        <translation>De opdrachtgever.</translation>
    </message>
    <message>
        <source>Make the short version too: two pages at most, with the same figures.</source>
        <translation>Maak ook de korte versie: hoogstens twee bladzijden, met dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Write the tables for a spreadsheet as well: exactly what the PDF prints.</source>
        <translation>Schrijf de tabellen ook voor een rekenprogramma: precies wat de pdf afdrukt.</translation>
    </message>
    <message>
        <source>Put every chart into this folder as well, as SVG and as PNG.</source>
        <translation>Zet ook elke grafiek in deze map, als SVG en als PNG.</translation>
    </message>
    <message>
        <source>The quarter: the year and 1 to 4.</source>
        <translation>Het kwartaal: het jaar en 1 tot en met 4.</translation>
    </message>
    <message>
        <source>The number of the invoice.</source>
        <translation>Het nummer van de factuur.</translation>
    </message>
    <message>
        <source>One line for the quarter, a line for each kind of work, or one for each month. The last two tell more about who came when.</source>
        <translation>Eén regel voor het kwartaal, een regel per soort werk, of een per maand. De laatste twee vertellen meer over wie wanneer kwam.</translation>
    </message>
    <message>
        <source>Make a finer form, knowing what it tells.</source>
        <translation>Een fijnere vorm maken, wetend wat die vertelt.</translation>
    </message>
    <message>
        <source>Where the invoice goes: a name that ends in .csv makes a table, any other a PDF.</source>
        <translation>Waar de factuur komt: een naam op .csv maakt een tabel, elke andere een pdf.</translation>
    </message>
    <message>
        <source>The line over %1 tells how much time very few people took.</source>
        <translation>De regel over %1 vertelt hoeveel tijd heel weinig mensen kostten.</translation>
    </message>
    <message>
        <source>a quarter is written like 2026-3, in the years %1 to %2</source>
        <translation>een kwartaal schrijf je als 2026-3, in de jaren %1 tot en met %2</translation>
    </message>
    <message>
        <source>The first day of the period, that of a month.</source>
        <translation>De eerste dag van de periode, die van een maand.</translation>
    </message>
    <message>
        <source>The last day of the period, that of a month.</source>
        <translation>De laatste dag van de periode, die van een maand.</translation>
    </message>
    <message>
        <source>Write the tables as data as well: exactly what the PDF prints.</source>
        <translation>Schrijf ook de tabellen als gegevens: precies wat in de PDF staat.</translation>
    </message>
    <message>
        <source>Name a year, or a period with --from and --to.</source>
        <translation>Noem een jaar, of een periode met --from en --to.</translation>
    </message>
    <message>
        <source>The calendar year.</source>
        <translation>Het kalenderjaar.</translation>
    </message>
    <message>
        <source>The language of the document and of what is said here; else the client&apos;s.</source>
        <translation>De taal van het document en van wat hier gezegd wordt; anders die van de opdrachtgever.</translation>
    </message>
    <message>
        <source>Make the final version; without this it is a concept. Both go on the ledger of the casebook.</source>
        <translation>Maak de definitieve versie; zonder dit is het een concept. Beide komen in het casusboek bij wat je uitbracht.</translation>
    </message>
    <message>
        <source>Only this client organisation; without this all of them together.</source>
        <translation>Alleen deze opdrachtgever; zonder deze optie alle samen.</translation>
    </message>
    <message>
        <source>The language of the document and of what is said here.</source>
        <translation>De taal van het document en van wat hier gezegd wordt.</translation>
    </message>
    <message>
        <source>Where the PDF goes; what stands there is replaced when the new one is whole.</source>
        <translation>Waar de PDF komt; wat daar staat wordt vervangen zodra de nieuwe heel is.</translation>
    </message>
    <message>
        <source>These are raw figures, for yourself alone. For a client make the annual report.</source>
        <translation>Dit zijn onbewerkte cijfers, alleen voor jezelf. Voor een opdrachtgever maak je het jaarverslag.</translation>
    </message>
    <message>
        <source>--year does not go with --from and --to.</source>
        <translation>--year gaat niet samen met --from en --to.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from en --to horen bij elkaar.</translation>
    </message>
    <message>
        <source>The case of the reporter.</source>
        <translation>De casus van de melder.</translation>
    </message>
    <message>
        <source>Only this client organisation.</source>
        <translation>Alleen deze opdrachtgever.</translation>
    </message>
    <message>
        <source>Nothing was handed out yet.</source>
        <translation>Er is nog niets uitgebracht.</translation>
    </message>
    <message>
        <source>For a reporter to take home, for your own eyes, counts for a client, or the whole directory.</source>
        <translation>Voor een melder om mee te nemen, alleen voor jezelf, aantallen voor een opdrachtgever, of de hele sociale kaart.</translation>
    </message>
    <message>
        <source>Only this case; without this every case of the same reporter.</source>
        <translation>Alleen deze casus; zonder dit elke casus van dezelfde melder.</translation>
    </message>
    <message>
        <source>Passages about another person that were left out: %1.</source>
        <translation>Passages over een ander die zijn weggelaten: %1.</translation>
    </message>
    <message>
        <source>Read the copy over before you give it: names of others that you wrote yourself stand in it. And check who asks for it.</source>
        <translation>Lees het afschrift door voordat je het geeft: namen van anderen die je zelf opschreef staan erin. En controleer wie erom vraagt.</translation>
    </message>
    <message>
        <source>the encrypted file</source>
        <translation>het versleutelde bestand</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>de documenten</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>de lettertypen</translation>
    </message>
    <message>
        <source>the translations</source>
        <translation>de vertalingen</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>het venster</translation>
    </message>
    <message>
        <source>Not well: %1.</source>
        <translation>Niet in orde: %1.</translation>
    </message>
    <message>
        <source>New passphrase for what is made: </source>
        <translation>Nieuwe wachtzin voor wat gemaakt wordt: </translation>
    </message>
    <message>
        <source>Passphrase of what is taken in: </source>
        <translation>Wachtzin van wat erin komt: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Wachtzin: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nog een keer dezelfde: </translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was made.</source>
        <translation>Die twee waren niet gelijk. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it on standard input with --passphrase-stdin.</source>
        <translation>Er is hier geen terminal om naar de wachtzin te vragen. Geef hem op de standaardinvoer met --passphrase-stdin.</translation>
    </message>
    <message>
        <source>There was no passphrase on standard input.</source>
        <translation>Er stond geen wachtzin op de standaardinvoer.</translation>
    </message>
    <message>
        <source>The passphrase on standard input is not written in UTF-8.</source>
        <translation>De wachtzin op de standaardinvoer is niet in UTF-8 geschreven.</translation>
    </message>
    <message>
        <source>Where the backup goes; made when it is not there yet.</source>
        <translation>Waar de back-up komt; wordt gemaakt als het er nog niet is.</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Gemaakt en gecontroleerd: %1</translation>
    </message>
    <message>
        <source>The backup to restore.</source>
        <translation>De back-up die je terugzet.</translation>
    </message>
    <message>
        <source>The casebook to put in its place; what stands there is kept beside it.</source>
        <translation>Het casusboek waarvoor hij in de plaats komt; wat er staat, blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>The backup and the casebook are the same file.</source>
        <translation>De back-up en het casusboek zijn hetzelfde bestand.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Teruggezet: %1</translation>
    </message>
    <message>
        <source>What stood there is kept: %1</source>
        <translation>Wat er stond is bewaard: %1</translation>
    </message>
    <message>
        <source>The package to make; nothing may stand there yet.</source>
        <translation>Het pakket dat gemaakt wordt; er mag daar nog niets staan.</translation>
    </message>
    <message>
        <source>The code of a case to hand over, whose reporter&apos;s consent is recorded; once for each.</source>
        <translation>De code van een casus om over te dragen, waarvan de toestemming van de melder is vastgelegd; voor elke casus een keer.</translation>
    </message>
    <message>
        <source>For a successor, or for a cover from whom the cases come back.</source>
        <translation>Voor een opvolger, of voor een waarnemer van wie de casussen terugkomen.</translation>
    </message>
    <message>
        <source>To whom, as you write it; it stays in your casebook.</source>
        <translation>Aan wie, zoals jij het schrijft; dat blijft in je casusboek.</translation>
    </message>
    <message>
        <source>The package gets a passphrase of its own, typed twice, or the second line of standard input.</source>
        <translation>Het pakket krijgt een eigen wachtzin, twee keer getypt, of de tweede regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>Key ID of the package: %1</source>
        <translation>Sleutelnummer van het pakket: %1</translation>
    </message>
    <message>
        <source>The package with the cases, or the one that comes back from a cover.</source>
        <translation>Het pakket met de casussen, of het pakket dat van een waarnemer terugkomt.</translation>
    </message>
    <message>
        <source>From whom, as you write it; else what the package says.</source>
        <translation>Van wie, zoals jij het schrijft; anders wat het pakket zegt.</translation>
    </message>
    <message>
        <source>Remove the package once all of it stands in the casebook.</source>
        <translation>Het pakket weghalen zodra alles in het casusboek staat.</translation>
    </message>
    <message>
        <source>The passphrase of the package is asked for, or the second line of standard input.</source>
        <translation>De wachtzin van het pakket wordt gevraagd, of is de tweede regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The package is gone from its place.</source>
        <translation>Het pakket is van zijn plek weggehaald.</translation>
    </message>
    <message>
        <source>Taken over: %1 cases new here, %2 known, %3 conversations.</source>
        <translation>Overgenomen: %1 casussen nieuw hier, %2 bekend, %3 gesprekken.</translation>
    </message>
    <message>
        <source>Destroyed here before, and not taken back: %1</source>
        <translation>Hier eerder vernietigd, en niet teruggenomen: %1</translation>
    </message>
    <message>
        <source>Changed on both sides, see there: </source>
        <translation>Aan beide kanten veranderd, kijk daar na: </translation>
    </message>
    <message>
        <source>Where the export goes; made when it is not there yet.</source>
        <translation>Waar de export komt; wordt gemaakt als de map er nog niet is.</translation>
    </message>
    <message>
        <source>As readable files instead of an encrypted container: whoever gets hold of them reads every name and every conversation, without a passphrase.</source>
        <translation>Als leesbare bestanden in plaats van een versleuteld pakket: wie ze in handen krijgt, leest elke naam en elk gesprek, zonder wachtzin.</translation>
    </message>
    <message>
        <source>The container gets a passphrase of its own, typed twice, or the second line of standard input.</source>
        <translation>Het versleutelde pakket krijgt een eigen wachtzin, twee keer getypt, of de tweede regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Geëxporteerd: %1</translation>
    </message>
    <message>
        <source>These files can be read by anyone who gets hold of them. Remove them when you are done.</source>
        <translation>Iedereen die deze bestanden in handen krijgt, kan ze lezen. Haal ze weg als je klaar bent.</translation>
    </message>
    <message>
        <source>What to take in: a spreadsheet; or an export, as a container or as a folder, which goes into an empty casebook.</source>
        <translation>Wat erin komt: een spreadsheet; of een export, als container of als map, en die gaat in een leeg casusboek.</translation>
    </message>
    <message>
        <source>This is not something that can be taken in: choose a spreadsheet, or the container or the folder that an export made.</source>
        <translation>Dit kan er niet in: kies een spreadsheet, of de container of de map die een export maakte.</translation>
    </message>
    <message>
        <source>The passphrase of a container is asked for, or the second line of standard input.</source>
        <translation>De wachtzin van een versleuteld pakket wordt gevraagd, of is de tweede regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The passphrase of the container does not fit.</source>
        <translation>De wachtzin van het versleutelde pakket past niet.</translation>
    </message>
    <message>
        <source>Header: a casebook, key ID %1.</source>
        <translation>Kop: een casusboek, sleutelnummer %1.</translation>
    </message>
    <message>
        <source>Pages: %1, every page against its authentication code.</source>
        <translation>Pagina&apos;s: %1, elke pagina tegen haar controlecode.</translation>
    </message>
    <message>
        <source>Tables: %1 with %2 rows, against their indexes; the search index; every reference.</source>
        <translation>Tabellen: %1 met %2 rijen, tegen hun indexen; de zoekindex; elke verwijzing.</translation>
    </message>
    <message>
        <source>Settings: %1, each set and read back.</source>
        <translation>Instellingen: %1, elk gezet en teruggelezen.</translation>
    </message>
    <message>
        <source>Empty pages torn by a power cut: %1. Nothing stands on them, so that is harmless; the window mends it.</source>
        <translation>Lege pagina&apos;s, gescheurd bij een stroomstoring: %1. Er staat niets op, dus dat is onschuldig; het venster herstelt het.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Er is niets mis.</translation>
    </message>
    <message>
        <source>The pages are whole, but something points at a record that is not there. Keep the file.</source>
        <translation>De pagina&apos;s zijn heel, maar iets verwijst naar wat er niet is. Bewaar het bestand.</translation>
    </message>
    <message>
        <source>Tables and indexes disagree. Keep the file.</source>
        <translation>Tabellen en indexen spreken elkaar tegen. Bewaar het bestand.</translation>
    </message>
    <message>
        <source>The search index is out of step. Every record is whole; the window builds the index again when it checks the casebook (Settings, Backups).</source>
        <translation>De zoekindex loopt uit de pas. Alles wat je schreef is heel; het venster bouwt de index opnieuw als het casusboek wordt nagekeken (Instellingen, Back-ups).</translation>
    </message>
    <message>
        <source>Some pages are damaged. Keep the file.</source>
        <translation>Een deel van de pagina&apos;s is beschadigd. Bewaar het bestand.</translation>
    </message>
    <message>
        <source>No good backup with this key was found.</source>
        <translation>Er is geen goede back-up met deze sleutel gevonden.</translation>
    </message>
    <message>
        <source>The newest good backup: %1</source>
        <translation>De nieuwste goede back-up: %1</translation>
    </message>
    <message>
        <source>The newest backup found, key ID %1, not opened now: %2</source>
        <translation>De nieuwste back-up die er is, sleutelnummer %1, nu niet geopend: %2</translation>
    </message>
    <message>
        <source>The client organisation of rows that name none; made when it is new.</source>
        <translation>De opdrachtgever van rijen die er geen noemen; wordt gemaakt als die nieuw is.</translation>
    </message>
    <message>
        <source>What columns and values mean that are not recognised; its form stands below.</source>
        <translation>Wat kolommen en waarden betekenen die niet herkend worden; de vorm staat hieronder.</translation>
    </message>
    <message>
        <source>Write nothing; say what would be taken in.</source>
        <translation>Niets wegschrijven; alleen zeggen wat er ingelezen zou worden.</translation>
    </message>
    <message>
        <source>List every field and every value with its names, those of the casebook where one is named.</source>
        <translation>Elk veld en elke waarde noemen met de namen, die van het casusboek als je er een noemt.</translation>
    </message>
    <message>
        <source>In a spreadsheet (.xlsx, .xls, .ods, .csv) one row is one conversation. A mapping is a file like this, in which every part may be left out:</source>
        <translation>In een spreadsheet (.xlsx, .xls, .ods, .csv) is één rij één gesprek. Een toewijzing is een bestand zoals dit; elk deel mag je weglaten:</translation>
    </message>
    <message>
        <source>column left out: %1</source>
        <translation>kolom weggelaten: %1</translation>
    </message>
    <message>
        <source>new client organisation: %1</source>
        <translation>nieuwe opdrachtgever: %1</translation>
    </message>
    <message>
        <source>taken in before, or here twice, and not added again: %1 rows</source>
        <translation>al ingelezen, of hier dubbel, en niet opnieuw toegevoegd: %1 rijen</translation>
    </message>
    <message>
        <source>Let names and small numbers stand that were told of, for this reason; it is kept in the casebook.</source>
        <translation>Laat gemelde namen en kleine aantallen staan om deze reden; die wordt in het casusboek bewaard.</translation>
    </message>
    <message>
        <source>Something in this document may tell of a person. Nothing was written.</source>
        <translation>Iets in dit document kan over een mens vertellen. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Rewrite it, or let it stand with --accept and the reason; that is kept in the casebook.</source>
        <translation>Pas het aan, of laat het staan met --accept en de reden; die wordt in het casusboek bewaard.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, bladzijde %2</translation>
    </message>
    <message>
        <source>a small number, “%1”</source>
        <translation>een klein aantal, ‘%1’</translation>
    </message>
    <message>
        <source>a day from a case of this client, “%1”</source>
        <translation>een dag uit een casus bij deze opdrachtgever, ‘%1’</translation>
    </message>
    <message>
        <source>“%1” stands on a card at this client</source>
        <translation>‘%1’ staat op een kaart bij deze opdrachtgever</translation>
    </message>
    <message>
        <source>“%1” stands on a card at another client</source>
        <translation>‘%1’ staat op een kaart bij een andere opdrachtgever</translation>
    </message>
    <message>
        <source>“%1” may lead to a person</source>
        <translation>‘%1’ kan naar een mens leiden</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Recorded. It counts from now on.</source>
        <translation>Vastgelegd. Het gesprek telt nu mee.</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Bewaard om %1 uur</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Put in a template (Ctrl+Shift+T)</source>
        <translation>Sjabloon invoegen (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>In conversation. Locks after 60 minutes, or at once when you close the lid.</source>
        <translation>In gesprek. Vergrendelt na 60 minuten, of meteen als je de klep dichtdoet.</translation>
    </message>
    <message>
        <source>Back: F9 or Esc.</source>
        <translation>Terug: F9 of Esc.</translation>
    </message>
    <message>
        <source>There is nothing to record yet.</source>
        <translation>Er valt nog niets vast te leggen.</translation>
    </message>
    <message>
        <source>Recorded. It counts from now on, and the text is gone.</source>
        <translation>Vastgelegd. Het telt nu mee, en de tekst is weg.</translation>
    </message>
    <message>
        <source>Recorded. The short contact is a full case now, open again.</source>
        <translation>Vastgelegd. Het korte contact is nu een gewone casus, weer lopend.</translation>
    </message>
    <message>
        <source>Contact with a third party</source>
        <translation>Contact met een derde</translation>
    </message>
    <message>
        <source>Together with: %1</source>
        <translation>Samen met: %1</translation>
    </message>
    <message>
        <source>Editing what was recorded</source>
        <translation>Je bewerkt wat vastligt</translation>
    </message>
    <message>
        <source>Saved, does not count yet</source>
        <translation>Bewaard, maar telt nog niet mee</translation>
    </message>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog onbekend</translation>
    </message>
    <message>
        <source>Comes on Today: %1</source>
        <translation>Komt op Vandaag: %1</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>What may be passed &amp;on</source>
        <translation>Wat mag w&amp;orden doorgegeven</translation>
    </message>
    <message>
        <source>&amp;Why without consent</source>
        <translation>Waaro&amp;m zonder toestemming</translation>
    </message>
    <message>
        <source>Reporter makes contact</source>
        <translation>Melder neemt zelf contact op</translation>
    </message>
    <message>
        <source>Record consent now</source>
        <translation>Toestemming nu vastleggen</translation>
    </message>
    <message>
        <source>Pass on anyway, with reason</source>
        <translation>Toch doorgeven, met reden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Write why you pass it on anyway.</source>
        <translation>Schrijf op waarom je het toch doorgeeft.</translation>
    </message>
    <message>
        <source>%1 has not consented yet. Record consent now, for all of them, or give a reason.</source>
        <translation>%1 heeft nog geen toestemming gegeven. Leg de toestemming nu vast, voor allen, of geef een reden.</translation>
    </message>
    <message>
        <source>The reporter has not consented to this yet.</source>
        <translation>De melder heeft hier nog geen toestemming voor gegeven.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Consent of %1: %2</source>
        <translation>Toestemming van %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn, of %1: %2</source>
        <translation>Ingetrokken, van %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationForm</name>
    <message>
        <source>Count only: this text goes when you record.</source>
        <translation>Alleen tellen: deze tekst gaat weg zodra je vastlegt.</translation>
    </message>
    <message>
        <source>Write down what you heard. Filling in can wait.</source>
        <translation>Schrijf op wat je hoorde. Invullen kan later.</translation>
    </message>
    <message>
        <source>Fri 16.00 call back</source>
        <translation>vr 16.00 terugbellen</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>Contact with a third party: consent</source>
        <translation>Contact met een derde: toestemming</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday 17.40, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren 17.40, vr, 3 maart.</translation>
    </message>
    <message>
        <source>Up to 1440 minutes.</source>
        <translation>Ten hoogste 1440 minuten.</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Datum en tijd</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>A&amp;antekeningen</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>Wat we afs&amp;praken</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Vol&amp;gende stap</translation>
    </message>
    <message>
        <source>Note with: %1</source>
        <translation>Notitie bij: %1</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>Copied. In 30 seconds the clipboard is empty again.</source>
        <translation>Gekopieerd. Over 30 seconden is het klembord weer leeg.</translation>
    </message>
</context>
<context>
    <name>CopyBox</name>
    <message>
        <source>Copy for the reporter</source>
        <translation>Afschrift voor de melder</translation>
    </message>
    <message>
        <source>Everything that you keep about this reporter, without the passages about another person.</source>
        <translation>Alles wat je over deze melder bewaart, zonder de passages over een ander.</translation>
    </message>
    <message>
        <source>&amp;All cases of this reporter</source>
        <translation>&amp;Alle casussen van deze melder</translation>
    </message>
    <message>
        <source>I checked &amp;who asks for it</source>
        <translation>Ik heb gecontroleerd &amp;wie erom vraagt</translation>
    </message>
    <message>
        <source>&amp;I have read it over</source>
        <translation>&amp;Ik heb het doorgelezen</translation>
    </message>
    <message>
        <source>Tick both; then you can save or print it.</source>
        <translation>Vink beide aan; dan kun je het opslaan of afdrukken.</translation>
    </message>
    <message>
        <source>Note as &amp;given today</source>
        <translation>Noteer als vandaag &amp;gegeven</translation>
    </message>
    <message>
        <source>copy-of-the-notes.pdf</source>
        <translation>afschrift.pdf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>Before you give it</source>
        <translation>Voordat je het geeft</translation>
    </message>
    <message>
        <source>Names of others that you wrote yourself stand in it, unless you marked them with Ctrl+Shift+A. What you save or print is no longer encrypted.</source>
        <translation>Namen van anderen die je zelf opschreef staan erin, tenzij je ze merkte met Ctrl+Shift+A. Wat je opslaat of afdrukt is niet meer versleuteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) about another person left out.</source>
        <translation>
            <numerusform>%n passage over een ander weggelaten.</numerusform>
            <numerusform>%n passages over een ander weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage about another person was marked.</source>
        <translation>Er is geen passage over een ander gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were held together with someone else.</source>
        <translation>
            <numerusform>%n gesprek was samen met iemand anders.</numerusform>
            <numerusform>%n gesprekken waren samen met iemand anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were held with a third party.</source>
        <translation>
            <numerusform>%n gesprek was met een derde.</numerusform>
            <numerusform>%n gesprekken waren met een derde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not finished yet is not in it.</source>
        <translation>Wat nog niet af is, staat er niet in.</translation>
    </message>
    <message>
        <source>Read with care:</source>
        <translation>Lees aandachtig:</translation>
    </message>
    <message>
        <source>There is an access request of %1 that is not decided yet.</source>
        <translation>Er is een inzageverzoek van %1 waarover nog niet is beslist.</translation>
    </message>
    <message>
        <source>The access request is noted as given.</source>
        <translation>Het inzageverzoek is genoteerd als gegeven.</translation>
    </message>
    <message>
        <source>Noted: given today.</source>
        <translation>Genoteerd: vandaag gegeven.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New casebook</source>
        <translation>Nieuw casusboek</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Make casebook</source>
        <translation>Casusboek &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open this casebook, not even the makers of the program. Write it down on paper, and keep that away from this computer.</source>
        <translation>Zonder de wachtzin kan niemand dit casusboek openen, ook de makers van het programma niet. Schrijf hem op papier, en bewaar dat niet bij deze computer.</translation>
    </message>
    <message>
        <source>Your &amp;name, for documents</source>
        <translation>Je na&amp;am, voor documenten</translation>
    </message>
    <message>
        <source>Your &amp;e-mail, for documents</source>
        <translation>Je &amp;e-mail, voor documenten</translation>
    </message>
    <message>
        <source>Where it stands (&amp;file)</source>
        <translation>Waar het staat (&amp;bestand)</translation>
    </message>
    <message>
        <source>Making the casebook</source>
        <translation>Casusboek wordt gemaakt</translation>
    </message>
    <message>
        <source>Your name and e-mail can be filled in later.</source>
        <translation>Je naam en e-mail kun je ook later invullen.</translation>
    </message>
    <message>
        <source>Choose where the casebook stands.</source>
        <translation>Kies waar het casusboek komt te staan.</translation>
    </message>
    <message>
        <source>Where the casebook stands</source>
        <translation>Waar het casusboek staat</translation>
    </message>
    <message>
        <source>Casebooks (*.casebook)</source>
        <translation>Casusboeken (*.casebook)</translation>
    </message>
</context>
<context>
    <name>CrisisBox</name>
    <message>
        <source>No place in your referral directory is marked as a crisis number yet.</source>
        <translation>In je sociale kaart is nog geen plek als crisisnummer gemerkt.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No date yet. Such as: yesterday 17.40, Fri, in 2 weeks, 3 March.</source>
        <translation>Nog geen datum. Bijvoorbeeld: gisteren 17.40, vr, over 2 weken, 3 maart.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Signals and advice</source>
        <translation>Signalen en advies</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Client organisations</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>Cover package: work in it, then give the file back</source>
        <translation>Waarneempakket: werk hierin en geef het bestand daarna terug</translation>
    </message>
    <message>
        <source>Package for a successor: open your own casebook and take the cases over there</source>
        <translation>Pakket voor een opvolger: open je eigen casusboek en neem de casussen daar over</translation>
    </message>
    <message>
        <source>Only to look in: nothing can be written here · key ID %1</source>
        <translation>Alleen om in te kijken: hier kan niets worden geschreven · sleutelnummer %1</translation>
    </message>
    <message>
        <source>Encrypted file on this computer only · key ID %1</source>
        <translation>Versleuteld bestand, alleen op deze computer · sleutelnummer %1</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>laatst gewijzigd %1</translation>
    </message>
    <message>
        <source>Practice casebook: everything here is made up, and is thrown away when you close it</source>
        <translation>Oefenboek: alles hier is verzonnen, en wordt weggegooid als je het sluit</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity</source>
        <translation>
            <numerusform>Vergrendelt na %n minuut zonder activiteit</numerusform>
            <numerusform>Vergrendelt na %n minuten zonder activiteit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyBox</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Vernietigen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Destroy case %1?</source>
        <translation>Casus %1 vernietigen?</translation>
    </message>
    <message>
        <source>&amp;Why now</source>
        <translation>&amp;Waarom nu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>You can&apos;t undo this.</source>
        <translation>Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Requests stand under Settings. Decide on it there first.</source>
        <translation>Verzoeken staan bij Instellingen. Beslis daar eerst.</translation>
    </message>
    <message>
        <source>The hold stands among the facts of the case, with its reason. Take it away there first.</source>
        <translation>Het vasthouden staat bij de gegevens van de casus, met de reden. Haal het daar eerst weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n tekst die nog niet af is</numerusform>
            <numerusform>%n teksten die nog niet af zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all notes and their history.</source>
        <translation>%1, alle aantekeningen en hun geschiedenis.</translation>
    </message>
    <message>
        <source>The case is still open: it is closed today.</source>
        <translation>De casus is nog open: hij wordt vandaag afgesloten.</translation>
    </message>
    <message>
        <source>The count, without name, day or text.</source>
        <translation>De telling, zonder naam, dag of tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) held together with %1, until that case is destroyed too. What you wrote there about this reporter stays there: take it out first where it should go.</source>
        <translation>
            <numerusform>%n gesprek samen met %1, tot ook die casus is vernietigd. Wat je daarin over deze melder schreef, blijft staan: haal het er eerst uit als het weg moet.</numerusform>
            <numerusform>%n gesprekken samen met %1, tot ook die casus is vernietigd. Wat je daarin over deze melder schreef, blijft staan: haal het er eerst uit als het weg moet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card of the reporter: %1 is theirs too.</source>
        <translation>De kaart van de melder: ook %1 is van deze melder.</translation>
    </message>
    <message>
        <source>No backup holds the case.</source>
        <translation>In geen back-up staat de casus.</translation>
    </message>
    <message>
        <source>The case stays in backups until %1 at the latest.</source>
        <translation>In back-ups staat de casus nog tot uiterlijk %1.</translation>
    </message>
</context>
<context>
    <name>DestroyHandedBox</name>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Vernietigen</translation>
    </message>
    <message>
        <source>Destroy what was taken over?</source>
        <translation>Vernietigen wat is overgenomen?</translation>
    </message>
    <message>
        <source>Goes: all notes and their history of %1.</source>
        <translation>Weg: alle aantekeningen en hun geschiedenis van %1.</translation>
    </message>
    <message>
        <source>Stays: the count, without name, day or text.</source>
        <translation>Blijft: de telling, zonder naam, dag of tekst.</translation>
    </message>
    <message>
        <source>In backups these cases stand until %1 at the latest.</source>
        <translation>In back-ups staan deze casussen nog tot uiterlijk %1.</translation>
    </message>
    <message>
        <source>You can&apos;t undo this.</source>
        <translation>Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Held, and left as they are: %1.</source>
        <translation>Vastgehouden, en gelaten zoals ze zijn: %1.</translation>
    </message>
    <message>
        <source>Destroyed here; every count stays.</source>
        <translation>Hier vernietigd; elke telling blijft.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Kept at %1</source>
        <translation>Bewaard om %1 uur</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Registration</source>
        <translation>&amp;Registratie</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>You, on your documents</source>
        <translation>Jij, op je documenten</translation>
    </message>
    <message>
        <source>This is how your reports, overviews and sheets name you. Nothing of it is required.</source>
        <translation>Zo noemen je verslagen, overzichten en bladen je. Niets hiervan is verplicht.</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Soor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Checked today</source>
        <translation>Vandaa&amp;g nagekeken</translation>
    </message>
    <message>
        <source>%1 · crisis number</source>
        <translation>%1 · crisisnummer</translation>
    </message>
    <message>
        <source>A name is enough, but that it needs.</source>
        <translation>Een naam is genoeg, maar die is wel nodig.</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nog nooit nagekeken</translation>
    </message>
    <message>
        <source>%1, over a year ago</source>
        <translation>%1, ouder dan een jaar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Soo&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>Websit&amp;e</translation>
    </message>
    <message>
        <source>C&amp;hecked on</source>
        <translation>Nage&amp;keken op</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>Crisis n&amp;umber: shown with F2</source>
        <translation>&amp;Crisisnummer: te zien met F2</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>&amp;New place</source>
        <translation>&amp;Nieuwe plek</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nieuwe plek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Place saved.</source>
        <translation>Plek bewaard.</translation>
    </message>
    <message>
        <source>Place removed.</source>
        <translation>Plek verwijderd.</translation>
    </message>
    <message>
        <source>Where do you refer people to? Put the places here; then a referral is three fields.</source>
        <translation>Waar verwijs je mensen naartoe? Zet die plekken hier; dan is doorverwijzen drie velden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Other themes</source>
        <translation>Overige thema&apos;s</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Overige meldingen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Other undesirable behaviour</source>
        <translation>Ander ongewenst gedrag</translation>
    </message>
    <message>
        <source>Other lack of integrity</source>
        <translation>Ander niet-integer handelen</translation>
    </message>
    <message>
        <source>Other matters outside the mandate</source>
        <translation>Overig buiten het taakgebied</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, overig</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Hoofdthema</translation>
    </message>
    <message>
        <source>All themes mentioned</source>
        <translation>Alle genoemde thema&apos;s</translation>
    </message>
    <message>
        <source>Theme group by year</source>
        <translation>Soort melding per jaar</translation>
    </message>
    <message>
        <source>In which capacity the reporter came</source>
        <translation>In welke rol de melder kwam</translation>
    </message>
    <message>
        <source>Position of the reporter</source>
        <translation>Positie van de melder</translation>
    </message>
    <message>
        <source>How the reporter found the confidential adviser</source>
        <translation>Hoe de melder bij de vertrouwenspersoon kwam</translation>
    </message>
    <message>
        <source>The other party</source>
        <translation>De andere partij</translation>
    </message>
    <message>
        <source>How long it has been going on</source>
        <translation>Hoe lang het speelt</translation>
    </message>
    <message>
        <source>Step chosen</source>
        <translation>Gekozen stap</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Themes mentioned in new cases, several a case: %1 mentions</source>
        <translation>Thema&apos;s genoemd in nieuwe meldingen, soms meer per melding: samen %1 keer</translation>
    </message>
    <message>
        <source>Counted by act in the period: %1 acts</source>
        <translation>Geteld per keer in de periode: samen %1 keer</translation>
    </message>
    <message>
        <source>Referrals in the period: %1</source>
        <translation>Doorverwijzingen in de periode: %1</translation>
    </message>
    <message>
        <source>Counted over the %1 cases closed in the period</source>
        <translation>Geteld over de %1 meldingen die in de periode zijn afgesloten</translation>
    </message>
    <message>
        <source>New cases of each year: %1 together</source>
        <translation>Nieuwe meldingen van elk jaar: samen %1</translation>
    </message>
    <message>
        <source>Counted over the %1 new cases of the period</source>
        <translation>Geteld over de %1 nieuwe meldingen van de periode</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>In %1 I had no cases in hand.</source>
        <translation>In %1 had ik geen meldingen in behandeling.</translation>
    </message>
    <message>
        <source>In %1 the confidential adviser had no cases in hand.</source>
        <translation>In %1 had de vertrouwenspersoon geen meldingen in behandeling.</translation>
    </message>
    <message>
        <source>In %1 I had one case in hand.</source>
        <translation>In %1 had ik één melding in behandeling.</translation>
    </message>
    <message>
        <source>In %1 the confidential adviser had one case in hand.</source>
        <translation>In %1 had de vertrouwenspersoon één melding in behandeling.</translation>
    </message>
    <message>
        <source>In %1 I had %2 cases in hand.</source>
        <translation>In %1 had ik %2 meldingen in behandeling.</translation>
    </message>
    <message>
        <source>In %1 the confidential adviser had %2 cases in hand.</source>
        <translation>In %1 had de vertrouwenspersoon %2 meldingen in behandeling.</translation>
    </message>
    <message>
        <source>In %1 fewer than %2 workers called on me; it may also have been nobody. I give no more figures, to protect those who came and those who may yet come.</source>
        <translation>In %1 deden minder dan %2 medewerkers een beroep op mij; het kan ook niemand zijn geweest. Meer cijfers geef ik niet, om wie kwam en wie nog wil komen te beschermen.</translation>
    </message>
    <message>
        <source>In %1 fewer than %2 workers called on the confidential adviser; it may also have been nobody. No more figures are given, to protect those who came and those who may yet come.</source>
        <translation>In %1 deden minder dan %2 medewerkers een beroep op de vertrouwenspersoon; het kan ook niemand zijn geweest. Meer cijfers staan hier niet, om wie kwam en wie nog wil komen te beschermen.</translation>
    </message>
    <message>
        <source>In %1 fewer than %2 cases were in hand; it may also have been none.</source>
        <translation>In %1 waren er minder dan %2 meldingen in behandeling; het kan er ook geen enkele zijn geweest.</translation>
    </message>
    <message>
        <source>More figures are not given, to protect those who came and those who may yet come.</source>
        <translation>Meer cijfers staan hier niet, om wie kwam en wie nog wil komen te beschermen.</translation>
    </message>
    <message>
        <source>How many cases were in hand altogether is not given: beside the new cases, that could come too close to someone.</source>
        <translation>Hoeveel meldingen er in totaal in behandeling waren, staat er niet bij: naast de nieuwe meldingen zou dat te dicht bij iemand kunnen komen.</translation>
    </message>
    <message>
        <source>What occurred little stands together. That way those who came to talk stay unrecognisable. What is named in such a row may or may not have occurred. The totals are right.</source>
        <translation>Wat weinig voorkwam, staat samen. Zo blijft wie kwam praten onherkenbaar. Wat in zo&apos;n rij staat, kan wel of niet zijn voorgekomen. De totalen kloppen.</translation>
    </message>
    <message>
        <source>Themes with few cases stand together. That way those who came to talk stay unrecognisable. A theme in such a row may or may not have occurred. The totals are right.</source>
        <translation>Thema&apos;s met weinig meldingen staan samen. Zo blijft wie kwam praten onherkenbaar. Een thema in zo&apos;n rij kan wel of niet zijn voorgekomen. De totalen kloppen.</translation>
    </message>
    <message>
        <source>In %1 nobody came to me with a case. That does not yet mean that nothing is the matter.</source>
        <translation>In %1 kwam niemand met een melding bij mij. Dat zegt nog niet dat er niets speelt.</translation>
    </message>
    <message>
        <source>In %1 nobody came to the confidential adviser with a case. That does not yet mean that nothing is the matter.</source>
        <translation>In %1 kwam niemand met een melding bij de vertrouwenspersoon. Dat zegt nog niet dat er niets speelt.</translation>
    </message>
    <message>
        <source>In %1, %2 new cases came to me.</source>
        <translation>In %1 kwamen er %2 nieuwe meldingen bij mij.</translation>
    </message>
    <message>
        <source>In %1, %2 new cases came to the confidential adviser.</source>
        <translation>In %1 kwamen er %2 nieuwe meldingen bij de vertrouwenspersoon.</translation>
    </message>
    <message>
        <source>There were too few cases to split them by theme without someone being recognised.</source>
        <translation>Er waren te weinig meldingen om ze naar thema te splitsen zonder dat iemand herkenbaar wordt.</translation>
    </message>
    <message>
        <source>Here you therefore read the total and what struck me in general.</source>
        <comment>formal</comment>
        <translation>U leest hier daarom het totaal en wat mij in het algemeen opviel.</translation>
    </message>
    <message>
        <source>Here you therefore read the total and what struck me in general.</source>
        <comment>informal</comment>
        <translation>Je leest hier daarom het totaal en wat mij in het algemeen opviel.</translation>
    </message>
    <message>
        <source>Here you therefore read the total and what stood out in general.</source>
        <comment>formal</comment>
        <translation>U leest hier daarom het totaal en wat in het algemeen opviel.</translation>
    </message>
    <message>
        <source>Here you therefore read the total and what stood out in general.</source>
        <comment>informal</comment>
        <translation>Je leest hier daarom het totaal en wat in het algemeen opviel.</translation>
    </message>
    <message>
        <source>Not split up: %1. The numbers are too small to stand apart without someone being recognised.</source>
        <translation>Niet uitgesplitst: %1. De aantallen zijn te klein om apart te staan zonder dat iemand herkenbaar wordt.</translation>
    </message>
    <message>
        <source>The other possibilities did not occur.</source>
        <translation>De andere mogelijkheden kwamen niet voor.</translation>
    </message>
    <message>
        <source>Did not occur: %1.</source>
        <translation>Kwam niet voor: %1.</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Korte versie</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>Praatpapier</translation>
    </message>
    <message>
        <source>Referrals in numbers</source>
        <translation>Doorverwijzingen in aantallen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Taken from an earlier report</source>
        <translation>Overgenomen uit verslag</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Mondeling gedeeld</translation>
    </message>
    <message>
        <source>Counts of a colleague</source>
        <translation>Opgave van collega</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Which document</source>
        <translation>Welk stuk</translation>
    </message>
    <message>
        <source>Not made final: it stays a concept.</source>
        <translation>Niet definitief gemaakt: het blijft een concept.</translation>
    </message>
    <message>
        <source>annual-report-%1</source>
        <translation>jaarverslag-%1</translation>
    </message>
    <message>
        <source>annual-report-short-%1</source>
        <translation>jaarverslag-kort-%1</translation>
    </message>
    <message>
        <source>talk-sheet-%1</source>
        <translation>praatpapier-%1</translation>
    </message>
    <message>
        <source>referrals-%1</source>
        <translation>doorverwijzingen-%1</translation>
    </message>
    <message>
        <source>-concept</source>
        <translation>-concept</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Korte versie</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>Praatpapier</translation>
    </message>
    <message>
        <source>Referral counts</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Version %1 is final. What you save or print now is exactly this; what you enter later about this period counts in the next one.</source>
        <translation>Versie %1 is definitief. Wat je nu opslaat of afdrukt is precies deze; wat je later over deze periode invoert, telt mee in de volgende.</translation>
    </message>
    <message>
        <source>This version is on record. What you enter later about this period counts in the next one.</source>
        <translation>Deze versie is vastgelegd. Wat je later over deze periode invoert, telt mee in de volgende.</translation>
    </message>
</context>
<context>
    <name>DrillBox</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>Herstelblad proberen</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>Back-up &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu &amp;back-up maken</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Take your sheet and type all seven lines over. They alone open the backup of %1: then you know that sheet and backup are enough.</source>
        <translation>Pak je blad en typ alle zeven regels over. Alleen daarmee gaat de back-up van %1 open: dan weet je dat blad en back-up genoeg zijn.</translation>
    </message>
    <message>
        <source>Of a practice casebook no backup is made, so there is nothing to open with a sheet.</source>
        <translation>Van een oefenboek worden geen back-ups gemaakt, dus er is niets om met een blad te openen.</translation>
    </message>
    <message>
        <source>There is no backup with this key yet. Make one first; then the sheet can open it.</source>
        <translation>Er is nog geen back-up met deze sleutel. Maak er eerst een; dan kan het blad die openen.</translation>
    </message>
    <message numerus="yes">
        <source>Your sheet works. The backup of %1 opened with it, every page is whole, and %n conversation(s) stand in it. Put the sheet away safely.</source>
        <translation>
            <numerusform>Je blad werkt. De back-up van %1 ging ermee open, elke bladzijde is heel, en er staat %n gesprek in. Berg het blad veilig op.</numerusform>
            <numerusform>Je blad werkt. De back-up van %1 ging ermee open, elke bladzijde is heel, en er staan %n gesprekken in. Berg het blad veilig op.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is right, but the backup of %1 is damaged. Make a new backup, then try again.</source>
        <translation>Het blad klopt, maar de back-up van %1 is beschadigd. Maak een nieuwe back-up en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>De back-up wordt geopend</translation>
    </message>
</context>
<context>
    <name>DueLines</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Gesprek &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>&amp;Gehouden</translation>
    </message>
    <message>
        <source>Noted as held.</source>
        <translation>Genoteerd als gehouden.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Access request</source>
        <translation>Inzageverzoek</translation>
    </message>
    <message>
        <source>Request from outside</source>
        <translation>Verzoek van buiten</translation>
    </message>
    <message>
        <source>Dec&amp;ide…</source>
        <translation>B&amp;eslissen…</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Schending van vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Check &amp;list…</source>
        <translation>&amp;Stappen…</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Genoteerd als gedaan.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>&amp;Outcome…</source>
        <translation>&amp;Afloop…</translation>
    </message>
    <message>
        <source>Noted as followed up.</source>
        <translation>Genoteerd als opgevolgd.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>G&amp;ebeld</translation>
    </message>
    <message>
        <source>Noted as called.</source>
        <translation>Genoteerd als gebeld.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>&amp;Ontvangen</translation>
    </message>
    <message>
        <source>Ans&amp;wered</source>
        <translation>Beant&amp;woord</translation>
    </message>
    <message>
        <source>Dealt wit&amp;h</source>
        <translation>Af&amp;gehandeld</translation>
    </message>
    <message>
        <source>No longer agreed.</source>
        <translation>Niet meer afgesproken.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Verzet naar %1.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
    <message>
        <source>Such as: annual report 2024 of my predecessor</source>
        <translation>Bijvoorbeeld: jaarverslag 2024 van mijn voorganger</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Overgenomen.</translation>
    </message>
    <message>
        <source>Not understood: %1. A line is a name or several, and one number; “other” is all the rest.</source>
        <translation>Niet begrepen: %1. Een regel is één naam of meer, en één getal; ‘overig’ is al het andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), </source>
        <translation>
            <numerusform>%n rij, </numerusform>
            <numerusform>%n rijen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together.</source>
        <translation>
            <numerusform>samen %n.</numerusform>
            <numerusform>samen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for each row, as it stands in the report. What you do not know stays empty.</source>
        <translation>Een regel per rij, zoals het in het verslag staat. Wat je niet weet, blijft leeg.</translation>
    </message>
    <message>
        <source>Bullying 7
Intimidation, aggression: 6
Other 5</source>
        <translation>Pesten 7
Intimidatie, agressie: 6
Overig 5</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>From earlier years</source>
        <translation>Uit eerdere jaren</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Lopend aan het eind</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Advice requests</source>
        <translation>Adviesvragen</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Mensen die kwamen</translation>
    </message>
    <message>
        <source>What was told elsewhere</source>
        <translation>Elders gemeld</translation>
    </message>
    <message>
        <source>What &amp;is it</source>
        <translation>Wat &amp;is het</translation>
    </message>
    <message>
        <source>Over which &amp;period</source>
        <translation>Over welke &amp;periode</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>&amp;Waar het vandaan komt</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>Type it over once, as it was printed or said. It stands beside this year&apos;s figures, and the check knows what its readers know.</source>
        <translation>Neem het één keer over, zoals het gedrukt of gezegd is. Het komt naast de cijfers van dit jaar te staan, en de controle weet wat de lezers weten.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Close the form (Esc)</source>
        <translation>Formulier sluiten (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Weg&amp;gooien</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwij&amp;deren</translation>
    </message>
</context>
<context>
    <name>EmergencyBox</name>
    <message>
        <source>If things go wrong</source>
        <translation>Als het misgaat</translation>
    </message>
    <message>
        <source>Two pages to print now and to need never. No client and no reporter stands on them.</source>
        <translation>Twee bladen om nu af te drukken en nooit nodig te hebben. Er staat geen opdrachtgever of melder op.</translation>
    </message>
    <message>
        <source>Laptop l&amp;ost</source>
        <translation>&amp;Laptop kwijt</translation>
    </message>
    <message>
        <source>Sealed &amp;envelope</source>
        <translation>Verzegelde &amp;envelop</translation>
    </message>
    <message>
        <source>From a new computer to your open casebook in five steps. Write on it where your backups and your recovery sheet are, and keep it at home.</source>
        <translation>Van een nieuwe computer naar je casusboek in vijf stappen. Schrijf erop waar je back-ups en je herstelblad zijn, en bewaar het thuis.</translation>
    </message>
    <message>
        <source>For someone you trust, in case you fall ill or die. Write on it who takes over and where the recovery sheet is, put it in an envelope, close it and sign across the flap.</source>
        <translation>Voor iemand die je vertrouwt, als je ziek wordt of overlijdt. Schrijf erop wie het overneemt en waar het herstelblad is, doe het in een envelop, plak die dicht en zet je handtekening over de klep.</translation>
    </message>
    <message>
        <source>laptop-lost.pdf</source>
        <translation>laptop-kwijt.pdf</translation>
    </message>
    <message>
        <source>sealed-envelope.pdf</source>
        <translation>verzegelde-envelop.pdf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Blad</translation>
    </message>
</context>
<context>
    <name>EmergencyPages</name>
    <message>
        <source>Laptop lost</source>
        <translation>Laptop kwijt</translation>
    </message>
    <message>
        <source>Sealed envelope, for illness or death</source>
        <translation>Verzegelde envelop, bij ziekte of overlijden</translation>
    </message>
    <message>
        <source>Take a breath. Nobody can read your casebook without your passphrase or your recovery sheet. You need a backup and one of those two. Keep this page at home, not in your laptop bag.</source>
        <translation>Adem even uit. Zonder je wachtzin of je herstelblad kan niemand je casusboek lezen. Je hebt een back-up nodig en een van die twee. Bewaar dit blad thuis, niet in je laptoptas.</translation>
    </message>
    <message>
        <source>From a new computer to your open casebook</source>
        <translation>Van een nieuwe computer naar je casusboek</translation>
    </message>
    <message>
        <source>Get your newest backup from the place that you wrote down below.</source>
        <translation>Haal je nieuwste back-up van de plek die je hieronder opschreef.</translation>
    </message>
    <message>
        <source>Install Casebook on the other computer and open it.</source>
        <translation>Installeer Casebook op de andere computer en open het.</translation>
    </message>
    <message>
        <source>Choose “I already have a casebook” and point at your backup.</source>
        <translation>Kies ‘Ik heb al een casusboek’ en wijs je back-up aan.</translation>
    </message>
    <message>
        <source>Type your passphrase. Forgotten? Choose “Open with recovery sheet” and type the seven lines over.</source>
        <translation>Typ je wachtzin. Vergeten? Kies ‘Openen met herstelblad’ en typ de zeven regels over.</translation>
    </message>
    <message>
        <source>Choose a new passphrase in Settings, print a new recovery sheet and choose a place for backups again.</source>
        <translation>Kies bij Instellingen een nieuwe wachtzin, druk een nieuw herstelblad af en kies weer een plek voor je back-ups.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Waar alles is</translation>
    </message>
    <message>
        <source>My backups are</source>
        <translation>Mijn back-ups zijn</translation>
    </message>
    <message>
        <source>My second backup is</source>
        <translation>Mijn tweede back-up is</translation>
    </message>
    <message>
        <source>My recovery sheet is</source>
        <translation>Mijn herstelblad is</translation>
    </message>
    <message>
        <source>What is safe and what is not</source>
        <translation>Wat veilig is en wat niet</translation>
    </message>
    <message>
        <source>Safe: the casebook, if it was locked or the laptop was off, and its backups. They are encrypted.</source>
        <translation>Veilig: het casusboek, als het op slot zat of de laptop uit was, en de back-ups. Die zijn versleuteld.</translation>
    </message>
    <message>
        <source>Not safe: what you printed, saved as PDF or exported, your mail and messages, and a casebook that stood open. Lying with it: a passphrase or recovery sheet on paper.</source>
        <translation>Niet veilig: wat je afdrukte, als pdf bewaarde of exporteerde, je mail en berichten, en een casusboek dat openstond. Ook niet: een wachtzin of herstelblad op papier dat erbij lag.</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Wie moet het weten</translation>
    </message>
    <message>
        <source>Could someone read anything? Then tell those whose confidentiality it is, and the client organisations, the same day, and ask whether it must be reported. Write down what you do and when: Settings has the list of steps, under Breaches.</source>
        <translation>Kon iemand iets lezen? Zeg het dan dezelfde dag tegen de mensen om wie het gaat en tegen de opdrachtgevers, en vraag of het gemeld moet worden. Schrijf op wat je doet en wanneer: de lijst met stappen staat bij Instellingen, onder Schendingen.</translation>
    </message>
    <message>
        <source>Police (number of the report)</source>
        <translation>Politie (nummer van de aangifte)</translation>
    </message>
    <message>
        <source>Who can lock the laptop from afar</source>
        <translation>Wie de laptop op afstand kan blokkeren</translation>
    </message>
    <message>
        <source>Contacts at my client organisations</source>
        <translation>Contacten bij mijn opdrachtgevers</translation>
    </message>
    <message>
        <source>Who thinks along about privacy</source>
        <translation>Wie meedenkt over privacy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>You hold this because I trust you. People told me things that they told nobody else. My notes are in one encrypted file, my casebook. This page says what to do with it when I can&apos;t any more.</source>
        <translation>Je hebt dit blad omdat ik je vertrouw. Mensen vertelden mij dingen die ze aan niemand anders vertelden. Mijn aantekeningen staan in één versleuteld bestand, mijn casusboek. Hier staat wat je ermee doet als ik het zelf niet meer kan.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Wie het mag openen</translation>
    </message>
    <message>
        <source>Only the confidential adviser who takes over from me. Nobody else: no family, no client organisation, no manager, however good the reason sounds.</source>
        <translation>Alleen de vertrouwenspersoon die mij opvolgt. Niemand anders: geen familie, geen opdrachtgever, geen leidinggevende, hoe goed de reden ook klinkt.</translation>
    </message>
    <message>
        <source>My successor (name, phone)</source>
        <translation>Mijn opvolger (naam, telefoon)</translation>
    </message>
    <message>
        <source>If that does not work out</source>
        <translation>Als dat niet lukt</translation>
    </message>
    <message>
        <source>The recovery sheet is</source>
        <translation>Het herstelblad is</translation>
    </message>
    <message>
        <source>Backups and laptop are</source>
        <translation>Back-ups en laptop zijn</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat je doet</translation>
    </message>
    <message>
        <source>Call my successor. Give this envelope, the recovery sheet and a backup, in person; never by mail.</source>
        <translation>Bel mijn opvolger. Geef deze envelop, het herstelblad en een back-up persoonlijk af; nooit per post of mail.</translation>
    </message>
    <message>
        <source>Successor: install Casebook, choose “I already have a casebook”, point at the backup, and open it with the recovery sheet.</source>
        <translation>Opvolger: installeer Casebook, kies ‘Ik heb al een casusboek’, wijs de back-up aan en open die met het herstelblad.</translation>
    </message>
    <message>
        <source>Look at Today first: who expects a conversation or aftercare, and how to contact them safely. Say nothing to anyone else who answers.</source>
        <translation>Kijk eerst bij Vandaag: wie een gesprek of nazorg verwacht, en hoe je veilig contact opneemt. Zeg niets tegen een ander die opneemt.</translation>
    </message>
    <message>
        <source>Ask each of them whether you may take over, and read no further before they agree.</source>
        <translation>Vraag ieder van hen of je het mag overnemen, en lees niet verder voordat ze ja zeggen.</translation>
    </message>
    <message>
        <source>Tell the client organisations that I am away and who takes my place. Nothing about anyone who came to me.</source>
        <translation>Zeg de opdrachtgevers dat ik weg ben en wie mij vervangt. Niets over wie bij mij kwam.</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Wat je niet doet</translation>
    </message>
    <message>
        <source>Don&apos;t read out of curiosity; don&apos;t copy, print or send anything. Does a court, the police or a lawyer ask for it? Give nothing before you have asked a lawyer of your own.</source>
        <translation>Lees niets uit nieuwsgierigheid; kopieer, druk af en verstuur niets. Vraagt een rechter, de politie of een advocaat erom? Geef niets voordat je zelf een advocaat hebt gevraagd.</translation>
    </message>
    <message>
        <source>In the end, destroy it</source>
        <translation>Vernietig het daarna</translation>
    </message>
    <message>
        <source>When all is handed over: delete the casebook and every backup, wipe or break the stick, shred the recovery sheet and this page. Am I back? Then give me the envelope back unopened. Thank you.</source>
        <translation>Is alles overgedragen? Verwijder het casusboek en elke back-up, wis of breek de stick, versnipper het herstelblad en dit blad. Ben ik er weer? Geef me de envelop dan dicht terug. Dank je wel.</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Mijn handtekening</translation>
    </message>
    <message>
        <source>Opened on, by</source>
        <translation>Geopend op, door</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Sleutelnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>EmptyBinBox</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>Weg laten &amp;gaan</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Prullenbak legen</translation>
    </message>
    <message>
        <source>Let this go for good?</source>
        <translation>Dit voorgoed weg laten gaan?</translation>
    </message>
    <message>
        <source>You can&apos;t undo this.</source>
        <translation>Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Goes: %1, with all notes and their earlier versions.</source>
        <translation>Weg: %1, met alle aantekeningen en hun eerdere versies.</translation>
    </message>
    <message>
        <source>Of: %1.</source>
        <translation>Van: %1.</translation>
    </message>
    <message>
        <source>Backups hold it until %1 at the latest.</source>
        <translation>In back-ups staat het nog tot uiterlijk %1.</translation>
    </message>
    <message>
        <source>Gone for good.</source>
        <translation>Voorgoed weg.</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>Three months after the annual report (default)</source>
        <translation>Drie maanden na het jaarverslag (standaard)</translation>
    </message>
    <message>
        <source>When the case is closed</source>
        <translation>Bij het afsluiten van de casus</translation>
    </message>
    <message>
        <source>One year after closing</source>
        <translation>Een jaar na het afsluiten</translation>
    </message>
    <message>
        <source>Two years after closing</source>
        <translation>Twee jaar na het afsluiten</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>I</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>the confidential adviser</source>
        <translation>de vertrouwenspersoon</translation>
    </message>
    <message>
        <source>formally (u)</source>
        <translation>met u</translation>
    </message>
    <message>
        <source>informally (je)</source>
        <translation>met je</translation>
    </message>
    <message>
        <source>On which day did it start? For example: 1 January 2026.</source>
        <translation>Op welke dag begon die? Bijvoorbeeld: 1 januari 2026.</translation>
    </message>
    <message>
        <source>Say in a few words why five is too high here. It is kept with each report.</source>
        <translation>Zeg in een paar woorden waarom vijf hier te hoog is. Het wordt bij elk verslag bewaard.</translation>
    </message>
    <message>
        <source>A colour looks like #1B4965.</source>
        <translation>Een kleur ziet eruit als #1B4965.</translation>
    </message>
    <message>
        <source>It can&apos;t end before it starts.</source>
        <translation>Die kan niet eindigen voordat die begint.</translation>
    </message>
    <message>
        <source>This is not a day. For example: 31 December 2026. Empty means: still running.</source>
        <translation>Dit is geen dag. Bijvoorbeeld: 31 december 2026. Leeg betekent: loopt nog.</translation>
    </message>
    <message>
        <source>Another engagement runs from %1 to %2. Two engagements follow each other.</source>
        <translation>Er loopt al een opdracht van %1 tot en met %2. Opdrachten volgen elkaar op.</translation>
    </message>
    <message>
        <source>Another engagement runs from %1 on. Let that one end first: choose it above.</source>
        <translation>Er loopt al een opdracht vanaf %1. Laat die eerst eindigen: kies hem hierboven.</translation>
    </message>
    <message>
        <source>Chosen as a table of the report, but not recorded: %1.</source>
        <translation>Gekozen als tabel van het verslag, maar niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>By number of workers (default)</source>
        <translation>Naar aantal medewerkers (standaard)</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>Als getal</translation>
    </message>
    <message>
        <source>In words when it is below the threshold</source>
        <translation>In woorden als het onder de grens blijft</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Helemaal niet</translation>
    </message>
    <message>
        <source>Only needed below five</source>
        <translation>Alleen nodig onder de vijf</translation>
    </message>
    <message>
        <source>The report prints the number of cases, also when it is small. Agree on this with the client first.</source>
        <translation>Het verslag noemt het aantal meldingen, ook als dat klein is. Spreek dit eerst af met de opdrachtgever.</translation>
    </message>
    <message>
        <source>Below the threshold the report says “fewer than %1, possibly none”.</source>
        <translation>Onder de grens staat er in het verslag: ‘minder dan %1, misschien niemand’.</translation>
    </message>
    <message>
        <source>The report prints no number of cases at all.</source>
        <translation>Het verslag noemt geen aantal meldingen.</translation>
    </message>
    <message>
        <source>No number of workers is known yet, so the careful way is taken.</source>
        <translation>Het aantal medewerkers is nog niet bekend, dus het gaat op de voorzichtige manier.</translation>
    </message>
    <message>
        <source>%1 workers, so %2 or more.</source>
        <translation>%1 medewerkers, dus %2 of meer.</translation>
    </message>
    <message>
        <source>%1 workers, so fewer than %2.</source>
        <translation>%1 medewerkers, dus minder dan %2.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Until (empty: still running)</source>
        <translation>&amp;Tot en met (leeg: loopt nog)</translation>
    </message>
    <message>
        <source>Agreed rec&amp;ipients of the report</source>
        <translation>Afgesproken &amp;ontvangers van het verslag</translation>
    </message>
    <message>
        <source>&amp;Keep notes until</source>
        <translation>Aantekeningen bewaren tot (&amp;bewaartermijn)</translation>
    </message>
    <message>
        <source>&amp;Threshold: no group smaller than</source>
        <translation>&amp;Grens: geen groep kleiner dan</translation>
    </message>
    <message>
        <source>Reason for a threshold &amp;below five</source>
        <translation>&amp;Reden voor een grens onder de vijf</translation>
    </message>
    <message>
        <source>Total number of cases: &amp;print</source>
        <translation>Totaal aantal meldingen in het verslag (&amp;p)</translation>
    </message>
    <message>
        <source>Tables of the report. Three usually say more than eleven.</source>
        <translation>Tabellen in het verslag. Drie zeggen meestal meer dan elf.</translation>
    </message>
    <message>
        <source>What is not ticked is not asked for with a new case, and is missing nowhere. What was recorded before stays.</source>
        <translation>Wat niet is aangevinkt, wordt bij een nieuwe casus niet gevraagd en ontbreekt nergens. Wat al is vastgelegd, blijft staan.</translation>
    </message>
    <message>
        <source>Title of the rep&amp;ort</source>
        <translation>T&amp;itel van het verslag</translation>
    </message>
    <message>
        <source>It speaks of &amp;you as</source>
        <translation>Het noemt &amp;jou</translation>
    </message>
    <message>
        <source>It addresses the rea&amp;der</source>
        <translation>Het spreekt de &amp;lezer aan</translation>
    </message>
    <message>
        <source>Co&amp;lour of the front page</source>
        <translation>&amp;Kleur van het voorblad</translation>
    </message>
    <message>
        <source>Term and readers</source>
        <translation>Looptijd en lezers</translation>
    </message>
    <message>
        <source>Protection of figures</source>
        <translation>Bescherming van de cijfers</translation>
    </message>
    <message>
        <source>What you record of a case</source>
        <translation>Wat je van een casus vastlegt</translation>
    </message>
    <message>
        <source>How the report is written</source>
        <translation>Hoe het verslag is geschreven</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>by number of workers</source>
        <translation>naar aantal medewerkers</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>als getal</translation>
    </message>
    <message>
        <source>in words below the threshold</source>
        <translation>in woorden onder de drempel</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>bij het afsluiten</translation>
    </message>
    <message>
        <source>three months after the annual report</source>
        <translation>drie maanden na het jaarverslag</translation>
    </message>
    <message>
        <source>one year after closing</source>
        <translation>een jaar na het afsluiten</translation>
    </message>
    <message>
        <source>two years after closing</source>
        <translation>twee jaar na het afsluiten</translation>
    </message>
    <message>
        <source>I</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>the confidential adviser</source>
        <translation>de vertrouwenspersoon</translation>
    </message>
    <message>
        <source>formal (u)</source>
        <translation>formeel (u)</translation>
    </message>
    <message>
        <source>informal (je)</source>
        <translation>informeel (je)</translation>
    </message>
    <message>
        <source>step chosen</source>
        <translation>gekozen stap</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>the reporter makes contact</source>
        <translation>melder neemt zelf contact op</translation>
    </message>
    <message>
        <source>passed on without consent, with a reason</source>
        <translation>doorgegeven zonder toestemming, met reden</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>annual report</source>
        <translation>jaarverslag</translation>
    </message>
    <message>
        <source>short version</source>
        <translation>korte versie</translation>
    </message>
    <message>
        <source>talk sheet</source>
        <translation>praatpapier</translation>
    </message>
    <message>
        <source>referral counts</source>
        <translation>doorverwijzingen in aantallen</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>earlier report</source>
        <translation>overgenomen uit verslag</translation>
    </message>
    <message>
        <source>said in a meeting</source>
        <translation>mondeling gedeeld</translation>
    </message>
    <message>
        <source>counts of a colleague</source>
        <translation>opgave van collega</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>mee bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>access request</source>
        <translation>inzageverzoek</translation>
    </message>
    <message>
        <source>court</source>
        <translation>rechtbank</translation>
    </message>
    <message>
        <source>police</source>
        <translation>politie</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>commissie</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>advocaat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>opvolger</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>waarnemer</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>teruggekomen</translation>
    </message>
    <message>
        <source>Everything in this casebook, as open data</source>
        <translation>Alles in dit casusboek, als open data</translation>
    </message>
    <message>
        <source>Made on %1 with Casebook.</source>
        <translation>Gemaakt op %1 met Casusboek.</translation>
    </message>
    <message>
        <source>Whoever holds these files unpacked can read them without a passphrase: names, conversations and all. Keep them no longer than you need them, and not in a shared or synchronised folder.</source>
        <translation>Wie deze bestanden uitgepakt heeft, kan ze zonder wachtzin lezen: namen, gesprekken, alles. Bewaar ze niet langer dan nodig, en niet in een gedeelde of gesynchroniseerde map.</translation>
    </message>
    <message>
        <source>Each kind of record stands in two files with the same content: CSV for spreadsheet programs, JSON for other programs. Both are UTF-8; the cells of a CSV file are parted by a semicolon.</source>
        <translation>Elk soort gegeven staat in twee bestanden met dezelfde inhoud: CSV voor rekenbladen, JSON voor andere programma&apos;s. Beide zijn UTF-8; in een CSV-bestand staat een puntkomma tussen de cellen.</translation>
    </message>
    <message>
        <source>Days are written as 2026-03-31, months as 2026-03, times as 14:05; stamps of making and changing are in UTC. Beside every code stands its Dutch name, in the column with _nl behind it. Several codes in one cell stand on lines of their own.</source>
        <translation>Dagen staan er als 2026-03-31, maanden als 2026-03, tijden als 14:05; wanneer iets is gemaakt of veranderd staat in UTC. Naast elke code staat de Nederlandse naam, in de kolom met _nl erachter. Meer codes in een cel staan elk op een eigen regel.</translation>
    </message>
    <message>
        <source>A text that begins with =, +, -, @, a tab, a new line or an apostrophe has an extra apostrophe in front in the CSV file, so that no spreadsheet program runs it as a formula; take that one away to have the text as it was. The JSON file holds it unchanged.</source>
        <translation>Een tekst die begint met =, +, -, @, een tab, een nieuwe regel of een apostrof heeft in het CSV-bestand een extra apostrof vooraan, zodat geen rekenblad er een formule van maakt; haal die weg en je hebt de tekst zoals hij was. In het JSON-bestand staat hij onveranderd.</translation>
    </message>
    <message>
        <source>Where the file of a case was destroyed, only the coded facts with months are left: the other columns are empty.</source>
        <translation>Waar een casus is vernietigd, zijn alleen de gecodeerde feiten met maanden over: de andere kolommen zijn leeg.</translation>
    </message>
    <message>
        <source>To make a casebook of this again: make an empty one, then use the command “casebook import FILE SOURCE”. It takes the JSON files.</source>
        <translation>Hier weer een casusboek van maken? Maak een leeg casusboek en gebruik daarna de opdracht “casebook import FILE SOURCE”. Die leest de JSON-bestanden.</translation>
    </message>
    <message>
        <source>your details for documents, and preferences</source>
        <translation>je gegevens voor documenten, en voorkeuren</translation>
    </message>
    <message>
        <source>the lists of values</source>
        <translation>de keuzelijsten</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema&apos;s</translation>
    </message>
    <message>
        <source>holdings</source>
        <translation>concerns</translation>
    </message>
    <message>
        <source>client organisations</source>
        <translation>opdrachtgevers</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>workers per year</source>
        <translation>medewerkers per jaar</translation>
    </message>
    <message>
        <source>person cards</source>
        <translation>persoonskaarten</translation>
    </message>
    <message>
        <source>who may be the same person, by random number</source>
        <translation>wie mogelijk dezelfde is, als willekeurig nummer</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casussen</translation>
    </message>
    <message>
        <source>further themes of cases</source>
        <translation>overige thema&apos;s van casussen</translation>
    </message>
    <message>
        <source>from when to when cases were open</source>
        <translation>van wanneer tot wanneer casussen open waren</translation>
    </message>
    <message>
        <source>steps chosen and outcomes, by date</source>
        <translation>gekozen stappen en uitkomsten, op datum</translation>
    </message>
    <message>
        <source>cases that hang together</source>
        <translation>casussen die samenhangen</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>toestemmingen</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>which conversation belongs to which case</source>
        <translation>welk gesprek bij welke casus hoort</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>wat je deed</translation>
    </message>
    <message>
        <source>the referral directory</source>
        <translation>de sociale kaart</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>doorverwijzingen</translation>
    </message>
    <message>
        <source>advice requests</source>
        <translation>adviesvragen</translation>
    </message>
    <message>
        <source>signals and advice</source>
        <translation>signalen en advies</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>aanbevelingen</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activiteiten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>minutes of destroyed files, added up</source>
        <translation>minuten van vernietigde casussen, opgeteld</translation>
    </message>
    <message>
        <source>attachments; each stands beside this, as attachment- and its id</source>
        <translation>bijlagen; elk staat hiernaast, als attachment- en zijn id</translation>
    </message>
    <message>
        <source>the same attachments in pieces, for taking them in again (JSON only)</source>
        <translation>dezelfde bijlagen in stukken, om ze weer in te lezen (alleen JSON)</translation>
    </message>
    <message>
        <source>conversations planned</source>
        <translation>geplande gesprekken</translation>
    </message>
    <message>
        <source>requests from outside and access requests</source>
        <translation>verzoeken van buiten en inzageverzoeken</translation>
    </message>
    <message>
        <source>breaches of confidentiality</source>
        <translation>schendingen van vertrouwelijkheid</translation>
    </message>
    <message>
        <source>reports handed out, with their tables</source>
        <translation>uitgebrachte verslagen, met hun tabellen</translation>
    </message>
    <message>
        <source>the codes that reports handed out counted, by client</source>
        <translation>de codes die uitgebrachte verslagen telden, per opdrachtgever</translation>
    </message>
    <message>
        <source>with whom reports were discussed</source>
        <translation>met wie verslagen besproken zijn</translation>
    </message>
    <message>
        <source>what you chose for reports</source>
        <translation>wat je voor verslagen koos</translation>
    </message>
    <message>
        <source>your logo; it stands beside this as an image (JSON only)</source>
        <translation>je logo; het staat hiernaast als afbeelding (alleen JSON)</translation>
    </message>
    <message>
        <source>your own texts in reports</source>
        <translation>je eigen teksten in verslagen</translation>
    </message>
    <message>
        <source>words that are no name in what goes to a client</source>
        <translation>woorden die geen naam zijn in wat naar een opdrachtgever gaat</translation>
    </message>
    <message>
        <source>what was begun and not recorded</source>
        <translation>wat begonnen en niet vastgelegd is</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>overdrachten</translation>
    </message>
    <message>
        <source>cases of a handover</source>
        <translation>casussen van een overdracht</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>In an &amp;encrypted container</source>
        <translation>In een v&amp;ersleuteld pakket</translation>
    </message>
    <message>
        <source>As &amp;readable files</source>
        <translation>Als lees&amp;bare bestanden</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the container</source>
        <translation>&amp;Wachtzin van het pakket</translation>
    </message>
    <message>
        <source>Whoever gets hold of these files reads every name and every conversation, without a passphrase: on this computer, in its backups, wherever they are copied to. Remove them as soon as you are done.</source>
        <translation>Wie deze bestanden in handen krijgt, leest elke naam en elk gesprek, zonder wachtzin: op deze computer, in back-ups ervan, overal waar ze heen gekopieerd worden. Haal ze weg zodra je klaar bent.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and export…</source>
        <translation>Kies een &amp;map en exporteer…</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Waar de export komt</translation>
    </message>
    <message>
        <source>All that stands in this casebook, as CSV for spreadsheet programs and JSON for others, with a README. The command “casebook import” makes a casebook of it again.</source>
        <translation>Alles wat in dit casusboek staat, als CSV voor rekenbladen en JSON voor andere programma&apos;s, met een README. De opdracht “casebook import” maakt er weer een casusboek van.</translation>
    </message>
    <message>
        <source>A ZIP file with AES-256. A program such as 7-Zip opens it; what Windows itself has does not.</source>
        <translation>Een ZIP-bestand met AES-256. Een programma zoals 7-Zip opent het; Windows zelf kan dat niet.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Geëxporteerd: %1</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>The case was moved to another client organisation.</source>
        <translation>De casus staat nu bij een andere opdrachtgever.</translation>
    </message>
    <message>
        <source>Further themes</source>
        <translation>Overige thema&apos;s</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>Geheimhouding uitgelegd</translation>
    </message>
    <message>
        <source>Consent to keep notes</source>
        <translation>Toestemming voor aantekeningen</translation>
    </message>
    <message>
        <source>Sparring and report…</source>
        <translation>Sparren en melding…</translation>
    </message>
    <message>
        <source>Count only: no notes are kept</source>
        <translation>Alleen tellen: er blijven geen aantekeningen</translation>
    </message>
    <message>
        <source>Taken over from a predecessor</source>
        <translation>Overgenomen van een voorganger</translation>
    </message>
    <message>
        <source>&amp;Client organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>&amp;Main theme</source>
        <translation>Hoofd&amp;thema</translation>
    </message>
    <message>
        <source>In which r&amp;ole</source>
        <translation>In welke &amp;rol</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Positie</translation>
    </message>
    <message>
        <source>How they &amp;found me</source>
        <translation>Hoe bij &amp;mij gekomen</translation>
    </message>
    <message>
        <source>Other part&amp;y</source>
        <translation>Andere part&amp;ij</translation>
    </message>
    <message>
        <source>How long it has &amp;gone on</source>
        <translation>Hoe &amp;lang speelt het</translation>
    </message>
    <message>
        <source>Step c&amp;hosen</source>
        <translation>&amp;Gekozen stap</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>What the reporter asks</source>
        <translation>Wat de melder vraagt</translation>
    </message>
    <message>
        <source>Aftercare, as agreed</source>
        <translation>Nazorg, zoals afgesproken</translation>
    </message>
    <message>
        <source>Aftercare on</source>
        <translation>Nazorg op</translation>
    </message>
    <message>
        <source>Hold: do not destroy, because</source>
        <translation>Niet vernietigen, want</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog onbekend</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>nog niet duidelijk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation>Er ging iets mis in het programma. Wat je schreef is bewaard.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>What prints beside your words</source>
        <translation>Wat er naast je woorden wordt afgedrukt</translation>
    </message>
    <message>
        <source>As management reads it</source>
        <translation>Zo leest de directie het</translation>
    </message>
    <message>
        <source>What a reader of everything you handed out knows, and can work out (F4)</source>
        <translation>Wat een lezer van alles wat je uitbracht weet, en kan uitrekenen (F4)</translation>
    </message>
    <message>
        <source>Prints beside your words</source>
        <translation>Staat naast je woorden</translation>
    </message>
    <message>
        <source>Only your words stand in this section.</source>
        <translation>In dit onderdeel staan alleen je woorden.</translation>
    </message>
    <message>
        <source>Left out, as you chose.</source>
        <translation>Weggelaten, zoals je koos.</translation>
    </message>
    <message>
        <source>Print it after all</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>This table prints again, as far as the protection lets it.</source>
        <translation>Deze tabel komt er weer in, voor zover de bescherming het toelaat.</translation>
    </message>
    <message>
        <source>This table is left out of this report.</source>
        <translation>Deze tabel blijft uit dit verslag.</translation>
    </message>
    <message>
        <source>Put together in this report.</source>
        <translation>Samengevoegd in dit verslag.</translation>
    </message>
    <message>
        <source>Apart again, as far as the protection lets it.</source>
        <translation>Weer apart, voor zover de bescherming het toelaat.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>On pa&amp;per…</source>
        <translation>Op pa&amp;pier…</translation>
    </message>
    <message>
        <source>As PDF, for yourself (Ctrl+P)</source>
        <translation>Als PDF, voor jezelf (Ctrl+P)</translation>
    </message>
    <message>
        <source>To the annual &amp;reports</source>
        <translation>Naar de jaa&amp;rverslagen</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>%1: %2, in these cases</source>
        <translation>%1: %2, in deze casussen</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>alleen voor jou</translation>
    </message>
    <message>
        <source>Raw figures, small numbers too. What a client may read stands in the annual report.</source>
        <translation>Onbewerkte cijfers, ook de kleine aantallen. Wat een opdrachtgever mag lezen staat in het jaarverslag.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Your casebook</source>
        <translation>Je casusboek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Sleutelnummer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Everything stands in this one file, encrypted; without your passphrase or your recovery sheet nobody reads it. Backups make themselves; give them a second place that is not beside your laptop, and keep the sheet apart from both. Don&apos;t put this file in a shared or synchronised folder: backups may stand there.</source>
        <translation>Alles staat in dit ene bestand, versleuteld; zonder je wachtzin of je herstelblad leest niemand het. Back-ups maken zichzelf; geef ze een tweede plek die niet bij je laptop ligt, en bewaar het blad apart van allebei. Zet dit bestand niet in een gedeelde of gesynchroniseerde map: back-ups mogen daar wel staan.</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Herstelblad…</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Tr&amp;y the sheet…</source>
        <translation>Bl&amp;ad proberen…</translation>
    </message>
    <message>
        <source>If things g&amp;o wrong: two pages…</source>
        <translation>Als het misg&amp;aat: twee bladen…</translation>
    </message>
    <message>
        <source>Export everyt&amp;hing…</source>
        <translation>Alles e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Take a spreadsheet &amp;in…</source>
        <translation>Spreadsheet &amp;inlezen…</translation>
    </message>
    <message>
        <source>Sheets taken in…</source>
        <translation>Ingelezen bladen…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 weghalen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>conversation: %1</source>
        <translation>gesprek: %1</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>Per&amp;iode</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Case stat&amp;us</source>
        <translation>Stat&amp;us van de casus</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Leave &amp;it out</source>
        <translation>W&amp;eglaten</translation>
    </message>
    <message>
        <source>Put t&amp;ogether</source>
        <translation>Samen&amp;voegen</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dutch and English</source>
        <translation>Nederlands en Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>Niet nakijken</translation>
    </message>
    <message>
        <source>&amp;Keep this window out of screenshots and shared screens</source>
        <translation>&amp;Houd dit venster buiten schermafbeeldingen en gedeelde schermen</translation>
    </message>
    <message>
        <source>Turn it off for a magnifier, or while somebody helps you from afar</source>
        <translation>Zet dit uit voor een vergrootglas, of als iemand op afstand meekijkt om te helpen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>From 1 to 60 minutes.</source>
        <translation>Van 1 tot 60 minuten.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;kstgrootte</translation>
    </message>
    <message>
        <source>Lock &amp;after (minutes)</source>
        <translation>Vergren&amp;delen na (minuten)</translation>
    </message>
    <message>
        <source>Check &amp;spelling in</source>
        <translation>&amp;Spelling nakijken in</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Holding</source>
        <translation>Concern</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>Documents handed out</source>
        <translation>Uitgebrachte documenten</translation>
    </message>
    <message>
        <source>&amp;Enter what was told elsewhere…</source>
        <translation>&amp;Elders gemeld overnemen…</translation>
    </message>
    <message>
        <source>Nothing was handed out to this client yet. What you save, print or copy of a report stands here by itself. Did you, or somebody before you, report elsewhere? Enter that once.</source>
        <translation>Aan deze opdrachtgever is nog niets uitgebracht. Wat je van een verslag bewaart, afdrukt of kopieert, komt hier vanzelf te staan. Heb jij, of iemand voor jou, al ergens anders verslag gedaan? Neem dat één keer over.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>Niet uit handen gegeven</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>Wat er is uitgebracht</translation>
    </message>
</context>
<context>
    <name>HandoverBox</name>
    <message>
        <source>Handover sheet</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>For a colleague without the program: what it is about, where it stands, what was agreed. Passages about another person are left out.</source>
        <translation>Voor een collega zonder het programma: waar het over gaat, hoe het ervoor staat, wat is afgesproken. Passages over een ander blijven weg.</translation>
    </message>
    <message>
        <source>With the real &amp;name</source>
        <translation>Met de echte &amp;naam</translation>
    </message>
    <message>
        <source>With phone and &amp;e-mail</source>
        <translation>Met telefoon en &amp;e-mail</translation>
    </message>
    <message>
        <source>With the last no&amp;tes</source>
        <translation>Met de laatste aante&amp;keningen</translation>
    </message>
    <message>
        <source>&amp;Record consent</source>
        <translation>Toestemming &amp;vastleggen</translation>
    </message>
    <message>
        <source>On which &amp;consent</source>
        <translation>Met &amp;welke toestemming</translation>
    </message>
    <message>
        <source>handover-sheet.pdf</source>
        <translation>overdrachtsblad.pdf</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Ask the reporter first. Was it a yes? Record it here, or choose the consent that covers this.</source>
        <translation>Vraag het eerst aan de melder. Was het ja? Leg het hier vast, of kies de toestemming die hiervoor geldt.</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>&amp;Hoe gegeven</translation>
    </message>
    <message>
        <source>What may be passed &amp;on</source>
        <translation>Wat mag w&amp;orden doorgegeven</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Handover to a colleague</source>
        <translation>Overdracht aan een collega</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Toestemming vastgelegd.</translation>
    </message>
</context>
<context>
    <name>HandoverReceipt</name>
    <message>
        <source>Receipt of a handover</source>
        <translation>Ontvangstbewijs van een overdracht</translation>
    </message>
    <message>
        <source>Handover to a successor</source>
        <translation>Overdracht aan een opvolger</translation>
    </message>
    <message>
        <source>Cover, for a time</source>
        <translation>Waarneming, voor een tijd</translation>
    </message>
    <message>
        <source>Return after cover</source>
        <translation>Terug na waarneming</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Plaats, datum, handtekening</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Key ID of the package</source>
        <translation>Sleutelnummer van het pakket</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Ontvangstcode</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Aantal casussen</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>De casussen</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Overgedragen door</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ontvangen door</translation>
    </message>
    <message>
        <source>The one who covered gives the work back and destroys the copy, its backups and what was printed. What was learned stays confidential, also afterwards.</source>
        <translation>Wie waarnam, geeft het werk terug en vernietigt de kopie, de back-ups daarvan en wat is afgedrukt. Wat je te weten kwam blijft vertrouwelijk, ook daarna.</translation>
    </message>
    <message>
        <source>The reporters of these cases consented to this cover. The one who covers reads no more than is needed, keeps the package and its passphrase apart, and gives the work back when the cover ends; then the copy is destroyed.</source>
        <translation>De melders van deze casussen gaven toestemming voor deze waarneming. Wie waarneemt leest niet meer dan nodig is, bewaart het pakket en de wachtzin gescheiden, en geeft het werk terug als de waarneming voorbij is; dan wordt de kopie vernietigd.</translation>
    </message>
    <message>
        <source>The reporters of these cases consented to this handover. From this day on the one who receives them is responsible for them: for confidentiality, for what was agreed, and for destroying them in time. The one who gives them keeps no copy longer than agreed.</source>
        <translation>De melders van deze casussen gaven toestemming voor deze overdracht. Vanaf deze dag is wie ze ontvangt ervoor verantwoordelijk: voor de vertrouwelijkheid, voor wat is afgesproken en voor het op tijd vernietigen. Wie ze overdraagt, bewaart geen kopie langer dan afgesproken.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Handover sheet</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>Confidential · only for the colleague who takes over</source>
        <translation>Vertrouwelijk · alleen voor de collega die het overneemt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>How to contact safely</source>
        <translation>Veilig contact opnemen</translation>
    </message>
    <message>
        <source>Nothing was agreed about this yet. Ask before calling or writing.</source>
        <translation>Hierover is nog niets afgesproken. Vraag het voordat je belt of schrijft.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Ook over</translation>
    </message>
    <message>
        <source>Role and position</source>
        <translation>Rol en positie</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Andere partij</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang het speelt</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Waar we staan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step chosen</source>
        <translation>Gekozen stap</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Uitkomst tot nu toe</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Afgesproken op %1</translation>
    </message>
    <message>
        <source>Notes of the last conversation</source>
        <translation>Aantekeningen van het laatste gesprek</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>ask how the referral to %1 went</source>
        <translation>vragen hoe het ging na de doorverwijzing naar %1</translation>
    </message>
    <message>
        <source>aftercare: %1</source>
        <translation>nazorg: %1</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Nothing was planned or promised.</source>
        <translation>Er is niets gepland of toegezegd.</translation>
    </message>
    <message>
        <source>With the reporter&apos;s consent</source>
        <translation>Met toestemming van de melder</translation>
    </message>
    <message>
        <source>Say no more to others than this consent covers. Keep this sheet locked away, write nothing about it into other files, and destroy it or give it back when the cover ends.</source>
        <translation>Zeg anderen niet meer dan waar deze toestemming voor geldt. Bewaar dit blad achter slot, zet er niets van in andere bestanden, en vernietig het of geef het terug als de waarneming voorbij is.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Overgenomen door</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum en handtekening</translation>
    </message>
    <message>
        <source>Given back or destroyed on</source>
        <translation>Teruggegeven of vernietigd op</translation>
    </message>
</context>
<context>
    <name>HandoversPane</name>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>Casussen &amp;overdragen…</translation>
    </message>
    <message>
        <source>Ta&amp;ke cases over…</source>
        <translation>Casussen over&amp;nemen…</translation>
    </message>
    <message>
        <source>Going on leave, or stopping? Hand cases over to a cover or a successor: each with its reporter&apos;s consent.</source>
        <translation>Ga je met verlof of stop je? Draag casussen over aan een waarnemer of een opvolger: elke casus met toestemming van de melder.</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Sleutelnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;It is right</source>
        <translation>Het &amp;klopt</translation>
    </message>
    <message>
        <source>&amp;Destroy these cases here…</source>
        <translation>Deze casussen hier &amp;vernietigen…</translation>
    </message>
    <message>
        <source>Receipt on &amp;paper…</source>
        <translation>Ontvangstbewijs op &amp;papier…</translation>
    </message>
    <message>
        <source>This is not the code of this package. Compare it once more.</source>
        <translation>Dit is niet de code van dit pakket. Vergelijk nog eens.</translation>
    </message>
    <message>
        <source>The cases were taken over there.</source>
        <translation>De casussen zijn daar overgenomen.</translation>
    </message>
    <message>
        <source>&amp;Receipt code, as you got it</source>
        <translation>Ontvangst&amp;code, zoals je die kreeg</translation>
    </message>
    <message>
        <source>to a successor</source>
        <translation>aan een opvolger</translation>
    </message>
    <message>
        <source>to a cover</source>
        <translation>aan een waarnemer</translation>
    </message>
    <message>
        <source>come back from a cover</source>
        <translation>terug van een waarnemer</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>afgerond op %1</translation>
    </message>
    <message>
        <source>waiting for the receipt</source>
        <translation>wacht op ontvangstbewijs</translation>
    </message>
    <message>
        <source>out with the cover</source>
        <translation>bij de waarnemer</translation>
    </message>
    <message>
        <source>Whoever took the cases over sees a receipt with a code. Type it here; it proves that the package was opened.</source>
        <translation>Wie de casussen overnam, ziet een ontvangstbewijs met een code. Typ die hier; dan weet je dat het pakket is geopend.</translation>
    </message>
    <message>
        <source>When the cover is done: take the cases over from the same file. It merges, and counts nothing twice.</source>
        <translation>Is de waarneming klaar? Neem de casussen over uit hetzelfde bestand. Alles komt samen, en niets telt dubbel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these case(s) still stand here too.</source>
        <translation>
            <numerusform>%n van deze casussen staat hier ook nog.</numerusform>
            <numerusform>%n van deze casussen staan hier ook nog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadcountFields</name>
    <message>
        <source>Workers in %1</source>
        <translation>Medewerkers in %1</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Crisis numbers</source>
        <translation>Crisisnummers</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Somebody calls</source>
        <translation>Er belt iemand</translation>
    </message>
    <message>
        <source>Press Ctrl+N and type an alias, a code or the last digits of the phone number. Enter continues that case, or starts an intake. Write; nothing has to be filled in. What you type stands in the encrypted file within two seconds, marked as not finished. Ctrl+Enter records it: then it counts.</source>
        <translation>Druk op Ctrl+N en typ een alias, een code of de laatste cijfers van het telefoonnummer. Met Enter ga je verder met die casus, of begin je een eerste gesprek. Schrijf; invullen hoeft niet. Wat je typt staat binnen twee seconden in het versleutelde bestand, gemerkt als ‘Nog niet af’. Met Ctrl+Enter leg je het vast: dan telt het mee.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Write it on one line, as you would say it: Fri 16.00 call back. On that day it stands on Today.</source>
        <translation>Schrijf hem op één regel, zoals je het zegt: vr 16.00 terugbellen. Op die dag staat hij op Vandaag.</translation>
    </message>
    <message>
        <source>Referring</source>
        <translation>Doorverwijzen</translation>
    </message>
    <message>
        <source>Press Ctrl+R in a case. Choose the place, the reason, and which consent the reporter gave. Under Referrals you print the sheet that the reporter takes home.</source>
        <translation>Druk in een casus op Ctrl+R. Kies de plek, de reden en de toestemming van de melder. Onder Doorverwijzingen druk je het blad af dat de melder meeneemt.</translation>
    </message>
    <message>
        <source>About someone else</source>
        <translation>Over iemand anders</translation>
    </message>
    <message>
        <source>Select words about another person and press Ctrl+Shift+A. They are tinted, and left out of the copy that a reporter gets of her file. The same keys take the mark away.</source>
        <translation>Selecteer woorden over een ander en druk op Ctrl+Shift+A. Ze krijgen een tint en blijven weg uit het afschrift dat een melder van de aantekeningen krijgt. Met dezelfde toetsen haal je het merk weer weg.</translation>
    </message>
    <message>
        <source>People and names</source>
        <translation>Mensen en namen</translation>
    </message>
    <message>
        <source>Type @ to name people by their alias; Ctrl+Shift+K opens the card of the reporter. F8 hides real names and numbers on every page until you press it again, after a lock too. In a text that you write, names are covered by a bar.</source>
        <translation>Typ @ om mensen bij hun alias te noemen; Ctrl+Shift+K opent de kaart van de melder. F8 verbergt echte namen en nummers op elke pagina tot je er weer op drukt, ook na een vergrendeling. In een tekst die je schrijft, ligt een balk over de namen.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Press Ctrl+W in a case. You see what is still empty; what stays empty becomes unknown.</source>
        <translation>Druk in een casus op Ctrl+W. Je ziet wat nog leeg is; wat leeg blijft, wordt onbekend.</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Choose the client organisation and the year. Under Write, your words stand beside the figures of each section, as they print: small numbers are merged so that nobody can be recognised. Under Preview are the report, its short version, a talk sheet and the counts of referrals; save or print them there, or have the tables as data, the charts as pictures and a PDF behind a password. F4 shows each figure as management reads it: between which two numbers it must lie for somebody who has all that you handed out.</source>
        <translation>Kies de opdrachtgever en het jaar. Onder Schrijven staan je woorden naast de cijfers van elk onderdeel, zoals ze worden afgedrukt: kleine aantallen gaan samen, zodat niemand herkenbaar is. Onder Voorbeeld staan het verslag, de korte versie, een praatpapier en de doorverwijzingen; daar bewaar je ze of druk je ze af, en maak je tabellen als gegevens, grafieken als plaatjes en een pdf achter een wachtwoord. F4 toont elk cijfer zoals de directie het leest: tussen welke twee getallen het moet liggen voor wie alles heeft wat je uit handen gaf.</translation>
    </message>
    <message>
        <source>What leaves is checked</source>
        <translation>Wat de deur uit gaat wordt nagekeken</translation>
    </message>
    <message>
        <source>Everything for a client, invoices too, is read back before it leaves: names and numbers from your cards, days of cases, and small numbers in your own words. Rewrite what is found, say that it is no name, or let it stand, where needed with a reason. A small number in the tables that could be worked out beside an earlier document is merged or left out; there is no key to let that pass.</source>
        <translation>Alles voor een opdrachtgever, ook een factuur, wordt teruggelezen voordat het de deur uit gaat: op namen en nummers van je kaarten, op dagen uit casussen en op kleine aantallen in je eigen woorden. Pas aan wat er staat, zeg dat het geen naam is, of laat het staan, waar nodig met een reden. Een klein aantal in de tabellen dat naast een eerder stuk uit te rekenen zou zijn, gaat samen of blijft weg; daar helpt geen toets aan.</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>Wat er is uitgebracht</translation>
    </message>
    <message>
        <source>What you save, print or copy for a client stands under Handed out from then on, and its figures are fixed: what you enter later about that period counts in the next one. Was it not handed out after all? Mark it. There you also note with whom it was discussed, and type over what an earlier report said.</source>
        <translation>Wat je voor een opdrachtgever bewaart, afdrukt of kopieert, staat vanaf dan onder Uitgebracht en de cijfers staan vast: wat je later over die periode invoert, telt in de volgende. Is het toch niet uit handen gegeven? Merk dat dan. Daar noteer je ook met wie het is besproken, en typ je over wat een eerder verslag zei.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>Ctrl+9 shows your own figures, raw and for you alone; each leads to its cases.</source>
        <translation>Ctrl+9 toont je eigen cijfers, onbewerkt en alleen voor jou; elk cijfer opent zijn casussen.</translation>
    </message>
    <message>
        <source>Invoices, and a client that leaves</source>
        <translation>Facturen, en een opdrachtgever die vertrekt</translation>
    </message>
    <message>
        <source>Under Client organisations, a client has its prices and its invoice: one line a quarter, from the minutes that stand there already. When the work ends, the list under Leaving says what is left to do. Registrations and what they ask stand under Prevention.</source>
        <translation>Onder Opdrachtgevers staan de prijzen en de factuur van een opdrachtgever: één regel per kwartaal, uit de minuten die er al staan. Stopt het werk, dan zegt de lijst onder Vertrek wat er nog te doen is. Registraties en wat ze vragen staan onder Preventie.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; after some minutes without activity it locks by itself. Your last sentence is kept. Only the passphrase opens the casebook again. Copy the one file while it is closed.</source>
        <translation>Ctrl+L vergrendelt meteen; na een paar minuten zonder activiteit gaat het vanzelf. Je laatste zin is bewaard. Alleen de wachtzin opent het casusboek weer. Kopieer het ene bestand terwijl het dicht is.</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Remembered for this client: this word is not asked again</source>
        <translation>Wordt onthouden voor deze opdrachtgever: dit woord wordt niet meer gevraagd</translation>
    </message>
    <message>
        <source>Why this may stay</source>
        <translation>Waarom dit mag blijven staan</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>In what the file carries along</source>
        <translation>In wat het bestand meedraagt</translation>
    </message>
    <message>
        <source>Rewr&amp;ite</source>
        <translation>Aan&amp;passen</translation>
    </message>
    <message>
        <source>N&amp;o name</source>
        <translation>Geen naa&amp;m</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Le&amp;ave it, with a reason…</source>
        <translation>Lat&amp;en staan, met reden…</translation>
    </message>
    <message>
        <source>Le&amp;ave it</source>
        <translation>Lat&amp;en staan</translation>
    </message>
    <message>
        <source>Here a small number stands: “%1”.</source>
        <translation>Hier staat een klein aantal: ‘%1’.</translation>
    </message>
    <message>
        <source>“%1” is a day from a case of this client.</source>
        <translation>‘%1’ is een dag uit een casus bij deze opdrachtgever.</translation>
    </message>
    <message>
        <source>“%1” stands on a card at this client.</source>
        <translation>‘%1’ staat op een kaart bij deze opdrachtgever.</translation>
    </message>
    <message>
        <source>“%1” stands on a card at another client.</source>
        <translation>‘%1’ staat op een kaart bij een andere opdrachtgever.</translation>
    </message>
    <message>
        <source>“%1” may lead to a person.</source>
        <translation>‘%1’ kan naar een mens leiden.</translation>
    </message>
</context>
<context>
    <name>ImportBox</name>
    <message>
        <source>The spreadsheet to take in</source>
        <translation>De spreadsheet om in te lezen</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>Take a spreadsheet in</source>
        <translation>Spreadsheet inlezen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog onbekend</translation>
    </message>
    <message>
        <source>day first: 3 April</source>
        <translation>dag eerst: 3 april</translation>
    </message>
    <message>
        <source>month first: 4 March</source>
        <translation>maand eerst: 4 maart</translation>
    </message>
    <message>
        <source>not known: refuse</source>
        <translation>onbekend: weigeren</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Wat erin zou komen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Wat herkend is</translation>
    </message>
    <message>
        <source>Clie&amp;nt of rows that name none</source>
        <translation>Opdrachtgever van rijen die er gee&amp;n noemen</translation>
    </message>
    <message>
        <source>&amp;Dates like 3/4/25</source>
        <translation>&amp;Datums zoals 3/4/25</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olommen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Woorden</translation>
    </message>
    <message>
        <source>Co&amp;ming</source>
        <translation>Zo wor&amp;dt het</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>&amp;Geweigerd</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>&amp;Words not known (%1)</source>
        <translation>Onbekende &amp;woorden (%1)</translation>
    </message>
    <message>
        <source>Co&amp;ming (%1)</source>
        <translation>Zo wor&amp;dt het (%1)</translation>
    </message>
    <message>
        <source>&amp;Refused (%1)</source>
        <translation>&amp;Geweigerd (%1)</translation>
    </message>
    <message>
        <source>%1: %2 and %3 would come in.</source>
        <translation>%1: hieruit komen %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>New client organisations, made when you take this in: %1.</source>
        <translation>Nieuwe opdrachtgevers, die bij het inlezen worden gemaakt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in before, or stand here twice: they are not added again.</source>
        <translation>
            <numerusform>%n rij was al ingelezen of staat er dubbel, en wordt niet opnieuw toegevoegd.</numerusform>
            <numerusform>%n rijen waren al ingelezen of staan er dubbel, en worden niet opnieuw toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Weggelaten kolommen: %1.</translation>
    </message>
    <message>
        <source>Taken in: %1 and %2.</source>
        <translation>Ingelezen: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n rij is geweigerd.</numerusform>
            <numerusform>%n rijen zijn geweigerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Every word in these columns is known.</source>
        <translation>Elk woord in deze kolommen is bekend.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– weggelaten –</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n column(s) are shown here.</source>
        <translation>
            <numerusform>Alleen de eerste %n kolom staat hier.</numerusform>
            <numerusform>Alleen de eerste %n kolommen staan hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>– nothing: leave it empty –</source>
        <translation>– niets: leeg laten –</translation>
    </message>
    <message>
        <source>– refuse these rows –</source>
        <translation>– deze rijen weigeren –</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n rij</numerusform>
            <numerusform>%1, %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBox</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Alias, code, name or last digits of the phone number</source>
        <translation>Alias, code, naam of laatste cijfers van het telefoonnummer</translation>
    </message>
    <message>
        <source>&amp;Short contact: saved and closed at once</source>
        <translation>&amp;Kort contact: meteen bewaard en afgesloten</translation>
    </message>
    <message>
        <source>C&amp;ount only: no notes are kept</source>
        <translation>Alleen te&amp;llen: er blijven geen aantekeningen</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>Call note to &amp;print…</source>
        <translation>Belnotitie om af te &amp;drukken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Up to 1440 minutes.</source>
        <translation>Hoogstens 1440 minuten.</translation>
    </message>
    <message>
        <source>Reopened: the same matter goes on.</source>
        <translation>Heropend: dezelfde kwestie gaat verder.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog onbekend</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>nog niet duidelijk</translation>
    </message>
    <message>
        <source>Matching cases</source>
        <translation>Passende casussen</translation>
    </message>
    <message>
        <source>&amp;Client organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Om wie gaat het?</translation>
    </message>
    <message>
        <source>&amp;In one line</source>
        <translation>&amp;In één regel</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>None of this is required. Filling in can wait.</source>
        <translation>Niets hiervan is verplicht. Invullen kan later.</translation>
    </message>
    <message>
        <source>New intake: %1</source>
        <translation>Nieuw eerste gesprek: %1</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuw eerste gesprek</translation>
    </message>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog niet bekend</translation>
    </message>
    <message>
        <source>Reopen, the same matter: %1</source>
        <translation>Heropenen, dezelfde kwestie: %1</translation>
    </message>
    <message>
        <source>New case, earlier contact: %1</source>
        <translation>Nieuwe casus, eerder contact: %1</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Bewaren en afsluiten</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>Short contact kept as case %1, closed at once.</source>
        <translation>Kort contact bewaard als casus %1, meteen afgesloten.</translation>
    </message>
    <message>
        <source>New case %1.</source>
        <translation>Nieuwe casus %1.</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>eerste kwartaal van %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>tweede kwartaal van %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>derde kwartaal van %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>vierde kwartaal van %1</translation>
    </message>
    <message>
        <source>Confidential work</source>
        <translation>Vertrouwenswerk</translation>
    </message>
    <message>
        <source>Travelling time</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Left of the hours paid ahead: %1.</source>
        <translation>Nog over van het vooruitbetaalde urentegoed: %1.</translation>
    </message>
    <message>
        <source>Hours are rounded to quarters. To protect those who come to talk, this invoice names no days, no themes and no numbers of conversations.</source>
        <translation>Uren zijn afgerond op kwartieren. Om wie komt praten te beschermen noemt deze factuur geen dagen, geen thema&apos;s en geen aantallen gesprekken.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Uw kenmerk</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>of which %1 hours were paid ahead</source>
        <translation>waarvan %1 uur uit het vooruitbetaalde tegoed</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
</context>
<context>
    <name>InvoiceBox</name>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>One line a quarter protects those who came: nobody can read from it who came when.</source>
        <translation>Eén regel per kwartaal beschermt wie kwam: niemand kan eruit lezen wie wanneer kwam.</translation>
    </message>
    <message>
        <source>One line for the quarter</source>
        <translation>Eén regel voor het kwartaal</translation>
    </message>
    <message>
        <source>A line for each kind of work</source>
        <translation>Een regel per soort werk</translation>
    </message>
    <message>
        <source>A line for each month</source>
        <translation>Een regel per maand</translation>
    </message>
    <message>
        <source>&amp;I know what this tells</source>
        <translation>&amp;Ik weet wat dit vertelt</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Opslaan als &amp;tabel…</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>Over %1 only a few people came: from such a line a reader can tell how much time they took. What goes out stands in the casebook and counts in the checks of the annual report.</source>
        <translation>Maar een paar mensen kwamen in deze tijd: %1. Aan zo&apos;n regel ziet een lezer hoeveel tijd zij kostten. Wat uitgaat, staat in het casusboek en telt mee bij de controle van het jaarverslag.</translation>
    </message>
    <message>
        <source>A finer invoice tells more about who came when. What goes out stands in the casebook and counts in the checks of the annual report.</source>
        <translation>Een fijnere factuur vertelt meer over wie wanneer kwam. Wat uitgaat, staat in het casusboek en telt mee bij de controle van het jaarverslag.</translation>
    </message>
    <message>
        <source>An invoice over this quarter went out on %1.</source>
        <translation>Over dit kwartaal ging op %1 al een factuur uit.</translation>
    </message>
    <message>
        <source>The invoice is noted as gone out.</source>
        <translation>De factuur is genoteerd als verstuurd.</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Kwartaal</translation>
    </message>
    <message>
        <source>&amp;Number of the invoice</source>
        <translation>&amp;Nummer van de factuur</translation>
    </message>
    <message>
        <source>&amp;How it is split up</source>
        <translation>&amp;Hoe hij is opgedeeld</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>Op elke factuur</translation>
    </message>
    <message>
        <source>Your &amp;address and registrations</source>
        <translation>Je &amp;adres en registraties</translation>
    </message>
    <message>
        <source>What you say about &amp;VAT</source>
        <translation>Wat je over &amp;btw zegt</translation>
    </message>
    <message>
        <source>How to pa&amp;y</source>
        <translation>Hoe te &amp;betalen</translation>
    </message>
</context>
<context>
    <name>InvoicingForm</name>
    <message>
        <source>Make an in&amp;voice…</source>
        <translation>Factuur ma&amp;ken…</translation>
    </message>
    <message>
        <source>This is no amount. For example: 95 or 47,50.</source>
        <translation>Dit is geen bedrag. Bijvoorbeeld: 95 of 47,50.</translation>
    </message>
    <message>
        <source>%1 to %2, made on %3</source>
        <translation>%1 tot en met %2, gemaakt op %3</translation>
    </message>
    <message>
        <source>No invoice went out yet.</source>
        <translation>Er ging nog geen factuur uit.</translation>
    </message>
    <message>
        <source>by kind of work</source>
        <translation>per soort werk</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>Price of an h&amp;our (€)</source>
        <translation>Prijs van een &amp;uur (€)</translation>
    </message>
    <message>
        <source>Price of an hour&apos;s &amp;travel (€, empty: not charged)</source>
        <translation>Prijs van een uur &amp;reizen (€, leeg: niet berekend)</translation>
    </message>
    <message>
        <source>Price of a &amp;kilometre (€, empty: not charged)</source>
        <translation>Prijs van een kilome&amp;ter (€, leeg: niet berekend)</translation>
    </message>
    <message>
        <source>Hours paid ahea&amp;d in this engagement</source>
        <translation>&amp;Vooruitbetaalde uren in deze opdracht</translation>
    </message>
    <message>
        <source>Where the invoice &amp;goes</source>
        <translation>Waar de factuur &amp;heen gaat</translation>
    </message>
    <message>
        <source>Their &amp;reference</source>
        <translation>Hun ken&amp;merk</translation>
    </message>
    <message>
        <source>What was agreed about paying</source>
        <translation>Wat over betalen is afgesproken</translation>
    </message>
    <message>
        <source>Conversations, advice and activities count by their own minutes. The invoice shows them as one line a quarter, so that nobody can read from it who came when.</source>
        <translation>Gesprekken, adviezen en activiteiten tellen met hun eigen minuten. De factuur toont ze als één regel per kwartaal, zodat niemand eruit kan lezen wie wanneer kwam.</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Wat uitging</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>“%1” is right from now on.</source>
        <translation>‘%1’ is vanaf nu goed.</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message>
        <source>Day: %1</source>
        <translation>Dag: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>The reporter knows</source>
        <translation>De melder weet het</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>afsluiten</translation>
    </message>
    <message>
        <source>hand it over to a successor</source>
        <translation>overdragen aan een opvolger</translation>
    </message>
    <message>
        <source>keep it under hold</source>
        <translation>laten staan, met reden</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet besloten</translation>
    </message>
    <message>
        <source>What happens with it: %1</source>
        <translation>Wat ermee gebeurt: %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Casus openen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>overgedragen</translation>
    </message>
    <message>
        <source>under hold</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Put it on hold…</source>
        <translation>Vastzetten…</translation>
    </message>
    <message>
        <source>Start the &amp;list</source>
        <translation>Lijst &amp;beginnen</translation>
    </message>
    <message>
        <source>They sta&amp;y after all</source>
        <translation>Ze blij&amp;ven toch</translation>
    </message>
    <message>
        <source>&amp;Finish: a client of the past</source>
        <translation>A&amp;fronden: een opdrachtgever van vroeger</translation>
    </message>
    <message>
        <source>Take the list up again</source>
        <translation>De lijst weer oppakken</translation>
    </message>
    <message>
        <source>Does your work for this client end? This list names its open cases, whom to tell and what to round off. You can leave it and come back. Nothing is destroyed by it.</source>
        <translation>Stopt je werk voor deze opdrachtgever? Deze lijst noemt de lopende casussen, wie het moet weten en wat je afrondt. Je kunt ermee stoppen en later verdergaan. Er wordt niets door vernietigd.</translation>
    </message>
    <message>
        <source>a day that is not agreed yet</source>
        <translation>een dag die nog niet is afgesproken</translation>
    </message>
    <message>
        <source>A client of the past since %1; the work ended on %2. Everything that was written stays until you destroy it yourself.</source>
        <translation>Een opdrachtgever van vroeger sinds %1; het werk eindigde op %2. Alles wat je schreef blijft staan tot je het zelf vernietigt.</translation>
    </message>
    <message>
        <source>The work for this client ends on %1. %2 of %3 settled.</source>
        <translation>Het werk voor deze opdrachtgever eindigt op %1. %2 van %3 geregeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not settled. You may finish all the same; they stay noted as they are.</source>
        <translation>
            <numerusform>%n regel is nog niet geregeld. Je mag toch afronden; hij blijft staan zoals hij is.</numerusform>
            <numerusform>%n regels zijn nog niet geregeld. Je mag toch afronden; ze blijven staan zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alles is geregeld.</translation>
    </message>
    <message>
        <source>Its open cases</source>
        <translation>De lopende casussen</translation>
    </message>
    <message>
        <source>No case is open here.</source>
        <translation>Hier loopt geen casus.</translation>
    </message>
    <message>
        <source>Whom to tell, and what to round off</source>
        <translation>Wie het moet weten, en wat je afrondt</translation>
    </message>
    <message>
        <source>Management knows</source>
        <translation>De leiding weet het</translation>
    </message>
    <message>
        <source>When the work ends, and who comes after you.</source>
        <translation>Wanneer het werk stopt en wie na jou komt.</translation>
    </message>
    <message>
        <source>The works council knows</source>
        <translation>De OR weet het</translation>
    </message>
    <message>
        <source>Or the PVT, where there is one.</source>
        <translation>Of de PVT, als die er is.</translation>
    </message>
    <message>
        <source>Your name comes off</source>
        <translation>Je naam gaat eraf</translation>
    </message>
    <message>
        <source>Intranet, posters, the registration of confidential advisers, phone numbers.</source>
        <translation>Intranet, posters, de registratie van vertrouwenspersonen, telefoonnummers.</translation>
    </message>
    <message>
        <source>The last report</source>
        <translation>Het laatste verslag</translation>
    </message>
    <message>
        <source>Over the time until the last day, discussed with management and works council.</source>
        <translation>Over de tijd tot de laatste dag, besproken met leiding en OR.</translation>
    </message>
    <message>
        <source>The last invoice</source>
        <translation>De laatste factuur</translation>
    </message>
    <message>
        <source>It can be made once the last day is over.</source>
        <translation>Die kan zodra de laatste dag voorbij is.</translation>
    </message>
    <message>
        <source>How long the notes stay</source>
        <translation>Hoe lang de aantekeningen blijven</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Wat je overdraagt</translation>
    </message>
    <message>
        <source>Cases to a successor with consent, and what belongs to the client: keys, badge, mailbox.</source>
        <translation>Casussen naar een opvolger, met toestemming, en wat van de opdrachtgever is: sleutels, pas, postbus.</translation>
    </message>
    <message>
        <source>Until then they stay with you, encrypted; Today reminds you.</source>
        <translation>Tot dan blijven ze bij jou, versleuteld; Vandaag herinnert je eraan.</translation>
    </message>
    <message>
        <source>To the annual report</source>
        <translation>Naar het jaarverslag</translation>
    </message>
    <message>
        <source>Make the invoice…</source>
        <translation>Factuur maken…</translation>
    </message>
    <message>
        <source>Hand cases over…</source>
        <translation>Casussen overdragen…</translation>
    </message>
    <message>
        <source>On which day does the work end? For example: 31 December.</source>
        <translation>Op welke dag stopt het werk? Bijvoorbeeld: 31 december.</translation>
    </message>
    <message>
        <source>The engagement starts later than that.</source>
        <translation>De opdracht begint pas later.</translation>
    </message>
    <message>
        <source>The list is begun; Today names it until it is done.</source>
        <translation>De lijst is begonnen; Vandaag noemt hem tot hij klaar is.</translation>
    </message>
    <message>
        <source>The list is gone from Today. The engagement still ends on its last day: change that under Engagement.</source>
        <translation>De lijst staat niet meer op Vandaag. De opdracht eindigt nog op zijn laatste dag: wijzig dat onder Afspraken.</translation>
    </message>
    <message>
        <source>The list goes on.</source>
        <translation>De lijst loopt weer.</translation>
    </message>
    <message>
        <source>A client of the past from now on. Nothing was destroyed.</source>
        <translation>Vanaf nu een opdrachtgever van vroeger. Er is niets vernietigd.</translation>
    </message>
    <message>
        <source>Last &amp;day of the work</source>
        <translation>&amp;Laatste dag van het werk</translation>
    </message>
</context>
<context>
    <name>LeftOff</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show all of where you left off</source>
        <translation>Alles tonen van waar je gebleven was</translation>
    </message>
    <message>
        <source>Where we left off</source>
        <translation>Waar waren we gebleven</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verzetten</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Openen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verzetten naar</translation>
    </message>
    <message>
        <source>Mon 16.00</source>
        <translation>ma 16.00</translation>
    </message>
    <message>
        <source>Write a date such as: tomorrow 16.00, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: morgen 16.00, vr, 3 maart.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter cases</source>
        <translation>Casussen filteren</translation>
    </message>
    <message>
        <source>Alias, code, client or phone number</source>
        <translation>Alias, code, opdrachtgever of telefoon</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nieu&amp;w</translation>
    </message>
    <message>
        <source>Call note to print…</source>
        <translation>Belnotitie om af te drukken…</translation>
    </message>
    <message>
        <source>No cases yet. Is somebody calling? Press Ctrl+N.</source>
        <translation>Nog geen casussen. Belt er iemand? Druk op Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing found here. Look under “All”, or clear the filter.</source>
        <translation>Hier niets gevonden. Kijk bij ‘Alle’, of maak het filter leeg.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Toon: %1</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Search this list</source>
        <translation>Zoek in deze lijst</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Niets gevonden met deze filters.</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Choose a lo&amp;go…</source>
        <translation>Lo&amp;go kiezen…</translation>
    </message>
    <message>
        <source>Take the logo a&amp;way</source>
        <translation>Logo &amp;weghalen</translation>
    </message>
    <message>
        <source>Your logo, %1 by %2 pixels</source>
        <translation>Je logo, %1 bij %2 pixels</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Your documents bear this logo from now on.</source>
        <translation>Dit logo staat vanaf nu op je documenten.</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>Het logo is weggehaald.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Je logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG for the title page of reports. What a camera or program wrote in the file is left out.</source>
        <translation>Een PNG of JPEG voor het titelblad van verslagen. Wat een camera of programma in het bestand schreef, gaat niet mee.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Casebook</source>
        <translation>Casusboek</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een back-up</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Casusboek openen</translation>
    </message>
    <message>
        <source>Casebooks</source>
        <translation>Casusboeken</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Move the mouse to go on.</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde. Beweeg de muis om door te gaan.</numerusform>
            <numerusform>Vergrendelt over %n seconden. Beweeg de muis om door te gaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How far the document is</source>
        <translation>Hoe ver het stuk is</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Ma&amp;ke it after all</source>
        <translation>&amp;Toch maken</translation>
    </message>
    <message>
        <source>Stopped. What is shown here may be older than what you wrote.</source>
        <translation>Gestopt. Wat hier staat kan ouder zijn dan wat je schreef.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nieuw casusboek…</translation>
    </message>
    <message>
        <source>&amp;Open another casebook…</source>
        <translation>Ander casusboek &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Look around in a practice casebook</source>
        <translation>&amp;Rondkijken in een oefenboek</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>Casussen over&amp;dragen…</translation>
    </message>
    <message>
        <source>&amp;Take cases over…</source>
        <translation>Casussen overne&amp;men…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles &amp;exporteren…</translation>
    </message>
    <message>
        <source>Take a &amp;spreadsheet in…</source>
        <translation>&amp;Spreadsheet inlezen…</translation>
    </message>
    <message>
        <source>&amp;Call note to print…</source>
        <translation>&amp;Belnotitie om af te drukken…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Nu &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;New conversation…</source>
        <translation>&amp;Nieuw gesprek…</translation>
    </message>
    <message>
        <source>&amp;In conversation</source>
        <translation>&amp;In gesprek</translation>
    </message>
    <message>
        <source>New &amp;here</source>
        <translation>&amp;Hier iets nieuws</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>Laatste stap &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Sea&amp;rch everything</source>
        <translation>Overal &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Deze lijst &amp;filteren</translation>
    </message>
    <message>
        <source>Next &amp;wrong word</source>
        <translation>Volgend fout &amp;woord</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Prullenbak…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Casus</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>&amp;Refer…</source>
        <translation>&amp;Doorverwijzen…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>&amp;Wat ik deed…</translation>
    </message>
    <message>
        <source>&amp;Plan a conversation…</source>
        <translation>Gesprek &amp;plannen…</translation>
    </message>
    <message>
        <source>&amp;Ties and consents…</source>
        <translation>&amp;Verbanden en toestemming…</translation>
    </message>
    <message>
        <source>Perso&amp;n card…</source>
        <translation>Persoonskaa&amp;rt…</translation>
    </message>
    <message>
        <source>Put in a te&amp;mplate…</source>
        <translation>S&amp;jabloon invoegen…</translation>
    </message>
    <message>
        <source>Attac&amp;hments…</source>
        <translation>&amp;Bijlagen…</translation>
    </message>
    <message>
        <source>Sparr&amp;ing and report…</source>
        <translation>Sparr&amp;ing en melding…</translation>
    </message>
    <message>
        <source>&amp;About another person</source>
        <translation>Over &amp;een ander</translation>
    </message>
    <message>
        <source>Came to&amp;gether with…</source>
        <translation>Samen ge&amp;komen met…</translation>
    </message>
    <message>
        <source>Go to a tied cas&amp;e</source>
        <translation>Naar een verbonden &amp;casus</translation>
    </message>
    <message>
        <source>Stand in the time&amp;line</source>
        <translation>In de tijd&amp;lijn staan</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of a text…</source>
        <translation>Eerdere versies van een &amp;tekst…</translation>
    </message>
    <message>
        <source>M&amp;ove to another client…</source>
        <translation>Naar een andere &amp;opdrachtgever…</translation>
    </message>
    <message>
        <source>&amp;Close or reopen…</source>
        <translation>&amp;Afsluiten of heropenen…</translation>
    </message>
    <message>
        <source>Entered &amp;by mistake: to the bin</source>
        <translation>Per ongel&amp;uk gemaakt: naar de prullenbak</translation>
    </message>
    <message>
        <source>De&amp;stroy…</source>
        <translation>Ver&amp;nietigen…</translation>
    </message>
    <message>
        <source>Look as the s&amp;ystem does</source>
        <translation>Zoals het s&amp;ysteem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Hide real names</source>
        <translation>Echte namen &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;As management reads it</source>
        <translation>&amp;Zo leest de directie het</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Crisis numbers</source>
        <translation>&amp;Crisisnummers</translation>
    </message>
    <message>
        <source>If things &amp;go wrong…</source>
        <translation>Als het &amp;misgaat…</translation>
    </message>
    <message>
        <source>&amp;What is protected, and what isn&apos;t</source>
        <translation>&amp;Wat beschermd is, en wat niet</translation>
    </message>
    <message>
        <source>&amp;Offline proof</source>
        <translation>&amp;Offline bewezen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>From month</source>
        <translation>Vanaf maand</translation>
    </message>
    <message>
        <source>Up to and including month</source>
        <translation>Tot en met maand</translation>
    </message>
</context>
<context>
    <name>MoveBox</name>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Naam van de opdrachtgever</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Move to another client</source>
        <translation>Naar een andere opdrachtgever</translation>
    </message>
    <message>
        <source>client not known yet</source>
        <translation>opdrachtgever nog niet bekend</translation>
    </message>
    <message>
        <source>Matching clients</source>
        <translation>Gevonden opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;To which client</source>
        <translation>&amp;Naar welke opdrachtgever</translation>
    </message>
    <message>
        <source>There is no other client that is called so.</source>
        <translation>Geen andere opdrachtgever heet zo.</translation>
    </message>
    <message>
        <source>Goes to %1, with the card of the reporter.</source>
        <translation>Gaat naar %1, met de kaart van de melder.</translation>
    </message>
    <message>
        <source>%1 does not know this theme: %2. Choose another one afterwards.</source>
        <translation>%1 kent dit thema niet: %2. Kies daarna een ander.</translation>
    </message>
    <message>
        <source>It was counted in what you handed out over %1; that stays as it is.</source>
        <translation>De casus is geteld in wat je uitbracht over %1; dat blijft zoals het is.</translation>
    </message>
    <message>
        <source>What you handed out to %1 stays as it is too: there it counts from %2 on.</source>
        <translation>Wat je aan %1 uitbracht, blijft ook zoals het is: daar telt de casus mee vanaf %2.</translation>
    </message>
    <message>
        <source>The case was moved to %1.</source>
        <translation>De casus staat nu bij %1.</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>NamesLine</name>
    <message>
        <source>Names hidden (F8).</source>
        <translation>Namen verborgen (F8).</translation>
    </message>
    <message>
        <source>Names shown.</source>
        <translation>Namen weer te zien.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Casusboek</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Accounting for it</source>
        <translation>Verantwoording</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>N&amp;og een keer dezelfde</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>NoNameLine</name>
    <message>
        <source>As&amp;k again</source>
        <translation>Weer &amp;vragen</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 en andere</translation>
    </message>
    <message>
        <source>Said to be no name here: %1.</source>
        <translation>Hier geen naam, zei je: %1.</translation>
    </message>
    <message>
        <source>These words are asked again.</source>
        <translation>Deze woorden worden weer gevraagd.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>People to name here</source>
        <translation>Mensen om hier te noemen</translation>
    </message>
</context>
<context>
    <name>OfflineBox</name>
    <message>
        <source>Offline proof</source>
        <translation>Offline bewezen</translation>
    </message>
    <message>
        <source>Casebook never uses a network, and nobody has to believe that: here is what was checked, and how you can check it yourself.</source>
        <translation>Casebook gebruikt nooit een netwerk, en dat hoeft niemand zomaar te geloven: hier staat wat er is nagegaan, en hoe je het zelf nagaat.</translation>
    </message>
    <message>
        <source>Checked just now, in this program as it runs</source>
        <translation>Zojuist nagegaan, in dit programma zoals het draait</translation>
    </message>
    <message>
        <source>Checked with every version</source>
        <translation>Bij elke versie nagegaan</translation>
    </message>
    <message>
        <source>A test walks through the whole program by keyboard, with every network taken away and each call written down: making a casebook, recording, referring, locking, searching, saving a report, opening the print dialog. One call that could reach a network, and the version is not released.</source>
        <translation>Een test loopt met het toetsenbord door het hele programma, zonder enig netwerk en met elke oproep genoteerd: een casusboek maken, vastleggen, doorverwijzen, vergrendelen, zoeken, een verslag opslaan, het afdrukvenster openen. Eén oproep die een netwerk zou kunnen bereiken, en de versie komt niet uit.</translation>
    </message>
    <message>
        <source>Another test searches all that is shipped for parts that can speak to a network.</source>
        <translation>Een andere test doorzoekt alles wat wordt meegeleverd op onderdelen die met een netwerk kunnen praten.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Ga het zelf na</translation>
    </message>
    <message>
        <source>Switch off Wi-Fi and take out the cable: everything works as before.</source>
        <translation>Zet wifi uit en trek de kabel los: alles werkt zoals anders.</translation>
    </message>
    <message>
        <source>Your system shows which programs use the network: Resource Monitor on Windows, Activity Monitor on a Mac. Casebook is not among them.</source>
        <translation>Je systeem laat zien welke programma&apos;s het netwerk gebruiken: Broncontrole in Windows, Activiteitenweergave op een Mac. Casebook staat er niet bij.</translation>
    </message>
    <message>
        <source>Or quit Casebook and start it from a terminal, first without any network:</source>
        <translation>Of sluit Casebook en start het in een terminal, eerst zonder enig netwerk:</translation>
    </message>
    <message>
        <source>Then with each call that has to do with a network written down, by strace. The count afterwards is 0:</source>
        <translation>Daarna met elke oproep die met een netwerk te maken heeft genoteerd, door strace. De telling achteraf is 0:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
</context>
<context>
    <name>OnlyThese</name>
    <message>
        <source>Show all cases again (Esc)</source>
        <translation>Weer alle casussen tonen (Esc)</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Terug naar de cijfers</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed: it counts, and can&apos;t be opened</source>
        <translation>
            <numerusform>%n vernietigd: die telt mee en gaat niet meer open</numerusform>
            <numerusform>%n vernietigd: die tellen mee en gaan niet meer open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionalTicks</name>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
</context>
<context>
    <name>OutsideBox</name>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>Leave it &amp;inside</source>
        <translation>Erin laten</translation>
    </message>
    <message>
        <source>Save it an&amp;yway…</source>
        <translation>&amp;Toch opslaan…</translation>
    </message>
    <message>
        <source>Outside the casebook this file is not encrypted, is in no backup of the program, and is not destroyed along with the case.</source>
        <translation>Buiten het casusboek is dit bestand niet versleuteld, staat het in geen back-up van het programma en wordt het niet met de casus vernietigd.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>Saved outside the casebook.</source>
        <translation>Opgeslagen buiten het casusboek.</translation>
    </message>
</context>
<context>
    <name>OverviewsPane</name>
    <message>
        <source>Choose a case first.</source>
        <translation>Kies eerst een casus.</translation>
    </message>
    <message>
        <source>Choose a client organisation first.</source>
        <translation>Kies eerst een opdrachtgever.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>To take home: where to turn, what was agreed. No name and no story.</source>
        <translation>Om mee te nemen: waar je terechtkunt, wat we afspraken. Geen naam en geen verhaal.</translation>
    </message>
    <message>
        <source>All referrals of a year and what is still to be followed up. Only for you: raw figures.</source>
        <translation>Alle doorverwijzingen van een jaar en wat nog op te volgen is. Alleen voor jou: ruwe cijfers.</translation>
    </message>
    <message>
        <source>How often was referred, by kind of place. For the client: small numbers are merged, and it goes on the ledger.</source>
        <translation>Hoe vaak is doorverwezen, naar soort plek. Voor de opdrachtgever: kleine aantallen staan samen, en het telt mee als uitgebracht.</translation>
    </message>
    <message>
        <source>All places with their details, by kind.</source>
        <translation>Alle plekken met hun gegevens, per soort.</translation>
    </message>
    <message>
        <source>referral-directory.pdf</source>
        <translation>sociale-kaart.pdf</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>referrals-%1.pdf</source>
        <translation>doorverwijzingen-%1.pdf</translation>
    </message>
    <message>
        <source>Referrals %1</source>
        <translation>Doorverwijzingen %1</translation>
    </message>
    <message>
        <source>where-to-turn.pdf</source>
        <translation>waar-je-terechtkunt.pdf</translation>
    </message>
    <message>
        <source>Where to turn</source>
        <translation>Waar je terechtkunt</translation>
    </message>
    <message>
        <source>For the &amp;reporter</source>
        <translation>Voor de &amp;melder</translation>
    </message>
    <message>
        <source>For yo&amp;urself</source>
        <translation>Voor &amp;jezelf</translation>
    </message>
    <message>
        <source>T&amp;he directory</source>
        <translation>Sociale k&amp;aart</translation>
    </message>
    <message>
        <source>For a c&amp;lient</source>
        <translation>Voor een &amp;opdrachtgever</translation>
    </message>
    <message>
        <source>Client or&amp;ganisation</source>
        <translation>O&amp;pdrachtgever</translation>
    </message>
    <message>
        <source>Y&amp;ear</source>
        <translation>Jaa&amp;r</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>What was done besides</source>
        <translation>Wat er verder is gedaan</translation>
    </message>
    <message>
        <source>Planned conversations</source>
        <translation>Geplande gesprekken</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Passed on without consent</source>
        <translation>Doorgegeven zonder toestemming</translation>
    </message>
    <message>
        <source>Requests from outside about these notes</source>
        <translation>Verzoeken van buiten over deze aantekeningen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Ook over</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>In welke rol</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Hoe gekomen</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Andere partij</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang het speelt</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Step chosen</source>
        <translation>Gekozen stap</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Aftercare, as agreed</source>
        <translation>Nazorg, zoals afgesproken</translation>
    </message>
    <message>
        <source>Confidentiality explained</source>
        <translation>Vertrouwelijkheid uitgelegd</translation>
    </message>
    <message>
        <source>Consent to keep notes</source>
        <translation>Toestemming voor aantekeningen</translation>
    </message>
    <message>
        <source>Thought along about a report</source>
        <translation>Meegedacht over een melding</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Melding gedaan</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>Report answered</source>
        <translation>Melding beantwoord</translation>
    </message>
    <message>
        <source>Kept longer, because</source>
        <translation>Langer bewaard, omdat</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>came together with someone else</source>
        <translation>samen met iemand anders gekomen</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gedaan op %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>the reporter makes contact</source>
        <translation>de melder neemt zelf contact op</translation>
    </message>
    <message>
        <source>passed on without consent</source>
        <translation>doorgegeven zonder toestemming</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Wat mag worden doorgegeven</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Waarom zonder toestemming</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Opvolgen op</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>een rechtbank</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>de politie</translation>
    </message>
    <message>
        <source>a complaints committee</source>
        <translation>een klachtencommissie</translation>
    </message>
    <message>
        <source>a lawyer</source>
        <translation>een advocaat</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>Copy of the notes</source>
        <translation>Afschrift van de aantekeningen</translation>
    </message>
    <message>
        <source>Confidential · copy of %1</source>
        <translation>Vertrouwelijk · afschrift van %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Wat dit is</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Wat is weggelaten</translation>
    </message>
    <message>
        <source>This is everything the confidential adviser keeps about you on the day of this copy, as it was written down. It is yours: keep it where others do not come across it.</source>
        <comment>formal</comment>
        <translation>Dit is alles wat de vertrouwenspersoon op de dag van dit afschrift over u bewaart, zoals het is opgeschreven. Het is van u: bewaar het waar anderen het niet tegenkomen.</translation>
    </message>
    <message>
        <source>This is everything the confidential adviser keeps about you on the day of this copy, as it was written down. It is yours: keep it where others do not come across it.</source>
        <comment>informal</comment>
        <translation>Dit is alles wat de vertrouwenspersoon op de dag van dit afschrift over jou bewaart, zoals het is opgeschreven. Het is van jou: bewaar het waar anderen het niet tegenkomen.</translation>
    </message>
    <message>
        <source>Nothing: no passage was left out.</source>
        <translation>Niets: er is geen passage weggelaten.</translation>
    </message>
    <message>
        <source>One passage about someone else. In its place stands:</source>
        <translation>Eén passage over iemand anders. Op die plek staat:</translation>
    </message>
    <message>
        <source>%1 passages about someone else. In the place of each stands:</source>
        <translation>%1 passages over iemand anders. Op de plek van elk staat:</translation>
    </message>
    <message>
        <source>What others told in confidence, or what is about them, is theirs: their privacy counts as much.</source>
        <translation>Wat anderen in vertrouwen vertelden of wat over hen gaat, is van hen: hun privacy telt even zwaar.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Earlier aliases</source>
        <translation>Eerdere aliassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>How to contact safely</source>
        <translation>Veilig contact opnemen</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <comment>formal</comment>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Tell the confidential adviser. You may ask to correct it, to add your own words, or to destroy these notes.</source>
        <comment>formal</comment>
        <translation>Zeg het tegen de vertrouwenspersoon. U mag vragen om het te verbeteren, om uw eigen woorden toe te voegen, of om deze aantekeningen te vernietigen.</translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <comment>informal</comment>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Tell the confidential adviser. You may ask to correct it, to add your own words, or to destroy these notes.</source>
        <comment>informal</comment>
        <translation>Zeg het tegen de vertrouwenspersoon. Je mag vragen om het te verbeteren, om je eigen woorden toe te voegen, of om deze aantekeningen te vernietigen.</translation>
    </message>
</context>
<context>
    <name>OwnOverview</name>
    <message>
        <source>Own overview</source>
        <translation>Eigen overzicht</translation>
    </message>
    <message>
        <source>own overview, not for distribution</source>
        <translation>eigen overzicht, niet om te verspreiden</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>from earlier</source>
        <translation>uit eerdere tijd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>reporters</source>
        <translation>melders</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>advice requests</source>
        <translation>adviesvragen</translation>
    </message>
    <message>
        <source>mentions in new cases: %1</source>
        <translation>genoemd in nieuwe casussen: %1</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>keren: %1</translation>
    </message>
    <message>
        <source>referrals: %1</source>
        <translation>doorverwijzingen: %1</translation>
    </message>
    <message>
        <source>closed cases: %1</source>
        <translation>afgesloten casussen: %1</translation>
    </message>
    <message>
        <source>new cases: %1</source>
        <translation>nieuwe casussen: %1</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1e kwartaal van %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2e kwartaal van %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3e kwartaal van %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4e kwartaal van %1</translation>
    </message>
    <message>
        <source>Of %1 of these cases the file was destroyed; what they counted stays.</source>
        <translation>Van %1 van deze casussen zijn de aantekeningen vernietigd; ze tellen nog mee.</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>These are the raw figures, small numbers too: who knows the organisation may recognise people in them. For a client make the annual report, in which they are protected.</source>
        <translation>Dit zijn de onbewerkte cijfers, ook de kleine aantallen: wie de organisatie kent, kan er mensen in herkennen. Voor een opdrachtgever maak je het jaarverslag, daarin zijn ze beschermd.</translation>
    </message>
    <message>
        <source>All clients together</source>
        <translation>Alle opdrachtgevers samen</translation>
    </message>
    <message>
        <source>New cases by month</source>
        <translation>Nieuwe casussen per maand</translation>
    </message>
    <message>
        <source>New cases by year</source>
        <translation>Nieuwe casussen per jaar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Hours by kind</source>
        <translation>Uren per soort</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>The %1 at the top; all of them stand in the table.</source>
        <translation>De %1 bovenste; in de tabel staan ze allemaal.</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1: %2 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>%1 vernietigd</translation>
    </message>
</context>
<context>
    <name>OwnOverviewBox</name>
    <message>
        <source>Own overview</source>
        <translation>Eigen overzicht</translation>
    </message>
    <message>
        <source>For yourself. These are the raw figures, small numbers too, and every page says so. What a client may read is the annual report.</source>
        <translation>Voor jezelf. Dit zijn de onbewerkte cijfers, ook de kleine aantallen, en dat staat op elke bladzijde. Wat een opdrachtgever mag lezen is het jaarverslag.</translation>
    </message>
    <message>
        <source>own-overview.pdf</source>
        <translation>eigen-overzicht.pdf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Other version, kept when the package came in on %1:</source>
        <translation>Andere versie, bewaard toen het pakket binnenkwam op %1:</translation>
    </message>
    <message>
        <source>Receipt for cases taken over</source>
        <translation>Ontvangstbewijs van overgenomen casussen</translation>
    </message>
    <message>
        <source>Taken over on: %1</source>
        <translation>Overgenomen op: %1</translation>
    </message>
    <message>
        <source>Number of cases: %1</source>
        <translation>Aantal casussen: %1</translation>
    </message>
    <message>
        <source>Key ID of the package: %1</source>
        <translation>Sleutelnummer van het pakket: %1</translation>
    </message>
    <message>
        <source>Receipt code: %1</source>
        <translation>Ontvangstcode: %1</translation>
    </message>
    <message>
        <source>Not taken back, destroyed here before: %1</source>
        <translation>Niet teruggenomen, hier eerder vernietigd: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Earlier aliases</source>
        <translation>Eerdere aliassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>How to contact safely</source>
        <translation>Hoe veilig te bereiken</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Hoofdthema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reason to keep</source>
        <translation>Reden om te bewaren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>facts of the case</source>
        <translation>feiten van de casus</translation>
    </message>
    <message>
        <source>person card</source>
        <translation>persoonskaart</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>wat je deed</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>planned conversation</source>
        <translation>gepland gesprek</translation>
    </message>
    <message>
        <source>request from outside</source>
        <translation>verzoek van buiten</translation>
    </message>
</context>
<context>
    <name>PackageBox</name>
    <message>
        <source>Hand cases over</source>
        <translation>Casussen overdragen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>A cover: the cases come back to me</source>
        <translation>Een waarnemer: de casussen komen bij mij terug</translation>
    </message>
    <message>
        <source>A successor: the cases stay there</source>
        <translation>Een opvolger: de casussen blijven daar</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the package</source>
        <translation>&amp;Wachtzin van het pakket</translation>
    </message>
    <message>
        <source>Choose a &amp;place and make it…</source>
        <translation>Kies een &amp;plek en maak het…</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Kies eerst een casus.</translation>
    </message>
    <message>
        <source>Write to whom, for your own record.</source>
        <translation>Schrijf aan wie, voor jezelf.</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Waar het pakket komt</translation>
    </message>
    <message>
        <source>Casebooks</source>
        <translation>Casusboeken</translation>
    </message>
    <message numerus="yes">
        <source>The package with %n case(s) is made: %1. Give the passphrase by another way than the file.</source>
        <translation>
            <numerusform>Het pakket met %n casus is gemaakt: %1. Geef de wachtzin langs een andere weg dan het bestand.</numerusform>
            <numerusform>Het pakket met %n casussen is gemaakt: %1. Geef de wachtzin langs een andere weg dan het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen cases go into a casebook of their own, with its own passphrase: their notes, their people, what they name, and nothing else.</source>
        <translation>De gekozen casussen gaan in een eigen casusboek, met een eigen wachtzin: hun aantekeningen, hun mensen, wat erin genoemd wordt, en verder niets.</translation>
    </message>
    <message>
        <source>Cases whose reporter consents</source>
        <translation>Casussen waarvan de melder het goed vindt</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;Naam, zoals jij die schrijft</translation>
    </message>
    <message>
        <source>consent of %1</source>
        <translation>toestemming van %1</translation>
    </message>
    <message>
        <source>A conversation that it shares goes along: %1</source>
        <translation>Een gedeeld gesprek gaat mee, samen met: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can&apos;t be chosen yet: record the consent in the case first (Ctrl+K, what: handover).</source>
        <translation>
            <numerusform>%n casus kan nog niet: leg eerst de toestemming vast in de casus (Ctrl+K, waarvoor: overdracht).</numerusform>
            <numerusform>%n casussen kunnen nog niet: leg eerst de toestemming vast in de casus (Ctrl+K, waarvoor: overdracht).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Naar: %1</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <source>The pages are being made…</source>
        <translation>De pagina&apos;s worden gemaakt…</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Taal van het blad</translation>
    </message>
    <message>
        <source>Names are hidden on the screen (F8). Paper shows what stands in the casebook.</source>
        <translation>Namen zijn op het scherm verborgen (F8). Op papier komt wat in het casusboek staat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PartBox</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Vernietigen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>You can&apos;t undo this.</source>
        <translation>Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>In geen back-up staat het nog.</translation>
    </message>
    <message>
        <source>It stays in backups until %1 at the latest.</source>
        <translation>In back-ups staat het nog tot uiterlijk %1.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type (Alt+S)</source>
        <translation>Tonen wat ik typ (Alt+S)</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>A backup is made first; it keeps the old passphrase. Then your casebook is copied with the new one, checked, and put in its place. Print a new recovery sheet afterwards: the old one opens old backups only.</source>
        <translation>Eerst komt er een back-up; die houdt de oude wachtzin. Dan wordt je casusboek met de nieuwe gekopieerd, gecontroleerd en op zijn plek gezet. Druk daarna een nieuw herstelblad af: het oude opent alleen oude back-ups.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>&amp;Huidige wachtzin</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Wachtzin wordt gewijzigd</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laten zoals het is</translation>
    </message>
    <message>
        <source>This is not your current passphrase.</source>
        <translation>Dit is niet je huidige wachtzin.</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>PDF behind a password</source>
        <translation>Pdf met een wachtwoord</translation>
    </message>
    <message>
        <source>Pass&amp;word of the file</source>
        <translation>&amp;Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Without the password nobody opens this file, you neither: it is kept nowhere. Pass it on by another way than the file itself. Such a file does not follow the rules for archives.</source>
        <translation>Zonder het wachtwoord opent niemand dit bestand, jij ook niet: het wordt nergens bewaard. Geef het langs een andere weg door dan het bestand zelf. Zo&apos;n bestand volgt de regels voor archieven niet.</translation>
    </message>
</context>
<context>
    <name>PeopleOffer</name>
    <message>
        <source>New card: @%1 (Tab)</source>
        <translation>Nieuwe kaart: @%1 (Tab)</translation>
    </message>
    <message>
        <source>in this case</source>
        <translation>in deze casus</translation>
    </message>
    <message>
        <source>“%1” stands on more than one card. Choose an alias?</source>
        <translation>‘%1’ staat op meer dan één kaart. Een alias kiezen?</translation>
    </message>
    <message>
        <source>“%1” stands on a card: use @%2?</source>
        <translation>‘%1’ staat op een kaart: @%2 gebruiken?</translation>
    </message>
    <message>
        <source>New card in this case: @%1.</source>
        <translation>Nieuwe kaart in deze casus: @%1.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>%1, so far</source>
        <translation>%1, tot nu toe</translation>
    </message>
    <message>
        <source>Other months…</source>
        <translation>Andere maanden…</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Periode van het verslag</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorige maand</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dit kwartaal</translation>
    </message>
    <message>
        <source>last 3 months</source>
        <translation>afgelopen 3 maanden</translation>
    </message>
    <message>
        <source>any time, or “march”</source>
        <translation>altijd, of “maart”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>PeriodPick</name>
    <message>
        <source>%1, so far</source>
        <translation>%1, tot nu toe</translation>
    </message>
    <message>
        <source>Other months…</source>
        <translation>Andere maanden…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Write a date such as: tomorrow 16.00, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: morgen 16.00, vr, 3 maart.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Gepland.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice casebook</source>
        <translation>Oefenboek</translation>
    </message>
    <message>
        <source>Made-up cases of made-up people, to look around in. It is thrown away when you close it.</source>
        <translation>Verzonnen casussen van verzonnen mensen, om in rond te kijken. Sluit je het, dan wordt het weggegooid.</translation>
    </message>
    <message>
        <source>Making the practice casebook</source>
        <translation>Oefenboek wordt gemaakt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Acti&amp;vities</source>
        <translation>Acti&amp;viteiten</translation>
    </message>
    <message>
        <source>Other &amp;time</source>
        <translation>And&amp;ere uren</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>Re&amp;gistraties</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nog niets te zien.</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+minus)</source>
        <translation>Kleiner (Ctrl+min)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+plus)</source>
        <translation>Groter (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>Hele &amp;breedte</translation>
    </message>
    <message>
        <source>Make the page as wide as the window (Ctrl+0)</source>
        <translation>De pagina zo breed als het venster (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>Pdf op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ProseMarks</name>
    <message>
        <source>now @%1</source>
        <translation>nu @%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
</context>
<context>
    <name>ProtectionBox</name>
    <message>
        <source>What is protected, and what isn&apos;t</source>
        <translation>Wat beschermd is, en wat niet</translation>
    </message>
    <message>
        <source>What Casebook promises</source>
        <translation>Wat Casebook belooft</translation>
    </message>
    <message>
        <source>What it can&apos;t protect you against</source>
        <translation>Waar het je niet tegen kan beschermen</translation>
    </message>
    <message>
        <source>How each promise is tested stands in the file SECURITY.md, which comes with the program.</source>
        <translation>Hoe elke belofte getest wordt, staat in het bestand SECURITY.md, dat bij het programma hoort.</translation>
    </message>
    <message>
        <source>Whoever finds your laptop, its disk or a backup reads nothing without your passphrase or recovery sheet. What can be seen is that there is a casebook, its size and dates, and its key ID. A byte that was changed is told, never shown.</source>
        <translation>Wie je laptop, de schijf of een back-up vindt, leest niets zonder je wachtzin of herstelblad. Te zien is alleen dát er een casusboek is, hoe groot, van wanneer, en het sleutelnummer. Een veranderde byte wordt gemeld en nooit getoond.</translation>
    </message>
    <message>
        <source>What stands there as kept survives a crash and a power cut.</source>
        <translation>Wat er als bewaard staat, overleeft een crash en een stroomstoring.</translation>
    </message>
    <message>
        <source>The file and your passphrase, or the file and your sheet, are enough for ever, also without this program.</source>
        <translation>Het bestand en je wachtzin, of het bestand en je herstelblad, zijn altijd genoeg, ook zonder dit programma.</translation>
    </message>
    <message>
        <source>A backup is called one only after it was opened and checked.</source>
        <translation>Een back-up heet pas zo als hij is geopend en gecontroleerd.</translation>
    </message>
    <message>
        <source>After locking, nothing of a case and no key is left in the memory of the program.</source>
        <translation>Na het vergrendelen staat er niets van een casus en geen sleutel meer in het geheugen van het programma.</translation>
    </message>
    <message>
        <source>The program never uses a network. Only a printer that you choose yourself may be on one; the system sees to that.</source>
        <translation>Het programma gebruikt nooit een netwerk. Alleen een printer die je zelf kiest kan aan een netwerk hangen; dat regelt het systeem.</translation>
    </message>
    <message>
        <source>Nothing readable is written to the disk unless you save, export or print it.</source>
        <translation>Er komt niets leesbaars op de schijf, behalve wat je zelf opslaat, exporteert of afdrukt.</translation>
    </message>
    <message>
        <source>A new passphrase makes the old one useless for the new file. Older backups open with the older one; the list of backups shows which, by key ID.</source>
        <translation>Met een nieuwe wachtzin opent de oude het nieuwe bestand niet meer. Oudere back-ups openen met de oude; in de lijst met back-ups zie je aan het sleutelnummer welke.</translation>
    </message>
    <message>
        <source>What you destroy is gone from the file, its index, its history and its drafts at once, and from the last backup on a day that you are told.</source>
        <translation>Wat je vernietigt, is meteen weg uit het bestand, de zoekindex, de geschiedenis en de concepten, en uit de laatste back-up op een dag die je te horen krijgt.</translation>
    </message>
    <message>
        <source>A spying program or an administrator on this computer while the casebook is open.</source>
        <translation>Een meekijkend programma of een beheerder op deze computer terwijl het casusboek open is.</translation>
    </message>
    <message>
        <source>Someone who looks over your shoulder, or films the screen.</source>
        <translation>Iemand die over je schouder meekijkt of je scherm filmt.</translation>
    </message>
    <message>
        <source>Someone who forces you to open it, or a court that orders it.</source>
        <translation>Iemand die je dwingt het te openen, of een rechter die dat beveelt.</translation>
    </message>
    <message>
        <source>What the system itself puts on the disk of its memory, when the disk is not encrypted: swap and hibernation.</source>
        <translation>Wat het systeem zelf van het geheugen op de schijf zet als die niet versleuteld is: het wisselbestand en de sluimerstand.</translation>
    </message>
    <message>
        <source>What you exported, printed or saved as a file, what the print queue keeps of it, and the file that you attached something from: it stays where it was.</source>
        <translation>Wat je exporteerde, afdrukte of als bestand bewaarde, wat de afdrukwachtrij daarvan bewaart, en het bestand waarvan je een bijlage maakte: dat blijft staan waar het stond.</translation>
    </message>
    <message>
        <source>Someone who replaces the file, or single pages of it, by older genuine ones.</source>
        <translation>Iemand die het bestand, of losse bladen eruit, vervangt door oudere, echte.</translation>
    </message>
    <message>
        <source>A weak passphrase.</source>
        <translation>Een zwakke wachtzin.</translation>
    </message>
    <message>
        <source>Losing both your passphrase and your recovery sheet. Then nobody can open the casebook any more, the makers of the program included.</source>
        <translation>Het verlies van je wachtzin én je herstelblad. Dan kan niemand het casusboek nog openen, ook de makers van het programma niet.</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>Fewer than %1 people came. Beside the agreed total the report says nothing about cases, to protect who came and who may still come.</source>
        <translation>Er kwamen minder dan %1 mensen. Naast het afgesproken totaal zegt het verslag niets over meldingen, om te beschermen wie kwam en wie nog wil komen.</translation>
    </message>
    <message>
        <source>Fewer than twice %1 people came. The report prints totals and your words, no tables.</source>
        <translation>Er kwamen minder dan twee keer %1 mensen. In het verslag staan totalen en jouw woorden, geen tabellen.</translation>
    </message>
    <message>
        <source>Enough people came for tables. No row stands for fewer than %1 cases or people.</source>
        <translation>Er kwamen genoeg mensen voor tabellen. Geen rij staat voor minder dan %1 meldingen of mensen.</translation>
    </message>
    <message>
        <source>The number of cases is not printed: “fewer than %1, possibly none”.</source>
        <translation>Het aantal meldingen staat er niet als getal, maar als ‘minder dan %1, misschien niemand’.</translation>
    </message>
    <message>
        <source>The number of cases is not printed, as agreed.</source>
        <translation>Het aantal meldingen staat er niet in, zoals afgesproken.</translation>
    </message>
    <message>
        <source>Left out, as you chose.</source>
        <translation>Weggelaten, zoals je koos.</translation>
    </message>
    <message>
        <source>Left out: whoever lays this table beside what went out before could work out a number that is too small.</source>
        <translation>Weggelaten: wie deze tabel legt naast wat al uitging, kan een getal uitrekenen dat te klein is.</translation>
    </message>
    <message>
        <source>The flow of cases</source>
        <translation>Het verloop van de meldingen</translation>
    </message>
    <message>
        <source>New and earlier cases stand together: apart, one of the two would be too small.</source>
        <translation>Nieuwe en eerdere meldingen staan samen: apart zou een van beide te klein zijn.</translation>
    </message>
    <message>
        <source>Closed and open cases stand together: apart, one of the two would be too small.</source>
        <translation>Afgesloten en lopende meldingen staan samen: apart zou een van beide te klein zijn.</translation>
    </message>
    <message>
        <source>There were so few advice requests that the report says so in words.</source>
        <translation>Er waren zo weinig adviesvragen dat het verslag dat in woorden zegt.</translation>
    </message>
    <message>
        <source>The number of cases in hand is not printed. Beside the tables of new cases, a reader could work out how many came from earlier years, and that number is too small. With no such tables agreed with the client, the number prints.</source>
        <translation>Het aantal meldingen dat liep, wordt niet afgedrukt. Naast de tabellen over nieuwe meldingen kan een lezer uitrekenen hoeveel er uit eerdere jaren kwamen, en dat aantal is te klein. Als zulke tabellen niet met de opdrachtgever zijn afgesproken, staat het getal er wel.</translation>
    </message>
    <message>
        <source>Every row stands apart.</source>
        <translation>Elke rij staat apart.</translation>
    </message>
    <message>
        <source>What stands under “%1” is together in one row. Apart, a reader could work out that it is about fewer than %2 cases or people, and then someone soon guesses who. The total is right.</source>
        <translation>Wat onder ‘%1’ valt, staat samen in één rij. Apart kan een lezer uitrekenen dat het om minder dan %2 meldingen of mensen gaat, en dan raadt iemand al snel wie. Het totaal klopt.</translation>
    </message>
    <message>
        <source>%1 stand together in one row. Apart, a reader could work out that it is about fewer than %2 cases or people, and then someone soon guesses who. The total is right.</source>
        <translation>%1 staan samen in één rij. Apart kan een lezer uitrekenen dat het om minder dan %2 meldingen of mensen gaat, en dan raadt iemand al snel wie. Het totaal klopt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Left out: fewer than twice %1 people came, so any table would come too close to someone.</source>
        <translation>Weggelaten: er kwamen minder dan twee keer %1 mensen, dus elke tabel komt te dicht bij iemand.</translation>
    </message>
    <message>
        <source>Left out: beside the total, this table would tell how many cases are still open, and that number is too small.</source>
        <translation>Weggelaten: naast het totaal zou deze tabel vertellen hoeveel meldingen nog lopen, en dat aantal is te klein.</translation>
    </message>
    <message>
        <source>Left out: nothing could stand beside the rest without coming too close to someone.</source>
        <translation>Weggelaten: niets kon naast de rest staan zonder te dicht bij iemand te komen.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>As management reads it</source>
        <translation>Zo leest de directie het</translation>
    </message>
    <message>
        <source>Working out what a reader can work out…</source>
        <translation>Uitrekenen wat een lezer kan uitrekenen…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>This section has no figures.</source>
        <translation>Dit onderdeel heeft geen cijfers.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>can&apos;t be said</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>As management reads it: whoever has this report knows this, and no more.</source>
        <translation>Zo leest de directie het: wie dit verslag heeft, weet dit en niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>As management reads it: whoever lays this report beside the %n other document(s) that went out knows this, and no more.</source>
        <translation>
            <numerusform>Zo leest de directie het: wie dit verslag naast het ene andere stuk legt dat uitging, weet dit en niet meer.</numerusform>
            <numerusform>Zo leest de directie het: wie dit verslag naast de %n andere stukken legt die uitgingen, weet dit en niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a number may be 0, it may also have been nobody.</source>
        <translation>Waar een getal 0 kan zijn, kan het ook niemand zijn geweest.</translation>
    </message>
    <message>
        <source>can&apos;t be said: nothing that went out splits it up.</source>
        <translation>niet te zeggen: niets wat uitging splitst dit uit.</translation>
    </message>
</context>
<context>
    <name>ReceiptBox</name>
    <message>
        <source>Receipt of a handover</source>
        <translation>Ontvangstbewijs van een overdracht</translation>
    </message>
    <message>
        <source>Print it twice, sign both, and each keeps one. Of the cases only their codes stand on it.</source>
        <translation>Druk het twee keer af, onderteken allebei, en houd er elk een. Van de casussen staan alleen de codes erop.</translation>
    </message>
    <message>
        <source>handover-receipt.pdf</source>
        <translation>ontvangstbewijs.pdf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Blad</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>What do you recommend?</source>
        <translation>Wat beveel je aan?</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>Remove this recommendation</source>
        <translation>Deze aanbeveling weghalen</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <translation>nog niet opgepakt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>Response of the organisation</source>
        <translation>Reactie van de organisatie</translation>
    </message>
    <message>
        <source>What was said or done about it?</source>
        <translation>Wat is erover gezegd of aan gedaan?</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>&amp;Add recommendation</source>
        <translation>Aanbeveling to&amp;evoegen</translation>
    </message>
    <message>
        <source>Recommendation removed.</source>
        <translation>Aanbeveling weggehaald.</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In dit verslag</translation>
    </message>
    <message>
        <source>Nothing recommended yet. Three at most are read best.</source>
        <translation>Nog niets aanbevolen. Hooguit drie worden het best gelezen.</translation>
    </message>
    <message>
        <source>Recommended over %1: what became of it?</source>
        <translation>Aanbevolen over %1: wat kwam ervan?</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Eer&amp;dere versies…</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>This is no date. Type it as 3-3, Fri or yesterday.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 3-3, vr of gisteren.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>%1 · not finished</source>
        <translation>%1 · nog niet af</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>With this sheet and a backup anyone can open your casebook, without the passphrase too. Keep it like your passport: at home or in a safe. Never with your laptop or your backup stick.</source>
        <translation>Met dit blad en een back-up kan iedereen je casusboek openen, ook zonder wachtzin. Bewaar het als je paspoort: thuis of in een kluis. Nooit bij je laptop of je back-upstick.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Sleutelnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Passphrase forgotten, or laptop lost?</source>
        <translation>Wachtzin vergeten of laptop kwijt?</translation>
    </message>
    <message>
        <source>Install the program, choose “I already have a casebook” and point at your backup.</source>
        <translation>Installeer het programma, kies ‘Ik heb al een casusboek’ en wijs je back-up aan.</translation>
    </message>
    <message>
        <source>Choose “Open with recovery sheet” and type the seven lines over. If one is not right, you see which.</source>
        <translation>Kies ‘Openen met herstelblad’ en typ de zeven regels over. Klopt er een niet, dan zie je welke.</translation>
    </message>
    <message>
        <source>Keep this sheet until no backup with this key ID is left; then shred it.</source>
        <translation>Bewaar dit blad tot er geen back-up meer is met dit sleutelnummer; versnipper het dan.</translation>
    </message>
    <message>
        <source>Nobody else can make this sheet for you, the makers of the program neither.</source>
        <translation>Niemand anders kan dit blad voor je maken, ook de makers van het programma niet.</translation>
    </message>
    <message>
        <source>Without this program</source>
        <translation>Zonder dit programma</translation>
    </message>
    <message>
        <source>Each line is 16 characters of Crockford&apos;s base32: 7 bytes and a CRC-24/OPENPGP over the line&apos;s number and these bytes. The 49 bytes are: 1 version, 16 salt S, 32 key K. Any SQLCipher 4 opens the file with PRAGMA key = &quot;x&apos;…&apos;&quot;: the 64 hexadecimal digits of K, then the 32 of S.</source>
        <translation>Elke regel is 16 tekens base32 volgens Crockford: 7 bytes en een CRC-24/OPENPGP over het nummer van de regel en deze bytes. De 49 bytes zijn: 1 versie, 16 zout S, 32 sleutel K. Elke SQLCipher 4 opent het bestand met PRAGMA key = &quot;x&apos;…&apos;&quot;: de 64 hexadecimale cijfers van K, dan de 32 van S.</translation>
    </message>
</context>
<context>
    <name>ReferralCounts</name>
    <message>
        <source>Where another profession can do more, the confidential adviser points the way, and the reporter decides whether to go. Counted is how often that was done, by kind of place; one reporter may have been referred to several.</source>
        <translation>Waar een ander vak meer kan doen, wijst de vertrouwenspersoon de weg; de melder beslist of hij of zij gaat. Geteld is hoe vaak dat is gedaan, naar soort plek; één melder kan naar meer plekken zijn verwezen.</translation>
    </message>
    <message>
        <source>Over this period the referrals are not split up, nor is their number given: they were too few for that without someone being recognised, or there were none.</source>
        <translation>Over deze periode zijn de doorverwijzingen niet uitgesplitst en staat hun aantal er niet bij: het waren er te weinig om dat te doen zonder dat iemand herkenbaar wordt, of er waren er geen.</translation>
    </message>
    <message>
        <source>Referrals in %1</source>
        <translation>Doorverwijzingen in %1</translation>
    </message>
    <message>
        <source>Figures fixed on %1</source>
        <translation>Cijfers vastgesteld op %1</translation>
    </message>
</context>
<context>
    <name>ReferralOffer</name>
    <message>
        <source>Is it outside your task? Then refer.</source>
        <translation>Hoort het niet bij je taak? Verwijs dan door.</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Doorverwijzen…</translation>
    </message>
</context>
<context>
    <name>ReferralOverview</name>
    <message>
        <source>Own overview, not for distribution</source>
        <translation>Eigen overzicht, niet voor verspreiding</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Afgedrukt op %1</translation>
    </message>
    <message>
        <source>Where to go from here</source>
        <translation>Hoe nu verder</translation>
    </message>
    <message>
        <source>Referrals in %1</source>
        <translation>Doorverwijzingen in %1</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>Where you can turn</source>
        <comment>formal</comment>
        <translation>Waar u terechtkunt</translation>
    </message>
    <message>
        <source>Where you can turn</source>
        <comment>informal</comment>
        <translation>Waar je terechtkunt</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat we afspraken</translation>
    </message>
    <message>
        <source>Reaching the confidential adviser</source>
        <translation>De vertrouwenspersoon bereiken</translation>
    </message>
    <message>
        <source>You decide what you do with this</source>
        <comment>formal</comment>
        <translation>U bepaalt zelf wat u hiermee doet</translation>
    </message>
    <message>
        <source>You decide what you do with this</source>
        <comment>informal</comment>
        <translation>Jij bepaalt wat je hiermee doet</translation>
    </message>
    <message>
        <source>Nothing on this sheet has to be done. You can always come back, also if it turns out differently or if you change your mind. Keep this sheet where others do not come across it.</source>
        <comment>formal</comment>
        <translation>Niets op dit blad moet. U kunt altijd terugkomen, ook als het anders loopt of als u van gedachten verandert. Bewaar dit blad op een plek waar een ander het niet tegenkomt.</translation>
    </message>
    <message>
        <source>Nothing on this sheet has to be done. You can always come back, also if it turns out differently or if you change your mind. Keep this sheet where others do not come across it.</source>
        <comment>informal</comment>
        <translation>Niets op dit blad moet. Je kunt altijd terugkomen, ook als het anders loopt of als je van gedachten verandert. Bewaar dit blad op een plek waar een ander het niet tegenkomt.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Own overview, not for distribution. These are raw figures and single referrals: a client never gets this document.</source>
        <translation>Eigen overzicht, niet voor verspreiding. Dit zijn ruwe cijfers en afzonderlijke doorverwijzingen: een opdrachtgever krijgt dit document nooit.</translation>
    </message>
    <message>
        <source>By kind and outcome</source>
        <translation>Naar soort en afloop</translation>
    </message>
    <message>
        <source>Still to follow up</source>
        <translation>Nog op te volgen</translation>
    </message>
    <message>
        <source>All of them, by date</source>
        <translation>Allemaal, op datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Opvolgen op</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Verwezen op</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>Bij crisis</translation>
    </message>
    <message>
        <source>%1 (in a crisis)</source>
        <translation>%1 (bij crisis)</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Nagekeken op %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet nagekeken</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>ReferralPanel</name>
    <message>
        <source>&amp;Save referral</source>
        <translation>Doorverwijzing &amp;bewaren</translation>
    </message>
    <message>
        <source>Referral recorded.</source>
        <translation>Doorverwijzing vastgelegd.</translation>
    </message>
    <message>
        <source>Referred &amp;to</source>
        <translation>&amp;Verwezen naar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Toestemming</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Doorverwijzing: %1</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Follow up on</source>
        <translation>O&amp;p te volgen op</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren, vr, 3 maart.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Referra&amp;ls</source>
        <translation>Doorver&amp;wijzingen</translation>
    </message>
    <message>
        <source>Director&amp;y</source>
        <translation>Soc&amp;iale kaart</translation>
    </message>
    <message>
        <source>Overvie&amp;ws</source>
        <translation>Over&amp;zichten</translation>
    </message>
</context>
<context>
    <name>ReferralsPane</name>
    <message>
        <source>Open follow-ups</source>
        <translation>Nog op te volgen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>O&amp;pvolgen</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>A&amp;floop</translation>
    </message>
    <message>
        <source>Follow up o&amp;n</source>
        <translation>&amp;Opvolgen op</translation>
    </message>
    <message>
        <source>Don&amp;e on</source>
        <translation>Ge&amp;daan op</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>Af&amp;loop</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;titie</translation>
    </message>
    <message>
        <source>&amp;Done today</source>
        <translation>V&amp;andaag gedaan</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>&amp;Casus openen</translation>
    </message>
    <message>
        <source>Followed up.</source>
        <translation>Opgevolgd.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>the reporter makes contact</source>
        <translation>melder neemt zelf contact op</translation>
    </message>
    <message>
        <source>passed on without consent, with a reason</source>
        <translation>doorgegeven zonder toestemming, met reden</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Referral saved.</source>
        <translation>Doorverwijzing bewaard.</translation>
    </message>
    <message>
        <source>No one referred yet. You do that from inside a conversation.</source>
        <translation>Nog niemand doorverwezen. Dat doe je vanuit een gesprek.</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
</context>
<context>
    <name>RegistrationsPane</name>
    <message>
        <source>Na&amp;me of the register or certificate</source>
        <translation>Naa&amp;m van het register of certificaat</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;an</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Hours it asks</source>
        <translation>Gevraagde &amp;uren</translation>
    </message>
    <message>
        <source>&amp;Points it asks</source>
        <translation>Gevraagde &amp;punten</translation>
    </message>
    <message>
        <source>&amp;Overview to hand in…</source>
        <translation>&amp;Overzicht om in te leveren…</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>It can&apos;t end before it starts.</source>
        <translation>Het kan niet eindigen voor het begint.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) count for it.</source>
        <translation>
            <numerusform>%n activiteit telt mee.</numerusform>
            <numerusform>%n activiteiten tellen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>&amp;New registration</source>
        <translation>&amp;Nieuwe registratie</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nieuwe registratie</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Registration removed.</source>
        <translation>Registratie weggehaald.</translation>
    </message>
    <message>
        <source>Registration saved.</source>
        <translation>Registratie opgeslagen.</translation>
    </message>
    <message>
        <source>Registered somewhere, or certified? Put it here with the hours or points it asks. Own schooling and peer supervision among your activities count by themselves.</source>
        <translation>Ergens geregistreerd of gecertificeerd? Zet het hier met de uren of punten die het vraagt. Eigen scholing en intervisie bij je activiteiten tellen vanzelf mee.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>&amp;Not handed out</source>
        <translation>&amp;Niet uit handen gegeven</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>W&amp;ijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Zonder namen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Vast&amp;leggen</translation>
    </message>
    <message>
        <source>Added to your own counts before anything is protected.</source>
        <translation>Opgeteld bij je eigen aantallen, voordat er iets wordt beschermd.</translation>
    </message>
    <message>
        <source>Known to its readers: it is compared with, and refuses nothing.</source>
        <translation>Bekend bij de lezers: het telt mee in de vergelijking en houdt niets tegen.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemaakt op %1.</translation>
    </message>
    <message>
        <source>Figures of %1.</source>
        <translation>Cijfers van %1.</translation>
    </message>
    <message>
        <source>Threshold %1.</source>
        <translation>Grens %1.</translation>
    </message>
    <message>
        <source>Handed &amp;out after all</source>
        <translation>T&amp;och uit handen gegeven</translation>
    </message>
    <message>
        <source>Marked on %1 as not handed out: it fixes no figures, and does not count in the check.</source>
        <translation>Op %1 gemerkt als niet uit handen gegeven: het legt geen cijfers vast en telt niet mee in de controle.</translation>
    </message>
    <message>
        <source>Its figures are fixed: what you enter later about this period counts in the next one. Did nobody get to see it? Then mark it, and the figures move along again.</source>
        <translation>De cijfers staan vast: wat je later over deze periode invoert, telt in de volgende. Heeft niemand het gezien? Merk het dan, en de cijfers bewegen weer mee.</translation>
    </message>
    <message>
        <source>It counts in the check of what a reader can work out.</source>
        <translation>Het telt mee in de controle van wat een lezer kan uitrekenen.</translation>
    </message>
    <message>
        <source>Left standing at the check: %1</source>
        <translation>Bij de controle blijven staan: %1</translation>
    </message>
    <message>
        <source>Not discussed with anybody yet.</source>
        <translation>Nog met niemand besproken.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Marked as not handed out.</source>
        <translation>Gemerkt als niet uit handen gegeven.</translation>
    </message>
    <message>
        <source>Marked as handed out.</source>
        <translation>Gemerkt als uit handen gegeven.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Di&amp;scussed with</source>
        <translation>Be&amp;sproken met</translation>
    </message>
    <message>
        <source>On which da&amp;y</source>
        <translation>Op welke da&amp;g</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>Wat er gezeg&amp;d is</translation>
    </message>
</context>
<context>
    <name>ReportHeading</name>
    <message>
        <source>A&amp;ll clients</source>
        <translation>&amp;Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Ag&amp;reements</source>
        <translation>Afsp&amp;raken</translation>
    </message>
    <message>
        <source>Title, who speaks, how the reader is addressed and which tables: agreed with the client</source>
        <translation>Titel, wie er spreekt, hoe de lezer wordt aangesproken en welke tabellen: afgesproken met de opdrachtgever</translation>
    </message>
    <message>
        <source>&amp;Make final</source>
        <translation>&amp;Definitief maken</translation>
    </message>
    <message>
        <source>Keeps this version and fixes its figures: what you enter later about this period counts in the next one</source>
        <translation>Bewaart deze versie en zet de cijfers vast: wat je later over deze periode invoert, telt mee in de volgende</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het verslag</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Own f&amp;igures</source>
        <translation>E&amp;igen cijfers</translation>
    </message>
    <message>
        <source>Your raw figures, for you alone (Ctrl+9)</source>
        <translation>Je onbewerkte cijfers, alleen voor jou (Ctrl+9)</translation>
    </message>
    <message>
        <source>Clients and how far their report is</source>
        <translation>Opdrachtgevers en hoe ver hun verslag is</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leiding</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lack something.</source>
        <translation>
            <numerusform>Er mist nog iets in %n casus.</numerusform>
            <numerusform>Er mist nog iets in %n casussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>The number of workers is missing.</source>
        <translation>Het aantal medewerkers ontbreekt.</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>The default text stands everywhere.</source>
        <translation>Overal staat de standaardtekst.</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>geen afspraak</translation>
    </message>
    <message>
        <source>No engagement yet: it says how figures may be printed.</source>
        <translation>Nog geen opdracht: daarin staat hoe cijfers gedrukt mogen worden.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>The figures are those of %1: a document over this period has gone out.</source>
        <translation>De cijfers zijn die van %1: over deze periode is al een document uitgebracht.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Nothing about fewer than %1 people prints.</source>
        <translation>Over minder dan %1 mensen wordt niets gedrukt.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>A concept went out; the final version did not yet.</source>
        <translation>Er is een concept uitgebracht, de definitieve versie nog niet.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>The report is being made…</source>
        <translation>Het verslag wordt gemaakt…</translation>
    </message>
    <message>
        <source>Handed out, version %1</source>
        <translation>Uitgebracht, versie %1</translation>
    </message>
    <message>
        <source>Final, version %1</source>
        <translation>Definitief, versie %1</translation>
    </message>
    <message>
        <source>Final once it is checked</source>
        <translation>Definitief zodra het is nagekeken</translation>
    </message>
    <message>
        <source>Concept after final version %1</source>
        <translation>Concept na definitieve versie %1</translation>
    </message>
    <message>
        <source>Concept, version %1</source>
        <translation>Concept, versie %1</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>The report is coarser now.</source>
        <translation>Het verslag is nu grover.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>V&amp;oorbeeld</translation>
    </message>
    <message>
        <source>Wri&amp;te</source>
        <translation>Schri&amp;jven</translation>
    </message>
    <message>
        <source>Handed o&amp;ut</source>
        <translation>&amp;Uitgebracht</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het verslag</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Consent to report to management</source>
        <translation>&amp;Toestemming om bij de leiding te melden</translation>
    </message>
    <message>
        <source>S&amp;parring on</source>
        <translation>&amp;Gespard op</translation>
    </message>
    <message>
        <source>Report &amp;made on</source>
        <translation>&amp;Melding gedaan op</translation>
    </message>
    <message>
        <source>&amp;Receipt confirmed on</source>
        <translation>&amp;Ontvangst bevestigd op</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Be&amp;antwoord op</translation>
    </message>
    <message>
        <source>Report to management</source>
        <translation>Melding bij de leiding</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren, vr, 3 maart.</translation>
    </message>
    <message>
        <source>Sparring starts no terms. Once the report is made, the organisation owns it.</source>
        <translation>Bij sparren loopt er nog geen termijn. Is de melding gedaan, dan is die van de organisatie.</translation>
    </message>
    <message>
        <source>Since then the organisation owns the report. Receipt is awaited by %1, an answer by %2.</source>
        <translation>Vanaf dan is de melding van de organisatie. De ontvangstbevestiging verwacht je uiterlijk %1, het antwoord uiterlijk %2.</translation>
    </message>
</context>
<context>
    <name>ReportTodo</name>
    <message>
        <source>&amp;Complete</source>
        <translation>Aan&amp;vullen</translation>
    </message>
    <message>
        <source>Fill &amp;in</source>
        <translation>&amp;Invullen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lack something.</source>
        <translation>
            <numerusform>%n casus mist nog iets.</numerusform>
            <numerusform>%n casussen missen nog iets.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many people worked there in %1?</source>
        <translation>Hoeveel mensen werkten er in %1?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>O&amp;ntvangen op</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Uiterlij&amp;k</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;an</translation>
    </message>
    <message>
        <source>Name or &amp;office</source>
        <translation>Naam o&amp;f instantie</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>Cas&amp;us</translation>
    </message>
    <message>
        <source>&amp;Identity checked</source>
        <translation>Iden&amp;titeit nagegaan</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>B&amp;esluit</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>Ground gi&amp;ven</source>
        <translation>G&amp;rond</translation>
    </message>
    <message>
        <source>D&amp;ecided on</source>
        <translation>Be&amp;sloten op</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>While it is not decided, the case can&apos;t be destroyed.</source>
        <translation>Zolang er niet besloten is, kan de casus niet vernietigd worden.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>No case in particular</source>
        <translation>Geen casus in het bijzonder</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet besloten</translation>
    </message>
    <message>
        <source>Write why you gave it or refused it.</source>
        <translation>Schrijf op waarom je het gaf of weigerde.</translation>
    </message>
    <message>
        <source>Make sure who is asking before you give anything: identity checked.</source>
        <translation>Ga eerst na wie er vraagt, voor je iets geeft: identiteit nagegaan.</translation>
    </message>
    <message>
        <source>court</source>
        <translation>rechtbank</translation>
    </message>
    <message>
        <source>anyone about themselves, the other party too</source>
        <translation>iemand over zichzelf, ook de andere partij</translation>
    </message>
    <message>
        <source>police</source>
        <translation>politie</translation>
    </message>
    <message>
        <source>complaints committee</source>
        <translation>klachtencommissie</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>advocaat</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Requests from outside</source>
        <translation>Verzoeken van buiten</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>Nieuw ver&amp;zoek</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Request saved.</source>
        <translation>Verzoek bewaard.</translation>
    </message>
    <message>
        <source>Request removed.</source>
        <translation>Verzoek verwijderd.</translation>
    </message>
    <message>
        <source>Does a court, the police, a committee or a lawyer ask for your notes, or does someone want to see what you keep? Put the request here, with its due date.</source>
        <translation>Vraagt een rechtbank, de politie, een commissie of een advocaat om je aantekeningen, of wil iemand zien wat je bewaart? Zet het verzoek hier, met de uiterste datum.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Put a backup in its place</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Wachtzin van deze back-up</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Wachtzin van deze back-up</translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation>Toon ze &amp;naast elkaar</translation>
    </message>
    <message>
        <source>Open with &amp;recovery sheet</source>
        <translation>Openen met &amp;herstelblad</translation>
    </message>
    <message>
        <source>&amp;Put this backup in its place</source>
        <translation>Deze back-up &amp;terugzetten</translation>
    </message>
    <message>
        <source>&amp;Look in the backup</source>
        <translation>In de back-up &amp;kijken</translation>
    </message>
    <message>
        <source>L&amp;eave it as it is</source>
        <translation>&amp;Laten zoals het is</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>De back-up wordt nagekeken</translation>
    </message>
    <message>
        <source>Backup of %1, %2 · key ID %3</source>
        <translation>Back-up van %1, %2 uur · sleutelnummer %3</translation>
    </message>
    <message>
        <source>Your casebook has another key now (%1). This backup opens with the passphrase or the recovery sheet of key ID %2, the one you had when it was made.</source>
        <translation>Je casusboek heeft nu een andere sleutel (%1). Deze back-up gaat open met de wachtzin of het herstelblad van sleutelnummer %2, van toen hij werd gemaakt.</translation>
    </message>
    <message>
        <source>This backup can&apos;t take its place.</source>
        <translation>Deze back-up kan niet terug.</translation>
    </message>
    <message>
        <source>Nothing was swapped.</source>
        <translation>Er is niets verwisseld.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>This is a backup. To work with it, put it in the place of your casebook; or only look in it.</source>
        <translation>Dit is een back-up. Wil je ermee werken, zet hem dan op de plek van je casusboek; of kijk er alleen in.</translation>
    </message>
    <message>
        <source>In a practice casebook everything is made up: it keeps its passphrase, and no backup takes its place.</source>
        <translation>In een oefenboek is alles verzonnen: het houdt zijn wachtzin, en geen back-up komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>The backup stands in its place.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>What stood there is kept for 90 days, as %1.</source>
        <translation>Wat er stond blijft 90 dagen bewaard, als %1.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>the agreed time has passed</source>
        <translation>de bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>the reporter asks for it</source>
        <translation>de melder vraagt erom</translation>
    </message>
    <message>
        <source>it was handed over to someone else</source>
        <translation>de casus is overgedragen</translation>
    </message>
    <message>
        <source>a person card by itself</source>
        <translation>een persoonskaart alleen</translation>
    </message>
    <message>
        <source>the texts: the reporter wants no notes</source>
        <translation>de teksten: de melder wil geen aantekeningen</translation>
    </message>
    <message>
        <source>What you exported, printed, handed over or copied yourself, and what stands in folders that you no longer use, is not reached: remove those yourself.</source>
        <translation>Wat je zelf hebt geëxporteerd, afgedrukt, overgedragen of gekopieerd, en wat in mappen staat die je niet meer gebruikt, valt hierbuiten: haal dat zelf weg.</translation>
    </message>
    <message>
        <source>Your second place is not connected now. Connect it once after that day: then the old backups there go too.</source>
        <translation>Je tweede plek is nu niet aangesloten. Sluit hem na die dag een keer aan: dan gaan ook daar de oude back-ups weg.</translation>
    </message>
    <message>
        <source>Destroyed. No backup of this program holds the case.</source>
        <translation>Vernietigd. In geen back-up van dit programma staat de casus.</translation>
    </message>
    <message>
        <source>Destroyed. No backup of this program holds it.</source>
        <translation>Vernietigd. In geen back-up van dit programma staat het nog.</translation>
    </message>
    <message>
        <source>Destroyed. You may tell the reporter: after %1 the last copy in the backups of this program is gone too.</source>
        <translation>Vernietigd. Je mag de melder zeggen: na %1 is ook de laatste kopie in de back-ups van dit programma weg.</translation>
    </message>
    <message>
        <source>Someone asked for these notes: they stay until you have decided.</source>
        <translation>Iemand vroeg om deze aantekeningen: ze blijven tot je daarop hebt besloten.</translation>
    </message>
    <message>
        <source>On hold, to be looked at again on %1.</source>
        <translation>Vastgehouden, opnieuw te bekijken op %1.</translation>
    </message>
    <message>
        <source>On hold: the notes stay until you take the hold away.</source>
        <translation>Vastgehouden: de aantekeningen blijven tot je dat eraf haalt.</translation>
    </message>
    <message>
        <source>The notes may go since %1.</source>
        <translation>De aantekeningen mogen weg sinds %1.</translation>
    </message>
    <message>
        <source>The notes may go three months after your annual report over %1, expected in %2.</source>
        <translation>De aantekeningen mogen weg drie maanden na je jaarverslag over %1, naar verwachting in %2.</translation>
    </message>
    <message>
        <source>The notes may go from %1 on.</source>
        <translation>De aantekeningen mogen weg vanaf %1.</translation>
    </message>
    <message>
        <source>The notes may go when the case is closed.</source>
        <translation>De aantekeningen mogen weg zodra de casus is afgesloten.</translation>
    </message>
    <message>
        <source>The notes may go one year after the case is closed.</source>
        <translation>De aantekeningen mogen weg een jaar na het afsluiten.</translation>
    </message>
    <message>
        <source>The notes may go two years after the case is closed.</source>
        <translation>De aantekeningen mogen weg twee jaar na het afsluiten.</translation>
    </message>
    <message>
        <source>Once the case is closed, the notes may go three months after the annual report over that year.</source>
        <translation>Is de casus afgesloten, dan mogen de aantekeningen weg drie maanden na het jaarverslag over dat jaar.</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message>
        <source>No notes were kept as long as was agreed.</source>
        <translation>Van geen casus is de bewaartermijn voorbij.</translation>
    </message>
    <message>
        <source>Retention passed</source>
        <translation>Bewaartermijn voorbij</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Vernietigen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In no backup after</source>
        <translation>In geen back-up na</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>How long notes are kept is agreed with each client organisation. Nothing is ever destroyed by itself.</source>
        <translation>Hoe lang je aantekeningen bewaart, spreek je af per opdrachtgever. Er wordt nooit iets vanzelf vernietigd.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Checked: every page and row of the casebook is whole.</source>
        <translation>Nagekeken: elke pagina en rij van het casusboek is heel.</translation>
    </message>
    <message>
        <source>A check found torn empty pages or a search index that is out of step. Nothing is lost; it is mended by itself when you unlock next.</source>
        <translation>Bij het nakijken bleken lege pagina&apos;s gescheurd of liep de zoekindex uit de pas. Er is niets kwijt; het herstelt zichzelf als je weer ontgrendelt.</translation>
    </message>
    <message>
        <source>A check found damage in this casebook. Don&apos;t write on in it: choose your newest good backup.</source>
        <translation>Bij het nakijken bleek dit casusboek beschadigd. Schrijf er niet in verder: kies je nieuwste goede back-up.</translation>
    </message>
    <message>
        <source>To the &amp;backups</source>
        <translation>Naar de &amp;back-ups</translation>
    </message>
    <message>
        <source>A check found damage in this casebook. The backup of %1, %2 was opened now and is whole.</source>
        <translation>Bij het nakijken bleek dit casusboek beschadigd. De back-up van %1, %2 uur is net geopend en is heel.</translation>
    </message>
    <message>
        <source>Show &amp;both…</source>
        <translation>&amp;Naast elkaar…</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safe and offline</source>
        <translation>Veilig en offline</translation>
    </message>
    <message>
        <source>What Casebook promises, what no program can promise, and how anyone can check that it uses no network.</source>
        <translation>Wat Casebook belooft, wat geen enkel programma kan beloven, en hoe iedereen kan nagaan dat het geen netwerk gebruikt.</translation>
    </message>
    <message>
        <source>What is protecte&amp;d…</source>
        <translation>Wa&amp;t beschermd is…</translation>
    </message>
    <message>
        <source>&amp;Show the offline proof…</source>
        <translation>&amp;Offline bewezen…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save PDF</source>
        <translation>Pdf opslaan</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Pdf-documenten</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>Schooling</name>
    <message>
        <source>Professional development</source>
        <translation>Deskundigheidsbevordering</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>until %2</source>
        <translation>tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>Nog te doen: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No number of hours or points was set.</source>
        <translation>Er is geen aantal uren of punten ingevuld.</translation>
    </message>
    <message>
        <source>Everything that was asked for is done.</source>
        <translation>Alles wat gevraagd wordt, is gedaan.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period yet.</source>
        <translation>In deze periode is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat gedaan is</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per soort</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>SchoolingBox</name>
    <message>
        <source>Professional development</source>
        <translation>Deskundigheidsbevordering</translation>
    </message>
    <message>
        <source>Your own schooling and peer supervision in the period of this registration. No client stands on it; titles stand as you wrote them.</source>
        <translation>Je eigen scholing en intervisie in de periode van deze registratie. Er staat geen opdrachtgever op; titels staan er zoals je ze schreef.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Opslaan als &amp;tabel…</translation>
    </message>
    <message>
        <source>professional-development.pdf</source>
        <translation>deskundigheidsbevordering.pdf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>professional-development.csv</source>
        <translation>deskundigheidsbevordering.csv</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything you wrote</source>
        <translation>Zoek in alles wat je schreef</translation>
    </message>
    <message>
        <source>Search without &amp;filters</source>
        <translation>Zoek zonder &amp;filter</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a letter, a figure or a word to look for.</source>
        <translation>Typ een letter, een cijfer of een woord om te zoeken.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found. Without a filter: %n place(s).</source>
        <translation>
            <numerusform>Niets gevonden. Zonder filter wel: %n plek.</numerusform>
            <numerusform>Niets gevonden. Zonder filter wel: %n plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet. What you write in conversations can be found here.</source>
        <translation>Nog niets geschreven. Wat je in gesprekken noteert, vind je hier terug.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Sea&amp;rch for</source>
        <translation>&amp;Zoek naar</translation>
    </message>
    <message>
        <source>All words must occur. “Between quotes”: exactly so. With a minus before it: must not occur.</source>
        <translation>Alle woorden moeten erin staan. “Tussen aanhalingstekens”: precies zo. Met een min ervoor: juist niet.</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>person card</source>
        <translation>kaart van een persoon</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>wat ik deed</translation>
    </message>
    <message>
        <source>advice request</source>
        <translation>adviesvraag</translation>
    </message>
    <message>
        <source>signal or advice</source>
        <translation>signaal of advies</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activiteit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>place in the directory</source>
        <translation>plek op de sociale kaart</translation>
    </message>
    <message>
        <source>request from outside</source>
        <translation>verzoek van buiten</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>schending</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>passed on, with reason</source>
        <translation>doorgegeven, met reden</translation>
    </message>
    <message>
        <source>client organisation</source>
        <translation>opdrachtgever</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>text of a report</source>
        <translation>tekst van een rapport</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Onderdelen van het verslag</translation>
    </message>
    <message>
        <source>%1, the figures changed since you wrote this</source>
        <translation>%1, de cijfers zijn veranderd sinds je dit schreef</translation>
    </message>
    <message>
        <source>%1, something to check</source>
        <translation>%1, hier is iets na te kijken</translation>
    </message>
    <message>
        <source>%1, your own words</source>
        <translation>%1, je eigen woorden</translation>
    </message>
</context>
<context>
    <name>SectionText</name>
    <message>
        <source>They still fit</source>
        <translation>Ze kloppen nog</translation>
    </message>
    <message>
        <source>Back to the &amp;default text</source>
        <translation>Terug &amp;naar de standaardtekst</translation>
    </message>
    <message>
        <source>Nothing stands here by default. Write what you want to say.</source>
        <translation>Hier staat standaard niets. Schrijf wat je wilt zeggen.</translation>
    </message>
    <message>
        <source>Your own words. What stands beside them changed since you wrote this: see whether they still fit.</source>
        <translation>Je eigen woorden. Wat ernaast staat is veranderd sinds je dit schreef: kijk of ze nog kloppen.</translation>
    </message>
    <message>
        <source>Your own words, for this report only. Figures in them do not change by themselves.</source>
        <translation>Je eigen woorden, alleen voor dit verslag. Getallen erin veranderen niet vanzelf mee.</translation>
    </message>
    <message>
        <source>The default text. Change what you like; it prints in this report only.</source>
        <translation>De standaardtekst. Verander wat je wilt; het geldt alleen voor dit verslag.</translation>
    </message>
    <message>
        <source>The default text is back.</source>
        <translation>De standaardtekst staat er weer.</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Lock the casebook</source>
        <translation>Het casusboek vergrendelen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Al&amp;gemeen</translation>
    </message>
    <message>
        <source>B&amp;ackups</source>
        <translation>Back-&amp;ups</translation>
    </message>
    <message>
        <source>Lis&amp;ts</source>
        <translation>Keuzel&amp;ijsten</translation>
    </message>
    <message>
        <source>The&amp;mes</source>
        <translation>T&amp;hema&apos;s</translation>
    </message>
    <message>
        <source>&amp;Breaches</source>
        <translation>S&amp;chendingen</translation>
    </message>
    <message>
        <source>R&amp;etention</source>
        <translation>Be&amp;waartermijn</translation>
    </message>
    <message>
        <source>Hando&amp;vers</source>
        <translation>Over&amp;drachten</translation>
    </message>
    <message>
        <source>Tem&amp;plates</source>
        <translation>S&amp;jablonen</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>Spe&amp;lling</translation>
    </message>
    <message>
        <source>Bi&amp;n</source>
        <translation>Prullenba&amp;k</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Verzoeken</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Noted: receipt confirmed today.</source>
        <translation>Genoteerd: ontvangst vandaag bevestigd.</translation>
    </message>
    <message>
        <source>Noted: answered today.</source>
        <translation>Genoteerd: vandaag beantwoord.</translation>
    </message>
    <message>
        <source>Noted as dealt with.</source>
        <translation>Genoteerd als afgehandeld.</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Write it over by hand</source>
        <translation>&amp;Overschrijven met de hand</translation>
    </message>
    <message>
        <source>The seven lines</source>
        <translation>De zeven regels</translation>
    </message>
    <message>
        <source>It is &amp;right</source>
        <translation>Het &amp;klopt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Type line %1 over from your paper. Then you know that it can be read.</source>
        <translation>&amp;Typ regel %1 over van je papier. Dan weet je dat het goed leesbaar is.</translation>
    </message>
    <message>
        <source>With this sheet and a backup anyone can open your casebook, without the passphrase too. Keep it like your passport: at home or in a safe. Never with your laptop or your backup stick.</source>
        <translation>Met dit blad en een back-up kan iedereen je casusboek openen, ook zonder wachtzin. Bewaar het als je paspoort: thuis of in een kluis. Nooit bij je laptop of je back-upstick.</translation>
    </message>
    <message>
        <source>No printer? Write the lines over, or do it later. Today reminds you.</source>
        <translation>Geen printer? Schrijf de regels over, of doe het later. Vandaag herinnert je eraan.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>This is not line %1. Compare it group by group.</source>
        <translation>Dit is niet regel %1. Vergelijk hem groepje voor groepje.</translation>
    </message>
    <message>
        <source>Your recovery sheet can be read. Put it away safely.</source>
        <translation>Je herstelblad is leesbaar. Berg het veilig op.</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>Line &amp;%1</source>
        <translation>Regel &amp;%1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Open with recovery sheet</source>
        <translation>Openen met herstelblad</translation>
    </message>
    <message>
        <source>Type the seven lines over from your paper. If one is not right, you see which.</source>
        <translation>Typ de zeven regels over van je papier. Klopt er een niet, dan zie je welke.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>nothing is filled in</source>
        <translation>er is niets ingevuld</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1” is geen datum</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates</source>
        <translation>“%1” kan twee datums zijn</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes</source>
        <translation>“%1” is geen aantal minuten</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1” is niet bekend</translation>
    </message>
    <message>
        <source>“%1” can mean two things</source>
        <translation>“%1” kan twee dingen betekenen</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1” is geen naam</translation>
    </message>
    <message>
        <source>this is too long for a name</source>
        <translation>dit is te lang voor een naam</translation>
    </message>
    <message>
        <source>the formula gives an error</source>
        <translation>de formule geeft een fout</translation>
    </message>
    <message>
        <source>“%1” is not what row %2 says of the same case</source>
        <translation>“%1” is niet wat rij %2 van dezelfde casus zegt</translation>
    </message>
    <message>
        <source>closed, but without the day of closing</source>
        <translation>afgesloten, maar zonder de dag waarop</translation>
    </message>
    <message>
        <source>“%1” lies before the first contact</source>
        <translation>“%1” ligt vóór het eerste contact</translation>
    </message>
    <message>
        <source>client organisation</source>
        <translation>opdrachtgever</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>role</source>
        <translation>in welke rol</translation>
    </message>
    <message>
        <source>position</source>
        <translation>positie</translation>
    </message>
    <message>
        <source>came through</source>
        <translation>gekomen via</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>eerste contact</translation>
    </message>
    <message>
        <source>main theme</source>
        <translation>hoofdthema</translation>
    </message>
    <message>
        <source>further themes</source>
        <translation>overige thema’s</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>andere partij</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>hoe lang</translation>
    </message>
    <message>
        <source>chosen step</source>
        <translation>gekozen stap</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>afgesloten op</translation>
    </message>
    <message>
        <source>date of the conversation</source>
        <translation>datum van het gesprek</translation>
    </message>
    <message>
        <source>kind of conversation</source>
        <translation>soort gesprek</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>aantekeningen</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>wat ik deed</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
</context>
<context>
    <name>SheetsBox</name>
    <message>
        <source>Sheets taken in</source>
        <translation>Ingelezen bladen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Nog hier</translation>
    </message>
    <message>
        <source>No spreadsheet was taken in yet.</source>
        <translation>Er is nog geen spreadsheet ingelezen.</translation>
    </message>
    <message>
        <source>Take it &amp;out again…</source>
        <translation>&amp;Weer uit het casusboek halen…</translation>
    </message>
    <message>
        <source>Taking a sheet out removes the conversations and cases that came with it. A case in which you wrote since stays as it is.</source>
        <translation>Haal je een blad er weer uit, dan gaan de gesprekken en casussen die ermee kwamen weg. Een casus waarin je sindsdien schreef, blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>ShortCodeBox</name>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Short &amp;code, 6 characters or more</source>
        <translation>&amp;Korte code, 6 tekens of meer</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>N&amp;og een keer dezelfde</translation>
    </message>
    <message>
        <source>&amp;Keep it for today</source>
        <translation>Voor vandaag &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laat maar</translation>
    </message>
    <message>
        <source>The two codes differ.</source>
        <translation>De twee codes zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Until %1 the short code unlocks this casebook.</source>
        <translation>Tot %1 uur ontgrendelt de korte code dit casusboek.</translation>
    </message>
    <message>
        <source>Keeping the code</source>
        <translation>De code wordt bewaard</translation>
    </message>
    <message>
        <source>A short code for the rest of today</source>
        <translation>Een korte code voor de rest van vandaag</translation>
    </message>
    <message>
        <source>Until midnight, twelve hours at most, it takes the place of your passphrase on this computer. After five misses it is gone. Your passphrase always works.</source>
        <translation>Tot middernacht, en hooguit twaalf uur, komt hij op deze computer in de plaats van je wachtzin. Na vijf keer mis is hij weg. Je wachtzin werkt altijd.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key, masked by this code. Somebody who gets into your account on this computer while the code works could try codes one by one.</source>
        <translation>De sleutelbos van het systeem bewaart de sleutel, afgedekt met deze code. Wie in jouw account op deze computer komt zolang de code werkt, kan codes een voor een proberen.</translation>
    </message>
</context>
<context>
    <name>ShortCodeCard</name>
    <message>
        <source>&amp;Unlock with a short code for the rest of the day</source>
        <translation>De re&amp;st van de dag ontgrendelen met een korte code</translation>
    </message>
    <message>
        <source>Pic&amp;k a code…</source>
        <translation>Code kie&amp;zen…</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>After the first unlock of a day you choose a code of six characters or more. Until midnight it takes the place of your passphrase, by way of this system&apos;s own keyring.</source>
        <translation>Na de eerste keer openen kies je een code van zes tekens of meer. Tot middernacht komt die in de plaats van je wachtzin, via de eigen sleutelbos van dit systeem.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>De code werkt tot %1 uur.</translation>
    </message>
    <message>
        <source>No code was chosen for today yet.</source>
        <translation>Voor vandaag is nog geen code gekozen.</translation>
    </message>
    <message>
        <source>There is no short code any more.</source>
        <translation>Er is geen korte code meer.</translation>
    </message>
</context>
<context>
    <name>ShortVersion</name>
    <message>
        <source>%1, in short</source>
        <translation>%1, in het kort</translation>
    </message>
    <message>
        <source>%1 · %2 · figures fixed on %3</source>
        <translation>%1 · %2 · cijfers vastgesteld op %3</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Record the conversation</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>Leave a text field</source>
        <translation>Uit een tekstveld gaan</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Your casebook now</source>
        <translation>Je casusboek nu</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Deze back-up</translation>
    </message>
    <message>
        <source>Your casebook of now is not thrown away: it stays beside it under another name, for 90 days.</source>
        <translation>Je casusboek van nu gaat niet weg: het blijft er 90 dagen naast staan onder een andere naam.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Client organisations</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>There is no casebook in its place now, so nothing is lost.</source>
        <translation>Op die plek staat nu geen casusboek, dus je raakt niets kwijt.</translation>
    </message>
    <message>
        <source>Your casebook of now has another key, so it can&apos;t be compared.</source>
        <translation>Je casusboek van nu heeft een andere sleutel, dus vergelijken kan niet.</translation>
    </message>
    <message>
        <source>What stands in your casebook now and not in this backup: %1.</source>
        <translation>Dit staat nu wel in je casusboek en niet in deze back-up: %1.</translation>
    </message>
    <message>
        <source>Every conversation and case of now stands in this backup too.</source>
        <translation>Alle gesprekken en casussen van nu staan ook in deze back-up.</translation>
    </message>
    <message>
        <source>What you changed after %1 goes back to how it was then.</source>
        <translation>Wat je na %1 wijzigde, wordt weer zoals het toen was.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that you destroyed since would be there again: destroy them once more.</source>
        <translation>
            <numerusform>%n casus die je sindsdien vernietigde zou er weer zijn: vernietig die dan opnieuw.</numerusform>
            <numerusform>%n casussen die je sindsdien vernietigde zouden er weer zijn: vernietig die dan opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client organisation(s)</source>
        <translation>
            <numerusform>%n opdrachtgever</numerusform>
            <numerusform>%n opdrachtgevers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun text(s)</source>
        <translation>
            <numerusform>%n begonnen tekst</numerusform>
            <numerusform>%n begonnen teksten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalChoices</name>
    <message>
        <source>In this report</source>
        <translation>In dit verslag</translation>
    </message>
    <message>
        <source>No signals or advice in this period. You note them under Signals and advice.</source>
        <translation>Geen signalen of adviezen in deze periode. Je noteert ze bij Signalen en advies.</translation>
    </message>
    <message>
        <source>Signal of %1</source>
        <translation>Signaal van %1</translation>
    </message>
    <message>
        <source>Advice of %1</source>
        <translation>Advies van %1</translation>
    </message>
    <message>
        <source>Rests on fewer than three sources: someone may recognise where it came from. That is why it stays out unless you put it in.</source>
        <translation>Berust op minder dan drie bronnen: iemand kan herkennen waar het vandaan komt. Daarom blijft het erbuiten, tenzij jij het erin zet.</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message>
        <source>Signals and advice</source>
        <translation>Signalen en advies</translation>
    </message>
    <message>
        <source>Si&amp;gnals and advice</source>
        <translation>&amp;Signalen en advies</translation>
    </message>
    <message>
        <source>Advice re&amp;quests</source>
        <translation>Ad&amp;viesvragen</translation>
    </message>
</context>
<context>
    <name>SignalsPane</name>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>O&amp;pdrachtgever</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Soor&amp;t</translation>
    </message>
    <message>
        <source>Solici&amp;ted: they asked for it</source>
        <translation>&amp;Gevraagd: ze vroegen erom</translation>
    </message>
    <message>
        <source>Rests on fewer than three independent sources: by default it stays out of the annual report.</source>
        <translation>Berust op minder dan drie onafhankelijke bronnen: het blijft vanzelf buiten het jaarverslag, tenzij je anders kiest.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kies een opdrachtgever</translation>
    </message>
    <message>
        <source>Choose the client organisation this is about.</source>
        <translation>Kies de opdrachtgever waar dit over gaat.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>%1, stays out of the report</source>
        <translation>%1, blijft buiten het verslag</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>Signal or ad&amp;vice</source>
        <translation>Signaa&amp;l of advies</translation>
    </message>
    <message>
        <source>Addr&amp;essee</source>
        <translation>Aan w&amp;ie</translation>
    </message>
    <message>
        <source>T&amp;heme group</source>
        <translation>T&amp;hemagroep</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>What you noticed or advised, with&amp;out names</source>
        <translation>&amp;Wat je opviel of adviseerde, zonder namen</translation>
    </message>
    <message>
        <source>&amp;Independent sources</source>
        <translation>Ona&amp;fhankelijke bronnen</translation>
    </message>
    <message>
        <source>Res&amp;ponse</source>
        <translation>&amp;Reactie</translation>
    </message>
    <message>
        <source>Signals and advice</source>
        <translation>Signalen en advies</translation>
    </message>
    <message>
        <source>&amp;New signal</source>
        <translation>&amp;Nieuw signaal</translation>
    </message>
    <message>
        <source>New signal or advice</source>
        <translation>Nieuw signaal of advies</translation>
    </message>
    <message>
        <source>Signal or advice</source>
        <translation>Signaal of advies</translation>
    </message>
    <message>
        <source>Signal saved.</source>
        <translation>Signaal bewaard.</translation>
    </message>
    <message>
        <source>Signal removed.</source>
        <translation>Signaal verwijderd.</translation>
    </message>
    <message>
        <source>Does something strike you at a client organisation? Note it here, without names.</source>
        <translation>Valt je iets op bij een opdrachtgever? Noteer het hier, zonder namen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation>Themagroep</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>SilenceBox</name>
    <message>
        <source>Count case %1 only, and destroy its texts?</source>
        <translation>Casus %1 alleen tellen, en de teksten vernietigen?</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message numerus="yes">
        <source>the text of %n conversation(s)</source>
        <translation>
            <numerusform>de tekst van %n gesprek</numerusform>
            <numerusform>de tekst van %n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) of the case</source>
        <translation>
            <numerusform>%n andere tekst van de casus</numerusform>
            <numerusform>%n andere teksten van de casus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n tekst die nog niet af is</numerusform>
            <numerusform>%n teksten die nog niet af zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n eerdere versie</numerusform>
            <numerusform>%n eerdere versies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of others</source>
        <translation>
            <numerusform>%n kaart van iemand anders</numerusform>
            <numerusform>%n kaarten van anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>the name, e-mail address and notes on the reporter&apos;s card</source>
        <translation>de naam, het e-mailadres en de aantekeningen op de kaart van de melder</translation>
    </message>
    <message>
        <source>Part of that was held together with %1: their text of it goes too.</source>
        <translation>Een deel daarvan was samen met %1: ook daar gaat die tekst weg.</translation>
    </message>
    <message>
        <source>Codes, dates and minutes: the count.</source>
        <translation>Codes, datums en minuten: de telling.</translation>
    </message>
    <message>
        <source>Alias, phone number and how to contact safely: you may need to call back.</source>
        <translation>Alias, telefoonnummer en hoe je veilig contact opneemt: misschien moet je terugbellen.</translation>
    </message>
    <message>
        <source>Consents, requests from outside, a hold, and why you passed something on without consent.</source>
        <translation>Toestemmingen, verzoeken van buiten, waarom je iets vasthoudt, en waarom je iets zonder toestemming doorgaf.</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <source>&amp;Use these words</source>
        <translation>Deze &amp;gebruiken</translation>
    </message>
    <message>
        <source>Six o&amp;thers</source>
        <translation>Zes an&amp;dere</translation>
    </message>
    <message>
        <source>I type my o&amp;wn</source>
        <translation>&amp;Zelf bedenken</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Zes woorden: %1</translation>
    </message>
    <message>
        <source>Six words, drawn by chance on this computer</source>
        <translation>Zes woorden, door het toeval gekozen</translation>
    </message>
</context>
<context>
    <name>SpellingWatch</name>
    <message>
        <source>Put the cursor into a text first.</source>
        <translation>Zet de cursor eerst in een tekst.</translation>
    </message>
    <message>
        <source>No wrong words here.</source>
        <translation>Hier staan geen fout gespelde woorden.</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>In plaats van %1</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>‘%1’ toevoegen aan mijn woorden</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Open next steps</source>
        <translation>Openstaande vervolgstappen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message numerus="yes">
        <source>%n more character(s) to go.</source>
        <translation>
            <numerusform>Nog %n teken.</numerusform>
            <numerusform>Nog %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more words that have nothing to do with each other work well.</source>
        <translation>Minstens 12 tekens. Vier of meer woorden die niets met elkaar te maken hebben, werken goed.</translation>
    </message>
    <message numerus="yes">
        <source>Very strong: chance made it, %n bit(s). Write the six words down before you go on.</source>
        <translation>
            <numerusform>Heel sterk: door toeval gekozen, %n bit. Schrijf de zes woorden op voordat je verdergaat.</numerusform>
            <numerusform>Heel sterk: door toeval gekozen, %n bits. Schrijf de zes woorden op voordat je verdergaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy: found within the hour.</source>
        <translation>Te makkelijk: binnen een uur gevonden.</translation>
    </message>
    <message>
        <source>Weak: somebody with your file and patience finds it.</source>
        <translation>Zwak: wie je bestand heeft en geduld, vindt hem.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Redelijk.</translation>
    </message>
    <message>
        <source>Strong, as far as can be told.</source>
        <translation>Sterk, voor zover te zeggen is.</translation>
    </message>
    <message>
        <source>Many people use this one.</source>
        <translation>Veel mensen gebruiken deze.</translation>
    </message>
    <message>
        <source>One word by itself is soon found.</source>
        <translation>Eén los woord is gauw gevonden.</translation>
    </message>
    <message>
        <source>Names are soon found.</source>
        <translation>Namen zijn gauw gevonden.</translation>
    </message>
    <message>
        <source>Dates and years are soon found.</source>
        <translation>Datums en jaartallen zijn gauw gevonden.</translation>
    </message>
    <message>
        <source>Repeating adds little.</source>
        <translation>Herhalen helpt weinig.</translation>
    </message>
    <message>
        <source>Rows such as abc or 6543 add little.</source>
        <translation>Rijtjes als abc of 6543 helpen weinig.</translation>
    </message>
    <message>
        <source>Neighbouring keys add little.</source>
        <translation>Toetsen naast elkaar helpen weinig.</translation>
    </message>
    <message>
        <source>Capitals add little.</source>
        <translation>Hoofdletters helpen weinig.</translation>
    </message>
    <message>
        <source>A digit or a sign for a letter adds little.</source>
        <translation>Een cijfer of teken in plaats van een letter helpt weinig.</translation>
    </message>
    <message>
        <source>A word turned round adds little.</source>
        <translation>Een omgedraaid woord helpt weinig.</translation>
    </message>
    <message>
        <source>Another word or two would help.</source>
        <translation>Nog een woord of twee zou helpen.</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Put together…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Apart again</source>
        <translation>Weer apart</translation>
    </message>
    <message>
        <source>Rows to put together</source>
        <translation>Rijen om samen te voegen</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Which rows stand together?</source>
        <translation>Welke rijen staan samen?</translation>
    </message>
</context>
<context>
    <name>TakeOutBox</name>
    <message>
        <source>Take the sheet out again</source>
        <translation>Het blad er weer uit halen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>What came with this sheet goes; what you wrote since stays.</source>
        <translation>Wat met dit blad kwam, gaat weg; wat je sindsdien schreef, blijft.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out again: %n conversation(s).</source>
        <translation>
            <numerusform>Weer weggehaald: %n gesprek.</numerusform>
            <numerusform>Weer weggehaald: %n gesprekken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay, because you wrote there since.</source>
        <translation>
            <numerusform>%n casus blijft, omdat je daar sindsdien schreef.</numerusform>
            <numerusform>%n casussen blijven, omdat je daar sindsdien schreef.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverBox</name>
    <message>
        <source>The package with the cases</source>
        <translation>Het pakket met de casussen</translation>
    </message>
    <message>
        <source>Casebooks</source>
        <translation>Casusboeken</translation>
    </message>
    <message>
        <source>Take cases over</source>
        <translation>Casussen overnemen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Wachtzin van het pakket</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Kijk erin</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>&amp;Destroy this copy</source>
        <translation>Deze kopie &amp;vernietigen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the package</source>
        <translation>&amp;Wachtzin van het pakket</translation>
    </message>
    <message>
        <source>From &amp;whom, as you write it</source>
        <translation>Van &amp;wie, zoals jij het schrijft</translation>
    </message>
    <message>
        <source>This package is the casebook that stands open here. Open your own casebook, and take the cases over there.</source>
        <translation>Dit pakket is het casusboek dat hier openstaat. Open je eigen casusboek en neem de casussen daar over.</translation>
    </message>
    <message>
        <source>Made on %1, key ID %2.</source>
        <translation>Gemaakt op %1, sleutelnummer %2.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nieuw hier: %1.</translation>
    </message>
    <message>
        <source>Known here, to be merged: %1.</source>
        <translation>Hier bekend, wordt samengevoegd: %1.</translation>
    </message>
    <message>
        <source>Destroyed here, and left out: %1.</source>
        <translation>Hier vernietigd, en weggelaten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are not here yet.</source>
        <translation>
            <numerusform>%n gesprek staat hier nog niet.</numerusform>
            <numerusform>%n gesprekken staan hier nog niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cases were taken over on %1. Nothing is left to do.</source>
        <translation>Deze casussen zijn op %1 overgenomen. Er valt niets meer te doen.</translation>
    </message>
    <message numerus="yes">
        <source>The cover&apos;s work stands in your cases: %n conversation(s) came in. Destroy the copy now, and ask the cover to do the same.</source>
        <translation>
            <numerusform>Het werk van de waarnemer staat in je casussen: er kwam %n gesprek bij. Vernietig nu de kopie, en vraag de waarnemer hetzelfde te doen.</numerusform>
            <numerusform>Het werk van de waarnemer staat in je casussen: er kwamen %n gesprekken bij. Vernietig nu de kopie, en vraag de waarnemer hetzelfde te doen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over. Give the receipt to whom they came from; then the cases can be destroyed there.</source>
        <translation>
            <numerusform>%n casus overgenomen. Geef het ontvangstbewijs aan wie hem overdroeg; dan kan de casus daar weg.</numerusform>
            <numerusform>%n casussen overgenomen. Geef het ontvangstbewijs aan wie ze overdroeg; dan kunnen ze daar weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroyed here before, and left out: %1.</source>
        <translation>Hier eerder vernietigd, en weggelaten: %1.</translation>
    </message>
    <message>
        <source>Changed here and there. The newest stands; what the other side wrote is put under it:</source>
        <translation>Hier en daar veranderd. Het nieuwste staat er; wat de ander schreef staat eronder:</translation>
    </message>
    <message>
        <source>The copy is gone from its place.</source>
        <translation>De kopie is van haar plek weggehaald.</translation>
    </message>
</context>
<context>
    <name>TakingAway</name>
    <message>
        <source>Removed. It lies in the bin.</source>
        <translation>Weggehaald. Het ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Case %1 lies in the bin with all that is in it, and counts nowhere.</source>
        <translation>Casus %1 ligt met alles erin in de prullenbak, en telt nergens mee.</translation>
    </message>
    <message>
        <source>It was counted in what you handed out over %1; that stays as it is.</source>
        <translation>De casus is geteld in wat je uitbracht over %1; dat blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Talk sheet</source>
        <translation>Praatpapier</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Te bespreken</translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Eerder afgesproken</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Wat we afspreken</translation>
    </message>
    <message>
        <source>What, who and when</source>
        <translation>Wat, wie en wanneer</translation>
    </message>
    <message>
        <source>These figures add up since 1 January. Small numbers are left out; themes stand in the annual report only.</source>
        <translation>Deze cijfers zijn opgeteld vanaf 1 januari. Kleine aantallen staan er niet in; thema&apos;s staan alleen in het jaarverslag.</translation>
    </message>
    <message>
        <source>Figures fixed on %1</source>
        <translation>Cijfers vastgesteld op %1</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>No template for this kind. Make one in Settings, Templates.</source>
        <translation>Geen sjabloon voor deze soort. Maak er een bij Instellingen, Sjablonen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Eerste gesprek</translation>
    </message>
    <message>
        <source>What happened, and when?


What does it do to you?


Who knows about it?


What did you try already?


What do you hope for?


Told: confidentiality and its limits, my role, my notes.
</source>
        <translation>Wat is er gebeurd, en wanneer?


Wat doet het met je?


Wie weten ervan?


Wat heb je al geprobeerd?


Wat hoop je?


Verteld: vertrouwelijkheid en de grenzen daarvan, mijn rol, mijn aantekeningen.
</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolggesprek</translation>
    </message>
    <message>
        <source>How have things been since last time?


What came of what we agreed?


What are the options now?


What will you do, what will I do?
</source>
        <translation>Hoe is het sinds de vorige keer?


Wat is er gekomen van wat we afspraken?


Wat kan er nu?


Wat doe jij, wat doe ik?
</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>How are you now?


Has it stopped, or changed?


Is there anything you still need?
</source>
        <translation>Hoe gaat het nu?


Is het gestopt, of veranderd?


Heb je nog iets nodig?
</translation>
    </message>
</context>
<context>
    <name>TemplatesPane</name>
    <message>
        <source>Every kind</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>For this &amp;kind of conversation</source>
        <translation>Voor dit &amp;soort gesprek</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>elke soort</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Write what the template puts in.</source>
        <translation>Schrijf wat het sjabloon invoegt.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nieuw sjabloon</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>Sjabloon bewaard.</translation>
    </message>
    <message>
        <source>Template removed.</source>
        <translation>Sjabloon weggehaald.</translation>
    </message>
    <message>
        <source>No templates. Make one for what you ask each time.</source>
        <translation>Geen sjablonen. Maak er een voor wat je elke keer vraagt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Re&amp;ceipt of a report, days</source>
        <translation>&amp;Ontvangst van een melding, dagen</translation>
    </message>
    <message>
        <source>Ans&amp;wer to a report, months</source>
        <translation>Ant&amp;woord op een melding, maanden</translation>
    </message>
    <message>
        <source>Access re&amp;quest, months</source>
        <translation>&amp;Inzageverzoek, maanden</translation>
    </message>
    <message>
        <source>Terms you are reminded of</source>
        <translation>Termijnen waaraan je wordt herinnerd</translation>
    </message>
    <message>
        <source>From the day a report is made, or a request comes in. Change them as the rules or agreements change.</source>
        <translation>Vanaf de dag van de melding, of van het verzoek. Pas ze aan als de regels of afspraken veranderen.</translation>
    </message>
</context>
<context>
    <name>ThemesPane</name>
    <message>
        <source>In &amp;English</source>
        <translation>In het Engel&amp;s</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>&amp;Telt vanaf</translation>
    </message>
    <message>
        <source>Own theme of cl&amp;ient</source>
        <translation>Eigen thema van &amp;opdrachtgever</translation>
    </message>
    <message>
        <source>Under gr&amp;oup</source>
        <translation>Onder gro&amp;ep</translation>
    </message>
    <message>
        <source>In Dutc&amp;h</source>
        <translation>In het &amp;Nederlands</translation>
    </message>
    <message>
        <source>Short, in Dut&amp;ch</source>
        <translation>Kort, in het Neder&amp;lands</translation>
    </message>
    <message>
        <source>Short, in Eng&amp;lish</source>
        <translation>&amp;Kort, in het Engels</translation>
    </message>
    <message>
        <source>&amp;Up to, not including</source>
        <translation>Tot, niet meer o&amp;p</translation>
    </message>
    <message>
        <source>Of all clients</source>
        <translation>Van alle opdrachtgevers</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · tot %2</translation>
    </message>
    <message>
        <source>a group itself</source>
        <translation>zelf een groep</translation>
    </message>
    <message>
        <source>It counts under its group in every report of this client.</source>
        <translation>Het telt onder zijn groep mee in elk verslag van deze opdrachtgever.</translation>
    </message>
    <message>
        <source>Code %1, which stays</source>
        <translation>Code %1, die blijft</translation>
    </message>
    <message>
        <source>Choose the client whose theme this is.</source>
        <translation>Kies de opdrachtgever van wie dit thema is.</translation>
    </message>
    <message>
        <source>A name is enough, but that it needs.</source>
        <translation>Een naam is genoeg, maar die is wel nodig.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>&amp;New own theme</source>
        <translation>Nieu&amp;w eigen thema</translation>
    </message>
    <message>
        <source>New own theme</source>
        <translation>Nieuw eigen thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme saved.</source>
        <translation>Thema bewaard.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Own theme of client</source>
        <translation>Eigen thema van</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ThinningQuestion</name>
    <message>
        <source>Much less stands in your casebook than in the backup before, and nothing was destroyed. Until you know why, no old backup goes.</source>
        <translation>Er staat veel minder in je casusboek dan in de vorige back-up, en er is niets vernietigd. Tot je weet waarom gaat er geen oude back-up weg.</translation>
    </message>
    <message>
        <source>The clock of this computer does not fit your newest backup: is the date right? Until you say so, no old backup goes.</source>
        <translation>De klok van deze computer past niet bij je nieuwste back-up: klopt de datum? Tot je dat zegt gaat er geen oude back-up weg.</translation>
    </message>
    <message>
        <source>&amp;Keep them all for now</source>
        <translation>Voorlopig alles &amp;bewaren</translation>
    </message>
    <message>
        <source>It is ri&amp;ght: thin them</source>
        <translation>Het kl&amp;opt: ruim op</translation>
    </message>
    <message>
        <source>All backups are kept until %1.</source>
        <translation>Alle back-ups blijven bewaard tot %1.</translation>
    </message>
    <message>
        <source>Old backups are thinned as usual again.</source>
        <translation>Oude back-ups worden weer opgeruimd zoals altijd.</translation>
    </message>
</context>
<context>
    <name>TiedCases</name>
    <message>
        <source>Hangs together with</source>
        <translation>Hangt samen met</translation>
    </message>
    <message>
        <source>Go to this case (Ctrl+Shift+J)</source>
        <translation>Naar deze casus (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Go to the case of %1</source>
        <translation>Naar de casus van %1</translation>
    </message>
    <message>
        <source>This case hangs together with no other yet.</source>
        <translation>Deze casus hangt nog met geen andere samen.</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>Hangs &amp;together</source>
        <translation>Hangt &amp;samen</translation>
    </message>
    <message>
        <source>May be the &amp;same person</source>
        <translation>&amp;Mogelijk dezelfde</translation>
    </message>
    <message>
        <source>&amp;Record consent</source>
        <translation>Toestemming &amp;vastleggen</translation>
    </message>
    <message>
        <source>&amp;Back to the conversation</source>
        <translation>&amp;Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Write what the reporter consented to.</source>
        <translation>Schrijf op waarvoor de melder toestemming gaf.</translation>
    </message>
    <message>
        <source>Write a date such as: yesterday, Fri, 3 March.</source>
        <translation>Schrijf een datum zoals: gisteren, vr, 3 maart.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Toestemming vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;What the reporter consented to</source>
        <translation>&amp;Waarvoor de melder toestemming gaf</translation>
    </message>
    <message>
        <source>What may be passed &amp;on</source>
        <translation>Wat mag w&amp;orden doorgegeven</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>&amp;Hoe gegeven</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Tied to other cases</source>
        <translation>Verbanden met andere casussen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>hangs together with %1</source>
        <translation>hangt samen met %1</translation>
    </message>
    <message>
        <source>Undo this tie</source>
        <translation>Verband opheffen</translation>
    </message>
    <message>
        <source>may be the same person as %1</source>
        <translation>mogelijk dezelfde als %1</translation>
    </message>
    <message>
        <source>To no other case yet.</source>
        <translation>Nog met geen andere casus.</translation>
    </message>
    <message>
        <source>%1 · withdrawn on %2</source>
        <translation>%1 · ingetrokken op %2</translation>
    </message>
    <message>
        <source>Not withdrawn after all</source>
        <translation>Toch niet ingetrokken</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Vandaag ingetrokken</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation>Nog geen vastgelegd.</translation>
    </message>
    <message>
        <source>Not withdrawn after all.</source>
        <translation>Toch niet ingetrokken.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Ingetrokken.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn. %n thing(s) still rest on it: see the open steps.</source>
        <translation>
            <numerusform>Ingetrokken. Er rust nog één ding op: zie de volgende stappen.</numerusform>
            <numerusform>Ingetrokken. Er rusten nog %n dingen op: zie de volgende stappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>Tied together.</source>
        <translation>Verband vastgelegd.</translation>
    </message>
    <message>
        <source>Tied together no more.</source>
        <translation>Niet meer verbonden.</translation>
    </message>
    <message>
        <source>They count as two reporters again.</source>
        <translation>Ze tellen weer als twee melders.</translation>
    </message>
    <message>
        <source>They count as one reporter now.</source>
        <translation>Ze tellen nu als één melder.</translation>
    </message>
</context>
<context>
    <name>TimePane</name>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>O&amp;pdrachtgever</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometers</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Waarvoor</translation>
    </message>
    <message>
        <source>C&amp;lient organisation</source>
        <translation>&amp;Opdrachtgever</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;titie</translation>
    </message>
    <message>
        <source>No client in particular</source>
        <translation>Geen opdrachtgever in het bijzonder</translation>
    </message>
    <message>
        <source>How many minutes was it?</source>
        <translation>Hoeveel minuten was het?</translation>
    </message>
    <message>
        <source>Hours in %1: %2</source>
        <translation>Uren in %1: %2</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Andere uren</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>&amp;Nieuwe uren</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nieuwe uren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Time removed.</source>
        <translation>Uren verwijderd.</translation>
    </message>
    <message>
        <source>Time saved.</source>
        <translation>Uren bewaard.</translation>
    </message>
    <message>
        <source>Travelled, or worked on a report? Put the time here. Conversations, advice requests and activities count by themselves.</source>
        <translation>Gereisd, of aan een verslag gewerkt? Zet de tijd hier. Gesprekken, adviesvragen en activiteiten tellen vanzelf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Conversation planned</source>
        <translation>Gesprek gepland</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>came together with %1</source>
        <translation>samen gekomen met %1</translation>
    </message>
    <message>
        <source>came together</source>
        <translation>samen gekomen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Wat we afspraken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>reporter makes contact</source>
        <translation>melder neemt zelf contact op</translation>
    </message>
    <message>
        <source>passed on without consent</source>
        <translation>doorgegeven zonder toestemming</translation>
    </message>
    <message>
        <source>Scope of the consent</source>
        <translation>Wat mag worden doorgegeven</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Doorverwijzing: %1</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>op te volgen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Gegevens van %1</translation>
    </message>
    <message>
        <source>Stand on a text in the timeline first.</source>
        <translation>Ga eerst op een tekst in de tijdlijn staan.</translation>
    </message>
    <message>
        <source>The conversation went to the other case.</source>
        <translation>Het gesprek staat nu bij de andere casus.</translation>
    </message>
    <message>
        <source>The conversation stands in each of these cases, and counts once.</source>
        <translation>Het gesprek staat in elk van deze casussen, en telt één keer.</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Request from outside</source>
        <translation>Verzoek van buiten</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Planned, and done</source>
        <translation>Gepland, en gehouden</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Consent withdrawn: a referral still rests on it</source>
        <translation>Toestemming ingetrokken: er rust nog een doorverwijzing op</translation>
    </message>
    <message>
        <source>Consent withdrawn: a report to management rests on it</source>
        <translation>Toestemming ingetrokken: er rust een melding bij de leiding op</translation>
    </message>
    <message>
        <source>Consent withdrawn: a handover rests on it</source>
        <translation>Toestemming ingetrokken: er rust een overdracht op</translation>
    </message>
    <message>
        <source>Consent withdrawn: a contact with a third party rests on it</source>
        <translation>Toestemming ingetrokken: er rust een contact met een derde op</translation>
    </message>
    <message>
        <source>Report made: receipt confirmed?</source>
        <translation>Melding gedaan: ontvangst bevestigd?</translation>
    </message>
    <message>
        <source>Report made: answered?</source>
        <translation>Melding gedaan: beantwoord?</translation>
    </message>
    <message>
        <source>passed on without consent, because: %1</source>
        <translation>doorgegeven zonder toestemming, omdat: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Zoek in alles wat je schreef</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nieuw gesprek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Mind your casebook</source>
        <translation>Let op je casusboek</translation>
    </message>
    <message>
        <source>Conversations today and tomorrow</source>
        <translation>Gesprekken vandaag en morgen</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Op te volgen</translation>
    </message>
    <message>
        <source>Aftercare, as agreed</source>
        <translation>Nazorg, zoals afgesproken</translation>
    </message>
    <message>
        <source>Requests and breaches</source>
        <translation>Verzoeken en schendingen</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>Clients that leave</source>
        <translation>Opdrachtgevers die vertrekken</translation>
    </message>
    <message>
        <source>Retention passed</source>
        <translation>Bewaartermijn voorbij</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>Jaarwerk</translation>
    </message>
    <message>
        <source>Nothing here yet. Begin with your first client organisation; a name is enough.</source>
        <translation>Nog niets hier. Begin met je eerste opdrachtgever; een naam is genoeg.</translation>
    </message>
    <message>
        <source>Your casebook</source>
        <translation>Je casusboek</translation>
    </message>
    <message>
        <source>Add a &amp;client organisation</source>
        <translation>&amp;Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Nothing is open for today.</source>
        <translation>Voor vandaag staat er niets open.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1: is the hold still needed?</source>
        <translation>%1: is vasthouden nog nodig?</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Bekijken</translation>
    </message>
    <message>
        <source>D&amp;estroy…</source>
        <translation>&amp;Vernietigen…</translation>
    </message>
    <message>
        <source>The facts about %1 are not finished yet.</source>
        <translation>De gegevens van %1 zijn nog niet af.</translation>
    </message>
    <message>
        <source>A referral of %1 is not finished yet.</source>
        <translation>Een doorverwijzing van %1 is nog niet af.</translation>
    </message>
    <message>
        <source>What you did for %1 is not finished yet.</source>
        <translation>Wat je voor %1 deed, is nog niet af.</translation>
    </message>
    <message>
        <source>A plan with %1 is not finished yet.</source>
        <translation>Een afspraak met %1 is nog niet af.</translation>
    </message>
    <message>
        <source>Closing the case of %1 is not finished yet.</source>
        <translation>Het afsluiten van de casus van %1 is nog niet af.</translation>
    </message>
    <message>
        <source>A consent of %1 is not finished yet.</source>
        <translation>Een toestemming van %1 is nog niet af.</translation>
    </message>
    <message>
        <source>A conversation with %1 is not finished yet.</source>
        <translation>Het gesprek met %1 is nog niet af.</translation>
    </message>
    <message>
        <source>&amp;Write on</source>
        <translation>Verder &amp;schrijven</translation>
    </message>
    <message>
        <source>An activity is not finished yet.</source>
        <translation>Een activiteit is nog niet af.</translation>
    </message>
    <message>
        <source>A time entry is not finished yet.</source>
        <translation>Een notitie van uren is nog niet af.</translation>
    </message>
    <message>
        <source>A signal or advice is not finished yet.</source>
        <translation>Een signaal of advies is nog niet af.</translation>
    </message>
    <message>
        <source>An advice request is not finished yet.</source>
        <translation>Een adviesvraag is nog niet af.</translation>
    </message>
    <message>
        <source>A place in the directory is not finished yet.</source>
        <translation>Een plek op de sociale kaart is nog niet af.</translation>
    </message>
    <message>
        <source>A referral is not finished yet.</source>
        <translation>Een doorverwijzing is nog niet af.</translation>
    </message>
    <message>
        <source>A client organisation is not finished yet.</source>
        <translation>Een opdrachtgever is nog niet af.</translation>
    </message>
    <message>
        <source>A name in a list is not finished yet.</source>
        <translation>Een naam in een keuzelijst is nog niet af.</translation>
    </message>
    <message>
        <source>A theme is not finished yet.</source>
        <translation>Een thema is nog niet af.</translation>
    </message>
    <message>
        <source>A new conversation is not finished yet.</source>
        <translation>Een nieuw gesprek is nog niet af.</translation>
    </message>
    <message>
        <source>Handing cases over is not finished yet.</source>
        <translation>Het overdragen van casussen is nog niet af.</translation>
    </message>
    <message>
        <source>A number of workers is not filled in yet.</source>
        <translation>Een aantal medewerkers is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>The last day of your work for a client is not filled in yet.</source>
        <translation>De laatste dag van je werk voor een opdrachtgever is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>With whom you discussed a report is not noted yet.</source>
        <translation>Met wie je een verslag besprak, is nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>What was told elsewhere is not entered yet.</source>
        <translation>Wat elders gemeld is, is nog niet overgenomen.</translation>
    </message>
    <message>
        <source>A request from outside is not finished yet.</source>
        <translation>Een verzoek van buiten is nog niet af.</translation>
    </message>
    <message>
        <source>A note of a breach is not finished yet.</source>
        <translation>Een notitie van een schending is nog niet af.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still miss something.</source>
        <translation>
            <numerusform>%n casus mist nog iets.</numerusform>
            <numerusform>%n casussen missen nog iets.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Aanvullen</translation>
    </message>
    <message numerus="yes">
        <source>%n annual report(s) over %1 are still to be made.</source>
        <translation>
            <numerusform>%n jaarverslag over %1 moet nog gemaakt worden.</numerusform>
            <numerusform>%n jaarverslagen over %1 moeten nog gemaakt worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the annual &amp;reports</source>
        <translation>Naar het &amp;jaarwerk</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet. Without it a forgotten passphrase loses everything.</source>
        <translation>Je hebt nog geen herstelblad. Zonder blad ben je bij een vergeten wachtzin alles kwijt.</translation>
    </message>
    <message>
        <source>Make the &amp;sheet</source>
        <translation>Blad &amp;maken</translation>
    </message>
    <message>
        <source>It is a year since you tried your recovery sheet. Does it still open your newest backup?</source>
        <translation>Het is een jaar geleden dat je je herstelblad probeerde. Opent het je nieuwste back-up nog?</translation>
    </message>
    <message>
        <source>Try the &amp;sheet</source>
        <translation>&amp;Blad proberen</translation>
    </message>
    <message numerus="yes">
        <source>Your newest backup is %n day(s) old.</source>
        <translation>
            <numerusform>Je nieuwste back-up is %n dag oud.</numerusform>
            <numerusform>Je nieuwste back-up is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one &amp;now</source>
        <translation>Nu &amp;maken</translation>
    </message>
    <message numerus="yes">
        <source>Your second backup is %n day(s) old.</source>
        <translation>
            <numerusform>Je tweede back-up is %n dag oud.</numerusform>
            <numerusform>Je tweede back-up is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>You have no short code for today yet.</source>
        <translation>Je hebt voor vandaag nog geen korte code.</translation>
    </message>
    <message>
        <source>Choose a &amp;code</source>
        <translation>&amp;Code kiezen</translation>
    </message>
    <message>
        <source>You unlocked three times today. Would a short code help, for the rest of the day?</source>
        <translation>Je hebt vandaag drie keer ontgrendeld. Zou een korte code helpen, voor de rest van de dag?</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nee, dank je</translation>
    </message>
    <message>
        <source>%1 leaves: %2 of %3 settled.</source>
        <translation>%1 vertrekt: %2 van %3 geregeld.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>TogetherBox</name>
    <message>
        <source>Belongs to another case</source>
        <translation>Hoort bij een andere casus</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation>Samen gekomen met</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>The conversation stands in each of these cases, and counts once.</source>
        <translation>Het gesprek staat in elk van deze casussen, en telt één keer.</translation>
    </message>
    <message>
        <source>The conversation goes to that case, with the referrals made in it.</source>
        <translation>Het gesprek gaat naar die casus, met de doorverwijzingen die erbij horen.</translation>
    </message>
    <message>
        <source>Mind: %1 belongs to another client, %2.</source>
        <translation>Let op: %1 hoort bij een andere opdrachtgever, %2.</translation>
    </message>
    <message>
        <source>Not with: %1</source>
        <translation>Niet met: %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Casebook</source>
        <translation>Casusboek</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wordt geopend</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Ander &amp;bestand…</translation>
    </message>
    <message>
        <source>&amp;New casebook</source>
        <translation>&amp;Nieuw casusboek</translation>
    </message>
    <message>
        <source>Open with &amp;recovery sheet</source>
        <translation>Openen met &amp;herstelblad</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst je wachtzin.</translation>
    </message>
    <message>
        <source>%1 · key ID %2</source>
        <translation>%1 · sleutelnummer %2</translation>
    </message>
    <message>
        <source>This is not the file that was opened here last: it has key ID %1, that one had %2. It opens with the passphrase or the recovery sheet of key ID %1.</source>
        <translation>Dit is niet het bestand dat hier het laatst open was: het heeft sleutelnummer %1, dat had %2. Het gaat open met de wachtzin of het herstelblad van sleutelnummer %1.</translation>
    </message>
    <message>
        <source>Lost it? Use your recovery sheet.</source>
        <translation>Kwijt? Gebruik je herstelblad.</translation>
    </message>
    <message>
        <source>Perhaps a command is still at work on it. Wait a moment.</source>
        <translation>Misschien is een opdracht er nog mee bezig. Wacht even.</translation>
    </message>
    <message>
        <source>That window came to the front.</source>
        <translation>Dat venster staat nu vooraan.</translation>
    </message>
    <message>
        <source>Type your passphrase. Moving copies it to this computer, checks the copy and opens it there; the old file is kept under another name.</source>
        <translation>Typ je wachtzin. Verplaatsen maakt een kopie op deze computer, kijkt die na en opent die; het oude bestand blijft bewaard onder een andere naam.</translation>
    </message>
    <message>
        <source>You see what stands in it before it is put in its place.</source>
        <translation>Je ziet eerst wat erin staat, voor hij wordt teruggezet.</translation>
    </message>
    <message>
        <source>You see both side by side before anything changes, and the damaged file is kept.</source>
        <translation>Je ziet ze eerst naast elkaar voor er iets verandert, en het beschadigde bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>An earlier check found torn empty pages or a search index that was out of step. That is mended; nothing was lost.</source>
        <translation>Bij het nakijken bleken lege pagina&apos;s gescheurd of liep de zoekindex uit de pas. Dat is hersteld; er is niets kwijt.</translation>
    </message>
    <message>
        <source>Moved to this computer and checked. The old file is kept as %1.</source>
        <translation>Verplaatst naar deze computer en nagekeken. Het oude bestand blijft bewaard als %1.</translation>
    </message>
    <message>
        <source>Copied to this computer and checked. The old file could not be renamed and stays as it is.</source>
        <translation>Gekopieerd naar deze computer en nagekeken. Het oude bestand kon geen andere naam krijgen en blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>Unprintable</name>
    <message>
        <source>One character in this document can&apos;t be printed: %1. A box stands in its place.</source>
        <translation>In dit document staat één teken dat niet afgedrukt kan worden: %1. Er staat een vakje voor in de plaats.</translation>
    </message>
    <message>
        <source>%2 characters in this document can&apos;t be printed: %1. A box stands in their place.</source>
        <translation>In dit document staan %2 tekens die niet afgedrukt kunnen worden: %1. Er staat een vakje voor in de plaats.</translation>
    </message>
    <message>
        <source>Text that runs from right to left can&apos;t be read on this paper.</source>
        <translation>Tekst die van rechts naar links loopt, is op dit papier niet te lezen.</translation>
    </message>
    <message>
        <source>Look under: %1.</source>
        <translation>Kijk onder: %1.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 en andere</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>Code %1, which stays</source>
        <translation>Code %1, die blijft</translation>
    </message>
    <message>
        <source>In Dutc&amp;h</source>
        <translation>In het &amp;Nederlands</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>In het Engel&amp;s</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Who asks advice</source>
        <translation>Wie advies vraagt</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>In welke rol</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Kinds of conversation</source>
        <translation>Soorten gesprek</translation>
    </message>
    <message>
        <source>Kinds of place to refer to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Hoe lang speelt het</translation>
    </message>
    <message>
        <source>How they found you</source>
        <translation>Hoe bij mij gekomen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Andere partij</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Outcomes of referrals</source>
        <translation>Afloop van doorverwijzingen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Reasons to refer</source>
        <translation>Reden van doorverwijzen</translation>
    </message>
    <message>
        <source>Steps chosen</source>
        <translation>Gekozen stap</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Hernoemd.</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>&amp;Only what differs from now</source>
        <translation>Alleen wat &amp;anders is dan nu</translation>
    </message>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Terug naar deze versie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versies, de nieuwste eerst</translation>
    </message>
    <message>
        <source>The text as it stood</source>
        <translation>De tekst zoals die er stond</translation>
    </message>
    <message>
        <source>Underlined comes back, struck through goes. What stands there now is kept as a version too.</source>
        <translation>Onderstreept komt terug, doorgestreept gaat weg. Wat er nu staat, blijft ook als versie bewaard.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>This text was not changed since you wrote it.</source>
        <translation>Deze tekst is niet veranderd sinds je hem schreef.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Vervolgstap</translation>
    </message>
    <message>
        <source>Scope of the consent</source>
        <translation>Waarvoor de toestemming geldt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What the reporter asks</source>
        <translation>Wat de melder vraagt</translation>
    </message>
    <message>
        <source>Aftercare, as agreed</source>
        <translation>Nazorg, zoals afgesproken</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>The text of %1 stands there again.</source>
        <translation>De tekst van %1 staat er weer.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Look at the &amp;backup of %1, %2…</source>
        <translation>&amp;Bekijk de back-up van %1, %2…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnie&amp;uw proberen</translation>
    </message>
    <message>
        <source>&amp;Look in it without writing</source>
        <translation>Alleen in&amp;kijken</translation>
    </message>
    <message>
        <source>&amp;Move it to this computer</source>
        <translation>&amp;Verplaatsen naar deze computer</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Een back-up &amp;kiezen…</translation>
    </message>
    <message>
        <source>Bring that &amp;window to the front</source>
        <translation>Dat ve&amp;nster naar voren halen</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Meer manieren van uitbrengen</translation>
    </message>
    <message>
        <source>PDF behind a &amp;password…</source>
        <translation>Pdf met een &amp;wachtwoord…</translation>
    </message>
    <message>
        <source>Tables as &amp;data (JSON)…</source>
        <translation>Tabellen als &amp;gegevens (JSON)…</translation>
    </message>
    <message>
        <source>Tables for a &amp;spreadsheet (CSV)…</source>
        <translation>Tabellen voor een &amp;rekenblad (CSV)…</translation>
    </message>
    <message>
        <source>Charts as S&amp;VG…</source>
        <translation>Grafieken als S&amp;VG…</translation>
    </message>
    <message>
        <source>Charts as P&amp;NG…</source>
        <translation>Grafieken als P&amp;NG…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Pdf-documenten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>There are no charts in this document.</source>
        <translation>In dit stuk staan geen grafieken.</translation>
    </message>
    <message>
        <source>Where the charts go</source>
        <translation>Waar de grafieken komen</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved.</source>
        <translation>
            <numerusform>Een grafiek opgeslagen.</numerusform>
            <numerusform>%n grafieken opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>This casebook stands on this computer only. No account, no internet.</source>
        <translation>Dit casusboek staat alleen op deze computer. Geen account, geen internet.</translation>
    </message>
    <message>
        <source>&amp;New casebook</source>
        <translation>&amp;Nieuw casusboek</translation>
    </message>
    <message>
        <source>I already &amp;have a casebook</source>
        <translation>Ik &amp;heb al een casusboek</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>&amp;Rondkijken</translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Close the text (Esc)</source>
        <translation>Tekst sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>WithoutOthers</name>
    <message>
        <source>[a passage about another person is left out here]</source>
        <translation>[hier is een passage over een ander weggelaten]</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This passphrase does not fit. Mind capitals and spaces.</source>
        <translation>Deze wachtzin past niet. Let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>This file is not a casebook, or it was cut off. Choose another file or open a backup.</source>
        <translation>Dit bestand is geen casusboek, of het is afgekapt. Kies een ander bestand of open een back-up.</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of the program. Install the newest version to open it.</source>
        <translation>Dit casusboek is met een nieuwere versie van het programma gemaakt. Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>This casebook is in use by another window or command. Close that one first.</source>
        <translation>Dit casusboek is in gebruik door een ander venster of een andere opdracht. Sluit die eerst.</translation>
    </message>
    <message>
        <source>There is no file at this place. Was it moved or renamed?</source>
        <translation>Op deze plek staat geen bestand. Is het verplaatst of hernoemd?</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name; nothing was overwritten.</source>
        <translation>Er staat al een bestand met deze naam. Kies een andere naam; er is niets overschreven.</translation>
    </message>
    <message>
        <source>This place can&apos;t be read or written. Check the drive and your permissions.</source>
        <translation>Deze plek is niet te lezen of te schrijven. Controleer de schijf en je rechten.</translation>
    </message>
    <message>
        <source>This casebook may be read but not written here. Move it to a folder of your own.</source>
        <translation>Dit casusboek mag hier wel gelezen, maar niet geschreven worden. Zet het in een eigen map.</translation>
    </message>
    <message>
        <source>This casebook stands on a network drive. There it can be read, but not written safely.</source>
        <translation>Dit casusboek staat op een netwerkschijf. Daar kun je het lezen, maar niet veilig erin schrijven.</translation>
    </message>
    <message>
        <source>This casebook stands in a folder that is synchronised. There it can be read, but not written safely. Backups may stand there.</source>
        <translation>Dit casusboek staat in een map die wordt gesynchroniseerd. Daar kun je het lezen, maar niet veilig erin schrijven. Back-ups mogen daar wel staan.</translation>
    </message>
    <message>
        <source>This casebook is of an older form and can&apos;t be brought up to date here. Move it to this computer.</source>
        <translation>Dit casusboek heeft een oudere vorm en kan hier niet worden bijgewerkt. Verplaats het naar deze computer.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the beginning of this casebook is damaged.</source>
        <translation>Je wachtzin klopt, maar het begin van dit casusboek is beschadigd.</translation>
    </message>
    <message>
        <source>This casebook is damaged. Keep the file and open your newest backup.</source>
        <translation>Dit casusboek is beschadigd. Bewaar het bestand en open je nieuwste back-up.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again; what was saved before is safe.</source>
        <translation>De schijf is vol. Maak wat ruimte en probeer het opnieuw; wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>There was too little free memory. Close other programs and try again.</source>
        <translation>Er was te weinig vrij geheugen. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters. Four or more words work well.</source>
        <translation>Een wachtzin heeft minstens 12 tekens. Vier of meer woorden werken goed.</translation>
    </message>
    <message>
        <source>A part of the program tried to reach a network. That was refused, and nothing was sent.</source>
        <translation>Een onderdeel van het programma probeerde een netwerk te bereiken. Dat is geweigerd; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This passphrase is found within the hour. Take the six words, or add some words of your own.</source>
        <translation>Deze wachtzin is binnen een uur gevonden. Neem de zes woorden, of voeg er zelf een paar toe.</translation>
    </message>
    <message>
        <source>A container is guessed at much faster than a casebook, and needs a stronger passphrase. Take the six words, or add some words of your own.</source>
        <translation>Een versleuteld zipbestand is veel sneller te raden dan een casusboek, en vraagt een sterkere wachtzin. Neem de zes woorden, of voeg er zelf een paar toe.</translation>
    </message>
    <message>
        <source>This system has no keyring that Casebook trusts, or it keeps nothing now. Use your passphrase.</source>
        <translation>Dit systeem heeft geen sleutelbos die Casebook vertrouwt, of hij bewaart nu niets. Gebruik je wachtzin.</translation>
    </message>
    <message>
        <source>A short code has at least 6 characters.</source>
        <translation>Een korte code heeft minstens 6 tekens.</translation>
    </message>
    <message>
        <source>This code is one of the first that anyone tries. Choose another.</source>
        <translation>Deze code probeert iedereen het eerst. Kies een andere.</translation>
    </message>
    <message>
        <source>The short code no longer works. Use your passphrase; nothing is lost.</source>
        <translation>De korte code werkt niet meer. Gebruik je wachtzin; er is niets kwijt.</translation>
    </message>
    <message>
        <source>An export goes into an empty casebook, and this one holds something already. Make a new one first; nothing was changed.</source>
        <translation>Een export gaat in een leeg casusboek, en in dit staat al iets. Maak eerst een nieuw casusboek; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is a casebook, but no handover package: there is nothing to take over from it.</source>
        <translation>Dit is een casusboek, maar geen overdrachtspakket: er valt niets uit over te nemen.</translation>
    </message>
    <message>
        <source>This document could not be checked for names and small numbers, so it stays here: nothing was saved or printed. Your texts are safe. Try again; if it happens again, leave out what you added last.</source>
        <translation>Dit document kon niet worden nagekeken op namen en kleine aantallen. Daarom blijft het hier: er is niets bewaard of afgedrukt. Je teksten zijn veilig. Probeer het nog eens; gebeurt het weer, laat dan weg wat je het laatst toevoegde.</translation>
    </message>
    <message>
        <source>A report covers whole calendar months, and does not partly overlap an earlier release.</source>
        <translation>Een verslag gaat over hele kalendermaanden en overlapt een eerder uitgebracht verslag niet gedeeltelijk.</translation>
    </message>
    <message>
        <source>There is no client organisation called “%1”.</source>
        <translation>Er is geen opdrachtgever met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>There is no case “%1”.</source>
        <translation>Er is geen casus ‘%1’.</translation>
    </message>
    <message>
        <source>These cases were taken over from this package before. Nothing was added.</source>
        <translation>Deze casussen zijn al eerder uit dit pakket overgenomen. Er is niets bijgekomen.</translation>
    </message>
    <message>
        <source>This period is not over, and what goes out fixes its figures: what comes after today would no longer count in it. Choose the months that are over, or make a talk sheet.</source>
        <translation>Deze periode is nog niet voorbij, en wat je uitbrengt legt de cijfers vast: wat na vandaag komt, zou er niet meer in meetellen. Kies de maanden die voorbij zijn, of maak een praatpapier.</translation>
    </message>
    <message>
        <source>A later report that was handed out shows these figures beside its own, so they have been told. Was that one not handed out either? Then mark it first.</source>
        <translation>Een later verslag dat uit handen is gegeven laat deze cijfers naast de eigen zien; ze zijn dus verteld. Is dat verslag ook niet uit handen gegeven? Markeer dat dan eerst.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. A number you do not know may stay empty.</source>
        <translation>Er is nog niets ingevuld. Een getal dat je niet weet, mag leeg blijven.</translation>
    </message>
    <message>
        <source>A document over this period has gone out, so its figures are fixed. Counts of a colleague can be added before the first one. Was it not handed out? Then mark that first.</source>
        <translation>Over deze periode is al een document uitgebracht, dus de cijfers staan vast. De opgave van een collega kan er alleen vóór het eerste bij. Heb je het niet uit handen gegeven? Geef dat dan eerst aan.</translation>
    </message>
    <message>
        <source>This client has no engagement yet. Add one first: it says how figures may be printed.</source>
        <translation>Deze opdrachtgever heeft nog geen opdracht. Voeg die eerst toe: daarin staat hoe cijfers gedrukt mogen worden.</translation>
    </message>
    <message>
        <source>Another engagement of this client runs on some of these days. Two engagements follow each other: end the one before the day on which the next one starts.</source>
        <translation>Op een deel van deze dagen loopt al een opdracht van deze opdrachtgever. Opdrachten volgen elkaar op: laat de ene eindigen voor de dag waarop de volgende begint.</translation>
    </message>
    <message>
        <source>What an hour costs is not known yet. Fill it in at the client, under Invoice.</source>
        <translation>Wat een uur kost, is nog niet bekend. Vul het in bij de opdrachtgever, onder Factuur.</translation>
    </message>
    <message>
        <source>This quarter is not over yet. Its invoice can be made from the first day after it, or once the work for this client has ended.</source>
        <translation>Dit kwartaal is nog niet voorbij. De factuur kan vanaf de eerste dag erna, of zodra het werk voor deze opdrachtgever is geëindigd.</translation>
    </message>
    <message>
        <source>In this quarter there is nothing to invoice.</source>
        <translation>In dit kwartaal valt er niets te factureren.</translation>
    </message>
    <message>
        <source>A finer invoice tells more about who came when than one line a quarter. Say that you know with --despite-the-warning; what goes out is kept in the casebook.</source>
        <translation>Een fijnere factuur vertelt meer over wie wanneer kwam dan één regel per kwartaal. Zeg met --despite-the-warning dat je dat weet; wat uitgaat, wordt in het casusboek bewaard.</translation>
    </message>
    <message>
        <source>No month of this year is over yet. A talk sheet can be made from 1 February on.</source>
        <translation>Van dit jaar is nog geen maand voorbij. Een praatpapier kan vanaf 1 februari.</translation>
    </message>
    <message>
        <source>A talk sheet adds up from January on, within one year.</source>
        <translation>Een praatpapier telt op vanaf januari, binnen één jaar.</translation>
    </message>
    <message>
        <source>There are no referrals to show yet.</source>
        <translation>Er zijn nog geen doorverwijzingen om te tonen.</translation>
    </message>
    <message>
        <source>The referral directory is still empty.</source>
        <translation>De sociale kaart is nog leeg.</translation>
    </message>
    <message>
        <source>The recovery sheet goes on paper only, never into a file. Choose a real printer.</source>
        <translation>Het herstelblad gaat alleen op papier, nooit in een bestand. Kies een echte printer.</translation>
    </message>
    <message>
        <source>Only a PDF or an image can be attached. This file is neither, whatever its name says.</source>
        <translation>Alleen een pdf of een afbeelding kan als bijlage. Dit bestand is geen van beide, hoe het ook heet.</translation>
    </message>
    <message>
        <source>An attachment is 25 MB at most.</source>
        <translation>Een bijlage is hoogstens 25 MB.</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG image. This file can&apos;t be read as one, whatever its name says.</source>
        <translation>Een logo is een PNG- of JPEG-afbeelding. Dit bestand is zo niet te lezen, hoe het ook heet.</translation>
    </message>
    <message>
        <source>This image is too large for a logo: at most 10 MB and 40 million pixels.</source>
        <translation>Deze afbeelding is te groot voor een logo: hoogstens 10 MB en 40 miljoen pixels.</translation>
    </message>
    <message>
        <source>This case is counted only: nothing is attached to it.</source>
        <translation>Deze casus telt alleen mee: er komt niets bij als bijlage.</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown: it is cut off, or it asks for a password. Nothing was attached.</source>
        <translation>Dit bestand is niet te tonen: het is afgebroken, of het vraagt een wachtwoord. Er is niets bijgevoegd.</translation>
    </message>
    <message>
        <source>This attachment is not what was put in once. A backup may still hold it whole.</source>
        <translation>Deze bijlage is niet meer wat er ooit in ging. Misschien staat ze nog heel in een back-up.</translation>
    </message>
    <message>
        <source>This case is on hold. Take the hold away first, if the reason for it is gone.</source>
        <translation>Deze casus staat vast. Haal dat er eerst af, als de reden weg is.</translation>
    </message>
    <message>
        <source>Someone asked for these notes and you have not decided yet. Decide on that request first.</source>
        <translation>Iemand vroeg om deze aantekeningen en je hebt nog niet besloten. Beslis eerst op dat verzoek.</translation>
    </message>
    <message>
        <source>The case this belonged to was destroyed. It can&apos;t be put back.</source>
        <translation>De casus waar dit bij hoorde, is vernietigd. Het kan niet worden teruggezet.</translation>
    </message>
    <message>
        <source>The case this belongs to lies in the bin too. Put the case back first.</source>
        <translation>De casus waar dit bij hoort, ligt ook in de prullenbak. Zet eerst de casus terug.</translation>
    </message>
    <message>
        <source>The reporter of that case wants no notes, and this conversation has text. Nothing was changed.</source>
        <translation>De melder van die casus wil geen aantekeningen, en dit gesprek heeft tekst. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The notes of this case are still to be kept for the time you agreed.</source>
        <translation>De aantekeningen van deze casus bewaar je nog zo lang als je hebt afgesproken.</translation>
    </message>
    <message>
        <source>The reporter has not consented to a handover yet. Record the consent first.</source>
        <translation>De melder heeft nog geen toestemming gegeven voor overdracht. Leg die eerst vast.</translation>
    </message>
    <message>
        <source>Something in this document may tell of a person. Settle that first: until then it stays here.</source>
        <translation>Iets in dit document kan over een mens vertellen. Handel dat eerst af: tot dan blijft het hier.</translation>
    </message>
    <message>
        <source>This period is not over yet. A final report can be made from the first day after it.</source>
        <translation>Deze periode is nog niet voorbij. Een definitief verslag kan vanaf de eerste dag erna.</translation>
    </message>
    <message>
        <source>There are no rows in this file that could be taken in.</source>
        <translation>In dit bestand staan geen rijen om in te lezen.</translation>
    </message>
    <message>
        <source>This is no spreadsheet. Choose a file of the kind .xlsx, .xls, .ods or .csv.</source>
        <translation>Dit is geen spreadsheet. Kies een bestand van de soort .xlsx, .xls, .ods of .csv.</translation>
    </message>
    <message>
        <source>This file is too large to read, or claims to be. Save the rows that matter as a file of their own.</source>
        <translation>Dit bestand is te groot om te lezen, of doet zich zo voor. Bewaar de rijen waar het om gaat als apart bestand.</translation>
    </message>
    <message>
        <source>This file has a password of its own. Save it without one in your spreadsheet program first.</source>
        <translation>Dit bestand heeft een eigen wachtwoord. Bewaar het eerst zonder wachtwoord in je spreadsheetprogramma.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off. Open it in your spreadsheet program and save it anew.</source>
        <translation>Dit bestand is beschadigd of afgebroken. Open het in je spreadsheetprogramma en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>No row with headings was recognised in this file. Give each column a name in one row, such as date, case and notes.</source>
        <translation>In dit bestand is geen rij met koppen herkend. Geef elke kolom in één rij een naam, zoals datum, casus en notities.</translation>
    </message>
    <message>
        <source>No column says on which day each conversation was. Give that column the heading date.</source>
        <translation>Geen enkele kolom zegt op welke dag elk gesprek was. Geef die kolom de kop datum.</translation>
    </message>
    <message>
        <source>Two columns mean the same (%1): %2. Say which of them counts.</source>
        <translation>Twee kolommen betekenen hetzelfde (%1): %2. Kies welke telt.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in this file.</source>
        <translation>Er is geen blad “%1” in dit bestand.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be used: “%1” is not right in it.</source>
        <translation>De toewijzing kan niet gebruikt worden: “%1” klopt er niet in.</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of the program: it is of form %1, this program knows form %2. Install the newest version to write in it.</source>
        <translation>Dit casusboek is gemaakt met een nieuwere versie van het programma: het heeft vorm %1, dit programma kent vorm %2. Installeer de nieuwste versie om erin te schrijven.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>Line %1 is not right. Compare it with your paper, group by group.</source>
        <translation>Regel %1 klopt niet. Vergelijk hem groepje voor groepje met je papier.</translation>
    </message>
    <message>
        <source>This code does not fit. Tries left: %1.</source>
        <translation>Deze code past niet. Nog te proberen: %1 keer.</translation>
    </message>
    <message>
        <source>This sheet belongs to another casebook or an older passphrase (key ID %1).</source>
        <translation>Dit blad hoort bij een ander casusboek of een oudere wachtzin (sleutelnummer %1).</translation>
    </message>
    <message>
        <source>Consent to handing over is not recorded yet in: %1. Record it first, under Ties and consents.</source>
        <translation>Toestemming voor de overdracht is nog niet vastgelegd in: %1. Leg die eerst vast, bij Verbanden en toestemming.</translation>
    </message>
    <message>
        <source>This is no export of Casebook, or it was cut off or changed. Nothing was taken in.</source>
        <translation>Dit is geen export van Casusboek, of hij is afgebroken of veranderd. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Something outside the program went wrong.</source>
        <translation>Er ging buiten het programma iets mis.</translation>
    </message>
</context>
<context>
    <name>WordsPane</name>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Woord</translation>
    </message>
    <message>
        <source>A word that stands only in a case you destroy goes with it.</source>
        <translation>Een woord dat alleen in een casus staat die je vernietigt, gaat mee weg.</translation>
    </message>
    <message>
        <source>Type one word.</source>
        <translation>Typ een woord.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Je woorden</translation>
    </message>
    <message>
        <source>&amp;New word</source>
        <translation>&amp;Nieuw woord</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Word saved.</source>
        <translation>Woord bewaard.</translation>
    </message>
    <message>
        <source>Checked again from now on.</source>
        <translation>Wordt vanaf nu weer nagekeken.</translation>
    </message>
    <message>
        <source>No words of your own yet. Press F7 in a text: what is underlined can be added.</source>
        <translation>Nog geen eigen woorden. Druk in een tekst op F7: wat onderstreept is, kun je toevoegen.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Figure&amp;s</source>
        <translation>&amp;Cijfers</translation>
    </message>
</context>
<context>
    <name>_LockSentence</name>
    <message>
        <source>Locked at %1. What you wrote last could not be kept.</source>
        <translation>Vergrendeld om %1 uur. Wat je als laatste schreef, kon niet worden bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without activity. Your last sentence is kept.</source>
        <translation>
            <numerusform>Vergrendeld om %1 uur, na %n minuut zonder activiteit. Je laatste zin is bewaard.</numerusform>
            <numerusform>Vergrendeld om %1 uur, na %n minuten zonder activiteit. Je laatste zin is bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at %1, by you.</source>
        <translation>Vergrendeld om %1 uur, door jou.</translation>
    </message>
    <message>
        <source>Locked at %1, because you closed the lid. Your last sentence is kept.</source>
        <translation>Vergrendeld om %1 uur, omdat je de klep dichtdeed. Je laatste zin is bewaard.</translation>
    </message>
    <message>
        <source>Locked at %1, because the computer went to sleep. Your last sentence is kept.</source>
        <translation>Vergrendeld om %1 uur, omdat de computer in slaap ging. Je laatste zin is bewaard.</translation>
    </message>
    <message>
        <source>Locked at %1, because the screen was locked. Your last sentence is kept.</source>
        <translation>Vergrendeld om %1 uur, omdat het scherm vergrendelde. Je laatste zin is bewaard.</translation>
    </message>
    <message>
        <source>Locked at %1, because someone else signed in. Your last sentence is kept.</source>
        <translation>Vergrendeld om %1 uur, omdat iemand anders zich aanmeldde. Je laatste zin is bewaard.</translation>
    </message>
</context>
</TS>
