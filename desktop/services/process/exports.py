"""A process as a file of any kind, by one door: tables, mind maps."""

from enum import StrEnum
from pathlib import Path

from desktop.domain.session import Session
from desktop.services.base import Service
from desktop.services.process.maps import ProcessFormat, ProcessService
from desktop.services.process.mindmaps import MapFormat, MindMapService
from desktop.store.store import Store


class ProcessFile(StrEnum):
    """The kinds of file; each value is how its name ends."""

    XLSX = "xlsx"
    CSV = "csv"
    MARKDOWN = "md"
    FREEMIND = "mm"
    OPML = "opml"


_MAPS = (ProcessFile.FREEMIND, ProcessFile.OPML)


class ProcessExportService(Service):
    """Every file is whole or not there."""

    def __init__(
        self, store: Store, session: Session, tables: ProcessService, maps: MindMapService
    ) -> None:
        super().__init__(store, session)
        self._tables, self._maps = tables, maps

    def write(self, version: int, path: Path, style: ProcessFile) -> None:
        """Write a version to a file."""
        if style in _MAPS:
            self._maps.write(path, self._maps.process(version), MapFormat(style))
        else:
            self._tables.write_file(version, path, ProcessFormat(style))
