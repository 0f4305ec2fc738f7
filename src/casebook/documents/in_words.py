"""A chart in words, with all its figures, for who has the page read aloud."""

from __future__ import annotations

from casebook.documents.blocks import Chart, Series
from casebook.language import Language


def in_words(chart: Chart, language: Language) -> str:
    """What kind of chart it is and what it shows: "Bar chart. Bullying: 12; Discrimination: 5."

    Its caption is not in it: that is read by itself.
    """
    translate = language.translate
    kind = {
        "bars": translate("Charts", "Bar chart"), "columns": translate("Charts", "Column chart"),
        "stacked": translate("Charts", "Stacked column chart"), "lines": translate("Charts", "Line chart"),
    }[chart.kind]
    return " ".join([f"{kind}.", *(_series(one, chart.labels, language) for one in chart.series)])


def _series(series: Series, labels: tuple[str, ...], language: Language) -> str:
    name = f"{series.name} – " if series.name else ""
    pairs = [f"{' '.join(label.split())}: {_number(value, language)}"
             for label, value in zip(labels, series.values, strict=True)]
    return f"{name}{'; '.join(pairs)}."


def _number(value: float | None, language: Language) -> str:
    if value is None:
        return language.translate("Charts", "no figure")
    return language.number(value, 0 if value == int(value) else 1)
