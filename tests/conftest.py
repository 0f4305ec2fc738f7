"""What every test shares: no display needed, and a fresh encrypted casebook where one is asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from casebook.vault import Vault
from tests import in_memory
from tests.casebook_files import new_casebook

in_memory.work_there()

# What tests start reads compiled code, as an installed program does, whatever this shell asks of Python.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A disk or a processor that others use too makes an example slow, not wrong.
hypothesis.settings.register_profile("casebook", deadline=None, max_examples=20)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2000)  # pytest --hypothesis-profile=long
hypothesis.settings.load_profile("casebook")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty casebook, open for writing."""
    opened = new_casebook(tmp_path)
    yield opened
    opened.close()
