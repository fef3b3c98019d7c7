"""A ticket solved on the spot: made, answered and resolved as one act; who asked is known again."""

import pytest
from endings import closed

from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import MessageKind

HOW = Solution("清除保存的筛选条件", "操作不熟", 4, first_contact=True)


def solve(desk, solution=HOW, **more):
    draft = TicketDraft("应收报表数字不对", channel="phone", extra={"asset_no": "IT-7"}, **more)
    return desk.wei.tickets.create_solved(draft, solution)


def test_it_is_answered_resolved_and_mine_with_its_times(desk):
    began = desk.clock.now - 240_000
    ticket = desk.wei.queue.get(solve(desk, created_at=began))
    assert desk.workspace.directory.items[ticket.status].kind == "resolved"
    assert not ticket.is_open
    assert (ticket.created_at, ticket.first_response_at, ticket.resolved_at) == (
        began,
        desk.clock.now,
        desk.clock.now,
    )
    assert ticket.assignee == desk.people["Ran Wei"]
    (answer,) = ticket.messages
    assert (answer.kind, answer.body) == (MessageKind.REPLY, HOW.how)
    assert answer.channel == ticket.channel


def test_cause_minutes_and_first_contact_stand_beside_what_was_asked(desk):
    assert desk.wei.queue.get(solve(desk)).extra == {
        "asset_no": "IT-7",
        "root_cause": "操作不熟",
        "resolution": HOW.how,
        "worked_minutes": 4,
        "first_contact": True,
    }
    assert "root_cause" not in desk.wei.queue.get(solve(desk, Solution("好了"))).extra


def test_without_a_word_on_how_nothing_is_made(desk):
    with pytest.raises(AppError, match="solution_missing"):
        solve(desk, Solution("  "))
    with pytest.raises(AppError, match="subject_missing"):
        desk.wei.tickets.create_solved(TicketDraft(" "), HOW)
    assert desk.store.reader.execute("select count(*) from ticket").fetchone() == (0,)


def test_a_workspace_without_the_field_of_minutes_gets_it_and_undo_takes_it_away(desk):
    row = "select count(*) from field_definition where id = 'worked_minutes'"
    desk.store.write(
        desk.wei.tickets._intent("test"),  # noqa: SLF001 - a workspace of an older seed
        lambda change: change.remove("field_definition", _field_key(change)),
    )
    assert desk.store.reader.execute(row).fetchone() == (0,)
    solve(desk)
    assert desk.store.reader.execute(row).fetchone() == (1,)
    desk.wei.undo.undo()
    assert desk.store.reader.execute(row).fetchone() == (0,)


def _field_key(change):
    found = "select key from field_definition where id = 'worked_minutes'"
    return change.connection.execute(found).fetchone()[0]


def test_the_number_promised_is_the_number_given(desk):
    promised = desk.wei.tickets.next_number()
    ticket = desk.wei.queue.get(solve(desk))
    assert (ticket.station, ticket.counter) == promised
    assert desk.wei.tickets.next_number().counter == promised.counter + 1


def test_two_people_of_one_name_are_told_apart_by_their_key(desk):
    create = desk.wei.tickets.create
    first = desk.wei.queue.get(create(TicketDraft("一", requester=PersonDraft("王伟")))).requester
    other = create(TicketDraft("二", requester=PersonDraft("王伟", department="仓库")))
    other = desk.wei.queue.get(other).requester
    assert first != other
    for key in (first, other):
        draft = TicketDraft("三", requester=PersonDraft("王伟"))
        assert desk.wei.queue.get(create(draft, key)).requester == key


def test_somebody_who_is_gone_meanwhile_is_made_anew_by_name(desk):
    draft = TicketDraft("一", requester=PersonDraft("新来的"))
    found = desk.wei.queue.get(desk.wei.tickets.create(draft, 9_999)).requester
    assert desk.wei.people.get([found])[found].name.zh == "新来的"


def test_a_caller_comes_with_open_tickets_the_last_five_and_how_many_lately(desk):
    who = PersonDraft("周敏", staff_no="SN1")
    keys = [desk.wei.tickets.create(TicketDraft(f"第{n}件", requester=who)) for n in range(8)]
    desk.clock.now += 1000
    desk.wei.tickets.change(keys[:7], closed(desk))
    person = desk.wei.queue.get(keys[0]).requester
    caller = desk.wei.people.caller(person)
    assert caller.person.name.zh == "周敏"
    assert [row.key for row in caller.open_rows] == [keys[7]]
    assert [row.key for row in caller.last_rows] == keys[6:1:-1]
    assert (caller.open_count, caller.in_30_days) == (1, 8)
    desk.clock.now += 31 * 86_400_000
    assert desk.wei.people.caller(person).in_30_days == 0
    assert desk.wei.people.caller(9_999) is None


def test_the_types_used_most_lately_come_first(desk):
    for code in ("SWF", "NWF", "NWF", ""):
        desk.wei.tickets.create(TicketDraft("一件", service_type=code))
    wanted = [desk.item("service_type", code) for code in ("NWF", "SWF")]
    assert desk.wei.queue.recent_types() == wanted


def test_who_is_meant_exactly_comes_first_and_every_sign_finds_them(desk):
    create = desk.wei.tickets.create
    for n in range(12):
        create(TicketDraft("x", requester=PersonDraft(f"路人{n}", contact=f"603{n}0")))
    meant = PersonDraft("卓丽萍", "Zhuo Liping", "SN0061", "6030", "财务部")
    create(TicketDraft("x", requester=meant))
    for text in ("6030", "sn0061", "卓丽", "zlp", "zhuoliping", "Liping", "财务", "６０３０"):
        assert desk.wei.people.find(text)[0].name.zh == "卓丽萍", text
    assert len(desk.wei.people.find("603")) == 8
    assert desk.wei.people.find("") == []
