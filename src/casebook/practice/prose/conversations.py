"""What every conversation has besides its theme: how it began, what it does to the reporter, what was explained."""

from __future__ import annotations

from casebook.practice.prose import sentences

OPENINGS = sentences("""
- Eerste gesprek, op verzoek van melder buiten het gebouw gevoerd, in een rustige spreekkamer van de bibliotheek.
- Melder belde zelf, aarzelend, en vroeg meteen of het gesprek ergens wordt opgeschreven.
- Videogesprek vanuit huis; halverwege viel de verbinding weg en zijn we telefonisch verdergegaan.
- Melder kwam binnen met een uitgeprinte tijdlijn en begon te vertellen voordat de koffie er stond.
- We hebben eerst rustig kennisgemaakt; melder vond het spannend om hier te zitten en zei dat ook.
- Melder kreeg mijn nummer ⁅van een collega die eerder bij mij was geweest⁆.
- Gesproken op de vestiging, na werktijd, zodat {z} niet gezien zou worden door het team.
- Het gesprek begon met stilte. Daarna kwam het verhaal in één keer.
- Melder had via het intranet een bericht gestuurd; na twee keer verzetten zitten we nu bij elkaar.
- Wandelend gesproken in het park achter het kantoor; dat praatte voor melder makkelijker.
""")

EFFECTS: dict[str, tuple[str, ...]] = {
    "sick_leave": sentences("""
- Sinds twee weken is melder ziekgemeld; de bedrijfsarts heeft {h} nog niet gezien.
- {Z} heeft zich deze maand ziekgemeld en schaamt zich daarvoor tegenover de collega's.
"""),
    "wants_to_leave": sentences("""
- {Z} kijkt op zondagavond naar vacatures en zegt dat dat vroeger nooit in {h} opkwam.
- Melder wil eigenlijk weg, maar vindt het oneerlijk dat {z} degene moet zijn die vertrekt.
"""),
    "health": sentences("""
- Melder slaapt slecht, wordt om vier uur wakker en ligt dan gesprekken te herhalen.
- Er is hoofdpijn, een kort lontje thuis en geen zin meer in het koor waar {z} altijd naartoe ging.
- {Z} eet weinig en huilde toen {z} vertelde dat de kinderen er ook iets van merken.
"""),
    "work_suffers": sentences("""
- Het werk lijdt eronder: {z} controleert alles drie keer en durft geen knopen meer door te hakken.
- Melder gaat overleggen uit de weg en merkt dat afspraken daardoor blijven liggen.
- {Z} zet de camera uit bij vergaderingen en zegt alleen nog iets als het gevraagd wordt.
"""),
    "none_mentioned": sentences("""
- Melder zegt er zelf weinig last van te hebben, maar wil niet dat het een ander ook overkomt.
- Over wat het met {h} doet wilde melder het vandaag niet hebben.
"""),
}

WISHES = sentences("""
- Wat melder wil is vooral dat het ophoudt, zonder dat er een groot circus van komt.
- {Z} wil weten wat er kan, ook wat er gebeurt als {z} niets doet.
- Een excuus zou voor {h} al veel goedmaken, zegt melder.
- Melder wil eerst orde in het eigen hoofd en daarna pas over stappen nadenken.
- {Z} zou het liefst zelf met {a} in gesprek gaan, maar weet niet hoe te beginnen.
- Melder zoekt iemand die meeleest en meedenkt, geen advocaat.
- Of {z} blijft, hangt volgens melder af van wat de organisatie hiermee doet.
- Een formele weg gaat melder nu te ver; dat kan later altijd nog.
""")

EXPLAINED = sentences("""
- Ik heb uitgelegd wat vertrouwelijk is en waar dat ophoudt, en dat melder zelf bepaalt welke stap er komt.
- We hebben de mogelijkheden op een rij gezet, van zelf in gesprek gaan tot een formele weg, met de voors en tegens
  van elk.
- Verteld dat ik aan de kant van melder sta en niet uitzoek wat er waar is; dat luchtte op.
- Uitgelegd dat ik aantekeningen alleen met toestemming bewaar en wanneer ze weer weggaan.
- Het verschil besproken tussen een gesprek met mij, een signaal zonder namen en een formele klacht.
- Ik heb gevraagd wat {z} nodig heeft om deze week door te komen; daar hebben we kleine dingen voor bedacht.
- Benoemd dat twijfel erbij hoort en dat niets doen ook een keuze is die bij {h} ligt.
- Samen gekeken wat feiten zijn, wat een gevoel is en wat melder van anderen hoorde.
""")

