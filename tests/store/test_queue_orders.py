"""Orders, conditions and windows of the queue equal plain Python over the same rows."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.ticket_query import Condition, TicketQuery
from desktop.store.ticket_sql import SORTS

NULLS_LAST = ("due_at", "category", "service_type", "requester", "assignee")


@pytest.fixture
def rows(desk):
    """Return 40 tickets with gaps in every field that may have them, as plain dictionaries."""
    made = []
    for n in range(40):
        draft = TicketDraft(
            f"主题 {n * 7 % 11}",
            requester=PersonDraft(f"人{n % 5}", department="仓库" if n % 5 > 2 else "")
            if n % 4
            else None,
            category=(("PC", "PC-laptop") if n % 2 else ("PRN",)) if n % 3 else (),
            service_type=("HWF", "ACR", "")[n % 3],
            priority=1 + n % 4,
            priority_reason="试",
            status=("new", "working", "closed", "void")[n % 4],
            assignee=("林晓", "", "白帆")[n % 3],
            due_at=None if n % 3 else desk.clock.now + n * 977 % 5,
            channel=("phone", "mail", "")[n % 3],
            stage=("handling", "", "triage")[n % 3],
            place=("新园区", f"{n % 4} 楼") if n % 4 else (),
            team="first_line" if n % 2 else "",
            external_number=f"X{n % 9}{n}" if n % 5 else "",
            resolved_at=desk.clock.now + n * 31 % 7 if n % 4 > 1 else None,
            tags=("急",) if n % 5 == 0 else ("慢", "急") if n % 7 == 0 else (),
            extra={"asset_no": f"IT-{n % 3}"} if n % 2 else {},
        )
        made.append(desk.wei.tickets.create(draft))
        desk.clock.now += (n % 3) * 400
    desk.wei.tickets.bin(made[:3])
    cursor = desk.store.reader.execute("select * from ticket")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def position(desk, sort, row):
    """Return what a row stands by in a sort: the place of its entry in the list, its name."""
    named = {"created_at": "key", "number": "counter", "department": "requester"}
    value = row[named.get(sort, sort)]
    if sort in ("tags", "external_number", "source", "language"):
        return None if value in ("[]", "") else value
    items = desk.workspace.directory.items
    if value is None or sort == "priority":
        return value
    if sort in ("status", "category", "service_type", "channel", "team", "stage", "place"):
        # Those without an index know the place in the list only, then the newest first.
        return (
            items[value].position,
            value if sort in ("status", "category", "service_type") else 0,
        )
    if sort in ("requester", "assignee", "department"):
        asked = "select sort_name, department from person where key = ?"
        name, department = desk.store.reader.execute(asked, (value,)).fetchone()
        return (name, value) if sort != "department" else department or None
    return value


@pytest.mark.parametrize(("sort", "descending"), list(product(SORTS, [False, True])))
def test_each_sort_is_the_one_that_plain_sorting_gives(desk, rows, sort, descending):
    alive = [row for row in rows if row["deleted_at"] is None]
    alive.sort(key=lambda row: row["key"], reverse=True)
    filled = [row for row in alive if position(desk, sort, row) is not None]
    if sort in ("subject", "due_at", "updated_at"):
        # The same value: in the direction of the sort, so that turning it round turns all round.
        filled.sort(key=lambda row: (position(desk, sort, row), row["key"]), reverse=descending)
    else:
        filled.sort(key=lambda row: position(desk, sort, row), reverse=descending)
    empty = [row for row in alive if position(desk, sort, row) is None]
    query = TicketQuery(sort=sort, descending=descending)
    wanted = [row["key"] for row in (*filled, *empty)]
    assert list(desk.wei.queue.all_keys(query)) == wanted
    for size in (1, 7, 50):
        assert desk.wei.queue.first_page(query, size) == wanted[:size]


VALUES = {
    "priority": st.integers(1, 4),
    "status": st.integers(1, 10),
    "assignee": st.integers(1, 6),
    "requester": st.one_of(st.none(), st.integers(1, 9)),
    "is_open": st.booleans(),
    "source": st.sampled_from(["", "x"]),
    "due_at": st.integers(1_788_163_200_000, 1_788_163_200_005),
    "tag": st.sampled_from(["急", "慢", "无"]),
    "extra.asset_no": st.sampled_from(["IT-0", "IT-1", "x"]),
}


def holds(row, condition):
    """Say whether a row meets a condition, in plain Python."""
    import json  # noqa: PLC0415 - here alone

    field, operator, value = condition
    if field == "tag":
        tags = json.loads(row["tags"])
        return {
            "is": value in tags, "is_not": value not in tags, "empty": not tags,
            "not_empty": bool(tags), "any_of": bool(set(tags) & set(value or ()))
        }[operator]  # fmt: skip
    has = json.loads(row["extra"]).get(field[6:]) if field.startswith("extra.") else row[field]
    return {
        "is": value is not None and has == value, "is_not": has != value,
        "any_of": has in (value or ()) if isinstance(value, list) else False,
        "empty": has in (None, ""), "not_empty": has not in (None, ""),
    }[operator]  # fmt: skip


@settings(max_examples=80)
@given(st.data())
def test_conditions_keep_what_plain_python_keeps(desk, rows, data):
    conditions = []
    for field in data.draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=3, unique=True)):
        operators = (
            ["is"] if field == "is_open" else ["is", "is_not", "any_of", "empty", "not_empty"]
        )
        operator = data.draw(st.sampled_from(operators))
        drawn = VALUES[field].filter(lambda value: value is not None)
        value = data.draw(st.lists(drawn, max_size=3) if operator == "any_of" else VALUES[field])
        conditions.append(Condition(field, operator, value))
    query = TicketQuery(tuple(conditions), binned=data.draw(st.booleans()))
    wanted = {
        row["key"]
        for row in rows
        if (row["deleted_at"] is not None) == query.binned
        and all(holds(row, condition) for condition in conditions)
    }
    assert set(desk.wei.queue.all_keys(query)) == wanted
    assert desk.wei.queue.count(query) == len(wanted)


def test_every_standard_view_can_be_read_and_its_count_is_its_length(desk, rows):
    counts = desk.wei.queue.counts()
    assert len(counts) >= 10
    for view in desk.wei.queue.views():
        assert counts[view.id] == len(desk.wei.queue.all_keys(desk.wei.queue.query(view.id)))
    assert sum(counts[v] for v in ("open",)) == sum(
        row["is_open"] and row["deleted_at"] is None for row in rows
    )


def test_rows_that_are_gone_are_missing_and_windows_may_be_large(desk, rows):
    keys = [row["key"] for row in rows]
    assert set(desk.wei.queue.rows([*keys, 1, 2])) == set(keys)
    assert desk.wei.queue.rows([]) == {}
    row = desk.wei.queue.rows(keys[5:6])[keys[5]]
    assert (row.subject, row.requester_zh) == (rows[5]["subject"], "人0")


def test_a_first_page_that_would_take_long_is_left_to_a_job(desk, rows):
    from desktop.store import tickets  # noqa: PLC0415 - the budget is the store's

    assert rows
    text = TicketQuery(text="主题", sort="subject")
    assert tickets.first_page(desk.store.reader, text, 50, budget=1000) is not None
    slow = TicketQuery((Condition("extra.asset_no", "is", "IT-1"),), sort="subject")
    many = tuple(slow.conditions * 200)
    assert tickets.first_page(desk.store.reader, slow._replace(conditions=many), 50, 0.001) is None
    assert desk.wei.queue.first_page(slow)


def test_a_quick_page_stays_quick_however_often_it_was_read_before(desk, rows):
    from desktop.store import tickets  # noqa: PLC0415 - the budget is the store's

    assert rows
    query = TicketQuery(text="主题", best_first=True)
    pages = [tickets.first_page(desk.store.reader, query, 50, budget=500) for _ in range(300)]
    assert pages == [pages[0]] * 300
    assert pages[0]
