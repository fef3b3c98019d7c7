"""Exams on paper on real files: variants kept, answers typed by place, drafts, files, undo."""

import exam_acts
import exam_desk
import pytest

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import How
from desktop.domain.exams.right_answers import key_text, right_response
from desktop.services.training.papers import Typed


@pytest.fixture
def school(desk):
    made = (
        exam_desk.multiple(),
        exam_desk.true_false(),
        exam_desk.matching(),
        exam_desk.ordering(),
        exam_acts.essay(),
    )
    keys = [desk.lin.questions.add(each) for each in made]
    desk.lin.questions.approve(keys)
    desk.keys = keys
    desk.exam = desk.lin.exams.keep(exam_acts.plan(*keys, shuffle=True))
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def right_answers(grid, number):
    """Return what is typed for a paper without any mistake; the essay gets 3 of 4."""
    paper = next(each for each in grid.papers if each.number == number)
    typed = []
    for item, kept in zip(paper.items, grid.asked[number], strict=True):
        body = kept.question.body
        key = key_text(body, item.seed, right_response(body, item.seed))
        typed.append(key or "3")
    return tuple(typed)


def test_papers_are_numbered_on_ask_the_same_and_go_with_one_undo(school):
    assert school.lin.papers.make(school.exam, 3) == (1, 2, 3)
    assert school.lin.papers.make(school.exam) == (4,)
    papers = school.lin.papers.papers(school.exam)
    assert all({i.key for i in each.items} == set(school.keys) for each in papers)
    assert len({each.check for each in papers}) == 4
    assert school.lin.papers.paper(school.exam).number == 4
    school.lin.undo.undo()
    school.lin.undo.undo()
    assert school.lin.papers.papers(school.exam) == []


def test_papers_stay_as_they_were_printed_whatever_becomes_of_the_bank(school):
    school.lin.papers.make(school.exam)
    before = school.lin.papers.paper(school.exam)
    changed = exam_desk.multiple()._replace(marks=5.0)
    school.lin.questions.change(school.keys[0], changed)
    school.lin.questions.approve([school.keys[0]])
    school.lin.questions.retire([school.keys[1]])
    assert school.lin.papers.paper(school.exam) == before
    assert all(item.version == 1 for item in before.items)


def test_only_trainers_and_leads_make_papers_and_never_too_many(school):
    assert refused(lambda: school.wei.papers.make(school.exam)) == "not_allowed"
    assert refused(lambda: school.lin.papers.make(school.exam, 51)) == "exam_papers_many"
    assert refused(lambda: school.lin.papers.make(school.exam, 0)) == "exam_papers_many"
    assert refused(lambda: school.lin.papers.paper(school.exam)) == "exam_paper_none"
    school.lin.papers.make(school.exam)
    assert refused(lambda: school.lin.papers.paper(school.exam, 9)) == "exam_paper_gone"


def test_each_answer_means_what_the_paper_of_its_person_showed(school):
    school.lin.papers.make(school.exam, 2)
    grid = school.lin.papers.grid(school.exam)
    people = (school.people["Ran Wei"], school.people["Fan Bai"])
    rows = [
        Typed(person, number, right_answers(grid, number))
        for person, number in zip(people, (1, 2), strict=True)
    ]
    found = school.lin.papers.enter_typed(school.exam, rows)
    assert not found.rejected
    assert [each.person for each in found.attempts] == list(people)
    for attempt in found.attempts:
        result = school.lin.marking.result(attempt.key)
        assert result.verdict.whole.got == pytest.approx(result.verdict.whole.of - 1)
        assert (attempt.way, attempt.trainer) == (How.PAPER, school.people["Xiao Lin"])
    school.lin.undo.undo()
    assert school.lin.exams.attempts(school.exam) == []


def test_a_row_that_says_nothing_is_refused_with_its_line_and_the_others_are_taken(school):
    school.lin.papers.make(school.exam)
    grid = school.lin.papers.grid(school.exam)
    good = Typed(school.people["Ran Wei"], 1, right_answers(grid, 1))
    bad = good._replace(person=school.people["Fan Bai"], answers=("?", *good.answers[1:]))
    other = good._replace(paper=7)
    found = school.lin.papers.enter_typed(school.exam, [bad, good, other])
    assert [each.person for each in found.attempts] == [good.person]
    assert [(each.line, each.reason) for each in found.rejected] == [
        (1, "answers_key"),
        (3, "answers_paper"),
    ]


def test_what_is_typed_survives_beside_the_records_until_it_is_taken_in(school):
    rows = {"7": ["1", "A", ""], "8": ["", "", ""]}
    school.lin.papers.keep_draft(school.exam, rows)
    assert school.lin.papers.draft(school.exam) == rows
    school.lin.papers.keep_draft(school.exam, {"7": ["", ""]})
    assert school.lin.papers.draft(school.exam) == {}


def answers_file(folder, *lines):
    file = folder / "answers.csv"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def test_a_file_names_the_paper_and_questions_by_their_place_on_it(school, tmp_path):
    school.lin.papers.make(school.exam, 2)
    grid = school.lin.papers.grid(school.exam)
    heads = ",".join(("姓名", "试卷", *(str(at) for at in range(1, 6)), "备注"))
    line = ",".join(("魏然", "2", *right_answers(grid, 2), "早退"))
    file = answers_file(tmp_path, heads, line, "白帆,3,A,A,A,A,1,")
    found = school.lin.papers.enter(school.exam, file)
    assert found.ignored == ("备注",)
    (attempt,) = found.attempts
    assert attempt.percent == pytest.approx(100 * 12 / 13)
    assert [each.reason for each in found.rejected] == ["answers_paper"]


def test_a_file_without_papers_is_taken_where_only_one_was_printed(school, tmp_path):
    school.lin.papers.make(school.exam)
    grid = school.lin.papers.grid(school.exam)
    heads = ",".join(("姓名", *(f"Q{item.key}" for item in grid.papers[0].items)))
    file = answers_file(tmp_path, heads, ",".join(("魏然", *right_answers(grid, 1))))
    (attempt,) = school.lin.papers.enter(school.exam, file).attempts
    assert attempt.percent == pytest.approx(100 * 12 / 13)
    school.lin.papers.make(school.exam)
    found = school.lin.papers.enter(school.exam, file)
    assert [each.reason for each in found.rejected] == ["answers_which_paper"]


def test_a_question_that_is_not_on_the_paper_is_told(school, tmp_path):
    school.lin.papers.make(school.exam)
    file = answers_file(tmp_path, "姓名,试卷,9", "魏然,1,A")
    found = school.lin.papers.enter(school.exam, file)
    assert [each.reason for each in found.rejected] == ["answers_not_on_paper"]