CLOSINGS = sentences("""
- Aan het eind zag melder er rustiger uit dan bij binnenkomst; {z} zei dat het hielp om het hardop te vertellen.
- Melder wil er een paar nachten over slapen en neemt zelf weer contact op.
- We spraken af dat ik niets doe zonder dat {z} het weet.
- Voor nu is gehoord worden genoeg, zei melder bij de deur.
- {Z} vroeg nog of dit vaker voorkomt. Gezegd dat ik daar niets over kan vertellen, behalve dat niemand hier alleen
  in staat.
- Het was een zwaar gesprek; ik heb daarna zelf even een blok om gelopen.
- Melder neemt de tijdlijn mee naar huis en vult hem aan.
- Volgende keer beginnen we bij de vraag wat er over een half jaar anders moet zijn.
""")

FOLLOW_OPENINGS = sentences("""
- Vervolg op het vorige gesprek; melder had opgeschreven wat er sindsdien gebeurde.
- Kort teruggehaald waar we gebleven waren en wat er was afgesproken.
- Melder kwam gehaast binnen tussen twee diensten door en had een half uur.
- Telefonisch contact zoals afgesproken, buiten werktijd.
- Melder klonk opgewekter dan de vorige keer en begon over het weekend.
- Het duurde even voordat melder wilde vertellen hoe het nu ging.
- {Z} had getwijfeld of {z} wel zou komen, zei {z}, en was blij dat het er toch van kwam.
- We zaten dit keer op een andere plek, omdat melder vorige keer een bekende tegenkwam.
""")

DEVELOPMENTS: dict[str, tuple[str, ...]] = {
    "better": sentences("""
- Het is rustiger. {A} houdt afstand en de toon in de mails is veranderd.
- Melder heeft een eerste stap gezet en kreeg onverwacht steun van twee mensen uit het team.
- {A} heeft gezegd niet te hebben beseft hoe het overkwam; of dat blijft, moet blijken.
- De planning is aangepast, waardoor melder en {a} minder met elkaar te maken hebben.
- {Z} merkt dat {z} weer zin heeft om dingen op te pakken.
"""),
    "same": sentences("""
- Er is eigenlijk niets veranderd, zegt melder; iedereen doet alsof het voorbij is.
- {A} was een week vrij en in die week was het goed. Daarna begon het weer van voren af aan.
- Melder heeft het gesprek nog niet aangevraagd; elke keer kwam er iets tussen.
- Goede en slechte dagen wisselen elkaar af en dat maakt het juist lastig om er iets van te zeggen.
- De leiding zei ernaar te kijken, maar een datum is er niet.
"""),
    "worse": sentences("""
- Het is erger geworden sinds er op de afdeling bekend is dat iemand met mij praat.
- {A} liet vallen dat er 'mensen zijn die achter de rug om gaan' en keek daarbij de kring rond.
- Melder is deze week huilend naar huis gegaan en heeft dat aan niemand uitgelegd.
- Er ligt nu een brief van personeelszaken waarin melder alleen maar verwijten leest.
- ⁅Een collega die eerst wilde meekomen, trekt zich terug⁆; dat valt {h} zwaar.
"""),
}

