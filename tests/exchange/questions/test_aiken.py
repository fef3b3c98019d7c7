"""Aiken: questions with lettered options; broken ones are told, the next ones are taken."""

import pytest

from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.wording import Markup, worded
from desktop.exchange.questions.aiken import read_aiken
from desktop.exchange.questions.model import BankFormat

GOOD = "What is asked first?\nA) The name\nB) The weather\nANSWER: A\n"


def bank_of(text, encoding="utf-8"):
    return read_aiken("bank.txt", text.encode(encoding))


def test_one_option_is_right_and_texts_are_plain():
    bank = bank_of(f"{GOOD}\n\n第一行 <b>：\n第二行\nA. 甲 = {{x}}\nB.乙\nC）丙\nD、丁\n答案：C\n")
    first, second = bank.questions
    assert bank.kind is BankFormat.AIKEN
    assert first.name == "What is asked first?"
    assert first.body == Single((Option(worded("The name"), 1.0), Option(worded("The weather"))))
    assert second.text == worded("第一行 <b>：\n第二行")
    assert second.text.markup is Markup.PLAIN
    assert [option.text.text("zh") for option in second.body.options] == [
        "甲 = {x}",
        "乙",
        "丙",
        "丁",
    ]
    assert [option.weight for option in second.body.options] == [0, 0, 1, 0]
    assert bank.by_kind == {"single": 2}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_any_usual_encoding_and_line_end_comes_in(encoding):
    text = "先问什么？\r\nA) 姓名\r\nB) 天气\r\nANSWER: b.\r\n"
    assert bank_of(text, encoding).questions == bank_of(text.replace("\r", "")).questions


@pytest.mark.parametrize(
    ("block", "code", "answer"),
    [
        ("Only one?\nA) yes\nANSWER: A\n", "aiken_too_few", None),
        ("None?\nANSWER: A\n", "aiken_too_few", None),
        ("A) a\nB) b\nANSWER: A\n", "aiken_no_question", None),
        ("Twice?\nA) a\nA) b\nANSWER: A\n", "aiken_letter_twice", None),
        ("Empty?\nA)\nB) b\nANSWER: B\n", "aiken_empty_option", None),
        ("Which?\nA) a\nB) b\nANSWER: C\n", "aiken_answer", "C"),
        ("Which?\nA) a\nB) b\nANSWER: A, B\n", "aiken_answer", "A, B"),
        ("Which?\nA) a\nB) b\nANSWER:\n", "aiken_answer", ""),
        ("Unfinished?\nA) a\nB) b\n", "aiken_unfinished", None),
        ("Wrapped?\nA) a\nand more\nB) b\nANSWER: A\n", "aiken_unfinished", None),
    ],
)
def test_a_broken_question_is_told_and_the_others_are_taken(block, code, answer):
    bank = bank_of(f"{GOOD}\n{block}\n{GOOD}")
    assert [question.name for question in bank.questions[:1]] == ["What is asked first?"]
    refused = bank.rejected[0]
    assert (refused.line, refused.code) == (6, code)
    assert refused.params.get("answer") == answer
    assert refused.text.split("\n")[0] == block.split("\n")[0]
    assert len(bank.questions) == 2


def test_a_file_that_breaks_off_tells_where():
    bank = bank_of(f"{GOOD}\nOne more\n\nand its end")
    assert [(each.line, each.text) for each in bank.rejected] == [(6, "One more\nand its end")]


def test_letters_within_a_question_are_no_options():
    (question,) = bank_of(f"I. Newton\nB. Pascal\n{GOOD}").questions
    assert question.text.text("en").startswith("I. Newton\nB. Pascal\nWhat")
