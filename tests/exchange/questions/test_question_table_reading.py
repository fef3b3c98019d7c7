"""Tables of questions as people make them are read by the words of their headers."""

import io
from decimal import Decimal

import pytest
from xlsxwriter import Workbook

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import (
    Accepted,
    Block,
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
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.model import BankFormat
from desktop.exchange.questions.tables.reading import read_question_table


def read(text):
    return read_question_table("a.csv", text.encode(), BankFormat.CSV)


def row(kind, answers, more=""):
    quoted = answers.replace('"', '""')
    text = f'题型,题目,答案,规则,逐项反馈\n{kind},问,"{quoted}",{more or ","}\n'
    found = read(text)
    assert found.rejected == ()
    return found.questions[0].body


def refusal(kind, answers, more=""):
    (remark,) = read(
        f'题型,题目,答案,规则,逐项反馈\n{kind},问,"{answers}",{more or ","}\n'
    ).rejected
    assert remark.line == 2
    assert "问" in remark.text
    return remark.code, dict(remark.params)


def test_a_chinese_table_of_choices():
    found = read(
        "《服务台》题库,,,,,,,\n"
        "题号,题目类型,题干,A,B,C,正确答案,解析\n"
        "1,单选题,先做什么？,问清,挂断,转走,A,先听\n"
        "2,多项选择题,要记什么？,姓名,天气,电话,A、C,\n"
        "3,判断题,先听后说。,,,,√,\n"
    )
    assert found.rejected == ()
    one, two, three = found.questions
    options = (Option(Wording("问清"), 1.0), Option(Wording("挂断")), Option(Wording("转走")))
    assert one.body == Single(options)
    assert (one.external, one.general) == ("1", Wording("先听"))
    assert isinstance(two.body, Multiple)
    assert [each.weight for each in two.body.options] == [0.5, -1.0, 0.5]
    assert three.body == TrueFalse(right=True)


def test_an_english_table_of_choices_without_kinds():
    found = read(
        "Question,Option 1,Option 2,Option 3,Correct answer,Points\n"
        "First?,listen,talk,go,a,2\nWhich?,x,y,z,bc,\nTrue?,,,,FALSE,\n"
    )
    assert found.rejected == ()
    assert found.by_kind == {"multiple": 1, "single": 1, "true_false": 1}
    assert [each.marks for each in found.questions] == [2.0, 1.0, 1.0]
    assert found.questions[0].body.options[0] == Option(Wording(en="listen"), 1.0)


def test_headers_say_their_language_in_many_ways():
    for zh, en in (
        ("题目（中文）", "题目（英文）"),
        ("题目-zh", "Question [EN]"),
        ("中文题目", "英文题目"),
    ):
        found = read(f"题型,{zh},{en}\n说明,甲,b\n")
        assert found.questions[0].text == Wording("甲", "b"), (zh, en)


def test_texts_without_a_language_have_that_of_their_letters():
    assert read("题型,题目\n说明,hello\n").questions[0].text == Wording(en="hello")


def test_pairs_distractors_and_equals_signs():
    body = row("配对", "甲 = 1\n乙=2\n= 3\na\\=b = c")
    assert body == Matching(
        (
            Pair(Wording("甲"), Wording("1")),
            Pair(Wording("乙"), Wording("2")),
            Pair(Wording(), Wording("3")),
            Pair(Wording("a=b"), Wording("c")),
        )
    )
    assert row("配对", "x=1 = 甲\ny = 乙").pairs[0] == Pair(Wording("x=1"), Wording("甲"))
    assert refusal("配对", "甲 = 1\n乙") == ("table_pair_unclear", {"line": "乙"})
    assert refusal("配对", "甲 = 1") == ("table_too_few", {"found": 1, "least": 2})


def test_steps_with_marks_and_the_way_they_are_paid():
    body = row("排序", "听\n记\n[after 1] 查\n[多余] 骂\n[knock-out] 答", "抽取 3; 计分：逐个位置,")
    assert body == Ordering(
        (
            Block(Wording("听")),
            Block(Wording("记")),
            Block(Wording("查"), (0,)),
            Block(Wording("骂"), wrong=True),
            Block(Wording("答"), knock_out=True),
        ),
        OrderMode.ABSOLUTE,
        3,
    )
    assert refusal("排序", "听\n[先做 9] 记") == ("table_place_unknown", {"place": 9})
    assert refusal("排序", "听\n[多余] 记") == ("table_too_few", {"found": 1, "least": 2})
    assert refusal("排序", "听\n记", "随便,") == ("table_rule_unknown", {"rule": "随便"})


def test_words_that_are_taken_and_numbers_in_many_ways():
    words = row("填空", "打印机\n[50%] 打印\nC:\\new", "区分大小写,1: 对\n")
    printer, half = Accepted("打印机", 1.0, Wording("对")), Accepted("打印", 0.5)
    assert words == ShortText((printer, half, Accepted("C:\\new")), exact_case=True)
    for said, low, high in (
        ("5", "5", "5"),
        ("3.14 ± 0.01", "3.13", "3.15"),
        ("3.14 +/- 0.01", "3.13", "3.15"),
        ("１..2", "1", "2"),
        ("-2 ~ -1", "-2", "-1"),
        ("1 至 2", "1", "2"),
        ("1 to 2", "1", "2"),
        ("1–2", "1", "2"),
        ("1,000", "1000", "1000"),
    ):
        assert row("数值", said) == Numeric((Range(Decimal(low), Decimal(high)),)), said
    assert row("数值", "5", ",*: 再算").otherwise == Wording("再算")
    assert refusal("数值", "五") == ("table_not_number", {"number": "五"})
    assert refusal("数值", "2..1") == ("table_range_turned", {"range": "2..1"})
    assert refusal("填空", "") == ("table_too_few", {"found": 0, "least": 1})
    assert refusal("填空", "[150%] a") == ("table_weight_range", {"weight": 150.0})


def test_a_rubric_line_by_line_with_marks_and_hints():
    body = row("简答题", "称呼客户（2 分）\n[提示词: 打印机, printer] 说明原因 (1.5)\n闭环")
    assert body == Essay(
        (
            Point(Wording("称呼客户"), 2.0),
            Point(Wording("说明原因"), 1.5, ("打印机", "printer")),
            Point(Wording("闭环")),
        )
    )


def test_both_languages_of_an_answer_stand_in_the_same_line():
    text = '题型,题目,答案（中文）,答案（英文）\n排序,问,"听\n\n答","listen\nwrite\n"\n'
    assert read(text).questions[0].body.blocks == (
        Block(Wording("听", "listen")),
        Block(Wording(en="write")),
        Block(Wording("答")),
    )


def test_html_is_named_cleaned_and_told():
    found = read("题型,题目,文字格式\n说明,<b onclick=x()>甲</b>,HTML\n")
    assert found.questions[0].text == Wording("<b>甲</b>", markup=Markup.HTML)
    assert found.warnings[0].params == {"name": "甲", "what": "onclick"}
    (remark,) = read("题型,题目,文字格式\n说明,甲,Word\n").rejected
    assert (remark.code, dict(remark.params)) == ("table_format_unknown", {"format": "Word"})


def test_weights_are_named_after_letters():
    head = "题型,题目,A,B,C,正确选项\n"
    found = read(head + '多选,问,a,b,c,"A=33%, b = 33 %，C=-50%"\n')
    assert [each.weight for each in found.questions[0].body.options] == [0.33, 0.33, -0.5]
    assert [remark.code for remark in found.warnings] == ["weights_sum"]
    (remark,) = read(head + "多选,问,a,b,c,A=101%\n").rejected
    assert remark.code == "table_weight_range"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("单选,,a,b,A,", "table_no_text"),
        ("谜语,问,a,b,A,", "table_kind_unknown"),
        (",问,,,,", "table_kind_missing"),
        ("单选,问,a,,A,", "table_too_few"),
        ("单选,问,a,b,,", "table_no_right"),
        ("单选,问,a,b,C,", "table_right_unknown"),
        ("判断,问,,,也许,", "table_truth_unclear"),
        ("说明,问,,,,很多", "table_marks_odd"),
        ("说明,问,,,,-1", "table_marks_odd"),
        ('说明,"问', "table_row_broken"),
    ],
)
def test_a_broken_row_is_told_and_the_good_ones_are_taken(line, code):
    found = read(f"题型,题目,A,B,正确选项,分数\n说明,先,,,,\n{line}\n")
    assert [each.text.zh for each in found.questions] == ["先"]
    (remark,) = found.rejected
    assert (remark.line, remark.code) == (3, code)
    assert remark.text.strip()


