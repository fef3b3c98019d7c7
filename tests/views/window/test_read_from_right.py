"""What is painted by hand where the language reads from the right: each mark at its other side."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from desktop.domain.ticket_groups import HOT
from desktop.models.palette_model import ROW
from desktop.models.ticket_columns import INDEX
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.tickets.mirrored_rows import MirroredRows, mirrored_spans
from desktop.views.tickets.row_painter import RowLook, RowPainter
from desktop.views.tickets.stepper import Stage, Stepper
from desktop.views.tickets.view_delegate import ADDS, ID, add_box, sign_box

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def turn(desk, pseudo):
    """Change the language of the whole window while it is open."""
    languages().pseudo = pseudo
    desk.app.apply_setting("language", "en")
    desk.settle()


@pytest.fixture
def desk(opened):
    found = opened("en")
    found.window.resize(1440, 900)
    turn(found, "mirrored")
    return found


def picture(widget, rect=None):
    return (widget.grab() if rect is None else widget.grab(rect)).toImage()


def spots(image, token):
    """Return the columns of a picture in which a colour of the theme is found."""
    wanted = current_theme().colour(token).rgb()
    return {
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == wanted for y in range(image.height()))
    }


def inked(image):
    """Return the columns of a picture in which there is more than its ground."""
    return {
        x
        for x in range(image.width())
        if len({image.pixel(x, y) for y in range(2, image.height() - 2)}) > 1
    }


def row_picture(desk, row, column=None):
    table = desk.queue.table
    rect = table.row_rect(row)
    if column is not None:
        left = table.columnViewportPosition(INDEX[column])
        rect = QRect(left, rect.top(), table.columnWidth(INDEX[column]), rect.height())
    return picture(table.viewport(), rect)


def test_the_icon_of_a_view_stands_as_far_from_the_right_as_it_did_from_the_left():
    row = QRect(8, 30, 184, 27)
    there, here = sign_box(row, 16, RIGHT), sign_box(row, 16, LEFT)
    assert row.right() - there.right() == here.left() - row.left()
    heading = QRect(0, 0, 200, 34)
    assert add_box(heading, RIGHT).left() == heading.right() - add_box(heading, LEFT).right()


def test_icons_of_views_are_at_the_right_and_counts_at_the_left(desk):
    rows = desk.queue.views.findChild(QWidget, "views")
    image = picture(rows.viewport(), item_rect(rows, "due"))
    third = image.width() // 3
    marks = {x for x in spots(image, "amber") if x > 2 * third}
    assert marks
    assert spots(image, "amberbg")
    assert max(spots(image, "amberbg")) < third


def item_rect(rows, wanted):
    """Return where a view stands in the list."""
    items = [rows.item(at) for at in range(rows.count())]
    return next(rows.visualItemRect(item) for item in items if item.data(ID) == wanted)


def test_the_plus_of_a_heading_is_pressed_where_it_is_painted(desk, qtbot):
    rows = desk.queue.views.findChild(QWidget, "views")
    heading = next(
        rows.visualItemRect(rows.item(at)) for at in range(rows.count()) if rows.item(at).data(ADDS)
    )
    plus = add_box(heading, RIGHT)
    assert inked(picture(rows.viewport(), plus))
    with qtbot.waitSignal(rows.add_wanted):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=plus.center())
    desk.settle()


def test_columns_measured_from_the_right_keep_their_widths():
    assert mirrored_spans([(0, 40), (40, 100), (0, 0)], 200) == [(160, 40), (60, 100), (200, 0)]


def test_the_bar_of_the_current_row_is_at_the_right_edge(desk):
    table = desk.queue.table
    image = row_picture(desk, table.currentIndex().row())
    bar = {x for x in spots(image, "accent") if x >= image.width() - 3}
    assert bar == {image.width() - 3, image.width() - 2, image.width() - 1}
    assert not [x for x in spots(image, "accent") if x < 3]


def test_a_cell_begins_at_its_right_with_the_mark(desk):
    table, model = desk.queue.table, desk.queue.model
    row = next(
        at
        for at in range(model.rowCount())
        if model.ticket(at) and desk.queue.table.row_rect(at).top() >= 0
        if at != table.currentIndex().row()
    )
    assert model.group(0).value == HOT
    image = row_picture(desk, row, "due")
    # The first of the hot ones is overdue: a red disc before red words.
    disc = spots(image, "redsolid")
    assert min(disc) > image.width() * 2 // 3
    assert min(spots(image, "red")) < min(disc)


def test_a_subject_ends_at_the_right_of_its_cell(desk):
    image = row_picture(desk, desk.queue.table.currentIndex().row(), "number")
    used = inked(image)
    assert image.width() - max(used) < min(used) + 12
    assert max(used) < image.width() - 4


def test_a_group_row_begins_at_the_right_and_its_remark_ends_at_the_left(desk):
    image = row_picture(desk, 0)
    used = sorted(inked(image))
    gaps = [b - a for a, b in pairwise(used)]
    assert image.width() - 30 < used[-1] < image.width() - 10
    assert 10 < used[0] < 30
    # One wide gap between title and remark: nothing lies on anything else.
    assert len([gap for gap in gaps if gap > 100]) == 1


def test_a_folded_group_points_to_the_left_and_opens_by_that_key(desk):
    table, model = desk.queue.table, desk.queue.model
    table.setFocus()
    table.go_to_row(1)
    QTest.keyClick(table, Qt.Key.Key_Right)
    desk.settle()
    assert model.shown.is_folded(HOT)
    QTest.keyClick(table, Qt.Key.Key_Left)
    desk.settle()
    assert not model.shown.is_folded(HOT)


def test_a_row_of_the_palette_begins_at_the_right_with_its_icon(desk):
    desk.show("palette")
    rows = desk.window.findChild(QListView, "palette_rows")
    model = rows.model()
    found = [model.index(at) for at in range(model.rowCount())]
    # Not the chosen one, whose ground has round corners.
    others = [each for each in found if each != rows.currentIndex()]
    keyed = next(each for each in others if each.data(ROW).icon and each.data(ROW).keys)
    rows.scrollTo(keyed)
    image = picture(rows.viewport(), rows.visualRect(keyed))
    used, wide = inked(image), image.width()
    icon = {x for x in used if x >= wide - 24 - 16}
    assert icon
    assert max(icon) < wide - 20
    # A gap before the words, which go on to the left; the key caps stand at the left end.
    assert not used & set(range(wide - 24 - 16 - 8, wide - 24 - 16 - 1))
    assert {x for x in used if wide * 2 // 3 < x < wide - 50}
    assert 20 < min(used) < wide // 3


def test_letters_found_are_marked_at_the_right_of_the_row(desk):
    desk.show("palette")
    line = desk.window.findChild(LineEdit, "palette_search")
    line.setText("# ERP")
    desk.settle()
    rows = desk.window.findChild(QListView, "palette_rows")
    model = rows.model()
    shown = [model.index(at) for at in range(model.rowCount()) if model.index(at).data(ROW).spans]
    for index in shown[1:4]:
        image = picture(rows.viewport(), rows.visualRect(index))
        assert min(spots(image, "accent")) > image.width() // 2
        # Icon, title and what stands after it: nothing is left behind at the other end.
        assert max(inked(image)) > image.width() - 40
        assert min(inked(image)) > 60


def stages():
    """Return the columns of a bar of three stages, the first over, that have the strong colour."""
    bar = Stepper()
    bar.resize(600, 32)
    bar.show_stages([Stage("Intake"), Stage("Triage"), Stage("Closure")], 1, done=False)
    found = spots(bar.grab().toImage(), "accent")
    bar.deleteLater()
    return found


def test_the_first_stage_is_at_the_right_and_the_line_goes_on_to_the_left(desk):
    there = stages()
    turn(desk, "")
    here = stages()
    assert max(here) < 400
    assert min(there) > 200
    # Discs and lines are the same ones, counted from the other side.
    assert {599 - x for x in there if x > 577} == {x for x in here if x < 22}


def test_hits_lie_behind_the_words_at_the_right(desk):
    queue, size = desk.queue, QSize(300, 36)
    row = queue.model.ticket(queue.table.currentIndex().row())
    spans = [(0, 300) if at == INDEX["subject"] else (0, 0) for at in range(len(INDEX))]
    pictures = []
    for kind in (RowPainter, MirroredRows):
        image = QImage(size, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        rows = kind(current_theme(), queue.words)
        rows.sought = row.subject[:2]
        rows.begin(painter, spans, size)
        rows.paint(painter, 0, row, RowLook(selected=False, current=False, hovered=False))
        painter.end()
        pictures.append(spots(image, "amberbg"))
    here, there = pictures
    assert len(here) == len(there)
    words = current_theme().metrics("strong").horizontalAdvance(row.subject)
    assert min(here) == 6
    assert abs(min(there) - (300 - 6 - words)) <= 1


def test_the_window_looks_as_before_when_it_reads_from_the_left_again(opened):
    desk = opened("en")
    desk.window.resize(1440, 900)
    turn(desk, "")
    desk.queue.table.setFocus()
    before = picture(desk.window)
    turn(desk, "mirrored")
    assert picture(desk.window) != before
    turn(desk, "")
    QApplication.processEvents()
    assert picture(desk.window) == before
