"""Targets and calendars as the desk sets them: versions, frozen clocks, previews, recounting."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.sla.calendars import OFFICE, Day, DayKind, Hours, weekly
from desktop.domain.sla.targets import ClockKind, OnPriority
from desktop.exchange.holiday_pack import Pack

TUESDAY = date(2026, 9, 1)
CLOSED = Pack(2026, {TUESDAY: Day(DayKind.HOLIDAY, "停电")})


def at(text):
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def key(desk):
    desk.clock.now = at("08-31T09:00")
    return desk.wei.tickets.create(TicketDraft("打印机卡纸"))


def due(desk, key, kind=ClockKind.RESOLVE):
    return {c.kind: c.due_at for c in desk.wei.sla.clocks(key)}[kind]


def test_a_clock_keeps_the_target_it_began_with_and_new_tickets_get_the_new_one(desk, key):
    now = desk.lin.promises.targets().targets
    lines = tuple(each._replace(resolve=60) for each in now.promises)
    desk.lin.promises.set_targets(now._replace(promises=lines), "eilig")
    assert due(desk, key) == at("09-02T18:00")
    assert due(desk, desk.wei.tickets.create(TicketDraft("neu"))) == at("08-31T10:00")
    found = desk.lin.promises.targets().ruling
    assert (found.number, found.reason) == (2, "eilig")
    assert [each.number for each in desk.lin.promises.versions(found)] == [2, 1]


def test_by_choice_a_new_priority_starts_its_target_anew(desk, key):
    now = desk.lin.promises.targets().targets
    desk.lin.promises.set_targets(now._replace(on_priority=OnPriority.RESTART))
    desk.clock.now = at("08-31T15:00")
    desk.wei.tickets.change([key], {"priority": 2}, reason="定级")
    assert due(desk, key) == at("09-01T15:00")


def test_an_own_line_for_a_type_or_a_customer_group_is_used(desk):
    now = desk.lin.promises.targets().targets
    kinds = desk.workspace.directory.of("service_type")
    quick = now.of(3)._replace(resolve=30, service_type=kinds[0].code)
    desk.lin.promises.set_targets(now._replace(promises=(*now.promises, quick)))
    desk.clock.now = at("08-31T09:00")
    made = desk.wei.tickets.create(TicketDraft("x", service_type=kinds[0].code))
    assert due(desk, made) == at("08-31T09:30")
    desk.wei.tickets.change([made], {"service_type": kinds[1].key})
    assert due(desk, made) == at("09-02T18:00")


def test_another_calendar_moves_nothing_until_it_is_asked_to_and_says_before_what_it_would(
    desk, key
):
    desk.lin.promises.add_days([CLOSED])
    assert due(desk, key) == at("09-02T18:00")
    calendar = desk.lin.promises.calendar("OFFICE")
    (moved,) = desk.lin.promises.preview("OFFICE", calendar.calendar)
    assert (moved.ticket, moved.before, moved.due_at) == (
        key,
        at("09-02T18:00"),
        at("09-03T18:00"),
    )
    assert desk.lin.promises.recount("OFFICE") == 1
    assert due(desk, key) == at("09-03T18:00")
    account = desk.wei.sla.account(key)
    assert account.lines[-1].cause == "recounted"
    assert [each.number for each in account.calendars] == [1, 2]
    desk.lin.undo.undo()
    assert due(desk, key) == at("09-02T18:00")


def test_a_calendar_kept_together_with_its_clocks_is_taken_back_by_one_undo(desk, key):
    now = desk.lin.promises.calendar("OFFICE")
    wanted = now.calendar._replace(days=CLOSED.days)
    assert desk.lin.promises.set_and_recount("OFFICE", now.ruling.title, wanted, "停电") == 1
    assert desk.lin.promises.calendar("OFFICE").ruling.number == 2
    assert due(desk, key) == at("09-03T18:00")
    desk.lin.undo.undo()
    assert desk.lin.promises.calendar("OFFICE") == now
    assert due(desk, key) == at("09-02T18:00")


@pytest.mark.usefixtures("key")
def test_a_recount_of_many_is_one_undo_and_a_preview_can_be_left(desk, dump, monkeypatch):
    monkeypatch.setattr("desktop.services.sla.promises._CHUNK", 2)
    for number in range(5):
        desk.wei.tickets.create(TicketDraft(str(number)))
    desk.lin.promises.add_days([CLOSED])
    left = ("change_set", "change", "station")
    before = dump(desk.store.reader, *left)
    steps = []
    assert desk.lin.promises.recount("OFFICE", lambda *done: steps.append(done)) == 6
    assert len(steps) == 3
    desk.lin.undo.undo()
    assert dump(desk.store.reader, *left) == before

    def stop(_done, _all):
        raise Cancelled

    calendar = desk.lin.promises.calendar("OFFICE").calendar
    with pytest.raises(Cancelled):
        desk.lin.promises.preview("OFFICE", calendar, stop)


def test_a_calendar_without_working_time_is_refused_and_nothing_changes(desk):
    before = desk.lin.promises.calendar("OFFICE")
    empty = before.calendar._replace(week=((),) * 7)
    for wanted, code in (
        (empty, "calendar_empty"),
        (before.calendar._replace(zone="Moon/Base"), "zone_unknown"),
    ):
        with pytest.raises(AppError) as refused:
            desk.lin.promises.set_calendar("OFFICE", before.ruling.title, wanted)
        assert refused.value.code == code
    assert desk.lin.promises.calendar("OFFICE") == before


def test_packs_replace_the_days_of_their_year_but_none_with_hours_set_by_hand(desk):
    own = Day(DayKind.SPECIAL, "盘点", (Hours(540, 600),))
    old = Day(DayKind.HOLIDAY, "旧")
    now = desk.lin.promises.calendar("OFFICE")
    days = {date(2026, 3, 1): own, date(2026, 5, 1): old, date(2025, 5, 1): old}
    desk.lin.promises.set_calendar("OFFICE", now.ruling.title, now.calendar._replace(days=days))
    desk.lin.promises.add_days([CLOSED])
    kept = desk.lin.promises.calendar("OFFICE").calendar.days
    assert set(kept) == {date(2025, 5, 1), date(2026, 3, 1), TUESDAY}


def test_a_second_calendar_can_be_made_and_used(desk):
    night = weekly("UTC", (Hours(22 * 60, 30 * 60),), range(7))
    desk.lin.promises.set_calendar("NIGHT", Bilingual("夜班", "Night shift"), night)
    now = desk.lin.promises.targets().targets
    lines = tuple(each._replace(calendar="NIGHT") for each in now.promises)
    desk.lin.promises.set_targets(now._replace(promises=lines))
    desk.clock.now = at("08-31T23:00")
    made = desk.wei.tickets.create(TicketDraft("x"))
    assert due(desk, made, ClockKind.RESPONSE) == at("09-01T03:00")


def test_only_leads_and_trainers_set_promises(desk):
    now = desk.wei.promises.targets().targets
    with pytest.raises(AppError, match="not_allowed"):
        desk.wei.promises.set_targets(now)
    with pytest.raises(AppError, match="not_allowed"):
        desk.wei.promises.add_days([CLOSED])


def test_holidays_of_a_country_come_from_the_library(desk):
    pack = desk.lin.promises.country_years("DE", [2026])
    assert date(2026, 12, 25) in pack.days
    with pytest.raises(AppError, match="country_unknown"):
        desk.lin.promises.country_years("XX", [2026])
    calendar = weekly("UTC", OFFICE)
    assert calendar.days == {}


def test_a_table_by_which_a_clock_was_started_is_not_taken_back(desk):
    now = desk.lin.promises.targets().targets
    desk.lin.promises.set_targets(now._replace(warn_at=(70,)))
    desk.wei.tickets.create(TicketDraft("x"))
    with pytest.raises(AppError) as refused:
        desk.lin.undo.undo()
    assert refused.value.code != "bug"
    assert desk.lin.promises.targets().ruling.number == 2
