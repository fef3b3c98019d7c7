"""Start the window as `run_window` does, say when it was painted and complete, and end.

Run as a program of its own by start.py: `python -m desktop.bench.start_probe`.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.services.machine import Machine
from desktop.views.shell.main_window import MainWindow
from desktop.views.tickets.queue_table import QueueTable

_LATE = ("sqlite_utils", "qtawesome", "reportlab", "openpyxl", "pypinyin", "xlsxwriter")


class Probe:
    """Notes moments of a start; the table's own painting is watched, nothing else is slowed."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.moments: dict[str, Any] = {}
        self._paint = QueueTable.paintEvent
        QueueTable.paintEvent = self._watched()  # type: ignore[method-assign]

    def _watched(self) -> Any:
        paint = self._paint

        def painted(table: QueueTable, event: Any) -> None:
            paint(table, event)
            if "painted" not in self.moments and table.model().rowCount():
                self.moments["painted"] = time.monotonic_ns()
                self.moments["early"] = [name for name in _LATE if name in sys.modules]

        return painted

    def wait_complete(self, window: MainWindow) -> None:
        """End once rows, preview and counts stand and nothing is being read any more."""
        desk = self.app.desk
        assert desk is not None  # noqa: S101 - the window is open
        counted = window.queue.views.count("open") is not None
        if "painted" in self.moments and counted and desk.jobs.idle():
            QApplication.sendPostedEvents()
            QApplication.processEvents()
            self.moments["complete"] = time.monotonic_ns()
            QApplication.quit()
            return
        QTimer.singleShot(1, lambda: self.wait_complete(window))


def main() -> int:
    """Open the workspace, print the moments in nanoseconds of the monotonic clock."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workspace", type=Path, required=True)
    parser.add_argument("--person", type=int, required=True)
    parser.add_argument("--now", type=int, required=True)
    parser.add_argument("--scroll", type=int, default=0)
    wanted = parser.parse_args()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Deskbook")
    app = App(Machine(wanted.workspace / "machine"), lambda: wanted.now)
    probe = Probe(app)
    app.dress()
    window = app.open(wanted.workspace, wanted.person)
    window.show()
    window.queue.table.setFocus()
    QTimer.singleShot(0, window, window.late_start)
    QTimer.singleShot(0, lambda: probe.wait_complete(window))
    code = qt.exec()
    if wanted.scroll:
        from desktop.bench.memory import scroll_through  # noqa: PLC0415 - not part of a start

        probe.moments["peak_mb"] = scroll_through(window, wanted.scroll)
    window.close()
    sys.stdout.write(json.dumps(probe.moments) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
