"""Times of stages and steps over tickets, held against sums made by hand."""

import pytest
from endings import TOLD
from run_desk import in_force, network_sop, step_ids

from desktop.domain.drafts import TicketDraft
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import Priority
from desktop.services.stage_figures import stages_json, steps_json

MINUTE = 60_000
ALL = TicketQuery()


@pytest.fixture
def put(desk):
    def create(**more):
        return desk.wei.tickets.create(TicketDraft("打印机卡纸", priority=Priority.P3, **more))

    return create


@pytest.fixture
def go(desk):
    def move(key, status, minutes):
        desk.clock.now += minutes * MINUTE
        fields = {"status": desk.item("status", status)} | TOLD
        desk.wei.tickets.change([key], fields, reason="r")

    return move


def stages(desk, query=ALL):
    return {each.code: each for each in desk.wei.stage_figures.stages(query)}


def test_without_tickets_every_stage_is_empty(desk):
    found = stages(desk)
    assert list(found) == ["intake", "triage", "handling", "resolution", "review"]
    assert all(each.elapsed.n == 0 and each.there == 0 for each in found.values())
    assert found["intake"].target == 5


def test_a_stage_lasts_from_entering_to_leaving_and_several_stays_add_up(desk, put, go):
    key = put()
    go(key, "triage", 3)
    go(key, "working", 7)
    go(key, "resolved", 20)
    go(key, "working", 50)
    go(key, "resolved", 30)
    go(key, "closed", 10)
    found = stages(desk)
    assert [found[code].elapsed.mean for code in ("intake", "triage", "handling")] == [3, 7, 50]
    assert found["resolution"].elapsed.mean == 60
    assert (found["review"].elapsed.n, found["review"].there) == (0, 0)


def test_a_ticket_still_in_a_stage_is_counted_apart(desk, put, go):
    going, staying = put(), put()
    go(going, "working", 4)
    found = stages(desk)
    assert (found["intake"].elapsed.n, found["intake"].there) == (1, 1)
    assert (found["handling"].elapsed.n, found["handling"].there) == (0, 1)
    assert staying


def test_a_stage_come_back_to_is_not_over(desk, put, go):
    key = put()
    go(key, "working", 5)
    go(key, "resolved", 5)
    go(key, "working", 5)
    assert (stages(desk)["handling"].elapsed.n, stages(desk)["handling"].there) == (0, 1)


def test_working_time_leaves_out_nights_and_the_target_is_held_against_it(desk, put, go):
    keys = [put(), put()]
    go(keys[0], "working", 4)
    go(keys[1], "working", 24 * 60)
    intake = stages(desk)["intake"]
    between = desk.workspace.directory.work_time(
        desk.wei.queue.rows([keys[1]])[keys[1]].sla_calendar
    ).between
    created = [desk.wei.queue.get(key).created_at for key in keys]
    left = (created[0] + 4 * MINUTE, desk.clock.now)
    by_hand = [between(since, until) / MINUTE for since, until in zip(created, left, strict=True)]
    assert intake.working.mean == pytest.approx(sum(by_hand) / 2)
    assert intake.elapsed.mean == pytest.approx((4 + 24 * 60 + 4) / 2)
    assert intake.within == sum(length <= 5 for length in by_hand)


def test_only_what_the_query_finds_is_counted(desk, put, go):
    key, other = put(tags=("甲",)), put()
    go(key, "working", 4)
    go(other, "working", 9)
    desk.wei.tickets.bin([other])
    assert stages(desk)["intake"].elapsed.mean == 4


def test_steps_are_timed_by_their_id_and_skipped_ones_counted(desk):
    document, _ = in_force(desk, "NET-01", network_sop(), "NWF")
    keys = [desk.wei.tickets.create(TicketDraft("连不上")) for _ in range(3)]

    for minutes, key in zip((1, 4, 6), keys, strict=True):
        desk.wei.tickets.change([key], {"assignee": desk.people["Ran Wei"]})
        desk.wei.sop_runs.attach(key, document)
        steps = step_ids(desk.wei, key)
        desk.clock.now += minutes * MINUTE
        desk.wei.sop_runs.tick(key, steps[0])
    first = desk.wei.stage_figures.steps(ALL)[0]
    assert (first.sop, first.step, first.minutes.n) == ("NET-01", steps[0], 3)
    assert (first.with_target, first.over) == (3, 2)
    assert first.minutes.median == 4


def test_scripts_read_minutes_with_every_key(desk, put, go):
    key = put()
    go(key, "working", 4)
    (intake, *_) = stages_json(desk.wei.stage_figures.stages(ALL))["stages"]
    assert intake["elapsed_minutes"] == {"n": 1, "mean": 4.0, "median": 4.0, "p90": 4.0}
    assert steps_json(desk.wei.stage_figures.steps(ALL)) == {"steps": []}
