"""The stream of sample tickets: the same each time, in order, and in the mix of the desk."""

from collections import Counter
from itertools import islice, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.vocabulary import (
    FINISHED,
    ListName,
    MessageKind,
    Priority,
)
from desktop.services.sample import (
    ANCHOR_MS,
    first_number,
    sample_lists,
    sample_people,
    sample_tickets,
)
from desktop.services.sample.calendar import desk_line, local_day, month_of, weekday
from desktop.services.sample.patterns import patterns
from desktop.services.seed import seed_fields, seed_lists
from desktop.services.triage.shipped import shipped_matrix

SAMPLE = list(sample_tickets())
RAISED = {"安全上调"}
DAY = 86_400_000


def _share(tickets, wanted):
    tickets = list(tickets)
    return 100 * sum(1 for ticket in tickets if wanted(ticket)) / len(tickets)


def _waited(ticket, status):
    return any(entry.fields.get("status") == status for entry in ticket.history)


def _times_are_in_order(ticket):
    reached = [
        ticket.created_at,
        ticket.first_response_at,
        ticket.resolved_at,
        ticket.closed_at,
        ANCHOR_MS,
    ]
    reached = [at for at in reached if at is not None]
    said = [message.at for message in ticket.messages]
    done = [entry.at for entry in ticket.history]
    return (
        all(one <= other for one, other in pairwise(reached))
        and said == sorted(said)
        and done == sorted(done)
        and ticket.created_at <= min(said + done)
        and ticket.updated_at == max(said + done) <= ANCHOR_MS
    )


def test_eight_hundred_come_oldest_first():
    assert len(SAMPLE) == 800
    created = [ticket.created_at for ticket in SAMPLE]
    assert created == sorted(created)
    assert ANCHOR_MS - created[0] < 60 * DAY


def test_the_same_seed_gives_the_same_tickets():
    assert list(sample_tickets()) == SAMPLE


def test_another_seed_gives_other_short_tickets_and_the_same_written_ones():
    other = list(sample_tickets(seed=2))
    assert other != SAMPLE
    subjects = {ticket.subject for ticket in other}
    assert {t.subject for t in sample_tickets(60)} <= subjects


def test_a_small_count_gives_the_newest_written_ones():
    assert [t.subject for t in sample_tickets(5)] == [t.subject for t in sample_tickets(60)][-5:]
    assert list(sample_tickets(0)) == []


def test_times_are_in_order_and_not_after_the_anchor():
    assert all(_times_are_in_order(ticket) for ticket in SAMPLE)


def test_the_desk_works_only_in_its_hours():
    line = desk_line(local_day(ANCHOR_MS) - 120, local_day(ANCHOR_MS))
    for ticket in SAMPLE:
        times = [entry.at for entry in (*ticket.messages, *ticket.history)]
        assert "夜间值班" in ticket.tags or all(line.is_open(at) for at in times)


def test_exactly_eighteen_are_open_and_no_short_one_is():
    unfinished = [ticket for ticket in SAMPLE if ticket.status not in FINISHED]
    assert len(unfinished) == 18
    assert sum(1 for ticket in unfinished if ticket.due_at < ANCHOR_MS) == 2
    assert Counter(t.priority for t in unfinished)[Priority.P2] == 3
    assert Priority.P1 not in {ticket.priority for ticket in unfinished}


def test_the_queue_s_tickets_stand_at_their_numbers():
    numbers = {ticket.subject: first_number() + index for index, ticket in enumerate(SAMPLE)}
    assert numbers["收货口 3 台电脑连不上 ERP，送货车在等"] == 2417
    assert numbers["显示器闪屏，申请更换"] == 2305
    assert numbers["三楼复合机反复卡纸，厂商改期未到"] == 2346
    assert numbers["培训室投屏有画面没声音"] == 2425
    today = [t for t in SAMPLE if local_day(t.created_at) == local_day(ANCHOR_MS)]
    assert len(today) == 11


def test_priorities_come_in_the_desk_s_mix():
    counts = Counter(ticket.priority for ticket in SAMPLE)
    assert 2 <= counts[Priority.P1] <= 8
    assert abs(counts[Priority.P2] / 8 - 7) < 1.5
    assert abs(counts[Priority.P3] / 8 - 62) < 3
    assert abs(counts[Priority.P4] / 8 - 30.5) < 3


