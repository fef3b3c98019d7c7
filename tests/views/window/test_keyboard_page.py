"""The page of keys: press a new key, conflicts are named and settled, all of it can be undone."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.qtkit.commands import Commands
from desktop.qtkit.widgets.key_recorder import KeyRecorder
from desktop.services.key_map import KeyMap
from desktop.views.key_choice import KeyChoice, apply_keys
from desktop.views.settings.keyboard_page import KeyboardPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def page(opened):
    desk = opened("en")
    desk.window.ways.show_settings("keys")
    desk.settle()
    found = desk.window.findChild(KeyboardPage)
    found.desk = desk
    return found


def commands(page):
    return page.desk.app.desk.commands


def row(page, command):
    return page.findChild(QWidget, f"keys_of_{command}")


def press(qtbot, page, command, key, *, more=False):
    name = "add_key" if more else "record_key"
    recorder = row(page, command).findChildren(KeyRecorder, name)[0]
    page.window().activateWindow()
    recorder.setFocus()
    recorder.record()
    QTest.keyClick(recorder, key)
    qtbot.waitUntil(lambda: not recorder.is_recording())


def button(page, name):
    return next(each for each in page.findChildren(QPushButton, name) if each.isVisible())


def notice(page):
    found = [each for each in page.findChildren(QWidget, "key_notice") if each.isVisible()]
    return found[0].findChild(QLabel).text() if found else ""


def kept(page):
    return KeyMap(page.desk.app.machine).kept()


def test_every_command_stands_on_the_page(page):
    assert {f"keys_of_{each.id}" for each in commands(page).all()} <= {
        each.objectName() for each in page.findChildren(QWidget)
    }


def test_a_pressed_key_acts_at_once_and_is_kept(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Z)
    assert commands(page).keys("queue.next") == ("Z",)
    assert kept(page) == {"queue.next": ["Z"]}
    fresh = json.loads((page.desk.app.machine.folder / "machine.json").read_text("utf-8"))
    assert fresh["keys"] == {"queue.next": ["Z"]}
    assert page.desk.toasts()[-1] == ("Keys changed", True)


def test_the_change_shows_in_menus_hints_and_buttons(qtbot, page):
    press(qtbot, page, "new_ticket", Qt.Key.Key_W)
    window = page.desk.window
    assert window.findChild(QPushButton, "new_ticket").accessibleDescription() == "W"
    assert commands(page).action("new_ticket").text().endswith("\tW")
    press(qtbot, page, "undo", Qt.Key.Key_F9)
    assert "F9 undo" in window.status.accessibleName()


def test_undo_in_the_toast_brings_the_keys_back(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Z)
    page.desk.window.toasts.toasts()[-1].action.click()
    assert commands(page).keys("queue.next") == ("J",)
    assert kept(page) == {}


def test_one_more_key_is_added_and_del_takes_one_away(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Z, more=True)
    assert commands(page).keys("queue.next") == ("J", "Z")
    recorder = row(page, "queue.next").findChildren(KeyRecorder, "record_key")[0]
    QTest.keyClick(recorder, Qt.Key.Key_Delete)
    assert commands(page).keys("queue.next") == ("Z",)


def test_a_taken_key_is_named_and_swapped(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_X)
    assert notice(page) == "X is the key of “Mark or unmark”."
    assert commands(page).keys("queue.next") == ("J",)
    button(page, "swap_key").click()
    assert commands(page).keys("queue.next") == ("X",)
    assert commands(page).keys("queue.mark") == ("J",)
    assert notice(page) == ""


def test_a_taken_key_is_taken_away_or_left(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_X)
    button(page, "leave_key").click()
    assert notice(page) == ""
    assert commands(page).keys("queue.mark") == ("X",)
    press(qtbot, page, "queue.next", Qt.Key.Key_X)
    button(page, "take_key").click()
    assert commands(page).keys("queue.next") == ("X",)
    assert commands(page).keys("queue.mark") == ()


def test_a_key_that_begins_two_strokes_is_named(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_G)
    assert "Go to the queue" in notice(page)
    button(page, "take_key").click()
    assert commands(page).keys("queue") == ("Ctrl+1",)


def test_keys_of_lists_and_fields_are_refused_with_the_reason(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Down)
    assert "Down" in notice(page)
    assert commands(page).keys("queue.next") == ("J",)


def test_one_command_and_all_commands_are_reset(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Z)
    press(qtbot, page, "undo", Qt.Key.Key_F9)
    row(page, "queue.next").findChild(QPushButton, "reset_key").click()
    assert commands(page).keys("queue.next") == ("J",)
    assert kept(page) == {"undo": ["F9"]}
    button(page, "reset_all_keys").click()
    assert commands(page).keys("undo") == ("Ctrl+Z",)
    assert kept(page) == {}
    assert not page.findChild(QPushButton, "reset_all_keys").isEnabled()


def test_a_reset_takes_the_declared_key_from_whoever_has_it_now(qtbot, page):
    press(qtbot, page, "queue.next", Qt.Key.Key_Z)
    press(qtbot, page, "queue.mark", Qt.Key.Key_J)
    row(page, "queue.next").findChild(QPushButton, "reset_key").click()
    assert commands(page).keys("queue.next") == ("J",)
    assert commands(page).keys("queue.mark") == ()


def test_commands_are_searched_by_title_and_key(page):
    search = page.findChild(QLineEdit, "command_search")
    search.setText("next shift j")
    shown = [each for each in commands(page).all() if row(page, each.id).isVisible()]
    assert [each.id for each in shown] == ["queue.mark_next"]
    search.setText("nonsense")
    assert not any(row(page, each.id).isVisible() for each in commands(page).all())


@pytest.mark.parametrize(
    ("kept_keys", "expected"),
    [
        ({"queue.next": ["X"], "queue.mark": ["J"]}, ("X",)),
        ({"queue.next": ["X"]}, ("J",)),
        ({"gone": ["Z"], "queue.next": ["Z"]}, ("Z",)),
        ({"queue.next": "Z"}, ("J",)),
        ({"queue.next": ["rubbish"]}, ()),
        ("rubbish", ("J",)),
    ],
)
def test_kept_keys_come_back_at_the_start_as_far_as_they_can(page, kept_keys, expected):
    registry = Commands()
    registry.add(*commands(page).all())
    page.desk.app.machine.values["keys"] = kept_keys
    apply_keys(registry, page.desk.app.machine)
    assert registry.keys("queue.next") == expected


def test_giving_the_same_keys_changes_nothing(page):
    told = []
    choice = KeyChoice(commands(page), KeyMap(page.desk.app.machine))
    choice.kept.connect(told.append)
    choice.give("queue.next", ["J"])
    assert told == []


def test_kept_keys_stand_on_the_buttons_of_a_new_window(opened):
    desk = opened("en", keys={"queue.reply": ["Z"], "new_ticket": ["W"]})
    caps = {each.text(): each.accessibleDescription() for each in buttons(desk.window)}
    assert caps["Reply"] == "Z"
    assert caps["New"] == "W"
    assert caps["Note"] == "N"


def buttons(window):
    return [each for each in window.findChildren(QPushButton) if each.isVisible()]
