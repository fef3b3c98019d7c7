"""The ways into the library and out of it; their dialogs are made when first wanted."""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.views.desk import Desk
from desktop.views.files.incoming import FilesDropped
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.state import SopState

if TYPE_CHECKING:
    from desktop.views.sops.inout.export_act import ExportAct
    from desktop.views.sops.inout.import_act import ImportAct


class Ways(QObject):
    """Files and folders that are dropped onto the list are looked at like chosen ones."""

    def __init__(self, desk: Desk, state: SopState, library: LibraryList) -> None:
        super().__init__(library)
        self._parts = desk, state, library
        self._into: ImportAct | None = None
        self._out: ExportAct | None = None
        FilesDropped(library, self._take_dropped)

    @property
    def into(self) -> "ImportAct":
        """Return what takes documents in."""
        if self._into is None:
            made = import_module("desktop.views.sops.inout.import_act").ImportAct
            self._into = made(*self._parts)
        return self._into

    @property
    def out(self) -> "ExportAct":
        """Return what gives documents out."""
        if self._out is None:
            made = import_module("desktop.views.sops.inout.export_act").ExportAct
            self._out = made(*self._parts)
        return self._out

    def _take_dropped(self, paths: Sequence[str]) -> None:
        self.into.look(paths)
