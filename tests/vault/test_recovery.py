"""The recovery sheet: a single wrong character or two neighbours swapped is refused at that line."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import SheetLineWrong, SheetOfAnotherKey
from casebook.vault import keys, recovery
from tests.casebook_files import KEY, SALT

LINES = recovery.lines(KEY, SALT)


def test_the_checksum_is_crc_24_openpgp():
    assert recovery.crc24(b"123456789") == 0x21CF02


def test_the_sheet_of_a_known_key_is_always_the_same():
    """A test vector: anyone can make it from version, salt and key."""
    assert recovery.lines(KEY, SALT) == LINES
    assert len(LINES) == 7
    assert all(len(line) == 19 and line.count("-") == 3 for line in LINES)
    assert LINES == (
        "072G-2001-081N-R4AY", "0G2G-C1R8-145B-NDKR", "1C60-T001-081V-9QXS", "0G2G-C1R8-1450-WPMQ",
        "1C60-T3GF-208Z-RHFM", "289H-858P-2WC4-Y47Q", "34D1-P70X-3RFV-77JQ")


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=14, max_size=14))
def test_what_is_typed_over_is_what_was_printed_however_it_is_spaced(key, random):
    salt = bytes((keys.MAGIC, 1)) + random
    typed = [line.replace("-", " ").lower().replace("0", "o").replace("1", "l") for line in recovery.lines(key, salt)]
    assert recovery.read(typed) == (bytearray(key), salt)


def test_every_single_wrong_character_is_refused_at_its_line():
    refused = 0
    for number, line in enumerate(LINES, 1):
        for place, right in enumerate(line):
            for wrong in keys.CROCKFORD if right != "-" else "":
                if wrong != right:
                    assert not recovery.is_line(number, line[:place] + wrong + line[place + 1:])
                    refused += 1
    assert refused == 7 * 16 * 31


def test_every_swap_of_two_neighbours_is_refused_at_its_line():
    for number, line in enumerate(LINES, 1):
        plain = line.replace("-", "")
        for place in range(15):
            one, other = plain[place], plain[place + 1]
            if one != other:
                assert not recovery.is_line(number, plain[:place] + other + one + plain[place + 2:])


def test_two_neighbours_changed_alike_are_refused_whatever_the_key():
    """The checksum is linear: what it finds in one line it finds in every line, so for all keys and swaps."""
    for number, line in enumerate(LINES, 1):
        plain = line.replace("-", "")
        for place, change in itertools.product(range(15), range(1, 32)):
            one, other = (keys.CROCKFORD[keys.CROCKFORD.index(plain[at]) ^ change] for at in (place, place + 1))
            assert not recovery.is_line(number, plain[:place] + one + other + plain[place + 2:])


def test_a_line_in_the_place_of_another_is_refused():
    for (one, line), (other, _) in itertools.permutations(enumerate(LINES, 1), 2):
        assert not recovery.is_line(other, line), (one, other)
    with pytest.raises(SheetLineWrong) as caught:
        recovery.read([LINES[1], LINES[0], *LINES[2:]])
    assert caught.value.number == 1


@given(st.text(max_size=30), st.integers(1, 7))
def test_nothing_typed_is_more_than_a_wrong_line(typed, number):
    recovery.is_line(number, typed)


def test_a_sheet_of_another_key_says_which():
    other = bytes((keys.MAGIC, 1)) + bytes(14)
    with pytest.raises(SheetOfAnotherKey) as caught:
        recovery.key_for(LINES, other)
    assert caught.value.key_id == keys.key_id(SALT)
    assert recovery.key_for(LINES, SALT) == bytearray(KEY)
