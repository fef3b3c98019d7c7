"""What is broken in GIFT is told with its line and text; what is odd is taken and said."""

import pytest

from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.remarks import explained


def bank_of(text):
    return read_gift("bank.gift", text.encode())


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("q {~a =b", "gift_open"),
        ("q }~a =b{", "gift_braces"),
        ("q ~a =b}", "gift_braces"),
        ("q {~a {b} =c}", "gift_braces"),
        ("q {T}}", "gift_braces"),
        ("q {T}\nr {F}", "gift_two_blocks"),
        ("q {~a}", "gift_too_few"),
        ("q {=a -> b}", "gift_too_few"),
        ("q {= -> a = -> b}", "gift_too_few"),
        ("q {>2 ALL\na}", "gift_too_few"),
        ("q {~a =}", "gift_empty_answer"),
        ("q {=}", "gift_empty_answer"),
        ("q {=a -> b =c ->}", "gift_empty_answer"),
        ("q {=%50%a ~b}", "gift_half_right"),
        ("q {~%150%a =b}", "gift_weight_range"),
        ("q {=a -> b =c}", "gift_no_arrow"),
        ("q {#}", "gift_no_number"),
        ("q {#~#wrong}", "gift_no_number"),
        ("q {#five}", "gift_not_number"),
        ("q {#1:x}", "gift_not_number"),
        ("q {#inf}", "gift_not_number"),
        ("q {#1,5}", "gift_not_number"),
        ("q {#" + "9" * 401 + "}", "gift_not_number"),
        ("q {#5..3}", "gift_range_turned"),
        ("::  ::{=a}", "gift_no_text"),
    ],
)
def test_a_broken_entry_is_told_and_the_others_are_taken(entry, code):
    bank = bank_of(f"// a comment\n\ngood {{T}}\n\n// before\n{entry}\n\nalso good {{F}}\n")
    assert [question.text.en for question in bank.questions] == ["good", "also good"]
    (refused,) = bank.rejected
    assert (refused.line, refused.code) == (6, code)
    assert refused.text == f"// before\n{entry}"
    assert all(explained(refused, "zh") + explained(refused, "en"))


@pytest.mark.parametrize(
    ("entry", "code", "told"),
    [
        ("q {~%33%a ~%67%b}", "gift_weight", "33%, 67%"),
        ("q {~%50%a ~%25%b}", "gift_sum", "75 %"),
        ("q {=%50%a}", "gift_none_full", "50 %"),
        ("q {#=%90%1}", "gift_none_full", "90 %"),
        ("q {true}", "gift_truth_small", "true"),
        ("q {network}", "gift_unsigned_short", "network"),
        ("q {network ~a =b}", "gift_unsigned", "network"),
        ("q {#5 ~6#too much}", "gift_wrong_number", "6"),
        ("::What is a ping?{=a}", "gift_name_open", "What is a ping?"),
        ("::What is a ping?::{=a}", "gift_text_is_name", "What is a ping?"),
    ],
)
def test_what_is_odd_is_taken_and_said(entry, code, told):
    bank = bank_of(f"good {{T}}\n\n{entry}\n")
    assert len(bank.questions) == 2
    (remark,) = bank.warnings
    assert (remark.line, remark.code) == (3, code)
    assert told in explained(remark, "en")[0]
    assert all(explained(remark, "zh"))


@pytest.mark.parametrize("fence", ["::", ""])
def test_the_name_of_a_question_stands_for_its_missing_text(fence):
    (question,) = bank_of(f"::What is a ping?{fence}{{=a}}").questions
    assert question.text == Wording(en="What is a ping?", markup=Markup.MOODLE)
    assert question.name == "What is a ping?"
