"""Escalations on real workspaces: asked, answered, counted, and what the ticket says of it."""

import pytest
from endings import resolved
from escalation_acts import HOUR, asked

from desktop.domain.drafts import AttachmentDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.escalations import Addressee, EscalationKind, EscalationState, Part

MINUTE = 60_000


@pytest.fixture
def key(desk):
    return desk.wei.tickets.create(
        TicketDraft("账号锁了", assignee="魏然", extra={"error_code": "4740"})
    )


@pytest.fixture
def bai(desk):
    return Addressee(desk.people["Fan Bai"])


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def ticket(desk, key):
    return desk.wei.queue.get(key)


def only(desk, key):
    (record,) = desk.wei.escalations.of_ticket(key)
    return record


def test_the_flag_goes_with_the_record_and_the_work_to_who_accepts(desk, key, bai):
    made = desk.wei.escalations.ask(key, asked(desk, bai))
    assert ticket(desk, key).escalated_at == desk.clock.now
    assert ticket(desk, key).assignee == desk.people["Ran Wei"]
    desk.clock.now += 4 * MINUTE
    desk.bai.escalations.accept(made)
    assert ticket(desk, key).assignee == desk.people["Fan Bai"]
    assert only(desk, key).state is EscalationState.ACCEPTED
    desk.clock.now += 20 * MINUTE
    desk.bai.escalations.hand_back(made, "已清除缓存")
    found = ticket(desk, key)
    assert (found.escalated_at, found.assignee) == (None, desk.people["Ran Wei"])
    assert only(desk, key).said == "已清除缓存"
    stands = desk.wei.escalations.standing(only(desk, key))
    assert stands.waited.elapsed == 4 * MINUTE
    assert stands.held is not None
    assert stands.held.elapsed == 20 * MINUTE


def test_the_record_comes_back_as_it_was_written(desk, key, bai):
    wanted = asked(desk, bai, deadline="今天 15:00", trigger="ACC-01 · 3")
    desk.wei.escalations.ask(key, wanted)
    record = only(desk, key)
    assert record.asked == wanted
    assert record.number == f"ES-{record.key:04}"


def test_time_is_counted_by_the_ticket_s_calendar(desk, key, bai):
    desk.wei.escalations.ask(key, asked(desk, bai, expected_at=desk.clock.now + 90 * HOUR))
    desk.clock.now += 24 * HOUR
    waited = desk.wei.escalations.standing(only(desk, key)).waited
    assert waited.elapsed == 24 * HOUR
    assert waited.working == 8 * HOUR


def test_what_is_returned_says_what_it_wants_and_the_ticket_stays_where_it_is(desk, key, bai):
    made = desk.wei.escalations.ask(key, asked(desk, bai))
    assert refused(lambda: desk.bai.escalations.send_back(made, " ")) == "escalation_return_unsaid"
    desk.bai.escalations.send_back(made, "哪台平板？", (Part.EVIDENCE,))
    record, found = only(desk, key), ticket(desk, key)
    assert (record.state, record.said, record.missing) == (
        EscalationState.RETURNED,
        "哪台平板？",
        (Part.EVIDENCE,),
    )
    assert (found.escalated_at, found.assignee) == (None, desk.people["Ran Wei"])
    desk.wei.escalations.ask(key, asked(desk, bai))
    assert ticket(desk, key).escalated_at is not None


def test_only_who_is_named_or_of_the_team_answers_and_only_once(desk, key, bai):
    made = desk.wei.escalations.ask(key, asked(desk, bai))
    assert refused(lambda: desk.lin.escalations.accept(made)) == "escalation_not_yours"
    assert refused(lambda: desk.wei.escalations.accept(made)) == "escalation_not_yours"
    assert refused(lambda: desk.bai.escalations.hand_back(made)) == "escalation_not_accepted"
    desk.bai.escalations.accept(made)
    assert refused(lambda: desk.bai.escalations.accept(made)) == "escalation_answered"
    assert refused(lambda: desk.wei.escalations.hand_back(made)) == "escalation_not_yours"
    assert refused(lambda: desk.wei.escalations.withdraw(made)) == "escalation_answered"


