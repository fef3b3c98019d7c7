"""Search by the services beside the same match expression by the bare driver."""

from typing import Any

from desktop.bench import limits
from desktop.bench.figures import Figure, alternate
from desktop.bench.service_layer import first_rows
from desktop.bench.workspace import Bench
from desktop.domain.search_text import match_expression
from desktop.domain.ticket_query import TicketQuery
from desktop.resources import load_toml

_ROUNDS = 60


def measure(bench: Bench) -> list[Figure]:
    """Measure the newest and the best 50 hits for each kind of word."""
    connection = limits.connect(bench.database)
    try:
        return [
            _search(bench, connection, kind, words, best=best)
            for best in (False, True)
            for kind, words in load_toml("bench/words.toml").items()
        ]
    finally:
        connection.close()


def _search(bench: Bench, connection: Any, kind: str, words: list[str], *, best: bool) -> Figure:
    queries = [TicketQuery(text=word, best_first=best) for word in words]
    expressions = [match_expression(word) for word in words]
    name = "best" if best else "newest"

    def limit(turn: int) -> object:
        expression = expressions[turn % len(words)]
        return limits.read(connection, name, (expression,) * (2 if best else 1))

    def ours(turn: int) -> object:
        return first_rows(bench, queries[turn % len(words)])

    return alternate(f"search_{name}_{kind}", limit, ours, _ROUNDS, warm=len(words))


def found_words(bench: Bench) -> list[str]:
    """Return the words that some ticket has."""
    words = [word for words in load_toml("bench/words.toml").values() for word in words]
    return [word for word in words if bench.my.queue.first_page(TicketQuery(text=word))]
