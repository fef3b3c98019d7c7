"""The table in the window: groups by keys and mouse, columns, small windows, edit in place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.shown_rows import is_mark
from desktop.models.ticket_columns import DEFAULT_SHOWN, SMALL_SHOWN
from desktop.views.tickets.queue_clock import QueueClock

KEY = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened("en")
    found.window.activateWindow()
    found.queue.table.setFocus()
    return found


def groups(desk):
    model = desk.queue.model
    found = [model.group(row) for row in range(model.rowCount())]
    return [group.value for group in found if group is not None]


def press(desk, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.queue.table, key, held)
    desk.settle()


def current(desk):
    return desk.queue.table.current_key()


def test_all_open_begins_with_what_is_hot_and_the_first_ticket_is_current(desk):
    assert groups(desk)[:3] == ["hot", "new", "working"]
    assert desk.queue.table.currentIndex().row() == 1
    assert desk.queue.model.rowCount() == 18 + len(groups(desk))


def test_keys_step_over_group_rows_and_never_mark_them(desk):
    table, model = desk.queue.table, desk.queue.model
    tickets = [key for key in model.keys if not is_mark(key)]
    for key in tickets[1:]:
        press(desk, KEY.Key_Down)
        assert current(desk) == key
    press(desk, KEY.Key_Up)
    assert current(desk) == tickets[-2]
    table.selectAll()
    assert table.selected_keys() == tickets


def test_left_folds_the_group_right_opens_it_again(desk):
    table = desk.queue.table
    table.go_to_row(6)
    inside = current(desk)
    press(desk, KEY.Key_Left)
    assert desk.queue.model.row_of(inside) == -1
    assert current(desk) is not None
    press(desk, KEY.Key_Right)
    assert desk.queue.model.row_of(inside) >= 0


def test_a_click_on_a_group_folds_it_and_leaves_the_marks(desk):
    table = desk.queue.table
    table.go_to_row(2)
    key, rows = current(desk), desk.queue.model.rowCount()
    where = table.row_rect(groups_row(desk, "working")).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.queue.model.rowCount() < rows
    assert table.selected_keys() == [key]


def groups_row(desk, value):
    model = desk.queue.model
    found = ((row, model.group(row)) for row in range(model.rowCount()))
    return next(row for row, group in found if group is not None and group.value == value)


def answer_all(my, key):
    """Answer what the form of a ticket's type asks."""
    asked = my.asked_form.of_ticket(key).fields
    told = {
        f"extra.{each.id}": each.options[0].constant() if each.options else "1" for each in asked
    }
    my.tickets.change([key], told)


def test_a_ticket_whose_group_changes_takes_the_current_row_along(desk):
    table = desk.queue.table
    table.go_to_row(groups_row(desk, "new") + 1)
    key = current(desk)
    status = desk.app.desk.my.directory.by_code("status", "working").key
    answer_all(desk.app.desk.my, key)
    desk.queue.acts.set_fields([key], {"status": status})
    desk.settle()
    assert current(desk) == key
    assert table.selected_keys() == [key]
    assert table.currentIndex().row() > groups_row(desk, "working")


def test_a_row_that_is_gone_fades_and_hands_over_to_the_next(desk):
    table = desk.queue.table
    table.go_to_row(6)
    following = desk.queue.model.keys[7]
    desk.queue.acts.bin([current(desk)])
    desk.app.desk.jobs.wait(20_000)
    desk.settle()
    assert current(desk) == following


def test_another_group_is_remembered_for_the_person_and_the_view(desk):
    desk.queue.tools.set_group("priority")
    desk.settle()
    assert groups(desk) == [2, 3, 4]
    desk.queue.show_view("mine")
    desk.settle()
    assert groups(desk) == []
    desk.queue.show_view("open")
    desk.settle()
    assert groups(desk) == [2, 3, 4]


def test_re_sorting_moves_nobody(desk):
    table = desk.queue.table
    table.go_to_row(7)
    table.step(1, mark=True)
    key, marked = current(desk), set(table.selected_keys())
    table.sorted_by.emit("subject")
    desk.settle()
    assert current(desk) == key
    assert set(table.selected_keys()) == marked


def test_columns_are_chosen_ordered_widened_and_remembered(desk):
    table = desk.queue.table
    desk.queue.tools.offer_every_column()
    chosen = ("subject", "number", "department", "extra.asset_no", "created")
    table.shown_columns.choose(chosen)
    header = table.horizontalHeader()
    index = next(i for i, c in enumerate(desk.queue.model.columns) if c.id == "department")
    header.resizeSection(index, 150)
    desk.queue.show_view("mine")
    desk.settle()
    assert table.columns() == DEFAULT_SHOWN
    desk.queue.show_view("open")
    desk.settle()
    assert table.columns() == chosen
    assert table.columnWidth(index) == 150
    desk.queue.tools.reset_columns()
    assert table.columns() == DEFAULT_SHOWN


def test_a_remembered_column_whose_field_is_gone_is_left_out(desk):
    desk.queue.table.show_columns(("subject", "extra.never_there", "number"))
    assert desk.queue.table.columns() == ("subject", "number")
    desk.queue.table.show_columns(("nothing",))
    assert desk.queue.table.columns() == DEFAULT_SHOWN


