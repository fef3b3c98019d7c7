"""Every field with every operator keeps exactly what slow plain Python keeps."""

import json

import pytest
from escalation_acts import asked
from filter_reference import KINDS, SPECIAL, holds
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.callbacks import Said, State
from desktop.domain.drafts import AttachmentDraft, PersonDraft, TicketDraft
from desktop.domain.escalations import Addressee
from desktop.domain.filters import FilterKind, operators
from desktop.domain.reviews import Written
from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.filter_fields import all_fields, field_of

MINUTE, DAY = 60_000, 86_400_000
WORDS = ("打印机", "ＶＰＮ", "vpn", "A", "b", "", "卡 纸")
DAYS = ("2026-08-30", "2026-08-31", "2026-09-01", "2026-08-17", "2026-01-01")
SPANS = ("today", "yesterday", "this_week", "last_week", "this_month")
UNITS = ("minute", "hour", "day", "week")
EXTRAS = (
    {}, {"asset_no": "IT-1", "affected_people": 3, "wanted_on": "2026-08-31", "link_kind": "有线"},
    {"asset_no": "ｉｔ-2", "affected_people": 2.5, "happened_at": 1_788_163_200_000},
    {"affected_people": "many", "link_kind": ["无线", "别的"], "wanted_on": "2026-09-02"},
    {"asset_no": "", "link_kind": [], "happened_at": 1_787_000_000_000, "wants_answer": True},
)  # fmt: skip


@pytest.fixture(scope="module")
def world_desk(tmp_path_factory, blank_folder):
    import shutil  # noqa: PLC0415 - here alone

    from desktop.services.machine import Machine  # noqa: PLC0415
    from tests.conftest import HandClock, OpenDesk  # noqa: PLC0415

    base = tmp_path_factory.mktemp("filters")
    shutil.copytree(blank_folder, base / "desk")
    desk = OpenDesk(base / "desk", Machine(base / "machine"), HandClock())
    desk.wei.settings.set("time_zone", "Asia/Shanghai")
    made = [desk.wei.tickets.create(draft(desk, n)) for n in range(48)]
    escalate_some(desk, made[2:])
    follow_up_some(desk, made[2:])
    desk.wei.tickets.bin(made[:2])
    desk.clock.now += 5 * DAY // 2
    yield desk, world(desk)
    desk.close()


def follow_up_some(desk, keys):
    """Leave calls and reviews that are due, and some that were made."""
    for n, key in enumerate(keys[:18]):
        call, review = desk.wei.callbacks.ask(key), desk.wei.reviews.ask(key)
        if n % 3 == 1:
            desk.wei.callbacks.record(call, Said(State.CONFIRMED, 5))
        if n % 3 == 2:
            desk.wei.reviews.write(review, Written("gut", "", ""))


def escalate_some(desk, keys):
    """Leave escalations to everybody, to a team and to a role, in every state."""
    network, lead = desk.item("team", "network"), desk.item("role", "lead")
    desk.lin.people_edits.change(desk.people["Ran Wei"], {"team": network})
    wanted = (Addressee(desk.people["Ran Wei"]), Addressee(None, network), Addressee(None, lead))
    open_ones = [key for key in keys if desk.wei.queue.get(key, events=False).is_open]
    for n, key in enumerate(open_ones[:24]):
        record = desk.bai.escalations.ask(key, asked(desk, wanted[n % 3]))
        answers = desk.lin if n % 3 == 2 else desk.wei
        if n % 4 == 1:
            answers.escalations.accept(record)
        elif n % 4 == 2:
            answers.escalations.send_back(record, "再说清楚")


def draft(desk, n):
    at = desk.clock.now - (n % 12) * 11 * DAY // 7
    status = ("new", "working", "closed", "waiting_requester", "resolved", "void")[n % 6]
    return TicketDraft(
        WORDS[n % 7] + f" {n}", WORDS[n % 5], source=("", "x", "Ｙ")[n % 3],
        external_number=f"E-{n}" if n % 3 else "",
        requester=PersonDraft(f"人{n % 5}", department=WORDS[n % 4], customer_group=f"群{n % 2}")
        if n % 4 else None,
        channel=("phone", "", "mail")[n % 3],
        service_type=("HWF", "ACR", "")[n % 3],
        category=(("PC", "PC-laptop"), ("PRN",), ("PC",), ())[n % 4],
        place=(("南园", "一楼"), ("南园",), ())[n % 3],
        impact=(None, 1, 3)[n % 3], urgency=(None, 2)[n % 2], status=status,
        priority=1 + n % 4, priority_reason="试",
        assignee=("林晓", "", "白帆", "魏然")[n % 4],
        tags=(("急",), (), ("慢", "急"))[n % 3],
        language=("zh", "")[n % 2],
        created_at=at, updated_at=at + n % 3 * DAY,
        first_response_at=at + MINUTE if n % 2 else None,
        resolved_at=at + DAY if status in ("resolved", "closed") else None,
        closed_at=at + 2 * DAY if status == "closed" else None,
        due_at=at + (n % 9) * DAY if n % 5 else None,
        extra=dict(EXTRAS[n % 5]),
        attachments=[AttachmentDraft("图.png", "image/png", b"x")] if n % 6 == 0 else [],
    )  # fmt: skip


