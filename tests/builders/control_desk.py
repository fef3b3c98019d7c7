"""A library pane's desk for tests of document control: people to switch between, toasts heard."""

import gc

import pytest
from library_desk import sop
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.services.documents.making import NewText
from desktop.views.desk import Desk
from desktop.views.sops.state import SopState


class Heard:
    """Keeps the toasts."""

    def __init__(self):
        self.said = []

    def toast(self, text, kind="done", action="", run=None):
        """Keep one."""
        self.said.append((text, kind, action, run))

    def bug(self, error):
        """Fail the test."""
        raise error

    def texts(self):
        """Return what was said."""
        return [each[0] for each in self.said]


class Floor:
    """A desk on a window of its own, with a state; people change places at the keyboard."""

    def __init__(self, opened, language="en"):
        self.opened = opened
        self.heard = Heard()
        self.commands = Commands()
        self.workspace = opened.workspace
        lead = self.workspace.session(opened.people["Xiao Lin"], language)
        self.desk = Desk(self.workspace, lead, self.commands, self.heard)
        self.state = SopState(self.desk)
        self.language = language

    def work_as(self, name):
        """Let somebody else take the keyboard; None may only look."""
        person = self.opened.people[name] if name else None
        self.desk.work_as(self.workspace.session(person, self.language))
        self.settle()

    def settle(self):
        """Wait until all work has told its end."""
        for _ in range(4):
            assert self.desk.jobs.wait(20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def show(self, document, version=None):
        """Open a document."""
        self.state.open(document, version)
        self.settle()
        return self.state.opened

    def sheet(self, name):
        """Return the open sheet of a name."""
        found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name]
        return next(widget for widget in found if widget.isVisible())

    def part(self, name, inside=None):
        """Return a visible part by its name."""
        roots = [inside] if inside else QApplication.topLevelWidgets()
        found = [part for root in roots for part in root.findChildren(QWidget, name)]
        return next(part for part in found if part.isVisible())


def longer(text, title="新的一步", place=1):
    """Return a text with one more step and a changed one."""
    first = text.steps[0]
    extra = first._replace(id=f"new-{place}", title=Bilingual(title, f"{title} (en)"), must_ask=())
    changed = first._replace(
        body=Bilingual("先回拨座机再核对。", "Call back first, then check."), role="second_line"
    )
    steps = [changed, *text.steps[1:]]
    steps.insert(place, extra)
    return text._replace(steps=tuple(steps))


def draft_with(my, code, text):
    """Write a text as a new document or as the next draft of a known one."""
    return my.sops.create_from(NewText(DocumentKind.SOP, code, text or sop()))


@pytest.fixture
def floor(desk, qapp):
    """Return the floor in English."""
    assert qapp
    languages().use("en")
    # As in a window: rubbish is collected on this thread only (qtkit/rubbish.py).
    gc.disable()
    made = Floor(desk)
    yield made
    made.desk.closing.emit()
    made.desk.jobs.shut_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().use("zh")
