"""The pages of the first start, loaded only where one of them is shown."""

from desktop.services.backups import backups_of
from desktop.views.start.first_start import FirstStart
from desktop.views.start.person_chooser import PersonChooser
from desktop.views.start.recent import recent_of
from desktop.views.start.refused_file import RefusedFile
from desktop.views.start.start_window import StartWindow

__all__ = [
    "FirstStart",
    "PersonChooser",
    "RefusedFile",
    "StartWindow",
    "backups_of",
    "recent_of",
]
