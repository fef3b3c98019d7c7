"""The page of the lifecycle and the pages of roles, tools and templates by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.domain.stages import facts_of

ALT = Qt.KeyboardModifier.AltModifier
ZH, EN, CODE, USED, ROLE, TARGET = range(6)


@pytest.fixture
def stages(table):
    return table("stage")


def leave(found, name, text):
    """Type into a field of the card and leave it."""
    edit = found.find(name)
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)
    found.widget.setFocus()
    QApplication.processEvents()
    found.settle()


def facts(desk, code):
    return facts_of(desk.my.directory.by_code("stage", code))


def test_each_stage_shows_its_role_and_target_and_what_it_says(stages):
    assert stages.column(EN)[0] == "Intake"
    assert stages.column(ROLE) == ["1st line", "1st line", "2nd line", "1st line", "Lead"]
    assert stages.column(TARGET)[:3] == ["5 min", "5 min", "–"]
    stages.go_to("Triage")
    stages.settle()
    assert "matrix" in stages.find("stage_output_en").toPlainText()


def test_what_is_typed_is_kept_when_the_field_is_left_and_can_be_undone(stages, desk, heard):
    before = facts(desk, "intake")
    leave(stages, "stage_input_en", "Whatever comes in")
    assert facts(desk, "intake").input.en == "Whatever comes in"
    assert facts(desk, "intake").input.zh == before.input.zh
    heard.said[-1][3]()
    stages.settle()
    assert facts(desk, "intake") == before
    assert stages.find("stage_input_en").toPlainText() == before.input.en


def test_role_and_target_are_chosen(stages, desk):
    role = stages.find("stage_role")
    role.setCurrentIndex(role.findData("vendor"))
    role.activated.emit(role.currentIndex())
    stages.settle()
    target = stages.find("stage_target")
    target.setValue(12)
    target.editingFinished.emit()
    stages.settle()
    assert (facts(desk, "intake").role, facts(desk, "intake").target_minutes) == ("vendor", 12)
    assert stages.rows()[0][ROLE:] == ("Vendor", "12 min")


def test_a_stage_is_added_moved_split_and_taken_away(qtbot, stages, desk):
    line = stages.find("add_stage")
    qtbot.keyClicks(line, "Watch")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    stages.settle()
    assert stages.current()[EN] == "Watch"
    said = [each.text() for each in stages.find("stage_facts").findChildren(QLabel)]
    assert "Nothing is said yet about: input, output, when it is done, responsible role." in said
    stages.widget.setFocus()
    stages.press(Qt.Key.Key_Up, ALT)
    assert stages.column(EN)[-2:] == ["Watch", "Closure and review"]
    stages.press(Qt.Key.Key_Delete)
    assert "Watch" not in stages.column(EN)
    stages.go_to("Diagnosis and handling")
    stages.settle()
    qtbot.mouseClick(stages.find("stage_split"), Qt.MouseButton.LeftButton)
    stages.settle()
    assert stages.current()[EN] == "Diagnosis and handling, part 2"
    assert facts(desk, "handling").output == ("", "")


def test_the_five_of_the_program_are_not_deleted_or_merged(stages, heard):
    assert isinstance(stages.find("act_delete"), QPushButton)
    assert not stages.find("act_delete").isEnabled()
    assert not stages.find("act_merge").isEnabled()
    assert "part of the process" in stages.find("list_reason").text()
    stages.press(Qt.Key.Key_Delete)
    assert "Intake" not in stages.column(EN)
    assert "retired" in heard.said[-1][0]


@pytest.mark.parametrize(("page", "name", "uses"), [("role", "1st line", "3"), ("tool", "", "–")])
def test_uses_are_counted_and_what_is_used_cannot_be_deleted(table, page, name, uses):
    found = table(page)
    if name:
        found.go_to(name)
        found.settle()
    assert found.current()[USED] == uses
    assert found.find("act_delete").isEnabled() is (uses == "–")
