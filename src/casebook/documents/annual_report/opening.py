"""The title page, the summary, and what a reader must know beforehand."""

from __future__ import annotations

from casebook.disclosure import sentences
from casebook.disclosure.sentences import count_word, period_words
from casebook.documents.annual_report import sections
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.figures import told_before
from casebook.documents.blocks import Bullets, Cover, Fact, Facts, Figure, KeyFigures, Note, Paragraph
from casebook.language import Language

MOST_IN_SUMMARY = 3
SHORTENED = 260


def title(data: ReportData, language: Language) -> str:
    """What the report is called: as agreed with the client, else our own name for it."""
    if data.engagement.report_title:
        return data.engagement.report_title
    if data.period.is_year:
        return language.translate("AnnualReport", "Annual report of the confidential adviser")
    return language.translate("AnnualReport", "Report of the confidential adviser")


def state(data: ReportData, language: Language) -> str:
    """Concept or final, with its version."""
    words = (language.translate("AnnualReport", "Final, version %1") if data.status == "final"
             else language.translate("AnnualReport", "Concept, version %1"))
    return words.replace("%1", str(data.version))


def cover(data: ReportData, language: Language) -> Cover:
    """The title page."""
    adviser = ", ".join(part for part in (data.adviser.name, data.adviser.title) if part)
    facts = (
        Fact(label=language.translate("AnnualReport", "Period"), value=span(data, language)),
        Fact(label=language.translate("AnnualReport", "Confidential adviser"), value=adviser),
        Fact(label=language.translate("AnnualReport", "For"), value=data.engagement.recipients),
        Fact(label=language.translate("AnnualReport", "Status"),
             value=f"{state(data, language)}\n{language.date(data.today)}"),
    )
    mark = "" if data.status == "final" else language.translate("AnnualReport", "CONCEPT")
    words = language.translate("AnnualReport", "Logo of %1").replace("%1", data.adviser.name or language.translate(
        "AnnualReport", "the confidential adviser"))
    return Cover(title=title(data, language), subtitle=data.client.name, period=period_words(data.period, language),
                 facts=facts, mark=mark, logo=data.logo, logo_words=words if data.logo else "")


def span(data: ReportData, language: Language) -> str:
    """The period in days: 1 January to 31 December 2025."""
    first = language.date(data.period.first)
    if data.period.first.year == data.period.last.year:
        first = first.replace(f" {data.period.first.year}", "")
    words = language.translate("AnnualReport", "%1 to %2")
    return words.replace("%1", first).replace("%2", language.date(data.period.last))


def summary(report: Chapters) -> None:
    """Key figures, up to three signals, up to three recommendations."""
    data, language = report.data, report.language
    report.chapter(sections.title("summary", language), "summary")
    sentence = sentences.cases_in_a_sentence(data.protected, language, data.counted_by)
    if sentence:
        report.add(Paragraph(text=sentence, style="lead"))
    report.words("summary")
    if data.protected.level == "below":
        report.add(Paragraph(text=advice_requests(data, language)))
    notes = [words(data, language) for wanted, words in ((data.running, running_period), (data.short, short_period))
             if wanted]
    if notes:
        report.add(Note(text=" ".join(notes)))
    if data.protected.level == "below":
        return  # signals and recommendations stand a page further on
    report.add(KeyFigures(figures=tiles(data, language)))
    for heading, texts in (
            (language.translate("AnnualReport", "Signals"), [s.text for s in data.signals]),
            (language.translate("AnnualReport", "Recommendations"), [r.text for r in data.recommendations])):
        if texts:
            report.add(Paragraph(text=heading, style="label"),
                       Bullets(items=tuple(shortened(text) for text in texts[:MOST_IN_SUMMARY])))


def advice_requests(data: ReportData, language: Language) -> str:
    """How many advice requests there were, where no table says so."""
    total = data.protected.totals["advice_requests"]
    if total.value == 0:
        return language.translate("AnnualReport", "There were no advice requests.")
    words = language.translate("AnnualReport", "Advice requests from managers, HR and others: %1.")
    number = language.number(total.value) if total.value is not None else language.translate(
        "AnnualReport", "fewer than %1").replace("%1", count_word(data.protected.threshold, language))
    return words.replace("%1", number)


