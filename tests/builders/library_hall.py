"""The whole library on the screen with its commands, and files somebody handed over."""

import pytest
from library_pane import Pane, fill, find
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop.views.sops.commands.all_commands import declare_sop_commands
from desktop.views.sops.sop_view import SopView


class Hall(Pane):
    """The library on the screen, with its commands, and files somebody handed over."""

    def __init__(self, opened, folder):
        super().__init__(opened)
        self.keys = fill(opened)
        self.folder = folder
        self.view = SopView(self.desk)
        declare_sop_commands(self.desk.commands, self.view)
        self.state = self.view.state
        self.show(self.view, 1280, 800)

    def run(self, command):
        """Run a command as its key or the palette does."""
        self.desk.commands.run(command)
        self.settle()

    def write(self, **files):
        """Hand files over; a double underline stands for the dot."""
        self.folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (self.folder / name.replace("__", ".")).write_text(text, "utf-8")

    def drop(self, *paths):
        """Drag files from elsewhere onto the list."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        for event in (QDragEnterEvent, QDropEvent):
            held = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(self.view.library, event(QPoint(5, 5), *how, held))
        self.settle()
        return self.dialog("sop_import")

    def dialog(self, name):
        """Return an open dialog."""
        self.settle()
        return find(self.view, name)

    def codes(self):
        """Return the codes in the library."""
        return sorted(row.code for row in self.opened.wei.library.shelf())


@pytest.fixture
def hall(qtbot, desk, tmp_path):
    assert qtbot
    made = Hall(desk, tmp_path / "handed over")
    yield made
    made.close()


@pytest.fixture
def looked_at(monkeypatch):
    """Return what other programs were asked to open."""
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url) or True)
    return seen


def name_file(qtbot, path):
    """Type a path into the file dialog that stands there, and agree."""

    def dialogs():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]

    (box,) = [box for box in dialogs() if box.isVisible()]
    field = box.findChild(QLineEdit, "fileNameEdit")
    field.selectAll()
    QTest.keyClicks(field, str(path))
    timer = QTimer(field)
    # The first Enter may only close the list of names that fit.
    timer.timeout.connect(
        lambda: QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)
    )
    timer.start(30)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in dialogs()))
