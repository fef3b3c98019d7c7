"""From key press to painted rows in the real window, beside a plain table's repaint."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import App
from desktop.bench import limits, searching
from desktop.bench.figures import Figure
from desktop.bench.service_layer import filter_query, filters
from desktop.bench.workspace import Bench
from desktop.models.ticket_columns import COLUMNS
from desktop.qtkit.overriding import override
from desktop.resources import resource
from desktop.views.shell.main_window import MainWindow

_ROUNDS = 20
_PATIENCE = 5.0
_VIEWS = ("all", "open", "mine", "due", "all", "unassigned", "open")


class PlainTable:
    """A process that repaints a plain table when asked, on the same rows and the same font."""

    def __init__(self, cells: Sequence[Sequence[str]]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own file
            [sys.executable, limits.__file__, "repaint"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        font = str(resource("fonts/NotoSansSC-Regular.ttf"))
        self._say(json.dumps({"cells": cells, "font": font, "family": "Noto Sans SC"}))

    def repaint(self) -> float:
        """Return how many milliseconds 50 rows of ten columns took."""
        self._say("again")
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        return float(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()


class Stopwatch(QObject):
    """Waits until the queue's table has painted what an act brought."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown = self._painted = False
        window.queue.table.viewport().installEventFilter(self)
        window.queue.loader.first_shown.connect(self._note_shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._shown:
            self._painted = True
        return False

    def time(self, act: Callable[[], object], *, loads: bool = True) -> float:
        """Return the milliseconds from an act to the painted rows; raise where none come."""
        self._shown, self._painted = not loads, False
        started = time.perf_counter()
        act()
        while not self._painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - started > _PATIENCE:
                message = "the table painted nothing"
                raise TimeoutError(message)
        return (time.perf_counter() - started) * 1000

    def settle(self) -> None:
        """Let everything behind the first page come in and be painted."""
        while not self._window.desk.jobs.idle():
            QCoreApplication.processEvents()
        for _turn in range(5):
            QCoreApplication.processEvents()

    def _note_shown(self) -> None:
        self._shown = True


def measure(bench: Bench) -> list[Figure]:
    """Measure view switch, filter, each sort, search, scrolling and marking everything."""
    with opened_window(bench) as window:
        watch = Stopwatch(window)
        watch.settle()
        _show_all_columns(window)
        plain = PlainTable(_cells(window))
        try:
            return [*_reads(bench, window, watch, plain), *_movements(window, watch)]
        finally:
            plain.close()


@contextmanager
def opened_window(bench: Bench) -> Iterator[MainWindow]:
    """Show the real window on the workspace, as an agent has it."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    app = App(bench.workspace.machine, bench.workspace.store.clock)
    app.dress(shipped_only=True)
    window = app.show_workspace(bench.workspace, bench.my.session.person)
    window.resize(1440, 900)
    window.queue.set_density(36)
    window.show()
    window.activateWindow()
    window.rest()
    window.queue.table.setFocus()
    qt.processEvents()
    try:
        yield window
    finally:
        window.hide()
        if app.desk is not None:
            app.desk.jobs.shut_down()
        # A window that stays is dressed again with every other theme, and slows what comes after.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _show_all_columns(window: MainWindow) -> None:
    """Give the table the width at which none of the ten columns is left out."""
    left, middle, right = window.queue.splitter.sizes()
    more = max(0, 860 - middle)
    window.queue.splitter.setSizes([left, middle + more, right - more])
    QCoreApplication.processEvents()
    table = window.queue.table
    if any(table.isColumnHidden(column) for column in range(len(COLUMNS))):
        message = "the table leaves a column out: not what is to be measured"
        raise RuntimeError(message)


def _cells(window: MainWindow) -> list[list[str]]:
    model = window.queue.model
    rows = range(min(50, model.rowCount()))
    return [[model.index(r, c).data() or "" for c in range(len(COLUMNS))] for r in rows]


def _reads(
    bench: Bench, window: MainWindow, watch: Stopwatch, plain: PlainTable
) -> Iterator[Figure]:
    queue = window.queue
    commands = window.desk.commands
    views = cycle(_VIEWS)
    yield _figure("view", (watch, plain), lambda: commands.run(f"view.{next(views)}"))
    queue.show_view("all")
    watch.settle()
    wanted = iter(filters(bench, _ROUNDS + 1))
    yield _figure("filter", (watch, plain), lambda: queue.loader.show(filter_query(next(wanted))))
    for column, entry in enumerate(COLUMNS):
        if entry.sort:
            yield _sort(window, watch, plain, column)
    queue.show_view("all")
    watch.settle()
    words = cycle(searching.found_words(bench))
    yield _figure("search", (watch, plain), lambda: queue.search.setText(next(words)))
    queue.search.clear()
    watch.settle()
    window.queue.table.setFocus()


def _sort(window: MainWindow, watch: Stopwatch, plain: PlainTable, column: int) -> Figure:
    queue = window.queue

    def click() -> None:
        queue.table.horizontalHeader().sectionClicked.emit(column)

    def prepare() -> None:
        queue.show_view("all")
        watch.settle()

    return _figure(f"sort_{COLUMNS[column].id}", (watch, plain), click, prepare, _ROUNDS // 4)


def _figure(
    name: str,
    pair: tuple[Stopwatch, PlainTable],
    act: Callable[[], object],
    prepare: Callable[[], object] = lambda: None,
    rounds: int = _ROUNDS,
) -> Figure:
    watch, plain = pair
    ours: list[float] = []
    least: list[float] = []
    for turn in range(-1, rounds):
        prepare()
        watch.settle()
        spent = watch.time(act)
        watch.settle()
        repaint = plain.repaint()
        if turn >= 0:
            ours.append(spent)
            least.append(repaint)
    return Figure(f"window_{name}", tuple(ours), tuple(least))


def _movements(window: MainWindow, watch: Stopwatch) -> Iterator[Figure]:
    queue = window.queue
    queue.show_view("all")
    watch.settle()
    bar = queue.table.verticalScrollBar()
    page = queue.table.viewport().height()
    ways = {"rows": 3 * 36, "page": page}
    for name, step in ways.items():
        bar.setValue(bar.maximum() // 3)
        watch.settle()
        spent = [_scroll(bar, bar.value() + step, watch) for _ in range(200)]
        yield Figure(f"scroll_{name}", tuple(spent))
    places = [bar.maximum() * ((turn * 37) % 100) // 100 for turn in range(1, 101)]
    yield Figure("scroll_jump", tuple(_scroll(bar, place, watch) for place in places if place))
    marked = [_mark_all(queue.table, watch) for _ in range(20)]
    yield Figure("mark_all", tuple(marked))


def _scroll(bar: object, value: int, watch: Stopwatch) -> float:
    return watch.time(lambda: bar.setValue(value), loads=False)  # type: ignore[attr-defined]


def _mark_all(table: QWidget, watch: Stopwatch) -> float:
    table.clearSelection()  # type: ignore[attr-defined]
    watch.settle()
    return watch.time(
        lambda: _press(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), loads=False
    )


def _press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, held, text))
