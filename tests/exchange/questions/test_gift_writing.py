"""GIFT is written as Moodle reads it; what it cannot carry is said once for each question."""

import os
from decimal import Decimal
from types import MappingProxyType

import pytest

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    OrderMode,
    Pair,
    Point,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Triage
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.gift.writing import write_gift
from desktop.exchange.questions.remarks import explained

BOTH = Wording("打印机没纸了", "The printer is out of paper")
RIGHT = Option(worded("a"), 1.0)
SINGLE = Single((RIGHT, Option(worded("b"))))
FAR = Range(Decimal("1E+900"), Decimal("1E+900"))
OPEN, CLOSE = Block(worded("开", Markup.MOODLE)), Block(worded("关", Markup.MOODLE))
STEPS = (OPEN, CLOSE)


def written(tmp_path, *questions, language="zh"):
    path = tmp_path / "bank.gift"
    bank = write_gift(path, questions, language)
    return bank, path.read_text("utf-8")


def remarks_of(tmp_path, question, language="zh"):
    bank, text = written(tmp_path, question, language=language)
    for remark in bank.left_out:
        assert (remark.line, dict(remark.params)) == (0, {"name": question.name})
        assert all(explained(remark, "zh") + explained(remark, "en"))
        assert question.name in explained(remark, "zh")[0]
    return [remark.code for remark in bank.left_out], text


GOLDEN = r"""// [id:p-1] [tag:打印] [tag:a\]b]
::断网::[html]<b>先</b>问什么\: a \= b{
	=网线#[plain]对
	~%50%[html]%50% off
	~%-33.33333%[html][html] \{\}
	####再看\n一遍
}

$CATEGORY: 硬件/打印机

::多选::问{
	~%50%甲
	~%50%乙
	~丙
}

::对错::问{TRUE##很好}

::配对::问{
	=a-\>b -> [html] -> c
	= -> 丁
}

$CATEGORY:

::填空::问{
	=网络
	=%50%\\*#a-\>b
	=[moodle]// x
}

::数::问{#
	=-0.5..1000#对
	=%90%7
	~#不对
}

::顺序::问{>2 CONTIGUOUS HORIZONTAL ABSOLUTE_POSITION none
1: 开 \{x\} C:\temp \\n \\\
\n// 关
看
}

::问答::问{}

::说明::问

"""


def golden_questions():
    plain, moodle = Markup.PLAIN, Markup.MOODLE

    def said(text, markup=moodle):
        return worded(text, markup)

    wrong = Option(said("[html] {}", Markup.HTML), -1 / 3)
    half = Option(said("%50% off", Markup.HTML), 0.5)
    yield Question(
        "断网",
        worded("<b>先</b>问什么: a = b", Markup.HTML),
        Single((Option(worded("网线", Markup.HTML), 1.0, worded("对", plain)), half, wrong)),
        general=worded("再看\n一遍", Markup.HTML),
        external="p-1",
        tags=("打印", "a]b"),
    )
    shares = ((said("甲"), 0.5), (said("乙"), 0.5), (said("丙"), 0.0))
    held = {"category": "硬件/打印机"}
    several = Multiple(tuple(Option(text, weight) for text, weight in shares))
    yield Question("多选", said("问"), several, **held)
    yield Question("对错", said("问"), TrueFalse(right=True, if_true=said("很好")), **held)
    pairs = (Pair(said("a->b"), worded("[html] -> c")), Pair(SILENCE, worded("丁")))
    yield Question("配对", said("问"), Matching(pairs), **held)
    answers = (Accepted("网络"), Accepted("\\*", 0.5, said("a->b")), Accepted("// x"))
    yield Question("填空", said("问"), ShortText(answers))
    ranges = (
        Range(Decimal("-0.5"), Decimal("1E+3"), feedback=said("对")),
        Range(Decimal(7), Decimal(7), 0.9),
    )
    yield Question("数", said("问"), Numeric(ranges, said("不对")))
    blocks = (Block(said("1: 开 {x} C:\\temp \\n \\\\")), Block(said("// 关")), Block(said("看")))
    kept = {"selecttype": "CONTIGUOUS", "layouttype": "HORIZONTAL", "numberingstyle": "none"}
    order = Ordering(blocks, OrderMode.ABSOLUTE, 2)
    yield Question("顺序", said("问"), order, kept=MappingProxyType(kept))
    yield Question("问答", said("问"), Essay())
    yield Question("说明", said("问"), Description())


def test_a_bank_of_every_kind_is_written_as_it_should_be(tmp_path):
    asked = tuple(golden_questions())
    bank, text = written(tmp_path, *asked)
    assert text == GOLDEN
    assert bank.written == len(asked)
    assert [remark.code for remark in bank.left_out] == ["gift_arrow", "gift_arrow"]
    assert read_gift("a", text.encode()).questions == asked


def order(*blocks):
    return Ordering(blocks, OrderMode.DISTANCE)


