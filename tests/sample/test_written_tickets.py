"""The sixty written tickets read like a desk's own and agree with the lists."""

import re
from collections import Counter

import pytest

from desktop.domain.vocabulary import FINISHED, ListName, MessageKind, Priority, StatusKind
from desktop.services.sample import ANCHOR_MS, sample_lists, sample_people, sample_tickets
from desktop.services.sample.calendar import desk_line, local_day
from desktop.services.sample.written import written_tickets
from desktop.services.seed import seed_fields, seed_lists

TICKETS = written_tickets(ANCHOR_MS)
OPEN = [ticket for ticket in TICKETS if ticket.status not in FINISHED]
# A promise names a time: a clock, a span, or an hour of the day that the other can hold us to.
PROMISE = re.compile(r"\d{1,2}:\d{2}|\d+ ?分钟|\d+ minutes|[一两]小时|两分钟")


def _named(part):
    return next(ticket for ticket in TICKETS if part in ticket.subject)


def _by_subject(ticket):
    return ticket.subject


def test_there_are_sixty_in_order_of_creation():
    assert len(TICKETS) == 60
    assert [t.created_at for t in TICKETS] == sorted(t.created_at for t in TICKETS)
    assert list(sample_tickets(60)) == TICKETS


def test_subjects_are_all_different():
    assert max(Counter(ticket.subject for ticket in TICKETS).values()) == 1


def test_eighteen_are_open_three_of_them_p2_and_none_p1():
    assert len(OPEN) == 18
    priorities = Counter(ticket.priority for ticket in OPEN)
    assert priorities[Priority.P2] == 3
    assert priorities[Priority.P1] == 0


def test_two_open_ones_are_overdue():
    late = {ticket.subject for ticket in OPEN if ticket.due_at < ANCHOR_MS}
    assert late == {"三楼复合机反复卡纸，厂商改期未到", "显示器闪屏，申请更换"}


def test_open_ones_are_in_the_states_of_the_queue():
    states = Counter(ticket.status for ticket in OPEN)
    assert states["waiting_requester"] == 2
    assert states["waiting_vendor"] + states["waiting_approval"] == 3
    assert states["new"] == 3
    assert sum(1 for ticket in OPEN if not ticket.assignee) == 3
    assert sum(1 for ticket in OPEN if ticket.assignee == "田小禾") == 4


def test_open_ones_are_spread_over_the_service_types_of_the_queue():
    types = Counter(ticket.service_type for ticket in OPEN)
    assert types == {"HWF": 5, "SWF": 5, "SWQ": 2, "NWF": 2, "ACR": 1, "SVR": 3}


def test_every_kind_of_status_occurs():
    seen = {entry.fields.get("status") for ticket in TICKETS for entry in ticket.history}
    assert {kind.value for kind in StatusKind} <= seen


def test_the_goods_in_ticket_is_due_next_morning_after_eight_working_hours():
    ticket = _named("收货口 3 台电脑")
    line = desk_line(local_day(ANCHOR_MS) - 5, local_day(ANCHOR_MS) + 5)
    left = line.position(ticket.due_at) - line.position(ANCHOR_MS)
    assert left == (7 * 60 + 21) * 60_000
    assert ticket.first_response_at - ticket.created_at == 6 * 60_000


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_each_has_two_to_seven_entries_in_order_and_before_the_anchor(ticket):
    assert 2 <= len(ticket.messages) <= 7
    said = [message.at for message in ticket.messages]
    done = [entry.at for entry in ticket.history]
    assert said == sorted(said)
    assert done == sorted(done)
    assert ticket.created_at <= min(said + done)
    assert ticket.updated_at == max(said + done) <= ANCHOR_MS


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_nobody_works_outside_the_hours_but_on_call(ticket):
    line = desk_line(local_day(ANCHOR_MS) - 120, local_day(ANCHOR_MS))
    times = [entry.at for entry in (*ticket.messages, *ticket.history)]
    assert "夜间值班" in ticket.tags or all(line.is_open(at) for at in times)


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_the_first_reply_names_a_time(ticket):
    replies = [m.body for m in ticket.messages if m.kind is MessageKind.REPLY]
    if replies:
        assert PROMISE.search(replies[0]), replies[0]
    else:
        assert ticket.status in {"new", "triage"}


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_what_history_says_last_is_what_the_ticket_shows(ticket):
    last = {}
    for entry in ticket.history:
        last.update(entry.fields)
    assert last["status"] == ticket.status
    assert last["priority"] == ticket.priority
    assert last.get("assignee", "") == ticket.assignee
    assert last["stage"] == ticket.stage


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_finished_ones_say_cause_and_solution(ticket):
    if ticket.status in {"resolved", "closed"}:
        assert ticket.extra["root_cause"]
        assert len(ticket.extra["resolution"]) > 10


