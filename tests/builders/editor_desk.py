"""The library pane in a window of its own with a draft open in it, and hands that type."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Sop, SopHead
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.shortcuts import ShortcutKeys
from desktop.services.documents.making import NewText
from desktop.views.desk import Desk
from desktop.views.sops.commands.editor_commands import commands_of
from desktop.views.sops.sop_view import SopView

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Toasts:
    """Keeps what the window would say."""

    def __init__(self):
        self.said = []
        self.act = None

    def toast(self, text, kind="done", action="", run=None):
        """Note a toast; `act` does what its button would."""
        self.said.append((kind, text, action))
        self.act = run

    def begin_work(self, text):
        """No work here takes long."""

    def end_work(self, card):
        """No work here takes long."""

    def bug(self, error):
        """Nothing unexpected may happen."""
        raise error


class Writing:
    """A draft open for writing; keys go to whatever has the focus."""

    def __init__(self, opened, text=None, kind=DocumentKind.SOP):
        languages().use("en")
        self.opened = opened
        self.my = opened.lin
        self.toasts = Toasts()
        workspace = opened.workspace
        session = workspace.session(opened.people["Xiao Lin"])._replace(language="en")
        self.desk = Desk(workspace, session, Commands(), self.toasts)
        draft = NewText(kind, "NET-01", text or Sop(SopHead()))
        self.document, self.version = self.my.sops.create_from(draft)
        self.window = QWidget()
        self.view = SopView(self.desk)
        QVBoxLayout(self.window).addWidget(self.view)
        self._declare()
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.view.state.open(self.document)
        self.settle()
        self.view.state.revise()
        self.settle()
        self.closed = False

    def _declare(self):
        commands = self.desk.commands
        undo = self.desk.my.undo
        assert undo is not None
        commands.add(
            *commands_of(self.view),
            Command(
                "edit.undo",
                "Undo",
                lambda: self.desk.write(lambda my: my.undo.undo()),
                shortcut="Ctrl+Z",
            ),
        )
        commands.enter("sops")
        self.keys = ShortcutKeys(self.window, commands)

    @property
    def editor(self):
        """Return the editor."""
        return self.view.document.part()

    @property
    def card(self):
        """Return the card of the current step."""
        return self.editor.cards.step_card()

    def settle(self):
        """Wait until all work in the background has told its end."""
        for _ in range(5):
            assert self.desk.jobs.wait(20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def keeper_is_clean(self):
        """Return whether everything typed is kept."""
        return self.editor.keeper().is_clean

    def save(self):
        """Wait as long as a pause in typing."""
        QTest.qWait(750)
        self.settle()

    def text(self):
        """Return the draft as the store has it."""
        return self.my.sops.text(self.version)

    def titles(self):
        """Return the titles of the steps in the store."""
        return [step.title.text("en") for step in self.text().steps]

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        """Press a key wherever the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)
        self.settle()

    def type(self, text):
        """Type wherever the focus is; Chinese comes from an input method."""
        if text.isascii():
            QTest.keyClicks(self.window.focusWidget(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.window.focusWidget(), event)

    def tab_to(self, name):
        """Press Tab until a control of that name has the focus."""
        for _ in range(80):
            if self.window.focusWidget().objectName() == name:
                return
            QTest.keyClick(self.window.focusWidget(), KEY.Key_Tab)
        raise AssertionError(name)

    def find(self, name):
        """Return the visible widget of a name."""
        found = self.editor.findChildren(QWidget, name)
        return next(widget for widget in found if widget.isVisible())

    def step_to(self, number):
        """Choose a step and give its card the focus."""
        self.editor.cards.enter(self.editor.cards.steps()[number - 1], "")
        self.settle()

    def close(self):
        """Close the desk as the program does."""
        if not self.closed:
            self.closed = True
            self.desk.close()

    def end(self):
        """Leave nothing behind."""
        self.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        languages().use("zh")
