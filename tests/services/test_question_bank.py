"""The question bank on real files: versions, approval, labels, pictures, undo."""

import pytest
import question_acts
from hypothesis import HealthCheck, given, settings
from question_acts import PICTURE, choice, incomplete, order

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.questions.bank import Labels, Standing, Wanted, key_of
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.wording import Wording
from tests.builders.every_question import QUESTIONS


@pytest.fixture
def bank(desk, tmp_path):
    desk.folder = tmp_path
    question_acts.prepare(desk)
    return desk


def of(desk):
    return desk.lin.questions


def test_a_question_is_read_as_it_was_kept_with_its_pictures(bank):
    wanted = choice(pictures=(PICTURE,), category="受理", tags=("蓝屏",), external="x-1")
    key = of(bank).add(wanted, difficulty=3)
    assert of(bank).with_pictures(key) == wanted
    kept = of(bank).kept(key)
    assert (kept.standing, kept.number, kept.newest, kept.difficulty) == (Standing.DRAFT, 1, 1, 3)
    assert bank.lin.checks.run().is_sound


def test_a_draft_is_written_over_and_an_approved_one_gets_a_new_version(bank):
    draft, approved = bank.question_draft, bank.question_approved
    assert of(bank).change(draft, choice("改名")) == 1
    assert of(bank).change(approved, order("改名")) == 2
    assert of(bank).kept(approved).standing is Standing.DRAFT
    assert of(bank).kept(approved, 1).question == order()
    assert of(bank).kept(approved, 1).standing is Standing.APPROVED
    assert of(bank).kept(approved).question.name == "改名"


def test_the_same_again_is_no_version(bank):
    assert of(bank).change(bank.question_approved, order()) == 1


def test_a_picture_belongs_to_the_version_it_came_with(bank):
    key = of(bank).add(choice(pictures=(PICTURE,)))
    of(bank).approve([key])
    other = PICTURE._replace(data=PICTURE.data + b"more")
    of(bank).change(key, choice(pictures=(other,)))
    assert of(bank).with_pictures(key).pictures == (other,)
    of(bank).approve([key])
    of(bank).change(key, choice())
    assert of(bank).with_pictures(key).pictures == ()


def test_what_nobody_can_answer_is_not_approved_and_nothing_of_it_is(bank):
    bad = of(bank).add(incomplete())
    with pytest.raises(AppError) as caught:
        of(bank).approve([bank.question_draft, bad])
    assert caught.value.code == "question_not_ready"
    assert caught.value.params == {"number": f"Q{bad}", "problem": "没有一个选项是对的。"}
    assert of(bank).kept(bank.question_draft).standing is Standing.DRAFT


@pytest.mark.parametrize("code", ["Q{key}", "q{key}", "Ｑ{key}", " Q-{key} ", "{key}"])
def test_a_question_is_found_by_its_short_number_in_any_spelling(bank, code):
    key = bank.question_draft
    assert of(bank).find(code.format(key=key)).key == key == key_of(f"Q{key}")


@pytest.mark.parametrize("code", ["Q9999", "", "Q", "第一题", "9" * 5000])
def test_a_number_that_no_question_has_is_refused(bank, code):
    with pytest.raises(AppError, match="question_gone"):
        of(bank).find(code)


def test_lists_are_narrowed_by_words_kind_standing_tags_and_category(bank):
    of(bank).label([bank.question_draft], lambda _: Labels("受理/硬件", ("蓝屏", "必问"), 2))

    def keys(**wanted):
        return [each.key for each in of(bank).listed(Wanted(**wanted))]

    assert keys() == [bank.question_draft, bank.question_approved, bank.question_begun]
    assert keys(words="资产") == []
    assert keys(words="蓝屏 先问") == [bank.question_draft]
    assert keys(words=f"q{bank.question_approved}") == [bank.question_approved]
    assert keys(kinds=frozenset({QuestionKind.ORDERING})) == keys()[1:]
    assert keys(standings=frozenset({Standing.RETIRED})) == [bank.question_retired]
    assert keys(tags=frozenset({"必问"})) == [bank.question_draft]
    assert keys(category="受理") == keys(category="受理/硬件") == [bank.question_draft]
    assert keys(category="受") == []