@pytest.mark.parametrize("ticket", TICKETS, ids=_by_subject)
def test_choices_are_options_and_fields_are_known(ticket):
    fields = {definition.id: definition for definition in seed_fields()}
    for name, value in ticket.extra.items():
        options = fields[name].options
        assert not options or any(option.matches(value) for option in options), (name, value)


def test_wrong_first_priorities_were_corrected_with_a_reason():
    corrected = 0
    for ticket in TICKETS:
        changes = [entry for entry in ticket.history if "priority" in entry.fields]
        corrected += len(changes) > 1
        assert all(entry.note for entry in changes[1:])
    assert corrected >= 8


def test_an_escalation_was_returned_and_the_reason_is_there():
    ticket = _named("工控机开机黑屏")
    assert [entry.fields["team"] for entry in ticket.history if "team" in entry.fields] == [
        "first_line",
        "network",
        "first_line",
    ]
    assert any("退回" in entry.note for entry in ticket.history)


def test_late_entry_chased_reopened_and_duplicate_are_among_them():
    tags = Counter(tag for ticket in TICKETS for tag in ticket.tags)
    assert tags["补录"] >= 1
    assert tags["重开"] >= 2
    assert {ticket.extra.get("chased") for ticket in TICKETS} >= {1, 2}
    assert sum(1 for ticket in TICKETS if ticket.status == "void") == 1


def test_guests_write_english():
    english = [ticket for ticket in TICKETS if ticket.language == "en"]
    assert {t.requester.name_en for t in english} == {"Anna Keller", "Marco Vitale"}


def test_attachments_are_the_same_bytes_each_time_and_the_picture_is_a_png():
    again = written_tickets(ANCHOR_MS)
    files = [file for ticket in TICKETS for file in ticket.attachments]
    assert files == [file for ticket in again for file in ticket.attachments]
    assert {file.media_type for file in files} == {"image/png", "text/csv", "text/plain"}
    pictures = [file.data for file in files if file.media_type == "image/png"]
    assert all(data.startswith(b"\x89PNG\r\n\x1a\n") for data in pictures)


def test_all_names_and_codes_are_known():
    people = sample_people()
    agents = people.agent_names()
    everybody = agents | {one.person.name_zh or one.person.name_en for one in people.requesters}
    codes = {(item.list, item.code) for item in (*seed_lists(), *sample_lists())}
    for ticket in TICKETS:
        assert ticket.assignee in agents | {""}
        assert {entry.who for entry in ticket.history} <= agents
        assert {message.author for message in ticket.messages} <= everybody
        assert (ListName.SERVICE_TYPE, ticket.service_type) in codes
        assert all((ListName.CATEGORY, code) in codes for code in ticket.category)
        assert all((ListName.PLACE, code) in codes for code in ticket.place)


@pytest.mark.parametrize(
    "moment",
    [ANCHOR_MS + 86_400_000 * 4, ANCHOR_MS + 86_400_000 * 92, ANCHOR_MS - 86_400_000 * 400],
    ids=["a Sunday", "after the spring festival", "a year ago"],
)
def test_seen_from_another_day_the_tickets_move_along_and_stay_on_working_days(moment):
    line = desk_line(local_day(moment) - 200, local_day(moment))
    tickets = written_tickets(moment)
    assert Counter(t.status for t in tickets) == Counter(t.status for t in TICKETS)
    for ticket in tickets:
        times = [entry.at for entry in (*ticket.messages, *ticket.history)]
        assert max(times) <= moment
        assert times[: len(ticket.messages)] == sorted(times[: len(ticket.messages)])
        assert "夜间值班" in ticket.tags or all(line.is_open(at) for at in times)
