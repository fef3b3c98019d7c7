"""Reads by the services beside the same columns read by the bare driver."""

from collections.abc import Sequence
from functools import partial
from itertools import cycle, islice
from random import Random
from typing import Any

from desktop.bench import limits
from desktop.bench.figures import Figure, alternate
from desktop.bench.workspace import Bench
from desktop.domain.ticket_query import Condition, QueueRow, TicketQuery

_ROUNDS = 200
_SEED = 7


def measure(bench: Bench) -> list[Figure]:
    """Measure the first 50 of the queue, a filter of three fields, opening a ticket."""
    connection = limits.connect(bench.database)
    try:
        return [
            _view(bench, connection, "open"),
            _view(bench, connection, "all"),
            _filter(bench, connection),
            _open(bench, connection),
        ]
    finally:
        connection.close()


def first_rows(bench: Bench, query: TicketQuery) -> list[QueueRow]:
    """Return what the queue shows first, as the window asks for it."""
    queue = bench.my.queue
    keys = queue.first_page(query)
    if keys is None:
        keys = list(queue.all_keys(query)[:50])
    rows = queue.rows(keys)
    return [rows[key] for key in keys]


def filters(bench: Bench, count: int) -> list[tuple[int, int, int | None]]:
    """Return combinations of status, priority and assignee that some ticket has."""
    keys = sample_keys(bench, count * 4)
    rows = bench.my.queue.rows(keys).values()
    there = {(r.status, r.priority, r.assignee): None for r in rows if r.assignee is not None}
    return list(islice(cycle(there), count))


def filter_query(values: tuple[int, int, int | None]) -> TicketQuery:
    """Return the query for one of these combinations."""
    names = ("status", "priority", "assignee")
    return TicketQuery(tuple(Condition(n, "is", v) for n, v in zip(names, values, strict=True)))


def sample_keys(bench: Bench, count: int) -> list[int]:
    """Return tickets from everywhere in the workspace, the same each time."""
    keys = bench.my.queue.all_keys(TicketQuery())
    random = Random(_SEED)  # noqa: S311 - the same tickets each time
    return [keys[random.randrange(len(keys))] for _ in range(count)]


def open_keys(bench: Bench, count: int) -> list[int]:
    """Return tickets that may be changed, each about as often as the others."""
    keys = bench.my.queue.all_keys(bench.my.queue.query("open"))
    return [keys[turn % len(keys)] for turn in range(count)]


def _view(bench: Bench, connection: Any, view: str) -> Figure:
    query = bench.my.queue.query(view)
    return alternate(
        f"service_{view}",
        lambda _turn: limits.read(connection, view),
        lambda _turn: first_rows(bench, query),
        _ROUNDS,
    )


def _filter(bench: Bench, connection: Any) -> Figure:
    wanted = filters(bench, _ROUNDS)
    queries = [filter_query(values) for values in wanted]
    return alternate(
        "service_filter",
        lambda turn: limits.read(connection, "filter", wanted[turn]),
        lambda turn: first_rows(bench, queries[turn]),
        _ROUNDS,
    )


def _open(bench: Bench, connection: Any) -> Figure:
    keys = sample_keys(bench, _ROUNDS)
    return alternate(
        "service_ticket",
        partial(_each, keys, partial(limits.read_ticket, connection)),
        partial(_each, keys, bench.my.queue.get),
        _ROUNDS,
    )


def _each(keys: Sequence[int], read: Any, turn: int) -> object:
    return read(keys[turn])
