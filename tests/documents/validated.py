"""Every PDF of the practice casebook under PDF/UA-1, PDF/A-2a and the format's own check, and read back.

    python -m tests.documents.validated [WORD]

makes the practice casebook, each kind of document from it (those whose name holds WORD) in both languages, and says of
each what was checked. Exit 1 where one fails.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import normalize

from casebook.documents import blocks, fonts, pages, paper
from casebook.documents.numbering import numbered
from casebook.language import Language
from tests.documents import conformance, reading
from tests.documents_made import made_documents

DRAWN = {"kind", "align", "style", "name", "section", "logo_words", "colour"}
"""What a block says to who draws it, and not to who reads."""


@contextmanager
def recorded() -> Iterator[dict[bytes, tuple[blocks.Document, Language]]]:
    """The document that each PDF was made of, by its bytes."""
    found: dict[bytes, tuple[blocks.Document, Language]] = {}
    make = paper.pdf

    def making(document: blocks.Document, language: Language, *given: Any, **named: Any) -> Any:
        pdf = make(document, language, *given, **named)
        found[bytes(pdf)] = (document, language)
        return pdf

    paper.pdf = making
    try:
        yield found
    finally:
        paper.pdf = make


def problems(pdf: bytes, made: tuple[blocks.Document, Language] | None) -> list[str]:
    """What is wrong with a document: against the standards, or against the blocks that it was made of."""
    found = conformance.problems(pdf)
    if made is None:
        return [*found, "not made of blocks"]
    document = numbered(made[0], made[1].translate)
    read = _body(pdf, document, made[1])
    lost = [text for text in _texts(document.blocks) if _letters(text) not in read]
    return [*found, *(f"not read back: {text[:60]!r}" for text in lost)]


def _body(pdf: bytes, document: blocks.Document, language: Language) -> str:
    """The letters of all pages without their heads and feet, and without table heads that repeat."""
    texts = [_letters(text) for text in pages.text(pdf)]
    heads = [_letters("".join(c.title for c in block.columns)) for block in _loose(document.blocks)
             if isinstance(block, blocks.Table)]
    found = ""
    for number, text in enumerate(texts, 1):
        if number > 1 or not isinstance(document.blocks[0], blocks.Cover):
            text = _bare(text, document, language, number, len(texts))
        for head in heads:
            if head in found:
                text = text.removeprefix(head)
        found += text
    return found


def _bare(text: str, document: blocks.Document, language: Language, number: int, count: int) -> str:
    """A page without what stands at its head and foot."""
    page = language.translate("Paper", "Page %1 of %2").replace("%1", str(number)).replace("%2", str(count))
    for line in (document.head_left, document.head_right, document.foot, page):
        text = text.replace(_letters(line), "", 1)
    return text


def _letters(text: str) -> str:
    return normalize("NFKD", reading.letters(fonts.visible(text)))


def _loose(given: Any) -> Iterator[blocks.Block]:
    for block in given:
        if isinstance(block, blocks.Together):
            yield from _loose(block.blocks)
        else:
            yield block


def _texts(value: Any) -> Iterator[str]:
    """Every text that is read on paper, as the blocks have it."""
    if isinstance(value, str):
        yield from (line for line in re.split("\n\n", value) if line.strip())
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, blocks.Fact):
        yield from _texts((value.label, value.value) if value.value else ())
    elif isinstance(value, blocks.Item):
        yield from _texts((value.above, value.text, value.answer))
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in DRAWN or isinstance(value, blocks.Series):
                yield from _texts(getattr(value, field.name))


def main(word: str) -> int:
    """Say of each document what was checked, and how many failed."""
    from tests.screens import KEY, TODAY, make_casebook

    failed = count = whole = 0
    with TemporaryDirectory() as folder, recorded() as made:
        casebook = Path(folder) / "practice.casebook"
        make_casebook(casebook)
        for name, pdf in made_documents(casebook, KEY, TODAY):
            if word in name:
                wrong = problems(pdf, made.get(bytes(pdf)))
                count, failed, whole = count + 1, failed + bool(wrong), whole + pages.page_count(pdf)
                print("FAILED" if wrong else "passed", name, f"{pages.page_count(pdf)} p.", conformance.rules(pdf),
                      sep="  ")
                for line in wrong:
                    print(f"        {line}")
    print(f"{count} documents, {whole} pages, {failed} failed")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
