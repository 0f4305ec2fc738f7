"""A report on its way out: its files, its tables, and which of its words are hers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from casebook.documents import unprintable
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.releasing import tables
from casebook.documents.annual_report.report import document
from casebook.documents.blocks import Document
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language

RECIPIENTS, SIGNALS, RECOMMENDATIONS, ACTIVITIES = "recipients", "signals", "recommendations", "prevention"


def outgoing(data: ReportData, language: Language, *files: File, kind: str = "annual_report",
             made: Callable[[ReportData, Language], Document] = document) -> Outgoing:
    """The report, or another document `made` of the same data, with the files that leave together."""
    return Outgoing(
        client=data.client.id, document=kind, first=data.period.first, last=data.period.last, status=data.status,
        version=data.version, language_code=data.language_code, threshold=data.protected.threshold,
        threshold_reason=data.threshold_reason, counting_date=data.counting_date, tables=tables(data, language),
        files=files, fixed=fixed(data, language, made), hers=hers(data))


def fixed(data: ReportData, language: Language, made: Callable[[ReportData, Language], Document] = document
          ) -> tuple[str, ...]:
    """The texts of a document that the program wrote: all that stands in it without a word of hers."""
    bare = replace(
        data, narratives={}, engagement=replace(data.engagement, recipients="", report_title=""),
        signals=tuple(replace(each, text="", response="") for each in data.signals),
        recommendations=tuple(replace(each, text="", response="") for each in data.recommendations),
        earlier_recommendations=tuple(replace(each, text="", response="") for each in data.earlier_recommendations),
        activities=tuple(replace(each, title="") for each in data.activities),
        own_activities=tuple(replace(each, title="") for each in data.own_activities),
        names={name: {code: code for code in found} for name, found in data.names.items()})  # she may have renamed them
    return unprintable.texts(made(bare, language))


def hers(data: ReportData) -> Mapping[str, str]:
    """Her own texts by section: where she may rewrite what is found in them."""
    lists = {
        SIGNALS: [text for each in data.signals for text in (each.text, each.response)],
        RECOMMENDATIONS: [text for each in (*data.recommendations, *data.earlier_recommendations)
                          for text in (each.text, each.response)],
        ACTIVITIES: [each.title for each in (*data.activities, *data.own_activities)],
        RECIPIENTS: [data.engagement.recipients, data.engagement.report_title],
    }
    found = dict(data.narratives)
    for section, texts in lists.items():
        words = "\n\n".join(text for text in (found.get(section, ""), *texts) if text)
        if words:
            found[section] = words
    return found
