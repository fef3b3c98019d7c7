"""A process as a file of any kind, by one door: BPMN, tables, mind maps."""

from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable
from desktop.domain.session import Session
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.placed import Rect
from desktop.drawing.flow.process_graph import ChartWords, process_graph
from desktop.services.base import Service
from desktop.services.process.bpmn_export import Bounds, PlacedLane, PlacedProcess
from desktop.services.process.maps import ProcessFormat, ProcessService
from desktop.services.process.mindmaps import MapFormat, MindMapService
from desktop.store.store import Store


class ProcessFile(StrEnum):
    """The kinds of file; each value is how its name ends."""

    BPMN = "bpmn"
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

    def write(self, version: int, path: Path, style: ProcessFile) -> dict[str, Any]:
        """Write a version to a file; return what the kind of file counts besides rows.

        Raises AppError document_gone, export_cannot_write.
        """
        if style in _MAPS:
            topics = self._maps.write(path, self._maps.process(version), MapFormat(style))
            return {"topics": topics}
        if style is ProcessFile.BPMN:
            placed = bpmn_places(self._tables.table(version), self._session.language)
            self._tables.write_bpmn(version, path, placed)
        else:
            self._tables.write_file(version, path, ProcessFormat(style))
        return {}


def bpmn_places(table: ProcessTable, language: str) -> PlacedProcess:
    """Return where the boxes, lanes and lines of a table's chart stand, for a diagram of BPMN."""
    layout = lay_out(process_graph(table, ChartWords(language)), upright=False)
    count: dict[str, int] = {}
    ways: dict[tuple[str, int], tuple[tuple[float, float], ...]] = {}
    for line in layout.lines:
        source = layout.net.nodes[layout.net.links[line.link].source].id
        place = count.get(source, 0)
        count[source] = place + 1
        ways[source, place] = line.points
    return PlacedProcess(
        layout.width,
        layout.height,
        tuple(PlacedLane(_named(lane.lane.id), _bounds(lane.rect)) for lane in layout.lanes),
        {box.node.id: _bounds(box.rect) for box in layout.boxes},
        ways,
    )


def _named(lane: str) -> Bilingual:
    zh, _, en = lane.partition("\n")
    return Bilingual(zh, en)


def _bounds(rect: Rect) -> Bounds:
    return Bounds(rect.x, rect.y, rect.width, rect.height)
