"""The pages of lists, tags and people by keys, over a real workspace."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.i18n import languages
from desktop.services.list_entries import NewEntry
from desktop.views.settings.list_words import LISTS

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ZH, EN, CODE, USED = range(4)


@pytest.mark.parametrize("page", LISTS)
def test_each_list_has_a_page_with_all_its_entries(table, desk, page):
    found = table(page.name)
    names = [item.name.zh for item in desk.my.directory.of(page.name)]
    assert found.column(ZH) == names


def test_f2_renames_and_the_toast_takes_it_back(table, heard):
    statuses = table("status")
    statuses.go_to("In progress")
    statuses.write("在办")
    assert statuses.current()[ZH] == "在办"
    text, _, action, undo = heard.said[-1]
    assert (text, action) == ("Renamed to In progress", "Undo")
    undo()
    statuses.settle()
    assert statuses.current()[ZH] == "处理中"


def test_a_name_that_is_taken_is_refused_with_a_sentence(table, heard):
    channels = table("channel")
    channels.go_to("Chat")
    channels.write("Phone", EN)
    assert heard.said[-1][1] == "error"
    assert "Phone" in heard.said[-1][0]
    assert channels.current()[EN] == "Chat"


def test_alt_and_arrows_move_an_entry_up_down_in_and_out(table):
    categories = table("category")
    order = categories.column(EN)
    categories.go_to("Laptop")
    categories.press(Qt.Key.Key_Up, ALT)
    assert categories.column(EN).index("Laptop") == order.index("Laptop") - 1
    categories.press(Qt.Key.Key_Down, ALT)
    assert categories.column(EN) == order
    categories.press(Qt.Key.Key_Left, ALT)
    assert categories.current()[EN] == "Laptop"
    assert categories.column(EN).index("Laptop") == order.index("Printing and scanning") - 1
    categories.press(Qt.Key.Key_Right, ALT)
    assert categories.column(EN).index("Laptop") < order.index("Printing and scanning")


def test_ctrl_d_copies_and_del_takes_away_what_nothing_uses(table, heard):
    teams = table("team")
    before = teams.column(EN)
    teams.go_to("Network")
    teams.press(Qt.Key.Key_D, CTRL)
    assert teams.current()[EN] == "Network copy"
    teams.press(Qt.Key.Key_Delete)
    assert teams.column(EN) == before
    assert "deleted" in heard.said[-1][0]


def test_del_retires_what_is_used_and_it_is_shown_on_request(table, busy_desk, heard):
    assert busy_desk
    channels = table("channel")
    channels.go_to("Phone")
    assert channels.current()[USED] == "3"
    assert "3 times" in channels.find("list_reason").text()
    assert not channels.find("act_delete").isEnabled()
    channels.press(Qt.Key.Key_Delete)
    assert "retired" in heard.said[-1][0]
    assert "Phone" not in channels.column(EN)
    channels.find("show_retired").click()
    channels.go_to("Phone")
    assert channels.find("act_restore").isVisible()
    channels.find("act_restore").click()
    channels.settle()
    channels.find("show_retired").click()
    assert "Phone" in channels.column(EN)


def test_typing_below_adds_an_entry_and_keeps_what_was_refused(qtbot, table, heard):
    channels = table("channel")
    channels.press(Qt.Key.Key_Insert)
    line = channels.find("add_channel")
    assert line.hasFocus()
    qtbot.keyClicks(line, "Fax")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    channels.settle()
    assert channels.current()[EN] == "Fax"
    assert line.text() == ""
    qtbot.keyClicks(line, "phone")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    channels.settle()
    assert line.text() == "phone"
    assert heard.said[-1][1] == "error"


def test_lines_from_excel_become_entries_as_one_undo(table, heard):
    places = table("place")
    QGuiApplication.clipboard().setText("一号厂房\tPlant 1\tP1\n二号厂房\tPlant 2\tP2\n\n电话\n")
    places.press(Qt.Key.Key_V, CTRL)
    assert places.rows()[-3][:3] == ("一号厂房", "Plant 1", "P1")
    assert places.rows()[-1][:2] == ("电话", "")
    assert heard.said[-1][0] == "3 entries added"
    heard.said[-1][3]()
    places.settle()
    assert "Plant 1" not in places.column(EN)


def test_a_merge_says_what_follows_and_moves_everything(table, busy_desk, heard):
    channels = table("channel")
    channels.go_to("Phone")
    channels.find("act_merge").click()
    box = channels.find("merge_into")
    assert box.isVisible()
    assert not channels.find("merge_go").isEnabled()
    box.setCurrentIndex(box.findText("E-mail"))
    channels.find("merge_go").click()
    channels.settle()
    assert "Phone" not in channels.column(EN)
    assert channels.current()[EN] == "E-mail"
    assert channels.current()[USED] == "3"
    heard.said[-1][3]()
    channels.settle()
    assert "Phone" in channels.column(EN)
    assert busy_desk


@pytest.mark.qt_log_ignore("This plugin does not")
def test_the_meaning_of_a_status_is_chosen_from_a_list(qtbot, table, heard):
    statuses = table("status")
    statuses.go_to("Waiting for vendor")
    at = statuses.widget.currentIndex()
    statuses.widget.setCurrentIndex(at.siblingAtColumn(4))
    statuses.press(Qt.Key.Key_F2)
    popup = QApplication.activePopupWidget()
    row = popup.findChild(QAbstractItemView)
    row.setCurrentIndex(row.model().index(6, 0))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    statuses.settle()
    assert statuses.current()[4] == "waits for something else"
    assert "meaning" in heard.said[-1][0]


def test_tags_are_renamed_and_taken_off(table, busy_desk, heard):
    tags = table("tags")
    assert tags.rows() == [("急", "3")]
    tags.write("加急")
    assert tags.rows() == [("加急", "3")]
    heard.said[-1][3]()
    tags.settle()
    assert tags.rows() == [("急", "3")]
    tags.press(Qt.Key.Key_Delete)
    assert tags.rows() == []
    assert busy_desk


def test_people_are_found_added_edited_and_merged(qtbot, table, busy_desk, heard):
    people = table("people")
    search = people.find("people_search")
    qtbot.keyClicks(search, "zm")
    people.settle()
    assert people.column(ZH) == ["周敏"]
    line = people.find("add_person")
    line.setText("周敏")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    people.settle()
    assert people.current()[ZH] == "周敏"
    twin = next(
        key
        for key in people.widget.content.keys
        if people.widget.content.row(people.widget.content.row_of(key)).cells[2] == "7"
    )
    number = people.find("person_contact")
    number.setText("8123")
    number.setModified(True)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    people.settle()
    people.find(f"merge_{twin}").click()
    people.settle()
    assert people.column(ZH).count("周敏") == 1
    assert people.current()[2] == "7"
    heard.said[-1][3]()
    people.settle()
    assert people.column(ZH).count("周敏") == 2
    assert busy_desk


def test_the_last_lead_stays_and_what_was_typed_stays_with_the_reason(table, heard):
    people = table("people")
    people.press(Qt.Key.Key_Delete)
    assert heard.said[-1][1] == "error"
    assert people.column(ZH) == ["罗斌"]


@pytest.mark.parametrize(("text", "page"), [("dh", "渠道"), ("电话", "渠道"), ("status", "状态")])
def test_the_search_finds_pages_and_entries_by_pinyin(qtbot, table, view, text, page):
    channels = table("channel")
    languages().use("zh")
    search = channels.find("page_search")
    search.setText(text)
    channels.settle()
    listed = view.findChild(type(view.findChild(object, "pages")), "pages")
    shown = [listed.item(row).text() for row in range(listed.count())]
    assert any(page in each for each in shown), shown
    qtbot.keyClick(search, Qt.Key.Key_Return)


def test_five_thousand_entries_are_shown_without_holding_the_window_up(table, desk):
    entries = [NewEntry(Bilingual(f"地点{n}", f"Place {n}")) for n in range(5000)]
    desk.my.lists.add("place", entries)
    places = table("place")
    started = time.perf_counter()
    places.widget.go_to_row(4000)
    places.widget.grab()
    assert time.perf_counter() - started < 0.5
    assert len(places.rows()) > 5000


def test_away_until_is_a_day_and_anything_else_is_named_below(qtbot, table, desk):
    people = table("people")
    away = people.find("person_away_until")
    qtbot.keyClicks(away, "soon")
    qtbot.keyClick(away, Qt.Key.Key_Return)
    people.settle()
    assert away.text() == "soon"
    away.setText("")
    qtbot.keyClicks(away, "2026-12-01")
    qtbot.keyClick(away, Qt.Key.Key_Return)
    people.settle()
    assert away.text() == "2026-12-01"
    (person,) = desk.my.directory.agents.values()
    assert person.away_until is not None
