"""Where what comes with the program stands besides its code: words, fonts, icons, schema steps."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path


def place(*names: str) -> Path:
    """A file or folder of those in resources: from a checkout, an installed package and a frozen program alike."""
    return _folder().joinpath(*names)


@cache
def _folder() -> Path:
    # The package says where it stands; `importlib.resources` would cost the start as much as a page of the window.
    return Path(next(iter(import_module("casebook.resources").__path__)))
