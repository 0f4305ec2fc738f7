"""How long the audit of one document may take before it has failed: then nothing leaves (disclosure.md, The gate)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from casebook.disclosure.audit.solver import Unproved

LONGEST = 60.0
"""Seconds; a ledger of hundreds of documents that contradict each other could keep it busy for hours."""
_ends: ContextVar[float | None] = ContextVar("ends", default=None)


@contextmanager
def limited() -> Iterator[None]:
    """All that is asked inside takes no longer than LONGEST, else Unproved is raised there."""
    before = _ends.set(time.monotonic() + LONGEST)
    try:
        yield
    finally:
        _ends.reset(before)


def spend() -> None:
    """Raise Unproved where time is up."""
    ends = _ends.get()
    if ends is not None and time.monotonic() > ends:
        raise Unproved
