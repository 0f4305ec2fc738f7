"""What stands beside a code or an id in an export, so that a reader needs nothing else: Dutch names, case codes."""

from __future__ import annotations

from casebook.exchange.nouns import Noun, Row
from casebook.language import Language
from casebook.vault import Connection

# Ids that say nothing by themselves: the column that is added, and where its words come from.
_REFERENCES = {
    "client_id": ("client_name", "SELECT id, name FROM client"),
    "case_id": ("case_code", "SELECT case_id, code FROM case_file"),
    "person_id": ("person_alias", "SELECT id, alias FROM person"),
    "destination_id": ("destination_name", "SELECT id, name FROM destination"),
}
BY_ITS_FIELD = "field"  # the list of a route or outcome is named by the column beside it


class Names:
    """The names of every code and reference of a casebook."""

    def __init__(self, db: Connection, dutch: Language) -> None:
        self._codes = _fixed(dutch)
        for row in db.rows("SELECT list, code, name_nl FROM value"):
            self._codes.setdefault(row["list"], {})[row["code"]] = row["name_nl"]
        themes = {row["code"]: row["name_nl"] for row in db.rows("SELECT code, name_nl FROM theme")}
        self._codes["theme"] = self._codes["theme_group"] = themes
        self._referred = {column: {row[0]: row[1] for row in db.rows(sql)}
                          for column, (_, sql) in _REFERENCES.items()}

    def beside(self, noun: Noun, row: Row) -> Row:
        """A row with the names beside its codes and references."""
        made: Row = {}
        for column, value in row.items():
            made[column] = value
            if column in noun.coded:
                made[f"{column}_nl"] = self._name(noun.coded[column], column, row)
            elif column in _REFERENCES:
                made[_REFERENCES[column][0]] = self._referred[column].get(value, "")
        return made

    def _name(self, list_name: str, column: str, row: Row) -> str:
        if list_name == BY_ITS_FIELD and column != BY_ITS_FIELD:
            list_name = str(row[BY_ITS_FIELD])
        known = self._codes.get(list_name, {})
        return "; ".join(known.get(code, code) for code in str(row[column] or "").split("\n") if code)


def headings(noun: Noun) -> list[str]:
    """The columns of an exported noun, names included, in their order."""
    found: list[str] = []
    for column in noun.columns:
        found.append(column)
        if column in noun.coded:
            found.append(f"{column}_nl")
        elif column in _REFERENCES:
            found.append(_REFERENCES[column][0])
    return found


def _fixed(dutch: Language) -> dict[str, dict[str, str]]:
    """The Dutch names of the lists that stand in the program and not in the file."""
    return {
        "language": {"nl": dutch.translate("Export", "Dutch"), "en": dutch.translate("Export", "English")},
        "total_style": {
            "": dutch.translate("Export", "by number of workers"), "number": dutch.translate("Export", "as a number"),
            "below": dutch.translate("Export", "in words below the threshold"),
            "none": dutch.translate("Export", "not printed")},
        "retention": {
            "closing": dutch.translate("Export", "at closing"),
            "report_3_months": dutch.translate("Export", "three months after the annual report"),
            "1_year": dutch.translate("Export", "one year after closing"),
            "2_years": dutch.translate("Export", "two years after closing")},
        "voice": {"first": dutch.translate("Export", "I"),
                  "third": dutch.translate("Export", "the confidential adviser")},
        "address": {"formal": dutch.translate("Export", "formal (u)"),
                    "informal": dutch.translate("Export", "informal (je)")},
        "field": {"route": dutch.translate("Export", "step chosen"), "outcome": dutch.translate("Export", "outcome")},
        "consent": {
            "recorded": dutch.translate("Export", "with consent"),
            "reporter_contacts": dutch.translate("Export", "the reporter makes contact"),
            "overridden": dutch.translate("Export", "passed on without consent, with a reason")},
        "passed_on_by": {},
        "decision": {"given": dutch.translate("Export", "given"), "refused": dutch.translate("Export", "refused")},
        "ground": {},
        "release_status": {"final": dutch.translate("Export", "final"), "concept": dutch.translate("Export", "draft")},
        "document": {
            "annual_report": dutch.translate("Export", "annual report"),
            "short_version": dutch.translate("Export", "short version"),
            "talk_sheet": dutch.translate("Export", "talk sheet"),
            "referral_counts": dutch.translate("Export", "referral counts"),
            "invoice": dutch.translate("Export", "invoice"),
            "earlier_report": dutch.translate("Export", "earlier report"),
            "told": dutch.translate("Export", "said in a meeting"),
            "colleague": dutch.translate("Export", "counts of a colleague")},
        "recommendation_state": {
            "open": dutch.translate("Export", "open"), "in_progress": dutch.translate("Export", "in progress"),
            "done": dutch.translate("Export", "done"), "not_taken": dutch.translate("Export", "not taken over")},
        "request_kind": {
            "access": dutch.translate("Export", "access request"), "court": dutch.translate("Export", "court"),
            "police": dutch.translate("Export", "police"), "committee": dutch.translate("Export", "committee"),
            "lawyer": dutch.translate("Export", "lawyer"), "other": dutch.translate("Export", "other")},
        "signal_kind": {"signal": dutch.translate("Export", "signal"), "advice": dutch.translate("Export", "advice")},
        "handover_kind": {"successor": dutch.translate("Export", "successor"),
                          "cover": dutch.translate("Export", "cover")},
        "handover_direction": {
            "given": dutch.translate("Export", "given"), "received": dutch.translate("Export", "received"),
            "returned": dutch.translate("Export", "come back")},
    }
