"""Every kind of document of the practice casebook is tagged, fit for the archive, and reads back as it was made.

In both languages: `python -m tests.documents.validated`.
"""

import pytest

from tests import made_once
from tests.documents import validated
from tests.documents_made import made_documents
from tests.hostile.given import quick_key


@pytest.mark.slow
def test_every_document_follows_the_standards_and_says_what_its_blocks_say(tmp_path_factory):
    path = made_once.practice_file(tmp_path_factory)
    key = quick_key(made_once.PASSPHRASE, path.read_bytes()[:16])
    with validated.recorded() as made:
        found = {name: validated.problems(pdf, made.get(bytes(pdf)))
                 for name, pdf in made_documents(path, key, made_once.UNTIL, ("nl",))}
    assert len(found) >= 19
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
