"""Scripts and error codes as they are written, tried, pasted and retired on their pages."""

import pytest
from library_pane import Pane, fill, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.scripts import places
from desktop.qtkit.widgets.pilltree import PILL
from desktop.views.sops.short.codes_page import CodesPage
from desktop.views.sops.short.scripts_page import ScriptsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def pane(qtbot, desk):
    assert qtbot
    made = Pane(desk)
    made.keys = fill(desk)
    yield made
    made.close()


@pytest.fixture
def scripts(pane):
    return pane.show(ScriptsPage(pane.desk, pane.state))


@pytest.fixture
def codes(pane):
    return pane.show(CodesPage(pane.desk, pane.state))


def listed(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def cells(page, row):
    return page.table.content.row_texts(row)


def edit(pane, page, row, column, text):
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.content.index(row, column))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor = find(page.table, "cell_editor")
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    pane.settle()


def test_scripts_are_listed_and_the_first_is_shown_filled_with_fallbacks(scripts):
    assert listed(scripts) == ["HS-01 Answering", "HS-02 Call back"]
    assert scripts.preview.text("zh") == "您好，我是[姓名]。"
    assert scripts.preview.text("en") == "Hello, [name] speaking."


def test_a_script_is_copied_with_the_values_asked_for(pane, scripts):
    pane.type(find(scripts, "variable_name"), "Wei")
    pane.click(find(scripts, "script_copy_en"))
    assert QGuiApplication.clipboard().text() == "Hello, Wei speaking."
    assert pane.told.said[-1][0] == "HS-01 copied"


def test_a_field_is_saved_when_it_is_left_and_undo_takes_it_back(pane, scripts):
    title = find(scripts, "script_title_en")
    title.setFocus()
    pane.type(title, "Picking up")
    pane.press(title, Qt.Key.Key_Tab)
    assert listed(scripts)[0] == "HS-01 Picking up"
    pane.told.said[-1][3]()
    pane.settle()
    assert listed(scripts)[0] == "HS-01 Answering"
    assert title.text() == "Answering"


def test_a_new_script_gets_the_next_code_and_is_kept_with_its_first_text(pane, scripts):
    pane.click(find(scripts, "script_new"))
    assert find(scripts, "script_code").text() == "HS-03"
    body = find(scripts, "script_body_en")
    body.setFocus()
    QTest.keyClicks(body, "Hold on.")
    pane.press(body, Qt.Key.Key_Tab)
    assert any(text.startswith("HS-03") for text in listed(scripts))
    assert scripts.list.currentItem().text().startswith("HS-03")


def test_a_code_that_is_taken_is_named_at_its_field(pane, scripts):
    code = find(scripts, "script_code")
    code.setFocus()
    pane.type(code, "HS-02")
    pane.press(code, Qt.Key.Key_Return)
    assert "HS-02" in code.accessibleDescription()


def test_a_retired_script_says_so_and_can_be_used_again(pane, scripts):
    pane.click(find(scripts, "script_retire"))
    assert "HS-01 Answering (retired)" in listed(scripts)
    pane.click(find(scripts, "script_retire"))
    assert listed(scripts) == ["HS-01 Answering", "HS-02 Call back"]


def test_scripts_are_filtered_and_found_by_code(pane, scripts):
    pane.type(scripts.frame.search, "hf")
    assert listed(scripts) == ["HS-02 Call back"]
    scripts.frame.search.clear()
    scripts.show_script("HS-02")
    assert scripts.list.currentItem().text() == "HS-02 Call back"


def test_variables_are_found_where_they_stand():
    assert places("{称呼|您好}，{{x}} {a}") == [(0, 7), (14, 3)]


def test_error_codes_are_edited_in_place_in_both_languages(pane, codes):
    row = next(n for n in range(2) if cells(codes, n)[0] == "1603")
    edit(pane, codes, row, 4, "Rights are missing")
    assert cells(codes, row)[4] == "Rights are missing"
    codes.findChild(object, "codes_language")
    language = find(codes, "codes_language")
    language.choose("zh")
    language.chosen.emit("zh")
    assert cells(codes, row)[4] == "含义 1603"
    pane.told.said[-1][3]()
    pane.settle()
    language.choose("en")
    language.chosen.emit("en")
    assert cells(codes, row)[4] == "Meaning 1603"


def test_typing_into_the_last_row_adds_one(pane, codes):
    edit(pane, codes, 2, 0, "0x11B")
    assert "0x11B" in [cells(codes, row)[0] for row in range(3)]
    assert codes.table.current_key() is not None
    edit(pane, codes, 3, 0, "0x11B")
    assert pane.told.said[-1][1] == "error"


def test_rows_are_pasted_from_excel_as_one_act(pane, codes):
    rows = "0x1\tWindows\t11\tP2\tNo paper\n1603\tMSI\t\t\tKnown\n0x2\tWindows\t11\tP3\tJam\n"
    QGuiApplication.clipboard().setText(rows)
    codes.table.setFocus()
    pane.press(codes.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(codes.table.content.texts()) == 4
    said, _kind, _action, undo = pane.told.said[-1]
    assert said.startswith("2 row(s) added, 1 left out")
    undo()
    pane.settle()
    assert len(codes.table.content.texts()) == 2


def test_rows_are_filtered_by_what_they_say(pane, codes):
    pane.type(codes.frame.search, "mes")
    assert [row[0] for row in codes.table.content.texts()] == ["E-02"]
    codes.show_code("1603")
    assert codes.frame.search.text() == ""
    assert cells(codes, codes.table.currentIndex().row())[0] == "1603"


def test_the_linked_sop_opens_and_a_retired_row_says_so(pane, codes):
    codes.table.setFocus()
    codes.table.setCurrentIndex(codes.table.content.index(0, 9))
    assert cells(codes, 0)[9] == "ACC-01"
    pane.press(codes.table, Qt.Key.Key_Return)
    assert pane.state.opened.row.code == "ACC-01"
    pane.press(codes.table, Qt.Key.Key_Delete)
    last = codes.table.content.index(1, 0)
    assert last.data(PILL) == ("Retired", "gray")


def test_who_takes_over_is_chosen_from_the_roles(pane, codes):
    codes.table.setFocus()
    codes.table.setCurrentIndex(codes.table.content.index(0, 8))
    pane.press(codes.table, Qt.Key.Key_Return)
    menu = find(codes, "codes_choices")
    next(each for each in menu.actions() if each.text() == "2nd line").trigger()
    menu.close()
    pane.settle()
    assert cells(codes, 0)[8] == "2nd line"
