"""Forms that are open at once: their clocks, their numbers, and how they come back from disk."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.call_clock import CallClock, CallState, clock_from_json
from desktop.domain.call_form import CallForm, form_from_json
from desktop.domain.call_forms import CallForms
from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition, FieldKind

NOW = 1_788_163_200_000
MINUTE = 60_000


def filled(forms, subject, now):
    form = forms.open(subject, now)
    form.subject = subject
    return form


def test_a_clock_counts_only_while_somebody_is_talked_to():
    clock = CallClock(NOW, since=NOW)
    clock.park(NOW + 3 * MINUTE)
    assert (clock.state, clock.elapsed(NOW + 9 * MINUTE)) == (CallState.PARKED, 3 * MINUTE)
    clock.resume(NOW + 10 * MINUTE)
    clock.end(NOW + 11 * MINUTE)
    clock.resume(NOW + 12 * MINUTE)
    assert (clock.state, clock.elapsed(NOW + 20 * MINUTE)) == (CallState.ENDED, 4 * MINUTE)


def test_a_clock_of_the_machine_that_is_set_back_takes_nothing_away():
    clock = CallClock(NOW, talked=MINUTE, since=NOW)
    assert clock.elapsed(NOW - 5 * MINUTE) == MINUTE


def test_a_new_call_parks_the_one_in_front_and_a_number_stays_with_its_form():
    forms = CallForms()
    first, second = filled(forms, "a", NOW), filled(forms, "b", NOW + 1000)
    assert first.clock.state is CallState.PARKED
    assert (first.number, second.number) == (1, 2)
    forms.remove(first)
    assert forms.get(2) is second
    assert filled(forms, "c", NOW + 2000).number == 1


def test_a_form_without_a_word_leaves_nothing_behind():
    forms = CallForms()
    forms.open("a", NOW)
    forms.leave(NOW + MINUTE)
    assert forms.all() == []


def test_the_tenth_form_is_refused_and_the_nine_stay():
    forms = CallForms()
    for name in "abcdefghi":
        filled(forms, name, NOW)
    with pytest.raises(AppError, match="forms_full"):
        forms.open("j", NOW)
    assert [form.number for form in forms.all()] == list(range(1, 10))
    assert forms.front.subject == "i"


def test_who_has_waited_longest_comes_next_and_an_ended_call_after_the_others():
    forms = CallForms()
    first, second, third = (filled(forms, name, NOW + n) for n, name in enumerate("abc"))
    first.clock.end(NOW + 5)
    forms.remove(third)
    assert forms.next_waiting() is second
    forms.show(second, NOW + 9)
    assert forms.next_waiting() is first


def test_a_closed_form_with_content_can_be_taken_back_under_a_free_number():
    forms = CallForms()
    first = filled(forms, "a", NOW)
    forms.close(first, NOW)
    filled(forms, "b", NOW)
    assert forms.reopen() is first
    assert first.number == 2
    assert forms.reopen() is None


def test_minutes_are_those_of_the_call_until_others_are_typed():
    form = CallForm("a", 1, CallClock(NOW, since=NOW))
    assert form.spent_minutes(NOW + 3 * MINUTE + 1) == 4
    assert form.spent_minutes(NOW) == 1
    form.minutes = 0
    assert form.spent_minutes(NOW + 3 * MINUTE) == 0


def test_a_missing_subject_is_the_beginning_of_the_requesters_words():
    form = CallForm("a", 1, CallClock(NOW))
    form.words = "ERP 又坏了！\n 五点要交" + "。" * 90
    assert form.subject_line(70) == ("ERP 又坏了！ 五点要交" + "。" * 90)[:70]
    form.subject = " 报表 "
    assert form.subject_line(70) == "报表"


def test_what_was_answered_for_another_type_goes_into_the_ticket_behind_what_its_own_asks():
    asked = [
        FieldDefinition(name, FieldKind.TEXT, Bilingual(name, name)) for name in ("one", "two")
    ]
    form = CallForm("a", 1, CallClock(NOW), subject="x", extra={"one": False, "of_another": "y"})
    assert form.draft(asked, None, 70).extra == {
        "one": False,
        "of_another": "y",
    }
    assert [each.id for each in form.missing(asked)] == ["two"]


def test_a_form_comes_back_from_disk_parked_and_whole():
    form = CallForm("a", 3, CallClock(NOW, since=NOW), subject="打印 𠮷", person=7, impact=1)
    form.extra, form.first_contact = {"asset_no": "IT-7", "n": 3}, False
    form.files = [["a.log", "text/plain", 11, "ab" * 32]]
    kept = json.loads(json.dumps(form.as_json(NOW + MINUTE)))
    back = form_from_json(kept, "a", NOW + 9 * MINUTE)
    form.clock.park(NOW + MINUTE)
    assert back == form


def test_of_the_files_in_a_draft_only_whole_ones_come_back():
    whole = ["a.log", "text/plain", 11, "ab" * 32]
    wrong = (["a.log"], ["a.log", "text/plain", "11", "ab"], {"name": "a.log"}, None, "a.log")
    form = form_from_json({"files": [wrong[0], whole, *wrong[1:]]}, "a", NOW)
    assert form.files == [whole]
    assert not form.is_empty


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(tuple(CallForm("a", 1, CallClock(0)).as_json(0)))


@given(st.dictionaries(NAMES | st.text(), JSON))
def test_any_file_gives_a_form_that_can_be_used(kept):
    form = form_from_json(kept, "a", NOW)
    form.draft([], None, 70)
    assert form.spent_minutes(NOW) >= 0
    assert isinstance(form.is_empty, bool)
    assert form.identity == "a"
    json.dumps(form.as_json(NOW))


@given(JSON)
def test_any_clock_on_disk_gives_a_clock_that_counts(kept):
    clock = clock_from_json(kept, NOW)
    clock.resume(NOW)
    assert clock.elapsed(NOW + MINUTE) >= 0


def test_a_form_is_tied_to_each_ticket_once_and_a_duplicate_of_one_at_most():
    form = CallForms().open("a", NOW)
    form.tie(7, "related")
    form.tie(7, "duplicate")
    form.tie(8, "duplicate")
    form.tie(9, "problem")
    assert form.ties == [[8, "duplicate"], [9, "problem"]]
    form.untie(8)
    assert form.ties == [[9, "problem"]]


def test_ties_and_late_times_come_back_from_disk_and_what_is_no_tie_or_time_does_not():
    form = CallForms().open("a", NOW)
    form.tie(9, "problem")
    form.late, form.reported_at, form.late_reason = True, NOW - MINUTE, "night"
    kept = json.loads(json.dumps(form.as_json(NOW)))
    again = form_from_json(kept, "a", NOW)
    assert (again.ties, again.late_times()) == (form.ties, form.late_times())
    ties = [[9, "problem"], [9, "friend"], [1], "x", [True, "related"]]
    broken = form_from_json({"ties": ties, "solved_at": 1 << 62}, "a", NOW)
    assert (broken.ties, broken.solved_at) == ([[9, "problem"]], None)


def test_only_a_late_entry_takes_its_times_into_the_ticket():
    form = CallForms().open("a", NOW)
    form.subject, form.reported_at, form.solved_at = "x", NOW - MINUTE, NOW
    plain = form.draft([], None, 70)
    assert (plain.created_at, plain.resolved_at, plain.late_reason) == (NOW, None, "")
    form.late, form.late_reason = True, " night "
    late = form.draft([], None, 70)
    assert (late.created_at, late.resolved_at, late.late_reason) == (NOW - MINUTE, NOW, "night")
