"""The sheet that edits marked tickets together, its result, and undos that are refused."""

import pytest
from endings import TOLD
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from desktop.domain.bulk import BulkEdit
from desktop.qtkit.widgets.progresscard import ProgressCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened()
    found.queue.show_view("all")
    found.settle()
    return found


def mark(desk, first, count):
    desk.queue.table.go_to_row(first)
    for _ in range(count - 1):
        desk.queue.table.step(1, mark=True)


def sheet(desk):
    desk.app.commands.run("queue.together")
    desk.settle()
    return desk.window.findChildren(QWidget, "bulk_sheet")[-1]


def looked(desk):
    QTest.qWait(300)
    desk.settle()


def part(sheet, name):
    return sheet.findChild(QWidget, name)


def test_the_bar_tells_how_many_are_marked(desk):
    mark(desk, 0, 1)
    assert desk.window.findChild(QWidget, "marked_bar") is None
    mark(desk, 0, 12)
    bar = desk.window.findChild(QWidget, "marked_bar")
    assert bar.isVisibleTo(desk.window)
    assert "12" in [each.text().split()[0] for each in bar.findChildren(QLabel)]
    mark(desk, 0, 1)
    assert not bar.isVisibleTo(desk.window)


def test_another_priority_wants_one_reason_for_all(desk):
    my = desk.app.desk.my
    keys = [key for key in desk.queue.model.keys[:40] if my.queue.get(key).priority == 3][:3]
    desk.queue.table.mark_keys(keys)
    found = sheet(desk)
    assert not found.form.reason.isVisibleTo(found)
    found.form.row("priority").take(1)
    assert found.form.reason.isVisibleTo(found)
    looked(desk)
    assert part(found, "bulk_apply").text() == "Change 0 tickets"
    found.form.reason.setText("month end")
    looked(desk)
    assert part(found, "bulk_apply").text() == "Change 3 tickets"


def test_a_preview_then_the_change_then_the_refused_ones_again(desk):
    my = desk.app.desk.my
    closed = my.directory.by_code("status", "closed").key
    keys = [key for key in desk.queue.model.keys[:40] if my.queue.get(key).is_open][:6]
    desk.queue.table.mark_keys(keys)
    my.tickets.change(keys[:2], {"status": closed, **TOLD})
    found = sheet(desk)
    found.form.row("priority").take(1)
    found.form.reason.setText("month end")
    found.form.note.setPlainText("一起")
    looked(desk)
    assert "cannot change: The ticket is closed or void" in part(found, "bulk_said").text()
    assert part(found, "bulk_apply").text() == "Change 4 tickets"
    found.apply()
    desk.settle()
    assert "4 done" in part(found, "bulk_said").text()
    assert [my.queue.get(key).priority for key in keys[2:]] == [1] * 4
    part(found, "bulk_again").click()
    desk.settle()
    working = my.directory.by_code("status", "triage").key
    found.form.row("status").take(working)
    looked(desk)
    found.apply()
    desk.settle()
    assert "2 done" in part(found, "bulk_said").text()
    found.reject()
    desk.app.commands.run("undo")
    desk.app.commands.run("undo")
    desk.settle()
    assert "一起" not in [m.body for m in my.queue.get(keys[2]).messages]
    assert my.queue.get(keys[0]).status == closed


def test_the_refused_ones_are_marked_in_the_queue(desk):
    mark(desk, 0, 30)
    found = sheet(desk)
    found.form.row("impact").take(1)
    looked(desk)
    found.apply()
    desk.settle()
    part(found, "bulk_show").click()
    desk.settle()
    my = desk.app.desk.my
    refused = desk.queue.table.selected_keys()
    kinds = {my.directory.items[my.queue.get(key).status].kind for key in refused}
    assert kinds <= {"closed", "void"}
    assert refused


def test_ten_thousand_marked_rows_are_previewed_and_changed_without_blocking(desk, monkeypatch):
    keys = list(desk.queue.model.keys) * 13
    found = desk.app.desk.my.tickets.bulk_preview(keys, BulkEdit({"impact": 2}))
    assert sum(map(len, (found.changes, found.refused, found.unchanged))) > 800
    monkeypatch.setattr(desk.queue, "current_keys", lambda: keys)
    monkeypatch.setattr("desktop.services.bulk_edits._MOST", 1)
    opened = sheet(desk)
    opened.form.note.setPlainText("the same in each")
    opened.apply()  # before the preview: it is made first, then the change
    card = opened.findChild(ProgressCard)
    for _ in range(200):
        if card.isVisible():
            break
        QTest.qWait(50)
    QTest.qWait(100)
    assert card.isVisible()
    assert not part(opened, "bulk_apply").isEnabled()
    opened.reject()  # asks the work to stop; the sheet stays to say how far it came
    assert opened.isVisible()
    desk.settle()
    assert "not come to" in part(opened, "bulk_said").text()
    opened.reject()


def test_a_note_that_was_not_used_is_there_the_next_time(desk):
    mark(desk, 0, 3)
    found = sheet(desk)
    found.form.note.setPlainText("写了一半")
    found.reject()
    desk.settle()
    again = sheet(desk)
    assert again.form.note.toPlainText() == "写了一半"
    again.reject()


def test_an_undo_that_is_refused_shows_both_values_and_can_set_back_anyway(desk):
    key = desk.queue.model.keys[0]
    my = desk.app.desk.my
    working = my.directory.by_code("status", "triage").key
    my.tickets.change([key], {"status": working})
    old = my.queue.get(key).subject
    desk.queue.acts.set_fields([key], {"subject": "Mine"})
    desk.settle()
    session = desk.app.desk.workspace.session(desk.agents["Wang Yu"])
    desk.app.desk.workspace.services(session).tickets.change([key], {"subject": "Hers"})
    desk.app.commands.run("undo")
    desk.settle()
    dialog = desk.window.findChild(QWidget, "collisions")
    said = " ".join(
        label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")
    )
    for text in (old, "Mine", "Hers", "Wang Yu"):
        assert text in said
    part(dialog, "set_back").click()
    desk.settle()
    assert my.queue.get(key).subject == old


def test_the_history_lists_my_acts_and_takes_one_back(desk):
    keys = desk.queue.model.keys[:2]
    my = desk.app.desk.my
    working = my.directory.by_code("status", "triage").key
    for key in keys:
        my.tickets.change([key], {"status": working, "priority": 1}, reason="定级")
    my.tickets.note(keys[0], "later")
    desk.app.commands.run("history")
    desk.settle()
    acts = desk.window.findChild(QListWidget, "acts")
    assert acts.count() == 3
    acts.setCurrentRow(1)
    desk.window.findChild(QWidget, "undo_act").click()
    desk.settle()
    assert my.queue.get(keys[1]).priority != 1
    assert acts.item(1).text().endswith("taken back")
