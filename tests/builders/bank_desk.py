"""The page of the question bank for tests at the window."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.models.question_table_model import Column
from desktop.services.documents.control import Submission
from desktop.views.questions.preview.ticket_page import TicketPage


class Bank:
    """The pane on the sample's sixty questions."""

    def __init__(self, desk, person="Gu Mingyuan"):
        self.desk = desk
        self.work_as(person)
        self.view = desk.window.show_pane("training").show_page("questions")
        self.state = self.view.state
        desk.settle()

    @property
    def my(self):
        """Return the services of who works here."""
        return self.desk.app.desk.my

    def work_as(self, person):
        """Go on as somebody else."""
        workspace = self.desk.app.desk.workspace
        session = workspace.session(self.desk.agents[person], self.desk.app.language())
        self.desk.app.desk.work_as(session)
        self.desk.settle()

    def stand_on(self, *keys):
        """Mark questions; the last of them is the current one."""
        table = self.view.table
        table.go_to(keys[-1])
        for key in keys:
            row = table.content.row_of(key)
            flags = table.selectionModel().SelectionFlag
            table.selectionModel().select(table.content.index(row, 0), flags.Select | flags.Rows)
        self.settle()

    def settle(self):
        """Wait until all that was begun has ended, and the page of a ticket is whole."""
        self.desk.settle()
        while any(page.is_waiting() for page in self.view.findChildren(TicketPage)):
            QApplication.processEvents()
        # A layout shows what it was given one turn later.
        QApplication.processEvents()

    def run(self, command):
        """Run a command and wait for what it began."""
        ran = self.desk.app.commands.run(command)
        self.settle()
        return ran

    def codes(self):
        """Return the numbers of the rows shown."""
        model = self.view.table.content
        return [model.index(row, Column.NUMBER).data() for row in range(model.rowCount())]

    def said(self):
        """Return every text of the question in the preview."""
        labels = self.view.preview.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisibleTo(self.view.preview)]

    def standing(self, key):
        """Return the standing of a question as it is stored."""
        return self.my.questions.kept(key).standing

    def toasts(self):
        """Return what the toasts say."""
        return [said for said, _undo in self.desk.toasts()]


def sheet(name):
    """Return the sheet that is open."""
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())


def find(part, name):
    """Return a part by its name."""
    return part.findChild(QWidget, name)


def put_in_force_with_another_title(bank, source):
    """Put an SOP in force in which the step of a question is called otherwise."""
    workspace, agents = bank.desk.app.desk.workspace, bank.desk.agents
    author, reviewer = (
        workspace.services(workspace.session(agents[name])) for name in ("Han Zhuo", "Yu Jinghao")
    )
    version = author.documents.revise(source.document)
    step = next(each for each in author.sops.text(version).steps if each.id == source.step)
    title = step.title._replace(en="Check who calls")
    author.sops.save_step(version, step, step._replace(title=title))
    author.documents.submit(version, Submission((agents["Yu Jinghao"],), title))
    reviewer.documents.accept(version)
    bank.my.documents.approve(version)
