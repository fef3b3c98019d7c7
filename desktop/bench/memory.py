"""How much memory the window takes while somebody scrolls through everything."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.views.shell.main_window import MainWindow

_PEAK = "VmHWM:"


def scroll_through(window: MainWindow, steps: int) -> float:
    """Scroll through all tickets in equal steps and return the peak memory in megabytes."""
    desk = window.desk
    window.queue.show_view("all")
    while not desk.jobs.idle():
        QApplication.processEvents()
    bar = window.queue.table.verticalScrollBar()
    for step in range(steps):
        bar.setValue(bar.maximum() * step // max(1, steps - 1))
        QApplication.processEvents()
    return peak_megabytes()


def peak_megabytes() -> float:
    """Return the most memory this process has held, 0 where the system doesn't say."""
    status = Path("/proc/self/status")
    if status.is_file():
        lines = status.read_text("ascii").splitlines()
        found = next(line for line in lines if line.startswith(_PEAK))
        return int(found.split()[1]) / 1024
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - only where the system has it

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