def world(desk):
    reader = desk.store.reader

    def table(name):
        cursor = reader.execute(" ".join(("select * from", name)))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    files = [row["ticket"] for row in table("attachment")]
    tickets, records = table("ticket"), table("escalation")
    calls, reviews = table("call_back"), table("review")
    for row in tickets:
        row |= {"tag": json.loads(row["tags"]), "extra": json.loads(row["extra"])}
        row["files"] = files.count(row["key"])
        row["calls"] = [e for e in calls if e["ticket"] == row["key"]]
        row["reviews"] = [e for e in reviews if e["ticket"] == row["key"]]
        row["escalations"] = [e for e in records if e["ticket"] == row["key"]]
    return {
        "tickets": tickets,
        "people": {row["key"]: row for row in table("person")},
        "items": {
            row["key"]: (row["list"], row["kind"], row["parent"]) for row in table("list_item")
        },
        "me": desk.people["Ran Wei"],
        "now": desk.clock.now,
        "ahead": 8,
    }


def some(values):
    return st.lists(values, min_size=1, max_size=3, unique=True).map(tuple)


def values(desk, where, field, operator):
    """Return what may be asked of a field with an operator."""
    keys = [key for key, (name, *_) in where["items"].items() if name == field.list]
    people = sorted(where["people"])
    days = st.sampled_from((*DAYS, *SPANS))
    amounts = st.tuples(st.integers(1, 30), st.sampled_from(UNITS))
    numbers = st.sampled_from((2, 2.5, 3, 100))
    found = {
        FilterKind.ITEM: lambda: some(st.sampled_from(keys)),
        FilterKind.PERSON: lambda: some(st.sampled_from([*people, "me"])),
        FilterKind.AGENT: lambda: some(st.sampled_from([*desk.people.values(), "me", "nobody"])),
        FilterKind.STATUS_KIND: lambda: some(st.sampled_from(["new", "closed", "void", "triage"])),
        FilterKind.LEVEL: lambda: some(st.integers(1, 3)),
        FilterKind.PRIORITY: lambda: some(st.integers(1, 4)),
        FilterKind.TAG: lambda: some(st.sampled_from(["急", "慢", "无"])),
        FilterKind.CHOICE: lambda: some(st.sampled_from(["有线", "Wi-Fi"])),
        FilterKind.YES_NO: st.booleans,
        FilterKind.NUMBER: lambda: st.tuples(numbers, numbers) if operator == "range" else numbers,
    }
    if field.kind in found:
        return found[field.kind]()
    if field.kind in (FilterKind.TIME, FilterKind.DAY):
        if operator in ("within", "older", "next", "sooner"):
            return amounts
        whole = st.sampled_from(DAYS)
        return st.tuples(whole, whole) if operator == "between" else days
    return st.sampled_from([word for word in (*WORDS, "A1", "it-2", "x", "e-1") if word])


def kept(where, conditions, *, binned=False):
    return {
        row["key"]
        for row in where["tickets"]
        if (row["deleted_at"] is not None) == binned
        and all(holds(where, row, condition) for condition in conditions)
    }


def drawn_condition(data, world, name):
    desk, where = world
    field = field_of(desk.workspace.directory, name)
    operator = data.draw(st.sampled_from(operators(field)))
    value = data.draw(values(desk, where, field, operator))
    return Condition(name, operator, None if operator in ("empty", "not_empty") else value)


@pytest.mark.parametrize("name", sorted((*KINDS, *SPECIAL)))
@settings(max_examples=100, database=None)
@given(data=st.data())
def test_each_operator_of_a_field_keeps_what_plain_python_keeps(world_desk, name, data):
    desk, where = world_desk
    condition = drawn_condition(data, world_desk, name)
    asked = desk.wei.queue.ask(ViewState((condition,)))
    assert asked.broken == {}
    assert set(desk.wei.queue.all_keys(asked.query)) == kept(where, [condition])


@settings(max_examples=150)
@given(data=st.data())
def test_conditions_together_keep_what_plain_python_keeps_in_every_order(world_desk, data):
    desk, where = world_desk
    names = data.draw(st.lists(st.sampled_from(sorted((*KINDS, *SPECIAL))), max_size=3))
    conditions = [drawn_condition(data, world_desk, name) for name in names]
    binned = data.draw(st.booleans())
    more = (Condition("binned", "is", value=True),) if binned else ()
    sort = data.draw(st.sampled_from(["created_at", "due_at", "priority", "requester"]))
    asked = desk.wei.queue.ask(ViewState((*conditions, *more), sort=sort))
    wanted = kept(where, conditions, binned=binned)
    assert set(desk.wei.queue.all_keys(asked.query)) == wanted
    assert desk.wei.queue.count(asked.query) == len(wanted)
    assert set(desk.wei.queue.first_page(asked.query) or wanted) == wanted


def test_the_reference_knows_every_field_there_is(world_desk):
    desk, _ = world_desk
    own = {field.id for field in all_fields(desk.workspace.directory) if "." not in field.id}
    assert own == {name for name in (*KINDS, *SPECIAL) if "." not in name} | {"binned"}


ANY = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5),
    st.lists(st.one_of(st.integers(), st.text(max_size=3), st.none()), max_size=3).map(tuple),
    st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
)  # fmt: skip


@settings(max_examples=300)
@given(data=st.data())
def test_a_view_of_any_shape_opens_with_what_of_it_makes_sense(world_desk, data):
    desk, _ = world_desk
    names = [field.id for field in all_fields(desk.workspace.directory)]
    field = data.draw(st.sampled_from([*names, "extra.gone", "nothing", ""]))
    known = field_of(desk.workspace.directory, field)
    asked_for = [*(operators(known) if known else ("is",)), "is_not", "", "drop"]
    condition = Condition(field, data.draw(st.sampled_from(asked_for)), data.draw(ANY))
    state = ViewState((condition, Condition("priority", "any_of", (1, 2, 3, 4))))
    asked = desk.wei.queue.ask(state)
    assert set(asked.broken) <= {0}
    assert ("field" in asked.broken.values()) == (known is None)
    assert len(desk.wei.queue.all_keys(asked.query)) == desk.wei.queue.count(asked.query)
