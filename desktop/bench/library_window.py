"""The library pane in the real window at 2,000 SOPs: from the act until it is painted."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit

from desktop.bench.figures import Figure
from desktop.bench.shelf import LONG_CODE
from desktop.bench.window import opened_window
from desktop.bench.workspace import Bench
from desktop.qtkit.overriding import override
from desktop.views.shell.main_window import MainWindow
from desktop.views.sops.sop_view import SopView

_WINDOWS, _ROUNDS = 5, 12
_PATIENCE, _QUIET, _REST = 10.0, 0.15, 1.5
_NONE = Qt.KeyboardModifier.NoModifier
_TYPED = ("acc-1", "账号", "yzh", "打印机", "password")
_WORDS = ("锁定来源", "回拨", "spooler", "第 1234 份")
_USUAL_CODE = "ACC-100"


class Painted(QObject):
    """Times an act until a part has been painted while something is true of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._painted = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._painted = True
        return False

    def time(
        self, act: Callable[[], object], part: QAbstractScrollArea, fact: Callable[[], bool]
    ) -> float:
        """Return the milliseconds from the act to the painting that shows the fact."""
        viewport = part.viewport()
        viewport.installEventFilter(self)
        started = time.perf_counter()
        act()
        while not fact():
            self._turn(started)
        self._painted = False
        viewport.update()
        while not self._painted:
            self._turn(started)
        viewport.removeEventFilter(self)
        return (time.perf_counter() - started) * 1000

    @staticmethod
    def _turn(started: float) -> None:
        QCoreApplication.processEvents()
        if time.perf_counter() - started > _PATIENCE:
            message = "the library painted nothing"
            raise TimeoutError(message)


def measure(bench: Bench) -> list[Figure]:
    """Measure showing the pane, each key of the filter, full-text search, opening documents.

    Before the pane is shown and before a document is opened the window has rested as it does
    under a person who looks at the list: what is made in quiet moments is there.
    """
    panes = [_pane(bench) for _ in range(_WINDOWS)]
    with opened_window(bench) as window:
        view = cast("SopView", window.show_pane("sops"))
        watch = Painted(window)
        _settle(window, _REST)
        keys = tuple(ms for text in _TYPED for ms in _keys(window, view, watch, text))
        hits = tuple(_hits(window, view, watch, text) for text in _WORDS for _ in range(3))
        long_, usual = _openings(bench, window, view, watch)
    return [
        Figure("library_pane", tuple(panes)),
        Figure("library_pane_key", keys),
        Figure("library_pane_search", hits),
        Figure("library_pane_open_20", usual),
        Figure("library_pane_open_300", long_),
    ]


def _pane(bench: Bench) -> float:
    with opened_window(bench) as window:
        _settle(window, _REST)
        started = time.perf_counter()
        view = cast("SopView", window.show_pane("sops"))
        watch, tree = Painted(window), view.library.tree
        shown = watch.time(lambda: None, tree, lambda: tree.content.rowCount() > 0)
        del shown
        return (time.perf_counter() - started) * 1000


def _keys(window: MainWindow, view: SopView, watch: Painted, text: str) -> Iterator[float]:
    box = view.library.search
    for part in [text] if not text.isascii() else text:
        wanted = box.text() + part
        yield watch.time(partial(_press, box, part), view.library.tree, partial(_says, box, wanted))
        _settle(window)
    box.clear()
    _settle(window)


def _says(box: QLineEdit, text: str) -> bool:
    return box.text() == text


def _hits(window: MainWindow, view: SopView, watch: Painted, text: str) -> float:
    library = view.library
    took = watch.time(
        lambda: library.search.setText(text),
        library.parts.hits,
        lambda: library.parts.hits.model().rowCount() > 0,
    )
    library.search.clear()
    _settle(window)
    return took


def _openings(
    bench: Bench, window: MainWindow, view: SopView, watch: Painted
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    found = {code: bench.my.library.by_code(code) for code in (LONG_CODE, _USUAL_CODE)}
    taken: dict[str, list[float]] = {code: [] for code in found}
    for _ in range(_ROUNDS):
        for code, document in found.items():
            taken[code].append(_opening(view, watch, cast("int", document)))
            _settle(window)
    return tuple(taken[LONG_CODE]), tuple(taken[_USUAL_CODE])


def _opening(view: SopView, watch: Painted, document: int) -> float:
    state, reader = view.state, view.document.reader

    def is_shown() -> bool:
        opened = state.opened
        return opened is not None and opened.row.document == document and bool(reader.keys())

    return watch.time(lambda: state.open(document), reader, is_shown)


def _press(box: QLineEdit, part: str) -> None:
    if part.isascii():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(box, QKeyEvent(kind, 0, _NONE, part))
        return
    committed: Any = QInputMethodEvent("", [])
    committed.setCommitString(part)
    QCoreApplication.sendEvent(box, committed)


def _settle(window: MainWindow, quiet_for: float = _QUIET) -> None:
    """Wait until nothing has been read or drawn for a moment, as a person does who reads."""
    quiet = time.perf_counter()
    while time.perf_counter() - quiet < quiet_for:
        QCoreApplication.processEvents()
        if not window.desk.jobs.idle():
            quiet = time.perf_counter()
