"""Tickets split in two, parents with children, and what becomes of open children."""

import pytest
from endings import TOLD, closed, resolved

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.family import Progress
from desktop.domain.moves import Answers
from desktop.domain.vocabulary import LinkKind
from desktop.services.ticket_ties import Tie

ENDED = Answers({"resolution": "换了", "root_cause": "接触与线缆"})


def ticket(desk, subject, **fields):
    return desk.wei.tickets.create(TicketDraft(subject, **fields))


@pytest.fixture
def family(desk):
    """Return a parent and its two children."""
    keys = [ticket(desk, name) for name in ("搬机房", "拆机柜", "接网线")]
    desk.wei.tickets.make_children(keys[1:], keys[0])
    return keys


def refused(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def is_open(desk, *keys):
    rows = desk.wei.queue.rows(list(keys))
    return [rows[key].is_open for key in keys]


def choose(desk, word):
    desk.lin.settings.set("open_children", word)


def move(desk, key, children=""):
    status = desk.item("status", "resolved")
    return desk.wei.moves.move([key], status, ENDED._replace(children=children))


def test_chosen_messages_become_a_ticket_with_their_files_and_a_tie_back(desk):
    key = ticket(
        desk, "两件事", requester=PersonDraft("周敏"), tags=("急",), description="先说一件"
    )
    first = desk.wei.tickets.note(key, "第一件")
    staged = desk.wei.tickets.stage("图.png", "image/png", b"x")
    second = desk.wei.tickets.note(key, "打印机也卡纸", [staged])
    desk.clock.now += 60_000
    made = desk.wei.family.split(key, [second], "打印机卡纸")
    new, old = desk.wei.queue.get(made), desk.wei.queue.get(key)
    assert (new.subject, new.description, new.tags) == ("打印机卡纸", "", ("急",))
    assert (new.requester, new.created_at) == (old.requester, desk.clock.now)
    assert [m.key for m in new.messages] == [second]
    assert [(f.name, f.message) for f in new.attachments] == [("图.png", second)]
    assert [m.key for m in old.messages] == [first]
    assert [(link.other, link.kind) for link in new.links] == [(key, "split")]
    assert desk.wei.family.of(made).split_from == key
    assert desk.wei.family.of(key).split_off == (made,)
    assert desk.wei.sla.clocks(made)
    assert desk.wei.checks.run().is_sound


def test_a_split_without_subject_or_with_what_is_not_there_makes_nothing(desk, dump):
    key, other = ticket(desk, "甲"), ticket(desk, "乙")
    said = desk.wei.tickets.note(other, "别处的话")
    before = dump(desk.store.reader, "station")
    assert refused(desk.wei.family.split, key, [said], "丙") == "split_foreign"
    assert refused(desk.wei.family.split, other, [said], "  ") == "subject_missing"
    assert refused(desk.wei.family.split, other, [], "丙") == "split_nothing"
    assert refused(desk.wei.family.split, 12345, [said], "丙") == "ticket_gone"
    assert dump(desk.store.reader, "station") == before


def test_a_message_split_off_stays_where_it_is_when_its_old_ticket_is_taken_out(desk):
    source, target = ticket(desk, "甲"), ticket(desk, "乙")
    said = desk.wei.tickets.note(source, "另一件")
    desk.wei.family.merge([source], target)
    made = desk.wei.family.split(target, [said], "另一件")
    desk.wei.family.unmerge(source)
    assert [m.key for m in desk.wei.queue.get(made).messages] == [said]


def test_a_parent_shows_its_children_and_how_many_have_ended(desk, family):
    parent, first, second = family
    desk.wei.tickets.change([first], resolved(desk))
    found = desk.wei.family.of(parent)
    assert (found.children, found.progress) == ((first, second), Progress(1, 2))
    assert desk.wei.family.of(first).parent == parent


def test_a_child_has_one_parent_and_nobody_is_above_himself(desk, family):
    parent, first, second = family
    make = desk.wei.tickets.make_children
    make([second], first)
    assert desk.wei.family.of(parent).children == (first,)
    last = desk.wei.undo.last().key
    make([second], first)
    assert desk.wei.undo.last().key == last
    assert refused(make, [parent], second) == "family_circle"
    assert refused(make, [parent], parent) == "link_to_itself"
    assert refused(make, [parent], 12345) == "ticket_gone"


def test_a_new_ticket_can_be_made_a_child_in_one_act(desk, family):
    key = desk.wei.tickets.create(TicketDraft("贴标签"), ties=[Tie(family[0], LinkKind.CHILD)])
    assert desk.wei.family.of(key).parent == family[0]


def test_the_desk_asks_what_becomes_of_open_children(desk, family):
    parent, first, second = family
    status = desk.item("status", "resolved")
    assert len(desk.wei.moves.asked([parent], status).children) == 2
    assert [each.code for each in move(desk, parent).refused] == ["arrow_children_asked"]
    assert status not in desk.wei.moves.blocked([parent])
    assert move(desk, parent, "left").done == (parent,)
    assert is_open(desk, parent, first, second) == [0, 1, 1]


def test_children_are_solved_with_their_parent_and_theirs_with_them_in_one_undo(desk, family):
    parent, first, second = family
    below, double = ticket(desk, "拧螺丝"), ticket(desk, "也拆机柜")
    desk.wei.tickets.make_children([below], first)
    desk.wei.tickets.mark_duplicate([double], second)
    assert set(move(desk, parent, "together").done) == {parent, first, second, below, double}
    assert is_open(desk, *family, below, double) == [0] * 5
    desk.wei.undo.undo()
    assert is_open(desk, *family, below, double) == [1] * 5


def test_where_the_desk_refuses_open_children_block_the_way_and_say_which(desk, family):
    parent, first, second = family
    choose(desk, "refuse")
    status = desk.item("status", "resolved")
    assert desk.wei.moves.asked([parent], status).children == ()
    refusal = desk.wei.moves.blocked([parent])[status]
    assert (refusal.code, refusal.params["count"]) == ("arrow_children", 2)
    assert [e.code for e in move(desk, parent, "together").refused] == ["arrow_children"]
    for key in (first, second):
        move(desk, key)
    assert move(desk, parent).done == (parent,)


@pytest.mark.parametrize("ending", [resolved, closed])
def test_where_children_go_along_every_door_takes_them_along(desk, family, ending):
    parent, first, second = family
    choose(desk, "together")
    desk.wei.tickets.bulk_edit([parent], BulkEdit(ending(desk)))
    assert is_open(desk, first, second) == [0, 0]


def test_children_of_a_merged_ticket_are_the_targets_too(desk, family):
    parent, first, _second = family
    target = ticket(desk, "整个搬家")
    choose(desk, "refuse")
    desk.wei.family.merge([parent], target)
    assert desk.wei.family.of(target).children == tuple(family[1:])
    report = desk.wei.tickets.change([target], {**TOLD, **resolved(desk)})
    assert [each.code for each in report.refused] == ["arrow_children"]
    desk.wei.family.unmerge(parent)
    assert desk.wei.family.of(first).parent == parent