def test_a_cell_of_each_column_there_is_can_be_said_and_sorted_by(desk):
    queue = desk.queue
    queue.tools.offer_every_column()
    queue.table.show_columns(tuple(column.id for column in queue.model.columns))
    queue.table.paint_now()
    queue.show_view("all")
    for column in queue.model.columns:
        if column.sort:
            queue.table.sorted_by.emit(column.sort)
            desk.settle()
            assert queue.loader.query.sort == column.sort
            assert len(queue.model.shown.order.keys) == 800
            queue.model.text(0, column)


def test_the_chooser_ticks_and_moves_columns(desk):
    desk.queue.tools.choose_columns()
    shown = desk.window.findChild(QWidget, "column_list")
    shown.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert desk.queue.table.columns() == DEFAULT_SHOWN[1:]
    shown.setCurrentRow(1)
    QTest.keyClick(shown, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.queue.table.columns()[:2] == ("subject", "number")
    desk.window.findChild(QWidget, "usual_columns").click()
    assert desk.queue.table.columns() == DEFAULT_SHOWN
    QApplication.activePopupWidget().close()


def test_rows_have_three_heights(desk):
    heights = set()
    for _ in range(3):
        desk.app.desk.commands.run("queue.density")
        heights.add(desk.queue.table.verticalHeader().defaultSectionSize())
    assert heights == {30, 36, 44}


def shown_columns(desk):
    table = desk.queue.table
    return [c.id for i, c in enumerate(desk.queue.model.columns) if not table.isColumnHidden(i)]


def test_a_small_window_has_fourteen_rows_a_strip_of_views_and_the_columns_it_has_room_for(desk):
    desk.window.resize(1092, 574)
    desk.settle()
    table = desk.queue.table
    assert shown_columns(desk) == ["mark", *SMALL_SHOWN]
    assert desk.queue.views.width() == 45
    assert table.viewport().height() // table.verticalHeader().defaultSectionSize() >= 14
    assert not desk.queue.right.isVisible()
    desk.window.resize(1440, 900)
    desk.settle()
    assert desk.queue.views.width() > 180
    assert desk.queue.right.isVisible()


def test_space_lays_the_preview_over_a_narrow_table_and_esc_takes_it_away(desk):
    desk.window.resize(1200, 700)
    desk.settle()
    assert not desk.queue.right.isVisible()
    desk.app.desk.commands.run("queue.preview")
    desk.settle()
    assert desk.queue.right.isVisible()
    assert desk.queue.preview.ticket == current(desk)
    desk.window.step_back()
    assert not desk.queue.right.isVisible()
    desk.app.desk.commands.run("queue.preview")
    desk.window.resize(1440, 900)
    desk.settle()
    assert desk.queue.right.isVisible()
    assert desk.queue.splitter.count() == 3


def test_widths_of_list_and_preview_are_kept_within_bounds(desk):
    desk.queue.splitter.set_widths(90, 5000)
    assert desk.queue.splitter.widths() == (180, 520)


def test_ten_thousand_marks_are_read_in_runs(desk):
    model, table = desk.queue.model, desk.queue.table
    model.show(range(1, 10_001), fresh=True)
    table.selectAll()
    assert len(table.selected_keys()) == 10_000
    assert table.has_marks()


def test_a_header_click_with_the_right_button_offers_to_hide_the_column(desk):
    table = desk.queue.table
    at = QPoint(table.columnViewportPosition(4) + 5, 5)
    table.horizontalHeader().customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions()]
    assert texts[:3] == ["Sort ascending", "Sort descending", "Hide “Requester”"]
    menu.actions()[2].trigger()
    assert "requester" not in table.columns()
    menu.close()


def test_time_alone_brings_the_order_up_to_date_and_only_where_it_turns(desk, monkeypatch):
    clock, shown = desk.queue.loader.findChild(QueueClock), desk.queue.model.shown
    read = []
    monkeypatch.setattr(desk.queue.loader, "reread", lambda: read.append(1))
    clock.tick()
    assert read == []
    shown.order = shown.order._replace(turns_at=0)
    clock.tick()
    assert read == [1]


def test_a_change_elsewhere_patches_its_row_and_reads_the_order_only_where_that_decides(
    desk, monkeypatch
):
    read = []
    monkeypatch.setattr(desk.queue.loader, "reread", lambda: read.append(1))
    other = desk.app.desk.workspace.session(desk.agents["Wang Yu"])
    services = desk.app.desk.workspace.services(other)
    key = desk.queue.model.keys[7]
    services.tickets.change([key], {"subject": "Renamed", "tags": ("x",)})
    desk.settle()
    assert read == []
    assert desk.queue.model.ticket(7).subject == "Renamed"
    void = desk.app.desk.my.directory.by_code("status", "void")
    services.tickets.change([key], {"status": void.key}, reason="Sent twice")
    desk.settle()
    assert read


def test_the_whole_order_waits_until_the_window_is_complete(opened):
    desk = opened(rested=False)
    desk.queue.loader.hold()
    desk.queue.show_view("all")
    desk.settle()
    first = desk.queue.model.rowCount()
    assert 0 < first < 800
    desk.window.late_start()
    desk.settle()
    assert desk.queue.model.rowCount() == 800
