"""What a printed SOP says of its ways, times, scripts and revisions; forms that fit one sheet."""

import pypdfium2
import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.states import State
from desktop.domain.sops.records import Branch, Lead, Sop, SopHead, Step, Target, Way
from desktop.drawing.pages import content
from desktop.services.documents.control import NewText, Submission
from desktop.services.printed.names import Names, Revision
from desktop.services.printed.revisions import revision_blocks
from desktop.services.printed.sop import sop_document
from desktop.services.printed.sop_chart import sop_chart
from desktop.services.printed.tongue import Tongue
from desktop.services.printing import PrintOptions

ASKED = Bilingual("账号是什么状态？", "What state is the account in?")
BRANCHING = Sop(
    SopHead(Bilingual("锁定", "Locked"), target=Target(20)),
    (
        Step("s1", Bilingual("查状态", "Check"), target=Target(2), question=ASKED,
             scripts=("HS-01", "HS-02"),
             branches=(Branch(Bilingual("锁定", "locked"), Lead(Way.STEP, "s2")),
                       Branch(Bilingual("过期", "expired"), Lead(Way.STEP, "s3")))),
        Step("s2", Bilingual("解锁", "Unlock"), target=Target(10), then=Lead(Way.STOP)),
        Step("s3", Bilingual("重置", "Reset"), target=Target(3)),
    ),
)  # fmt: skip
DOCUMENT = Document(1, b"1" * 16, DocumentKind.SOP, "ACC-01")
VERSION = Version(1, b"1" * 16, 1, 1, "A/0", State.EFFECTIVE, BRANCHING.head.title, reason="why")
NAMES = Names(
    100, day=lambda at: f"day{at}" if at else "", moment=str, company="Desk",
    script=lambda code: Bilingual(f"标题很长的话术 {code}", f"A script with a long title {code}"),
    person=lambda key: Bilingual(f"人{key}", f"Person {key}") if key else Bilingual(),
)  # fmt: skip


def blocks_of(sop, kind, language="en", names=NAMES):
    document = sop_document(sop, DOCUMENT, VERSION, names, language)
    return [block for block in document.blocks if isinstance(block, kind)]


def test_the_sum_says_the_longest_way_and_all_steps_where_branches_part_them():
    (steps,) = blocks_of(BRANCHING, content.Steps)
    assert steps.total.second == "SOP target 20 min; Longest way 12 min"
    assert steps.total.value == "15 min"
    (facts,) = blocks_of(BRANCHING, content.KeyValues)
    assert any("longest way 12" in pair.value for pair in facts.pairs)


def test_the_sum_says_no_longest_way_where_every_step_is_on_it():
    plain = BRANCHING._replace(steps=BRANCHING.steps[2:])
    (steps,) = blocks_of(plain, content.Steps)
    assert steps.total.second == "SOP target 20 min"


def test_a_question_is_said_once_with_its_answers_beneath():
    (box,) = blocks_of(BRANCHING, content.Caution, "zh")
    first, second = box.body
    assert first == content.Points(
        "第 1 步：账号是什么状态？", ("锁定 → 第 2 步", "过期 → 第 3 步")
    )
    assert second == content.Points("第 2 步：→ 停止")


def test_scripts_are_named_by_their_codes_once_where_these_are_shorter():
    (steps,) = blocks_of(BRANCHING, content.Steps)
    assert steps.rows[0].tools == "Script HS-01, HS-02"
    short = NAMES._replace(script=lambda _code: Bilingual("关", "End"))
    (steps,) = blocks_of(BRANCHING, content.Steps, names=short)
    assert steps.rows[0].tools == "Script End, End"


def test_only_steps_that_branch_have_a_chart_and_it_is_in_the_first_language():
    chart = sop_chart(BRANCHING, NAMES, "both")
    said = "".join(shape.text for shape in chart.shapes if hasattr(shape, "text"))
    assert "查状态" in said
    assert "Check" not in said
    assert sop_chart(BRANCHING._replace(steps=BRANCHING.steps[2:]), NAMES, "zh") is None
    (found,) = blocks_of(BRANCHING, content.Chart, "both", NAMES._replace(chart=chart))
    assert (found.title, found.second) == ("流程图", "Flow chart")


def test_the_record_of_revisions_says_who_and_why_and_what_is_not_known_is_a_dash():
    later = VERSION._replace(
        number=2, label="B/0", author=1, approver=2, changed=Bilingual("新步骤", "New step"),
        approved_at=5, effective_from=7, reason="too slow",
    )  # fmt: skip
    names = NAMES._replace(revisions=(Revision(VERSION), Revision(later, (3, 4))))
    heading, table = revision_blocks(names, Tongue("both"))
    assert (heading.text, heading.second) == ("修订记录", "Revision record")
    assert table.rows[0][2:] == ("首次发布", "why", "—", "—", "—", "—")
    assert table.rows[1] == (
        "B/0", "day5", "新步骤\nNew step", "too slow", "人1", "人3、人4", "人2", "day7",
    )  # fmt: skip
    assert not list(revision_blocks(NAMES, Tongue("zh")))


def test_a_print_holds_every_version_up_to_its_own(desk, tmp_path):
    new = NewText(DocumentKind.SOP, "ACC-01", BRANCHING)
    _document, first = desk.wei.sops.create_from(new)
    desk.wei.documents.submit(first, Submission((desk.people["Fan Bai"],)))
    desk.bai.documents.accept(first)
    desk.lin.documents.approve(first)
    desk.wei.printing.sop(first, tmp_path / "s.pdf", PrintOptions("en"))
    with pypdfium2.PdfDocument(tmp_path / "s.pdf") as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    after = text[text.index("Revision record") :]
    assert "A/0" in after
    assert "Bai" in after
    assert "Flow chart" in text


def test_a_review_that_is_overdue_is_said_at_the_foot_of_every_page():
    late = VERSION._replace(next_review_at=50)
    document = sop_document(BRANCHING, DOCUMENT, late, NAMES, "zh")
    assert document.head.next_review == "day50 · 评审逾期"
    assert document.head.state == "受控 · 评审逾期"


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("code", ["T04", "T05", "T06", "T14", "T16"])
def test_the_usual_forms_take_one_sheet_of_paper(desk, tmp_path, code, language):
    file = tmp_path / "f.pdf"
    assert desk.wei.printing.form(code, file, PrintOptions(language)).pages == 1
