"""What GIFT says is read as Moodle would read it, and what is broken is told with its line."""

from decimal import Decimal

import pytest

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
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.gift.reading import read_gift


def bank_of(text, encoding="utf-8"):
    return read_gift("bank.gift", text.encode(encoding))


def only(text):
    bank = bank_of(text)
    assert bank.rejected == ()
    (question,) = bank.questions
    return question


def en(text, markup=Markup.MOODLE):
    return Wording(en=text, markup=markup)


def zh(text, markup=Markup.MOODLE):
    return Wording(zh=text, markup=markup)


def test_one_wrong_and_one_right_choice_with_feedback_in_both_languages():
    question = only(
        "::断网::用户说\\:“上不了网”，先问什么？{\n"
        "  ~重装系统 # 太早了\n  =网线插好了吗 # Right!\n  ####见 SOP 第 3 步\n}"
    )
    assert question.name == "断网"
    assert question.text == zh("用户说:“上不了网”，先问什么？")
    assert question.general == zh("见 SOP 第 3 步")
    assert question.body == Single(
        (
            Option(zh("重装系统"), 0.0, zh("太早了")),
            Option(zh("网线插好了吗"), 1.0, en("Right!")),
        )
    )


def test_choices_without_a_right_one_are_several_and_weights_are_shares():
    question = only("Which are printers?{~%50%laser~%50%inkjet ~%-100%mouse ~router}")
    weights = [option.weight for option in question.body.options]
    assert isinstance(question.body, Multiple)
    assert weights == [0.5, 0.5, -1.0, 0.0]


def test_three_thirds_are_a_whole():
    question = only("Pick three{~%33.33333%a ~%33.33333%b ~%33.333%c ~%-16.66667%d}")
    assert sum(option.weight for option in question.body.options[:3]) == 1.0
    assert question.body.options[3].weight == -1 / 6


def test_a_right_choice_may_name_its_full_weight_and_a_text_may_hold_arrows():
    question = only("Where?{=%100%Start -> Settings ~Settings -> Start}")
    assert question.body.options[0] == Option(en("Start -> Settings"), 1.0)
    assert question.body.options[1].weight == 0.0


@pytest.mark.parametrize(
    ("block", "right", "wrong_told", "right_told"),
    [
        ("T", True, "", ""),
        ("TRUE", True, "", ""),
        (" F ", False, "", ""),
        ("FALSE#no#yes", False, "no", "yes"),
        ("TRUE#no#yes", True, "no", "yes"),
        ("TRUE##yes", True, "", "yes"),
        ("TRUE#no\n####general", True, "no", ""),
    ],
)
def test_truth_has_feedback_for_wrong_then_right(block, right, wrong_told, right_told):
    body = only(f"P1 is phoned.{{{block}}}").body
    wrong, well = (body.if_false, body.if_true) if right else (body.if_true, body.if_false)
    assert isinstance(body, TrueFalse)
    assert (body.right, wrong.en, well.en) == (right, wrong_told, right_told)


def test_short_answers_weigh_and_stars_stay():
    body = only("Which cable?{=网线 =%50%cable#more exactly? =%0%*#no}").body
    assert body == ShortText(
        (
            Accepted("网线"),
            Accepted("cable", 0.5, en("more exactly?")),
            Accepted("*", 0.0, en("no")),
        )
    )


def test_pairs_and_a_distractor():
    body = only("Who does what?{=intake -> first line =[html]<b>fix</b>->二线 = -> nobody}").body
    assert body == Matching(
        (
            Pair(en("intake"), worded("first line")),
            Pair(en("<b>fix</b>", Markup.HTML), worded("二线")),
            Pair(SILENCE, worded("nobody")),
        )
    )


@pytest.mark.parametrize(
    ("block", "ends"),
    [
        ("#15", [("15", "15")]),
        ("#15:1", [("14", "16")]),
        ("#-1.5..-0.5", [("-1.5", "-0.5")]),
        ("#=4:0.5 =%50%4:2", [("3.5", "4.5"), ("2", "6")]),
        ("#１５：１", [("14", "16")]),
        ("#1e2 : .5", [("99.5", "100.5")]),
        (f"#0.1:0.{'0' * 34}1", [(f"0.0{'9' * 34}", f"0.1{'0' * 33}1")]),
    ],
)
def test_numbers_are_exact(block, ends):
    body = only(f"How many minutes?{{{block}}}").body
    found = [(each.low, each.high) for each in body.ranges]
    assert found == [(Decimal(low), Decimal(high)) for low, high in ends]


@pytest.mark.parametrize("block", ["#3:2~#Far off", "#3:2 =%0%*#Far off", "#3:2~Far off"])
def test_any_other_number_is_told_something(block):
    body = only(f"1 to 5?{{{block}}}").body
    assert body == Numeric((Range(Decimal(1), Decimal(5)),), en("Far off"))


