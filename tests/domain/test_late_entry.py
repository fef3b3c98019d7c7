"""Late entries: in order, not in the future, not too far back, with a reason where one is asked."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.late_entry import LateRules, LateTimes, late_fault

NOW, HOUR, DAY = 1_788_163_200_000, 3_600_000, 86_400_000
RULES = LateRules(7, needs_reason=True)
AGO = st.integers(-2 * HOUR, 9 * DAY)


def test_a_late_entry_in_order_with_a_reason_is_right():
    times = LateTimes(NOW - 3 * HOUR, NOW - 2 * HOUR, NOW - HOUR, "夜里断网")
    assert late_fault(times, RULES, NOW) == ""
    assert late_fault(times._replace(answered_at=None, solved_at=None), RULES, NOW) == ""


def test_each_fault_is_named():
    good = LateTimes(NOW - 3 * HOUR, reason="夜里断网")
    assert late_fault(good._replace(reason="  "), RULES, NOW) == "late_reason_missing"
    assert late_fault(good._replace(reported_at=NOW - 8 * DAY), RULES, NOW) == "late_too_old"
    assert late_fault(good._replace(reported_at=None), RULES, NOW) == "late_order"
    assert late_fault(good._replace(solved_at=NOW + 1), RULES, NOW) == "late_in_future"
    assert late_fault(good, LateRules(0, needs_reason=False), NOW) == "late_not_allowed"


@given(AGO, st.none() | AGO, st.none() | AGO)
def test_only_times_that_follow_each_other_within_the_days_are_right(reported, answered, solved):
    times = LateTimes(
        NOW - reported,
        None if answered is None else NOW - answered,
        None if solved is None else NOW - solved,
    )
    told = [at for at in times[:3] if at is not None]
    right = all(a <= b for a, b in pairwise(told))
    right = right and told[0] >= NOW - 7 * DAY and told[-1] <= NOW
    assert (late_fault(times, LateRules(7, needs_reason=False), NOW) == "") == right
