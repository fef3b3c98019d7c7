"""Groups of the queue equal plain Python over the same rows, on each page and in any sort."""

from collections import Counter
from itertools import groupby

import pytest

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.sla_state import PAUSING, SlaState, sla_state
from desktop.domain.ticket_groups import GROUPS, HOT, MOST_GROUPS
from desktop.domain.ticket_query import Condition, TicketQuery

MINUTE, DAY = 60_000, 86_400_000
STATUSES = ("new", "triage", "working", "waiting_requester", "waiting_vendor", "resolved", "void")
OPEN = (Condition("is_open", "is", value=True),)


@pytest.fixture
def rows(desk):
    """Return the rows of 70 tickets of four days with every state of the promise, by key."""
    made = []
    for n in range(70):
        created = desk.clock.now - n * 83 * MINUTE
        due = desk.clock.now + (n * 37 % 61 - 20) * 11 * MINUTE
        made.append(
            desk.wei.tickets.create(
                TicketDraft(
                    f"主题 {n * 7 % 11}",
                    requester=PersonDraft(f"人{n % 5}") if n % 4 else None,
                    category=("PC", "PC-laptop") if n % 3 else (),
                    service_type=("HWF", "ACR", "")[n % 3],
                    priority=1 + n % 4,
                    priority_reason="试",
                    status=STATUSES[n % 7],
                    assignee=("林晓", "", "白帆")[n % 3],
                    created_at=created,
                    due_at=None if n % 9 == 0 else due,
                )
            )
        )
    return desk.wei.queue.rows(made)


def value(desk, row, field):
    """Return the group of a row in plain Python."""
    if field == "requester":
        return row.requester_zh or None
    if field == "day":
        return (row.created_at + 8 * 60 * MINUTE) // DAY
    if field != "sla":
        return getattr(row, field)
    kind = desk.workspace.directory.items[row.status].kind
    if sla_state(row, kind, desk.clock.now)[0] in (SlaState.SOON, SlaState.OVERDUE):
        return HOT
    named = {"triage": "new", "waiting_vendor": "waiting"}
    return "paused" if kind in PAUSING else named.get(kind, kind)


def runs(order):
    """Return the keys of each group as the order gives them."""
    ends = [group.start for group in order.groups[1:]] + [len(order.keys)]
    return [list(order.keys[g.start : end]) for g, end in zip(order.groups, ends, strict=True)]


@pytest.mark.parametrize("sort", ["due_at", "created_at", "priority", "requester", "subject"])
@pytest.mark.parametrize("field", GROUPS)
@pytest.mark.parametrize("conditions", [(), OPEN])
def test_a_grouped_order_is_the_plain_one_cut_by_the_groups(desk, rows, field, sort, conditions):
    desk.wei.settings.set("time_zone", "Asia/Shanghai")
    query = TicketQuery(conditions, sort=sort, descending=False)
    plain = list(desk.wei.queue.all_keys(query))
    order = desk.wei.queue.order(query._replace(group=field))
    cut = runs(order)
    seen = [[value(desk, rows[key], field) for key in keys] for keys in cut]
    assert all(len(set(each)) == 1 for each in seen)
    assert len({each[0] for each in seen}) == len(seen)
    assert [group.size for group in order.groups] == [len(keys) for keys in cut]
    place = {key: at for at, key in enumerate(plain)}
    assert all(keys == sorted(keys, key=place.__getitem__) for keys in cut)
    assert sorted(order.keys) == sorted(plain)


@pytest.mark.parametrize("field", [each for each in GROUPS if each != "requester"])
def test_a_first_page_begins_like_the_whole_order(desk, rows, field):
    assert rows
    query = TicketQuery(sort="created_at", group=field)
    whole, page = desk.wei.queue.order(query), desk.wei.queue.first_order(query)
    assert list(page.keys) == list(whole.keys[:50])
    assert [g[:2] for g in page.groups] == [g[:2] for g in whole.groups if g.start < 50]
    assert not page.whole
    assert {group.size for group in page.groups} == {None}


def test_a_page_that_holds_everything_says_so_with_its_counts(desk, rows):
    assert rows
    query = TicketQuery((Condition("priority", "is", 1), *OPEN), sort="due_at", group="sla")
    page, whole = desk.wei.queue.first_order(query), desk.wei.queue.order(query)
    assert page.whole
    assert (page.keys, page.groups) == (whole.keys, whole.groups)


def test_the_hot_group_comes_first_and_counts_what_is_overdue_apart(desk, rows):
    order = desk.wei.queue.order(TicketQuery(OPEN, sort="due_at", descending=False, group="sla"))
    hot = order.groups[0]
    items = desk.workspace.directory.items
    states = Counter(sla_state(r, items[r.status].kind, desk.clock.now)[0] for r in rows.values())
    assert hot.value == HOT
    assert (hot.late, hot.size - hot.late) == (states[SlaState.OVERDUE], states[SlaState.SOON])


def test_nothing_turns_before_the_time_that_the_order_names_and_something_does_then(desk, rows):
    assert rows
    query = TicketQuery(OPEN, sort="due_at", descending=False, group="sla")
    for _ in range(12):
        order = desk.wei.queue.order(query)
        desk.clock.now = order.turns_at - 1
        assert desk.wei.queue.order(query).groups == order.groups
        desk.clock.now = order.turns_at
        after = desk.wei.queue.order(query)
        assert after.groups[0] != order.groups[0]


def test_groups_turn_round_with_the_sort_by_the_same_column(desk, rows):
    assert rows
    query = TicketQuery(sort="priority", descending=True, group="priority")
    assert [g.value for g in desk.wei.queue.order(query).groups] == [4, 3, 2, 1]


def test_what_is_searched_for_stands_in_no_groups(desk, rows):
    assert rows
    query = TicketQuery(text="主题", group="status")
    assert desk.wei.queue.order(query).groups == desk.wei.queue.first_order(query).groups == ()


def test_an_unknown_group_is_no_group(desk, rows):
    assert rows
    assert desk.wei.queue.order(TicketQuery(group="colour")).groups == ()


def test_more_groups_than_a_page_can_show_wait_for_the_job(desk, rows):
    assert rows
    for n in range(MOST_GROUPS + 1):
        desk.wei.tickets.create(TicketDraft("x", category=(f"类{n}",)))
    query = TicketQuery(sort="created_at", group="category")
    assert desk.wei.queue.first_order(query) is None
    assert len(desk.wei.queue.order(query).groups) > MOST_GROUPS


def test_days_are_those_of_the_zone_of_the_desk(desk, rows):
    assert rows
    desk.wei.settings.set("time_zone", "Asia/Shanghai")
    order = desk.wei.queue.order(TicketQuery(group="day"))
    midnights = [group.value for group in order.groups]
    assert all((at + 8 * 60 * MINUTE) % DAY == 0 for at in midnights)
    assert midnights == sorted(midnights, reverse=True)
    assert [len(list(g)) for _, g in groupby(midnights)] == [1] * len(midnights)
