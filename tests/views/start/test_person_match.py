"""A person is found by a few letters."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Person
from desktop.services.names import pinyin_keys
from desktop.views.start.person_match import matching

PEOPLE = [
    Person(number, Bilingual(zh, en), pinyin_keys(zh), staff_no)
    for number, (zh, en, staff_no) in enumerate(
        [
            ("顾明远", "Gu Mingyuan", "SN0112"),
            ("罗斌", "Luo Bin", "SN0319"),
            ("田小禾", "Tian Xiaohe", "SN0386"),
            ("", "Leo Brandt", "SN0700"),
        ]
    )
]


def names(text):
    return [person.name.text("zh") for person in matching(PEOPLE, text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("罗", ["罗斌"]),
        ("斌", ["罗斌"]),
        ("luobin", ["罗斌"]),
        ("LUO b", ["罗斌"]),
        ("lb", ["罗斌", "Leo Brandt"]),
        ("txh", ["田小禾"]),
        ("xiao", ["田小禾"]),
        ("sn0319", ["罗斌"]),
        ("0319", ["罗斌"]),
        ("ｌｕｏ", ["罗斌"]),
        ("brandt leo", ["Leo Brandt"]),
        ("nobody", []),
    ],
)
def test_by_name_pinyin_initials_and_staff_number(text, wanted):
    assert names(text) == wanted


def test_no_letters_mean_everybody_in_the_given_order():
    assert names("  ") == ["顾明远", "罗斌", "田小禾", "Leo Brandt"]


def test_whose_name_starts_so_comes_before_whose_name_has_it_inside():
    people = [Person(1, Bilingual("", "Paulo Bern")), Person(2, Bilingual("", "Lo Kim"))]
    assert [p.key for p in matching(people, "lo")] == [2, 1]
