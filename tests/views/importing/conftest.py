"""A desk on an empty workspace, the wizard on it, and files to import."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace
from desktop.views.desk import Desk
from desktop.views.importing.import_view import ImportView

HEAD = "工单号,报修时间,报修人,问题,紧急程度,状态"
ROWS = (
    "A1,2026-01-05 08:41,卓丽萍,打印机卡纸,急,已关闭",
    "A2,2026-01-06 09:20,马骁,扫码枪无反应,一般,处理中",
    "A3,2026-02-07 10:02,江雪梅,共享盘打不开,高,蓝色档",
)


class Speaker:
    """Remembers what was said; a bug fails the test."""

    def __init__(self):
        self.said = []

    def toast(self, text, *_args, **_more):
        """Remember a toast."""
        self.said.append(text)

    def bug(self, error):
        """Fail the test."""
        raise error


class Bench:
    """The wizard with what a test needs beside it."""

    def __init__(self, desk, view, folder):
        self.desk, self.view, self.folder = desk, view, folder

    def settle(self):
        """Wait until all background work has told its end."""
        for _ in range(3):
            assert self.desk.jobs.wait(20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def write(self, name, rows, head=HEAD, encoding="utf-8"):
        """Write a file of rows."""
        path = self.folder / name
        path.write_bytes("\n".join((head, *rows)).encode(encoding))
        return path

    def open(self, *paths):
        """Hand files to the wizard."""
        self.view.open_files(list(paths))
        self.settle()

    def tickets(self):
        """Return how many tickets the workspace holds."""
        runs = self.desk.my.imports.runs()
        return sum(len(self.desk.my.imports.tickets_of(run.key)) for run in runs)


@pytest.fixture
def look(qapp):
    assert qapp
    theme = current_theme()
    theme.fonts.use(shipped_only=True)

    def set_look(language="en", mode="light", scale=1.0):
        theme.set_mode(mode)
        theme.set_scale(scale)
        languages().use(language)

    set_look()
    yield set_look
    theme.set_scale(1.0)
    theme.set_mode("light")
    languages().use("zh")


@pytest.fixture
def bench(look, tmp_path):
    assert look
    workspace = open_workspace(tmp_path / "desk", Machine(tmp_path / "home"), create=True)
    key = workspace.services(workspace.setup_session()).people.add_agent("罗斌", "Luo Bin", "lead")
    desk = Desk(workspace, workspace.session(key, "en"), Commands(), Speaker())
    view = ImportView(desk)
    view.resize(1375, 825)
    view.show()
    view.activateWindow()
    made = Bench(desk, view, tmp_path)
    made.settle()
    yield made
    desk.close()
    view.close()
    view.deleteLater()
    # Now and not some time later: every widget left makes the next change of theme slower.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
