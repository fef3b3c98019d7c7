"""Cards of export targets: how they stand, what their button does, keys, what readers hear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.targetcard import TargetCard


@pytest.fixture
def card(page):
    found = TargetCard("pdf", "PDF manual", "red")
    found.set_texts("PDF manual", "A4 · 48 pages")
    page.layout().addWidget(found)
    QApplication.processEvents()
    return found


def buttons(card):
    """Return the words of all buttons that are seen."""
    return [each.text() for each in card.findChildren(Button) if each.isVisible() and each.text()]


def test_each_state_says_how_it_stands_and_offers_one_act(card):
    card.show_ready("Ready · 3.1 MB", "Open")
    assert buttons(card) == ["Open"]
    card.show_outdated("3 changes to publish", "Publish")
    assert buttons(card) == ["Publish"]
    card.show_queued("Queued after posters")
    assert buttons(card) == ["Remove"]
    assert "Queued after posters" in card.accessibleDescription()
    card.show_running(0.62, "Laying out stage 4 of 5")
    assert buttons(card) == ["Cancel"]
    assert card.findChild(QProgressBar).isVisible()
    assert card.accessibleDescription() == "A4 · 48 pages, Laying out stage 4 of 5, 62%"


def test_a_failed_export_is_told_and_offers_to_try_again_or_in_another_way(qtbot, card):
    heard = []
    card.retried.connect(lambda: heard.append("again"))
    card.way_out.connect(lambda: heard.append("as PDF"))
    card.show_failed("Printer offline. Nothing was printed.", "Save as PDF")
    assert sorted(buttons(card)) == ["Retry", "Save as PDF"]
    for name in ("target_retry", "target_way"):
        qtbot.mouseClick(card.findChild(Button, name), Qt.MouseButton.LeftButton)
    assert heard == ["again", "as PDF"]
    reader = QAccessible.queryAccessibleInterface(card)
    assert reader.text(QAccessible.Text.Name) == "PDF manual"
    assert "Nothing was printed" in reader.text(QAccessible.Text.Description)
    card.show_failed("Printer offline. Nothing was printed.")
    assert buttons(card) == ["Retry"]


def test_what_is_not_approved_cannot_be_exported_and_says_so(card):
    card.show_blocked("Export")
    act = card.findChild(Button, "target_act")
    assert (act.isEnabled(), act.toolTip()) == (False, "Needs approval")
    assert "Needs approval" in card.accessibleDescription()
    card.show_ready("Ready", "Open")
    assert (act.isEnabled(), act.toolTip()) == (True, "")


def test_enter_and_a_click_choose_the_card_and_its_button_acts(qtbot, card):
    heard = []
    card.chosen.connect(lambda: heard.append("chosen"))
    card.acted.connect(heard.append)
    card.show_outdated("3 changes to publish", "Publish")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.findChild(Button, "target_act"), Qt.MouseButton.LeftButton)
    assert heard == ["chosen", "chosen", "outdated"]


def test_escape_stops_what_is_running(qtbot, card):
    heard = []
    card.acted.connect(heard.append)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    card.show_running(0.1, "")
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert heard == ["running"]


def test_the_focus_stays_at_the_card_when_its_button_goes(card):
    card.show_failed("Printer offline.")
    card.findChild(Button, "target_retry").setFocus()
    card.show_running(0.0, "Printing")
    assert card.hasFocus()


def test_the_card_is_filled_under_the_mouse_and_ringed_with_the_focus(card, theme):
    card.show_ready("Ready", "Open")
    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    card.setFocus()
    picture = card.grab().toImage()
    assert picture.pixelColor(card.width() // 2, 0) == theme.colour("focus")
    assert picture.pixelColor(card.width() // 2, 5) == theme.colour("hover")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_icon_and_the_buttons_grow_with_the_text(card, theme, scale):
    theme.set_scale(scale)
    card.show_ready("Ready", "Open")
    QApplication.processEvents()
    act = card.findChild(Button, "target_act")
    assert act.height() >= 28 * scale
    assert act.width() >= act.minimumSizeHint().width()
