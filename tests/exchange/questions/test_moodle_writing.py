"""Moodle XML is written as Moodle exports it, and what Moodle cannot show is told."""

from decimal import Decimal
from xml.etree import ElementTree

from desktop.domain.questions.bodies import (
    Block,
    Essay,
    Multiple,
    Numeric,
    Option,
    Ordering,
    Point,
    Range,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Triage
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.moodle.writing import write_moodle_xml

Q = Question("n", Wording("问", "ask"), TrueFalse(right=True))


def written(tmp_path, *questions, language="zh"):
    path = tmp_path / "a.xml"
    told = write_moodle_xml(path, questions, language)
    return ElementTree.fromstring(path.read_text("utf-8")), told  # noqa: S314


def codes(told):
    return [remark.code for remark in told.left_out]


def test_the_file_looks_as_if_moodle_had_exported_it(tmp_path):
    path = tmp_path / "a.xml"
    plain = Q._replace(text=Wording("问 <1>"), category="A/B", tags=("x",), external="7")
    write_moodle_xml(path, [plain], "zh")
    lines = path.read_text("utf-8").splitlines()
    assert lines == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<quiz>",
        "<!-- question: 0  -->",
        '  <question type="category">',
        "    <category>",
        "      <text>$course$/top/A/B</text>",
        "    </category>",
        '    <info format="moodle_auto_format">',
        "      <text></text>",
        "    </info>",
        "    <idnumber></idnumber>",
        "  </question>",
        "",
        "<!-- question: 1  -->",
        '  <question type="truefalse">',
        "    <name>",
        "      <text>n</text>",
        "    </name>",
        '    <questiontext format="plain_text">',
        "      <text><![CDATA[问 <1>]]></text>",
        "    </questiontext>",
        '    <generalfeedback format="html">',
        "      <text></text>",
        "    </generalfeedback>",
        "    <defaultgrade>1.0000000</defaultgrade>",
        "    <penalty>1.0000000</penalty>",
        "    <hidden>0</hidden>",
        "    <idnumber>7</idnumber>",
        '    <answer fraction="100" format="moodle_auto_format">',
        "      <text>true</text>",
        '      <feedback format="html">',
        "        <text></text>",
        "      </feedback>",
        "    </answer>",
        '    <answer fraction="0" format="moodle_auto_format">',
        "      <text>false</text>",
        '      <feedback format="html">',
        "        <text></text>",
        "      </feedback>",
        "    </answer>",
        "    <tags>",
        "      <tag><text>x</text></tag>",
        "    </tags>",
        "  </question>",
        "",
        "</quiz>",
    ]


def test_moodle_sees_the_language_asked_for(tmp_path):
    for language, seen in (("zh", "问"), ("en", "ask")):
        root, told = written(tmp_path, Q, language=language)
        assert root.findtext("question/questiontext/text") == seen
        assert codes(told) == ["moodle_lost_language"]


def test_files_stand_with_the_text_that_points_to_them_and_the_others_with_the_question(tmp_path):
    shown = Wording("<img src='@@files@@/图.png'>", markup=Markup.HTML)
    pictures = (Picture("图.png", b"1"), Picture("b.png", b"2"))
    root, _told = written(tmp_path, Q._replace(general=shown, pictures=pictures))
    names = {
        each.tag: [file.get("name") for file in each.findall("file")]
        for each in root.find("question")
    }
    assert (names["questiontext"], names["generalfeedback"]) == (["b.png"], ["图.png"])
    text = root.findtext("question/generalfeedback/text")
    assert text == "<img src='@@PLUGINFILE@@/%E5%9B%BE.png'>"


def test_simulated_tickets_and_numbers_without_end_are_left_out_and_told(tmp_path):
    case = Case(Wording("喂"), Triage("a"), (), (), Ordering(()))
    long = Numeric((Range(Decimal("1e-30"), Decimal("1e30")),))
    left = (Q._replace(body=case), Q._replace(body=long), Q._replace(text=Wording()))
    root, told = written(tmp_path, *left)
    assert (told.written, len(root)) == (0, 0)
    assert codes(told) == ["bank_out_ticket", "bank_out_number", "bank_out_no_text"]


def test_what_only_deskbook_knows_is_in_the_file_and_told(tmp_path):
    options = (Option(Wording("a"), 0.3, knock_out=True), Option(Wording("b"), 0.33))
    blocks = (Block(Wording("a")), Block(Wording("x"), wrong=True), Block(Wording("b"), ()))
    one = Question("m", Wording("q"), Multiple(options))
    two = Question("o", Wording("q"), Ordering(blocks))
    root, told = written(tmp_path, one, two)
    assert codes(told) == ["moodle_lost_knock_out", "moodle_out_weight", "moodle_lost_order"]
    assert root.find("question/answer").get("knockout") == "1"
    order = root.findall("question")[1]
    assert [each.findtext("text") for each in order.findall("answer")] == ["a", "b"]
    assert order.findtext("gradingtype") == "LONGEST_ORDERED_SUBSET"
    assert order.findtext("selectcount") == "2"


def test_a_rubric_is_a_list_for_those_who_grade_in_moodle(tmp_path):
    points = (Point(Wording("问候 <1>", "greets"), 2.0, ("hi",)), Point(Wording("闭环")))
    root, _told = written(tmp_path, Question("e", Wording("q"), Essay(points)))
    text = root.findtext("question/graderinfo/text")
    assert text == "<ul><li>问候 &lt;1&gt; (2)</li><li>闭环 (1)</li></ul>"


def test_what_no_xml_can_hold_is_marked_and_a_nameless_question_named(tmp_path):
    odd = Question("", Wording("a\0b\x1b ]]> c"), Single((Option(Wording("\ud800")),) * 2))
    root, _told = written(tmp_path, odd)
    assert root.findtext("question/questiontext/text") == "a\ufffdb\ufffd ]]> c"
    assert root.findtext("question/name/text") == "a\ufffdb\ufffd ]]> c"
    assert root.findtext("question/answer/text") == "\ufffd"


def test_kept_values_cannot_break_the_file_or_pass_for_parts_of_the_question(tmp_path):
    kept = {"hint": "<hint><text>x", "answer": "<answer/>", "a b": "1", "penalty": "</quiz>"}
    root, _told = written(tmp_path, Q._replace(kept=kept))
    question = root.find("question")
    assert len(question.findall("answer")) == 2
    assert question.find("hint") is None
    others = {each.get("name"): each.text for each in question.findall("kept")}
    assert others == {"hint": "<hint><text>x", "answer": "<answer/>", "a b": "1"}
