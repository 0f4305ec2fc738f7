"""A short code for the rest of the day: what stands in the keyring, how it ends, and that losing it loses nothing."""

import base64
import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook import errors
from casebook.vault import keys, open_by_key, short_code
from tests.casebook_files import KEY, SALT, new_casebook
from tests.keyrings import keyring

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=1)))
CODE = "kat7vis"
PLACE = ("casebook", keys.key_id(SALT))
VECTOR = "AQAAAABrAYYoAAABAgMEBQYHCAkKCwwNDg9tDv5ToXYItu9fMt0mhvbbB88OZJXcC0W8tL0Mpk6hPQ=="


@pytest.fixture
def quick(monkeypatch):
    """The slow derivation stands apart."""
    def argon2id(secret, salt, profile):
        assert profile == keys.PROFILES[1]
        return bytearray(hashlib.sha256(secret.encode() + salt).digest())

    monkeypatch.setattr(keys, "argon2id", argon2id)


@pytest.fixture
def held(monkeypatch, quick):
    return keyring(monkeypatch)


@pytest.fixture
def casebook(held, tmp_path):
    """A closed casebook with a code for the day."""
    vault = new_casebook(tmp_path)
    short_code.keep(vault, CODE, NOW)
    vault.close()
    return vault.path


def tries(casebook, code, at=NOW):
    with pytest.raises(errors.CasebookError) as caught:
        short_code.open_by_code(casebook, code, at)
    return caught.value


def test_an_entry_is_written_so_that_anyone_can_make_it():
    """A test vector, with the real derivation: version, expiry, misses, salt, key XOR Argon2id."""
    entry = short_code.Entry(expires=1795261992, misses=0, salt=bytes(range(16)), wrapped=bytes(32))
    mask = entry.mask("kat7vis")
    entry = replace(entry, wrapped=bytes(a ^ b for a, b in zip(KEY, mask, strict=True)))
    assert entry.text == VECTOR
    assert len(base64.b64decode(VECTOR)) == 58
    assert short_code.read_entry(VECTOR) == entry
    assert bytes(a ^ b for a, b in zip(entry.wrapped, entry.mask("kat7vis"), strict=True)) == KEY


def test_the_code_opens_for_the_rest_of_the_day_and_the_key_stands_nowhere(casebook, held):
    assert list(held) == [PLACE]
    whole = base64.b64decode(held[PLACE])
    assert KEY not in whole
    assert CODE.encode() not in whole
    vault = short_code.open_by_code(casebook, CODE, NOW + timedelta(hours=11))
    assert vault.has_key(KEY)
    vault.close()


@pytest.mark.parametrize(("at", "until"), [
    (datetime(2026, 11, 23, 9, 30), datetime(2026, 11, 23, 21, 30)),
    (datetime(2026, 11, 23, 12, 0), datetime(2026, 11, 24, 0, 0)),
    (datetime(2026, 11, 23, 23, 59), datetime(2026, 11, 24, 0, 0)),
    (datetime(2026, 11, 23, 0, 0), datetime(2026, 11, 23, 12, 0)),
])
def test_it_ends_with_the_day_and_never_lasts_more_than_twelve_hours(at, until):
    zone = timezone(timedelta(hours=1))
    assert short_code.ends(at.replace(tzinfo=zone)) == until.replace(tzinfo=zone)


def test_every_code_has_a_salt_of_its_own(casebook, held):
    first = short_code.read_entry(held[PLACE])
    vault = open_by_key(casebook, KEY)
    short_code.keep(vault, CODE, NOW)
    vault.close()
    second = short_code.read_entry(held[PLACE])
    assert first.salt != second.salt
    assert first.wrapped != second.wrapped


def test_five_misses_take_it_away_and_the_right_code_comes_too_late(casebook, held):
    assert [tries(casebook, "fout fout").left for _ in range(4)] == [4, 3, 2, 1]
    assert isinstance(tries(casebook, "fout fout"), errors.CodeGone)
    assert held == {}
    assert isinstance(tries(casebook, CODE), errors.CodeGone)
    open_by_key(casebook, KEY).close()


def test_a_right_code_forgives_the_misses_before(casebook, held):
    tries(casebook, "fout fout")
    short_code.open_by_code(casebook, CODE, NOW).close()
    assert short_code.read_entry(held[PLACE]).misses == 0


def test_a_try_is_counted_before_the_file_is_tried(casebook, held, monkeypatch):
    """Ending the program while the code is worked out gives no try for nothing."""
    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(keys, "argon2id", killed)
    with pytest.raises(KeyboardInterrupt):
        short_code.open_by_code(casebook, CODE, NOW)
    assert short_code.read_entry(held[PLACE]).misses == 1


