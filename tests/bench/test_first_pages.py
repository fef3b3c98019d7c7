"""First pages come straight from an index, whatever view and order."""

import pytest

from desktop.bench.workspace import fill, opened
from desktop.store import ticket_sql, tickets


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    root = tmp_path_factory.mktemp("pages") / "desk"
    fill(root, 300)
    with opened(root) as bench:
        yield bench


def _queries(bench):
    for view in bench.my.queue.views():
        for sort in ticket_sql.SORTS:
            for descending in (False, True):
                yield bench.my.queue.query(view.id)._replace(sort=sort, descending=descending)


def test_every_view_has_the_same_tickets_in_every_order(desk):
    reader = desk.workspace.store.reader
    for query in _queries(desk):
        counted = tickets.count(reader, query)
        keys = tickets.all_keys(reader, query)
        assert len(keys) == len(set(keys)) == counted, query


def test_the_first_page_is_the_beginning_of_the_whole_order(desk):
    reader = desk.workspace.store.reader
    for query in _queries(desk):
        first = tickets.first_page(reader, query)
        assert first == list(tickets.all_keys(reader, query)[:50]), query


def test_no_view_looks_through_all_tickets_for_its_first_page(desk):
    reader = desk.workspace.store.reader
    for query in _queries(desk):
        for statement in ticket_sql.ordered(query):
            plan = reader.execute(
                f"explain query plan {statement.sql} limit 50", statement.params
            ).fetchall()
            steps = [step for *_, step in plan if step.startswith("SCAN t")]
            # A scan goes along an index, or backwards along the keys for the newest.
            bare = [step for step in steps if "INDEX" not in step and query.sort != "created_at"]
            assert bare == [], query


def test_narrow_views_are_read_from_their_own_index(desk):
    for view, index in (("mine", "ticket_open_work"), ("bin", "ticket_bin")):
        query = desk.my.queue.query(view)._replace(sort="subject")
        assert all(f"indexed by {index}" in s.sql for s in ticket_sql.ordered(query))
