"""Every table of the file and every column in it, named once: the one place where a new one is added.

Destroying, exporting, the canary walk and the kept files read this list; a test holds it against the schema, so that
nothing can be added to the file and be forgotten by any of them. Source: domain.md, Two layers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Layer(StrEnum):
    """What a table is: whether it goes when the file of a case is destroyed."""

    FILE = "file"  # identifying; destroyed with its case
    RESIDUE = "residue"  # coded facts with months; stays, and every count with it
    OWN = "own"  # about organisations and her own work, or kept by the program: not part of any case
    INDEX = "index"  # for searching; follows the tables it was made from


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its layer, the columns that she types in, those that hold a code with its list, and the rest."""

    name: str
    layer: Layer
    text: tuple[str, ...] = ()
    coded: Mapping[str, str] = field(default_factory=dict)
    plain: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the table."""
        return (*self.plain, *self.coded, *self.text)


def _table(name: str, layer: Layer, plain: str, text: str = "", **coded: str) -> Table:
    return Table(name, layer, tuple(text.split()), coded, tuple(plain.split()))


# A code's list is one of the table `value`, or: theme, theme_group (the table theme), and the few that stand in the
# program: total_style, retention, voice, address, field, consent, release_status, document, recommendation_state,
# request_kind, signal_kind, language, passed_on_by, decision, ground, handover_kind, handover_direction.
TABLES: tuple[Table, ...] = (
    _table("meta", Layer.OWN, "name value"),
    _table("setting", Layer.OWN, "name", "value"),
    _table("value", Layer.OWN, "key list code position", "name_nl name_en"),
    _table("client_group", Layer.OWN, "key id", "name"),
    _table("client", Layer.OWN, "key id group_id active", "name contact notes", language="language"),
    _table("theme", Layer.OWN, "key code client_id position valid_from valid_to", "name_nl name_en short_nl short_en",
           group_code="theme_group"),
    _table("engagement", Layer.OWN, "key id client_id starts ends threshold breakdowns colour optional_fields"
           " block_first block_years",
           "recipients threshold_reason report_title", total_style="total_style", retention="retention",
           voice="voice", address="address"),
    _table("invoicing", Layer.OWN, "engagement_id hour_rate travel_rate kilometre_rate bundle_minutes",
           "address reference"),
    _table("invoice", Layer.OWN, "key id client_id first last form lines sha256 made", "number"),
    _table("leaving_step", Layer.OWN, "client_id step done_on", "note"),
    _table("headcount", Layer.OWN, "client_id year workers"),

    _table("person", Layer.FILE, "key id client_id token",
           "alias earlier_aliases name phone email contact safe_contact"),
    _table("token_alike", Layer.RESIDUE, "token other"),

    _table("case_fact", Layer.RESIDUE, "key id client_id token first_month counted_month taken_over short",
           status="status", main_theme="theme", capacity="capacity", position="position",
           found_through="found_through", relation="relation", duration="duration"),
    _table("further_theme_fact", Layer.RESIDUE, "case_id", theme="theme"),
    _table("span_fact", Layer.RESIDUE, "key case_id number opened_month closed_month"),
    _table("span_file", Layer.FILE, "span_key opened closed"),
    _table("dated_value_fact", Layer.RESIDUE, "key case_id month number", field="field", code="field"),
    _table("dated_value_file", Layer.FILE, "value_key day"),
    _table("case_file", Layer.FILE,
           "key case_id code person_id first_contact last_contact aftercare_on sparring_on report_made_on receipt_on"
           " answer_on confidentiality_explained_on notes_consent_on count_only hold_review created changed",
           "question aftercare hold_reason", consequences="consequences"),
    _table("case_link", Layer.FILE, "case_id other_id"),
    _table("attachment", Layer.FILE, "key id case_id day media size sha256", "name"),
    _table("attachment_part", Layer.FILE, "attachment_id number content"),
    _table("person_in_case", Layer.FILE, "person_id case_id"),
    _table("leaving_case", Layer.FILE, "key case_id plan told_on", "note"),
    _table("consent", Layer.FILE, "key id case_id given_on withdrawn_on", "what how scope"),

    _table("passed_on", Layer.FILE, "noun record case_id consent_id day settled_on", "reason", consent="consent"),

    _table("conversation_fact", Layer.RESIDUE, "key id month", kind="kind"),
    _table("conversation_in_case", Layer.RESIDUE, "conversation_id case_id"),
    _table("conversation_file", Layer.FILE,
           "key conversation_id day at minutes next_step_on next_step_at next_step_done created changed",
           "notes agreements next_step", channel="channel"),
    _table("intervention_fact", Layer.RESIDUE, "key id conversation_id case_id month", kind="intervention"),
    _table("intervention_file", Layer.FILE, "key intervention_id day", "note"),

    _table("destination", Layer.OWN, "key id crisis checked_on", "name phone email website address note",
           kind="destination_kind"),
    _table("referral_fact", Layer.RESIDUE, "key id case_id month", kind="destination_kind", outcome="referral_outcome"),
    _table("referral_file", Layer.FILE,
           "key referral_id conversation_id day destination_id consent_on follow_up_on followed_up_on",
           "consent_scope consent_reason note", reason="reason", consent="consent", passed_on_by="passed_on_by"),

    _table("advice_fact", Layer.RESIDUE, "key id client_id month", asker="asker", theme_group="theme_group"),
    _table("advice_file", Layer.OWN, "key advice_id day minutes", "notes"),
    _table("signal", Layer.OWN, "key id client_id day solicited sources", "text response", kind="signal_kind",
           addressee="addressee", theme_group="theme_group"),
    _table("recommendation", Layer.OWN, "key id client_id year", "text response", addressee="addressee",
           state="recommendation_state"),
    _table("activity", Layer.OWN, "key id client_id day participants minutes points", "title notes", kind="activity"),
    _table("registration", Layer.OWN, "key id starts ends wanted_points wanted_minutes", "name number"),
    _table("time_entry", Layer.OWN, "key id client_id day minutes kilometres", "note", time_class="time"),
    _table("minutes_total", Layer.RESIDUE, "key client_id month minutes", time_class="time"),
    _table("appointment", Layer.FILE, "key id case_id client_id day at done_on", "note", channel="channel"),
    _table("outside_request", Layer.FILE, "key id case_id client_id received_on due_on identity_checked decided_on",
           "from_whom ground decision_reason", kind="request_kind", decision="decision"),
    _table("breach", Layer.OWN, "key id client_id discovered_on settled_on", "what steps"),

    _table("release", Layer.OWN, "key id client_id first last version threshold tables pdf_sha256 counting_date made"
           " kept_back_on accepted figures",
           "threshold_reason source", status="release_status", language="language", document="document"),
    _table("released_facts", Layer.RESIDUE, "client_id facts"),
    _table("discussion", Layer.OWN, "key id release_id day", "note", addressee="addressee"),
    _table("report_choice", Layer.OWN, "client_id first last choices"),
    _table("narrative", Layer.OWN, "key client_id first last section beside", "text", language="language"),
    _table("logo", Layer.OWN, "id media content"),
    _table("draft", Layer.FILE, "key id noun record cursor changed", "fields"),
    _table("earlier_text", Layer.FILE, "key noun record field until", "text"),
    _table("binned", Layer.FILE, "key id noun record removed", "fields"),
    _table("template", Layer.OWN, "key id kind position", "name text"),
    _table("known_word", Layer.FILE, "key", "word"),
    _table("no_name", Layer.FILE, "key client_id", "word"),
    _table("imported_sheet", Layer.OWN, "key id taken row_count"),
    _table("imported_row", Layer.FILE, "hash sheet_id conversation_id referrals"),
    _table("imported_case", Layer.FILE, "case_id sheet_id new_card"),
    _table("imported_client", Layer.OWN, "client_id sheet_id"),
    _table("destruction", Layer.OWN, "key id day conversations people gone_after elsewhere", ground="ground"),

    _table("handover", Layer.OWN, "key id day cases key_id receipt settled_on", "other", kind="handover_kind",
           direction="handover_direction"),
    _table("handed_case", Layer.FILE, "handover_id case_id known"),

    _table("conversation_text", Layer.INDEX, "", "notes agreements next_step"),
    _table("written", Layer.INDEX, "key noun record day", "text"),
    _table("written_text", Layer.INDEX, "", "text"),
)


def named(name: str) -> Table:
    """The table of a name. Raises KeyError."""
    return _BY_NAME[name]


def of_layer(layer: Layer) -> tuple[Table, ...]:
    """The tables of a layer, in the order in which rows may be put in."""
    return tuple(table for table in TABLES if table.layer is layer)


_BY_NAME = {table.name: table for table in TABLES}
