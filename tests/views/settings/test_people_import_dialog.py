"""A staff list from the page of people: looked at, imported, taken back; an empty one saved."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.exchange.people_table import read_people
from desktop.services.people_edits import Wanted

HEAD = "工号,姓名,部门,上级,VIP\n"


@pytest.fixture
def page(table):
    return table("people")


@pytest.fixture
def look(page, tmp_path):
    """Return a function that shows what a staff list would change."""

    def show(rows):
        file = tmp_path / "staff.csv"
        file.write_text(HEAD + rows, "utf-8")
        page.find("import_people").parentWidget().staff_list.look(file)
        page.settle()
        return page.find("import_people").parentWidget().findChild(QWidget, "people_import")

    return show


def rows(dialog):
    model = dialog.findChild(QWidget, "people_import_rows").model()
    width = range(model.columnCount())
    return [
        tuple(model.index(row, column).data() for column in width)
        for row in range(model.rowCount())
    ]


def choose(dialog, part):
    switch = dialog.findChild(QWidget, "people_import_parts")
    switch.choose(part)
    switch.chosen.emit(part)


def test_nothing_is_written_before_the_button_and_undo_takes_all_back(page, look, desk, heard):
    before = list(desk.my.people_edits.keys(Wanted(retired=True)))
    dialog = look("1,江雪梅,一厂,2,是\n2,郭振,总经办,,\n,谁,,,\n")
    counts = dialog.findChild(QWidget, "people_import_counts").text()
    assert counts == "3 rows read: 2 new, 0 changed, 0 unchanged, 1 left out"
    assert rows(dialog)[0] == ("2", "1", "江雪梅", "一厂 · Superior: 2 · VIP")
    choose(dialog, "refused")
    assert "no staff no." in rows(dialog)[0][3]
    assert list(desk.my.people_edits.keys(Wanted(retired=True))) == before
    button = dialog.findChild(QWidget, "people_import_take")
    assert button.text().startswith("Import 2 p")
    button.click()
    page.settle()
    assert {"江雪梅", "郭振"} <= set(page.column(0))
    assert "2 new" in heard.said[-1][0]
    heard.said[-1][3]()
    page.settle()
    assert list(desk.my.people_edits.keys(Wanted(retired=True))) == before


def test_a_short_list_is_not_taken_for_the_whole_staff(look, page):
    look("1,江雪梅,一厂,,\n2,郭振,总经办,,\n3,方晴,品质部,,\n").findChild(
        QWidget, "people_import_take"
    ).click()
    page.settle()
    dialog = look("1,江雪梅,二厂,,\n")
    assert not dialog.findChild(QWidget, "people_import_whole").isChecked()
    dialog.close()
    page.settle()
    dialog = look("1,江雪梅,二厂,,\n2,郭振,总经办,,\n")
    assert dialog.findChild(QWidget, "people_import_whole").isChecked()


def test_leavers_are_listed_and_stay_where_the_list_is_not_whole(look, page, desk):
    look("1,江雪梅,一厂,,\n2,郭振,总经办,,\n").findChild(QWidget, "people_import_take").click()
    page.settle()
    dialog = look("2,郭振,厂办,,\n")
    choose(dialog, "leaving")
    assert [row[1] for row in rows(dialog)] == ["1"]
    choose(dialog, "changed")
    assert rows(dialog)[0][3] == "Department: 总经办 → 厂办"
    button = dialog.findChild(QWidget, "people_import_take")
    assert button.text().endswith("retire 1")
    dialog.findChild(QWidget, "people_import_whole").click()
    assert "retire" not in button.text()
    button.click()
    page.settle()
    assert desk.my.people.find("江雪梅")[0].retired_at is None


def test_a_file_that_is_no_staff_list_is_told_in_a_sentence(page, tmp_path, heard):
    file = tmp_path / "other.csv"
    file.write_text("Colour,Size\nred,3\n", "utf-8")
    page.find("import_people").parentWidget().staff_list.look(file)
    page.settle()
    assert heard.said[-1][1] == "error"
    assert "staff no." in heard.said[-1][0]


def test_an_empty_table_is_saved(page, tmp_path, heard):
    page.find("import_people").parentWidget().staff_list.save_empty(tmp_path / "empty.xlsx")
    page.settle()
    assert "empty.xlsx" in heard.said[-1][0]
    assert read_people(tmp_path / "empty.xlsx").rows == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_superior_and_vip_are_kept_from_the_card(page, desk, qtbot):
    edits = desk.my.people_edits
    above = edits.add({"name_zh": "郭振", "staff_no": "2"})
    own = edits.add({"name_zh": "江雪梅"})
    page.settle()
    page.go_to("江雪梅")
    page.settle()
    page.find("person_vip").click()
    page.settle()
    field = page.find("person_superior")
    field.setFocus()
    qtbot.keyClicks(field, "guozhen")
    page.settle()
    (line,) = field.completer().model().stringList()
    field.completer().activated.emit(line)
    page.settle()
    person = desk.my.people.get([own])[own]
    assert (person.vip, person.superior) == (1, above)
    assert field.text() == "郭振 · 2"
    assert "requester · VIP" in page.current()
