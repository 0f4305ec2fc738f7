"""What every record is: frozen, keyword-only, and silent about its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


class Record:
    """Base of all records. Its `repr` shows class and id only, so nothing typed can reach a log."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self, 'id', '')}>"


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a class a frozen, slotted, keyword-only dataclass that keeps the silent `repr`."""
    return dataclass(frozen=True, slots=True, kw_only=True, repr=False)(cls)
