"""Into which groups an order falls: from the workspace's small lists, in their own order."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta, tzinfo

from desktop.domain.sla_state import PAUSING
from desktop.domain.ticket_groups import HOT, LATE, SOON, Bucket, Grouping
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import FINISHED, WAITING, ListName, Priority, StatusKind
from desktop.services.directory import Directory

_SECOND = 1000
# The groups by SLA state behind the hot one: value and kinds of status.
_SLA = (
    ("new", frozenset({StatusKind.NEW, StatusKind.TRIAGE})),
    ("working", frozenset({StatusKind.WORKING})),
    ("paused", PAUSING),
    ("waiting", WAITING - PAUSING),
    ("resolved", frozenset({StatusKind.RESOLVED})),
    ("closed", frozenset({StatusKind.CLOSED})),
    ("void", frozenset({StatusKind.VOID})),
)
_LISTS = {
    "status": ListName.STATUS,
    "service_type": ListName.SERVICE_TYPE,
    "category": ListName.CATEGORY,
}


def grouping_of(query: TicketQuery, directory: Directory, now: int) -> Grouping:
    """Return the groups of everything but requesters and days, which only the store knows."""
    field = query.group
    if field == "sla":
        return _by_sla(directory, now)
    if field == "priority":
        buckets = [Bucket(int(each), (int(each),)) for each in Priority]
    elif field == "assignee":
        buckets = [Bucket(None, (None,)), *_each(directory.agents)]
    else:
        keys = [item.key for item in directory.of(_LISTS[field], retired=True)]
        buckets = [*_each(keys), Bucket(None, (None,))]
    return Grouping(field, _turned(query, buckets))


def by_requester(query: TicketQuery, people: list[int]) -> Grouping:
    """Return one group for each requester, in order of name."""
    return Grouping("requester", _turned(query, [*_each(people), Bucket(None, (None,))]))


def by_day(query: TicketQuery, between: tuple[int, int], zone: tzinfo | None) -> Grouping:
    """Return one group for each day of creation, the newest first unless sorted otherwise."""
    days = tuple(day_starts(*between, zone))
    buckets = [Bucket(day, (day,)) for day in days]
    if query.sort != "created_at" or query.descending:
        buckets.reverse()
    return Grouping("day", tuple(buckets), days=days)


def day_starts(oldest: int, newest: int, zone: tzinfo | None) -> Iterator[int]:
    """Yield when each day from the oldest moment to the newest begins there."""
    day, last = _day_of(oldest, zone), _day_of(newest, zone)
    while day <= last:
        begin = datetime(day.year, day.month, day.day, tzinfo=zone)
        yield int(begin.timestamp() * _SECOND)
        day += timedelta(days=1)


def _day_of(at_ms: int, zone: tzinfo | None) -> date:
    return datetime.fromtimestamp(at_ms / _SECOND, zone).date()


def _by_sla(directory: Directory, now: int) -> Grouping:
    def keys(fits: Callable[[StatusKind], bool]) -> tuple[int, ...]:
        kinds = frozenset(kind for kind in StatusKind if fits(kind))
        return directory.keys_of_kind(ListName.STATUS, kinds)

    buckets = [Bucket(HOT, (LATE, SOON))]
    buckets += [Bucket(value, keys(kinds.__contains__)) for value, kinds in _SLA]
    running = keys(lambda kind: kind not in PAUSING | FINISHED)
    return Grouping("sla", tuple(bucket for bucket in buckets if bucket.members), now, running)


def _each(keys: Iterable[int]) -> list[Bucket]:
    return [Bucket(key, (key,)) for key in keys]


def _turned(query: TicketQuery, buckets: list[Bucket]) -> tuple[Bucket, ...]:
    """Turn the groups round where they are what is sorted by; those without a value stay last."""
    if query.sort != query.group or not query.descending:
        return tuple(buckets)
    filled = [bucket for bucket in buckets if bucket.value is not None]
    bare = [bucket for bucket in buckets if bucket.value is None]
    return (*reversed(filled), *bare)
