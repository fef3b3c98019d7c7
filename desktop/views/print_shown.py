"""Prints of training on the screen: made beside the window, shown in the preview of prints."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.views.desk import Desk

Make = Callable[[Services, Path, Progress], Any]


def preview(desk: Desk, over: QWidget, make: Make, title: str) -> None:
    """Show what `make` writes as a preview; `title` names it."""
    # The part that prints is loaded with the first print.
    module = import_module("desktop.views.printing.preview")
    module.show_preview(desk, over.window(), make, title)
