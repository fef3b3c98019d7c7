"""The choice of who works: at the start, and over the open window."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from desktop.app.program import App
from desktop.domain.errors import AppError
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import open_at
from desktop.services.workspace import Workspace
from desktop.views.start.person_chooser import PersonChooser

_TITLE = QT_TRANSLATE_NOOP("PeopleChoice", "Who is working?")
_WIDTH, _HEIGHT = 640, 720


def make_chooser(app: App, workspace: Workspace) -> PersonChooser:
    """Return the page of people of a workspace, whoever worked last preselected."""
    my = workspace.services(workspace.setup_session(app.language()))
    name = str(my.settings.get("desk_name")) or workspace.root.name
    people = my.people.agents()
    chooser = PersonChooser(people, workspace.directory, name, clock=app.clock)
    chooser.show_people(people, app.last_person(workspace.root))
    return chooser


def add_person(app: App, workspace: Workspace, zh: str, en: str, role: str) -> int:
    """Add somebody who is not in the list yet, whoever is at the keyboard."""
    my = workspace.services(workspace.setup_session(app.language()))
    return my.people.add_agent(zh, en, role)


def switch_person(app: App) -> None:
    """Choose who works on; forms and drafts stay as they are."""
    desk, window = app.desk, app.window
    if desk is None or window is None:
        return
    workspace = desk.workspace
    dialog = QDialog(window)
    dialog.setWindowTitle(QCoreApplication.translate("PeopleChoice", _TITLE))
    dialog.setObjectName("switch_person")
    chooser = make_chooser(app, workspace)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(chooser)

    def choose(person: int | None) -> None:
        dialog.accept()
        app.work_as(person)

    def add(zh: str, en: str, role: str) -> None:
        try:
            choose(add_person(app, workspace, zh, en, role))
        except AppError as error:
            desk.fail(error)

    chooser.person_chosen.connect(choose)
    chooser.look_only.connect(lambda: choose(None))
    chooser.back.connect(dialog.reject)
    chooser.person_added.connect(add)
    theme = current_theme()
    open_at(dialog, theme.px(_WIDTH), theme.px(_HEIGHT))
    dialog.open()
    chooser.focus_search()
