"""What prints beside her words, section by section: the blocks of the paper, for the screen that she writes on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from casebook.documents.annual_report import defaults, sections
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.releasing import tables
from casebook.documents.annual_report.report import blocks
from casebook.documents.blocks import Block, Heading, PageBreak, Table, loose, prose
from casebook.language import Language

WITH_TOTALS = ("summary", "key_figures")
"""The sections in which totals print."""


def beside(data: ReportData, language: Language) -> dict[str, list[Block]]:
    """For each section with words of its own the blocks that stand with them on paper, in order.

    What the paper prints without words of hers (title page, contents, definitions) is under "".
    """
    found: dict[str, list[Block]] = {"": []}
    code = ""
    for block in loose(blocks(data, language)):
        if isinstance(block, Heading) and (block.section or block.level == 1):
            code = block.section
            found.setdefault(code, [])
        elif not isinstance(block, PageBreak):
            found[code].append(block)
    return {code: without(shown, prose(sections.text(code, data, language))) if code else shown
            for code, shown in found.items()}


def fingerprints(data: ReportData, language: Language) -> dict[str, str]:
    """For each section a hash of its default text and the protected figures that print in it.

    Where that of her own words is another one, they were written beside other figures and may not fit any more.
    """
    released = tables(data, language)
    printed = {table["name"]: table for table in released["tables"]}
    found = {}
    for code, shown in beside(data, language).items():
        if code:
            names = [block.name for block in shown if isinstance(block, Table) and block.name in printed]
            totals = released["totals"] if code in WITH_TOTALS else None
            told = [defaults.text(code, data, language), [printed[name] for name in names], totals]
            found[code] = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    return found


def without(shown: Sequence[Block], words: Sequence[Block]) -> list[Block]:
    """Blocks without a row of others that stands among them."""
    for place in range(len(shown) - len(words) + 1):
        if words and list(shown[place:place + len(words)]) == list(words):
            return [*shown[:place], *shown[place + len(words):]]
    return list(shown)
