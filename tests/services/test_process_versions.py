"""Older versions of a process: listed, read, compared, found by number, written out."""

import process_acts
import pytest
from library_desk import SUBMITTED
from process_acts import row

from desktop.domain.documents.states import State as Control
from desktop.domain.errors import AppError
from desktop.domain.process.comparing import Fate, compare
from desktop.domain.process.table import State
from desktop.services.process.charts import pair
from desktop.services.process.exports import ProcessFile
from desktop.services.process.maps import Wish
from desktop.services.process.posters import ChartWish


@pytest.fixture
def versioned(desk):
    """Return a desk with as-is versions 1 (superseded), 2 (in force), 4 (draft), to-be 3."""
    process_acts.prepare(desk)
    my, control = desk.wei.processes, desk.wei.documents
    put_in_force(desk, desk.process_version)
    second = control.revise(desk.process, str(State.AS_IS))
    my.add_rows(second, [row("x", "登记编号")], desk.process_rows[0])
    put_in_force(desk, second)
    planned = control.revise(desk.process, str(State.TO_BE))
    draft = control.revise(desk.process, str(State.AS_IS))
    my.remove_rows(draft, desk.process_rows[:1])
    desk.numbers = {1: desk.process_version, 2: second, 3: planned, 4: draft}
    return desk


def put_in_force(desk, version):
    desk.wei.documents.submit(version, SUBMITTED)
    desk.lin.documents.approve(version)


def said(shown):
    return [each.operation.zh for each in shown.rows]


def test_the_history_has_both_lines_the_newest_first_with_state_and_date(versioned):
    opened = versioned.wei.processes.opened(versioned.process)
    assert [(each.state, each.number) for each in opened.history] == [
        *((State.AS_IS, 4), (State.AS_IS, 2), (State.AS_IS, 1)),
        (State.TO_BE, 3),
    ]
    states = {each.number: Control(each.control) for each in opened.history}
    assert states == {
        1: Control.SUPERSEDED,
        2: Control.EFFECTIVE,
        3: Control.DRAFT,
        4: Control.DRAFT,
    }
    dates = {each.number: each.dated_at for each in opened.history}
    known = versioned.wei.documents.open(versioned.process, versioned.numbers[1]).version
    assert dates[1] == known.effective_at
    assert opened.older is None
    assert opened.versions[State.AS_IS].number == 4


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_version_stands_in_place_of_its_line_and_nobody_may_edit_it(versioned, number):
    my = versioned.wei.processes
    newest = my.opened(versioned.process)
    opened = my.opened(versioned.process, Wish(versioned.numbers[number]))
    assert opened.older is not None
    assert (opened.older.number, opened.versions[State.AS_IS]) == (number, opened.older)
    assert opened.tables[State.AS_IS] == my.table(versioned.numbers[number])
    assert opened.tables[State.TO_BE] == newest.tables[State.TO_BE]
    assert newest.may_edit(State.AS_IS)
    assert not opened.may_edit(State.AS_IS)
    # Its own pains: the draft has lost the row with the only one.
    assert (len(opened.pains), len(newest.pains)) == (1, 0)


def test_a_version_that_is_the_newest_or_gone_shows_the_newest(versioned):
    my = versioned.wei.processes
    newest = my.opened(versioned.process)
    for wish in (Wish(versioned.numbers[4]), Wish(999_999), Wish(None, (1, 999_999))):
        assert my.opened(versioned.process, wish) == newest


def test_two_versions_of_a_line_are_compared_each_with_its_own_pains(versioned):
    my = versioned.wei.processes
    wish = Wish(versioned.numbers[2], (versioned.numbers[1], versioned.numbers[2]))
    opened = my.opened(versioned.process, wish)
    before, after = opened.sides()
    assert (before.listed.number, after.listed.number) == (1, 2)
    found = compare(before.table, after.table)
    assert [found.count(each) for each in (Fate.ADDED, Fate.REMOVED, Fate.SAME)] == [1, 0, 4]
    charts = pair(before.table, after.table, before.pains, "zh", after.pains)
    tags = [[mark.tag for mark in chart.marks.values() if mark.tag] for chart in charts]
    assert tags == [[], ["新增"]]
    assert [sum(m.number > 0 for m in c.marks.values()) for c in charts] == [1, 1]
    back = my.opened(versioned.process, wish._replace(pair=wish.pair[::-1])).sides()
    assert [each.listed.number for each in back] == [2, 1]
    gone = compare(back[0].table, back[1].table)
    assert (gone.count(Fate.REMOVED), gone.count(Fate.ADDED)) == (1, 0)


def test_without_a_choice_the_worked_on_versions_of_both_lines_are_compared(versioned):
    before, after = versioned.wei.processes.opened(versioned.process).sides()
    assert (before.listed.number, after.listed.number) == (4, 3)
    assert before.pains == after.pains


def test_a_process_of_one_line_has_no_two_sides_but_those_that_are_chosen(desk):
    process_acts.prepare(desk)
    assert desk.wei.processes.opened(desk.process).sides() is None


def test_a_version_is_found_by_its_number_and_a_wrong_one_named(versioned):
    my = versioned.wei.processes
    assert my.find("PM-07").number == 4
    assert my.find("PM-07", State.AS_IS, 1).version == versioned.numbers[1]
    assert my.find("PM-07", number=3).state is State.TO_BE
    for state, number in ((None, 9), (State.AS_IS, 3)):
        with pytest.raises(AppError) as refused:
            my.find("PM-07", state, number)
        assert refused.value.code == "process_version_missing"
        assert refused.value.params["number"] == number


def test_an_older_version_goes_out_as_it_was(versioned, tmp_path):
    my = versioned.wei
    charted = my.posters.charted("PM-07", ChartWish(State.AS_IS, number=1))
    assert (charted.version.number, said(charted.table)[0]) == (1, "接电话")
    assert len(charted.pains) == 1
    assert said(my.posters.charted("PM-07", ChartWish(State.AS_IS)).table)[0] == "登记编号"
    out = tmp_path / "old.csv"
    my.process_exports.write(versioned.numbers[1], out, ProcessFile.CSV)
    assert "登记编号" not in out.read_text("utf-8-sig")
