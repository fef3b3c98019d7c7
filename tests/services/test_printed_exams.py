"""Exams on paper: paper, sheet, facts and key in both languages; choices never parted."""

import exam_acts
import exam_desk
import pypdfium2
import pytest

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.services.printing import PrintOptions
from desktop.services.training.prints import PaperPart

ZH, EN = PrintOptions("zh"), PrintOptions("en")


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


@pytest.fixture
def school(desk):
    made = (
        exam_desk.multiple(),
        exam_desk.true_false(),
        exam_desk.matching(),
        exam_desk.ordering(),
        exam_desk.short(),
        exam_acts.essay(),
        exam_desk.ticket(),
    )
    keys = [desk.lin.questions.add(each) for each in made]
    desk.lin.questions.approve(keys)
    desk.exam = desk.lin.exams.keep(exam_acts.plan(*keys, minutes=45))
    desk.lin.papers.make(desk.exam, 2)
    desk.papers = desk.lin.papers.papers(desk.exam)
    return desk


def printed(desk, path, *parts, options=ZH, papers=None):
    found = papers or desk.papers
    desk.lin.training_prints.exam(found, parts or list(PaperPart), path, options)
    return pages_of(path)


def test_a_paper_says_what_it_is_on_every_page_and_counts_its_own_pages(school, tmp_path):
    pages = printed(school, tmp_path / "p.pdf", PaperPart.PAPER)
    first, second = school.papers
    own = len(pages) // 2
    assert own > 1
    for at, page in enumerate(pages):
        paper = first if at < own else second
        assert f"第 {at % own + 1} 页 / 共 {own} 页" in page
        assert f"{school.exam} 第 1 版 · 试卷 {paper.number} · 校验 {paper.check}" in page
    whole = " ".join(pages[:own])
    assert "上岗考核 试卷 1 · 共 7 题 · 45 分钟 · 满分 34 分 · 60% 及格 · 闭卷" in whole
    for said in (
        "1. 哪两样？ （2 分）",
        "A 甲",
        "T 对",
        "3.1 打印机",
        "先关单",
        "第 7 题 模拟工单",
    ):
        assert said in whole
    assert "RD-NB-047" not in whole
    assert "正确答案" not in whole


def test_the_english_paper_has_english_words_and_borrows_what_is_not_translated(school, tmp_path):
    whole = " ".join(printed(school, tmp_path / "p.pdf", PaperPart.PAPER, options=EN))
    assert "Final exam Paper 1 · 7 questions · 45 minutes · 34 marks" in whole
    assert "7. Simulated ticket (20 marks)" in whole
    assert "哪两样？" in whole


def test_the_answer_sheet_has_boxes_by_number_and_letter(school, tmp_path):
    (sheet,) = printed(
        school, tmp_path / "s.pdf", PaperPart.SHEET, options=EN, papers=school.papers[:1]
    )
    for said in ("Name", "Staff no.", "Date", "1 one or more A B C", "2 T F", "3.2", "3.1 A B C"):
        assert said in sheet
    assert "marks ______ / 20" in sheet
    assert "Signed by the trainee" in sheet


def test_the_trainer_alone_gets_facts_and_key_with_reasons(school, tmp_path):
    (facts,) = printed(school, tmp_path / "f.pdf", PaperPart.FACTS, papers=school.papers[:1])
    assert "资产编号？ RD-NB-047 必问" in facts
    assert "改天？ 说不知道 浪费时间" in facts
    assert "先重装" in facts
    (key,) = printed(school, tmp_path / "k.pdf", PaperPart.KEY, papers=school.papers[:1])
    assert "AC 甲 丙" in key
    assert "F 错" in key
    assert "1. 核对身份 2. 查公告 3. 告知时间" in key
    assert "职能升级 写明代码 (1)" in key


def test_what_trainees_get_stands_before_what_only_trainers_see(school, tmp_path):
    pages = printed(school, tmp_path / "a.pdf")
    kinds = [
        name
        for page in pages
        for name in ("答题卡（", "问到才说的事", "答案与依据")
        if page.find(name) >= 0
    ]
    assert kinds[:2] == ["答题卡（", "答题卡（"]
    assert kinds[2:] == ["问到才说的事", "答案与依据"] * 2


def test_the_choices_of_a_question_never_stand_on_another_page(desk, tmp_path):
    keys = []
    for at in range(24):
        options = tuple(
            Option(Wording(f"选项{at}之{n}，写得长一些才会换行" * 3), float(n == 0))
            for n in range(at % 4 + 3)
        )
        text = Wording(f"<p>题目{at}</p><p>第二段&amp;</p>", markup=Markup.HTML)
        keys.append(desk.lin.questions.add(Question(f"q{at}", text, Single(options))))
    desk.lin.questions.approve(keys)
    code = desk.lin.exams.keep(exam_acts.plan(*keys))
    desk.lin.papers.make(code)
    pages = printed(desk, tmp_path / "p.pdf", PaperPart.PAPER, papers=desk.lin.papers.papers(code))
    assert len(pages) > 3
    for at in range(24):
        (where,) = [n for n, page in enumerate(pages) if f"题目{at} 第二段&" in page]
        assert all(f"选项{at}之{n}" in pages[where] for n in range(at % 4 + 3))


def test_only_trainers_and_leads_print_papers_and_nothing_is_left_of_a_refusal(school, tmp_path):
    path = tmp_path / "x.pdf"
    for services, parts, code in (
        (school.wei, [PaperPart.KEY], "not_allowed"),
        (school.lin, [], "exam_facts_none"),
    ):
        with pytest.raises(AppError) as caught:
            services.training_prints.exam(school.papers, parts, path)
        assert caught.value.code == code
    assert list(tmp_path.glob("*.pdf*")) == []
