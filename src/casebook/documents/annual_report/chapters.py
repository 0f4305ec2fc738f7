"""The chapters of a report, numbered as they are added."""

from __future__ import annotations

from casebook.documents.annual_report import sections
from casebook.documents.annual_report.data import ReportData
from casebook.documents.blocks import Block, Heading, Together, loose, prose
from casebook.language import Language


class Chapters:
    """A growing list of blocks; chapters and their parts get their numbers here."""

    def __init__(self, data: ReportData, language: Language) -> None:
        self.data, self.language = data, language
        self.blocks: list[Block] = []
        self._chapter = self._part = 0

    def chapter(self, title: str, section: str = "") -> None:
        """Begin a chapter."""
        self._chapter, self._part = self._chapter + 1, 0
        self.blocks.append(Heading(text=title, number=str(self._chapter), section=section))

    def part(self, title: str, section: str = "") -> None:
        """Begin a part of a chapter."""
        self.blocks.append(self.heading(title, section))

    def heading(self, title: str, section: str = "") -> Heading:
        """The numbered heading of the next part of a chapter, not yet added."""
        self._part += 1
        return Heading(text=title, number=f"{self._chapter}.{self._part}", level=2, section=section)

    def section(self, code: str, *, chapter: bool = True) -> None:
        """Begin the chapter or part of an editable section and print its words."""
        (self.chapter if chapter else self.part)(sections.title(code, self.language), code)
        self.words(code)

    def words(self, code: str) -> None:
        """Print the words of a section: hers, else the default."""
        self.add(*self.prose(code))

    def prose(self, code: str) -> list[Block]:
        """The words of a section as blocks, not yet added."""
        return prose(sections.text(code, self.data, self.language))

    def add(self, *blocks: Block) -> None:
        """Add blocks as they are."""
        self.blocks.extend(blocks)

    def hold(self, first: int) -> None:
        """Let all blocks from the first of so many on stay on one page."""
        self.blocks[first:] = [Together(blocks=tuple(loose(self.blocks[first:])))]

    def together(self, *blocks: Block) -> None:
        """Add blocks that stay on one page."""
        self.blocks.append(Together(blocks=blocks))
