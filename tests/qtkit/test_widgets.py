"""The small controls: keyboard, names for readers, room for their text."""

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.keycap import KeyCap, StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.widgets.prose import Prose
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.spinbox import SpinBox


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


def test_a_button_of_an_icon_alone_paints_no_keys_but_tells_them(page):
    plain, keyed = Button(icon="add"), put(page, Button(icon="add", keys="C"))
    assert keyed.sizeHint() == plain.sizeHint()
    assert keyed.accessibleDescription() == "C"


def test_a_button_stands_as_high_as_its_place_wants_it_also_with_the_focus(page):
    names = ("control", "control_pane", "control_row")
    buttons = [Button("Save") for _ in names]
    for button, name in zip(buttons, names, strict=True):
        button.set_height(name)
    put(page, *buttons)
    assert [button.height() for button in buttons] == [30, 28, 26]
    buttons[2].setFocus()
    QApplication.processEvents()
    assert buttons[2].height() == 26


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
    long.setText("ok")
    assert long.toolTip() == ""


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


def test_icon_key_cap_and_words_change_sides_while_the_field_is_shown(page):
    field = put(page, LineEdit(icon="search", keys="/"))
    cap, sign = field.findChild(KeyCap), field.findChild(IconLabel)
    before = (cap.geometry(), sign.geometry(), field.textMargins(), field.alignment())
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert cap.x() < field.width() // 2 < sign.x()
    assert field.alignment() & Qt.AlignmentFlag.AlignRight
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    after = (cap.geometry(), sign.geometry(), field.textMargins(), field.alignment())
    assert after == before


def test_the_arrow_of_a_button_points_back_to_where_reading_begins(page):
    back, on = IconButton("left", "Back"), IconButton("right", "On")
    put(page, back, on)
    leads_back, leads_on = back.grab().toImage(), on.grab().toImage()
    assert leads_back != leads_on
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert back.grab().toImage() == leads_on
    assert on.grab().toImage() == leads_back


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


def test_an_avatar_of_nobody_says_so(theme):
    assert theme
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


@pytest.mark.parametrize("role", sorted(tokens().type))
def test_each_role_has_a_line_height_that_holds_its_text(theme, role):
    for language in ("zh", "en"):
        theme.set_language(language)
        assert theme.line(role) >= theme.font(role).pixelSize()
        assert isinstance(theme.metrics(role), QFontMetrics)


def test_scrolling_past_a_field_does_not_change_it(page):
    number, choice = SpinBox(unit="min"), ComboBox()
    choice.addItems(["a", "b"])
    put(page, number, choice)
    page.setFocus()
    inverted = False
    for widget in (number, choice):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            inverted,
        )
        QApplication.sendEvent(widget, wheel)
    assert (number.value(), choice.currentIndex()) == (0, 0)
    assert number.sizeHint().height() == choice.sizeHint().height() == 30


def test_controls_that_are_gone_hear_nothing_of_a_new_theme(theme):
    kinds = (Button, KeyCap, Avatar, LineEdit, ProgressCard)
    gone = [weakref.ref(kind()) for kind in kinds]
    gc.collect()
    assert [each() for each in gone] == [None] * len(kinds)
    theme.set_mode("dark")


def test_prose_has_the_line_height_of_its_role_and_no_markup(theme, page):
    text = "第一行 <b>不是粗体</b>\n第二行\n第三行"
    prose = put(page, Prose(text))
    assert prose.heightForWidth(600) == 3 * 21
    assert prose.accessibleName() == prose.plain_text() == text
    theme.set_language("en")
    assert prose.heightForWidth(600) == 3 * 19
