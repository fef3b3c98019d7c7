"""Rows of the palette in groups: headings are seen and never chosen."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop.models.palette_model import PaletteModel, PaletteRow


def run():
    return None


ROWS = [
    PaletteRow("command:undo", "Commands", "Undo", run, keys="Ctrl Z"),
    PaletteRow("command:redo", "Commands", "Redo", run),
    PaletteRow("notice", "Tickets", "The check digit is wrong"),
    PaletteRow("ticket:1", "Tickets", "A1-1 Printer", run, hint="New"),
]


@pytest.fixture
def model(qapp):
    assert qapp
    found = PaletteModel()
    found.show(ROWS)
    return found


def texts(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_each_group_begins_with_its_name(model):
    assert texts(model) == [
        "Commands",
        "Undo",
        "Redo",
        "Tickets",
        "The check digit is wrong",
        "A1-1 Printer",
    ]


def test_steps_pass_headings_and_notices_and_go_round(model):
    at, seen = QModelIndex(), []
    for _ in range(4):
        at = model.step(at, 1)
        seen.append(at.data())
    assert seen == ["Undo", "Redo", "A1-1 Printer", "Undo"]
    assert model.step(model.find("command:undo"), -1).data() == "A1-1 Printer"
    assert model.step(QModelIndex(), -1).data() == "A1-1 Printer"


def test_headings_and_notices_can_be_neither_chosen_nor_run(model):
    for row in (0, 3, 4):
        assert model.flags(model.index(row)) == Qt.ItemFlag.NoItemFlags
    assert model.row(model.index(0)) is None
    assert model.row(model.index(4)).run is None


def test_a_row_is_found_by_its_id_and_read_aloud_with_hint_key_and_group(model):
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.find("ticket:1").data(spoken) == "A1-1 Printer, New, Tickets"
    assert model.find("command:undo").data(spoken) == "Undo, Ctrl Z, Commands"
    assert not model.find("ticket:2").isValid()
    assert not model.find("").isValid()


def test_without_rows_there_is_nothing_to_step_to(model):
    model.show([])
    assert not model.step(QModelIndex(), 1).isValid()
    assert model.row(QModelIndex()) is None
