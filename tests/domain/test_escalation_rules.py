"""Escalations as rules: what is required, who may answer, which step follows, what time counts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.escalations import (
    OPEN,
    Addressee,
    Asked,
    Escalation,
    EscalationKind,
    EscalationState,
    Group,
    Member,
    Part,
    Tried,
    belongs,
    check_asked,
    check_step,
    held,
    lacking,
    may_answer,
    may_end,
    to_json,
    tried_of,
    waiting,
)

NOW = 1_788_163_200_000
WHOLE = Asked(
    EscalationKind.FUNCTIONAL,
    Addressee(2),
    reason="同一天第二次锁定",
    symptom="账号已锁定",
    tried=(Tried("看锁定来源", "ENG-TAB-07", NOW),),
    evidence="lock-source.txt",
    files=(),
    promise="10:10 前答复",
    expected_at=NOW + 1,
)
GAPS = {
    Part.TO: {"to": Addressee()},
    Part.REASON: {"reason": " "},
    Part.SYMPTOM: {"symptom": ""},
    Part.TRIED: {"tried": (Tried("  "),)},
    Part.EVIDENCE: {"evidence": "\n"},
    Part.PROMISE: {"promise": ""},
    Part.EXPECTED_AT: {"expected_at": None},
}
TEXTS = st.text(alphabet="ab 锁", max_size=4)


def record(state=EscalationState.ASKED, **more):
    return Escalation(7, 1, state, WHOLE, asked_by=1, asked_at=NOW)._replace(**more)


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_a_whole_record_lacks_nothing_and_may_be_sent():
    assert lacking(WHOLE) == ()
    check_asked(WHOLE, 1, NOW)


@given(st.sets(st.sampled_from(list(Part))))
def test_every_part_left_blank_is_named_once_in_the_order_it_is_asked(blank):
    gaps = {name: value for part in blank for name, value in GAPS[part].items()}
    asked = WHOLE._replace(**gaps)
    assert lacking(asked) == tuple(part for part in GAPS if part in blank)
    if blank:
        assert refused(lambda: check_asked(asked, 1, NOW)) == "escalation_lacks"


def test_a_file_of_the_ticket_is_evidence_enough():
    assert lacking(WHOLE._replace(evidence="", files=(3,))) == ()


def test_nobody_escalates_to_themselves_or_promises_for_the_past():
    assert refused(lambda: check_asked(WHOLE, 2, NOW)) == "escalation_to_self"
    assert refused(lambda: check_asked(WHOLE, 1, NOW + 1)) == "escalation_past"


STEPS = {
    ("asked", "accepted"): "",
    ("asked", "returned"): "",
    ("asked", "withdrawn"): "",
    ("accepted", "handed_back"): "",
    ("asked", "handed_back"): "escalation_not_accepted",
    ("accepted", "accepted"): "escalation_answered",
    ("accepted", "withdrawn"): "escalation_answered",
}


@pytest.mark.parametrize("present", list(EscalationState))
@pytest.mark.parametrize("wanted", [each for each in EscalationState if each != "asked"])
def test_each_state_goes_on_as_it_may_and_an_ended_one_not_at_all(present, wanted):
    why = STEPS.get((str(present), str(wanted)))
    if why == "":
        check_step(present, wanted)
    else:
        over = "escalation_answered" if present == "accepted" else "escalation_over"
        assert refused(lambda: check_step(present, wanted)) == (why or over)
    assert (present in OPEN) == record(present).is_open


def test_whoever_is_named_answers_and_nobody_else():
    assert may_answer(record(), 2, {2})
    assert not may_answer(record(), 3, {2})
    assert not may_answer(record(), None, {2})


def test_anybody_of_a_team_answers_but_the_one_who_asked():
    to_team = record(asked=WHOLE._replace(to=Addressee(None, 9)))
    assert [may_answer(to_team, each, {1, 2, 3}) for each in (1, 2, 3, 4)] == [
        False,
        True,
        True,
        False,
    ]


def test_for_a_role_that_the_desk_has_nobody_in_whoever_hears_the_answer_notes_it():
    to_vendor = record(asked=WHOLE._replace(to=Addressee(None, 9)))
    assert may_answer(to_vendor, 1, set())
    assert may_answer(to_vendor, 4, {1})


def test_who_asked_withdraws_and_who_accepted_hands_back():
    assert may_end(record(), 1)
    assert not may_end(record(), 2)
    taken = record(EscalationState.ACCEPTED, answered_by=2, answered_at=NOW)
    assert may_end(taken, 2)
    assert not may_end(taken, 1)
    assert not may_end(taken, None)


def test_teams_are_joined_and_roles_are_played_by_name_or_by_level():
    network = Group(9, "team", "network", 2)
    second = Group(20, "role", "second_line", 2)
    lead = Group(21, "role", "duty_lead", 3)
    han, luo = Member(1, "agent", 9, 2), Member(2, "agent", 8, 1)
    gu = Member(3, "lead", 8, 1)
    assert [belongs(each, network) for each in (han, luo, gu)] == [True, False, False]
    assert [belongs(each, second) for each in (han, luo, gu)] == [True, False, False]
    assert [belongs(each, lead) for each in (han, luo, gu)] == [False, False, True]
    assert belongs(gu, Group(22, "role", "lead", 3))
    assert not belongs(gu, Group(23, "role", "vendor"))


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_waiting_ends_where_holding_begins_and_neither_runs_backwards(until, more):
    answered, ended = NOW + until, NOW + until + more
    back = record(EscalationState.HANDED_BACK, answered_at=answered, ended_at=ended)
    assert waiting(back, NOW + 9**9) == (NOW, answered)
    assert held(back, NOW + 9**9) == (answered, ended)
    assert waiting(record(), NOW + until) == (NOW, NOW + until)
    assert held(record(), NOW + until) is None
    assert held(record(EscalationState.ACCEPTED, answered_at=answered), ended) == (answered, ended)


def test_what_was_returned_or_withdrawn_was_held_by_nobody():
    back = record(EscalationState.RETURNED, answered_at=NOW + 5)
    assert (waiting(back, NOW + 99), held(back, NOW + 99)) == ((NOW, NOW + 5), None)
    gone = record(EscalationState.WITHDRAWN, ended_at=NOW + 6)
    assert (waiting(gone, NOW + 99), held(gone, NOW + 99)) == ((NOW, NOW + 6), None)


def test_a_clock_set_back_makes_no_time_negative():
    assert waiting(record(), NOW - 500) == (NOW, NOW)


@given(st.lists(st.builds(Tried, TEXTS, TEXTS, st.none() | st.integers(0, NOW)), max_size=4))
def test_the_lines_of_what_was_tried_come_back_as_they_were_written_without_blank_ones(lines):
    kept = json.loads(json.dumps(to_json(WHOLE._replace(tried=tuple(lines)))))
    assert tried_of(kept) == tuple(line for line in lines if line.what.strip())
