"""The window on the sample desk, without the start; a fixed hour, the shipped font."""

import shutil

import exam_acts
import exam_desk
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.program import App
from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee, Tried
from desktop.domain.questions.bank import Wanted
from desktop.domain.questions.responses import Ordered
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.partlist import PartList
from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS
from desktop.services.workspace import open_workspace
from desktop.views.sops.state import Mode

PAGES = ("scripts", "codes", "duties", "register")


class Open:
    """The window and what a test asks of it."""

    def __init__(self, app, root, *, rested=True):
        self.app = app
        self._escalated = self._attempt = None
        self._before = None
        workspace = open_workspace(root, app.machine, app.clock)
        self.agents = {each.name.en: key for key, each in workspace.directory.agents.items()}
        self.window = app.show_workspace(workspace, self.agents["Luo Bin"])
        # Only a window on the screen gets its keys; most tests need none and are quicker so.
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, rested)
        self.window.may_close = lambda: True
        self.window.show()
        if rested:
            self.window.rest()
        self.settle()

    @property
    def queue(self):
        """Return the queue."""
        return self.window.queue

    def settle(self):
        """Wait until all work in the background has told its end."""
        for _ in range(4):
            assert self.app.desk.jobs.wait(20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        while any(each.is_waiting() for each in self.window.findChildren(PartList)):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def toasts(self):
        """Return what the toasts say and whether they offer a way back, oldest first."""
        return [(t.accessibleName(), not t.action.isHidden()) for t in self.window.toasts.toasts()]

    def show(self, pane):
        """Bring a pane to the front as a person would."""
        self._let_go()
        if pane == "ticket":
            self.window.open_ticket(self.queue.table.current_key())
        elif pane == "escalation":
            self.show_escalation()
        elif pane == "new":
            self.window.new_ticket()
        elif pane == "palette":
            self.window.show_queue()
            self.window.ways.open_palette()
        elif pane == "composer":
            self.window.show_queue()
            self.queue.write("reply")
        elif pane != "queue":
            self._show_pane(pane)
        self.settle()

    def _let_go(self):
        """Give the keyboard back, and leave an exam that asks first whether it is to be left."""
        if self._before is not None:
            self.app.desk.work_as(self._before)
            self._before = None
        if self.window.shown() == "exam":
            self.window.pane("exam").state.let_go()

    def _show_pane(self, pane):
        if pane in ("keys", "targets", "calendar"):
            self.window.ways.show_settings(pane)
        elif pane.startswith("sops"):
            self.show_library(pane.partition(":")[2])
        elif pane.startswith("training"):
            self.show_training(pane.partition(":")[2])
        elif pane in ("exam_answers", "role_play"):
            self.show_trained(pane)
        elif pane in ("exam", "exam_result", "exam_ticket"):
            self.show_exam(pane)
        else:
            self.window.show_pane(pane)

    def show_training(self, page):
        """Show a page of the training as the trainer sees it; a weak spot beside the cohort."""
        desk, workspace = self.app.desk, self.app.desk.workspace
        before = desk.session
        desk.work_as(workspace.session(self.agents["Shen Ruoxi"], desk.language))
        view = self.window.show_pane("training").show_page(page)
        self.settle()
        if page == "cohorts":
            weakest = min(view.state.seen.heat.rows, key=lambda row: row.percent)
            view.state.open_spot(weakest.person, "escalation")
            self.settle()
        self._before = before

    def show_escalation(self):
        """Show a ticket that waits for the answer of who works here."""
        workspace, now = self.app.desk.workspace, self.app.clock()
        other = workspace.services(workspace.session(self.agents["Wang Yu"]))
        key = self._escalated
        if key is None:
            key = self._escalated = other.tickets.create(TicketDraft("账号今天第三次锁了"))
            file = other.tickets.attach(key, "lock-source.txt", "text/plain", b"ENG-TAB-07")
            lines = (Tried("三项已核对，回拨座机", "是本人", now), Tried("解锁"))
            to = Addressee(self.agents["Luo Bin"])
            known = other.escalations.draft(key)._replace(to=to, tried=lines, files=(file,))
            said = {"reason": "同一天第二次锁定", "promise": "10:10 前给您下一次答复"}
            other.escalations.ask(key, known._replace(**said, expected_at=now + 1_560_000))
        self.window.open_ticket(key)

    def show_trained(self, pane):
        """Show the grid of answers or a role-play as the trainer sees them, half filled in."""
        desk, workspace = self.app.desk, self.app.desk.workspace
        before = desk.session
        desk.work_as(workspace.session(self.agents["Shen Ruoxi"], desk.language))
        self.settle()
        view, my = self.window.pane(pane), desk.my
        if pane == "exam_answers":
            if not my.papers.papers("EX-01"):
                my.papers.make("EX-01")
            view.open_exam("EX-01")
            self.settle()
            view.content.setData(view.content.index(0, 1), "99")
            view.table.refused.emit("G")
        else:
            keys = [each.key for each in my.live.tickets("EX-01")[:2]]
            view.state.begin("EX-01", self.agents["Luo Bin"], keys)
            self.settle()
            view.state.toggle("ask:0")
        self.window.show_pane(pane)
        self.settle()
        self._before = before

    def show_exam(self, pane):
        """Show an exam of a choice, an order and a simulated ticket, or what came of one."""
        workspace, agent = self.app.desk.workspace, self.app.desk.session.person
        if self._attempt is None:
            trainer = workspace.services(workspace.session(self.agents["Shen Ruoxi"]))
            tickets = trainer.questions.listed(Wanted("SIM-07"))
            keys = [trainer.questions.add(exam_desk.ordering()), tickets[0].key]
            trainer.questions.approve(keys)
            self._exam = trainer.exams.keep(exam_acts.plan(*keys, stage_mark=70, attempts=0))
            mine = workspace.services(workspace.session(agent))
            self._attempt = exam_acts.sit(mine, self._exam, Ordered((1, 0)))
        if pane == "exam_result":
            self.window.pane("exam_result").show_attempt(self._attempt)
            self.window.show_pane("exam_result")
            return
        state = self.window.pane("exam").state
        state.begin(self._exam)
        self.window.show_pane("exam")
        self.settle()
        state.go_to(1 if pane == "exam_ticket" else 0)

    def show_library(self, part):
        """Show the library: an SOP in a mode ("read", "revise" …), or one of its pages."""
        view = self.window.show_pane("sops")
        if part in PAGES:
            view.library.page_wanted.emit(part)
            return
        mode = Mode(part or "read")
        document = self.app.desk.my.library.by_code("SW-02" if mode is Mode.REVISE else "NET-01")
        on_way = self.app.desk.my.documents.open(document).row.on_way
        view.state.set_mode(Mode.READ)
        view.state.open(document, on_way.version if mode in (Mode.REVISE, Mode.COMPARE) else None)
        self.settle()
        view.state.set_mode(mode)
        if mode is Mode.REVISE:
            view.state.choose_step(view.state.opened.text.steps[1].id)


class Forms:
    """The window with a clock that is set by hand, and what a test asks of its forms."""

    def __init__(self, desk):
        self.desk = desk
        self.now = desk.app.clock()
        self._use_own_clock()

    def _use_own_clock(self):
        session = self.desk.app.desk.session._replace(clock=lambda: self.now)
        self.desk.app.desk.work_as(session)
        self.desk.settle()

    @property
    def all(self):
        """Return the open forms."""
        return self.desk.window.intake.forms.all()

    def find(self, name):
        """Return the visible widget of a name."""
        found = self.desk.window.findChildren(QWidget, name)
        return next(widget for widget in found if widget.isVisible())

    def shows(self, name):
        """Return whether a widget of that name is visible."""
        return any(w.isVisible() for w in self.desk.window.findChildren(QWidget, name))

    def run(self, command):
        """Run a command and wait for what it began."""
        done = self.desk.app.commands.run(command)
        self.desk.settle()
        return done

    def type(self, name, text):
        """Type into a field."""
        QTest.keyClicks(self.find(name), text)

    def kept(self):
        """Return the drafts on disk by subject."""
        self.desk.window.intake.forms.leave()
        self.desk.settle()
        return [d["subject"] for d in self.desk.app.desk.my.drafts.all("form-").values()]

    def ask(self, text):
        """Choose the first person found."""
        field = self.find("new_requester")
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.desk.settle()


@pytest.fixture(scope="session")
def window_sample(tmp_path_factory):
    """Return a sample desk that is copied for each test."""
    folder = tmp_path_factory.mktemp("window")
    workspace = open_workspace(
        folder / "desk", Machine(folder / "machine"), lambda: ANCHOR_MS, create=True
    )
    workspace.services(workspace.setup_session()).demo.write(now_ms=ANCHOR_MS)
    workspace.close()
    return folder / "desk"


@pytest.fixture
def opened(qapp, tmp_path, window_sample):
    """Return a function that opens the window in a language and at a text scale."""
    assert qapp
    found = []

    def start(language="en", scale=100, keys=None, *, rested=True):
        root = tmp_path / "desk"
        shutil.copytree(window_sample, root)
        app = App(Machine(tmp_path / "machine"), lambda: ANCHOR_MS)
        app.machine.values |= {"language": language, "theme": "light", "text_scale": str(scale)}
        if keys:
            app.machine.values["keys"] = keys
        app.bug = _raise
        app.dress(shipped_only=True)
        found.append(Open(app, root, rested=rested))
        return found[-1]

    yield start
    for each in found:
        each.window.close()
        each.app.close()
        each.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().pseudo = ""
    languages().use("zh")
    current_theme().set_scale(1.0)
    current_theme().set_mode("light")


@pytest.fixture
def forms(opened):
    """Return the window with a clock that is set by hand, to fill in forms for new tickets."""
    return Forms(opened())


def _raise(error):
    raise error