def shortened(text: str, longest: int = SHORTENED) -> str:
    """The first paragraph of a text, cut at a sentence or a word where it is long."""
    first = " ".join(text.strip().split("\n\n")[0].split())
    if len(first) <= longest:
        return first
    cut = first[:longest]
    end = max(cut.rfind(". "), cut.rfind("? "), cut.rfind("! "))
    return cut[:end + 1] if end > longest // 3 else cut.rsplit(" ", 1)[0] + " …"


def running_period(data: ReportData, language: Language) -> str:
    """That the period is not over yet."""
    return language.translate("AnnualReport", "This period still runs: the figures go up to %1.").replace(
        "%1", language.date(data.today))


def short_period(data: ReportData, language: Language) -> str:
    """That the period is shorter than a year, or that the work began in it; and that there is no rate therefore."""
    if data.period.is_year:
        what = language.translate("AnnualReport", "The confidential adviser's work here began in the course of this"
                                                  " year: the figures cover less than a whole year.")
    elif data.period.months == 1:
        what = language.translate("AnnualReport", "This report covers one month.")
    else:
        words = language.translate("AnnualReport", "This report covers %1 months.")
        what = words.replace("%1", language.number(data.period.months))
    if data.protected.level == "below":
        return what
    return what + " " + language.translate(
        "AnnualReport", "It therefore gives no number of cases per hundred workers.")


def tiles(data: ReportData, language: Language) -> tuple[Figure, ...]:
    """The large figures: totals that print as numbers, each with what was released before."""
    year = period_words(data.period.before(), language)
    shown = (
        ("cases", language.translate("AnnualReport", "cases in hand")),
        ("new", language.translate("AnnualReport", "new cases")),
        ("conversations", language.translate("AnnualReport", "conversations")),
        ("closed", language.translate("AnnualReport", "cases closed")),
    )
    found = []
    for name, label in shown:
        number, before = data.protected.told(name), told_before(name, data.last)
        note = "" if before is None else f"{year}: {language.number(before)}"
        if number is not None:
            found.append(Figure(value=language.number(number), label=label, note=note))
    return tuple(found)


def role(report: Chapters) -> None:
    """Role, mandate and how to reach her."""
    data, language = report.data, report.language
    report.section("role")
    report.section("availability", chapter=False)
    facts = reach(data, language)
    if facts:
        report.add(Facts(facts=facts))


def reach(data: ReportData, language: Language) -> tuple[Fact, ...]:
    """Who she is and how she can be reached."""
    adviser = data.adviser
    return tuple(Fact(label=label, value=value) for label, value in (
        (language.translate("AnnualReport", "Name"), ", ".join(p for p in (adviser.name, adviser.title) if p)),
        (language.translate("AnnualReport", "Phone"), adviser.phone),
        (language.translate("AnnualReport", "E-mail"), adviser.email),
        (language.translate("AnnualReport", "Website"), adviser.website),
        (language.translate("AnnualReport", "Registration"), adviser.registration),
    ) if value)


def reading_guide(report: Chapters) -> None:
    """What figures mean, the counting date, and what a case is not."""
    data, language = report.data, report.language
    report.section("reading")
    report.add(Note(text=not_a_complaint(data, language)))
    words = language.translate("AnnualReport", "The figures were fixed on %1.").replace(
        "%1", language.date(data.counting_date))
    if data.protected.level != "below":
        words += " " + language.translate("AnnualReport", "The definitions stand in the last chapter.")
    report.add(Paragraph(text=words))


def not_a_complaint(data: ReportData, language: Language) -> str:
    """The sentence that every report carries."""
    if data.engagement.voice == "first":
        return language.translate("AnnualReport", "A case with me is not a complaint, and not a report under the"
                                  " Whistleblowers Protection Act.")
    return language.translate("AnnualReport", "A case with the confidential adviser is not a complaint, and not"
                                              " a report"
                              " under the Whistleblowers Protection Act.")
