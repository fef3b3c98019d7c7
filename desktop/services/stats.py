"""Figures over tickets: counts and lengths of time by group, as metrics.toml defines them."""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.statistics import Summary, summary
from desktop.domain.ticket_query import Condition, TicketQuery
from desktop.exchange.dates import zone_named
from desktop.resources import load_toml
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.zones import desk_zone
from desktop.store import elapsed, tickets
from desktop.store.store import Store

NONE = "(none)"
_AT_ONCE, _LATE = "at once", "entered late"
_MINUTE = 60_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_YEAR, _MONTHS = 2101, 12


class Metric(NamedTuple):
    """A length of time: between which columns, and why a ticket may lack it."""

    name: str
    begins: str
    ends: str
    missing: str
    reversed: str


@dataclass(frozen=True, slots=True)
class Figures:
    """One group: how many tickets, and a summary for each metric by its name."""

    count: int
    lengths: dict[str, Summary]


@dataclass(frozen=True, slots=True)
class Stats:
    """All figures; `excluded` counts by reason what a figure had to leave out."""

    count: int
    excluded: dict[str, int]
    groups: dict[str, dict[str, Figures]]

    def as_json(self) -> dict[str, Any]:
        """Return the object that scripts read; lengths are minutes."""
        groups = {
            name: {value: _figures_json(figures) for value, figures in found.items()}
            for name, found in self.groups.items()
        }
        return {"count": self.count, "excluded": self.excluded, "groups": groups}


@cache
def metrics() -> tuple[Metric, ...]:
    """Return the declared metrics in order."""
    return tuple(
        Metric(name, data["from"], data["to"], data["missing"], data["reversed"])
        for name, data in load_toml("metrics.toml").items()
        if "from" in data
    )


class StatsService(Service):
    """Reads a narrow row for each ticket, once for each way of grouping; keeps 8 bytes of it."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def figures(self, query: TicketQuery, progress: Progress = ignore_progress) -> Stats:
        """Return the figures over what a query finds."""
        binned = tickets.count(self._store.reader, query._replace(binned=True))
        excluded: dict[str, int] = {"in_bin": binned}
        groups: dict[str, dict[str, Figures]] = {}
        count = 0
        for name, column in load_toml("metrics.toml")["groups"].items():
            collected = _Collected()
            wanted = (column, *_columns())
            elapsed.each(self._store.reader, query, wanted, collected.take, progress)
            excluded |= collected.excluded
            count = collected.count
            groups[name] = _named(collected.groups(self._key_of(name)))
        return Stats(count, excluded, groups)

    def zone(self) -> str:
        """Return the zone in which months and days are counted."""
        return desk_zone(self._store.reader)

    def between(self, text: str, since: str = "", until: str = "") -> TicketQuery:
        """Return the query for words and days of report; both days are counted in."""
        conditions = []
        if since:
            conditions.append(Condition("created_at", "after", self._day_start(since, 0)))
        if until:
            conditions.append(Condition("created_at", "before", self._day_start(until, 1)))
        return TicketQuery(tuple(conditions), text)

    def span(self, since: str = "", until: str = "") -> tuple[int, int]:
        """Return the moments at which days begin and end; without days all of time until now."""
        first = self._day_start(since, 0) if since else 0
        return first, self._day_start(until, 1) if until else self._session.clock() + 1

    def _day_start(self, text: str, later: int) -> int:
        try:
            day = date.fromisoformat(text) + timedelta(days=later)
        except (ValueError, OverflowError) as error:
            raise AppError("stats_day_unreadable", value=text) from error
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone_named(self.zone()))
        return (midnight - _EPOCH) // timedelta(milliseconds=1)

    def _key_of(self, group: str) -> Callable[[Any], str]:
        if group == "month":
            starts, names = _months(self.zone())
            return lambda at: names[max(bisect_right(starts, at) - 1, 0)]
        if group == "entry":
            return lambda entered_at: _AT_ONCE if entered_at is None else _LATE
        if group == "priority":
            return lambda priority: f"P{priority}"
        names_of = _list_names(self._directory)
        return lambda key: names_of.get(key, NONE)


class _Collected:
    """What the rows of one way of grouping come to: 8 bytes for each length of time."""

    def __init__(self) -> None:
        self.count = 0
        self._missing: Counter[str] = Counter()
        self._counts: Counter[Any] = Counter()
        self._lengths: dict[tuple[Any, int], array[int]] = {}
        self._places = [
            (_columns().index(each.begins), _columns().index(each.ends)) for each in metrics()
        ]

    def take(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Take a chunk of rows: the grouping value, then the columns of times."""
        self.count += len(rows)
        for value, *times in rows:
            self._counts[value] += 1
            for at, (begins, ends) in enumerate(self._places):
                end = times[ends]
                if end is None or end < times[begins]:
                    metric = metrics()[at]
                    self._missing[metric.missing if end is None else metric.reversed] += 1
                    continue
                lengths = self._lengths.get((value, at))
                if lengths is None:
                    lengths = self._lengths[value, at] = array("q")
                lengths.append(end - times[begins])

    @property
    def excluded(self) -> dict[str, int]:
        """Return how many rows lack each metric, by reason."""
        reasons = (reason for each in metrics() for reason in (each.missing, each.reversed))
        return {reason: self._missing[reason] for reason in reasons}

    def groups(self, key_of: Callable[[Any], str]) -> dict[str, Figures]:
        """Return the figures by key; values of the same key are one group."""
        joined: dict[str, list[Any]] = {}
        for value in self._counts:
            joined.setdefault(key_of(value), []).append(value)
        return {key: self._figures(values) for key, values in joined.items()}

    def _figures(self, values: Sequence[Any]) -> Figures:
        lengths = {}
        for at, metric in enumerate(metrics()):
            every = array("q")
            for value in values:
                every.extend(self._lengths.pop((value, at), array("q")))
            lengths[metric.name] = summary(every, _MINUTE)
        return Figures(sum(self._counts[value] for value in values), lengths)


@cache
def _columns() -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for each in metrics() for name in (each.begins, each.ends)))


@cache
def _months(zone: str) -> tuple[list[int], list[str]]:
    """Return the first moment of every month there can be, and its name."""
    starts, names = [], []
    for year in range(1969, _LAST_YEAR + 1):
        for month in range(1, _MONTHS + 1):
            first = datetime(year, month, 1, tzinfo=zone_named(zone))
            starts.append((first - _EPOCH) // timedelta(milliseconds=1))
            names.append(f"{year}-{month:02}")
    return starts, names


def _list_names(directory: Directory) -> dict[int | None, str]:
    """Return a name for each entry: English where it has one; what two share carries its code."""
    texts = {
        item.key: " > ".join(part.name.text("en") for part in directory.path(item.key))
        for item in directory.items.values()
    }
    uses = Counter((item.list, texts[item.key]) for item in directory.items.values())
    return {item.key: _unique(item, texts[item.key], uses) for item in directory.items.values()}


def _unique(item: ListItem, text: str, uses: Counter[tuple[str, str]]) -> str:
    return text if uses[item.list, text] == 1 and text else f"{text} ({item.code})".strip()


def _named(groups: dict[str, Figures]) -> dict[str, Figures]:
    return dict(sorted(groups.items()))


def _figures_json(figures: Figures) -> dict[str, Any]:
    return {"count": figures.count} | {
        name: {
            key: None if value is None else round(value, 6)
            for key, value in found._asdict().items()
        }
        for name, found in figures.lengths.items()
    }
