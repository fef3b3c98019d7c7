"""Scenes before a workspace is open."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.tour.stage import Stage
from desktop.views.start.first_start import FirstStart
from desktop.views.start.person_chooser import PersonChooser
from desktop.views.start.refused_file import RefusedFile
from desktop.views.start.start_window import StartWindow

# Shown instead of this machine's own folders, so that the pictures are the same everywhere.
_PLACE = Path("/desk")


def first_start(stage: Stage) -> QWidget:
    """Show the very first window."""
    window = _window(stage)
    window.show()
    window.first.focus_first()
    return window


def person(stage: Stage) -> QWidget:
    """Show the choice of who works."""
    window = _window(stage)
    my = stage.desk.my
    chooser = PersonChooser(
        my.people.agents(),
        my.directory,
        str(my.settings.get("desk_name")),
        clock=stage.app.clock,
    )
    window.show_people(chooser)
    window.show()
    return window


def newer_file(stage: Stage) -> QWidget:
    """Show that a file of a newer version is refused."""
    return _refused(stage, AppError("newer_file", path=str(_PLACE), version=9, known=1))


def damaged_file(stage: Stage) -> QWidget:
    """Show that a damaged file is refused, with a backup at hand."""
    error = AppError("workspace_damaged", detail="database disk image is malformed")
    return _refused(stage, error, has_backups=True)


def _window(stage: Stage) -> StartWindow:
    window = StartWindow(FirstStart(_PLACE, clock=stage.app.clock))
    window.resize(*stage.size)
    return window


def _refused(stage: Stage, error: AppError, *, has_backups: bool = False) -> QWidget:
    window = _window(stage)
    window.show_refused(RefusedFile(error, _PLACE, has_backups=has_backups))
    window.show()
    return window
