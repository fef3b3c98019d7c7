"""Questions made from SOPs in force and from the matrix, and what becomes of them later."""

import pytest
from run_desk import in_force, network_sop, next_version

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.questions.bank import AboutKind, Review, Standing, Wanted
from desktop.domain.questions.case import Worth
from desktop.domain.questions.checking import Problem, problems
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Chosen, Ordered
from desktop.domain.sops.records import Branch, Lead, MustAsk, Sop, SopHead, Step, Target, Way

LOCKED = Sop(
    SopHead(
        Bilingual("账号解锁", "Unlock an account"),
        knock_outs=(Bilingual("问用户要密码。", "Asking for the password."),),
        must_ask=(MustAsk("a", Bilingual("工号", "Staff no.")),),
    ),
    (
        Step("1", Bilingual("核对身份", "Check identity"), role="first_line", target=Target(2)),
        Step(
            "2",
            Bilingual("查状态", "Read the state"),
            role="first_line",
            question=Bilingual("什么状态？", "Which state?"),
            branches=(
                Branch(Bilingual("锁定", "Locked")),
                Branch(Bilingual("禁用", "Disabled"), Lead(Way.STOP)),
                Branch(Bilingual("别的", "Other"), Lead(Way.ESCALATE, role="second_line")),
            ),
        ),
        Step("3", Bilingual("解锁", "Unlock"), role="second_line", target=Target(3, ((1, 1),))),
        Step("4", Bilingual("写来源", "Note the source")),
    ),
)


@pytest.fixture
def schooled(desk):
    in_force(desk, "Q-01", LOCKED)
    other = network_sop()
    asks = (MustAsk("s", Bilingual("网口号", "Socket")), MustAsk("f", Bilingual("楼层", "Floor")))
    other = other._replace(head=other.head._replace(must_ask=asks))
    desk.network, _ = in_force(desk, "Q-02", other)
    return desk


def made(desk, code="Q-01"):
    return desk.lin.question_making.from_sop(code)


def of_kind(desk, kind):
    return [each.question for each in made(desk) if each.question.kind is kind]


def test_an_sop_gives_questions_of_every_sort_in_both_languages_with_nothing_wrong(schooled):
    found = made(schooled)
    kinds = [str(each.question.kind) for each in found]
    assert kinds == [
        *("ordering", "multiple", "true_false", "single", "numeric", "single"),
        *("single", "single", "single", "single"),
    ]
    assert all(problems(each.question) == [] for each in found)
    assert all(each.question.text.zh and each.question.text.en for each in found)
    assert {each.question.category for each in found} == {"SOP/Q-01"}


def test_the_order_is_that_of_the_longest_course_and_foreign_steps_are_wrong(schooled):
    (question,) = of_kind(schooled, QuestionKind.ORDERING)
    titles = [block.text.zh for block in question.body.blocks if not block.wrong]
    assert titles == ["核对身份", "查状态", "解锁", "写来源"]
    assert sum(block.wrong for block in question.body.blocks) == 2
    assert graded(question.body, Ordered((0, 1, 2, 3))).share == 1.0
    assert graded(question.body, Ordered((0, 1, 2, 3, 4))).share < 1.0


def test_each_branch_asks_what_comes_next(schooled):
    asked = [each for each in of_kind(schooled, QuestionKind.SINGLE) if "什么状态" in each.text.zh]
    right = [each.body.options[0].text.zh for each in asked]
    assert right == ["解锁", "到此结束", "升级给二线"]
    assert asked[0].text.zh == "《账号解锁》：什么状态？答案是“锁定”，接下来做什么？"


def test_a_time_that_hangs_on_the_priority_is_not_asked(schooled):
    asked = of_kind(schooled, QuestionKind.NUMERIC)
    assert [each.text.en for each in asked] == [
        "Unlock an account: within how many minutes is “Check identity” to be done?"
    ]


def test_ticking_every_must_ask_item_does_not_pay(schooled):
    (question,) = of_kind(schooled, QuestionKind.MULTIPLE)
    everything = Chosen(tuple(range(len(question.body.options))))
    assert graded(question.body, everything).share == pytest.approx(0.0, abs=1e-9)


def test_the_same_is_made_again_and_what_is_kept_is_not(schooled):
    first = made(schooled)
    assert made(schooled) == first
    schooled.lin.question_making.keep(first[:4])
    assert made(schooled) == first[4:]


def test_the_matrix_gives_a_question_for_each_cell(schooled):
    found = schooled.lin.question_making.from_matrix()
    assert len(found) == 9
    best = [max(each.question.body.options, key=lambda o: o.weight).text.zh for each in found]
    assert best == ["P1", "P2", "P3", "P2", "P3", "P4", "P3", "P4", "P4"]
    assert {each.about.kind for each in found} == {AboutKind.MATRIX}


