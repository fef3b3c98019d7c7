"""A process as BPMN 2.0: the file it came from where that says the same, else written anew."""

from pathlib import PurePath
from xml.etree.ElementTree import Element

from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, WayOn
from desktop.exchange.bpmn.model import Bounds
from desktop.exchange.bpmn.placed import PlacedLane, PlacedProcess
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.bpmn.tree import parsed
from desktop.exchange.bpmn.writing import write_bpmn
from desktop.services.process import links
from desktop.services.process.files import is_bpmn
from desktop.store import files
from desktop.store.library import documents
from desktop.store.store import Store

__all__ = ["Bounds", "PlacedLane", "PlacedProcess", "bpmn_of"]

_NOWHERE = PlacedProcess()


def bpmn_of(store: Store, version: int, language: str, placed: PlacedProcess = _NOWHERE) -> bytes:
    """Return a version of a process as a BPMN file; raises AppError("document_gone").

    The newest file kept with the document that reads as the version is now comes back to the
    letter. Else a new one is written, and what the newest file has beside its table goes along
    where it still fits.
    """
    table = links.table(store.reader, version)
    document = documents.version(store.reader, version).document
    wanted = _contents(table)
    older: Element | None = None
    for name, _media_type, _size, digest in reversed(documents.files(store.reader, document)):
        content = _read(store, digest) if is_bpmn(name) else b""
        read = _says(name, content) if content else None
        if read is None:
            continue
        if read == wanted:
            return content
        if older is None:
            older = parsed(name, content)
    return write_bpmn(table, placed, language, older)


def _read(store: Store, digest: str) -> bytes:
    """Return a kept file, nothing where it is gone or no longer what was kept."""
    if files.fault_of(store.folder, digest):
        return b""
    return files.path_of(store.folder, digest).read_bytes()


def _says(name: str, content: bytes) -> ProcessTable | None:
    try:
        return _contents(to_table(read_bpmn(name, content), PurePath(name).stem))
    except AppError:
        return None


def _contents(table: ProcessTable) -> ProcessTable:
    """Return a table with places instead of ids: rows taken in get ids of their own."""
    places = {row.id: f"{place}" for place, row in enumerate(table.rows)}
    return table._replace(
        rows=tuple(
            row._replace(
                id=places[row.id],
                ways=tuple(WayOn(places.get(way.to, way.to), way.label) for way in row.ways),
                inside=places.get(row.inside, row.inside),
            )
            for row in table.rows
        )
    )
