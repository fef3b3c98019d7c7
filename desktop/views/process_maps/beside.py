"""What can stand beside the table and its chart: interviews, photos; one of them at a time."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.files.incoming import FilesDropped, local_files
from desktop.views.process_maps.state import ProcessState

if TYPE_CHECKING:
    from desktop.views.process_maps.interviews.panel import InterviewPanel
    from desktop.views.process_maps.photo.photo_strip import PhotoStrip

INTERVIEWS, PHOTOS = "interviews", "photo"
_PARTS = {
    INTERVIEWS: ("interviews.panel", "InterviewPanel"),
    PHOTOS: ("photo.photo_strip", "PhotoStrip"),
}
_WIDE, _ROOMY = 460, 1080


class Beside(QSplitter):
    """Makes each part when it is first asked for; pictures dropped on it are added.

    Where there is no room for both, the part stands in place of the table.
    """

    def __init__(self, state: ProcessState, body: QWidget) -> None:
        super().__init__()
        self._state, self._body = state, body
        self._parts: dict[str, InterviewPanel | PhotoStrip] = {}
        self.addWidget(body)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        PicturesDropped(self, self.add_photos)

    def toggle(self, name: str) -> None:
        """Show a part with the focus in it, or close it."""
        part = self._parts.get(name)
        if part is not None and part.isVisibleTo(self):
            self.close_part(name)
        else:
            self.show_part(name).enter()

    def show_part(self, name: str) -> "InterviewPanel | PhotoStrip":
        """Show a part in place of the other one."""
        part = self._parts.get(name) or self._make(name)
        for each in self._parts.values():
            each.setVisible(each is part)
        self._share()
        return part

    def close_part(self, name: str) -> None:
        """Close a part; the focus goes to the table."""
        had = self.holds_focus()
        self._parts[name].hide()
        self._share()
        if had:
            self._body.setFocus()

    def uncover(self) -> bool:
        """Close what stands in place of the table; return whether something did."""
        covered = self._body.isHidden()
        for name, part in self._parts.items():
            if covered and part.isVisibleTo(self):
                self.close_part(name)
        return covered

    def part(self) -> "InterviewPanel | PhotoStrip | None":
        """Return the part that is shown."""
        return next((each for each in self._parts.values() if each.isVisibleTo(self)), None)

    def holds_focus(self) -> bool:
        """Return whether the focus is in the part that is shown."""
        part, focus = self.part(), QApplication.focusWidget()
        return part is not None and focus is not None and part.isAncestorOf(focus)

    def interviews(self) -> "InterviewPanel | None":
        """Return the interviews if they are shown."""
        part = self._parts.get(INTERVIEWS)
        return cast("InterviewPanel", part) if part is not None and part.isVisible() else None

    def photos(self) -> "PhotoStrip":
        """Show the photos and return them."""
        return cast("PhotoStrip", self.show_part(PHOTOS))

    def add_photos(self, paths: list[str]) -> None:
        """Keep pictures with the process and show them."""
        self.photos().add(paths)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        roomy = self.width() >= current_theme().px(_ROOMY)
        self._body.setVisible(roomy or self.part() is None)

    def _make(self, name: str) -> "InterviewPanel | PhotoStrip":
        module, kind = _PARTS[name]
        made = getattr(import_module(f"desktop.views.process_maps.{module}"), kind)(self._state)
        part = self._parts[name] = cast("InterviewPanel | PhotoStrip", made)
        part.closed.connect(lambda: self.close_part(name))
        self.addWidget(part)
        wide = min(current_theme().px(_WIDE), self.width() // 2)
        self.setSizes([max(1, self.width() - wide), *[wide] * len(self._parts)])
        return part


class PicturesDropped(FilesDropped):
    """Takes pictures alone; other files are left to whoever wants them."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            named = import_module("desktop.views.process_maps.photo.photo_strip").are_pictures
            if not named(local_files(event.mimeData())):
                return False
        return super().eventFilter(watched, event)