@pytest.mark.parametrize(
    ("code", "body", "more"),
    [
        ("knock_out", Single((RIGHT, Option(worded("x"), knock_out=True))), {}),
        ("knock_out", order(OPEN, CLOSE._replace(knock_out=True)), {}),
        ("partial", order(OPEN, CLOSE._replace(after=())), {}),
        ("wrong_blocks", order(OPEN, CLOSE, OPEN._replace(wrong=True)), {}),
        ("mode", Ordering((OPEN, CLOSE)), {}),
        ("rubric", Essay((Point(worded("p")),)), {}),
        ("pictures", Essay(), {"pictures": (Picture("a.png", b""),)}),
        ("marks", SINGLE, {"marks": 2.0}),
        ("shuffle", SINGLE._replace(shuffle=False), {}),
        ("case", ShortText((Accepted("a"),), exact_case=True), {}),
        ("general", Description(), {"general": worded("g")}),
        ("general", order(OPEN, CLOSE), {"general": worded("g")}),
        ("markup", order(Block(worded("a")), CLOSE), {}),
        ("markup", Matching((Pair(BOTH, worded("b", Markup.HTML)), Pair(BOTH, BOTH))), {}),
        ("labels", SINGLE, {"tags": ("a\nb",)}),
        ("labels", SINGLE, {"tags": ("x\\", "y")}),
        ("kept", SINGLE, {"kept": {"penalty": "0.1"}}),
    ],
)
def test_what_is_lost_is_said_once(tmp_path, code, body, more):
    question = Question("q", BOTH, body, **more)
    codes, _text = remarks_of(tmp_path, question)
    assert codes == [f"gift_lost_{code}", "gift_lost_language"]
    assert written(tmp_path, question)[0].written == 1


def test_each_language_is_a_file_of_its_own(tmp_path):
    question = Question("q", BOTH, Essay(), general=Wording(en="only English"))
    assert remarks_of(tmp_path, question) == (
        ["gift_lost_language"],
        "::q::[plain]打印机没纸了{\n\t####only English\n}\n\n",
    )
    _codes, text = remarks_of(tmp_path, question, "en")
    assert text.startswith("::q::[plain]The printer is out of paper{")
    assert remarks_of(tmp_path, Question("q", worded("一"), Essay()), "en")[0] == []


@pytest.mark.parametrize(
    ("code", "question"),
    [
        (
            "gift_out_kind",
            Question("q", BOTH, Case(BOTH, Triage("incident"), (), (), Ordering(STEPS))),
        ),
        ("gift_out_bare", Question("q", SILENCE, SINGLE)),
        ("gift_out_bare", Question("q", BOTH, Single(SINGLE.options[1:]))),
        ("gift_out_bare", Question("q", BOTH, Single((Option(worded("a"), 0.9),) * 2))),
        ("gift_out_bare", Question("q", BOTH, Single((SINGLE.options[0], Option(SILENCE))))),
        ("gift_out_bare", Question("q", BOTH, Multiple(()))),
        ("gift_out_bare", Question("q", BOTH, ShortText(()))),
        ("gift_out_bare", Question("q", BOTH, Numeric(()))),
        (
            "gift_out_bare",
            Question(
                "q",
                BOTH,
                Numeric((FAR,)),
            ),
        ),
        ("gift_out_bare", Question("q", BOTH, Matching((Pair(BOTH, BOTH),)))),
        ("gift_out_bare", Question("q", BOTH, Ordering((*STEPS, Block(SILENCE))))),
    ],
)
def test_what_cannot_be_written_is_left_out_and_said(tmp_path, code, question):
    codes, text = remarks_of(tmp_path, question)
    assert codes == [code]
    assert text == ""


def test_all_right_choices_are_told_from_short_answers(tmp_path):
    body = Single((Option(worded("a"), 1.0), Option(worded("b"), 1.0)))
    _bank, text = written(tmp_path, Question("q", worded("x"), body))
    assert text == "::q::[plain]x{\n\t=a\n\t~%100%b\n}\n\n"
    assert read_gift("a", text.encode()).questions[0].body == body


def test_names_and_categories_stand_on_one_line(tmp_path):
    question = Question(" a\r\nb ", worded("x"), Essay(), category=" c\nd ")
    _bank, text = written(tmp_path, question, Question("", worded("// x"), Essay()))
    assert text == ("$CATEGORY: c d\n\n::a b::[plain]x{}\n\n$CATEGORY:\n\n[plain]// x{}\n\n")
    assert [each.name for each in read_gift("a", text.encode()).questions] == ["a b", "// x"]


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "bank.gift"
    path.write_text("before")

    def broken():
        yield Question("q", worded("x"), Essay())
        raise OSError(28, os.strerror(28))

    with pytest.raises(AppError, match="export_cannot_write"):
        write_gift(path, broken(), "zh")
    with pytest.raises(AppError, match="export_cannot_write"):
        write_gift(tmp_path / "none" / "bank.gift", [], "zh")
    assert [each.name for each in tmp_path.iterdir()] == ["bank.gift"]
    assert path.read_text() == "before"


def test_letters_that_no_file_can_hold_do_not_stop_the_writing(tmp_path):
    bank, text = written(tmp_path, Question("q\ud800", worded("x\udc7e"), Essay()))
    assert bank.written == 1
    assert text == "::q?::[plain]x?{}\n\n"
