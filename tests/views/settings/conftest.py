"""The pane of settings over a real workspace, and what is told about it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.workarea import WorkCard
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace
from desktop.views.desk import Desk
from desktop.views.settings.settings_view import SettingsView


class Heard:
    """Keeps the toasts."""

    def __init__(self):
        self.said = []

    def toast(self, text, kind="done", action="", run=None):
        """Keep one."""
        self.said.append((text, kind, action, run))

    def begin_work(self, text):
        """Return a card of long work."""
        return WorkCard(text)

    def end_work(self, card):
        """Take the card away."""
        card.deleteLater()

    def bug(self, error):
        """Fail the test."""
        raise error


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def desk(tmp_path, heard):
    workspace = open_workspace(tmp_path / "desk", Machine(tmp_path / "home"), create=True)
    key = workspace.services(workspace.setup_session()).people.add_agent("罗斌", "Luo Bin", "lead")
    commands = Commands()
    commands.add(Command("next", "Next ticket", lambda: None, shortcut="J", when="queue"))
    made = Desk(workspace, workspace.session(key, "en"), commands, heard)
    yield made
    made.close()


@pytest.fixture
def view(qtbot, desk):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().use("en")
    found = SettingsView(desk)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    found.activateWindow()
    QApplication.processEvents()
    yield found
    languages().use("zh")


class Table:
    """An edited table under somebody's fingers."""

    def __init__(self, qtbot, view, desk, name):
        self._qtbot = qtbot
        self._desk = desk
        self._view = view
        self.widget = view.findChild(QWidget, name)

    def settle(self):
        """Wait until everything asked for is done and shown."""
        for _ in range(4):
            assert self._desk.jobs.wait()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def rows(self):
        """Return the cells of all rows."""
        model = self.widget.model()
        columns = range(model.columnCount())
        return [
            tuple(model.index(row, column).data() for column in columns)
            for row in range(model.rowCount())
        ]

    def column(self, number):
        """Return one cell of each row."""
        return [row[number] for row in self.rows()]

    def go_to(self, text):
        """Make the row current that says this in one of its cells."""
        row = next(n for n, cells in enumerate(self.rows()) if text in cells)
        self.widget.go_to_row(row)
        self.widget.setFocus()

    def current(self):
        """Return the cells of the current row."""
        return self.rows()[self.widget.currentIndex().row()]

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        """Press a key and wait for what follows."""
        self._qtbot.keyClick(self.widget, key, held)
        self.settle()

    def write(self, text, column=0):
        """Edit a cell of the current row by F2 and Enter."""
        at = self.widget.currentIndex()
        self.widget.setCurrentIndex(at.siblingAtColumn(column))
        self._qtbot.keyClick(self.widget, Qt.Key.Key_F2)
        editor = self.widget.findChild(QLineEdit, "cell_editor")
        editor.setText(text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def find(self, name):
        """Return a widget of the page."""
        page = self.widget.parentWidget()
        return page.findChild(QWidget, name) or self._view.findChild(QWidget, name)


@pytest.fixture
def table(qtbot, view, desk):
    """Return a function that opens a page and gives its table."""

    def open_page(page, name=""):
        view.show_page(page)
        found = Table(qtbot, view, desk, name or f"list_{page}")
        found.settle()
        return found

    return open_page


@pytest.fixture
def busy_desk(desk):
    """Return the desk with a few tickets."""
    for number in range(3):
        requester = PersonDraft("周敏", staff_no="7")
        draft = TicketDraft(f"t{number}", channel="phone", requester=requester, tags=("急",))
        desk.my.tickets.create(draft)
    return desk
