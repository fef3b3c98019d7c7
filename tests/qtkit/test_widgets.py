"""The small controls: keyboard, names for readers, room for their text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.keycap import KeyCap, StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.toast import ToastArea


@pytest.fixture
def page(qtbot, theme):
    assert theme
    found = QWidget()
    found.resize(700, 500)
    QVBoxLayout(found)
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    return found


def put(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
        widget.show()
    QApplication.processEvents()
    return widgets[0]


def test_a_button_has_room_for_icon_text_and_key(theme):
    plain, full = Button("Save"), Button("Save", icon="check", keys="Ctrl S")
    assert full.sizeHint().width() > plain.sizeHint().width()
    assert plain.sizeHint().height() == 30
    plain.set_height("control_row")
    assert plain.sizeHint().height() == 26
    theme.set_scale(2.0)
    assert full.sizeHint().height() == 60


def test_a_busy_button_says_what_it_does_and_cannot_be_pressed_again():
    button = Button("Export")
    button.set_busy("Exporting 62 %")
    assert not button.isEnabled()
    assert button.accessibleName() == "Exporting 62 %"
    button.set_busy("")
    assert button.isEnabled()


def test_an_icon_button_names_itself():
    button = IconButton("search", "Search")
    assert button.accessibleName() == button.toolTip() == "Search"


def test_arrow_keys_move_between_segments_and_tell(qtbot, page):
    control = SegmentedControl("Version", [("a", "As-is"), ("b", "To-be"), ("c", "Compare")])
    put(page, control)
    heard = []
    control.chosen.connect(heard.append)
    first = control.findChildren(QWidget)[0]
    first.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert control.choice() == "b"
    assert heard == ["b"]
    control.choose("c")
    assert control.choice() == "c"
    assert heard == ["b"]


def test_a_chip_is_taken_off_by_del_and_by_its_cross(qtbot, page):
    chip = put(page, Chip("Status", "open"))
    removed, clicked = [], []
    chip.removed.connect(lambda: removed.append(1))
    chip.clicked.connect(lambda: clicked.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    cross = QPoint(chip.width() - 12, chip.height() // 2)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert (removed, clicked) == ([1, 1], [])
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert clicked == [1, 1]
    assert chip.accessibleName() == "Status open"


def test_a_chip_without_value_only_adds(qtbot, page):
    chip = put(page, Chip("Filter"))
    removed = []
    chip.removed.connect(lambda: removed.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert removed == []


def test_a_long_text_is_shortened_with_the_whole_as_tooltip(page):
    text = "三楼复合机反复卡纸，厂商改期未到 " * 20
    long = put(page, ElidedLabel(text))
    assert long.toolTip() == text
    assert long.width() <= page.width()
    short = put(page, ElidedLabel("ok"))
    assert short.toolTip() == ""


def test_a_text_field_keeps_its_key_cap_while_it_is_empty(page):
    field = put(page, LineEdit("A2417-6", icon="search", keys="/"))
    cap = field.findChild(KeyCap)
    assert cap.isVisible()
    field.setText("x")
    assert not cap.isVisible()
    assert field.textMargins().left() > 0
    assert field.height() == 30


def test_icon_and_key_cap_change_sides_from_right_to_left(page):
    field = LineEdit(icon="search", keys="/")
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put(page, field)
    assert field.findChild(KeyCap).x() < field.width() // 2


def test_a_field_gives_its_label_and_error_to_readers(page):
    control = ComboBox("Choose")
    put(page, Field("Root cause", control, required=True))
    field = control.parentWidget()
    field.set_error("Fill in the root cause to resolve")
    assert control.accessibleName() == "Root cause"
    assert "root cause" in control.accessibleDescription()
    assert control.property("error") == "true"
    field.set_error("")
    assert control.property("error") == "false"


def test_status_keys_show_what_was_set_last(page):
    keys = put(page, StatusKeys())
    keys.show_keys([("J K", "move"), ("Enter", "open")])
    keys.show_keys([("Esc", "back")])
    QApplication.processEvents()
    assert keys.accessibleName() == "Esc back"
    assert [each.text() for each in keys.findChildren(QLabel) if each.isVisible()] == ["back"]


def test_an_avatar_of_nobody_says_so():
    assert Avatar().accessibleName() == "Nobody"
    assert Avatar("罗斌", "p1").accessibleName() == "罗斌"


def test_a_banner_can_be_closed_and_acted_on(qtbot, page):
    banner = put(page, Banner("Review overdue", "amber", "Review"))
    heard = []
    banner.acted.connect(lambda: heard.append("acted"))
    banner.closed.connect(lambda: heard.append("closed"))
    act, cross = banner.findChildren(Button)
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert heard == ["acted", "closed"]
    assert not banner.isVisible()


def test_progress_can_be_cancelled_by_esc_and_tried_again_after_an_error(qtbot, page):
    card = put(page, ProgressCard("Importing 800 tickets"))
    heard = []
    card.cancelled.connect(lambda: heard.append("cancelled"))
    card.retried.connect(lambda: heard.append("retried"))
    card.set_progress(62, 100, "about 3 s left")
    assert "62%" in [each.text() for each in card.findChildren(QLabel)]
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    card.fail("Disk full. Nothing was imported.")
    retry = next(each for each in card.findChildren(Button) if each.isVisible())
    qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    assert heard == ["cancelled", "retried"]


def test_an_empty_state_offers_its_next_steps(page):
    state = put(page, EmptyState("queue", "No tickets match", "3 filters are on"))
    button = state.add_action(Button("Clear filters"))
    QApplication.processEvents()
    assert button.isVisible()
    assert state.accessibleName() == "No tickets match"


@pytest.fixture
def area(qtbot, page):
    found = ToastArea(page)
    put(page, QLineEdit())
    qtbot.mouseMove(page, QPoint(2, 2))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return found


def test_at_most_three_toasts_are_shown_at_the_bottom_centre(page, area):
    for number in range(5):
        area.show_toast(f"Step {number} removed")
    QApplication.processEvents()
    assert [each.accessibleName() for each in area.toasts()] == [
        f"Step {number} removed" for number in (2, 3, 4)
    ]
    centre = area.geometry().center()
    assert abs(centre.x() - page.rect().center().x()) <= 1
    assert area.geometry().bottom() < page.height()
    page.resize(900, 600)
    QApplication.processEvents()
    assert abs(area.geometry().center().x() - page.rect().center().x()) <= 1


def test_a_toast_leaves_by_itself_but_an_error_stays(area):
    passing, lasting = area.show_toast("Saved"), area.show_toast("Printer offline", "error")
    assert passing.counting()
    assert not lasting.counting()


def test_f8_reaches_the_toast_which_waits_and_gives_the_focus_back(qtbot, page, area):
    field = page.findChild(QLineEdit)
    field.setFocus()
    heard = []
    toast = area.show_toast("Step 3 removed", action="Undo", act=lambda: heard.append("undone"))
    assert QApplication.focusWidget() is field
    assert area.focus_newest()
    assert QApplication.focusWidget() is toast.action
    assert not toast.counting()
    qtbot.keyClick(toast.action, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert heard == ["undone"]
    assert area.toasts() == []
    assert QApplication.focusWidget() is field
    assert not area.focus_newest()


def test_a_toast_waits_under_the_mouse(qtbot, area):
    toast = area.show_toast("Saved")
    qtbot.mouseMove(toast)
    toast.pause()
    assert not toast.counting()
    toast.resume()
    assert toast.counting()


@pytest.mark.parametrize("role", sorted(tokens().type))
def test_each_role_has_a_line_height_that_holds_its_text(theme, role):
    for language in ("zh", "en"):
        theme.set_language(language)
        assert theme.line(role) >= theme.font(role).pixelSize()
        assert isinstance(theme.metrics(role), QFontMetrics)
