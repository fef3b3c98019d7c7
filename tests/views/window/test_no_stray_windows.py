"""Nothing that belongs into a pane is ever shown as a window of its own: it takes the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")

PANES = (
    *(
        "ticket",
        "new",
        "palette",
        "composer",
        "help",
        "settings",
        "keys",
        "import",
        "history",
        "handover",
        "escalation",
    ),
    *("sops:read", "sops:outline", "sops:revise", "sops:compare", "sops:read"),
    *("sops:scripts", "sops:codes", "sops:duties", "sops:register"),
)


class Watch(QObject):
    """Notes every widget that is shown as a window and is none."""

    def __init__(self):
        super().__init__()
        self.strays = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        """Look at what is shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            known = isinstance(watched, QMainWindow | QDialog | QMenu)
            if watched.isWindow() and not known:
                self.strays.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_pane_flashes_as_a_window(opened):
    desk = opened("en")
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    try:
        for pane in PANES:
            desk.show(pane)
            assert watch.strays == [], pane
    finally:
        QApplication.instance().removeEventFilter(watch)