def test_anybody_of_a_team_or_of_the_role_that_leads_may_answer(desk, key):
    network = desk.item("team", "network")
    desk.lin.people_edits.change(desk.people["Fan Bai"], {"team": network})
    made = desk.wei.escalations.ask(key, asked(desk, Addressee(None, network)))
    assert desk.bai.escalations.standing(only(desk, key)).answers
    assert not desk.lin.escalations.standing(only(desk, key)).answers
    desk.bai.escalations.accept(made)
    assert ticket(desk, key).team == network
    lead = Addressee(None, desk.item("role", "duty_lead"))
    told = desk.wei.escalations.ask(key, asked(desk, lead, kind=EscalationKind.MANAGEMENT))
    desk.lin.escalations.accept(told)
    assert ticket(desk, key).assignee == desk.people["Fan Bai"]


def test_a_ticket_stays_escalated_until_the_last_open_record_ends(desk, key, bai):
    first = desk.wei.escalations.ask(key, asked(desk, bai))
    assert refused(lambda: desk.wei.escalations.ask(key, asked(desk, bai))) == "escalation_twice"
    lead = Addressee(desk.people["Xiao Lin"])
    second = desk.wei.escalations.ask(key, asked(desk, lead, kind=EscalationKind.MANAGEMENT))
    desk.wei.escalations.withdraw(first)
    assert ticket(desk, key).escalated_at is not None
    desk.wei.escalations.withdraw(second)
    assert ticket(desk, key).escalated_at is None


def test_whoever_solves_the_ticket_has_ended_its_escalation_and_undo_opens_it_again(desk, key, bai):
    made = desk.wei.escalations.ask(key, asked(desk, bai))
    desk.bai.escalations.accept(made)
    desk.clock.now += MINUTE
    report = desk.bai.tickets.change([key], resolved(desk))
    assert report.changed == (key,)
    record = only(desk, key)
    assert (record.state, record.ended_by) == (
        EscalationState.HANDED_BACK,
        desk.people["Fan Bai"],
    )
    assert ticket(desk, key).escalated_at is None
    desk.bai.undo.undo()
    assert only(desk, key).state is EscalationState.ACCEPTED
    assert ticket(desk, key).escalated_at is not None


def test_clocks_go_on_as_if_nothing_were_asked(desk, key, bai):
    before = [clock.due_at for clock in desk.wei.sla.clocks(key)]
    made = desk.wei.escalations.ask(key, asked(desk, bai))
    desk.bai.escalations.accept(made)
    assert [clock.due_at for clock in desk.wei.sla.clocks(key)] == before


def test_a_new_record_knows_the_ticket_its_files_and_nothing_else(desk):
    key = desk.wei.tickets.create(
        TicketDraft(
            "账号锁了",
            extra={"error_code": "4740"},
            attachments=[AttachmentDraft("lock.txt", "text/plain", b"x")],
        )
    )
    draft = desk.wei.escalations.draft(key)
    (file,) = ticket(desk, key).attachments
    assert (draft.symptom, draft.files, draft.reason) == ("账号锁了 · 4740", (file.key,), "")
    up = desk.wei.escalations.draft(key, EscalationKind.MANAGEMENT)
    assert up.to == Addressee(None, desk.item("role", "lead"))


def test_a_closed_binned_or_gone_ticket_is_not_escalated(desk, key, bai):
    desk.wei.tickets.bin([key])
    assert refused(lambda: desk.wei.escalations.ask(key, asked(desk, bai))) == "ticket_in_bin"
    assert refused(lambda: desk.wei.escalations.ask(5, asked(desk, bai))) == "ticket_gone"
    assert refused(lambda: desk.wei.escalations.accept(99)) == "escalation_gone"


def test_undo_takes_the_record_and_the_flag_back_together(desk, key, bai):
    desk.wei.escalations.ask(key, asked(desk, bai))
    desk.wei.undo.undo()
    assert desk.wei.escalations.of_ticket(key) == []
    assert ticket(desk, key).escalated_at is None
