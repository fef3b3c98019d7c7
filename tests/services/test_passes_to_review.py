"""Who passed on a step that says something else now is to be reviewed, until passed again."""

import exam_acts
import pytest
from run_desk import in_force, network_sop, next_version

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import Review, Wanted
from desktop.domain.questions.bodies import Single
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Chosen
from desktop.domain.vocabulary import Level, Priority

DAY = 86_400_000


@pytest.fixture
def taught(desk, clock):
    """Return a desk where an exam asks about the second step of an SOP."""
    desk.document, desk.version = in_force(desk, "Q-02", network_sop())
    made = desk.lin.question_making.from_sop("Q-02")
    steps = desk.lin.sops.text(desk.version).steps
    wanted = [each for each in made if each.about.target == steps[1].id]
    asked = next(each for each in wanted if each.question.kind is QuestionKind.SINGLE)
    assert isinstance(asked.question.body, Single)
    (desk.question,) = desk.lin.question_making.keep([asked])
    desk.lin.questions.approve([desk.question])
    desk.step = steps[1].id
    desk.right = next(at for at, each in enumerate(asked.question.body.options) if each.weight == 1)
    desk.exam = desk.lin.exams.keep(exam_acts.plan(desk.question, attempts=0))
    clock.now += DAY
    return desk


def sit(desk, *, right=True):
    wrong = (desk.right + 1) % 2
    return exam_acts.sit(desk.wei, desk.exam, Chosen((desk.right if right else wrong,)))


def change(desk, place, clock):
    def edited(version):
        step = desk.lin.sops.text(version).steps[place]
        desk.lin.sops.save_step(version, step, step._replace(title=Bilingual("改了", "Changed")))

    clock.now += DAY
    next_version(desk, desk.document, edited)
    clock.now += DAY


def found(desk, document=None):
    return [
        (each.person, each.attempt, each.steps)
        for each in desk.lin.exams.people_to_review(document)
    ]


def test_a_pass_on_a_step_that_changed_is_to_be_reviewed_until_it_is_passed_again(taught, clock):
    person, first = taught.wei.session.person, sit(taught)
    assert found(taught) == []
    change(taught, 1, clock)
    assert found(taught) == found(taught, taught.document) == [(person, first, (taught.step,))]
    assert found(taught, taught.document + 1000) == []
    sit(taught, right=False)
    assert found(taught) == [(person, first, (taught.step,))]
    sit(taught)
    assert found(taught) == []


def test_a_change_of_another_step_and_a_failed_attempt_mark_nobody(taught, clock):
    sit(taught, right=False)
    change(taught, 1, clock)
    assert found(taught) == []
    sit(taught)
    change(taught, 0, clock)
    assert found(taught) == []


def test_looking_at_the_question_does_not_renew_the_pass(taught, clock):
    sit(taught)
    change(taught, 1, clock)
    taught.lin.questions.approve([taught.question])
    assert len(found(taught)) == 1


def test_questions_about_the_matrix_are_marked_when_it_changes_until_looked_at(desk):
    made = desk.lin.question_making.from_matrix()[:2]
    keys = desk.lin.question_making.keep(made)
    desk.lin.questions.approve(keys)
    my = desk.lin
    before = my.triage.in_force().matrix
    my.triage.set_matrix(before.with_cell(Level.LOW, Level.LOW, Priority.P3), "again")
    marked = my.questions.listed(Wanted(to_review=True))
    assert [(each.key, each.review) for each in marked] == [(key, Review.CHANGED) for key in keys]
    my.questions.approve(keys[:1])
    assert [each.key for each in my.questions.listed(Wanted(to_review=True))] == keys[1:]
    my.triage.set_matrix(before, "back")
    assert len(my.questions.listed(Wanted(to_review=True))) == 2
