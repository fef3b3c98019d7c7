"""An SOP worked on a ticket: where each step stands, what comes next, what an act leaves."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.domain.sops.run import OPEN_MARK, Frame, Standing, state_of, unanswered
from desktop.domain.sops.run_acts import Act, Deed, applied, fold
from desktop.domain.sops.run_versions import carried

MINUTE = 60_000
FRAME = Frame(started_at=0, created_at=-10 * MINUTE, priority=3)
YES, NO = Bilingual("是", "Yes"), Bilingual("否", "No")


def step(number, then=None, branches=(), **more):
    labels = (YES, NO, Bilingual("不清楚"))
    made = tuple(Branch(label, lead) for label, lead in zip(labels, branches, strict=False))
    title = Bilingual(f"第 {number} 步")
    more.setdefault("target", Target(2))
    return Step(f"s{number}", title, then=then or Lead(), branches=made, **more)


def to(number):
    return Lead(Way.STEP, step=f"s{number}")


def sop(*steps):
    return Sop(SopHead(), steps)


CHAIN = sop(step(1), step(2), step(3))
FORK = sop(step(1), step(2, to(5), (to(3), to(4))), step(3, to(5)), step(4), step(5))


def tick(number, at=0):
    return Act(Deed.TICK, f"s{number}", at * MINUTE, 7)


def choose(number, branch, at=0):
    return Act(Deed.CHOOSE, f"s{number}", at * MINUTE, 7, branch=branch)


def stands(text, *acts, now=0, frame=FRAME):
    return state_of(text, fold(text, acts, frame), frame, now * MINUTE)


def standings(state):
    return [str(each.standing) for each in state.steps]


def test_at_first_the_first_step_is_the_current_one_and_all_others_are_open():
    state = stands(CHAIN)
    assert standings(state) == ["current", "open", "open"]
    assert (state.current, state.done, state.total) == ("s1", 0, 3)


def test_a_tick_moves_on_and_the_last_one_completes():
    assert standings(stands(CHAIN, tick(1))) == ["done", "current", "open"]
    state = stands(CHAIN, tick(1), tick(2), tick(3))
    assert state.is_complete
    assert (state.done, state.total, state.ending) == (3, 3, Lead())


def test_steps_may_be_ticked_ahead_and_the_first_open_one_stays_the_current_one():
    state = stands(CHAIN, tick(3))
    assert standings(state) == ["current", "open", "done"]
    assert (state.done, state.total) == (1, 3)


def test_without_a_decision_the_usual_way_counts_and_the_branches_stay_open():
    state = stands(FORK)
    assert standings(state) == ["current", "open", "open", "open", "open"]
    assert state.total == 3


def test_what_a_decision_leaves_aside_is_off_the_path_and_says_by_which_step():
    state = stands(FORK, tick(1), choose(2, 0))
    assert standings(state) == ["done", "done", "current", "off", "open"]
    assert state.at("s4").cut_by == "s2"
    assert state.total == 4


def test_steps_off_the_path_never_block():
    state = stands(FORK, tick(1), choose(2, 1), tick(4), tick(5))
    assert state.is_complete
    assert state.at("s3").standing is Standing.OFF


def test_a_step_that_nothing_leads_to_is_off_the_path_from_the_start():
    text = sop(step(1, to(3)), step(2), step(3))
    state = stands(text)
    assert state.at("s2").standing is Standing.OFF
    assert state.at("s2").cut_by == ""


def test_a_branch_that_ends_or_hands_over_completes_and_says_how():
    handed = Lead(Way.ESCALATE, role="second_line")
    text = sop(step(1, branches=(Lead(Way.STOP), handed)), step(2))
    assert stands(text, choose(1, 0)).ending == Lead(Way.STOP)
    state = stands(text, choose(1, 1))
    assert state.is_complete
    assert state.ending == handed
    assert state.at("s2").standing is Standing.OFF


def test_a_way_to_a_step_that_is_not_there_ends_the_run_instead_of_breaking_it():
    assert stands(sop(step(1, to(9))), tick(1)).is_complete


def test_a_way_back_reopens_what_lies_between_and_counts_the_round():
    text = sop(step(1), step(2), step(3, branches=(to(2),)), step(4))
    state = stands(text, tick(1, 1), tick(2, 3), choose(3, 0, 6), now=7)
    assert standings(state) == ["done", "current", "open", "open"]
    again = state.at("s2")
    assert (again.mark.round, again.mark.earlier) == (2, 120)
    assert again.seconds == 60 + 120
    assert stands(text, tick(1), tick(2), choose(3, 0), tick(2), tick(3), tick(4)).is_complete


def test_a_circle_of_ticked_steps_is_complete_instead_of_endless():
    text = sop(step(1), step(2), step(3, to(2)))
    assert stands(text, tick(3), tick(1), tick(2)).is_complete


def test_a_skip_keeps_its_reason_and_goes_the_usual_way():
    state = stands(CHAIN, Act(Deed.SKIP, "s1", MINUTE, 7, "没有标签"))
    assert state.at("s1").standing is Standing.SKIPPED
    assert state.at("s1").mark.reason == "没有标签"
    assert state.current == "s2"


def test_time_runs_from_the_act_before_and_is_a_fact_once_ticked():
    state = stands(CHAIN, tick(1, 1), tick(2, 4), now=9)
    assert [each.seconds for each in state.steps] == [60, 180, 300]
    assert [each.is_over for each in state.steps] == [False, True, True]


def test_a_target_may_count_from_creation_and_differ_by_priority():
    target = Target(5, ((1, 2), (3, 12)), CountsFrom.CREATION)
    text = sop(step(1, target=target))
    assert stands(text, now=1).at("s1").seconds == 11 * 60
    assert [
        stands(text, now=1, frame=FRAME._replace(priority=number)).at("s1").target
        for number in (1, 2, 3)
    ] == [2, 5, 12]


def test_a_target_is_kept_as_it_was_when_the_step_was_ticked():
    marks = fold(CHAIN, (tick(1),), FRAME)
    longer = sop(step(1, target=Target(30)), step(2), step(3))
    assert state_of(longer, marks, FRAME, 0).at("s1").target == 2


def test_while_nobody_has_taken_the_ticket_no_time_is_claimed():
    state = stands(CHAIN, tick(1), now=50, frame=FRAME._replace(started_at=None))
    assert state.at("s1").mark.seconds is None


def test_handing_over_is_due_when_the_current_step_has_taken_its_minutes():
    text = sop(step(1, escalation=Escalation(10, "second_line")), step(2))
    assert not stands(text, now=9).at("s1").hand_over_due
    assert stands(text, now=10).at("s1").hand_over_due
    assert not stands(text, tick(1), now=99).at("s1").hand_over_due


def test_what_has_to_be_asked_is_found_under_its_field_or_under_its_own_name():
    items = (MustAsk("a", YES, "asset_no"), MustAsk("b", NO), MustAsk("c", NO))
    assert unanswered(items, {"asset_no": "WH-1", "c": ""}) == items[1:]


def test_a_newer_version_keeps_ticks_and_marks_what_changed_to_be_looked_at_again():
    marks = fold(FORK, (tick(1), choose(2, 1), tick(4)), FRAME)
    swapped = FORK.steps[1]._replace(branches=FORK.steps[1].branches[::-1])
    worded = FORK.steps[3]._replace(title=Bilingual("换了说法"))
    after = sop(FORK.steps[0], swapped, worded, FORK.steps[4], step(6))
    kept = carried(marks, FORK, after)
    assert not kept["s1"].look_again
    assert (kept["s2"].branch, kept["s2"].look_again) == (0, True)
    assert kept["s4"].look_again
    assert kept["s4"].at == marks["s4"].at
    assert applied(after, kept, Act(Deed.LOOK, "s4"), FRAME)["s4"] == marks["s4"]


def test_a_branch_that_a_newer_version_has_no_more_opens_its_step_again():
    marks = fold(FORK, (tick(1), choose(2, 1)), FRAME)
    without = FORK.steps[1]._replace(branches=FORK.steps[1].branches[:1])
    after = sop(FORK.steps[0], without, *FORK.steps[2:])
    assert not carried(marks, FORK, after)["s2"].is_settled


LEADS = st.one_of(
    st.just(Lead()),
    st.just(Lead(Way.STOP)),
    st.builds(to, st.integers(1, 7)),
)
STEPS = st.lists(st.tuples(LEADS, st.lists(LEADS, max_size=3)), min_size=1, max_size=6)
SOPS = STEPS.map(lambda found: sop(*(step(n + 1, *each) for n, each in enumerate(found))))
LATER = st.integers(1, 5)
ONWARD = st.lists(st.tuples(LATER, LATER), min_size=1, max_size=6).map(
    lambda found: sop(
        *(step(n + 1, to(n + 1 + a), (to(n + 1 + b),)) for n, (a, b) in enumerate(found))
    )
)
ACTS = st.lists(
    st.builds(
        lambda deed, number, branch: Act(deed, f"s{number}", 0, 7, "x", branch),
        st.sampled_from([Deed.TICK, Deed.SKIP, Deed.CHOOSE, Deed.UNTICK]),
        st.integers(1, 6),
        st.integers(0, 2),
    ),
    max_size=8,
)


@given(SOPS, ACTS, st.integers(1, 6), st.sampled_from([Deed.TICK, Deed.SKIP, Deed.CHOOSE]))
def test_an_act_taken_back_gives_the_former_state_unless_it_went_back(text, acts, number, deed):
    marks = fold(text, acts, FRAME)
    name = f"s{number}"
    if marks.get(name, OPEN_MARK).is_settled:
        return
    after = applied(text, marks, Act(deed, name, 5, 7, "x", 0), FRAME)
    if any(mark.round != marks.get(each, OPEN_MARK).round for each, mark in after.items()):
        return
    back = applied(text, after, Act(Deed.UNTICK, name, 6), FRAME)
    assert state_of(text, back, FRAME, 9) == state_of(text, marks, FRAME, 9)


@given(ONWARD, st.permutations([1, 2, 3, 4, 5, 6]), st.lists(st.booleans(), min_size=6))
def test_in_whatever_order_steps_are_settled_completeness_is_the_same(text, order, branching):
    def act(number):
        return choose(number, 0) if branching[number - 1] else tick(number)

    in_order = stands(text, *(act(number) for number in range(1, 7)))
    mixed = stands(text, *(act(number) for number in order))
    assert standings(in_order) == standings(mixed)
    assert in_order.is_complete
    assert mixed.is_complete


@given(SOPS, ACTS)
def test_only_steps_on_the_path_are_waited_for(text, acts):
    state = state_of(text, fold(text, acts, FRAME), FRAME, 9)
    off = [each for each in state.steps if each.standing is Standing.OFF]
    assert state.current not in {each.step.id for each in off}
    assert state.done <= state.total <= len(text.steps)
    assert state.is_complete == (state.done == state.total)
    marks = fold(text, acts, FRAME)
    without = {n: m for n, m in marks.items() if n not in {each.step.id for each in off}}
    assert state_of(text, without, FRAME, 9).is_complete == state.is_complete


@given(SOPS, ACTS)
def test_one_can_always_go_on_until_it_is_complete_or_round_a_circle(text, acts):
    marks = fold(text, acts, FRAME)
    for _ in range(len(text.steps) + 1):
        current = state_of(text, marks, FRAME, 9).current
        if not current:
            return
        before = marks
        marks = applied(text, marks, Act(Deed.TICK, current, 9), FRAME)
        if any(mark.round > before.get(n, OPEN_MARK).round for n, mark in marks.items()):
            return
    raise AssertionError(state_of(text, marks, FRAME, 9))
