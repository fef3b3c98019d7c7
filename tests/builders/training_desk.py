"""The window on the sample desk as its trainer works at it: exams on paper, live, in class."""

from exam_desk import Exam
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Training(Exam):
    """The page of exams in the hands of the sample's trainer."""

    def __init__(self, desk):
        super().__init__(desk)
        self.work_as("Shen Ruoxi")
        desk.window.resize(1440, 900)

    def work_as(self, name):
        """Let somebody else work."""
        workspace = self.app.desk.workspace
        self.app.desk.work_as(workspace.session(self.desk.agents[name], "en"))
        self.desk.settle()

    def choose(self, code):
        """Show the page with an exam chosen."""
        self.run("exams.open")
        page = self.page
        codes = [each.planned.code for each in page._states]  # noqa: SLF001 - what the list shows
        page.list.setCurrentRow(codes.index(code))
        self.desk.settle()
        return page

    @property
    def page(self):
        """Return the page of exams."""
        return self.desk.window.pane("training").page("exams")

    def find(self, name):
        """Return the visible widget of a name, in any window."""
        found = [
            each
            for top in QApplication.topLevelWidgets()
            for each in (top, *top.findChildren(QWidget, name))
            if each.objectName() == name and each.isVisible()
        ]
        return found[0]

    def shows(self, name):
        """Return whether a widget of a name is visible in any window."""
        tops = QApplication.topLevelWidgets()
        return any(
            each.isVisible() and each.objectName() == name
            for top in tops
            for each in (top, *top.findChildren(QWidget, name))
        )

    def key(self, widget, *keys):
        """Press keys at a widget."""
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(widget, key)
            else:
                QTest.keyClick(widget, key)
        self.desk.settle()
