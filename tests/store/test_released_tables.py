"""Released tables are read back whole, or the file is said to be damaged: no report goes on without them."""

import json
import shutil
from random import Random

import pytest

from casebook.documents import annual_report
from casebook.errors import Damaged
from casebook.language import Language
from casebook.model.periods import year
from casebook.store import released_tables, releases
from casebook.vault import open_by_key
from tests import made_once
from tests.hostile.given import quick_key

ODD = (None, 7, -3, 1.5, "x", [], {}, True, "9" * 30, [[]], {"a": []}, 10**30)


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """A practice casebook whose years before were released; not to be written to."""
    return made_once.practice_file(tmp_path_factory)


@pytest.fixture
def vault(released, tmp_path):
    """A copy of it, open for writing."""
    key = quick_key(made_once.PASSPHRASE, released.read_bytes()[:16])
    opened = open_by_key(shutil.copy2(released, tmp_path), key)
    yield opened
    opened.close()


@pytest.fixture
def client(vault):
    """A client of it with a final report."""
    return vault.db.value("SELECT client_id FROM release WHERE last = '2024-12-31' AND status = 'final' LIMIT 1")


def changed(source, found):
    """Something like it with a few parts gone or odd."""
    if source.random() < 0.06:
        return source.choice(ODD)
    if isinstance(found, dict):
        return {name: changed(source, part) for name, part in found.items() if source.random() > 0.03}
    return [changed(source, part) for part in found] if isinstance(found, list) else found


def test_every_release_of_a_practice_casebook_is_whole(vault, client):
    for release in releases.of_client(vault.db, client):
        assert released_tables.of_release(release) == json.loads(release.tables)


def test_odd_tables_never_stop_a_report_with_anything_but_a_sentence(vault, client):
    source = Random(4)
    whole = vault.db.value("SELECT tables FROM release WHERE client_id = ? AND last = '2024-12-31'", (client,))
    texts = ["", "{", "[]", "null", "7", "{}", "[" * 50_000]
    texts += [json.dumps(changed(source, json.loads(whole))) for _ in range(25)]
    for text in texts:
        with vault.writing() as db:
            db.execute("UPDATE release SET tables = ? WHERE client_id = ? AND last = '2024-12-31'", (text, client))
        try:
            data = annual_report.gather(vault.db, client, year(2025), "nl")
        except Damaged:
            continue
        annual_report.pdf(data, Language("nl"))
