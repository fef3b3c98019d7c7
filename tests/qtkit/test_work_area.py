"""Long work shows a card after a moment, with how far it is and a way to stop it."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.qtkit.widgets.workarea import WorkArea


@pytest.fixture
def area(qtbot):
    over = QWidget()
    over.resize(900, 500)
    qtbot.addWidget(over)
    over.show()
    return WorkArea(over)


def test_work_that_ends_within_a_moment_shows_nothing(area, qtbot):
    card = area.begin("Exporting")
    area.end(card)
    other = area.begin("Exporting")
    qtbot.waitUntil(other.isVisible)
    assert area.findChildren(QWidget, "work_card") == [other]


def test_a_card_stands_inside_the_lower_right_corner(area, qtbot):
    card = area.begin("Exporting to 工单.csv")
    qtbot.waitUntil(card.isVisible)
    over = area.parentWidget().rect()
    assert over.contains(area.geometry())
    assert area.geometry().center().x() > over.center().x()
    area.parentWidget().resize(500, 400)
    qtbot.waitUntil(lambda: area.parentWidget().rect().contains(area.geometry()))


def test_cancel_is_told_once_and_can_be_reached_by_keyboard(area, qtbot):
    card = area.begin("Exporting")
    qtbot.waitUntil(card.isVisible)
    stop = next(b for b in card.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(card.cancelled):
        stop.click()
    assert not stop.isEnabled()


def test_how_long_it_takes_still_is_told_once_it_can_be_known(area, qtbot, monkeypatch):
    card = area.begin("Exporting")
    qtbot.waitUntil(card.isVisible)
    card.follow(1, 10)
    before = card.findChildren(object)
    monkeypatch.setattr("desktop.qtkit.widgets.workarea.QElapsedTimer.elapsed", lambda _s: 6000)
    card.follow(5, 10)
    texts = [each.text() for each in before if hasattr(each, "text") and each.text()]
    assert any("6" in text for text in texts), texts


def test_a_card_is_gone_with_its_work(area, qtbot):
    card = area.begin("Exporting")
    qtbot.waitUntil(card.isVisible)
    area.end(card)
    area.end(card)
    assert not area.isVisible()