THINKING = sentences("""
- We hebben de zinnen geoefend waarmee {z} het gesprek wil openen, eerst hardop en daarna kort op papier.
- Doorgenomen wat er in de regeling staat en welke termijnen daarbij horen; melder zoekt de laatste versie op.
- Samen een mail geschreven van zes regels, zonder verwijten, met één duidelijke vraag.
- Besproken wie er bij een gesprek kan zitten en wat melder van die persoon verwacht.
- Gekeken naar wat er het ergst kan gebeuren en wat {z} dan doet; dat maakte het kleiner.
- We hebben stilgestaan bij wat {z} zelf kan beïnvloeden en wat niet.
- De vraag of dit nog iets is om samen op te lossen, ligt nu open op tafel.
- Ik heb een paar vragen gesteld over steun buiten het werk; die is er, maar {z} maakt er weinig gebruik van.
- Afgewogen of een signaal zonder namen iets toevoegt; melder wil daar toestemming voor geven als er meer mensen
  komen.
- Besproken hoe {z} bijhoudt wat er gebeurt zonder er de hele dag mee bezig te zijn: één keer per week, een
  kwartier.
- Melder vroeg wat ik zou doen. Ik heb de vraag teruggelegd en we zijn samen nagegaan wat bij {h} past.
- Er is gesproken over schaamte, en over het verschil tussen loyaal zijn en zwijgen.
""")

ROUTES: dict[str, tuple[str, ...]] = {
    "listening": sentences("""
- Melder wilde geen vervolgstap; luisteren en meedenken was waar {z} voor kwam.
"""),
    "self": sentences("""
- {Z} gaat zelf het gesprek aan met {a} en wil daarna laten weten hoe het ging.
- Melder kiest ervoor het zelf te zeggen, op een rustig moment en zonder publiek.
"""),
    "with_manager": sentences("""
- De keuze valt op een gesprek met de leidinggevende van {a}; melder vraagt het zelf aan.
"""),
    "facilitated": sentences("""
- Er komt een gesprek met een derde erbij; beide kanten hebben daar ja op gezegd.
"""),
    "mediation": sentences("""
- Mediation ligt voor; melder wil eerst een kennismaking met de mediator.
"""),
    "reported_to_management": sentences("""
- Melder legt het neer bij de leiding, in eigen woorden en op papier.
"""),
    "formal_complaint": sentences("""
- Melder dient een formele klacht in; ik heb geholpen met de opbouw, niet met de inhoud.
"""),
    "whistleblowing": sentences("""
- Melder gebruikt de interne meldregeling en heeft eerst vertrouwelijk advies gevraagd.
"""),
    "external_report": sentences("""
- Omdat intern niets in beweging kwam, kiest melder voor een externe melding.
"""),
    "police": sentences("""
- Melder doet aangifte; ik heb aangeboden mee te gaan naar het bureau.
"""),
    "no_action": sentences("""
- Melder doet nu niets en weet dat de deur openblijft.
"""),
    "undecided": sentences("""
- Een keuze is er nog niet; dat mag ook.
"""),
}

AFTERCARE = sentences("""
- Nazorggesprek zoals afgesproken. Het gaat op zich goed, al schrikt melder nog van een bepaalde toon in een mail.
- Melder werkt weer volledig en wilde vooral vertellen dat het gelukt is om grenzen aan te geven.
- We hebben teruggekeken op wat hielp: op tijd praten, alles opschrijven en niet alleen naar het gesprek gaan.
- De verhouding met {a} is zakelijk geworden. Dat is voor melder genoeg.
- Thuis is er meer rust; het slapen gaat beter en {z} is weer gaan zwemmen.
- Melder vroeg wat er met de aantekeningen gebeurt. Uitgelegd wanneer ze weggaan en wat er dan overblijft.
- Er is geen volgende afspraak nodig; {z} mag altijd weer bellen, ook over iets anders.
- {Z} zag ertegen op dat {a} terugkwam van verlof. Het viel mee, maar spannend blijft het.
""")

ACCOMPANYING = sentences("""
- Meegegaan naar het gesprek met de leidinggevende. Ik heb niets gezegd over de inhoud en één keer om een pauze
  gevraagd.
- Vooraf spraken we een teken af voor als het te veel werd; dat was niet nodig.
- Melder las de eigen tekst voor, met trillende stem, en kreeg de ruimte om die af te maken.
- Er kwamen drie afspraken uit die de leidinggevende op papier zet. Melder controleert of het klopt.
- De toon was zakelijk. Halverwege dreigde het over schuld te gaan; melder bracht het zelf terug naar wat er anders
  moet.
- Na afloop nagepraat in de auto. {Z} was opgelucht en moe tegelijk.
""")

