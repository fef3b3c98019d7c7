"""Percentiles by linear interpolation, against a second way of working them out."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.statistics import Summary, percentile, summary

VALUES = st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=40)


def by_weights(values, share):
    """Weigh every value by how near its rank is to the place: exact, and with no neighbours."""
    place = Fraction(share) * (len(values) - 1)
    return sum(
        value * max(Fraction(0), 1 - abs(rank - place)) for rank, value in enumerate(sorted(values))
    )


@given(values=VALUES, share=st.sampled_from([0.0, 0.25, 0.5, 0.75, 0.875, 1.0]))
def test_a_percentile_lies_on_the_line_between_its_two_neighbours(values, share):
    found = percentile(sorted(values), share)
    assert found == pytest.approx(float(by_weights(values, share)), rel=1e-12, abs=1e-6)


@pytest.mark.parametrize(
    ("values", "median", "p90"),
    [
        # As numpy.percentile(…, [50, 90]) has them.
        ([1], 1, 1),
        ([1, 2], 1.5, 1.9),
        ([15, 20, 35, 40, 50], 35, 46),
        ([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 9, 16.4),
    ],
)
def test_well_known_cases_come_out_as_others_have_them(values, median, p90):
    found = summary(list(reversed(values)))
    assert (found.n, found.median, found.p90) == (
        len(values),
        pytest.approx(median),
        pytest.approx(p90),
    )


def test_nothing_has_no_mean():
    assert summary([]) == Summary(0, None, None, None)


def test_values_are_told_in_the_unit_asked_for():
    assert summary([60_000, 180_000], 60_000) == (2, 2.0, 2.0, pytest.approx(2.8))
