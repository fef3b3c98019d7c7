"""Working time the slow way: minute by minute, asking the clock on the wall each time."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


class SlowDesk:
    """Counts minutes by a week of spans, dates of their own, and a second week that takes turns.

    Moments are whole minutes since 1970 in UTC; spans are (start, end) in minutes after midnight.
    """

    def __init__(self, zone, week, other=None, since=None, dates=None):
        self.zone = ZoneInfo(zone)
        self.week = week
        self.other = other
        self.since = since
        self.dates = dates or {}

    def spans(self, day):
        """Return the spans of a date."""
        if day in self.dates:
            return self.dates[day]
        week = self.week
        if self.other is not None:
            monday = day - timedelta(days=day.weekday())
            first = self.since - timedelta(days=self.since.weekday())
            if ((monday - first).days // 7) % 2:
                week = self.other
        return week[day.weekday()]

    def counts(self, minute):
        """Return whether a minute counts."""
        wall = datetime.fromtimestamp(minute * 60, self.zone)
        day, now = wall.date(), wall.hour * 60 + wall.minute
        today = any(start <= now < end for start, end in self.spans(day))
        before = self.spans(day - timedelta(days=1))
        return today or any(start <= now + 1440 < end for start, end in before)

    def used(self, start, at, pauses=()):
        """Return how many minutes counted."""
        return sum(
            self.counts(minute) and not any(a <= minute < b for a, b in pauses)
            for minute in range(start, at)
        )

    def due(self, start, target, pauses=()):
        """Return the minute at which the target is over."""
        minute, left = start, target
        while left:
            if self.counts(minute) and not any(a <= minute < b for a, b in pauses):
                left -= 1
            minute += 1
        return minute