@pytest.mark.parametrize("later", [timedelta(hours=12), timedelta(days=1), timedelta(minutes=-1), timedelta(days=-300)])
def test_past_its_time_or_with_the_clock_gone_back_it_is_gone(casebook, held, later):
    assert isinstance(tries(casebook, CODE, NOW + later), errors.CodeGone)
    assert held == {}


def test_a_later_expiry_written_into_it_makes_it_useless(casebook, held):
    entry = short_code.read_entry(held[PLACE])
    held[PLACE] = replace(entry, expires=entry.expires + 3600).text
    assert isinstance(tries(casebook, CODE, NOW + timedelta(hours=6)), errors.CodeWrong)


@pytest.mark.parametrize("change", [
    lambda whole: b"", lambda whole: whole[:-1], lambda whole: whole + b"\0", lambda whole: b"\2" + whole[1:],
    lambda whole: whole[:9] + b"\5" + whole[10:], lambda whole: whole[:9] + b"\xff" + whole[10:],
    lambda whole: whole[:1] + b"\xff" * 8 + whole[9:],
])
def test_what_no_entry_looks_like_is_refused_and_taken_away(casebook, held, change):
    held[PLACE] = base64.b64encode(change(base64.b64decode(held[PLACE]))).decode()
    assert isinstance(tries(casebook, CODE), errors.CodeGone)
    assert held == {}


@pytest.mark.parametrize("place", [10, 25, 26, 57])
def test_a_changed_salt_or_key_opens_nothing(casebook, held, place):
    whole = bytearray(base64.b64decode(held[PLACE]))
    whole[place] ^= 1
    held[PLACE] = base64.b64encode(whole).decode()
    assert tries(casebook, CODE).left == 4


@given(st.text(max_size=90))
def test_nothing_that_can_stand_in_a_keyring_is_too_odd(text):
    entry = short_code.read_entry(text)
    assert entry is None or entry.text == text


def test_a_wiped_keyring_loses_nothing(casebook, held):
    held.clear()
    assert isinstance(tries(casebook, CODE), errors.CodeGone)
    vault = open_by_key(casebook, KEY)
    assert short_code.keep(vault, CODE, NOW) > NOW
    vault.close()
    short_code.open_by_code(casebook, CODE, NOW).close()


def test_where_no_miss_can_be_counted_nothing_is_tried(casebook, monkeypatch, held):
    value = held[PLACE]
    again = keyring(monkeypatch, set_password=OSError())
    again[PLACE] = value
    assert isinstance(tries(casebook, CODE), errors.CodeGone)
    assert again == {}


def test_a_failed_open_takes_it_away_but_a_casebook_in_use_does_not(casebook, held):
    other = open_by_key(casebook, KEY)
    assert isinstance(tries(casebook, CODE), errors.InUse)
    other.close()
    assert short_code.read_entry(held[PLACE]).misses == 0
    newer = open_by_key(casebook, KEY)
    newer.db.execute("PRAGMA user_version = 999")
    newer.close()
    assert isinstance(tries(casebook, CODE), errors.NewerVersion)
    assert held == {}


@pytest.mark.parametrize(("code", "error"), [
    ("", errors.CodeTooShort), ("kat7v", errors.CodeTooShort), ("123456", errors.CodeGuessable),
    ("aaaaaa", errors.CodeGuessable), ("geheim", errors.CodeGuessable), ("qwerty", errors.CodeGuessable)])
def test_a_code_that_is_too_short_or_the_first_to_be_tried_is_refused(held, vault, code, error):
    with pytest.raises(error):
        short_code.keep(vault, code, NOW)
    assert held == {}


def test_a_casebook_locked_meanwhile_leaves_nothing_behind(held, vault):
    vault.close()
    with pytest.raises(errors.Interrupted):
        short_code.keep(vault, CODE, NOW)
    assert held == {}


def test_without_a_keyring_that_may_be_used_nothing_is_kept(monkeypatch, quick, vault):
    held = keyring(monkeypatch, "keyrings.alt.file", "PlaintextKeyring")
    with pytest.raises(errors.NoKeyring):
        short_code.keep(vault, CODE, NOW)
    assert held == {}


def test_repr_shows_nothing_of_it(casebook, held):
    entry = short_code.read_entry(held[PLACE])
    assert entry.wrapped.hex() not in repr(entry)
    assert repr(entry.wrapped) not in repr(entry)
