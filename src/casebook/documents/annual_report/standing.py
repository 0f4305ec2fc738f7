"""Default words that do not depend on figures: role, reading guide, method, and what introduces the lists."""

from __future__ import annotations

from casebook.disclosure.sentences import count_word, merged_rows
from casebook.documents.annual_report.data import FEWEST_SOURCES, ReportData
from casebook.language import Language

THEMES = ("main_theme", "theme_mentions", "theme_group_by_year")


def _by_voice(data: ReportData, first: str, third: str) -> str:
    """The words in the first person, or about the confidential adviser, as agreed with the client."""
    return first if data.engagement.voice == "first" else third


def role(data: ReportData, language: Language) -> str:
    """What a confidential adviser does, and does not."""
    return _by_voice(
        data,
        language.translate(
            "AnnualReport", "As confidential adviser I am there for everyone who works here and meets undesirable"
            " behaviour or suspects a lack of integrity. I listen, think along about informal and formal steps, refer"
            " where someone else can do more, and offer aftercare. I inform, help to prevent, and pass on patterns to"
            " management without anyone being recognised.\n\nI do no fact-finding, do not say who is right, do"
            " not mediate and"
            " am no therapist or lawyer. What someone tells me stays with me. I take a step only when the reporter"
            " wants it; the exceptions are narrow and I explain them in the first conversation."),
        language.translate(
            "AnnualReport", "The confidential adviser is there for everyone who works here and meets undesirable"
            " behaviour or suspects a lack of integrity. The adviser listens, thinks along about informal and formal"
            " steps, refers where someone else can do more, and offers aftercare. The adviser informs, helps to"
            " prevent,"
            " and passes on patterns to management without anyone being recognised.\n\nThe adviser does no"
            " fact-finding,"
            " does not say who is right, does not mediate and is no therapist or lawyer. What someone tells stays"
            " confidential. A step is taken only when the reporter wants it; the exceptions are narrow and are"
            " explained"
            " in the first conversation."))


def availability(data: ReportData, language: Language) -> str:
    """How she can be reached; her details stand below it."""
    return _by_voice(
        data,
        language.translate("AnnualReport", "Workers can reach me directly, without going through a manager or HR. We"
                           " meet where the reporter feels safe: in person, by video or by phone."),
        language.translate("AnnualReport", "Workers can reach the confidential adviser directly, without going through"
                           " a manager or HR. Conversations are held where the reporter feels safe: in person,"
                           " by video or"
                           " by phone."))


def reading(data: ReportData, language: Language) -> str:
    """What figures in this report mean."""
    told = _by_voice(
        data,
        language.translate("AnnualReport", "What reporters tell me are experiences, not established facts. I do not"
                           " look into whether something happened, and say nothing about who is right."),
        language.translate("AnnualReport", "What reporters tell are experiences, not established facts. The"
                                           " confidential"
                           " adviser does not look into whether something happened, and says nothing about who is"
                           " right."))
    merged = {name for name, table in data.protected.tables.items() if any(row.kind != "single" for row in table.rows)}
    small = " ".join(part for part in (
        _small(data, language).replace("%1", count_word(data.protected.threshold, language)),
        merged_rows(language, themes=not merged.isdisjoint(THEMES)) if merged else "") if part)
    return "\n\n".join((told, small))


def _small(data: ReportData, language: Language) -> str:
    """That small numbers stay out; but for the total, where one was agreed and is small."""
    if data.protected.small_total:
        return language.translate("AnnualReport", "Apart from the agreed total, small numbers are not printed. That way"
                                                  " nobody who came can be recognised.")
    if not data.protected.tables:
        return language.translate("AnnualReport", "Small numbers are not printed. That way nobody who came can be"
                                                  " recognised.")
    return language.translate(
        "AnnualReport", "Small numbers are not printed. A row of a table stands by itself only where at least %1"
        " different people are behind it.")


def done(data: ReportData, language: Language) -> str:
    """What helping consists of, and aftercare."""
    return language.translate(
        "AnnualReport", "Most of the work is done in conversations: listening and supporting, setting out the options"
        " and what each may bring about, helping to prepare a conversation or to put something in writing, and,"
        " where the"
        " reporter wants it, going along. Where another profession is needed, the reporter is referred: to the"
        " company doctor,"
        " social work, a mediator, legal help or a body outside the organisation.\n\nAftercare is part of it: some time"
        " after a case has come to rest the reporter is asked how things are, in the way that was agreed.")


