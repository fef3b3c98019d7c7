"""Keys typed from paper mean what the paper showed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.answer_keys import UnknownKey, letter, read_key, signs
from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Essay,
    Matching,
    Multiple,
    Option,
    Ordering,
    Pair,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.responses import Chosen, Judged, Matched, Ordered, Written
from desktop.domain.questions.wording import SILENCE, worded

OPTIONS = tuple(Option(worded(each)) for each in "abcd")
PAIRS = (
    Pair(worded("P1"), worded("15 min")),
    Pair(worded("P2"), worded("30 min")),
    Pair(SILENCE, worded("1 day")),
)
BLOCKS = tuple(Block(worded(each)) for each in "abcd")
PLAIN = (Single(OPTIONS, shuffle=False), Multiple(OPTIONS, shuffle=False))


@pytest.mark.parametrize("text", ["B", "b", " Ｂ ", "b."])
def test_one_letter_is_one_choice_in_any_width_and_case(text):
    assert read_key(PLAIN[0], 1, text) == Chosen((1,))


@pytest.mark.parametrize("text", ["AC", "c,a", "A、C", "Ａ Ｃ", "a/c/a"])
def test_letters_are_choices_whatever_stands_between_them(text):
    assert read_key(PLAIN[1], 1, text) == Chosen((0, 2))


@pytest.mark.parametrize(("text", "true"), [("T", True), ("错", False), ("√", True), ("no", False)])
def test_true_and_false_are_known_in_both_languages(text, true):
    assert read_key(TrueFalse(right=True), 0, text) == Judged(true)


@pytest.mark.parametrize("text", ["", " ", "-", "—"])
def test_a_blank_is_no_answer(text):
    for body in (*PLAIN, TrueFalse(right=True), Matching(PAIRS), Ordering(BLOCKS)):
        assert read_key(body, 3, text) is None


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (PLAIN[0], "AB"),
        (PLAIN[0], "E"),
        (PLAIN[1], "A5"),
        (TrueFalse(right=True), "maybe"),
        (Matching(PAIRS), "A"),
        (Matching(PAIRS), "AZ"),
        (Ordering(BLOCKS), "1123"),
        (Ordering(BLOCKS), "15"),
        (Ordering(BLOCKS), "一二"),
        (Essay(), "3"),
    ],
)
def test_a_key_that_says_nothing_is_refused(body, text):
    with pytest.raises(UnknownKey):
        read_key(body, 3, text)


@given(st.integers(0, 2**53 - 1), st.permutations(range(4)))
def test_numbers_are_those_of_the_blocks_as_they_were_shown(seed, put):
    body = Ordering(BLOCKS)
    order = shown(body, seed)
    numbers = [order.index(at) + 1 for at in put]
    for text in ("".join(map(str, numbers)), ", ".join(map(str, numbers))):
        assert read_key(body, seed, text) == Ordered(tuple(put))


@given(st.integers(0, 2**53 - 1))
def test_letters_of_matches_are_those_shown_and_a_dash_leaves_one_out(seed):
    order = shown(Matching(PAIRS), seed)
    letter = "ABC"[order.index(1)]
    assert read_key(Matching(PAIRS), seed, f"{letter}-") == Matched((1, None, None))


def test_words_and_numbers_are_taken_as_they_are_typed():
    assert read_key(ShortText((Accepted("x"),)), 0, " 换备机 ") == Written("换备机")


def choices(count, kind=Single):
    return kind(tuple(Option(worded(f"option {at}")) for at in range(count)), shuffle=False)


def test_g_is_the_seventh_choice_where_there_are_seven_and_nothing_where_there_are_fewer():
    assert read_key(choices(7), 0, "g") == Chosen((6,))
    assert "G" in signs(choices(7), 0)
    assert "G" not in signs(choices(6), 0)
    with pytest.raises(UnknownKey):
        read_key(choices(6), 0, "G")


@pytest.mark.parametrize("sign", ["[", "{", "À", "1", "一"])
def test_what_is_no_letter_is_no_choice_however_many_there_are(sign):
    with pytest.raises(UnknownKey):
        read_key(choices(26), 0, sign)


def test_choices_behind_z_have_two_letters_parted_by_blanks():
    assert [letter(at) for at in (0, 25, 26, 27)] == ["A", "Z", "AA", "AB"]
    assert read_key(choices(28), 0, "AB") == Chosen((27,))
    assert read_key(choices(28, Multiple), 0, "a, ab") == Chosen((0, 27))
    assert signs(choices(28), 0) is None


def test_each_kind_says_which_keys_mean_something_on_its_sheet():
    assert signs(PLAIN[1], 0) == "ABCD"
    assert signs(TrueFalse(right=True), 0) == "TF"
    assert signs(Ordering(BLOCKS), 0) == "1234"
    assert signs(Matching(PAIRS), 0) == "ABC-"
    assert signs(ShortText((Accepted("x"),)), 0) is None
