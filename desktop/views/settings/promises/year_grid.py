"""A year as twelve small months, painted: walked through by keys, each day said to readers."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.sla.calendars import WEEKDAYS, DayKind, Planned
from desktop.qtkit.formats import format_weekday
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import focus_ring, placed
from desktop.views.settings.promises.day_signs import paint_day
from desktop.views.settings.promises.day_words import day_words
from desktop.views.settings.promises.year_places import MONTHS, least_width, places

_FIRST, _LAST = date(1970, 1, 1), date(2199, 12, 31)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEKDAYS,
    Qt.Key.Key_Down: WEEKDAYS,
}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class YearGrid(QWidget):
    """`current_changed` tells the day one stands on, `opened` the one to be edited."""

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("year")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day = self._today = today
        self._language = "zh"
        self._plan: dict[date, Planned] = {}
        self._planned: Callable[[date], Planned] = lambda _day: Planned(DayKind.WORK, "", ())
        self._places = places(0)
        current_theme().changed.connect(self._fit)

    def show_plan(self, planned: Callable[[date], Planned], language: str) -> None:
        """Show what counts on each day."""
        self._planned, self._language = planned, language
        self._read_year()

    def go_to(self, day: date) -> None:
        """Stand on a day; its year is shown."""
        other_year = day.year != self.day.year
        self.day = min(max(day, _FIRST), _LAST)
        if other_year:
            self._read_year()
        self._tell()
        self.current_changed.emit(self.day)

    def words(self, day: date) -> str:
        """Return all that is to be said of a day."""
        return day_words(day, self._planned(day), self._today, self._language)

    @override
    def sizeHint(self) -> QSize:
        return QSize(least_width(), self._places.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, MONTHS + 1):
            if placed(self, self._places.month(month)).intersects(event.rect()):
                self._paint_head(painter, month)
        painter.setFont(theme.font("note"))
        for day, planned in self._plan.items():
            box = placed(self, self._places.day(day))
            if box.intersects(event.rect()):
                paint_day(painter, box, planned.kind, str(day.day))
                self._paint_place(painter, box, day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = _STEPS[key]
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.go_to(self.day + timedelta(days=-step if mirrored and abs(step) == 1 else step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go_to(_month_on(self.day, -1 if key is Qt.Key.Key_PageUp else 1))
        elif key is Qt.Key.Key_Home:
            self.go_to(self.day.replace(day=1))
        elif key is Qt.Key.Key_End:
            self.go_to(self.day.replace(day=calendar.monthrange(*self.day.timetuple()[:2])[1]))
        elif key in _OPENS:
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.opened.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)

    def _read_year(self) -> None:
        first = date(self.day.year, 1, 1)
        days = 366 if calendar.isleap(first.year) else 365
        every = (first + timedelta(days=number) for number in range(days))
        self._plan = {day: self._planned(day) for day in every}
        self._tell()

    def _tell(self) -> None:
        # A painted day is none of Qt's objects: readers get the current one as the description.
        self.setAccessibleDescription(self.words(self.day))
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
        self.update()

    def _day_at(self, point: QPoint) -> date | None:
        boxes = ((day, placed(self, self._places.day(day))) for day in self._plan)
        return next((day for day, box in boxes if box.contains(point)), None)

    def _paint_head(self, painter: QPainter, month: int) -> None:
        theme, box = current_theme(), self._places.month(month)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("strong"))
        title = QRect(box.left(), box.top(), box.width(), self._places.head)
        short = QLocale.FormatType.ShortFormat
        name = QLocale(self._language).standaloneMonthName(month, short)
        lead = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(placed(self, title), lead, name)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font("note"))
        for weekday in range(WEEKDAYS):
            # A Monday is the first of these days.
            text = format_weekday(date(2001, 1, 1 + weekday), self._language)
            text = text[-1] if self._language == "zh" else text[:2]
            spot = placed(self, self._places.weekday(month, weekday))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_place(self, painter: QPainter, box: QRect, day: date) -> None:
        inner = box.adjusted(0, 0, -1, -1)
        if day == self.day and self.hasFocus():
            focus_ring(painter, inner)
        elif day in (self.day, self._today):
            tone = "accent" if day == self.day else "control"
            painter.setPen(QPen(current_theme().colour(tone), 1))
            painter.drawRect(inner.adjusted(0, 0, -1, -1))

    def _fit(self) -> None:
        self._places = places(self.width())
        if self.height() != self._places.height():
            self.setFixedHeight(self._places.height())
        self.setMinimumWidth(least_width())
        self.update()


def _month_on(day: date, step: int) -> date:
    months = day.year * MONTHS + day.month - 1 + step
    year, month = divmod(months, MONTHS)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
