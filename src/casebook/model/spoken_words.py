"""The words in which days and times are said, Dutch and English: data for `spoken`, nothing else."""

from __future__ import annotations

DAYS = {
    "eergisteren": -2, "gisteren": -1, "yesterday": -1, "vandaag": 0, "today": 0, "nu": 0, "now": 0, "morgen": 1,
    "tomorrow": 1, "overmorgen": 2,
}
TOGETHER = {
    "gister": -1, "gisteren": -1, "morgen": 1, "overmorgen": 2, "van": 0, "eergister": -2,
}
"""What a part of the day is written onto: gisteravond, morgenochtend, vanmiddag."""
WEEKDAYS = (
    ("ma", "maandag", "mon", "monday"), ("di", "dinsdag", "tue", "tues", "tuesday"),
    ("wo", "woensdag", "wed", "wednesday"), ("do", "donderdag", "thu", "thur", "thurs", "thursday"),
    ("vr", "vrijdag", "fri", "friday"), ("za", "zaterdag", "sat", "saturday"), ("zo", "zondag", "sun", "sunday"),
)
MONTHS = (
    ("jan", "januari", "january"), ("feb", "februari", "february"), ("mrt", "maart", "mar", "march"),
    ("apr", "april"), ("mei", "may"), ("jun", "juni", "june"), ("jul", "juli", "july"), ("aug", "augustus", "august"),
    ("sep", "sept", "september"), ("okt", "oktober", "oct", "october"), ("nov", "november"), ("dec", "december"),
)
WEEKDAY = {word: number for number, names in enumerate(WEEKDAYS) for word in names}
MONTH = {word: number for number, names in enumerate(MONTHS, 1) for word in names}
NUMBERS = {
    word: number for number, words in enumerate((
        "een één eén 'n one a an", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
        "acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve", "dertien thirteen",
        "veertien fourteen"), 1) for word in words.split()
} | {"twintig": 20, "twenty": 20, "kwart": 15, "quarter": 15}
UNITS = {
    "dag": "day", "dagen": "day", "day": "day", "days": "day", "week": "week", "weken": "week", "weeks": "week",
    "maand": "month", "maanden": "month", "month": "month", "months": "month", "jaar": "year", "year": "year",
    "years": "year",
}
NEXT = ("volgende", "volgend", "next")
COMING = ("aanstaande", "komende", "aankomende", "aanst", "as", "coming")
LAST = ("vorige", "afgelopen", "last", "past")
PARTS = {
    "ochtend": "morning", "ochtends": "morning", "morgens": "morning", "morning": "morning", "am": "morning",
    "middag": "afternoon", "middags": "afternoon", "afternoon": "afternoon", "pm": "afternoon",
    "avond": "evening", "avonds": "evening", "evening": "evening", "night": "evening", "nacht": "night",
    "nachts": "night",
}
NO_DAY_BEFORE = {
    "zo": {"snel", "spoedig", "nodig", "mogelijk", "gauw", "veel", "goed", "lang", "vlug", "vroeg", "laat", "min",
           "weinig", "dat", "is", "ja", "nee", "ver", "nu", "dadelijk", "meteen", "zoals"},
    "do": {"it", "not", "the", "a", "an", "this", "that", "some", "her", "his", "my", "we", "you", "i", "they", "more",
           "nothing", "so", "what"},
    "sat": {"down", "with", "in", "and"}, "sun": {"and", "is"}, "wed": {"and"},
}
"""Short weekdays that are a word of their own before these: zo snel mogelijk, do not wait."""
