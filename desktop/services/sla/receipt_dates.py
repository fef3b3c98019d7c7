"""Moments and spans of a receipt, on the wall of the calendar's zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.sla.receipt import Line, LineKind
from desktop.domain.sla.worktime import Run

_SECOND = 1000
_DAYS_ZH = "一二三四五六日"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LISTED = frozenset({LineKind.WORK, LineKind.MAKEUP})
_ROWS = frozenset({LineKind.OFF, LineKind.HOLIDAY})


class Dates:
    """Writes them in "zh" or "en"."""

    def __init__(self, zone: ZoneInfo, language: str) -> None:
        self._zone, self._zh = zone, language == "zh"

    def span(self, line: Line) -> str:
        """Return from when to when a line goes."""
        if line.kind in _LISTED:
            runs = ("、" if self._zh else ", ").join(self._run(run) for run in line.spans)
            return f"{self.day(self._at(line.start).date(), weekday=True)} {runs}"
        if line.kind in _ROWS:
            return self._days(line)
        if line.kind is LineKind.PAUSED:
            return f"{self.moment(line.start)} → {self.moment(line.end)}"
        at = self._at(line.start)
        return f"{self.day(at.date(), weekday=True)} {at:%H:%M}"

    def moment(self, at: int) -> str:
        """Return "10-08 14:10" or "8 Oct 14:10"."""
        wall = self._at(at)
        return f"{self.day(wall.date())} {wall:%H:%M}"

    def times(self, run: Run) -> str:
        """Return "12:00–13:00"."""
        return f"{self._at(run[0]):%H:%M}–{self._at(run[1]):%H:%M}"

    def day(self, day: date, *, weekday: bool = False) -> str:
        """Return "10-08 周四" or "Thu 8 Oct"."""
        if self._zh:
            return f"{day:%m-%d}" + (f" 周{_DAYS_ZH[day.weekday()]}" if weekday else "")
        text = f"{day.day} {_MONTHS[day.month - 1]}"
        return f"{_DAYS[day.weekday()]} {text}" if weekday else text

    def days(self, first: date, last: date) -> str:
        """Return "10-01–07" or "1–7 Oct"."""
        if first.month != last.month:
            return f"{self.day(first)}–{self.day(last)}"
        if self._zh:
            return f"{first:%m-%d}–{last:%d}"
        return f"{first.day}–{last.day} {_MONTHS[last.month - 1]}"

    def weekday(self, day: date) -> str:
        """Return "周四" or "Thu"."""
        return f"周{_DAYS_ZH[day.weekday()]}" if self._zh else _DAYS[day.weekday()]

    def _run(self, run: Run) -> str:
        start, end = self._at(run[0]), self._at(run[1])
        whole = end.date() != start.date() and (end.hour, end.minute) == (0, 0)
        until = "24:00" if whole else f"{end:%H:%M}"
        later = " +1" if end.date() != start.date() and not whole else ""
        return f"{start:%H:%M}–{until}{later}"

    def _days(self, line: Line) -> str:
        first, last = self._at(line.start).date(), self._at(line.end - _SECOND).date()
        if line.days == 1:
            return self.day(first, weekday=True)
        return f"{self.day(first)} {'至' if self._zh else 'to'} {self.day(last)}"

    def _at(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / _SECOND, self._zone)
