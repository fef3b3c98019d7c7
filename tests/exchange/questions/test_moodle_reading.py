"""Moodle XML is read piece by piece: what fits is taken, what does not is told with its place."""

from base64 import b64encode
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
    Point,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Picture
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.moodle.reading import read_moodle_xml

PNG = b64encode(b"\x89PNG").decode()


def bank(inner):
    return read_moodle_xml("a.xml", f"<?xml version='1.0'?>\n<quiz>{inner}</quiz>".encode())


def asked(kind, inner, text="<text>q</text>", form="plain_text"):
    head = f"<name><text>n</text></name><questiontext format='{form}'>{text}</questiontext>"
    return bank(f"<question type='{kind}'>{head}{inner}</question>")


def body(kind, inner):
    read = asked(kind, inner)
    assert (read.rejected, read.warnings) == ((), ())
    return read.questions[0].body


def answer(text, fraction, more=""):
    return f"<answer fraction='{fraction}'><text>{text}</text>{more}</answer>"


def refusal(kind, inner):
    (remark,) = asked(kind, inner).rejected
    assert remark.text.startswith(f'<question type="{kind}">')
    return remark.code, {name: value for name, value in remark.params.items() if name != "name"}


def codes(read):
    return {remark.code: dict(remark.params) for remark in read.warnings}


def test_one_or_several_choices_with_weights_and_feedback():
    told = answer("a", 100, "<feedback format='html'><text>&lt;b&gt;ok&lt;/b&gt;</text></feedback>")
    single = body("multichoice", f"<single>true</single>{told}{answer('b', 0)}")
    right = Option(Wording(en="a"), 1.0, Wording(en="<b>ok</b>", markup=Markup.HTML))
    assert single == Single((right, Option(Wording(en="b"))), shuffle=False)
    thirds = "".join(answer(each, 33.33333) for each in "abc")
    several = body(
        "multichoice",
        f"<single>0</single><shuffleanswers>1</shuffleanswers>{thirds}{answer('错', -50)}",
    )
    assert isinstance(several, Multiple)
    assert [each.weight for each in several.options] == [1 / 3, 1 / 3, 1 / 3, -0.5]
    assert several.options[3].text == Wording("错")


def test_a_statement_is_judged_by_the_words_true_and_false_in_any_order():
    told = "<feedback><text>no</text></feedback>"
    found = body("truefalse", answer("false", 100) + answer("true", 0, told))
    assert found == TrueFalse(right=False, if_true=Wording(en="no"))
    old = asked("truefalse", answer("对", 100) + answer("错", 0))
    assert old.questions[0].body == TrueFalse(right=True)
    assert codes(old)["moodle_truth_guessed"] == {"name": "n", "answer": "对"}


def test_pairs_and_distractors():
    pairs = (
        "<subquestion><text>a</text><answer><text>1</text></answer></subquestion>"
        "<subquestion><text></text><answer><text>2</text></answer></subquestion>"
    )
    one, two = Pair(Wording(en="a"), Wording(en="1")), Pair(Wording(), Wording(en="2"))
    assert body("matching", pairs) == Matching((one, two))
    assert body("match", f"<shuffleanswers>false</shuffleanswers>{pairs}").shuffle is False
    lonely = "<subquestion><text>a</text><answer><text/></answer></subquestion>"
    assert refusal("matching", lonely + pairs) == ("moodle_no_match", {"stem": "a"})


def test_words_with_letter_case_and_numbers_with_tolerance():
    words = body("shortanswer", f"<usecase>1</usecase>{answer('Paris*', 100)}{answer('x', 50)}")
    assert words == ShortText((Accepted("Paris*"), Accepted("x", 0.5)), exact_case=True)
    near = answer("3.14", 100, "<tolerance>0.01</tolerance>")
    other = answer("*", 0, "<feedback><text>no</text></feedback>")
    found = body("numerical", near + answer("-2", 50) + other)
    first = Range(Decimal("3.13"), Decimal("3.15"))
    second = Range(Decimal(-2), Decimal(-2), 0.5)
    assert found == Numeric((first, second), Wording(en="no"))
    assert refusal("numerical", answer("many", 100)) == ("moodle_no_number", {"number": "many"})
    assert refusal("numerical", answer("*", 100)) == ("moodle_any_number", {})


def test_units_of_a_number_are_kept():
    units = "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>"
    question = asked("numerical", answer("1", 100) + units).questions[0]
    assert dict(question.kept) == {"units": units}


