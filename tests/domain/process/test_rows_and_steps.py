"""Steps of an SOP become rows of a process, rows become steps; what leads where stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.from_sop import EntryNames, rows_of
from desktop.domain.process.table import ProcessTable, Row, RowKind, State, WayOn
from desktop.domain.process.to_sop import EntryCodes, steps_of, whole_minutes
from desktop.domain.sops.paths import BLOCKING, Fault, problems
from desktop.domain.sops.records import Branch, Lead, Sop, SopHead, Step, Target, Way

ASKED = Bilingual("能解决吗", "Can it be solved")
YES, NO = Bilingual("能", "yes"), Bilingual("不能", "no")
NO_NAMES = EntryNames({}, {})
NO_CODES = EntryCodes({}, {})
TITLE = Bilingual("一步", "Step")


def rows(*steps):
    return rows_of(Sop(SopHead(), steps), NO_NAMES)


def steps(*given, chosen=None):
    table = ProcessTable(Bilingual(), given, State.TO_BE)
    return steps_of(table, chosen or {row.id for row in given}, NO_CODES)


def way(to):
    return Lead(Way.STEP, to)


def test_a_row_shows_title_stage_role_and_target_of_its_step():
    names = EntryNames({"handling": Bilingual("处理")}, {"first_line": Bilingual("一线")})
    step = Step("a", TITLE, stage="handling", role="first_line", target=Target(5, ((1, 2),)))
    (row,) = rows_of(Sop(SopHead(), (step,)), names)
    wanted = Row("a", RowKind.ACTION, Bilingual("处理"), Bilingual("一线"), TITLE, step="a")
    assert row == wanted._replace(minutes=5.0)


def test_a_question_with_answers_is_a_decision_a_wait_is_a_wait():
    asked = Step("a", question=ASKED, branches=(Branch(NO, way("c")),), waits=True)
    found = rows(asked, Step("b", waits=True), Step("c", question=ASKED))
    assert [row.kind for row in found] == [RowKind.DECISION, RowKind.WAIT, RowKind.ACTION]


def test_answers_lead_to_steps_and_whoever_gave_none_goes_the_usual_way():
    out = Branch(Bilingual("禁用"), Lead(Way.STOP))
    asked = Step("a", question=ASKED, branches=(Branch(NO, way("c")), out))
    found = rows(asked, Step("b"), Step("c"))
    assert found[0].ways == (WayOn("c", NO), WayOn("b"))
    only_out = rows(asked._replace(branches=(out,)), Step("b"))
    assert only_out[0].ways == ()
    both = rows(asked._replace(branches=(Branch(NO, way("c")), Branch(YES))), Step("b"), Step("c"))
    assert both[0].ways == (WayOn("c", NO), WayOn("b", YES))


def test_a_step_that_stops_leads_to_no_row_below_it():
    found = rows(Step("a", then=Lead(Way.STOP)), Step("b", then=way("a")), Step("c"))
    assert [row.kind for row in found] == [RowKind.END, RowKind.ACTION, RowKind.ACTION]
    assert found[1].ways == (WayOn("a"),)


def test_a_way_to_a_step_that_is_not_there_is_none():
    (row,) = rows(Step("a", question=ASKED, branches=(Branch(YES, way("gone")),), then=way("x")))
    assert row.ways == ()


def test_a_decision_becomes_a_question_and_answers_that_lead_out_end_the_sop():
    ways = (WayOn("c", YES), WayOn("elsewhere", NO))
    decision = Row("a", RowKind.DECISION, operation=ASKED, ways=ways)
    found = steps(decision, Row("b"), Row("c"))[0]
    assert (found.title, found.question) == (ASKED, ASKED)
    assert found.branches == (Branch(YES, way("c")), Branch(NO, Lead(Way.STOP)))
    assert found.then == Lead(Way.STOP)


def test_rows_in_between_that_were_not_chosen_are_passed_over():
    a, b, c = Row("a", ways=(WayOn("c"),)), Row("b"), Row("c", ways=(WayOn("b"),))
    first, last = steps(a, b, c, chosen={"a", "c"})
    assert (first.then, last.then) == (Lead(), Lead(Way.STOP))


def test_notes_waits_and_ends_are_kept():
    wait = Row("a", RowKind.WAIT, note=Bilingual("等回电"), minutes=2.4)
    first, last, _ = steps(wait, Row("b", RowKind.END), Row("c"))
    assert (first.waits, first.body, first.target) == (True, Bilingual("等回电"), Target(2))
    assert (last.waits, last.then) == (False, Lead(Way.STOP))


@pytest.mark.parametrize(("said", "kept"), [(None, 0), (0.0, 0), (0.2, 1), (2.4, 2), (90.0, 90)])
def test_minutes_of_steps_are_whole_and_never_vanish(said, kept):
    assert whole_minutes(said) == kept


@st.composite
def planned(draw):
    """Return rows in any order of ways; no two ways of a row lead to the same one."""
    ids = [f"r{number}" for number in range(draw(st.integers(1, 7)))]
    labels = st.sampled_from([Bilingual(), YES, NO, Bilingual("其他")])
    kinds = st.sampled_from(RowKind)
    out = []
    for name in ids:
        targets = draw(st.lists(st.sampled_from(ids), max_size=3, unique=True))
        ways = tuple(WayOn(to, draw(labels)) for to in targets)
        out.append(Row(name, draw(kinds), operation=TITLE, ways=ways))
    return tuple(out)


@given(planned())
def test_rows_made_to_steps_and_back_lead_where_they_led(given_rows):
    made = Sop(SopHead(TITLE), steps(*given_rows))
    back = ProcessTable(TITLE, rows_of(made, NO_NAMES), State.TO_BE)
    wanted = ProcessTable(TITLE, given_rows, State.TO_BE)
    pairs = [{(one, each.to) for one, each in table.ways()} for table in (wanted, back)]
    assert pairs[0] == pairs[1]
    assert not {each.fault for each in problems(made)} & (BLOCKING - {Fault.NO_EXIT})
