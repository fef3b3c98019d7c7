"""Places given for left-to-right, as they stand where a language reads from the right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from desktop.qtkit.widgets.look import (
    below,
    indented,
    mirrored,
    placed,
    reads_from,
    turned,
    unfold,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
rects = st.builds(
    QRect, st.integers(0, 300), st.integers(0, 90), st.integers(0, 300), st.integers(0, 90)
)


@given(rects, rects)
def test_a_place_keeps_its_size_and_height_and_comes_back(box, rect):
    there = mirrored(RIGHT, box, rect)
    assert (there.size(), there.top()) == (rect.size(), rect.top())
    assert mirrored(RIGHT, box, there) == rect
    assert mirrored(LEFT, box, rect) is rect


@given(rects, rects)
def test_what_is_far_from_one_end_is_as_far_from_the_other(box, rect):
    there = mirrored(RIGHT, box, rect)
    assert there.left() - box.left() == box.right() - rect.right()


def test_places_between_pixels_turn_round_too():
    there = mirrored(RIGHT, QRectF(0, 0, 100, 20), QRectF(1.5, 2, 10, 10))
    assert there == QRectF(88.5, 2, 10, 10)


def test_a_painter_puts_a_place_where_its_language_does():
    image = QImage(40, 10, QImage.Format.Format_ARGB32)
    painter, box, rect = QPainter(image), QRect(10, 0, 30, 10), QRect(12, 0, 4, 10)
    painter.setLayoutDirection(LEFT)
    here = turned(painter, box, rect)
    painter.setLayoutDirection(RIGHT)
    there = turned(painter, box, rect)
    painter.end()
    assert (here, there) == (rect, QRect(34, 0, 4, 10))


def test_a_widget_puts_a_place_where_its_language_does(page):
    assert placed(page, QRect(0, 0, 3, 9)) == QRect(0, 0, 3, 9)
    page.setLayoutDirection(RIGHT)
    assert placed(page, QRect(0, 0, 3, 9)).right() == page.width() - 1
    assert reads_from(page) & Qt.AlignmentFlag.AlignAbsolute


def test_room_at_the_ends_of_a_layout_changes_sides(page):
    pane, part, inner = QWidget(), QLabel("x"), QHBoxLayout()
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(part)
    pane.setLayout(indented(inner, 30, 4))
    page.layout().addWidget(pane)
    pane.show()
    QApplication.processEvents()
    width = part.width()
    assert part.x() == 30
    page.setLayoutDirection(RIGHT)
    QApplication.processEvents()
    assert (part.x(), part.width()) == (4, width)


@pytest.mark.parametrize("way", [LEFT, RIGHT])
def test_a_popup_opens_with_its_edge_below_where_words_begin(page, way):
    page.setLayoutDirection(way)
    near = QFrame(page)
    near.setGeometry(200, 10, 150, 30)
    popup = QFrame(page, Qt.WindowType.Popup)
    popup.setFixedSize(100, 60)
    # A window of its own takes the direction of the program, not of its parent.
    popup.setLayoutDirection(way)
    unfold(popup, below(near, near.rect()))
    start = near.mapToGlobal(QPoint(0, 0)).x()
    expected = start if way is LEFT else start + near.width() - popup.width()
    # The platform of the tests draws a frame of two pixels around popups.
    assert abs(popup.x() - expected) <= 2
    popup.close()