def test_an_sop_that_is_not_in_force_gives_nothing_but_a_sentence(schooled):
    with pytest.raises(AppError) as caught:
        made(schooled, "Q-99")
    assert (caught.value.code, caught.value.params) == ("question_no_sop", {"name": "Q-99"})


def test_a_question_knows_its_step_and_version_and_counts_in_the_impact(schooled):
    first = made(schooled, "Q-02")[0]
    (key,) = schooled.lin.question_making.keep([first])
    kept = schooled.lin.questions.kept(key)
    assert kept.about == first.about
    impact = schooled.lin.documents.impact(first.about.version)
    assert impact.others == {"question": 1}


def test_a_step_that_changed_or_went_marks_its_questions_until_a_person_has_looked(schooled):
    my, found = schooled.lin, made(schooled, "Q-02")
    steps = my.sops.text(found[0].about.version).steps
    by_step = {each.about.target: each for each in found}
    kept = my.question_making.keep([by_step[steps[0].id], by_step[steps[1].id]])
    same, changed = kept

    def edited(version):
        step = my.sops.text(version).steps[1]
        my.sops.save_step(version, step, step._replace(title=Bilingual("换了名字", "Renamed")))

    version = next_version(schooled, schooled.network, edited)
    marked = my.questions.listed(Wanted(to_review=True))
    assert [(each.key, each.review) for each in marked] == [(changed, Review.CHANGED)]
    assert my.questions.kept(same).review is None
    assert my.questions.approve([changed]) == 1
    looked_at = my.questions.kept(changed)
    assert (looked_at.review, looked_at.about.version) == (None, version)


@pytest.fixture
def worked(schooled):
    """Return a solved ticket that was worked by the SOP about accounts, and escalated."""
    my = schooled.wei
    key = my.tickets.create(
        TicketDraft(
            "葛青的账号锁了",
            "我是葛青，工号 G7781，电脑 RD-NB-047 登不进去，打 139 0000 1234 找我。",
            requester=PersonDraft("葛青", staff_no="G7781"),
            extra={"asset_no": "PC-12"},
        )
    )
    my.tickets.change([key], {"impact": 3, "urgency": 1})
    document = next(each.document for each in schooled.lin.library.shelf() if each.code == "Q-01")
    my.sop_runs.attach(key, document)
    my.tickets.change(
        [key],
        {
            "status": schooled.item("status", "resolved"),
            "extra.resolution": "解锁",
            "extra.root_cause": "旧平板存着旧密码",
        },
    )
    return key


def test_a_closed_ticket_becomes_a_simulated_one_without_names_and_numbers(schooled, worked):
    found = schooled.lin.question_making.from_ticket(worked)
    question = found.made.question
    assert question.kind is QuestionKind.TICKET
    case = question.body
    assert question.name == "某人的账号锁了"
    assert case.customer.zh == "我是某人，工号 …，电脑 … 登不进去，打 … 找我。"
    assert {mask.before for mask in found.masks} == {"葛青", "G7781", "RD-NB-047", "139 0000 1234"}
    assert (case.triage.impact, case.triage.urgency) == (3, 1)
    assert problems(question) == [Problem.NO_TYPE]
    assert [option.text.zh for option in case.first] == ["核对身份", "问用户要密码", "解锁"]
    assert [option.knock_out for option in case.first] == [False, True, False]
    assert {(fact.ask.zh, fact.worth) for fact in case.facts} == {
        ("工号", Worth.MUST),
        ("网口号", Worth.WASTE),
        ("楼层", Worth.WASTE),
    }
    assert case.closing[0].hints == ("旧平板存着旧密码",)


def test_its_key_is_kept_with_the_step_and_a_draft_until_a_trainer_approves(schooled, worked):
    found = schooled.lin.question_making.from_ticket(worked)
    (key,) = schooled.lin.question_making.keep([found.made])
    kept = schooled.lin.questions.kept(key)
    assert (kept.question, kept.standing) == (found.made.question, Standing.DRAFT)
    assert kept.about.kind is AboutKind.STEP


def test_a_ticket_in_work_does_not_become_one(schooled):
    key = schooled.wei.tickets.create(TicketDraft("还在办"))
    with pytest.raises(AppError, match="question_ticket_open"):
        schooled.lin.question_making.from_ticket(key)


def test_a_kept_question_names_its_step_in_lists_and_when_it_is_opened(schooled):
    found = made(schooled)
    first = next(each for each in found if each.question.kind is QuestionKind.SINGLE)
    (key,) = schooled.lin.question_making.keep([first])
    (listed,) = schooled.lin.questions.listed(Wanted(source="Q-01"))
    assert (listed.key, listed.source, listed.place) == (key, "Q-01", 1)
    source = schooled.lin.questions.opened(key).source
    assert (source.code, source.step, source.place) == ("Q-01", first.about.target, 1)
    assert source.title == Bilingual("核对身份", "Check identity")
    assert schooled.lin.questions.listed(Wanted(source="Q-02")) == []
