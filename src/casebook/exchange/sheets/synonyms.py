"""The usual other words for values of the lists, Dutch and English. Source: domain.md, Values; exchange.md, Import."""

from __future__ import annotations

import re

from casebook.model.text import folded

_RANGE = re.compile(r"(?<=\d)[^0-9A-Za-z]+(?=\d)")


def key(text: str) -> str:
    """A value as it is compared: `folded`, but 1-6 is not 16, and < 1 is not > 1."""
    return folded(_RANGE.sub("to", text.replace("<", " minder dan ").replace(">", " meer dan ")))


# Each word means the code in front of it; `folded` takes away case, spaces, signs and diacritics.
SYNONYMS: dict[str, dict[str, str]] = {
    "capacity": {
        "affected": "zelf/zelf ondervonden/ondervonden/direct betrokken/self/experienced",
        "witness": "getuige/omstander/bystander/meldt voor een ander",
        "accused": "aangesprokene/aangeklaagde",
    },
    "position": {
        "employee": "werknemer/werkneemster/personeelslid/worker/staff/vast",
        "manager": "manager/chef/teamleider/team leader/supervisor",
        "agency": "uitzendkracht/gedetacheerde/inhuur/inhuurkracht/ingehuurd/flexkracht/temp/agency worker/secondee",
        "self_employed": "zzp/zelfstandige/freelancer/freelance/zelfstandige zonder personeel/contractor",
        "intern": "stage/trainee", "volunteer": "vrijwilligster",
        "former": "ex-medewerker/oud medewerker/ex medewerker/oud-werknemer/uit dienst/ex-employee",
        "other": "overig/overige/anders, namelijk", "unknown": "weet ik niet/niet bekend/?",
    },
    "found_through": {
        "hr": "p&o/po/personeelszaken/hrm/human resources", "company_doctor": "arbo/arboarts/arbodienst",
        "intranet": "intranet/nieuwsbrief intranet", "manager": "manager/chef", "colleague": "collegas/coworker",
        "earlier_contact": "kende mij al", "information_session": "voorlichting/poster/flyer/presentatie",
        "internal_adviser": "interne vp/interne vertrouwenspersoon/vertrouwenspersoon intern",
        "website": "internet/site/google", "other": "overig/overige", "unknown": "niet bekend/?",
    },
    "channel": {
        "in_person": "fysiek/live/persoonlijk/op locatie/face to face/f2f/kantoor/in levenden lijve/op kantoor",
        "video": "teams/zoom/online/videogesprek/beeldbellen/video/via teams/videocall/google meet/digitaal",
        "phone": "telefonisch/tel/gebeld/bellen/call/telephone/telefoongesprek/per telefoon",
        "email": "mail/email/per mail/e mail/per e-mail", "chat": "app/whatsapp/signal/sms/appje",
    },
    "kind": {
        "intake": "intakegesprek/1e gesprek/eerste/kennismaking/first/first talk/intake gesprek",
        "follow_up": "vervolg/2e gesprek/3e gesprek/follow up/followup/vervolgcontact/opvolging",
        "aftercare": "nazorggesprek/after care", "accompanying": "begeleiden/meegegaan/begeleiding naar gesprek",
        "third_party": "derde/derden/third party",
    },
    "relation": {
        "manager": "manager/chef/teamleider/direct leidinggevende/directe leidinggevende/supervisor/baas",
        "board": "directie/bestuur/bestuurder/directeur/raad van bestuur/director",
        "peer": "collegas/directe collega/coworker/co-worker/peer",
        "subordinate": "ondergeschikte", "group": "groep/team/afdeling/meerdere collegas",
        "third_party": "derde/klant/patient/client/leverancier/ouder/leerling/bezoeker/customer/extern",
        "organisation": "organisatie/beleid/werkgever/policy/employer/organization", "unknown": "niet bekend/?",
    },
    "duration": {
        "once": "een keer/1 keer/incident/eenmalig incident/one time",
        "lt_1_month": "minder dan een maand/< 1 maand/kort/korter dan 1 maand/minder dan 1 maand/less than 1 month",
        "1_6_months": "1-6 maanden/1 tot 6 maanden/een half jaar of korter/1 - 6 months/1 to 6 months",
        "6_12_months": "6-12 maanden/6 tot 12 maanden/half jaar tot een jaar/6 - 12 months/6 to 12 months",
        "gt_12_months": "meer dan een jaar/langer dan 1 jaar/meer dan 1 jaar/> 12 maanden/> 1 jaar/meer dan 12 maanden"
                        "/more than 12 months/more than 1 year/jaren",
        "unknown": "niet bekend/?",
    },
    "route": {
        "listening": "luisterend oor/meedenken/luisteren/listening",
        "self": "zelf in gesprek/zelf oplossen/zelf/gaat zelf in gesprek",
        "facilitated": "driegesprek/begeleid gesprek",
        "mediation": "bemiddeling/mediation traject",
        "formal_complaint": "klacht ingediend/klachtencommissie/formele klacht",
        "reported_to_management": "gemeld bij leiding/gemeld bij directie/melding bij de leiding",
        "whistleblowing": "interne melding/meldregeling/klokkenluidersregeling",
        "external_report": "extern gemeld", "police": "aangifte",
        "no_action": "geen/geen actie/niets/geen vervolg/geen stap/melder doet niets/melder doet nu niets/none",
        "undecided": "nog onbekend/nog niet bekend/nog open/nader te bepalen/ntb/in beraad",
    },
    "outcome": {
        "stopped": "is gestopt", "improved": "verbetering/verbeterd/beter/better",
        "unchanged": "ongewijzigd/niet veranderd/geen verandering/no change",
        "left": "vertrokken/andere functie/andere baan/uit dienst/melder vertrokken/andere plek",
        "formal_running": "procedure loopt/formele procedure", "lost_contact": "geen contact/uit beeld/no contact",
        "withdrew": "ingetrokken/ziet ervan af/teruggetrokken/withdrawn", "ongoing": "loopt/lopend/loopt nog/running",
        "unknown": "niet bekend/?",
    },
    "intervention": {
        "support": "luisterend oor/opvang/gesteund/steun/geluisterd/opvang en steun/support/listening",
        "options": "opties verkend/opties/mogelijkheden/mogelijkheden besproken/options",
        "prepared": "voorbereiding/voorbereid/gesprek voorbereid/gesprek voorbereiden",
        "accompanied": "mee geweest", "drafting": "brief/schrijven/hulp bij schrijven/brief geschreven",
        "third_party": "contact met derde/contact met derden", "other": "overig/overige",
        "checking_in": "nabellen/checken/follow-up/follow up/vinger aan pols/check in",
    },
    "destination_kind": {
        "company_doctor": "arbo/arboarts/arbodienst",
        "social_work": "bmw/maatschappelijk werk/bedrijfsmaatschappelijk werker",
        "general_practitioner": "dokter/gp", "psychologist": "psycholoog/therapeut/ggz/therapie",
        "coach": "coaching", "mediator": "mediation/bemiddelaar",
        "legal_aid": "advocaat/jurist/rechtsbijstand/rechtshulp/juridisch loket/lawyer",
        "trade_union": "bond/fnv/cnv/union", "complaints_committee": "klachten commissie",
        "hr": "p&o/personeelszaken/hrm",
        "manager": "manager", "works_council": "or/ondernemingsraad/pvt", "other_adviser": "collega-vertrouwenspersoon",
        "whistleblowers_authority": "huis voor klokkenluiders", "ombudsperson": "ombudsman/ombudspersoon",
        "victim_support": "slachtofferhulp", "sexual_violence_centre": "csg", "police": "aangifte",
        "labour_inspectorate": "arbeidsinspectie/inspectie szw", "suicide_prevention": "113 zelfmoordpreventie",
        "human_rights": "college voor de rechten vd mens/crm", "anti_discrimination": "adv/discriminatiemeldpunt",
    },
    "status": {
        "open": "loopt/loopt nog/in behandeling/actief/nieuw/running/active",
        "aftercare": "in nazorg", "closed": "gesloten/dicht/afgerond/klaar/gereed/done/afgehandeld/finished",
    },
    # The name of a whole group says that it was something of that group which has no name of its own.
    "theme": {
        "bullying": "pesterij/pesterijen/gepest/pest",
        "sexual_harassment": "seksuele intimidatie/ongewenste intimiteiten/soi",
        "intimidation": "intimideren/harassment",
        "aggression": "geweld/agressie/agressie & geweld/violence", "discrimination": "discrimineren/racisme/racism",
        "retaliation": "benadeling/represailles/vergelding",
        "other_behaviour": "ongewenste omgangsvormen/ongewenst gedrag/og/ongewenste omgang/grensoverschrijdend gedrag"
                           "/undesirable behaviour/unwanted behaviour/overige ongewenste omgangsvormen"
                           "/ongewenst gedrag anders/ongewenste omgangsvormen overig/undesirable behaviour, other",
        "fraud": "diefstal/verduistering/theft/embezzlement", "corruption": "omkoping/vriendjespolitiek/bribery",
        "extortion": "chantage", "conflict_of_interest": "belangenconflict/belangen verstrengeling",
        "misuse": "misbruik van informatie/misbruik van middelen/misbruik bedrijfsmiddelen",
        "outside_activities": "nevenwerkzaamheden/nevenfuncties",
        "other_integrity": "integriteit/integriteitsschending/niet-integer handelen/lack of integrity/integrity"
                           "/integriteit anders/integriteit overig/integrity, other",
        "work_pressure": "hoge werkdruk/werkstress",
        "employment_issue": "arbeidsconflict/arbeidsgeschil/personele kwestie/employment conflict/rechtspositie",
    },
}
