"""Parts of the window that are made when they are first needed."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from desktop.views.shell.window_body import PaneStack

if TYPE_CHECKING:
    # None of them is on the first screen.
    from desktop.qtkit.widgets.toast import ToastArea
    from desktop.qtkit.widgets.workarea import WorkArea
    from desktop.views.shell.bell import Notices
    from desktop.views.shell.intake_door import IntakeDoor
    from desktop.views.shell.own_windows import OwnWindows
    from desktop.views.shell.ways import Ways


class LateParts(QMainWindow):
    """The base of the main window; each part is loaded and made by whoever asks first."""

    _stack: PaneStack

    @cached_property
    def toasts(self) -> "ToastArea":
        """Return the toasts, made with the first one."""
        made: ToastArea = import_module("desktop.qtkit.widgets.toast").ToastArea(self._stack)
        return made

    @cached_property
    def bell(self) -> "Notices":
        """Return the bell, made in the first quiet moment or when it is first pressed."""
        made: Notices = import_module("desktop.views.shell.bell").hang_bell(self)
        return made

    @cached_property
    def own(self) -> "OwnWindows":
        """Return the windows that show one ticket each, made with the first one."""
        made: OwnWindows = import_module("desktop.views.shell.own_windows").OwnWindows(self)
        return made

    @cached_property
    def works(self) -> "WorkArea":
        """Return the cards of long work, made with the first one."""
        made: WorkArea = import_module("desktop.qtkit.widgets.workarea").WorkArea(self._stack)
        return made

    @cached_property
    def ways(self) -> "Ways":
        """Return the ways to views, settings and palette, made when one is first gone."""
        made: Ways = import_module("desktop.views.shell.ways").Ways(self)
        return made

    @cached_property
    def intake(self) -> "IntakeDoor":
        """Return the way to the forms for new tickets."""
        made: IntakeDoor = import_module("desktop.views.shell.intake_door").IntakeDoor(self)
        return made
