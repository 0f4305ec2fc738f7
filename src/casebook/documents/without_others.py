"""What she wrote, without the passages about another person, each shown as left out."""

from __future__ import annotations

from casebook.language import Language
from casebook.model import about_other


class WithoutOthers:
    """Reads texts without the passages about another; `count` is how many of them were left out so far."""

    def __init__(self, language: Language) -> None:
        self.notice = language.translate("WithoutOthers", "[a passage about another person is left out here]")
        self.count = 0

    def __call__(self, text: str) -> str:
        """A text with a remark in the place of each passage."""
        found, count = about_other.left_out(text, self.notice)
        self.count += count
        return found
