"""A table of questions is one that a person edits in a spreadsheet."""

import csv
import re
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from desktop.domain.questions.bodies import (
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Option,
    Ordering,
    Pair,
    Point,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Triage
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import Wording
from desktop.exchange.questions.model import BankFormat
from desktop.exchange.questions.tables.reading import read_question_table
from desktop.exchange.questions.tables.writing import write_question_table

CHOICES = (Option(Wording("听"), 1.0, Wording("好")), Option(Wording("说")))
BANK = (
    Question("一", Wording("先做？", "First?"), Single(CHOICES), marks=2.0),
    Question("二", Wording("哪些？"), Multiple((*CHOICES, Option(Wording("记"), 0.5)))),
    Question("三", Wording("对吗？"), TrueFalse(right=False)),
    Question("四", Wording("配"), Matching((Pair(Wording("甲"), Wording("1")),) * 2)),
    Question("五", Wording("排"), Ordering((Block(Wording("a"), (), knock_out=True),) * 2)),
    Question("六", Wording("写"), Essay((Point(Wording("称呼"), 2.0, ("您",)),))),
)


def rows(tmp_path, bank, language="zh"):
    path = tmp_path / "a.csv"
    told = write_question_table(path, bank, BankFormat.CSV, language)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file)), told


def test_every_kind_stands_in_words_that_a_person_understands(tmp_path):
    found, told = rows(tmp_path, BANK)
    assert (told.written, told.left_out) == (6, ())
    one, two, three, four, five, six = found
    assert (one["题型"], one["题目（中文）"], one["题目（英文）"]) == ("单选", "先做？", "First?")
    assert (one["选项 A（中文）"], one["正确选项"], one["分数"]) == ("听", "A", "2")
    assert one["逐项反馈（中文）"] == "A: 好"
    assert two["正确选项"] == "A=100%, C=50%"
    assert three["正确选项"] == "错"
    assert four["答案（中文）"] == "甲 = 1\n甲 = 1"
    assert five["答案（中文）"] == "[一票否决] [先做 0] a\n[一票否决] [先做 0] a"
    assert six["答案（中文）"] == "[提示词: 您] 称呼 (2)"
    assert "选项 H（中文）" in one
    assert "答案（英文）" not in one


def test_headers_and_words_are_those_of_the_language_asked_for(tmp_path):
    found, _told = rows(tmp_path, BANK, "en")
    assert found[0]["Kind"] == "single choice"
    assert found[0]["Question (English)"] == "First?"
    assert found[2]["Right"] == "false"


def test_shares_are_letters_alone_where_wrong_choices_cost_as_much_as_right_ones_pay(tmp_path):
    even = (Option(Wording("a"), 0.5), Option(Wording("b"), -1.0), Option(Wording("c"), 0.5))
    found, _told = rows(tmp_path, [Question("n", Wording("q"), Multiple(even))])
    assert found[0]["正确选项"] == "A, C"


def test_cells_that_look_like_formulas_are_guarded_and_come_back(tmp_path):
    nasty = ("=1+1", "+49", "-x", "@a", "'quoted", "''two", "＝一", "\tx", "a\n=b")
    bank = [Question(text, Wording(text), Description(), tags=(text,)) for text in nasty]
    found, _told = rows(tmp_path, bank)
    assert [row["题名"][:2] for row in found[:5]] == ["'=", "'+", "'-", "'@", "''"]
    for kind in (BankFormat.CSV, BankFormat.XLSX):
        path = tmp_path / f"b.{kind}"
        write_question_table(path, bank, kind, "zh")
        read = read_question_table(path.name, path.read_bytes(), kind)
        assert [each.name for each in read.questions] == [text.strip() for text in nasty]


def test_a_workbook_is_typed_with_a_frozen_header_and_wide_columns(tmp_path):
    path = tmp_path / "a.xlsx"
    write_question_table(path, BANK, BankFormat.XLSX, "zh")
    book = CalamineWorkbook.from_path(path)
    heads, first, *_ = book.get_sheet_by_index(0).to_python()
    assert book.sheet_names == ["题库"]
    assert first[heads.index("分数")] == 2.0
    with ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert 'topLeftCell="A2" activePane="bottomLeft" state="frozen"' in sheet
    widths = re.findall(r'<col min="\d+" max="\d+" width="(\d+)', sheet)
    assert widths[:3] == ["10", "20", "40"]


def test_a_text_longer_than_a_cell_comes_back_whole(tmp_path):
    path = tmp_path / "a.xlsx"
    long = Question("n", Wording("长" * 50_000), Description())
    assert write_question_table(path, [long], BankFormat.XLSX, "zh").left_out == ()
    read = read_question_table("a.xlsx", path.read_bytes(), BankFormat.XLSX)
    assert read.questions[0].text == long.text


def test_what_a_table_cannot_hold_is_told(tmp_path):
    ticket = Question("t", Wording("q"), Case(Wording("喂"), Triage("a"), (), (), Ordering(())))
    many = Question("m", Wording("q"), Single(CHOICES * 30))
    pictures = Question("p", Wording("q"), Description(), pictures=(Picture("a.png"),))
    kept = pictures._replace(pictures=(), kept={"hint": "<hint/>", "a": "1", "难度": "x"})
    half = Question("h", Wording("q"), Single(()))
    spaced = Question("s", Wording(" q"), Description())
    found, told = rows(tmp_path, [ticket, many, pictures, kept, half, spaced])
    assert (len(found), told.written) == (4, 4)
    assert [(remark.params["name"], remark.code) for remark in told.left_out] == [
        ("t", "bank_out_ticket"),
        ("m", "table_out_options"),
        ("p", "table_lost_pictures"),
        ("p", "table_lost_kept"),
        ("h", "table_lost_answers"),
        ("s", "table_lost_detail"),
    ]


def test_an_empty_bank_is_a_header_to_fill_in(tmp_path):
    path = tmp_path / "a.csv"
    assert write_question_table(path, [], BankFormat.CSV, "en").written == 0
    header = path.read_text("utf-8-sig").strip()
    assert header.startswith("Kind,Name,Question (English),Format,Option A (English)")
    filled = f"{header}\ntrue/false,n,Really?,,,,,,,,,,true\n".encode()
    read = read_question_table("a.csv", filled, BankFormat.CSV)
    assert read.questions[0].body == TrueFalse(right=True)