def test_channels_come_in_the_desk_s_mix():
    counts = Counter(ticket.channel for ticket in SAMPLE)
    wanted = {"phone": 44, "chat": 26, "walk_in": 18, "mail": 5, "drop_form": 7}
    assert all(abs(counts[channel] / 8 - share) < 2 for channel, share in wanted.items())


def test_weekdays_come_in_the_desk_s_mix():
    counts = Counter(weekday(local_day(ticket.created_at)) for ticket in SAMPLE)
    for day, share in enumerate([27, 21, 19, 17, 14, 2]):
        assert abs(counts[day] / 8 - share) < 3, day
    assert counts[6] == 0


def test_mornings_and_the_time_after_lunch_are_the_peaks():
    minutes = [(t.created_at // 60_000 + 480) % 1440 for t in SAMPLE]
    morning = sum(1 for m in minutes if 8 * 60 + 40 <= m < 600) / 80
    afternoon = sum(1 for m in minutes if 790 <= m < 840) / 50
    rest = sum(1 for m in minutes if 14 * 60 <= m < 17 * 60) / 180
    assert morning > 2 * rest
    assert afternoon > 2 * rest


def test_finance_reports_more_on_the_last_working_days_of_a_month():
    def finance(tickets):
        return _share(tickets, lambda ticket: ticket.requester.department == "财务部")

    many = list(sample_tickets(8000))
    ends = [
        t
        for t in many
        if month_of(local_day(t.created_at) + 3) != month_of(local_day(t.created_at))
    ]
    assert finance(ends) > 1.2 * finance(many)


def test_late_reopened_and_chased_come_in_the_desk_s_mix():
    assert abs(_share(SAMPLE, lambda t: "补录" in t.tags) - 9) < 1.5
    assert abs(_share(SAMPLE, lambda t: "重开" in t.tags) - 4.5) < 1.5
    assert abs(_share(SAMPLE, lambda t: t.extra.get("chased") == 1) - 8) < 1.5
    assert abs(_share(SAMPLE, lambda t: t.extra.get("chased") == 2) - 2) < 1


def test_waiting_comes_in_the_desk_s_mix():
    assert abs(_share(SAMPLE, lambda t: _waited(t, "waiting_requester")) - 11) < 2
    assert abs(_share(SAMPLE, lambda t: _waited(t, "waiting_vendor")) - 6) < 2
    assert abs(_share(SAMPLE, lambda t: _waited(t, "waiting_approval")) - 9) < 2


def test_first_contact_resolution_rises_with_the_pilot():
    solved = [ticket for ticket in SAMPLE if ticket.resolved_at]
    pilot = ANCHOR_MS - 18.5 * DAY
    before = _share((t for t in solved if t.created_at < pilot), lambda t: t.extra["first_contact"])
    since = _share((t for t in solved if t.created_at >= pilot), lambda t: t.extra["first_contact"])
    assert abs(before - 61) < 4
    assert abs(since - 70) < 4


def test_call_backs_come_in_the_desk_s_mix():
    called = [ticket for ticket in SAMPLE if "called_back" in ticket.extra]
    answers = [t.extra["satisfaction"] for t in called if "satisfaction" in t.extra]
    assert abs(100 * len(called) / 780 - 15) < 2
    assert abs(100 * len(answers) / len(called) - 71) < 8
    assert abs(sum(answers) / len(answers) - 4.4) < 0.2


def test_priority_follows_the_matrix_but_where_security_raises_it():
    for ticket in SAMPLE:
        by_matrix = shipped_matrix().priority(ticket.impact, ticket.urgency)
        step = by_matrix - ticket.priority
        assert step == 0 or (step == 1 and RAISED & set(ticket.tags)), ticket.subject


def test_all_codes_are_in_the_lists():
    codes = {(item.list, item.code) for item in (*seed_lists(), *sample_lists())}
    for ticket in SAMPLE:
        assert (ListName.CHANNEL, ticket.channel) in codes
        assert (ListName.STATUS, ticket.status) in codes
        assert (ListName.STAGE, ticket.stage) in codes
        assert (ListName.SERVICE_TYPE, ticket.service_type) in codes
        assert not ticket.team or (ListName.TEAM, ticket.team) in codes
        assert all((ListName.CATEGORY, code) in codes for code in ticket.category)
        assert all((ListName.PLACE, code) in codes for code in ticket.place)


def test_all_names_are_people_of_the_sample_and_no_trainee_reports():
    people = sample_people()
    agents = people.agent_names()
    requesters = {one.person for one in people.requesters}
    names = {one.person.name_zh or one.person.name_en for one in people.requesters}
    for ticket in SAMPLE:
        assert ticket.requester in requesters
        assert ticket.assignee in agents | {""}
        assert {entry.who for entry in ticket.history} <= agents
        assert {message.author for message in ticket.messages} <= agents | names


def test_nobody_is_given_a_ticket_while_on_leave():
    first, last = ANCHOR_MS - 4.8 * DAY, ANCHOR_MS - 1.7 * DAY
    taken = [t.history[0].who for t in SAMPLE if first < t.created_at < last]
    assert len(taken) > 20
    assert "季晨" not in taken


def test_fields_are_known_and_choices_are_options():
    fields = {definition.id: definition for definition in seed_fields()}
    for ticket in SAMPLE:
        for name, value in ticket.extra.items():
            options = fields[name].options
            assert not options or any(o.matches(value) for o in options), (name, value)


def test_no_text_is_empty_or_shows_a_slot():
    for ticket in SAMPLE:
        texts = [ticket.subject, ticket.description, *(m.body for m in ticket.messages)]
        texts += [value for value in ticket.extra.values() if isinstance(value, str)]
        assert all(texts)
        assert not any("{" in text or "%(" in text for text in texts)


def test_short_tickets_look_different():
    pairs = Counter((ticket.subject, ticket.description) for ticket in SAMPLE)
    assert len(pairs) > 720
    assert len({ticket.subject for ticket in SAMPLE}) > 400


def test_patterns_cover_all_types_and_level_one_categories():
    types = {item.code for item in seed_lists() if item.list is ListName.SERVICE_TYPE}
    roots = {
        item.code for item in seed_lists() if item.list is ListName.CATEGORY and not item.parent
    }
    assert {pattern.service_type for pattern in patterns()} == types
    assert {pattern.category[0] for pattern in patterns()} == roots
    assert all(pattern.requesters for pattern in patterns())


def test_more_tickets_keep_the_mix_and_go_further_back():
    many = list(sample_tickets(4000))
    assert len(many) == 4000
    assert sum(1 for t in many if t.status not in FINISHED) == 90
    assert all(_times_are_in_order(ticket) for ticket in many)
    weeks = (ANCHOR_MS - many[0].created_at) / DAY / 7
    assert 33 < weeks < 42
    assert not any(t.priority is Priority.P1 for t in many if t.status not in FINISHED)


def test_a_very_large_sample_streams_and_spans_six_years_at_most():
    first = next(iter(sample_tickets(1_000_000)))
    assert 5.9 < (ANCHOR_MS - first.created_at) / DAY / 365 <= 6.01


def test_first_replies_of_short_tickets_name_a_time():
    for ticket in islice(SAMPLE, 200):
        replies = [m.body for m in ticket.messages if m.kind is MessageKind.REPLY]
        assert not replies or any(mark.isdigit() for mark in replies[0])


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32), st.integers(61, 400))
def test_any_seed_and_count_keep_the_rules(seed, count):
    tickets = list(sample_tickets(count, seed))
    assert len(tickets) == count
    assert all(_times_are_in_order(ticket) for ticket in tickets)
    assert sum(1 for ticket in tickets if ticket.status not in FINISHED) == 18
    assert all(ticket.subject for ticket in tickets)


@settings(max_examples=10, deadline=None)
@given(st.integers(-900, 100), st.integers(0, 1439), st.sampled_from([150, 800]))
def test_any_anchor_gives_a_whole_sample_before_it(days, minutes, count):
    now = ANCHOR_MS + days * DAY + minutes * 60_000
    tickets = list(sample_tickets(count, now_ms=now))
    assert len(tickets) == count
    assert max(ticket.updated_at for ticket in tickets) <= now
