"""The door tells files of questions by what they hold, and lets nothing in that could act."""

import os
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import Multiple, Option, Single, TrueFalse
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.files import format_of, read_bank, write_bank
from desktop.exchange.questions.model import BankFormat

_ROOT = Path(__file__).resolve().parents[3]
_SHARED = Path(os.environ.get("DESKBOOK_SHARED", _ROOT.parent / "shared")) / "data"
BANK = (
    Question("一", Wording("先做？"), Single((Option(Wording("听"), 1.0), Option(Wording("说"))))),
    Question("二", Wording("对吗？"), TrueFalse(right=True)),
)
XML = "<?xml version='1.0'?><quiz/>"


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.txt", XML, BankFormat.MOODLE_XML),
        ("a.csv", XML, BankFormat.MOODLE_XML),
        ("a", "\ufeff <quiz>", BankFormat.MOODLE_XML),
        ("a.txt", "::n::q{T}", BankFormat.GIFT),
        ("a.gift", "only a text", BankFormat.GIFT),
        ("a.csv", "题目,题型\n问 {x},说明", BankFormat.CSV),
        ("a.txt", "Question;A;B;Right\n", BankFormat.CSV),
        ("a.txt", "Q\nA) x\nB) y\nANSWER: A", BankFormat.AIKEN),
        ("a.aiken", "Q {\nA) x\nB) y\nANSWER: A", BankFormat.AIKEN),
        ("a.txt", '[{"question": "q"}]', BankFormat.JSON),
        ("a.xml", "x", BankFormat.MOODLE_XML),
    ],
)
def test_a_file_is_told_by_its_content_and_then_by_its_name(name, text, kind):
    assert format_of(name, text.encode()) is kind


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030", "utf-8-sig"])
def test_encodings_do_not_matter(encoding):
    assert format_of("a.txt", "::题::问什么{=对~错}".encode(encoding)) is BankFormat.GIFT
    text = "题目,题型\n说些什么,说明\n"
    assert read_bank("a.txt", text.encode(encoding)).questions[0].text == Wording("说些什么")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"nothing in particular", "questions_unknown"),
        ("a.txt", b" \n", "import_empty"),
        ("a.bin", bytes(range(32)) * 99, "questions_unknown"),
        ("a.csv", b"name,colour\nmouse,grey\n", "questions_no_columns"),
        ("a.json", b'[{"question"', "questions_json_broken"),
        ("a.json", b"[" * 100_000, "questions_json_broken"),
        ("a.xlsx", b"PK\x03\x04", "import_"),
    ],
)
def test_what_is_no_bank_is_refused(name, content, code):
    with pytest.raises(AppError, match=code):
        read_bank(name, content)


@pytest.mark.parametrize("kind", ["gift", "moodle-xml", "csv", "xlsx"])
def test_what_is_written_is_read_again_whatever_it_is_called(tmp_path, kind):
    path = tmp_path / "a"
    assert write_bank(path, BANK, BankFormat(kind), "zh").written == 2
    read = read_bank(path.name, path.read_bytes())
    assert read.kind == kind
    assert [(each.name, each.body) for each in read.questions] == [
        (each.name, each.body) for each in BANK
    ]


@pytest.mark.parametrize("kind", [BankFormat.AIKEN, BankFormat.JSON])
def test_some_formats_are_only_read(tmp_path, kind):
    with pytest.raises(AppError, match="questions_read_only"):
        write_bank(tmp_path / "a", BANK, kind, "zh")


def test_what_might_act_in_a_text_file_goes_and_is_told():
    read = read_bank("a.gift", b"::n::[html]<b onclick\\=x()>q</b>{=a#<script>y</script>ok ~b}")
    (question,) = read.questions
    assert question.text == Wording(en="<b>q</b>", markup=Markup.HTML)
    assert question.body.options[0].feedback.en == "ok"
    (remark,) = read.warnings
    assert remark.code == "question_cleaned"
    assert remark.params["what"] == "onclick, script"


def test_a_plain_list_of_json_is_read_by_letters_or_by_texts():
    text = """[
      {"question": "One?", "options": ["A. x", "B. y"], "correctAnswers": ["B"]},
      {"question": "Two?", "options": ["x", "y", "z"], "correctAnswers": ["x", "C"]},
      {"question": "", "options": ["x", "y"], "correctAnswers": ["A"]},
      {"question": "q", "options": ["x"], "correctAnswers": ["A"]},
      {"question": "q", "options": ["x", "y"], "correctAnswers": ["E"]}, 5]"""
    read = read_bank("a.json", text.encode())
    one, two = read.questions
    assert one.body == Single((Option(Wording(en="x")), Option(Wording(en="y"), 1.0)))
    assert isinstance(two.body, Multiple)
    assert [each.weight for each in two.body.options] == [0.5, -1.0, 0.5]
    assert [(each.line, each.code) for each in read.rejected] == [
        (3, "json_no_text"),
        (4, "json_options"),
        (5, "json_no_right"),
        (6, "json_no_text"),
    ]


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared files are not here")
def test_the_shared_files_are_known_for_what_they_are():
    folders = [_SHARED / "cases" / name for name in ("gift", "aiken", "moodlexml")]
    files = [file for folder in (*folders, _SHARED / "quiz") for file in folder.rglob("*.*")]
    kinds = Counter(
        format_of(file.name, file.read_bytes())
        for file in files
        if file.suffix != ".json" or "quiz" in file.parts
    )
    assert (kinds["moodle-xml"], kinds["aiken"], kinds["json"]) == (7, 2, 1)
    assert kinds.keys() == {"moodle-xml", "aiken", "json", "gift"}
    (quiz,) = (_SHARED / "quiz" / "json").iterdir()
    assert len(read_bank(quiz.name, quiz.read_bytes()).questions) == 11


@given(st.binary(max_size=200), st.sampled_from(["a", "a.csv", "a.gift", "a.xml", "a.json"]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_a_bank_or_refused(content, name):
    with suppress(AppError):
        read_bank(name, content)
