"""The wizard with hand-kept workbooks, mails, presets and the page of values."""

import pytest
from books import year_book
from mails import mail
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.app.mail_drop import MailDrop
from desktop.views.importing.presets_page import PresetsPage
from desktop.views.tickets.picker import Picker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def press(bench, key):
    QTest.keyClick(QApplication.focusWidget(), key)
    bench.settle()


def choose(bench, words):
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    field = picker.findChild(QLineEdit)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    bench.settle()


@pytest.fixture
def book(bench):
    path = bench.folder / "台账.xlsx"
    year_book(path, months=3, days=2)
    bench.open(path)
    return bench.view.bench.files.cards[0].hand


def test_a_year_book_says_what_was_found_and_each_of_it_can_be_changed(bench, book):
    assert book.header.currentText() == "Rows 3 and 4"
    assert [box.text() for box in book.boxes if box.isChecked()] == ["1月", "2月", "3月"]
    assert not book.boxes[3].isEnabled()
    book.boxes[1].click()
    bench.settle()
    assert bench.view.flow.plan.source.hand.reading.sheets == ("1月", "3月")
    book.sums.click()
    bench.settle()
    assert bench.view.flow.plan.source.hand.reading.sums
    book.header.setCurrentText("Row 4")
    book.header.activated.emit(book.header.currentIndex())
    bench.settle()
    assert "序号" not in bench.view.flow.plan.source.columns


def test_the_last_sheet_stays_because_a_table_needs_one(bench, book):
    for box in book.boxes[:3]:
        box.click()
        bench.settle()
    assert len(bench.view.flow.plan.source.hand.taken) == 1
    assert book.boxes[2].isChecked()


def test_the_dry_run_tells_what_was_left_out_filled_and_shared(bench, book):
    assert book.isVisible()
    bench.view.start()
    for _ in range(2):
        QTest.keyClick(bench.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        bench.settle()
    dry = bench.view.flow.dry
    assert (dry.creates, dry.left_out) == (12, 6)
    reasons = {problem.reason: problem for problem in dry.problems}
    assert reasons["row_sum"].rows[0].table == "1月"
    assert reasons["filled"].uses == 6
    assert not reasons["several_people"].red


def test_a_year_that_no_date_names_is_typed_in(bench):
    bench.open(bench.write("list.csv", ("11月20日,卡纸", "11月21日,没网"), head="日期,问题"))
    hand = bench.view.bench.files.cards[0].hand
    assert hand.year.isVisible()
    QTest.keyClicks(hand.year, "2026")
    QTest.keyClick(hand.year, Qt.Key.Key_Return)
    bench.settle()
    assert bench.view.flow.plan.mapping.year == 2026
    assert all(row.created_at for row in bench.view.flow.look.rows)


def test_mails_dropped_together_are_one_table_with_one_way_to_read_it(bench):
    paths = []
    for at in range(3):
        path = bench.folder / f"{at}.eml"
        path.write_bytes(mail(f"Fault {at}", "x", f"<{at}@x>"))
        paths.append(path)
    bench.open(*paths)
    (plan,) = bench.view.flow.plans
    assert plan.source.estimated_rows == 3
    assert not bench.view.bench.files.cards[0].hand.isVisible()
    assert [row.subject for row in bench.view.flow.look.rows] == ["Fault 0", "Fault 1", "Fault 2"]


def test_mails_on_the_queue_open_the_import_and_other_files_do_not(qtbot, tmp_path):
    target, opened = QWidget(), []
    qtbot.addWidget(target)
    MailDrop(target, opened.append)

    def drop(*names):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        for made in (QDragEnterEvent, QDropEvent):
            place = QPointF(1, 1) if made is QDropEvent else QPoint(1, 1)
            event = made(
                place,
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(target, event)

    drop("a.png")
    drop("a.eml", "b.png")
    assert opened == []
    drop("a.eml")
    assert opened == [[tmp_path / "a.eml"]]


def test_words_are_given_their_meaning_on_a_page_by_keys_alone(bench):
    head = "工单号,报修时间,问题,状态,小组"
    rows = ("A1,2026-01-05,卡纸,蓝色档,一组", "A2,2026-01-06,没网,已关闭,一组")
    bench.open(bench.write("a.csv", rows, head=head))
    bench.view.go_on()
    bench.settle()
    bench.view.bench.values.switch.click()
    page = bench.view.bench.all_values
    assert page.table.hasFocus()
    assert [word.field for word in page.words if word] == ["status", "status", "team"]
    page.table.selectRow(1)
    press(bench, Qt.Key.Key_Return)
    choose(bench, "closed")
    assert bench.view.flow.plan.mapping.value_maps["status"]["蓝色档"] == "closed"
    page.table.selectRow(4)
    press(bench, Qt.Key.Key_F2)
    choose(bench, "leave")
    assert bench.view.flow.plan.mapping.value_maps["team"] == {"一组": "∅"}
    assert [row.team for row in bench.view.flow.look.rows] == ["", ""]
    assert "left out" in page.table.content.rows[4].spoken
    page.switch.click()
    assert bench.view.bench.columns.table.hasFocus()


def test_a_preset_is_said_and_can_be_switched_off(bench):
    path = bench.write("a.csv", ("1,卡纸", "2,没网"), head="单号,问题")
    bench.open(path)
    mapping = bench.view.flow.plan.mapping
    bench.desk.my.presets.save("值班", mapping)
    bench.view.flow.start_over()
    bench.open(path)
    card = bench.view.bench.files.cards[0]
    assert card.guess.isVisible()
    card.guess.click()
    bench.settle()
    assert bench.view.flow.plan.preset == ""
    assert not card.guess.isVisible()


def test_the_page_of_presets_renames_deletes_and_carries_them(bench, qtbot):
    bench.open(bench.write("a.csv", ("1,卡纸",), head="单号,问题"))
    bench.desk.my.presets.save("值班", bench.view.flow.plan.mapping)
    page = PresetsPage(bench.desk)
    qtbot.addWidget(page)
    page.show()
    bench.settle()
    page.rename.click()
    box = QApplication.activePopupWidget()
    box.edit.setText("夜班")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    bench.settle()
    assert page.table.content.rows[0].cells[0].text == "夜班"
    page.write_file("夜班", bench.folder / "p.json")
    bench.settle()
    page.take_file(bench.folder / "p.json")
    bench.settle()
    assert len(page.table.content.rows) == 2
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Delete)
        bench.settle()
    assert page.table.content.rows == []
    assert not page.delete.isEnabled()
    bench.desk.my.undo.undo()
    bench.settle()
    assert len(page.table.content.rows) == 1
