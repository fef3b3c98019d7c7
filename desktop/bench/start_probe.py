"""Start the program as a person does, say when it was painted and when complete, and end.

Run as a process of its own by start.py: `python -m desktop.bench.start_probe`. What it needs of
the program it takes from the running window, so that it loads nothing the program does not.
"""

import json
import os
import sys
import time
from importlib import import_module
from typing import Any

_LATE = ("sqlite_utils", "qtawesome", "reportlab", "openpyxl", "pypinyin", "xlsxwriter")


class Probe:
    """Notes moments of a start; the table's own painting is watched, nothing else is slowed."""

    def __init__(self, scrolls: int) -> None:
        self.moments: dict[str, Any] = {}
        self._scrolls = scrolls

    def watch(self, table: Any) -> None:
        """Have the table's class say when it has painted rows."""
        paint = table.paintEvent

        def painted(view: Any, event: Any) -> None:
            paint(view, event)
            if "painted" not in self.moments and view.model().rowCount():
                self._note_painted(view.window())

        table.paintEvent = painted

    def _note_painted(self, window: Any) -> None:
        self.moments["painted"] = time.monotonic_ns()
        self.moments["early"] = [name for name in _LATE if name in sys.modules]
        self._wait(window)

    def _wait(self, window: Any) -> None:
        """Note when preview, counts and menus stand, and when nothing is being read any more."""
        core = import_module("PySide6.QtCore")
        if "complete" not in self.moments and _is_complete(window):
            core.QCoreApplication.sendPostedEvents()
            core.QCoreApplication.processEvents()
            self.moments["complete"] = time.monotonic_ns()
        if "complete" in self.moments and window.desk.jobs.idle():
            self.moments["idle"] = time.monotonic_ns()
            self._end(window)
        core.QTimer.singleShot(1, lambda: self._wait(window))

    def _end(self, window: Any) -> None:
        if self._scrolls:
            memory = import_module("desktop.bench.memory")
            self.moments["peak_mb"] = memory.scroll_through(window, self._scrolls)
        sys.stdout.write(json.dumps(self.moments) + "\n")
        sys.stdout.flush()
        # Not by closing the window: that makes a backup, of 3 GB at a million tickets.
        os._exit(0)


def _is_complete(window: Any) -> bool:
    """Return whether the counts stand, and in the preview the ticket of the current row."""
    queue = window.queue
    listed = (view.id for view in window.desk.my.queue.views())
    if None in map(queue.views.count, listed) or not queue.right.is_made:
        return False
    return bool(queue.preview.shown is not None and queue.preview.shown == queue.preview.ticket)


def main() -> int:
    """Start with the words given, print the moments in nanoseconds of the monotonic clock."""
    scrolls, words = int(sys.argv[1]), sys.argv[2:]
    program = import_module("desktop.__main__")
    probe = Probe(scrolls)
    import_module("desktop.qtkit.quick_start").spare_start()
    probe.watch(import_module("desktop.views.tickets.queue_table").QueueTable)
    sys.argv[1:] = words
    code: int = program.main()
    return code


if __name__ == "__main__":
    sys.exit(main())
