"""The steps between two orders lead from one to the other, and leave what stays untouched."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.models.row_steps import MOST_STEPS, steps_between

KEYS = st.lists(st.integers(0, 40), unique=True, max_size=40)


def walked(old, steps):
    """Return the rows after the steps, and every key that was ever taken out."""
    rows, out = array("q", old), []
    for step in steps:
        assert not (step.removed and step.keys)
        out.extend(rows[step.at : step.at + step.removed])
        del rows[step.at : step.at + step.removed]
        rows[step.at : step.at] = step.keys
    return rows, out


@given(KEYS, KEYS)
def test_the_steps_lead_from_any_order_to_any_other(old, new):
    old, new = array("q", old), array("q", new)
    steps = steps_between(old, new)
    assert steps is None or walked(old, steps)[0] == new


@given(KEYS, st.sets(st.integers(0, 40)))
def test_only_what_goes_is_taken_out(old, gone):
    new = array("q", [key for key in old if key not in gone])
    rows, out = walked(array("q", old), steps_between(array("q", old), new))
    assert rows == new
    assert set(out) == set(old) & gone


def test_a_row_that_moves_is_the_only_one_that_moves():
    old = array("q", range(1000))
    new = array("q", [*range(5), *range(6, 900), 5, *range(900, 1000)])
    steps = steps_between(old, new)
    assert [(step.at, step.removed, list(step.keys)) for step in steps] == [
        (5, 1, []),
        (899, 0, [5]),
    ]


def test_orders_that_share_little_are_no_steps():
    old = array("q", range(0, 400, 2))
    assert len(old) > MOST_STEPS
    assert steps_between(old, array("q", range(399, -1, -1))) is None
    assert steps_between(array("q", range(30_000)), array("q", range(30_000, 0, -1))) is None


def test_a_million_rows_lose_one_in_a_single_step():
    old = array("q", range(1_000_000))
    new = array("q", old)
    new.remove(777_777)
    assert [step[:2] for step in steps_between(old, new)] == [(777_777, 1)]
