"""Scenes in the window of the sample desk."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.qtkit.gallery.page import Gallery
from desktop.tour.stage import Stage
from desktop.views.shell.bug_dialog import BugDialog

_ROW = 7


def queue(stage: Stage) -> QWidget:
    """Show all open tickets with a preview."""
    return _view(stage, "open", _ROW)


def queue_all(stage: Stage) -> QWidget:
    """Show all tickets, newest first."""
    return _view(stage, "all", 2)


def queue_empty(stage: Stage) -> QWidget:
    """Show a view without tickets."""
    return _view(stage, "bin", 0)


def search(stage: Stage) -> QWidget:
    """Show the hits of two Chinese characters."""
    return _search(stage, "打印")


def no_hits(stage: Stage) -> QWidget:
    """Show that nothing was found."""
    return _search(stage, "量子咖啡机")


def wrong_digit(stage: Stage) -> QWidget:
    """Show that a check digit was misheard."""
    return _search(stage, "A2417-3")


def leave_search(stage: Stage, _shown: QWidget) -> None:
    """Empty the search field."""
    stage.window.queue.search.clear()


def marked(stage: Stage) -> QWidget:
    """Show several marked rows."""
    _view(stage, "open", 2)
    for _ in range(3):
        stage.window.queue.table.step(1, mark=True)
    return stage.window


def leave_marked(stage: Stage, _shown: QWidget) -> None:
    """Mark one row again."""
    stage.window.queue.table.go_to_row(0)


def composer(stage: Stage) -> QWidget:
    """Show an answer being written."""
    _view(stage, "open", _ROW)
    stage.window.queue.preview.write("reply")
    return stage.window


def leave_composer(stage: Stage, _shown: QWidget) -> None:
    """Close the composer."""
    stage.window.queue.preview.composer.closed.emit()


def toast(stage: Stage) -> QWidget:
    """Show a toast with its way back."""
    _view(stage, "open", _ROW)
    window = stage.window
    window.queue.acts.said("A2398-9", {"priority": 2})
    return window


def leave_toast(stage: Stage, _shown: QWidget) -> None:
    """Close the toasts."""
    for each in stage.window.toasts.toasts():
        each.close_now()


def pick_status(stage: Stage) -> QWidget:
    """Show the list of statuses."""
    _view(stage, "open", _ROW)
    stage.desk.commands.run("queue.status")
    return _popup(stage)


def pick_assignee(stage: Stage) -> QWidget:
    """Show the list of who can have a ticket."""
    _view(stage, "open", _ROW)
    stage.desk.commands.run("queue.assign")
    return _popup(stage)


def notices(stage: Stage) -> QWidget:
    """Show what is behind the bell."""
    _view(stage, "open", _ROW)
    stage.desk.commands.run("notices")
    return _popup(stage)


def ticket(stage: Stage) -> QWidget:
    """Show one ticket over the whole window."""
    _view(stage, "open", _ROW)
    key = stage.window.queue.table.current_key()
    if key is not None:
        stage.window.open_ticket(key)
    return stage.window


def settings_look(stage: Stage) -> QWidget:
    """Show language and look."""
    return _settings(stage, "look")


def settings_desk(stage: Stage) -> QWidget:
    """Show the settings of the desk."""
    return _settings(stage, "desk")


def settings_data(stage: Stage) -> QWidget:
    """Show data and backups."""
    return _settings(stage, "data")


def settings_keys(stage: Stage) -> QWidget:
    """Show the keys."""
    return _settings(stage, "keys")


def help_page(stage: Stage) -> QWidget:
    """Show the help of the queue."""
    view: Any = stage.window.show_pane("help")
    view.show_page("search")
    return stage.window


def back_to_queue(stage: Stage, _shown: QWidget) -> None:
    """Go back to the queue."""
    stage.window.show_queue()


def keys_sheet(stage: Stage) -> QWidget:
    """Show all keys."""
    stage.desk.commands.run("keys")
    return _dialog(stage, "keys")


def switch_person(stage: Stage) -> QWidget:
    """Show who can go on working."""
    import_module("desktop.app.people_choice").switch_person(stage.app)
    return _dialog(stage, "switch_person")


def bug(stage: Stage) -> QWidget:
    """Show the dialog for what should not have happened."""
    dialog = BugDialog(ValueError("an example"), "deskbook.log", stage.window)
    dialog.show()
    return dialog


def components(stage: Stage) -> QWidget:
    """Show every component in every state."""
    gallery = Gallery()
    gallery.show_whole(stage.size[0])
    return gallery


def _view(stage: Stage, view: str, row: int) -> QWidget:
    window = stage.window
    window.show_queue()
    window.queue.show_view(view)
    stage.settle()
    window.queue.table.go_to_row(row)
    window.queue.late_start()
    return window


def _search(stage: Stage, text: str) -> QWidget:
    _view(stage, "all", 0)
    stage.window.queue.search.setText(text)
    # Qt fades the field's × in over 160 ms, whatever the theme says about motion.
    for _ in range(3):
        stage.settle()
    return stage.window


def _settings(stage: Stage, page: str) -> QWidget:
    view: Any = stage.window.show_pane("settings")
    view.show_page(page)
    return stage.window


def _popup(stage: Stage) -> QWidget:
    popup = QApplication.activePopupWidget()
    if popup is None:
        return stage.window
    # Without a screen Qt may find no window active and close it before it is drawn.
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return popup


def _dialog(stage: Stage, name: str) -> QWidget:
    found = [each for each in stage.window.findChildren(QDialog) if each.isVisible()]
    named = [each for each in found if each.objectName() == name]
    return next(reversed(named or found), stage.window)
