"""The menus of the window: the commands that are declared for each, as they may run now."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.qtkit.commands import Commands


def pop_up(window: QWidget, commands: Commands, name: str, at: QPoint) -> None:
    """Open a menu of commands at a place on the screen."""
    menu = QMenu(window)
    menu.setObjectName(f"menu_{name}")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    commands.fill_menu(menu, name)
    menu.popup(at)


def pop_up_below(near: QWidget, commands: Commands, name: str) -> None:
    """Open a menu of commands under a widget."""
    pop_up(near.window(), commands, name, near.mapToGlobal(near.rect().bottomLeft()))