def test_labels_make_no_version_and_count_what_changed(bank):
    both = [bank.question_draft, bank.question_approved]
    assert of(bank).label(both, lambda before: before._replace(difficulty=4)) == 2
    assert of(bank).label(both, lambda before: before._replace(difficulty=4)) == 0
    assert of(bank).kept(bank.question_approved).newest == 1


def test_a_question_without_name_and_text_is_refused(bank):
    with pytest.raises(AppError, match="question_empty"):
        of(bank).add(choice(" ")._replace(text=Wording(" ")))


def test_a_draft_that_was_begun_is_written_on_also_while_it_is_retired(bank):
    begun = bank.question_begun
    of(bank).retire([begun])
    assert of(bank).change(begun, order("第三稿")) == 2
    assert of(bank).change(begun, order("第四稿")) == 2


def test_what_was_changed_by_somebody_else_since_is_not_written_over(bank):
    seen = of(bank).kept(bank.question_draft).question
    of(bank).change(bank.question_draft, seen._replace(name="先"))
    with pytest.raises(AppError, match="question_changed_elsewhere"):
        of(bank).change(bank.question_draft, seen._replace(name="后"), seen)
    assert of(bank).kept(bank.question_draft).question.name == "先"


def test_a_draft_is_discarded_only_where_an_approved_version_is_left(bank):
    counted = of(bank).opened(bank.question_begun).counted
    assert of(bank).discard(bank.question_begun) == counted == 1
    for key in (bank.question_begun, bank.question_draft):
        with pytest.raises(AppError, match="question_no_draft"):
            of(bank).discard(key)


def test_agents_keep_no_questions(bank):
    with pytest.raises(AppError, match="not_allowed"):
        bank.wei.questions.add(choice())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(question=QUESTIONS.filter(lambda each: each.name.strip() or not each.text.is_empty))
def test_any_question_is_read_as_it_was_kept(desk, question):
    named = {each.name: each for each in question.pictures if each.data}
    question = question._replace(pictures=tuple(named.values()))
    key = of(desk).add(question)
    assert of(desk).with_pictures(key) == question


def test_a_question_that_was_kept_alone_is_opened_with_its_versions_and_problems(bank):
    found = of(bank).opened(bank.question_approved)
    assert (found.kept.number, found.source, found.priority, found.problems) == (1, None, None, ())
    of(bank).change(bank.question_approved, incomplete())
    newest = of(bank).opened(bank.question_approved)
    assert [each.number for each in newest.versions] == [2, 1]
    assert newest.problems
    assert of(bank).opened(bank.question_approved, 1).question == order()


def test_all_of_a_long_file_is_taken_in_and_back_as_one(bank, tmp_path):
    file = tmp_path / "long.gift"
    lines = [f"::N{at}:: Is {at} even? {{{'T' if at % 2 == 0 else 'F'}}}\n" for at in range(250)]
    file.write_text("\n".join(lines), encoding="utf-8")
    before = len(of(bank).listed())
    assert bank.lin.bank_files.take(file).added == 250
    assert len(of(bank).listed()) == before + 250
    bank.lin.undo.undo()
    assert len(of(bank).listed()) == before


def test_a_long_file_that_is_cancelled_half_way_leaves_nothing(bank, tmp_path):
    file = tmp_path / "long.gift"
    lines = [f"::N{at}:: Is {at} even? {{T}}\n" for at in range(250)]
    file.write_text("\n".join(lines), encoding="utf-8")
    before = len(of(bank).listed())

    def cancel(done, _total):
        if done == 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        bank.lin.bank_files.take(file, cancel)
    assert len(of(bank).listed()) == before
