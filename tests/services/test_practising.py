"""Practice on real files: what is offered, an answer and its card, who sees whose."""

import exam_acts
import pytest
from exam_acts import single
from question_acts import choice
from run_desk import in_force, network_sop, next_version

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.coaching import Task, TaskKind
from desktop.domain.practice.cards import CardKind, Rating, Ref, Told
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.responses import Chosen
from desktop.domain.sops.records import MustAsk
from desktop.services.training.practice import Wanted
from desktop.services.training.weak_spots import Origin, View
from desktop.store.library import sop_texts

DAY = 24 * 3600 * 1000
UNSAID = Told(right=False)


@pytest.fixture
def bank(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    desk.me = desk.people["Ran Wei"]
    desk.ref = Ref(CardKind.QUESTION, str(desk.exam_single))
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def answer(services, ref, *places, **told):
    version = next(each.version for each in services.practice.offers() if each.ref == ref)
    return services.practice.check(ref, version, Chosen(places), UNSAID._replace(**told))


def test_a_right_answer_comes_again_in_days_and_a_wrong_one_tomorrow(bank):
    right = answer(bank.wei, bank.ref, 0)
    assert (right.rating, right.marked.got, right.marked.lost) == (Rating.GOOD, 2.0, 0.0)
    assert (right.card.due_on - bank.wei.practice.day()).days == 2
    wrong = answer(bank.bai, bank.ref, 1)
    assert wrong.rating is Rating.AGAIN
    assert (wrong.card.due_on - bank.bai.practice.day()).days == 1
    assert wrong.marked.pieces[0].reasons == ("选了“同事”。",)


def test_what_was_answered_is_not_due_again_before_its_day(bank):
    answer(bank.wei, bank.ref, 0)
    assert bank.wei.practice.due([bank.me]) == {bank.me: 0}
    bank.clock.now += DAY
    assert bank.wei.practice.due([bank.me]) == {bank.me: 0}
    bank.clock.now += DAY
    assert bank.wei.practice.due([bank.me]) == {bank.me: 1}
    assert bank.wei.practice.today().due[0].ref == bank.ref


def test_given_up_is_not_known_and_a_hint_makes_it_hard(bank):
    version = bank.wei.practice.open(bank.ref).version
    assert bank.wei.practice.check(bank.ref, version, None, UNSAID).rating is Rating.AGAIN
    assert answer(bank.bai, bank.ref, 0, hints=1).rating is Rating.HARD


def test_a_changed_question_is_due_at_once_and_its_card_begins_anew(bank):
    answer(bank.wei, bank.ref, 0)
    bank.lin.questions.change(bank.exam_single, single("P1 找谁，改过"))
    bank.lin.questions.approve([bank.exam_single])
    assert bank.wei.practice.due([bank.me]) == {bank.me: 1}
    assert answer(bank.wei, bank.ref, 0).card.reviews == 1


def test_an_answer_is_taken_back_with_its_card_and_the_ticked_exercise(bank):
    tasks = (Task(TaskKind.PRACTISE, str(bank.exam_single), 1),)
    plan = bank.lin.coaching.assign(bank.me, "", tasks)
    before = [each for each in bank.lin.coaching.plans(bank.me) if each.key == plan]
    answer(bank.wei, bank.ref, 0)
    done = next(each for each in bank.wei.coaching.plans(bank.me) if each.key == plan)
    assert done.is_done
    bank.wei.undo.undo()
    assert bank.wei.practice.cards() == {}
    assert bank.wei.practice.history() == []
    assert [each for each in bank.lin.coaching.plans(bank.me) if each.key == plan] == before


def test_a_wrong_answer_ticks_no_exercise(bank):
    tasks = (Task(TaskKind.PRACTISE, str(bank.exam_single), 1),)
    plan = bank.lin.coaching.assign(bank.me, "", tasks)
    answer(bank.wei, bank.ref, 1)
    found = next(each for each in bank.wei.coaching.plans(bank.me) if each.key == plan)
    assert not found.is_done


def test_everybody_sees_their_own_practice_and_a_trainer_all(bank):
    answer(bank.wei, bank.ref, 1)
    assert [line.fraction for line in bank.lin.practice.history(bank.me)] == [0.0]
    assert refused(lambda: bank.bai.practice.history(bank.me)) == "practice_not_yours"
    assert refused(lambda: bank.bai.practice.today(bank.me)) == "practice_not_yours"
    assert bank.bai.practice.due([bank.me]) == {}
    nobody = bank.workspace.services(bank.workspace.session(None))
    assert refused(nobody.practice.today) == "practice_nobody"


def test_the_matrix_gives_a_card_for_each_cell_that_is_answered_by_choosing(bank):
    cells = bank.wei.practice.offers(Wanted(frozenset({CardKind.CELL})))
    assert len(cells) == 9
    shown = bank.wei.practice.open(cells[0].ref)
    place = next(at for at, each in enumerate(shown.question.body.options) if each.weight > 0)
    found = answer(bank.wei, cells[0].ref, place)
    assert (found.rating, found.marked.code) == (Rating.GOOD, "")


def test_stages_give_cards_about_what_is_done_when_and_who_is_responsible(bank):
    terms = bank.wei.practice.offers(Wanted(frozenset({CardKind.TERM})))
    assert terms
    for each in terms:
        options = bank.wei.practice.open(each.ref).question.body.options
        assert [option.weight for option in options] == [1.0, *[0.0] * (len(options) - 1)]
        assert len({option.text for option in options}) == len(options) > 1


def must_ask(text, code):
    asked = (MustAsk(f"{code}1", Bilingual(text, f"{text} (en)")),)
    found = network_sop(code)
    return found._replace(head=found.head._replace(must_ask=asked))


def test_what_an_sop_must_ask_is_a_card_that_begins_anew_with_the_next_version(bank):
    wanted = Wanted(frozenset({CardKind.MUST_ASK}))
    document, _ = in_force(bank, "NET-01", must_ask("资产编号", "NET-01"))
    assert bank.wei.practice.offers(wanted) == []
    in_force(bank, "NET-02", must_ask("错误代码", "NET-02"))
    first, _second = bank.wei.practice.offers(wanted)
    assert bank.wei.practice.open(first.ref).question.body.options[0].text.zh == "资产编号"
    answer(bank.wei, first.ref, 0)
    next_version(bank, document)
    assert bank.wei.practice.due([bank.me]) == {bank.me: 1}


def test_what_is_wanted_narrows_what_is_offered(bank):
    _, version = in_force(bank, "NET-01", network_sop())
    step = sop_texts.sops(bank.store.reader, [version])[version].steps[1].id
    about = About(AboutKind.STEP, step, version)
    key = bank.lin.questions.add(choice(), about=about)
    bank.lin.questions.approve([key])
    ref = Ref(CardKind.QUESTION, str(key))
    for wanted in (
        Wanted(questions=(key,)),
        Wanted(step=step),
        Wanted(column="handling"),
        Wanted(document="NET-01"),
    ):
        assert [each.ref for each in bank.wei.practice.offers(wanted)] == [ref], wanted
    assert bank.wei.practice.offers(Wanted(column="closing")) == []


def test_practice_shows_in_the_heat_map_where_it_is_wanted(bank):
    answer(bank.wei, bank.ref, 1)
    view = View(origins=frozenset({Origin.PRACTICE}))
    (row,) = bank.lin.weak_spots.heat([bank.me], view).rows
    assert row.cells[""].percent == 0
    (mistake,) = bank.lin.weak_spots.mistakes(bank.me, "", view)
    assert (mistake.origin, mistake.name) == (Origin.PRACTICE, "P1 先打给谁？")
    answer(bank.wei, bank.ref, 0)
    assert bank.lin.weak_spots.heat([bank.me], view).rows[0].cells[""].percent == 100
