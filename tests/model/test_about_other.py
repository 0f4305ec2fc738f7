"""Passages about another person: nothing that is marked ever comes through, and everything else does, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.model import about_other
from casebook.model.about_other import CLOSING, OPENING
from casebook.model.text import clean
from casebook.store import passages

TEXTS = st.text(st.sampled_from(f"{OPENING}{CLOSING}ab \n-é🙂"), max_size=24)
PARTS = st.lists(st.tuples(st.text(max_size=8).map(about_other.plain), st.booleans()), max_size=8)
NOTICE = "[…]"


def hidden(text: str) -> list[bool]:
    """For each character whether it is hidden, told in another way: by its pair, or by a mark that has none."""
    pairs, waiting, alone = [], [], []
    for place, letter in enumerate(text):
        if letter == OPENING:
            waiting.append(place)
        elif letter == CLOSING and waiting:
            pairs.append((waiting.pop(), place))
        elif letter == CLOSING:
            alone.append(place)
    return [any(a <= place <= b for a, b in pairs) or any(a <= place for a in waiting)
            or any(place <= b for b in alone) for place in range(len(text))]


@given(TEXTS)
def test_nothing_marked_comes_through_and_everything_else_does(text):
    seen = "".join(letter for letter, gone in zip(text, hidden(text), strict=True) if not gone)
    assert about_other.left_out(text, "")[0] == seen
    shown, count = about_other.left_out(text, NOTICE)
    assert shown.replace(NOTICE, "") == seen
    assert shown.count(NOTICE) == count


@given(PARTS)
def test_marked_parts_are_left_out_one_by_one_and_the_rest_is_as_typed(parts):
    text = "".join(f"{OPENING}{words}{CLOSING}" if marked else words for words, marked in parts)
    wanted = "".join((NOTICE if words.strip() else "") if marked else words for words, marked in parts)
    assert about_other.left_out(text, NOTICE) == (wanted, sum(m and bool(w.strip()) for w, m in parts))


@given(TEXTS)
def test_a_span_holds_exactly_what_is_hidden(text):
    inside = [any(a <= place < b for a, b in about_other.spans(text)) for place in range(len(text))]
    assert inside == hidden(text)


@pytest.mark.parametrize(("text", "seen"), [
    ("voor ⁅Piet⁆ na", "voor  na"), ("voor ⁅Piet", "voor "), ("Piet⁆ na", " na"), ("⁅a ⁅b⁆ c⁆ d", " d"),
    ("⁅a ⁅b⁆ c", ""), ("a⁆ b⁆ c ⁅d⁆ e", " c  e"), ("⁅a⁆⁆ b", " b"), ("⁅⁆", ""), ("", ""), ("gewoon", "gewoon"),
])  # fmt: skip
def test_what_is_not_whole_hides_more_never_less(text, seen):
    assert about_other.left_out(text, "")[0] == seen


@given(TEXTS, st.integers(0, 24), st.integers(0, 24))
def test_marking_changes_no_letter_and_hides_all_that_was_selected_or_nothing_of_it(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = about_other.toggle(text, start, end)
    if found is None:
        assert not text[start:end].strip()
        return
    after = about_other.changed(text, found.changes)
    assert about_other.plain(after) == about_other.plain(text)
    assert 0 <= found.cursor <= len(after)
    wanted = sum(not letter.isspace() and letter not in (OPENING, CLOSING) for letter in text[start:end])
    if wanted == 0:
        return
    before_it = len(about_other.plain(text[:start]))
    selected = range(before_it, before_it + len(about_other.plain(text[start:end])))
    letters = [gone for letter, gone in zip(after, hidden(after), strict=True) if letter not in (OPENING, CLOSING)]
    is_hidden = {letters[place] for place in selected if not about_other.plain(after)[place].isspace()}
    assert len(is_hidden) == 1
    first, last = start, end
    while text[first].isspace():
        first += 1
    while text[last - 1].isspace():
        last -= 1
    assert is_hidden == {not any(a <= first and last <= b for a, b in about_other.spans(text))}


@given(st.text(max_size=20).map(about_other.plain), st.integers(0, 20), st.integers(0, 20))
def test_marking_twice_is_as_it_was(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = about_other.toggle(text, start, end)
    if found is None or start == end:
        return
    marked = about_other.changed(text, found.changes)
    assert about_other.left_out(marked, "")[0] != text
    again = about_other.toggle(marked, start, end + 1)
    assert again is not None
    assert about_other.changed(marked, again.changes) == text


def test_without_a_selection_she_writes_inside_a_new_pair_and_steps_out_of_it():
    begun = about_other.toggle("Zij zegt ", 9, 9)
    text = about_other.changed("Zij zegt ", begun.changes)
    assert (text, begun.cursor) == ("Zij zegt ⁅⁆", 10)
    written = text[:10] + "dat hij drinkt" + text[10:]
    out = about_other.toggle(written, 24, 24)
    assert (out.changes, out.cursor) == ((), len(written))
    inside = about_other.toggle(written, 14, 14)
    assert about_other.changed(written, inside.changes) == "Zij zegt dat hij drinkt"
    empty = about_other.toggle(text, 10, 10)
    assert about_other.changed(text, empty.changes) == "Zij zegt "


def test_a_selection_that_reaches_beyond_a_passage_widens_it():
    found = about_other.toggle("een ⁅twee⁆ drie", 0, 10)
    assert about_other.changed("een ⁅twee⁆ drie", found.changes) == "⁅een twee⁆ drie"
    found = about_other.toggle("een ⁅twee⁆ drie", 6, 15)
    assert about_other.changed("een ⁅twee⁆ drie", found.changes) == "een ⁅twee drie⁆"


@given(TEXTS)
def test_the_mark_survives_cleaning_and_is_no_part_of_a_word(text):
    assert [c for c in clean(text) if c in (OPENING, CLOSING)] == [c for c in text if c in (OPENING, CLOSING)]
    assert passages.words("⁅Piet⁆") == ("piet",)
