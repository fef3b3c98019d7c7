"""What a file of a process holds, read without taking it in."""

from pathlib import Path, PurePath

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.bpmn.model import Bpmn, NodeKind, Warned
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.tree import MOST_BYTES

__all__ = ["Bpmn", "NodeKind", "Warned", "content_of", "is_bpmn", "look"]

_BPMN = frozenset({".bpmn", ".xml"})


def is_bpmn(name: str) -> bool:
    """Return whether a file is read as BPMN, by its name."""
    return PurePath(name).suffix.casefold() in _BPMN


def look(path: Path, progress: Progress = ignore_progress) -> Bpmn:
    """Return what stands in a BPMN file.

    Raises AppError as `content_of`, import_xml_unsafe, import_xml_broken, import_too_deep,
    bpmn_none.
    """
    return read_bpmn(path.name, content_of(path), progress)


def content_of(path: Path) -> bytes:
    """Return the bytes of a file; raises AppError import_cannot_read, process_too_large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise AppError("process_too_large", name=path.name, limit=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        cause = error.strerror or ""
        raise AppError("import_cannot_read", name=path.name, cause=cause) from error
