"""Many questions changed together: looked at first, each its own result, one undo."""

import exam_acts
import pytest
import question_acts
from run_desk import in_force, network_sop

from desktop.domain.errors import Cancelled
from desktop.domain.questions.bank import About, AboutKind, Labels, Standing, Wanted
from desktop.domain.questions.bulk import BulkChange, Turn
from desktop.store.training import exams


@pytest.fixture
def bank(desk, tmp_path):
    desk.folder = tmp_path
    question_acts.prepare(desk)
    desk.broken = desk.lin.questions.add(question_acts.incomplete())
    desk.all = [desk.question_draft, desk.question_approved, desk.question_retired, desk.broken]
    return desk


def together(bank, **wanted):
    return bank.lin.question_bulk.apply(bank.all, BulkChange(**wanted))


def test_labels_are_given_to_all_and_what_is_not_named_stays(bank):
    bank.lin.questions.label(bank.all[:1], lambda _: Labels("甲", ("旧", "留"), 3))
    report = together(bank, category="乙", add_tags=("新",), remove_tags=("旧",))
    assert report.done == tuple(bank.all)
    kept = bank.lin.questions.kept(bank.all[0])
    assert (kept.question.category, kept.question.tags) == ("乙", ("留", "新"))
    assert kept.difficulty == 3
    assert together(bank, category="乙").unchanged == tuple(bank.all)


def test_a_question_that_refuses_stops_no_other_and_says_why(bank):
    wanted = BulkChange(turn=Turn.APPROVE)
    found = bank.lin.question_bulk.preview([*bank.all, 999], wanted)
    assert list(found.changes) == [bank.question_draft]
    assert found.unchanged == (bank.question_approved, bank.question_retired)
    assert [(each.key, each.code) for each in found.refused] == [
        (bank.broken, "question_not_ready"),
        (999, "question_gone"),
    ]
    assert bank.lin.questions.kept(bank.question_draft).standing is Standing.DRAFT
    report = together(bank, turn=Turn.APPROVE)
    assert report.done == (bank.question_draft,)
    assert [each.code for each in report.refused] == ["question_not_ready"]
    assert bank.lin.questions.kept(bank.question_draft).standing is Standing.APPROVED


def test_all_of_it_is_undone_as_one_also_of_many(bank):
    keys = [bank.lin.questions.add(question_acts.choice(f"n{at}")) for at in range(120)]
    report = bank.lin.question_bulk.apply(keys, BulkChange(category="丙", difficulty=5))
    assert len(report.done) == 120
    assert len(bank.lin.questions.listed(Wanted(category="丙"))) == 120
    bank.lin.undo.undo()
    assert bank.lin.questions.listed(Wanted(category="丙")) == []


def test_they_are_retired_and_brought_back_together(bank):
    assert len(together(bank, turn=Turn.RETIRE).done) == 3
    assert bank.lin.questions.kept(bank.question_approved).standing is Standing.RETIRED
    assert len(together(bank, turn=Turn.BRING_BACK).done) == 4
    assert bank.lin.questions.kept(bank.question_approved).standing is Standing.APPROVED


def test_they_belong_to_a_stage_or_to_a_step_and_count_there(bank):
    stage = About(AboutKind.FRAMEWORK, "intake")
    together(bank, about=stage)
    assert bank.lin.questions.kept(bank.question_draft).about == stage
    (listed,) = bank.lin.questions.listed(Wanted(words=f"Q{bank.question_approved}"))
    assert (listed.source, listed.origin) == ("intake", "请求受理")
    _document, version = in_force(bank, "Q-02", network_sop())
    step = bank.lin.questions.steps_in_force()[1]
    assert (step.code, step.version, step.place) == ("Q-02", version, 2)
    wanted = About(AboutKind.STEP, step.step, version)
    together(bank, about=wanted)
    assert bank.lin.questions.kept(bank.question_draft).about == wanted
    assert bank.lin.documents.impact(version).others == {"question": 4}
    together(bank, about=About())
    assert bank.lin.questions.kept(bank.question_draft).about == About()
    assert bank.lin.documents.impact(version).others == {}


def test_a_question_of_a_stage_counts_for_it_in_an_exam(bank):
    key = bank.question_approved
    bank.lin.question_bulk.apply([key], BulkChange(about=About(AboutKind.FRAMEWORK, "triage")))
    code = bank.lin.exams.keep(exam_acts.plan(key))
    attempt = bank.wei.sitting.begin(code)
    (sat,) = exams.sat(bank.store.reader, attempt)
    assert sat.column == "triage"


def test_what_is_stopped_stays_done_so_far_and_the_rest_is_named(bank):
    keys = [bank.lin.questions.add(question_acts.choice(f"n{at}")) for at in range(120)]
    told = []

    def stop(done, _total):
        told.append(done)
        if len(told) > 1:
            raise Cancelled

    report = bank.lin.question_bulk.apply(keys, BulkChange(difficulty=2), stop)
    assert (len(report.done), len(report.left)) == (50, 70)
    bank.lin.undo.undo()
    assert bank.lin.questions.kept(keys[0]).difficulty == 0