def test_an_order_has_a_line_for_each_item():
    question = only(
        "[html]Order the steps{>2 contiguous H LONGEST_ORDERED_SUBSET HIDE abc\n"
        "Open: a #1 = b\n  \\{look\\}  \nClose\n}"
    )
    texts = ("Open: a #1 = b", "{look}", "Close")
    assert question.body == Ordering(
        tuple(Block(en(text)) for text in texts), OrderMode.LONGEST_ORDERED, 2
    )
    assert dict(question.kept) == {
        "layouttype": "HORIZONTAL",
        "showgrading": "HIDE",
        "numberingstyle": "abc",
        "selecttype": "CONTIGUOUS",
    }


@pytest.mark.parametrize(
    ("head", "mode", "shown"),
    [
        (">3 ALL", OrderMode.NEXT_EXCLUDE_LAST, 0),
        (">9", OrderMode.NEXT_EXCLUDE_LAST, 0),
        (">2 EXACT ABS", OrderMode.ABSOLUTE, 0),
        ("> 2 RANDOM V ALL_OR_NOTHING 1", OrderMode.ALL_OR_NOTHING, 2),
        (">2 RELATIVE_TO_CORRECT", OrderMode.DISTANCE, 2),
    ],
)
def test_the_words_of_an_order_may_be_missing(head, mode, shown):
    body = only(f"Order{{{head}\na\nb\nc}}").body
    assert (body.mode, body.shown, len(body.blocks)) == (mode, shown, 3)
    first = only("Order{>3 alpha\nbeta}").body.blocks[0]
    assert first.text.en == "alpha"


def test_a_block_of_nothing_is_an_essay_and_no_block_is_no_question():
    assert only("Tell us.{}").body == Essay()
    assert only("Tell us.{ ####Thanks }").general == en("Thanks")
    bank = bank_of("Read this first.\n\nTell us.{}")
    assert bank.questions[0].body == Description()
    assert (bank.items, bank.descriptions) == (1, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The {=network} is down.", "The _____ is down."),
        ("网络{=中断}了。", "网络_____了。"),
        ("{T}", None),
        ("{=Ping} tests a line.", "_____ tests a line."),
        ('How many? {#3}";', 'How many? _____";'),
        ("How many? {#3}  \n", "How many?"),
        ("\\{a\\} \\~ \\= \\# \\: \\\\ \\n\\[x\\] \\q{T}", "{a} ~ = # : \\ \n\\[x\\] \\q"),
        ("a : b = c # ~ d{T}", "a : b = c # ~ d"),
        ("One line\n   and another{T}", "One line and another"),
        ("这一行\n接下一行 and\nmore{T}", "这一行接下一行 and more"),
        ("first\\n\n  second{T}", "first\nsecond"),
        ("[markdown]- a\n  - b{T}", "- a\n  - b"),
        ("[html]<pre>a\n b</pre>{T}", "<pre>a\n b</pre>"),
        ("[nothing]a{T}", "[nothing]a"),
        ("a\n// left out\nb{T}", "a b"),
    ],
)
def test_the_text_of_a_question(text, said):
    if said is None:
        assert [each.code for each in bank_of(text).rejected] == ["gift_no_text"]
    else:
        assert only(text).text.text("zh") == said


def test_format_marks_pass_on_from_the_question_to_its_answers():
    question = only("[html]<i>Q</i>{=[plain]a#[markdown]*b* ~c}")
    right, wrong = question.body.options
    assert question.text.markup is Markup.HTML
    assert (right.text.markup, right.feedback.markup) == (Markup.PLAIN, Markup.MARKDOWN)
    assert wrong.text.markup is Markup.HTML


def test_categories_ids_and_tags():
    bank = bank_of(
        "a{T}\n\n// [id:x] is far away\n\n// [id:p\\]1] [tag:打印机] words\n// [tag:b] [tag:b]\n"
        "$CATEGORY: $course$/硬件/A: b\nb{T}\n\n// [id:p\\]1]\n"
        "// [tag:打印机] [tag:b] [tag:b]\nc{F}\n\n$CATEGORY:\n\nd{}\n"
    )
    assert bank.categories == ("$course$/硬件/A: b",)
    found = [(each.category, each.external, each.tags) for each in bank.questions]
    held = "$course$/硬件/A: b"
    assert found == [("", "", ()), (held, "", ()), (held, "p]1", ("打印机", "b")), ("", "", ())]


def test_a_question_without_a_name_is_called_by_its_first_words():
    assert only("[html]<p>What <b>now</b>?</p>{}").name == "What now?"
    long = only("The printer on the third floor " * 9 + "{}").name
    assert long.endswith("printer on…")
    assert len(long) <= 80
    assert only("问" * 200 + "{}").name == "问" * 79 + "…"
    assert only("[html]<img src\\='a.png'>{}").name == "<img src='a.png'>"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"]
)
def test_any_usual_encoding_and_line_end_comes_in(encoding):
    text = "::断网::网线插好了吗？\r\n{TRUE#再看一次#很好}\r\n\r\n::二::现在几点？{#5}\r\n"
    bank = bank_of(text, encoding)
    assert bank == bank_of(text.replace("\r\n", "\n"))
    assert [question.name for question in bank.questions] == ["断网", "二"]