THIRD_PARTY = sentences("""
- Met toestemming van melder gebeld met personeelszaken over de regels, zonder naam of afdeling te noemen.
- Gesproken met de bedrijfsarts over wat die kan betekenen; melder las vooraf mee wat ik zou vragen.
- Contact gehad met de leidinggevende, op verzoek van melder, om een gesprek te plannen. Over de inhoud is niets
  gezegd.
- De ander vroeg door naar wie het ging. Herhaald dat ik dat niet vertel en dat het daarbij blijft.
- Afgesproken dat het antwoord rechtstreeks naar melder gaat en niet via mij.
""")

SHORT = sentences("""
- Vraag over de regeling beantwoord; geen vervolg nodig.
- Wilde weten of een gesprek vertrouwelijk is. Uitgelegd; belt zelf als het nodig is.
- Kort stoom afblazen over het rooster. Verwezen naar de leidinggevende, melder doet dat zelf.
- Vroeg hoe je een collega opvangt na een vervelend voorval. Tips gegeven.
- Wilde het verhaal één keer kwijt; geen behoefte aan een afspraak.
- Informeerde voor iemand anders. Gezegd dat die zelf mag bellen.
- Twijfelt over een functie naast het werk; gewezen op het formulier bij personeelszaken.
""")

AGREEMENTS = sentences("""
- Melder schrijft op wat er gebeurt: datum, wat er gezegd is, wie erbij was.
- Ik doe niets zonder overleg met melder.
- Melder vraagt een afspraak aan bij de bedrijfsarts en gebruikt daarvoor de eigen woorden.
- We bellen over twee weken, buiten werktijd.
- Melder denkt na over wie er bij een gesprek kan zijn.
- Ik zoek de juiste versie van de regeling op en stuur die naar het privéadres.
- De mail gaat pas weg als melder er een nacht over heeft geslapen.
- Melder laat weten hoe het gesprek is gegaan.
- Aantekeningen blijven bij mij; melder mag ze altijd lezen.
- Voorlopig geen contact via het werkadres.
""")

NEXT_STEPS = sentences("""
- Terugbellen, alleen na 18.00 uur
- Horen hoe het gesprek ging
- Vervolggesprek plannen
- Regeling opsturen naar privé
- Vragen of de bedrijfsarts gebeld is
- Navragen hoe het gaat
- Samen de tekst doorlezen
- Nazorg: even bellen
- Melder laat zelf van zich horen; anders bellen
- Datum prikken voor gesprek met derde erbij
""")

QUESTIONS = sentences("""
- Wat kan ik doen zonder dat het hele team het weet?
- Is dit erg genoeg om hier te komen?
- Hoe begin ik zo'n gesprek?
- Ben ik te gevoelig, of klopt dit echt niet?
- Wat gebeurt er met mij als ik dit meld?
- Wil je meelezen met wat ik ga sturen?
- Waar kan ik terecht met de juridische kant?
- Hoe zorg ik dat het ophoudt en ik kan blijven?
- Moet ik dit melden, of mag ik het ook laten rusten?
- Kun je met mij meegaan?
""")

AFTERCARE_WISHES = sentences("""
- Over zes weken even bellen; melder wil niet dat er een bericht wordt ingesproken.
- Na de vakantie een kort gesprek, als melder dat dan nog wil.
- Melder neemt zelf contact op; als er na twee maanden niets komt, mag ik één keer bellen.
- Nazorg rond de datum waarop {a} terugkomt.
""")

SAFE_CONTACT = sentences("""
- Alleen na 18.00 uur, niet inspreken.
- Geen e-mail naar het werkadres; partner leest mee op de laptop.
- Bericht sturen: 'wil je even bellen?', zonder naam van mij.
- Liefst op maandag; dan is melder vrij.
- Mag altijd gebeld worden; nummer staat onder een andere naam in de telefoon.
- Bellen met nummer verborgen.
""")

CONTACT = (
    "Werkt op dinsdag en donderdag.",
    "Wil in persoon spreken, niet op kantoor.",
    "Liefst videobellen.",
    "",
)
