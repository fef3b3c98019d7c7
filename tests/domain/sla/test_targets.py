"""The table of targets: which line fits a ticket, what a table may not be, how it is kept."""

import pytest

from desktop.domain.errors import AppError
from desktop.domain.sla import targets
from desktop.domain.sla.targets import OnPriority, Promise, Targets
from desktop.domain.vocabulary import Priority

PLAIN = tuple(Promise(priority, 30, 480, 0, "OFFICE") for priority in Priority)


def line(**told):
    return PLAIN[2]._replace(**told)


def test_the_line_that_names_the_group_wins_over_the_one_of_the_type():
    both = line(response=1, service_type="HW", customer_group="VIP")
    group, kind = line(response=2, customer_group="VIP"), line(response=3, service_type="HW")
    table = Targets((*PLAIN, kind, group, both))
    told = [
        table.of(3, "HW", "VIP").response,
        table.of(3, "SW", "VIP").response,
        table.of(3, "HW", "").response,
        table.of(3).response,
        table.of(2, "HW", "VIP").response,
    ]
    assert told == [1, 2, 3, 30, 30]
    assert table.names_groups()
    assert not Targets(PLAIN).names_groups()


def test_a_priority_that_is_none_is_taken_for_p3():
    assert Targets(PLAIN).of(0).priority is Priority.P3


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (Targets(PLAIN[1:]), "targets_priority"),
        (Targets((*PLAIN[:3], PLAIN[3]._replace(service_type="HW"))), "targets_priority"),
        (Targets((*PLAIN, PLAIN[0])), "targets_twice"),
        (Targets((*PLAIN[:3], PLAIN[3]._replace(resolve=-1))), "target_minutes"),
        (Targets((*PLAIN[:3], PLAIN[3]._replace(update=10**9))), "target_minutes"),
        (Targets((*PLAIN[:3], PLAIN[3]._replace(calendar="MOON"))), "targets_calendar"),
        (Targets(PLAIN, warn_at=(80, 50)), "targets_warn"),
        (Targets(PLAIN, warn_at=(0,)), "targets_warn"),
        (Targets(PLAIN, warn_at=(100,)), "targets_warn"),
        (Targets(PLAIN, warn_at=(1, 2, 3, 4, 5, 6)), "targets_warn"),
        (Targets(PLAIN, reopen_days=61), "targets_window"),
    ],
)
def test_a_table_by_which_a_clock_would_not_know_what_to_do_is_refused(table, code):
    with pytest.raises(AppError) as refused:
        targets.check(table, ["OFFICE"])
    assert refused.value.code == code


def test_a_table_that_was_kept_is_the_same():
    table = Targets((*PLAIN, line(service_type="HW")), (10, 90), 3, OnPriority.RESTART)
    targets.check(table, ["OFFICE"])
    assert targets.from_data(targets.to_data(table)) == table
