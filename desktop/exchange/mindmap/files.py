"""Mind maps as files: told apart by what they hold, written whole or not at all."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, count
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.mindmap.freemind import as_map, of_map
from desktop.exchange.mindmap.model import MapFormat, ReadMap
from desktop.exchange.mindmap.opml import as_opml, of_opml
from desktop.exchange.wholefile import whole_file
from desktop.exchange.xmltree import MOST_BYTES, in_utf8, safe_root


def read_map(name: str, content: bytes, progress: Progress = ignore_progress) -> ReadMap:
    """Return the tree of a file.

    Raises AppError as `safe_root`, mindmap_none, mindmap_too_many, import_empty.
    """
    if len(content) > MOST_BYTES:
        raise AppError("process_too_large", name=name, limit=MOST_BYTES // 1_000_000)
    root = safe_root(name, in_utf8(content), doctype=False, progress=progress)
    tag = str(root.tag).rpartition("}")[2].lower()
    if tag == "map":
        return of_map(name, root)
    if tag == "opml":
        return of_opml(name, root)
    raise AppError("mindmap_none", name=name)


def write_map(path: Path, root: Topic, style: MapFormat) -> int:
    """Write a tree; return how many topics it has. Raises export_cannot_write."""
    content = as_map(root) if style is MapFormat.FREEMIND else as_opml(root)
    with whole_file(path) as part:
        part.write_bytes(content)
    return count(root)
