"""A desk on which documents are read: an SOP with everything in it, how its parts settle."""

import gc

import pytest
from library_desk import SUBMITTED, new_sop
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import System
from desktop.domain.scripts import Script
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.markedtext import MarkedText
from desktop.qtkit.widgets.richtext import RichText
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.documents.making import NewText
from desktop.views.desk import Desk
from desktop.views.sops.state import SopState

HEAD = SopHead(
    Bilingual("上不了网", "No network"),
    Bilingual("先判断范围", "Find the **extent** first"),
    Bilingual("有线、无线", "wired and wireless"),
    Bilingual("座机", "phones"),
    Target(10, ((1, 5),)),
    (Bilingual("私接交换机", "A private switch"),),
    72,
    (MustAsk("q1", Bilingual("网口号", "Socket no.")),),
)


def net():
    """Return an SOP with each thing that a step can have."""
    steps = (
        Step(
            "n1",
            Bilingual("定范围", "Find the extent"),
            Bilingual("问楼层和工位。", "Ask for floor and seat."),
            "triage",
            "first_line",
            ("notice_board",),
            ("T03",),
            ("HS-01",),
            Target(2),
            question=Bilingual("三人以上？", "Three or more?"),
            branches=(
                Branch(
                    Bilingual("三人以上", "Three or more"),
                    Lead(Way.ESCALATE, role="second_line"),
                    Bilingual("建主工单", "Open a parent ticket"),
                ),
                Branch(Bilingual("一台", "One PC"), Lead()),
            ),
        ),
        Step(
            "n2",
            Bilingual("换线", "Swap the cable"),
            Bilingual("见 [图](doc:NET-09)", "1. Light\n2. Cable, see [map](doc:NET-09)"),
            "handling",
            "first_line",
            target=Target(5, ((1, 3),)),
            must_ask=(MustAsk("m", Bilingual("灯的颜色", "Colour of the light")),),
            done_when=Bilingual("灯亮", "The light is on"),
            mistakes=Bilingual("只看网页", "Only a web page"),
            escalation=Escalation(15, "second_line", Bilingual("未定位", "Not found.")),
        ),
        Step(
            "n3",
            Bilingual("验证", "Verify"),
            Bilingual("三项都通。", "All three work."),
            "resolution",
            "second_line",
            target=Target(4, (), CountsFrom.CREATION),
            then=Lead(Way.STOP),
        ),
    )
    return Sop(HEAD, steps)


def long_sop(count, tag="p"):
    """Return an SOP of many steps."""
    first, second, _ = net().steps
    both = (first._replace(branches=(), question=Bilingual()), second)
    steps = (both[at % 2]._replace(id=f"{tag}{at}") for at in range(count))
    return Sop(HEAD, tuple(steps))


class Heard:
    """Keeps what was said; a bug fails the test."""

    def __init__(self):
        self.said = []

    def toast(self, text, kind="done", action="", run=None):
        """Keep a toast."""
        self.said.append((text, kind, action, run))

    def bug(self, error):
        """Fail."""
        raise error


class Readers:
    """A desk in English, the person at it, a state that parts listen to."""

    def __init__(self, opened):
        self.opened = opened
        self.heard = Heard()
        session = opened.workspace.session(opened.people["Ran Wei"], "en")
        self.desk = Desk(opened.workspace, session, Commands(), self.heard)
        self.state = SopState(self.desk)
        script = Bilingual("请问{name|您}旁边能上网吗", "Can your neighbours get online?")
        title = Bilingual("问范围", "Ask the extent")
        opened.lin.short_texts.add_script(Script(0, b"", "HS-01", title, script))

    def effective(self, code="NET-01", text=None):
        """Write an SOP and put it in force."""
        document, version = new_sop(self.opened.wei, code, text or net())
        self.opened.wei.documents.submit(version, SUBMITTED)
        self.opened.lin.documents.approve(version)
        owner = self.opened.people["Xiao Lin"]
        self.opened.wei.documents.set_details(
            document, owner=owner, review_months=6, systems=(System("ERP", "8.6"),)
        )
        return document, version

    def written(self, kind, code, head):
        """Write a document without steps."""
        return self.opened.wei.sops.create_from(NewText(kind, code, Sop(head)))

    def show(self, document, version=None):
        """Open a document."""
        self.state.open(document, version)
        self.settle()
        return self.state.opened

    def settle(self):
        """Wait until all work has told its end and everything stands where it belongs."""
        for _ in range(5):
            assert self.desk.jobs.wait(20_000)
            QApplication.sendPostedEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    def on_screen(self, part, width=800, height=600):
        """Put a part on the screen."""
        part.resize(width, height)
        part.show()
        part.activateWindow()
        self.settle()
        return part

    def press(self, part, key, held=Qt.KeyboardModifier.NoModifier):
        """Press a key and wait for what follows."""
        QTest.keyClick(part, key, held)
        self.settle()

    def click(self, part):
        """Click on a part and wait for what follows."""
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()


def said(part):
    """Return every text that stands in a part, in the order it was made."""
    out = []
    for each in part.findChildren(QWidget):
        if isinstance(each, MarkedText):
            out.append(each.plain_text())
        elif isinstance(each, RichText):
            out.append(each.toPlainText())
        elif isinstance(each, SignPill | QPushButton | QLabel) and each.text():
            out.append(each.text())
    return out


def ids(readers):
    """Return the ids of the steps shown."""
    return [step.id for step in readers.state.opened.text.steps]


def card_of(readers, reader, place):
    """Return the card of a step, counted from 0."""
    return reader.card(ids(readers)[place])


@pytest.fixture
def readers(desk, qapp):
    """Return the desk on which documents are read, in English."""
    assert qapp
    languages().use("en")
    # As in a window: rubbish is collected on this thread only (qtkit/rubbish.py).
    gc.disable()
    made = Readers(desk)
    yield made
    made.desk.closing.emit()
    made.desk.jobs.shut_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().use("zh")
