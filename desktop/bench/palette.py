"""The command palette in the real window: what each key costs, until its rows are painted."""

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from desktop.bench.figures import Figure
from desktop.bench.window import opened_window
from desktop.bench.workspace import Bench
from desktop.qtkit.overriding import override
from desktop.resources import load_toml
from desktop.views.shell.main_window import MainWindow

_NONE = Qt.KeyboardModifier.NoModifier
_ROUNDS = 12
_PATIENCE = 5.0
# Chinese comes from an input method word by word; everything else letter by letter.
_PINYIN = ("fenpai", "dbgd", "shezhi", "xgd", "zhuti")
_TITLES = ("assign", "view my open", "settings", "undo")
_PEOPLE = ("@lj", "@lubin", "@SN00", "@61")


class Typist(QObject):
    """Types into the palette and waits until its rows are painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._painted = False
        self._rows: QListView | None = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._painted = True
        return False

    def open(self) -> float:
        """Return the milliseconds from the key to the painted palette."""
        self._window.ways.leave_palette()
        self.settle()
        ways = self._window.ways
        ways.palette.leave()
        if self._rows is None:
            self._rows = self._window.findChild(QListView, "palette_rows")
            assert self._rows is not None  # noqa: S101 - the palette has been made
            self._rows.viewport().installEventFilter(self)
        return self._time(ways.open_palette)

    def type(self, text: str) -> Iterator[tuple[float, float]]:
        """Type a line; for each key return the milliseconds to the first and to all rows."""
        for part in [text] if not text.isascii() else text:
            self._painted = False
            started = time.perf_counter()
            first = self._time(partial(self._press, part))
            self.settle()
            yield first, (time.perf_counter() - started) * 1000
        line = self._window.findChild(QLineEdit, "palette_search")
        if line is not None:
            line.clear()
        self.settle()

    def settle(self) -> None:
        """Let what jobs bring come in and be painted."""
        while not self._window.desk.jobs.idle():
            QCoreApplication.processEvents()
        for _turn in range(3):
            QCoreApplication.processEvents()

    def _time(self, act: Callable[[], object]) -> float:
        self._painted = False
        started = time.perf_counter()
        act()
        while not self._painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - started > _PATIENCE:
                message = "the palette painted nothing"
                raise TimeoutError(message)
        return (time.perf_counter() - started) * 1000

    def _press(self, part: str) -> None:
        line = self._window.findChild(QLineEdit, "palette_search")
        if line is None:
            return
        if part.isascii():
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = QKeyEvent(kind, 0, _NONE, part)
                QCoreApplication.sendEvent(line, none)
            return
        committed = QInputMethodEvent("", [])
        committed.setCommitString(part)
        QCoreApplication.sendEvent(line, committed)


def measure(bench: Bench) -> list[Figure]:
    """Measure opening it, and each key of words, pinyin, titles and people."""
    words = load_toml("bench/words.toml")
    kinds = {
        "chinese": [each for name in ("zh_1", "zh_2", "zh_4") for each in words[name]],
        "words": [each for name in ("word", "absent") for each in words[name]],
        "pinyin": list(_PINYIN),
        "titles": list(_TITLES),
        "people": list(_PEOPLE),
        "numbers": ["A2417-6", "#2417"],
    }
    with opened_window(bench) as window:
        typist = Typist(window)
        typist.settle()
        typist.open()
        figures = [Figure("palette_open", tuple(typist.open() for _ in range(_ROUNDS)))]
        for kind, lines in kinds.items():
            pairs = [pair for line in lines for pair in typist.type(line)]
            figures.append(Figure(f"palette_key_{kind}", tuple(first for first, _ in pairs)))
            figures.append(Figure(f"palette_all_{kind}", tuple(every for _, every in pairs)))
        window.ways.leave_palette()
    return figures
