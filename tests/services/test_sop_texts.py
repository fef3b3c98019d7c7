"""The text of SOPs on a real store: written, moved, split, merged, compared, found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_desk import effective_sop, new_sop, sop

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sops.comparing import Fate, compare
from desktop.domain.sops.paths import Fault
from desktop.domain.sops.records import Lead, Step, Way


def titles(desk, version):
    return [step.title.zh for step in desk.wei.sops.text(version).steps]


def test_a_text_comes_back_as_it_was_written_ids_and_ways_made_real(desk):
    _, version = new_sop(desk.wei)
    found, wanted = desk.wei.sops.text(version), sop()
    assert found.head == wanted.head
    assert [s._replace(id=w.id) for s, w in zip(found.steps, wanted.steps, strict=True)] == [
        *wanted.steps
    ]
    assert len({step.id for step in found.steps}) == 3


def test_steps_keep_their_ids_over_versions(desk):
    document, first = effective_sop(desk)
    second = desk.wei.documents.revise(document)
    ids = [step.id for step in desk.wei.sops.text(first).steps]
    assert [step.id for step in desk.wei.sops.text(second).steps] == ids


def test_two_people_write_different_parts_of_a_step_and_never_over_each_other(desk):
    _, version = new_sop(desk.wei)
    seen = desk.wei.sops.text(version).steps[0]
    desk.bai.sops.save_step(version, seen, seen._replace(title=Bilingual("核对身份", "Verify")))
    mine = seen._replace(body=Bilingual("先回拨。", "Call back first."))
    assert desk.wei.sops.save_step(version, seen, mine).title.zh == "核对身份"
    with pytest.raises(AppError) as caught:
        desk.wei.sops.save_step(version, seen, seen._replace(title=Bilingual("第三种")))
    assert caught.value.code == "step_changed_elsewhere"
    assert titles(desk, version)[0] == "核对身份"


def test_an_edit_in_one_language_leaves_the_other_behind_until_it_has_caught_up(desk):
    _, version = new_sop(desk.wei)
    step = desk.wei.sops.text(version).steps[0]
    changed = step._replace(title=Bilingual("核对四要素", step.title.en))
    found = desk.wei.sops.save_step(version, step, changed)
    assert found.behind == "en"
    assert "核对三要素" in found.behind_base
    again = found._replace(title=Bilingual(found.title.zh, "Verify four facts"))
    assert desk.wei.sops.save_step(version, found, again).behind == "en"
    desk.wei.sops.step_caught_up(version, step.id)
    assert desk.wei.sops.text(version).steps[0].behind == ""


def test_an_sop_in_one_language_alone_is_never_behind(desk):
    _, version = new_sop(desk.wei)
    made = desk.wei.sops.add_step(version)
    step = desk.wei.sops.text(version).steps[-1]
    assert step.id == made
    found = desk.wei.sops.save_step(version, step, step._replace(title=Bilingual("只有中文")))
    again = found._replace(title=Bilingual("还是中文"))
    assert desk.wei.sops.save_step(version, found, again).behind == ""


def test_a_new_step_goes_on_where_the_one_before_it_works(desk):
    _, version = new_sop(desk.wei)
    first = desk.wei.sops.text(version).steps[0].id
    made = desk.wei.sops.add_step(version, first)
    step = desk.wei.sops.text(version).steps[1]
    assert (step.id, step.role, step.stage) == (made, "first_line", "handling")


def test_steps_are_moved_duplicated_split_and_merged_each_with_one_undo(desk):
    _, version = new_sop(desk.wei)
    first, second, third = desk.wei.sops.text(version).steps
    desk.wei.sops.move_step(version, third.id, 0)
    assert titles(desk, version) == ["登录成功", "核对三要素", "查状态"]
    desk.wei.undo.undo()
    desk.wei.sops.duplicate_step(version, first.id)
    assert titles(desk, version) == ["核对三要素", "核对三要素", "查状态", "登录成功"]
    desk.wei.undo.undo()
    halves = [first._replace(title=Bilingual(name)) for name in ("回拨", "核对")]
    desk.wei.sops.split_step(version, first.id, *halves)
    assert titles(desk, version) == ["回拨", "核对", "查状态", "登录成功"]
    desk.wei.undo.undo()
    desk.wei.sops.merge_step(version, first.id)
    merged = desk.wei.sops.text(version).steps[0]
    assert merged.title.zh == "核对三要素 / 查状态"
    assert (merged.target.minutes, merged.target.at(1)) == (4, 3)
    assert merged.branches == second.branches
    desk.wei.undo.undo()
    assert desk.wei.sops.text(version).steps == (first, second, third)


def test_pasted_steps_point_to_each_other_by_their_new_ids(desk):
    _, version = new_sop(desk.wei)
    first = desk.wei.sops.text(version).steps[0].id
    pasted = (
        Step("x", Bilingual("甲"), then=Lead(Way.STEP, step="y")),
        Step("y", Bilingual("乙")),
    )
    ids = desk.wei.sops.paste_steps(version, first, pasted)
    steps = {step.id: step for step in desk.wei.sops.text(version).steps}
    assert steps[ids[0]].then.step == ids[1]
    assert titles(desk, version)[1:3] == ["甲", "乙"]


def test_a_removed_step_leaves_ways_to_nowhere_that_are_named(desk):
    _, version = new_sop(desk.wei)
    first, second, _ = desk.wei.sops.text(version).steps
    desk.wei.sops.save_step(version, first, first._replace(then=Lead(Way.STEP, step=second.id)))
    desk.wei.sops.remove_step(version, second.id)
    assert (Fault.NOWHERE, first.id) in [(p.fault, p.step) for p in desk.wei.sops.problems(version)]


def test_a_step_that_an_old_version_says_stays_readable_there(desk):
    document, first = effective_sop(desk)
    second = desk.wei.documents.revise(document)
    desk.wei.sops.remove_step(second, desk.wei.sops.text(second).steps[1].id)
    assert len(desk.wei.sops.text(second).steps) == 2
    assert titles(desk, first) == ["核对三要素", "查状态", "登录成功"]
    found = desk.wei.sops.compare(first, second)
    assert (found.count(Fate.REMOVED), found.count(Fate.SAME)) == (1, 2)


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 6)), max_size=25))
def test_any_moves_give_the_order_that_a_list_would_have(open_desk, moves):
    desk = open_desk()
    _, version = new_sop(desk.wei)
    for _ in range(3):
        desk.wei.sops.duplicate_step(version, desk.wei.sops.text(version).steps[0].id)
    order = [step.id for step in desk.wei.sops.text(version).steps]
    for at, to in moves:
        moving = order.pop(at)
        order.insert(min(to, len(order)), moving)
        desk.wei.sops.move_step(version, moving, to)
        assert [step.id for step in desk.wei.sops.text(version).steps] == order


def test_crowded_places_make_room(desk):
    _, version = new_sop(desk.wei)
    first = desk.wei.sops.text(version).steps[0].id
    made = [desk.wei.sops.add_step(version, first) for _ in range(14)]
    assert [step.id for step in desk.wei.sops.text(version).steps][1:15] == made[::-1]


def test_the_library_is_found_by_code_title_pinyin_and_every_word_inside(desk):
    document, version = effective_sop(desk)
    shelf = desk.wei.library.shelf()
    for typed in ("acc", "域账号", "yzh", "yuzhanghao", "(en)"):
        assert [row.document for row in desk.wei.library.find(shelf, typed)] == [document], typed
    assert desk.wei.library.find(shelf, "打印") == []
    for words in ("回拨座机", "HR", "问人事", "password", "再次锁定"):
        (hit,) = desk.wei.library.search(words)
        assert (hit.document, words.lower() in hit.excerpt.lower()) == (document, True), words
    draft = desk.wei.documents.revise(document)
    step = desk.wei.sops.text(draft).steps[0]
    desk.wei.sops.save_step(draft, step, step._replace(body=Bilingual("新来的词句", "")))
    assert len(desk.wei.library.search("新来的词句")) == 1
    assert len(desk.wei.library.search("回拨座机")) == 1
    assert version != draft
    assert desk.wei.checks.run().is_sound


def test_duties_come_from_the_steps_with_gaps_named(desk):
    effective_sop(desk)
    found = desk.wei.sops.duties()
    assert ("handling", "first_line", "does") in [(d.stage, d.role, d.part) for d in found.duties]
    assert ("handling", "second_line", "is_told") in [
        (d.stage, d.role, d.part) for d in found.duties
    ]
    assert "intake" in found.gaps


def test_a_text_compared_with_itself_differs_in_nothing():
    text = sop()
    assert compare(text, text).is_same
    turned = text._replace(steps=(text.steps[2], *text.steps[:2]))
    found = compare(text, turned)
    assert [(each.step.id, each.moved) for each in found.steps if each.moved] == [("s3", True)]
