"""Export writes what is marked, else the view, beside everything else."""

import csv
import threading

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.services import exports

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    return opened()


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Return the file that a person chooses in the system's dialog."""
    file = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    return file


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_view_is_exported_where_at_most_one_row_is_marked(desk, target):
    desk.app.commands.run("export")
    desk.settle()
    assert len(rows_of(target)) == len(desk.queue.model.shown.order.keys)
    assert "out.csv" in desk.toasts()[-1][0]


def test_marked_rows_are_exported_alone_and_in_their_order(desk, target):
    desk.queue.table.step(1, mark=True)
    desk.queue.table.step(1, mark=True)
    rows = desk.app.desk.my.queue.rows(keys := desk.queue.table.selected_keys())
    marked = [rows[key].subject for key in keys]
    assert len(marked) == 3
    desk.app.commands.run("export")
    desk.settle()
    assert [row["subject"] for row in rows_of(target)] == marked


def test_an_export_that_is_cancelled_leaves_no_file(desk, target, qtbot, monkeypatch):
    held, record_of = threading.Event(), exports.record_of

    def waiting(draft):
        held.wait(20)
        return record_of(draft)

    monkeypatch.setattr(exports, "record_of", waiting)
    desk.app.commands.run("export")
    qtbot.waitUntil(lambda: desk.window.findChild(object, "work_card") is not None)
    card = desk.window.findChild(object, "work_card")
    qtbot.waitUntil(card.isVisible)
    card.cancelled.emit()
    held.set()
    desk.settle()
    assert not target.exists()
    assert list(target.parent.glob("*.part")) == []
