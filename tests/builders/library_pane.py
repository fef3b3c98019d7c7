"""A filled library on the screen for the tests of its parts: what was told, how it settles."""

from library_desk import SUBMITTED, effective_sop, new_sop, sop
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.domain.error_codes import ErrorCode
from desktop.domain.scripts import Script
from desktop.domain.sops.records import Sop, SopHead
from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.workarea import WorkCard
from desktop.services.documents.making import NewText
from desktop.views.desk import Desk
from desktop.views.sops.state import SopState


class Told:
    """Keeps the toasts; a bug fails the test."""

    def __init__(self):
        self.said = []

    def toast(self, text, kind="done", action="", run=None):
        """Keep one."""
        self.said.append((text, kind, action, run))

    def begin_work(self, text):
        """Return a card that nobody sees."""
        return WorkCard(text)

    def end_work(self, card):
        """Forget a card."""
        card.deleteLater()

    def bug(self, error):
        """Fail the test."""
        raise error


class Pane:
    """A desk with views on it, worked at by the lead in English."""

    def __init__(self, opened):
        languages().use("en")
        self.opened = opened
        self.told = Told()
        session = opened.workspace.session(opened.people["Xiao Lin"], "en")
        self.desk = Desk(opened.workspace, session, Commands(), self.told)
        self.state = SopState(self.desk)

    def show(self, widget, width=800, height=600):
        """Put a part on the screen."""
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        self.settle()
        return widget

    def settle(self):
        """Wait until everything asked for is done and shown."""
        for _ in range(4):
            assert self.desk.jobs.wait()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def press(self, widget, key, held=Qt.KeyboardModifier.NoModifier):
        """Press a key and wait for what follows."""
        QTest.keyClick(widget, key, held)
        self.settle()

    def type(self, field, text):
        """Type a text in place of the one before."""
        field.clear()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            field.insert(text)
        self.settle()

    def click(self, widget):
        """Click on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def close(self):
        """End what runs and let go of every widget; commands hear of no other language."""
        self.desk.commands.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        languages().use("zh")
        self.desk.close()
        for widget in QApplication.topLevelWidgets():
            widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def find(parent, name):
    """Return a widget by its name."""
    found = parent.findChild(QWidget, name)
    assert found is not None, name
    return found


def fill(opened):
    """Write a library: two SOPs in force, one draft, a policy, two scripts, two error codes."""
    acr = opened.item("service_type", "ACR")
    nwf = opened.item("service_type", "NWF")
    keys = {}
    for code, title, place in (
        ("ACC-01", "账号锁定", acr),
        ("ACC-02", "共享盘权限", acr),
        ("NET-01", "上不了网", nwf),
    ):
        text = sop(title, code)
        if code == "NET-01":
            keys[code], _ = new_sop(opened.wei, code, text)
        else:
            keys[code], _ = effective_sop(opened, code, text)
        opened.lin.documents.set_details(keys[code], service_type=place)
    opened.lin.documents.set_details(keys["ACC-01"], systems=(System("ERP", "8"),))
    policy = Sop(SopHead(Bilingual("信息安全制度", "Security policy")))
    made = NewText(DocumentKind.POLICY, "PL-01", policy)
    keys["PL-01"], version = opened.wei.sops.create_from(made)
    opened.wei.documents.submit(version, SUBMITTED)
    for code, zh, en in (("HS-01", "接起电话", "Answering"), ("HS-02", "回访", "Call back")):
        body = Bilingual("{称呼|您好}，我是{姓名}。", "{who|Hello}, {name} speaking.")
        opened.lin.short_texts.add_script(Script(0, b"", code, Bilingual(zh, en), body))
    for code, system in (("1603", "MSI"), ("E-02", "MES")):
        row = ErrorCode(0, b"", code, system, meaning=Bilingual(f"含义 {code}", f"Meaning {code}"))
        opened.lin.short_texts.add_code(row._replace(document=keys["ACC-01"]))
    return keys
