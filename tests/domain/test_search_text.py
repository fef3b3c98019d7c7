"""Search text: pairs of Chinese and words, equal to a slow reference that knows neither."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_reference import is_run_letter, matches, units

from desktop.domain.search_text import (
    MAX_TERMS,
    indexed_text,
    is_han,
    match_expression,
    match_expressions,
    normalise,
    terms,
)

SOME = st.text('打印机坏了卡纸aBvpn19ＡＢ１・カナのé-_, \n。"*', max_size=30)


def in_index(text, query):
    """Return whether the index text answers the query as full-text search does."""
    tokens = indexed_text(text).split()

    def answers(expression):
        if expression.endswith("*"):
            wanted = expression[:-1].strip('"')
            return any(token.startswith(wanted) for token in tokens)
        phrase = expression.strip('"').split()
        size = len(phrase)
        return any(tokens[start : start + size] == phrase for start in range(len(tokens)))

    return all(answers(expression) for expression in match_expressions(query))


@given(SOME, SOME)
def test_the_index_finds_what_the_reference_finds(text, query):
    if terms(query):
        assert in_index(text, query) == matches(units(text), query)


@given(SOME, st.data())
def test_every_piece_of_a_chinese_run_is_found(text, data):
    for unit in units(text):
        if is_run_letter(unit[0]):
            start = data.draw(st.integers(0, len(unit) - 1))
            end = data.draw(st.integers(start + 1, len(unit)))
            assert in_index(text, unit[start:end])


@given(SOME, st.data())
def test_every_beginning_of_a_word_is_found(text, data):
    for unit in units(text):
        if not is_run_letter(unit[0]):
            assert in_index(text, unit[: data.draw(st.integers(1, len(unit)))])


def test_full_width_and_capital_letters_are_the_plain_ones():
    assert normalise("ＶＰＮ２０ Ｐrinter") == "vpn20 printer"
    assert match_expression("ＶＰＮ") == match_expression("vpn") == '"vpn"*'


def test_a_run_is_cut_into_overlapping_pairs_and_its_last_character():
    assert indexed_text("打印机VPN坏了") == "打印 印机 机 vpn 坏了 了"


def test_a_single_character_is_asked_for_as_a_beginning():
    assert match_expression("打") == '"打"*'
    assert match_expression("打印机") == '"打印 印机"'


def test_punctuation_alone_asks_for_nothing():
    assert match_expression(" -_*\"'%()。、") == ""
    assert terms("") == []


def test_only_the_first_terms_of_a_very_long_query_count():
    assert len(terms(" ".join(f"w{n}" for n in range(40)))) == MAX_TERMS


def is_letter(char):
    return char.isalnum() or is_run_letter(char)


@given(st.text(max_size=300))
def test_whatever_is_typed_only_letters_and_digits_reach_the_expression(query):
    expression = match_expression(query)
    quoted = re.findall(r'"([^"]*)"\*?', expression)
    assert re.sub(r'"[^"]*"\*?', "", expression).strip() == ""
    assert all(is_letter(char) or char == " " for part in quoted for char in part)


@given(st.text(max_size=300))
def test_any_text_can_be_indexed(text):
    assert all(map(is_letter, indexed_text(text).replace(" ", "")))


@pytest.mark.parametrize(
    ("term", "han"), [("打印", True), ("vpn", False), ("カナ", True), ("々", True)]
)
def test_a_term_knows_its_kind(term, han):
    assert is_han(term) is han
