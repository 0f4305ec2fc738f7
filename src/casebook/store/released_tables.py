"""The tables frozen in a release, read back: whole, or the file is damaged.

A document never goes on without them: what may leave now depends on what left before (disclosure.md, 7).
"""

from __future__ import annotations

import json
from typing import Any

from casebook.errors import Damaged
from casebook.model.releases import Release

LARGEST = 10**12


def of_release(release: Release) -> dict[str, Any]:
    """The tables of a release as data; Damaged where they are not as a document was made with."""
    try:
        found = json.loads(release.tables)
    except (TypeError, ValueError, RecursionError):
        raise Damaged from None
    if not (isinstance(found, dict) and _are_totals(found.get("totals")) and _are(found.get("tables"), _is_table)):
        raise Damaged
    return found


def _are_totals(found: object) -> bool:
    return isinstance(found, dict) and all(number is None or _is_number(number) for number in found.values())


def _is_table(found: object) -> bool:
    return (isinstance(found, dict) and all(isinstance(found.get(name), str) for name in ("name", "unit", "base"))
            and _is_number(found.get("total")) and _are(found.get("rows"), _is_row))


def _is_row(found: object) -> bool:
    return (isinstance(found, dict) and _is_number(found.get("count")) and _are(found.get("categories"), _is_word)
            and bool(found["categories"]) and ("year" not in found or _is_number(found["year"])))


def _are(found: object, fits: Any) -> bool:
    return isinstance(found, list) and all(map(fits, found))


def _is_word(found: object) -> bool:
    return isinstance(found, str)


def _is_number(found: object) -> bool:
    return isinstance(found, int) and not isinstance(found, bool) and 0 <= found <= LARGEST
