"""Charts: points stepped by keys, what readers hear, too few cases, bare axes, places of parts."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.chart import Chart
from desktop.qtkit.widgets.chart_data import (
    ChartData,
    Event,
    Level,
    Point,
    Series,
    Shape,
    Verdict,
)
from desktop.qtkit.widgets.chart_frame import Frame
from desktop.qtkit.widgets.chart_plot import Showing

POINTS = (
    Point("8 Oct", 6.3, 24),
    Point("9 Oct", None),
    Point("10 Oct", 10.6, 31, "ERP down", Verdict.OUTSIDE),
    Point("11 Oct", 4.2, 19),
)
DATA = ChartData("Median", "per day", (Series("before", POINTS),), "h", 1, 74)
BOTH = DATA._replace(series=(*DATA.series, Series("after", POINTS[::-1], Shape.SQUARE)))
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


@pytest.fixture
def chart(page):
    found = Chart()
    page.layout().addWidget(found)
    found.show_data(DATA)
    QApplication.processEvents()
    return found


def heard(chart, *keys):
    """Return what a reader is told after each key."""
    said = []
    chart.plot.setFocus()
    for key in keys:
        QTest.keyClick(chart.plot, key)
        reader = QAccessible.queryAccessibleInterface(chart.plot)
        said.append(reader.text(QAccessible.Text.Description))
    return said


def test_arrow_keys_step_through_the_points_and_each_is_told(chart):
    assert heard(chart, RIGHT, RIGHT, RIGHT, RIGHT) == [
        "before · 8 Oct, 6.3 h · n 24",
        "before · 10 Oct, 10.6 h · n 31, ERP down, outside the limits",
        "before · 11 Oct, 4.2 h · n 19",
        "before · 11 Oct, 4.2 h · n 19",
    ]
    assert heard(chart, LEFT, Qt.Key.Key_Home, Qt.Key.Key_End)[1:] == [
        "before · 8 Oct, 6.3 h · n 24",
        "before · 11 Oct, 4.2 h · n 19",
    ]
    assert heard(chart, Qt.Key.Key_Escape) == ["Arrow keys step through the points"]


def test_up_and_down_change_the_series(chart):
    chart.show_data(BOTH)
    first, second, back = heard(chart, RIGHT, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert second == "after · 11 Oct, 4.2 h · n 19"
    assert first == back


def test_from_right_to_left_the_right_arrow_goes_to_the_point_at_the_right(chart):
    chart.plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    heard(chart, LEFT, LEFT)
    frame = Frame(chart.plot, DATA)
    before = frame.spot(*chart.plot.current).x()
    heard(chart, RIGHT)
    assert frame.spot(*chart.plot.current).x() > before


def test_the_mouse_shows_the_tooltip_of_the_nearest_point(chart):
    frame = Frame(chart.plot, DATA)
    spot = frame.spot(0, 2)
    assert frame.nearest(spot + QPointF(4, 6)) == (0, 2)
    assert frame.nearest(QPointF(1, 1)) is None
    plain = chart.plot.grab().toImage()
    QTest.mouseMove(chart.plot, (spot + QPointF(2, 2)).toPoint())
    assert chart.plot.grab().toImage() != plain


def test_too_few_cases_show_points_alone_and_say_so(chart):
    few = DATA._replace(n=12, need=20, levels=(Level(5.0, "Mean"),))
    chart.show_data(few)
    assert chart.few.isVisible()
    assert chart.few.words.text() == "Too few tickets (12 of 20)"
    assert "Too few tickets (12 of 20)" in chart.plot.accessibleName()
    assert chart.legend.items() == []
    assert "outside" not in heard(chart, RIGHT, RIGHT)[-1]
    chart.show_data(DATA)
    assert not chart.few.isVisible()


def test_bare_axes_are_shown_after_150_ms_of_reading_and_no_sooner(qtbot, chart):
    chart.begin("Median", "per day")
    assert chart.plot.showing is Showing.DATA
    qtbot.waitUntil(lambda: chart.plot.showing is Showing.WAITING, timeout=2000)
    assert chart.plot.accessibleDescription() == "Reading"
    chart.show_data(DATA)
    assert chart.plot.showing is Showing.DATA


def test_a_chart_without_values_says_a_fact_and_offers_an_act(chart):
    button = chart.add_action(Button("Open call-back list"))
    chart.show_empty(DATA, "No call-backs in this period", "Marks appear after the first call.")
    assert (chart.empty.isVisible(), button.isVisible()) == (True, True)
    assert chart.plot.accessibleDescription().startswith("No call-backs in this period")
    chart.show_data(DATA)
    assert not chart.empty.isVisible()


def test_the_legend_tells_series_apart_by_shape_and_explains_verdicts(chart):
    chart.show_data(BOTH)
    shapes = [(name, shape) for name, shape, verdict in chart.legend.items() if not verdict]
    assert shapes == [("before", Shape.CIRCLE), ("after", Shape.SQUARE)]
    assert "outside the limits" in chart.legend.accessibleName()
    chart.show_data(DATA._replace(series=(Series("", POINTS[:1]),)))
    assert not chart.legend.isVisible()


@pytest.mark.parametrize(
    ("values", "ticks"),
    [((127, 70), [0, 25, 50, 75, 100, 125, 150]), ((10.6,), [0, 2, 4, 6, 8, 10, 12]),
     ((0.0,), [0, 0.2, 0.4, 0.6, 0.8, 1.0]), ((-3, 4), [-4, -2, 0, 2, 4])],
)  # fmt: skip
def test_the_axis_has_round_values_and_holds_all(values, ticks):
    points = tuple(Point("", value) for value in values)
    found = ChartData("", "", (Series("", points),)).ticks()
    assert found == pytest.approx(ticks)
    assert found[0] <= min(values)
    assert found[-1] >= max(values)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("way", Qt.LayoutDirection)
def test_all_points_and_bars_stay_between_the_axes(chart, theme, scale, way):
    theme.set_scale(scale)
    chart.plot.setLayoutDirection(way)
    levels = (Level(9.5, "UCL 9.5"), Level(6.1, "Mean 6.1", is_limit=False))
    bars = Series("bars", POINTS, Shape.BAR)
    data = BOTH._replace(levels=levels, events=(Event(2, "pilot"),), series=(*BOTH.series, bars))
    chart.show_data(data)
    QApplication.processEvents()
    frame = Frame(chart.plot, data)
    room = chart.plot.rect()
    for series in range(3):
        for place in (0, 3):
            spot = frame.spot(series, place)
            assert room.contains(spot.toPoint())
            assert frame.area.top() <= spot.y() <= frame.area.bottom()
    assert not chart.plot.grab().isNull()
    assert chart.plot.minimumSizeHint().height() == 160 * scale


@pytest.mark.parametrize("shape", Shape)
def test_what_misses_its_target_looks_different_in_grey_as_well(chart, shape):
    point = Point("a", 5.0, 5)
    pictures = []
    for verdict in (Verdict.NONE, Verdict.OUTSIDE):
        series = Series("", (point._replace(verdict=verdict),), shape)
        chart.show_data(ChartData("", "", (series,)))
        picture = chart.plot.grab().toImage()
        pictures.append(picture.convertToFormat(picture.Format.Format_Grayscale8))
    assert pictures[0] != pictures[1]
