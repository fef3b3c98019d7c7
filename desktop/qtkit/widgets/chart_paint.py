"""How a chart is painted: axes, levels, events, points or bars, and the words beside them."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.chart_data import Verdict
from desktop.qtkit.widgets.chart_frame import Frame, is_bar
from desktop.qtkit.widgets.chart_marks import (
    INKS,
    line_pen,
    paint_bar,
    paint_point,
    point_size,
)

_GAP, _PAD = 8, 8
_CENTRE = Qt.AlignmentFlag.AlignCenter
_TICKS = 5
_VERDICTS = {Verdict.OUTSIDE: "red", Verdict.BELOW: "orange", Verdict.NONE: "text"}


def paint_chart(painter: QPainter, frame: Frame) -> None:
    """Paint the whole chart."""
    _paint_axes(painter, frame)
    if not frame.data.is_few:
        _paint_levels(painter, frame)
        _paint_events(painter, frame)
        _paint_lines(painter, frame)
    _paint_points(painter, frame)


def paint_skeleton(painter: QPainter, rect: QRectF) -> None:
    """Paint axes without values, where values are still being read or there are none."""
    theme = current_theme()
    left, foot = theme.px(44), theme.px(24)
    area = rect.adjusted(left, theme.px(16), -theme.px(_GAP), -foot)
    for number in range(_TICKS):
        y = area.top() + number * area.height() / (_TICKS - 1)
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.colour("border"))
        bar = QRectF(rect.left() + theme.px(10), y - theme.px(4), theme.px(26), theme.px(8))
        painter.fillRect(bar, theme.colour("hover"))
    for number in range(_TICKS):
        slot = area.width() / _TICKS
        wide = min(theme.px(36), slot / 2)
        x = area.left() + (number + 0.5) * slot - wide / 2
        bar = QRectF(x, area.bottom() + theme.px(9), wide, theme.px(8))
        painter.fillRect(bar, theme.colour("hover"))


def paint_tip(painter: QPainter, frame: Frame, spot: QPointF, lines: list[str]) -> None:
    """Paint what is said of a point, above it or, where there is no room, below."""
    theme, pad = current_theme(), current_theme().px(_PAD)
    metrics = theme.metrics("meta")
    wide = max(metrics.horizontalAdvance(line) for line in lines) + 2 * pad
    high = len(lines) * metrics.height() + pad
    reach = point_size() + theme.px(4)
    left = min(max(0.0, spot.x() - wide / 2), max(0.0, frame.width - wide))
    top = spot.y() - reach - high
    box = QRectF(left, top if top >= 0 else spot.y() + reach, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("toast"))
    painter.drawRoundedRect(box, tokens().radius["control"], tokens().radius["control"])
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("toasttext"))
    painter.drawText(box, _CENTRE, "\n".join(lines))


def paint_current(painter: QPainter, spot: QPointF) -> None:
    """Paint the ring around the point that was stepped to."""
    side = point_size() * 1.9
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_theme().colour("focus"), 2))
    painter.drawEllipse(spot, side / 2, side / 2)


def _write(painter: QPainter, box: QRectF, words: str, look: tuple[str, str]) -> None:
    theme = current_theme()
    painter.setFont(theme.font(look[0]))
    painter.setPen(theme.colour(look[1]))
    painter.drawText(box, _CENTRE, words)


def _paint_axes(painter: QPainter, frame: Frame) -> None:
    theme, data, area = current_theme(), frame.data, frame.area
    metrics, gap = theme.metrics("note"), theme.px(_GAP)
    for tick, words in zip(frame.ticks, data.tick_words(), strict=True):
        y = round(frame.y(tick))
        line = theme.colour("border2" if tick == 0 else "grid")
        painter.fillRect(frame.box(QRectF(area.left(), y, area.width(), 1)), line)
        wide = metrics.horizontalAdvance(words) + 2
        box = QRectF(area.left() - gap - wide, y - frame.line / 2, wide, frame.line)
        _write(painter, frame.box(box), words, ("note", "muted"))
    labels = [each.label for each in data.series[0].points] if data.series else []
    widest = max((metrics.horizontalAdvance(each) for each in labels), default=0) + gap / 2
    # As many labels as have room; those between are said when a point is stepped to.
    step = max(1, -int(-widest // max(1.0, frame.slot())))
    for place in range(0, len(labels), step):
        x = area.left() + (place + 0.5) * frame.slot() - widest / 2
        box = QRectF(x, area.bottom() + gap / 2, widest, metrics.height())
        _write(painter, frame.box(box), labels[place], ("note", "muted"))


def _paint_levels(painter: QPainter, frame: Frame) -> None:
    theme, area = current_theme(), frame.area
    for level in frame.data.levels:
        y, ink = frame.y(level.value), "muted" if level.is_limit else "accent"
        pen = QPen(theme.colour(ink), 1.2 * theme.scale)
        if level.is_limit:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(frame.across(area.left()), y, frame.across(area.right()), y))
        role = "note" if level.is_limit else "note_strong"
        wide = theme.metrics(role).horizontalAdvance(level.words) + 2
        box = QRectF(area.right() + theme.px(_GAP), y - frame.line / 2, wide, frame.line)
        _write(painter, frame.box(box), level.words, (role, ink))


def _paint_events(painter: QPainter, frame: Frame) -> None:
    theme, area, gap = current_theme(), frame.area, current_theme().px(_GAP)
    for event in frame.data.events:
        x = area.left() + event.at * frame.slot()
        pen = QPen(theme.colour("violetsolid"), 1.2 * theme.scale)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(frame.across(x), 2, frame.across(x), area.bottom()))
        wide = theme.metrics("note_strong").horizontalAdvance(event.words) + 2 * gap
        # At the end of the chart the words stand before their line.
        left = x + gap / 2 if x + gap / 2 + wide < frame.width else x - gap / 2 - wide
        box = frame.box(QRectF(left, 1, wide, frame.line + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("violetbg"))
        painter.drawRoundedRect(box, tokens().radius["badge"], tokens().radius["badge"])
        _write(painter, box, event.words, ("note_strong", "violet"))


def _paint_lines(painter: QPainter, frame: Frame) -> None:
    for number, series in enumerate(frame.data.series):
        if is_bar(series.shape):
            continue
        painter.setPen(line_pen(series.shape, alone=len(frame.data.series) == 1))
        spots = [frame.spot(number, place) for place in range(len(series.points))]
        for one, other in pairwise(spots):
            # Where a value is missing there is a gap, not a guess.
            if one is not None and other is not None:
                painter.drawLine(one, other)


def _paint_points(painter: QPainter, frame: Frame) -> None:
    few, taken = frame.data.is_few, list[float]()
    for number, series in enumerate(frame.data.series):
        for place, point in enumerate(series.points):
            spot = frame.spot(number, place)
            if spot is None:
                continue
            verdict = Verdict.NONE if few else point.verdict
            if is_bar(series.shape) and not few:
                paint_bar(painter, frame.bar(number, place), series.shape, verdict)
                _write_above(painter, frame, spot, point.value or 0.0, verdict)
            else:
                paint_point(painter, spot, series.shape, verdict)
                if point.note and not few:
                    _write_note(painter, frame, spot, point.note, _VERDICTS[verdict])
        if not is_bar(series.shape) and series.points and not (few or frame.data.levels):
            _write_last(painter, frame, number, taken)


def _write_above(
    painter: QPainter, frame: Frame, spot: QPointF, value: float, verdict: Verdict
) -> None:
    words = frame.data.words(value)
    wide = current_theme().metrics("note_strong").horizontalAdvance(words) + 2
    box = QRectF(spot.x() - wide / 2, spot.y() - frame.line - 1, wide, frame.line)
    _write(painter, box, words, ("note_strong", _VERDICTS[verdict]))


def _write_note(painter: QPainter, frame: Frame, spot: QPointF, words: str, ink: str) -> None:
    wide = current_theme().metrics("note_strong").horizontalAdvance(words) + 2
    reach = point_size()
    x = frame.across(spot.x())
    left = x + reach if x + reach + wide < frame.area.right() else x - reach - wide
    box = frame.box(QRectF(left, spot.y() - frame.line / 2, wide, frame.line))
    # The line of an event or a level may run behind the words.
    painter.fillRect(box, current_theme().colour("surface"))
    _write(painter, box, words, ("note_strong", ink))


def _write_last(painter: QPainter, frame: Frame, number: int, taken: list[float]) -> None:
    series = frame.data.series[number]
    spot, value = frame.spot(number, len(series.points) - 1), series.points[-1].value
    if spot is None or value is None:
        return
    y = spot.y()
    # Last values that are nearly the same stand one below the other.
    while any(abs(y - other) < frame.line for other in taken):
        y += 1
    taken.append(y)
    words = frame.data.words(value)
    wide = current_theme().metrics("note_strong").horizontalAdvance(words) + 2
    left = frame.area.right() + current_theme().px(_GAP)
    box = QRectF(left, y - frame.line / 2, wide, frame.line)
    ink = {"graysolid": "gray"}.get(INKS[series.shape], INKS[series.shape])
    _write(painter, frame.box(box), words, ("note_strong", ink))
