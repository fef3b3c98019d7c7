"""Where steps lead: faults named at their step, the longest path against a slow reference."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.paths import BLOCKING, Fault, longest, problems, total
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Lead,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)

NAMED = Bilingual("步骤")


def step(number, then=None, branches=(), minutes=1, **more):
    question = Bilingual("？") if branches else Bilingual()
    return Step(
        f"s{number}",
        NAMED,
        target=Target(minutes),
        then=then or Lead(),
        branches=tuple(Branch(NAMED, lead) for lead in branches),
        question=question,
        **more,
    )


def to(number):
    return Lead(Way.STEP, step=f"s{number}")


def found(*steps, head=None):
    return [(p.fault, p.step) for p in problems(Sop(head or SopHead(), steps))]


def test_a_plain_chain_has_no_faults():
    assert found(step(1), step(2), step(3)) == []


def test_no_steps_at_all_is_a_fault_of_the_whole():
    assert found() == [(Fault.NO_STEPS, "")]


def test_a_circle_without_exit_is_named_at_each_of_its_steps():
    assert found(step(1), step(2, to(1))) == [(Fault.NO_EXIT, "s1"), (Fault.NO_EXIT, "s2")]


def test_a_circle_with_a_way_out_is_none():
    assert found(step(1), step(2, to(1), [Lead(Way.STOP)])) == []


def test_ways_to_nowhere_are_named_at_the_step():
    assert found(step(1, to(9))) == [(Fault.NOWHERE, "s1"), (Fault.NO_EXIT, "s1")]
    assert found(step(1, branches=[Lead(Way.ESCALATE)])) == [(Fault.NOWHERE, "s1")]
    assert found(step(1, branches=[Lead(Way.DOCUMENT)])) == [(Fault.NOWHERE, "s1")]


def test_a_step_that_no_way_reaches_is_a_warning():
    assert found(step(1, to(3)), step(2), step(3)) == [(Fault.UNREACHED, "s2")]
    assert Fault.UNREACHED not in BLOCKING


def test_a_question_without_answers_and_answers_without_question_are_told():
    asked = step(1)._replace(question=Bilingual("是吗？"))
    assert found(asked) == [(Fault.ONE_BRANCH, "s1")]
    mute = step(1, branches=[Lead(Way.STOP)])._replace(question=Bilingual())
    assert found(mute) == [(Fault.NO_QUESTION, "s1")]


def test_the_longest_path_is_warned_of_where_it_exceeds_the_target_at_a_priority():
    head = SopHead(target=Target(20, ((1, 5),)))
    steps = (step(1, minutes=6), step(2, minutes=4))
    (fault,) = problems(Sop(head, steps))
    assert (fault.fault, fault.minutes, fault.target, fault.priority) == (Fault.TOO_LONG, 10, 5, 1)


def test_waits_and_deadlines_from_creation_take_no_time_of_the_path():
    phoned = step(2, minutes=9)._replace(target=Target(9, counts_from=CountsFrom.CREATION))
    text = Sop(SopHead(), (step(1), phoned, step(3, minutes=30, waits=True)))
    assert (longest(text), total(text)) == (1, 1)


def test_a_branch_past_steps_makes_the_longest_path_the_longer_way():
    text = Sop(SopHead(), (step(1, branches=[to(3)]), step(2, minutes=5), step(3, minutes=2)))
    assert longest(text) == 8
    assert longest(Sop(SopHead(), (step(1, to(3)), step(2, minutes=5), step(3)))) == 2


COUNT = 6
LEADS = st.one_of(st.just(Lead()), st.just(Lead(Way.STOP)), st.integers(0, COUNT - 1).map(to))
STEPS = st.tuples(
    *(
        st.builds(
            step,
            st.just(number),
            then=LEADS,
            branches=st.lists(LEADS, max_size=2),
            minutes=st.integers(0, 9),
        )
        for number in range(COUNT)
    )
)


def onward(steps, place):
    """Yield the places a step leads to, None for every way out."""
    for lead in (*(branch.lead for branch in steps[place].branches), steps[place].then):
        if lead.way is Way.STEP:
            yield int(lead.step[1:])
        else:
            goes_on = lead.way is Way.NEXT and place + 1 < COUNT
            yield place + 1 if goes_on else None


def walk(steps, place):
    later = [walk(steps, to) for to in onward(steps, place) if to is not None and to > place]
    return steps[place].target.minutes + max(later, default=0)


def ends(steps, place, seen=()):
    seen = (*seen, place)
    return any(
        way is None or (way not in seen and ends(steps, way, seen)) for way in onward(steps, place)
    )


@given(STEPS)
def test_longest_path_and_reach_are_those_of_a_walk_through_everything(steps):
    text = Sop(SopHead(), steps)
    assert longest(text) == walk(steps, 0)
    shut = {f"s{place}" for place in range(COUNT) if not ends(steps, place)}
    assert {p.step for p in problems(text) if p.fault is Fault.NO_EXIT} == shut
