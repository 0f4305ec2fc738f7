"""What a column of a sheet may mean, and by which headings that is known, in Dutch and English.

Case, spaces, underscores, diacritics and apostrophes do not matter. Source: exchange.md, Import.
"""

from __future__ import annotations

from casebook.model.record import Record, record
from casebook.model.text import folded


@record
class Field(Record):
    """A field of a row: its code, the list its values stand on ("" for none), its headings, and what it is about.

    `about` is `case` for what may stand on each row of a case or only on the first.
    """

    code: str
    list: str = ""
    about: str = "conversation"
    several: bool = False
    headings: str = ""


FIELDS: tuple[Field, ...] = (
    Field(code="client", about="whose", headings=(
        "opdrachtgever/client organisation/client organization/organisatie/organisation/organization/klant/bedrijf"
        "/company/werkgever/employer")),
    Field(code="case", about="whose", headings=(
        "casus/dossier/melding/meldingsnummer/casusnummer/casusnr/casus nr/dossiernummer/dossiernr/dossier nr"
        "/meldingsnr/zaak/zaaknummer/case number/case no/case id/case code/casuscode/file/nummer melding")),
    Field(code="reporter", about="case", headings="melder/alias/naam melder/alias melder/reporter alias"),
    Field(code="capacity", list="capacity", about="case", headings="in welke rol/rol/hoedanigheid/role/in which role"),
    Field(code="position", list="position", about="case", headings="positie/functie/positie melder/functie melder"),
    Field(code="found_through", list="found_through", about="case", headings=(
        "gekomen via/hoe bij mij gekomen/via/verwezen door/came through/found through/how found")),
    Field(code="first_contact", about="case", headings=(
        "eerste contact/datum eerste contact/eerste contactdatum/datum melding/meldingsdatum/date of first contact"
        "/datum aanmelding/aanmelddatum")),
    Field(code="main_theme", list="theme", about="case", headings=(
        "hoofdthema/thema/theme/main theme/onderwerp/aard/aard melding/aard van de melding/subject/topic")),
    Field(code="further_themes", list="theme", about="case", several=True, headings=(
        "overige themas/overige thema's/andere themas/bijkomende themas/verdere themas/neventhemas/other themes")),
    Field(code="relation", list="relation", about="case", headings=(
        "andere partij/relatie/relatie tot melder/other party/relationship/relatie andere partij")),
    Field(code="duration", list="duration", about="case", headings=(
        "hoe lang/duur situatie/hoe lang speelt het/hoelang/duur van de situatie/how long/duration of situation")),
    Field(code="route", list="route", about="case", headings=(
        "gekozen stap/vervolgstap/gekozen route/chosen step/step chosen/next step chosen")),
    Field(code="outcome", list="outcome", about="case", headings="uitkomst/resultaat/afloop/result"),
    Field(code="status", list="status", about="case", headings="stand/state/status casus/status melding/case status"),
    Field(code="closed", about="case", headings=(
        "afgesloten/afgesloten op/datum afgesloten/datum afsluiting/afsluitdatum/sluitdatum/afsluiting/closed on"
        "/closing date/date closed")),
    Field(code="date", headings=(
        "datum/gespreksdatum/datum gesprek/datum contact/contactdatum/dag/day/conversation date/date of conversation")),
    Field(code="kind", list="kind", headings=(
        "soort/soort gesprek/soort contact/gesprekssoort/type gesprek/kind of conversation/conversation kind")),
    Field(code="channel", list="channel", headings="hoe/kanaal/wijze van contact/contactvorm/vorm/how/manner"),
    Field(code="minutes", headings=(
        "minuten/duur/duur in minuten/gespreksduur/duur gesprek/tijd in minuten/tijdsduur/aantal minuten"
        "/duration in minutes/time spent/length/min")),
    Field(code="notes", headings=(
        "notities/verslag/aantekeningen/aantekening/gespreksverslag/opmerkingen/toelichting/omschrijving/note"
        "/remarks/description/report of conversation")),
    Field(code="intervention", list="intervention", several=True, headings=(
        "wat ik deed/interventie/interventies/interventions/begeleiding/what i did/ondernomen actie")),
    Field(code="referral", list="destination_kind", several=True, headings=(
        "doorverwijzing/doorverwijzingen/verwezen naar/doorverwezen naar/verwijzing/referrals/referred to")),
)
BY_CODE = {field.code: field for field in FIELDS}
OF_CASE = tuple(field.code for field in FIELDS if field.about == "case")
DAYS = ("first_contact", "closed", "date")
_KNOWN = {folded(name): field.code for field in FIELDS for name in (field.code, *field.headings.split("/"))}


def recognised(heading: object) -> str:
    """The code of the field that a heading names, or ""."""
    return _KNOWN.get(folded(str(heading or "")), "")
