"""The month that opens under a date field."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_WIDE, _HIGH = 300, 236


class Calendar(QFrame):
    """A month to choose a day from; arrow keys move, Enter takes, Esc leaves all as it was."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("floating", "true")
        self.setObjectName("calendar")
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale())
        self.month.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        one_letter = QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        self.month.setHorizontalHeaderFormat(one_letter)
        self.month.setAccessibleName(self.tr("Calendar"))
        plain = QTextCharFormat()
        plain.setForeground(current_theme().colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt's red would say that something is wrong with a weekend.
            self.month.setWeekdayTextFormat(day, plain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.month)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)

    def open_below(self, field: QWidget, day: date) -> None:
        """Open under a field, or above it where the screen ends; on a day."""
        theme = current_theme()
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        spot = field.mapToGlobal(QPoint(0, field.height() + 2))
        screen = field.screen().availableGeometry()
        if spot.y() + self.height() > screen.bottom():
            spot.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        self.move(spot)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.close()

    def _take(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
