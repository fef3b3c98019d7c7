"""What the queue shows: views, their counts, pages of keys, windows of rows, search."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.numbers import TicketNumber, check_digit, parse_number
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.ticket import Ticket
from desktop.domain.ticket_groups import Order
from desktop.domain.ticket_query import Condition, QueueRow, TicketQuery, ViewState, WideRow
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.queue_orders import QUICK, QueueOrders
from desktop.services.views import SAVED, ListedView, saved_views, standard_views, type_views
from desktop.store import merges, tickets
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.search_box import BoxPart

PAGE = tickets.PAGE
_OPEN = Condition("is_open", "is", value=True)


class Asked(NamedTuple):
    """A query, which conditions of the state are left out and why, what the box was taken for."""

    query: TicketQuery = TicketQuery()
    broken: Mapping[int, str] = {}
    box: tuple["BoxPart", ...] = ()


class QueueService(Service):
    """Reads for the queue; holds no state of its own."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._orders = QueueOrders(store, session, directory)

    def views(self) -> tuple[ListedView, ...]:
        """Return the standard views, the kept ones, then one for each service type."""
        kept = saved_views(self._directory, self._session.person)
        return (*standard_views(), *kept, *type_views(self._directory))

    def state(self, view: str) -> ViewState:
        """Return what a view shows, as a person means it; of one that is gone, the first one's."""
        views = self.views()
        return next((each for each in views if each.id == view), views[0]).state

    def ask(self, state: ViewState) -> Asked:
        """Return what a state asks for now, and what of it could not be taken."""
        plain = _plain_query(state)
        if plain is not None:
            return Asked(plain)
        # Loaded when something has to be spelled out: the first rows of a start wait for nothing.
        asked = import_module("desktop.services.asked")
        found: Asked = asked.ask(state, self._store, self._directory, self._session)
        return found

    def query(self, view: str, text: str = "") -> TicketQuery:
        """Return what a view asks for, for the person of this session."""
        state = self.state(view)
        return self.ask(state._replace(text=text or state.text)).query

    def counts(self, progress: Progress = ignore_progress) -> dict[str, int]:
        """Return how many tickets each standard view has."""
        views = self.views()
        # A kept view may take long; what comes with every desk never does.
        own = [view.id for view in views if view.section == SAVED]
        common = [view.id for view in views if view.section != SAVED]
        found = tickets.counts(self._store.reader, [self.query(each) for each in common])
        out = dict(zip(common, found, strict=True))
        for done, view in enumerate(own):
            progress(done, len(own))
            out[view] = tickets.count(self._store.reader, self.query(view))
        return out

    def count(self, query: TicketQuery) -> int:
        """Return the number of hits."""
        return tickets.count(self._store.reader, query)

    def today(self) -> tuple[int, int]:
        """Return how many tickets came in today and how many were resolved."""
        return tickets.counts_since(self._store.reader, self._orders.midnight())

    def first_page(self, query: TicketQuery, size: int = tickets.PAGE) -> list[int] | None:
        """Return the first keys where that is quick, None where a job has to fetch them."""
        keys = tickets.first_page(self._store.reader, query, size, QUICK)
        return keys if keys is None else self._number_first(query, keys)

    def hits(self, query: TicketQuery, size: int) -> list[int]:
        """Return the first hits however long they take: for jobs."""
        return self._number_first(query, tickets.first_page(self._store.reader, query, size) or [])

    def all_keys(self, query: TicketQuery, progress: Progress = ignore_progress) -> "array[int]":
        """Return the keys of all hits in order."""
        keys = tickets.all_keys(self._store.reader, query, progress)
        return array("q", self._number_first(query, keys)) if query.text else keys

    def first_order(self, query: TicketQuery) -> Order | None:
        """Return the first page as it is shown where that is quick, None where a job has to."""
        if self._orders.is_grouped(query):
            return self._orders.first(query, PAGE)
        keys = self.first_page(query)
        return keys if keys is None else Order(array("q", keys), whole=len(keys) < PAGE)

    def order(self, query: TicketQuery, progress: Progress = ignore_progress) -> Order:
        """Return all hits as they are shown, in groups where the query asks for them."""
        if self._orders.is_grouped(query):
            return self._orders.whole(query, progress)
        return Order(self.all_keys(query, progress))

    def rows(self, keys: Sequence[int]) -> dict[int, QueueRow]:
        """Return the rows of these keys."""
        return tickets.rows(self._store.reader, keys)

    def wide_rows(self, keys: Sequence[int]) -> dict[int, WideRow]:
        """Return what chosen columns show beyond the rows of these keys."""
        return tickets.wide_rows(self._store.reader, keys)

    def get(self, key: int, *, events: bool = True) -> Ticket:
        """Return one ticket with conversation and history."""
        return tickets.get(self._store.reader, key, events=events)

    def has_run(self, key: int) -> bool:
        """Return whether a ticket is worked by an SOP."""
        return tickets.has_run(self._store.reader, key)

    def tags(self, limit: int = 1000) -> list[str]:
        """Return the tags in use, in order."""
        return tickets.tags(self._store.reader, limit)

    def recent_types(self, newest: int = 300) -> list[int]:
        """Return the service types of the newest tickets, the most frequent first."""
        keys = tickets.first_page(self._store.reader, TicketQuery(), newest) or []
        rows = tickets.rows(self._store.reader, keys).values()
        used = Counter(row.service_type for row in rows if row.service_type is not None)
        return [key for key, _ in used.most_common()]

    def by_number(self, text: str, *, lying: bool = False) -> int | None:
        """Return the ticket with this number; raises AppError("wrong_check_digit").

        Of a merged ticket that is the one in which it lies, unless `lying` asks for itself.
        """
        for number in _meant(text):
            found = tickets.by_number(self._store.reader, number.station, number.counter)
            if found is not None:
                return found if lying else merges.lies_in(self._store.reader, found)
        return None

    def _number_first(self, query: TicketQuery, keys: Sequence[int]) -> list[int]:
        try:
            found = self.by_number(query.text) if query.text else None
        except AppError:
            found = None
        if found is None:
            return list(keys)
        return [found, *(key for key in keys if key != found)]


def _plain_query(state: ViewState) -> TicketQuery | None:
    """Return the query of a state in which nothing has to be spelled out, else None."""
    if state.text or any(each != _OPEN for each in state.conditions):
        return None
    return TicketQuery(state.conditions, "", state.sort, state.descending, group=state.group)


def _meant(text: str) -> list[TicketNumber]:
    """Return the numbers that `text` may be: as given, and with its last digit as the check."""
    number = parse_number(text)
    if number is None:
        return []
    shorter = TicketNumber(number.station, number.counter // 10)
    digit = number.counter % 10
    with_digit = [shorter] if shorter.counter and check_digit(shorter) == digit else []
    return [number, *with_digit]
