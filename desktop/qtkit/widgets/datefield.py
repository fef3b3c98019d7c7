"""Fields for a day, and for a day with its hour: typed, or chosen from a calendar."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from importlib import import_module

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.lineedit import LineEdit

ReadDay = Callable[[str, date], date | None]
_NUMBERS = re.compile(r"\d+")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:：.时](\d{2})?分?$")
_EDGE, _MONTH = 3, 28
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: _MONTH,
    Qt.Key.Key_PageDown: -_MONTH,
}


def read_day(text: str, today: date) -> date | None:
    """Return the day of "2026-11-25", "11/25" or "11月25日"; None for anything else."""
    parts = [int(part) for part in _NUMBERS.findall(unicodedata.normalize("NFKC", text))]
    if len(parts) == 2:  # noqa: PLR2004 - month and day
        parts.insert(0, today.year)
    try:
        return date(*parts)
    except (TypeError, ValueError, OverflowError):
        return None


class DateField(LineEdit):
    """A day; what is typed stays as it is until it can be read."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, read: ReadDay = read_day, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._read, self._today = read, today
        self._day: date | None = None
        self._open = IconButton("calendar", "", self)
        # Alt+Down opens it: one stop fewer on the way through a form.
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setObjectName("open_calendar")
        self._open.clicked.connect(lambda _checked: self.open_calendar())
        self.editingFinished.connect(self._take_text)
        self.textEdited.connect(lambda _text: self.set_error(wrong=False))
        self._retranslate()

    def day(self) -> date | None:
        """Return the day, None where nothing is chosen."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day without telling anybody."""
        self._day = day
        self.setText(self._written())
        self.set_error(wrong=False)

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        made = import_module("desktop.qtkit.widgets.calendar").Calendar(self)
        made.picked.connect(self._pick)
        made.open_below(self, self._day or self._today())

    def _written(self) -> str:
        return self._day.isoformat() if self._day else ""

    def _parse(self, text: str) -> bool:
        """Take what is typed; return whether it could be read."""
        day = self._read(text, self._today())
        if day is not None:
            self._day = day
        return day is not None

    def _step(self, days: int) -> None:
        self._day = (self._day or self._today()) + timedelta(days=days)
        self._tell()

    def _pick(self, day: date) -> None:
        self._day = day
        self._tell()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_text(self) -> None:
        text, before = self.text().strip(), self._written()
        if text == before:
            return
        if not text:
            self._day = None
            self._tell()
        elif self._parse(text):
            self._tell()
        else:
            self.set_error(wrong=True)
            self.refused.emit(
                self.tr("No such date. Write it like {example}.").format(
                    example=self.placeholderText()
                )
            )

    def _tell(self) -> None:
        self.set_day(self._day)
        self.chosen.emit(self._value())

    def _value(self) -> object:
        return self._day

    def _example(self) -> str:
        return self._today().isoformat()

    def _retranslate(self) -> None:
        self._open.set_name(self.tr("Choose from the calendar"))
        self.setPlaceholderText(self._example())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self.open_calendar()
        elif key in _STEPS and not self.isReadOnly():
            self._take_text()
            self._step(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = current_theme().height("target")
        margins = self.textMargins()
        left, right = margins.left(), margins.right()
        free = side + _EDGE
        self.setTextMargins(*((free, 0, right, 0) if self.isRightToLeft() else (left, 0, free, 0)))
        self._open.resize(side, side)
        x = _EDGE if self.isRightToLeft() else self.width() - side - _EDGE
        self._open.move(x, (self.height() - side) // 2)


class DateTimeField(DateField):
    """A day with its hour; without an hour typed the one given at the start counts."""

    def __init__(
        self,
        read: ReadDay = read_day,
        today: Callable[[], date] = date.today,
        hour: time = time(17, 0),
    ) -> None:
        self._hour, self._usual = hour, hour
        super().__init__(read, today)

    def moment(self) -> datetime | None:
        """Return day and hour, None where nothing is chosen."""
        return datetime.combine(self._day, self._hour) if self._day else None

    def set_moment(self, moment: datetime | None) -> None:
        """Show a moment without telling anybody."""
        self._hour = moment.time() if moment else self._usual
        self.set_day(moment.date() if moment else None)

    @override
    def _written(self) -> str:
        moment = self.moment()
        return moment.strftime("%Y-%m-%d %H:%M") if moment else ""

    @override
    def _parse(self, text: str) -> bool:
        plain = unicodedata.normalize("NFKC", text).strip()
        found = _CLOCK.search(plain)
        day_text = plain[: found.start()].strip() if found else plain
        before = self._day
        if day_text and not super()._parse(day_text):
            return False
        try:
            hour = time(int(found[1]), int(found[2] or 0)) if found else self._usual
        except ValueError:
            self._day = before
            return False
        self._hour = hour
        self._day = self._day or self._today()
        return True

    @override
    def _value(self) -> object:
        return self.moment()

    @override
    def _example(self) -> str:
        return f"{self._today().isoformat()} {self._usual:%H:%M}"
