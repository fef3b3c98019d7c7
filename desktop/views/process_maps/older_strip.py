"""The strip that says an older version is shown, which nobody can edit, and leads back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.banner import Banner
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.version_names import VersionNames


class OlderStrip(Banner):
    """Stands as long as the version does; where an edit was refused it says so, once."""

    def __init__(self, state: ProcessState) -> None:
        super().__init__(closable=False)
        self._state = state
        self._names = VersionNames(state.desk, self)
        self.setObjectName("process_older")
        self.acted.connect(state.show_newest)
        state.opened_changed.connect(self.show_older)
        state.side_changed.connect(self.show_older)
        state.refused.connect(self._tell_refused)
        self.hide()

    def show_older(self) -> None:
        """Name the version that is shown, where it is an older one."""
        older = self._state.older
        self.setVisible(older is not None)
        if older is not None:
            said = self.tr("Version {number}, {state} ({day}): read only. Esc leads back.").format(
                number=older.number,
                state=self._names.control(older).lower(),
                day=self._names.day(older),
            )
            self.show_text(said, "blue", self._back())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_older()

    def _tell_refused(self) -> None:
        older = self._state.older
        if older is not None:
            said = self.tr(
                "Nothing was changed: version {number} is read only. Esc leads back to the newest."
            ).format(number=older.number)
            self.show_text(said, "amber", self._back())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _back(self) -> str:
        newest = self._state.newest
        return self.tr("Back to v{number}").format(number=newest.number) if newest else ""
