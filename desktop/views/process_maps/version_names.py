"""What versions of a process are called: line, number, label, state, since when."""

from PySide6.QtCore import QObject

from desktop.domain.documents.states import State as Control
from desktop.domain.process.table import State
from desktop.models.version_states import state_words
from desktop.qtkit.formats import format_date
from desktop.qtkit.zone import local
from desktop.services.process.maps import Listed
from desktop.views.desk import Desk


class VersionNames(QObject):
    """Reads the desk's language and clock anew each time it is asked."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def line(self, listed: Listed) -> str:
        """Return to which line a version belongs."""
        return self.tr("As-is") if listed.state is State.AS_IS else self.tr("To-be")

    def control(self, listed: Listed) -> str:
        """Return where a version stands under document control."""
        return state_words(Control(listed.control))[0]

    def day(self, listed: Listed) -> str:
        """Return since when a version is in force, or when it was last worked on."""
        today = local(self._desk.session.clock()).date()
        return format_date(local(listed.dated_at).date(), today, self._desk.language)

    def standing(self, listed: Listed) -> str:
        """Return number, label, state and day of a version."""
        parts = (f"v{listed.number}", listed.label, self.control(listed), self.day(listed))
        return " · ".join(filter(None, parts))

    def whole(self, listed: Listed) -> str:
        """Return the line of a version and how it stands."""
        return f"{self.line(listed)} · {self.standing(listed)}"