def test_notes_for_graders_become_points_where_they_are_plain():
    notes = "<graderinfo format='html'><text>{}</text></graderinfo>".format
    lines = (
        "&lt;ul&gt;&lt;li&gt;greets (2)&lt;/li&gt;&lt;li&gt;闭环（1.5 分）&lt;/li&gt;&lt;/ul&gt;"
    )
    points = (Point(Wording(en="greets"), 2.0), Point(Wording("闭环"), 1.5))
    assert body("essay", notes(lines)) == Essay(points)
    plain = "<graderinfo format='plain_text'><text>- one\n2. two\n</text></graderinfo>"
    assert body("essay", plain) == Essay((Point(Wording(en="one")), Point(Wording(en="two"))))
    table = asked("essay", notes("&lt;table&gt;&lt;tr&gt;&lt;td&gt;x&lt;/td&gt;&lt;/tr&gt;"))
    assert table.questions[0].body == Essay()
    assert "graderinfo" in table.questions[0].kept
    assert list(codes(table)) == ["moodle_notes_kept"]


def test_orders_of_the_old_layout_and_the_new():
    steps = "".join(answer(each, f"{n}.0000000") for n, each in enumerate("abc", 1))
    new = (
        "<layouttype>VERTICAL</layouttype><selecttype>RANDOM</selecttype><selectcount>2"
        "</selectcount><gradingtype>RELATIVE_TO_CORRECT</gradingtype><showgrading>SHOW"
        "</showgrading><numberingstyle>none</numberingstyle>"
    )
    blocks = tuple(Block(Wording(en=each)) for each in "abc")
    assert body("ordering", new + steps) == Ordering(blocks, OrderMode.DISTANCE, 2)
    old = "<logical>0</logical><studentsee>2</studentsee>"
    assert body("ordering", old + steps) == Ordering(blocks, OrderMode.NEXT_EXCLUDE_LAST)
    numbered = "<selecttype>0</selecttype><selectcount>0</selectcount><gradingtype>5</gradingtype>"
    assert body("ordering", numbered + steps) == Ordering(blocks, OrderMode.LONGEST_ORDERED)
    assert refusal("ordering", steps[: len(steps) // 3])[0] == "moodle_too_few"


def test_a_description_asks_nothing_and_a_question_without_text_neither():
    assert body("description", "<defaultgrade>0</defaultgrade>") == Description()
    (remark,) = asked("essay", "", "<text> </text>").rejected
    assert remark.code == "moodle_no_text"


@pytest.mark.parametrize("kind", ["cloze", "calculated", "ddmarker", "random", ""])
def test_other_types_are_refused_with_type_and_place_and_kept_as_text(kind):
    read = bank(f"\n\n<question type='{kind}'><name><text>x</text></name></question>")
    (remark,) = read.rejected
    assert (remark.line, remark.code) == (4, "moodle_type_unknown")
    assert remark.params == {"name": "x", "type": kind or "?"}
    assert "<text>x</text>" in remark.text


def test_texts_have_their_formats_and_the_answers_that_of_the_question():
    for form, markup in (
        ("html", Markup.HTML),
        ("moodle_auto_format", Markup.MOODLE),
        ("plain_text", Markup.PLAIN),
        ("markdown", Markup.MARKDOWN),
        ("nonsense", Markup.HTML),
    ):
        inner = answer("a", 100) + answer("b", 0)
        (question,) = asked("multichoice", inner, form=form).questions
        assert question.text.markup is markup
        assert question.body.options[0].text.markup is markup


def test_categories_are_paths_without_course_and_top():
    inner = "".join(
        f"<question type='category'><category><text>{path}</text></category></question>"
        f"<question type='description'><questiontext><text>t</text></questiontext></question>"
        for path in ("$course$/A/B", "$course$/top/A", "$system$/top/C//D", "$course$/top", "E")
    )
    read = bank(inner)
    assert read.categories == ("A/B", "A", "C//D", "E")
    assert [each.category for each in read.questions] == ["A/B", "A", "C//D", "", "E"]


def test_files_become_pictures_and_texts_point_to_them():
    file = f"<file name='flag uk.png' path='/' encoding='base64'>{PNG}</file>"
    text = "&lt;img src='@@PLUGINFILE@@/flag%20uk.png?time=17'&gt;"
    read = asked("description", "", f"<text>{text}</text>{file}", "html")
    (question,) = read.questions
    assert read.warnings == ()
    assert question.pictures == (Picture("flag_uk.png", b"\x89PNG"),)
    assert question.text.en == '<img src="@@files@@/flag_uk.png">'


def test_files_of_the_same_name_are_told_apart_and_equal_ones_are_one():
    def holder(tag, data):
        text = "<text>&lt;img src='@@PLUGINFILE@@/a.png'&gt;</text>"
        file = f"<file name='a.png' encoding='base64'>{b64encode(data).decode()}</file>"
        return f"<{tag} format='html'>{text}{file}</{tag}>"

    more = holder("generalfeedback", b"2")
    inner = "<question type='description'>{}{}</question>"
    (other,) = bank(inner.format(holder("questiontext", b"1"), more)).questions
    assert other.pictures == (Picture("a.png", b"1"), Picture("a-2.png", b"2"))
    assert other.general.en == '<img src="@@files@@/a-2.png">'
    (same,) = bank(inner.format(holder("questiontext", b"2"), more)).questions
    assert same.pictures == (Picture("a.png", b"2"),)


def test_the_picture_of_an_old_file_is_shown_after_the_text():
    old = f"<image>a.png</image><image_base64>\n{PNG}\n</image_base64>"
    (question,) = asked("description", old, form="html").questions
    assert question.text.en == 'q <img src="@@files@@/a.png" alt="">'
    assert question.pictures == (Picture("a.png", b"\x89PNG"),)


def test_damaged_and_missing_files_are_told():
    file = "<file name='a.png' encoding='base64'>%%%</file>"
    text = "<text>@@PLUGINFILE@@/a.png @@PLUGINFILE@@/b.png</text>"
    found = codes(asked("description", "", text + file, "html"))
    assert found["moodle_file_broken"]["files"] == "a.png"
    assert found["moodle_file_missing"]["files"] == "b.png"


def test_ids_tags_marks_and_what_has_no_place_are_kept():
    inner = (
        "<defaultgrade>2.5000000</defaultgrade><penalty>0.1</penalty><hidden>1</hidden>"
        "<idnumber>T &amp; F</idnumber><tags><tag><text>x</text></tag><tag><text>字</text></tag>"
        "</tags><mystery a='1'>m</mystery>"
    )
    (question,) = asked("description", inner).questions
    assert (question.marks, question.external, question.tags) == (2.5, "T & F", ("x", "字"))
    kept = {"penalty": "0.1", "hidden": "1", "mystery": '<mystery a="1">m</mystery>'}
    assert dict(question.kept) == kept
    odd = asked("description", "<defaultgrade>much</defaultgrade>")
    assert odd.questions[0].marks == 1.0
    assert codes(odd)["moodle_marks_odd"]["marks"] == "much"


def test_odd_weights_are_taken_and_told():
    inner = "<single>false</single>" + "".join(answer(each, 33) for each in "abc")
    read = asked("multichoice", inner)
    assert [each.weight for each in read.questions[0].body.options] == [0.33] * 3
    found = codes(read)
    assert found["moodle_weight"] == {"name": "n", "weights": "33%"}
    assert found["weights_sum"] == {"name": "n", "sum": "99"}
    none = asked("multichoice", answer("a", 50) + answer("b", 0))
    assert codes(none) == {"weights_none_full": {"name": "n", "most": "50"}}
    assert refusal("shortanswer", answer("a", "lots")) == ("moodle_no_number", {"number": "lots"})


def test_what_might_act_goes_and_is_told():
    text = (
        "&lt;p onclick='x()' style='color:red'&gt;a&lt;script&gt;b()&lt;/script&gt;"
        "&lt;img src='http://e.org/x.png' alt='c'&gt;&lt;/p&gt;"
    )
    read = asked("description", "", f"<text>{text}</text>", "html")
    assert read.questions[0].text.en == '<p>a<img alt="c"></p>'
    assert codes(read)["question_cleaned"]["what"] == "onclick, style, script, http://e.org/x.png"


def test_a_text_says_its_language_where_its_letters_do_not():
    text = "<text lang='zh'>OK</text><text lang='en'>Fine</text>"
    assert asked("description", "", text).questions[0].text == Wording("OK", "Fine")
    moodles = "<text>one</text><text>二</text>"
    assert asked("description", "", moodles).questions[0].text == Wording(en="one")
