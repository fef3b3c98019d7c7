"""The end of a shift: my open tickets, notes kept, all given to somebody in one act."""

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.handovers import Note

NOTE = Note("换过线", "等厂商回电", "收货口")


@pytest.fixture
def keys(desk):
    made = []
    for subject in ("一", "二", "三"):
        desk.clock.now += 1000
        made.append(desk.wei.tickets.create(TicketDraft(subject, assignee="魏然")))
    desk.clock.now += 1000
    return made


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def mine(services):
    return {work.row.key: work for work in services.handovers.mine()}


def test_my_open_tickets_stand_there_with_the_last_act_and_what_was_written(desk, keys):
    desk.wei.tickets.note(keys[0], "换过线了\n第二行")
    desk.wei.handovers.write_note(keys[0], NOTE)
    found = mine(desk.wei)
    assert set(found) == set(keys)
    assert (found[keys[0]].last, found[keys[0]].note) == ("换过线了", NOTE)
    assert (found[keys[1]].last, found[keys[1]].note) == ("二", Note())
    assert mine(desk.bai) == {}


def test_a_next_step_is_kept_without_handing_anything_over(desk, keys):
    desk.wei.handovers.write_note(keys[0], NOTE)
    assert desk.wei.handovers.on_top(keys[0], desk.people["Ran Wei"]) is None
    assert desk.wei.handovers.note_of(keys[0]) == NOTE
    before = desk.wei.undo.last()
    desk.wei.handovers.write_note(keys[0], NOTE)
    desk.wei.handovers.write_note(keys[1], Note())
    assert desk.wei.undo.last() == before


def test_all_are_given_in_one_act_with_the_note_on_top_for_the_next_and_one_undo(desk, keys):
    bai = desk.people["Fan Bai"]
    desk.wei.handovers.write_note(keys[0], NOTE)
    assert desk.wei.handovers.give(keys, bai, {keys[1]: Note("", "打电话", "")}) == tuple(keys)
    assert set(mine(desk.bai)) == set(keys)
    top = [desk.bai.handovers.on_top(key, bai) for key in keys]
    assert [each.note if each else None for each in top] == [NOTE, Note("", "打电话", ""), None]
    assert (top[0].written_by, top[0].given_to) == (desk.people["Ran Wei"], bai)
    desk.wei.undo.undo()
    assert set(mine(desk.wei)) == set(keys)
    assert desk.wei.handovers.on_top(keys[0], desk.people["Ran Wei"]) is None


def test_a_note_goes_from_the_top_once_its_reader_writes_or_passes_the_ticket_on(desk, keys):
    wei, bai = desk.people["Ran Wei"], desk.people["Fan Bai"]
    desk.wei.handovers.give(keys[:1], bai, {keys[0]: NOTE})
    desk.bai.tickets.change(keys[:1], {"assignee": wei})
    assert desk.wei.handovers.on_top(keys[0], wei) is None
    desk.wei.handovers.write_note(keys[0], NOTE._replace(next_step="再看一次"))
    assert desk.wei.handovers.on_top(keys[0], bai) is None


def test_what_ended_meanwhile_is_left_where_it_is(desk, keys):
    desk.wei.tickets.bin(keys[:1])
    assert desk.wei.handovers.give(keys, desk.people["Fan Bai"]) == tuple(keys[1:])


def test_there_has_to_be_a_colleague_and_a_ticket(desk, keys):
    give = desk.wei.handovers.give
    assert refused(lambda: give(keys, desk.people["Ran Wei"])) == "handover_to_self"
    assert refused(lambda: give(keys, 999)) == "handover_nobody"
    desk.wei.tickets.bin(keys)
    assert refused(lambda: give(keys, desk.people["Fan Bai"])) == "handover_nothing"
