"""Casebooks that many document tests read, and none changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from casebook.documents import annual_report
from casebook.language import Language
from casebook.model.clients import Client
from casebook.model.periods import year
from casebook.store import cases
from casebook.vault import Vault
from tests.casebook_files import new_casebook
from tests.documents import made

TODAY = date(2026, 1, 26)


@dataclass
class Filled:
    """A casebook with a big client, whose 2024 was released, and a tiny one."""

    vault: Vault
    big: Client
    tiny: Client

    def data(self, client: Client, code: str = "en", status: str = "concept", number: int = 2025
             ) -> annual_report.ReportData:
        """The gathered report of a client over a year."""
        return annual_report.gather(self.vault.db, client.id, year(number), code, status, TODAY)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """One file for all tests that only read."""
    folder: Path = tmp_path_factory.mktemp("documents")
    vault = new_casebook(folder)
    with vault.writing() as db:
        made.herself(db)
        big = made.big_client(db, 2024, shift=2)
        language = Language("nl")
        data = annual_report.gather(db, big.id, year(2024), "nl", "final", date(2025, 1, 20))
        annual_report.release(db, data, annual_report.pdf(data, language), language)
        still_open = [case for case in cases.of_client(db, big.id) if case.is_open]
        made.add_year(db, big, 2025, older=still_open[:5])
        tiny = made.tiny_client(db)
    yield Filled(vault, big, tiny)
    vault.close()
