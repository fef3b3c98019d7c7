"""Writing many tickets at once: the sample beside ready tuples in the same chunks."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.bench import limits
from desktop.bench.figures import Figure, timed
from desktop.bench.limits import Rows
from desktop.bench.readback import ChunkRecorder, rows_between
from desktop.bench.workspace import clock, fill, opened
from desktop.domain.ticket_query import TicketQuery
from desktop.exchange.tabular_writer import TableStyle
from desktop.services.machine import Machine
from desktop.services.workspace import Workspace, open_workspace

_TICKETS = 20_000
_BASIS = ("list_item", "person", "setting", "field_definition", "station")


def measure(parent: Path) -> Iterator[Figure]:
    """Measure tickets a second for the sample; both write an empty workspace full."""
    with tempfile.TemporaryDirectory(dir=parent, prefix="deskbook-fill-") as name:
        folder = Path(name)
        recorders: list[ChunkRecorder] = []

        def watch(workspace: Workspace) -> None:
            recorders.append(ChunkRecorder(workspace))

        seconds = fill(folder / "ours", _TICKETS, prepare=watch)
        limit_seconds = _refill(folder, recorders[0].spans())
        yield _rate("fill_sample", seconds, limit_seconds)
        yield from _csv(folder)


def _rate(name: str, seconds: float, limit_seconds: float) -> Figure:
    return Figure(name, (_TICKETS / seconds,), (_TICKETS / limit_seconds,), "tickets/s")


def _csv(folder: Path) -> Iterator[Figure]:
    """Export the sample as CSV, take it into an empty workspace, let the limit do the same."""
    file = folder / "tickets.csv"
    with opened(folder / "ours") as bench:
        seconds = timed(lambda: bench.my.exports.write(file, TicketQuery(), TableStyle())) / 1000
        yield Figure("export_csv", (_TICKETS / seconds,), unit="tickets/s")
    with opened(_empty(folder / "imported")) as bench:
        recorder = ChunkRecorder(bench.workspace)
        my = bench.workspace.services(bench.workspace.setup_session())
        plan = my.imports.inspect(file, my.imports.zone()).plans[0]
        seconds = timed(lambda: my.imports.run(plan)) / 1000
    limit_seconds = _refill(folder, recorder.spans(), "imported")
    yield _rate("import_csv", seconds, limit_seconds)


def _empty(root: Path) -> Path:
    open_workspace(root, Machine(root / "machine"), clock, create=True).close()
    return root


def _refill(folder: Path, spans: list[tuple[int, int]], made: str = "ours") -> float:
    limit = folder / f"limit-{made}"
    fill(limit, 0)
    with opened(folder / made) as bench:
        reader = bench.workspace.store.reader
        ready = [rows_between(reader, *span) for span in spans]
        basis = {table: reader.execute(f"select * from {table}").fetchall() for table in _BASIS}  # noqa: S608
    connection = limits.connect(limit / "deskbook.db", write=True)
    try:
        connection.execute("pragma foreign_keys=off")
        for table, tuples in basis.items():
            connection.execute(f"delete from {table}")  # noqa: S608
            limits.write(connection, Rows(inserts={table: tuples}))
        connection.execute("delete from change_set")
        connection.execute("pragma foreign_keys=on")
        started = time.perf_counter()
        for rows in ready:
            limits.write(connection, rows)
        return time.perf_counter() - started
    finally:
        connection.close()
