"""Shares of targets: told once, in order, late where the program was closed, in hours only."""

from datetime import UTC, datetime

import pytest

from desktop.domain.drafts import TicketDraft

HALF, MOST, OVER = 50, 80, 100


def at(text):
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def program(desk):
    return desk.workspace.services(desk.workspace.setup_session())


@pytest.fixture
def key(desk):
    """Return a P3 ticket of Monday nine o'clock that is Ran Wei's: answer within four hours."""
    desk.clock.now = at("08-31T09:00")
    made = desk.wei.tickets.create(TicketDraft("打印机卡纸"))
    desk.wei.tickets.change([made], {"assignee": desk.people["Ran Wei"]})
    return made


def told(desk):
    found = [notice.act for notice in desk.wei.notices.unread()]
    return [(act.clock, act.share) for act in found if hasattr(act, "share")]


def kept(desk):
    return desk.store.reader.execute(
        "select share, reached_at, found_at from sla_warning order by key"
    ).fetchall()


@pytest.mark.usefixtures("key")
def test_each_share_is_told_when_it_is_reached_and_only_once(desk, program):
    for moment, count in (("10:59", 0), ("11:00", 1), ("11:30", 0), ("13:13", 1), ("14:00", 1)):
        desk.clock.now = at(f"08-31T{moment}")
        assert program.warnings.look() == count, moment
    assert [share for share, _, _ in kept(desk)] == [HALF, MOST, OVER]
    assert told(desk) == [("response", OVER)]


@pytest.mark.usefixtures("key")
def test_what_was_missed_while_the_program_was_closed_is_found_late_in_its_order(desk, program):
    desk.clock.now = at("09-01T09:30")
    assert program.warnings.look() == 3
    assert kept(desk) == [
        (HALF, at("08-31T11:00"), at("09-01T09:30")),
        (MOST, at("08-31T13:12"), at("09-01T09:30")),
        (OVER, at("08-31T14:00"), at("09-01T09:30")),
    ]
    assert program.warnings.look() == 0


@pytest.mark.usefixtures("key")
def test_at_night_and_on_weekends_nobody_is_told(desk, program):
    for moment in ("08-31T20:00", "09-05T10:00"):
        desk.clock.now = at(moment)
        assert program.warnings.look() == 0
    desk.clock.now = at("09-07T09:00")
    assert program.warnings.look() == 6


def test_around_the_clock_it_is_told_at_night_too(desk, program):
    desk.clock.now = at("08-31T22:00")
    desk.wei.tickets.create(TicketDraft("停线", priority=1, priority_reason="停线"))
    desk.clock.now = at("08-31T22:08")
    assert program.warnings.look() == 1


def test_a_clock_that_stands_still_tells_nothing_and_goes_on_where_it_was(desk, program, key):
    desk.wei.tickets.reply(key, "收到")
    desk.wei.tickets.change([key], {"status": desk.item("status", "waiting_requester")})
    desk.clock.now = at("09-08T10:00")
    assert program.warnings.look() == 0
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")})
    assert program.warnings.look() == 0
    desk.clock.now = at("09-09T14:00")
    assert program.warnings.look() >= 1


def test_a_longer_target_may_be_warned_of_again(desk, program, key):
    desk.clock.now = at("08-31T11:00")
    program.warnings.look()
    desk.wei.tickets.change([key], {"priority": 4}, reason="不急")
    desk.clock.now = at("08-31T15:00")
    program.warnings.look()
    assert [share for share, _, _ in kept(desk)].count(HALF) == 2


@pytest.mark.usefixtures("key")
def test_the_programs_own_finding_is_no_step_of_undo(desk, program):
    desk.clock.now = at("08-31T11:00")
    program.warnings.look()
    assert desk.wei.undo.last().command == "ticket.change"
    assert desk.wei.checks.run().is_sound