def outcomes(data: ReportData, language: Language) -> str:
    """What an outcome is."""
    return language.translate(
        "AnnualReport", "The outcome is how the reporter describes the situation when the case is closed. That"
        " says nothing"
        " about whether what was told has been established.")


def prevention(data: ReportData, language: Language) -> str:
    """Why being seen matters."""
    if not data.activities:
        return ""
    return language.translate(
        "AnnualReport", "People come sooner to someone they have seen or heard of before. This is what was done"
        " for it in this period.")


def schooling(data: ReportData, language: Language) -> str:
    """Keeping the trade up."""
    kinds = {activity.kind for activity in data.own_activities}
    if not kinds:
        return ""
    if kinds == {"own_schooling"}:
        return language.translate("AnnualReport", "Professional knowledge is kept up by training.")
    if kinds == {"peer_review"}:
        return language.translate("AnnualReport", "Professional knowledge is kept up by peer supervision, in which"
                                                  " cases are discussed without names or organisations.")
    return language.translate("AnnualReport", "Professional knowledge is kept up by training and by peer"
                                              " supervision, in which cases are discussed without names or"
                                              " organisations.")


def signals(data: ReportData, language: Language) -> str:
    """What a signal is; or that there are none to share."""
    if data.signals and all((signal.sources or 0) >= FEWEST_SOURCES for signal in data.signals):
        return language.translate(
            "AnnualReport", "A signal stands here only when it rests on several independent sources and can be told"
            " without anyone being recognised.")
    if data.signals:
        return language.translate("AnnualReport", "A signal stands here only when it can be told without anyone being"
                                                  " recognised.")
    return _by_voice(
        data,
        language.translate("AnnualReport", "In this period I have no signals that can be shared without someone being"
                           " recognised."),
        language.translate("AnnualReport", "In this period there are no signals that can be shared without"
                                           " someone being"
                           " recognised."))


def recommendations(data: ReportData, language: Language) -> str:
    """What introduces the recommendations, if there are any."""
    if not data.recommendations:
        return ""
    return _by_voice(
        data,
        language.translate("AnnualReport", "I make these recommendations. I would like to discuss them, and will come"
                           " back in the next report to what was done with them."),
        language.translate("AnnualReport", "The confidential adviser makes these recommendations, would like to discuss"
                           " them, and will come back in the next report to what was done with them."))


def time(data: ReportData, language: Language) -> str:
    """What the hours hold."""
    if data.protected.level == "below":
        return language.translate("AnnualReport", "Hours are given by kind of work, never by case or theme. Time spent"
                                  " on cases is left out.")
    return language.translate("AnnualReport", "Hours are given by kind of work, never by case or theme.")


def method(data: ReportData, language: Language) -> str:
    """How was counted, how long notes are kept."""
    kept = {
        "closing": language.translate("AnnualReport", "It was agreed that notes are destroyed when a case is closed."),
        "report_3_months": language.translate(
            "AnnualReport", "It was agreed that notes are destroyed three months after the annual report on the year in"
            " which a case was closed."),
        "1_year": language.translate("AnnualReport", "It was agreed that notes are destroyed one year after a case was"
                                                     " closed."),
        "2_years": language.translate("AnnualReport", "It was agreed that notes are destroyed two years after a case"
                                                      " was closed."),
    }
    counted = (
        language.translate("AnnualReport", "The figures come from the adviser's own encrypted records.")
        if data.protected.level == "below" else
        language.translate("AnnualReport", "The figures come from the adviser's own encrypted records and were counted"
                           " by the definitions below."))
    fixed = language.translate(
        "AnnualReport", "What was recorded after %1 about this period counts in the next report.").replace(
            "%1", language.date(data.counting_date))
    before = language.translate(
        "AnnualReport", "Figures of earlier years are those of the reports then released."
    ) if data.last or data.earlier else ""
    colleagues = language.translate(
        "AnnualReport", "The counts of a colleague who worked for this organisation in the same period are part of"
                        " them."
    ) if data.colleagues else ""
    said = (counted, colleagues, fixed, before, kept.get(data.engagement.retention, ""))
    return " ".join(part for part in said if part)
