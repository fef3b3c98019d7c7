"""Medians, p95 and the bars they are held against."""

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.bench.figures import Figure, alternate, median, p95, quantile
from desktop.bench.report import as_json, as_table, judge
from desktop.resources import load_toml

_SAMPLES = st.lists(st.floats(0, 1e6), min_size=1, max_size=50)


def test_a_quantile_lies_linear_between_two_samples():
    assert quantile([1, 2, 3, 4], 0.5) == 2.5
    assert quantile([10, 0], 0.95) == 9.5
    assert median([7]) == p95([7]) == 7


@given(_SAMPLES)
def test_median_and_p95_lie_within_the_samples(samples):
    assert min(samples) <= median(samples) <= p95(samples) <= max(samples)


def test_rounds_alternate_who_comes_first():
    seen: list[str] = []
    figure = alternate(
        "x", lambda turn: seen.append(f"l{turn}"), lambda turn: seen.append(f"p{turn}"), 3, warm=0
    )
    assert seen == ["p0", "l0", "l1", "p1", "p2", "l2"]
    assert len(figure.product) == len(figure.limit) == 3


def test_a_missed_bar_is_printed_as_missed():
    lines = judge([Figure("write_create", (2.0,), (1.0,)), Figure("mark_all", (3.0,))], "en")
    assert [line.met for line in lines] == [False, True]
    table = as_table(lines, 800)
    assert "MISSED" in table
    assert "1 of 2 bars missed" in table
    assert json.loads(as_json(lines, 800))["figures"][0]["ratio"] == 2.0


def test_a_rate_must_reach_its_share_of_the_limit():
    slow, quick = Figure("fill_sample", (30.0,), (100.0,)), Figure("fill_sample", (40.0,), (100.0,))
    assert [line.met for line in judge([slow, quick], "zh")] == [False, True]


def test_every_bar_says_what_it_asks_in_both_languages():
    for bar in load_toml("bench/bars.toml")["bar"]:
        assert bar["zh"], bar
        assert bar["en"], bar
