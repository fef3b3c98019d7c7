"""The order in which the queue shows a query: plain, or cut into groups."""

from array import array
from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.ticket_groups import GROUPS, MOST_GROUPS, Group, Grouping, Order
from desktop.domain.ticket_query import TicketQuery
from desktop.services.directory import Directory
from desktop.services.grouping import by_day, by_requester, day_starts, grouping_of
from desktop.store import lists, ticket_groups, tickets
from desktop.store.store import Store

# Milliseconds that a first page may cost on the GUI thread before a job takes over.
QUICK = 15


class QueueOrders:
    """Reads grouped orders; what is searched for is shown by rank or date, never in groups."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        self._store = store
        self._session = session
        self._directory = directory

    def is_grouped(self, query: TicketQuery) -> bool:
        """Return whether a query is shown in groups."""
        return query.group in GROUPS and not query.text

    def first(self, query: TicketQuery, size: int) -> Order | None:
        """Return the first page in groups where that is quick, None where a job has to."""
        if query.group == "requester" or (query.group == "day" and query.sort != "created_at"):
            return None
        if query.group == "day":
            return self._first_days(query, size)
        grouping = grouping_of(query, self._directory, self._session.clock())
        if len(grouping.buckets) > MOST_GROUPS:
            return None
        return ticket_groups.first_page(self._store.reader, query, grouping, size, QUICK)

    def whole(self, query: TicketQuery, progress: Progress = ignore_progress) -> Order:
        """Return all hits in groups."""
        return ticket_groups.whole(self._store.reader, query, self._grouping(query), progress)

    def midnight(self) -> int:
        """Return when today began where the desk works."""
        now = self._session.clock()
        return next(day_starts(now, now, self._zone()))

    def _grouping(self, query: TicketQuery) -> Grouping:
        reader = self._store.reader
        if query.group == "requester":
            return by_requester(query, ticket_groups.requesters(reader))
        if query.group == "day":
            return by_day(query, ticket_groups.created_between(reader), self._zone())
        return grouping_of(query, self._directory, self._session.clock())

    def _first_days(self, query: TicketQuery, size: int) -> Order | None:
        keys = tickets.first_page(self._store.reader, query, size, QUICK)
        if keys is None:
            return None
        rows = tickets.rows(self._store.reader, keys)
        made = [rows[key].created_at for key in keys if key in rows]
        if not made:
            return Order(array("q"))
        days = by_day(query, (min(made), max(made)), self._zone()).days
        cut = _cut(made, days)
        whole = len(keys) < size
        groups = [g if whole else g._replace(size=None) for g in cut]
        return Order(array("q", keys), tuple(groups), whole=whole)

    def _zone(self) -> tzinfo | None:
        name = str(lists.settings(self._store.reader).get("time_zone", ""))
        try:
            return ZoneInfo(name) if name else None
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None


def _cut(made: Sequence[int], days: Sequence[int]) -> list[Group]:
    """Return the groups of moments that stand in order, by the days they fall on."""
    groups: list[Group] = []
    for at, moment in enumerate(made):
        day = max(start for start in days if start <= moment)
        if groups and groups[-1].value == day:
            groups[-1] = groups[-1]._replace(size=(groups[-1].size or 0) + 1)
        else:
            groups.append(Group(day, at, 1))
    return groups
