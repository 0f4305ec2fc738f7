"""Whether a next step is to call somebody back: Today then says so, without a word more of what she wrote."""

from __future__ import annotations

import re

_CALLS = re.compile("(terug|op|na)?(bel|bellen|belt|gebeld)|telefoneren|call(ing)?|ring|phone")


def is_call(words: str) -> bool:
    """Whether one of the words is that of calling somebody."""
    return any(_CALLS.fullmatch(word) for word in re.findall(r"\w+", words.lower()))
