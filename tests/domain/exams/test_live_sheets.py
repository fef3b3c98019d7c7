"""The mark sheet of a role-play: what is ticked is graded as the same ticket at the screen."""

import exam_desk
import pytest
from every_question import CASES
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.live import Section, lines_of, marked, played, ticks_of, toggled
from desktop.domain.questions.case import Case, Part, Way
from desktop.domain.questions.grading.grading import graded

CASE = exam_desk.ticket().body
RIGHT = (
    *("ask:0", "type", "category", "impact", "urgency", "first:0", "step:0", "step:1"),
    *("way:1", "why:0", "reply:0", "closing:0"),
)


def share(grade, part):
    return next(each.share for each in grade.parts if each.part is part)


def test_every_column_of_the_template_has_its_lines_and_knock_outs_stand_apart():
    sections = {line.id: line.section for line in lines_of(CASE)}
    assert sections["ask:0"] is Section.ASK
    assert sections["first:0"] is Section.FIRST
    assert sections["first:1"] is Section.KNOCK_OUT
    assert sections["reply:0"] is Section.LANGUAGE
    assert set(sections.values()) == set(Section)


def test_all_that_is_right_is_the_full_mark_and_waits_for_nobody():
    grade = marked(CASE, RIGHT)
    assert grade.share == pytest.approx(1.0)
    assert not grade.is_waiting
    assert not grade.knock_outs


def test_nothing_ticked_is_nothing_and_knock_outs_fail():
    assert marked(CASE, ()).share == 0
    assert marked(CASE, ("first:1",)).knock_outs


@pytest.mark.parametrize(
    ("left_out", "part", "worth"),
    [
        ("category", Part.TYPE, 0.5),
        ("type", Part.TYPE, 0.5),
        ("urgency", Part.PRIORITY, 0.5),
        ("impact", Part.PRIORITY, 0.5),
        ("why:0", Part.ESCALATION, 0.5),
        ("way:1", Part.ESCALATION, 0.0),
        ("reply:0", Part.REPLY, 0.0),
    ],
)
def test_what_was_not_said_costs_its_share(left_out, part, worth):
    ticks = tuple(each for each in RIGHT if each != left_out)
    assert share(marked(CASE, ticks), part) == pytest.approx(worth)


def test_of_ways_and_first_actions_one_is_ticked_at_most_and_steps_keep_their_order():
    ticks = ()
    for line in ("step:1", "first:0", "way:0", "step:0", "first:1", "way:2", "nothing"):
        ticks = toggled(CASE, ticks, line)
    assert ticks == ("step:1", "step:0", "first:1", "way:2")
    assert played(CASE, ticks).order == (1, 0)
    assert played(CASE, ticks).way is Way.MANAGEMENT
    assert "step:1" not in toggled(CASE, ticks, "step:1")


@given(CASES, st.data())
def test_any_ticks_of_any_ticket_are_graded_and_what_a_screen_asks_grades_alike(case, data):
    assert isinstance(case, Case)
    ids = [line.id for line in lines_of(case)]
    ticks = ()
    for line in data.draw(st.lists(st.sampled_from(ids), max_size=8)) if ids else ():
        ticks = toggled(case, ticks, line)
    grade = marked(case, ticks)
    screen = graded(case, played(case, ticks))
    assert {each.part for each in grade.parts} == {each.part for each in screen.parts}
    assert grade.knock_outs == screen.knock_outs
    assert 0 <= grade.share <= 1
    assert not grade.is_waiting


def test_the_sheet_of_a_graded_attempt_shows_what_was_ticked():
    for ticks in ((), RIGHT, RIGHT[2:5], ("step:1", "step:0", "way:0"), ("first:1", "ask:1")):
        found = ticks_of(CASE, played(CASE, ticks), marked(CASE, ticks))
        assert set(found) == set(ticks)
        steps = [each for each in found if each.startswith("step")]
        assert steps == [each for each in ticks if each.startswith("step")]
