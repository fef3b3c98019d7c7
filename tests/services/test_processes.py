"""Processes as tables under document control: rows keep their ids over all versions."""

import process_acts
import pytest
from library_desk import SUBMITTED
from process_acts import row, table

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.states import State as Control
from desktop.domain.errors import AppError
from desktop.domain.process.table import RowKind, State, WayOn
from desktop.services.process.maps import NewProcess


@pytest.fixture
def mapped(desk):
    process_acts.prepare(desk)
    return desk


def operations(desk, version=None):
    return [r.operation.zh for r in desk.wei.processes.table(version or desk.process_version).rows]


def test_a_process_is_read_as_it_was_written_its_ways_by_the_ids_of_rows(mapped):
    found = mapped.wei.processes.table(mapped.process_version)
    wanted = table()
    names = dict(zip("abcd", mapped.process_rows, strict=True))
    for kept, given in zip(found.rows, wanted.rows, strict=True):
        ways = tuple(WayOn(names[way.to], way.label) for way in given.ways)
        assert kept == given._replace(id=names[given.id], ways=ways)
    assert (found.title, found.state) == (wanted.title, State.AS_IS)


def test_a_process_without_a_code_gets_the_next_one(mapped):
    mapped.wei.processes.create(NewProcess(table("甲")))
    mapped.wei.processes.create(NewProcess(table("乙")))
    assert [each.code for each in mapped.wei.processes.listed()] == ["PM-01", "PM-02", "PM-07"]


def test_it_is_found_by_code_and_by_either_title(mapped):
    for name in ("pm-07", "服务台", "help desk"):
        assert mapped.wei.processes.find(name).version == mapped.process_version
    with pytest.raises(AppError, match="process_gone"):
        mapped.wei.processes.find("没有")


def test_rows_come_behind_the_one_that_is_named_again_and_again(mapped):
    my, first = mapped.wei.processes, mapped.process_rows[0]
    for number in range(30):
        my.add_rows(mapped.process_version, [row(f"n{number}", f"{number}")], first)
    assert operations(mapped)[:4] == ["接电话", "29", "28", "27"]
    assert operations(mapped)[-3:] == ["能当场解决吗", "转二线", "告诉用户"]
    my.add_rows(mapped.process_version, [row("top", "最先"), row("top2", "然后")])
    assert operations(mapped)[:3] == ["最先", "然后", "接电话"]


def test_rows_are_moved_in_the_order_in_which_they_stand(mapped):
    a, b, c, d = mapped.process_rows
    mapped.wei.processes.move_rows(mapped.process_version, [d, b], "")
    assert operations(mapped) == ["能当场解决吗", "告诉用户", "接电话", "转二线"]
    mapped.wei.processes.move_rows(mapped.process_version, [b], c)
    assert operations(mapped) == ["告诉用户", "接电话", "转二线", "能当场解决吗"]
    assert a in mapped.process_rows


def test_ways_to_a_row_that_goes_lead_on_without_it(mapped):
    mapped.wei.processes.remove_rows(mapped.process_version, [mapped.process_rows[3]])
    decision = mapped.wei.processes.table(mapped.process_version).rows[1]
    assert [way.to for way in decision.ways] == [mapped.process_rows[2]]


def test_a_row_that_is_gone_is_refused_and_nothing_is_changed(mapped):
    my = mapped.wei.processes
    before = my.table(mapped.process_version)
    with pytest.raises(AppError, match="process_row_gone"):
        my.change_rows(mapped.process_version, [before.rows[0], row("nobody", "?")])
    with pytest.raises(AppError, match="process_row_gone"):
        my.move_rows(mapped.process_version, ["nobody"])
    assert my.table(mapped.process_version) == before


def test_the_next_version_has_the_same_rows_and_leaves_the_one_in_force_as_it_is(mapped):
    control, version = mapped.wei.documents, mapped.process_version
    control.submit(version, SUBMITTED)
    mapped.lin.documents.approve(version)
    assert mapped.wei.processes.listed()[0].control == str(Control.EFFECTIVE)
    with pytest.raises(AppError, match="document_fixed"):
        mapped.wei.processes.add_rows(version, [row("x", "x")])
    later = control.revise(mapped.process)
    mapped.wei.processes.rename(later, Bilingual("服务台", "Help desk"))
    mapped.wei.processes.remove_rows(later, mapped.process_rows[2:3])
    mapped.wei.processes.add_rows(later, [row("new", "自动编号")], mapped.process_rows[0])
    assert operations(mapped, later) == ["接电话", "自动编号", "能当场解决吗", "告诉用户"]
    assert operations(mapped, version) == ["接电话", "能当场解决吗", "转二线", "告诉用户"]
    kept = [r.id for r in mapped.wei.processes.table(later).rows if r.id in mapped.process_rows]
    assert kept == [mapped.process_rows[n] for n in (0, 1, 3)]
    assert control.is_as_approved(version)


def test_an_empty_process_is_not_submitted_and_a_draft_is_given_up_whole(mapped):
    _, version = mapped.wei.processes.create(NewProcess(table("空")._replace(rows=())))
    with pytest.raises(AppError, match="process_empty"):
        mapped.wei.documents.submit(version, SUBMITTED)
    mapped.wei.documents.discard(mapped.process_version)
    assert [each.code for each in mapped.wei.processes.listed()] == ["PM-01"]
    mapped.wei.undo.undo()
    assert operations(mapped) == ["接电话", "能当场解决吗", "转二线", "告诉用户"]


def test_processes_stand_in_no_shelf_of_the_library_and_in_no_search_of_it(mapped):
    assert all(each.code != "PM-07" for each in mapped.wei.library.shelf())
    assert mapped.store.reader.execute(
        "select count(*) from search_index where search_index match '\"当场\"'"
    ).fetchone() == (0,)


def test_a_table_says_its_lanes_stages_and_ways_on(mapped):
    found = mapped.wei.processes.table(mapped.process_version)
    a, b, c, d = mapped.process_rows
    assert [lane.zh for lane in found.lanes()] == ["一线", "二线"]
    assert [stage.zh for stage in found.stages()] == ["受理", "处理"]
    assert [(before, way.to) for before, way in found.ways()] == [(a, b), (b, d), (b, c), (c, d)]
    ended = found._replace(rows=(found.rows[0]._replace(kind=RowKind.END), *found.rows[1:]))
    assert (a, b) not in [(before, way.to) for before, way in ended.ways()]
