"""Operators are taken out of what is typed, whatever the colon, the quotes and the width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.search_operators import parse, quoted, split_values, typing_at

NAMES = {"status": "status", "状态": "status", "from": "requester", "tag": "tag"}


def parts(text):
    plain, pieces = parse(text, NAMES)
    return plain, [(piece.name, piece.values, piece.negative) for piece in pieces]


@pytest.mark.parametrize(
    ("text", "plain", "found"),
    [
        ("打印 status:new 卡纸", "打印 卡纸", [("status", ("new",), False)]),
        ("状态：待用户", "", [("status", ("待用户",), False)]),
        ("ＳＴＡＴＵＳ：new", "", [("status", ("new",), False)]),
        ('-tag:"two words" x', "x", [("tag", ("two words",), True)]),
        ("－tag：“两 个”", "", [("tag", ("两 个",), True)]),
        ("status:new,waiting，closed", "", [("status", ("new", "waiting", "closed"), False)]),
        ("status:", "", [("status", (), False)]),
        ('from:"open', "", [("requester", ("open",), False)]),
        ("http://x.y a:b", "http://x.y a:b", []),
        ("10:30 上午", "10:30 上午", []),
        ("xstatus:new", "xstatus:new", []),
        ("a  b", "a  b", []),
    ],
)
def test_an_operator_is_a_known_word_before_a_colon(text, plain, found):
    assert parts(text) == (plain, found)


@given(st.text(max_size=80))
def test_any_text_is_read_and_what_is_no_operator_stays_as_it_is(text):
    plain, pieces = parse(text, NAMES)
    assert pieces or plain == text
    for piece in pieces:
        assert 0 <= piece.start < piece.end <= len(text)
    for cursor in range(len(text) + 1):
        typing = typing_at(text, cursor, NAMES)
        assert 0 <= typing.start <= cursor


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=12))
def test_a_value_in_quotes_comes_back_without_its_quotes(value):
    wanted = "".join(letter for letter in value if letter not in '"“”')
    _, pieces = parse(f"tag:{quoted(value)} x", NAMES)
    assert pieces[0].values == ((wanted,) if wanted.strip() else ())


def test_what_is_typed_before_the_cursor_is_a_word_or_the_last_value():
    assert typing_at("打印 stat", 7, NAMES)[:3] == ("", "stat", 3)
    assert typing_at("-stat", 5, NAMES) == ("", "stat", 1, True)
    assert typing_at("status:ne", 9, NAMES)[:3] == ("status", "ne", 7)
    assert typing_at("status:new,wa", 13, NAMES)[:3] == ("status", "wa", 11)
    assert typing_at('from:"zhuo li', 13, NAMES)[:3] == ("requester", "zhuo li", 5)
    assert typing_at("status:new ", 11, NAMES)[:2] == ("", "")


def test_values_are_apart_between_commas_and_together_in_quotes():
    assert split_values('a,"b,c",，d') == ("a", "b,c", "d")
    assert split_values(",,") == ()
