"""Attachments in open data and in a package: as the files they are, and byte for byte back again."""

import os
from contextlib import closing
from datetime import date

import pytest

from casebook.exchange import exporting, handover, importing, packages, taking_over
from casebook.language import Language
from casebook.model.attachments import Attachment
from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.model.logo import Logo
from casebook.store import attachments, logo, requests
from casebook.vault import create_by_key
from tests.casebook_files import KEY, SALT, a_case, a_client

CONTENT = b"%PDF-1.7" + os.urandom(2 * attachments.PART + 5)
DAY = date(2026, 11, 23)
PASSPHRASE = "een fictieve wachtzin voor onderweg"


def a_case_with_one(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2025, 2, 1))
        return case, attachments.add(db, Attachment(id=new_id(), case=case.id, day=date(2025, 2, 3), name="Brief",
                                                    media="", size=0), CONTENT)


def test_an_export_holds_it_as_a_file_and_brings_it_back(vault, tmp_path):
    case, kept = a_case_with_one(vault)
    made = exporting.to_folder(vault.db, tmp_path / "out", DAY)
    assert (made / f"attachment-{kept.id}.pdf").read_bytes() == CONTENT
    assert not (made / "attachment_part.csv").exists()
    with closing(create_by_key(tmp_path / "new.casebook", KEY, SALT)) as other:
        importing.take_in(other, made)
        assert attachments.of_case(other.db, case.id) == [kept]
        assert attachments.content(other.db, kept.id) == CONTENT


@pytest.mark.usefixtures("quick")
def test_a_successor_gets_it_with_the_case(vault, tmp_path):
    case, kept = a_case_with_one(vault)
    with vault.writing() as db:
        requests.save_consent(db, Consent(id=new_id(), case=case.id, what="Overdracht aan opvolger", given_on=DAY))
    place = tmp_path / "package.casebook"
    handover.make(vault, [case.id], "successor", "Marit de Wolff (fictief)", place, PASSPHRASE, DAY)
    with closing(create_by_key(tmp_path / "new.casebook", KEY, SALT)) as other:
        package = packages.read(place, PASSPHRASE)
        with other.writing() as db:
            taking_over.take_over(db, package, DAY, "Ada", Language("nl"))
        assert [a.name for a in attachments.of_case(other.db, case.id)] == ["Brief"]
        assert attachments.content(other.db, kept.id) == CONTENT


def test_her_logo_stands_in_an_export_as_the_image_it_is_and_comes_back(vault, tmp_path):
    image = Logo(media="image/png", content=b"\x89PNG" + os.urandom(3000))
    with vault.writing() as db:
        logo.save(db, image)
    made = exporting.to_folder(vault.db, tmp_path / "out", DAY)
    assert (made / "logo.png").read_bytes() == image.content
    assert not (made / "logo.csv").exists()
    with closing(create_by_key(tmp_path / "new.casebook", KEY, SALT)) as other:
        importing.take_in(other, made)
        assert logo.get(other.db) == image
