"""The time of an exam: counted on after a crash, never given or taken by a clock that is set."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.clock import Allowance, Count, ExamClock, allowance

MINUTE = 60_000


def test_limits_follow_the_factor_of_a_person():
    assert allowance(60, 6) == Allowance(60 * MINUTE, 6 * MINUTE)
    assert allowance(60, 6, 1.5) == Allowance(90 * MINUTE, 9 * MINUTE)
    assert allowance(60, 0, 2.0) == Allowance(120 * MINUTE, None)
    assert allowance(0, 0) == Allowance(None, None)
    assert allowance(10, 0, 0.1) == allowance(10, 0, 1.0)


def test_time_is_counted_from_what_was_kept():
    clock = ExamClock(Count(10 * MINUTE, MINUTE), allowance(60, 6), 5_000)
    assert clock.count(5_000 + MINUTE) == Count(11 * MINUTE, 2 * MINUTE)
    assert clock.left(5_000 + MINUTE) == Allowance(49 * MINUTE, 4 * MINUTE)


def test_another_question_has_its_own_time_and_the_whole_goes_on():
    clock = ExamClock(Count(), allowance(60, 6), 0)
    assert clock.turn(2 * MINUTE) == Count(2 * MINUTE, 2 * MINUTE)
    assert clock.count(3 * MINUTE) == Count(3 * MINUTE, MINUTE)
    clock.turn(3 * MINUTE, 2 * MINUTE)
    assert clock.left(4 * MINUTE) == Allowance(56 * MINUTE, 3 * MINUTE)


def test_an_attempt_is_over_when_nothing_is_left_and_never_without_a_limit():
    clock = ExamClock(Count(59 * MINUTE), allowance(60, 0), 0)
    assert not clock.is_over(MINUTE - 1)
    assert clock.is_over(MINUTE)
    assert not ExamClock(Count(), allowance(0, 0), 0).is_over(10**12)


@given(steps=st.lists(st.integers(0, MINUTE), max_size=20), crash=st.integers(0, 20))
def test_a_crash_neither_gives_nor_takes_what_was_kept(steps, crash):
    now, kept = 0, Count()
    clock = ExamClock(kept, allowance(60, 0), now)
    for number, step in enumerate(steps):
        now += step
        kept = clock.count(now)
        if number == crash:
            # Another process has another monotonic clock; nobody knows how long the gap was.
            now = 7
            clock = ExamClock(kept, allowance(60, 0), now)
    assert clock.count(now).whole_ms == sum(steps)


@given(moments=st.lists(st.integers(-(10**9), 10**9), max_size=20))
def test_counted_time_never_runs_backwards_whatever_the_clock_says(moments):
    clock = ExamClock(Count(1_000), allowance(60, 0), 0)
    assert all(clock.count(each).whole_ms >= 1_000 for each in moments)
