"""Figures over tickets, held against sums made by hand from the same drafts."""

import statistics
from collections import defaultdict
from datetime import UTC, datetime

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import Priority
from desktop.services.stats import NONE

MINUTE = 60_000
START = int(datetime(2026, 1, 31, 15, 30, tzinfo=UTC).timestamp() * 1000)


def draft(minutes=0, response=None, resolve=None, **more):
    at = START + minutes * MINUTE
    times = {"created_at": at}
    if response is not None:
        times["first_response_at"] = at + response * MINUTE
    if resolve is not None:
        times["resolved_at"] = at + resolve * MINUTE
    return TicketDraft("Printer", **times, **more)


@pytest.fixture
def put(desk):
    def create(*drafts):
        return [desk.wei.tickets.create(each) for each in drafts]

    return create


def figures(desk, query=None):
    return desk.wei.stats.figures(query or TicketQuery()).as_json()


def test_an_empty_desk_has_no_groups(desk):
    assert figures(desk)["count"] == 0
    assert figures(desk)["groups"]["month"] == {}


def test_what_is_left_out_is_counted_by_its_reason(desk, put):
    put(draft(response=5, resolve=60), draft(), draft(response=-1, resolve=-5), draft(resolve=0))
    binned = put(draft(response=7))
    desk.wei.tickets.bin(binned)
    found = figures(desk)
    assert found["count"] == 4
    assert found["excluded"] == {
        "in_bin": 1,
        "no_response": 2,
        "response_before_report": 1,
        "not_resolved": 1,
        "resolved_before_report": 1,
    }
    assert found["groups"]["status"]["New"]["response_minutes"] == {
        "n": 1,
        "mean": 5,
        "median": 5,
        "p90": 5,
    }
    assert found["groups"]["status"]["New"]["resolve_minutes"]["median"] == 30


def test_every_group_agrees_with_sums_made_by_hand(desk, put):
    drafts = [
        draft(
            minutes=at * 977,
            response=at * 7919 % 500 if at % 3 else None,
            resolve=at * 6007 % 9000 if at % 5 else None,
            priority=Priority(at * 31 % 4 + 1),
            priority_reason="试",
        )
        for at in range(120)
    ]
    put(*drafts)
    lengths = defaultdict(list)
    for each in drafts:
        if each.resolved_at is not None:
            lengths[f"P{each.priority:d}"].append((each.resolved_at - each.created_at) / MINUTE)
    found = figures(desk)["groups"]["priority"]
    for key, values in lengths.items():
        told = found[key]["resolve_minutes"]
        assert told["n"] == len(values)
        assert told["mean"] == pytest.approx(statistics.mean(values), abs=1e-5)
        assert told["median"] == pytest.approx(statistics.median(values), abs=1e-5)
        deciles = statistics.quantiles(values, n=10, method="inclusive")
        assert told["p90"] == pytest.approx(deciles[-1], abs=1e-5)


def test_a_month_is_the_month_of_the_desks_own_zone(desk, put):
    put(draft(), draft(minutes=60))
    desk.lin.settings.set("time_zone", "Asia/Shanghai")
    assert {key: each["count"] for key, each in figures(desk)["groups"]["month"].items()} == {
        "2026-01": 1,
        "2026-02": 1,
    }
    desk.lin.settings.set("time_zone", "UTC")
    assert list(figures(desk)["groups"]["month"]) == ["2026-01"]


def test_keys_are_english_names_paths_and_a_word_for_nothing(desk, put):
    put(draft(category=("PC", "PC-laptop"), service_type="HWF"), draft(category=("自建类",)))
    groups = figures(desk)["groups"]
    assert set(groups["category"]) == {"Computers > Laptop", "自建类"}
    assert set(groups["type"]) == {"Hardware fault", NONE}


def test_words_and_days_narrow_the_figures(desk, put):
    put(draft(), draft(minutes=3 * 24 * 60), TicketDraft("Scanner", created_at=START))
    desk.lin.settings.set("time_zone", "UTC")
    my = desk.wei.stats
    assert figures(desk, my.between("scanner"))["count"] == 1
    assert figures(desk, my.between("", until="2026-01-31"))["count"] == 2
    assert figures(desk, my.between("", since="2026-02-01"))["count"] == 1
    assert figures(desk, my.between("printer", since="2026-02-01"))["count"] == 1


def test_a_day_that_is_none_is_refused_with_a_sentence(desk):
    with pytest.raises(AppError) as caught:
        desk.wei.stats.between("", since="last week")
    assert caught.value.code == "stats_day_unreadable"