def test_columns_of_other_tables_are_kept_by_their_names():
    found = read("题型,题目,难度,部门,部门\n说明,问,难,信息部,外\n")
    assert dict(found.questions[0].kept) == {"difficulty": "难", "部门": "信息部"}


def test_a_feedback_that_is_for_nobody_is_refused():
    assert refusal("填空", "a", ",没有序号") == ("table_reply_unclear", {"line": "没有序号"})


def test_every_sheet_with_such_a_header_is_read_and_cells_may_be_typed():
    content = io.BytesIO()
    with Workbook(content) as book:
        for name, cells in (
            ("一", [["题目", "题型", "答案", "分数"], ["多少？", "数值", 5.5, 2]]),
            ("notes", [["nothing"], ["here"]]),
            ("二", [["Question", "Kind", "Right"], ["True?", "判断", True]]),
        ):
            sheet = book.add_worksheet(name)
            for at, line in enumerate(cells):
                sheet.write_row(at, 0, line)
    found = read_question_table("a.xlsx", content.getvalue(), BankFormat.XLSX)
    assert found.rejected == ()
    number, judged = found.questions
    assert number.body == Numeric((Range(Decimal("5.5"), Decimal("5.5")),))
    assert (number.marks, judged.body) == (2.0, TrueFalse(right=True))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"name,colour\nmouse,grey\n", "questions_no_columns"),
        (b"", "import_empty"),
        (b"\x00\x01\x02" * 500, "import_not_a_table"),
        (b"a" * (51 << 20), "import_too_large"),
    ],
)
def test_what_is_no_table_of_questions_is_refused(content, code):
    with pytest.raises(AppError, match=code):
        read_question_table("a.csv", content, BankFormat.CSV)


def test_a_damaged_workbook_is_refused():
    for content in (b"PK\x03\x04nonsense", b"nonsense"):
        with pytest.raises(AppError, match="import_"):
            read_question_table("a.xlsx", content, BankFormat.XLSX)
