"""Tables of steps become documents: numbered cells, merged cells, times, columns nobody knows."""

import io
import time

import pytest
from xlsxwriter import Workbook

from desktop.domain.errors import AppError
from desktop.domain.sops.records import Target
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.notes import note_text
from desktop.exchange.sops.reading import read_documents
from desktop.exchange.sops.spans import minutes_in
from desktop.exchange.sops.step_cells import numbered

TEMPLATE_2 = (
    "服务类型,环节,操作步骤,责任角色,工具/模板,SLA\n"
    '软件故障,诊断,"1. 核对客户提供的版本和错误代码\n2. 在知识库查找已知方案",'
    "初级工程师,知识库、错误代码对照表,30 分钟内\n"
    ",处理,1. 尝试远程修复 2. 不行就带着详情转高级工程师,"
    "高级工程师,远程工具/升级记录表,within 2 h\n"
    "硬件故障,诊断,看指示灯,一线,,P1 10 分钟；P2 30 分钟\n"
)


def read(text: str, name: str = "steps.csv") -> list[SopDraft]:
    drafts = read_documents(text.encode("utf-8-sig"), name)
    assert all(draft.words.lost == () for draft in drafts)
    return drafts


def test_template_2_becomes_a_document_for_each_service_type() -> None:
    software, hardware = read(TEMPLATE_2)
    assert (software.title.zh, software.service_type) == ("软件故障", "软件故障")
    steps = software.sop.steps
    assert [step.title.zh for step in steps] == [
        "核对客户提供的版本和错误代码",
        "在知识库查找已知方案",
        "尝试远程修复",
        "不行就带着详情转高级工程师",
    ]
    assert [step.stage for step in steps] == ["诊断", "诊断", "处理", "处理"]
    assert steps[0].role == "初级工程师"
    assert steps[0].tools == ("知识库", "错误代码对照表")
    assert [step.target.minutes for step in steps] == [0, 30, 0, 120]
    assert hardware.sop.steps[0].target == Target(0, ((1, 10), (2, 30)))


def test_template_8_in_english_fills_decision_done_when_and_mistakes() -> None:
    (draft,) = read(
        "Service type,Stage,Step,Role,Tools,Decision point,Target,Done when,Common mistakes,Cost\n"
        "Printing,Triage,Look at the lights,1st line,phone,All green?,5 min,They are read out,"
        "Guessing,12 EUR\n"
    )
    step = draft.sop.steps[0]
    assert draft.language == "en"
    assert (step.question.en, step.done_when.en) == ("All green?", "They are read out")
    assert (step.mistakes.en, step.target.minutes) == ("Guessing", 5)
    assert step.body.en == "**Cost** 12 EUR"
    assert [note_text(each, "en") for each in draft.notes] == [
        "The column “Cost” has no field; it is kept in the text of the steps."
    ]


def _book(fill) -> bytes:
    out = io.BytesIO()
    with Workbook(out) as book:
        fill(book.add_worksheet("软件"), book)
    return out.getvalue()


def test_merged_and_empty_cells_take_what_stands_above() -> None:
    def fill(sheet, _book):
        sheet.write(0, 0, "标准操作步骤表")
        for at, name in enumerate(
            ("服务类型\nService type", "环节", "操作步骤", "责任角色", "SLA")
        ):
            sheet.write(1, at, name)
        sheet.merge_range(2, 0, 4, 0, "软件故障")
        sheet.write_row(2, 1, ("诊断", "看版本", "一线", "30min"))
        sheet.write(3, 2, "查知识库")
        sheet.write_row(4, 1, ("处理", "远程修复", "二线"))

    (draft,) = read_documents(_book(fill), "a.xlsx")
    steps = draft.sop.steps
    assert [(s.stage, s.role) for s in steps] == [
        ("诊断", "一线"),
        ("诊断", "一线"),
        ("处理", "二线"),
    ]
    assert "标准操作步骤表" in draft.sop.head.kept
    assert draft.words.lost == ()


def test_a_service_type_on_every_row_is_one_document() -> None:
    rows = "".join(f"软件故障,ACC-1,诊断,第{at}步看灯\n" for at in range(3))
    (draft,) = read(f"服务类型,编号,环节,操作步骤\n{rows}硬件故障,ACC-2,诊断,看\n")[:1]
    assert (draft.code, draft.service_type, len(draft.sop.steps)) == ("ACC-1", "软件故障", 3)
    (mixed,) = read("服务类型,编号,操作步骤\n软件故障,ACC-1,看\n硬件故障,ACC-1,听\n")
    assert "硬件故障" in mixed.sop.head.kept


def test_a_table_without_steps_is_refused() -> None:
    with pytest.raises(AppError, match="sop_no_table"):
        read_documents(b"a,b\n1,2\n", "a.csv")


def test_a_cell_with_tags_is_harmless() -> None:
    (draft,) = read("stage,step\ntriage,<script>go</script> now\nx,=1+1\n")
    assert "<script>" not in "".join(step.body.en for step in draft.sop.steps)


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("1. a 2. b 3. c", 3),
        ("1、看灯；2、重启", 2),
        ("①看灯 ②重启", 2),
        ("(版本 1.2 及以上) 升级", 1),
        ("升级到 2. 版", 1),
        ("1) a\n2) b", 2),
        ("", 1),
        ("3. a 4. b", 1),
    ],
)
def test_numbers_in_a_cell_make_steps(cell: str, count: int) -> None:
    assert len(numbered(cell)) == count


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("30 分钟内", 30),
        ("within 2 h", 120),
        ("2小时30分", 150),
        ("1 个工作日", 480),
        ("≤ 4 小时", 240),
        ("15", 15),
        ("不超过20分钟", 20),
        ("about 3 hours, more by night", 180),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read_as_minutes(text: str, minutes: int | None) -> None:
    assert minutes_in(text, 1) == minutes


def test_a_table_of_ten_megabytes_is_read_in_seconds() -> None:
    row = "软件故障,诊断,看指示灯和版本,一线,5 分钟\n"
    text = "服务类型,环节,步骤,角色,时限\n" + row * (10_000_000 // len(row.encode()))
    started = time.perf_counter()
    (draft,) = read(text)
    assert time.perf_counter() - started < 10
    assert len(draft.sop.steps) == 1_000
    assert "sop_too_many_steps" in {note.code for note in draft.notes}
