"""Templates on the page of forms: their columns, a draft, the sheet beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

KEY, ZH, EN, KIND, REQUIRED = range(5)


def choose(qtbot, form, name):
    switch = form.find("form_lists")
    segment = next(each for each in switch.findChildren(QToolButton) if each.key == name)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    form.settle()


@pytest.fixture
def form(qtbot, table):
    found = table("forms", "form_fields")
    choose(qtbot, found, "template")
    return found


def open_template(qtbot, form, code):
    qtbot.mouseClick(form.find(f"form_{code}"), Qt.MouseButton.LeftButton)
    form.settle()


def words(form):
    return [each.text() for each in form.find("sheet_fields").findChildren(QLabel)]


def test_the_first_template_is_the_process_table(form):
    assert form.column(EN)[1:] == ["Present operation", "Pain point", "Suggestion", "Owner"]
    assert "Process table" in words(form)
    assert "10 blank row" in " ".join(words(form))


def test_a_form_shows_boxes_and_then_its_tables(qtbot, form):
    open_template(qtbot, form, "T05")
    shown = words(form)
    assert shown.index("Ticket no.") < shown.index("Checks made") < shown.index("Expected")
    assert form.find("preview_fields") is None or not form.find("preview_fields").isVisible()


def test_a_column_is_added_to_the_draft_and_put_in_force(qtbot, form, desk, heard):
    open_template(qtbot, form, "T06")
    line = form.find("add_field")
    qtbot.keyClicks(line, "Copies")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    form.settle()
    template = desk.my.directory.by_code("template", "T06")
    assert "copies" not in template.data["fields"]
    assert "Copies" in words(form)
    assert "Used in 0 documents" in form.find("form_cost").text()
    form.find("form_release").click()
    form.settle()
    template = desk.my.directory.by_code("template", "T06")
    assert template.data["fields"][-1] == "copies"
    assert template.data["form_version"] == 2
    assert "copies" in desk.my.directory.all_fields
    assert "copies" not in desk.my.directory.fields
    heard.said[-1][3]()
    form.settle()
    assert "copies" not in desk.my.directory.by_code("template", "T06").data["fields"]


def test_a_shared_field_names_every_form_that_asks_it(qtbot, form, view):
    open_template(qtbot, form, "T04")
    form.go_to("own_words")
    form.settle()
    texts = [each.text() for each in view.findChildren(QLabel)]
    assert "Asked by Intake form, Complaint or suggestion" in texts


def test_the_way_back_to_service_types(qtbot, form):
    choose(qtbot, form, "service_type")
    assert form.column(KEY)[0] == "device_model"
    assert isinstance(form.find("preview_fields"), QWidget)
