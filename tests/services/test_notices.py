"""Whoever comes back is told what others did to their tickets, once."""

import pytest
from escalation_acts import asked

from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee

DAY = 24 * 3600 * 1000


@pytest.fixture
def mine(desk):
    """Return a ticket that is assigned to Ran Wei, made by him."""
    key = desk.wei.tickets.create(TicketDraft("扫码枪连不上"))
    desk.wei.tickets.change([key], {"assignee": desk.people["Ran Wei"]})
    return key


def told(services):
    return [(n.act.command, n.row.subject, n.act.said) for n in services.notices.unread()]


def test_what_i_did_myself_is_no_news(desk, mine):
    desk.wei.tickets.note(mine, "自己写的")
    assert told(desk.wei) == []


def test_a_note_and_a_change_by_somebody_else_are_told_newest_first(desk, mine):
    desk.bai.tickets.note(mine, "备机在仓库")
    desk.bai.tickets.change([mine], {"priority": 1}, reason="定级")
    assert told(desk.wei) == [
        ("ticket.change", "扫码枪连不上", False),
        ("ticket.note", "扫码枪连不上", True),
    ]
    change = desk.wei.notices.unread()[0].act
    assert [(c.field, c.after) for c in change.changes if c.field == "priority"] == [
        ("priority", 1)
    ]
    assert change.person == desk.people["Fan Bai"]


def test_a_ticket_handed_to_me_and_one_taken_from_me_are_told(desk, mine):
    other = desk.bai.tickets.create(TicketDraft("别人的"))
    desk.bai.tickets.change([other], {"assignee": desk.people["Ran Wei"]})
    desk.lin.tickets.change([mine], {"assignee": desk.people["Fan Bai"]})
    assert [subject for what, subject, _ in told(desk.wei) if what == "ticket.change"] == [
        "扫码枪连不上",
        "别人的",
    ]


def test_tickets_of_others_are_no_news_of_mine(desk):
    key = desk.bai.tickets.create(TicketDraft("与我无关"))
    desk.lin.tickets.note(key, "看过")
    assert told(desk.wei) == []


def test_what_was_read_is_not_told_again_also_in_the_next_session(desk, mine):
    desk.bai.tickets.note(mine, "一")
    newest = desk.wei.notices.unread()[0].act.set_key
    desk.wei.notices.read_until(newest)
    desk.bai.tickets.note(mine, "二")
    again = desk.at_work("Ran Wei").notices
    assert len(again.unread()) == 1
    again.read_until(again.unread()[0].act.set_key)
    again.read_until(1)
    assert again.unread() == []


def test_whoever_never_looked_is_told_of_one_day(desk, mine, clock):
    desk.bai.tickets.note(mine, "旧的")
    clock.now += 2 * DAY
    desk.bai.tickets.note(mine, "新的")
    assert len(told(desk.at_work("Ran Wei"))) == 1


def test_nobody_at_the_keyboard_has_no_news(desk, mine):
    desk.bai.tickets.note(mine, "一")
    assert desk.workspace.services(desk.workspace.session(None)).notices.unread() == []


def test_a_bulk_change_of_many_tickets_is_told_as_at_most_fifty(desk):
    keys = [desk.wei.tickets.create(TicketDraft(f"第 {n} 张")) for n in range(60)]
    desk.wei.tickets.change(keys, {"assignee": desk.people["Ran Wei"]})
    desk.bai.tickets.change(keys, {"priority": 2}, reason="定级")
    assert len(desk.wei.notices.unread()) == 50


def told_of_escalations(services):
    return [(n.act.command, n.row.subject) for n in services.notices.unread()]


def test_whoever_is_asked_is_told_and_who_asked_hears_the_answer(desk, mine):
    network = desk.item("team", "network")
    desk.lin.people_edits.change(desk.people["Fan Bai"], {"team": network})
    record = desk.wei.escalations.ask(mine, asked(desk, Addressee(None, network)))
    assert told_of_escalations(desk.bai) == [("escalation.ask", "扫码枪连不上")]
    assert told_of_escalations(desk.lin) == []
    desk.bai.escalations.accept(record)
    assert told_of_escalations(desk.wei) == [("escalation.accept", "扫码枪连不上")]
    desk.wei.notices.read_until(desk.wei.notices.unread()[0].act.set_key)
    assert told_of_escalations(desk.wei) == []


def test_an_escalation_taken_back_by_undo_is_no_news(desk, mine):
    desk.wei.escalations.ask(mine, asked(desk, Addressee(desk.people["Fan Bai"])))
    desk.wei.undo.undo()
    assert told_of_escalations(desk.bai) == []


def test_a_ticket_handed_over_is_told_to_who_has_it_now(desk, mine):
    desk.wei.handovers.give([mine], desk.people["Fan Bai"])
    assert told_of_escalations(desk.bai)[0] == ("handover.give", "扫码枪连不上")
