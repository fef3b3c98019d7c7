"""Ticket numbers: the check digit finds what people get wrong, and parsing takes what they type."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_reference import damm

from desktop.domain.errors import AppError
from desktop.domain.numbers import (
    TicketNumber,
    check_digit,
    full_number,
    parse_number,
    short_number,
)

NUMBERS = st.builds(TicketNumber, st.integers(0, 25), st.integers(1, 10**12))


def digits_of(number):
    return f"{number.station:02d}{number.counter}"


def test_the_number_of_the_specification_has_the_digit_six():
    assert short_number(0, 2417) == "A2417-6"
    assert full_number("DB", 0, 2417) == "DB-A2417-6"


@given(NUMBERS)
def test_the_digit_equals_an_independent_one(number):
    assert check_digit(number) == damm(digits_of(number))


@given(NUMBERS)
def test_every_single_wrong_digit_is_found(number):
    digits = digits_of(number)
    right = str(check_digit(number))
    for place in range(len(digits)):
        for wrong in set("0123456789") - {digits[place]}:
            misheard = digits[:place] + wrong + digits[place + 1 :]
            assert str(damm(misheard)) != right


@given(NUMBERS)
def test_every_swap_of_neighbours_is_found(number):
    digits = digits_of(number) + str(check_digit(number))
    for place in range(len(digits) - 1):
        first, second = digits[place : place + 2]
        if first != second:
            swapped = digits[:place] + second + first + digits[place + 2 :]
            assert damm(swapped[:-1]) != int(swapped[-1])


@given(NUMBERS, st.sampled_from(["", "DB", "HELP"]), st.sampled_from(["-", " ", ""]))
def test_a_number_is_understood_with_and_without_prefix_dash_and_digit(number, prefix, dash):
    letter = chr(65 + number.station)
    digit = check_digit(number)
    for text in (
        f"{prefix}{dash if prefix else ''}{letter}{number.counter}",
        f"{prefix}{dash if prefix else ''}{letter}{dash}{number.counter}-{digit}",
        f"  {letter.lower()}{number.counter} {digit} ",
    ):
        assert parse_number(text) == number


def test_a_wrong_digit_is_named():
    with pytest.raises(AppError) as caught:
        parse_number("DB-A2417-5")
    assert caught.value.code == "wrong_check_digit"
    assert caught.value.params == {"number": "DB-A2417-5", "digit": "5"}


@pytest.mark.parametrize(
    "text",
    ["ＤＢ－Ａ２４１７－６", "ａ２４１７", "A2417–6", "A2417‑6", "DB−A2417−6", "Ａ２４１７　６"],
)
def test_full_width_letters_digits_and_long_dashes_count_as_plain_ones(text):
    assert parse_number(text) == TicketNumber(0, 2417)


@pytest.mark.parametrize(
    "text",
    ["", "-", "2417", "VPN", "A", "A-", "A2417-66", "A2417-", "打印机", "AÀ1", "A٢٤", "A1\n2"],
)
def test_other_text_is_no_number(text):
    assert parse_number(text) is None


@given(st.text())
def test_no_text_breaks_the_parser(text):
    with suppress(AppError):
        number = parse_number(text)
        assert number is None or 0 <= number.station <= 25
