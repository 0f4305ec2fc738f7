"""Attachments: byte for byte inside the encrypted file, PDF and images only, gone with their case."""

import os
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.errors import NotFound, Refused
from casebook.model.attachments import LARGEST, Attachment, media_of
from casebook.model.ids import new_id
from casebook.store import attachments, destruction, search
from casebook.vault import backups, thinning
from tests.casebook_files import KEY, a_case, a_client
from tests.store import pages

PNG = b"\x89PNG\r\n\x1a\n"
BEGINNINGS = {b"%PDF-1.7": "application/pdf", PNG: "image/png", b"\xff\xd8\xff\xe0": "image/jpeg",
              b"GIF89a": "image/gif", b"RIFF\0\0\0\0WEBP": "image/webp", b"II*\0": "image/tiff"}


@pytest.fixture
def case(vault):
    with vault.writing() as db:
        return a_case(db, a_client(db), date(2025, 2, 1))


def put(vault, case, content, name="Brief (fictief).pdf"):
    made = Attachment(id=new_id(), case=case.id, day=date(2025, 2, 3), name=name, media="", size=0)
    with vault.writing() as db:
        return attachments.add(db, made, content)


@pytest.mark.parametrize("size", [0, 1, attachments.PART - 8, attachments.PART - 7, 3 * attachments.PART])
def test_it_comes_back_byte_for_byte(vault, case, size):
    content = b"%PDF-1.7" + os.urandom(size)
    kept = put(vault, case, content)
    assert attachments.content(vault.db, kept.id) == content
    assert (kept.media, kept.size) == ("application/pdf", len(content))
    assert attachments.of_case(vault.db, case.id) == [kept]
    assert [hit.case for hit in search.hits(vault.db, "brief")] == [case.id]


def test_taking_a_large_one_away_does_not_look_like_a_loss_to_who_thins_backups(vault, case):
    empty = sum(backups.row_counts(vault.db).values())
    kept = put(vault, case, b"%PDF-1.7" + bytes(24 * attachments.PART))
    with vault.writing() as db:
        total = sum(backups.row_counts(db).values())
        db.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (backups.ROWS_NOTED, str(total)))
        attachments.remove(db, kept.id)
    noted = int(vault.db.value("SELECT value FROM meta WHERE name = ?", (backups.ROWS_NOTED,)))
    assert sum(backups.row_counts(vault.db).values()) == empty + 1  # the note itself
    assert not thinning.looks_wrong(noted, empty)


@pytest.mark.parametrize(("beginning", "media"), BEGINNINGS.items())
def test_what_it_is_is_told_by_how_it_begins(beginning, media):
    assert media_of(beginning + b"rest") == media


@pytest.mark.parametrize("content", [b"", b"MZ\x90\0", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"PK\3\4", b"text",
                                     b"BM" + b"\0" * 60, b"RIFF\0\0\0\0WAVE"])
def test_anything_else_is_refused_whatever_its_name_says(vault, case, content):
    with pytest.raises(Refused, match="attachment_kind"):
        put(vault, case, content, "foto.jpg")
    assert vault.db.value("SELECT count(*) FROM attachment_part") == 0


def test_one_byte_more_than_25_megabytes_is_refused(vault, case):
    assert put(vault, case, PNG + b"\0" * (LARGEST - len(PNG))).size == LARGEST
    with pytest.raises(Refused, match="attachment_size"):
        put(vault, case, PNG + b"\0" * (LARGEST - len(PNG) + 1))


def test_one_that_was_changed_is_told_and_never_shown(vault, case):
    kept = put(vault, case, PNG + b"x" * 100)
    with vault.writing() as db:
        db.execute("UPDATE attachment_part SET content = ?", (PNG + b"y" * 100,))
    with pytest.raises(Refused, match="attachment_changed"):
        attachments.content(vault.db, kept.id)


def test_it_is_renamed_and_taken_away(vault, case):
    kept = put(vault, case, PNG)
    with vault.writing() as db:
        attachments.rename(db, kept.id, "Rooster\nweek 12")
    assert attachments.get(vault.db, kept.id).name == "Rooster week 12"
    with vault.writing() as db:
        attachments.remove(db, kept.id)
    assert attachments.of_case(vault.db, case.id) == []
    with pytest.raises(NotFound):
        attachments.content(vault.db, kept.id)
    assert search.hits(vault.db, "rooster") == []


def test_destroying_a_case_leaves_no_piece_of_it_and_takes_no_more(vault, case):
    word = "zqkwxattached" * 20
    put(vault, case, PNG + word.encode() * 9000)
    assert pages.hits(vault.path, KEY, "zqkwxattached")
    with vault.writing() as db:
        destruction.destroy(db, case.id, "request", date(2026, 11, 23), date(2027, 12, 23))
    assert not pages.hits(vault.path, KEY, "zqkwxattached")
    with pytest.raises(NotFound):
        put(vault, case, PNG)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60))
def test_any_bytes_are_kept_whole_or_refused(vault, case, content):
    try:
        kept = put(vault, case, content)
    except Refused:
        assert not media_of(content)
    else:
        assert attachments.content(vault.db, kept.id) == content
