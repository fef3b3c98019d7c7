"""Processes: how long a chart takes to lay out, and an edit until the chart is painted anew."""

import time
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QCoreApplication

from desktop.bench.figures import Figure, timed
from desktop.bench.window import opened_window
from desktop.bench.workspace import Bench
from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.process_graph import ChartWords, process_graph
from desktop.services.process.maps import NewProcess
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.shell.main_window import MainWindow

_SIZES, _ROUNDS, _EDITS = (25, 60, 300), 20, 40
_STAGES, _LANES, _PATIENCE = 5, 4, 10.0
_DECIDES, _GOES_BACK = 6, 10
_WORDS = ChartWords("zh")


def measure(bench: Bench) -> list[Figure]:
    """Measure layouts of processes with decisions and ways back, then edits in the window.

    What an edit is held against is laying the same chart out alone: the least it can take.
    """
    figures = [Figure(f"process_layout_{size}", tuple(_layouts(size, _ROUNDS))) for size in _SIZES]
    with opened_window(bench) as window:
        view = cast("ProcessView", window.show_pane("process"))
        for size in _SIZES:
            made = bench.my.processes.create(NewProcess(table(size)))
            view.open(made[0])
            _settle(window)
            edits = tuple(_edits(window, view, _EDITS))
            figures.append(Figure(f"process_edit_{size}", edits, tuple(_layouts(size, _EDITS))))
    return figures


def table(size: int) -> ProcessTable:
    """Return a process of so many rows: a decision in six, a way back in ten."""
    rows = []
    for at in range(size):
        decides = not (at + 2) % _DECIDES and at + 3 < size
        ways = (WayOn(f"r{at + 1}", Bilingual("是")), WayOn(f"r{at + 3}", Bilingual("否")))
        back = (WayOn(f"r{at + 1}"), WayOn(f"r{at - 5}", Bilingual("重来")))
        goes_back = not (at + 1) % _GOES_BACK and at + 1 < size
        rows.append(
            Row(
                f"r{at}",
                RowKind.DECISION if decides else RowKind.ACTION,
                Bilingual(f"环节 {at * _STAGES // size}"),
                Bilingual(f"角色 {at // 3 % _LANES}"),
                Bilingual(f"第 {at + 1} 步，核对并告知用户"),
                ways=ways if decides else back if goes_back else (),
            )
        )
    return ProcessTable(Bilingual(f"{size} 行的流程"), tuple(rows))


def _layouts(size: int, rounds: int) -> Iterator[float]:
    graph = process_graph(table(size), _WORDS)
    lay_out(graph, upright=False)
    for _ in range(rounds):
        yield timed(lambda: lay_out(graph, upright=False))


def _edits(window: MainWindow, view: ProcessView, rounds: int) -> Iterator[float]:
    """Yield the milliseconds from typing a cell until the chart that says so is painted."""
    canvas, edits = view.chart.view.canvas, view.table.edits
    found = view.state.table
    rows = found.rows if found is not None else ()
    for number in range(rounds):
        row, said = rows[number * len(rows) // rounds].id, f"改成第 {number} 种做法"
        started = time.perf_counter()
        edits.type(row, "operation", said)
        while not _says(view, row, said):
            _turn(started)
        canvas.repaint()
        yield (time.perf_counter() - started) * 1000
        _settle(window)


def _says(view: ProcessView, row: str, said: str) -> bool:
    region = view.chart.view.canvas.region(row)
    return region is not None and region.label.startswith(said)


def _settle(window: MainWindow) -> None:
    for _ in range(3):
        window.desk.jobs.wait(5000)
        QCoreApplication.processEvents()


def _turn(started: float) -> None:
    QCoreApplication.processEvents()
    if time.perf_counter() - started > _PATIENCE:
        message = "the chart was not drawn"
        raise TimeoutError(message)
