"""The import wizard, worked by keys: file, columns, dry run, import, result, undo."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.views.importing.grid_model import ROW_MIME
from desktop.views.tickets.picker import Picker

HEAD = "工单号,报修时间,报修人,问题,紧急程度,状态"
ROWS = (
    "A1,2026-01-05 08:41,卓丽萍,打印机卡纸,急,已关闭",
    "A2,2026-01-06 09:20,马骁,扫码枪无反应,一般,处理中",
    "A3,2026-02-07 10:02,江雪梅,共享盘打不开,高,蓝色档",
)
# A picker is a popup, and the offscreen platform has no keyboard to grab.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BAD = "A4,昨天,常雯,换键盘,低,已关闭"


def press(bench, key, modifier=Qt.KeyboardModifier.NoModifier):
    target = QApplication.focusWidget() or bench.view
    QTest.keyClick(target, key, modifier)
    bench.settle()


def go_on(bench):
    press(bench, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose(bench, words):
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    field = picker.findChild(QLineEdit)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    bench.settle()


def target_of(bench, header):
    columns = bench.view.flow.plan.mapping.columns
    return next(column.target for column in columns if column.header == header)


def to_the_dry_run(bench, *paths):
    bench.open(*paths)
    bench.view.start()
    go_on(bench)
    go_on(bench)


def test_a_gb18030_file_is_imported_by_keys_alone(bench, qtbot):
    bench.open(bench.write("台账.csv", ROWS, encoding="gb18030"))
    assert bench.view.flow.plan.source.encoding == "gb18030"
    bench.view.start()
    go_on(bench)
    assert bench.view.bench.columns.table.hasFocus()
    go_on(bench)
    dry = bench.view.flow.dry
    assert (dry.rows_read, dry.creates, dry.updates, dry.left_out) == (3, 3, 0, 0)
    assert "3" in bench.view.foot.go.text()
    go_on(bench)
    assert bench.view.flow.outcome.created == 3
    assert all(check.agrees for check in bench.view.flow.outcome.checks)
    with qtbot.waitSignal(bench.view.show_tickets):
        press(bench, Qt.Key.Key_Return)
    assert len(bench.desk.my.imports.runs()) == 1


def test_nothing_is_written_before_the_import_button(bench):
    to_the_dry_run(bench, bench.write("a.csv", ROWS))
    assert bench.desk.my.imports.runs() == []


def test_a_row_that_stays_out_is_named_counted_and_kept_in_the_rejects_file(bench):
    to_the_dry_run(bench, bench.write("a.csv", (*ROWS, BAD)))
    problem = bench.view.flow.dry.problems[0]
    assert (problem.red, problem.reason, problem.uses) == (True, "row_date_unreadable", 1)
    assert problem.rows[0].line == 5
    assert "昨天" in problem.rows[0].text
    go_on(bench)
    outcome = bench.view.flow.outcome
    assert (outcome.created, outcome.rejected) == (3, 1)
    assert outcome.left_out[0].line == "5"
    assert "换键盘" in outcome.rejects_files[0].read_text(encoding="utf-8-sig")
    assert bench.view.result.rejects.isVisible()
    place = bench.folder / "copy.csv"
    bench.view.acts.copy_rejects(place)
    bench.settle()
    assert place.read_bytes() == outcome.rejects_files[0].read_bytes()


def test_a_file_that_is_no_table_is_refused_in_place_and_the_others_stay(bench):
    picture = bench.folder / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    bench.open(bench.write("a.csv", ROWS), picture)
    assert len(bench.view.bench.files.cards) == 1
    assert [error.code for error in bench.view.flow.refused] == ["import_not_a_table"]


def test_day_or_month_is_asked_when_the_dates_do_not_tell(bench):
    rows = ("B1,02/02/2026,Scanner", "B2,05/03/2026,Printer")
    bench.open(bench.write("b.csv", rows, head="Ticket,Created,Subject"))
    card = bench.view.bench.files.cards[0]
    assert "05/03/2026" in card.orders["dmy"].text()
    assert not any(radio.isChecked() for radio in card.orders.values())
    bench.view.start()
    go_on(bench)
    go_on(bench)
    assert bench.view.banner.isVisible()
    assert card.orders["dmy"].hasFocus()
    press(bench, Qt.Key.Key_Space)
    assert bench.view.flow.plan.mapping.date_order == "dmy"
    bench.view.foot.go.setFocus()
    go_on(bench)
    go_on(bench)
    assert bench.view.flow.dry.creates == 2


def test_another_target_changes_the_preview(bench):
    bench.open(bench.write("a.csv", ROWS))
    bench.view.start()
    go_on(bench)
    before = bench.view.flow.look.rows[0].subject
    table = bench.view.bench.columns.table
    table.selectRow(3)
    press(bench, Qt.Key.Key_F2)
    choose(bench, "ignore")
    assert target_of(bench, "问题") == "ignore"
    table.selectRow(2)
    press(bench, Qt.Key.Key_Return)
    choose(bench, "subject")
    assert before == "打印机卡纸"
    assert bench.view.flow.look.rows[0].subject == "卓丽萍"
    assert bench.view.bench.preview.table.content.rows[0].cells[1].text == "卓丽萍"


def test_a_column_dropped_on_a_field_is_mapped_to_it(bench):
    bench.open(bench.write("a.csv", ROWS))
    bench.view.start()
    go_on(bench)
    targets = bench.view.bench.targets
    item = targets.findItems("Description", Qt.MatchFlag.MatchExactly)[0]
    data = QMimeData()
    data.setData(ROW_MIME, b"3")
    spot = QPointF(targets.visualItemRect(item).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    targets.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, left, none))
    bench.settle()
    assert target_of(bench, "问题") == "description"


def test_an_unknown_word_comes_first_and_can_be_given_a_meaning(bench):
    bench.open(bench.write("a.csv", ROWS))
    bench.view.start()
    go_on(bench)
    values = bench.view.bench.values
    assert (values.words[0], values.words[1].word) == (None, "蓝色档")
    values.table.setFocus()
    values.table.selectRow(1)
    press(bench, Qt.Key.Key_Space)
    choose(bench, "vendor")
    assert bench.view.flow.plan.mapping.value_maps["status"]["蓝色档"] == "waiting_vendor"
    assert all(use is None or use.known for use in values.words)
    assert bench.view.flow.look.rows[2].status == "waiting_vendor"


def test_a_changed_mapping_asks_for_a_new_dry_run(bench):
    to_the_dry_run(bench, bench.write("a.csv", ROWS))
    bench.view.flow.choose_target(3, "ignore")
    bench.settle()
    assert bench.view.flow.dry is None
    assert not bench.view.foot.imports
    go_on(bench)
    assert bench.view.flow.dry.tickets == 3


def test_a_stopped_import_leaves_nothing_behind(bench):
    rows = [f"C{n},2026-01-05 08:41,卓丽萍,打印机 {n},急,已关闭" for n in range(4000)]
    to_the_dry_run(bench, bench.write("c.csv", rows))
    bench.view.go_on()
    assert bench.view.flow.running
    QTest.keyClick(bench.view.progress, Qt.Key.Key_Escape)
    bench.settle()
    assert bench.view.flow.outcome is None
    assert bench.view.banner.isVisible()
    assert all(run.undone_at for run in bench.desk.my.imports.runs())
    assert bench.view.foot.imports


@pytest.mark.parametrize(("keep", "left"), [(True, 1), (False, 0)])
def test_undo_names_the_tickets_worked_on_since_and_keeps_them_if_told(bench, keep, left):
    to_the_dry_run(bench, bench.write("a.csv", ROWS))
    go_on(bench)
    store = bench.desk.workspace.store
    (key,) = store.reader.execute("select key from ticket where external_number = 'A2'").fetchone()
    bench.desk.write(lambda my: my.tickets.change([key], {"subject": "扫码枪"}))
    bench.settle()
    undo = bench.view.result.undo
    assert "1" in undo.keep.text()
    assert undo.keep.isVisible()
    (undo.keep if keep else undo.also).click()
    undo.button.click()
    bench.settle()
    count = store.reader.execute("select count(*) from ticket").fetchone()[0]
    assert count == left
    assert not undo.button.isVisible()


def test_a_stopped_undo_can_be_gone_on_with(bench):
    to_the_dry_run(bench, bench.write("a.csv", ROWS))
    go_on(bench)
    undo = bench.view.result.undo
    undo.button.click()
    undo.progress.cancelled.emit()
    bench.settle()
    store = bench.desk.workspace.store
    if undo.button.isVisible():
        undo.button.click()
        bench.settle()
    assert store.reader.execute("select count(*) from ticket").fetchone()[0] == 0
    assert not undo.button.isVisible()


def test_the_same_file_again_updates_and_the_button_says_so(bench):
    path = bench.write("a.csv", ROWS)
    to_the_dry_run(bench, path)
    go_on(bench)
    bench.view.result.again.click()
    bench.settle()
    to_the_dry_run(bench, path)
    dry = bench.view.flow.dry
    assert (dry.creates, dry.updates) == (0, 3)
    go_on(bench)
    assert all(check.agrees for check in bench.view.flow.outcome.checks)


def test_a_saved_mapping_is_taken_up_for_the_next_file_of_these_columns(bench):
    bench.open(bench.write("july.csv", ROWS))
    bench.view.flow.choose_target(3, "description")
    bench.settle()
    bench.view.bench.preset_wanted.emit()
    box = QApplication.activePopupWidget()
    assert box.edit.text() == "july"
    QTest.keyClicks(box.edit, " list")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    bench.settle()
    assert "july list" not in bench.desk.speaker.said[0]  # what was selected is typed over
    bench.view.flow.start_over()
    bench.open(bench.write("august.csv", ROWS))
    assert bench.view.flow.plan.preset
    assert target_of(bench, "问题") == "description"


def test_another_encoding_is_read_anew(bench):
    bench.open(bench.write("a.csv", ROWS, encoding="gb18030"))
    card = bench.view.bench.files.cards[0]
    card.encoding.setCurrentIndex(card.encoding.findData("big5"))
    card.encoding.activated.emit(card.encoding.currentIndex())
    bench.settle()
    assert bench.view.flow.plan.source.encoding == "big5"


def test_esc_leaves_and_keeps_the_plan(bench, qtbot):
    bench.open(bench.write("a.csv", ROWS))
    bench.view.start()
    with qtbot.waitSignal(bench.view.left):
        press(bench, Qt.Key.Key_Escape)
    assert len(bench.view.flow.plans) == 1


def test_a_table_can_be_left_out(bench):
    bench.open(bench.write("a.csv", ROWS), bench.write("b.csv", ROWS[:1]))
    bench.view.flow.remove(0)
    bench.settle()
    assert [card.table[1] for card in bench.view.bench.files.cards] == ["b.csv"]
