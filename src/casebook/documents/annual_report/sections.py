"""The sections whose words she may change: their titles, the default words, and hers where she wrote any."""

from __future__ import annotations

from casebook.documents.annual_report import defaults
from casebook.documents.annual_report.data import ReportData
from casebook.language import Language
from casebook.model.record import Record, record

SECTIONS = ("summary", "role", "availability", "reading", "key_figures", "about", "steps", "done", "outcomes", "years",
            "prevention", "schooling", "signals", "recommendations", "time", "method")
"""The codes of the sections with words of their own, in the order in which they stand."""


@record
class Section(Record):
    """A section for editing: `text` is what prints, `default` what prints without her own words."""

    code: str
    title: str
    text: str
    default: str
    edited: bool


def sections(data: ReportData, language: Language) -> list[Section]:
    """The sections of a report in their order, for the window to edit; those without a place in it are left out."""
    return [Section(code=code, title=title(code, language), text=text(code, data, language),
                    default=defaults.text(code, data, language), edited=code in data.narratives)
            for code in SECTIONS if has_place(code, data)]


def text(code: str, data: ReportData, language: Language) -> str:
    """The words of a section: hers, else the default."""
    return data.narratives.get(code) or defaults.text(code, data, language)


def has_place(code: str, data: ReportData) -> bool:
    """Whether a section stands in this report: below k reporters nothing but the one sentence is said of cases."""
    if code in ("steps", "outcomes"):
        return data.protected.level == "breakdowns"
    if code in ("key_figures", "about", "done"):
        return data.protected.level != "below"
    return code != "years" or bool(data.earlier)


def title(code: str, language: Language) -> str:
    """The title of a section."""
    titles = {
        "summary": language.translate("AnnualReport", "Summary"),
        "role": language.translate("AnnualReport", "Role and mandate"),
        "availability": language.translate("AnnualReport", "Availability"),
        "reading": language.translate("AnnualReport", "How to read this report"),
        "key_figures": language.translate("AnnualReport", "Key figures"),
        "about": language.translate("AnnualReport", "What it was about"),
        "steps": language.translate("AnnualReport", "The steps chosen"),
        "done": language.translate("AnnualReport", "What was done"),
        "outcomes": language.translate("AnnualReport", "Outcomes"),
        "years": language.translate("AnnualReport", "Over the years"),
        "prevention": language.translate("AnnualReport", "Prevention and visibility"),
        "schooling": language.translate("AnnualReport", "Professional development"),
        "signals": language.translate("AnnualReport", "Signals and trends"),
        "recommendations": language.translate("AnnualReport", "Recommendations"),
        "time": language.translate("AnnualReport", "Time spent"),
        "method": language.translate("AnnualReport", "Method"),
    }
    return titles[code]
