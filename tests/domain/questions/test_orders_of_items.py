"""Nine ways to pay a wrong order, against numbers worked out over all orders of six items."""

from itertools import permutations

import pytest

from desktop.domain.questions.bodies import OrderMode
from desktop.domain.questions.grading.orders import share_of

MODES = (
    OrderMode.ABSOLUTE,
    OrderMode.NEXT_EXCLUDE_LAST,
    OrderMode.NEXT_INCLUDE_LAST,
    OrderMode.ONE_PREVIOUS_AND_NEXT,
    OrderMode.ALL_PREVIOUS_AND_NEXT,
    OrderMode.LONGEST_ORDERED,
    OrderMode.LONGEST_CONSECUTIVE,
    OrderMode.DISTANCE,
)


@pytest.mark.parametrize(
    ("answer", "shares"),
    [
        ("213456", (0.667, 0.600, 0.667, 0.583, 0.933, 0.833, 0.833, 0.933)),
        ("612345", (0, 0.800, 0.667, 0.667, 0.667, 0.833, 0.833, 0.667)),
        ("654321", (0, 0, 0, 0, 0, 0, 0, 0.400)),
        ("123456", (1, 1, 1, 1, 1, 1, 1, 1)),
    ],
)
def test_each_mode_pays_an_order_as_the_table_says(answer, shares):
    items = [int(each) - 1 for each in answer]
    found = [round(share_of(mode, items), 3) for mode in MODES]
    assert found == list(shares)


def test_a_guesser_gets_on_average_what_the_table_says():
    orders = list(permutations(range(6)))
    means = [round(sum(share_of(mode, each) for each in orders) / len(orders), 3) for mode in MODES]
    assert means == [0.167, 0.167, 0.167, 0.167, 0.500, 0.523, 0.440, 0.611]


def test_all_or_nothing_pays_only_the_right_order():
    orders = permutations(range(5))
    paid = [each for each in orders if share_of(OrderMode.ALL_OR_NOTHING, each)]
    assert paid == [(0, 1, 2, 3, 4)]


@pytest.mark.parametrize("mode", [mode for mode in OrderMode if mode is not OrderMode.SOP])
def test_the_right_order_is_whole_in_every_mode_and_no_order_is_more(mode):
    for n in range(1, 6):
        shares = [share_of(mode, each) for each in permutations(range(n))]
        assert shares[0] == max(shares) == 1.0
        assert min(shares) >= 0.0
