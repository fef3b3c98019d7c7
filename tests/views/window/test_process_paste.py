"""A large paste is read beside the window; what changed meanwhile is never written over."""

import threading

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.qtkit.widgets.workarea import WorkCard
from desktop.services.process.sheet import pasted_cells
from desktop.views.process_maps import starts
from desktop.views.process_maps.table import clipboard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")

MANY = "\n".join(f"阶段\t粘贴的第 {at} 步\t" + "很慢" * 12 for at in range(1_200))


@pytest.fixture
def pane(opened, monkeypatch):
    desk = opened("zh")
    view = desk.window.show_pane("process")
    desk.settle()
    threads = []

    def read(*given):
        threads.append(threading.current_thread() is threading.main_thread())
        return pasted_cells(*given)

    monkeypatch.setattr(clipboard, "pasted_cells", read)
    view.threads, view.desk = threads, desk
    return view


def stored(pane):
    pane.desk.settle()
    return pane.desk.app.desk.my.processes.table(pane.state.version).rows


def paste(pane, text, place):
    QGuiApplication.clipboard().setText(text)
    column = [each.id for each in pane.table.sheet.content.columns()].index("stage")
    sheet = pane.table.sheet
    sheet.setCurrentIndex(sheet.content.index(place, column))
    sheet.clipboard.paste()


def test_a_small_paste_is_there_at_once_and_a_large_one_comes_from_beside(pane):
    before = len(stored(pane))
    paste(pane, "阶段\t粘贴", before)
    assert len(pane.state.table.rows) == before + 1
    paste(pane, MANY, before + 1)
    assert len(pane.state.table.rows) == before + 1
    rows = stored(pane)
    assert pane.threads == [True, False]
    assert len(rows) == before + 1 + 1_200
    assert rows[-1].operation.zh == "粘贴的第 1199 步"
    pane.desk.app.desk.my.undo.undo()
    assert len(stored(pane)) == before + 1
    assert pane.table.sheet.content.rowCount() == before + 2


def test_a_large_paste_goes_over_the_rows_from_the_current_one_on(pane):
    before = stored(pane)
    paste(pane, MANY, 2)
    rows = stored(pane)
    assert len(rows) == 2 + 1_200
    assert [row.id for row in rows[: len(before)]] == [row.id for row in before]
    assert rows[:2] == before[:2]
    assert rows[2].operation.zh == "粘贴的第 0 步"


def test_a_paste_whose_table_changed_meanwhile_is_left_out_and_told(pane):
    before = stored(pane)
    paste(pane, MANY, 2)
    pane.table.edits.type(before[3].id, "operation", "刚改过")
    rows = stored(pane)
    assert len(rows) == len(before)
    assert rows[3].operation.zh == "刚改过"
    assert any("没有粘贴" in said for said, _ in pane.desk.toasts())


def test_a_paste_never_lands_in_another_version(pane):
    before = stored(pane)
    paste(pane, MANY, 2)
    pane.state.set_side(pane.state.side.TO_BE)
    assert all("粘贴的" not in row.operation.zh for row in stored(pane))
    pane.state.set_side(pane.state.side.AS_IS)
    assert stored(pane) == before


def test_more_rows_than_a_table_bears_are_refused_with_a_sentence(pane):
    before = stored(pane)
    paste(pane, "a\tb\n" * 60_000, 2)
    assert stored(pane) == before
    assert any("50" in said for said, _ in pane.desk.toasts())


def test_a_process_begins_with_a_large_table_of_the_clipboard(pane):
    QGuiApplication.clipboard().setText(MANY)
    pane.findChild(starts.Starts).begin_pasted()
    assert len(stored(pane)) == 1_200
    assert pane.state.opened.title().zh == "粘贴的流程"


def test_a_file_on_its_way_in_is_stopped_from_its_card(pane, tmp_path):
    stored(pane)
    steps = "".join(f'<task id="t{at}" name="第 {at} 步"/>' for at in range(20_000))
    path = tmp_path / "大.bpmn"
    model = "http://www.omg.org/spec/BPMN/20100524/MODEL"
    text = f'<definitions xmlns="{model}"><process id="p">{steps}</process></definitions>'
    path.write_text(text, "utf-8")
    before = pane.desk.app.desk.my.processes.listed()
    pane.findChild(starts.Starts).take_file(path)
    (card,) = pane.desk.window.findChildren(WorkCard)
    card.cancelled.emit()
    stored(pane)
    assert pane.desk.app.desk.my.processes.listed() == before
    assert pane.desk.toasts() == []
