"""Writing many tickets at once: the sample beside ready tuples in the same chunks."""

import tempfile
import time
from pathlib import Path

from desktop.bench import limits
from desktop.bench.figures import Figure
from desktop.bench.limits import Rows
from desktop.bench.readback import ChunkRecorder, rows_between
from desktop.bench.workspace import fill, opened
from desktop.services.workspace import Workspace

_TICKETS = 20_000
_BASIS = ("list_item", "person", "setting", "field_definition", "station")


def measure(parent: Path) -> list[Figure]:
    """Measure tickets a second for the sample; both write an empty workspace full."""
    with tempfile.TemporaryDirectory(dir=parent, prefix="deskbook-fill-") as name:
        folder = Path(name)
        recorders: list[ChunkRecorder] = []

        def watch(workspace: Workspace) -> None:
            recorders.append(ChunkRecorder(workspace))

        seconds = fill(folder / "ours", _TICKETS, prepare=watch)
        limit_seconds = _refill(folder, recorders[0].spans())
    return [
        Figure("fill_sample", (_TICKETS / seconds,), (_TICKETS / limit_seconds,), "tickets/s"),
    ]


def _refill(folder: Path, spans: list[tuple[int, int]]) -> float:
    fill(folder / "limit", 0)
    with opened(folder / "ours") as bench:
        reader = bench.workspace.store.reader
        ready = [rows_between(reader, *span) for span in spans]
        basis = {table: reader.execute(f"select * from {table}").fetchall() for table in _BASIS}  # noqa: S608
    connection = limits.connect(folder / "limit" / "deskbook.db", write=True)
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
